"""When a meeting's texts leave: worked out from the meeting and the moment it is planned, and from nothing else.

Rules (FIELD section 5)
- Invitation 7 days before; second chance 3 days before; reminder the day before; each from 17:00 to 19:30 on the wall.
- The same day 2 hours before; thanks and one question the day after, 10:00 to 18:00.
- A meeting made late invites at the next hour at which we may write, and so does one whose invitation nobody was there
  to send, as long as it is at least two days away. Every other step whose time has passed is skipped, never sent late;
  nothing that invites or reminds leaves after the start.
- A second chance is one only if the first was at least a day before.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.courtesy import hours, last_permitted, next_permitted
from flows.wall_time import moment_of, shown

Step = Literal["invitation", "second_chance", "reminder", "same_day", "thanks"]
STEPS: tuple[Step, ...] = ("invitation", "second_chance", "reminder", "same_day", "thanks")
USUAL_STEPS: tuple[Step, ...] = ("invitation", "second_chance", "reminder", "thanks")

EVENING = (time(17), time(19, 30))
DAY_AFTER = (time(10), time(18))
DAYS_BEFORE: dict[Step, int] = {"invitation": 7, "second_chance": 3, "reminder": 1}
SAME_DAY_BEFORE = timedelta(hours=2)
SAME_DAY_FOR = timedelta(hours=1)
AT_LEAST_BEFORE = timedelta(hours=2)  # an invitation later than this leaves nobody time to come
MADE_UP_DAYS_BEFORE = 2  # the last day on which a missed invitation still goes out by itself: then come the reminders
TIME_TO_LEAVE = timedelta(minutes=30)  # what is made up with less than this of the day has the next day too
WORKING_DAYS_TO_TELL = 5  # what was decided
WRITE_FROM = time(9)  # the morning after, when the desk is first asked what was decided


@dataclass(frozen=True, slots=True)
class Planned:
    """One step: from when it leaves, and until when it is worth sending."""

    step: Step
    at: datetime  # aware, UTC
    until: datetime


def plan(
    starts_at: datetime,
    ends_at: datetime,
    zone: ZoneInfo,
    now: datetime,
    steps: Collection[str] = USUAL_STEPS,
    *,
    invited: bool = False,
) -> tuple[Planned, ...]:
    """The steps still ahead, in order. `invited`: the invitations went out already, before the meeting was changed."""
    found: list[Planned] = []
    first = None if invited or "invitation" not in steps else _invitation(starts_at, zone, now)
    if first:
        found.append(first)
    for step in ("second_chance", "reminder", "same_day", "thanks"):
        planned = _step(step, starts_at, ends_at, zone) if step in steps else None
        if planned is None or planned.at <= now or planned.until <= planned.at:
            continue
        if step != "thanks" and planned.until > starts_at:
            continue
        if first and planned.at.astimezone(zone).date() <= first.at.astimezone(zone).date() and step != "thanks":
            continue
        found.append(planned)
    return tuple(found)


def make_up(starts_at: datetime, zone: ZoneInfo, now: datetime) -> Planned | None:
    """An invitation that did not leave in its time, at the next hour at which we may write; None: it is too late."""
    at = next_permitted(now, zone)
    until = last_permitted(at, zone)
    if until - at < TIME_TO_LEAVE:
        until = last_permitted(until, zone)
    return Planned("invitation", at, min(until, starts_at)) if at + AT_LEAST_BEFORE <= starts_at else None


def made_up_until(starts_at: datetime, zone: ZoneInfo) -> datetime:
    """Until when an invitation that did not leave in its time still goes out by itself."""
    return hours(shown(starts_at, zone).date() - timedelta(days=MADE_UP_DAYS_BEFORE), zone)[1]


def usual_steps(stored: str) -> tuple[Step, ...]:
    """What an area's meetings send unless one says otherwise; an area that chose nothing has the usual ones."""
    chosen = set(stored.split(","))
    return tuple(step for step in STEPS if step in chosen) if stored else USUAL_STEPS


def last_day_to_tell(ends_at: datetime, zone: ZoneInfo) -> date:
    """The last day on which what was decided is told: five working days after the meeting."""
    day, left = ends_at.astimezone(zone).date(), WORKING_DAYS_TO_TELL
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def when_to_tell(ends_at: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From when, and until when, what was decided is to be told: the next morning, and the end of the last day."""
    morning = datetime.combine(ends_at.astimezone(zone).date() + timedelta(days=1), WRITE_FROM)
    return moment_of(morning, zone), hours(last_day_to_tell(ends_at, zone), zone)[1]


def _invitation(starts_at: datetime, zone: ZoneInfo, now: datetime) -> Planned | None:
    day = shown(starts_at, zone).date() - timedelta(days=DAYS_BEFORE["invitation"])
    at = moment_of(datetime.combine(day, EVENING[0]), zone)
    until = moment_of(datetime.combine(day, EVENING[1]), zone)
    if at <= now:
        at = next_permitted(now, zone)
        until = last_permitted(now, zone)
    until = min(until, last_permitted(at, zone), starts_at)
    return Planned("invitation", at, until) if at + AT_LEAST_BEFORE <= starts_at else None


def _step(step: Step, starts_at: datetime, ends_at: datetime, zone: ZoneInfo) -> Planned | None:
    if step == "same_day":
        at = starts_at - SAME_DAY_BEFORE
        until = min(at + SAME_DAY_FOR, last_permitted(at, zone))
        return Planned(step, at, until) if next_permitted(at, zone) == at else None
    if step == "thanks":
        day = shown(ends_at, zone).date() + timedelta(days=1)
        at, until = (moment_of(datetime.combine(day, wall), zone) for wall in DAY_AFTER)
        return Planned(step, at, until)
    day = shown(starts_at, zone).date() - timedelta(days=DAYS_BEFORE[step])
    at, until = (moment_of(datetime.combine(day, wall), zone) for wall in EVENING)
    return Planned(step, at, min(until, last_permitted(at, zone)))
