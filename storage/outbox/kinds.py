"""What each kind of message is worth: how long, how soon, to whom in spite of a STOP, and if its answer is lost."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

IfLost = Literal["again_at_once", "again_after_a_look", "never"]

PRIORITIES = (0, 1, 5)  # safety, replies, bulk: every row has one of these, lower goes first


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the table of DESIGN section 5."""

    lifetime: timedelta | None  # None: it ends with its slot, which only the caller knows
    priority: int
    if_lost: IfLost
    despite_stop: bool = False  # goes to a suppressed address
    despite_pause: bool = False  # goes to a person towards whom automation keeps quiet


# A confirmation of STOP is never sent again in doubt: a second text after "stop" is worse than none.
KINDS = {
    "reply": Kind(timedelta(minutes=15), 1, "again_after_a_look"),
    "idea_receipt": Kind(timedelta(hours=24), 1, "again_after_a_look"),
    "receipt": Kind(timedelta(hours=24), 1, "again_after_a_look", despite_stop=True, despite_pause=True),
    "stop_confirmation": Kind(timedelta(hours=24), 1, "never", despite_stop=True, despite_pause=True),
    "safety": Kind(timedelta(hours=24), 0, "again_at_once", despite_stop=True, despite_pause=True),
    "alert": Kind(timedelta(hours=24), 0, "again_after_a_look"),
}
OTHER = Kind(None, 5, "never")


def kind_of(name: str) -> Kind:
    return KINDS.get(name, OTHER)


def expiry(kind: str, now: datetime) -> datetime:
    """When a message of this kind, owed now, is no longer worth sending. ValueError where only its slot can tell."""
    lifetime = kind_of(kind).lifetime
    if lifetime is None:
        raise ValueError(f"a message of kind {kind!r} ends with its slot: say when")
    return now + lifetime


def priority(kind: str) -> int:
    """One of PRIORITIES; lower goes first."""
    return kind_of(kind).priority


def if_lost(kind: str) -> IfLost:
    """What to do when nobody knows whether it went out."""
    return kind_of(kind).if_lost
