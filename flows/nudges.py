"""What a person who helps for the first time is texted next, and when: history and now in, the next step or none out.

Rules (FIELD section 5; nobody is chased)
- No task, no nudge: an offer needs a task with a host who accepted. After 7 days without one the coordinator is told,
  after 14 the person gets one honest text.
- A yes is reminded of the evening before. What was done is told the next day, if the host says they came; who did not
  come is asked once, without a word of blame. A second small job is offered 7 to 10 days after a good first one.
- It ends at once: after a 3 or a 0, two texts in a row without an answer, the second task done (a person takes over),
  six texts, 45 days, or whatever keeps us from writing (STOP, pause, complaint, request, under 18, a dead number).
- One offer without an answer is left at that: 28 days later one goodbye, and no more.
- What was not sent in its hours is never sent late, and nobody is asked to be somewhere within two hours.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.courtesy import hours, next_permitted
from flows.wall_time import moment_of

OFFER_WITHIN = timedelta(days=7)  # what the thanks promise
HOLD_AFTER = timedelta(days=14)
EVENING, EVENING_ENDS = time(17), time(19, 30)
MORNING, THANKS_END = time(10), time(18)
THANKS_WITHIN = timedelta(hours=48)  # thanks months late did nothing
NEXT_AFTER, NEXT_BEFORE = timedelta(days=7), timedelta(days=10)
OFFER_LASTS = timedelta(days=2)  # an offer that must wait, for a day on which they get no other text, waits so long
MIN_AHEAD = timedelta(hours=2)  # judgement: from an offer to its job
LEAVE_AFTER = timedelta(days=28)
ENDS_AFTER = timedelta(days=45)
MAX_TEXTS = 6
MAX_UNANSWERED = 2
ANSWER_WITHIN = timedelta(days=3)  # judgement: after that a text counts as left without an answer
DONE_FOR_GOOD = 2  # tasks: then a person takes over

StepName = Literal["offer", "day_before", "after", "missed", "next", "holding", "leaving"]
DeskName = Literal["no_job", "no_next"]
ASKS: frozenset[StepName] = frozenset({"offer", "after", "missed", "next"})  # texts that wait for an answer

Why = Literal[
    "opted out", "paused", "complaint or request", "under 18", "number is dead", "said no", "two unanswered",
    "second task done", "45 days", "six texts", "left it there", "joined with another offer", "stopped at the desk",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """One text of ours that went out to them, of our own accord."""

    step: StepName
    at: datetime
    is_answered: bool = False
    went_out: bool = True  # False: held back or failed; it is not tried again, and nobody has to answer it
    job: int | None = None  # that it is about


@dataclass(frozen=True, slots=True)
class Job:
    """One task they were offered, and what came of it."""

    id: int
    starts_at: datetime
    ends_at: datetime
    said: Literal["", "yes", "another day", "not for me"] = ""
    said_at: datetime | None = None
    is_off: bool = False  # the task or its host was withdrawn
    came: bool | None = None  # as the host said; None: nobody has said
    felt: Literal["", "good", "ok", "not for me"] = ""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A job that may be offered to them."""

    id: int
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class History:
    """All that decides what comes next for one person."""

    offered_at: datetime  # when they offered to help
    zone: ZoneInfo
    texts: Sequence[Text] = ()  # oldest first
    jobs: Sequence[Job] = ()  # oldest first
    stopped: Why | None = None  # what keeps us from writing
    has_given_up: bool = False  # 0, or "not for me"
    waits_for: Ahead | None = None  # a job that a coordinator chose for them and that has its host: offer it
    next_job: Ahead | None = None  # one of the same place and host, to follow on with
    desk_told: frozenset[DeskName] = frozenset()


@dataclass(frozen=True, slots=True)
class Step:
    """A text to owe at `at`, worth sending until `until`. `job` is the one it is about."""

    name: StepName
    at: datetime
    until: datetime
    job: int | None = None


@dataclass(frozen=True, slots=True)
class TellDesk:
    """A person must see to it, at `at`."""

    name: DeskName
    at: datetime


@dataclass(frozen=True, slots=True)
class End:
    """Nothing more is sent."""

    why: Why


@dataclass(frozen=True, slots=True)
class Look:
    """Only somebody's word can move it on before `at`; look again then."""

    at: datetime


Plan = Step | TellDesk | End | Look


def plan(history: History, now: datetime) -> Plan:
    """The next thing to do, now or later."""
    if why := _reason_to_end(history, now):
        return End(why)
    asked = _unanswered(history)
    if len(asked) >= MAX_UNANSWERED:
        quiet_until = asked[0].at + ANSWER_WITHIN
        return End("two unanswered") if now >= quiet_until else Look(quiet_until)
    found = _first(
        *(_about_job(history, job, now) for job in history.jobs),
        _to_offer(history, now),
        _next(history, now),
        _waiting(history, now),
        _goodbye(history, now),
    )
    over = history.offered_at + ENDS_AFTER
    if found is None or (found.at > over and not _has_yes_to_come(history, now)):
        return Look(max(over, now + timedelta(days=1)) + timedelta(seconds=1))
    return found


def _reason_to_end(history: History, now: datetime) -> Why | None:
    if history.stopped:
        return history.stopped
    if history.has_given_up or any(job.said == "not for me" or job.felt == "not for me" for job in history.jobs):
        return "said no"
    if sum(job.came is True for job in history.jobs) >= DONE_FOR_GOOD:
        return "second task done"
    if any(text.step == "leaving" for text in history.texts):
        return "left it there"
    if sum(text.went_out for text in history.texts) >= MAX_TEXTS:
        return "six texts"
    return "45 days" if now - history.offered_at > ENDS_AFTER and not _has_yes_to_come(history, now) else None


