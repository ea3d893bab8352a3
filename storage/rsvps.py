"""RSVPs: what a turn of the talk leaves of a meeting, and a meeting as one resident may hear of it.

Rule: after a no, nothing more about this meeting leaves for them.
"""

from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, select, update

from flows import facts
from flows import meeting as words
from flows.records import AskRsvp, KeepAttendance, KeepLiked, KeepNeeds, KeepRsvp
from storage import asks, meetings, seats
from storage.guests import NO_NEEDS, find_guest, find_or_add, keep_attendance
from storage.tables import Area, Guest, Meeting, Need, Outgoing, Resident, id_of

GuestRecord = KeepRsvp | AskRsvp | KeepAttendance | KeepLiked | KeepNeeds


def as_facts(
    session: Session, meeting: Meeting, area: facts.Area, resident_id: int | None, language: str
) -> facts.Meeting:
    """A meeting as one resident may hear of it. Where places are few, read it under the area's lock."""
    known = facts.Facts(now=meeting.created_at, area=area, next_reference=str, language=language)
    guest = None if resident_id is None else find_guest(session, id_of(meeting), resident_id)
    taken, waiting, place = seats.count_places(session, meeting, guest) if meeting.capacity else (0, 0, 0)
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
            guest = find_or_add(session, record.meeting, resident_id)
            guest.liked = record.liked
            session.add(guest)
        case KeepNeeds():
            _keep_needs(session, resident_id, record, now)
    session.flush()  # the turn commits its connection, and knows of no session


def _keep_rsvp(session: Session, resident_id: int, record: KeepRsvp, now: datetime) -> None:
    meeting = session.get_one(Meeting, record.meeting)
    guest = find_or_add(session, record.meeting, resident_id)
    offered = seats.offer_subject(guest) if guest.seat == "offered" else ""
    guest.answer, guest.party, guest.answered_at = record.answer, record.party, now
    if record.seat == "waiting":
        guest.waiting_since = guest.waiting_since if guest.seat == "waiting" else now
    else:
        guest.waiting_since = None
    guest.seat, guest.offered_until = record.seat, None
    session.add(guest)
    session.flush()
    seats.mirror(session, meeting, guest, now)
    if record.answer == "no":
        of_it = (col(Outgoing.subject) == meetings.subject_of(meeting)) | col(Outgoing.subject).like(
            f"seat:{id_of(meeting)}:%"
        )
        _let_go(session, guest, of_it, "said no", now)
    if offered:
        asks.withdraw(session, kind="seat", subject=offered, resident_id=guest.resident_id)
        _let_go(session, guest, col(Outgoing.subject) == offered, "answered", now)
    if meeting.capacity:
        seats.offer_places(session, session.get_one(Area, meeting.area_id), meeting, now)


def _let_go(session: Session, guest: Guest, these: ColumnElement[bool], why: str, now: datetime) -> None:
    """What has not left yet, and is overtaken by their answer."""
    theirs = update(Outgoing).where(
        col(Outgoing.recipient) == f"resident:{guest.resident_id}",
        col(Outgoing.state) == "due",
        col(Outgoing.message_class) != "reply",
        these,
    )
    session.exec(theirs.values(state="blocked", reason=why, settled_at=now))


def _ask(session: Session, resident_id: int, record: AskRsvp, now: datetime) -> None:
    """A reply put the question to somebody who was not invited; with how many they come, they need not say again."""
    if record.party > 1:
        guest = find_or_add(session, record.meeting, resident_id)
        guest.party = record.party
        session.add(guest)
    meeting = session.get_one(Meeting, record.meeting)
    area, resident = session.get_one(Area, meeting.area_id), session.get_one(Resident, resident_id)
    about, question = meetings.question_of(area, meeting, resident.language)
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
    session.exec(delete(Need).where(col(Need.resident_id) == resident_id))
    for need in record.needs or (NO_NEEDS,):
        session.add(Need(resident_id=resident_id, need=need, told_at=now))
