"""What is set for a meeting: a timer for each of its steps ahead, and one that asks the desk what was decided.

Rules
- A timer carries the meeting's revision, and does nothing once that has moved on.
- An invitation has a wide grace: where nobody was there to send it, it goes out at the next hour at which we may write,
  up to two days before. It is the same run, claimed once, and its texts are the same texts, owed once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import Session, col, or_, select

from flows.schedule import Planned, made_up_until, plan, when_to_tell
from storage import timers
from storage.meetings.naming import subject_of
from storage.meetings.telling import not_left
from storage.outbox.owing import OUTGOING
from storage.tables import Area, Meeting, Timer

STEP = "meeting_step"  # the kinds of timer
TO_TELL = "meeting_to_tell"
LOST = "lost"  # the step that invites those once more whose invitation was owed and never left
INVITING = ("invitation", LOST)


@dataclass(frozen=True, slots=True)
class Slot:
    """Which run of which step a timer is."""

    step: str
    revision: int
    after: int = 0  # residents numbered above this
    again: int = 0  # the run that was missed, and that a coordinator has made up by this one

    @classmethod
    def read(cls, slot: str) -> "Slot":
        step, *numbers = slot.split(":")
        return cls(step, *map(int, numbers))

    def __str__(self) -> str:
        return f"{self.step}:{self.revision}:{self.after}" + (f":{self.again}" if self.again else "")


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


def set_step(
    session: Session, area: Area, meeting: Meeting, one: Planned, now: datetime, *, after: int = 0, again: int = 0
) -> None:
    """One step, for people numbered above `after`: a long list goes in several runs, each its own transaction.

    `again` is the run that was missed, where this one makes it up.
    """
    until = one.until
    if one.step in INVITING:
        until = max(until, made_up_until(meeting.starts_at, ZoneInfo(meeting.zone)))
    timers.set_moment(
        session,
        area=area,
        kind=STEP,
        subject=subject_of(meeting),
        slot=str(Slot(one.step, meeting.revision, after, again)),
        at=max(one.at, now) if after else one.at,
        grace=max(until - max(one.at, now), timedelta(0)),
        now=now,
        set_for=f"{meeting.revision}|{one.until.isoformat()}",
    )


def stop_texts(session: Session, meeting: Meeting, reason: str, now: datetime) -> None:
    """What was set and owed about it does not leave: first of all, whatever comes next."""
    for kind in (STEP, TO_TELL):
        timers.cancel(session, kind=kind, subject=subject_of(meeting), reason=reason, now=now)
    stopped = update(OUTGOING).where(*not_left(meeting))
    session.connection().execute(stopped.values(state="blocked", reason=reason, settled_at=now))


def list_set(session: Session, meeting: Meeting) -> list[Timer]:
    """The steps that are set for it as it now stands, and still to come, the earliest first."""
    due = select(Timer).where(
        Timer.kind == STEP,
        Timer.subject == subject_of(meeting),
        Timer.state == "due",
        col(Timer.set_for).startswith(f"{meeting.revision}|"),
    )
    return list(session.exec(due.order_by(col(Timer.due_at), col(Timer.id))))


def newest_invitation(session: Session, meeting: Meeting) -> Timer | None:
    """The run that invites people which was set last, however it ended."""
    inviting = select(Timer).where(
        Timer.kind == STEP,
        Timer.subject == subject_of(meeting),
        or_(*(col(Timer.slot).startswith(f"{step}:") for step in INVITING)),
    )
    return session.exec(inviting.order_by(col(Timer.id).desc()).limit(1)).first()


def was_announced(session: Session, meeting: Meeting) -> bool:
    """Whether its invitations were set off already."""
    begun = select(Timer.id).where(
        Timer.kind == STEP,
        Timer.subject == subject_of(meeting),
        col(Timer.slot).like("invitation:%"),
        Timer.state == "done",
    )
    return session.exec(begun.limit(1)).first() is not None
