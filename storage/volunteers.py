"""Volunteers: who offered to help, what they were offered, and how it went.

Rules
- One open offer a person. It is kept from the first word, and ends for one of the reasons of `flows.nudges.Why`.
- What they answered stands in their asks, what we texted in the outbox: the history is read from there, kept once.
- A first-timer is told from a regular by what hosts said: who came once, and who came back within `CAME_BACK_DAYS`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select

from flows.nudges import ASKS, DeskName, History, Job, StepName, Text, Why
from storage import consent, persons
from storage.tables import Address, Area, Ask, Matter, Outgoing, Placement, Resident, Task, Volunteer, id_of

CAME_BACK_DAYS = 60
WENT_OUT = ("sent", "delivered", "undelivered", "unknown")
OWED = (*WENT_OUT, "due", "claimed")
PURPOSE = "volunteering"
REQUESTS = ("complain", "data", "delete")  # matters that end it: a person deals with them now
MAX_LIST = 500


@dataclass(frozen=True, slots=True)
class Counts:
    """Of one area: heads, never hours, and no word about what caused what."""

    offered: int  # people who offered to help
    waiting: int  # of them, with nothing to do yet
    helped: int  # people who came at least once
    came_back: int  # of those, who came again within CAME_BACK_DAYS of the first time


def offer(session: Session, *, area_id: int, resident_id: int, words: str, now: datetime) -> Volunteer:
    """Somebody offered to help. The open offer, if there is one already."""
    found = find_open(session, resident_id)
    if found is not None:
        return found
    volunteer = Volunteer(area_id=area_id, resident_id=resident_id, said=words, offered_at=now)
    session.add(volunteer)
    session.flush()
    return volunteer


def find_open(session: Session, resident_id: int | None) -> Volunteer | None:
    """The offer of this person that has not ended, whichever of two joined addresses it came from."""
    if resident_id is None:
        return None
    everyone = persons.person_of(session, resident_id)
    mine = select(Volunteer).where(col(Volunteer.resident_id).in_(everyone), col(Volunteer.ended_at).is_(None))
    return session.exec(mine.order_by(col(Volunteer.id)).limit(1)).first()


def say(session: Session, resident_id: int, *, what: str, when: str) -> None:
    """What they would like to do, or when they could."""
    volunteer = find_open(session, resident_id)
    if volunteer is not None:
        volunteer.what, volunteer.when = what or volunteer.what, when or volunteer.when
        session.add(volunteer)
        session.flush()


def end(session: Session, volunteer: Volunteer, why: str, now: datetime) -> None:
    """Nothing more is sent; what was owed and not yet claimed does not leave either."""
    if volunteer.ended_at is not None:
        return
    volunteer.ended_at, volunteer.ended_why = now, why
    session.add(volunteer)
    session.flush()
    if why == "left it there":
        return  # the goodbye itself may still be on its way
    subjects = _subjects(session, volunteer)
    unsent = select(Outgoing).where(
        Outgoing.recipient == f"resident:{volunteer.resident_id}",
        col(Outgoing.subject).in_(subjects),
        Outgoing.state == "due",
        col(Outgoing.message_class).in_(("service", "promotional")),
        Outgoing.kind != "cancelled",
    )
    for row in session.exec(unsent.with_for_update()):
        row.state, row.reason, row.settled_at = "blocked", why, now
        session.add(row)
    asked = select(Ask).where(Ask.resident_id == volunteer.resident_id, col(Ask.subject).in_(subjects))
    for ask in session.exec(asked.where(Ask.state == "open")):
        ask.state = "withdrawn"
        session.add(ask)
    session.flush()


def end_of(session: Session, resident_id: int, why: str, now: datetime) -> None:
    """The same for whoever this resident is, if they offered to help."""
    volunteer = find_open(session, resident_id)
    if volunteer is not None:
        end(session, volunteer, why, now)


def list_open(session: Session, area_id: int) -> list[tuple[Volunteer, Resident]]:
    """Everybody whose offer stands, who has waited longest first."""
    found = (
        select(Volunteer, Resident)
        .join(Resident, col(Resident.id) == col(Volunteer.resident_id))
        .where(Volunteer.area_id == area_id, col(Volunteer.ended_at).is_(None))
        .order_by(col(Volunteer.offered_at), col(Volunteer.id))
    )
    return [(volunteer, resident) for volunteer, resident in session.exec(found.limit(MAX_LIST))]


def list_waiting(session: Session, area_id: int) -> list[tuple[Volunteer, Resident]]:
    """Of those, who has nothing to do: no task that is still to come or unanswered."""
    return [one for one in list_open(session, area_id) if not _has_something(session, one[0])]


def history(session: Session, volunteer: Volunteer, now: datetime) -> History:
    """All that decides what this person is texted next."""
    area = session.get_one(Area, volunteer.area_id)
    found = select(Placement).where(Placement.volunteer_id == volunteer.id).order_by(col(Placement.id))
    placements = list(session.exec(found))
    offered = [one for one in placements if one.offered_at is not None]
    jobs = tuple(_job(session, placement) for placement in offered)
    return History(
        offered_at=volunteer.offered_at,
        zone=ZoneInfo(area.zone),
        texts=_texts(session, volunteer),
        jobs=jobs,
        stopped=_what_stops(session, volunteer),
        waits_for=_ready(session, placements, now),
        next_job=None,
        desk_told=cast("frozenset[DeskName]", frozenset(volunteer.desk_told.split())),
    )


def answer_of(session: Session, kind: str, subject: str) -> Ask | None:
    """The ask about this, as it stands."""
    return session.exec(select(Ask).where(Ask.kind == kind, Ask.subject == subject)).first()


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
    return Counts(session.exec(offers).one(), len(list_waiting(session, area_id)), len(new), len(back & new))


def times_helped(session: Session, resident_id: int) -> int:
    """How often this person came, as hosts said: 0 before their first time, 1 a first-timer, more a regular."""
    everyone = persons.person_of(session, resident_id)
    came = select(func.count()).where(col(Placement.resident_id).in_(everyone), col(Placement.came).is_(True))
    return session.exec(came).one()


# --- the history ----------------------------------------------------------------------------------------------------


def _job(session: Session, placement: Placement) -> Job:
    task = session.get_one(Task, placement.task_id)
    said = answer_of(session, "help_offer", f"placement:{placement.id}")
    felt = answer_of(session, "help_felt", f"felt:{placement.id}")
    return Job(
        id=id_of(placement),
        starts_at=task.starts_at,
        ends_at=task.ends_at,
        said=said.answer if said else "",  # type: ignore[arg-type]
        is_off=task.called_off_at is not None or not has_host(task, placement),
        came=placement.came,
        felt=felt.answer if felt else "",  # type: ignore[arg-type]
    )


def has_host(task: Task, placement: Placement | None = None) -> bool:
    """Whether somebody who agreed is there to meet them (V1): the host, or the buddy of this one person."""
    if placement is not None and placement.buddy_id is not None:
        return placement.buddy_state == "accepted"
    return task.host_state == "accepted"


def _ready(session: Session, placements: Sequence[Placement], now: datetime) -> int | None:
    """A task that was chosen for them, has its host, and is still ahead: to be offered."""
    for placement in placements:
        task = session.get_one(Task, placement.task_id)
        ahead = task.called_off_at is None and task.starts_at > now
        if placement.offered_at is None and ahead and has_host(task, placement) and not placement.is_next:
            return id_of(placement)
    return None


def _texts(session: Session, volunteer: Volunteer) -> tuple[Text, ...]:
    """What we texted them of our own accord about helping, as far as it went out or is about to."""
    rows = select(Outgoing).where(
        Outgoing.recipient == f"resident:{volunteer.resident_id}",
        col(Outgoing.subject).in_(_subjects(session, volunteer)),
        col(Outgoing.message_class).in_(("service", "promotional")),
        Outgoing.kind != "cancelled",
    )
    return tuple(_text(session, row) for row in session.exec(rows.order_by(col(Outgoing.id))))


def _text(session: Session, row: Outgoing) -> Text:
    step = cast("StepName", row.step.partition(":")[0])
    kinds = {"offer": "help_offer", "next": "help_offer", "after": "help_felt", "missed": "help_missed"}
    ask = answer_of(session, kinds[step], row.subject) if step in ASKS else None
    return Text(step, row.sent_at or row.created_at, bool(ask and ask.answer), row.state in OWED)


def _subjects(session: Session, volunteer: Volunteer) -> list[str]:
    """What texts and asks about this offer to help are about."""
    ids = session.exec(select(Placement.id).where(Placement.volunteer_id == volunteer.id)).all()
    about = [f"{what}:{one}" for one in ids for what in ("placement", "felt", "missed", "plan")]
    return [f"volunteer:{volunteer.id}", *about]


def _what_stops(session: Session, volunteer: Volunteer) -> Why | None:
    resident = session.get_one(Resident, volunteer.resident_id)
    if resident.erased_at is not None or resident.safe_contact:
        return "opted out"
    if resident.paused:
        return "paused"
    ledger = consent.latest(session, volunteer.resident_id, PURPOSE)
    if ledger is not None and not ledger.granted:
        return "opted out"
    asked = select(Matter.id).where(
        Matter.resident_id == volunteer.resident_id,
        col(Matter.kind).in_(REQUESTS),
        col(Matter.opened_at) >= volunteer.offered_at,
    )
    if session.exec(asked.limit(1)).first() is not None:
        return "complaint or request"
    alive = select(Address.id).where(Address.resident_id == volunteer.resident_id, Address.gone == "")
    return None if session.exec(alive.limit(1)).first() is not None else "number is dead"


def _has_something(session: Session, volunteer: Volunteer) -> bool:
    placements = session.exec(select(Placement).where(Placement.volunteer_id == volunteer.id)).all()
    for placement in placements:
        task = session.get_one(Task, placement.task_id)
        if task.called_off_at is not None or placement.came is not None:
            continue
        said = answer_of(session, "help_offer", f"placement:{placement.id}")
        if said is None or said.answer in ("", "yes"):
            return True
    return False
