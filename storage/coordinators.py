"""Coordinators: the people at the desk of an area, and what each may see. How they come in: `storage.sign_in`.

Who may see locked matters: lead and deputy, nobody else.
"""

from collections.abc import Iterator
from datetime import datetime

from sqlmodel import Session, col, select

from storage import audit, desk_keys, takeovers
from storage.tables import Area, Coordinator, id_of
from storage.wrong_field import WrongField

ROLES = ("viewer", "coordinator", "deputy", "lead")
MAX_NAME = 80  # characters
MAX_ROW = 2**63
SAME_ADDRESS = "a second address is another way to reach them, not the same one again"


def add_coordinator(
    session: Session,
    *,
    area: Area,
    name: str,
    role: str,
    address: str = "",
    other_address: str = "",
    now: datetime,
    by: int | None = None,
) -> Coordinator:
    """A person at the desk of one area. Raises ValueError, in words for the person who typed it."""
    address, other_address = address.strip(), other_address.strip()
    if other_address and other_address == address:
        raise WrongField(SAME_ADDRESS, "other_address")
    name = name.strip()
    if role not in ROLES:
        raise ValueError(f"a role is one of {', '.join(ROLES)}; got {role!r}")
    if not 0 < len(name) <= MAX_NAME:
        raise WrongField(f"a coordinator needs a name of at most {MAX_NAME} characters", "name")
    area_id = id_of(area)
    known = session.exec(select(Coordinator.name).where(Coordinator.area_id == area_id))
    if name.casefold() in {one.casefold() for one in known}:
        raise WrongField(f"there is a coordinator {name} in {area.name} already", "name")
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
        coordinator_id=by,
        subject=f"coordinator:{id_of(coordinator)}",
        detail=role,
    )
    return coordinator


def change(session: Session, coordinator: Coordinator, now: datetime, *, by: int | None = None, **changed: str) -> None:
    """Another role or alert address, from this transaction on. Raises ValueError, in words for the person who typed it.

    An alert that was owed to the old address before goes there; the next goes to the new one.
    """
    wanted = {"address": coordinator.address, "other_address": coordinator.other_address, "role": coordinator.role}
    wanted |= {name: value.strip() for name, value in changed.items()}
    if wanted["other_address"] and wanted["other_address"] == wanted["address"]:
        raise WrongField(SAME_ADDRESS, "other_address")
    if wanted["role"] not in ROLES:
        raise ValueError(f"a role is one of {', '.join(ROLES)}; got {wanted['role']!r}")
    if wanted["role"] != "lead":
        _keep_a_lead(session, coordinator, f"made a {wanted['role']}")
    for name, value in wanted.items():
        setattr(coordinator, name, value)
    session.add(coordinator)
    if not may_act(coordinator):
        takeovers.end_of_leaver(session, id_of(coordinator), now)
    audit.write(
        session,
        action="coordinator.change",
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=by,
        subject=f"coordinator:{id_of(coordinator)}",
        detail=", ".join(f"role {value}" if name == "role" else name for name, value in sorted(changed.items())),
    )


def find_coordinator(session: Session, *, area_id: int, name: str) -> Coordinator | None:
    """By name, among those who are still there."""
    found = select(Coordinator).where(
        Coordinator.area_id == area_id, Coordinator.name == name.strip(), col(Coordinator.left_at).is_(None)
    )
    return session.exec(found).one_or_none()


def find_by_id(session: Session, area_id: int, coordinator_id: int) -> Coordinator | None:
    """Somebody who is still at the desk of this area."""
    found = session.get(Coordinator, coordinator_id) if 0 < coordinator_id < MAX_ROW else None
    return None if found is None or found.area_id != area_id or found.left_at is not None else found


def list_coordinators(session: Session, area_id: int) -> list[Coordinator]:
    """Everybody who is still there, by name."""
    here = select(Coordinator).where(Coordinator.area_id == area_id, col(Coordinator.left_at).is_(None))
    return sorted(session.exec(here), key=lambda one: one.name.casefold())


def find_by_address(session: Session, *, area_id: int, address: str) -> Coordinator | None:
    """Who of the desk texts from here and may act; None for viewers, and for those who left."""
    found = select(Coordinator).where(
        Coordinator.area_id == area_id,
        (col(Coordinator.address) == address) | (col(Coordinator.other_address) == address),
        col(Coordinator.left_at).is_(None),
        Coordinator.role != "viewer",
    )
    return session.exec(found.order_by(col(Coordinator.id)).limit(1)).first()


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


def why_not_by(by: Coordinator, area: Area) -> Iterator[str]:
    """Why this person may not have this area's people written to."""
    if by.left_at is not None or by.area_id != area.id:
        yield f"{by.name} is not at the desk of {area.name}"
    elif not may_act(by):
        yield f"{by.name} may look and not send: a viewer"


def remove(session: Session, coordinator_id: int, now: datetime, *, by: int | None = None) -> None:
    """They have left: every link, session and talk of theirs ends with this very transaction (X9).

    Raises ValueError, in words, where no lead would be left.
    """
    coordinator = session.get_one(Coordinator, coordinator_id)
    _keep_a_lead(session, coordinator, "removed")
    coordinator.left_at = coordinator.left_at or now
    session.add(coordinator)
    desk_keys.end_all(session, coordinator_id)
    takeovers.end_of_leaver(session, coordinator_id, now)
    audit.write(
        session,
        action="coordinator.remove",
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=by,
        subject=f"coordinator:{coordinator_id}",
    )


def _keep_a_lead(session: Session, coordinator: Coordinator, done: str) -> None:
    """The last lead stays one, or nobody could bring anybody in. The area's row is held: two leads may go at once."""
    if coordinator.role != "lead" or coordinator.left_at is not None:
        return
    session.exec(select(Area.id).where(Area.id == coordinator.area_id).with_for_update(key_share=True))
    others = select(Coordinator.id).where(
        Coordinator.area_id == coordinator.area_id,
        Coordinator.role == "lead",
        col(Coordinator.left_at).is_(None),
        Coordinator.id != coordinator.id,
    )
    if session.exec(others.limit(1)).first() is None:
        raise ValueError(f"{coordinator.name} is the last lead and cannot be {done}: make somebody else a lead first")
