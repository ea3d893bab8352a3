"""The pulse: a few numbers that say whether this installation is well, and nothing about anybody."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, or_, select

from storage import markers, timers
from storage.outbox.breaker import OPEN_AFTER
from storage.tables import Area, Matter, Outgoing, Sender

MISSED_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Pulse:
    beat_at: datetime | None  # when the clock last left its mark
    senders_paused: int  # refused, or left alone because nobody answers
    oldest_due_at: datetime | None  # of what should have left by now
    waiting: dict[str, int]  # outgoing by state: due, claimed, unknown
    matters_open: int
    ideas_kept: int
    timers_missed: int  # runs nobody was there for, in the last days
    oldest_timer_at: datetime | None  # of what should have been done by now


def take(session: Session, now: datetime, *, beat: str) -> Pulse:
    """Read through small indexes only, so that it may be asked often. `beat` names the clock's mark."""
    mark = markers.find(session, beat)
    due = select(func.min(col(Outgoing.due_at))).where(Outgoing.state == "due", col(Outgoing.due_at) <= now)
    paused = (
        select(func.count())
        .select_from(Sender)
        .where(or_(col(Sender.paused) != "", col(Sender.failures) >= OPEN_AFTER))
    )
    state = col(Outgoing.state)
    waiting = select(state, func.count()).where(state.in_(("due", "claimed", "unknown"))).group_by(state)
    matters = select(func.count()).select_from(Matter).where(col(Matter.closed_at).is_(None))
    return Pulse(
        beat_at=None if mark is None else mark.at,
        senders_paused=session.exec(paused).one(),
        oldest_due_at=session.exec(due).one(),
        waiting=dict(session.exec(waiting).all()),
        matters_open=session.exec(matters).one(),
        ideas_kept=session.exec(select(func.coalesce(func.sum(col(Area.ideas_count)), 0))).one(),
        timers_missed=timers.count_missed(session, now - MISSED_WITHIN),
        oldest_timer_at=timers.oldest_due(session, now),
    )
