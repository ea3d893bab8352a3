"""What was held back, and why: still waiting, or blocked for good. For previews, the desk and the report."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, literal_column, select, text
from sqlmodel import Session

from storage.outbox.owing import OUTGOING

_HAS_REASON = text("outgoing.reason <> ''")  # spelt out for the sake of the partial index


@dataclass(frozen=True, slots=True)
class Held:
    """So many messages that did not leave, for one reason."""

    reason: str  # "quiet hours", "one a day", "no consent", "stopped" …
    waiting: bool  # they may still leave; else they never will
    messages: int
    next_at: datetime | None = None  # of those waiting, when the first is tried


def list_held(session: Session, *, area_id: int, subject: str | None = None, kind: str | None = None) -> list[Held]:
    """What this area held back, the commonest reason first; of one subject ("broadcast:7") or kind only, if given."""
    is_waiting = OUTGOING.c.state == "due"
    found = (
        select(OUTGOING.c.reason, is_waiting, func.count(), func.min(OUTGOING.c.due_at))
        .where(_HAS_REASON, OUTGOING.c.area_id == area_id, OUTGOING.c.state.in_(("due", "blocked")))
        .group_by(OUTGOING.c.reason, is_waiting)
        .order_by(func.count().desc(), OUTGOING.c.reason, literal_column("2"))
    )
    if subject is not None:
        found = found.where(OUTGOING.c.subject == subject)
    if kind is not None:
        found = found.where(OUTGOING.c.kind == kind)
    return [
        Held(reason, bool(waiting), messages, next_at if waiting else None)
        for reason, waiting, messages, next_at in session.connection().execute(found)
    ]
