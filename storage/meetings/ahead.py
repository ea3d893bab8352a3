"""What lies ahead of a meeting, for whoever looks at it before it is kept, and after.

Rule: of one that is let out, what is said to leave are the timers that are really set; of a draft, what would be set.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from flows.schedule import STEPS, Planned, make_up
from storage.meetings.delivery import has_expired
from storage.meetings.planning import INVITING, LOST, Slot, list_set, newest_invitation, planned, was_announced
from storage.meetings.readers import count_readers, whom
from storage.outbox.states import RESTORED
from storage.tables import Meeting, id_of


@dataclass(frozen=True, slots=True)
class Missed:
    """An invitation that did not leave in its time, and does not by itself any more."""

    timer_id: int  # the run
    step: str  # of `storage.meetings.planning.INVITING`: the one that makes it up
    due_at: datetime
    people: int  # it was for, and who were sent none
    next: Planned | None  # when it may still leave; None: it is too late, or it may have left already
    may_have_left: bool  # before the copy was made that the database was restored from


@dataclass(frozen=True, slots=True)
class Ahead:
    """The steps to come, how many an invitation is for as things stand, and whether it is too late for one."""

    steps: tuple[Planned, ...]
    invited: int | None  # None: no invitation is to come
    is_too_late: bool  # it was made when it was
    missed: Missed | None = None


def look_ahead(session: Session, meeting: Meeting, now: datetime) -> Ahead:
    if meeting.state == "cancelled":
        return Ahead((), None, False)
    if meeting.state == "draft":
        return plan_ahead(session, meeting, now)
    steps: dict[str, Planned] = {}
    invited = None
    for timer in list_set(session, meeting):
        slot, until = Slot.read(timer.slot), datetime.fromisoformat(timer.set_for.partition("|")[2])
        step = "invitation" if slot.step in INVITING else slot.step
        if step in STEPS and step not in steps:
            steps[step] = Planned(step, timer.due_at, until)
            invited = count_readers(session, meeting, whom(slot)) if step == "invitation" else invited
    missed = None if "invitation" in steps else find_missed(session, meeting, now)
    is_too_late = _wants_invitation(meeting, now) and not (missed or "invitation" in steps)
    return Ahead(tuple(steps.values()), invited, is_too_late and not was_announced(session, meeting), missed)


def plan_ahead(session: Session, meeting: Meeting, now: datetime) -> Ahead:
    """What would lie ahead if it were let out, or changed, now."""
    announced = was_announced(session, meeting)
    steps = planned(meeting, now, invited=announced)
    invites = any(one.step == "invitation" for one in steps)
    return Ahead(
        steps,
        count_readers(session, meeting, "invitation") if invites else None,
        _wants_invitation(meeting, now) and not invites and not announced,
    )


def find_missed(session: Session, meeting: Meeting, now: datetime) -> Missed | None:
    """None where nothing was missed, or is set to be made up, or has gone to everybody since."""
    newest = newest_invitation(session, meeting)
    if newest is None or newest.state not in ("missed", "done") or not _wants_invitation(meeting, now):
        return None
    step, readers = ("invitation", "missed") if newest.state == "missed" else (LOST, LOST)
    if step == LOST and not has_expired(session, meeting, "invitation"):
        return None  # as a rule: and all that takes is a look into an index
    people = count_readers(session, meeting, readers)
    if not people:
        return None
    may_have_left = newest.state == "missed" and newest.reason == RESTORED
    following = None if may_have_left else make_up(meeting.starts_at, ZoneInfo(meeting.zone), now)
    return Missed(id_of(newest), step, newest.due_at, people, following, may_have_left)


def _wants_invitation(meeting: Meeting, now: datetime) -> bool:
    return "invitation" in meeting.steps.split(",") and meeting.state != "cancelled" and meeting.starts_at > now
