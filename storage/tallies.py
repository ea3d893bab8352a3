"""Tallies: the references an area has given, and what it answered this hour and paid for today, on its row.

Its texts take that row's lock, so what they count is right across processes.

An hour is a clock hour of UTC, a day is a day on the area's wall. A count that belongs to an earlier one is nought.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, text, update

from flows.limits import count_segments
from flows.records import KeepIdea, OpenMatter
from storage.arrivals import Found, Taken
from storage.driver import Values, Wire, build
from storage.tables import Table

AREA = Table.metadata.tables["area"]

COUNTED = build(
    update(AREA)
    .where(AREA.c.id == bindparam("of_area"))
    .values(
        ideas_count=bindparam("ideas"),
        tally_hour=bindparam("hour"),
        tally_numbers=bindparam("numbers"),
        tally_day=bindparam("day"),
        tally_segments=bindparam("segments"),
    )
)


@dataclass(slots=True)
class Tally:
    """One area's counts as they stand while a batch is taken."""

    ideas: int  # the last reference kept
    given: int  # the last reference taken by a turn; it is kept only if the turn comes to an idea
    hour: str
    new_numbers: int  # SMS numbers that got their first answer this hour
    day: str
    segments: int  # of SMS, owed today in answer to texts
    changed: bool = False
    told: set[str] = field(default_factory=set)  # kinds of matter this batch has told the desk of

    def add(self, one: Taken) -> None:
        """Count what one message comes to."""
        for record in one.records:
            if isinstance(record, OpenMatter):
                self.told.add(record.kind)
            elif isinstance(record, KeepIdea):
                self.ideas = max(self.ideas, int(record.reference.rpartition("-")[2]))
                self.changed = True
        if one.replies and one.known.arrival.channel == "sms":
            self.segments += count_segments(one.replies)
            self.new_numbers += one.welcomes
            self.changed = True


def read_tally(found: Found, zone: ZoneInfo, now: datetime) -> Tally:
    """The counts as the area's row has them."""
    hour, day = _hour_and_day(int(now.timestamp()) // 60, zone)
    return Tally(
        ideas=found.ideas_count,
        given=found.ideas_count,
        hour=hour,
        new_numbers=found.tally_numbers if found.tally_hour == hour else 0,
        day=day,
        segments=found.tally_segments if found.tally_day == day else 0,
    )


@lru_cache(maxsize=1000)
def _hour_and_day(minute: int, zone: ZoneInfo) -> tuple[str, str]:
    """Of that minute since 1970. Written once a minute and zone, for writing a time costs more than storing a row."""
    moment = datetime.fromtimestamp(minute * 60, UTC)
    return f"{moment:%Y-%m-%dT%H}", f"{moment.astimezone(zone):%Y-%m-%d}"


def as_rows(tallies: Iterable[tuple[int, Tally]]) -> list[Values]:
    """What `COUNTED` writes."""
    return [
        {
            "of_area": area_id,
            "ideas": tally.ideas,
            "hour": tally.hour,
            "numbers": tally.new_numbers,
            "day": tally.day,
            "segments": tally.segments,
        }
        for area_id, tally in tallies
        if tally.changed
    ]


def is_told(wire: Wire, *, area_id: int, kind: str, resident_id: int | None) -> bool:
    """Whether such a matter is open: of this person, or with None of anybody in the area."""
    asked = {"of_area": area_id, "of_kind": kind, "of_resident": resident_id}
    return wire.run(_TOLD_OF_ANYBODY if resident_id is None else _TOLD_OF_ONE, asked).fetchone() is not None


# Built once: whoever is over a cap may well text on, and each text asks.
_OPEN = "SELECT 1 FROM matter WHERE area_id = :of_area AND closed_at IS NULL AND kind = :of_kind"
_TOLD_OF_ANYBODY = build(text(f"{_OPEN} LIMIT 1"))
_TOLD_OF_ONE = build(text(f"{_OPEN} AND resident_id = :of_resident LIMIT 1"))
