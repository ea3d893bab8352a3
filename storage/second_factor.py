"""The second factor: six digits from an authenticator app, or one of the recovery codes that were written down.

Rules
- Its secret is worked out from a salt in the row and HAVESAY_SECRET_KEY: a copy of the database alone makes no codes.
- It is on only once a code has proved that the app has it. A code is good once (RFC 6238, section 5.2); the clock of
  the phone may be half a minute off.
"""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime

import pyotp
from sqlmodel import Session

from storage import audit, desk_keys
from storage.tables import Area, Coordinator, id_of

RECOVERY_CODES = 8
RECOVERY_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another
STEP_SECONDS = 30
LOOSE_STEPS = 1


def offer(session: Session, coordinator_id: int, area: Area, key: bytes) -> tuple[str, str]:
    """A secret to be scanned: its letters, and the address an authenticator app reads. `turn_on` proves it."""
    coordinator = session.get_one(Coordinator, coordinator_id, with_for_update=True)
    if coordinator.factor_on_at is not None:
        raise ValueError("the second factor is on; turn it off first")
    if not coordinator.factor_salt:
        coordinator.factor_salt = secrets.token_urlsafe(16)
        session.add(coordinator)
    seed = _seed(coordinator, key)
    return seed, pyotp.TOTP(seed).provisioning_uri(name=f"{coordinator.name}, {area.name}", issuer_name="Havesay")


def turn_on(session: Session, coordinator_id: int, code: str, now: datetime, key: bytes) -> list[str] | None:
    """On, if the code is right: the recovery codes, shown once. None: wrong."""
    coordinator = session.get_one(Coordinator, coordinator_id, with_for_update=True)
    step = _step_of(coordinator, code, now, key) if coordinator.factor_salt else None
    if step is None or coordinator.factor_on_at is not None:
        return None
    coordinator.factor_on_at, coordinator.factor_step = now, step
    session.add(coordinator)
    audit.write_own(session, coordinator, "desk.factor_on", now)
    return _new_recovery_codes(session, coordinator_id, now, key)


def turn_off(session: Session, coordinator_id: int, now: datetime) -> None:
    """Off, and its secret forgotten: turned on again it is another one."""
    coordinator = session.get_one(Coordinator, coordinator_id, with_for_update=True)
    coordinator.factor_on_at, coordinator.factor_salt, coordinator.factor_step = None, "", 0
    session.add(coordinator)
    desk_keys.end_all(session, coordinator_id, "recovery", "half")
    audit.write_own(session, coordinator, "desk.factor_off", now)


def takes(session: Session, coordinator: Coordinator, code: str, now: datetime, key: bytes) -> bool:
    """A code of the authenticator app, newer than the last that was used, or a recovery code, which is then used up."""
    locked = session.get_one(Coordinator, id_of(coordinator), with_for_update=True, populate_existing=True)
    if locked.factor_on_at is None:
        return False
    step = _step_of(locked, code, now, key)
    if step is not None and step > locked.factor_step:
        locked.factor_step = step
        session.add(locked)
        return True
    typed = "".join(letter for letter in code.lower() if letter.isalnum())
    owner = desk_keys.use_up(session, "recovery", f"{id_of(locked)}:{typed}", now, key)
    if owner is not None:
        audit.write_own(session, locked, "desk.recovery_code", now)
    return owner == id_of(locked)


def _step_of(coordinator: Coordinator, code: str, now: datetime, key: bytes) -> int | None:
    """The half minute this code belongs to, if it is one around now."""
    typed = "".join(letter for letter in code if letter.isdecimal())
    if len(typed) != 6 or not typed.isascii():
        return None
    totp = pyotp.TOTP(_seed(coordinator, key))
    this = int(now.timestamp()) // STEP_SECONDS
    found = None
    for step in range(this - LOOSE_STEPS, this + LOOSE_STEPS + 1):
        if hmac.compare_digest(totp.generate_otp(step), typed):
            found = step
    return found


def _seed(coordinator: Coordinator, key: bytes) -> str:
    derived = hmac.new(key, f"factor:{coordinator.id}:{coordinator.factor_salt}".encode(), hashlib.sha256).digest()
    return base64.b32encode(derived[:20]).decode()


def _new_recovery_codes(session: Session, coordinator_id: int, now: datetime, key: bytes) -> list[str]:
    desk_keys.end_all(session, coordinator_id, "recovery")
    codes = ["".join(secrets.choice(RECOVERY_LETTERS) for _ in range(10)) for _ in range(RECOVERY_CODES)]
    for code in codes:
        desk_keys.make(session, "recovery", coordinator_id, now, key, secret=f"{coordinator_id}:{code}")
    return [f"{code[:5]}-{code[5:]}" for code in codes]
