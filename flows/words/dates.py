"""When somebody means, in Britons' own words: the day, the time, and what of the text is left for the place.

`read_when(text, now, zone)` gives a `When`, or `NoSuchDay` ("31 June"), or `NoDate`; `read_where(when)` what is left.
`meeting_line` makes a meeting of it: "Tue 3 June 7pm, Oak Hall, Mill Road".

Rules
- The British way: 3/6 is 3 June. A day without a year is the next one; without a month too, the next that has it.
- "Next Tuesday" is the one in next week, Monday to Sunday; where this week's is still to come too, that is in doubt.
- Nothing is put right in silence: a weekday that is not that date, a day gone by, an hour that the clocks skip and a
  guessed half of the day come back as `doubts`, for the caller to ask about or say back.
- A month or a year alone is no date, nor is "I may come", "the 14 bus", "2 of us" or a phone number.
- Pure: `now` is aware, `zone` is where the wall clock hangs; what comes back is what that clock shows.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.words.clock_words import Hours, PartOfDay, part_of_day, read_hours
from flows.words.day_names import Day, NotADay, plain
from flows.words.day_words import read_day

MAX_CHARACTERS = 300

Doubt = Literal["weekday", "past", "which_week", "half_of_day", "clock_change", "several_days"]


@dataclass(frozen=True, slots=True)
class When:
    """A day, and a time if one was said, as the wall shows them."""

    day: date
    at: time | None = None  # None: no time was said
    end: datetime | None = None  # wall time; None when not said
    part: PartOfDay = ""  # "evening" where only that was said
    doubts: tuple[Doubt, ...] = ()
    rest: str = ""  # the text without its date and time: the place, as a rule
    day_said: bool = True  # else it is the next day that has the time
    half_said: bool = True  # morning or evening was said, or the clock was written by 24 hours

    @property
    def wall(self) -> datetime | None:
        """The day and time together; None without a time."""
        return None if self.at is None else datetime.combine(self.day, self.at)


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """A date that no calendar has: "31 June"."""

    said: str


@dataclass(frozen=True, slots=True)
class NoDate:
    """No day and no time is in this text."""


def read_when(text: str, now: datetime, zone: ZoneInfo) -> When | NoSuchDay | NoDate:
    """The day and time the text names, as seen from `now`."""
    wall = now.astimezone(zone).replace(tzinfo=None)
    text = text[:MAX_CHARACTERS]
    said = plain(text)
    day = read_day(said, wall.date(), wall)
    if isinstance(day, NotADay):
        return NoSuchDay(text[day.span[0] : day.span[1]])
    if isinstance(day, Day):
        blank = said[: day.span[0]] + " " * (day.span[1] - day.span[0]) + said[day.span[1] :]
        part = part_of_day(said)  # that of "tonight" too, which is the day's own word
        return _with_hours(text, day, read_hours(blank, day.span[1], part), wall, zone, part)
    hours = read_hours(said)
    if hours is None:
        return NoDate()
    gone = datetime.combine(wall.date(), hours.start) <= wall and not hours.next_day
    today = Day(wall.date() + timedelta(days=gone), hours.span)
    return replace(_with_hours(text, today, hours, wall, zone, part_of_day(said)), day_said=False)


def read_where(when: When) -> str:
    """The place a text names beside its date: what is left of it, tidied."""
    return when.rest


def _with_hours(text: str, day: Day, hours: Hours | None, wall: datetime, zone: ZoneInfo, part: PartOfDay) -> When:
    doubts: list[Doubt] = list(day.doubts)  # type: ignore[arg-type]
    if hours is None:
        if day.at is not None:
            return When(day.day, day.at, None, part, tuple(doubts), _left(text, [day.span]))
        if day.day < wall.date() and "past" not in doubts:
            doubts.append("past")
        last = datetime.combine(day.until, time()) if day.until else None
        return When(day.day, None, last, part, tuple(doubts), _left(text, [day.span]))
    on = day.day + timedelta(days=hours.next_day)
    at = datetime.combine(on, hours.start)
    end = None if hours.end is None else datetime.combine(day.day + timedelta(days=hours.end_next_day), hours.end)
    if at <= wall and "past" not in doubts:
        doubts.append("past")
    if hours.guessed:
        doubts.append("half_of_day")
    if not _is_on_the_wall(at, zone):
        doubts.append("clock_change")
    if day.until is not None:
        doubts.append("several_days")  # "2-4 June 7pm" is one evening, or three
    left = _left(text, [day.span, hours.span])
    return When(on, hours.start, end, part, tuple(doubts), left, half_said=hours.half_said)


def _is_on_the_wall(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether that hour is there exactly once, as the clocks change."""
    first, second = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return (
        first.utcoffset() == second.utcoffset() and first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall
    )


_PART_OF_DAY = re.compile(
    r"^(?:in )?(?:the )?(?:morning|afternoon|evening|night)(?=$|,| (?:at|in)\b| @)", re.IGNORECASE
)


def _left(text: str, spans: list[tuple[int, int]]) -> str:
    kept, place = [], 0
    for start, end in sorted(spans):
        kept.append(text[place : max(start, place)])
        place = max(place, end)
    kept.append(text[place:])
    parts = [tidied for part in kept if (tidied := _tidy(part))]
    return ", ".join(parts)


def _tidy(part: str) -> str:
    """Without the commas and small words that joined it to the date."""
    part = " ".join(part.split())
    while True:
        shorter = _PART_OF_DAY.sub("", part.strip(" ,;.:-–—@"))
        for word in ("at", "in", "on", "from", "the", "and"):
            shorter = shorter.removeprefix(f"{word} ") if word != "the" else shorter
            shorter = shorter.removesuffix(f" {word}")
            if shorter == word:
                shorter = ""
        if shorter == part:
            return part
        part = shorter
