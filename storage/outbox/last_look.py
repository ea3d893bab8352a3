"""The last look: nothing begins to leave for an address once a STOP of it is committed.

Rules
- Whoever sends takes this look and begins the requests in one transaction. A STOP is kept in another, and the two
  exclude each other: SQLite has one writer, and on PostgreSQL each holds the address, the one shared, the other alone.
- The look never waits for a STOP that is being kept: that message goes back to be claimed anew.
"""

from collections.abc import Sequence

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Session

from storage.outbox.claims import Claimed
from storage.outbox.kinds import kind_of
from storage.suppression import hash_address, hold_key
from storage.tables import Table

_SUPPRESSION = Table.metadata.tables["suppression"]
_KEY = func.unnest(bindparam("keys", type_=ARRAY(BigInteger))).column_valued("key")
_HOLD = select(_KEY, func.pg_try_advisory_xact_lock_shared(_KEY).label("is_held"))
_STOPPED = select(_SUPPRESSION.c.sender_id, _SUPPRESSION.c.address_hash).where(
    _SUPPRESSION.c.address_hash.in_(bindparam("hashes", expanding=True)), _SUPPRESSION.c.lifted_at.is_(None)
)


def may_leave(session: Session, leaving: Sequence[Claimed], *, suppression_key: bytes) -> frozenset[int]:
    """Which of these may begin now, as long as this transaction is open. What goes despite a STOP always may."""
    asked = {one.id: hash_address(suppression_key, one.address) for one in leaving if not _despite_stop(one)}
    if not asked:
        return frozenset(one.id for one in leaving)
    connection = session.connection()
    being_stopped: set[int] = set()
    if connection.dialect.name == "postgresql":
        keys = sorted({hold_key(hashed) for hashed in asked.values()})
        being_stopped = {row.key for row in connection.execute(_HOLD, {"keys": keys}) if not row.is_held}
    stopped = {tuple(row) for row in connection.execute(_STOPPED, {"hashes": list(set(asked.values()))})}
    return frozenset(
        one.id
        for one in leaving
        if one.id not in asked
        or ((one.sender_id, asked[one.id]) not in stopped and hold_key(asked[one.id]) not in being_stopped)
    )


def _despite_stop(claimed: Claimed) -> bool:
    return kind_of(claimed.kind).despite_stop
