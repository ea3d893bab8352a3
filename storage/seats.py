"""Seats: who has a place where places are few, who waits for one, and whom a free one is offered to.

Rules
- Seats are counted and given under the lock of the area's row; never more than the capacity, offered ones among them.
- The waiting list keeps its order, and whoever is first keeps the turn until there is room for their whole party.
- A free place is offered with a time to answer, at an hour at which we may write; silence passes it on.
"""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select, update

from flows import invitation
from flows import meeting as words
from flows.courtesy import last_permitted, next_permitted
from flows.wall_time import shown
from storage import asks, meetings, outbox, timers
from storage.tables import Address, Area, Ask, Guest, Meeting, Resident, id_of

OFFER = "seat_offer"  # the kind of timer, and of text
TIME_TO_ANSWER = timedelta(hours=3)
TIME_IN_THE_MORNING = timedelta(hours=2)  # after the first hour at which we write, when the time would end at night
NOT_LATER_THAN = timedelta(minutes=30)  # before the meeting begins, or after the offer
HOLDING = ("seat", "offered")
OFFER_GRACE = timedelta(days=7)  # an offer nobody was there to pass on is passed on whenever somebody is


def change_meeting(
    session: Session, area: Area, meeting: Meeting, now: datetime, *, by: int | None = None, **changed: Any
) -> meetings.Told:
    """Change a meeting (`meetings.change_meeting`), and offer the places that makes to those who wait."""
    told = meetings.change_meeting(session, meeting, now, by=by, **changed)
    offer_places(session, area, meeting, now)
    return told


def offer_places(session: Session, area: Area, meeting: Meeting, now: datetime) -> int:
    """Offer what is free to those who wait, in their order. Returns how many were asked. Under the area's lock."""
    if meeting.state != "open" or not meeting.capacity:
        return 0
    zone = ZoneInfo(meeting.zone)
    at = next_permitted(now, zone)
    by = _answer_by(at, zone, meeting.starts_at)
    asked = 0
    while by is not None:
        taken, _waiting, _place = count_places(session, meeting, None)
        first = session.exec(
            select(Guest)
            .where(Guest.meeting_id == id_of(meeting), Guest.seat == "waiting")
            .order_by(col(Guest.waiting_since), col(Guest.id))
            .limit(1)
        ).first()
        if first is None or first.party > meeting.capacity - taken:
            break
        _offer(session, area, meeting, first, at, by, now)
        asked += 1
    return asked


def lapse(session: Session, area: Area, guest: Guest, now: datetime) -> None:
    """No answer to an offered place: they hold none and wait no more, and the next one is asked."""
    meeting = session.get_one(Meeting, guest.meeting_id)
    asks.withdraw(session, kind="seat", subject=offer_subject(guest), resident_id=guest.resident_id)
    guest.seat, guest.answer, guest.waiting_since, guest.offered_until = "", "", None, None
    session.add(guest)
    session.flush()
    mirror(session, meeting, guest, now)
    offer_places(session, area, meeting, now)


def count_places(session: Session, meeting: Meeting, guest: Guest | None) -> tuple[int, int, int]:
    """Places taken or offered, people waiting besides this one, and this one's place among them."""
    mine = Guest.meeting_id == id_of(meeting)
    taken = session.exec(
        select(func.coalesce(func.sum(Guest.party), 0)).where(mine, col(Guest.seat).in_(HOLDING))
    ).one()
    waiting = select(func.count()).where(mine, Guest.seat == "waiting")
    if guest is None:
        return taken, session.exec(waiting).one(), 0
    others = session.exec(waiting.where(Guest.id != guest.id)).one()
    if guest.seat != "waiting" or guest.waiting_since is None:
        return taken, others, 0
    sooner = (col(Guest.waiting_since) < guest.waiting_since) | (
        (col(Guest.waiting_since) == guest.waiting_since) & (col(Guest.id) < id_of(guest))
    )
    return taken, others, session.exec(waiting.where(sooner)).one() + 1


def mirror(session: Session, meeting: Meeting, guest: Guest, now: datetime) -> None:
    """The invitation's own ask says the same, whichever question was answered."""
    mine = update(Ask).where(
        col(Ask.resident_id) == guest.resident_id,
        col(Ask.kind) == "rsvp",
        col(Ask.subject) == meetings.subject_of(meeting),
        col(Ask.state).in_(asks.WITHIN_REACH),
    )
    state = "answered" if guest.answer else "open"
    session.exec(mine.values(answer=guest.answer, state=state, answered_at=now))


def offer_subject(guest: Guest) -> str:
    return f"seat:{guest.meeting_id}:{guest.offers}"


def _offer(
    session: Session, area: Area, meeting: Meeting, guest: Guest, at: datetime, by: datetime, now: datetime
) -> None:
    guest.seat, guest.offers, guest.offered_until = "offered", guest.offers + 1, by
    session.add(guest)
    session.flush()
    timers.set_moment(
        session, area=area, kind=OFFER, subject=f"guest:{id_of(guest)}", slot=str(guest.offers), at=by,
        grace=OFFER_GRACE, now=now, set_for=str(guest.offers),
    )  # fmt: skip
    resident = session.get_one(Resident, guest.resident_id)
    address = session.exec(
        select(Address)
        .where(Address.resident_id == guest.resident_id, Address.gone == "", col(Address.payable).is_(True))
        .order_by(col(Address.id).desc())
        .limit(1)
    ).first()
    if address is None:
        return  # nobody to ask: its time passes, and the next one is asked
    known = meetings.facts_of(area, resident.language, now)
    about = words.say_about(known, meetings.wall_of(meeting), meeting.place)
    choices, subject = words.seat_choices(known), offer_subject(guest)
    several = bool(asks.who_has_several(session, [guest.resident_id], now))
    ask = asks.open_ask(
        session, area_id=meeting.area_id, resident_id=guest.resident_id, kind="seat", subject=subject,
        question=words.CAN_YOU_COME(known, about=about), about=about, choices=choices, expires_at=by, now=now,
    )  # fmt: skip
    outbox.owe(
        session,
        area_id=meeting.area_id,
        sender_id=address.sender_id,
        resident_id=guest.resident_id,
        address=address.address,
        recipient=f"resident:{guest.resident_id}",
        kind=OFFER,
        subject=subject,
        step=f"r{meeting.revision}",
        text=invitation.seat_offer(
            known, about, guest.party, shown(by, ZoneInfo(meeting.zone)), ask.letter if several else ""
        ),
        now=now,
        due_at=at,
        expires_at=by,
        buttons=asks.buttons(id_of(ask), choices),
    )


def _answer_by(at: datetime, zone: ZoneInfo, starts_at: datetime) -> datetime | None:
    """Until when an offer made now is held; None when there is no time left to answer."""
    by, closes = at + TIME_TO_ANSWER, last_permitted(at, zone)
    if by > closes:
        by = next_permitted(closes, zone) + TIME_IN_THE_MORNING
    by = min(by, starts_at - NOT_LATER_THAN)
    return by if by >= at + NOT_LATER_THAN else None
