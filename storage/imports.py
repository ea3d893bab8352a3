"""Which files were taken in before: known by their fingerprint in the audit, never by their words."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import Audit

ACTION = "import.ideas"


def taken_in_at(session: Session, area_id: int, fingerprint: str) -> datetime | None:
    """When this area last took in this very file; None when it never did."""
    before = select(Audit.at).where(Audit.action == ACTION, Audit.area_id == area_id, Audit.subject == fingerprint)
    return session.exec(before.order_by(col(Audit.id).desc())).first()
