"""Tasks: jobs with a date, a place, a length and a host.

Rules
- A task whose texts would cost two is refused when it is made or changed.
- Once somebody was asked about it, its name, hour and place stand: call it off, and make another.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NotRequired, TypedDict, Unpack
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows import helping_words
from flows.nudges import MIN_AHEAD
from flows.wall_time import NeverAtThatHour, moment_of
from flows.wording import GSM7
from storage import audit
from storage.helping_texts import as_facts, as_words
from storage.tables import Area, Placement, Task, id_of
from storage.wrong_field import WrongField

MAX_HOURS = 2  # a first job is at most this long; judgement (FIELD marks it †)
MAX_PLACES = 50
MAX_LIST = 200
LONGEST_NAME = "Bartholomew"  # as long a first name of a host as must fit before there is one


class TaskError(WrongField):
    """What was asked cannot be done, in words for whoever asked."""


class Details(TypedDict):
    """What a coordinator says of a job."""

    title: str
    place: str
    wall: datetime  # when it begins, as the area's clock shows it
    minutes: int
    places: int
    bring: NotRequired[str]
    expenses: NotRequired[str]


def add_task(session: Session, *, area: Area, now: datetime, by: int | None = None, **details: Unpack[Details]) -> Task:
    """A job to be offered once it has a host. TaskError says what does not fit."""
    task = Task(
        area_id=id_of(area),
        coordinator_id=by,
        created_at=now,
        **_read(details, starts_at=_moment(area, details["wall"], now)),
    )
    check(task, area, now)
    session.add(task)
    session.flush()
    write(session, task, "task.add", by, now)
    return task


def find_twin(session: Session, area: Area, details: Mapping[str, Any]) -> Task | None:
    """One of that name, then and there, that is not called off: a form was sent twice. The area is locked for it."""
    session.exec(select(Area.id).where(Area.id == area.id).with_for_update(key_share=True))
    same = select(Task).where(
        Task.area_id == area.id, Task.wall_time == details["wall"].isoformat(timespec="seconds"),
        Task.title == _tidy(details["title"]), Task.place == _tidy(details["place"]),
    )  # fmt: skip
    return session.exec(same.where(col(Task.called_off_at).is_(None)).limit(1)).first()


def change_task(
    session: Session, task: Task, *, area: Area, now: datetime, by: int | None = None, **details: Unpack[Details]
) -> None:
    """As it now reads. TaskError says what does not fit, or that too much was said about it already."""
    lock(session, id_of(task))
    if task.called_off_at is not None or task.starts_at <= now:
        raise TaskError("that job is over, or called off")
    same_hour = details["wall"].isoformat(timespec="seconds") == task.wall_time
    before = (task.title, task.place, task.starts_at, task.ends_at)
    columns = _read(details, starts_at=task.starts_at if same_hour else _moment(area, details["wall"], now))
    with session.no_autoflush:
        for name, value in columns.items():
            setattr(task, name, value)
        try:
            check(task, area, now)
            if before != (task.title, task.place, task.starts_at, task.ends_at) and _was_told(session, task):
                raise TaskError("somebody was asked about it already: call it off, and make another")
        except TaskError:
            session.expire(task)
            raise
    session.add(task)
    session.flush()
    write(session, task, "task.change", by, now)


def check(task: Task, area: Area, now: datetime) -> None:
    """TaskError where a task is not one we may offer, or its texts would cost two."""
    minutes = (task.ends_at - task.starts_at) / timedelta(minutes=1)
    if not task.title or not task.place:
        raise TaskError("a task needs a title and a place", "line" if task.title else "title")
    if not 0 < minutes <= MAX_HOURS * 60:
        raise TaskError(f"a first job takes at most {MAX_HOURS} hours; offer a shorter part of it", "minutes")
    if not 0 < task.places <= MAX_PLACES:
        raise TaskError(f"a task has 1 to {MAX_PLACES} places", "places")
    words = as_words(task, area, meets=task.host_name or LONGEST_NAME)
    if wrong := helping_words.complaints(as_facts(area, now), words):
        raise TaskError(wrong[0], _costly(task) or "title")


def _costly(task: Task) -> str:
    """The field whose letters make its texts dearer; "" where it is none of them."""
    typed = {"title": task.title, "line": task.place, "bring": task.bring, "expenses": task.expenses}
    return next((name for name, words in typed.items() if not GSM7.issuperset(words)), "")


def list_tasks(session: Session, area_id: int, *, since: datetime) -> list[Task]:
    """Those that end after this moment, the next first."""
    ahead = select(Task).where(Task.area_id == area_id, col(Task.ends_at) >= since)
    return list(session.exec(ahead.order_by(col(Task.starts_at), col(Task.id)).limit(MAX_LIST)))


def list_lately(session: Session, area_id: int, now: datetime, days: int) -> list[Task]:
    """Those to come, the next first, and then those of the last days, the latest first."""
    found = list_tasks(session, area_id, since=now - timedelta(days=days))
    past = [task for task in found if task.ends_at <= now]
    return [task for task in found if task.ends_at > now] + past[::-1]


def find_task(session: Session, area_id: int, task_id: int) -> Task:
    """A task of this area, or TaskError."""
    task = session.get(Task, task_id) if 0 < task_id < 2**63 else None
    if task is None or task.area_id != area_id:
        raise TaskError(f"there is no task {task_id} here")
    return task


def lock(session: Session, task_id: int) -> Task:
    """From here on nobody else takes a place in it."""
    this = select(Task).where(Task.id == task_id).with_for_update(key_share=True)
    return session.exec(this.execution_options(populate_existing=True)).one()


def has_host(task: Task, placement: Placement | None = None) -> bool:
    """Whether somebody who agreed is there to meet them (V1): the host, or the buddy of this one person."""
    if placement is not None and placement.buddy_id is not None:
        return placement.buddy_state == "accepted"
    return task.host_state == "accepted"


def say_done(session: Session, task: Task, area: Area, words: str, *, now: datetime, by: int | None = None) -> None:
    """What got done because of those who came. TaskError when the thanks would cost two texts with it."""
    before, task.done = task.done, _sentence(words)
    try:
        check(task, area, now)
    except TaskError:
        task.done = before
        raise
    session.add(task)
    write(session, task, "task.done", by, now)


def write(session: Session, task: Task, action: str, by: int | None, now: datetime, detail: str = "") -> None:
    """One line of the audit."""
    audit.write(
        session,
        action=action,
        now=now,
        area_id=task.area_id,
        coordinator_id=by,
        subject=f"task:{task.id}",
        detail=detail,
    )


def _read(details: Details, starts_at: datetime) -> dict[str, Any]:
    """As the columns of a task."""
    return {
        "title": _tidy(details["title"]),
        "place": _tidy(details["place"]),
        "wall_time": details["wall"].isoformat(timespec="seconds"),
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=details["minutes"]),
        "places": details["places"],
        "bring": _sentence(details.get("bring", "")),
        "expenses": _sentence(details.get("expenses", "")),
    }


def _moment(area: Area, wall: datetime, now: datetime) -> datetime:
    try:
        starts_at = moment_of(wall, ZoneInfo(area.zone))
    except NeverAtThatHour as error:
        raise TaskError(str(error), "line") from None
    if starts_at < now + MIN_AHEAD:
        raise TaskError("that is too soon, or past: nobody could be asked in time", "line")
    return starts_at


def _was_told(session: Session, task: Task) -> bool:
    """Whether a host or anybody else was texted about it."""
    offered = select(Placement.id).where(Placement.task_id == task.id, col(Placement.offered_at).is_not(None))
    asked = select(Placement.id).where(Placement.task_id == task.id, col(Placement.buddy_id).is_not(None))
    return bool(task.host_state) or any(session.exec(one.limit(1)).first() for one in (offered, asked))


def _tidy(words: str) -> str:
    return " ".join(words.split())


def _sentence(words: str) -> str:
    """With a capital and a full stop, as it stands in a text; nothing stays nothing."""
    tidy = _tidy(words)
    if not tidy:
        return ""
    return tidy[0].upper() + tidy[1:] + ("" if tidy[-1] in ".!?" else ".")
