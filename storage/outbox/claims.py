"""The claim: one transaction that takes what may go now, and says of the rest why it may not.

Rules
- Everything that may have changed since the message was owed is read again here, and the hour, the caps and the pace
  are looked at (`storage.outbox.standing`). What may not leave yet is moved to when it may, with the reason; what never
  may is ended with it.
- The sender's row is locked first, so its claims come one after another and its pace holds across processes.
- Where the provider does not answer, one message is claimed as a probe, and nothing else until its end is known.
- At most one claimed message a recipient; one whose outcome is unknown holds up nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, exists, false, func, literal_column, or_, select, text, true, update
from sqlmodel import Session

from flows.courtesy import Go, Wait
from storage.driver import Wire, among, build, read_day, read_json, read_moment
from storage.outbox.breaker import is_open, pause_seconds
from storage.outbox.kinds import PRIORITIES
from storage.outbox.not_told import tell_desk
from storage.outbox.owing import IS_DUE, OUTGOING
from storage.outbox.standing import Ended, Standing, judge, read_again
from storage.tables import Table

AHEAD_SECONDS = 1.0  # how far ahead of their slots messages are claimed
CATCH_UP_SECONDS = 0.25  # a claim that comes so late makes it up, or the rate would sink by every delay
LOOK_AGAIN_AT = 64  # rows looked at, once none of the first may go
MAX_ROUNDS = 16  # times a claim looks again because nothing it saw may go

_SENDER, _ADDRESS, _RESIDENT, _AREA = (
    Table.metadata.tables[name] for name in ("sender", "address", "resident", "area")
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


class _Sender(NamedTuple):
    id: int
    channel: str
    name: str
    per_second: float
    next_free_at: datetime | None
    paused: str
    failures: int


class Due(NamedTuple):
    """A message that is due, with what stands beside it of its person and area."""

    id: int
    attempt: int
    area_id: int
    address: str
    recipient: str
    resident_id: int | None
    kind: str
    message_class: str
    purpose: str
    subject: str
    step: str
    priority: int
    text: str
    buttons: Any  # as stored
    expires_at: datetime
    gone: str
    payable: bool
    paused: str
    safe_contact: bool
    away_until: date | None
    erased_at: Any  # whether there is one says enough
    zone: str


_EXPIRES_AT, _AWAY_UNTIL = Due._fields.index("expires_at"), Due._fields.index("away_until")

_READY = select(*_SENDER.c["id", "per_second"]).where(
    _SENDER.c.paused == "",
    or_(_SENDER.c.next_free_at.is_(None), _SENDER.c.next_free_at < bindparam("ahead")),
    exists().where(
        OUTGOING.c.sender_id == _SENDER.c.id,
        IS_DUE,
        OUTGOING.c.priority.in_(PRIORITIES),  # lets the index skip what is due later
        OUTGOING.c.due_at <= bindparam("now"),
    ),
)
_LOCK_SENDER = build(
    select(*_SENDER.c["id", "channel", "name", "per_second", "next_free_at", "paused", "failures"])
    .where(_SENDER.c.id == bindparam("sender_id"))
    .with_for_update(key_share=True)  # not plain FOR UPDATE: owing to this sender must not wait for a claim
)
_NEXT_FREE = build(update(_SENDER).where(_SENDER.c.id == bindparam("sender")).values(next_free_at=bindparam("free_at")))

# The first condition is the one the partial index was made with, word for word, or SQLite does not use it.
_IN_FLIGHT = OUTGOING.alias("in_flight")
_BUSY = (
    select(_IN_FLIGHT.c.recipient)
    .where(text("in_flight.state in ('claimed', 'unknown')"), _IN_FLIGHT.c.state == literal_column("'claimed'"))
    .correlate(None)
)
_HAS_DUE = build(
    select(
        *(
            exists()
            .where(
                OUTGOING.c.sender_id == bindparam("sender_id"),
                IS_DUE,
                OUTGOING.c.priority == literal_column(str(priority)),
                OUTGOING.c.due_at <= bindparam("now"),
            )
            .label(f"priority_{priority}")
            for priority in PRIORITIES
        )
    )
)
_DUE = build(
    select(
        *OUTGOING.c[
            "id", "attempt", "area_id", "address", "recipient", "resident_id", "kind", "message_class", "purpose"
        ],
        *OUTGOING.c["subject", "step", "priority", "text", "buttons", "expires_at"],
        func.coalesce(_ADDRESS.c.gone, literal_column("''")).label("gone"),
        func.coalesce(_ADDRESS.c.payable, true()).label("payable"),
        func.coalesce(_RESIDENT.c.paused, literal_column("''")).label("paused"),
        func.coalesce(_RESIDENT.c.safe_contact, false()).label("safe_contact"),
        _RESIDENT.c.away_until,
        _RESIDENT.c.erased_at,
        _AREA.c.zone,
    )
    .select_from(
        OUTGOING.join(_AREA, _AREA.c.id == OUTGOING.c.area_id)
        .outerjoin(
            _ADDRESS, and_(_ADDRESS.c.sender_id == OUTGOING.c.sender_id, _ADDRESS.c.address == OUTGOING.c.address)
        )
        .outerjoin(_RESIDENT, _RESIDENT.c.id == OUTGOING.c.resident_id)
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
    .offset(literal_column("0"))  # or SQLite is given a value without a name
    .with_for_update(skip_locked=True, of=OUTGOING)
)
_CLAIM = build(
    lambda database: (
        update(OUTGOING)
        .where(among(OUTGOING.c.id, "ids", database), IS_DUE)
        .values(
            state=literal_column("'claimed'"),
            attempt=OUTGOING.c.attempt + literal_column("1"),
            lease_until=bindparam("until"),
        )
    )
)
_END = build(
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"), IS_DUE)
    .values(state=bindparam("end"), reason=bindparam("why"), settled_at=bindparam("now"))
)
_MOVE = build(
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"), IS_DUE)
    .values(due_at=bindparam("until"), reason=bindparam("why"))
)


def ready_senders(session: Session, now: datetime, *, keep_pace: bool = True) -> list[tuple[int, float]]:
    """Senders with something due, neither paused nor ahead of their pace, and what their pace is a second. Only reads:
    ask as often as you like."""
    ahead = now + timedelta(seconds=AHEAD_SECONDS) if keep_pace else datetime.max.replace(tzinfo=UTC)
    return [(id_, pace) for id_, pace in session.connection().execute(_READY, {"now": now, "ahead": ahead})]


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
    wire = Wire(session.connection())
    sender = _lock_sender(wire, sender_id)
    probing = keep_pace and is_open(sender.failures)
    paced = _slots(sender, now, 1 if probing else limit, keep_pace=keep_pace)
    slots = [max(moment, now) for moment in paced]
    if sender.paused or not slots:
        return []
    going: list[Due] = []
    for again in range(MAX_ROUNDS):
        rows = _look(wire, sender_id, now, max(LOOK_AGAIN_AT, limit) if again else limit)
        standing = read_again(wire, sender_id, suppression_key, rows, now)
        going, others = _sort_out(rows, standing, slots)
        _put_aside(wire, others, now)
        if going or not others:
            break
    if not going:
        return []
    until = now + timedelta(seconds=lease_seconds)
    wire.run(_CLAIM, {"ids": wire.many(row.id for row in going), "until": wire.moment(until)})
    if keep_pace:
        free_at = paced[len(going) - 1] + timedelta(seconds=1 / sender.per_second)
        if probing:
            free_at = until + timedelta(seconds=pause_seconds(sender.failures))
        wire.run(_NEXT_FREE, {"sender": sender_id, "free_at": wire.moment(free_at)})
    return [_claimed(row, sender, send_at, until) for row, send_at in zip(going, slots, strict=False)]


def _slots(sender: _Sender, now: datetime, limit: int, *, keep_pace: bool) -> list[datetime]:
    """The moments at which this sender may send next, none further ahead than AHEAD_SECONDS; the first may be past."""
    if not keep_pace:
        return [now] * limit
    free_at = sender.next_free_at or now
    first = free_at if free_at >= now - timedelta(seconds=CATCH_UP_SECONDS) else now
    gap = timedelta(seconds=1 / sender.per_second)
    horizon = now + timedelta(seconds=AHEAD_SECONDS)
    return [moment for moment in (first + gap * place for place in range(limit)) if moment < horizon]


def _sort_out(
    rows: Sequence[Due], standing: Standing, slots: Sequence[datetime]
) -> tuple[list[Due], list[tuple[Due, Wait | Ended]]]:
    """Which rows take the slots, one a recipient; and those that may not, with what becomes of them."""
    going: list[Due] = []
    others: list[tuple[Due, Wait | Ended]] = []
    recipients: set[str] = set()
    for row in rows:
        if row.recipient in recipients or len(going) == len(slots):
            continue
        verdict = judge(row, standing, slots[len(going)])
        if isinstance(verdict, Go):
            recipients.add(row.recipient)
            going.append(row)
        else:
            others.append((row, verdict))
    return going, others


def _put_aside(wire: Wire, others: Sequence[tuple[Due, Wait | Ended]], now: datetime) -> None:
    """Keep with each why it did not leave."""
    at = wire.moment(now)
    moved = [
        {"row_id": row.id, "until": wire.moment(end.until), "why": end.why}
        for row, end in others
        if isinstance(end, Wait)
    ]
    ended = [
        {"row_id": row.id, "end": end.state, "why": end.reason, "now": at}
        for row, end in others
        if isinstance(end, Ended)
    ]
    wire.run_many(_MOVE, moved)
    wire.run_many(_END, ended)
    quiet = [row for row, end in others if isinstance(end, Ended) and end.reason == "paused"]
    tell_desk(wire.session, quiet, now)


def _lock_sender(wire: Wire, sender_id: int) -> _Sender:
    id_, channel, name, per_second, next_free_at, paused, failures = wire.run(
        _LOCK_SENDER, {"sender_id": sender_id}
    ).fetchone()
    free_at = None if next_free_at is None else read_moment(next_free_at)
    return _Sender(id_, channel, name, per_second, free_at, paused, failures)


def _look(wire: Wire, sender_id: int, now: datetime, limit: int) -> list[Due]:
    """The rows that are due, most urgent first. One query a priority, so that each walks the index straight."""
    rows: list[Due] = []
    asked = {"sender_id": sender_id, "now": wire.moment(now)}
    has_due = wire.run(_HAS_DUE, asked).fetchone()
    for priority in PRIORITIES:
        if has_due[priority] and len(rows) < limit:
            found = wire.run(_DUE, {**asked, "priority": priority, "limit": limit - len(rows)}).fetchall()
            rows += map(_due, found)
    return rows


def _due(row: Sequence[Any]) -> Due:
    """A row as it came from the driver."""
    moment, day = read_moment(row[_EXPIRES_AT]), read_day(row[_AWAY_UNTIL])
    return Due._make((*row[:_EXPIRES_AT], moment, *row[_EXPIRES_AT + 1 : _AWAY_UNTIL], day, *row[_AWAY_UNTIL + 1 :]))


def _claimed(row: Due, sender: _Sender, send_at: datetime, until: datetime) -> Claimed:
    return Claimed(
        id=row.id,
        attempt=row.attempt + 1,
        sender_id=sender.id,
        channel=sender.channel,
        sender=sender.name,
        address=row.address,
        kind=row.kind,
        text=row.text,
        buttons=tuple(read_json(row.buttons)),
        expires_at=row.expires_at,
        send_at=send_at,
        lease_until=until,
        failures=sender.failures,
    )
