"""What became of a meeting's texts, from the outbox's own rows, so that it always adds up.

Rule: "reached" never includes what failed, was held back or is unknown (P4).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlmodel import Session

from storage.meetings.naming import subject_of
from storage.outbox.owing import OUTGOING
from storage.outbox.states import REACHED
from storage.tables import Meeting, id_of
from storage.tables.messages import OF_A_MEETING

KINDS = ("invitation", "second_chance", "reminder", "same_day", "changed", "cancelled", "thanks", "decided")
IS_OF_A_MEETING = text(f"outgoing.{OF_A_MEETING}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """The texts of one kind: how many reached somebody, are to leave, did not reach anybody, and nobody knows."""

    kind: str
    reached: int
    to_leave: int
    not_reached: int
    unknown: int
    why: tuple[tuple[str, int], ...]  # of those not reached, by reason


def list_deliveries(session: Session, meeting: Meeting) -> Sequence[Delivery]:
    """One line a kind, in the order they leave; kinds of which none was owed are left out."""
    subjects = (subject_of(meeting), f"after:{id_of(meeting)}")
    counted = (
        select(OUTGOING.c.kind, OUTGOING.c.state, OUTGOING.c.reason, func.count())
        .where(OUTGOING.c.subject.in_(subjects), OUTGOING.c.area_id == meeting.area_id, IS_OF_A_MEETING)
        .group_by(OUTGOING.c.kind, OUTGOING.c.state, OUTGOING.c.reason)
    )
    states: dict[str, Counter[str]] = {}
    reasons: dict[str, Counter[str]] = {}
    for kind, state, reason, count in session.connection().execute(counted):
        states.setdefault(kind, Counter())[state] += count
        if state not in (*REACHED, "due", "claimed", "unknown"):
            reasons.setdefault(kind, Counter())[reason or state] += count
    return [_of(kind, states[kind], reasons.get(kind, Counter())) for kind in KINDS if kind in states]


def has_expired(session: Session, meeting: Meeting, kind: str) -> bool:
    """Whether any text of this kind waited until it was too late to send."""
    expired = select(OUTGOING.c.id).where(
        OUTGOING.c.subject == subject_of(meeting),
        OUTGOING.c.area_id == meeting.area_id,
        IS_OF_A_MEETING,
        OUTGOING.c.kind == kind,
        OUTGOING.c.state == "expired",
    )
    return session.connection().execute(expired.limit(1)).first() is not None


def _of(kind: str, states: Counter[str], reasons: Counter[str]) -> Delivery:
    return Delivery(
        kind=kind,
        reached=sum(states[state] for state in REACHED),
        to_leave=states["due"] + states["claimed"],
        not_reached=reasons.total(),
        unknown=states["unknown"],
        why=tuple(reasons.most_common()),
    )
