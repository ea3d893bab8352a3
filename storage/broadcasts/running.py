"""Running: a timer puts an approved broadcast into the outbox, slice by slice, and looks before it goes on (X3).

Rules
- One run is one step: a slice or a look. It sets the next one in its own transaction: a crash loses and doubles none.
- Above 200 people a first part leaves; the rest only when most of that has arrived and few of them said STOP. Otherwise
  it is held, the desk is told, and a coordinator lets it on or stops it.
- Nothing is put into the outbox once its slot is over: the timers' grace ends with it, and the desk is told.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, Text, func, literal, select
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import Session

from flows.broadcast import LOOK_AFTER, LOOK_AGAIN, Seen, look
from flows.broadcast_words import pieces
from storage import matters, timers
from storage.broadcasts.approving import KIND
from storage.broadcasts.drafts import kind_and_subject, words_of
from storage.outbox import bulk
from storage.tables import Area, Broadcast, Table, Timer

SLICE = 5_000  # texts put into the outbox in one transaction: under a second, in which nobody else writes on SQLite
HELD = "broadcast_held"  # the kind of matter by which the desk is told
RUNS = ("approved", "first", "going")

_RECIPIENT, _RESIDENT, _ADDRESS, _INCOMING = (
    Table.metadata.tables[name] for name in ("recipient", "resident", "address", "incoming")
)


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    """Why nothing of it is to be done any more; "" when it is. That its slot is over is no reason: that is missed."""
    state = _of(session, timer).state
    return "" if state in RUNS else state


def take_step(session: Session, timer: Timer, now: datetime) -> None:
    """The next slice, or the look at the first part."""
    broadcast = session.get_one(Broadcast, _of(session, timer).id, with_for_update=True, populate_existing=True)
    area = session.get_one(Area, broadcast.area_id)
    if broadcast.state not in RUNS:  # stopped while this run waited for its row
        return
    wait = timedelta()
    if broadcast.state == "first":
        wait = _look(session, broadcast, now)
    if broadcast.state in ("approved", "going"):
        wait = _make_slice(session, broadcast, now)
    session.add(broadcast)
    if broadcast.state in RUNS:
        _set_next(session, area, broadcast, timer, now + wait, now)


def _make_slice(session: Session, broadcast: Broadcast, now: datetime) -> timedelta:
    """Owe the next texts. Returns how long to wait before the next step."""
    end = broadcast.places if broadcast.state == "going" else broadcast.first_places
    until = min(broadcast.made + SLICE, end)
    kind, subject = kind_and_subject(broadcast)
    bulk.owe_chosen(
        session,
        _chosen(broadcast, until),
        area_id=broadcast.area_id,
        kind=kind,
        message_class="service" if broadcast.message_class == "service" else "promotional",
        purpose=str(broadcast.audience.get("purpose", "")),
        subject=subject,
        now=now,
        due_at=max(broadcast.slot_at, now),
        expires_at=broadcast.expires_at,
    )
    broadcast.made = until
    if until == broadcast.places:
        broadcast.state = "made"
    elif until == end:
        broadcast.state = "first"
        return LOOK_AFTER
    return timedelta()


def _chosen(broadcast: Broadcast, until: int) -> Select[Any]:
    """Whom the next slice is for, with their text. Whoever was erased since has no address, and gets none."""
    return (
        select(
            _RECIPIENT.c.resident_id,
            _ADDRESS.c.sender_id,
            _ADDRESS.c.address,
            _text(broadcast).label("text"),
        )
        .join(_ADDRESS, _ADDRESS.c.id == _RECIPIENT.c.address_id)
        .join(_RESIDENT, _RESIDENT.c.id == _RECIPIENT.c.resident_id)
        .where(
            _RECIPIENT.c.broadcast_id == broadcast.id,
            _RECIPIENT.c.place > broadcast.made,
            _RECIPIENT.c.place <= until,
            _RESIDENT.c.erased_at.is_(None),
        )
    )


def _text(broadcast: Broadcast) -> ColumnElement[str]:
    """As `flows.broadcast_words.render` has it, put together by the database: its pieces with the name between them."""
    words = words_of(broadcast)
    name = func.coalesce(func.nullif(_RESIDENT.c.name, ""), literal(words.no_name, Text))
    first, *others = (literal(piece, Text) for piece in pieces(words))
    text: ColumnElement[str] = first
    for piece in others:
        text = text.concat(name).concat(piece)
    return text


def _look(session: Session, broadcast: Broadcast, now: datetime) -> timedelta:
    """Let the rest go, wait for the first part, or hold it back. Returns how long to wait before the next step."""
    found = look(_see(session, broadcast))
    match found.then:
        case "go":
            broadcast.state, broadcast.looked_at = "going", now
        case "hold":
            broadcast.state, broadcast.why = "held", found.why
            matters.open_matter(session, area_id=broadcast.area_id, kind=HELD, now=now)
    return LOOK_AGAIN


def _see(session: Session, broadcast: Broadcast) -> Seen:
    kind, subject = kind_and_subject(broadcast)
    ends = bulk.count_ends(session, kind=kind, subject=subject)
    count = {state: sum(one.count for one in ends if one.state == state) for state in {one.state for one in ends}}
    return Seen(
        made=broadcast.made,
        waiting=count.get("due", 0) + count.get("claimed", 0),
        failed=count.get("failed", 0) + count.get("undelivered", 0),
        unknown=count.get("unknown", 0),
        opted_out=count_opted_out(session, broadcast),
    )


def count_opted_out(session: Session, broadcast: Broadcast) -> int:
    """How many of those it was put into the outbox for have said STOP since it began."""
    stopped = said_stop(broadcast).subquery()
    return session.connection().execute(select(func.count()).select_from(stopped)).scalar_one()


def said_stop(broadcast: Broadcast) -> Select[Any]:
    """The residents these are."""
    return (
        select(_INCOMING.c.resident_id)
        .distinct()
        .join(_RECIPIENT, _RECIPIENT.c.resident_id == _INCOMING.c.resident_id)
        .where(
            _RECIPIENT.c.broadcast_id == broadcast.id,
            _RECIPIENT.c.place <= broadcast.made,
            _INCOMING.c.reading == "stop",
            _INCOMING.c.received_at >= broadcast.starts_at,
        )
    )


def _set_next(session: Session, area: Area, broadcast: Broadcast, timer: Timer, at: datetime, now: datetime) -> None:
    timers.set_moment(
        session,
        area=area,
        kind=KIND,
        subject=timer.subject,
        slot=f"{broadcast.made} {at.isoformat()}",
        at=at,
        grace=max(broadcast.expires_at - at, timedelta()),
        now=now,
    )


def _of(session: Session, timer: Timer) -> Broadcast:
    return session.get_one(Broadcast, int(timer.subject.partition(":")[2]))
