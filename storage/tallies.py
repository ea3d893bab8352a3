"""Tallies: what an area has answered this hour and paid for today, counted on its row under the lock its texts take.

An hour is a clock hour of UTC, a day is a day on the area's wall. A count that belongs to an earlier one is nought.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, update
from sqlmodel import Session, col, select

from flows.limits import count_segments
from flows.records import OpenMatter
from storage.arrivals import Found, Taken
from storage.driver import Values, build
from storage.tables import Matter, Table

AREA = Table.metadata.tables["area"]

SPENT = build(
    update(AREA)
    .where(AREA.c.id == bindparam("of_area"))
    .values(
        tally_hour=bindparam("hour"),
        tally_numbers=bindparam("numbers"),
        tally_day=bindparam("day"),
        tally_segments=bindparam("segments"),
    )
)


@dataclass(slots=True)
class Tally:
    """One area's counts as they stand while a batch is taken."""

    hour: str
    new_numbers: int  # SMS numbers that got their first answer this hour
    day: str
    segments: int  # of SMS, owed today in answer to texts
    changed: bool = False
    told: set[str] = field(default_factory=set)  # kinds of matter this batch has told the desk of

    def add(self, one: Taken) -> None:
        """Count what one message is answered with."""
        self.told.update(record.kind for record in one.records if isinstance(record, OpenMatter))
        if one.replies and one.known.arrival.channel == "sms":
            self.segments += count_segments(one.replies)
            self.new_numbers += one.welcomes
            self.changed = True


def read_tally(found: Found, zone: ZoneInfo, now: datetime) -> Tally:
    """The counts as the area's row has them."""
    hour, day = f"{now:%Y-%m-%dT%H}", f"{now.astimezone(zone):%Y-%m-%d}"
    return Tally(
        hour=hour,
        new_numbers=found.tally_numbers if found.tally_hour == hour else 0,
        day=day,
        segments=found.tally_segments if found.tally_day == day else 0,
    )


def as_rows(tallies: Iterable[tuple[int, Tally]]) -> list[Values]:
    """What `SPENT` writes."""
    return [
        {
            "of_area": area_id,
            "hour": tally.hour,
            "numbers": tally.new_numbers,
            "day": tally.day,
            "segments": tally.segments,
        }
        for area_id, tally in tallies
        if tally.changed
    ]


def is_told(session: Session, *, area_id: int, kind: str, resident_id: int | None) -> bool:
    """Whether such a matter is open: of this person, or with None of anybody in the area."""
    found = select(Matter.id).where(Matter.area_id == area_id, col(Matter.closed_at).is_(None), Matter.kind == kind)
    if resident_id is not None:
        found = found.where(Matter.resident_id == resident_id)
    return session.exec(found.limit(1)).first() is not None
