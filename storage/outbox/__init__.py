"""The outbox: the one way out. What we owe is written here with the reason we owe it, and paid by `bot/send.py`.

Rules
- One row for one recipient, kind, subject and step, however often the code runs.
- States: due -> claimed -> sent -> delivered | undelivered | failed; or blocked, expired, unknown. Only forward: a row
  returns to `due` only when the attempt certainly reached nobody, or when its kind is sent again when in doubt.
- Every row expires. What may go is decided in the claim and nowhere else, as late as it can be: what may not leave yet
  is moved to when it may, what never may is blocked, each with its reason.
- Sending is two transactions, `claim` and `record`, with the network call between them and in neither. A third begins
  the calls, `may_leave`: it looks once more for a STOP and ends as soon as they have begun.
"""

from storage.outbox.bulk import withdraw_kind
from storage.outbox.callbacks import move_forward
from storage.outbox.claims import Claimed, claim, ready_senders
from storage.outbox.doubts import (
    Doubt,
    count_unknown,
    list_maybe_twice,
    list_unknown,
    lose_leases,
    settle,
    take_doubts,
)
from storage.outbox.held import Held, list_held
from storage.outbox.kinds import expiry, if_lost, priority
from storage.outbox.last_look import may_leave
from storage.outbox.owing import expire, owe
from storage.outbox.results import Result, record, record_all, resume_senders
from storage.outbox.states import is_reached, reached
from storage.outbox.unsent import Unsent, count_unsent, list_messages, list_unsent

__all__ = [
    "Claimed",
    "Doubt",
    "Held",
    "Result",
    "Unsent",
    "claim",
    "count_unknown",
    "count_unsent",
    "expire",
    "expiry",
    "if_lost",
    "is_reached",
    "list_held",
    "list_maybe_twice",
    "list_messages",
    "list_unknown",
    "list_unsent",
    "lose_leases",
    "may_leave",
    "move_forward",
    "owe",
    "priority",
    "reached",
    "ready_senders",
    "record",
    "record_all",
    "resume_senders",
    "settle",
    "take_doubts",
    "withdraw_kind",
]
