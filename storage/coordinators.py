"""Coordinators: the people at the desk, their one-time sign-in links and their sessions.

Rules
- A secret is 256 random bits and is known to its holder alone: rows hold its SHA-256.
- A link opens one session, once, within a day. A session ends after a week, on signing out, or when its person leaves.
- Who may see locked matters: lead and deputy, nobody else.
"""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select, update

from storage import audit
from storage.tables import Area, Coordinator, DeskKey, id_of

ROLES = ("viewer", "coordinator", "deputy", "lead")
LINK_HOURS = 24
SESSION_DAYS = 7
MAX_NAME = 80  # characters
MAX_SECRET = 200  # characters; ours have 43, longer ones are not even hashed


def add_coordinator(
    session: Session, *, area: Area, name: str, role: str, address: str = "", other_address: str = "", now: datetime
) -> Coordinator:
    """A person at the desk of one area. Raises ValueError, in words for the person who typed it."""
    address, other_address = address.strip(), other_address.strip()
    if other_address and other_address == address:
        raise ValueError("a second address is another way to reach them, not the same one again")
    name = name.strip()
    if role not in ROLES:
        raise ValueError(f"a role is one of {', '.join(ROLES)}; got {role!r}")
    if not 0 < len(name) <= MAX_NAME:
        raise ValueError(f"a coordinator needs a name of at most {MAX_NAME} characters")
    area_id = id_of(area)
    if session.exec(select(Coordinator.id).where(Coordinator.area_id == area_id, Coordinator.name == name)).first():
        raise ValueError(f"there is a coordinator {name} in {area.name} already")
    coordinator = Coordinator(
        area_id=area_id, name=name, role=role, address=address, other_address=other_address, created_at=now
    )
    session.add(coordinator)
    session.flush()
    audit.write(
        session,
        action="coordinator.add",
        now=now,
        area_id=area_id,
        subject=f"coordinator:{id_of(coordinator)}",
        detail=role,
    )
    return coordinator


def find_coordinator(session: Session, *, area_id: int, name: str) -> Coordinator | None:
    """By name, among those who are still there."""
    found = select(Coordinator).where(
        Coordinator.area_id == area_id, Coordinator.name == name.strip(), col(Coordinator.left_at).is_(None)
    )
    return session.exec(found).one_or_none()


def leads_and_deputies(session: Session, area_id: int) -> list[Coordinator]:
    """Those who may see locked matters, and whom an alert goes to. Leads first."""
    found = select(Coordinator).where(
        Coordinator.area_id == area_id,
        col(Coordinator.role).in_(("lead", "deputy")),
        col(Coordinator.left_at).is_(None),
    )
    return list(session.exec(found.order_by(col(Coordinator.role).desc(), col(Coordinator.id))))


def sees_locked(coordinator: Coordinator) -> bool:
    return coordinator.role in ("lead", "deputy")


def may_act(coordinator: Coordinator) -> bool:
    """Viewers look; everybody else may also close matters and lift pauses they can see."""
    return coordinator.role != "viewer"


def make_link(session: Session, coordinator_id: int, now: datetime) -> str:
    """A token for a one-time sign-in link, good for a day. Shown once; only its hash is kept."""
    token = secrets.token_urlsafe(32)
    session.add(
        DeskKey(
            secret_hash=_hash(token),
            kind="link",
            coordinator_id=coordinator_id,
            created_at=now,
            expires_at=now + timedelta(hours=LINK_HOURS),
        )
    )
    session.flush()
    return token


def enter(session: Session, token: str, now: datetime) -> str | None:
    """Use up a link and open a session: its secret, or None when the link is used, late or nobody's."""
    if len(token) > MAX_SECRET:
        return None
    used = (
        update(DeskKey)
        .where(
            col(DeskKey.secret_hash) == _hash(token),
            col(DeskKey.kind) == "link",
            col(DeskKey.used_at).is_(None),
            col(DeskKey.expires_at) > now,
        )
        .values(used_at=now)
        .returning(col(DeskKey.coordinator_id))
    )
    coordinator_id = session.exec(used).scalar_one_or_none()
    coordinator = None if coordinator_id is None else session.get(Coordinator, coordinator_id)
    if coordinator is None or coordinator.left_at is not None:
        return None
    session.exec(delete(DeskKey).where(col(DeskKey.expires_at) <= now))
    secret = secrets.token_urlsafe(32)
    session.add(
        DeskKey(
            secret_hash=_hash(secret),
            kind="session",
            coordinator_id=id_of(coordinator),
            created_at=now,
            expires_at=now + timedelta(days=SESSION_DAYS),
        )
    )
    audit.write(session, action="desk.enter", now=now, area_id=coordinator.area_id, coordinator_id=coordinator.id)
    return secret


def who(session: Session, secret: str, now: datetime) -> Coordinator | None:
    """Whose session this is, or None: unknown, ended, or its person has left."""
    if not 0 < len(secret) <= MAX_SECRET:
        return None
    wanted = _hash(secret)
    key = session.get(DeskKey, wanted)
    if key is None or not hmac.compare_digest(key.secret_hash, wanted):
        return None
    if key.kind != "session" or key.expires_at <= now:
        return None
    coordinator = session.get(Coordinator, key.coordinator_id)
    return None if coordinator is None or coordinator.left_at is not None else coordinator


def leave(session: Session, secret: str) -> None:
    """Sign out: the session ends here and everywhere its secret was copied to."""
    session.exec(
        delete(DeskKey).where(col(DeskKey.secret_hash) == _hash(secret[:MAX_SECRET]), col(DeskKey.kind) == "session")
    )


def remove(session: Session, coordinator_id: int, now: datetime) -> None:
    """They have left: every link and session of theirs ends with this very transaction (X9)."""
    coordinator = session.get_one(Coordinator, coordinator_id)
    coordinator.left_at = coordinator.left_at or now
    session.add(coordinator)
    session.exec(delete(DeskKey).where(col(DeskKey.coordinator_id) == coordinator_id))
    audit.write(
        session,
        action="coordinator.remove",
        now=now,
        area_id=coordinator.area_id,
        subject=f"coordinator:{coordinator_id}",
    )


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
