"""The account: what became of a broadcast, from the outbox's own rows, so that it always adds up (P4).

Rules
- "Reached" is what the provider took and has not since called failed. Failed, blocked, expired and unknown are not.
- Everybody who was in the audience stands in exactly one line.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from storage.broadcasts.budget import pence_that_left
from storage.broadcasts.drafts import kind_and_subject
from storage.broadcasts.running import count_opted_out
from storage.outbox import bulk
from storage.outbox.states import REACHED
from storage.tables import Broadcast

MAX_UNKNOWN = 200  # listed; more are counted


@dataclass(frozen=True, slots=True)
class Account:
    """Every number is of texts; a person who is joined has two, one of them blocked for the other."""

    places: int  # in the audience
    to_come: int  # not in the outbox yet, and still may be
    never_made: int  # not in the outbox, and never will be: it was stopped, or its time was over
    gone: int  # erased before their text was written
    due: int
    on_their_way: int
    sent: int
    delivered: int
    undelivered: int
    expired: int
    unknown: int
    failed: Counter[str] = field(default_factory=Counter)  # by reason
    blocked: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(default_factory=Counter)  # why some that are due have not left
    opted_out: int = 0  # said STOP since it began
    pence: int = 0  # of what has left by SMS, about
    unknown_rows: tuple[Any, ...] = ()  # id and address

    @property
    def reached(self) -> int:
        return sum(getattr(self, state) for state in REACHED)

    @property
    def not_reached(self) -> int:
        return self.undelivered + self.failed.total() + self.blocked.total() + self.expired + self.unknown


def account(session: Session, broadcast: Broadcast, now: datetime, *, as_it_goes: bool = False) -> Account:
    """What became of it so far. `as_it_goes`, looked at every second, leaves out what takes reading every text."""
    kind, subject = kind_and_subject(broadcast)
    by_state: dict[str, Counter[str]] = {}
    for ends in bulk.count_ends(session, kind=kind, subject=subject):
        by_state.setdefault(ends.state, Counter())[ends.reason] += ends.count
    states = Counter({state: reasons.total() for state, reasons in by_state.items()})
    left = broadcast.places - broadcast.made
    is_over = broadcast.state == "stopped" or now >= broadcast.expires_at
    return Account(
        places=broadcast.places,
        to_come=0 if is_over else left,
        never_made=left if is_over else 0,
        gone=broadcast.made - states.total(),
        due=states["due"],
        on_their_way=states["claimed"],
        sent=states["sent"],
        delivered=states["delivered"],
        undelivered=states["undelivered"],
        expired=states["expired"],
        unknown=states["unknown"],
        failed=by_state.get("failed", Counter()),
        blocked=by_state.get("blocked", Counter()),
        waits=Counter({why: many for why, many in by_state.get("due", Counter()).items() if why}),
        opted_out=count_opted_out(session, broadcast) if broadcast.starts_at else 0,
        pence=0 if as_it_goes else pence_that_left(session, broadcast),
        unknown_rows=() if as_it_goes else tuple(_list_unknown(session, kind, subject)),
    )


def _list_unknown(session: Session, kind: str, subject: str) -> list[Any]:
    return bulk.list_of(session, ("id", "address"), kind=kind, subject=subject, state="unknown", limit=MAX_UNKNOWN)
