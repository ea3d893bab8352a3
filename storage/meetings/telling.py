"""Whom a change or a cancellation concerns, and what about a meeting has not left yet.

Rule: nobody is told of a change who never heard of the meeting, or who said no to it.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, String, cast, exists, func, or_, select
from sqlmodel import Session

from storage.meetings.naming import subject_of
from storage.outbox.owing import IS_DUE, OUTGOING
from storage.outbox.states import MAYBE_SEEN
from storage.tables import Meeting, Table, id_of

ASK = Table.metadata.tables["ask"]

ASKING = ("invitation", "second_chance", "reminder", "same_day", "changed")  # kinds of text that put the question


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a change or a cancellation concerns, before it is done."""

    people: int  # who were asked, or said they come, and did not say no
    stopped: int  # texts about it that have not left and will not


def count_told(session: Session, meeting: Meeting) -> Told:
    """What a change or cancellation would come to, now."""
    connection = session.connection()
    people = select(func.count()).select_from(ASK).where(*is_told(meeting))
    stopped = select(func.count()).select_from(OUTGOING).where(*not_left(meeting))
    return Told(connection.execute(people).scalar_one(), connection.execute(stopped).scalar_one())


def is_told(meeting: Meeting) -> tuple[ColumnElement[bool], ...]:
    """In a query of asks: whoever heard of the meeting, or answered, and did not say no."""
    heard = exists().where(
        OUTGOING.c.recipient == "resident:" + cast(ASK.c.resident_id, String),
        OUTGOING.c.kind.in_(ASKING),
        OUTGOING.c.subject == ASK.c.subject,
        OUTGOING.c.state.in_((*MAYBE_SEEN, "claimed")),
    )
    return (
        ASK.c.kind == "rsvp",
        ASK.c.subject == subject_of(meeting),
        ASK.c.answer != "no",
        or_(heard.correlate(ASK), ASK.c.answer != "", ASK.c.put_at.is_not(None)),
    )


def not_left(meeting: Meeting) -> tuple[ColumnElement[bool], ...]:
    """In a query of outgoing texts: those about this meeting, an offered place among them, that have not left."""
    mine = or_(OUTGOING.c.subject == subject_of(meeting), OUTGOING.c.subject.like(f"seat:{id_of(meeting)}:%"))
    return (IS_DUE, OUTGOING.c.area_id == meeting.area_id, mine)  # type: ignore[return-value]
