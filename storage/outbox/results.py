"""What became of an attempt, written down by the one who made it and nobody else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, bindparam, literal_column, select, update
from sqlmodel import Session

from storage import audit, matters, suppression, volunteers
from storage.driver import Wire, among, build, read_moment
from storage.outbox import breaker
from storage.outbox.claims import Claimed
from storage.outbox.kinds import if_lost
from storage.outbox.owing import OUTGOING
from storage.tables import Table

LOOK_AFTER_SECONDS = 60.0  # the grace: a message in doubt is looked for at the provider after this
LONGEST_BACKOFF_SECONDS = 300.0
PERHAPS_TWICE = "perhaps twice: "  # a reason that begins so lists a message sent again in doubt
DOWN = "down: "  # a sender's pause that begins so is lifted when the program starts again
TOO_LATE = "expired"  # a channel's word for: its last second began before it could leave
MAX_REASON = 200  # characters

_ADDRESS, _SENDER = Table.metadata.tables["address"], Table.metadata.tables["sender"]


@dataclass(frozen=True, slots=True)
class Result:
    """One attempt's end, in the outbox's words; `bot/send.py` translates what the channel answered."""

    went: Literal["sent", "not_sent", "unknown"]
    external_id: str | None = None
    moved_to: str | None = None  # the address's new name
    reason: str = ""  # a short code; never a text, never a number
    again_after_seconds: float | None = None
    gone: bool = False
    stopped: bool = False
    sender_down: bool = False
    outage: bool = False  # nobody answered
    ask_again: bool = False  # of a look at the provider's list: it could not be read just now


class _Ours(NamedTuple):
    id: int
    attempt: int
    kind: str
    reason: str
    due_at: datetime
    expires_at: datetime


_OURS = build(
    lambda database: (
        select(*OUTGOING.c[_Ours._fields])
        .where(
            among(OUTGOING.c.id, "ids", database),
            OUTGOING.c.state.in_((literal_column("'claimed'"), literal_column("'unknown'"))),
        )
        .order_by(OUTGOING.c.id)
        .with_for_update()
    )
)
_WRITE = build(
    update(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"))
    .values(
        state=bindparam("to_state"),
        reason=bindparam("to_reason"),
        external_id=bindparam("to_external_id"),
        due_at=bindparam("to_due_at"),
        lease_until=bindparam("to_lease_until"),
        sent_at=bindparam("to_sent_at"),
        settled_at=bindparam("to_settled_at"),
    )
)
_GONE = (
    update(_ADDRESS)
    .where(_ADDRESS.c.sender_id == bindparam("sender"), _ADDRESS.c.address == bindparam("dead"), _ADDRESS.c.gone == "")
    .values(gone=bindparam("why"))
)
_IS_THERE = select(_ADDRESS.c.id).where(
    _ADDRESS.c.sender_id == bindparam("sender"), _ADDRESS.c.address == bindparam("name")
)
_MOVE = (
    update(_ADDRESS)
    .where(_ADDRESS.c.sender_id == bindparam("sender"), _ADDRESS.c.address == bindparam("old"))
    .values(address=bindparam("new"))
)
_PAUSE = (
    update(_SENDER)
    .where(_SENDER.c.id == bindparam("sender"), _SENDER.c.paused == "")
    .values(paused=bindparam("why"))
    .returning(_SENDER.c.area_id)
)
_RESUME = update(_SENDER).where(_SENDER.c.paused.startswith(DOWN)).values(paused="")


def record(session: Session, claimed: Claimed, result: Result, *, now: datetime, suppression_key: bytes) -> bool:
    """Write down one attempt's end. False when the attempt was no longer ours: then nothing changes."""
    return claimed.id in record_all(session, [(claimed, result)], now=now, suppression_key=suppression_key)


def record_all(
    session: Session, ends: Sequence[tuple[Claimed, Result]], *, now: datetime, suppression_key: bytes
) -> frozenset[int]:
    """Write down many attempts' ends. Returns the rows whose attempt was still ours.

    A lease that ran out made the row unknown; until somebody claims it anew, its holder still knows best.
    """
    wire = Wire(session.connection())
    found = {row.id: row for row in _read_ours(wire, [claimed.id for claimed, _ in ends])}
    ours = [
        (found[claimed.id], claimed, result)
        for claimed, result in ends
        if claimed.id in found and found[claimed.id].attempt == claimed.attempt
    ]
    _write(wire, [_after(row, result, now) for row, _, result in ours])
    _note_ends(session.connection(), ends, now)
    for _, claimed, result in ours:
        spread(session, claimed.sender_id, claimed.address, result, now=now, suppression_key=suppression_key)
    return frozenset(claimed.id for _, claimed, _ in ours)


def _note_ends(connection: Connection, ends: Sequence[tuple[Claimed, Result]], now: datetime) -> None:
    """Every attempt says something about its provider, also one that is no longer ours."""
    of_sender: dict[int, list[tuple[breaker.End, int]]] = {}
    for claimed, result in ends:
        end: breaker.End = "silence" if result.outage else "taken" if result.went == "sent" else "refused"
        of_sender.setdefault(claimed.sender_id, []).append((end, claimed.failures))
    for sender_id, heard in sorted(of_sender.items()):
        breaker.note(connection, sender_id, heard, now)


def resume_senders(session: Session) -> int:
    """A fresh start tries again the senders our provider had refused: perhaps the token was put right."""
    return session.connection().execute(_RESUME).rowcount


