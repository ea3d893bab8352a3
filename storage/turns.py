"""What a batch of turns leaves behind: messages, residents, ideas, consents, where the talks stand, the replies we owe.

The rows nearly every text leaves are written for the whole batch at once, on the driver's cursor. Rare records follow
in the same transaction, after the rows they point to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ClauseElement, bindparam, func, insert, literal_column, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.engine import state_to_json
from flows.records import GiveConsent, JoinIdea, KeepIdea, OpenMatter, Record
from storage import outbox, records
from storage.arrivals import Found, Taken
from storage.driver import Statement, Values, Wire, as_json, build, read_moment
from storage.inbox import ADDRESS, CONSENT, CONVERSATION, INCOMING, RESIDENT
from storage.tables import Table
from storage.tallies import COUNTED, Tally, as_rows

IDEA, OUTGOING = (Table.metadata.tables[name] for name in ("idea", "outgoing"))

LAST_SEEN_EVERY = timedelta(hours=1)


@dataclass(slots=True)
class _Rows:
    """The rows of one batch, by what is done with them."""

    residents: list[Values] = field(default_factory=list)
    residents_seen: list[Values] = field(default_factory=list)
    addresses: list[Values] = field(default_factory=list)
    addresses_heard: list[Values] = field(default_factory=list)
    incoming: list[Values] = field(default_factory=list)
    conversations: list[Values] = field(default_factory=list)
    ideas: list[Values] = field(default_factory=list)
    consents: list[Values] = field(default_factory=list)
    outgoing: list[Values] = field(default_factory=list)
    rare: list[tuple[Taken, Record]] = field(default_factory=list)


def keep(wire: Wire, taken: Sequence[Taken], tallies: Mapping[int, Tally], now: datetime) -> bool:
    """Write what a batch comes to, all of it or an exception. True when somebody is owed a message."""
    rows = _Rows()
    at = wire.moment(now)
    for one in taken:
        _add_person(rows, one, now, at)
        _add_message(rows, one, at)
        for record in one.records:
            _add_record(rows, wire, one, record, at)
        _add_replies(rows, wire, one, now, at)
    with wire.together():
        wire.run_many(_NEW_RESIDENT, rows.residents)
        wire.run_many(_RESIDENT_SEEN, rows.residents_seen)
        wire.run_many(_NEW_ADDRESS, rows.addresses)
        wire.run_many(_ADDRESS_HEARD, rows.addresses_heard)
        wire.run_many(_INCOMING, rows.incoming)
        wire.run_many(_CONVERSATION, rows.conversations)
        wire.run_many(_IDEA, rows.ideas)
        wire.run_many(_CONSENT, rows.consents)
        wire.run_many(_OUTGOING, rows.outgoing)
        wire.run_many(COUNTED, as_rows(sorted(tallies.items())))
    matter_id: int | None = None
    for one, record in rows.rare:
        matter_id = records.store(wire.session, one, record, matter_id, now)
    return bool(rows.outgoing or rows.rare)


def _add_person(rows: _Rows, one: Taken, now: datetime, at: Any) -> None:
    found, arrival = one.known.found, one.known.arrival
    if one.spoke and one.known.is_new:
        rows.residents.append(
            {
                "id": one.known.resident_id,
                "area_id": found.area_id,
                "name": "",
                "language": "en",
                "first_seen_at": at,
                "last_seen_at": at,
                "welcomed_at": at if one.welcomes else None,
                "paused": "",
            }
        )
    elif one.spoke and (one.welcomes or _has_news(found, now)):
        welcomed_at = at if one.welcomes else None
        rows.residents_seen.append(
            {"of_resident": found.resident_id, "area": found.area_id, "seen_at": at, "welcomed": welcomed_at}
        )
    if not one.spoke:
        return
    if found.address_id is None:
        rows.addresses.append(
            {
                "resident_id": one.known.resident_id,
                "sender_id": found.sender_id,
                "address": arrival.address,
                "gone": "",
                "payable": arrival.payable,
                "created_at": at,
            }
        )
    elif found.address_gone or bool(found.address_payable) != arrival.payable or one.known.is_new:
        rows.addresses_heard.append(
            {"of_address": found.address_id, "resident": one.known.resident_id, "may_pay": arrival.payable}
        )


def _has_news(found: Found, now: datetime) -> bool:
    """Whether the resident's own row changes: most texts of a talk leave it as it is."""
    return found.own_area_id != found.area_id or now - read_moment(found.last_seen_at) >= LAST_SEEN_EVERY


