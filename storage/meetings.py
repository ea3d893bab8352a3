"""Meetings: making, changing and cancelling one, and what is set for it.

Rules
- What a meeting's texts are, and when they leave, is worked out by `flows.schedule` each time it changes; old reminders
  are stopped first, then the change is told.
- Places are given, offered and freed under the lock of the area's row, which every text of the area holds too.
- Nobody is told of a change who never heard of the meeting, or who said no to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, String, cast, exists, func, or_, update
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from flows.facts import Facts
from flows.meeting import say_about
from flows.quorum import needed
from flows.schedule import STEPS, USUAL_STEPS, Planned, plan
from flows.wall_time import moment_of
from flows.wording import GSM7, straighten
from storage import areas, asks, audit, timers
from storage.outbox.owing import IS_DUE, OUTGOING
from storage.outbox.states import MAYBE_SEEN
from storage.tables import Area, Ask, Meeting, Resident, Table, Timer, id_of

ASK = Table.metadata.tables["ask"]

STEP = "meeting_step"  # the kind of timer
MAX_TITLE, MAX_HOST, MAX_ACCESS = 30, 20, 200  # characters
MAX_CAPACITY = 10_000
MAX_LIST = 50
ASKING = ("invitation", "second_chance", "reminder", "same_day", "changed")  # kinds of text that put the question


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a change or a cancellation concerns, before it is done."""

    people: int  # who were asked, or said they come, and did not say no
    stopped: int  # texts about it that have not left and will not


def subject_of(meeting: Meeting) -> str:
    """What its asks and texts are about."""
    return f"meeting:{id_of(meeting)}"


def wall_of(meeting: Meeting) -> datetime:
    return datetime.fromisoformat(meeting.wall_time)


def about(area: Area, meeting: Meeting, language: str = "en") -> str:
    """What names it, in a language: "Tue 2 June, 7pm, Oak Hall"."""
    return say_about(facts_of(area, language, meeting.created_at), wall_of(meeting), meeting.place)


def facts_of(area: Area, language: str, now: datetime) -> Facts:
    """As much as a wording needs to know."""
    return Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=language)


def lock(session: Session, area_id: int) -> Area:
    """Until the commit nobody else gives, offers or frees a place in this area."""
    mine = select(Area).where(Area.id == area_id).with_for_update(key_share=True)
    return session.exec(mine.execution_options(populate_existing=True)).one()


def find_meeting(session: Session, meeting_id: int) -> Meeting | None:
    return session.get(Meeting, meeting_id)


def find_draft(session: Session, *, made_by: int, now: datetime) -> Meeting | None:
    """The last draft of this coordinator that has not begun."""
    theirs = select(Meeting).where(Meeting.made_by == made_by, Meeting.state == "draft", col(Meeting.starts_at) > now)
    return session.exec(theirs.order_by(col(Meeting.id).desc()).limit(1)).first()


def list_meetings(session: Session, area_id: int, *, after: datetime, limit: int = MAX_LIST) -> list[Meeting]:
    """Those that end after this moment, the soonest first, drafts and cancelled ones among them."""
    found = select(Meeting).where(Meeting.area_id == area_id, col(Meeting.ends_at) > after)
    return list(session.exec(found.order_by(col(Meeting.starts_at), col(Meeting.id)).limit(limit)))


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
    """A new meeting, `starts` and `ends` as the wall shows them. ValueError, in words, where a detail cannot be."""
    zone = ZoneInfo(area.zone)
    meeting = Meeting(
        area_id=id_of(area),
        place=place,
        wall_time=starts.isoformat(timespec="seconds"),
        zone=area.zone,
        starts_at=moment_of(starts, zone),
        ends_at=moment_of(ends, zone),
        steps=",".join(USUAL_STEPS),
        state=state,
        made_by=made_by,
        created_at=now,
    )
    _detail(meeting, **details)
    session.add(meeting)
    session.flush()
    audit.write(
        session, action="meeting.add", now=now, area_id=meeting.area_id, coordinator_id=made_by,
        subject=subject_of(meeting),
    )  # fmt: skip
    if state == "open":
        set_steps(session, area, meeting, now)
    return meeting


def open_meeting(session: Session, meeting: Meeting, now: datetime, *, by: int | None = None) -> bool:
    """A draft goes out. False when it is none any more."""
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.state != "draft" or meeting.starts_at <= now:
        return False
    meeting.state = "open"
    session.add(meeting)
    set_steps(session, area, meeting, now)
    audit.write(
        session, action="meeting.open", now=now, area_id=meeting.area_id, coordinator_id=by, subject=subject_of(meeting)
    )
    return True


def planned(meeting: Meeting, now: datetime, *, invited: bool = False) -> tuple[Planned, ...]:
    """The steps of it still ahead."""
    zone = ZoneInfo(meeting.zone)
    return plan(meeting.starts_at, meeting.ends_at, zone, now, meeting.steps.split(","), invited=invited)


def set_steps(session: Session, area: Area, meeting: Meeting, now: datetime, *, invited: bool = False) -> None:
    """A timer for each step ahead. What was set before it is stopped by whoever calls."""
    for one in planned(meeting, now, invited=invited):
        set_step(session, area, meeting, one, now)


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


