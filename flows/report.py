"""The report for a funder: what is counted over some months, and what of it may be said.

Rules
- Heads are counted, never votes or hours; who was reached never includes a text that failed (P4).
- It says what was done and what happened, and never that one came of the other: `causal_words` is the lint (F2).
- It quotes nobody: residents are not asked yet whether they may be quoted.
- It covers whole months, so that two reports are seldom a few days apart: taken from each other, those would tell.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.limits import PENCE_A_SEGMENT
from flows.small_numbers import Said, say, say_parts, say_share, say_share_first
from flows.statuses import Status

MAX_MONTHS = 60
USUAL_MONTHS = 3
MAX_MEETINGS = 6  # told one by one, the latest; those before share a line, for it is one page
CAME_BACK_DAYS = 60
MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")

STATUSES: Mapping[Status, str] = {  # what became of an idea, in the order it is told
    "new": "Waiting to be read",
    "read": "Read, answer to come",
    "discussed": "Discussed at a meeting",
    "doing": "Being done",
    "needs money": "Needs money first",
    "passed on": "Passed on",
    "not now": "Not now, with a reason",
    "done": "Done",
}
FATES: Mapping[str, str] = {  # what became of a text of ours, and its states in the outbox
    "delivered": "Arrived",
    "sent": "Handed on, no more is known",
    "failed": "Failed",
    "unknown": "Nobody knows",
    "held back": "Not sent: stopped or too late",
}
_CAUSAL = re.compile(
    r"\b(because|caus\w+|thanks to|due to|led to|lead to|leads to|leading to|result\w*|impact\w*|effect\w*|therefore"
    r"|hence|thus|so that|consequen\w+|attribut\w+|improv\w+|boost\w+|driv\w+|drove|contribut\w+|achiev\w+|transform\w+"
    r"|empower\w+|enabl\w+|made a difference|benefit\w*|outcome\w*|increas\w+|reduc\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months, by their first and their last day."""

    first: date
    last: date

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """From its first midnight on the area's wall, up to and without the one after its last day."""
        since = datetime.combine(self.first, time(), zone).astimezone(UTC)
        return since, datetime.combine(self.last + timedelta(days=1), time(), zone).astimezone(UTC)

    @property
    def words(self) -> str:
        """ "April to June 2026", "December 2025 to May 2026", "June 2026"."""
        ends = f"{self.last:%B %Y}"
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return ends
        return f"{self.first:%B}{'' if self.first.year == self.last.year else f' {self.first.year}'} to {ends}"


@dataclass(frozen=True, slots=True)
class Held:
    """One meeting that was held; with no number, several earlier ones together."""

    number: int | None
    on: date
    title: str
    said_yes: int
    came: int  # 0: nobody noted who came
    meetings: int = 1


@dataclass(frozen=True, slots=True)
class Counted:
    """What the rows of an area say about some months, as it is."""

    texts: int  # that came in
    texted: int  # people, each once, phone and Telegram together; and so below
    first_time: int  # of them, people of whom no text came before
    fates: Mapping[str, int]  # texts of ours, by `FATES`
    written_to: int  # people to whom a text of ours left
    reached: int  # of them, people at least one got to (P4)
    became: Mapping[str, int]  # ideas, by the status of their card
    held: tuple[Held, ...]  # the latest first
    called_off: int  # meetings
    offered: int  # people who offered to help
    first_timers: int  # people who helped for the first time, as the host said
    came_back: int  # of them, people who helped again within CAME_BACK_DAYS of it
    still_open: bool  # for some of them those days are not over
    segments: int  # SMS that left


@dataclass(frozen=True, slots=True)
class SaidOf:
    """One meeting as the report says it."""

    held: Held
    said_yes: Said
    came: Said
    noted: bool  # somebody noted who came


@dataclass(frozen=True, slots=True)
class Report:
    """The same as it may be said: None stands for what is hidden."""

    texts: Said
    texted: Said
    first_time: Said
    sent: Said
    fates: Mapping[str, Said]
    written_to: Said
    reached: Said
    ideas: Said
    became: Mapping[str, Said]
    meetings: int  # held, and below called off: about nobody
    called_off: int
    held: tuple[SaidOf, ...]
    said_yes: Said
    came: Said
    offered: Said
    first_timers: Said
    came_back: Said
    still_open: bool
    pounds: int  # about, rounded up

    @property
    def hides(self) -> bool:
        """Whether some number of it is hidden, so that it must say why."""
        alone = (self.texts, self.texted, self.first_time, self.written_to, self.reached, self.sent, self.ideas)
        helping = (self.offered, self.first_timers, self.came_back)
        meetings = (self.said_yes, self.came, *(said for one in self.held for said in (one.said_yes, one.came)))
        return None in (*alone, *helping, *meetings, *self.fates.values(), *self.became.values())


