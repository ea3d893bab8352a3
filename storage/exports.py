"""What may leave as a file, row by row: ideas, messages and residents in constant memory, and what was done.

Rules
- What somebody in danger wrote never leaves, nor does the answer to it: only the lead and deputies see it, at the desk.
- Names and numbers leave only when asked for; without them a number inside a text is blanked as well.
- What was taken back or erased does not leave.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from heapq import merge
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

from sqlalchemy import case, func, not_, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from flows.words.danger import is_danger
from storage import audit, exports_of_work
from storage.exports_of_work import Row, say_at
from storage.suppression import hash_address
from storage.tables import (
    Address,
    Area,
    Audit,
    Consent,
    Coordinator,
    Idea,
    Incoming,
    Matter,
    Outgoing,
    Resident,
    Sender,
    Suppression,
)

What = Literal["ideas", "messages", "residents", "meetings", "broadcasts", "volunteers"]
WHATS: tuple[What, ...] = get_args(What)

THEIR_WORDS = {"text", "what", "when"}  # columns that hold what a person texted
CHUNK = 500  # rows held at a time
NUMBER_BLANKED = "[number]"
NUMBER = re.compile(  # what one could ring: +44…, 0044…, 07…; a date such as 01.02.2026 is too short to be one
    r"(?<![\w+])(?:(?:\+|00)\d(?:[\s().-]*\d){6,13}|0\d(?:[\s().-]*\d){8,9})(?!\w)"
)
PERSONAL: Mapping[str, tuple[str, ...]] = {
    "ideas": ("name", "address"),
    "messages": ("address",),
    "residents": ("name", "addresses"),
    **exports_of_work.PERSONAL,
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "ideas": (
        "reference", "card", "area", "said_at", "theme", "status", "published", "source", "promised_by", "resident",
        "text",
    ),
    "messages": ("area", "at", "direction", "channel", "kind", "reading", "state", "reason", "resident", "text"),
    "residents": (
        "resident", "area", "channels", "language", "first_seen_at", "last_seen_at", "ideas", "meetings", "stopped",
    ),
    **exports_of_work.COLUMNS,
}  # fmt: skip


def columns(what: What, *, with_numbers: bool) -> tuple[str, ...]:
    """The columns of one export, in order."""
    return COLUMNS[what] + (PERSONAL[what] if with_numbers else ())


def list_rows(
    session: Session, what: What, *, area_id: int | None, with_numbers: bool, suppression_key: bytes
) -> Iterator[Row]:
    """Every row that may leave, of one area or of all, oldest first."""
    zones = {area.id: ZoneInfo(area.zone) for area in session.exec(select(Area))}
    if what == "residents":
        rows = _residents(session, area_id, zones, suppression_key)
    else:
        rows = _LISTS[what](session, area_id, zones)
    wanted = columns(what, with_numbers=with_numbers)
    for row in rows:
        if not with_numbers:
            for name in THEIR_WORDS & row.keys():
                row[name] = NUMBER.sub(NUMBER_BLANKED, str(row[name] or ""))
        yield {name: row[name] for name in wanted}


def write_down(
    session: Session, what: str, *, now: datetime, area_id: int | None, by: int | None, detail: str
) -> None:  # fmt: skip
    """In the audit, before the first row leaves: who had which file made."""
    audit.write(session, action=f"export.{what}", now=now, area_id=area_id, coordinator_id=by, detail=detail)


def list_made(session: Session, area_id: int, *, limit: int) -> list[tuple[Audit, str]]:
    """The files that were made of this area, or of all, the latest first, and who made each; "" from the server."""
    made = (
        select(Audit, Coordinator.name)
        .outerjoin(Coordinator, col(Coordinator.id) == col(Audit.coordinator_id))
        .where(col(Audit.action).like("export.%"), or_(col(Audit.area_id) == area_id, col(Audit.area_id).is_(None)))
        .order_by(col(Audit.id).desc())
        .limit(limit)
    )
    return [(row, name or "") for row, name in session.exec(made)]


def _stream(session: Session, statement: Any, area: Any, area_id: int | None) -> Iterator[Any]:
    if area_id is not None:
        statement = statement.where(area == area_id)
    yield from session.exec(statement, execution_options={"yield_per": CHUNK})


def is_hidden(incoming_id: Any) -> Any:
    """A text only the lead and deputies may see, whichever column says so, closed or still open."""
    of_matters = select(Matter.incoming_id).where(col(Matter.incoming_id).is_not(None))
    return or_(
        incoming_id.in_(of_matters.where(or_(col(Matter.locked), col(Matter.kind) == "danger"))),
        col(Incoming.locked),
        col(Incoming.reading) == "danger",
        col(Incoming.needs_person) == "danger",
    )


def _ideas(session: Session, area_id: int | None, zones: Mapping[int | None, ZoneInfo]) -> Iterator[Row]:
    lead = aliased(Idea)  # an idea stands as its card does
    wanted: Any = (Idea, col(Area.code), col(Resident.name), col(Incoming.address))
    wanted += tuple(col(getattr(lead, name)) for name in ("reference", "theme", "status"))
    wanted += (case((col(lead.published_at).is_not(None), col(lead.published_words))),)
    statement = (
        select(*wanted)
        .join(Area, col(Area.id) == Idea.area_id)
        .outerjoin(Resident, col(Resident.id) == Idea.resident_id)
        .outerjoin(Incoming, col(Incoming.id) == Idea.incoming_id)
        .join(lead, col(lead.id) == func.coalesce(col(Idea.card_id), col(Idea.id)))
        .where(col(Idea.taken_back_at).is_(None), col(Resident.erased_at).is_(None))
        .where(or_(col(Incoming.id).is_(None), not_(is_hidden(col(Idea.incoming_id)))))
        .order_by(col(Idea.id))
    )
    for idea, code, name, address, card, theme, status, published in _stream(session, statement, Idea.area_id, area_id):
        yield {
            "reference": idea.reference,
            "area": code,
            "said_at": say_at(idea.said_at, zones[idea.area_id]),
            "card": card,
            "theme": theme,
            "status": status,
            "published": published,
            "source": idea.source,
            "promised_by": idea.promised_by.isoformat() if idea.promised_by else None,
            "resident": idea.resident_id,
            "text": idea.text,
            "name": name,
            "address": address,
        }


def _messages(session: Session, area_id: int | None, zones: Mapping[int | None, ZoneInfo]) -> Iterator[Row]:
    """Both directions as one talk. Each stream is in the order it was written, so merging needs no sorting."""
    for _, row in merge(_came(session, area_id, zones), _went(session, area_id, zones), key=lambda pair: pair[0]):
        yield row


def _came(
    session: Session, area_id: int | None, zones: Mapping[int | None, ZoneInfo]
) -> Iterator[tuple[datetime, Row]]:
    statement = (
        select(Incoming, col(Area.code), col(Sender.channel))
        .join(Area, col(Area.id) == Incoming.area_id)
        .join(Sender, col(Sender.id) == Incoming.sender_id)
        .outerjoin(Resident, col(Resident.id) == Incoming.resident_id)
        .where(not_(is_hidden(col(Incoming.id))), col(Resident.erased_at).is_(None))
        .order_by(col(Incoming.id))
    )
    for message, code, channel in _stream(session, statement, Incoming.area_id, area_id):
        if message.needs_person == "broken" and is_danger(message.text):
            continue  # nothing of ours has read it yet: what would have been locked stays here
        yield (
            message.received_at,
            {
                "area": code,
                "at": say_at(message.received_at, zones[message.area_id]),
                "direction": "in",
                "channel": channel,
                "kind": message.kind,
                "reading": message.reading,
                "state": "",
                "reason": "",
                "resident": message.resident_id,
                "text": message.text,
                "address": message.address,
            },
        )


def _went(
    session: Session, area_id: int | None, zones: Mapping[int | None, ZoneInfo]
) -> Iterator[tuple[datetime, Row]]:
    statement = (
        select(Outgoing, col(Area.code), col(Sender.channel))
        .join(Area, col(Area.id) == Outgoing.area_id)
        .join(Sender, col(Sender.id) == Outgoing.sender_id)
        .join(Resident, col(Resident.id) == Outgoing.resident_id)  # what goes to coordinators stays here
        .where(col(Resident.erased_at).is_(None), col(Outgoing.recipient).like("resident:%"))
        .where(col(Outgoing.kind) != "safety", col(Outgoing.message_class) != "safety")
        .order_by(col(Outgoing.id))
    )
    for message, code, channel in _stream(session, statement, Outgoing.area_id, area_id):
        yield (
            message.created_at,
            {
                "area": code,
                "at": say_at(message.created_at, zones[message.area_id]),
                "direction": "out",
                "channel": channel,
                "kind": message.kind,
                "reading": "",
                "state": message.state,
                "reason": message.reason,
                "resident": message.resident_id,
                "text": message.text,
                "address": message.address,
            },
        )


def _residents(
    session: Session, area_id: int | None, zones: Mapping[int | None, ZoneInfo], suppression_key: bytes
) -> Iterator[Row]:
    """Page by page along the key: each page asks once for everything its residents have."""
    after = 0
    while True:
        statement = (
            select(Resident, col(Area.code))
            .join(Area, col(Area.id) == Resident.area_id)
            .where(col(Resident.id) > after, col(Resident.erased_at).is_(None))
            .order_by(col(Resident.id))
            .limit(CHUNK)
        )
        if area_id is not None:
            statement = statement.where(Resident.area_id == area_id)
        page = session.exec(statement).all()
        if not page:
            return
        ids = [int(resident.id or 0) for resident, _ in page]
        of = _belongings(session, ids, lambda address: hash_address(suppression_key, address))
        for resident, code in page:
            yield {
                "resident": resident.id,
                "area": code,
                "language": resident.language,
                "first_seen_at": say_at(resident.first_seen_at, zones[resident.area_id]),
                "last_seen_at": say_at(resident.last_seen_at, zones[resident.area_id]),
                "name": resident.name,
                **of[int(resident.id or 0)],
            }
        after = ids[-1]
        session.expunge_all()


def _belongings(session: Session, ids: Sequence[int], hashed: Callable[[str], str]) -> dict[int, Row]:
    """Channels, addresses, ideas, consent and opt-out of these residents."""
    found = session.exec(
        select(Address.resident_id, Address.sender_id, Address.address, Sender.channel)
        .join(Sender, col(Sender.id) == Address.sender_id)
        .where(col(Address.resident_id).in_(ids))
        .order_by(col(Address.id))
    ).all()
    standing = select(Suppression.sender_id, Suppression.address_hash).where(
        col(Suppression.address_hash).in_([hashed(address) for _, _, address, _ in found]),
        col(Suppression.lifted_at).is_(None),
    )
    suppressed = {tuple(row) for row in session.exec(standing)}
    said = select(Idea.resident_id, func.count()).where(
        col(Idea.resident_id).in_(ids), col(Idea.taken_back_at).is_(None)
    )
    ideas = dict(session.exec(said.group_by(col(Idea.resident_id))).all())
    ledger = select(Consent.resident_id, Consent.granted).where(
        col(Consent.resident_id).in_(ids), Consent.purpose == "meetings"
    )
    granted = dict(session.exec(ledger.order_by(col(Consent.id))).all())  # the newest wins
    mine = defaultdict(list)
    for resident, sender, address, channel in found:
        mine[resident].append((channel, address, (sender, hashed(address)) in suppressed))
    return {
        resident: {
            "channels": " ".join(sorted({channel for channel, _, _ in mine[resident]})),
            "addresses": " ".join(address for _, address, _ in mine[resident]),
            "ideas": ideas.get(resident, 0),
            "meetings": {True: "yes", False: "no", None: ""}[granted.get(resident)],
            "stopped": _in_words([stopped for _, _, stopped in mine[resident]]),
        }
        for resident in ids
    }


def _in_words(stopped: Sequence[bool]) -> str:
    """Who said STOP on one of two addresses has partly stopped: whoever writes to them must look which."""
    if not any(stopped):
        return "no"
    return "yes" if all(stopped) else "partly"


_LISTS: Mapping[str, Callable[[Session, int | None, Mapping[int | None, ZoneInfo]], Iterator[Row]]] = {
    "ideas": _ideas,
    "messages": _messages,
    **exports_of_work.LISTS,
}
