"""The claim: one transaction that takes what may go now, and says of the rest why it may not.

Rules
- Everything that may have changed since the message was owed is read again here: STOP, a dead address, an erasure, a
  pause, consent, the expiry, the pace.
- The sender's row is locked first, so its claims come one after another and its pace holds across processes.
- Where the provider does not answer, one message is claimed as a probe, and nothing else until its end is known.
- At most one claimed message a recipient; one whose outcome is unknown holds up nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, literal_column, or_, select, text, update
from sqlmodel import Session

from storage.outbox.breaker import is_open, pause_seconds
from storage.outbox.kinds import PRIORITIES, kind_of
from storage.outbox.owing import IS_DUE, OUTGOING
from storage.suppression import hash_address
from storage.tables import Table

AHEAD_SECONDS = 1.0  # how far ahead of their slots messages are claimed
LOOK_AT_LEAST = 64  # rows looked at in one claim: some may be for one person, or may not go
MAX_ROUNDS = 16  # times a claim looks again because nothing it saw may go
PURPOSE = "meetings"  # the one promotional purpose there is as yet

_SENDER, _ADDRESS, _RESIDENT, _SUPPRESSION, _CONSENT, _COORDINATOR = (
    Table.metadata.tables[name] for name in ("sender", "address", "resident", "suppression", "consent", "coordinator")
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """One message that is ours to send until `lease_until`, and not before `send_at`."""

    id: int
    attempt: int
    sender_id: int
    channel: str
    sender: str  # its name: our number, or the bot's key
    address: str
    kind: str
    text: str
    buttons: tuple[dict[str, str], ...]
    expires_at: datetime
    send_at: datetime
    lease_until: datetime
    failures: int = 0  # of its sender in a row, when it was claimed


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a claim read again about those it would write to."""

    stopped: frozenset[str]  # addresses, not hashes
    agreed: frozenset[int] = field(default_factory=frozenset)  # residents who consent to promotional messages
    left: frozenset[str] = field(default_factory=frozenset)  # "coordinator:2": no longer at the desk


_READY = select(_SENDER.c.id).where(
    _SENDER.c.paused == "",
    or_(_SENDER.c.next_free_at.is_(None), _SENDER.c.next_free_at < bindparam("ahead")),
    exists().where(
        OUTGOING.c.sender_id == _SENDER.c.id,
        IS_DUE,
        OUTGOING.c.priority.in_(PRIORITIES),  # lets the index skip what is due later
        OUTGOING.c.due_at <= bindparam("now"),
    ),
)
_LOCK_SENDER = (
    select(*_SENDER.c["id", "channel", "name", "per_second", "next_free_at", "paused", "failures"])
    .where(_SENDER.c.id == bindparam("sender_id"))
    .with_for_update(key_share=True)  # not plain FOR UPDATE: owing to this sender must not wait for a claim
)
_NEXT_FREE = update(_SENDER).where(_SENDER.c.id == bindparam("sender")).values(next_free_at=bindparam("free_at"))

