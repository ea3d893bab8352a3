"""What each kind of message is worth: its class, how long, how soon, under which caps, and if its answer is lost.

Rules
- A kind that is not listed is treated as the least of them: last, under every cap, never sent again in doubt.
- A promotional message has a purpose, and goes only to who agreed to that purpose (D1).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from flows.courtesy import Manners, MessageClass
from flows.records import Purpose

IfLost = Literal["again_at_once", "again_after_a_look", "never"]

# Lower goes first, and where a person may get no more for now, keeps its day free of what ranks lower.
SAFETY, REPLY, CHANGE, SEAT, REMINDER, OUTCOME, INVITATION, NUDGE, NEWS = PRIORITIES = tuple(range(9))

ANY_HOUR = Manners(any_hour=True, counts=False)
UNCOUNTED = Manners(counts=False)  # what changed or is cancelled: they plan their day by it
ONLY_WAITS = Manners(only_waits=True)  # about one's own yes, task or idea
CAPPED = Manners()


@dataclass(frozen=True, slots=True)
class Kind:
    """How messages of one kind are sent, and what becomes of one whose end is unknown."""

    message_class: MessageClass  # unless whoever owes it says otherwise: a broadcast may be a service
    priority: int
    manners: Manners
    lifetime: timedelta | None = None  # None: it ends with its slot, which only the caller knows
    if_lost: IfLost = "never"
    purpose: Purpose | None = None  # of a promotional one; None: the caller says
    despite_stop: bool = False  # goes to a suppressed address
    despite_pause: bool = False  # goes to a person towards whom automation keeps quiet


DAY = timedelta(hours=24)

# A confirmation of STOP is never sent again in doubt: a second text after "stop" is worse than none.
KINDS: Mapping[str, Kind] = {
    "safety": Kind("safety", SAFETY, ANY_HOUR, DAY, "again_at_once", despite_stop=True, despite_pause=True),
    "alert": Kind("safety", SAFETY, ANY_HOUR, DAY, "again_after_a_look"),
    "waiting": Kind("service", REMINDER, UNCOUNTED),  # to the desk: what waits there, on the reading day
    "test": Kind("reply", REPLY, ANY_HOUR, timedelta(minutes=15)),  # to a coordinator who asked for it
    "reply": Kind("reply", REPLY, ANY_HOUR, timedelta(minutes=15), "again_after_a_look"),
    "broadcast_test": Kind("reply", REPLY, ANY_HOUR, timedelta(minutes=15)),  # to the coordinator who asked for it
    "idea_receipt": Kind("reply", REPLY, ANY_HOUR, DAY, "again_after_a_look"),
    "receipt": Kind("reply", REPLY, ANY_HOUR, DAY, "again_after_a_look", despite_stop=True, despite_pause=True),
    "stop_confirmation": Kind("reply", REPLY, ANY_HOUR, DAY, despite_stop=True, despite_pause=True),
    "human": Kind("reply", REPLY, ONLY_WAITS, DAY, "again_after_a_look", despite_pause=True),  # unasked: a service
    "talk": Kind("reply", REPLY, UNCOUNTED, DAY, despite_pause=True),  # a person takes a talk over, or hands it back
    "changed": Kind("service", CHANGE, UNCOUNTED),
    "cancelled": Kind("service", CHANGE, UNCOUNTED),
    "correction": Kind("service", CHANGE, UNCOUNTED),  # of what they were sent in error
    "seat_offer": Kind("service", SEAT, ONLY_WAITS),
    "reminder": Kind("service", REMINDER, ONLY_WAITS),
    "same_day": Kind("service", REMINDER, ONLY_WAITS),
    "outcome": Kind("service", OUTCOME, ONLY_WAITS),  # what became of one's own idea
    "holding": Kind("service", OUTCOME, ONLY_WAITS),  # or that it takes longer
    "is_it_good": Kind("service", OUTCOME, CAPPED),  # what became of it, four weeks after
    "decided": Kind("service", OUTCOME, ONLY_WAITS),  # at a meeting one came to, or where one's idea was discussed
    "invitation": Kind("promotional", INVITATION, CAPPED, purpose="meetings"),
    "second_chance": Kind("promotional", INVITATION, CAPPED, purpose="meetings"),
    "host": Kind("service", REMINDER, ONLY_WAITS),  # will you meet them, and who came
    "thanks": Kind("service", NUDGE, CAPPED),  # within 48 h of a task, or never
    "nudge": Kind("promotional", NUDGE, CAPPED, purpose="volunteering"),
    "broadcast": Kind("promotional", NEWS, CAPPED),
}
OTHER = Kind("promotional", NEWS, CAPPED)


def kind_of(name: str) -> Kind:
    return KINDS.get(name, OTHER)


def manners_of(kind: str, message_class: str) -> Manners:
    """Whoever answers a text, or warns, is bound by nothing else."""
    return ANY_HOUR if message_class in ("reply", "safety") else kind_of(kind).manners


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
