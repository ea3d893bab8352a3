"""A day as Britons write it: "Tue 3 June", "3/6", "next Tuesday", "a week on Friday", "Bank Holiday Monday".

Rules
- The first day named counts; after "no wait" or "make that" the one named later.
- Short names that are also words ("sat", "sun", "wed") count only where a day may stand.
- What no calendar has ("31 June") is said to be so; a month or a year alone is no day.
"""

import re
from datetime import date, datetime, timedelta

from flows.words.day_dates import nth_weekday, numeric, of_month, written
from flows.words.day_feasts import holiday
from flows.words.day_names import (
    DAYS_A_WEEK,
    DOUBT_WEEK,
    NUMBERS,
    WEEKDAY,
    Day,
    NotADay,
    coming,
    doubts_of,
    make,
    months_on,
    weekday_around,
    weekday_number,
)


def read_day(text: str, today: date, wall: datetime) -> Day | NotADay | None:
    """The day in this plain text, seen from today."""
    if corrected := list(_CORRECTION.finditer(text)):
        later = read_day(" " * corrected[-1].end() + text[corrected[-1].end() :], today, wall)
        if later is not None:
            return later
    for read in (written, numeric, nth_weekday, holiday, _ahead, _relative, of_month, _weekday):
        found = read(text, today, wall)
        if found is not None:
            return found
    return None


def _relative(text: str, today: date, _wall: datetime) -> Day | None:
    """Today, tomorrow, the day after."""
    for found in _NEAR.finditer(text):
        ahead = 2 if found["after"] else 1 if found["tomorrow"] else -1 if found["gone"] else 0
        day = today + timedelta(days=ahead)
        weekday = weekday_around(text, found)
        return Day(day, found.span(), doubts_of(day, today, weekday))
    return None


def _ahead(text: str, today: date, wall: datetime) -> Day | None:
    """In 2 weeks, a week on Friday, a fortnight today, Tuesday week, in 3 hours."""
    if found := _IN.search(text):
        number = int(found["n"]) if found["n"].isdecimal() else NUMBERS[found["n"]]
        return _in(number, found, today, wall)
    if found := _AFTER.search(text):
        number = int(found["n"]) if found["n"].isdecimal() else NUMBERS[found["n"]]
        start = coming(weekday_number(found["weekday"]), today) if found["weekday"] else today
        days = number * (DAYS_A_WEEK if found["unit"].startswith("week") else 1) + (found["from"] == "tomorrow")
        return Day(start + timedelta(days=days), found.span())
    if found := _WEEKS_ON.search(text):
        said = found["n"] or "a"
        weeks = int(said) if said.isdecimal() else NUMBERS[said]
        days = DAYS_A_WEEK * weeks * (2 if "fortnight" in found[0] else 1)
        if found["from"] == "today" or found["from"] == "now":
            start = today
        elif found["from"]:
            start = today + timedelta(days=1)
        else:
            start = coming(weekday_number(found["weekday"]), today)
        return Day(start + timedelta(days=days), found.span())
    if found := _WEEKDAY_WEEK.search(text):
        start = coming(weekday_number(found["weekday"]), today)
        return Day(start + timedelta(days=14 if found["unit"] == "fortnight" else 7), found.span())
    return None


def _in(number: int, found: re.Match[str], today: date, wall: datetime) -> Day | None:
    unit = found["unit"]
    if unit.startswith(("hour", "hr", "min")):
        later = wall + (timedelta(hours=number or 0.5) if unit[0] == "h" else timedelta(minutes=number))
        return Day(later.date(), found.span(), at=later.time().replace(second=0, microsecond=0))
    if unit.startswith("month"):
        start = months_on(today.replace(day=1), number)
        return Day(make(start.year, start.month, today.day) or months_on(start, 1), found.span())
    days = number * (14 if unit.startswith("fortnight") else 7 if unit.startswith("week") else 1)
    return Day(today + timedelta(days=days), found.span())


