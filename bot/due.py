"""What falls due, and what is then done: one line a kind of timer.

Rules
- Each run is a transaction of its own. One that fails is put off and holds up no other; after its grace it is missed.
- Any number of processes may look at once: whoever locks a run's row runs it, the others find it done.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from functools import partial

import structlog

from storage import (
    ageing,
    alerts,
    answers,
    broadcasts,
    checks,
    erasure,
    host_lists,
    meeting_steps,
    meetings,
    nudging,
    promises,
    seats,
    takeovers,
    timers,
    waiting,
)
from storage.database import Database, reading, transaction

KINDS: dict[str, timers.Kind] = {
    alerts.AGAIN: timers.Kind(do=alerts.call_again, moved_on=alerts.is_taken_on),
    answers.OUTCOME: timers.Kind(do=answers.tell, moved_on=answers.is_taken_back),
    meetings.STEP: timers.Kind(do=meeting_steps.do_step, moved_on=meeting_steps.step_moved_on),
    meetings.TO_TELL: timers.Kind(do=meeting_steps.ask_what_was_decided, moved_on=meeting_steps.telling_moved_on),
    seats.OFFER: timers.Kind(do=meeting_steps.pass_on, moved_on=meeting_steps.offer_moved_on),
    broadcasts.KIND: timers.Kind(do=broadcasts.take_step, moved_on=broadcasts.has_moved_on),
    checks.KIND: timers.Kind(do=checks.ask, moved_on=checks.has_moved_on),
    nudging.TIMER: timers.Kind(do=nudging.run, moved_on=nudging.has_ended),
    host_lists.TIMER: timers.Kind(do=host_lists.run, moved_on=host_lists.has_moved_on),
    waiting.WEEKLY: timers.Kind(do=waiting.tell, moved_on=waiting.has_moved_on),
    takeovers.KIND: timers.Kind(do=takeovers.run, moved_on=takeovers.has_ended),
    promises.DAILY: timers.Kind(do=promises.hold, moved_on=lambda _session, _timer, _now: ""),
}


def kinds_for(suppression_key: bytes) -> dict[str, timers.Kind]:
    """Every kind, with the key that deleting somebody needs."""
    erase = partial(erasure.carry_out, suppression_key=suppression_key)
    age = partial(ageing.carry_out, suppression_key=suppression_key)
    return KINDS | {
        erasure.KIND: timers.Kind(do=erase, moved_on=erasure.has_moved_on),
        ageing.KIND: timers.Kind(do=age, moved_on=ageing.has_moved_on),
    }


MAX_ROUNDS = 50  # looks in one tick: what repeats has its next run only once the one before has ended

log = structlog.get_logger("due")


def run_due(database: Database, now: datetime, kinds: Mapping[str, timers.Kind] = KINDS) -> Counter[str]:
    """Run everything due. Returns how many ended in each way: done, missed, cancelled, failed."""
    ends: Counter[str] = Counter()
    for _ in range(MAX_ROUNDS):
        with reading(database) as session:
            found = timers.list_due(session, now, kinds=kinds)
        ended = [end for end in (_run(database, timer_id, now, kinds) for timer_id in found) if end]
        ends.update(ended)
        if not ended:
            break
    if ends:
        (log.info if ends.keys() - {"done"} else log.debug)("due", **ends)
    return ends


def keep_dailies(database: Database, now: datetime) -> None:
    """See to it that what is done every day, and on every reading day, is set in every area."""
    with reading(database) as session:
        if not promises.list_unset(session) and not waiting.list_unset(session):
            return
    with transaction(database) as session:
        promises.keep_daily(session, now)
        waiting.keep_weekly(session, now)


def _run(database: Database, timer_id: int, now: datetime, kinds: Mapping[str, timers.Kind]) -> str | None:
    try:
        with transaction(database) as session:
            return timers.run(session, timer_id, now, kinds)
    except Exception as broken:  # noqa: BLE001 - one run must not hold up the others
        error = type(broken).__name__
        log.error("a run failed", timer=timer_id, error=error)
    with transaction(database) as session:
        timers.put_off(session, timer_id, error=error, now=now)
    return "failed"
