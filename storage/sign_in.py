"""Signing in: a one-time link, or a password and a second factor; either opens a session.

Rules
- Checking a password takes a while on purpose, so it is done in no transaction: `begin`, `passwords.is_right`,
  `come_in`, and with a second factor `finish`.
- A session is new each time, so none that was planted before is ever let in (fixation).
- A new password, a reset and leaving end every other session of that person at once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlmodel import Session, col, select

from storage import audit, desk_keys, second_factor, tries
from storage.passwords import NOBODYS
from storage.tables import Area, Coordinator, DeskKey, id_of
from storage.tries import Wait

SEEN_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who is trying to come in, before the password is looked at."""

    coordinator_id: int | None
    password_hash: str
    counted: dict[str, str]  # what this try was counted at


@dataclass(frozen=True, slots=True)
class Opened:
    """A session's secret and a machine's, for two cookies; or, with the factor still to come, half a session's."""

    secret: str
    stage: Literal["session", "half"]
    machine: str = ""


# --- coming in ------------------------------------------------------------------------------------------------------


def enter(session: Session, token: str, now: datetime, key: bytes, *, device: str = "") -> Opened | None:
    """Use up a link and open a session, or None when the link is used, late or nobody's."""
    coordinator = _still_here(session, desk_keys.use_up(session, "link", token, now, key))
    return None if coordinator is None else _open(session, coordinator, now, key, device, how="link")


def begin(
    session: Session, *, area_code: str, name: str, machine: str, came_from: str, now: datetime, key: bytes
) -> Candidate | Wait:
    """Count a try and say whose password to check. Commit it before checking."""
    coordinator = _find(session, area_code, name)
    counted = _place(session, coordinator, _account(area_code, name), machine, now, key)
    if "account" in counted:
        counted["from"] = came_from
    wait = tries.begin(session, counted, now, key)
    if wait is not None:
        return wait
    if coordinator is None or not coordinator.password_hash:
        return Candidate(None, NOBODYS, counted)
    return Candidate(id_of(coordinator), coordinator.password_hash, counted)


def come_in(session: Session, candidate: Candidate, now: datetime, key: bytes, *, device: str = "") -> Opened | None:
    """The password was right: a session, or half of one where a second factor is on."""
    coordinator = _still_here(session, candidate.coordinator_id)
    if coordinator is None or coordinator.password_hash != candidate.password_hash:
        return None  # changed or gone while it was being checked
    if coordinator.factor_on_at is not None:
        return Opened(desk_keys.make(session, "half", id_of(coordinator), now, key, device=device), "half")
    tries.forget(session, candidate.counted, now, key)
    return _open(session, coordinator, now, key, device, how="password")


def finish(
    session: Session, half: str, code: str, *, machine: str, came_from: str, now: datetime, key: bytes
) -> Opened | Wait | None:
    """The second factor's code, or a recovery code. None: wrong, or the five minutes are over (see `is_half`)."""
    waiting = desk_keys.find(session, "half", half, now, key)
    coordinator = _still_here(session, waiting.coordinator_id if waiting else None)
    if waiting is None or coordinator is None:
        return None
    account = _account(session.get_one(Area, coordinator.area_id).code, coordinator.name)
    place = _place(session, coordinator, account, machine, now, key)
    counted = {"code": waiting.secret_hash}
    if "machine" not in place:
        counted["codes"] = str(id_of(coordinator))  # or the password would give a few codes more with each half session
    wait = tries.begin(session, counted, now, key)
    if wait is not None:
        desk_keys.end(session, "half", half, key)  # start again, with the password
        return wait
    if not second_factor.takes(session, coordinator, code, now, key):
        return None
    desk_keys.end(session, "half", half, key)
    tries.forget(session, counted | {"account": account, "from": came_from} | place, now, key)
    return _open(session, coordinator, now, key, waiting.device, how="password and code")


def is_half(session: Session, half: str, now: datetime, key: bytes) -> bool:
    """Whether a second factor is still waited for here."""
    return desk_keys.find(session, "half", half, now, key) is not None


# --- who sits here --------------------------------------------------------------------------------------------------


def who(session: Session, secret: str, now: datetime, key: bytes) -> tuple[Coordinator, DeskKey] | None:
    """Whose session this is, or None: unknown, ended, or its person has left."""
    found = desk_keys.find(session, "session", secret, now, key)
    coordinator = _still_here(session, found.coordinator_id if found else None)
    return None if found is None or coordinator is None else (coordinator, found)