def _first(*found: Step | TellDesk | None) -> Step | TellDesk | None:
    return min((one for one in found if one is not None), key=lambda one: one.at, default=None)


def _about_job(history: History, job: Job, now: datetime) -> Step | None:
    """What one job asks for."""
    if job.is_off:
        return None
    if job.said == "yes" and job.came is None:
        return _day_before(history, job, now) if now < job.starts_at else None
    if job.came is None:
        return None
    return _after(history, job, now) if job.came else _missed(history, job, now)


def _day_before(history: History, job: Job, now: datetime) -> Step | None:
    """The evening before, unless they said yes since: then they know."""
    if _was_sent(history, "day_before", job=job.id):
        return None
    eve = job.starts_at.astimezone(history.zone).date() - timedelta(days=1)
    at, until = _wall(eve, EVENING, history.zone), _wall(eve, EVENING_ENDS, history.zone)
    if now >= until or (job.said_at is not None and job.said_at >= at):
        return None
    return Step("day_before", max(at, now), until, job.id)


def _after(history: History, job: Job, now: datetime) -> Step | None:
    """The next day between 10:00 and 18:00, or the one after; within 48 hours, or never."""
    if _was_sent(history, "after", job=job.id):
        return None
    ended_on, today = (moment.astimezone(history.zone).date() for moment in (job.ends_at, now))
    first = max(ended_on + timedelta(days=1), today)
    for day in (first, first + timedelta(days=1)):
        at = max(now, _wall(day, MORNING, history.zone))
        until = min(_wall(day, THANKS_END, history.zone), job.ends_at + THANKS_WITHIN)
        if at < until:
            return Step("after", at, until, job.id)
    return None


def _missed(history: History, job: Job, now: datetime) -> Step | None:
    """Asked once in all, and while it is still news."""
    if _was_sent(history, "missed"):
        return None
    step = _in_hours("missed", history, job, now)
    return step if step.at < job.ends_at + THANKS_WITHIN else None


def _next(history: History, now: datetime) -> Step | TellDesk | None:
    """Something small at the same place with the same host, a week or so later, if the first was good or OK."""
    liked = [job for job in history.jobs if job.came and job.felt in ("good", "ok")]
    if not liked or _has_a_job(history, now) or _was_sent(history, "next", since=liked[-1].ends_at):
        return None
    opens, closes = liked[-1].ends_at + NEXT_AFTER, liked[-1].ends_at + NEXT_BEFORE
    if history.next_job is None:
        return None if "no_next" in history.desk_told else TellDesk("no_next", max(now, opens))
    at = next_permitted(max(now, opens), history.zone)
    step = _offer("next", history, history.next_job, at)
    return replace(step, until=min(step.until, closes)) if step and at < closes else None


def _to_offer(history: History, now: datetime) -> Step | None:
    """A job somebody chose for them: at the next permitted hour."""
    chosen = history.waits_for
    return _offer("offer", history, chosen, next_permitted(now, history.zone)) if chosen else None


def _offer(name: StepName, history: History, ahead: Ahead, at: datetime) -> Step | None:
    last_day = (at + OFFER_LASTS).astimezone(history.zone).date()
    until = min(hours(last_day, history.zone)[1], ahead.starts_at - MIN_AHEAD)
    return Step(name, at, until, ahead.id) if at < until else None


def _waiting(history: History, now: datetime) -> Step | TellDesk | None:
    """Nothing to do for them yet: the coordinator hears of it, then they do. After a job that was called off, only the
    coordinator."""
    if any(not job.is_off for job in history.jobs):
        return None
    if "no_job" not in history.desk_told:
        return TellDesk("no_job", max(now, history.offered_at + OFFER_WITHIN))
    if history.jobs or _was_sent(history, "holding"):
        return None
    return _in_hours("holding", history, None, max(now, history.offered_at + HOLD_AFTER))


def _goodbye(history: History, now: datetime) -> Step | None:
    """28 days after the last text without an answer."""
    asked = [text for text in history.texts if text.step in ASKS and text.went_out]
    if not asked or asked[-1].is_answered or _has_yes_to_come(history, now):
        return None
    if any(job.is_off and job.id == asked[-1].job for job in history.jobs):
        return None  # what was called off needs no answer
    return _in_hours("leaving", history, None, max(now, asked[-1].at + LEAVE_AFTER))


def _in_hours(name: StepName, history: History, job: Job | None, moment: datetime) -> Step:
    at = next_permitted(moment, history.zone)
    until = hours(at.astimezone(history.zone).date(), history.zone)[1]
    return Step(name, at, until, job.id if job else None)


def _unanswered(history: History) -> list[Text]:
    """The last texts that asked something and had no answer, the latest first."""
    found: list[Text] = []
    for text in reversed([text for text in history.texts if text.step in ASKS and text.went_out]):
        if text.is_answered:
            break
        found.append(text)
    return found


def _has_yes_to_come(history: History, now: datetime) -> bool:
    """A reminder of one's own yes is never lost to the calendar."""
    return any(job.said == "yes" and not job.is_off and now < job.starts_at for job in history.jobs)


def _has_a_job(history: History, now: datetime) -> bool:
    """Whether one is chosen for them, or offered and neither turned down nor past; past, while its host may still
    tell."""
    return history.waits_for is not None or any(
        job.said in ("", "yes") and not job.is_off and job.came is None and now < job.ends_at + THANKS_WITHIN
        for job in history.jobs
    )


def _was_sent(history: History, step: StepName, *, since: datetime | None = None, job: int | None = None) -> bool:
    return any(
        text.step == step and (since is None or text.at >= since) and (job is None or text.job in (None, job))
        for text in history.texts
    )


def _wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    return moment_of(datetime.combine(day, at), zone)
