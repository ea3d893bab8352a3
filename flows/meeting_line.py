"""One line that makes a meeting, as an organiser writes it: "Tue 3 June 7pm, Oak Hall, Mill Road".

Days and times are read as `dates` reads them; this says which of its readings make a meeting.

Rules
- The day and the time stand together, before the place or after it; nothing is looked for in the place once both are
  found, so "tomorrow 7pm, 14 March Road" is tomorrow.
- Every doubt is asked about and none mended: a weekday that is not that date, "next Tuesday" with this week's still to
  come, two days at once, "7" and "half seven" that may be morning or evening.
- What is past, or cannot be, is refused; a day gone by these last weeks is a slip, and not next year's.
"""

import re
from calendar import day_name
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.meeting import say_time
from flows.wall_time import NOT_BETWEEN, moment_of, shown
from flows.wording import GSM7, segments, straighten
from flows.words.dates import NoSuchDay, When, read_when, read_where
from flows.words.day_names import WEEKDAY, make, plain, weekday_number

MAX_PLACE = 36  # letters: a place is in every text about its meeting
MAX_AHEAD = timedelta(days=366)
LATELY = timedelta(days=90)
USUAL_LENGTH = timedelta(hours=2)
MAX_LENGTH = timedelta(hours=12)
WEEK = timedelta(days=7)

_CUT = re.compile(r"\s*[,;\n]\s*")
_YEAR = re.compile(r"20\d\d|\d[/.-]\d{1,2}[/.-]\d\d\b")
_JOINING = frozenset({"", "or", "and", "for"})  # "7pm for 7.30pm"

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
    words, when, place = _part(straighten(line).strip(), now, zone)
    starts = when.wall
    assert starts is not None  # noqa: S101 - `_part` finds none without a time
    today = shown(now, zone).date()
    _check_day(words, when, today)
    if not when.half_said and starts.hour != 12:
        hour = f"{starts.hour % 12}{starts:.%M}".removesuffix(".00")
        raise Unreadable(f"{hour} may be morning or evening: write it as {hour}am or {hour}pm")
    check_moment(starts, now, zone)
    if "clock_change" in when.doubts:
        raise Unreadable("the clocks change in that hour, so it is not there or comes twice: write another time")
    ends = when.end or starts + USUAL_LENGTH
    if ends - starts > MAX_LENGTH:
        raise Unreadable("a meeting lasts 12 hours at most")
    return MeetingLine(starts, ends, tidy_place(place))


def read_closing(words: str, now: datetime, zone: ZoneInfo) -> datetime:
    """Until when places are given: "Mon 1 June 12 noon", as the wall shows it. Raises Unreadable, in words."""
    return read(f"{words}, here", now, zone).starts


def write(starts: datetime, ends: datetime, place: str) -> str:
    """A line that says the same, for whoever changes it: "Tue 2 June 2026 7pm-9pm, Oak Hall"."""
    return f"{starts:%a} {starts.day} {starts:%B %Y} {say_time(starts.time())}-{say_time(ends.time())}, {place}"


def check_moment(starts: datetime, now: datetime, zone: ZoneInfo) -> None:
    """Raises Unreadable where a meeting cannot begin: in the past, too far ahead, or in the hour that may be twice."""
    if NOT_BETWEEN[0] <= starts.time() < NOT_BETWEEN[1]:
        raise Unreadable("no meeting begins between 1 and 2 at night")
    if moment_of(starts, zone) <= now:
        raise Unreadable(f"{_named(starts.date())} {starts:%Y, %H:%M} is past")
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


def _part(line: str, now: datetime, zone: ZoneInfo) -> tuple[str, When, str]:
    """The words that say when, what they say, and the place: the fewest parts that hold a day and a time."""
    parts = _CUT.split(line)
    missing = "a day and a time"
    for count in range(1, len(parts) + 1):
        when = read_when(words := ", ".join(parts[:count]), now, zone)
        if isinstance(when, NoSuchDay):
            raise Unreadable(f"there is no such day: {when.said}")
        if not isinstance(when, When):
            continue
        if not when.day_said or when.at is None:
            missing = "a time" if when.day_said else "a day"
            continue
        following = parts[count:]
        while following and _says_when_alone(following[0], now, zone):  # "7pm Tuesday, 3 June, Oak Hall"
            words = f"{words} {following.pop(0)}"
            longer = read_when(words, now, zone)
            when = longer if isinstance(longer, When) and longer.day_said and longer.at else when
        beside = _CUT.split(read_where(when))
        if second := next((part for part in beside if _says_when_alone(part, now, zone)), ""):
            raise Unreadable(f'a meeting has one day and one time: write it without "{second}"')
        return words, when, ", ".join(part for part in (*beside, *following) if part)
    raise Unreadable(f"cannot read {missing} in that; {HOW_TO}")


def _says_when_alone(words: str, now: datetime, zone: ZoneInfo) -> bool:
    """Whether there is a day or a time in these words, and nothing else."""
    when = read_when(words, now, zone)
    return isinstance(when, When) and read_where(when).lower() in _JOINING


def _check_day(words: str, when: When, today: date) -> None:
    """Raises Unreadable where another day may be meant."""
    before = make(when.day.year - 1, when.day.month, when.day.day)
    if before and before < today <= before + LATELY and not _YEAR.search(words):
        raise Unreadable(f"{_named(before)} {before.year} is past; if you mean {when.day.year}, write the year too")
    if "weekday" in when.doubts and (said := re.search(rf"\b{WEEKDAY}\b", plain(words))):
        raise Unreadable(_which(when.day, weekday_number(said[0])))
    if "which_week" in when.doubts:
        raise Unreadable(f"did you mean {_named(when.day - WEEK)} or {_named(when.day)}? Write the date")
    if "several_days" in when.doubts:
        raise Unreadable("that names several days: write one line for each")


def _which(day: date, weekday: int) -> str:
    """The question we ask about a weekday that is not the date's."""
    near = min((day + timedelta(days=d) for d in range(-3, 4)), key=lambda d: d.weekday() != weekday)
    meant = f"{_named(day)} or {_named(near)}"
    return f"{day.day} {day:%B %Y} is a {day:%A}, not a {day_name[weekday]}: did you mean {meant}?"


def _named(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"
