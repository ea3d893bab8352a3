"""The jobs of yesterday, today and tomorrow that one person said yes to, or where they meet people."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.facts import NearJob
from flows.helping_words import first_name
from storage import persons
from storage.host_lists import who_meets
from storage.placements import list_coming
from storage.tables import Placement, Task, id_of

TWO_DAYS = timedelta(days=2)  # looked at: whatever was yesterday, or is tomorrow, begins within them
ONE_DAY = timedelta(days=1)
MAX_JOBS = 50


def list_near(
    session: Session, area_id: int, resident_id: int | None, zone: ZoneInfo, now: datetime
) -> tuple[NearJob, ...]:
    """The one that begins last comes first. Costs one look where the area has no job in these days."""
    if resident_id is None:
        return ()
    of_the_area = select(Task).where(
        Task.area_id == area_id, col(Task.starts_at) > now - TWO_DAYS, col(Task.starts_at) < now + TWO_DAYS
    )
    found = session.exec(of_the_area.order_by(col(Task.starts_at).desc(), col(Task.id)).limit(MAX_JOBS))
    today = now.astimezone(zone).date()
    near = [one for one in found if abs(one.starts_at.astimezone(zone).date() - today) <= ONE_DAY]
    everyone = persons.person_of(session, resident_id) if near else ()
    return tuple(job for task in near for job in _of(session, task, everyone))


def _of(session: Session, task: Task, everyone: tuple[int, ...]) -> list[NearJob]:
    """What this person is at one job: whoever comes to it, or meets those who do."""
    found = [
        NearJob(f"placement:{one.placement.id}", task.starts_at, task.ends_at, task.place, _names(one.placement, task))
        for one in list_coming(session, task)
        if one.said == "yes" and one.placement.resident_id in everyone
    ]
    if task.called_off_at is None:
        for meets in who_meets(session, task):
            if id_of(meets.host) in everyone:
                names = tuple(name for one in meets.coming if (name := first_name(one.resident.name)))
                found.append(NearJob(meets.subject, task.starts_at, task.ends_at, task.place, names))
    return found


def _names(placement: Placement, task: Task) -> tuple[str, ...]:
    """Whoever meets them, by first name."""
    name = first_name(placement.buddy_name if placement.buddy_id is not None else task.host_name)
    return (name,) if name else ()
