"""Residents and the addresses they are written to."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import case, exists
from sqlmodel import Session, col, select, update

from flows.talk import TAKEN
from storage import audit
from storage.persons import person_of
from storage.tables import Address, Resident, TakeOver


def find_by_address(session: Session, sender_id: int, address: str) -> Resident | None:
    """Whoever wrote to this sender from this address."""
    theirs = (
        select(Resident)
        .join(Address, col(Address.resident_id) == Resident.id)
        .where(Address.sender_id == sender_id, Address.address == address, col(Resident.erased_at).is_(None))
    )
    return session.exec(theirs).one_or_none()


def first_addresses(session: Session, resident_ids: Iterable[int | None]) -> dict[int, str]:
    """Of each of them the first address we knew, for whoever has given no name."""
    found: dict[int, str] = {}
    theirs = select(Address).where(col(Address.resident_id).in_(set(resident_ids)))
    for one in session.exec(theirs.order_by(col(Address.id))):
        found.setdefault(one.resident_id, one.address)
    return found


def addresses_of(session: Session, resident_id: int) -> list[Address]:
    return list(session.exec(select(Address).where(Address.resident_id == resident_id).order_by(col(Address.id))))


def set_name(session: Session, resident_id: int, name: str) -> None:
    session.exec(update(Resident).where(col(Resident.id) == resident_id).values(name=name))


def set_language(session: Session, resident_id: int, language: str) -> None:
    session.exec(update(Resident).where(col(Resident.id) == resident_id).values(language=language))


def pause(session: Session, resident_id: int, reason: str) -> None:
    """Automation keeps quiet towards them until a person lifts it. "danger" is never weakened to another reason."""
    paused = update(Resident).where(col(Resident.id) == resident_id)
    if reason != "danger":
        paused = paused.where(col(Resident.paused).in_(("", TAKEN)))
    session.exec(paused.values(paused=reason))


def lift_pause(session: Session, resident_id: int, coordinator_id: int, now: datetime) -> bool:
    """A person looked and lets automation speak again, unless somebody has their talk; it is written to the audit.

    False when there was no pause.
    """
    has_taken = exists().where(col(TakeOver.resident_id) == resident_id, col(TakeOver.ended_at).is_(None))
    lifted = (
        update(Resident)
        .where(col(Resident.id) == resident_id, col(Resident.paused).not_in(("", TAKEN)))
        .values(paused=case((has_taken, TAKEN), else_=""))
        .returning(col(Resident.area_id))
    )
    area_id = session.exec(lifted).scalar_one_or_none()
    if area_id is None:
        return False
    audit.write(
        session,
        action="resident.lift_pause",
        now=now,
        area_id=area_id,
        coordinator_id=coordinator_id,
        subject=f"resident:{resident_id}",
    )
    return True


def lock(session: Session, resident_id: int) -> None:
    """From here on nobody else changes when we write to this person, on either of their addresses."""
    theirs = select(Resident).where(col(Resident.id).in_(person_of(session, resident_id))).order_by(col(Resident.id))
    session.exec(theirs.with_for_update().execution_options(populate_existing=True)).all()


def set_when_to_write(
    session: Session,
    resident_id: int,
    *,
    safe_contact: bool,
    why: str = "",
    away_until: date | None,
    now: datetime,
    coordinator_id: int | None = None,
) -> None:
    """Whether we never write to this person first (D6), and the day before which only what changed is told them.

    It holds for phone and Telegram alike where they are joined. What changes is written to the audit, but for `why`:
    words about somebody stand with them alone, and go when they are erased.
    """
    theirs = select(Resident).where(col(Resident.id).in_(person_of(session, resident_id))).order_by(col(Resident.id))
    for resident in session.exec(theirs.with_for_update()).all():
        before = (resident.safe_contact, resident.away_until, resident.safe_contact_why)
        resident.safe_contact, resident.away_until = safe_contact, away_until
        resident.safe_contact_why = why if safe_contact else ""
        session.add(resident)
        if before != (safe_contact, away_until, resident.safe_contact_why):
            audit.write(
                session,
                action="resident.when_to_write",
                now=now,
                area_id=resident.area_id,
                coordinator_id=coordinator_id,
                subject=f"resident:{resident.id}",
                detail="never first" if safe_contact else f"away until {away_until}" if away_until else "as usual",
            )


def addresses_meant(words: str) -> frozenset[str]:
    """The addresses a whole number typed in any way may stand for; none where it is no number."""
    digits = "".join(letter for letter in words if letter.isdecimal() and letter.isascii())
    if len(digits) < 9 or any(letter.isalpha() for letter in words):
        return frozenset()
    national = f"sms:+44{digits[1:]}" if digits.startswith("0") and not digits.startswith("00") else ""
    return frozenset({f"sms:+{digits.removeprefix('00')}", f"telegram:{digits}", national} - {""})


def find_in_area(session: Session, area_id: int, address: str) -> int | None:
    """Who texted this area from this address, or another one of theirs that is not erased."""
    known = select(Resident.id).join(Address, col(Address.resident_id) == col(Resident.id))
    known = known.where(Address.address == address.strip(), Resident.area_id == area_id)
    return session.exec(known.where(col(Resident.erased_at).is_(None)).limit(1)).first()
