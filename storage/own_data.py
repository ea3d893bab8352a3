"""What was done for somebody who asked for their data: when the copy was made and by whom, and when all is deleted."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from storage import audit, erasure
from storage.persons import person_of
from storage.tables import Matter, Resident

COPIED = "resident.copy"  # as the audit says it
ASKED_FOR = ("data", "delete")  # the kinds of matter


@dataclass(frozen=True, slots=True)
class Copied:
    """The newest copy."""

    at: datetime
    by: str  # whose name; "" is the command line


@dataclass(frozen=True, slots=True)
class Done:
    """What was done since they asked."""

    copied: Copied | None
    erase_at: datetime | None  # when everything goes, if that is planned
    is_enough: bool  # for what they asked


def find_copy(session: Session, area_id: int, resident_id: int, *, since: datetime | None = None) -> Copied | None:
    """The newest copy of all we hold about them that was made, at the desk or for either of two joined addresses."""
    subjects = [f"resident:{one}" for one in person_of(session, resident_id)]
    lines = audit.list_lines(session, area_id, about="resident", subjects=subjects, since=since)
    return next((Copied(one.row.at, one.who) for one in lines if one.row.action == COPIED), None)


def what_was_done(session: Session, matter: Matter) -> Done | None:
    """None: they asked for something else, or everything about them is deleted already."""
    about = session.get(Resident, matter.resident_id) if matter.resident_id else None
    if matter.kind not in ASKED_FOR or about is None or about.erased_at is not None:
        return None
    resident_id = about.id or 0
    copied = find_copy(session, matter.area_id, resident_id, since=matter.opened_at)
    erase_at = next(filter(None, (erasure.planned_for(session, one) for one in person_of(session, resident_id))), None)
    return Done(copied, erase_at, bool(erase_at or (matter.kind == "data" and copied)))
