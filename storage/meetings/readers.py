"""Whom each step of a meeting is for, exactly.

Rules
- A long list is read in runs, by the residents' own numbers, so that a crash between two loses nobody.
- Where attendance was not taken, nobody "did not come": unknown is never a no-show.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, exists, func, or_, select
from sqlmodel import Session

from storage import persons
from storage.meetings.naming import subject_of
from storage.meetings.planning import Slot
from storage.meetings.telling import is_told
from storage.outbox.owing import OUTGOING
from storage.outbox.states import RESTORED
from storage.tables import Meeting, Table, id_of

RESIDENT, ADDRESS, ASK, CONSENT, GUEST, LINK, MEETING = (
    Table.metadata.tables[name] for name in ("resident", "address", "ask", "consent", "guest", "link", "meeting")
)

AT_ONCE = 5000
PURPOSE = "meetings"


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody a step is for, and where they are written to."""

    resident_id: int
    language: str
    sender_id: int
    address: str
    answer: str = ""
    seat: str = ""
    is_told: bool = True  # of the next meeting: they agreed to texts about them


def whom(slot: Slot) -> str:
    """Whom a run is for, as the steps below name them."""
    return "missed" if slot.again and slot.step == "invitation" else slot.step


def list_readers(session: Session, meeting: Meeting, step: str, *, after: int = 0, limit: int) -> list[Reader]:
    """Whom a step is for, by number, from the one after `after`."""
    theirs = (RESIDENT.c.id, RESIDENT.c.language, ADDRESS.c.sender_id, ADDRESS.c.address, _SAID, _SEAT)
    found = _readers(meeting, step, *theirs).where(RESIDENT.c.id > after).order_by(RESIDENT.c.id).limit(limit)
    return [Reader(*row) for row in session.connection().execute(found)]


def list_all_readers(session: Session, meeting: Meeting, step: str) -> Iterator[Reader]:
    """Everybody a step is for, a run at a time."""
    after = 0
    while found := list_readers(session, meeting, step, after=after, limit=AT_ONCE):
        yield from found
        after = found[-1].resident_id


def count_readers(session: Session, meeting: Meeting, step: str) -> int:
    """How many that is: the claim may still hold some back."""
    count: int = session.connection().execute(_readers(meeting, step, func.count())).scalar_one()
    return count


def _readers(meeting: Meeting, step: str, *columns: ColumnElement[Any]) -> Select[Any]:
    """In a query: whom a step is for, each with the one address they are written to."""
    other = ADDRESS.alias("other")
    newest = select(func.max(other.c.id)).where(
        other.c.resident_id == RESIDENT.c.id, other.c.gone == "", other.c.payable.is_(True)
    )
    return (
        select(*columns)
        .select_from(RESIDENT)
        .join(ADDRESS, ADDRESS.c.id == newest.correlate(RESIDENT).scalar_subquery())
        .outerjoin(GUEST, and_(GUEST.c.resident_id == RESIDENT.c.id, GUEST.c.meeting_id == id_of(meeting)))
        .where(RESIDENT.c.area_id == meeting.area_id, RESIDENT.c.erased_at.is_(None), *_WHO[step](meeting))
    )


def count_everybody(session: Session, area_id: int) -> int:
    """How many people of an area agreed to texts about meetings, as far as we can write to them."""
    reachable = exists().where(
        ADDRESS.c.resident_id == RESIDENT.c.id, ADDRESS.c.gone == "", ADDRESS.c.payable.is_(True)
    )
    everybody = select(func.count()).where(
        RESIDENT.c.area_id == area_id,
        RESIDENT.c.erased_at.is_(None),
        _agreed(),
        persons.is_written_to(RESIDENT.c.id),
        reachable,
    )
    return session.connection().execute(everybody.select_from(RESIDENT)).scalar_one()


def who_was_told(session: Session, meeting: Meeting, readers: Sequence[Reader]) -> frozenset[int]:
    """Of these, the numbers of those who heard of it, or answered."""
    numbers = [reader.resident_id for reader in readers]
    told = select(ASK.c.resident_id).where(ASK.c.resident_id.in_(numbers), *is_told(meeting))
    return frozenset(session.connection().execute(told).scalars())


def mark_told(session: Session, readers: Sequence[Reader]) -> list[Reader]:
    """The same, each with whether they agreed to texts about meetings."""
    numbers = [reader.resident_id for reader in readers]
    agreed = select(RESIDENT.c.id).where(RESIDENT.c.id.in_(numbers), _agreed())
    told = frozenset(session.connection().execute(agreed).scalars())
    return [replace(reader, is_told=reader.resident_id in told) for reader in readers]


def count_not_told(session: Session, meeting: Meeting) -> int:
    """Of those who are told that it is cancelled: how many did not agree to texts about meetings."""
    found = _readers(meeting, "cancelled", func.count()).where(~_agreed())
    count: int = session.connection().execute(found).scalar_one()
    return count


Clauses = tuple[ColumnElement[bool], ...]


def _invited(_meeting: Meeting) -> Clauses:
    """Everybody who agreed to texts about meetings and has not answered yet; of two joined, where we write to them."""
    return (_agreed(), persons.is_written_to(RESIDENT.c.id), _SAID == "")


