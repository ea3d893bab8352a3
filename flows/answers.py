"""What counts as an answer to a question we put: yes or no, one of the choices shown, a short or a long text.

Rules
- Only what plainly answers is recorded; a short unclear reply is asked about once, a sentence is kept as what it is.
- A digit is a choice among those shown, never a word; 0 is never a choice.
- One letter alone counts only in a language we know the resident uses.
"""

import re
from typing import TYPE_CHECKING

from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.words.spelling import fold
from flows.words.yes_no import read as read_yes_no

if TYPE_CHECKING:
    from flows.facts import Facts

MAX_ANSWER_WORDS = 12  # a longer text holds more than the answer
MAX_UNCLEAR_WORDS = 2
MAX_SHORT_TEXT_CHARACTERS = 160
MAX_LONG_TEXT_CHARACTERS = 20_000
MIN_LONG_TEXT_WORDS = 2

# --- what a step may accept -----------------------------------------------------------------------------------------

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
_PICK = re.compile(
    r"(?:(?:i (?:choose|pick|say|vote)|option|number|choice|answer|no|nr|num|its|the|is|it is|press|reply|text) )*"
    r"(?P<pick>\d{1,2}|[a-z]+|\d[a-z]{2})(?: (?:one|option|choice|please|pls|plz|thanks|ta|thank you|x+))*"
)


def yes_no(text: str, choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Understood("yes") or Understood("no"), by digit, by word, by the label shown."""
    picked = _pick(text, choices or (Choice("yes", "yes"), Choice("no", "no")))
    if picked:
        return picked
    words = len(text.split())
    said = read_yes_no(text, _facts.language)
    if said in {"yes", "no"} and words <= MAX_ANSWER_WORDS:
        return Understood(said)
    return Unclear() if said == "unsure" or words <= MAX_UNCLEAR_WORDS else SomethingElse()


def choice(text: str, choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Understood(value of the choice shown): "2", "two", "the second one", its label or its value."""
    if picked := _pick(text, choices):
        return picked
    return Unclear() if len(text.split()) <= MAX_UNCLEAR_WORDS else SomethingElse()


def short_text(text: str, _choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """A few words, spaces tidied: a name, a place."""
    tidy = " ".join(text.split())
    if not any(c.isalnum() for c in tidy):
        return Unclear()
    return Understood(tidy) if len(tidy) <= MAX_SHORT_TEXT_CHARACTERS else SomethingElse()


def long_text(text: str, _choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Somebody's own words, kept exactly as texted."""
    if not any(c.isalpha() for c in text):
        return Unclear()
    return Understood(text[:MAX_LONG_TEXT_CHARACTERS])


def _pick(text: str, choices: tuple[Choice, ...]) -> Reading | None:
    folded = fold(text)
    for shown in choices:
        if folded and folded in {fold(shown.label), fold(shown.value)}:
            return Understood(shown.value)
    found = _PICK.fullmatch(folded)
    if not found:
        return None
    word = found["pick"]
    place = int(word) if word.isdecimal() else _NUMBERS.get(word) or _ORDINALS.get(word)
    if place is None:
        return None
    return Understood(choices[place - 1].value) if 1 <= place <= len(choices) else Unclear()
