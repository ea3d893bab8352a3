"""The ladder: what one person was offered, texted and answered, and where that leaves them.

Rules
- What they answered stands in their asks, what we texted in the outbox: the history is read from there, kept once.
- An offer that never left was none: they wait for a job as before.
- A first-timer is told from a regular by what hosts said: who came once, and who came back within `CAME_BACK_DAYS`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select

from flows.nudges import (
    ASKS,
    DONE_FOR_GOOD,
    MIN_AHEAD,
    NEXT_AFTER,
    Ahead,
    DeskName,
    History,
    Job,
    StepName,
    Text,
    Why,
    plan,
)
from flows.standing import Standing, read_standing
from flows.talk import keeps_quiet
from storage import consent, persons
from storage.placements import list_unsent, room, who_has_a_job
from storage.tables import Area, Matter, Outgoing, Placement, Resident, Task, Volunteer, id_of
from storage.tasks import has_host
from storage.volunteers import (
    MAX_LIST,
    REQUESTS,
    answer_of,
    find_open,
    is_reachable,
    list_open,
    subjects,
    times_helped,
)

CAME_BACK_DAYS = 60
OWED = ("sent", "delivered", "undelivered", "unknown", "due", "claimed")
PURPOSE = "volunteering"


@dataclass(frozen=True, slots=True)
class Counts:
    """Of one area: heads, never hours, and no word about what caused what."""

    offered: int  # people who offered to help
    waiting: int  # of them, with nothing to do yet
    helped: int  # people who came at least once
    came_back: int  # of those, who came again within CAME_BACK_DAYS of the first time


def history(session: Session, volunteer: Volunteer, now: datetime) -> History:
    """All that decides what this person is texted next."""
    area = session.get_one(Area, volunteer.area_id)
    found = select(Placement).where(Placement.volunteer_id == volunteer.id).order_by(col(Placement.id))
    placements = list(session.exec(found))
    unsent = list_unsent(session, placements)
    offered = [one for one in placements if one.offered_at is not None and id_of(one) not in unsent]
    jobs = tuple(_job(session, placement) for placement in offered)
    return History(
        offered_at=volunteer.offered_at,
        zone=ZoneInfo(area.zone),
        texts=_texts(session, volunteer),
        jobs=jobs,
        stopped=_what_stops(session, volunteer),
        waits_for=_ready(session, placements),
        next_job=_follows(session, volunteer, placements, jobs, now),
        desk_told=cast("frozenset[DeskName]", frozenset(volunteer.desk_told.split())),
    )


def list_waiting(session: Session, area_id: int, now: datetime) -> list[tuple[Volunteer, Resident]]:
    """Of those, who has nothing to do: no task that is still to come or unanswered."""
    everyone = list_open(session, area_id)
    busy = who_has_a_job(session, [volunteer for volunteer, _ in everyone], now)
    return [one for one in everyone if id_of(one[0]) not in busy]


@dataclass(frozen=True, slots=True)
class OnLadder:
    """One person whose offer to help stands, as a coordinator sees them."""

    volunteer: Volunteer
    resident: Resident
    times: int  # they came, as hosts said
    standing: Standing
    task: Task | None  # that it is about
    has_agreed: bool  # to texts about jobs: without it nothing is sent them first
    waits: bool  # has nothing to do


def list_ladder(session: Session, area_id: int, now: datetime) -> list[OnLadder]:
    """Everybody whose offer stands, who has waited longest first."""
    found, everyone = [], list_open(session, area_id)
    busy = who_has_a_job(session, [volunteer for volunteer, _ in everyone], now)
    for volunteer, resident in everyone:
        known = history(session, volunteer, now)
        placed = select(Placement).where(Placement.volunteer_id == volunteer.id)
        placements = {id_of(one): one for one in session.exec(placed)}
        chosen = [number for number, one in placements.items() if one.offered_at is None and one.off_at is None]
        standing = read_standing(known, plan(known, now), chosen[0] if chosen else None, now)
        about = placements.get(standing.job or 0)
        ledger = consent.latest(session, volunteer.resident_id, PURPOSE)
        found.append(
            OnLadder(
                volunteer,
                resident,
                times_helped(session, id_of(resident)),
                standing,
                session.get(Task, about.task_id) if about else None,
                ledger is not None and ledger.granted,
                id_of(volunteer) not in busy,
            )
        )
    return found


def list_regulars(session: Session, area_id: int) -> list[Resident]:
    """Whoever has helped at least twice, as hosts said: they may meet somebody new."""
    twice = (
        select(Placement.resident_id)
        .where(Placement.area_id == area_id, col(Placement.came).is_(True))
        .group_by(col(Placement.resident_id))
        .having(func.count() >= DONE_FOR_GOOD)
    )
    theirs = select(Resident).where(col(Resident.id).in_(twice), col(Resident.erased_at).is_(None))
    return list(session.exec(theirs.order_by(col(Resident.name), col(Resident.id)).limit(MAX_LIST)))


def list_hosts(session: Session, area_id: int, *, but: Task | None = None) -> list[tuple[Resident, str]]:
    """Whoever met people here before, with the name by which they were named last. `but`: without whoever is asked for
    that task now, or said yes to it.
    """
    named: dict[int, str] = {}
    for task in session.exec(select(Task).where(Task.area_id == area_id).order_by(col(Task.id))):
        if task.host_id is not None and task.host_name:
            named[task.host_id] = task.host_name
    if but is not None and but.host_id is not None and but.host_state in ("asked", "accepted"):
        named.pop(but.host_id, None)
    theirs = select(Resident).where(col(Resident.id).in_(named), col(Resident.erased_at).is_(None))
    return [(one, named[id_of(one)]) for one in session.exec(theirs.order_by(col(Resident.id)).limit(MAX_LIST))]


def list_handed_over(session: Session, area_id: int) -> list[tuple[Matter, Resident]]:
    """Whoever has helped twice, and waits for a person to talk to them."""
    waits = (
        select(Matter, Resident)
        .join(Resident, col(Resident.id) == col(Matter.resident_id))
        .where(Matter.area_id == area_id, Matter.kind == "take_over", col(Matter.closed_at).is_(None))
    )
    return [(matter, resident) for matter, resident in session.exec(waits.order_by(col(Matter.id)).limit(MAX_LIST))]


def count(session: Session, area_id: int, *, since: datetime, until: datetime) -> Counts:
    """Between these moments, as hosts and offers have it."""
    offers = select(func.count(func.distinct(Volunteer.resident_id))).where(
        Volunteer.area_id == area_id, col(Volunteer.offered_at) >= since, col(Volunteer.offered_at) < until
    )
    came = (
        select(Placement.resident_id, Task.starts_at)
        .join(Task, col(Task.id) == col(Placement.task_id))
        .where(Placement.area_id == area_id, col(Placement.came).is_(True), col(Task.starts_at) < until)
        .order_by(col(Placement.resident_id), col(Task.starts_at))
    )
    first: dict[int, datetime] = {}
    back: set[int] = set()
    for resident_id, starts_at in session.exec(came):
        began = first.setdefault(resident_id, starts_at)
        if began < starts_at <= began + timedelta(days=CAME_BACK_DAYS):
            back.add(resident_id)
    new = {who for who, at in first.items() if at >= since}
    return Counts(session.exec(offers).one(), len(list_waiting(session, area_id, until)), len(new), len(back & new))


def count_year(session: Session, area_id: int, now: datetime) -> Counts:
    """Of the last twelve months."""
    return count(session, area_id, since=now - timedelta(days=365), until=now + timedelta(minutes=1))


def _job(session: Session, placement: Placement) -> Job:
    task = session.get_one(Task, placement.task_id)
    said = answer_of(session, "help_offer", f"placement:{placement.id}")
    felt = answer_of(session, "help_felt", f"felt:{placement.id}")
    return Job(
        id=id_of(placement),
        starts_at=task.starts_at,
        ends_at=task.ends_at,
        said=said.answer if said else "",  # type: ignore[arg-type]
        said_at=said.answered_at if said else None,
        is_off=placement.off_at is not None or task.called_off_at is not None or not has_host(task, placement),
        came=placement.came,
        felt=felt.answer if felt else "",  # type: ignore[arg-type]
    )


def _ready(session: Session, placements: Sequence[Placement]) -> Ahead | None:
    """A task that was chosen for them and has its host: to be offered."""
    for placement in placements:
        task = session.get_one(Task, placement.task_id)
        is_on = task.called_off_at is None and placement.off_at is None and has_host(task, placement)
        if placement.offered_at is None and is_on:
            return Ahead(id_of(placement), task.starts_at)
    return None


def _follows(
    session: Session, volunteer: Volunteer, placements: Sequence[Placement], jobs: Sequence[Job], now: datetime
) -> Ahead | None:
    """A second job for whoever liked the first: at the same place, with the same host, a week later or more."""
    liked = [job for job in jobs if job.came and job.felt in ("good", "ok")]
    if not liked:
        return None
    before = session.get_one(Task, session.get_one(Placement, liked[-1].id).task_id)
    known = {placement.task_id for placement in placements}
    follow = select(Task).where(
        Task.area_id == volunteer.area_id,
        Task.host_id == before.host_id,
        Task.host_state == "accepted",
        col(Task.called_off_at).is_(None),
        col(Task.starts_at) > max(now, liked[-1].ends_at + NEXT_AFTER) + MIN_AHEAD,
    )
    for task in session.exec(follow.order_by(col(Task.starts_at), col(Task.id))):
        is_same_place = task.place.casefold() == before.place.casefold()
        if is_same_place and id_of(task) not in known and room(session, task) > 0:
            return Ahead(id_of(task), task.starts_at)
    return None


def _texts(session: Session, volunteer: Volunteer) -> tuple[Text, ...]:
    """What we texted them of our own accord about helping, as far as it went out or is about to."""
    rows = select(Outgoing).where(
        Outgoing.recipient == f"resident:{volunteer.resident_id}",
        col(Outgoing.subject).in_(subjects(session, volunteer)),
        col(Outgoing.message_class).in_(("service", "promotional")),
        Outgoing.kind != "cancelled",
    )
    return tuple(_text(session, row) for row in session.exec(rows.order_by(col(Outgoing.id))))


def _text(session: Session, row: Outgoing) -> Text:
    step = cast("StepName", row.step.partition(":")[0])
    kinds = {"offer": "help_offer", "next": "help_offer", "after": "help_felt", "missed": "help_missed"}
    ask = answer_of(session, kinds[step], row.subject) if step in ASKS else None
    about = row.subject.partition(":")
    job = int(about[2]) if about[0] != "volunteer" else None
    return Text(step, row.sent_at or row.created_at, bool(ask and ask.answer), row.state in OWED, job)


def _what_stops(session: Session, volunteer: Volunteer) -> Why | None:
    everyone = persons.person_of(session, volunteer.resident_id)
    rows = session.exec(select(Resident).where(col(Resident.id).in_(everyone))).all()
    if any(one.erased_at is not None or one.safe_contact for one in rows):
        return "opted out"
    if any(keeps_quiet(one.paused) for one in rows):
        return "paused"
    ledger = consent.latest(session, volunteer.resident_id, PURPOSE)
    if ledger is not None and not ledger.granted:
        return "opted out"
    asked = select(Matter.id).where(
        col(Matter.resident_id).in_(everyone),
        col(Matter.kind).in_(REQUESTS),
        col(Matter.opened_at) >= volunteer.offered_at,
    )
    if session.exec(asked.limit(1)).first() is not None:
        return "complaint or request"
    if id_of(volunteer) != id_of(find_open(session, volunteer.resident_id) or volunteer):
        return "joined with another offer"
    return None if is_reachable(session, volunteer.resident_id) else "number is dead"
