"""The audience: everybody a broadcast is for, whether or not it may reach them, in slices of whole people.

Rules
- One condition of an `Audience` is one condition of a query; another kind of audience is one more.
- Two residents who are joined are one person: who is on a list, was written to or is left out, is so on both channels.
- Rows look like those a claim looks at, so that the claim's own functions can judge them.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, String, and_, cast, exists, func, literal, or_, select
from sqlmodel import Session

from flows.broadcast import Audience
from storage.broadcasts.drafts import audience_of, kind_and_subject
from storage.outbox.bulk import IS_BROADCAST
from storage.outbox.kinds import kind_of
from storage.outbox.owing import OUTGOING
from storage.outbox.states import MAYBE_SEEN, WENT
from storage.persons import half_of
from storage.tables import Area, Broadcast, Instant, Table

SLICE = 1_000  # people judged at a time

_RESIDENT, _ADDRESS, _SENDER, _MEMBER, _GUEST = (
    Table.metadata.tables[name] for name in ("resident", "address", "sender", "groupmember", "guest")
)


def list_people(session: Session, broadcast: Broadcast, area: Area) -> Iterator[list[list[Any]]]:
    """Everybody it is for, each with a row for every address they might be written to at, a slice at a time."""
    query = _corrected(session, broadcast) if broadcast.corrects_id else _everybody(audience_of(broadcast), area)
    looks = [column.label(name) for name, column in _as_claimed(broadcast, area).items()]
    connection, after = session.connection(), 0
    while True:
        ids = list(connection.execute(query.where(_RESIDENT.c.id > after).limit(SLICE)).scalars())
        if not ids:
            return
        rows = connection.execute(_rows(broadcast, looks, ids)).all()
        yield [list(addresses) for _, addresses in groupby(rows, lambda row: row.resident_id)]
        after = ids[-1]


def _everybody(audience: Audience, area: Area) -> Select[Any]:
    """The residents all of an audience's conditions apply to."""
    conditions = [_RESIDENT.c.erased_at.is_(None), _chosen_or_all(audience, area)]
    if audience.language:
        conditions.append(_RESIDENT.c.language == audience.language)
    if audience.channel:
        conditions.append(_writes_by(audience.channel))
    if audience.quiet_since:
        since = datetime.combine(audience.quiet_since, time(), ZoneInfo(area.zone)).astimezone(UTC)
        conditions.append(~_heard_since(since))
    conditions += [~_is_member(group, area) for group in audience.without_groups]
    conditions += [~_was_sent(f"broadcast:{number}") for number in audience.without_broadcasts]
    return select(_RESIDENT.c.id).where(*conditions).order_by(_RESIDENT.c.id)


def _corrected(session: Session, broadcast: Broadcast) -> Select[Any]:
    """The residents who were sent, or may have been sent, what this one corrects."""
    kind, subject = kind_and_subject(session.get_one(Broadcast, broadcast.corrects_id))
    sent = select(OUTGOING.c.resident_id).where(
        IS_BROADCAST, OUTGOING.c.kind == kind, OUTGOING.c.subject == subject, OUTGOING.c.state.in_(MAYBE_SEEN)
    )
    return (
        select(_RESIDENT.c.id).where(_RESIDENT.c.erased_at.is_(None), _RESIDENT.c.id.in_(sent)).order_by(_RESIDENT.c.id)
    )


def _rows(broadcast: Broadcast, looks: list[Any], ids: list[int]) -> Select[Any]:
    """Who they are and where they are written to; nobody's address, where there is none."""
    channel = broadcast.audience.get("channel")
    addresses = select(
        *_ADDRESS.c["id", "resident_id", "sender_id", "address", "gone", "payable"], _SENDER.c.channel
    ).join(_SENDER, _SENDER.c.id == _ADDRESS.c.sender_id)
    if channel:
        addresses = addresses.where(_SENDER.c.channel == channel)
    if broadcast.corrects_id:  # where it was sent to, and nowhere else
        addresses = addresses.where(_was_sent_to(broadcast.corrects_id))
    written = addresses.subquery()
    return (
        select(
            *looks,
            _RESIDENT.c.id.label("resident_id"),
            *_RESIDENT.c["area_id", "name", "paused", "safe_contact", "away_until", "erased_at"],
            written.c.id.label("address_id"),
            *written.c["sender_id", "address", "gone", "payable", "channel"],
            literal("resident:", String).concat(cast(_RESIDENT.c.id, String)).label("recipient"),
        )
        .select_from(_RESIDENT.outerjoin(written, written.c.resident_id == _RESIDENT.c.id))
        .where(_RESIDENT.c.id.in_(ids))
        .order_by(_RESIDENT.c.id, written.c.id)
    )


