"""What a volunteer answers to "what time will you set off, and is anyone coming with you?": "9.40 with my son".

Rules
- A time and company, each if it is said; one without the other is an answer too. "By myself" is company said, and none.
- A time that does not say morning or evening is the last such before the task begins; one after it is asked about.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from flows.clock_words import Hours, read_hours
from flows.day_names import plain
from flows.party import read_party
from flows.reply_words import spell_reply

MAX_WORDS = 16  # a longer text holds more than a plan
MAX_UNCLEAR_WORDS = 2
HALF_A_DAY = timedelta(hours=12)

PlanReading = Literal["plan", "unsure", "none"]


@dataclass(frozen=True, slots=True)
class Plan:
    """`leaves_at` and `party` (the sender among them) where they are said."""

    reading: PlanReading
    leaves_at: time | None = None
    party: int | None = None


def read_plan(text: str, task_at: datetime) -> Plan:
    """The plan for a task that begins at this wall time."""
    words = len(text.split())
    if words > MAX_WORDS:
        return Plan("none")
    hours, party = read_hours(plain(text), 0), read_party(spell_reply(text))
    if hours is None:
        return Plan("plan", None, party) if party else Plan("unsure" if words <= MAX_UNCLEAR_WORDS else "none")
    leaves_at = _before(hours, task_at)
    return Plan("plan" if leaves_at else "unsure", leaves_at, party)


def _before(hours: Hours, task_at: datetime) -> time | None:
    """The time said, on the day of the task and before it; None when it comes after."""
    at = datetime.combine(task_at.date(), hours.start)
    if hours.half_said:
        return at.time() if at <= task_at else None
    early = at.replace(hour=at.hour % 12)
    return next((one.time() for one in (early + HALF_A_DAY, early) if one <= task_at), None)