# The first condition is the one the partial index was made with, word for word, or SQLite does not use it.
_IN_FLIGHT = OUTGOING.alias("in_flight")
_BUSY = (
    select(_IN_FLIGHT.c.recipient)
    .where(text("in_flight.state in ('claimed', 'unknown')"), _IN_FLIGHT.c.state == literal_column("'claimed'"))
    .correlate(None)
)
_DUE = (
    select(
        *OUTGOING.c["id", "attempt", "address", "recipient", "resident_id", "kind", "message_class"],
        *OUTGOING.c["text", "buttons", "expires_at"],
        func.coalesce(_ADDRESS.c.gone, "").label("gone"),
        func.coalesce(_ADDRESS.c.payable, True).label("payable"),
        func.coalesce(_RESIDENT.c.paused, "").label("paused"),
        _RESIDENT.c.erased_at,
    )
    .select_from(
        OUTGOING.outerjoin(
            _ADDRESS, and_(_ADDRESS.c.sender_id == OUTGOING.c.sender_id, _ADDRESS.c.address == OUTGOING.c.address)
        ).outerjoin(_RESIDENT, _RESIDENT.c.id == OUTGOING.c.resident_id)
    )
    .where(
        OUTGOING.c.sender_id == bindparam("sender_id"),
        IS_DUE,
        OUTGOING.c.priority == bindparam("priority"),
        OUTGOING.c.due_at <= bindparam("now"),
        OUTGOING.c.recipient.not_in(_BUSY),
    )
    .order_by(OUTGOING.c.due_at, OUTGOING.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=OUTGOING)
)
_STOPPED = select(_SUPPRESSION.c.address_hash).where(
    _SUPPRESSION.c.sender_id == bindparam("sender_id"),
    _SUPPRESSION.c.address_hash.in_(bindparam("hashes", expanding=True)),
    _SUPPRESSION.c.lifted_at.is_(None),
)
_AGREED = (
    select(_CONSENT.c.resident_id, _CONSENT.c.granted)
    .where(_CONSENT.c.resident_id.in_(bindparam("residents", expanding=True)), _CONSENT.c.purpose == PURPOSE)
    .order_by(_CONSENT.c.id)
)
_LEFT = select(_COORDINATOR.c.id).where(
    _COORDINATOR.c.id.in_(bindparam("coordinators", expanding=True)), _COORDINATOR.c.left_at.is_not(None)
)
_CLAIM = (
    update(OUTGOING)
    .where(OUTGOING.c.id.in_(bindparam("ids", expanding=True)), IS_DUE)
    .values(state="claimed", attempt=OUTGOING.c.attempt + 1, lease_until=bindparam("until"))
)
_REFUSE = (
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"), IS_DUE)
    .values(state=bindparam("end"), reason=bindparam("why"), settled_at=bindparam("now"))
)


def ready_senders(session: Session, now: datetime, *, keep_pace: bool = True) -> list[int]:
    """Senders with something due, neither paused nor ahead of their pace. Only reads: ask as often as you like."""
    ahead = now + timedelta(seconds=AHEAD_SECONDS) if keep_pace else datetime.max.replace(tzinfo=UTC)
    return list(session.connection().execute(_READY, {"now": now, "ahead": ahead}).scalars())


def claim(
    session: Session,
    *,
    sender_id: int,
    now: datetime,
    suppression_key: bytes,
    limit: int,
    lease_seconds: float,
    keep_pace: bool = True,
) -> list[Claimed]:
    """Take up to `limit` messages of one sender, the most urgent first, each with its moment to leave.

    `keep_pace=False` is for simulation: everything may leave now, and the sender's pace is left as it is.
    """
    connection = session.connection()
    sender = connection.execute(_LOCK_SENDER, {"sender_id": sender_id}).one()
    probing = keep_pace and is_open(sender.failures)
    slots = _slots(sender, now, 1 if probing else limit, keep_pace=keep_pace)
    if sender.paused or not slots:
        return []
    going: list[Any] = []
    for _ in range(MAX_ROUNDS):
        rows = _look(connection, sender_id, now, max(LOOK_AT_LEAST, 2 * limit))
        standing = _read_again(connection, sender_id, suppression_key, rows)
        going, refused = _sort_out(rows, standing, slots, now)
        if refused:
            connection.execute(_REFUSE, refused)
        if going or not refused:
            break
    if not going:
        return []
    until = now + timedelta(seconds=lease_seconds)
    connection.execute(_CLAIM, {"ids": [row.id for row in going], "until": until})
    if keep_pace:
        free_at = slots[len(going) - 1] + timedelta(seconds=1 / sender.per_second)
        if probing:
            free_at = until + timedelta(seconds=pause_seconds(sender.failures))
        connection.execute(_NEXT_FREE, {"sender": sender_id, "free_at": free_at})
    return [_claimed(row, sender, send_at, until) for row, send_at in zip(going, slots, strict=False)]


