"""Ageing: what is too old goes, a few hundred rows at a time, by the clock once a lead let it, or by hand (D5).

What goes and what stays is decided in `storage.retention`; what is counted of it is kept first.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import or_
from sqlmodel import Session, col, delete, func, select

from flows.wall_time import first_weekly
from storage import audit, guests, similar, timers
from storage.arrivals import hash_external_id
from storage.old_rows import KEYS, select_old
from storage.outbox.length import keep_segments
from storage.outbox.owing import OUTGOING
from storage.persons import person_id
from storage.retention import KEPT, RUN, is_on
from storage.tables import Area, Ask, Guest, Idea, Incoming, Meeting, Table, Timer, id_of

KIND = "retention"  # of timer
SUNDAY, AT = 6, time(4, 30)
GRACE = timedelta(days=6)  # a run nobody was there for is made up before the next
BATCH = 500  # keys of one table in one run: texts that come in meanwhile wait for it
AGAIN = timedelta(minutes=1)  # until the next run, while there is more


def let(session: Session, area: Area, *, by: int | None, now: datetime) -> datetime:
    """A lead let old things go: by the clock, from the coming Sunday morning that is a day ahead. Returns when."""
    wall = first_weekly(now + timedelta(days=1), SUNDAY, AT, ZoneInfo(area.zone))
    area.ages_since = now
    session.add(area)
    subject, slot = _subject(area), wall.date().isoformat()
    timers.set_wall(
        session, area=area, kind=KIND, subject=subject, wall=wall, grace=GRACE, now=now, repeats="weekly",
        set_for=now.isoformat(),
    )  # fmt: skip
    audit.write(session, action="retention.on", now=now, area_id=area.id, coordinator_id=by, detail=f"from {slot}")
    return wall


def stop(session: Session, area: Area, *, by: int | None, now: datetime) -> None:
    """Nothing goes by the clock any more. What went stays gone."""
    area.ages_since = None
    session.add(area)
    timers.cancel(session, kind=KIND, subject=_subject(area), reason="stopped by a lead", now=now)
    audit.write(session, action="retention.off", now=now, area_id=area.id, coordinator_id=by)


def next_run(session: Session, area: Area) -> datetime | None:
    """When the clock looks next; None while nothing is let."""
    due = select(Timer.due_at).where(Timer.kind == KIND, Timer.subject == _subject(area), Timer.state == "due")
    return session.exec(due.order_by(col(Timer.due_at)).limit(1)).first()


def carry_out(session: Session, timer: Timer, now: datetime, *, suppression_key: bytes) -> None:
    """The timer's work: one batch, and another in a minute while there is more."""
    area = session.get_one(Area, timer.area_id)
    if run(session, area, now, suppression_key=suppression_key, by=None):
        timers.set_moment(
            session, area=area, kind=KIND, subject=timer.subject, slot=f"more {now.isoformat(timespec='seconds')}",
            at=now + AGAIN, grace=GRACE, now=now,
        )  # fmt: skip


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nothing goes any more; "" while it does."""
    return "" if is_on(session.get_one(Area, timer.area_id)) else "stopped by a lead"


def run(session: Session, area: Area, now: datetime, *, suppression_key: bytes, by: int | None) -> bool:
    """Let one batch of every table go, and say so in the log. Whether there may be more."""
    went: Counter[str] = Counter()
    more = False
    for table, kept in KEPT.items():
        if kept.age is None:
            continue
        old = select_old(table, id_of(area), kept.age, now).distinct().limit(BATCH)
        keys = list(session.connection().execute(old).scalars())
        if not keys:
            continue
        more = more or len(keys) == BATCH
        if table in _FIRST:
            _FIRST[table](session, keys, suppression_key)
        went[kept.says] += _let_go(session, table, keys)
    if went:
        said = ", ".join(f"{count} {says}" for says, count in went.items())
        audit.write(session, action=RUN, now=now, area_id=area.id, coordinator_id=by, detail=said)
    return more


def _let_go(session: Session, table: str, keys: Sequence[int]) -> int:
    kept, it = KEPT[table], Table.metadata.tables[table]
    these = it.c[KEYS.get(table, "id")].in_(keys)
    changed = session.connection().execute(
        it.delete().where(these) if kept.goes else it.update().where(these).values(**kept.becomes)
    )
    return changed.rowcount


def _hash_external_ids(session: Session, keys: Sequence[int], key: bytes) -> None:
    """A provider's id leads to the words at the provider; its keyed hash still says "seen before" (X11)."""
    for came in session.exec(select(Incoming).where(col(Incoming.id).in_(keys))):
        came.external_id = hash_external_id(key, came.external_id)
        session.add(came)
    session.flush()


def _keep_segments(session: Session, keys: Sequence[int], _key: bytes) -> None:
    keep_segments(session, OUTGOING.c.id.in_(keys))


def _forget_words(session: Session, keys: Sequence[int], _key: bytes) -> None:
    """No word of theirs stays in the index that likeness looks in."""
    for idea in session.exec(select(Idea).where(col(Idea.id).in_(keys)).order_by(col(Idea.id))).all():
        similar.forget(session, area_id=idea.area_id, idea_id=id_of(idea), text=idea.text)


def _keep_totals(session: Session, keys: Sequence[int], _key: bytes) -> None:
    """How many said what, and came, stays with the meeting; the questions it was asked by go with its guests."""
    for meeting in session.exec(select(Meeting).where(col(Meeting.id).in_(keys))).all():
        number = id_of(meeting)
        people = {
            "said_yes": _count_heads(session, number, Guest.party, Guest.answer == "yes"),
            "people_came": _count_heads(session, number, Guest.party_came, col(Guest.came_at).is_not(None)),
        }
        totals = guests.list_totals(session, meeting)
        totals["came"] -= totals.pop("others")  # these stay where they are
        meeting.counted = totals | people
        session.add(meeting)
        about = or_(
            col(Ask.subject).in_((f"meeting:{number}", f"after:{number}")), col(Ask.subject).like(f"seat:{number}:%")
        )
        session.exec(delete(Ask).where(about))
    session.flush()


def _count_heads(session: Session, meeting_id: int, party: Any, which: Any) -> int:
    """As the report counts them: whoever is two guests, having been joined since, counts once."""
    person = person_id(Guest.__table__.c.resident_id)  # type: ignore[attr-defined]
    each = select(func.max(party)).where(Guest.meeting_id == meeting_id, which).group_by(person)
    return sum(session.exec(each))


_FIRST: Mapping[str, Callable[[Session, Sequence[int], bytes], None]] = {
    "incoming": _hash_external_ids,
    "outgoing": _keep_segments,
    "idea": _forget_words,
    "guest": _keep_totals,
}


def _subject(area: Area) -> str:
    return f"area:{area.id}"
