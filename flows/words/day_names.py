"""Days and months by name, and small sums with them, for whatever reads a day.

Rules
- A name with a slip of the thumb is mended in place: what comes out has the length of what came in.
- The first three letters tell a month, the first two a weekday.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from rapidfuzz.distance import OSA

DAYS_A_WEEK = 7
DOUBT_WEEKDAY, DOUBT_PAST, DOUBT_WEEK = "weekday", "past", "which_week"

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "other": 2, "last": -1, "half": 0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day named in a text, where it stands there, and what is in doubt. `until`: the last of several days."""

    day: date
    span: tuple[int, int]
    doubts: tuple[str, ...] = ()
    until: date | None = None
    at: time | None = None  # "in 2 hours" names the time too


@dataclass(frozen=True, slots=True)
class NotADay:
    """A date that no calendar has."""

    span: tuple[int, int]


def plain(text: str) -> str:
    """The text in lower case and with plain marks, letter for letter, so that places in it stay the same."""
    lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return _mend_names(lowered.translate(_PLAIN_MARKS))


def doubts_of(day: date, today: date, weekday: int | None) -> tuple[str, ...]:
    found = (DOUBT_WEEKDAY,) if weekday is not None and day.weekday() != weekday else ()
    return (*found, DOUBT_PAST) if day < today else found


def weekday_around(text: str, found: re.Match[str]) -> int | None:
    """The weekday said just before or after a date."""
    before, after = _WEEKDAY_BEFORE.search(text, 0, found.start()), _WEEKDAY_AFTER.match(text, found.end())
    name = before["weekday"] if before else after["weekday"] if after else None
    return None if name is None else weekday_number(name)


def widened(text: str, found: re.Match[str]) -> tuple[int, int]:
    """Where the date stands, its weekday with it."""
    before, after = _WEEKDAY_BEFORE.search(text, 0, found.start()), _WEEKDAY_AFTER.match(text, found.end())
    return (before.start() if before else found.start(), after.end() if after and not before else found.end())


def nth(start: date, which: int, name: str) -> date | None:
    """That weekday (or plain day) of the month that starts then."""
    following = months_on(start, 1)
    days = [start + timedelta(days=ahead) for ahead in range((following - start).days)]
    if name != "day":
        days = [day for day in days if day.weekday() == weekday_number(name)]
    place = which - 1 if which > 0 else which
    return days[place] if -len(days) <= place < len(days) else None


def coming(weekday: int, today: date) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % DAYS_A_WEEK + 1)


def weekday_number(name: str) -> int:
    return next(place for place, full in enumerate(WEEKDAYS) if full[:2] == name[:2])


def month_number(name: str) -> int:
    return next(place for place, full in enumerate(MONTHS, 1) if full[:3] == name[:3])


def year_number(said: str | None, today: date) -> int | None:
    if not said:
        return None
    return int(said) if len(said) == 4 else today.year // 100 * 100 + int(said)


def make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_on(start: date, months: int) -> date:
    """The first of the month so many months on."""
    return date(start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1, 1)


def _mend_names(text: str) -> str:
    """Days and months with a slip of the thumb spelled right, where the length stays the same once padded."""
    return _WORD.sub(lambda word: _mended(word, text), text)


def _mended(word: re.Match[str], text: str) -> str:
    """A word of the same length that the patterns know, or the word itself."""
    said = word[0]
    if said in _KNOWN or said in _OTHER_WORDS:
        return said
    beside_number = _NUMBER_BEFORE.search(text, 0, word.start()) is not None
    names = (*WEEKDAYS, *(MONTHS if beside_number else ()))
    for name in names:
        slips = 2 if len(name) > 7 else 1
        long_enough = len(said) >= (3 if beside_number and name in MONTHS else 5)
        if long_enough and said[0] == name[0] and OSA.distance(said, name, score_cutoff=slips) <= slips:
            return _SHORT[name].ljust(len(said)) if len(_SHORT[name]) <= len(said) else said
    return said


_PLAIN_MARKS = str.maketrans({"–": "-", "—": "-", "’": "'", "‘": "'", "\u00a0": " ", "\n": " ", "\r": " ", "\t": " "})
_SHORT = {name: name[:3] for name in (*WEEKDAYS, *MONTHS)}
WEEKDAY = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?"
    r"|sun(?:days?)?)"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?:20\d\d|19[6-9]\d)"
_WEEKDAY_BEFORE = re.compile(rf"\b(?:(?:next|this|on) )?(?P<weekday>{WEEKDAY})\.?,? ?(?:the |on the )?$")
_WEEKDAY_AFTER = re.compile(
    r" ?[,(]? ?(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b\)?"
)
_WORD = re.compile(r"[a-z]{3,10}")
_NUMBER_BEFORE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? ?$")
_KNOWN = frozenset({*WEEKDAYS, *MONTHS, *(name[:3] for name in WEEKDAYS), *(name[:3] for name in MONTHS)})
_OTHER = """
    marsh match mach larch march juno jules mayor map man mad mat far mae mary day days may jude tune juice apple
    money monkey sundae sunny friend fridge wedding thirty tuesdays wednesdays thursdays fridays saturdays sundays
    mondays sept tues weds thur thurs june july dev den oak oct net not now new fee few fed jar jam aux aud arm art
    ape app apt
"""
_OTHER_WORDS = frozenset(_OTHER.split())
