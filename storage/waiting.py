"""Told that something waits: on the reading day each coordinator gets one text with numbers, if there is any.

Rules
- At 09:00 on the area's wall, or when its hours begin; found much later it is missed. Nothing waits: no text.
- One text a person and day. Who only looks, who is away and who has no address gets none.
- It counts what that very person may see at the desk, and holds no word of anybody's.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select

from flows.alert import what_waits
from flows.wall_time import first_weekly, moment_of
from storage import alerts, areas, away, coordinators, matters, outbox, timers
from storage.idea_lists import Wanted, count_ideas, is_unlocked
from storage.promises import has_no_answer
from storage.tables import Area, Coordinator, Idea, Timer, id_of

WEEKLY = "waiting"  # the kind of timer and of text
AT = time(9)
UNTIL = time(18)
GRACE = timedelta(hours=6)


def keep_weekly(session: Session, now: datetime) -> int:
    """Set the next reading day's look of every area that has none to come. Returns how many were set."""
    unset = list_unset(session)
    for area in unset:
        timers.set_wall(
            session,
            area=area,
            kind=WEEKLY,
            subject=f"area:{area.id}",
            wall=first_weekly(now, area.reading_day, AT, ZoneInfo(area.zone)),
            grace=GRACE,
            now=now,
            repeats="weekly",
            set_for=str(area.reading_day),
        )
    return len(unset)


def list_unset(session: Session) -> list[Area]:
    """The areas nothing is set for on the day they read: new ones, and those whose day is another now."""
    due = select(Timer.area_id, Timer.set_for).where(Timer.kind == WEEKLY, Timer.state == "due")
    is_set = set(session.exec(due))
    return [area for area in areas.list_areas(session) if (area.id, str(area.reading_day)) not in is_set]


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nobody is told any more by this run; "" while they are."""
    area = session.get_one(Area, timer.area_id)
    return "" if timer.set_for == str(area.reading_day) else "they read on another day now"


def tell(session: Session, timer: Timer, now: datetime) -> None:
    """The timer's work."""
    area = session.get_one(Area, timer.area_id)
    day = datetime.fromisoformat(timer.wall_time).date()
    for person in coordinators.list_coordinators(session, id_of(area)):
        if coordinators.may_act(person) and not away.is_away_on(area, person, day):
            _owe(session, area, person, day, now)


def say(session: Session, area: Area, person: Coordinator, day: date) -> str:
    """What this person would be told on this day; "" when nothing waits for them."""
    area_id = id_of(area)
    return what_waits(
        areas.as_facts(area),
        day,
        new=count_ideas(session, Wanted(area_id, day, "unread")),
        due=_count_due(session, area_id, day),
        late=count_ideas(session, Wanted(area_id, day, "late")),
        needs_you=len(matters.list_open(session, area_id, see_locked=coordinators.sees_locked(person))),
    )


def _count_due(session: Session, area_id: int, day: date) -> int:
    """Ideas promised an answer by this very day, and still without one."""
    due = (has_no_answer(area_id), is_unlocked(area_id), col(Idea.promised_by) == day)
    return session.exec(select(func.count(col(Idea.id))).where(*due)).one()


def _owe(session: Session, area: Area, person: Coordinator, day: date, now: datetime) -> None:
    text = say(session, area, person, day)
    route = alerts.best_route(session, person) if text else None
    if route is None:
        return
    address, sender = route
    outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=id_of(sender),
        address=address,
        recipient=f"coordinator:{person.id}",
        kind=WEEKLY,
        subject=f"area:{area.id}",
        step=day.isoformat(),
        text=text,
        now=now,
        expires_at=moment_of(datetime.combine(day, UNTIL), ZoneInfo(area.zone)),
    )
