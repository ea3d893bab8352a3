"""What lies ahead of a meeting, for whoever looks at it before it is kept, and after."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from flows.schedule import Planned
from storage.meetings.planning import planned, was_announced
from storage.meetings.readers import count_readers
from storage.tables import Meeting


@dataclass(frozen=True, slots=True)
class Ahead:
    """The steps to come, how many an invitation is for as things stand, and whether it is too late for one."""

    steps: tuple[Planned, ...]
    invited: int | None  # None: no invitation is to come
    is_too_late: bool


def look_ahead(session: Session, meeting: Meeting, now: datetime) -> Ahead:
    if meeting.state == "cancelled":
        return Ahead((), None, False)
    announced = was_announced(session, meeting)
    steps = planned(meeting, now, invited=announced)
    invites = any(one.step == "invitation" for one in steps)
    wanted = "invitation" in meeting.steps.split(",")
    return Ahead(
        steps,
        count_readers(session, meeting, "invitation") if invites else None,
        wanted and not invites and not announced and meeting.starts_at > now,
    )