def _add_message(rows: _Rows, one: Taken, at: Any) -> None:
    arrival = one.known.arrival
    matters_opened = [record for record in one.records if isinstance(record, OpenMatter)]
    rows.incoming.append(
        {
            "id": one.known.incoming_id,
            "area_id": one.area_id,
            "sender_id": one.known.found.sender_id,
            "resident_id": one.resident_id,
            "address": arrival.address,
            "kind": arrival.kind,
            "external_id": arrival.external_id,
            "text": arrival.text,
            "media": as_json(arrival.media),
            "reference": next((r.reference for r in one.records if isinstance(r, KeepIdea | JoinIdea)), ""),
            "reading": one.reading,
            "needs_person": matters_opened[0].kind if matters_opened else "",
            "locked": any(record.locked for record in matters_opened),
            "received_at": at,
        }
    )
    if one.state is not None:
        state = state_to_json(one.state)
        rows.conversations.append({"resident_id": one.known.resident_id, "state": state, "updated_at": at})


def _add_record(rows: _Rows, wire: Wire, one: Taken, record: Record, at: Any) -> None:
    match record:
        case KeepIdea():
            rows.ideas.append(
                {
                    "area_id": one.area_id,
                    "reference": record.reference,
                    "resident_id": one.resident_id,
                    "incoming_id": one.known.incoming_id,
                    "text": record.text,
                    "theme": "",
                    "status": "new",
                    "source": "text",
                    "promised_by": wire.day(record.promised_by),
                    "said_at": at,
                }
            )
        case GiveConsent():
            rows.consents.append(
                {
                    "area_id": one.area_id,
                    "resident_id": one.resident_id,
                    "incoming_id": one.known.incoming_id,
                    "purpose": record.purpose,
                    "granted": record.granted,
                    "channel": one.known.arrival.channel,
                    "words_shown": record.words_shown,
                    "exact_reply": record.exact_reply,
                    "basis": "consent",
                    "controller": one.known.area.controller,
                    "at": at,
                }
            )
        case _:
            rows.rare.append((one, record))


def _add_replies(rows: _Rows, wire: Wire, one: Taken, now: datetime, at: Any) -> None:
    for step, reply in enumerate(one.replies):
        buttons = [
            {"label": choice.label, "callback": f"{reply.step}:{choice.value}"}
            for choice in reply.choices
            if reply.step
        ]
        rows.outgoing.append(
            {
                "area_id": one.area_id,
                "sender_id": one.known.found.sender_id,
                "resident_id": one.resident_id,
                "address": one.known.arrival.address,
                "recipient": f"resident:{one.resident_id}",
                "kind": reply.kind,
                "message_class": "safety" if reply.kind == "safety" else "reply",
                "subject": f"incoming:{one.known.incoming_id}",
                "step": str(step),
                "text": reply.text,
                "buttons": as_json(buttons),
                "priority": outbox.priority(reply.kind),
                "state": "due",
                "reason": "",
                "attempt": 0,
                "created_at": at,
                "due_at": at,
                "expires_at": wire.moment(outbox.expiry(reply.kind, now)),
            }
        )


def _insert(table: Any, *columns: str) -> Statement:
    return build(insert(table), columns)


_NEW_RESIDENT = _insert(
    RESIDENT, "id", "area_id", "name", "language", "first_seen_at", "last_seen_at", "welcomed_at", "paused"
)
_RESIDENT_SEEN = build(
    update(RESIDENT)
    .where(RESIDENT.c.id == bindparam("of_resident"))
    .values(
        last_seen_at=bindparam("seen_at"),
        area_id=bindparam("area"),
        welcomed_at=func.coalesce(RESIDENT.c.welcomed_at, bindparam("welcomed")),
    )
)
_NEW_ADDRESS = _insert(ADDRESS, "resident_id", "sender_id", "address", "gone", "payable", "created_at")
_ADDRESS_HEARD = build(
    update(ADDRESS)
    .where(ADDRESS.c.id == bindparam("of_address"))
    .values(gone=literal_column("''"), payable=bindparam("may_pay"), resident_id=bindparam("resident"))
)
_INCOMING = _insert(
    INCOMING,
    *("id", "area_id", "sender_id", "resident_id", "address", "kind", "external_id", "text", "media", "reference"),
    *("reading", "needs_person", "locked", "received_at"),
)
_IDEA = _insert(
    IDEA,
    *("area_id", "reference", "resident_id", "incoming_id", "text", "theme", "status", "source", "promised_by"),
    "said_at",
)
_CONSENT = _insert(
    CONSENT,
    *("area_id", "resident_id", "incoming_id", "purpose", "granted", "channel", "words_shown", "exact_reply"),
    *("basis", "controller", "at"),
)
_OUTGOING = _insert(
    OUTGOING,
    *("area_id", "sender_id", "resident_id", "address", "recipient", "kind", "message_class", "subject", "step"),
    *("text", "buttons", "priority", "state", "reason", "attempt", "created_at", "due_at", "expires_at"),
)


def _upsert(database: str) -> ClauseElement:
    made = (sqlite if database == "sqlite" else postgresql).insert(CONVERSATION)
    new = {name: made.excluded[name] for name in ("state", "updated_at")}
    upsert: ClauseElement = made.on_conflict_do_update(index_elements=["resident_id"], set_=new)
    return upsert


_CONVERSATION = build(_upsert, ("resident_id", "state", "updated_at"))
