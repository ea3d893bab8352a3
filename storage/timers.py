"""Timers: what is to be done at a moment people count on, each run of it once.

Rules
- One row for one kind, subject and slot, however often it is set and however many processes look for what is due.
- A run is claimed by locking its row, and what it does and that it is done are one transaction: no crash loses a run or
  does it twice. So a run only reads and writes rows; what leaves the house is owed to the outbox.
- A run that comes late is made up inside its grace. Later it is missed: written down, counted, and told to the desk.
- It does nothing if what it was set for has moved on.
- What repeats is set again when a run ends, made up or missed, by the days on the wall: of thirty runs nobody was there
  for, each is a row.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, func, select, update

from flows.wall_time import Repeats, following, moment_of, shown
from storage import matters
from storage.tables import Area, Table, Timer, id_of

MISSED = "missed"  # the kind of matter by which the desk is told
FIRST_PAUSE_SECONDS = 10.0  # after a run that failed
LONGEST_PAUSE_SECONDS = 600.0
MAX_LIST = 100

_TIMER = Table.metadata.tables["timer"]
_KEY = ("kind", "subject", "slot")
_SET: dict[str, Any] = {
    "sqlite": sqlite.insert(_TIMER).on_conflict_do_nothing(index_elements=_KEY).returning(_TIMER.c.id),
    "postgresql": postgresql.insert(_TIMER).on_conflict_do_nothing(index_elements=_KEY).returning(_TIMER.c.id),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What is done when a timer falls due, in the transaction that says it is done."""

    do: Callable[[Session, Timer, datetime], None]
    moved_on: Callable[[Session, Timer, datetime], str]  # why nothing is to be done any more; "" when it still is


def set_moment(
    session: Session,
    *,
    area: Area,
    kind: str,
    subject: str,
    slot: str,
    at: datetime,
    grace: timedelta,
    now: datetime,
    set_for: str = "",
) -> bool:
    """Do something so long after something happened, at whatever hour that is. False: it was set before."""
    wall = shown(at, ZoneInfo(area.zone))
    return _set(session, area, kind, subject, slot, wall=wall, at=at, grace=grace, now=now, set_for=set_for)


def set_wall(
    session: Session,
    *,
    area: Area,
    kind: str,
    subject: str,
    wall: datetime,
    grace: timedelta,
    now: datetime,
    repeats: Repeats = "",
    slot: str = "",
    set_for: str = "",
) -> bool:
    """Do something when the area's wall shows this, once or from then on. False: this run was set before.

    Its slot is the day on the wall unless given. Raises NeverAtThatHour between 01:00 and 02:00.
    """
    if repeats and slot:
        raise ValueError("what repeats has the day on the wall for its slot")
    at = moment_of(wall, ZoneInfo(area.zone))
    slot = slot or wall.date().isoformat()
    return _set(session, area, kind, subject, slot, wall=wall, at=at, grace=grace, now=now, set_for=set_for, on=repeats)


def _set(
    session: Session,
    area: Area,
    kind: str,
    subject: str,
    slot: str,
    *,
    wall: datetime,
    at: datetime,
    grace: timedelta,
    now: datetime,
    set_for: str,
    on: Repeats = "",
) -> bool:
    row = {
        "area_id": id_of(area),
        "kind": kind,
        "subject": subject,
        "slot": slot,
        "set_for": set_for,
        "wall_time": wall.isoformat(timespec="seconds"),
        "zone": area.zone,
        "repeats": on,
        "due_at": at,
        "grace_seconds": round(grace.total_seconds()),
        "try_at": at,
        "tries": 0,
        "state": "due",
        "reason": "",
        "created_at": now,
    }
    connection = session.connection()
    return connection.execute(_SET[connection.dialect.name], row).first() is not None


def cancel(session: Session, *, kind: str, subject: str, reason: str, now: datetime) -> int:
    """What is still due of this will not be done, and not be set again by itself. Returns how many runs that were."""
    still_due = update(Timer).where(col(Timer.kind) == kind, col(Timer.subject) == subject, col(Timer.state) == "due")
    return session.exec(still_due.values(state="cancelled", reason=reason, settled_at=now)).rowcount


def miss(session: Session, *, kind: str, reason: str, now: datetime) -> None:
    """Whatever of this kind is due by now is not done, in any area, and the desk is told."""
    overdue = select(Timer).where(Timer.kind == kind, Timer.state == "due", col(Timer.due_at) <= now)
    for timer in session.exec(overdue.with_for_update()).all():
        _end(session, timer, "missed", reason, now)
        _tell_desk(session, timer, now)


