"""Desk keys: what a browser holds so as to be let in. Links, sessions, recovery codes, machines known from before.

Rules
- A secret is known to its holder alone: rows hold its HMAC under HAVESAY_SECRET_KEY, so a copy of the database opens
  nothing, and neither does adding a row to it without that key.
- Each key has one kind and is worth nothing as another; each ends by itself.
"""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from typing import Literal

from sqlmodel import Session, col, delete, select, update

from storage.tables import DeskKey

Kind = Literal["link", "half", "session", "machine", "recovery"]

LASTS: dict[Kind, timedelta] = {
    "link": timedelta(hours=24),
    "half": timedelta(minutes=5),  # the password was right; the second factor is waited for
    "session": timedelta(days=7),
    "machine": timedelta(days=365),  # somebody came in on it before: strangers' tries elsewhere do not hold it up
    "recovery": timedelta(days=3650),
}
MAX_SECRET = 200  # characters; ours have at most 43, longer ones are not even hashed


def make(
    session: Session, kind: Kind, coordinator_id: int, now: datetime, key: bytes, *, secret: str = "", device: str = ""
) -> str:
    """A new key: its secret, shown to its holder and kept nowhere."""
    secret = secret or secrets.token_urlsafe(32)
    session.add(
        DeskKey(
            secret_hash=hash_secret(key, kind, secret),
            kind=kind,
            coordinator_id=coordinator_id,
            device=device,
            created_at=now,
            expires_at=now + LASTS[kind],
        )
    )
    session.flush()
    return secret


def find(session: Session, kind: Kind, secret: str, now: datetime, key: bytes) -> DeskKey | None:
    """The key with this secret, if it is of this kind, unused, and has not ended."""
    if not 0 < len(secret) <= MAX_SECRET:
        return None
    wanted = hash_secret(key, kind, secret)
    found = session.get(DeskKey, wanted)
    if found is None or not hmac.compare_digest(found.secret_hash, wanted):
        return None
    return found if found.kind == kind and found.used_at is None and found.expires_at > now else None


def use_up(session: Session, kind: Kind, secret: str, now: datetime, key: bytes) -> int | None:
    """Whose key this was; from now on it is used. None when it is used, late or nobody's. Of two at once, one wins."""
    if not 0 < len(secret) <= MAX_SECRET:
        return None
    used = (
        update(DeskKey)
        .where(
            col(DeskKey.secret_hash) == hash_secret(key, kind, secret),
            col(DeskKey.kind) == kind,
            col(DeskKey.used_at).is_(None),
            col(DeskKey.expires_at) > now,
        )
        .values(used_at=now)
        .returning(col(DeskKey.coordinator_id))
    )
    return session.exec(used).scalar_one_or_none()


def end(session: Session, kind: Kind, secret: str, key: bytes) -> None:
    """This key opens nothing any more, wherever its secret was copied to."""
    session.exec(delete(DeskKey).where(col(DeskKey.secret_hash) == hash_secret(key, kind, secret[:MAX_SECRET])))


def end_all(session: Session, coordinator_id: int, *kinds: Kind, but: str = "") -> int:
    """Every key of somebody, of these kinds or of all; `but` is the hash of one that stays. Returns how many ended."""
    ended = delete(DeskKey).where(col(DeskKey.coordinator_id) == coordinator_id, col(DeskKey.secret_hash) != but)
    if kinds:
        ended = ended.where(col(DeskKey.kind).in_(kinds))
    return session.exec(ended).rowcount


def sweep(session: Session, now: datetime) -> None:
    """Keys that have ended are of no use to anybody."""
    session.exec(delete(DeskKey).where(col(DeskKey.expires_at) <= now))


def list_keys(session: Session, coordinator_id: int, kind: Kind, now: datetime) -> list[DeskKey]:
    """Those of somebody that still open something, the newest first."""
    found = select(DeskKey).where(
        DeskKey.coordinator_id == coordinator_id,
        DeskKey.kind == kind,
        col(DeskKey.used_at).is_(None),
        col(DeskKey.expires_at) > now,
    )
    return list(session.exec(found.order_by(col(DeskKey.created_at).desc(), col(DeskKey.secret_hash))))


def hash_secret(key: bytes, kind: str, secret: str) -> str:
    """As it is stored. The kind is part of it: no secret is two keys."""
    return hmac.new(key, f"{kind}:{secret}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
