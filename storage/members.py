"""Members: who has a vote in the partnership, and how many of them a meeting can count on.

Rule: an RSVP says who is expected, a tick or HERE says who came; neither is ever a vote (P2).
"""

import re
from datetime import datetime

from sqlmodel import Session, col, select

from flows.quorum import Quorum, needed
from storage import persons, residents
from storage.tables import Address, Area, Guest, Meeting, Member, Resident, id_of

MAX_NAME = 80  # characters
ADDRESS = re.compile(r"sms:\+[1-9]\d{6,14}|telegram:\d{1,20}")


def set_member(session: Session, *, area: Area, address: str, name: str, lives_here: bool, now: datetime) -> Member:
    """Somebody with a vote, or what changed about them."""
    if not 0 < len(name.strip()) <= MAX_NAME:
        raise ValueError(f"a member needs a name of at most {MAX_NAME} characters")
    member = find_member(session, id_of(area), address)
    member = member or Member(area_id=id_of(area), address=address, name="", created_at=now)
    member.name, member.lives_here = name.strip(), lives_here
    session.add(member)
    session.flush()
    return member


def address_meant(session: Session, area_id: int, typed: str) -> str:
    """The address a number typed at the desk stands for: where somebody texts from already, or an SMS number of this
    country. ValueError, in words, where it is none.
    """
    typed = "".join(typed.split()) if ":" in typed else typed.strip()
    meant = {typed} if ADDRESS.fullmatch(typed) else set(residents.addresses_meant(typed))
    known = select(Address.address).join(Resident, col(Resident.id) == Address.resident_id)
    found = session.exec(known.where(Resident.area_id == area_id, col(Address.address).in_(meant))).first()
    usual = sorted(one for one in meant if one.startswith("sms:+44") or one == typed)
    if not found and not usual:
        raise ValueError("write a whole number, as in 07700 900123, or telegram: and digits")
    return found or usual[0]


def find_member(session: Session, area_id: int, address: str) -> Member | None:
    return session.exec(select(Member).where(Member.area_id == area_id, Member.address == address)).first()


def remove_member(session: Session, area_id: int, address: str) -> bool:
    """False when they were none."""
    member = find_member(session, area_id, address)
    if member is None:
        return False
    session.delete(member)
    session.flush()
    return True


def list_members(session: Session, area_id: int) -> list[Member]:
    return list(session.exec(select(Member).where(Member.area_id == area_id).order_by(col(Member.name))))


def count_quorum(session: Session, meeting: Meeting, *, came: bool) -> Quorum:
    """The members expected, or come, against the meeting's rule. A person with two addresses is one."""
    members = list_members(session, meeting.area_id)
    there = [member for member in members if _is_there(session, meeting, member, came=came)]
    return Quorum(
        needed=needed(meeting.quorum, len(members)),
        members=len(members),
        there=len(there),
        residents=sum(member.lives_here for member in there),
    )


def _is_there(session: Session, meeting: Meeting, member: Member, *, came: bool) -> bool:
    residents = session.exec(select(Address.resident_id).where(Address.address == member.address)).all()
    everyone = {half for resident in residents for half in persons.person_of(session, resident)}
    theirs = select(Guest).where(Guest.meeting_id == id_of(meeting), col(Guest.resident_id).in_(everyone))
    if came:
        theirs = theirs.where(col(Guest.came_at).is_not(None))
    else:
        theirs = theirs.where(Guest.answer == "yes", Guest.seat == "seat")
    return session.exec(theirs.limit(1)).first() is not None