def list_due(session: Session, now: datetime, *, kinds: Collection[str], limit: int = MAX_LIST) -> list[int]:
    """The runs to try now, the earliest first. Only reads: ask as often as you like.

    A kind this program does not know is left to the newer one that set it.
    """
    due = select(Timer.id).where(Timer.state == "due", col(Timer.try_at) <= now, col(Timer.kind).in_(kinds))
    found = session.exec(due.order_by(col(Timer.try_at), col(Timer.id)).limit(limit))
    return [timer_id for timer_id in found if timer_id is not None]


def run(session: Session, timer_id: int, now: datetime, kinds: Mapping[str, Kind]) -> str | None:
    """Run one timer: how it ended ("done", "missed", "cancelled"), or None when somebody else has it.

    Whatever the work raises comes out: roll back, then `put_off`.
    """
    due = select(Timer).where(Timer.id == timer_id, Timer.state == "due", col(Timer.try_at) <= now)
    timer = session.exec(due.with_for_update(skip_locked=True)).first()
    if timer is None:
        return None
    kind = kinds[timer.kind]
    if why := kind.moved_on(session, timer, now):
        _end(session, timer, "cancelled", why, now)
        return timer.state
    if is_late(timer, now):
        _end(session, timer, "missed", timer.reason or "nobody was there", now)
        _tell_desk(session, timer, now)
    else:
        kind.do(session, timer, now)
        _end(session, timer, "done", "", now)
    _set_next(session, timer, now)
    return timer.state


def is_late(timer: Timer, now: datetime) -> bool:
    """Too late to be made up."""
    return now > timer.due_at + timedelta(seconds=timer.grace_seconds)


def put_off(session: Session, timer_id: int, *, error: str, now: datetime) -> None:
    """A run failed: again in a while, longer each time, until its grace is over. `error` is its name, not its words."""
    timer = session.exec(select(Timer).where(Timer.id == timer_id, Timer.state == "due").with_for_update()).first()
    if timer is None:
        return
    pause = min(FIRST_PAUSE_SECONDS * 2 ** min(timer.tries, 30), LONGEST_PAUSE_SECONDS)
    timer.tries += 1
    timer.reason = f"raised {error}"
    timer.try_at = now + timedelta(seconds=pause)
    session.add(timer)


def list_missed(
    session: Session, area_id: int, *, since: datetime, until: datetime | None = None, limit: int = MAX_LIST
) -> list[Timer]:
    """Runs found to be missed between these moments, the latest due first."""
    missed = select(Timer).where(Timer.area_id == area_id, Timer.state == "missed", col(Timer.settled_at) >= since)
    if until is not None:
        missed = missed.where(col(Timer.settled_at) <= until)
    return list(session.exec(missed.order_by(col(Timer.due_at).desc(), col(Timer.id).desc()).limit(limit)))


def count_missed(session: Session, since: datetime) -> int:
    """Over all areas."""
    return session.exec(
        select(func.count()).select_from(Timer).where(Timer.state == "missed", col(Timer.settled_at) >= since)
    ).one()


def oldest_due(session: Session, now: datetime) -> datetime | None:
    """When the run was due that waits longest; None when nothing does."""
    return session.exec(select(func.min(col(Timer.due_at))).where(Timer.state == "due", col(Timer.try_at) <= now)).one()


def _end(session: Session, timer: Timer, state: str, reason: str, now: datetime) -> None:
    timer.state, timer.reason, timer.settled_at = state, reason, now
    session.add(timer)
    session.flush()


def _set_next(session: Session, timer: Timer, now: datetime) -> None:
    match timer.repeats:
        case "daily" | "weekly" as repeats:
            wall = following(datetime.fromisoformat(timer.wall_time), repeats)
        case _:
            return
    set_wall(
        session,
        area=session.get_one(Area, timer.area_id),
        kind=timer.kind,
        subject=timer.subject,
        wall=wall,
        grace=timedelta(seconds=timer.grace_seconds),
        now=now,
        repeats=repeats,
        set_for=timer.set_for,
    )


def _tell_desk(session: Session, timer: Timer, now: datetime) -> None:
    """One open matter an area says that something was missed, however much it was."""
    if not matters.is_open(session, timer.area_id, kind=MISSED):
        matters.open_matter(session, area_id=timer.area_id, kind=MISSED, now=now)
