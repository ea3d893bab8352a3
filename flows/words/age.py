"""Whether somebody says of themselves that they are under 18: "im 15", "i am sixteen", "year 9", "15yo here" (V6).

Rules
- Only of themselves: "my son is 15" and "I have 3 kids" say nothing. Nor do a house, a bus or a time: "I live at 15".
- Asked only of people who offer to help: elsewhere an age is nobody's business.
"""

import re

from flows.words.spelling import fold

ADULT = 18
YOUNGEST = 7
_WORDS = {
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
}  # fmt: skip
_N = rf"(?P<n>\d{{1,2}}|{'|'.join(_WORDS)})"
_END = (  # not an age: an hour, a distance, a weight, a house
    r"(?! ?(?:am|pm|oclock|minutes|mins|miles|mile|stone|weeks|week|months|days|hours|hrs|kids|children|of us|street"
    r"|road|stops|years here|years in|%|:|\.\d))"
)
_SAYINGS = (
    rf"\b(?:i am|i m|im|am) (?:only |just |nearly |almost |about to be |turning )?{_N}\b{_END}",
    rf"\b{_N} ?(?:yo|y o|yr old|yrs old|year old|years old|years of age)\b(?: (?:here|girl|boy|student|lad|and))?",
    rf"\b(?:my age is|age|aged) {_N}\b{_END}",
    rf"\bi (?:will be|turn|be) {_N}\b(?: (?:next|in|soon|on))",
)
_OF_OTHERS = re.compile(
    r"\b(?:my|our|his|her|their|the|a|an|with|for|has|have|got)(?: \w+){0,3} (?:is|are|aged|age|who|of)?\s*$"
)
_SCHOOL = re.compile(
    r"\b(?:i am|im|i m) (?:still )?(?:in|at) "
    r"(?:year (?:[1-9]|1[0-3])|y(?:[7-9]|1[0-1])|primary|secondary|high school)\b"
)
_ABOUT_ME = [re.compile(saying) for saying in _SAYINGS]
_MAY_SAY = frozenset((*_WORDS, "year", "school", "primary", "secondary"))  # or a digit
_DIGIT = re.compile(r"\d")


def is_under_age(text: str) -> bool:
    """True where they say so plainly."""
    return without_age(text) is not None


def without_age(text: str) -> str | None:
    """What else a text says that says they are under 18; None for one that does not."""
    said = fold(text.replace("'", "").replace("’", ""))
    if _MAY_SAY.isdisjoint(said.split()) and not _DIGIT.search(said):
        return None
    if school := _SCHOOL.search(said):
        return said[: school.start()] + said[school.end() :]
    for saying in _ABOUT_ME:
        for found in saying.finditer(said):
            if _OF_OTHERS.search(said[: found.start()]):
                continue
            number = _WORDS.get(found["n"]) or int(found["n"])
            if YOUNGEST <= number < ADULT:
                return said[: found.start()] + said[found.end() :]
    return None
