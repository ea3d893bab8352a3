"""Danger in other languages: the few words that say it most often, found anywhere in the text; and a cry for help.

Rule: texts and wordings are compared folded (see `spelling.fold`). A cry for help is the whole text: "help us plant
trees" is an idea.
"""

import re

from flows.words.danger_abroad_words import AROUND_A_CRY, CRIES, PHRASES
from flows.words.first_look import Later, Opening, Wordings
from flows.words.spelling import bare_letters, fold

MAX_CRY_CHARACTERS = 60

_FOLDED = tuple(bare_letters(" ".join(phrase.split())) for phrases in PHRASES.values() for phrase in phrases.split(","))
_CYRILLIC = re.compile(r"(?:\(\?:)?[\u0400-\u04ff]")
_OTHER_LETTERS = Later(
    "|".join(
        rf"(?<![\u0400-\u04ff])(?:{phrase})" if _CYRILLIC.match(phrase) else f"(?:{phrase})"
        for phrase in _FOLDED
        if not phrase.isascii()
    )
)
_LATIN = Wordings([rf"(?:{phrase})(?![^\W\d_])" for phrase in _FOLDED if phrase.isascii()])


def _one_of(words: str) -> str:
    longest_first = sorted((fold(word) for word in words.split(",")), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, longest_first)) + ")"


_CRY = Opening(rf"(?:{_one_of(AROUND_A_CRY)} ?)*{_one_of(CRIES)}(?: ?(?:{_one_of(AROUND_A_CRY)}|{_one_of(CRIES)}))*")


def is_danger(text: str) -> bool:
    """Whether the text holds one of the wordings, or is a cry for help."""
    folded = fold(text.replace("'", " ").replace("’", " "))
    if not folded.isascii() and _OTHER_LETTERS.compile().search(folded):
        return True
    if len(folded) <= MAX_CRY_CHARACTERS and _CRY.fullmatch(folded):
        return True
    return _LATIN.find(folded) is not None
