"""The charitable soft opt-in of an area: what it recorded, and the rows it writes in the ledger.

Rules
- A row is written for a person only by `record`, with the words they were shown and those that showed their interest.
- The claim looks again: a row with this basis counts only while the area's conditions stand, and only for a message
  that offers the way out.
"""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import exists, func
from sqlmodel import Session, col, select

from flows.records import Purpose
from flows.soft_opt_in import BASIS, MAX_WORDS, Conditions, missing, offers_way_out
from flows.wall_time import moment_of
from flows.wording import straighten
from storage import consent
from storage.outbox.states import REACHED
from storage.tables import Address, Area, Consent, Idea, Incoming, Outgoing, Resident, Sender, SoftOptIn, id_of

NOT_OFFERED = "were never shown a way out"
FIELDS = ("charity_number", "own_collection", "interest", "refusal", "since")


class Locked(ValueError):  # noqa: N818 - it reads as what it is
    """It may not be used, and what is missing."""


def conditions_of(session: Session, area: Area) -> Conditions:
    row = session.get(SoftOptIn, id_of(area))
    return Conditions() if row is None else Conditions(*(getattr(row, name) for name in FIELDS))


def change(session: Session, area: Area, now: datetime, **changed: Any) -> tuple[str, ...]:
    """Record conditions; with the last of them it opens. Returns what is still missing. Raises ValueError, in words."""
    mended: dict[str, Any] = {
        name: straighten(value).strip() if isinstance(value, str) else value for name, value in changed.items()
    }
    if any(isinstance(value, str) and len(value) > MAX_WORDS for value in mended.values()):
        raise ValueError(f"say each in at most {MAX_WORDS} characters")
    wanted = replace(conditions_of(session, area), **mended)
    lacks = missing(wanted, now.astimezone(ZoneInfo(area.zone)).date())
    row = session.get(SoftOptIn, id_of(area)) or SoftOptIn(area_id=id_of(area), changed_at=now)
    for name in FIELDS:
        setattr(row, name, getattr(wanted, name))
    row.opened_at = None if lacks else (row.opened_at or now)
    row.changed_at = now
    session.add(row)
    session.flush()
    return lacks


def close(session: Session, area: Area, now: datetime) -> None:
    """Locked from now on; nothing leaves on this ground any more, though its rows stay in the ledger."""
    row = session.get(SoftOptIn, id_of(area))
    if row is not None:
        row.opened_at, row.since, row.changed_at = None, None, now
        session.add(row)
        session.flush()


def is_open(session: Session, area: Area) -> bool:
    row = session.get(SoftOptIn, id_of(area))
    return row is not None and row.opened_at is not None


def what_is_missing(session: Session, area: Area, now: datetime) -> tuple[str, ...]:
    return missing(conditions_of(session, area), now.astimezone(ZoneInfo(area.zone)).date())


def record(session: Session, area: Area, purpose: Purpose, now: datetime) -> Counter[str]:
    """A row for everybody who texted this line an idea since the conditions hold and was never asked about this.

    Returns how many, by what became of them: "recorded", or why not. Raises Locked with what is missing.
    """
    conditions = conditions_of(session, area)
    if not is_open(session, area) or conditions.since is None:
        lacks = what_is_missing(session, area, now)
        raise Locked("the soft opt-in is locked. It needs " + "; and ".join(lacks))
    ends: Counter[str] = Counter()
    for resident_id, incoming_id, said, channel in _who_showed_interest(session, area, purpose, conditions.since):
        shown = _way_out_shown(session, resident_id)
        if not shown:
            ends[NOT_OFFERED] += 1
            continue
        consent.record(
            session,
            area_id=id_of(area),
            resident_id=resident_id,
            purpose=purpose,
            granted=True,
            channel=channel,
            words_shown=shown,
            exact_reply=said,
            controller=f"{area.controller}, charity {conditions.charity_number}",
            now=now,
            incoming_id=incoming_id,
            basis=BASIS,
        )
        ends["recorded"] += 1
    return ends


def _who_showed_interest(session: Session, area: Area, purpose: str, since: date) -> list[Any]:
    """Each with the first idea they texted here since that day; nobody who ever answered about this purpose, or whom
    we knew before."""
    starts = moment_of(datetime.combine(since, time()), ZoneInfo(area.zone))
    asked = exists().where(col(Consent.resident_id) == col(Resident.id), col(Consent.purpose) == purpose)
    first = (
        select(func.min(Idea.id))
        .where(Idea.resident_id == Resident.id, Idea.source == "text", col(Idea.taken_back_at).is_(None))
        .where(col(Idea.incoming_id).is_not(None), Idea.said_at >= starts)
        .correlate(Resident)
        .scalar_subquery()
    )
    found = (
        select(col(Resident.id), col(Incoming.id), Incoming.text, Sender.channel)
        .join(Idea, col(Idea.id) == first)
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id))
        .join(Sender, col(Sender.id) == col(Incoming.sender_id))
        .where(Resident.area_id == area.id, Resident.first_seen_at >= starts)
        .where(col(Resident.erased_at).is_(None), col(Resident.safe_contact).is_(False), ~asked)
        .where(exists().where(col(Address.resident_id) == col(Resident.id), col(Address.gone) == ""))
        .order_by(col(Resident.id))
    )
    return list(session.execute(found))


def _way_out_shown(session: Session, resident_id: int) -> str:
    """The first words of ours that reached them and offered it."""
    shown = (
        select(Outgoing.text)
        .where(Outgoing.recipient == f"resident:{resident_id}", col(Outgoing.state).in_(REACHED))
        .where(col(Outgoing.text).contains("STOP"))
        .order_by(col(Outgoing.id))
        .limit(1)
    )
    text = session.exec(shown).first() or ""
    return text if offers_way_out(text) else ""
