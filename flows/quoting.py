"""Quoting a resident's own sentence in a text of ours: their exact words, so much of them as fits, and never reversed.

Rules
- What stands in quotation marks is a piece of the stored text, letter for letter. Dots outside the marks say that
  there was more.
- A quote begins where a sentence of theirs begins, never in its middle: "I don't want cars here" must not come back as
  "want cars here". It ends where a sentence ends, else at a comma, else between two words.
- Only letters that do not make the text dearer are quoted. Where a curly mark in the first words leaves too little,
  the words stand with their marks straightened, and without quotation marks: they are no longer letter for letter.
"""

import re
from dataclasses import dataclass

from flows.wording import GSM7, GSM7_EXTENDED, straighten

MIN_WORDS, MIN_CHARACTERS = 3, 12  # of a piece worth quoting, unless it is all they wrote
MORE = "..."

_SENTENCE = re.compile(r"\S(?:[^\n]*?[.!?…]+(?=\s|$)|[^\n]*)")
_ENDS = (re.compile(r"[.!?]+(?=\s)"), re.compile(r"[,;:](?=\s)|\s+[-–(](?=\s|\w)"), re.compile(r"(?=\s)"))
_DANGLING = re.compile(
    r"(?:\s+(?:a|an|the|and|or|of|to|for|in|on|at|by|with|not|no|is|are|but|if|my|our|we|i))+$", re.I
)


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of somebody's text, ready to stand in one of ours."""

    words: str
    begins: bool  # the text begins with it
    ends: bool  # the text ends with it
    is_exact: bool = True  # letter for letter

    def __str__(self) -> str:
        shown = f'"{self.words}"' if self.is_exact else self.words
        return f"{'' if self.begins else MORE + ' '}{shown}{'' if self.ends else ' ' + MORE}"


def quote(text: str, room: int) -> Quote | None:
    """As much of the text as `room` units of an SMS hold, marks and dots included. None: nothing can be quoted."""
    if found := _quote(text, room):
        return found
    straight = straighten(text)
    found = _quote(straight, room + 2) if straight != text else None
    return found and Quote(found.words, found.begins, found.ends, is_exact=False)


def width(text: str) -> int:
    """Units of an SMS; only for what is GSM-7."""
    return sum(2 if c in GSM7_EXTENDED else 1 for c in text)


def _quote(text: str, room: int) -> Quote | None:
    whole = text.strip()
    if whole and "\n" not in whole and _is_plain(whole) and width(whole) + 2 <= room:
        return Quote(whole, begins=True, ends=True)
    for sentence in _SENTENCE.finditer(text):
        begins = not text[: sentence.start()].strip()
        line = text[sentence.start() :].split("\n", 1)[0]
        words = _cut(line, room - 2 - len(MORE) - 1 - (0 if begins else len(MORE) + 1))
        if words and (_says_something(words) or (begins and words == line.strip())):
            rest = text[sentence.start() + len(words) :]
            return Quote(words, begins, ends=not rest.strip())
    return None


def _cut(line: str, room: int) -> str:
    """The beginning of a line that fits and holds plain letters only, ended as well as it can be."""
    length = used = 0
    for letter in line:
        used += 2 if letter in GSM7_EXTENDED else 1
        if used > room or not (letter in GSM7 or letter in GSM7_EXTENDED):
            break
        length += 1
    if length == len(line):
        return line.rstrip()
    piece = line[: length + 1] if line[length : length + 1].isspace() else line[:length]
    for ends in _ENDS:
        places = [found.end() if ends is _ENDS[0] else found.start() for found in ends.finditer(piece)]
        if places and (ends is _ENDS[2] or places[-1] * 2 >= length):
            return _DANGLING.sub("", piece[: places[-1]]).rstrip()
    return ""


def _is_plain(text: str) -> bool:
    return all(c in GSM7 or c in GSM7_EXTENDED for c in text)


def _says_something(words: str) -> bool:
    return len(words.split()) >= MIN_WORDS and len(words) >= MIN_CHARACTERS
