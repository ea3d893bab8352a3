"""May we write to this person now, and if not, why: the very judgement the claim makes, asked before anything is owed.

Rules
- Of several addresses, the one they last texted from is the one they are answered at.
- An answer may go at any hour, so it must be one: they texted within a day, or nobody at the desk has answered what
  they texted within the week. Anything else is written of our own accord (FIELD section 4).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from flows.courtesy import Go, MessageClass, Wait
from flows.facts import Facts
from flows.records import Purpose
from storage import areas
from storage.outbox.foresight import foresee
from storage.outbox.kinds import kind_of
from storage.outbox.standing import Ended
from storage.persons import person_of
from storage.tables import Address, Area, Incoming, Outgoing, Resident, Sender, id_of

IS_FRESH = timedelta(hours=24)
WAITS_FOR = timedelta(days=7)
TEXTED = ("message", "edited", "button")  # kinds of incoming that are words of theirs


@dataclass(frozen=True, slots=True)
class Door:
    """Where one person can be written to."""

    resident: Resident
    address: Address
    channel: str
    area: Area

    def facts(self, now: datetime) -> Facts:
        """What a wording of ours must know of them."""
        return Facts(now=now, area=areas.as_facts(self.area), next_reference=_none, language=self.resident.language)


def _none() -> str:
    raise RuntimeError("what we say of our own accord keeps nothing, so it takes no reference")


@dataclass(frozen=True, slots=True)
class _AsClaimed:
    """A message that is not owed, with the columns a claim looks at."""

    recipient: str
    resident_id: int
    area_id: int
    address: str
    kind: str
    message_class: str
    purpose: str
    subject: str
    step: str
    priority: int
    text: str
    expires_at: datetime
    gone: str
    payable: bool
    paused: str
    safe_contact: bool
    away_until: Any
    erased_at: datetime | None
    zone: str


def find_door(session: Session, resident_id: int) -> Door | None:
    """Where they are answered: the address last texted from, of those that still reach them."""
    everyone = person_of(session, resident_id)
    last = (
        select(func.max(Incoming.id))
        .where(Incoming.resident_id == Address.resident_id, Incoming.sender_id == Address.sender_id)
        .correlate(Address)
        .scalar_subquery()
    )
    found = (
        select(Resident, Address, Sender.channel, Area)
        .join(Address, col(Address.resident_id) == col(Resident.id))
        .join(Sender, col(Sender.id) == col(Address.sender_id))
        .join(Area, col(Area.id) == col(Resident.area_id))
        .where(col(Resident.id).in_(everyone))
        .order_by(col(Address.gone) != "", func.coalesce(last, 0).desc(), col(Address.id))
    )
    row = session.exec(found.limit(1)).first()
    return None if row is None else Door(*row)


def is_answer(session: Session, resident_id: int, now: datetime) -> bool:
    """Whether what a person writes now answers a text of theirs."""
    everyone = person_of(session, resident_id)
    texted = session.exec(
        select(func.max(Incoming.received_at)).where(
            col(Incoming.resident_id).in_(everyone), col(Incoming.kind).in_(TEXTED)
        )
    ).one()
    if texted is None or texted <= now - WAITS_FOR:
        return False
    return texted > now - IS_FRESH or not was_answered_since(session, everyone, texted)


def class_of(session: Session, resident_id: int, now: datetime) -> MessageClass:
    """Of what a person writes to them now."""
    return "reply" if is_answer(session, resident_id, now) else "service"


def was_answered_since(session: Session, everyone: tuple[int, ...], moment: datetime) -> bool:
    """Whether a person at the desk has written since then what has left, or still may."""
    written = select(Outgoing.id).where(
        col(Outgoing.recipient).in_([f"resident:{one}" for one in everyone]),
        Outgoing.kind == "human",
        col(Outgoing.created_at) >= moment,
        col(Outgoing.state).not_in(("blocked", "expired", "failed")),
    )
    return session.exec(written.limit(1)).first() is not None


SENDINGS: tuple[tuple[str, str, MessageClass, Purpose | None], ...] = (  # name, kind, class, purpose
    ("answer", "human", "reply", None),
    ("first", "human", "service", None),
    ("own", "outcome", "service", None),
    ("meetings", "invitation", "promotional", "meetings"),
    ("news", "broadcast", "promotional", "news"),
    ("volunteering", "nudge", "promotional", "volunteering"),
)


def foresee_all(
    session: Session, resident_id: int, *, now: datetime, key: bytes
) -> list[tuple[str, Go | Wait | Ended]]:
    """What this person may be sent now, by `SENDINGS`, and why what may not."""
    door = find_door(session, resident_id)
    if door is None:
        return [(name, Ended("blocked", "no address")) for name, *_rest in SENDINGS]
    return [
        (name, judge(session, door, kind=kind, now=now, key=key, message_class=class_, purpose=purpose))
        for name, kind, class_, purpose in SENDINGS
    ]


def judge(
    session: Session,
    door: Door,
    *,
    kind: str,
    now: datetime,
    key: bytes,
    message_class: MessageClass | None = None,
    purpose: Purpose | None = None,
    expires_at: datetime | None = None,
) -> Go | Wait | Ended:
    """What would become of a message of this kind that was owed to them now."""
    known, resident = kind_of(kind), door.resident
    row = _AsClaimed(
        recipient=f"resident:{resident.id}",
        resident_id=id_of(resident),
        area_id=resident.area_id,
        address=door.address.address,
        kind=kind,
        message_class=message_class or known.message_class,
        purpose=purpose or known.purpose or "",
        subject="",
        step="",
        priority=known.priority,
        text="STOP",  # whether it says how to end them is a matter of its wording
        expires_at=expires_at or now + timedelta(days=7),
        gone=door.address.gone,
        payable=door.address.payable,
        paused=resident.paused,
        safe_contact=resident.safe_contact,
        away_until=resident.away_until,
        erased_at=resident.erased_at,
        zone=door.area.zone,
    )
    (foreseen,) = foresee(session, sender_id=door.address.sender_id, rows=[row], at=now, now=now, suppression_key=key)
    return foreseen.verdict
