"""The rows a report is made of: one query for each of its numbers, that counts and lists alike.

Every query has the same columns: row, at, person, words, note, resident, reference, people; those of meetings also
meeting. "people" is one, but of a guest, who counts with their party.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, func, literal, not_, or_, select

from flows.report import Period
from storage.exports import is_hidden
from storage.outbox.states import REACHED
from storage.persons import person_id
from storage.tables import Area, Table, id_of

What = Literal[
    "texts", "first-time", "ours", "reached", "not-reached", "ideas", "said-yes", "came", "offered", "first-timers",
    "came-back", "cost",
]  # fmt: skip
WHATS: tuple[What, ...] = get_args(What)

LARGEST_ROW = 2**63 - 1
PRESENT = ("message", "button")  # kinds of incoming by which somebody says something
STATES: Mapping[str, tuple[str, ...]] = {  # of each fate
    "delivered": ("delivered",),
    "sent": ("sent",),
    "failed": ("failed", "undelivered"),
    "unknown": ("unknown",),
    "held back": ("blocked", "expired"),
}
LEFT = tuple(state for fate, states in STATES.items() if fate != "held back" for state in states)
FATE_OF = {state: fate for fate, states in STATES.items() for state in states}

INCOMING, OUTGOING, IDEA, GUEST, MEETING, PLACEMENT, TASK, VOLUNTEER, SENDER = (
    Table.metadata.tables[name]
    for name in ("incoming", "outgoing", "idea", "guest", "meeting", "placement", "task", "volunteer", "sender")
)


@dataclass(frozen=True, slots=True)
class Scope:
    area_id: int
    since: datetime
    until: datetime
    now: datetime


def scope_of(area: Area, period: Period, now: datetime) -> Scope:
    return Scope(id_of(area), *period.moments(ZoneInfo(area.zone)), now)


def _list(
    row: Any, at: Any, *, of: Any, words: Any, note: Any, reference: Any = None, people: Any = None
) -> Select[Any]:
    """The columns every list has, for whatever it is of."""
    return select(
        row.label("row"),
        at.label("at"),
        person_id(of).label("person"),
        words.label("words"),
        note.label("note"),
        of.label("resident"),
        (literal("") if reference is None else reference).label("reference"),
        (literal(1) if people is None else people).label("people"),
    )


def within(at: ColumnElement[datetime], scope: Scope) -> ColumnElement[bool]:
    return (at >= scope.since) & (at < scope.until)


def has_ended(scope: Scope) -> ColumnElement[bool]:
    """A meeting that ended in these months; one that is still to come was not held."""
    return within(MEETING.c.ends_at, scope) & (MEETING.c.ends_at <= scope.now)


def spoken(scope: Scope) -> Select[Any]:
    """Every text of the area up to the end of the months."""
    it = INCOMING.c
    return _list(
        it.id, it.received_at, of=it.resident_id, words=it.text, note=literal(""), reference=it.reference
    ).where(
        it.area_id == scope.area_id,
        it.kind.in_(PRESENT),
        it.received_at < scope.until,
        not_(is_hidden(it.id)),
    )


def texts(scope: Scope) -> Select[Any]:
    return spoken(scope).where(INCOMING.c.received_at >= scope.since)


def first_texts(scope: Scope) -> Select[Any]:
    """Of everybody of whom no text came before, the first."""
    everything = spoken(scope).where(INCOMING.c.resident_id.is_not(None)).subquery()
    first = (
        select(func.min(everything.c.row))
        .group_by(everything.c.person)
        .having(func.min(everything.c.at) >= scope.since)
    )
    return texts(scope).where(INCOMING.c.id.in_(first))


def ours(scope: Scope, states: tuple[str, ...] = tuple(FATE_OF)) -> Select[Any]:
    """Texts to residents that ended in one of these states; what still waits is in none."""
    it = OUTGOING.c
    return _list(it.id, it.created_at, of=it.resident_id, words=it.text, note=it.state).where(
        it.area_id == scope.area_id,
        it.recipient.like("resident:%"),
        it.kind != "safety",
        it.message_class != "safety",
        it.state.in_(states),
        within(it.created_at, scope),
    )


def not_reached(scope: Scope) -> Select[Any]:
    """What left for people to whom nothing got."""
    got = ours(scope, REACHED).subquery()
    return ours(scope, LEFT).where(person_id(OUTGOING.c.resident_id).not_in(select(got.c.person)))


def by_sms(scope: Scope) -> Select[Any]:
    return ours(scope, LEFT).join(SENDER, SENDER.c.id == OUTGOING.c.sender_id).where(SENDER.c.channel == "sms")


def ideas(scope: Scope, status: str = "") -> Select[Any]:
    it, lead = IDEA.c, IDEA.alias("lead")
    found = (
        _list(it.id, it.said_at, of=it.resident_id, words=it.text, note=lead.c.status, reference=it.reference)
        .join(lead, lead.c.id == func.coalesce(it.card_id, it.id))
        .outerjoin(INCOMING, INCOMING.c.id == it.incoming_id)
        .where(it.area_id == scope.area_id, it.taken_back_at.is_(None), within(it.said_at, scope))
        .where(or_(INCOMING.c.id.is_(None), not_(is_hidden(it.incoming_id))))
    )
    return found.where(lead.c.status == status) if status else found


def _guests(scope: Scope, at: Any, note: Any, people: Any, meeting: str) -> Select[Any]:
    it, at = GUEST.c, func.coalesce(at, MEETING.c.starts_at)
    found = (
        _list(it.id, at, of=it.resident_id, words=literal(""), note=note, people=people)
        .add_columns(it.meeting_id.label("meeting"))
        .join(MEETING, MEETING.c.id == it.meeting_id)
        .where(MEETING.c.area_id == scope.area_id, MEETING.c.state == "open", has_ended(scope))
    )
    return found.where(it.meeting_id == min(int(meeting), LARGEST_ROW)) if meeting.isdecimal() else found


def said_yes(scope: Scope, meeting: str = "") -> Select[Any]:
    return _guests(scope, GUEST.c.answered_at, GUEST.c.answer, GUEST.c.party, meeting).where(GUEST.c.answer == "yes")


def came(scope: Scope, meeting: str = "") -> Select[Any]:
    found = _guests(scope, GUEST.c.came_at, literal("came"), GUEST.c.party_came, meeting)
    return found.where(GUEST.c.came_at.is_not(None))


def offers(scope: Scope) -> Select[Any]:
    it = VOLUNTEER.c
    return _list(it.id, it.offered_at, of=it.resident_id, words=it.said, note=it.ended_why).where(
        it.area_id == scope.area_id, within(it.offered_at, scope)
    )


def placements(scope: Scope) -> Select[Any]:
    """Every time somebody came to a job, whenever that was."""
    it = PLACEMENT.c
    return (
        _list(it.id, TASK.c.starts_at, of=it.resident_id, words=TASK.c.title, note=literal("came"))
        .join(TASK, TASK.c.id == it.task_id)
        .where(it.area_id == scope.area_id, it.came.is_(True))
    )


LISTS: Mapping[str, Callable[[Scope, str], Select[Any]]] = {
    "texts": lambda scope, _part: texts(scope),
    "first-time": lambda scope, _part: first_texts(scope),
    "ours": lambda scope, fate: ours(scope, STATES.get(fate, tuple(FATE_OF))),
    "reached": lambda scope, _part: ours(scope, REACHED),
    "not-reached": lambda scope, _part: not_reached(scope),
    "ideas": ideas,
    "said-yes": said_yes,
    "came": came,
    "offered": lambda scope, _part: offers(scope),
    "cost": lambda scope, _part: by_sms(scope),
}
