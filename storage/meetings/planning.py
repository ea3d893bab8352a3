"""What is set for a meeting: a timer for each of its steps ahead, and one that asks the desk what was decided.

Rule: a timer carries the meeting's revision, and does nothing once that has moved on.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import Session, col, select

from flows.schedule import Planned, plan, when_to_tell
from storage import timers
from storage.meetings.naming import subject_of
from storage.meetings.telling import not_left
from storage.outbox.owing import OUTGOING
from storage.tables import Area, Meeting, Timer

STEP = "meeting_step"  # the kinds of timer
TO_TELL = "meeting_to_tell"


def planned(meeting: Meeting, now: datetime, *, invited: bool = False) -> tuple[Planned, ...]:
    """The steps of it still ahead."""
    zone = ZoneInfo(meeting.zone)
    return plan(meeting.starts_at, meeting.ends_at, zone, now, meeting.steps.split(","), invited=invited)


def set_steps(session: Session, area: Area, meeting: Meeting, now: datetime, *, invited: bool = False) -> None:
    """A timer for each step ahead. What was set before it is stopped by whoever calls."""
    for one in planned(meeting, now, invited=invited):
        set_step(session, area, meeting, one, now)
    at, until = when_to_tell(meeting.ends_at, ZoneInfo(meeting.zone))
    timers.set_moment(
        session, area=area, kind=TO_TELL, subject=subject_of(meeting), slot=str(meeting.revision), at=at,
        grace=until - at, now=now, set_for=str(meeting.revision),
    )  # fmt: skip


def set_step(session: Session, area: Area, meeting: Meeting, one: Planned, now: datetime, *, after: int = 0) -> None:
    """One step, for people numbered above `after`: a long list goes in several runs, each its own transaction."""
    timers.set_moment(
        session,
        area=area,
        kind=STEP,
        subject=subject_of(meeting),
        slot=f"{one.step}:{meeting.revision}:{after}",
        at=max(one.at, now) if after else one.at,
        grace=max(one.until - max(one.at, now), timedelta(0)),
        now=now,
        set_for=f"{meeting.revision}|{one.until.isoformat()}",
    )


def stop_texts(session: Session, meeting: Meeting, reason: str, now: datetime) -> None:
    """What was set and owed about it does not leave: first of all, whatever comes next."""
    for kind in (STEP, TO_TELL):
        timers.cancel(session, kind=kind, subject=subject_of(meeting), reason=reason, now=now)
    stopped = update(OUTGOING).where(*not_left(meeting))
    session.connection().execute(stopped.values(state="blocked", reason=reason, settled_at=now))


def was_announced(session: Session, meeting: Meeting) -> bool:
    """Whether its invitations were set off already."""
    begun = select(Timer.id).where(
        Timer.kind == STEP,
        Timer.subject == subject_of(meeting),
        col(Timer.slot).like("invitation:%"),
        Timer.state == "done",
    )
    return session.exec(begun.limit(1)).first() is not None
