"""The breaker: a provider that does not answer is left alone for a while, then asked with one message at a time.

Rules
- A run of attempts that nobody answered opens it: the sender claims nothing until its pause is over.
- Then one message is the probe, and until its end is known nothing else leaves. Taken, it closes the breaker; silence
  doubles the pause; a refusal may be our own and proves nothing, so the next message is the probe.
- It stands in the sender's row (`failures`, `next_free_at`), so that it holds across processes and restarts. Where all
  goes well it costs no statement.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Boolean, Connection, bindparam, case, or_, update

from storage.tables import Table

OPEN_AFTER = 5  # attempts in a row without an answer
FIRST_PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 300.0

End = Literal["taken", "refused", "silence"]  # of one attempt

_SENDER = Table.metadata.tables["sender"]
_CLOSE = (
    update(_SENDER)
    .where(_SENDER.c.id == bindparam("sender"), _SENDER.c.failures > 0)
    .values(
        failures=0,
        next_free_at=case((_SENDER.c.failures >= OPEN_AFTER, bindparam("now")), else_=_SENDER.c.next_free_at),
    )
)
# While it is open only probes count: what was already on its way when it opened says nothing new.
_COUNT = (
    update(_SENDER)
    .where(
        _SENDER.c.id == bindparam("sender"), or_(_SENDER.c.failures < OPEN_AFTER, bindparam("was_probe", type_=Boolean))
    )
    .values(failures=_SENDER.c.failures + 1)
    .returning(_SENDER.c.failures)
)
_PROBE_AGAIN = (
    update(_SENDER)
    .where(_SENDER.c.id == bindparam("sender"), _SENDER.c.failures >= OPEN_AFTER)
    .values(next_free_at=bindparam("now"))
)
_WAIT = update(_SENDER).where(_SENDER.c.id == bindparam("sender")).values(next_free_at=bindparam("until"))


def is_open(failures: int) -> bool:
    """Whether a sender with so many failures in a row only probes."""
    return failures >= OPEN_AFTER


def pause_seconds(failures: int) -> float:
    """How long an open breaker waits before the next probe: twice as long after each that failed."""
    doublings = min(max(failures - OPEN_AFTER, 0), 30)
    return float(min(FIRST_PAUSE_SECONDS * 2**doublings, LONGEST_PAUSE_SECONDS))


def note(connection: Connection, sender_id: int, ends: Iterable[tuple[End, int]], now: datetime) -> None:
    """Learn from attempts of one sender, in their order: each with the sender's failures when it was claimed."""
    is_closed = False
    for end, failures in ends:
        if end == "silence":
            _count_failure(connection, sender_id, now, was_probe=is_open(failures))
            is_closed = False
        elif end == "taken" and failures and not is_closed:  # claimed while all was well, it has nothing to close
            connection.execute(_CLOSE, {"sender": sender_id, "now": now})
            is_closed = True
        elif end == "refused" and is_open(failures):
            connection.execute(_PROBE_AGAIN, {"sender": sender_id, "now": now})


def _count_failure(connection: Connection, sender_id: int, now: datetime, *, was_probe: bool) -> None:
    asked: dict[str, Any] = {"sender": sender_id, "was_probe": was_probe}
    failures = connection.execute(_COUNT, asked).scalar_one_or_none()
    if failures is not None and is_open(failures):
        until = now + timedelta(seconds=pause_seconds(failures))
        connection.execute(_WAIT, {"sender": sender_id, "until": until})
