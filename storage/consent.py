"""Consent: an append-only ledger of who agreed to what, when, by which words. Nothing here changes a row."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import Consent


def latest(session: Session, resident_id: int, purpose: str) -> Consent | None:
    """The row that holds: the newest of this purpose. None means never asked and answered."""
    rows = select(Consent).where(Consent.resident_id == resident_id, Consent.purpose == purpose)
    return session.exec(rows.order_by(col(Consent.id).desc()).limit(1)).first()


def history(session: Session, resident_id: int) -> list[Consent]:
    """Every row of one resident, oldest first."""
    return list(session.exec(select(Consent).where(Consent.resident_id == resident_id).order_by(col(Consent.id))))


def record(
    session: Session,
    *,
    area_id: int,
    resident_id: int,
    purpose: str,
    granted: bool,
    channel: str,
    words_shown: str,
    exact_reply: str,
    controller: str,
    now: datetime,
    incoming_id: int | None = None,
    basis: str = "consent",
) -> Consent:
    """One more row: a yes or a no, with the exact words on both sides (D1)."""
    row = Consent(
        area_id=area_id,
        resident_id=resident_id,
        incoming_id=incoming_id,
        purpose=purpose,
        granted=granted,
        channel=channel,
        words_shown=words_shown,
        exact_reply=exact_reply,
        basis=basis,
        controller=controller,
        at=now,
    )
    session.add(row)
    session.flush()
    return row
