"""What a host says of who came: all, nobody, or names, in a sentence too: "Joan came but left early".

Rule: only a plain account is counted; a name we do not know, or two with a "not" between them, is asked about.
"""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.words.spelling import spell_out

MAX_WORDS = 14
SAME_NAME = 85.0  # of 100, by rapidfuzz.fuzz.ratio: "Joann" is Joan, "Jo" is not

_EVERYBODY = "(?:all|all of them|everybody|everyone|they all|they both|both|both of them|the lot)"
_CAME = "(?:came|did|turned up|showed up|showed|was there|were there|made it|has come|has turned up)"
_ALL = re.compile(rf"(?:yes )?(?:1|{_EVERYBODY})|yes|(?:yes |and )*{_EVERYBODY} {_CAME}\b.*")
_NOBODY = re.compile(
    r"(?:(?:sorry|well|no) )*(?:2|nobody|none|no one|no|not one|not a soul|none of them)(?: (?:of them|at all))?"
    rf"(?: {_CAME}\b.*)?"
)
_EXCEPT = re.compile(r"\b(?:except|apart from|but|bar|besides)\b(?! (?:me|myself|left|was late|had to))")
_CLAUSES = re.compile(r" (?:but|and then|though|because|while|[.?]) ")
_TOLD_BESIDE_NAMES = """
    and came come just only the with but not both did do was were is there here turned showed show up left early late
    she he they had to go home for an a half hour hours bit after about minutes ok fine good great lovely thanks thank
    you yes it so very really also too then at end until till lunch worked hard well brilliant helped stayed whole as
    this morning today has have me us on time in of no one nobody else i we waited my own me
"""
_BESIDE_NAMES = frozenset(_TOLD_BESIDE_NAMES.split())


def read(said: str, people: Sequence[Choice]) -> Reading:
    """Understood("all"), ("nobody"), or the values of those who came; `people` are those expected, by first name."""
    text = re.sub(r"\bnever\b", "not", spell_out(said).strip(" ."))
    if len(text.split()) > MAX_WORDS:
        return SomethingElse()
    if not any(_who_is(word, people) for word in text.split()) and not _EXCEPT.search(text):
        if _ALL.fullmatch(text) and "not" not in text.split():
            return Understood("all")
        if _NOBODY.fullmatch(text):
            return Understood("nobody")
    return _by_name(text, people)


def _by_name(text: str, people: Sequence[Choice]) -> Reading:
    """The names, clause by clause: who is named with a "not" did not come."""
    came: list[str] = []
    absent: set[str] = set()
    for clause in (part.split() for part in _CLAUSES.split(f" {text} ")):
        named = [who for word in clause if (who := _who_is(word, people))]
        others = {word for word in clause if len(word) > 1 and word.isalpha() and not _who_is(word, people)}
        if not others <= _BESIDE_NAMES or ("not" in clause and len(named) > 1):
            return Unclear()
        if "not" not in clause:
            came += named
        else:
            absent.update(named)
    if came:
        return Understood(",".join(dict.fromkeys(came)))
    return Understood("nobody") if absent and absent == {one.value for one in people} else Unclear()


def _who_is(word: str, people: Sequence[Choice]) -> str:
    """Whose name a word is; empty where it is none, or may be two people's."""
    near = [one for one in people if fuzz.ratio(word.casefold(), one.label.split()[0].casefold()) >= SAME_NAME]
    return near[0].value if len(near) == 1 else ""
