"""Broadcasts: one text to many people, from the first draft to the honest account.

Rules
- Who may get it is judged by the functions the claim asks, in the preview and again when it is approved; what has
  changed since is judged once more by the claim itself.
- The audience is fixed when it is approved: whoever comes later never gets it, whoever leaves is dropped by the claim.
- A timer puts it into the outbox slice by slice, each a transaction: a crash loses none, the outbox's key doubles none.
- What became of it is counted from the outbox's rows, so the account always adds up.
- Locks, in this order: the timer, the broadcast, the area.
"""

from storage.broadcasts.account import Account, account
from storage.broadcasts.approving import KIND, Approved, LetOn, Second, Stopped, WrongNumber, approve, stop
from storage.broadcasts.drafts import (
    Refused,
    audience_of,
    correct,
    count_broadcasts,
    count_waiting,
    find,
    list_broadcasts,
    make,
    mend,
    revise,
    words_of,
)
from storage.broadcasts.people import STOPPED_SINCE, WAITING, People, counted_people, sent_people
from storage.broadcasts.preview import Preview, keep_shown, preview
from storage.broadcasts.running import has_moved_on, take_step
from storage.broadcasts.slots import Slot
from storage.broadcasts.tally import GETS
from storage.broadcasts.trying import send_test

__all__ = [
    "GETS",
    "KIND",
    "STOPPED_SINCE",
    "WAITING",
    "Account",
    "Approved",
    "LetOn",
    "People",
    "Preview",
    "Refused",
    "Second",
    "Slot",
    "Stopped",
    "WrongNumber",
    "account",
    "approve",
    "audience_of",
    "correct",
    "count_broadcasts",
    "count_waiting",
    "counted_people",
    "find",
    "has_moved_on",
    "keep_shown",
    "list_broadcasts",
    "make",
    "mend",
    "preview",
    "revise",
    "send_test",
    "sent_people",
    "stop",
    "take_step",
    "words_of",
]
