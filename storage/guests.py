"""Guests: who comes to a meeting and who came, in numbers and by name; what those who come need, as totals.

Rules
- An RSVP is never attendance: who came texted HERE at the door, or was ticked.
- Whoever came counts with the party they said they bring, until somebody at the door says how many it was.
- Whoever came and is not known to us, having no phone or never having texted, is counted, and no name is kept.
- What fewer than five people need is never shown as a number.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case
from sqlalchemy import select as sql_select
from sqlmodel import Session, and_, col, exists, func, or_, select

from flows.words.party import MAX_PARTY
from storage import audit, meetings, persons, residents
from storage.tables import Address, Guest, Meeting, Member, Need, Resident, id_of

DOOR_OPENS, DOOR_CLOSES = timedelta(hours=1), timedelta(hours=1)  # before the start, after the end
NO_NEEDS = "none"  # they were asked, and need nothing, or do not want it kept
FEWEST_SHOWN = 5  # people behind a total
MAX_LIST = 1000
MAX_OTHERS = 1000


def find_guest(session: Session, meeting_id: int, resident_id: int) -> Guest | None:
    """Somebody as a guest. Two who are joined are one guest, wherever they answer from."""
    found = select(Guest).where(
        Guest.meeting_id == meeting_id, col(Guest.resident_id).in_(persons.person_of(session, resident_id))
    )
    theirs_first = found.order_by((col(Guest.resident_id) != resident_id), col(Guest.id))
    return session.exec(theirs_first.execution_options(populate_existing=True)).first()


def find_or_add(session: Session, meeting_id: int, resident_id: int) -> Guest:
    guest = find_guest(session, meeting_id, resident_id)
    if guest is None:
        guest = Guest(meeting_id=meeting_id, resident_id=persons.preferred_of(session, resident_id))
        session.add(guest)
        session.flush()
    return guest


def keep_attendance(
    session: Session,
    meeting_id: int,
    resident_id: int,
    now: datetime,
    *,
    came: bool,
    by: str = "text",
    party: int | None = None,
) -> None:
    """They were there, by their own text or ticked by hand; or they were not after all. `party`: how many of them."""
    guest = find_or_add(session, meeting_id, resident_id)
    if came and guest.came_at is None:
        guest.party_came = party or party_of(guest)
        guest.came_at, guest.came_by = now, by
    elif not came:
        guest.came_at, guest.came_by, guest.party_came = None, "", 1
    session.add(guest)


def party_of(guest: Guest) -> int:
    """How many of them came, or are expected to, themselves among them."""
    if guest.came_at is not None:
        return guest.party_came
    return guest.party if guest.answer in ("yes", "maybe") else 1


def list_totals(session: Session, meeting: Meeting) -> dict[str, int]:
    """People by what they said, those who wait, and who came; a party counts with all of its people. "others" are those
    among "came" who are known to nobody here.

    Of a meeting whose guests have gone by age it is what was counted then.
    """
    return count_guests(session, [id_of(meeting)])[id_of(meeting)]


def count_guests(session: Session, meeting_ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """The same of many meetings, in two queries."""
    is_seated = and_(col(Guest.answer) == "yes", col(Guest.seat) == "seat")
    counted: dict[str, ColumnElement[int]] = {
        "yes": case((is_seated, col(Guest.party)), else_=0),
        "maybe": case((col(Guest.answer) == "maybe", 1), else_=0),
        "no": case((col(Guest.answer) == "no", 1), else_=0),
        "waiting": case((col(Guest.seat) == "waiting", col(Guest.party)), else_=0),
        "offered": case((col(Guest.seat) == "offered", col(Guest.party)), else_=0),
        "came": case((col(Guest.came_at).is_not(None), col(Guest.party_came)), else_=0),
    }
    sums = sql_select(col(Guest.meeting_id), *(func.sum(one) for one in counted.values()))
    found = session.connection().execute(
        sums.where(col(Guest.meeting_id).in_(meeting_ids)).group_by(col(Guest.meeting_id))
    )
    totals = {number: dict.fromkeys(counted, 0) for number in meeting_ids}
    totals |= {row[0]: dict(zip(counted, (int(one) for one in row[1:]), strict=True)) for row in found}
    for meeting in session.exec(select(Meeting).where(col(Meeting.id).in_(meeting_ids))):
        if meeting.counted:
            totals[id_of(meeting)] = {name: meeting.counted[name] for name in counted}
        totals[id_of(meeting)]["came"] += meeting.others_came
        totals[id_of(meeting)]["others"] = meeting.others_came
    return totals


@dataclass(frozen=True, slots=True)
class ShownGuest:
    """A guest by name, for the list at the door. The page masks the address."""

    guest: Guest
    resident: Resident
    address: str
    votes: bool  # in the partnership


def list_guests(session: Session, meeting: Meeting) -> list[ShownGuest]:
    """Who said yes or maybe, waits, or came, by name; whoever was erased is a number and no name."""
    concerns = or_(col(Guest.answer).in_(("yes", "maybe")), col(Guest.seat) != "", col(Guest.came_at).is_not(None))
    address = sql_select(func.max(col(Address.address))).where(
        col(Address.resident_id) == col(Resident.id), col(Address.gone) == ""
    )
    votes = exists().where(
        col(Member.area_id) == meeting.area_id,
        col(Member.address) == col(Address.address),
        col(Address.resident_id) == col(Resident.id),
    )
    found = (
        sql_select(Guest, Resident, func.coalesce(address.scalar_subquery(), ""), votes)
        .join(Resident, col(Resident.id) == col(Guest.resident_id))
        .where(col(Guest.meeting_id) == id_of(meeting), concerns, col(Resident.erased_at).is_(None))
        .order_by(func.lower(col(Resident.name)) == "", func.lower(col(Resident.name)), col(Guest.id))
        .limit(MAX_LIST)
    )
    return [ShownGuest(*row) for row in session.execute(found)]


@dataclass(frozen=True, slots=True)
class PartyThere:
    """How many of a party came, as a list said when it was drawn, and as whoever ticks it says."""

    drawn: int
    said: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """How many people's ticks and numbers were kept, and how many were left, for somebody counted them meanwhile."""

    kept: int
    left: int


