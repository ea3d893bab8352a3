"""What the states of a message say about the person it was for, in one place for everybody who counts."""

from sqlalchemy import ColumnElement

from storage.outbox.owing import OUTGOING

REACHED = ("sent", "delivered")  # some providers never say more than sent; what failed later is neither (P4)
MAYBE_SEEN = ("sent", "delivered", "undelivered", "unknown")  # may have been on their screen: receipts may be wrong
WENT = ("claimed", "sent", "delivered", "unknown")  # has reached them, or may yet: what the caps count
RESTORED = "restored from a copy"  # why what a copy still owed is expired: it may have been sent since it was made
ENDED_UNSENT = ("blocked", "expired", "failed", "undelivered")


def is_reached(state: str) -> bool:
    """Whether a message in this state counts as having reached its person. Never one that failed (P4)."""
    return state in REACHED


def reached() -> ColumnElement[bool]:
    """The same in a query over `outgoing`."""
    return OUTGOING.c.state.in_(REACHED)
