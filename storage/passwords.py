"""Passwords: what makes a good one, and their hashes (argon2id).

Hashing takes a while on purpose: `hash_password` and `is_right` are called in no transaction.
"""

import secrets
from datetime import datetime

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from sqlmodel import Session

from storage import audit, desk_keys
from storage.guessed_words import is_guessed
from storage.tables import Area, Coordinator

MIN_PASSWORD, MAX_PASSWORD = 12, 200  # characters
MIN_DIFFERENT = 5  # letters: "aaaaaaaaaaaa" is long and no password
GOOD = "Three or four words you can remember are good."

_HASHER = PasswordHash.recommended()
NOBODYS = _HASHER.hash(secrets.token_urlsafe(16))  # checked where there is no such person: it takes as long


def weakness(password: str, coordinator: Coordinator, area: Area) -> str:
    """Why this will not do as a password, in words for whoever typed it; "" when it will."""
    if len(password) < MIN_PASSWORD:
        return f"A password needs {MIN_PASSWORD} characters. {GOOD}"
    if len(password) > MAX_PASSWORD:
        return f"A password has at most {MAX_PASSWORD} characters."
    letters = password.casefold().replace(" ", "")
    if len(set(letters)) < MIN_DIFFERENT or is_guessed(password, (coordinator.name, area.name, area.code)):
        return f"That is too easy to guess. {GOOD}"
    return ""


def hash_password(password: str) -> str:
    """Takes a while on purpose: call it in no transaction."""
    return _HASHER.hash(password)


def is_right(password: str, hashed: str) -> bool:
    """Whether this is the password. It takes as long for `NOBODYS`."""
    try:
        return _HASHER.verify(password[:MAX_PASSWORD], hashed) and len(password) <= MAX_PASSWORD
    except UnknownHashError:
        return False


def set_password(session: Session, coordinator_id: int, hashed: str, now: datetime, *, keep_session: str = "") -> None:
    """A new password, hashed by `hash_password`. Every other session and half session of theirs ends."""
    coordinator = session.get_one(Coordinator, coordinator_id, with_for_update=True)
    coordinator.password_hash = hashed
    session.add(coordinator)
    desk_keys.end_all(session, coordinator_id, "session", "half", "link", but=keep_session)
    audit.write_own(session, coordinator, "desk.password", now)