def check_door(meeting: Meeting, now: datetime) -> None:
    """Raises ValueError, in words, where nobody can have come."""
    if meeting.state != "open":
        raise ValueError("nobody came: it was cancelled, or never went out")
    if meeting.starts_at - DOOR_OPENS > now:
        raise ValueError("nobody can have come yet: it has not begun")


def tick(
    session: Session,
    meeting: Meeting,
    *,
    shown: Collection[int],
    was: Collection[int] = (),
    came: Collection[int],
    parties: Mapping[int, PartyThere] | None = None,
    by: int | None,
    now: datetime,
) -> Ticked:
    """Keep who of the residents on a list was there. `was`: who was ticked when it was drawn: only what somebody
    changed on it is kept, so that a HERE that came meanwhile stays. `parties`: how many of theirs came.

    ValueError, in words, before the door is open, for no number of people, and where somebody is not of this area.
    """
    check_door(meeting, now)
    parties = parties or {}
    if not all(1 <= one.said <= MAX_PARTY for one in parties.values()):
        raise ValueError(f"of whoever came, from 1 to {MAX_PARTY} people came: take the tick away where nobody did")
    meetings.lock(session, meeting.area_id)
    here = select(Resident.id).where(Resident.area_id == meeting.area_id, col(Resident.id).in_(shown))
    if set(session.exec(here)) != set(shown):
        raise ValueError("somebody on this list is not of this neighbourhood any more: load the page again")
    changed = {one for one in sorted(shown) if (one in came) != (one in was)}
    counted = {one for one in parties if one in came and (one in changed or parties[one].said != parties[one].drawn)}
    left = {one for one in sorted(counted) if not _count_party(session, meeting, one, parties[one], now)}
    for resident_id in sorted(changed - counted):
        keep_attendance(session, id_of(meeting), resident_id, now, came=resident_id in came, by="ticked")
    if kept := len((changed | counted) - left):
        audit.write(
            session, action="meeting.attendance", now=now, area_id=meeting.area_id, coordinator_id=by,
            subject=meetings.subject_of(meeting), detail=str(kept),
        )  # fmt: skip
    return Ticked(kept, len(left))


def _count_party(session: Session, meeting: Meeting, resident_id: int, party: PartyThere, now: datetime) -> bool:
    """They came, so many of them. False, and nothing is kept, where somebody else has said another number since."""
    guest = find_guest(session, id_of(meeting), resident_id)
    if guest is None or guest.came_at is None:
        keep_attendance(session, id_of(meeting), resident_id, now, came=True, by="ticked", party=party.said)
    elif party.said == party.drawn or guest.party_came == party.said:
        pass  # ticked or texted HERE meanwhile, and nobody says otherwise
    elif guest.party_came != party.drawn:
        return False
    else:
        guest.party_came = party.said
        session.add(guest)
    return True


def count_others(session: Session, meeting: Meeting, others: int, *, was: int, by: int | None, now: datetime) -> bool:
    """Keep how many came who are not known to us. `was`: how many stood there when it was typed. False when it is so
    already.

    ValueError, in words, before the door is open, for no number of people, and where somebody else counted meanwhile.
    """
    check_door(meeting, now)
    if not 0 <= others <= MAX_OTHERS:
        raise ValueError(f"that is no number of people from 0 to {MAX_OTHERS}")
    meetings.lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.others_came == others:
        return False
    if meeting.others_came != was:
        raise ValueError(f"somebody counted meanwhile: by now it is {meeting.others_came}. Look again")
    meeting.others_came = others
    session.add(meeting)
    audit.write(
        session, action="meeting.others", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=meetings.subject_of(meeting), detail=str(others),
    )  # fmt: skip
    return True


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


def find_person(session: Session, area_id: int, named: str) -> int:
    """The resident meant by an address, a number or a name, as somebody ticking a list writes it. ValueError, in words,
    where that is nobody, or several.
    """
    named = named.strip()
    meant = {named, *residents.addresses_meant(named)}
    by_address = (
        select(Resident.id)
        .join(Address, col(Address.resident_id) == Resident.id)
        .where(Resident.area_id == area_id, col(Address.address).in_(meant), col(Resident.erased_at).is_(None))
    )
    by_name = select(Resident.id).where(
        Resident.area_id == area_id, func.lower(Resident.name) == named.lower(), col(Resident.erased_at).is_(None)
    )
    found = set(session.exec(by_address)) or set(session.exec(by_name) if named else ())
    if not found:
        raise ValueError(
            f"nobody here is called “{named}” or texts from there: whoever never texted is not known, "
            "and is counted among the others who came"
        )
    if len(found) > 1:
        raise ValueError(f"{len(found)} people here are called {named}: give the number they text from")
    (number,) = found
    assert number is not None  # noqa: S101 - a row that was found has its number
    return number
