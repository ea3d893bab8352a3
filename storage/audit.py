"""Audit: who did or saw what. Rows are only ever added, and never hold a text, a number or a resident's name.

The database itself refuses to change or delete one (migration 0019). They are about nobody: an erasure leaves them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from storage.tables import Audit, Coordinator

MAX_PAGE = 100  # lines


def write(
    session: Session,
    *,
    action: str,
    now: datetime,
    area_id: int | None = None,
    coordinator_id: int | None = None,
    subject: str = "",
    detail: str = "",
) -> None:
    """One line. `action` is "coordinator.add", "matter.close" …; `subject` names a row, as in "idea:41"."""
    session.add(
        Audit(action=action, at=now, area_id=area_id, coordinator_id=coordinator_id, subject=subject, detail=detail)
    )
    session.flush()


def write_look(
    session: Session, *, action: str, now: datetime, since: datetime, area_id: int, coordinator_id: int, subject: str
) -> None:
    """One line about a page somebody looks at again and again: none where theirs stands already, from `since` on."""
    same = select(Audit.id).where(
        Audit.subject == subject, Audit.action == action, Audit.coordinator_id == coordinator_id, col(Audit.at) >= since
    )
    if session.exec(same.limit(1)).first() is None:
        write(session, action=action, now=now, area_id=area_id, coordinator_id=coordinator_id, subject=subject)


def write_own(session: Session, coordinator: Coordinator, action: str, now: datetime, *, detail: str = "") -> None:
    """One line about what a coordinator did to their own account."""
    write(
        session,
        action=action,
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=coordinator.id,
        subject=f"coordinator:{coordinator.id}",
        detail=detail,
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One row, and the name of whoever it was; "" is the command line, or the line itself."""

    row: Audit
    who: str


class Which(TypedDict, total=False):
    """Which lines somebody wants to see."""

    who: int | None  # a coordinator's number, 0 for nobody at the desk
    about: str  # what an action begins with, as "card"
    subjects: Sequence[str]  # only what was done to one of these rows
    since: datetime | None
    until: datetime | None  # without this moment


def list_lines(
    session: Session, area_id: int, *, before_id: int | None = None, limit: int = MAX_PAGE, **which: Unpack[Which]
) -> list[Line]:
    """Newest first."""
    found = select(Audit, Coordinator.name).join(
        Coordinator, col(Coordinator.id) == col(Audit.coordinator_id), isouter=True
    )
    found = found.where(*_belongs(area_id, which))
    if before_id is not None:
        found = found.where(col(Audit.id) < before_id)
    rows = session.exec(found.order_by(col(Audit.id).desc()).limit(limit)).all()
    return [Line(row, name or "") for row, name in rows]


def count_lines(session: Session, area_id: int, **which: Unpack[Which]) -> int:
    """How many there are of these on all pages."""
    return session.exec(select(func.count()).select_from(Audit).where(*_belongs(area_id, which))).one()


def _belongs(area_id: int, which: Which) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [col(Audit.area_id) == area_id]
    who, since, until = which.get("who"), which.get("since"), which.get("until")
    if who is not None:
        found.append(col(Audit.coordinator_id) == who if who else col(Audit.coordinator_id).is_(None))
    if about := which.get("about"):
        found.append(col(Audit.action).startswith(f"{about}.", autoescape=True))
    if subjects := which.get("subjects"):
        found.append(col(Audit.subject).in_(subjects))
    if since is not None:
        found.append(col(Audit.at) >= since)
    if until is not None:
        found.append(col(Audit.at) < until)
    return found


def find_newest(session: Session, subject: str, *, but: Sequence[str] = ()) -> Audit | None:
    """The last thing that was done to this row; `but` are actions that change nothing, such as a look."""
    found = select(Audit).where(Audit.subject == subject, col(Audit.action).not_in(but))
    return session.exec(found.order_by(col(Audit.id).desc()).limit(1)).first()


def list_people(session: Session, area_id: int) -> list[Coordinator]:
    """Everybody who ever sat at this desk, by name: what they did stays."""
    everyone = session.exec(select(Coordinator).where(Coordinator.area_id == area_id))
    return sorted(everyone, key=lambda one: one.name.casefold())
