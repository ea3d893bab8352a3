"""Owing a message, once, and letting go of what is no longer worth sending."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, literal_column, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from flows.courtesy import MessageClass
from flows.records import Purpose
from storage.outbox.kinds import PRIORITIES, kind_of
from storage.tables import Table

OUTGOING = Table.metadata.tables["outgoing"]
KEY = ("recipient", "kind", "subject", "step")
IS_DUE = text("outgoing.state = 'due'")  # spelt out, or neither database uses the partial index

_OWE: dict[str, Any] = {
    "sqlite": sqlite.insert(OUTGOING).on_conflict_do_nothing(index_elements=KEY).returning(OUTGOING.c.id),
    "postgresql": postgresql.insert(OUTGOING).on_conflict_do_nothing(index_elements=KEY).returning(OUTGOING.c.id),
}

_STALE = select(OUTGOING.c.id).where(IS_DUE, OUTGOING.c.expires_at <= bindparam("now"))
_EXPIRE = (
    update(OUTGOING)
    .where(OUTGOING.c.id.in_(_STALE.with_for_update(skip_locked=True)))
    .values(state=literal_column("'expired'"), settled_at=bindparam("now"))
)


def owe(
    session: Session,
    *,
    area_id: int,
    sender_id: int,
    address: str,
    recipient: str,
    kind: str,
    subject: str,
    step: str,
    text: str,
    now: datetime,
    expires_at: datetime,
    message_class: MessageClass | None = None,
    purpose: Purpose | None = None,
    priority: int | None = None,
    due_at: datetime | None = None,
    resident_id: int | None = None,
    buttons: Sequence[dict[str, str]] = (),
) -> bool:
    """Owe one message. False when it was owed already: one recipient, kind, subject and step is one message, ever.

    Class, purpose and priority are the kind's unless given. A promotional message must have a purpose: the claim lets
    it go only to who agreed to it.
    """
    known = kind_of(kind)
    message_class = message_class or known.message_class
    priority = known.priority if priority is None else priority
    purpose = (purpose or known.purpose) if message_class == "promotional" else None
    if priority not in PRIORITIES:
        raise ValueError(f"a priority is one of {PRIORITIES}; got {priority}")
    if message_class == "promotional" and purpose is None:
        raise ValueError(f"a promotional message of kind {kind!r} has no purpose of its own: say which")
    row = {
        "area_id": area_id,
        "sender_id": sender_id,
        "resident_id": resident_id,
        "address": address,
        "recipient": recipient,
        "kind": kind,
        "message_class": message_class,
        "purpose": purpose or "",
        "subject": subject,
        "step": step,
        "text": text,
        "buttons": list(buttons),
        "priority": priority,
        "state": "due",
        "reason": "",
        "attempt": 0,
        "created_at": now,
        "due_at": due_at or now,
        "expires_at": expires_at,
    }
    connection = session.connection()
    return connection.execute(_OWE[connection.dialect.name], row).first() is not None


def expire(session: Session, now: datetime) -> int:
    """Everything due whose time is over will never be sent. Returns how many."""
    return session.connection().execute(_EXPIRE, {"now": now}).rowcount
