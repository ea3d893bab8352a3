"""Messages nobody knows the fate of: looked for at the provider, sent again only where the kind says so, else listed.

Rules
- A lease that ran out is a doubt, never a second chance: the process that held it may have sent it and died.
- Proof of absence at the provider makes any message due again; silence does so only for kinds sent again when in doubt,
  and while a list that could not be read may still be read in time, not even for those.
- A look is the last one only when the list was read, or after a month of trying: a look that failed, or died with its
  process, proves nothing, however old the doubt.
- Sent again in doubt is remembered in the reason (`PERHAPS_TWICE`), so that it can be listed.
- Of messages in the same words to one person, each listed one settles one: never the same for two, and none while
  another is on its way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, literal_column, select, text, update
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from storage.outbox.kinds import KINDS, IfLost, if_lost
from storage.outbox.owing import OUTGOING
from storage.outbox.results import LOOK_AFTER_SECONDS, PERHAPS_TWICE, Result, due_again, row_after, spread, write_rows
from storage.tables import Outgoing, Table

LOOK_UNTIL = timedelta(hours=24)  # after this we stop asking the provider; the message stays unknown and listed
LOOK_UNREAD_UNTIL = timedelta(days=30)  # or after this, where its list could not be read
LONGEST_LOOK_SECONDS = 3600.0
MAX_LIST = 500  # on one page; `count_unknown` says how many there are


@dataclass(frozen=True, slots=True)
class Doubt:
    """One message in doubt, whose turn it is to be looked for."""

    id: int
    attempt: int
    sender_id: int
    channel: str
    sender: str  # its name
    address: str
    text: str
    kind: str
    buttons: tuple[dict[str, str], ...]
    since: datetime  # it cannot have left before this
    expires_at: datetime
    others: frozenset[str]  # the provider's ids of other messages in the same words to the same person

    @property
    def policy(self) -> IfLost:
        return if_lost(self.kind)


_SENDER = Table.metadata.tables["sender"]

# Both conditions are spelt out for the sake of the partial index on open rows.
_IS_OPEN = text("outgoing.state in ('claimed', 'unknown')")
_LOST = (
    select(OUTGOING.c.id)
    .where(_IS_OPEN, OUTGOING.c.state == literal_column("'claimed'"), OUTGOING.c.lease_until <= bindparam("now"))
    .with_for_update(skip_locked=True)
)
_AT_ONCE = [name for name, kind in KINDS.items() if kind.if_lost == "again_at_once"]
_LOSE = (
    update(OUTGOING)
    .where(OUTGOING.c.id.in_(_LOST))
    .values(
        state="unknown",
        reason=case((OUTGOING.c.reason.startswith(PERHAPS_TWICE), OUTGOING.c.reason), else_="lease lost"),
        sent_at=func.coalesce(OUTGOING.c.sent_at, OUTGOING.c.lease_until),
        lease_until=case((OUTGOING.c.kind.in_(_AT_ONCE), bindparam("now")), else_=bindparam("look_at")),
    )
)
_DOUBTS = (
    select(OUTGOING, _SENDER.c.channel, _SENDER.c.name.label("sender"))
    .join(_SENDER, _SENDER.c.id == OUTGOING.c.sender_id)
    .where(_IS_OPEN, OUTGOING.c.state == literal_column("'unknown'"), OUTGOING.c.lease_until <= bindparam("now"))
    .order_by(OUTGOING.c.lease_until, OUTGOING.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=OUTGOING)
)
_LOOK_LATER = update(OUTGOING).where(OUTGOING.c.id == bindparam("row_id")).values(lease_until=bindparam("look_at"))
_STILL = (
    select(OUTGOING)
    .where(OUTGOING.c.id == bindparam("row_id"), OUTGOING.c.attempt == bindparam("of_attempt"))
    .where(OUTGOING.c.state == "unknown")
    .with_for_update()
)
_TWINS = select(OUTGOING.c.state, OUTGOING.c.external_id).where(
    OUTGOING.c.recipient == bindparam("of_recipient"),
    OUTGOING.c.sender_id == bindparam("of_sender"),
    OUTGOING.c.text == bindparam("words"),
    OUTGOING.c.id != bindparam("row_id"),
)
_TAKEN = select(OUTGOING.c.id).where(
    OUTGOING.c.sender_id == bindparam("of_sender"),
    OUTGOING.c.external_id == bindparam("external"),
    OUTGOING.c.id != bindparam("row_id"),
)


def lose_leases(session: Session, now: datetime) -> int:
    """Claims whose holder is gone become unknown. Returns how many."""
    look_at = now + timedelta(seconds=LOOK_AFTER_SECONDS)
    return session.connection().execute(_LOSE, {"now": now, "look_at": look_at}).rowcount


def take_doubts(session: Session, now: datetime, limit: int) -> list[Doubt]:
    """The messages in doubt whose turn it is. Their next turn is set at once, so two processes do not both look."""
    connection = session.connection()
    rows = connection.execute(_DOUBTS, {"now": now, "limit": limit}).all()
    if rows:
        connection.execute(_LOOK_LATER, [{"row_id": row.id, "look_at": _next_look(row, now)} for row in rows])
    return [_doubt(row, _others(connection, row)) for row in rows]


def settle(session: Session, doubt: Doubt, result: Result, *, now: datetime, suppression_key: bytes) -> bool:
    """Act on what the provider's list said. False when the doubt stays, or was settled meanwhile.

    `result` is `not_sent` with an `again_after_seconds` when the list is complete without the message, and without one
    when it stands there as refused; `unknown` when the list cannot tell, with `ask_again` if it may tell later.
    """
    connection = session.connection()
    row = connection.execute(_STILL, {"row_id": doubt.id, "of_attempt": doubt.attempt}).first()
    if row is None:
        return False
    if result.went == "sent":
        if _may_be_anothers(connection, row, result.external_id):
            return False
        found = row_after(row, "sent", "found", external_id=result.external_id, sent_at=row.sent_at or now)
        write_rows(connection, [found])
    elif result.went == "not_sent" and result.again_after_seconds is not None:
        write_rows(connection, [due_again(row, "not at the provider", now, now)])
    elif result.went == "not_sent":
        write_rows(connection, [row_after(row, "failed", result.reason, settled_at=now)])
        spread(session, row.sender_id, row.address, result, now=now, suppression_key=suppression_key)
    elif now < row.expires_at and _goes_again(doubt.policy, row, result):
        write_rows(connection, [due_again(row, PERHAPS_TWICE + row.reason, now, now)])
    else:
        if _age(row, now) > (LOOK_UNREAD_UNTIL if result.ask_again else LOOK_UNTIL):
            connection.execute(_LOOK_LATER, {"row_id": row.id, "look_at": None})
        return False
    return True


def _goes_again(policy: IfLost, row: Any, result: Result) -> bool:
    """Whether it is sent again in doubt, and not kept for a list that may still be read in time."""
    looks_again = row.lease_until is not None and bool(row.lease_until < row.expires_at)
    return policy == "again_at_once" or (policy != "never" and not (result.ask_again and looks_again))


def count_unknown(session: Session, area_id: int | None = None) -> int:
    """How many messages nobody knows the fate of, however many are listed."""
    found = select_rows(func.count()).select_from(Outgoing).where(_IS_OPEN, col(Outgoing.state) == "unknown")
    return session.exec(found if area_id is None else found.where(Outgoing.area_id == area_id)).one()


def list_unknown(
    session: Session, area_id: int | None = None, *, before_id: int | None = None, limit: int = MAX_LIST
) -> Sequence[Outgoing]:
    """Messages nobody knows the fate of, newest first; those older than `before_id` are the next page."""
    found = select_rows(Outgoing).where(_IS_OPEN, col(Outgoing.state) == "unknown")
    return _newest(session, found, area_id, before_id, limit)


def list_maybe_twice(
    session: Session, area_id: int | None = None, *, before_id: int | None = None, limit: int = MAX_LIST
) -> Sequence[Outgoing]:
    """Messages that were sent again in doubt, newest first: a resident may have had them twice."""
    found = select_rows(Outgoing).where(col(Outgoing.reason).startswith(PERHAPS_TWICE))
    return _newest(session, found, area_id, before_id, limit)


def _others(connection: Connection, row: Any) -> frozenset[str]:
    return frozenset(twin.external_id for twin in connection.execute(_TWINS, _twins_of(row)) if twin.external_id)


def _may_be_anothers(connection: Connection, row: Any, external_id: str | None) -> bool:
    """What was found is another message in the same words, or may be: one is on its way. The next look tells."""
    asked = {"of_sender": row.sender_id, "external": external_id, "row_id": row.id}
    if connection.execute(_TAKEN, asked).first() is not None:
        return True
    return any(twin.state == "claimed" for twin in connection.execute(_TWINS, _twins_of(row)))


def _twins_of(row: Any) -> dict[str, Any]:
    return {"row_id": row.id, "of_recipient": row.recipient, "of_sender": row.sender_id, "words": row.text}


def _newest(session: Session, found: Any, area_id: int | None, before_id: int | None, limit: int) -> Sequence[Outgoing]:
    if area_id is not None:
        found = found.where(Outgoing.area_id == area_id)
    if before_id is not None:
        found = found.where(col(Outgoing.id) < before_id)
    return list(session.exec(found.order_by(col(Outgoing.id).desc()).limit(limit)))


def _next_look(row: Any, now: datetime) -> datetime:
    """Twice as late each time, at most hourly."""
    seconds = max(_age(row, now).total_seconds(), LOOK_AFTER_SECONDS)
    return now + timedelta(seconds=min(seconds, LONGEST_LOOK_SECONDS))


def _age(row: Any, now: datetime) -> timedelta:
    """How long ago it may have left."""
    since: datetime = row.sent_at or row.created_at
    return now - since


def _doubt(row: Any, others: frozenset[str]) -> Doubt:
    return Doubt(
        id=row.id,
        attempt=row.attempt,
        sender_id=row.sender_id,
        channel=row.channel,
        sender=row.sender,
        address=row.address,
        text=row.text,
        kind=row.kind,
        buttons=tuple(row.buttons),
        since=row.created_at,
        expires_at=row.expires_at,
        others=others,
    )
