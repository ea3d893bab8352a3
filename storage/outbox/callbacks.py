"""What a provider tells us later about a message: signed, repeated, in any order; it only ever moves a row forward."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, func, select, update
from sqlmodel import Session

from storage.outbox.owing import OUTGOING
from storage.outbox.results import MAX_REASON, PERHAPS_TWICE, lose_address, stop_address

# The provider's words, as ours. What it has accepted is sent as far as we are concerned.
MEANING = {
    "accepted": "sent",
    "scheduled": "sent",
    "queued": "sent",
    "sending": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}
# A word of higher rank wins; one of the same or lower changes nothing, so repeats and disorder are harmless.
RANK = {
    "due": 0,
    "claimed": 1,
    "unknown": 2,
    "blocked": 2,
    "expired": 2,
    "sent": 3,
    "failed": 4,
    "undelivered": 4,
    "delivered": 5,
}

_BY_ID = and_(
    OUTGOING.c.id == bindparam("row_id"),
    OUTGOING.c.sender_id == func.coalesce(bindparam("of_sender", type_=BigInteger), OUTGOING.c.sender_id),
)
_BY_EXTERNAL = and_(OUTGOING.c.sender_id == bindparam("of_sender"), OUTGOING.c.external_id == bindparam("external"))
_COLUMNS = OUTGOING.c["id", "sender_id", "state", "attempt", "reason", "address", "external_id", "sent_at"]
_FIND_BY_ID = select(*_COLUMNS).where(_BY_ID).with_for_update()
_FIND_BY_EXTERNAL = select(*_COLUMNS).where(_BY_EXTERNAL).with_for_update()
_WRITE = (
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"))
    .values(
        state=bindparam("to_state"),
        reason=bindparam("to_reason"),
        external_id=bindparam("to_external_id"),
        sent_at=bindparam("to_sent_at"),
        settled_at=bindparam("to_settled_at"),
        lease_until=None,
    )
)


def move_forward(
    session: Session,
    *,
    sender_id: int | None,
    status: str,
    now: datetime,
    outgoing_id: int | None = None,
    external_id: str | None = None,
    reason: str = "",
    gone: bool = False,
    stopped: bool = False,
    suppression_key: bytes | None = None,
) -> bool:
    """Take a provider's later word on a message, named by our own id or by the provider's. False: nothing changed.

    Without a `sender_id` our own id says enough: a messaging service may have sent it from any of our numbers. It also
    settles an unknown, and a message about to be sent again although it had gone out. `gone` and `stopped` say
    what the code means for the address; a `stopped` needs the suppression key.
    """
    meaning = MEANING.get(status)
    row = _find(session, sender_id, outgoing_id, external_id)
    if meaning is None or row is None or row.attempt == 0 or RANK[meaning] <= RANK[row.state]:
        return False
    ended = meaning != "sent"
    session.connection().execute(
        _WRITE,
        {
            "row_id": row.id,
            "to_state": meaning,
            "to_reason": row.reason if row.reason.startswith(PERHAPS_TWICE) else reason[:MAX_REASON],
            "to_external_id": row.external_id or external_id,
            "to_sent_at": row.sent_at or now,
            "to_settled_at": now if ended else None,
        },
    )
    if gone:
        lose_address(session, row.sender_id, row.address, reason)
    if stopped:
        if suppression_key is None:
            raise ValueError("an opt-out at the provider can only be kept under the suppression key")
        stop_address(session, row.sender_id, row.address, now=now, suppression_key=suppression_key)
    return True


def _find(session: Session, sender_id: int | None, outgoing_id: int | None, external_id: str | None) -> Any:
    connection = session.connection()
    if outgoing_id is not None:
        return connection.execute(_FIND_BY_ID, {"row_id": outgoing_id, "of_sender": sender_id}).first()
    if external_id is not None and sender_id is not None:
        asked = {"of_sender": sender_id, "external": external_id}
        return connection.execute(_FIND_BY_EXTERNAL, asked).first()
    raise ValueError("a message is named by our id, or by its sender and the provider's id")
