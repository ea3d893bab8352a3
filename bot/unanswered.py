"""Questions nobody answered: closed after three days. Silence is no consent, and nothing is sent by it."""

from datetime import datetime, timedelta

from flows.engine import Flow, time_out
from flows.facts import Facts
from flows.hear import FLOWS
from flows.state import State
from storage import asks, conversations
from storage.database import Database, reading, transaction

OPEN_FOR = timedelta(hours=72)  # a text of Friday may be answered on Monday; a "1" of next week means something else
AT_ONCE = 200  # talks in one transaction


def close_unanswered(database: Database, now: datetime) -> int:
    """Time out every question open for longer than that, and every ask past its own end. Returns how many."""
    with transaction(database) as session:
        closed = asks.expire(session, now)
    while found := _find(database, now):
        with transaction(database) as session:
            moved = sum(conversations.move_on(session, one, _after(one, now), now) for one in found)
        closed += moved
        if not moved:
            break
    return closed


def _find(database: Database, now: datetime) -> list[conversations.Unanswered]:
    with reading(database) as session:
        return list(conversations.list_unanswered(session, before=now - OPEN_FOR, limit=AT_ONCE))


def _after(found: conversations.Unanswered, now: datetime) -> State:
    flow = FLOWS.get(found.state.flow) or Flow(found.state.flow, ())
    known = Facts(
        now=now,
        area=found.area,
        next_reference=_no_reference,
        first_contact=False,
        language=found.language,
        state=found.state,
    )
    return time_out(flow, found.state, known).state


def _no_reference() -> str:
    raise RuntimeError("silence keeps nothing, so it takes no reference")
