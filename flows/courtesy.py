"""When we may write to whom of our own accord: quiet hours, caps, and what gives way when the budget is short.

Rules
- Answers and safety leave at any hour, and nothing else does: 09:00 to 20:00 on the area's wall, on Sundays and English
  bank holidays 10:00 to 18:00. The last moment of each is already quiet.
- A person gets one text a day of our own accord and four in any 30 days, over all kinds and both channels. What counts
  and what is never lost to it, a message's `Manners` say: news of a meeting that changed does not count; a reminder of
  one's own yes counts, and only ever waits for as long as it is still worth sending.
- What is owed to the same person and ranks higher has its day kept free for it.
- While a person talks to them, all of that waits too; what is about their own yes leaves before it would be too late.
- What must wait waits for the first moment that suits; what would then be too late is held back at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from flows.wall_time import moment_of

OPENS, CLOSES = time(9), time(20)
OPENS_LATE, CLOSES_EARLY = time(10), time(18)  # Sundays and bank holidays; judgement (FIELD marks it †)
A_DAY = 1
IN_A_MONTH, MONTH = 4, timedelta(days=30)
LOOK_AGAIN = timedelta(minutes=15)  # how soon after a talk with a person the rest may follow
MAX_DAYS = 90  # looked ahead for a free day: what is worth sending later than that is sent too early

MessageClass = Literal["reply", "service", "promotional", "safety"]
Why = Literal["quiet hours", "one a day", "four in 30 days", "away", "talking"]
QUIET: Why = "quiet hours"
ONE_A_DAY: Why = "one a day"
FOUR_A_MONTH: Why = "four in 30 days"
AWAY: Why = "away"
TALKING: Why = "talking"  # a person has the talk with them


@dataclass(frozen=True, slots=True)
class Manners:
    """What courtesy asks of one kind of message."""

    any_hour: bool = False  # answers and safety: nothing below matters then
    counts: bool = True  # towards the caps, and so is held back by them, and while its person is away
    only_waits: bool = False  # a cap makes it wait, and never ends it


@dataclass(frozen=True, slots=True)
class Go:
    """It may leave now."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now: at `until` it is judged again."""

    until: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Hold:
    """Never: it cannot leave before it expires."""

    why: Why


Verdict = Go | Wait | Hold
GO = Go()


def decide(
    manners: Manners,
    at: datetime,
    expires_at: datetime,
    zone: ZoneInfo,
    counted: Sequence[datetime] = (),
    owed: Sequence[datetime] = (),
    away_until: date | None = None,
    talking: bool = False,
) -> Verdict:
    """Whether a message may leave at this moment.

    `counted` are the moments at which this person got what counts, `owed` those at which what ranks higher is due to
    them, the last and next 30 days of each; `away_until` is the first day on which they want to hear from us again;
    `talking`: a person has taken the talk with them over.
    """
    if manners.any_hour:
        return GO
    if talking and manners.counts:
        if at + LOOK_AGAIN < expires_at:
            return Wait(at + LOOK_AGAIN, TALKING)
        if not manners.only_waits:
            return Hold(TALKING)
    moment, why = next_permitted(at, zone), QUIET
    if manners.counts and away_until is not None and (back := hours(away_until, zone)[0]) > moment:
        moment, why = back, AWAY
    if manners.counts and (counted or owed):
        taken = sorted(one.astimezone(zone).date() for one in (*counted, *owed))
        free, cap = _first_free(moment, expires_at, zone, taken)
        if free > moment and not (manners.only_waits and free >= expires_at):
            moment, why = free, cap
    if moment <= at:
        return GO
    return Wait(moment, why) if moment < expires_at else Hold(why)


def next_permitted(moment: datetime, zone: ZoneInfo) -> datetime:
    """This moment, in hours at which we write of our own accord, or the first one after it."""
    day = moment.astimezone(zone).date()
    opens, closes = hours(day, zone)
    if moment < opens:
        return opens
    return moment if moment < closes else hours(day + timedelta(days=1), zone)[0]


def last_permitted(moment: datetime, zone: ZoneInfo) -> datetime:
    """When the hours end in which `next_permitted(moment, zone)` lies: the moment is already quiet."""
    return hours(next_permitted(moment, zone).astimezone(zone).date(), zone)[1]


def learn_holidays(now: datetime) -> None:
    """Reading the calendar takes a third of a second, once: rather before the first message than in its claim."""
    _bank_holidays(now.year)


@lru_cache(maxsize=4096)
def hours(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From when until when we write of our own accord on this day."""
    short = day.weekday() == 6 or day in _bank_holidays(day.year)
    opens, closes = (OPENS_LATE, CLOSES_EARLY) if short else (OPENS, CLOSES)
    return moment_of(datetime.combine(day, opens), zone), moment_of(datetime.combine(day, closes), zone)


@lru_cache(maxsize=64)
def _bank_holidays(year: int) -> frozenset[date]:
    """Those of England, and the days that stand for them where they fall on a weekend."""
    from holidays import country_holidays  # takes a third of a second, which no command need wait for

    return frozenset(country_holidays("GB", subdiv="ENG", years=year))


def _first_free(moment: datetime, expires_at: datetime, zone: ZoneInfo, taken: Sequence[date]) -> tuple[datetime, Why]:
    """The first moment from this one on at which the caps leave room, or one that is too late; and what they lacked."""
    first = moment.astimezone(zone).date()
    why = ONE_A_DAY if taken.count(first) >= A_DAY else FOUR_A_MONTH
    for ahead in range(MAX_DAYS):
        day = first + timedelta(days=ahead)
        at = hours(day, zone)[0] if ahead else moment
        if at >= expires_at or _has_room(day, taken):
            return at, why
    return expires_at, why


def _has_room(day: date, taken: Sequence[date]) -> bool:
    """Whether one more on this day leaves every day with one and every 30 days with four. `taken` is sorted."""
    if taken.count(day) >= A_DAY:
        return False
    some = range(len(taken) - IN_A_MONTH + 1)
    return all(max(taken[i + IN_A_MONTH - 1], day) - min(taken[i], day) >= MONTH for i in some)
