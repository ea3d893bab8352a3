"""Members: who has a vote in the partnership, and how many of them a meeting can count on.

Rules
- An RSVP says who is expected, a tick or HERE says who came; neither is ever a vote (P2).
- A member without a phone is known by name. Who came and never texted is one of the meeting's `others_came`: a tick
  adds one to them, and taking it back takes one away.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, delete, func, select

from flows.quorum import Quorum, needed
from storage import audit, guests, meetings, persons, residents
from storage.tables import Address, Area, Guest, Meeting, Member, MemberCame, Resident, id_of
from storage.wrong_field import WrongField

MAX_NAME = 80  # characters
ADDRESS = re.compile(r"sms:\+[1-9]\d{6,14}|telegram:\d{1,20}")


def set_member(
    session: Session, *, area: Area, address: str | None, name: str, lives_here: bool, now: datetime
) -> Member:
    """Somebody with a vote, or what changed about them. `address` is None for who has no phone: they are known by name,
    until a number is given for that name.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= MAX_NAME:
        raise WrongField(f"a member needs a name of at most {MAX_NAME} characters", "name")
    by_name = _find_by_name(session, id_of(area), name)
    if address is None and by_name is not None and by_name.address is not None:
        raise WrongField(f"{name} is listed with a number: give that too, or another name", "number")
    member = find_listed(session, id_of(area), address, name)
    if member is None and by_name is not None and by_name.address is None:
        member = by_name
    member = member or Member(area_id=id_of(area), name="", created_at=now)
    member.address, member.name, member.lives_here = address, name, lives_here
    session.add(member)
    session.flush()
    return member


def find_listed(session: Session, area_id: int, address: str | None, name: str) -> Member | None:
    """A member by the address, or without one by name."""
    if address is not None:
        return find_member(session, area_id, address)
    return _find_by_name(session, area_id, " ".join(name.split()))


def _find_by_name(session: Session, area_id: int, name: str) -> Member | None:
    """Whoever has no phone comes first, should two have one name."""
    found = select(Member).where(Member.area_id == area_id, func.lower(Member.name) == name.lower())
    return session.exec(found.order_by(col(Member.address).is_not(None), col(Member.id))).first()


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


def remove_member(session: Session, area_id: int, member_id: int) -> bool:
    """Take their vote away, and the ticks that named them with it. False when they had none."""
    member = session.get(Member, member_id)
    if member is None or member.area_id != area_id:
        return False
    session.exec(delete(MemberCame).where(col(MemberCame.member_id) == member_id))
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
    if came and session.get(MemberCame, (id_of(meeting), id_of(member))) is not None:
        return True
    everyone = _residents_of(session, member)
    theirs = select(Guest).where(Guest.meeting_id == id_of(meeting), col(Guest.resident_id).in_(everyone))
    if came:
        theirs = theirs.where(col(Guest.came_at).is_not(None))
    else:
        theirs = theirs.where(Guest.answer == "yes", Guest.seat == "seat")
    return session.exec(theirs.limit(1)).first() is not None


def _residents_of(session: Session, member: Member) -> set[int]:
    """Every resident this member texts as; none where they never texted."""
    if member.address is None:
        return set()
    here = select(Address.resident_id).join(Resident, col(Resident.id) == Address.resident_id)
    theirs = here.where(Address.address == member.address, Resident.area_id == member.area_id)
    found = session.exec(theirs.where(col(Resident.erased_at).is_(None)))
    return {half for resident in found for half in persons.person_of(session, resident)}


@dataclass(frozen=True, slots=True)
class AtDoor:
    """A voting member who is not on the list of guests, as they stand at the door."""

    member: Member
    came: bool


def list_at_door(session: Session, meeting: Meeting, listed: Collection[int]) -> list[AtDoor]:
    """The members who are none of these residents, by name."""
    ticked = set(session.exec(select(MemberCame.member_id).where(MemberCame.meeting_id == id_of(meeting))))
    return [
        AtDoor(member, id_of(member) in ticked)
        for member in list_members(session, meeting.area_id)
        if id_of(member) in ticked or _residents_of(session, member).isdisjoint(listed)
    ]


def tick(
    session: Session,
    meeting: Meeting,
    *,
    shown: Collection[int],
    was: Collection[int] = (),
    came: Collection[int],
    by: int | None,
    now: datetime,
) -> int:
    """Keep which of these members was there; as `guests.tick`, of which who texts is ticked as any other guest.

    Returns how many changed. ValueError, in words, before the door is open, and where somebody is no member any more.
    """
    guests.check_door(meeting, now)
    meetings.lock(session, meeting.area_id)
    session.refresh(meeting)
    members = {id_of(one): one for one in list_members(session, meeting.area_id)}
    if not members.keys() >= set(shown):
        raise ValueError("somebody on this list has no vote any more: load the page again")
    changed = [one for one in sorted(shown) if (one in came) != (one in was)]
    for member_id in changed:
        _keep_came(session, meeting, members[member_id], now, came=member_id in came)
    if changed:
        audit.write(
            session, action="meeting.members", now=now, area_id=meeting.area_id, coordinator_id=by,
            subject=meetings.subject_of(meeting), detail=str(len(changed)),
        )  # fmt: skip
    return len(changed)


def _keep_came(session: Session, meeting: Meeting, member: Member, now: datetime, *, came: bool) -> None:
    ticked = session.get(MemberCame, (id_of(meeting), id_of(member)))
    texts_as = min(_residents_of(session, member), default=None)
    if texts_as is not None and ticked is None:
        guests.keep_attendance(session, id_of(meeting), texts_as, now, came=came, by="ticked")
    elif came and ticked is None:
        session.add(MemberCame(meeting_id=id_of(meeting), member_id=id_of(member)))
        meeting.others_came += 1
    elif not came and ticked is not None:
        session.delete(ticked)
        meeting.others_came = max(0, meeting.others_came - 1)
    session.add(meeting)
    session.flush()


def count_ticked(session: Session, meeting: Meeting) -> int:
    """How many of its `others_came` are members who were ticked."""
    return session.exec(select(func.count()).where(MemberCame.meeting_id == id_of(meeting))).one()


def find_silent(session: Session, area_id: int, name: str) -> Member | None:
    """The member of this name who never texted."""
    member = _find_by_name(session, area_id, " ".join(name.split()))
    return member if member is not None and not _residents_of(session, member) else None