def _as_claimed(broadcast: Broadcast, area: Area) -> dict[str, ColumnElement[Any]]:
    """What a claim sees of every message of this broadcast."""
    kind, subject = kind_and_subject(broadcast)
    purpose = broadcast.audience.get("purpose", "") if broadcast.message_class == "promotional" else ""
    return {
        "kind": literal(kind),
        "message_class": literal(broadcast.message_class),
        "purpose": literal(purpose),
        "subject": literal(subject),
        "step": literal("1"),
        "priority": literal(kind_of(kind).priority),
        "text": literal(broadcast.wording),
        "expires_at": literal(broadcast.expires_at, Instant()),
        "zone": literal(area.zone),
    }


def _chosen_or_all(audience: Audience, area: Area) -> ColumnElement[bool]:
    """The members of a group, or who said yes, wherever they live now; or else the residents of the area."""
    chosen = []
    if audience.group:
        chosen.append(_is_member(audience.group, area))
    if audience.said_yes is not None:
        chosen.append(_said_yes(audience.said_yes))
    return and_(*chosen) if chosen else _RESIDENT.c.area_id == area.id


def _said_yes(meeting_id: int) -> ColumnElement[bool]:
    """They are coming, as far as they said, on either channel."""
    coming = and_(_GUEST.c.meeting_id == meeting_id, _GUEST.c.answer == "yes")
    return or_(
        exists().where(coming, _GUEST.c.resident_id == _RESIDENT.c.id),
        exists().where(coming, _GUEST.c.resident_id == half_of(_RESIDENT.c.id)),
    )


def _is_member(group: str, area: Area) -> ColumnElement[bool]:
    listed = and_(_MEMBER.c.area_id == area.id, _MEMBER.c.group_name == group)
    return or_(
        exists().where(listed, _MEMBER.c.resident_id == _RESIDENT.c.id),
        exists().where(listed, _MEMBER.c.resident_id == half_of(_RESIDENT.c.id)),
    )


def _writes_by(channel: str) -> ColumnElement[bool]:
    return exists().where(
        _ADDRESS.c.resident_id == _RESIDENT.c.id, _SENDER.c.id == _ADDRESS.c.sender_id, _SENDER.c.channel == channel
    )


def _heard_since(since: datetime) -> ColumnElement[bool]:
    """Something we sent of our own accord reached them since."""
    reached = and_(
        OUTGOING.c.message_class.in_(("promotional", "service")),
        OUTGOING.c.state.in_(WENT),
        func.coalesce(OUTGOING.c.sent_at, OUTGOING.c.due_at) >= since,
    )
    return or_(
        exists().where(OUTGOING.c.resident_id == _RESIDENT.c.id, reached),
        exists().where(OUTGOING.c.resident_id == half_of(_RESIDENT.c.id), reached),
    )


def _was_sent(subject: str) -> ColumnElement[bool]:
    """They were, or may have been, sent this one, on either channel."""
    this = and_(OUTGOING.c.kind == "broadcast", OUTGOING.c.subject == subject, OUTGOING.c.state.in_(MAYBE_SEEN))
    return or_(
        exists().where(OUTGOING.c.recipient == _recipient(_RESIDENT.c.id), this),
        exists().where(OUTGOING.c.recipient == _recipient(half_of(_RESIDENT.c.id)), this),
    )


def _was_sent_to(corrected: int) -> ColumnElement[bool]:
    """This address is the one the corrected text went to."""
    return exists().where(
        OUTGOING.c.recipient == _recipient(_ADDRESS.c.resident_id),
        OUTGOING.c.kind.in_(("broadcast", "correction")),
        OUTGOING.c.subject == f"broadcast:{corrected}",
        OUTGOING.c.sender_id == _ADDRESS.c.sender_id,
        OUTGOING.c.address == _ADDRESS.c.address,
    )


def _recipient(resident_id: ColumnElement[int]) -> ColumnElement[str]:
    return literal("resident:", String).concat(cast(resident_id, String))
