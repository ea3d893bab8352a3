"""Tasks: jobs with a date, a place and a host, and whom they are offered to.

Rules
- Without a host who accepted nobody is offered anything (V1). A host is asked by text, and may withdraw at any time:
  then everybody who said yes is told at once, and so is the desk.
- Never more people are offered a task than it has places for; an answer takes its place under the task's lock.
- A task whose texts would cost two is refused when it is made.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows import helping_words
from flows.facts import Facts, HelpTask
from flows.helping_words import TaskWords
from flows.locale import say_day
from flows.wall_time import NeverAtThatHour, moment_of, shown
from storage import areas, audit, matters, outbox, timers, volunteers
from storage.tables import Address, Area, Placement, Resident, Task, Volunteer, id_of

MAX_HOURS = 2  # a first job is at most this long; judgement (FIELD marks it †)
MAX_PLACES = 50
MIN_AHEAD = timedelta(hours=2)
TIMER = "task"  # the kind of its timers: who comes, the evening before; who came, afterwards
MAX_LIST = 200


class TaskError(ValueError):
    """What was asked cannot be done, in words for whoever asked."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody a task was offered to, and where they stand."""

    placement: Placement
    resident: Resident
    said: str  # "" | yes | another day | not for me
    plan: str  # in their own words
    times_helped: int


def add_task(
    session: Session,
    *,
    area: Area,
    title: str,
    place: str,
    wall: datetime,
    minutes: int,
    places: int,
    now: datetime,
    bring: str = "",
    expenses: str = "",
    by: int | None = None,
) -> Task:
    """A job to be offered once it has a host. TaskError says what does not fit."""
    title, place = " ".join(title.split()), " ".join(place.split())
    if not title or not place:
        raise TaskError("a task needs a title and a place")
    if not 0 < minutes <= MAX_HOURS * 60:
        raise TaskError(f"a first job takes at most {MAX_HOURS} hours; offer a shorter part of it")
    if not 0 < places <= MAX_PLACES:
        raise TaskError(f"a task has 1 to {MAX_PLACES} places")
    try:
        starts_at = moment_of(wall, ZoneInfo(area.zone))
    except NeverAtThatHour as error:
        raise TaskError(str(error)) from None
    if starts_at < now + MIN_AHEAD:
        raise TaskError("that is too soon, or past: nobody could be asked in time")
    task = Task(
        area_id=id_of(area),
        title=title,
        place=place,
        wall_time=wall.isoformat(timespec="seconds"),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        places=places,
        bring=_sentence(bring),
        expenses=_sentence(expenses),
        host_name="Bartholomew",  # as long a first name as we must allow for
        coordinator_id=by,
        created_at=now,
    )
    if wrong := helping_words.complaints(as_facts(area, now), as_words(task, area)):
        raise TaskError("; ".join(wrong))
    task.host_name = ""
    session.add(task)
    session.flush()
    _write(session, task, "task.add", by, now)
    return task


def list_tasks(session: Session, area_id: int, *, since: datetime) -> list[Task]:
    """Those that end after this moment, the next first."""
    ahead = select(Task).where(Task.area_id == area_id, col(Task.ends_at) >= since)
    return list(session.exec(ahead.order_by(col(Task.starts_at), col(Task.id)).limit(MAX_LIST)))


def find_task(session: Session, area_id: int, task_id: int) -> Task:
    """A task of this area, or TaskError."""
    task = session.get(Task, task_id) if 0 < task_id < 2**63 else None
    if task is None or task.area_id != area_id:
        raise TaskError(f"there is no task {task_id} here")
    return task


def list_coming(session: Session, task: Task) -> list[Coming]:
    """Everybody it was offered to, in the order they were chosen."""
    found = (
        select(Placement, Resident)
        .join(Resident, col(Resident.id) == col(Placement.resident_id))
        .where(Placement.task_id == task.id)
        .order_by(col(Placement.id))
    )
    coming = []
    for placement, resident in session.exec(found):
        said = volunteers.answer_of(session, "help_offer", f"placement:{placement.id}")
        plan = volunteers.answer_of(session, "help_plan", f"plan:{placement.id}")
        coming.append(
            Coming(
                placement,
                resident,
                said.answer if said else "",
                plan.answer if plan and plan.answer != "cannot" else "",
                volunteers.times_helped(session, id_of(resident)),
            )
        )
    return coming


def lock(session: Session, task_id: int) -> Task:
    """From here on nobody else takes a place in it."""
    return session.exec(select(Task).where(Task.id == task_id).with_for_update()).one()


def room(session: Session, task: Task, *, besides: int | None = None) -> int:
    """Places nobody has, nor is asked about; `besides` is a placement that does not count."""
    held = [
        one
        for one in list_coming(session, task)
        if one.placement.id != besides and one.said in ("", "yes") and one.placement.came is None
    ]
    return task.places - len(held)


def as_help_task(session: Session, subject: str) -> HelpTask | None:
    """What an answer to an offer must know of the job; its row is locked until the answer is stored."""
    placement = find_placement(session, subject)
    if placement is None:
        return None
    task = lock(session, placement.task_id)
    is_on = task.called_off_at is None and volunteers.has_host(task, placement)
    return HelpTask(is_on, room(session, task, besides=id_of(placement)) > 0, task.expenses)


def find_placement(session: Session, subject: str) -> Placement | None:
    """By what an ask is about: "placement:5", "plan:5", "felt:5", "missed:5", "buddy:5"."""
    what, _colon, number = subject.partition(":")
    if what not in ("placement", "plan", "felt", "missed", "buddy") or not number.isdecimal():
        return None
    return session.get(Placement, int(number))


