"""Approving and stopping: by whom, with which number, and what is fixed from then on (X2, X3, P5).

Rules
- The number typed must be the number of people at that moment. The answer to a wrong one says what it is, and what
  changed since it was last shown.
- Whoever approves first is never the second. Has the number grown much in between, the first approval lapses.
- Approved, the audience is fixed: who they are, and in which order by lot.
- A stop ends what was not claimed yet, in one transaction with the broadcast's own state.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert
from sqlmodel import Session

from flows.broadcast import changes, first_part, has_grown, second_is_needed, starts_at
from storage import timers
from storage.broadcasts.budget import budget_of, pence_that_left
from storage.broadcasts.counting import count
from storage.broadcasts.drafts import Refused, audit_of, kind_and_subject, last_before
from storage.broadcasts.preview import count_of, keep_count, pence_of, too_late, why_not
from storage.broadcasts.tally import Queue, Tally
from storage.coordinators import why_not_by
from storage.outbox import bulk
from storage.tables import Area, Broadcast, Coordinator, Recipient, id_of

KIND = "broadcast"  # of the timers that carry it out
CHUNK = 5_000  # rows of the audience written at a time


@dataclass(frozen=True, slots=True)
class Approved:
    """It goes out, unless it is stopped."""

    people: int
    first_part: int  # who get it before the rest; 0 where all get it at once
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Second:
    """Approved once. Another coordinator must type the number too."""

    people: int


@dataclass(frozen=True, slots=True)
class LetOn:
    """It was held back, and goes on now."""

    people: int


@dataclass(frozen=True, slots=True)
class WrongNumber:
    """Nothing was approved."""

    people: int  # how many it really is
    changes: tuple[str, ...]  # since it was last shown


@dataclass(frozen=True, slots=True)
class Stopped:
    """Nothing of it leaves any more but what had been claimed."""

    withdrawn: int  # texts that were due
    never_made: int  # people whose text was not even in the outbox
    on_their_way: int


def approve(
    session: Session,
    broadcast: Broadcast,
    area: Area,
    *,
    by: Coordinator,
    typed: int,
    now: datetime,
    suppression_key: bytes,
) -> Approved | Second | LetOn | WrongNumber | Refused:
    """Approve it by the number of people it goes to; or let on what was held back, by the number still to come."""
    session.refresh(broadcast, with_for_update=True)
    refused = [*why_not_by(by, area), *_wrong_state(broadcast)]
    if refused:
        return Refused(tuple(refused))
    if broadcast.state == "held":
        return _let_on(session, broadcast, area, by, typed, now)
    if late := too_late(broadcast, area, now):
        return Refused(tuple(late))
    if (original := _still_going(session, broadcast)) is not None:
        return Refused((f"some of broadcast {original} may still leave: stop it first, then correct it",))
    queue = Queue()
    tally = count(session, broadcast, area, now=now, suppression_key=suppression_key, queue=queue)
    session.refresh(area, with_for_update={"key_share": True})  # two approvals share one budget
    if typed != tally.people:
        changed = changes(count_of(broadcast), tally.counted()) if broadcast.counted_at else []
        keep_count(session, broadcast, tally, now)
        return WrongNumber(tally.people, tuple(changed))
    keep_count(session, broadcast, tally, now)
    if wrong := why_not(broadcast, area, budget_of(session, area, broadcast), tally, now):
        return Refused(tuple(wrong))
    if _waits_for_another(session, broadcast, by, tally):
        if broadcast.state == "second" and broadcast.first_by == by.id and not has_grown(typed, broadcast.first_people):
            return Refused((f"{by.name} approved it already: another coordinator must be the second",))
        return _note_first(session, broadcast, by, typed, now)
    return _fix(session, broadcast, area, by, tally, queue, now)


def stop(session: Session, broadcast: Broadcast, area: Area, *, by: Coordinator, now: datetime) -> Stopped | Refused:
    """End it, at whatever point it is. Harmless to say twice."""
    session.refresh(broadcast, with_for_update=True)
    if refused := tuple(why_not_by(by, area)):
        return Refused(refused)
    kind, subject = kind_and_subject(broadcast)
    withdrawn = bulk.withdraw(session, kind=kind, subject=subject, now=now)
    on_their_way = sum(
        ends.count for ends in bulk.count_ends(session, kind=kind, subject=subject) if ends.state == "claimed"
    )
    if broadcast.state != "stopped":
        broadcast.state, broadcast.stopped_by, broadcast.stopped_at = "stopped", by.id, now
        broadcast.pence = pence_that_left(session, broadcast)
        session.add(broadcast)
        audit_of(session, broadcast, "broadcast.stop", by, now)
    return Stopped(withdrawn, broadcast.places - broadcast.made, on_their_way)


def _wrong_state(broadcast: Broadcast) -> list[str]:
    match broadcast.state:
        case "draft" | "second" | "held":
            return []
        case "stopped":
            return ["it was stopped: make it anew"]
        case _:
            return ["it is approved already; it can be stopped"]


def _still_going(session: Session, broadcast: Broadcast) -> int | None:
    """What this one corrects, while anything of it may still leave: who was sent it is not known before."""
    if broadcast.corrects_id is None:
        return None
    original = session.get_one(Broadcast, broadcast.corrects_id, with_for_update=True)
    kind, subject = kind_and_subject(original)
    going = {"due", "claimed"} & {ends.state for ends in bulk.count_ends(session, kind=kind, subject=subject)}
    return original.id if going or original.state not in ("made", "stopped") else None


def _waits_for_another(session: Session, broadcast: Broadcast, by: Coordinator, tally: Tally) -> bool:
    last = last_before(session, broadcast)
    if not second_is_needed(tally.people, last.people if last else None):
        return False
    if broadcast.state != "second" or broadcast.first_by == by.id:
        return True
    return has_grown(tally.people, broadcast.first_people)


def _note_first(session: Session, broadcast: Broadcast, by: Coordinator, typed: int, now: datetime) -> Second:
    broadcast.state, broadcast.first_by, broadcast.first_people = "second", by.id, typed
    session.add(broadcast)
    audit_of(session, broadcast, "broadcast.approve_first", by, now, f"{typed} people")
    return Second(typed)


def _fix(
    session: Session, broadcast: Broadcast, area: Area, by: Coordinator, tally: Tally, queue: Queue, now: datetime
) -> Approved:
    broadcast.state, broadcast.approved_by, broadcast.approved_at = "approved", by.id, now
    broadcast.people, broadcast.pence, broadcast.places = tally.people, pence_of(tally), len(queue.keys)
    # A correction goes to all at once: they have the wrong text already, and every minute counts.
    broadcast.first_places = broadcast.places if broadcast.corrects_id else first_part(broadcast.places)
    broadcast.starts_at = starts_at(broadcast.slot_at, now)
    session.add(broadcast)
    session.flush()
    _write_queue(session, id_of(broadcast), queue)
    timers.set_moment(
        session,
        area=area,
        kind=KIND,
        subject=f"broadcast:{broadcast.id}",
        slot="1",
        at=broadcast.starts_at,
        grace=broadcast.expires_at - broadcast.starts_at,
        now=now,
    )
    audit_of(session, broadcast, "broadcast.approve", by, now, f"{tally.people} people")
    partly = broadcast.first_places < broadcast.places
    return Approved(tally.people, broadcast.first_places if partly else 0, broadcast.starts_at)


def _write_queue(session: Session, broadcast_id: int, queue: Queue) -> None:
    rows = []
    for place, (resident_id, address_id) in enumerate(queue.in_order(), start=1):
        rows.append(
            {"broadcast_id": broadcast_id, "place": place, "resident_id": resident_id, "address_id": address_id}
        )
        if len(rows) == CHUNK or place == len(queue.keys):
            session.connection().execute(insert(Recipient), rows)
            rows = []


def _let_on(
    session: Session, broadcast: Broadcast, area: Area, by: Coordinator, typed: int, now: datetime
) -> LetOn | WrongNumber | Refused:
    rest = broadcast.places - broadcast.made
    if now >= broadcast.expires_at:
        return Refused(("its slot is over: what was held back is never sent",))
    if typed != rest:
        return WrongNumber(rest, ())
    broadcast.state, broadcast.why, broadcast.looked_at = "going", "", now
    session.add(broadcast)
    timers.set_moment(
        session,
        area=area,
        kind=KIND,
        subject=f"broadcast:{broadcast.id}",
        slot=f"let on {now.isoformat()}",
        at=now,
        grace=broadcast.expires_at - now,
        now=now,
    )
    audit_of(session, broadcast, "broadcast.let_on", by, now, f"{rest} people")
    return LetOn(rest)
