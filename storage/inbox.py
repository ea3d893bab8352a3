"""The inbox: what a text finds when it comes in, read for a whole batch at once, under the locks its turn needs.

Rules
- Seen before is by sender, kind and external id, for ever: an erased message is known by the keyed hash of its id.
- On PostgreSQL the order of locks is: addresses, residents, areas, each sorted, so two batches can never wait for each
  other. On SQLite the transaction itself is the lock.
- All reads of a batch are one round trip. Row numbers are taken here, so every write can be made without an answer.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ClauseElement,
    ColumnElement,
    String,
    and_,
    bindparam,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
)

from storage.arrivals import Arrival, Found, Known
from storage.driver import Wire, build
from storage.tables import Table

AREA, SENDER, RESIDENT, ADDRESS, INCOMING, CONVERSATION, ASK, CONSENT, SUPPRESSION, LINK, OUTGOING = (
    Table.metadata.tables[name]
    for name in (
        *("area", "sender", "resident", "address", "incoming", "conversation", "ask", "consent", "suppression"),
        *("link", "outgoing"),
    )
)

ONE_HOUR = timedelta(hours=1)
ENDING: ColumnElement[int] = literal_column("40")  # letters


def gather(wire: Wire, arrivals: Sequence[Arrival], now: datetime) -> list[Known | None]:
    """What each arrival finds, in their order; None where no sender of ours is named so. Takes the batch's locks."""
    with wire.together():
        if not wire.is_sqlite:
            _lock(wire, arrivals)
        at, hour_ago = wire.moment(now), wire.moment(now - ONE_HOUR)
        read = wire.read_each(_FIND, (_asked(arrival, at, hour_ago) for arrival in arrivals))
    known = [Known(a, Found._make(row)) if row else None for a, row in zip(arrivals, read(), strict=True)]
    if wire.is_sqlite:
        _number(known)
    return known


def _asked(arrival: Arrival, at: Any, hour_ago: Any) -> dict[str, Any]:
    return {
        "of_channel": arrival.channel,
        "of_sender": arrival.sender,
        "of_kind": arrival.kind,
        "of_id": arrival.external_id,
        "of_erased_id": arrival.external_hash,
        "of_address": arrival.address,
        "of_hash": arrival.address_hash,
        "picked": arrival.area_code,
        "now": at,
        "hour_ago": hour_ago,
    }


def _number(known: Sequence[Known | None]) -> None:
    """SQLite has one writer at a time: the numbers after the last ones found are ours until the commit."""
    found = [one for one in known if one is not None]
    if not found:
        return
    last_incoming, last_resident = found[0].found.incoming_number or 0, found[0].found.resident_number or 0
    for one in found:
        one.incoming_id = last_incoming = last_incoming + 1
        if one.is_new:
            one.resident_id = last_resident = last_resident + 1


def _lock(wire: Wire, arrivals: Sequence[Arrival]) -> None:
    for address_hash in sorted({arrival.address_hash for arrival in arrivals}):
        wire.run(_LOCK_ADDRESS, {"number": int.from_bytes(bytes.fromhex(address_hash[:16]), signed=True)})
    asked = {
        "channels": [arrival.channel for arrival in arrivals],
        "senders": [arrival.sender for arrival in arrivals],
        "addresses": [arrival.address for arrival in arrivals],
        "codes": [arrival.area_code for arrival in arrivals],
    }
    wire.run(_LOCK_RESIDENTS, asked)
    wire.run(_LOCK_AREAS, asked)


_ASKED = (
    func.unnest(*(bindparam(name, type_=ARRAY(String)) for name in ("channels", "senders", "addresses", "codes")))
    .table_valued("channel", "sender", "address", "code", name="asked")
    .render_derived()
)
_WHO = (
    select(func.coalesce(AREA.c.id, RESIDENT.c.area_id, SENDER.c.area_id), RESIDENT.c.id)
    .select_from(_ASKED)
    .join(SENDER, and_(SENDER.c.channel == _ASKED.c.channel, SENDER.c.name == _ASKED.c.sender))
    .outerjoin(ADDRESS, and_(ADDRESS.c.sender_id == SENDER.c.id, ADDRESS.c.address == _ASKED.c.address))
    .outerjoin(RESIDENT, RESIDENT.c.id == ADDRESS.c.resident_id)
    .outerjoin(AREA, AREA.c.code == _ASKED.c.code)
    .subquery("who")
)
_RESIDENT_OF, _AREA_OF = select(_WHO.c[1]), select(_WHO.c[0])

# A key update is barred, not a reference: rows of others may still name a locked resident or area.
_LOCK_ADDRESS = build(select(func.pg_advisory_xact_lock(bindparam("number", type_=BigInteger))))
_LOCK_RESIDENTS = build(
    select(RESIDENT.c.id).where(RESIDENT.c.id.in_(_RESIDENT_OF)).order_by(RESIDENT.c.id).with_for_update(key_share=True)
)
_LOCK_AREAS = build(
    select(AREA.c.id).where(AREA.c.id.in_(_AREA_OF)).order_by(AREA.c.id).with_for_update(key_share=True)
)