def read_period(first: str, last: str, today: date) -> Period:
    """From months as "2026-04"; empty ones are this month, and the two before it. ValueError says what to mend."""
    ends = _month(last) if last else _begin(today)
    begins = _month(first) if first else _back(ends, USUAL_MONTHS - 1)
    if begins > ends:
        raise ValueError("the first month is after the last")
    if _back(ends, MAX_MONTHS - 1) > begins:
        raise ValueError(f"at most {MAX_MONTHS} months go into one report")
    if begins > today:
        raise ValueError("that month has not begun")
    return Period(begins, _back(ends, -1) - timedelta(days=1))


def tell(counted: Counted) -> Report:
    """What may be said of what was counted."""
    texted, first_time = say_share(counted.texted, counted.first_time)
    written_to, reached = say_share_first(counted.written_to, counted.reached)
    first_timers, came_back = say_share(counted.first_timers, counted.came_back)
    sent, fates = say_parts(list(counted.fates.values())[::-1])  # what arrived is given up last
    ideas, became = say_parts(list(counted.became.values()))
    held = _fold(counted.held)
    said_yes, yeses = say_parts([one.said_yes for one in held])
    came, cames = say_parts([one.came for one in held])
    return Report(
        texts=say(counted.texts),
        texted=texted,
        first_time=first_time,
        sent=sent,
        fates=dict(zip(counted.fates, fates[::-1], strict=True)),
        written_to=written_to,
        reached=reached,
        ideas=ideas,
        became=dict(zip(counted.became, became, strict=True)),
        meetings=sum(one.meetings for one in held),
        called_off=counted.called_off,
        held=tuple(
            SaidOf(one, yes, there, one.came > 0) for one, yes, there in zip(held, yeses, cames, strict=True)
        ),
        said_yes=said_yes,
        came=came,
        offered=say(counted.offered),
        first_timers=first_timers,
        came_back=came_back,
        still_open=counted.still_open,
        pounds=-(-counted.segments * PENCE_A_SEGMENT // 100),
    )  # fmt: skip


def causal_words(text: str) -> list[str]:
    """Words that say one thing came of another, or sound like it (F2)."""
    return [found.group().lower() for found in _CAUSAL.finditer(text)]


def _fold(held: Sequence[Held]) -> tuple[Held, ...]:
    """The latest one by one, and those before on one line."""
    if len(held) <= MAX_MEETINGS + 1:
        return tuple(held)
    earlier = held[MAX_MEETINGS:]
    together = Held(
        None,
        earlier[0].on,
        f"{len(earlier)} earlier meetings",
        sum(one.said_yes for one in earlier),
        sum(one.came for one in earlier),
        len(earlier),
    )
    return (*held[:MAX_MEETINGS], together)


def _month(typed: str) -> date:
    found = MONTH.fullmatch(typed.strip())
    if found is None:
        raise ValueError("a month is written as in 2026-04")
    return date(int(found[1]), int(found[2]), 1)


def _begin(day: date) -> date:
    return day.replace(day=1)


def _back(month: date, months: int) -> date:
    """So many months before."""
    count = month.year * 12 + month.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


HIDDEN = "hidden"


def as_row(area: str, name: str, period: Period, report: Report) -> dict[str, str | int | None]:
    """The report as one line of a file, the same columns for every area."""
    numbers: dict[str, Said] = {
        "texts": report.texts,
        "people_who_texted": report.texted,
        "first_time_texters": report.first_time,
        "people_written_to": report.written_to,
        "people_reached": report.reached,
        **{f"ours_{fate.replace(' ', '_')}": said for fate, said in report.fates.items()},
        "ideas": report.ideas,
        **{f"ideas_{status.replace(' ', '_')}": said for status, said in report.became.items()},
        "meetings_held": report.meetings,
        "meetings_called_off": report.called_off,
        "said_yes": report.said_yes,
        "came": report.came,
        "offered_to_help": report.offered,
        "first_time_helpers": report.first_timers,
        "came_back_within_60_days": report.came_back,
        "pounds_about": report.pounds,
    }
    shown = {column: HIDDEN if number is None else number for column, number in numbers.items()}
    return {"area": area, "name": name, "from": period.first.isoformat(), "to": period.last.isoformat(), **shown}
