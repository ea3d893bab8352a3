"""Groups: small named lists of residents that coordinators keep, as "litter pickers"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, delete, func, select

from storage import passport, residents
from storage.passport import Listed
from storage.tables import Address, GroupMember, Resident, id_of

LONGEST_NAME = 40  # characters
MOST_MEMBERS = 1_000
MOST_ROWS = 2_000  # lines of one list

_BETWEEN = re.compile(r"[,;\t]")
_REFERENCE = re.compile(r"[A-Za-z]{2,8}-\d{1,7}")


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


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list that was pasted or brought in a file: whom it names, or why it is refused."""

    number: int  # as a spreadsheet numbers it
    listed: Listed | None
    why: str = ""


def read_rows(session: Session, *, area_id: int, group: str, text: str) -> list[Row]:
    """Whom each line names, by a whole number or a reference: only people of this area, each once. Changes nothing.

    A first line without a digit is a heading; empty lines are passed over.
    """
    on_it = {id_of(one) for one in list_members(session, area_id, group)}
    rows, seen = list[Row](), set[int]()
    for number, line in enumerate(text.splitlines()[: MOST_ROWS + 1], start=1):
        if not line.strip() or (number == 1 and not any(letter.isdigit() for letter in line)):
            continue
        row = _read_row(session, area_id, number, line, on_it, seen)
        if row.listed is not None:
            seen.add(id_of(row.listed.resident))
        rows.append(row)
    return rows


def _read_row(session: Session, area_id: int, number: int, line: str, on_it: set[int], seen: set[int]) -> Row:
    if number > MOST_ROWS:
        return Row(number, None, f"only the first {MOST_ROWS:,} lines are read")
    cells = [cell.strip().strip('"') for cell in _BETWEEN.split(line)]
    named = [cell for cell in cells if residents.addresses_meant(cell) or _REFERENCE.fullmatch(cell)]
    if not named:
        return Row(number, None, "there is no whole number and no reference in it")
    found = passport.list_residents(session, area_id, words=named[0])
    if len(found) != 1:
        return Row(number, None, "nobody here has texted from there")
    who = id_of(found[0].resident)
    if who in on_it:
        return Row(number, None, "is on the list already")
    if who in seen:
        return Row(number, None, "stands above already")
    return Row(number, found[0])


def add_rows(session: Session, *, area_id: int, group: str, rows: Sequence[Row], now: datetime) -> int:
    """Put everybody these rows name on the list, all or, by a ValueError in words, none. Returns how many."""
    return sum(
        add(session, area_id=area_id, group=group, resident_id=id_of(row.listed.resident), now=now)
        for row in rows
        if row.listed is not None
    )


def take_back(session: Session, *, area_id: int, group: str, added_at: datetime) -> int:
    """Take off whoever was put on at this very moment. Returns how many."""
    those = delete(GroupMember).where(
        col(GroupMember.area_id) == area_id, col(GroupMember.group_name) == tidy(group),
        col(GroupMember.added_at) == added_at,
    )  # fmt: skip
    return int(session.exec(those).rowcount)


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