def count_told(session: Session, meeting: Meeting) -> Told:
    """What a change or cancellation would come to, now."""
    connection = session.connection()
    people = sql_select(func.count()).select_from(ASK).where(*is_told(meeting))
    stopped = sql_select(func.count()).select_from(OUTGOING).where(*_not_left(meeting))
    return Told(connection.execute(people).scalar_one(), connection.execute(stopped).scalar_one())


def is_told(meeting: Meeting) -> tuple[ColumnElement[bool], ...]:
    """In a query of asks: whoever heard of the meeting, or answered, and did not say no."""
    heard = exists().where(
        OUTGOING.c.recipient == "resident:" + cast(ASK.c.resident_id, String),
        OUTGOING.c.kind.in_(ASKING),
        OUTGOING.c.subject == ASK.c.subject,
        OUTGOING.c.state.in_((*MAYBE_SEEN, "claimed")),
    )
    return (
        ASK.c.kind == "rsvp",
        ASK.c.subject == subject_of(meeting),
        ASK.c.answer != "no",
        or_(heard.correlate(ASK), ASK.c.answer != "", ASK.c.put_at.is_not(None)),
    )


def change_meeting(session: Session, meeting: Meeting, now: datetime, *, by: int | None = None, **changed: Any) -> Told:
    """Change it; people are told when its time or its place changes. ValueError, in words, where it cannot be.

    `starts`, `ends` (on the wall) and `place`, and the details of `add_meeting`.
    """
    area = lock(session, meeting.area_id)
    session.refresh(meeting)
    if meeting.state == "cancelled" or meeting.starts_at <= now:
        raise ValueError("this meeting is cancelled or has begun: it cannot be changed")
    before = (meeting.wall_time, meeting.place)
    told = count_told(session, meeting)
    _move(meeting, changed)
    _detail(meeting, **changed)
    session.add(meeting)
    audit.write(
        session, action="meeting.change", now=now, area_id=meeting.area_id, coordinator_id=by,
        subject=subject_of(meeting), detail=", ".join(sorted(changed)),
    )  # fmt: skip
    if meeting.state == "open":
        moved = before != (meeting.wall_time, meeting.place)
        _set_again(session, area, meeting, now, moved=moved)
    return told


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


def stop_texts(session: Session, meeting: Meeting, reason: str, now: datetime) -> None:
    """What was set and owed about it does not leave: first of all, whatever comes next."""
    timers.cancel(session, kind=STEP, subject=subject_of(meeting), reason=reason, now=now)
    stopped = update(OUTGOING).where(*_not_left(meeting))
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
    from storage.meeting_texts import question_of

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


def _not_left(meeting: Meeting) -> tuple[ColumnElement[bool], ...]:
    """In a query of outgoing texts: those about this meeting, an offered place among them, that have not left."""
    mine = or_(OUTGOING.c.subject == subject_of(meeting), OUTGOING.c.subject.like(f"seat:{id_of(meeting)}:%"))
    return (IS_DUE, OUTGOING.c.area_id == meeting.area_id, mine)  # type: ignore[return-value]


def _move(meeting: Meeting, changed: dict[str, Any]) -> None:
    """Take time and place out of what is to be changed."""
    zone = ZoneInfo(meeting.zone)
    length = meeting.ends_at - meeting.starts_at
    if starts := changed.pop("starts", None):
        meeting.wall_time = starts.isoformat(timespec="seconds")
        meeting.starts_at = moment_of(starts, zone)
        meeting.ends_at = meeting.starts_at + length
    if ends := changed.pop("ends", None):
        meeting.ends_at = moment_of(ends, zone)
    if place := changed.pop("place", None):
        meeting.place = place


def _detail(
    meeting: Meeting,
    *,
    title: str | None = None,
    host: str | None = None,
    access: str | None = None,
    capacity: int | None = None,
    quorum: str | None = None,
    closes: datetime | None = None,
    steps: Sequence[str] | None = None,
) -> None:
    written = (("title", title, MAX_TITLE), ("host", host, MAX_HOST), ("access", access, MAX_ACCESS))
    for name, words, limit in written:
        if words is not None:
            setattr(meeting, name, _tidy(name, words, limit))
    if capacity is not None:
        if not 0 <= capacity <= MAX_CAPACITY:
            raise ValueError(f"capacity is a number of places up to {MAX_CAPACITY}; 0 is no limit")
        meeting.capacity = capacity
    if quorum is not None:
        needed(quorum, members=0)
        meeting.quorum = quorum
    if closes is not None:
        meeting.closes_at = moment_of(closes, ZoneInfo(meeting.zone))
        if meeting.closes_at > meeting.starts_at:
            raise ValueError("places can be given only until it begins")
    if steps is not None:
        if unknown := set(steps) - set(STEPS):
            raise ValueError(f"there is no step {', '.join(sorted(unknown))}; there is {', '.join(STEPS)}")
        meeting.steps = ",".join(step for step in STEPS if step in steps)


def _tidy(name: str, words: str, limit: int) -> str:
    tidy = " ".join(straighten(words).split())
    if len(tidy) > limit:
        raise ValueError(f"a {name} has {limit} characters at most; this has {len(tidy)}")
    if costly := "".join(dict.fromkeys(letter for letter in tidy if letter not in GSM7)):
        raise ValueError(f"the {name} has {costly!r}, which makes a text cost more; write it without")
    return tidy


def _no_reference() -> str:
    raise RuntimeError("a meeting's text keeps no idea, so it takes no reference")
