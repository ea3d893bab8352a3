"""An invitation that was missed, and is sent all the same because a coordinator says so.

Rules
- It goes to whoever it was for and was sent none: not to whoever was, not even where nobody knows whether it arrived.
- Under the area's lock, and once for each run that was missed: of two who press the button at once, one sends it.
- What two coordinators let out goes to as many as they let it out to, and not to many more (X2).
"""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from flows.broadcast import has_grown
from flows.schedule import Planned
from storage import audit
from storage.meetings.ahead import find_missed
from storage.meetings.finding import lock
from storage.meetings.naming import subject_of
from storage.meetings.opening import is_for_two
from storage.meetings.planning import set_step
from storage.tables import Meeting


def invite_after_all(
    session: Session, meeting: Meeting, now: datetime, *, people: int | None, by: int | None = None
) -> Planned:
    """Invite them at the next hour at which we may write: which that is. ValueError, in words, where nothing was done.

    `people` is how many that are, as whoever says so was shown.
    """
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    missed = find_missed(session, meeting, now) if meeting.state == "open" else None
    if missed is None:
        raise ValueError("there is nothing to make up any more: it is set, or it was sent, or the meeting is off")
    if missed.next is None:
        raise ValueError("it is too late to invite anybody by text, or they may have been invited already")
    if missed.people != people:
        raise ValueError(f"by now it is another number of people, {missed.people:,}: nothing was done. Look again")
    if is_for_two(session, meeting, missed.people) and has_grown(missed.people, meeting.people):
        raise ValueError(
            f"it was let out for {meeting.people:,} people, and would go to {missed.people:,}: so many need two "
            "coordinators. Make it anew"
        )
    one = replace(missed.next, step=missed.step)  # type: ignore[arg-type]
    set_step(session, area, meeting, one, now, again=missed.timer_id)
    audit.write(
        session, action="meeting.invite_after_all", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=subject_of(meeting), detail=f"{missed.people} people",
    )  # fmt: skip
    return one
