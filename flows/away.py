"""When the reader is away: who reads in their stead, or until when an answer must wait.

Rules
- A receipt never promises a day on which nobody reads. With a stand-in the reading day stays and they are named;
  without one the promise moves to the first reading day after it.
- A promise given before they went stays the promise: STATUS says who reads then, or when somebody does after all.
- Kept as one line an area: "2026-06-01/2026-06-14 Sam; 2026-08-03/2026-08-07".
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from flows.wording import GSM7

MAX_TIMES = 12  # away in one line
MAX_DAYS = 120  # of one time away
MAX_STAND_IN = 12  # characters, as a reader's name

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?:\s*/\s*(\d{4}-\d\d-\d\d))?(?:\s+(\S.*))?")


@dataclass(frozen=True, slots=True)
class Away:
    """One time away, both days included."""

    first: date
    last: date
    stand_in: str = ""


def parse_away(typed: str) -> tuple[Away, ...]:
    """What a person typed. ValueError says what is wrong, in words."""
    times = []
    for part in filter(None, (part.strip() for part in typed.split(";"))):
        found = _TIME.fullmatch(part)
        if found is None:
            usage = "a time away is two days and perhaps a stand-in, as in 2026-06-01/2026-06-14 Sam"
            raise ValueError(f"{usage}; got {part!r}")
        try:
            first = date.fromisoformat(found[1])
            last = date.fromisoformat(found[2] or found[1])
        except ValueError:
            raise ValueError(f"there is no such day: {part!r}") from None
        if not 0 <= (last - first).days < MAX_DAYS:
            raise ValueError(f"a time away ends after it begins, and within {MAX_DAYS} days; got {part!r}")
        if len(found[3] or "") > MAX_STAND_IN or any(letter not in GSM7 for letter in found[3] or ""):
            raise ValueError(f"a stand-in is a first name of at most {MAX_STAND_IN} plain letters; got {found[3]!r}")
        times.append(Away(first, last, found[3] or ""))
    if len(times) > MAX_TIMES:
        raise ValueError(f"at most {MAX_TIMES} times away")
    return tuple(sorted(times, key=lambda one: one.first))


def format_away(times: tuple[Away, ...]) -> str:
    """As it is kept."""
    return "; ".join(f"{one.first}/{one.last} {one.stand_in}".strip() for one in times)


@lru_cache(maxsize=1000)
def read_away(stored: str) -> tuple[Away, ...]:
    """What was kept; a line that cannot be read is nobody away."""
    try:
        return parse_away(stored)
    except ValueError:
        return ()


def is_away(day: date, times: tuple[Away, ...]) -> bool:
    return _on(day, times) is not None


def stand_in_on(day: date, times: tuple[Away, ...]) -> str:
    """Who reads on this day in the reader's stead; "" is the reader, or nobody."""
    away = _on(day, times)
    return away.stand_in if away else ""


def as_reader(stand_in: str) -> dict[str, str]:
    """The field of a wording that names whoever reads, where it is not the reader."""
    return {"reader": stand_in} if stand_in else {}


def read_on(promised: date, weekday: int, times: tuple[Away, ...]) -> tuple[date, str]:
    """When, as things stand now, somebody reads what was promised for a day, and the stand-in who does."""
    away = _on(promised, times)
    return (
        next_reading(promised, weekday, times)
        if away and not away.stand_in
        else (promised, stand_in_on(promised, times))
    )


def _on(day: date, times: tuple[Away, ...]) -> Away | None:
    return next((one for one in times if one.first <= day <= one.last), None)


@lru_cache(maxsize=1000)
def next_reading(after: date, weekday: int, times: tuple[Away, ...]) -> tuple[date, str]:
    """The next day after this one on which somebody reads, and the stand-in who does, "" for the reader."""
    day = after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)
    for _ in range(MAX_TIMES * (MAX_DAYS // 7 + 1)):
        away = _on(day, times)
        if away is None:
            return day, ""
        if away.stand_in:
            return day, away.stand_in
        day += timedelta(days=7)
    return day, ""
