"""The desk: the matters of one area and what was texted about an idea, with all that pages say about them.

Rules
- Everything is asked for by area: another area's rows are not there.
- A locked matter, and every word that came with it, is there for lead and deputies alone.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, and_, col, or_, select

from flows.talk import TAKEN
from storage import answers as decisions
from storage import matters, meetings, residents
from storage.persons import person_of
from storage.promises import HOLDING
from storage.tables import (
    Area,
    Coordinator,
    Idea,
    Incoming,
    Matter,
    Meeting,
    Outgoing,
    Resident,
    Sender,
    id_of,
)

MAX_MATTERS = 200
MAX_ROW = 2**63  # no row is numbered beyond


@dataclass(frozen=True, slots=True)
class ShownMatter:
    matter: Matter
    channel: str
    address: str  # whole: the page masks it
    resident: Resident | None
    incoming: Incoming | None
    taken_on_by: str  # the name of the coordinator who looks after it
    meeting: str  # that it is about, by its day and place


@dataclass(frozen=True, slots=True)
class PausedResident:
    resident: Resident
    address: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One of our replies to an idea, and how far it got."""

    text: str
    state: str
    reason: str
    at: datetime


def list_answers(session: Session, idea: Idea) -> list[Answer]:
    """What we texted its author about an idea, oldest first."""
    if idea.resident_id is None:
        return []
    card = decisions.list_of(session, idea.card_id or id_of(idea))
    outcomes = col(Outgoing.subject).in_([f"answer:{one.id}" for one in card])
    found = select(Outgoing).where(
        Outgoing.recipient == f"resident:{idea.resident_id}",  # by the word the unique key begins with
        or_(
            col(Outgoing.subject) == f"incoming:{idea.incoming_id}",
            and_(col(Outgoing.kind) == HOLDING, col(Outgoing.created_at) == idea.held_at),
            and_(col(Outgoing.kind) == decisions.OUTCOME, outcomes),
        ),
    )
    rows = session.exec(found.order_by(col(Outgoing.id)))
    return [Answer(row.text, row.state, row.reason, row.settled_at or row.sent_at or row.created_at) for row in rows]


def list_matters(session: Session, area_id: int, *, see_locked: bool) -> list[ShownMatter]:
    """What is open, the most pressing first."""
    return _shown(session, matters.list_open(session, area_id, see_locked=see_locked)[:MAX_MATTERS], see_locked)


def list_danger(session: Session, area_id: int) -> list[ShownMatter]:
    """What is open about somebody in danger, the oldest first: for lead and deputies alone."""
    return [one for one in list_matters(session, area_id, see_locked=True) if one.matter.kind == "danger"]


def list_matters_about(
    session: Session, area_id: int, subject: str, *, kind: str, see_locked: bool
) -> list[ShownMatter]:
    """What of one kind came up about this, open or closed, the newest first."""
    return _shown(session, matters.list_about(session, area_id, subject, kind=kind)[:MAX_MATTERS], see_locked)


def find_matter(session: Session, area_id: int, matter_id: int, *, see_locked: bool) -> ShownMatter | None:
    """Open or closed, in this area only; a locked one is not there for those who may not see it."""
    matter = session.get(Matter, matter_id) if 0 < matter_id < MAX_ROW else None
    if matter is None or matter.area_id != area_id or (matter.locked and not see_locked):
        return None
    return _shown(session, [matter], see_locked)[0]


def list_of_person(session: Session, area_id: int, resident_id: int, *, see_locked: bool) -> list[Matter]:
    """What is open about one person, the most pressing first."""
    everyone = person_of(session, resident_id)
    return [one for one in matters.list_open(session, area_id, see_locked=see_locked) if one.resident_id in everyone]


def list_paused(session: Session, area_id: int, *, see_locked: bool) -> list[PausedResident]:
    """People the line keeps quiet towards; those paused for danger are there for lead and deputies alone."""
    found = select(Resident).where(Resident.area_id == area_id, col(Resident.paused).not_in(("", TAKEN)))
    if not see_locked:
        found = found.where(Resident.paused != "danger")
    paused = session.exec(found.order_by(col(Resident.id)).limit(MAX_MATTERS)).all()
    known = residents.first_addresses(session, (one.id for one in paused))
    return [PausedResident(one, known.get(id_of(one), "")) for one in paused]


def find_paused(session: Session, area_id: int, resident_id: int, *, see_locked: bool) -> Resident | None:
    """Somebody paused in this area, if this coordinator may know of it."""
    resident = session.get(Resident, resident_id) if 0 < resident_id < MAX_ROW else None
    if resident is None or resident.area_id != area_id or resident.paused in ("", TAKEN):
        return None
    return None if resident.paused == "danger" and not see_locked else resident


def _shown(session: Session, found: list[Matter], see_locked: bool) -> list[ShownMatter]:
    about_them = select(Resident).where(col(Resident.id).in_({matter.resident_id for matter in found}))
    came = (
        select(Incoming, Sender.channel)
        .join(Sender, col(Sender.id) == col(Incoming.sender_id))
        .where(col(Incoming.id).in_({matter.incoming_id for matter in found}))
    )
    at_desk = select(Coordinator.id, Coordinator.name).where(
        col(Coordinator.id).in_({matter.accepted_by for matter in found})
    )
    names = dict(session.exec(at_desk).all())
    people = {resident.id: resident for resident in session.exec(about_them)}
    first = residents.first_addresses(session, (matter.resident_id for matter in found))  # no text is about some
    texts = {incoming.id: (incoming, channel) for incoming, channel in session.exec(came)}
    about = _name_meetings(session, found)
    shown = []
    for matter in found:
        incoming, channel = texts.get(matter.incoming_id, (None, ""))
        hidden = incoming is not None and incoming.locked and not see_locked
        address = incoming.address if incoming else first.get(matter.resident_id or 0, "")
        channel = channel or address.partition(":")[0]
        resident = people.get(matter.resident_id)
        taken_on_by = names.get(matter.accepted_by, "")
        meeting = about.get(matter.subject, "")
        shown.append(
            ShownMatter(matter, channel, address, resident, None if hidden else incoming, taken_on_by, meeting)
        )
    return shown


def _name_meetings(session: Session, found: list[Matter]) -> dict[str, str]:
    """The meetings that matters are about, by their subject."""
    numbers = {int(one.subject.partition(":")[2]) for one in found if one.subject.startswith("meeting:")}
    if not numbers:
        return {}
    rows = session.exec(
        select(Meeting, Area).join(Area, col(Area.id) == Meeting.area_id).where(col(Meeting.id).in_(numbers))
    )
    return {meetings.subject_of(meeting): meetings.about(area, meeting) for meeting, area in rows}
