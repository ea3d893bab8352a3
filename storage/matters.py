"""Matters: what a person must look at. Locked ones are seen by the lead and deputies alone."""

from datetime import datetime, timedelta

from sqlmodel import Session, and_, col, or_, select, update

from storage import audit, residents
from storage.tables import Matter, Resident

MAX_LIST = 500
REOPENS_FOR = timedelta(days=7)


def list_open(session: Session, area_id: int, *, see_locked: bool) -> list[Matter]:
    """Somebody in danger first, then by the day they are due, then what has no day, oldest first."""
    found = select(Matter).where(Matter.area_id == area_id, col(Matter.closed_at).is_(None))
    if not see_locked:
        found = found.where(col(Matter.locked).is_(False))
    in_order = found.order_by(
        (col(Matter.kind) != "danger"), col(Matter.due_at).is_(None), col(Matter.due_at), col(Matter.id)
    )
    return list(session.exec(in_order.limit(MAX_LIST)))


def is_open(session: Session, area_id: int, *, kind: str) -> bool:
    """Whether one of this kind waits for a person already."""
    found = select(Matter.id).where(Matter.area_id == area_id, Matter.kind == kind, col(Matter.closed_at).is_(None))
    return session.exec(found.limit(1)).first() is not None


def open_matter(
    session: Session,
    *,
    area_id: int,
    kind: str,
    now: datetime,
    resident_id: int | None = None,
    incoming_id: int | None = None,
    due_at: datetime | None = None,
    locked: bool = False,
    subject: str = "",
) -> Matter:
    matter = Matter(
        area_id=area_id,
        resident_id=resident_id,
        incoming_id=incoming_id,
        kind=kind,
        locked=locked,
        subject=subject,
        opened_at=now,
        due_at=due_at,
    )
    session.add(matter)
    session.flush()
    return matter


def find_open(session: Session, area_id: int, kind: str, resident_id: int | None) -> Matter | None:
    """One of this kind about this person that waits already."""
    same = select(Matter).where(
        Matter.area_id == area_id,
        Matter.kind == kind,
        Matter.resident_id == resident_id,
        col(Matter.closed_at).is_(None),
    )
    return session.exec(same.order_by(col(Matter.id)).limit(1)).first()


def open_once(session: Session, area_id: int, kind: str, resident_id: int | None, now: datetime) -> None:
    """The same, unless one of this kind about this person waits already."""
    if find_open(session, area_id, kind, resident_id) is None:
        open_matter(session, area_id=area_id, kind=kind, now=now, resident_id=resident_id)


def list_about(session: Session, area_id: int, subject: str, *, kind: str) -> list[Matter]:
    """Those of one kind that are about this, open or closed, the newest first. None of them is ever locked."""
    about = select(Matter).where(Matter.area_id == area_id, Matter.kind == kind, Matter.subject == subject)
    return list(
        session.exec(about.where(col(Matter.locked).is_(False)).order_by(col(Matter.id).desc()).limit(MAX_LIST))
    )


def close_about(session: Session, area_id: int, subject: str, *, kind: str, now: datetime) -> None:
    """What it asked for was done."""
    mine = update(Matter).where(
        col(Matter.area_id) == area_id, col(Matter.kind) == kind, col(Matter.subject) == subject
    )
    session.exec(mine.where(col(Matter.closed_at).is_(None)).values(closed_at=now))


def take_on(session: Session, matter_id: int, coordinator_id: int, now: datetime) -> bool:
    """This coordinator looks after it: nobody is alerted to it again. False when it is settled, taken on, or no matter.

    Of somebody in danger it takes on all there is: they may have texted it several times.
    """
    matter = session.get(Matter, matter_id)
    if matter is None:
        return False
    same = col(Matter.id) == matter_id
    if matter.kind == "danger" and matter.resident_id is not None:
        same = or_(same, and_(col(Matter.kind) == "danger", col(Matter.resident_id) == matter.resident_id))
    taken = (
        update(Matter)
        .where(same, col(Matter.closed_at).is_(None), col(Matter.accepted_at).is_(None))
        .values(accepted_at=now, accepted_by=coordinator_id)
        .returning(col(Matter.id), col(Matter.area_id))
    )
    rows = session.exec(taken).all()
    for taken_id, area_id in rows:
        audit.write(
            session,
            action="matter.take_on",
            now=now,
            area_id=area_id,
            coordinator_id=coordinator_id,
            subject=f"matter:{taken_id}",
        )
    return any(taken_id == matter_id for taken_id, _area_id in rows)


def close(session: Session, matter_id: int, coordinator_id: int, now: datetime) -> bool:
    """Settled by this coordinator, and written to the audit. False when it was closed already, or is no matter."""
    closed = (
        update(Matter)
        .where(col(Matter.id) == matter_id, col(Matter.closed_at).is_(None))
        .values(closed_at=now, closed_by=coordinator_id)
        .returning(col(Matter.area_id))
    )
    area_id = session.exec(closed).scalar_one_or_none()
    if area_id is None:
        return False
    audit.write(
        session,
        action="matter.close",
        now=now,
        area_id=area_id,
        coordinator_id=coordinator_id,
        subject=f"matter:{matter_id}",
    )
    return True


def may_reopen(session: Session, matter: Matter, now: datetime) -> bool:
    """Somebody closed it by hand, lately, and the person it is about was not erased since."""
    about = session.get(Resident, matter.resident_id) if matter.resident_id else None
    was_lately = matter.closed_at is not None and now < matter.closed_at + REOPENS_FOR
    return was_lately and matter.closed_by is not None and (about is None or about.erased_at is None)


def reopen(session: Session, matter_id: int, coordinator_id: int, now: datetime) -> bool:
    """It was not settled after all; written to the audit. False when it is open, or stays closed.

    Of somebody in danger, the line keeps quiet towards them again, and whoever opens it looks after it: the alarms it
    had may have passed while it was closed (D3).
    """
    matter = session.exec(select(Matter).where(Matter.id == matter_id).with_for_update()).first()
    if matter is None or not may_reopen(session, matter, now):
        return False
    matter.closed_at, matter.closed_by = None, None
    session.add(matter)
    session.flush()
    audit.write(
        session,
        action="matter.reopen",
        now=now,
        area_id=matter.area_id,
        coordinator_id=coordinator_id,
        subject=f"matter:{matter_id}",
    )
    if matter.kind == "danger":
        take_on(session, matter_id, coordinator_id, now)
        if matter.resident_id is not None:
            residents.pause(session, matter.resident_id, "danger")
    return True