def _slots(sender: Any, now: datetime, limit: int, *, keep_pace: bool) -> list[datetime]:
    """The moments at which this sender may send next, none further ahead than AHEAD_SECONDS."""
    if not keep_pace:
        return [now] * limit
    first = max(now, sender.next_free_at or now)
    gap = timedelta(seconds=1 / sender.per_second)
    horizon = now + timedelta(seconds=AHEAD_SECONDS)
    return [moment for moment in (first + gap * place for place in range(limit)) if moment < horizon]


def _sort_out(
    rows: Sequence[Any], standing: _Standing, slots: Sequence[datetime], now: datetime
) -> tuple[list[Any], list[dict[str, Any]]]:
    """Which rows take the slots, one a recipient, and which will never go."""
    going: list[Any] = []
    refused: list[dict[str, Any]] = []
    recipients: set[str] = set()
    for row in rows:
        end, why = _verdict(row, standing, slots[min(len(going), len(slots) - 1)])
        if end:
            refused.append({"row_id": row.id, "end": end, "why": why, "now": now})
        elif len(going) < len(slots) and row.recipient not in recipients:
            recipients.add(row.recipient)
            going.append(row)
    return going, refused


def _look(connection: Connection, sender_id: int, now: datetime, limit: int) -> list[Any]:
    """The rows that are due, most urgent first. One query a priority, so that each walks the index straight."""
    rows: list[Any] = []
    for priority in PRIORITIES:
        if len(rows) < limit:
            asked = {"sender_id": sender_id, "now": now, "priority": priority, "limit": limit - len(rows)}
            rows += connection.execute(_DUE, asked).all()
    return rows


def _read_again(connection: Connection, sender_id: int, key: bytes, rows: Sequence[Any]) -> _Standing:
    by_hash = {hash_address(key, row.address): row.address for row in rows}
    if not by_hash:
        return _Standing(frozenset())
    found = connection.execute(_STOPPED, {"sender_id": sender_id, "hashes": list(by_hash)})
    stopped = frozenset(by_hash[hash_] for hash_ in found.scalars())
    promoted = {row.resident_id for row in rows if row.message_class == "promotional"} - {None}
    coordinators = {row.recipient for row in rows if row.recipient.startswith("coordinator:")}
    return _Standing(
        stopped,
        _who_agreed(connection, promoted) if promoted else frozenset(),
        _who_left(connection, coordinators) if coordinators else frozenset(),
    )


def _who_agreed(connection: Connection, residents: Iterable[int]) -> frozenset[int]:
    latest = {row.resident_id: row.granted for row in connection.execute(_AGREED, {"residents": list(residents)})}
    return frozenset(resident for resident, granted in latest.items() if granted)


def _who_left(connection: Connection, recipients: Iterable[str]) -> frozenset[str]:
    ids = [int(recipient.partition(":")[2]) for recipient in recipients]
    return frozenset(f"coordinator:{id_}" for id_ in connection.execute(_LEFT, {"coordinators": ids}).scalars())


def _verdict(row: Any, standing: _Standing, send_at: datetime) -> tuple[str, str]:
    """("", "") when it may go, or the state it ends in and why."""
    kind = kind_of(row.kind)
    if row.expires_at <= send_at:
        return "expired", ""
    if row.erased_at is not None:
        return "blocked", "erased"
    if row.gone:
        return "blocked", "gone"
    if not row.payable:
        return "blocked", "not payable"
    if row.address in standing.stopped and not kind.despite_stop:
        return "blocked", "stopped"
    if row.paused and not kind.despite_pause:
        return "blocked", "paused"
    if row.message_class == "promotional" and row.resident_id not in standing.agreed:
        return "blocked", "no consent"
    if row.recipient in standing.left:
        return "blocked", "left the desk"
    return "", ""


def _claimed(row: Any, sender: Any, send_at: datetime, until: datetime) -> Claimed:
    return Claimed(
        id=row.id,
        attempt=row.attempt + 1,
        sender_id=sender.id,
        channel=sender.channel,
        sender=sender.name,
        address=row.address,
        kind=row.kind,
        text=row.text,
        buttons=tuple(row.buttons),
        expires_at=row.expires_at,
        send_at=send_at,
        lease_until=until,
        failures=sender.failures,
    )
