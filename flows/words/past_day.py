"""A day gone by, as people write it: "9 June", "2026-06-09", "Tuesday", "9/6/26". Today at the latest.

Rule: as in a meeting's line nothing is put right in silence. A day without its year is the last one, where that is
nearer than the next.
"""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.words.dates import NoSuchDay, When, read_when, read_where
from flows.words.day_names import WEEKDAY, make, plain

HOW_TO = 'write the day as in "9 June" or 2026-06-09'
_WEEK = timedelta(days=7)
_SOON = timedelta(days=183)  # a day as near as this is rather one that has not come yet than one of last year
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|[/.]\d\d$")
_WEEKDAY_ALONE = re.compile(rf"(?:on )?{WEEKDAY}")


def read_past_day(words: str, now: datetime, zone: ZoneInfo) -> date:
    """The day these words name. ValueError says in words what is wrong."""
    words, today = " ".join(words.split()), now.astimezone(zone).date()
    day = _read_iso(words) if _ISO.fullmatch(words) else _read_words(words, now, zone)
    if day > today:
        raise ValueError(f"{day.day} {day:%B %Y} has not come yet")
    return day


def _read_iso(words: str) -> date:
    found = make(*map(int, words.split("-")))
    if found is None:
        raise ValueError(f"there is no such day: {words}")
    return found


def _read_words(words: str, now: datetime, zone: ZoneInfo) -> date:
    when, today = read_when(words, now, zone), now.astimezone(zone).date()
    if isinstance(when, NoSuchDay):
        raise ValueError(f"there is no such day: {when.said}")
    if not isinstance(when, When) or not when.day_said or read_where(when):
        raise ValueError(HOW_TO)
    day = when.day
    if day > today and _WEEKDAY_ALONE.fullmatch(plain(words)):
        day -= _WEEK
    elif day > today + _SOON and not _YEAR.search(words):
        day = make(day.year - 1, day.month, day.day) or day
    if "weekday" in when.doubts:
        raise ValueError(f"{day.day} {day:%B %Y} is a {day:%A}: write the day again")
    return day
