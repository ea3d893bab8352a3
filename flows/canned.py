"""Replies at hand: an area's own words with fields, filled for the person they go to.

Rules
- A field nobody can fill stays visible as it was written, and a text with such a gap does not leave.
- What is filled in is words and nothing more: a field inside a name is not filled again (X10).
"""

import re
from collections.abc import Mapping

FIELDS = {
    "name": "their name",
    "area": "the area",
    "me": "your name",
    "reference": "their newest idea, as OAK-41",
    "meeting": "the next meeting: day, time and place",
}
STARTERS = (
    ("Heard, and looking into it", "Thank you, I have read it. I will find out and text you by Friday."),
    ("More about it, please", "Thank you. Where is it exactly, and since when?"),
    ("The next meeting", "The next meeting is {meeting}. You are welcome, and there is tea."),
    ("Not for us", "Sorry, that is not ours to decide. I have passed on {reference} and will tell you what they say."),
    ("All done", "That is done now. Please tell me if it is no good."),
)
_FIELD = re.compile(r"\{\s*(\w*)\s*\}")


def fill(words: str, known: Mapping[str, str]) -> str:
    """The words with what is known put in; a field that is not stays as it is."""
    return _FIELD.sub(lambda found: known.get(found[1].casefold()) or found[0], words)


def find_gaps(words: str) -> tuple[str, ...]:
    """The fields that nothing was put into, as they stand."""
    return tuple(dict.fromkeys(found[0] for found in _FIELD.finditer(words)))


def find_unknown(words: str) -> tuple[str, ...]:
    """The fields there are none of: a slip in a reply to be kept."""
    return tuple(gap for gap in find_gaps(words) if gap.strip("{} ").casefold() not in FIELDS)
