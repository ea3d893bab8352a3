"""What was done, as rows of a file: meetings with their totals, broadcasts with what became of them, offers to help.

No resident is in the first two; of whoever helps there is their number with us, and a name only when asked for.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, func, select
from sqlmodel import Session, col
from sqlmodel import select as choose

from storage.broadcasts.drafts import kind_and_subject
from storage.tables import Area, Broadcast, Guest, Meeting, Outgoing, Placement, Resident, Table, Task, Volunteer, id_of

Row = dict[str, str | int | None]
Zones = Mapping[int | None, ZoneInfo]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "meetings": (
        "meeting", "area", "title", "place", "starts_at", "state", "said_yes", "seats", "said_maybe", "said_no",
        "waiting", "came", "quorum", "decided",
    ),
    "broadcasts": (
        "broadcast", "area", "class", "state", "approved_at", "starts_at", "people", "sent", "delivered", "failed",
        "unknown", "not_sent", "waiting", "pence_about", "wording",
    ),
    "volunteers": (
        "offer", "area", "resident", "offered_at", "what", "when", "times_offered_a_job", "times_came",
        "first_came_at", "last_came_at", "ended_at", "ended_why",
    ),
}  # fmt: skip
PERSONAL: Mapping[str, tuple[str, ...]] = {"meetings": (), "broadcasts": (), "volunteers": ("name",)}
_OUTGOING = Table.metadata.tables["outgoing"]


def list_meetings(session: Session, area_id: int | None, zones: Zones) -> Iterator[Row]:
    """Totals of people, never who."""
    said: dict[int, Counter[str]] = defaultdict(Counter)
    counted = select(
        col(Guest.meeting_id), col(Guest.answer), col(Guest.seat), func.count(), func.sum(Guest.party),
        func.sum(case((col(Guest.came_at).is_not(None), col(Guest.party_came)), else_=0)),
    ).group_by(col(Guest.meeting_id), col(Guest.answer), col(Guest.seat))  # fmt: skip
    for meeting_id, answer, seat, people, heads, came in session.connection().execute(counted):
        of = said[meeting_id]
        of[answer] += heads if answer == "yes" else people
        of["seats"] += heads if (answer, seat) == ("yes", "seat") else 0
        of["waiting"] += heads if seat == "waiting" else 0
        of["came"] += came
    for meeting, code in _with_area(session, Meeting, area_id):
        kept = meeting.counted  # of a meeting whose guests have gone by age
        gone = {**kept, "yes": kept["said_yes"], "seats": kept["yes"], "came": kept["people_came"]} if kept else {}
        of = Counter(gone) or said[id_of(meeting)]
        yield {
            "meeting": meeting.id,
            "area": code,
            "title": meeting.title,
            "place": meeting.place,
            "starts_at": say_at(meeting.starts_at, zones[meeting.area_id]),
            "state": meeting.state,
            "said_yes": of["yes"],
            "seats": of["seats"],
            "said_maybe": of["maybe"],
            "said_no": of["no"],
            "waiting": of["waiting"],
            "came": of["came"] + meeting.others_came,
            "quorum": meeting.quorum,
            "decided": meeting.decided,
        }


def list_broadcasts(session: Session, area_id: int | None, zones: Zones) -> Iterator[Row]:
    """The wording with its fields unfilled, and what became of it, counted from the outbox (P4)."""
    for broadcast, code in _with_area(session, Broadcast, area_id):
        kind, subject = kind_and_subject(broadcast)
        of_it = (col(Outgoing.kind) == kind, col(Outgoing.subject) == subject)
        counted = select(col(Outgoing.state), func.count()).where(*of_it).group_by(col(Outgoing.state))
        states = Counter(dict(session.connection().execute(counted).all()))
        yield {
            "broadcast": broadcast.id,
            "area": code,
            "class": broadcast.message_class,
            "state": broadcast.state,
            "approved_at": say_at(broadcast.approved_at, zones[broadcast.area_id]),
            "starts_at": say_at(broadcast.starts_at, zones[broadcast.area_id]),
            "people": broadcast.people,
            "sent": states["sent"],
            "delivered": states["delivered"],
            "failed": states["failed"] + states["undelivered"],
            "unknown": states["unknown"],
            "not_sent": states["blocked"] + states["expired"],
            "waiting": states["due"] + states["claimed"],
            "pence_about": broadcast.pence,
            "wording": broadcast.wording,
        }


def list_volunteers(session: Session, area_id: int | None, zones: Zones) -> Iterator[Row]:
    """One row an offer, also of those that ended."""
    jobs: dict[int, list[datetime | None]] = defaultdict(list)
    placed = select(col(Placement.volunteer_id), col(Placement.came), col(Task.starts_at)).join(
        Task, col(Task.id) == col(Placement.task_id)
    )
    for volunteer_id, came, starts_at in session.connection().execute(placed.order_by(col(Task.starts_at))):
        jobs[volunteer_id].append(starts_at if came else None)
    for volunteer, code in _with_area(session, Volunteer, area_id):
        resident = session.get_one(Resident, volunteer.resident_id)
        if resident.erased_at is not None:
            continue
        zone = zones[volunteer.area_id]
        offered = jobs[id_of(volunteer)]
        helped = [at for at in offered if at is not None]
        yield {
            "offer": volunteer.id,
            "area": code,
            "resident": volunteer.resident_id,
            "offered_at": say_at(volunteer.offered_at, zone),
            "what": volunteer.what,
            "when": volunteer.when,
            "times_offered_a_job": len(offered),
            "times_came": len(helped),
            "first_came_at": say_at(helped[0] if helped else None, zone),
            "last_came_at": say_at(helped[-1] if helped else None, zone),
            "ended_at": say_at(volunteer.ended_at, zone),
            "ended_why": volunteer.ended_why,
            "name": resident.name,
        }


LISTS: Mapping[str, Callable[[Session, int | None, Zones], Iterator[Row]]] = {
    "meetings": list_meetings,
    "broadcasts": list_broadcasts,
    "volunteers": list_volunteers,
}


def _with_area(session: Session, table: Any, area_id: int | None) -> list[tuple[Any, str]]:
    """There are some hundreds of these, not the hundred thousands of texts."""
    found = choose(table, Area.code).join(Area, col(Area.id) == table.area_id).order_by(table.id)
    return list(session.exec(found if area_id is None else found.where(table.area_id == area_id)))


def say_at(moment: datetime | None, zone: ZoneInfo) -> str | None:
    """On the area's wall, with its distance from UTC."""
    return None if moment is None else moment.astimezone(zone).isoformat(timespec="seconds")
