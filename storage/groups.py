"""Groups: small named lists of residents that coordinators keep, as "litter pickers"."""

from datetime import datetime

from sqlmodel import Session, col, delete, func, select

from storage.tables import Address, GroupMember, Resident

LONGEST_NAME = 40  # characters
MOST_MEMBERS = 1_000


def add(session: Session, *, area_id: int, group: str, resident_id: int, now: datetime) -> bool:
    """Put somebody on a list; the first makes it. False when they were on it. Raises ValueError, in words."""
    name = tidy(group)
    if not name or len(name) > LONGEST_NAME:
        raise ValueError(f"a group has a name of at most {LONGEST_NAME} characters")
    if session.get(GroupMember, (area_id, name, resident_id)) is not None:
        return False
    if count(session, area_id, name) >= MOST_MEMBERS:
        raise ValueError(f"a group holds at most {MOST_MEMBERS:,} people: write to the whole area instead")
    session.add(GroupMember(area_id=area_id, group_name=name, resident_id=resident_id, added_at=now))
    session.flush()
    return True


def remove(session: Session, *, area_id: int, group: str, resident_id: int) -> bool:
    """Take somebody off a list; it ends with its last member. False when they were not on it."""
    member = (
        delete(GroupMember)
        .where(col(GroupMember.area_id) == area_id)
        .where(col(GroupMember.group_name) == tidy(group), col(GroupMember.resident_id) == resident_id)
    )
    return bool(session.exec(member).rowcount)


def list_groups(session: Session, area_id: int) -> list[tuple[str, int]]:
    """Every group of an area with its size, by name."""
    sizes = select(GroupMember.group_name, func.count()).where(GroupMember.area_id == area_id)
    return list(session.exec(sizes.group_by(GroupMember.group_name).order_by(GroupMember.group_name)))


def list_members(session: Session, area_id: int, group: str) -> list[Resident]:
    """Whoever is on a list, in the order they were put there."""
    members = select(Resident).join(GroupMember, col(GroupMember.resident_id) == col(Resident.id))
    of_group = members.where(GroupMember.area_id == area_id, GroupMember.group_name == tidy(group))
    return list(session.exec(of_group.order_by(col(GroupMember.added_at), col(Resident.id))))


def count(session: Session, area_id: int, group: str) -> int:
    members = select(func.count()).where(GroupMember.area_id == area_id, GroupMember.group_name == tidy(group))
    return session.exec(members).one()


def find_residents(session: Session, area_id: int, address: str) -> list[Resident]:
    """Whoever writes to us from this address, those of this area first."""
    found = select(Resident).join(Address, col(Address.resident_id) == col(Resident.id))
    theirs = found.where(Address.address == address, col(Resident.erased_at).is_(None))
    return list(session.exec(theirs.order_by(col(Resident.area_id) != area_id, col(Resident.id))))


def tidy(name: str) -> str:
    """A group's name as it is kept: its case does not matter."""
    return " ".join(name.split()).casefold()
