"""Counting: who would get a broadcast, who would not and why, and what it would cost.

Rules
- The one count behind the preview and behind the number that is typed to approve it: everybody is judged at the moment
  the first text could leave, by the claim's own functions.
- Everybody is looked at in slices; of each only three numbers are kept, and only when it is approved.
- People are counted, not addresses: two residents who are joined get one text, and count once.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlmodel import Session

from flows.broadcast import starts_at
from flows.courtesy import ONE_A_DAY, Wait, hours, next_permitted
from storage.broadcasts.audience import list_people
from storage.broadcasts.drafts import words_of
from storage.broadcasts.tally import Behind, Counting, Judged, Queue, Tally
from storage.outbox.foresight import foresee
from storage.outbox.standing import Ended
from storage.tables import Area, Broadcast, Table, id_of

OUTSIDE, NO_ADDRESS = "outside the area", "no address"
NOT_MADE = ("approved", "first", "held", "going")  # states in which the outbox lacks some of a broadcast

_BROADCAST, _RECIPIENT = Table.metadata.tables["broadcast"], Table.metadata.tables["recipient"]


def leaves_at(broadcast: Broadcast, area: Area, now: datetime) -> datetime:
    """When the first text could leave, were it approved now."""
    return next_permitted(starts_at(broadcast.slot_at, now), ZoneInfo(area.zone))


def count(
    session: Session,
    broadcast: Broadcast,
    area: Area,
    *,
    now: datetime,
    suppression_key: bytes,
    queue: Queue | None = None,
    behind: Behind | None = None,
) -> Tally:
    """Judge everybody it is for. With a `queue`, whoever gets it is put there, by lot; with a `behind`, whoever is
    counted in one number is noted there.
    """
    counter = Counting(id_of(broadcast), words_of(broadcast), queue, behind)
    joined: dict[int, Judged] = {}
    for judged in _judge_all(session, broadcast, area, now, suppression_key):
        if judged.half is None:
            counter.add(judged)
        else:
            joined[judged.row.resident_id] = judged
    for judged in joined.values():
        other = joined.get(judged.half.resident_id) if judged.half else None
        counter.add_joined(judged, other)
    return counter.end()


def _judge_all(
    session: Session, broadcast: Broadcast, area: Area, now: datetime, suppression_key: bytes
) -> Iterator[Judged]:
    at = leaves_at(broadcast, area, now)
    booked = _list_booked(session, broadcast, area, at)
    for slice_ in list_people(session, broadcast, area):
        foreseen = _foresee(session, slice_, at, now, suppression_key)
        for addresses in slice_:
            judged = [_judge(row, foreseen, area) for row in addresses]
            best = next((one for one in judged if one.goes), judged[0])
            yield _after(best, booked, broadcast, area, at)


def _foresee(
    session: Session, people: list[list[Any]], at: datetime, now: datetime, suppression_key: bytes
) -> dict[int, Judged]:
    """What the claim would say of every address, asked sender by sender."""
    by_sender: dict[int, list[Any]] = {}
    for row in (row for addresses in people for row in addresses):
        if row.address_id is not None:
            by_sender.setdefault(row.sender_id, []).append(row)
    judged: dict[int, Judged] = {}
    for sender_id, rows in sorted(by_sender.items()):
        found = foresee(session, sender_id=sender_id, rows=rows, at=at, now=now, suppression_key=suppression_key)
        judged |= {row.address_id: Judged(row, one.verdict, one.half) for row, one in zip(rows, found, strict=True)}
    return judged


def _judge(row: Any, foreseen: dict[int, Judged], area: Area) -> Judged:
    if row.address_id is None:
        return Judged(row, Ended("blocked", NO_ADDRESS), None)
    if row.area_id != area.id:
        return Judged(row, Ended("blocked", OUTSIDE), foreseen[row.address_id].half)
    return foreseen[row.address_id]


def _list_booked(session: Session, broadcast: Broadcast, area: Area, at: datetime) -> frozenset[int]:
    """Who gets another broadcast on that day that is approved and not in the outbox yet. A correction minds none."""
    if broadcast.corrects_id is not None:
        return frozenset()
    opens, closes = hours(at.astimezone(ZoneInfo(area.zone)).date(), ZoneInfo(area.zone))
    others = (
        select(_RECIPIENT.c.resident_id)
        .join(_BROADCAST, _BROADCAST.c.id == _RECIPIENT.c.broadcast_id)
        .where(
            _BROADCAST.c.id != broadcast.id,
            _BROADCAST.c.state.in_(NOT_MADE),
            _BROADCAST.c.corrects_id.is_(None),
            _BROADCAST.c.starts_at < closes,
            func.coalesce(_BROADCAST.c.starts_at, opens) >= opens - timedelta(days=1),
            _BROADCAST.c.expires_at > opens,
            _RECIPIENT.c.place > _BROADCAST.c.made,
        )
    )
    return frozenset(session.connection().execute(others).scalars())


def _after(judged: Judged, booked: frozenset[int], broadcast: Broadcast, area: Area, at: datetime) -> Judged:
    """One text a day: whoever is booked waits for the next day, where that is still within the slot."""
    theirs = {judged.row.resident_id, judged.half.resident_id if judged.half else judged.row.resident_id}
    if not judged.goes or not booked & theirs:
        return judged
    zone = ZoneInfo(area.zone)
    tomorrow = hours(at.astimezone(zone).date() + timedelta(days=1), zone)[0]
    if tomorrow < broadcast.expires_at:
        return Judged(judged.row, Wait(tomorrow, ONE_A_DAY), judged.half)
    return Judged(judged.row, Ended("blocked", ONE_A_DAY), judged.half)
