"""What is noted of a meeting besides its day and its place, as people may write it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from flows.quorum import needed
from flows.schedule import STEPS
from flows.wall_time import moment_of
from flows.wording import GSM7, straighten
from storage.tables import Meeting
from storage.wrong_field import WrongField, about

MAX_TITLE, MAX_HOST, MAX_ACCESS = 30, 20, 200  # characters
MAX_CAPACITY = 10_000


def set_details(
    meeting: Meeting,
    *,
    title: str | None = None,
    host: str | None = None,
    access: str | None = None,
    capacity: int | None = None,
    quorum: str | None = None,
    closes: datetime | Literal[""] | None = None,
    steps: Sequence[str] | None = None,
) -> None:
    """Note what is given; None leaves as it is, closes="" takes it off. ValueError, in words, where one cannot be."""
    written = (("title", title, MAX_TITLE), ("host", host, MAX_HOST), ("access", access, MAX_ACCESS))
    for name, words, limit in written:
        if words is not None:
            setattr(meeting, name, _tidy(name, words, limit))
    if capacity is not None:
        if not 0 <= capacity <= MAX_CAPACITY:
            raise WrongField(f"places are a number up to {MAX_CAPACITY}; 0 is no limit", "capacity")
        meeting.capacity = capacity
    if quorum is not None:
        with about("quorum"):
            needed(quorum, members=0)
        meeting.quorum = quorum
    if closes is not None:
        _close(meeting, closes)
    if steps is not None:
        if unknown := set(steps) - set(STEPS):
            raise WrongField(f"there is no step {', '.join(sorted(unknown))}; there is {', '.join(STEPS)}", "steps")
        meeting.steps = ",".join(step for step in STEPS if step in steps)


def move(meeting: Meeting, changed: dict[str, Any]) -> None:
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
    if meeting.closes_at and meeting.closes_at > meeting.starts_at:
        meeting.closes_at = None  # it was moved to before that: its beginning closes it


def _close(meeting: Meeting, closes: datetime | Literal[""]) -> None:
    meeting.closes_at = moment_of(closes, ZoneInfo(meeting.zone)) if closes else None
    if meeting.closes_at and meeting.closes_at > meeting.starts_at:
        raise WrongField("places can be given only until it begins", "closes")


def _tidy(name: str, words: str, limit: int) -> str:
    tidy = " ".join(straighten(words).split())
    if len(tidy) > limit:
        raise WrongField(f"a {name} has {limit} characters at most; this has {len(tidy)}", name)
    if costly := "".join(dict.fromkeys(letter for letter in tidy if letter not in GSM7)):
        raise WrongField(f"the {name} has {costly!r}, which makes a text cost more; write it without", name)
    return tidy
