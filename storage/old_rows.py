"""Which rows of an area are older than a moment, and what holds some of them back.

Each query gives the key by which the rows are then changed; what is gone already is in none.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, not_, or_, select
from sqlmodel import Session

from flows.retention import Age
from flows.statuses import UNANSWERED
from storage.tables import Table

LATELY = timedelta(days=90)  # since an answer: people may still be asked whether it is any good
UNSETTLED = ("due", "claimed")  # a text that may still leave

_TABLES = Table.metadata.tables
ANSWER, ASK, BROADCAST, CONSENT, CONVERSATION, GUEST, IDEA, INCOMING = (
    _TABLES[name] for name in ("answer", "ask", "broadcast", "consent", "conversation", "guest", "idea", "incoming")
)
MATTER, MEETING, MEMBER_CAME, OUTGOING, PLACEMENT, RECIPIENT, RESIDENT, TASK, VOLUNTEER = (
    _TABLES[name]
    for name in (
        *("matter", "meeting", "membercame", "outgoing", "placement", "recipient", "resident", "task", "volunteer"),
    )
)
_LEAD = IDEA.alias("lead")


def select_old(table: str, area_id: int, age: Age, now: datetime) -> Select[Any]:
    """The keys of the rows that are too old and held back by nothing."""
    found = _AGED[table](area_id, age.before(now))
    held = _HELD.get(table)
    return found if held is None else found.where(not_(held(now)))


def count_held_back(session: Session, table: str, area_id: int, age: Age, now: datetime) -> int:
    """How many are too old and stay, for somebody waits for an answer or a matter is open."""
    held = _HELD.get(table)
    if held is None:
        return 0
    kept = _AGED[table](area_id, age.before(now)).where(held(now)).subquery()
    return session.connection().execute(select(func.count()).select_from(kept)).scalar_one()


def _waits(lead: Any, now: datetime) -> ColumnElement[bool]:
    """Somebody still waits for an answer about this card, or it was told them only lately."""
    recent = exists().where(ANSWER.c.idea_id == lead.c.id, ANSWER.c.withdrawn_at.is_(None), ANSWER.c.at > now - LATELY)
    return or_(and_(lead.c.status.in_(UNANSWERED), lead.c.promised_by.is_not(None)), recent)


def _incoming(area_id: int, before: datetime) -> Select[Any]:
    return select(INCOMING.c.id).where(
        INCOMING.c.area_id == area_id, INCOMING.c.received_at < before, INCOMING.c.address != ""
    )


def _incoming_held(now: datetime) -> ColumnElement[bool]:
    matters = select(MATTER.c.incoming_id).where(MATTER.c.closed_at.is_(None), MATTER.c.incoming_id.is_not(None))
    waiting = (
        select(IDEA.c.incoming_id)
        .join(_LEAD, _LEAD.c.id == func.coalesce(IDEA.c.card_id, IDEA.c.id))
        .where(IDEA.c.incoming_id.is_not(None), IDEA.c.taken_back_at.is_(None), _waits(_LEAD, now))
    )
    return or_(INCOMING.c.id.in_(matters), INCOMING.c.id.in_(waiting))


def _outgoing(area_id: int, before: datetime) -> Select[Any]:
    return select(OUTGOING.c.id).where(
        OUTGOING.c.area_id == area_id,
        OUTGOING.c.created_at < before,
        OUTGOING.c.address != "",
        OUTGOING.c.state.not_in(UNSETTLED),
    )


def _ideas(area_id: int, before: datetime) -> Select[Any]:
    return (
        select(IDEA.c.id)
        .join(_LEAD, _LEAD.c.id == func.coalesce(IDEA.c.card_id, IDEA.c.id))
        .where(IDEA.c.area_id == area_id, IDEA.c.said_at < before, IDEA.c.text != "")
    )


def _ideas_held(now: datetime) -> ColumnElement[bool]:
    matters = select(MATTER.c.incoming_id).where(MATTER.c.closed_at.is_(None), MATTER.c.incoming_id.is_not(None))
    has_matter = func.coalesce(IDEA.c.incoming_id.in_(matters), False)
    return and_(IDEA.c.taken_back_at.is_(None), or_(has_matter, _waits(_LEAD, now)))


def _asks(area_id: int, before: datetime) -> Select[Any]:
    return select(ASK.c.id).where(
        ASK.c.area_id == area_id, ASK.c.expires_at < before, ASK.c.state != "open", ASK.c.question != ""
    )


def _conversations(area_id: int, before: datetime) -> Select[Any]:
    return (
        select(CONVERSATION.c.resident_id)
        .join(RESIDENT, RESIDENT.c.id == CONVERSATION.c.resident_id)
        .where(RESIDENT.c.area_id == area_id, CONVERSATION.c.updated_at < before, CONVERSATION.c.state != "{}")
    )


def _volunteers(area_id: int, before: datetime) -> Select[Any]:
    it = VOLUNTEER.c
    return select(it.id).where(
        it.area_id == area_id, it.ended_at < before, or_(it.said != "", it.what != "", it.when != "")
    )


def _placements(area_id: int, before: datetime) -> Select[Any]:
    return (
        select(PLACEMENT.c.id)
        .join(TASK, TASK.c.id == PLACEMENT.c.task_id)
        .where(PLACEMENT.c.area_id == area_id, TASK.c.ends_at < before, PLACEMENT.c.buddy_name != "")
    )


def _tasks(area_id: int, before: datetime) -> Select[Any]:
    return select(TASK.c.id).where(TASK.c.area_id == area_id, TASK.c.ends_at < before, TASK.c.host_name != "")


def _recipients(area_id: int, before: datetime) -> Select[Any]:
    return (
        select(RECIPIENT.c.broadcast_id)
        .join(BROADCAST, BROADCAST.c.id == RECIPIENT.c.broadcast_id)
        .where(BROADCAST.c.area_id == area_id, BROADCAST.c.expires_at < before)
    )


def _guests(area_id: int, before: datetime) -> Select[Any]:
    """By meeting: its totals are written down as its guests go."""
    return (
        select(GUEST.c.meeting_id)
        .join(MEETING, MEETING.c.id == GUEST.c.meeting_id)
        .where(MEETING.c.area_id == area_id, MEETING.c.ends_at < before)
    )


def _members_came(area_id: int, before: datetime) -> Select[Any]:
    came = select(MEMBER_CAME.c.meeting_id).join(MEETING, MEETING.c.id == MEMBER_CAME.c.meeting_id)
    return came.where(MEETING.c.area_id == area_id, MEETING.c.ends_at < before)


def _consents(area_id: int, before: datetime) -> Select[Any]:
    """Rows another one took the place of so long ago. The newest of a purpose holds, and stays."""
    newer = CONSENT.alias("newer")
    replaced = exists().where(
        newer.c.resident_id == CONSENT.c.resident_id,
        newer.c.purpose == CONSENT.c.purpose,
        newer.c.id > CONSENT.c.id,
        newer.c.at < before,
    )
    return select(CONSENT.c.id).where(CONSENT.c.area_id == area_id, replaced)


_AGED: Mapping[str, Callable[[int, datetime], Select[Any]]] = {
    "incoming": _incoming,
    "outgoing": _outgoing,
    "idea": _ideas,
    "ask": _asks,
    "conversation": _conversations,
    "volunteer": _volunteers,
    "placement": _placements,
    "task": _tasks,
    "recipient": _recipients,
    "guest": _guests,
    "membercame": _members_came,
    "consent": _consents,
}
_HELD: Mapping[str, Callable[[datetime], ColumnElement[bool]]] = {"incoming": _incoming_held, "idea": _ideas_held}
KEYS: Mapping[str, str] = {  # the column each of these queries gives, where it is not "id"
    "conversation": "resident_id",
    "recipient": "broadcast_id",
    "guest": "meeting_id",
    "membercame": "meeting_id",
}