def _weekday(text: str, today: date, _wall: datetime) -> Day | None:
    """Tuesday, this Sat, next Tuesday, Tuesday next week."""
    for found in _WEEKDAY.finditer(text):
        if (found["short"] and not _is_a_day(text, found)) or _NOT_THEN.search(text, 0, found.start()):
            continue
        number = weekday_number(found["name"] or found["short"])
        first = coming(number, today)
        if number == today.weekday() and not (found["next"] or found["next_week"]):
            this = bool(found["lead"]) and "this" in found["lead"]
            return Day(today if this else first, found.span(), () if this else (DOUBT_WEEK,))
        if not (found["next"] or found["next_week"]):
            return Day(first, found.span())
        monday = today + timedelta(days=DAYS_A_WEEK - today.weekday())
        day = monday + timedelta(days=number)
        in_doubt = bool(found["next"]) and "week" not in found["next"] and first != day
        return Day(day, found.span(), (DOUBT_WEEK,) if in_doubt else ())
    return None


def _is_a_day(text: str, found: re.Match[str]) -> bool:
    """Whether "sat", "sun" or "wed" stands where a day does."""
    led = bool(found["lead"] or found["next"]) and not _NO_DAY_AFTER.match(text, found.end())
    return led or _DAY_AFTER.match(text, found.end()) is not None


_NEAR = re.compile(
    r"(?<!not )(?<!n't )\b(?:(?P<after>(?:the )?day after (?:tomorrow|tomoz|tmrw|tmr|tomo))|(?P<tomorrow>tomorr?ow"
    r"|tommorr?ow|tomoz|tmo?rr?o?w|tmrw|tmr|tomo|2moro|2morrow|2moz)"
    r"|(?P<gone>yesterday)|(?:today|tonight|2nite|2night|tonite|2day|this (?:morning|afternoon|evening)))\b"
)
_N = r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of|half)"
_IN = re.compile(
    rf"\b(?:in|within) {_N}(?: an?)? (?P<unit>days?|weeks?|fortnights?|months?|hours?|hrs?"
    rf"|min(?:ute)?s?)(?:'s?)?(?: time| from now)?\b"
    r"(?! (?:ago|old|notice|will))"
)
_AFTER = re.compile(
    rf"\b{_N} (?P<unit>days?|weeks?) (?:after|from) (?:(?P<from>today|tomorrow|now)"
    rf"|(?:next )?(?P<weekday>{WEEKDAY}))\b"
)
_WEEKS_ON = re.compile(
    rf"\b(?:{_N} )?(?:weeks?|fortnights?) (?:on |from )?(?:(?P<from>today|tomorrow|tomoz|tmrw|now)|(?:(?:this|next"
    rf"|coming) )?(?P<weekday>{WEEKDAY}))\b"
)
_WEEKDAY_WEEK = re.compile(rf"\b(?P<weekday>{WEEKDAY}) (?P<unit>week|fortnight)\b(?! (?:day|end))")
_WEEKDAY = re.compile(
    r"\b(?P<lead>(?:on|by|this|this coming|coming|every|until|till|for|say|or|maybe"
    r"|about) (?:the )?)?(?P<next>next (?:week (?:on )?)?)?"
    r"(?:(?P<short>sat|sun|wed|mon|fri|weds)|(?P<name>mondays?|tue(?:s(?:days?)?)?|wednesdays?"
    r"|thu(?:r(?:s(?:days?)?)?)?|fridays?|saturdays?|sundays?))\b"
    r"(?P<next_week> (?:of )?next week| next\b)?"
)
_DAY_AFTER = re.compile(
    r" ?(?:$|[,;!?)]|\.(?!\w))| ?@| (?:at |from |by |the )?(?:\d|noon|mid|half|quarter|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)"
    r"| (?:morning|afternoon|evening|eve|night|noon|lunch\w*|am|pm|please|pls|next week|instead|is (?:good|fine|ok"
    r"|better|best)|works|suits)\b"
)
_NOT_THEN = re.compile(r"\b(?:no|not|never|except|but not|not on) $")
_NO_DAY_AFTER = re.compile(r" (?:on|in|down|cream|bed|light|shine|lounger|nav|roof|up|and|for)\b|-")
_CORRECTION = re.compile(r"\b(?:no wait|wait no|sorry i mean|i mean|i meant|make that|correction|scratch that|oops)\b")