def _missed(meeting: Meeting) -> Clauses:
    """Of those, whoever was not sent one: nobody was there to send it, or it waited until it was too late."""
    sent = or_(OUTGOING.c.state != "expired", OUTGOING.c.reason == RESTORED)
    return (*_invited(meeting), ~_or_their_other_half(lambda who: _was_owed(meeting, who, sent)))


def _lost(meeting: Meeting) -> Clauses:
    """Of those, whoever was owed one that waited until it was too late."""
    return (*_missed(meeting), _was_owed(meeting, RESIDENT.c.id, OUTGOING.c.state == "expired"))


def _second_chance(meeting: Meeting) -> Clauses:
    """The maybes, and those who said yes to the last meeting and did not come, where it is known who came."""
    other, last = MEETING.alias("other"), GUEST.alias("last")
    somebody_came = exists().where(last.c.meeting_id == other.c.id, last.c.came_at.is_not(None))
    before = (
        select(other.c.id)
        .where(
            other.c.area_id == meeting.area_id,
            other.c.ends_at < meeting.starts_at,
            other.c.id != id_of(meeting),
            other.c.state == "open",
            somebody_came.correlate(other),
        )
        .order_by(other.c.starts_at.desc(), other.c.id.desc())
        .limit(1)
        .correlate(None)
    )
    missed = exists().where(
        last.c.meeting_id == before.scalar_subquery(),
        last.c.resident_id == RESIDENT.c.id,
        last.c.answer == "yes",
        last.c.seat == "seat",
        last.c.came_at.is_(None),
    )
    return (or_(_SAID == "maybe", and_(missed, *_invited(meeting))),)


def _reminded(_meeting: Meeting) -> Clauses:
    """Who has a seat, and the maybes. Whoever waits for a place is not told to come."""
    return (or_(and_(_SAID == "yes", GUEST.c.seat == "seat"), _SAID == "maybe"),)


def _told(meeting: Meeting) -> Clauses:
    """Who heard of it and did not say no."""
    return (exists().where(ASK.c.resident_id == RESIDENT.c.id, *is_told(meeting)), _SAID != "no")


def _asked(meeting: Meeting) -> Clauses:
    """Who was to be asked and did not say no, whether or not the text had left."""
    mine = (ASK.c.resident_id == RESIDENT.c.id, ASK.c.kind == "rsvp", ASK.c.subject == subject_of(meeting))
    return (exists().where(*mine), _SAID != "no")


def _asked_in_vain(meeting: Meeting) -> Clauses:
    """Who was to be asked when the text was stopped, and never heard of it."""
    heard = exists().where(ASK.c.resident_id == RESIDENT.c.id, *is_told(meeting))
    return (*_asked(meeting), ~heard, _SAID == "")


def _came(_meeting: Meeting) -> Clauses:
    return (GUEST.c.came_at.is_not(None),)


_SAID: ColumnElement[str] = func.coalesce(GUEST.c.answer, "")
_SEAT: ColumnElement[str] = func.coalesce(GUEST.c.seat, "")
_WHO: dict[str, Callable[[Meeting], Clauses]] = {
    "invitation": _invited,
    "missed": _missed,
    "lost": _lost,
    "second_chance": _second_chance,
    "reminder": _reminded,
    "same_day": _reminded,
    "changed": _asked,
    "again": _asked_in_vain,
    "cancelled": _told,
    "thanks": _came,
    "decided": _came,
}


def _agreed() -> ColumnElement[bool]:
    """The newest row of the ledger is a yes: theirs, or that of the one they are joined with. The claim decides."""
    return _or_their_other_half(_granted)


def _or_their_other_half(is_so: Callable[[ColumnElement[int]], ColumnElement[bool]]) -> ColumnElement[bool]:
    """It is so of them, or of the one they are joined with."""
    half = exists().where(
        LINK.c.joined_at.is_not(None),
        LINK.c.preferred_id == RESIDENT.c.id,
        or_(is_so(LINK.c.first_id), is_so(LINK.c.second_id)),
    )
    return or_(is_so(RESIDENT.c.id), half)


def _was_owed(meeting: Meeting, resident_id: ColumnElement[int], state: ColumnElement[bool]) -> ColumnElement[bool]:
    """An invitation to it, in such a state."""
    theirs = exists().where(
        OUTGOING.c.recipient == "resident:" + cast(resident_id, String),
        OUTGOING.c.kind == "invitation",
        OUTGOING.c.subject == subject_of(meeting),
        state,
    )
    return theirs.correlate_except(OUTGOING)


def _granted(resident_id: ColumnElement[int]) -> ColumnElement[bool]:
    ledger, row = CONSENT.alias(), CONSENT.alias()
    newest = select(func.max(ledger.c.id)).where(ledger.c.resident_id == resident_id, ledger.c.purpose == PURPOSE)
    newest = newest.correlate_except(ledger)  # also to a select two levels up
    return exists().where(row.c.id == newest.scalar_subquery(), row.c.granted.is_(True))
