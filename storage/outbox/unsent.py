"""What did not get through, and the messages behind every such number, for the desk (C6, P4).

Rules
- Refused, not delivered, too late, and perhaps sent: each is told apart, for each asks for another thing to do.
- The newest days are counted: what failed long ago is nobody's work any more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, func, select, text
from sqlmodel import Session, col
from sqlmodel import select as choose

from storage.outbox.owing import OUTGOING
from storage.tables import Outgoing

How = Literal["failed", "undelivered", "expired", "unknown", "due", "blocked"]

COUNTED = timedelta(days=30)
MAX_PAGE = 100
_UNSENT = text("outgoing.state IN ('failed', 'undelivered', 'expired', 'unknown')")  # spelt out for the partial index
_HAS_REASON = text("outgoing.reason <> ''")  # likewise


@dataclass(frozen=True, slots=True)
class Unsent:
    """So many messages that ended, or were lost sight of, in one way for one reason."""

    state: How
    reason: str
    messages: int


def list_unsent(session: Session, *, area_id: int, now: datetime) -> list[Unsent]:
    """What did not get through lately, the commonest first."""
    found = (
        select(OUTGOING.c.state, OUTGOING.c.reason, func.count())
        .where(_UNSENT, *_lately(area_id, now))
        .group_by(OUTGOING.c.state, OUTGOING.c.reason)
        .order_by(func.count().desc(), OUTGOING.c.state, OUTGOING.c.reason)
    )
    return [Unsent(*row) for row in session.connection().execute(found)]


def count_unsent(session: Session, *, area_id: int, now: datetime) -> int:
    """How many that are."""
    counted = select(func.count()).select_from(OUTGOING).where(_UNSENT, *_lately(area_id, now))
    return int(session.connection().execute(counted).scalar_one())


def list_messages(
    session: Session,
    *,
    area_id: int,
    state: How,
    reason: str,
    now: datetime,
    before_id: int | None = None,
    limit: int = MAX_PAGE,
) -> Sequence[Outgoing]:
    """The messages behind one of these numbers, or behind one of `list_held`, the newest first."""
    is_held = state in ("due", "blocked")
    found = choose(Outgoing).where(Outgoing.state == state, Outgoing.reason == reason, Outgoing.area_id == area_id)
    found = found.where(_HAS_REASON) if is_held else found.where(_UNSENT, *_lately(area_id, now))
    if before_id is not None:
        found = found.where(col(Outgoing.id) < before_id)
    return session.exec(found.order_by(col(Outgoing.id).desc()).limit(min(limit, MAX_PAGE))).all()


def _lately(area_id: int, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return OUTGOING.c.area_id == area_id, OUTGOING.c.created_at > now - COUNTED
