"""Audit: who did or saw what. Rows are only ever added, and never hold a text, a number or a resident's name."""

from datetime import datetime

from sqlmodel import Session

from storage.tables import Audit, Coordinator


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
