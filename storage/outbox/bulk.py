"""Many messages for one reason: owed in one statement, withdrawn in one, and counted by what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ColumnElement, Select, String, and_, cast, func, literal, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from flows.courtesy import MessageClass
from storage.outbox.kinds import kind_of
from storage.outbox.owing import KEY, OUTGOING

IS_BROADCAST = text("outgoing.kind in ('broadcast', 'correction')")  # word for word as the partial index has it
WITHDRAWN = "withdrawn"  # the reason of what was still due when it was stopped
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert(OUTGOING), "postgresql": postgresql.insert(OUTGOING)}


@dataclass(frozen=True, slots=True)
class Ends:
    """How many messages are in one state, for one reason."""

    state: str
    reason: str
    count: int


def owe_chosen(
    session: Session,
    chosen: Select[Any],
    *,
    area_id: int,
    kind: str,
    message_class: MessageClass,
    purpose: str,
    subject: str,
    now: datetime,
    due_at: datetime,
    expires_at: datetime,
) -> int:
    """Owe one message to every resident a query names by `resident_id`, `sender_id`, `address` and `text`.

    Returns how many were not owed before. The database copies from row to row: at 100,000 nothing passes through here.
    """
    if message_class == "promotional" and not purpose:
        raise ValueError("a promotional message must have a purpose: the claim lets it go only to who agreed to it")
    source = chosen.subquery()
    same = {
        "area_id": area_id,
        "kind": kind,
        "message_class": message_class,
        "purpose": purpose if message_class == "promotional" else "",
        "subject": subject,
        "step": "1",
        "priority": kind_of(kind).priority,
        "state": "due",
        "reason": "",
        "attempt": 0,
        "created_at": now,
        "due_at": due_at,
        "expires_at": expires_at,
    }
    columns: dict[str, ColumnElement[Any]] = {
        "resident_id": source.c.resident_id,
        "sender_id": source.c.sender_id,
        "address": source.c.address,
        "text": source.c.text,
        "recipient": literal("resident:", String).concat(cast(source.c.resident_id, String)),
        "buttons": literal([], JSON),
    }
    columns |= {name: literal(value, OUTGOING.c[name].type) for name, value in same.items()}
    rows = select(*(column.label(name) for name, column in columns.items())).where(source.c.resident_id.is_not(None))
    connection = session.connection()
    insert = _INSERT[connection.dialect.name].from_select(list(columns), rows)
    return connection.execute(insert.on_conflict_do_nothing(index_elements=KEY)).rowcount


def withdraw(session: Session, *, kind: str, subject: str, now: datetime) -> int:
    """Nothing of this broadcast or correction leaves any more but what has been claimed. Returns how many that were."""
    return _withdraw(session, of_this(kind, subject), WITHDRAWN, now)


def withdraw_kind(session: Session, *, kind: str, subject: str, why: str, now: datetime) -> int:
    """The same of messages of any other kind, with the reason."""
    return _withdraw(session, and_(OUTGOING.c.kind == kind, OUTGOING.c.subject == subject), why, now)


def _withdraw(session: Session, these: ColumnElement[bool], why: str, now: datetime) -> int:
    """What is claimed or unknown loses the rest of its life, so that it cannot come back as due."""
    due = update(OUTGOING).where(these, OUTGOING.c.state == "due")
    withdrawn = due.values(state="blocked", reason=why, settled_at=now)
    on_their_way = update(OUTGOING).where(these, OUTGOING.c.state.in_(("claimed", "unknown")))
    connection = session.connection()
    count = connection.execute(withdrawn).rowcount
    connection.execute(on_their_way.values(expires_at=now))
    return count


def count_ends(session: Session, *, kind: str, subject: str) -> list[Ends]:
    """What became of it so far, by state and reason."""
    grouped = select(OUTGOING.c.state, OUTGOING.c.reason, func.count().label("count")).where(of_this(kind, subject))
    found = session.connection().execute(grouped.group_by(OUTGOING.c.state, OUTGOING.c.reason))
    return sorted((Ends(*row) for row in found), key=lambda ends: (ends.state, -ends.count, ends.reason))


def list_of(session: Session, columns: Sequence[str], *, kind: str, subject: str, state: str, limit: int) -> list[Any]:
    """Some columns of the messages of this that are in one state, oldest first."""
    found = select(*OUTGOING.c[tuple(columns)]).where(of_this(kind, subject), OUTGOING.c.state == state)
    return list(session.connection().execute(found.order_by(OUTGOING.c.id).limit(limit)).all())


def of_this(kind: str, subject: str) -> ColumnElement[bool]:
    """The messages of one broadcast or correction."""
    return and_(IS_BROADCAST, OUTGOING.c.kind == kind, OUTGOING.c.subject == subject)