def is_seen_long_ago(found: DeskKey, now: datetime) -> bool:
    """Whether `see` is due for this session; pages are read-only and call it only then."""
    return now - (found.seen_at or found.created_at) >= SEEN_EVERY


def see(session: Session, secret_hash: str, now: datetime) -> None:
    """This session was used just now."""
    found = session.get(DeskKey, secret_hash)
    if found is not None:
        found.seen_at = now
        session.add(found)


def leave(session: Session, secret: str, key: bytes) -> None:
    """Sign out: the session ends here and everywhere its secret was copied to."""
    desk_keys.end(session, "session", secret, key)


def end_session(session: Session, coordinator_id: int, hash_begins: str, now: datetime) -> bool:
    """End one of one's own sessions, named by the beginning of its hash as the page shows it."""
    for found in desk_keys.list_keys(session, coordinator_id, "session", now):
        if len(hash_begins) >= 16 and found.secret_hash.startswith(hash_begins):
            session.delete(found)
            audit.write_own(session, session.get_one(Coordinator, coordinator_id), "desk.end_session", now)
            return True
    return False


def end_others(session: Session, coordinator: Coordinator, now: datetime, *, but: str) -> None:
    """End every session of one's own but this one."""
    desk_keys.end_all(session, id_of(coordinator), "session", "half", "machine", but=but)
    audit.write_own(session, coordinator, "desk.end_session", now, detail="all but this one")


# --- the way back ----------------------------------------------------------------------------------------------------


def make_link(session: Session, coordinator_id: int, now: datetime, key: bytes, *, by: int | None = None) -> str:
    """A token for a one-time sign-in link, good for a day. Shown once; only its keyed hash is kept."""
    coordinator = session.get_one(Coordinator, coordinator_id)
    audit.write(
        session,
        action="coordinator.link",
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=by,
        subject=f"coordinator:{coordinator_id}",
    )
    return desk_keys.make(session, "link", coordinator_id, now, key)


def reset(session: Session, coordinator_id: int, now: datetime, *, by: int | None = None) -> None:
    """The way back in: no password, no factor, no session, until they come by a new link."""
    coordinator = session.get_one(Coordinator, coordinator_id, with_for_update=True)
    coordinator.password_hash, coordinator.factor_salt = "", ""
    coordinator.factor_on_at, coordinator.factor_step = None, 0
    session.add(coordinator)
    desk_keys.end_all(session, coordinator_id)
    audit.write(
        session,
        action="coordinator.reset",
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=by,
        subject=f"coordinator:{coordinator_id}",
    )


# --- inside ---------------------------------------------------------------------------------------------------------


def _open(session: Session, coordinator: Coordinator, now: datetime, key: bytes, device: str, *, how: str) -> Opened:
    desk_keys.sweep(session, now)
    coordinator_id = id_of(coordinator)
    secret = desk_keys.make(session, "session", coordinator_id, now, key, device=device)
    machine = desk_keys.make(session, "machine", coordinator_id, now, key, device=device)
    audit.write_own(session, coordinator, "desk.enter", now, detail=how)
    return Opened(secret, "session", machine)


def _find(session: Session, area_code: str, name: str) -> Coordinator | None:
    """Capitals do not matter, in any alphabet: an area has a handful of coordinators, so they are compared here."""
    at_desk = select(Coordinator).join(Area, col(Area.id) == col(Coordinator.area_id))
    found = session.exec(at_desk.where(Area.code == area_code.strip().upper(), col(Coordinator.left_at).is_(None)))
    return next((one for one in found if one.name.casefold() == name.strip().casefold()), None)


def _place(
    session: Session, coordinator: Coordinator | None, account: str, machine: str, now: datetime, key: bytes
) -> dict[str, str]:
    """What a try is counted at: the machine, where this person came in on it before, and else the account."""
    known = desk_keys.find(session, "machine", machine, now, key)
    if known is not None and coordinator is not None and known.coordinator_id == coordinator.id:
        return {"machine": known.secret_hash}
    return {"account": account}


def _account(area_code: str, name: str) -> str:
    return f"{area_code.strip().casefold()}:{name.strip().casefold()}"


def _still_here(session: Session, coordinator_id: int | None) -> Coordinator | None:
    coordinator = None if coordinator_id is None else session.get(Coordinator, coordinator_id)
    return None if coordinator is None or coordinator.left_at is not None else coordinator
