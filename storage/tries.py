"""Tries at signing in: how many went wrong from where, and how long the next one must wait.

Rules
- A try is counted before it is looked at, and uncounted when it was right: a thousand at once gain nothing.
- From a machine somebody came in on before, their own tries count alone: a stranger who guesses elsewhere can make the
  account wait for strangers, and never lock its owner out.
- Names and addresses are kept as keyed hashes.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, delete, select

from storage.desk_keys import hash_secret
from storage.tables import SignInTry, Table

FREE_TRIES = {"machine": 5, "account": 10, "from": 30, "code": 5, "codes": 10}
# Wrong ones before a wait; judgement. "code" is one half session's, "codes" one person's on machines not known.
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=30)
FORGOTTEN_AFTER = timedelta(days=1)

_TRY = Table.metadata.tables["signintry"]
_FIRST: dict[str, Any] = {
    "sqlite": sqlite.insert(_TRY).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(_TRY).on_conflict_do_nothing(),
}


@dataclass(frozen=True, slots=True)
class Wait:
    """No try is taken before then."""

    until: datetime


def begin(session: Session, counted: dict[str, str], now: datetime, key: bytes) -> Wait | None:
    """Count one try at each of these ("account": "OAK:Jo", …), or say how long to wait; then nothing is counted."""
    rows = [_find(session, what, subject, now, key) for what, subject in sorted(counted.items())]
    waits = [row.wait_until for row, _what in rows if row.wait_until is not None and row.wait_until > now]
    if waits:
        return Wait(max(waits))
    for row, what in rows:
        row.failures = row.failures + 1 if now - row.last_at < FORGOTTEN_AFTER else 1
        row.last_at = now
        over = row.failures - FREE_TRIES[what]
        row.wait_until = now + min(FIRST_WAIT * 2 ** min(over, 16), LONGEST_WAIT) if over >= 0 else None
        session.add(row)
    session.flush()
    return None


def forget(session: Session, counted: dict[str, str], now: datetime, key: bytes) -> None:
    """The try was right: nothing stands against these any more. Old rows of others go with them."""
    hashes = [hash_secret(key, what, subject) for what, subject in counted.items()]
    session.exec(delete(SignInTry).where(col(SignInTry.key_hash).in_(hashes)))
    session.exec(delete(SignInTry).where(col(SignInTry.last_at) < now - FORGOTTEN_AFTER))


def _find(session: Session, what: str, subject: str, now: datetime, key: bytes) -> tuple[SignInTry, str]:
    """Its row, locked, made if there was none: of many at once each sees what the one before it counted."""
    hashed = hash_secret(key, what, subject)
    connection = session.connection()
    first = {"key_hash": hashed, "failures": 0, "last_at": now, "wait_until": None}
    connection.execute(_FIRST[connection.dialect.name], first)
    return session.exec(select(SignInTry).where(SignInTry.key_hash == hashed).with_for_update()).one(), what
