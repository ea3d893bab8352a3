"""Wall time: what a clock on the wall of an area shows, and the moment that is.

Rules
- What happens every day or week is counted in days on the wall, never in hours: 17:00 stays 17:00 through both clock
  changes, and the moments between are 23, 24 or 25 hours apart.
- Nothing is set for 01:00 to 02:00, the hour that on one day of the year is not there and on another comes twice.
- Where a zone changes at another hour: a time the wall skips is the moment it would have been, one it shows twice is
  the first of the two.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Repeats = Literal["", "daily", "weekly"]

NOT_BETWEEN = (time(1), time(2))  # from the first, up to but not at the second
DAYS = {"daily": 1, "weekly": 7}


class NeverAtThatHour(ValueError):  # noqa: N818 - it reads as what it is
    """This hour does not exist, or exists twice, when the clocks change: choose another."""


def moment_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which the wall shows this. Raises NeverAtThatHour between 01:00 and 02:00."""
    if wall.tzinfo is not None:
        raise ValueError("a wall time has no zone of its own; pass the zone beside it")
    if NOT_BETWEEN[0] <= wall.time() < NOT_BETWEEN[1]:
        raise NeverAtThatHour("nothing is set for between 01:00 and 02:00: when the clocks change there is none or two")
    return wall.replace(fold=0, tzinfo=zone).astimezone(UTC)


def shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """What the wall shows at this moment."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def first_daily(now: datetime, at: time, zone: ZoneInfo) -> datetime:
    """The first wall time after now at which the wall shows `at`."""
    return _first(now, at, zone, shown(now, zone).date(), "daily")


def first_weekly(now: datetime, weekday: int, at: time, zone: ZoneInfo) -> datetime:
    """The first wall time after now at which it is `at` on this weekday (Monday = 0)."""
    today = shown(now, zone).date()
    return _first(now, at, zone, today + timedelta(days=(weekday - today.weekday()) % 7), "weekly")


def following(wall: datetime, repeats: Repeats) -> datetime:
    """The next wall time of something that is done every day or every week."""
    return wall + timedelta(days=DAYS[repeats])


def _first(now: datetime, at: time, zone: ZoneInfo, day: date, repeats: Repeats) -> datetime:
    wall = datetime.combine(day, at)
    return wall if moment_of(wall, zone) > now else following(wall, repeats)
