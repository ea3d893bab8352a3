"""Guests: who comes to a meeting and who came, in numbers and by name; what those who come need, as totals.

Rules
- An RSVP is never attendance: who came texted HERE at the door, or was ticked.
- What fewer than five people need is never shown as a number.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from storage.tables import Address, Guest, Meeting, Need, Resident, id_of

DOOR_OPENS, DOOR_CLOSES = timedelta(hours=1), timedelta(hours=1)  # before the start, after the end
NO_NEEDS = "none"  # they were asked, and need nothing, or do not want it kept
FEWEST_SHOWN = 5  # people behind a total


def find_guest(session: Session, meeting_id: int, resident_id: int) -> Guest | None:
    found = select(Guest).where(Guest.meeting_id == meeting_id, Guest.resident_id == resident_id)
    return session.exec(found.execution_options(populate_existing=True)).first()


def find_or_add(session: Session, meeting_id: int, resident_id: int) -> Guest:
    guest = find_guest(session, meeting_id, resident_id)
    if guest is None:
        guest = Guest(meeting_id=meeting_id, resident_id=resident_id)
        session.add(guest)
        session.flush()
    return guest


def keep_attendance(
    session: Session, meeting_id: int, resident_id: int, now: datetime, *, came: bool, by: str = "text"
) -> None:
    """They were there, by their own text or ticked by hand; or they were not after all."""
    guest = find_or_add(session, meeting_id, resident_id)
    if came:
        guest.came_at, guest.came_by = guest.came_at or now, guest.came_by or by
    else:
        guest.came_at, guest.came_by = None, ""
    session.add(guest)


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