def _is_kept(sender_id: ColumnElement[Any], external_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """One id at a time: asked for either of two, PostgreSQL reads every message of the sender."""
    kept = INCOMING.alias()
    return exists().where(
        kept.c.sender_id == sender_id, kept.c.kind == bindparam("of_kind"), kept.c.external_id == external_id
    )


def _find(database: str) -> ClauseElement:
    picked, last, earlier = AREA.alias("picked"), INCOMING.alias("last"), INCOMING.alias("earlier")
    sender_id, resident_id = SENDER.c.id, RESIDENT.c.id
    seen = or_(*(_is_kept(sender_id, bindparam(name)) for name in ("of_id", "of_erased_id")))
    ledger = CONSENT.alias("ledger")
    newest = select(func.max(ledger.c.id)).where(
        ledger.c.resident_id == resident_id, ledger.c.purpose == literal_column("'meetings'")
    )
    meetings = select(CONSENT.c.granted).where(CONSENT.c.id == newest.correlate(RESIDENT).scalar_subquery())
    last_id = select(func.max(earlier.c.id)).where(earlier.c.resident_id == resident_id)
    has_asks = exists().where(
        ASK.c.resident_id == resident_id,
        ASK.c.state.in_([literal_column("'open'"), literal_column("'answered'")]),
        ASK.c.expires_at > bindparam("now"),
    )
    answers = select(func.count()).where(
        OUTGOING.c.recipient == literal_column("'resident:'", String) + cast(resident_id, String),  # a key begins so
        OUTGOING.c.created_at > bindparam("hour_ago"),
        OUTGOING.c.message_class == literal_column("'reply'"),
    )
    # Whoever texted nothing in that hour was answered nothing in it: nine in ten texts need not look.
    recent_answers = case(
        (last.c.received_at > bindparam("hour_ago"), answers.correlate(RESIDENT).scalar_subquery()),
        else_=literal_column("0"),
    )
    numbers: list[ColumnElement[Any]] = [
        select(func.max(table.c.id)).scalar_subquery() for table in (INCOMING, RESIDENT)
    ]
    if database == "postgresql":
        take = {table: func.nextval(literal_column(f"'{table}_id_seq'")) for table in ("incoming", "resident")}
        numbers = [case((~seen, take["incoming"])), case((resident_id.is_(None), take["resident"]))]
    text: ColumnElement[str] = last.c.text
    ending = func.right(text, ENDING) if database == "postgresql" else func.substr(text, -ENDING)
    return (
        select(
            seen,
            sender_id,
            ADDRESS.c.id,
            func.coalesce(ADDRESS.c.gone, literal_column("''")),
            func.coalesce(ADDRESS.c.payable, true()),
            resident_id,
            func.coalesce(RESIDENT.c.name, literal_column("''")),
            func.coalesce(RESIDENT.c.language, literal_column("'en'")),
            func.coalesce(RESIDENT.c.paused, literal_column("''")),
            RESIDENT.c.last_seen_at,
            RESIDENT.c.area_id,
            RESIDENT.c.welcomed_at.is_not(None),
            func.coalesce(CONVERSATION.c.state, literal_column("'{}'")),
            SUPPRESSION.c.id.is_not(None),
            func.coalesce(SUPPRESSION.c.confirmed, false()),
            meetings.correlate(RESIDENT).scalar_subquery(),
            last.c.reference,
            func.length(last.c.text),
            last.c.received_at,
            ending,
            has_asks,
            exists().where(LINK.c.first_id == resident_id, LINK.c.joined_at.is_not(None))
            | exists().where(LINK.c.second_id == resident_id, LINK.c.joined_at.is_not(None)),
            AREA.c.id,
            AREA.c.ideas_count,
            AREA.c.tally_hour,
            AREA.c.tally_numbers,
            AREA.c.tally_day,
            AREA.c.tally_segments,
            recent_answers,
            *(AREA.c[name] for name in AREA_FACTS),
            *numbers,
        )
        .select_from(SENDER)
        .outerjoin(ADDRESS, and_(ADDRESS.c.sender_id == sender_id, ADDRESS.c.address == bindparam("of_address")))
        .outerjoin(RESIDENT, and_(resident_id == ADDRESS.c.resident_id, RESIDENT.c.erased_at.is_(None)))
        .outerjoin(picked, picked.c.code == bindparam("picked"))
        .join(AREA, AREA.c.id == func.coalesce(picked.c.id, RESIDENT.c.area_id, SENDER.c.area_id))
        .outerjoin(CONVERSATION, CONVERSATION.c.resident_id == resident_id)
        .outerjoin(
            SUPPRESSION,
            and_(
                SUPPRESSION.c.sender_id == sender_id,
                SUPPRESSION.c.address_hash == bindparam("of_hash"),
                SUPPRESSION.c.lifted_at.is_(None),
            ),
        )
        .outerjoin(last, last.c.id == last_id.correlate(RESIDENT).scalar_subquery())
        .where(SENDER.c.channel == bindparam("of_channel"), SENDER.c.name == bindparam("of_sender"))
    )


AREA_FACTS = [
    *("name", "code", "zone", "reader", "reading_day", "languages", "controller", "privacy", "on_call"),
    *("answers_an_hour", "new_numbers_an_hour", "pounds_a_day", "away", "links", "own_words"),
]
_FIND = build(_find)
