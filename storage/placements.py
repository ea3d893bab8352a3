"""Placements: whom a task is offered to, and where each of them stands.

Rules
- Without somebody who agreed to meet them nobody is offered anything (V1): the host, or the buddy of this one person.
- One job at a time for one person, so that no two reminders and no two questions cross.
- Never more people are offered a task than it has places for; an answer takes its place under the task's lock.
- Who was told that it is off stays told, until they say yes anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from flows import helping_words
from flows.facts import HelpTask
from storage.helping_texts import as_facts, as_words, owe
from storage.tables import Area, Ask, Outgoing, Placement, Resident, Task, Volunteer, id_of
from storage.tasks import TaskError, has_host, lock, write

NEVER_LEFT = ("blocked", "expired", "failed")
SUBJECTS = ("placement", "plan", "felt", "missed", "buddy", "met")  # of asks about one placement


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody a task was offered to, and where they stand."""

    placement: Placement
    resident: Resident
    volunteer: Volunteer
    said: str  # "" | yes | another day | not for me
    plan: str  # in their own words
    is_reached: bool  # the offer is with them, or on its way

    @property
    def is_expected(self) -> bool:
        """Whether somebody is to meet them there."""
        return self.said == "yes" and self.placement.off_at is None and self.volunteer.ended_why != "under 18"

    @property
    def holds_a_place(self) -> bool:
        """Theirs, or kept for them while they may still say yes."""
        if self.placement.came is not None or self.placement.off_at is not None:
            return False
        waits = self.said == "" and self.is_reached and self.volunteer.ended_at is None
        return waits or self.is_expected


def list_coming(session: Session, task: Task) -> list[Coming]:
    """Everybody it was offered to, in the order they were chosen."""
    found = list(
        session.exec(
            select(Placement, Resident, Volunteer)
            .join(Resident, col(Resident.id) == col(Placement.resident_id))
            .join(Volunteer, col(Volunteer.id) == col(Placement.volunteer_id))
            .where(Placement.task_id == task.id)
            .order_by(col(Placement.id))
        )
    )
    numbers = [id_of(placement) for placement, _, _ in found]
    asked = select(Ask.subject, Ask.answer).where(
        col(Ask.kind).in_(("help_offer", "help_plan")),
        col(Ask.subject).in_([f"{what}:{number}" for number in numbers for what in ("placement", "plan")]),
    )
    said: dict[str, str] = dict(session.exec(asked).all())
    unsent = list_unsent(session, [placement for placement, _, _ in found])
    return [
        Coming(
            placement,
            resident,
            volunteer,
            said.get(f"placement:{placement.id}", ""),
            said.get(f"plan:{placement.id}", "").replace("cannot", ""),
            id_of(placement) not in unsent,
        )
        for placement, resident, volunteer in found
    ]


def list_unsent(session: Session, placements: Sequence[Placement]) -> set[int]:
    """Of these, who was to be offered it and never was: the text was held back too long, or refused, or had no place
    to go."""
    offered = {f"placement:{one.id}": id_of(one) for one in placements if one.offered_at is not None}
    rows = select(Outgoing.subject).where(
        col(Outgoing.subject).in_(offered),
        col(Outgoing.step).in_(("offer", "next")),
        col(Outgoing.state).not_in(NEVER_LEFT),
    )
    went = set(session.exec(rows)) if offered else set()
    return {number for subject, number in offered.items() if subject not in went}


def room(session: Session, task: Task, *, besides: int | None = None) -> int:
    """Places nobody has, nor is asked about; `besides` is a placement that does not count."""
    held = [one for one in list_coming(session, task) if one.placement.id != besides and one.holds_a_place]
    return task.places - len(held)


def as_help_task(session: Session, subject: str) -> HelpTask | None:
    """What an answer to an offer must know of the job; its row is locked until the answer is stored."""
    what, _colon, number = subject.partition(":")
    placement = find_placement(session, subject)
    if placement is None and (what != "task" or session.get(Task, int(number)) is None):
        return None
    task = lock(session, placement.task_id if placement is not None else int(number))
    is_on = task.called_off_at is None and has_host(task, placement)
    has_room = room(session, task, besides=placement.id if placement is not None else None) > 0
    meets = as_words(task, session.get_one(Area, task.area_id), placement).meets if is_on else ""
    told_off = placement is not None and placement.off_at is not None
    return HelpTask(is_on, has_room, task.expenses, task.ends_at, meets, task.bring, told_off, task.starts_at)


