"""Making, changing and cancelling a meeting.

Rules
- What a meeting's texts are, and when they leave, is worked out by `flows.schedule` each time it changes; old reminders
  are stopped first, then the change is told.
- Places are given, offered and freed under the lock of the area's row, which every text of the area holds too.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.schedule import Planned, usual_steps
from flows.wall_time import moment_of
from storage import asks, audit
from storage.meetings.ahead import plan_ahead
from storage.meetings.details import move, set_details
from storage.meetings.finding import lock
from storage.meetings.naming import question_of, subject_of
from storage.meetings.opening import count_invited, is_for_two, let_out
from storage.meetings.planning import set_step, set_steps, stop_texts, was_announced
from storage.meetings.telling import Told, count_told
from storage.tables import Area, Ask, Meeting, Resident, id_of


def add_meeting(
    session: Session,
    *,
    area: Area,
    starts: datetime,
    ends: datetime,
    place: str,
    now: datetime,
    made_by: int | None = None,
    state: str = "open",
    **details: Any,
) -> Meeting:
    """A new meeting, `starts` and `ends` as the wall shows them. ValueError, in words, where a detail cannot be.

    Where "open" invites so many that a second coordinator must let it out too, it stays a draft (`opening`).
    """
    zone = ZoneInfo(area.zone)
    meeting = Meeting(
        area_id=id_of(area),
        place=place,
        wall_time=starts.isoformat(timespec="seconds"),
        zone=area.zone,
        starts_at=moment_of(starts, zone),
        ends_at=moment_of(ends, zone),
        steps=",".join(usual_steps(area.meeting_steps)),
        state="draft",
        made_by=made_by,
        created_at=now,
    )
    set_details(meeting, **details)
    session.add(meeting)
    session.flush()
    audit.write(
        session, action="meeting.add", now=now, area_id=meeting.area_id, coordinator_id=made_by,
        subject=subject_of(meeting),
    )  # fmt: skip
    if state == "open":
        let_out(session, area, meeting, now, by=made_by)
    return meeting


def change_meeting(session: Session, meeting: Meeting, now: datetime, *, by: int | None = None, **changed: Any) -> Told:
    """Change it; people are told when its time or its place changes. ValueError, in words, where it cannot be.

    `starts`, `ends` (on the wall) and `place`, and the details of `add_meeting`.
    """
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.state == "cancelled" or meeting.starts_at <= now:
        raise ValueError("this meeting is cancelled or has begun: it cannot be changed")
    before, names = (meeting.wall_time, meeting.place), ", ".join(sorted(changed))
    told, invited = count_told(session, meeting), plan_ahead(session, meeting, now).invited
    move(meeting, changed)
    set_details(meeting, **changed)
    moved = before != (meeting.wall_time, meeting.place)
    session.add(meeting)
    audit.write(
        session, action="meeting.change", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=subject_of(meeting), detail=names,
    )  # fmt: skip
    if meeting.state == "draft":
        meeting.first_by, meeting.first_people = None, 0  # it is another one now: whoever let it out looks again
    else:
        if invited is None:
            _check_new_invitation(session, meeting, now)
        _set_again(session, area, meeting, now, moved=moved)
    return told if moved else replace(told, people=0)


def cancel_meeting(session: Session, meeting: Meeting, now: datetime, *, by: int | None = None) -> Told:
    """Call it off: reminders are stopped, and everybody who heard of it and did not say no is told at once."""
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.state == "cancelled" or meeting.ends_at <= now:
        raise ValueError("this meeting is cancelled already, or over")
    told, was_open = count_told(session, meeting), meeting.state == "open"
    meeting.state = "cancelled"
    meeting.revision += 1
    session.add(meeting)
    stop_texts(session, meeting, "cancelled", now)
    if was_open:
        asks.withdraw(session, kind="rsvp", subject=subject_of(meeting))
        set_step(session, area, meeting, Planned("cancelled", now, meeting.starts_at), now)  # type: ignore[arg-type]
    audit.write(
        session, action="meeting.cancel", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=subject_of(meeting),
    )  # fmt: skip
    return told


def _check_new_invitation(session: Session, meeting: Meeting, now: datetime) -> None:
    """One that was let out to nobody invites people after all: as many as one coordinator may write to alone (X2)."""
    people = count_invited(session, meeting, now)
    if is_for_two(session, meeting, people):
        raise ValueError(f"now it would invite {people:,} people, and so many need two coordinators: make it anew")
    meeting.people = max(people, meeting.people)


def _set_again(session: Session, area: Area, meeting: Meeting, now: datetime, *, moved: bool) -> None:
    announced = was_announced(session, meeting)
    meeting.revision += 1
    session.add(meeting)
    stop_texts(session, meeting, "changed", now)
    session.flush()
    set_steps(session, area, meeting, now, invited=announced)
    if moved or announced:
        _mend_asks(session, area, meeting)
    if announced or moved:
        step = "changed" if moved else "again"
        set_step(session, area, meeting, Planned(step, now, meeting.starts_at), now)  # type: ignore[arg-type]


def _mend_asks(session: Session, area: Area, meeting: Meeting) -> None:
    """Open questions name the new day and place, and end when it now begins."""
    open_ones = select(Ask, Resident.language).join(Resident, col(Resident.id) == Ask.resident_id)
    mine = open_ones.where(Ask.kind == "rsvp", Ask.subject == subject_of(meeting))
    spoken: dict[str, tuple[str, str]] = {}
    for ask, language in session.exec(mine).all():
        if language not in spoken:
            spoken[language] = question_of(area, meeting, language)
        ask.about, ask.question = spoken[language]
        ask.expires_at = meeting.starts_at
        session.add(ask)
    session.flush()