def choose(session: Session, task: Task, chosen: Sequence[Volunteer], *, now: datetime, by: int | None = None) -> int:
    """Offer the task to these people: at once where it has its host, else as soon as one accepts. Returns how many."""
    lock(session, id_of(task))
    if task.called_off_at is not None:
        raise TaskError("that task is called off")
    free = room(session, task)
    if len(chosen) > free:
        raise TaskError(f"there is room for {max(free, 0)} more, and you chose {len(chosen)}")
    taken = {one.placement.volunteer_id for one in list_coming(session, task)}
    added = 0
    for volunteer in chosen:
        if volunteer.ended_at is None and volunteer.id not in taken:
            session.add(
                Placement(
                    area_id=task.area_id,
                    task_id=id_of(task),
                    volunteer_id=id_of(volunteer),
                    resident_id=volunteer.resident_id,
                    chosen_at=now,
                )
            )
            added += 1
    session.flush()
    _write(session, task, "task.offer", by, now, detail=str(added))
    return added


def as_facts(area: Area, now: datetime, language: str = "en") -> Facts:
    return Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=language)


def as_words(task: Task, area: Area, placement: Placement | None = None, language: str = "en") -> TaskWords:
    """The task as a text to one person says it."""
    wall = shown(task.starts_at, ZoneInfo(area.zone))
    day = say_day(as_facts(area, task.starts_at, language), wall.date())
    time = say_time(wall)
    meets = placement.buddy_name if placement is not None and placement.buddy_id is not None else task.host_name
    return TaskWords(
        task.title, f"{day}, {time}", time, task.place, meets.split()[0] if meets else "", task.bring, task.expenses,
        task.done,
    )  # fmt: skip


def say_time(wall: datetime) -> str:
    """ "10am", "7.30pm"."""
    hour = wall.hour % 12 or 12
    minutes = f".{wall.minute:02}" if wall.minute else ""
    return f"{hour}{minutes}{'am' if wall.hour < 12 else 'pm'}"


def about(task: Task, area: Area, language: str = "en") -> str:
    """What an ask about it is called, and what is said back: "Sat 6 June, 10am, the pond gate"."""
    words = as_words(task, area, language=language)
    return f"{words.when}, {words.place}"


def call_off(session: Session, task: Task, *, now: datetime, by: int | None = None) -> list[int]:
    """It does not take place: everybody who might come is told at once. Returns the volunteers to plan for afresh."""
    lock(session, id_of(task))
    if task.called_off_at is not None:
        raise TaskError("that task is called off already")
    task.called_off_at = now
    session.add(task)
    timers.cancel(session, kind=TIMER, subject=f"task:{task.id}", reason="called off", now=now)
    _write(session, task, "task.call_off", by, now)
    return tell_off(session, task, now)


def say_done(session: Session, task: Task, area: Area, words: str, *, now: datetime, by: int | None = None) -> None:
    """What got done because of those who came. TaskError when the thanks would cost two texts with it."""
    before, task.done = task.done, _sentence(words)
    if wrong := helping_words.complaints(as_facts(area, now), as_words(task, area)):
        task.done = before
        raise TaskError("; ".join(wrong))
    session.add(task)
    _write(session, task, "task.done", by, now)


def tell_off(session: Session, task: Task, now: datetime) -> list[int]:
    """The job, or whoever would meet them, is gone: tell those who said yes or may still; the desk hears of it."""
    area = session.get_one(Area, task.area_id)
    touched = []
    for one in list_coming(session, task):
        if one.placement.offered_at is None or one.said in ("another day", "not for me") or task.starts_at <= now:
            continue
        if volunteers.has_host(task, one.placement) and task.called_off_at is None:
            continue
        words = as_words(task, area, one.placement, one.resident.language)
        facts = as_facts(area, now, one.resident.language)
        text = helping_words.OFF(facts, title=words.title, when=words.when)
        owe(session, area, one.resident, "cancelled", f"placement:{one.placement.id}", "off", text, now, task.starts_at)
        touched.append(one.placement.volunteer_id)
    return touched


def owe(
    session: Session,
    area: Area,
    resident: Resident,
    kind: str,
    subject: str,
    step: str,
    text: str,
    now: datetime,
    until: datetime,
    buttons: Sequence[dict[str, str]] = (),
) -> bool:
    """Owe one text about helping, where this person is written to. False when there is no such place."""
    found = select(Address).where(Address.resident_id == resident.id, Address.gone == "", col(Address.payable))
    address = session.exec(found.order_by(col(Address.id).desc()).limit(1)).first()
    if address is None or until <= now:
        return False
    return outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=address.sender_id,
        resident_id=resident.id,
        address=address.address,
        recipient=f"resident:{resident.id}",
        kind=kind,
        subject=subject,
        step=step,
        text=text,
        now=now,
        expires_at=until,
        buttons=buttons,
    )


def tell_desk(session: Session, area_id: int, kind: str, now: datetime, resident_id: int | None = None) -> None:
    """A person must see to it; while one such matter of this person is open, no second one is opened."""
    matters.open_matter(session, area_id=area_id, kind=kind, now=now, resident_id=resident_id)


def _sentence(words: str) -> str:
    """With a capital and a full stop, as it stands in a text; nothing stays nothing."""
    tidy = " ".join(words.split())
    if not tidy:
        return ""
    return tidy[0].upper() + tidy[1:] + ("" if tidy[-1] in ".!?" else ".")


def _write(session: Session, task: Task, action: str, by: int | None, now: datetime, detail: str = "") -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=task.area_id,
        coordinator_id=by,
        subject=f"task:{task.id}",
        detail=detail,
    )


def _no_reference() -> str:
    raise RuntimeError("a text about helping keeps no idea, so it takes no reference")
