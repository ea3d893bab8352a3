"""A time of day as Britons write it: "half seven", "7ish", "19.30", "7-9pm", "noon", "ten to eight".

Rules
- "Half seven" is 7.30. A dot parts hours from minutes; "1930" is a time only beside a date, after "at", or with "hrs".
- An hour that does not say whether it is morning or evening goes by the words around it; else 1 to 8 are after noon,
  9 to 11 before it: meetings are. Of 8 to 10 that is a guess, and is said to be one.
- A number before a noun is no time: "at 12 Elm Road", "2 of us", "£3.50".
"""

import re
from dataclasses import dataclass, replace
from datetime import time
from typing import Literal

PartOfDay = Literal["", "morning", "afternoon", "evening"]

NOON = 12
MIDNIGHT = 24
GUESSED_AFTER_NOON = 8  # 1 to 8 o'clock, when nobody says
UNSURE_HOURS = frozenset({8, 9, 10})
LATE_EVENING = 5  # "tonight at 3" is no evening hour


@dataclass(frozen=True, slots=True)
class Hours:
    """When it starts and, if said, ends; `next_day` and `end_next_day` count days after the date that was said."""

    start: time
    next_day: int
    end: time | None
    end_next_day: int
    guessed: bool  # morning or evening was not said, and might be either
    span: tuple[int, int]
    half_said: bool = True  # morning or evening was said, or the clock was written by 24 hours


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time as written. `half`: "am", "pm", "24" where it is by 24 hours, "" when unsaid; `weak`: a bare number."""

    hour: int
    minute: int
    half: str
    end: int
    weak: bool = False


def read_hours(text: str, after_date: int | None = None, part: PartOfDay = "") -> Hours | None:
    """The time in this lower-case text. `after_date`: where a date ends, after which a bare number may be an hour;
    `part`: that of the day, where it was said outside this text."""
    part = part or part_of_day(text)
    for found in _STARTS.finditer(text):
        place = found.end()
        first = _clock_at(text, place)
        if first is None:
            continue
        beside_date = after_date is not None and found.start() >= after_date and _is_beside(text[after_date:place])
        led = bool(found["lead"]) or beside_date
        last = _last_of(text, first, led=led)
        if place and after_date is None and not led and _LIKE_A_PRICE.search(text, place, first.end):
            continue
        if last is None and first.weak and not (led and _FOLLOWS.match(text, first.end)):
            continue
        hours = _settle(first, last, part, (found.start("lead") if found["lead"] else place, (last or first).end))
        return replace(hours, half_said=bool(first.half or part or (last and last.half)))
    return None


def _is_beside(between: str) -> bool:
    """Whether nothing but a comma, an "at" or a part of the day stands between a date and a number."""
    return _PARTS.sub("", between).strip(" ,-@") in {"", "at", "in the"}


def part_of_day(text: str) -> PartOfDay:
    """Morning, afternoon or evening, where the text names it."""
    found = _PARTS.search(text)
    return found.lastgroup if found else ""  # type: ignore[return-value]


def _clock_at(text: str, place: int) -> _Clock | None:
    """The time that stands at this place."""
    for pattern in (_TO_THE_HOUR, _HALF, _NAMED):
        if found := pattern.match(text, place):
            return _in_words(found)
    found = _DIGITS.match(text, place)
    if found is None:
        return None
    hour = int(found["hour"]) if found["hour"].isdecimal() else HOURS[found["hour"]]
    minute = int(found["minute"] or 0)
    half = (found["half"] or "").replace(".", "")[:1]
    if hour > MIDNIGHT or minute > 59 or (half and not 1 <= hour <= NOON) or (hour == MIDNIGHT and minute):
        return None
    by_24 = hour > NOON or hour == 0 or (found["hour"][0] == "0" and bool(found["minute"]))
    joined = found["mark"] == "" and bool(found["minute"]) and not found["hrs"]
    weak = not half and not found["clock"] and (not found["minute"] or joined) and not found["hrs"]
    return _Clock(hour, minute, f"{half}m" if half else "24" if by_24 else "", found.end(), weak)


def _in_words(found: re.Match[str]) -> _Clock | None:
    said = found.groupdict()
    if name := said.get("name"):
        midnight = name == "midnight"
        return _Clock(MIDNIGHT if midnight else NOON, 0, "24", found.end())
    hour = int(said["hour"]) if said["hour"].isdecimal() else HOURS[said["hour"]]
    if not 1 <= hour <= NOON:
        return None
    half = (said.get("half") or "").replace(".", "")[:1]
    half = f"{half}m" if half else ""
    minutes = said.get("minutes")
    if minutes is None:
        return _Clock(hour, 30, half, found.end())
    number = int(minutes) if minutes.isdecimal() else MINUTES[minutes]
    if said["side"] in {"past", "after"}:
        return _Clock(hour, number, half, found.end()) if number < 60 else None
    return _Clock((hour - 2) % NOON + 1, 60 - number, half, found.end()) if 0 < number < 60 else None


def _last_of(text: str, first: _Clock, *, led: bool) -> _Clock | None:
    """The other end of "7-9pm", "from 2 till 4"."""
    joined = _TILL.match(text, first.end)
    last = _clock_at(text, joined.end()) if joined else None
    if last is None or (first.weak and last.weak and not (led and _FOLLOWS.match(text, last.end))):
        return None
    return last


def _settle(first: _Clock, last: _Clock | None, part: PartOfDay, span: tuple[int, int]) -> Hours:
    start, guessed = _of_day(first, part, last)
    if last is None:
        return Hours(time(start // 60 % MIDNIGHT, start % 60), start // 60 // MIDNIGHT, None, 0, guessed, span)
    end = _of_day(last, part, None)[0] if last.half else last.hour % NOON * 60 + last.minute
    while not last.half and end <= start:
        end += NOON * 60
    if end <= start:
        end += MIDNIGHT * 60
    days, of_end = start // 60 // MIDNIGHT, end // 60 // MIDNIGHT
    return Hours(
        time(start // 60 % MIDNIGHT, start % 60), days, time(end // 60 % MIDNIGHT, end % 60), of_end, guessed, span
    )


def _of_day(clock: _Clock, part: PartOfDay, last: _Clock | None) -> tuple[int, bool]:
    """Minutes from midnight, and whether the half of the day was guessed."""
    minutes = clock.hour * 60 + clock.minute
    if clock.half == "24":
        return minutes, False
    bare = clock.hour % NOON * 60 + clock.minute
    if clock.half:
        return bare + (NOON * 60 if clock.half == "pm" else 0), False
    if last is not None and last.half in {"am", "pm"}:
        before = last.hour % NOON * 60 + last.minute
        same = last.half if bare < before or last.half == "am" else "am"
        return bare + (NOON * 60 if same == "pm" or clock.hour == NOON else 0), False
    if part == "morning" and clock.hour != NOON:
        return bare, False
    if part and not (part == "evening" and clock.hour == NOON):
        return bare + NOON * 60, False
    after_noon = clock.hour <= GUESSED_AFTER_NOON or clock.hour == NOON
    return bare + (NOON * 60 if after_noon else 0), clock.hour in UNSURE_HOURS


HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty five": 25, "quarter": 15, "a quarter": 15}
_HOUR = r"(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HALF_OF_DAY = r"(?: ?(?P<half>[ap]\.?m\b\.?|[ap]\.m\.))?"
_STARTS = re.compile(
    r"(?:(?<![\w£$€#.:/-])|(?<=[ (,;]-)|(?<=@))(?P<lead>(?:at|@|from|between|by|around|about|approx(?:imately)?"
    r"|circa|~|starts?|starting|till|until"
    r"|doors?|prompt|say|it is|its|it's|make it|around about|at about|at around)[: ]? ?(?:about |around "
    r"|approx )?)?(?=\d|one\b|two\b|three\b|four\b|five\b|six\b"
    r"|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|half|quarter|a quarter|twenty|noon|mid|12)"
)
_DIGITS = re.compile(
    rf"{_HOUR}(?:(?P<mark>[:.h]|)(?P<minute>[0-5]\d))?(?!\d|[.:,]\d|%|/|st\b|nd\b|rd\b|th\b)(?P<hrs> ?(?:hrs|hours"
    rf"|h)\b)?{_HALF_OF_DAY}"
    r"(?P<clock> ?-?ish\b| ?o'? ?clock(?:ish)?\b)?(?![\w£])"
)
_HALF = re.compile(rf"half(?: past|-past)? ?{_HOUR}{_HALF_OF_DAY}(?:ish)?\b(?! (?:hours?|mins?|minutes|price|term))")
_TO_THE_HOUR = re.compile(
    rf"(?P<minutes>\d{{1,2}}|a quarter|quarter|twenty five|twenty|ten|five)(?: min(?:ute)?s?)? (?P<side>past|to"
    rf"|after|before) {_HOUR}{_HALF_OF_DAY}(?:ish)?\b"
    r"(?! (?:people|hours|days|weeks|of))"
)
_NAMED = re.compile(r"(?:12 ?)?(?P<name>noon|mid ?day|midnight)\b")
_LIKE_A_PRICE = re.compile(r"\d\.\d\d(?! ?[ap]\.?m|\d| ?hrs|ish| ?o)")
_TILL = re.compile(r" ?(?:-|to|till?|until|untill|and|through to)+ ?(?:about |around )?")
_FOLLOWS = re.compile(
    r"(?: ?(?:$|[,;!?)\n-]|\.(?!\d))| (?:in|on|with|for|till?|until|sharp|please|pls|the|if|tomorrow|today|tonight"
    r"|at|ok|okay|is|would|will|suits|works|thanks|ta|next|this|so|but"
    r"|because|cos|latest|start|prompt|onwards|approx|@|and|mon|tue|wed|thu|fri|sat|sun|of|evening|morning"
    r"|afternoon|instead|then|as|we|i|or|mate|love|x))(?:\w*)"
)
_PARTS = re.compile(
    r"\b(?:(?P<morning>mornings?|breakfast|school drop ?off|am\b(?<=\d am))|(?P<afternoon>afternoons?|lunch ?time"
    r"|after lunch|arvo|tea ?time)"
    r"|(?P<evening>evenings?|tonight|2nite|tonite|eve|night|nite|after work|dinner))\b"
)
