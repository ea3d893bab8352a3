"""One person as the desk may see them: who they are to us, what they agreed to, and everything we hold (D1, D4)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy import select as pick
from sqlmodel import Session, col, func, or_, select

from flows.seeking import read_reference
from storage import erasure
from storage.idea_search import whole_reference
from storage.outbox.states import MAYBE_SEEN
from storage.persons import person_of
from storage.residents import addresses_meant
from storage.suppression import hash_address
from storage.tables import (
    Address,
    Ask,
    Broadcast,
    Consent,
    Idea,
    Incoming,
    Matter,
    Meeting,
    Outgoing,
    Resident,
    Sender,
    Support,
    Suppression,
    Table,
    TakeOver,
    Task,
    id_of,
)

MAX_LIST = 50  # residents on one page
MAX_ROW = 2**63
SHOWN = re.compile(r"[.\u2026]{0,3}[0-9]{3}")  # of a number, wherever it is masked: "...101"
MAX_ROWS = 5_000  # of one kind in one copy
TOLD_IN_WORDS = frozenset(
    {"resident", "address", "consent", "idea", "support", "ask", "matter", "takeover", "incoming", "outgoing"}
)  # tables a copy has a part of its own for
NOTHING: tuple[Any, ...] = (None, "", False, [], {})


@dataclass(frozen=True, slots=True)
class Reached:
    """One address of a person."""

    address: str
    channel: str
    stopped_since: datetime | None
    stopped_why: str
    gone: str
    payable: bool


@dataclass(frozen=True, slots=True)
class Passport:
    """What the desk shows of one person, and what their own copy is made of."""

    resident: Resident
    addresses: tuple[Reached, ...]
    consents: tuple[Consent, ...]  # the whole ledger, oldest first
    ideas: tuple[Idea, ...]
    joined: bool
    everyone: tuple[int, ...]  # the residents this person is
    erase_at: datetime | None  # when everything goes, if that is planned
    has_locked: bool  # something of theirs only the lead and deputies may see
    last_text_at: datetime  # of theirs that is kept; else when they were last seen, to the hour


@dataclass(frozen=True, slots=True)
class Noted:
    """One row about a person, as it stands."""

    where: str  # the table's name
    facts: tuple[tuple[str, Any], ...]  # each column that holds something, and what; what it is about by its name


@dataclass(frozen=True, slots=True)
class Copy:
    """All that is kept about one person, to be handed to them."""

    passport: Passport
    texts: tuple[Incoming, ...]
    answers: tuple[Outgoing, ...]
    asks: tuple[Ask, ...]
    backed: tuple[Idea, ...]
    requests: tuple[Matter, ...]
    taken_over: tuple[TakeOver, ...]
    noted: tuple[Noted, ...]  # everything else


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of residents."""

    resident: Resident
    address: str


def find(session: Session, area_id: int, resident_id: int, *, key: bytes) -> Passport | None:
    """Somebody of this area who is not erased, with every address of theirs, joined ones too."""
    resident = session.get(Resident, resident_id) if 0 < resident_id < MAX_ROW else None
    if resident is None or resident.area_id != area_id or resident.erased_at is not None:
        return None
    everyone = person_of(session, resident_id)
    consents = select(Consent).where(col(Consent.resident_id).in_(everyone)).order_by(col(Consent.id))
    ideas = select(Idea).where(col(Idea.resident_id).in_(everyone)).order_by(col(Idea.id).desc()).limit(MAX_ROWS)
    locked = select(Incoming.id).where(col(Incoming.resident_id).in_(everyone), col(Incoming.locked))
    last = select(func.max(col(Incoming.received_at))).where(col(Incoming.resident_id).in_(everyone))
    return Passport(
        resident=resident,
        addresses=_addresses(session, everyone, key),
        consents=tuple(session.exec(consents)),
        ideas=tuple(session.exec(ideas)),
        joined=len(everyone) > 1,
        everyone=everyone,
        erase_at=erasure.planned_for(session, resident_id),
        has_locked=session.exec(locked.limit(1)).first() is not None,
        last_text_at=session.exec(last).one() or resident.last_seen_at,
    )


def copy(session: Session, passport: Passport) -> Copy:
    """Everything, also what they wrote in danger: it is theirs. Then only the lead and deputies may make it."""
    everyone = person_of(session, id_of(passport.resident))
    recipients = [f"resident:{one}" for one in everyone]
    backed = select(Idea).join(Support, col(Support.idea_id) == col(Idea.id))
    texts = select(Incoming).where(col(Incoming.resident_id).in_(everyone))
    answers = select(Outgoing).where(col(Outgoing.recipient).in_(recipients), col(Outgoing.state).in_(MAYBE_SEEN))
    asks = select(Ask).where(col(Ask.resident_id).in_(everyone))
    taken = select(TakeOver).where(col(TakeOver.resident_id).in_(everyone))
    requests = select(Matter).where(col(Matter.resident_id).in_(everyone))
    return Copy(
        passport=passport,
        texts=tuple(session.exec(texts.order_by(col(Incoming.id)).limit(MAX_ROWS))),
        answers=tuple(session.exec(answers.order_by(col(Outgoing.id)).limit(MAX_ROWS))),
        asks=tuple(session.exec(asks.order_by(col(Ask.id)).limit(MAX_ROWS))),
        backed=tuple(session.exec(backed.where(col(Support.resident_id).in_(everyone)).order_by(col(Idea.id)))),
        taken_over=tuple(session.exec(taken.order_by(col(TakeOver.id)))),
        requests=tuple(session.exec(requests.order_by(col(Matter.id)))),
        noted=tuple(_noted(session, everyone)),
    )


