"""Guests: what people said to a meeting, who has a seat, who waits for one, who came.

Rules
- Seats are counted and given under the lock of the area's row; never more than the capacity, offered ones among them.
- The waiting list keeps its order, and whoever is first keeps the turn until there is room for their whole party.
- A free place is offered with a time to answer, at an hour at which we may write; silence passes it on.
- After a no, nothing more about this meeting leaves for them.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select, update

from flows import facts, invitation
from flows import meeting as words
from flows.courtesy import last_permitted, next_permitted
from flows.records import AskRsvp, KeepAttendance, KeepLiked, KeepNeeds, KeepRsvp
from flows.wall_time import shown
from storage import asks, meetings, outbox, timers
from storage.tables import Address, Area, Ask, Guest, Meeting, Need, Outgoing, Resident, id_of

OFFER = "seat_offer"  # the kind of timer, and of text
TIME_TO_ANSWER = timedelta(hours=3)
TIME_IN_THE_MORNING = timedelta(hours=2)  # after the first hour at which we write, when the time would end at night
NOT_LATER_THAN = timedelta(minutes=30)  # before the meeting begins, or after the offer
DOOR_OPENS, DOOR_CLOSES = timedelta(hours=1), timedelta(hours=1)  # before the start, after the end
GuestRecord = KeepRsvp | AskRsvp | KeepAttendance | KeepLiked | KeepNeeds
HOLDING = ("seat", "offered")
NO_NEEDS = "none"  # they were asked, and need nothing, or do not want it kept
FEWEST_SHOWN = 5  # people behind a total
OFFER_GRACE = timedelta(days=7)  # an offer nobody was there to pass on is passed on whenever somebody is


def find_guest(session: Session, meeting_id: int, resident_id: int) -> Guest | None:
    found = select(Guest).where(Guest.meeting_id == meeting_id, Guest.resident_id == resident_id)
    return session.exec(found.execution_options(populate_existing=True)).first()


def as_facts(
    session: Session, meeting: Meeting, area: facts.Area, resident_id: int | None, language: str
) -> facts.Meeting:
    """A meeting as one resident may hear of it. Where places are few, read it under the area's lock."""
    known = facts.Facts(now=meeting.created_at, area=area, next_reference=str, language=language)
    guest = None if resident_id is None else find_guest(session, id_of(meeting), resident_id)
    taken, waiting, place = _count(session, meeting, guest) if meeting.capacity else (0, 0, 0)
    return facts.Meeting(
        id=id_of(meeting),
        about=words.say_about(known, meetings.wall_of(meeting), meeting.place),
        starts_at=meeting.starts_at,
        closes_at=meeting.closes_at,
        ends_at=meeting.ends_at,
        host=meeting.host,
        access=meeting.access,
        link=f"{area.links}/meetings/{id_of(meeting)}.ics" if area.links else "",
        capacity=meeting.capacity,
        free=max(meeting.capacity - taken, 0),
        waiting=waiting,
        answer=guest.answer if guest else "",
        party=guest.party if guest else 1,
        seat=guest.seat if guest else "",
        place=place,
    )


def knows_needs(session: Session, resident_id: int | None) -> bool:
    """Whether this person was asked what they need, and answered."""
    return (
        resident_id is not None
        and session.exec(select(Need.id).where(Need.resident_id == resident_id).limit(1)).first() is not None
    )


def store(session: Session, resident_id: int, record: GuestRecord, now: datetime) -> None:
    """What a turn leaves of a meeting."""
    match record:
        case KeepRsvp():
            _keep_rsvp(session, resident_id, record, now)
        case AskRsvp():
            _ask(session, resident_id, record, now)
        case KeepAttendance():
            keep_attendance(session, record.meeting, resident_id, now, came=record.came)
        case KeepLiked():
            guest = _guest(session, record.meeting, resident_id)
            guest.liked = record.liked
            session.add(guest)
        case KeepNeeds():
            _keep_needs(session, resident_id, record, now)
    session.flush()  # the turn commits its connection, and knows of no session


