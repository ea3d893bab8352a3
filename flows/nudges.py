"""What a person who helps for the first time is texted next, and when: history and now in, the next step or none out.

Rules (FIELD section 5; nobody is chased)
- No task, no nudge: an offer needs a task with a host who accepted. After 7 days without one the coordinator is told,
  after 14 the person gets one honest text.
- A yes is reminded of the evening before. What was done is told the next day, if the host says they came; who did not
  come is asked once, without a word of blame. A second small job is offered 7 to 10 days after a good first one.
- It ends at once: after a 3 or a 0, two texts in a row without an answer, the second task done (a person takes over),
  six texts, 45 days, or whatever keeps us from writing (STOP, pause, complaint, request, under 18, a dead number).
- One offer without an answer is left at that: 28 days later one goodbye, and no more.
- What was not sent in its hours is never sent late.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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
    "second task done", "45 days", "six texts", "left it there",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """One text of ours that went out to them, of our own accord."""

    step: StepName
    at: datetime
    is_answered: bool = False
    went_out: bool = True  # False: held back or failed; it is not tried again, and nobody has to answer it


@dataclass(frozen=True, slots=True)
class Job:
    """One task they were offered, and what came of it."""

    id: int
    starts_at: datetime
    ends_at: datetime
    said: Literal["", "yes", "another day", "not for me"] = ""
    is_off: bool = False  # the task or its host was withdrawn
    came: bool | None = None  # as the host said; None: nobody has said
    felt: Literal["", "good", "ok", "not for me"] = ""


@dataclass(frozen=True, slots=True)
class History:
    """All that decides what comes next for one person."""

    offered_at: datetime  # when they offered to help
    zone: ZoneInfo
    texts: Sequence[Text] = ()  # oldest first
    jobs: Sequence[Job] = ()  # oldest first
    stopped: Why | None = None  # what keeps us from writing
    has_given_up: bool = False  # 0, or "not for me"
    waits_for: int | None = None  # a job that a coordinator chose for them and that has its host: offer it
    next_job: int | None = None  # one of the same place and host, to follow on with
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
    found = (
        (_about_job(history, now) if history.jobs else None)
        or _to_offer(history, now)
        or _waiting(history, now)
        or _goodbye(history, now)
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


def _about_job(history: History, now: datetime) -> Step | TellDesk | None:
    """What the last job asks for."""
    job = history.jobs[-1]
    if job.is_off:
        return None
    if job.said == "yes" and job.came is None:
        return _day_before(history, job, now) if now < job.starts_at else None
    if job.came is False:
        return None if _was_sent(history, "missed") else _in_hours("missed", history, job, now)
    if job.came is True:
        return _after(history, job, now) or _next(history, job, now)
    return None


def _day_before(history: History, job: Job, now: datetime) -> Step | TellDesk | None:
    """The evening before, unless they said yes since: then they know."""
    if _was_sent(history, "day_before", since=job.starts_at - timedelta(days=2)):
        return None
    eve = job.starts_at.astimezone(history.zone).date() - timedelta(days=1)
    at, until = _wall(eve, EVENING, history.zone), _wall(eve, EVENING_ENDS, history.zone)
    return Step("day_before", max(at, now), until, job.id) if now < until else None


def _after(history: History, job: Job, now: datetime) -> Step | TellDesk | None:
    """The next day, within 48 hours, or never."""
    if _was_sent(history, "after", since=job.ends_at):
        return None
    day = job.ends_at.astimezone(history.zone).date() + timedelta(days=1)
    at = next_permitted(max(now, _wall(day, MORNING, history.zone)), history.zone)
    until = min(job.ends_at + THANKS_WITHIN, _wall(at.astimezone(history.zone).date(), THANKS_END, history.zone))
    return Step("after", at, until, job.id) if at < until else None


def _next(history: History, job: Job, now: datetime) -> Step | TellDesk | None:
    """Something small at the same place with the same host, a week or so later, if the first was good or OK."""
    if job.felt not in ("good", "ok") or _was_sent(history, "next", since=job.ends_at):
        return None
    opens, closes = job.ends_at + NEXT_AFTER, job.ends_at + NEXT_BEFORE
    if history.next_job is None:
        return None if "no_next" in history.desk_told else TellDesk("no_next", max(now, opens))
    at = next_permitted(max(now, opens), history.zone)
    return Step("next", at, max(closes, at + timedelta(days=1)), history.next_job) if at < closes else None


def _to_offer(history: History, now: datetime) -> Step | TellDesk | None:
    """A job somebody chose for them: at the next permitted hour."""
    if history.waits_for is None:
        return None
    at = next_permitted(now, history.zone)
    return Step("offer", at, hours(at.astimezone(history.zone).date(), history.zone)[1], history.waits_for)


def _waiting(history: History, now: datetime) -> Step | TellDesk | None:
    """Nothing to do for them yet: the coordinator hears of it, then they do."""
    if any(not job.is_off and (job.said in ("", "yes") and job.came is None) for job in history.jobs):
        return None
    if not history.jobs and "no_job" not in history.desk_told:
        return TellDesk("no_job", max(now, history.offered_at + OFFER_WITHIN))
    if history.jobs or _was_sent(history, "holding"):
        return None
    return _in_hours("holding", history, None, max(now, history.offered_at + HOLD_AFTER))


def _goodbye(history: History, now: datetime) -> Step | TellDesk | None:
    """28 days after the last text without an answer."""
    asked = [text for text in history.texts if text.step in ASKS and text.went_out]
    if not asked or asked[-1].is_answered or (history.jobs and history.jobs[-1].is_off):
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


def _was_sent(history: History, step: StepName, *, since: datetime | None = None) -> bool:
    return any(text.step == step and (since is None or text.at >= since) for text in history.texts)


def _wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    return moment_of(datetime.combine(day, at), zone)