def list_residents(session: Session, area_id: int, *, words: str = "", before_id: int | None = None) -> list[Listed]:
    """The newest first; `words` are what `meant` takes them for."""
    found = select(Resident).where(Resident.area_id == area_id, col(Resident.erased_at).is_(None))
    if words:
        found = found.where(or_(*meant(session, area_id, words)))
    if before_id is not None:
        found = found.where(col(Resident.id) < before_id)
    return as_listed(session, session.exec(found.order_by(col(Resident.id).desc()).limit(MAX_LIST + 1)).all())


def count_residents(session: Session, area_id: int) -> int:
    """How many there are in the whole list."""
    here = select(func.count()).select_from(Resident)
    return session.exec(here.where(Resident.area_id == area_id, col(Resident.erased_at).is_(None))).one()


def list_others(session: Session, area_id: int, theirs: Passport, words: str) -> list[Listed]:
    """Who may be the same person on the other channel, by name, reference or number; none who is joined already."""
    here = {one.channel for one in theirs.addresses}
    found = list_residents(session, area_id, words=words) if words else []
    return [
        one
        for one in found
        if one.address.partition(":")[0] not in here and len(person_of(session, id_of(one.resident))) == 1
    ]


def meant(session: Session, area_id: int, words: str) -> list[ColumnElement[bool]]:
    """What these may stand for: part of a name, a reference ("oak 41" and "41" too), a whole number, or its last three
    digits, as pages show.

    Any other part of a number finds nobody: people could be fished for.
    """
    found: list[ColumnElement[bool]] = [col(Resident.name).icontains(words, autoescape=True)]
    if reference := whole_reference(session, area_id, read_reference(words)):
        found.append(col(Resident.id).in_(select(Idea.resident_id).where(Idea.reference == reference)))
    if spelt := addresses_meant(words):
        found.append(col(Resident.id).in_(select(Address.resident_id).where(col(Address.address).in_(spelt))))
    if SHOWN.fullmatch(words):
        ends = col(Address.address).endswith(words[-3:])
        found.append(col(Resident.id).in_(select(Address.resident_id).where(ends)))
    return found


def as_listed(session: Session, everybody: Sequence[Resident]) -> list[Listed]:
    """Each with their first address."""
    theirs = (
        select(Address).where(col(Address.resident_id).in_([one.id for one in everybody])).order_by(col(Address.id))
    )
    addresses: dict[int, str] = {}
    for address in session.exec(theirs):
        addresses.setdefault(address.resident_id, address.address)
    return [Listed(one, addresses.get(id_of(one), "")) for one in everybody]


def _noted(session: Session, everyone: Sequence[int]) -> Iterator[Noted]:
    """Every row about them in a table without words of its own: what an erasure would take away, no less."""
    for name, rule in erasure.RULES.items():
        if name in TOLD_IN_WORDS:
            continue
        table = Table.metadata.tables[name]
        whose = {rule.whose, "second_id"} & set(table.c.keys()) if name == "link" else {rule.whose}
        theirs = pick(table).where(or_(*(table.c[column].in_(everyone) for column in whose)))
        for row in session.connection().execute(theirs.limit(MAX_ROWS)).mappings():
            held = [(key, value) for key, value in row.items() if key not in {"id", *whose} and value not in NOTHING]
            yield Noted(name, tuple(fact for key, value in held for fact in _by_name(session, key, value)))


def _by_name(session: Session, column: str, value: Any) -> Iterator[tuple[str, Any]]:
    """What a row leads to, as people know it; anything else as it is."""
    match column:
        case "meeting_id":
            meeting = session.get_one(Meeting, value)
            yield "meeting", f"{meeting.title or 'a meeting'}, {meeting.place}"
            yield "meeting_begins", meeting.starts_at
        case "task_id":
            task = session.get_one(Task, value)
            yield "task", f"{task.title}, {task.place}"
        case "idea_id":
            yield "idea", session.get_one(Idea, value).reference
        case "broadcast_id":
            yield "broadcast", session.get_one(Broadcast, value).wording
        case _:
            yield column, value


def _addresses(session: Session, everyone: Sequence[int], key: bytes) -> tuple[Reached, ...]:
    found = (
        select(Address, Sender.channel)
        .join(Sender, col(Sender.id) == col(Address.sender_id))
        .where(col(Address.resident_id).in_(everyone))
        .order_by(col(Address.id))
    )
    reached = []
    for address, channel in session.exec(found):
        stop = session.exec(
            select(Suppression).where(
                Suppression.sender_id == address.sender_id,
                Suppression.address_hash == hash_address(key, address.address),
                col(Suppression.lifted_at).is_(None),
            )
        ).first()
        reached.append(
            Reached(
                address.address,
                channel,
                stop.since if stop else None,
                stop.reason if stop else "",
                address.gone,
                address.payable,
            )
        )
    return tuple(reached)