def keep_attendance(
    session: Session, meeting_id: int, resident_id: int, now: datetime, *, came: bool, by: str = "text"
) -> None:
    """They were there, by their own text or ticked by hand; or they were not after all."""
    guest = _guest(session, meeting_id, resident_id)
    if came:
        guest.came_at, guest.came_by = guest.came_at or now, guest.came_by or by
    else:
        guest.came_at, guest.came_by = None, ""
    session.add(guest)


def lapse(session: Session, area: Area, guest: Guest, now: datetime) -> None:
    """No answer to an offered place: they hold none and wait no more, and the next one is asked."""
    meeting = session.get_one(Meeting, guest.meeting_id)
    asks.withdraw(session, kind="seat", subject=_offer_subject(guest), resident_id=guest.resident_id)
    guest.seat, guest.answer, guest.waiting_since, guest.offered_until = "", "", None, None
    session.add(guest)
    session.flush()
    _mirror(session, meeting, guest, now)
    offer_places(session, area, meeting, now)


def offer_places(session: Session, area: Area, meeting: Meeting, now: datetime) -> int:
    """Offer what is free to those who wait, in their order. Returns how many were asked. Under the area's lock."""
    if meeting.state != "open" or not meeting.capacity:
        return 0
    zone = ZoneInfo(meeting.zone)
    at = next_permitted(now, zone)
    by = _answer_by(at, zone, meeting.starts_at)
    asked = 0
    while by is not None:
        taken, _waiting, _place = _count(session, meeting, None)
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


def list_totals(session: Session, meeting: Meeting) -> dict[str, int]:
    """People by what they said, those who wait, and who came; a party counts with all of its people."""
    guests = session.exec(select(Guest).where(Guest.meeting_id == id_of(meeting))).all()
    seated = [guest for guest in guests if guest.answer == "yes" and guest.seat == "seat"]
    return {
        "yes": sum(guest.party for guest in seated),
        "maybe": sum(guest.answer == "maybe" for guest in guests),
        "no": sum(guest.answer == "no" for guest in guests),
        "waiting": sum(guest.party for guest in guests if guest.seat == "waiting"),
        "offered": sum(guest.party for guest in guests if guest.seat == "offered"),
        "came": sum(guest.came_at is not None for guest in guests),
    }


def _keep_rsvp(session: Session, resident_id: int, record: KeepRsvp, now: datetime) -> None:
    meeting = session.get_one(Meeting, record.meeting)
    guest = _guest(session, record.meeting, resident_id)
    was_offered = guest.seat == "offered"
    guest.answer, guest.party, guest.answered_at = record.answer, record.party, now
    if record.seat == "waiting":
        guest.waiting_since = guest.waiting_since if guest.seat == "waiting" else now
    else:
        guest.waiting_since = None
    guest.seat, guest.offered_until = record.seat, None
    session.add(guest)
    session.flush()
    _mirror(session, meeting, guest, now)
    if record.answer == "no":
        _let_go(session, meeting, resident_id, now)
    if was_offered:
        asks.withdraw(session, kind="seat", subject=_offer_subject(guest), resident_id=resident_id)
    if meeting.capacity:
        offer_places(session, session.get_one(Area, meeting.area_id), meeting, now)


def _mirror(session: Session, meeting: Meeting, guest: Guest, now: datetime) -> None:
    """The invitation's own ask says the same, whichever question was answered."""
    mine = update(Ask).where(
        col(Ask.resident_id) == guest.resident_id,
        col(Ask.kind) == "rsvp",
        col(Ask.subject) == meetings.subject_of(meeting),
        col(Ask.state).in_(asks.WITHIN_REACH),
    )
    state = "answered" if guest.answer else "open"
    session.exec(mine.values(answer=guest.answer, state=state, answered_at=now))


