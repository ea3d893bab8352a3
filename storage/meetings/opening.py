"""Letting a meeting out: alone, or as the first or the second of two coordinators (X2).

Rules
- It is for two where a broadcast to as many people would be (`flows.broadcast.second_is_needed`). The last is the
  newest meeting of the area that stands and invited anybody.
- Whoever is first is never the second. Until the second it is a draft, and nothing leaves. Has the number grown much in
  between, the first approval lapses.
- Under the lock of the area's row: of two who let it out at once, one is the first and one the second.
"""

from datetime import datetime

from sqlmodel import Session, col, select

from flows.broadcast import has_grown, second_is_needed
from storage import audit, coordinators
from storage.meetings.ahead import plan_ahead
from storage.meetings.finding import lock
from storage.meetings.naming import subject_of
from storage.meetings.planning import set_steps
from storage.tables import Area, Coordinator, Meeting


def open_meeting(session: Session, meeting: Meeting, now: datetime, *, by: int | None = None) -> bool:
    """A draft goes out. False: it waits for a second coordinator. ValueError, in words, where nothing was done."""
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.state != "draft" or meeting.starts_at <= now:
        raise ValueError("this meeting is no draft any more, or has begun")
    if not let_out(session, area, meeting, now, by=by):
        return False
    audit.write(
        session, action="meeting.open", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=subject_of(meeting), detail=f"{meeting.people} people",
    )  # fmt: skip
    return True


def let_out(session: Session, area: Area, meeting: Meeting, now: datetime, *, by: int | None) -> bool:
    """As `open_meeting`, of a draft that may go out, under the area's lock."""
    people = count_invited(session, meeting, now)
    if is_for_two(session, meeting, people):
        who = _check_who(session, area, by, people)
        if meeting.first_by == who.id and not has_grown(people, meeting.first_people):
            raise ValueError(f"{who.name} opened it already: another coordinator must be the second")
        if still_waits(meeting, people, by=who.id):
            meeting.first_by, meeting.first_people = who.id, people
            session.add(meeting)
            audit.write(
                session, action="meeting.open_first", now=now, area_id=meeting.area_id, coordinator_id=who.id,
                subject=subject_of(meeting), detail=f"{people} people",
            )  # fmt: skip
            return False
    meeting.state, meeting.people, meeting.opened_at = "open", people, now
    session.add(meeting)
    set_steps(session, area, meeting, now)
    return True


def count_invited(session: Session, meeting: Meeting, now: datetime) -> int:
    """How many it invites, were it let out now; 0 where it is too late, or invites nobody by text."""
    return plan_ahead(session, meeting, now).invited or 0


def is_for_two(session: Session, meeting: Meeting, people: int) -> bool:
    """Whether so many need two coordinators, whoever let it out already."""
    last = (
        select(Meeting.people)
        .where(
            Meeting.area_id == meeting.area_id,
            col(Meeting.id) != meeting.id,
            Meeting.state == "open",
            col(Meeting.people) > 0,
        )
        .order_by(col(Meeting.opened_at).desc(), col(Meeting.id).desc())
    )
    return second_is_needed(people, session.exec(last.limit(1)).first())


def still_waits(meeting: Meeting, people: int, *, by: int | None) -> bool:
    """Of one that is for two: whether it stays a draft when this coordinator lets it out to so many."""
    return meeting.first_by in (None, by) or has_grown(people, meeting.first_people)


def _check_who(session: Session, area: Area, by: int | None, people: int) -> Coordinator:
    """Who it is. ValueError, in words, where it is nobody who may."""
    if by is None:
        raise ValueError(f"it invites {people:,} people, and so many need two coordinators: say who you are with --by")
    who = session.get_one(Coordinator, by)
    for why in coordinators.why_not_by(who, area):
        raise ValueError(why)
    return who
