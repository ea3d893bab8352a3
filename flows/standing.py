"""Where somebody who offered to help stands, and what comes next, in plain words for a coordinator."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from flows.nudges import End, History, Job, Look, Plan, Step, TellDesk, Why

Stage = Literal["waiting", "chosen", "asked", "yes", "after", "came", "missed", "another day", "off", "over"]

WAITED_TOO_LONG_DAYS = 7  # without anything to do; then the desk is told anyway

NEXT = {
    "offer": "they are offered it",
    "day_before": "they are reminded",
    "after": "they are thanked, and asked how it was",
    "missed": "they are asked about another day",
    "next": "they are offered a second one",
    "holding": "they are told honestly that there is no job yet",
    "leaving": "they are told that we leave it there",
    "no_job": "you are told that they still have nothing to do",
    "no_next": "you are told that there is no second job",
}
ENDED: Mapping[Why, str] = {
    "opted out": "they want no texts",
    "paused": "the line keeps quiet towards them",
    "complaint or request": "they complained, or asked for their data",
    "under 18": "they are under 18",
    "number is dead": "nothing reaches their number",
    "said no": "they would rather not",
    "two unanswered": "two texts without an answer",
    "second task done": "helped twice: a person takes over",
    "45 days": "45 days are over",
    "six texts": "six texts are enough",
    "left it there": "no answer for 28 days",
    "joined with another offer": "they offered from their other number too",
    "stopped at the desk": "you stopped the texts",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """One person on the ladder."""

    stage: Stage
    job: int | None  # that it is about, as the history numbers them
    next_words: str  # "" where only their word, or yours, moves it on
    next_at: datetime | None


def read_standing(history: History, planned: Plan, chosen: int | None, now: datetime) -> Standing:
    """`chosen` is a job a coordinator chose for them that still waits for its host."""
    if isinstance(planned, End):
        return Standing("over", None, ENDED[planned.why], None)
    stage, job = _stage(history, chosen, now)
    match planned:
        case Step(name, at) | TellDesk(name, at):
            return Standing(stage, job, NEXT[name], at)
        case Look():
            return Standing(stage, job, "", None)


def _stage(history: History, chosen: int | None, now: datetime) -> tuple[Stage, int | None]:
    if history.waits_for is not None:
        return "chosen", history.waits_for.id
    if chosen is not None:
        return "chosen", chosen
    if not history.jobs:
        return "waiting", None
    last = max(history.jobs, key=lambda job: job.id)
    return _of_job(last, now), last.id


def _of_job(job: Job, now: datetime) -> Stage:
    if job.came is not None:
        return "came" if job.came else "missed"
    if job.is_off:
        return "off"
    if job.said == "another day":
        return "another day"
    if job.starts_at <= now:
        return "after" if job.said == "yes" else "waiting"
    return "yes" if job.said == "yes" else "asked"