def row_after(row: Any, state: str, reason: str, **changed: Any) -> dict[str, Any]:
    """The values of `_WRITE` for a row that goes to `state`; a message that perhaps went twice stays listed as such."""
    kept = row.reason if row.reason.startswith(PERHAPS_TWICE) else reason[:MAX_REASON]
    return {
        "row_id": row.id,
        "to_state": state,
        "to_reason": kept,
        "to_external_id": changed.get("external_id"),
        "to_due_at": changed.get("due_at", row.due_at),
        "to_lease_until": changed.get("lease_until"),
        "to_sent_at": changed.get("sent_at"),
        "to_settled_at": changed.get("settled_at"),
    }


def write_rows(connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
    """Write what `row_after` made, in one go."""
    _write(Wire(connection), list(rows))


def _read_ours(wire: Wire, ids: Sequence[int]) -> list[_Ours]:
    found = wire.run(_OURS, {"ids": wire.many(ids)}).fetchall()
    return [_Ours._make((*known, read_moment(due_at), read_moment(ends_at))) for *known, due_at, ends_at in found]


def _write(wire: Wire, rows: Sequence[dict[str, Any]]) -> None:
    stored = [{name: wire.moment(v) if isinstance(v, datetime) else v for name, v in row.items()} for row in rows]
    wire.run_many(_WRITE, stored)


def due_again(row: Any, reason: str, at: datetime, now: datetime) -> dict[str, Any]:
    """Back to `due` at this moment, or expired when that would be too late."""
    if at >= row.expires_at:
        return row_after(row, "expired", reason, settled_at=now)
    return row_after(row, "due", reason, due_at=at)


def _after(row: Any, result: Result, now: datetime) -> dict[str, Any]:
    if result.went == "sent":
        return row_after(row, "sent", "", external_id=result.external_id, sent_at=now)
    if result.went == "unknown":
        wait = 0.0 if if_lost(row.kind) == "again_at_once" else LOOK_AFTER_SECONDS
        return row_after(row, "unknown", result.reason, lease_until=now + timedelta(seconds=wait), sent_at=now)
    if result.sender_down:  # nothing about this message was wrong: it waits as it was until the sender is back
        return row_after(row, "due", result.reason)
    if result.reason == TOO_LATE:
        return row_after(row, "expired", "", settled_at=now)
    if result.again_after_seconds is None or result.gone or result.stopped:
        return row_after(row, "failed", result.reason, settled_at=now)
    backoff = min(2.0 ** min(row.attempt - 1, 30), LONGEST_BACKOFF_SECONDS)
    return due_again(row, result.reason, now + timedelta(seconds=max(backoff, result.again_after_seconds)), now)


def spread(
    session: Session, sender_id: int, address: str, result: Result, *, now: datetime, suppression_key: bytes
) -> None:
    """What one answer teaches about the address and the sender."""
    if result.stopped:
        stop_address(session, sender_id, address, now=now, suppression_key=suppression_key)
        volunteers.end_at(session, sender_id, address, "opted out", now)
    if result.gone:
        lose_address(session, sender_id, address, result.reason)
        volunteers.end_at(session, sender_id, address, "number is dead", now)
    if result.moved_to is not None and result.moved_to != address:
        _move(session, sender_id, address, result.moved_to, now=now, suppression_key=suppression_key)
    if result.sender_down:
        _pause_sender(session, sender_id, result.reason, now)


def stop_address(session: Session, sender_id: int, address: str, *, now: datetime, suppression_key: bytes) -> None:
    """The person opted out at the provider, who told them so: as STOP, and not to be confirmed by us."""
    hashed = suppression.hash_address(suppression_key, address)
    suppression.suppress(session, sender_id=sender_id, address_hash=hashed, reason="carrier", now=now, confirmed=True)


def lose_address(session: Session, sender_id: int, address: str, reason: str) -> None:
    """Nothing reaches this address any more."""
    why = reason[:MAX_REASON] or "gone"
    session.connection().execute(_GONE, {"sender": sender_id, "dead": address, "why": why})


def _move(session: Session, sender_id: int, old: str, new: str, *, now: datetime, suppression_key: bytes) -> None:
    """The provider renamed the address. A STOP goes with it; an address that is there already stays as it is."""
    connection = session.connection()
    old_hash = suppression.hash_address(suppression_key, old)
    if suppression.is_suppressed(session, sender_id, old_hash):
        new_hash = suppression.hash_address(suppression_key, new)
        suppression.suppress(
            session, sender_id=sender_id, address_hash=new_hash, reason="stop", now=now, confirmed=True
        )
    if connection.execute(_IS_THERE, {"sender": sender_id, "name": new}).first() is None:
        connection.execute(_MOVE, {"sender": sender_id, "old": old, "new": new})


def _pause_sender(session: Session, sender_id: int, reason: str, now: datetime) -> None:
    """Our account or token was refused: hold everything, and leave one open matter at the desk about it."""
    asked = {"sender": sender_id, "why": (DOWN + reason)[:MAX_REASON]}
    area_id = session.connection().execute(_PAUSE, asked).scalar_one_or_none()
    if area_id is not None:
        if not matters.is_open(session, area_id, kind="sender"):
            matters.open_matter(session, area_id=area_id, kind="sender", now=now)
        audit.write(
            session, action="sender.pause", now=now, area_id=area_id, subject=f"sender:{sender_id}", detail=reason
        )
