"""Conversations: where each talk stands, and which question has stood open too long."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select, update

from flows import facts
from flows.state import State, state_from_json, state_to_json
from storage import areas
from storage.tables import Area, Conversation, Resident

HAS_A_QUESTION = '%"asked":"%'  # as `flows.state` writes it; read again before anything is believed


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question put and not answered, as the talk was found."""

    resident_id: int
    stored: str
    state: State
    area: facts.Area
    language: str


def list_unanswered(session: Session, *, before: datetime, limit: int) -> Iterator[Unanswered]:
    """Talks whose question was last put before this, those of the lowest resident numbers first. Only reads.

    No index serves it: one would cost every text something, and this is asked once an hour.
    """
    found = (
        select(Conversation, Area, Resident.language)
        .join(Resident, col(Resident.id) == Conversation.resident_id)
        .join(Area, col(Area.id) == Resident.area_id)
        .where(col(Conversation.updated_at) <= before, col(Conversation.state).like(HAS_A_QUESTION))
        .order_by(col(Conversation.resident_id))
        .limit(limit)
    )
    for talk, area, language in session.exec(found):
        state = state_from_json(talk.state)
        if state.asked:
            yield Unanswered(talk.resident_id, talk.state, state, areas.as_facts(area), language)


def move_on(session: Session, found: Unanswered, state: State, now: datetime) -> bool:
    """Let the talk stand here from now on. False when it has moved on by itself since it was found."""
    moved = (
        update(Conversation)
        .where(col(Conversation.resident_id) == found.resident_id, col(Conversation.state) == found.stored)
        .values(state=state_to_json(state), updated_at=now)
    )
    return session.exec(moved).rowcount == 1