def find_placement(session: Session, subject: str) -> Placement | None:
    """By what an ask is about: "placement:5", "plan:5", "felt:5" …"""
    what, _colon, number = subject.partition(":")
    return session.get(Placement, int(number)) if what in SUBJECTS and number.isdecimal() else None


def choose(session: Session, task: Task, chosen: Sequence[Volunteer], *, now: datetime, by: int | None = None) -> int:
    """Offer the task to these people: at once where it has its host, else as soon as one accepts. Returns how many."""
    lock(session, id_of(task))
    if task.called_off_at is not None or task.starts_at <= now:
        raise TaskError("that job is over, or called off")
    taken = {one.placement.volunteer_id for one in list_coming(session, task)}
    added = [one for one in chosen if one.ended_at is None and one.id not in taken]
    if len(added) > (free := max(room(session, task), 0)):
        raise TaskError(f"there is room for {free} more, and you chose {len(added)}")
    for volunteer in added:
        session.refresh(volunteer, with_for_update=True)
        if has_a_job(session, volunteer, now):
            raise TaskError(f"number {volunteer.id} has a job already, or waits for one: one at a time")
        session.add(
            Placement(
                area_id=task.area_id,
                task_id=id_of(task),
                volunteer_id=id_of(volunteer),
                resident_id=volunteer.resident_id,
                chosen_at=now,
            )
        )
    session.flush()
    write(session, task, "task.offer", by, now, detail=str(len(added)))
    return len(added)


def find_chosen(session: Session, task: Task, volunteer_id: int) -> Placement:
    """Whom it is offered to, by the number of their offer to help. TaskError when it is not."""
    theirs = select(Placement).where(Placement.task_id == task.id, Placement.volunteer_id == volunteer_id)
    found = session.exec(theirs).first()
    if found is None:
        raise TaskError("choose them for the job first")
    return found


def let_go(session: Session, placement: Placement, *, now: datetime, by: int | None = None) -> None:
    """Chosen, and not offered yet: they wait for another job again."""
    if placement.offered_at is not None:
        raise TaskError("they have their offer already: call the job off, or let them answer")
    task = session.get_one(Task, placement.task_id)
    session.delete(placement)
    session.flush()
    write(session, task, "task.let_go", by, now, detail=str(placement.volunteer_id))


def has_a_job(session: Session, volunteer: Volunteer, now: datetime) -> bool:
    """Whether a job still ahead is chosen for them, waits for their word, or has their yes."""
    return id_of(volunteer) in who_has_a_job(session, [volunteer], now)


def who_has_a_job(session: Session, everyone: Sequence[Volunteer], now: datetime) -> set[int]:
    """Of these, by the numbers of their offers to help. Three queries, however many they are."""
    placed = (
        select(Placement)
        .join(Task, col(Task.id) == col(Placement.task_id))
        .where(
            col(Placement.volunteer_id).in_([one.id for one in everyone]),
            col(Task.called_off_at).is_(None),
            col(Task.ends_at) > now,
            col(Placement.off_at).is_(None),
            col(Placement.came).is_(None),
        )
    )
    found = list(session.exec(placed))
    unsent = list_unsent(session, found)
    subjects = [f"placement:{one.id}" for one in found]
    refused = select(Ask.subject).where(
        Ask.kind == "help_offer", col(Ask.subject).in_(subjects), col(Ask.answer).not_in(("", "yes"))
    )
    no = set(session.exec(refused)) if found else set()
    return {one.volunteer_id for one in found if id_of(one) not in unsent and f"placement:{one.id}" not in no}


def tell_off(session: Session, task: Task, now: datetime) -> list[int]:
    """The job, or whoever would meet them, is gone: tell those who said yes or may still. Returns the volunteers."""
    area = session.get_one(Area, task.area_id)
    touched = []
    for one in list_coming(session, task):
        placement, resident = one.placement, one.resident
        is_met = has_host(task, placement) and task.called_off_at is None
        if placement.offered_at is None or not one.holds_a_place or task.starts_at <= now or is_met:
            continue
        words = as_words(task, area, placement, resident.language)
        text = helping_words.OFF(as_facts(area, now, resident.language), title=words.title, when=words.when)
        subject, step = f"placement:{placement.id}", f"off:{now.isoformat(timespec='seconds')}"
        owe(session, area, resident, "cancelled", subject, step, text, now, task.starts_at)
        placement.off_at = now
        session.add(placement)
        touched.append(placement.volunteer_id)
    session.flush()
    return touched
