"""Who must never be written to, by keyed hash: it survives erasure, import, restore and merge.

Rules
- The key is its own setting; its fingerprint is in the database. Another key is refused at the start, for under it
  every opt-out would be lost.
- A STOP holds on that address for every area that shares the sender. Only START or JOIN lifts it.
- Whoever keeps one holds the address until the commit; nothing begins to leave for it meanwhile (`outbox/last_look`).
"""

import hashlib
import hmac
from datetime import datetime
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, func, select

from storage.tables import Marker, Suppression

FINGERPRINT = "suppression_key"
SHORTEST_KEY = 16  # bytes
_INSERT: dict[str, Any] = {"sqlite": sqlite.insert(Marker), "postgresql": postgresql.insert(Marker)}


class WrongSuppressionKey(Exception):  # noqa: N818 - it reads as what it is
    """The key is not the one this database's opt-outs were kept under."""


def hash_address(key: bytes, address: str) -> str:
    """The only form in which an address outlives its erasure: HMAC-SHA256, hexadecimal."""
    return hmac.digest(key, address.encode("utf-8", "surrogatepass"), "sha256").hex()


def check_key(session: Session, key: bytes, now: datetime) -> None:
    """Remember the key's fingerprint the first time; raise WrongSuppressionKey when it is another one since."""
    if len(key) < SHORTEST_KEY:
        raise WrongSuppressionKey(f"HAVESAY_SUPPRESSION_KEY needs at least {SHORTEST_KEY} characters")
    fingerprint = hashlib.sha256(b"havesay suppression key " + key).hexdigest()
    known = session.get(Marker, FINGERPRINT)
    if known is None:  # of several processes that start at once one is the first
        connection = session.connection()
        insert = _INSERT[connection.dialect.name].values(name=FINGERPRINT, value=fingerprint, at=now)
        connection.execute(insert.on_conflict_do_nothing())
        known = session.get_one(Marker, FINGERPRINT, populate_existing=True)
    if not hmac.compare_digest(known.value, fingerprint):
        raise WrongSuppressionKey(
            "HAVESAY_SUPPRESSION_KEY is not the key this database was made with. Under another key every STOP would be "
            "lost. Put the old key back; it is in the settings of the machine that wrote this database."
        )


def find(session: Session, sender_id: int, address_hash: str) -> Suppression | None:
    """The standing suppression, or None when there is none or it was lifted."""
    row = _row(session, sender_id, address_hash)
    return row if row is not None and row.lifted_at is None else None


def is_suppressed(session: Session, sender_id: int, address_hash: str) -> bool:
    return find(session, sender_id, address_hash) is not None


def suppress(
    session: Session, *, sender_id: int, address_hash: str, reason: str, now: datetime, confirmed: bool = False
) -> None:
    """Never write there again. `confirmed`: the person has been told so, by us or by the provider."""
    _hold(session, address_hash)
    row = _row(session, sender_id, address_hash)
    if row is None:
        row = Suppression(sender_id=sender_id, address_hash=address_hash, reason=reason, since=now, confirmed=confirmed)
    elif row.lifted_at is not None:
        row.reason, row.since, row.lifted_at, row.confirmed = reason, now, None, confirmed
    else:  # it stands already: its first reason and day are the true ones
        row.confirmed = row.confirmed or confirmed
    session.add(row)
    session.flush()


def lift(session: Session, *, sender_id: int, address_hash: str, now: datetime) -> bool:
    """The person texted START or JOIN. False when nothing stood."""
    row = find(session, sender_id, address_hash)
    if row is None:
        return False
    row.lifted_at = now
    session.add(row)
    session.flush()
    return True


def hold_key(address_hash: str) -> int:
    """The number under which PostgreSQL holds an address; two that share it by chance only wait for each other."""
    return int(address_hash[:15], 16)


def _hold(session: Session, address_hash: str) -> None:
    """Until the commit this address is ours alone. On SQLite a transaction that writes always has all of it."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(select(func.pg_advisory_xact_lock(hold_key(address_hash))))


def _row(session: Session, sender_id: int, address_hash: str) -> Suppression | None:
    found = select(Suppression).where(Suppression.sender_id == sender_id, Suppression.address_hash == address_hash)
    return session.exec(found.with_for_update()).one_or_none()
