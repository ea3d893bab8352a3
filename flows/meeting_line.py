"""One line that makes a meeting, as an organiser writes it: "Tue 3 June 7pm, Oak Hall, Mill Road".

Rules
- Dates are British: 3/6 is the 3rd of June. Without a year it is the next such day.
- A weekday that does not fit its date is asked about, never mended. What is past, or cannot be, is refused.
- An hour alone is no time: 7 may be morning or evening, so "7pm" or "19:00" it is.
"""

import re
from calendar import day_name, month_name
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.wall_time import NOT_BETWEEN, moment_of, shown
from flows.wording import GSM7, segments, straighten

MAX_PLACE = 36  # letters: a place is in every text about its meeting
MAX_AHEAD = timedelta(days=366)
LATELY = timedelta(days=90)
USUAL_LENGTH = timedelta(hours=2)
MAX_LENGTH = timedelta(hours=12)

_DAYS = {name.lower()[:3]: number for number, name in enumerate(day_name)}
_MONTHS = {name.lower()[:3]: number for number, name in enumerate(month_name) if name}
_DAY = r"(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?"
_DATE = (
    rf"(?:(?:on )?{_DAY},? (?:the )?)?"
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    r"|(?P<numeric_day>\d{1,2})[/.](?P<numeric_month>\d{1,2})(?=[/. ,]|$))"
    r"(?:[/., ]+(?P<year>20\d\d))?"
)
_NEAR = rf"(?:(?P<near>today|tonight|tomorrow)|(?:on |next |this )?{_DAY.replace('weekday', 'weekday_alone')})"
_CLOCK = r"(?P<{0}hour>\d{{1,2}})(?:[:.](?P<{0}minute>\d\d))? ?(?P<{0}half>am|pm)?"
_TIME = (
    rf"(?:at |from )?(?:(?:12 ?)?(?P<noon>noon|midday)|{_CLOCK.format('')})"
    rf"(?: ?(?:-|to|until|till) ?{_CLOCK.format('end_')})?"
)
_LINE = re.compile(
    rf"\s*(?:{_DATE}|{_NEAR})[,]? +{_TIME}(?:\s*,\s*|\s+(?:at|in) |\s+|$)(?P<place>.*)", re.DOTALL | re.I
)

HOW_TO = "write it as: Tue 3 June 7pm, Oak Hall, Mill Road"


class Unreadable(ValueError):  # noqa: N818 - it reads as what it is
    """The line makes no meeting: why, in words for whoever wrote it."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """What the line says, on the area's wall."""

    starts: datetime  # without a zone: what the wall shows
    ends: datetime
    place: str


def read(line: str, now: datetime, zone: ZoneInfo) -> MeetingLine:
    """The meeting this line makes. Raises Unreadable, in words."""
    found = _LINE.fullmatch(straighten(line).strip())
    if found is None:
        raise Unreadable(f"cannot read a day and a time in that; {HOW_TO}")
    wall_now = shown(now, zone)
    day = _day(found, wall_now.date())
    start = _time(found, "")
    if start is None:
        raise Unreadable("7 may be morning or evening: write the time as 7pm or 19:00")
    starts = datetime.combine(day, start)
    ends = _ends(found, starts)
    check_moment(starts, now, zone)
    return MeetingLine(starts, ends, tidy_place(found["place"]))


def check_moment(starts: datetime, now: datetime, zone: ZoneInfo) -> None:
    """Raises Unreadable where a meeting cannot begin: in the past, too far ahead, or in the hour that may be twice."""
    if NOT_BETWEEN[0] <= starts.time() < NOT_BETWEEN[1]:
        raise Unreadable("no meeting begins between 1 and 2 at night")
    if moment_of(starts, zone) <= now:
        raise Unreadable(f"{starts:%A} {starts.day} {starts:%B %Y}, {starts:%H:%M} is past")
    if moment_of(starts, zone) - now > MAX_AHEAD:
        raise Unreadable("a meeting is at most a year ahead")


def tidy_place(place: str) -> str:
    """The place as it stands in texts. Raises Unreadable where it would not fit, or would make them dearer."""
    place = " ".join(straighten(place).split()).strip(" .,;")
    if not place:
        raise Unreadable(f"say where it is; {HOW_TO}")
    if costly := segments(place).costly:
        raise Unreadable(f"{' '.join(costly)} in the place would make every text dearer; write it without")
    if len(place) > MAX_PLACE or not set(place) <= GSM7:
        raise Unreadable(f"a place has {MAX_PLACE} letters at most, for it is in every text; this has {len(place)}")
    return place


def _day(found: re.Match[str], today: date) -> date:
    if found["near"]:
        return today + timedelta(days=found["near"].lower() == "tomorrow")
    if found["weekday_alone"]:
        ahead = (_DAYS[found["weekday_alone"].lower()] - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    number = int(found["day"] or found["numeric_day"])
    month = _MONTHS[found["month"].lower()] if found["month"] else int(found["numeric_month"])
    day = _dated(number, month, int(found["year"]) if found["year"] else None, today)
    if found["weekday"] and _DAYS[found["weekday"].lower()] != day.weekday():
        raise Unreadable(_which(day, _DAYS[found["weekday"].lower()]))
    return day


def _dated(number: int, month: int, year: int | None, today: date) -> date:
    for candidate in (year,) if year else (today.year, today.year + 1):
        try:
            day = date(candidate, month, number)
        except ValueError:
            continue
        if year or day >= today - LATELY:  # a day just gone is a slip, and not next year's
            return day
    raise Unreadable(f"there is no such day: {number}/{month}" + (f"/{year}" if year else ""))


def _which(day: date, weekday: int) -> str:
    """The question we ask about a weekday that is not the date's."""
    near = min((day + timedelta(days=d) for d in range(-3, 4)), key=lambda d: d.weekday() != weekday)
    meant = f"{day:%A} {day.day} {day:%B} or {near:%A} {near.day} {near:%B}"
    return f"{day.day} {day:%B %Y} is a {day:%A}, not a {day_name[weekday]}: did you mean {meant}?"


def _time(found: re.Match[str], prefix: str) -> time | None:
    if not prefix and found["noon"]:
        return time(12)
    if not found[f"{prefix}hour"]:
        return None
    hour, minute = int(found[f"{prefix}hour"]), int(found[f"{prefix}minute"] or 0)
    half = found[f"{prefix}half"] or (found["end_half"] if not prefix else None)  # "7-9pm"
    if half:
        if not 1 <= hour <= 12:
            raise Unreadable(f"there is no {hour}{half}")
        hour = hour % 12 + 12 * (half.lower() == "pm")
    elif not found[f"{prefix}minute"] and hour < 13:
        return None
    if hour > 23 or minute > 59:
        raise Unreadable(f"there is no such time: {hour}:{minute:02}")
    return time(hour, minute)


def _ends(found: re.Match[str], starts: datetime) -> datetime:
    if not found["end_hour"]:
        return starts + USUAL_LENGTH
    end = _time(found, "end_")
    if end is None:
        raise Unreadable("write when it ends as 9pm or 21:00")
    ends = datetime.combine(starts.date(), end)
    if ends <= starts:
        ends += timedelta(days=1)
    if ends - starts > MAX_LENGTH:
        raise Unreadable("a meeting lasts 12 hours at most")
    return ends