def _let_go(session: Session, meeting: Meeting, resident_id: int, now: datetime) -> None:
    """Silence after a no."""
    theirs = update(Outgoing).where(
        col(Outgoing.recipient) == f"resident:{resident_id}",
        col(Outgoing.state) == "due",
        col(Outgoing.message_class) != "reply",
        (col(Outgoing.subject) == meetings.subject_of(meeting))
        | col(Outgoing.subject).like(f"seat:{id_of(meeting)}:%"),
    )
    session.exec(theirs.values(state="blocked", reason="said no", settled_at=now))


def _ask(session: Session, resident_id: int, record: AskRsvp, now: datetime) -> None:
    """A reply put the question to somebody who was not invited."""
    from storage.meeting_texts import question_of

    meeting = session.get_one(Meeting, record.meeting)
    area, resident = session.get_one(Area, meeting.area_id), session.get_one(Resident, resident_id)
    about, question = question_of(area, meeting, resident.language)
    known = meetings.facts_of(area, resident.language, now)
    ask = asks.open_ask(
        session,
        area_id=meeting.area_id,
        resident_id=resident_id,
        kind="rsvp",
        subject=meetings.subject_of(meeting),
        question=question,
        about=about,
        choices=words.coming_choices(known),
        expires_at=meeting.starts_at,
        now=now,
    )
    asks.put_again(session, id_of(ask), resident_id, 0, now)


def _keep_needs(session: Session, resident_id: int, record: KeepNeeds, now: datetime) -> None:
    from sqlmodel import delete

    session.exec(delete(Need).where(col(Need.resident_id) == resident_id))
    for need in record.needs or (NO_NEEDS,):
        session.add(Need(resident_id=resident_id, need=need, told_at=now))


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
    choices, subject = words.seat_choices(known), _offer_subject(guest)
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


def _count(session: Session, meeting: Meeting, guest: Guest | None) -> tuple[int, int, int]:
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


def _guest(session: Session, meeting_id: int, resident_id: int) -> Guest:
    guest = find_guest(session, meeting_id, resident_id)
    if guest is None:
        guest = Guest(meeting_id=meeting_id, resident_id=resident_id)
        session.add(guest)
        session.flush()
    return guest


def _offer_subject(guest: Guest) -> str:
    return f"seat:{guest.meeting_id}:{guest.offers}"


def list_needs(session: Session, meeting: Meeting) -> dict[str, int]:
    """What those who come need, as totals: what fewer than five need is shown as 0, "fewer than five"."""
    wanted = (
        select(Need.need, func.count())
        .join(Guest, col(Guest.resident_id) == Need.resident_id)
        .where(Guest.meeting_id == id_of(meeting), Guest.answer == "yes", Guest.seat == "seat", Need.need != NO_NEEDS)
        .group_by(Need.need)
        .order_by(Need.need)
    )
    return {need: count if count >= FEWEST_SHOWN else 0 for need, count in session.exec(wanted)}


def list_liked(session: Session, meeting: Meeting) -> dict[str, int]:
    """How it was for those who said so."""
    said = select(Guest.liked, func.count()).where(Guest.meeting_id == id_of(meeting), Guest.liked != "")
    return dict(session.exec(said.group_by(Guest.liked)).all())


def find_people(session: Session, area_id: int, named: str) -> list[int]:
    """Residents of the area by address or by name, as somebody ticking a list writes them."""
    by_address = (
        select(Resident.id)
        .join(Address, col(Address.resident_id) == Resident.id)
        .where(Resident.area_id == area_id, Address.address == named, col(Resident.erased_at).is_(None))
    )
    by_name = select(Resident.id).where(
        Resident.area_id == area_id, func.lower(Resident.name) == named.lower(), col(Resident.erased_at).is_(None)
    )
    found = session.exec(by_address).all() or session.exec(by_name).all()
    return [number for number in found if number is not None]
