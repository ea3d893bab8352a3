"""What somebody texts while a person has the talk: kept for that person, made an idea by one click, never lost."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from flows.courtesy import MessageClass
from flows.idea import promise_date, say_kept
from flows.records import KeepIdea
from flows.talk import READING, may_be_idea
from storage import areas, audit, ideas, outbox
from storage.may_write import Door, class_of, find_door
from storage.persons import person_of
from storage.tables import Area, Idea, Incoming, Outgoing, TakeOver, id_of

MAX_LIST = 50
NOTICE = "talk"  # the kind of message by which the machine speaks about a talk


def list_waiting(session: Session, taken: TakeOver) -> list[Incoming]:
    """What they texted since a person last wrote, oldest first: nobody has answered it."""
    everyone = person_of(session, taken.resident_id)
    answered = select(Outgoing.created_at).where(
        col(Outgoing.recipient).in_([f"resident:{one}" for one in everyone]), Outgoing.kind == "human"
    )
    last = session.exec(answered.order_by(col(Outgoing.id).desc()).limit(1)).first()
    return [one for one in list_all(session, taken) if last is None or one.received_at >= last]


def list_all(session: Session, taken: TakeOver) -> list[Incoming]:
    """What they texted to the person who has the talk and is no idea yet, oldest first."""
    found = select(Incoming).where(
        col(Incoming.resident_id).in_(person_of(session, taken.resident_id)),
        Incoming.reading == READING,
        Incoming.reference == "",
        col(Incoming.received_at) >= taken.taken_at,
    )
    rows = session.exec(found.order_by(col(Incoming.id).desc()).limit(MAX_LIST)).all()
    return list(reversed(rows))


def find_text(session: Session, area_id: int, incoming_id: int) -> Incoming | None:
    """One text said to a person in this area, locked."""
    found = select(Incoming).where(
        Incoming.id == incoming_id, Incoming.area_id == area_id, Incoming.reading == READING, Incoming.text != ""
    )
    return session.exec(found.with_for_update()).one_or_none()


def keep_as_idea(session: Session, came: Incoming, *, by: int, now: datetime) -> Idea:
    """Somebody at the desk made an idea of it; its author is told its reference, as of any other. Once a text."""
    idea = _keep(session, came, now)
    door = find_door(session, came.resident_id) if came.resident_id else None
    if door is not None and came.resident_id:
        kept = KeepIdea(idea.reference, came.text, idea.promised_by or now.date())
        about = {"subject": f"incoming:{came.id}", "step": "kept"}
        message_class = class_of(session, came.resident_id, now)
        say(session, door, say_kept(door.facts(now), kept), now=now, message_class=message_class, **about)
    audit.write(
        session,
        action="talk.keep_idea",
        now=now,
        area_id=came.area_id,
        coordinator_id=by,
        subject=f"idea:{idea.reference}",
    )
    return idea


def keep_ideas(session: Session, waiting: Sequence[Incoming], now: datetime) -> None:
    """Nobody at the desk read these: those that read like ideas are kept as such, so that none is lost."""
    for came in waiting:
        if may_be_idea(came.text):
            _keep(session, came, now)


def say(
    session: Session, door: Door, text: str, *, subject: str, step: str, now: datetime, message_class: MessageClass
) -> None:
    """Something the machine says about a talk, once."""
    outbox.owe(
        session,
        area_id=door.resident.area_id,
        sender_id=door.address.sender_id,
        resident_id=door.resident.id,
        address=door.address.address,
        recipient=f"resident:{door.resident.id}",
        kind=NOTICE,
        message_class=message_class,
        subject=subject,
        step=step,
        text=text,
        now=now,
        expires_at=outbox.expiry(NOTICE, now),
    )


def _keep(session: Session, came: Incoming, now: datetime) -> Idea:
    known = session.exec(select(Idea).where(Idea.incoming_id == came.id)).first()
    if known is not None:
        return known
    area = session.get_one(Area, came.area_id)
    idea = ideas.add_idea(
        session,
        area=area,
        text=came.text,
        said_at=came.received_at,
        now=now,
        source="text",
        resident_id=came.resident_id,
        incoming_id=id_of(came),
        promised_by=promise_date(now, areas.as_facts(area)),
    )
    came.reference = idea.reference
    session.add(came)
    session.flush()
    return idea
