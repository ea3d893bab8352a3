"""Volunteers: who offered to help, until it ends.

Rules
- One open offer a person. It is kept from the first word, and ends for one of the reasons of `flows.nudges.Why`, in the
  very transaction that keeps the reason: nothing that comes later, not even START, takes it up again.
- What they answered stands in their asks, what we texted in the outbox: see `ladder`.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from flows.nudges import Why
from storage import persons
from storage.tables import Address, Ask, Outgoing, Placement, Resident, Volunteer

REQUESTS = ("complain", "data", "delete")  # matters that end it: a person deals with them now
MAX_LIST = 500
UNDER_AGE_FOR = timedelta(days=365)


def offer(session: Session, *, area_id: int, resident_id: int, words: str, now: datetime) -> Volunteer:
    """Somebody offered to help. The open offer, if there is one already."""
    found = find_open(session, resident_id)
    if found is not None:
        return found
    volunteer = Volunteer(area_id=area_id, resident_id=resident_id, said=words, offered_at=now)
    session.add(volunteer)
    session.flush()
    return volunteer


def find_open(session: Session, resident_id: int | None) -> Volunteer | None:
    """The offer of this person that has not ended, whichever of two joined addresses it came from."""
    if resident_id is None:
        return None
    everyone = persons.person_of(session, resident_id)
    mine = select(Volunteer).where(col(Volunteer.resident_id).in_(everyone), col(Volunteer.ended_at).is_(None))
    return session.exec(mine.order_by(col(Volunteer.id)).limit(1)).first()


def was_under_age(session: Session, resident_id: int | None, now: datetime) -> bool:
    """Whether they said within the last year that they are under 18."""
    if resident_id is None:
        return False
    said = select(Volunteer.id).where(
        col(Volunteer.resident_id).in_(persons.person_of(session, resident_id)),
        Volunteer.ended_why == "under 18",
        col(Volunteer.ended_at) > now - UNDER_AGE_FOR,
    )
    return session.exec(said.limit(1)).first() is not None


def say(session: Session, resident_id: int, *, what: str, when: str) -> None:
    """What they would like to do, or when they could; what they said of it before stays beside it."""
    volunteer = find_open(session, resident_id)
    if volunteer is not None:
        more = [said for said in (volunteer.what, what) if said]
        volunteer.what, volunteer.when = "; ".join(dict.fromkeys(more)), when or volunteer.when
        session.add(volunteer)
        session.flush()


def end(session: Session, volunteer: Volunteer, why: Why, now: datetime) -> None:
    """Nothing more is sent; what was owed and not yet claimed does not leave either."""
    if volunteer.ended_at is not None:
        return
    volunteer.ended_at, volunteer.ended_why = now, why
    session.add(volunteer)
    session.flush()
    if why == "left it there":
        return  # the goodbye itself may still be on its way
    about = subjects(session, volunteer)
    unsent = select(Outgoing).where(
        Outgoing.recipient == f"resident:{volunteer.resident_id}",
        col(Outgoing.subject).in_(about),
        Outgoing.state == "due",
        col(Outgoing.message_class).in_(("service", "promotional")),
        Outgoing.kind != "cancelled",
    )
    for row in session.exec(unsent.with_for_update()):
        row.state, row.reason, row.settled_at = "blocked", why, now
        session.add(row)
    asked = select(Ask).where(Ask.resident_id == volunteer.resident_id, col(Ask.subject).in_(about))
    for ask in session.exec(asked.where(Ask.state == "open")):
        ask.state = "withdrawn"
        session.add(ask)
    session.flush()


def end_of(session: Session, resident_id: int, why: Why, now: datetime) -> None:
    """The same for whoever this resident is, if they offered to help."""
    while (volunteer := find_open(session, resident_id)) is not None:
        end(session, volunteer, why, now)


def end_at(session: Session, sender_id: int, address: str, why: Why, now: datetime) -> None:
    """The provider said that this address takes no more: a person whom nothing else reaches is out of it."""
    theirs = select(Address.resident_id).where(Address.sender_id == sender_id, Address.address == address)
    for resident_id in session.exec(theirs).all():
        if why == "opted out" or not is_reachable(session, resident_id):
            end_of(session, resident_id, why, now)


def is_reachable(session: Session, resident_id: int) -> bool:
    """Whether an address of theirs still takes texts."""
    everyone = persons.person_of(session, resident_id)
    alive = select(Address.id).where(col(Address.resident_id).in_(everyone), Address.gone == "", col(Address.payable))
    return session.exec(alive.limit(1)).first() is not None


def list_open(session: Session, area_id: int) -> list[tuple[Volunteer, Resident]]:
    """Everybody whose offer stands, who has waited longest first."""
    found = (
        select(Volunteer, Resident)
        .join(Resident, col(Resident.id) == col(Volunteer.resident_id))
        .where(Volunteer.area_id == area_id, col(Volunteer.ended_at).is_(None))
        .order_by(col(Volunteer.offered_at), col(Volunteer.id))
    )
    return [(volunteer, resident) for volunteer, resident in session.exec(found.limit(MAX_LIST))]


def answer_of(session: Session, kind: str, subject: str, resident_id: int | None = None) -> Ask | None:
    """The ask about this, as it stands; of this person, where several may have been asked."""
    about = select(Ask).where(Ask.kind == kind, Ask.subject == subject)
    if resident_id is not None:
        about = about.where(Ask.resident_id == resident_id)
    return session.exec(about).first()


def times_helped(session: Session, resident_id: int) -> int:
    """How often this person came, as hosts said: 0 before their first time, 1 a first-timer, more a regular."""
    everyone = persons.person_of(session, resident_id)
    came = select(func.count()).where(col(Placement.resident_id).in_(everyone), col(Placement.came).is_(True))
    return session.exec(came).one()


def subjects(session: Session, volunteer: Volunteer) -> list[str]:
    """What texts and asks about this offer to help are about."""
    ids = session.exec(select(Placement.id).where(Placement.volunteer_id == volunteer.id)).all()
    about = [f"{what}:{one}" for one in ids for what in ("placement", "felt", "missed", "plan")]
    return [f"volunteer:{volunteer.id}", *about]
