"""Imports: ideas from a file, all in one transaction or none; which files were taken in before.

A file is known by its fingerprint in the audit, never by its words.
"""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from flows.idea_rows import Said
from storage import answers, audit, ideas
from storage.tables import Area, Audit

ACTION = "import.ideas"


def fingerprint_of(content: bytes) -> str:
    return f"file:{hashlib.sha256(content).hexdigest()}"


def taken_in_at(session: Session, area_id: int, fingerprint: str) -> datetime | None:
    """When this area last took in this very file; None when it never did."""
    before = select(Audit.at).where(Audit.action == ACTION, Audit.area_id == area_id, Audit.subject == fingerprint)
    return session.exec(before.order_by(col(Audit.id).desc())).first()


def store(
    session: Session, area: Area, said: Iterable[Said], fingerprint: str, now: datetime, *, by: int | None = None
) -> tuple[str, str]:  # fmt: skip
    """Keep them all in this transaction; returns the first and the last reference."""
    first = last = ""
    for one in said:
        idea = ideas.add_idea(session, area=area, text=one.text, said_at=one.said_at, now=now, theme=one.theme)
        if one.decision is not None:
            answers.decide(session, idea.reference, one.decision, now=now, hold_minutes=0)
        elif one.status != idea.status:
            idea.status = one.status
        first, last = first or idea.reference, idea.reference
    audit.write(
        session, action=ACTION, now=now, area_id=area.id, coordinator_id=by, subject=fingerprint,
        detail=f"{first} to {last}",
    )  # fmt: skip
    return first, last
