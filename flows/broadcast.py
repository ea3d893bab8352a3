"""A broadcast: to whom it may go, who must approve it, how it begins, and when the rest is held back.

Rules
- Nobody sends by a click: approving means typing how many people will get it, and a wrong number is refused.
- Many people, or many more than last time, need a second coordinator, who is never the first (X2).
- Nothing leaves for ten minutes. Above 200 people one in twenty gets it first, chosen by a hash that favours nobody,
  and the rest only when few of those texts failed and few of those people said STOP (X3).
- An area sends two in a calendar month and spends no more than its cap (P5). A correction only counts as money.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from flows.records import Purpose

# All of these but the first four are judgement (FIELD marks such values †).
HOLD = timedelta(minutes=10)  # X3
ALONE_AT_MOST = 200  # people one coordinator may write to alone, and to whom it goes in one part (X2, X3)
GROWTH_FROM, GROWTH = 50, 1.25  # more people than this, and this many times the last: a second coordinator (X2)
FIRST_PART = 0.05  # X3
A_MONTH = 2  # broadcasts an area (FIELD 5)
POUNDS_A_MONTH = 300  # of a new area, for broadcasts by SMS: 2,500 people get three one-segment texts
LOOK_AFTER = timedelta(minutes=15)  # after the first part left: most receipts are in by then, and most STOPs said
LOOK_AGAIN = timedelta(minutes=5)  # while some of it has not left yet
FAILED_SHARE = 0.10  # of a list in use a few numbers in a hundred are dead; more means a wrong list or a filter
UNKNOWN_SHARE = 0.10
OPT_OUT_SHARE = 0.03  # four times the usual 0.69 % a message (FIELD 4)
AT_LEAST = 3  # people: one angry neighbour of ten holds nothing up
DEFAULT_SLOT = timedelta(minutes=150)  # as 17:00 to 19:30
LONGEST_SLOT = timedelta(days=3)

PURPOSES: tuple[Purpose, ...] = ("meetings", "news", "volunteering")  # a yes to keeping one's needs is none to texts
MessageClass = Literal["promotional", "service"]


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a broadcast is for: everybody of the area to whom all of this applies."""

    purpose: str = "meetings"  # of the consent it leans on
    language: str = ""  # empty: any, and likewise below
    channel: str = ""
    group: str = ""
    said_yes: int | None = None  # to this meeting
    quiet_since: date | None = None  # nothing of ours reached them from this day on
    without_groups: tuple[str, ...] = ()
    without_broadcasts: tuple[int, ...] = ()  # who was sent one of these


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of the first part so far."""

    made: int
    waiting: int = 0  # due, or on their way
    failed: int = 0
    unknown: int = 0
    opted_out: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What to do with the rest."""

    then: Literal["go", "wait", "hold"]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Budget:
    """What an area has planned and spent on broadcasts in a month."""

    month: str  # "June 2026"
    pence: int
    cap_pounds: int  # 0: none
    broadcasts: int  # corrections apart


@dataclass(frozen=True, slots=True)
class Counted:
    """How many people a broadcast goes to, and why it does not go to others."""

    people: int = 0
    without: dict[str, int] = field(default_factory=dict)


def second_is_needed(people: int, last: int | None) -> bool:
    """Whether a second coordinator must approve so many. `last`: how many got the area's last broadcast."""
    if people > ALONE_AT_MOST:
        return True
    return people > GROWTH_FROM and people > GROWTH * (last or 0)


def over_budget(budget: Budget, pence: int, *, corrects: bool) -> list[str]:
    """Why a month has no room for this one (P5), each in a sentence that says what to do."""
    found = []
    if budget.cap_pounds and budget.pence + pence > 100 * budget.cap_pounds:
        found.append(
            f"it costs about {pounds(pence)}; with {pounds(budget.pence)} of {budget.month} that is more than the cap "
            f"of £{budget.cap_pounds} a month: write to fewer people, or have the area's monthly cap raised"
        )
    if not corrects and budget.broadcasts >= A_MONTH:
        found.append(
            f"{budget.broadcasts} broadcasts go out in {budget.month} already, at most {A_MONTH}: choose a later slot"
        )
    return found


def pounds(pence: int) -> str:
    """A sum as people write it."""
    return f"£{pence / 100:,.2f}"


def has_grown(people: int, approved: int) -> bool:
    """Whether so many more are due to get it that the first approval no longer means this."""
    return people > GROWTH * approved


def first_part(people: int) -> int:
    """How many get it before the rest; all of them where they are few."""
    return people if people <= ALONE_AT_MOST else round(people * FIRST_PART)


def fair_key(broadcast_id: int, resident_id: int) -> int:
    """Where somebody stands in the queue of this broadcast: anybody's guess, and the same each time it is asked."""
    digest = hashlib.sha256(f"{broadcast_id}:{resident_id}".encode()).digest()
    return int.from_bytes(digest[:6], "big")


def look(seen: Seen) -> Look:
    """Whether the rest may go."""
    for what, count, share in (
        ("said STOP", seen.opted_out, OPT_OUT_SHARE),
        ("failed", seen.failed, FAILED_SHARE),
        ("have an unknown outcome", seen.unknown, UNKNOWN_SHARE),
    ):
        if count >= max(AT_LEAST, share * seen.made):
            return Look("hold", f"{count} of the first {seen.made} {what}")
    return Look("wait") if seen.waiting else Look("go")


def starts_at(slot_at: datetime, approved_at: datetime) -> datetime:
    """When the first text may leave."""
    return max(slot_at, approved_at + HOLD)


def changes(before: Counted, now: Counted) -> list[str]:
    """How a count differs from an earlier one, in words; empty when it does not."""
    found = [_change("people get it", before.people, now.people)]
    found += [
        _change(reason, before.without.get(reason, 0), now.without.get(reason, 0))
        for reason in sorted({*before.without, *now.without})
    ]
    return [change for change in found if change]


def _change(what: str, before: int, now: int) -> str:
    return "" if before == now else f"{what}: {now:,} (was {before:,}, {now - before:+,})"
