"""Slots: from when until when a broadcast may leave, as it was typed on the area's wall clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.broadcast import DEFAULT_SLOT, LONGEST_SLOT
from flows.courtesy import next_permitted
from flows.wall_time import moment_of, shown
from storage.tables import Area


@dataclass(frozen=True, slots=True)
class Slot:
    """From when until when it may leave."""

    at: datetime
    until: datetime

    @classmethod
    def given(cls, at: datetime | None, until: datetime | None, now: datetime) -> "Slot":
        """The slot as far as it was given: at once and for a day, or from then on for an evening."""
        if at is None:
            return cls(now, until or now + timedelta(days=1))
        return cls(at, until or at + DEFAULT_SLOT)

    @classmethod
    def typed(cls, area: Area, at: str, until: str, now: datetime) -> "Slot":
        """The same of what was typed: a day and a time, or for `until` a time alone. Raises ValueError, in words."""
        begins = _moment(area, at, now) if at.strip() else None
        ends = _moment(area, until, begins or now) if until.strip() else None
        return cls.given(begins, ends, now)


def wrong_slot(area: Area, slot: Slot, now: datetime) -> Iterator[str]:
    zone = ZoneInfo(area.zone)
    if slot.until <= slot.at:
        yield "its slot ends before it begins"
    elif slot.until <= now:
        yield "its slot is over: choose a later one"
    elif slot.until - slot.at > LONGEST_SLOT:
        yield f"its slot is longer than {LONGEST_SLOT.days} days: what is old news by then must not leave"
    elif next_permitted(max(slot.at, now), zone) >= slot.until:
        yield (
            "its whole slot is at an hour at which nobody is written to: choose one within 9:00 to 20:00, "
            "on Sundays and bank holidays within 10:00 to 18:00"
        )


def _moment(area: Area, typed: str, day_of: datetime) -> datetime:
    """A moment by the area's clock: a day and a time, or a time on the day of another moment."""
    zone = ZoneInfo(area.zone)
    words = typed.strip().replace("T", " ")
    if " " not in words:
        words = f"{shown(day_of, zone):%Y-%m-%d} {words}"
    try:
        wall = datetime.strptime(words, "%Y-%m-%d %H:%M")  # noqa: DTZ007 - wall time has no zone of its own
    except ValueError:
        raise ValueError(
            f"a time is a day and an hour, as in 2026-06-04 17:00, or 19:30 alone; got {typed!r}"
        ) from None
    return moment_of(wall, zone)
