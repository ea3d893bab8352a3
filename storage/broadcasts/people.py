"""The people behind each number that is shown of a broadcast, before and after it left (C6).

Rules
- A draft's numbers are opened by the same count that made them; the others by the outbox's rows.
- Who is kept quiet because of danger is shown to lead and deputies alone (D3): others are told that there are more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session

from storage.broadcasts.counting import count
from storage.broadcasts.drafts import kind_and_subject
from storage.broadcasts.running import said_stop
from storage.broadcasts.tally import Behind
from storage.outbox.bulk import of_this
from storage.outbox.owing import OUTGOING
from storage.tables import Area, Broadcast, Table

PAGE = 50
WAITING = ("to come", "never made")  # in the audience, and not in the outbox
STOPPED_SINCE = "said STOP"
_RESIDENT, _ADDRESS, _RECIPIENT = (Table.metadata.tables[name] for name in ("resident", "address", "recipient"))


@dataclass(frozen=True, slots=True)
class People:
    """One page of those behind a number."""

    total: int
    shown: Sequence[Any]  # resident_id, name, address; of texts their state, reason and sent_at too
    next_after: int | None
    locked: int  # on this page, for lead and deputies alone


def counted_people(
    session: Session,
    broadcast: Broadcast,
    area: Area,
    number: str,
    *,
    after: int,
    see_locked: bool,
    now: datetime,
    suppression_key: bytes,
) -> People:
    """Who is counted in one number of a draft's preview; see `tally.Behind` for what a number is called."""
    behind = Behind(number)
    count(session, broadcast, area, now=now, suppression_key=suppression_key, behind=behind)
    everybody = sorted(behind.residents)
    ids = [one for one in everybody if one > after][: PAGE + 1]
    found = select(
        _RESIDENT.c.id.label("place"),
        _RESIDENT.c.id.label("resident_id"),
        *_RESIDENT.c["name", "paused"],
        _first_address().label("address"),
    ).where(_RESIDENT.c.id.in_(ids))
    return _page(session, found.order_by(_RESIDENT.c.id), len(everybody), see_locked)


def sent_people(session: Session, broadcast: Broadcast, line: str, *, after: int, see_locked: bool) -> People:
    """Who stands in one line of the account: "delivered", "failed: 30004", "blocked: stopped", `WAITING` …"""
    if line == STOPPED_SINCE:
        return _of_recipients(session, broadcast, _RECIPIENT.c.resident_id.in_(said_stop(broadcast)), after, see_locked)
    if line in WAITING:
        return _of_recipients(session, broadcast, _RECIPIENT.c.place > broadcast.made, after, see_locked)
    state, colon, reason = line.partition(": ")
    kind, subject = kind_and_subject(broadcast)
    states = ("sent", "delivered") if state == "reached" else (state,)
    those = [of_this(kind, subject), OUTGOING.c.state.in_(states)]
    if colon:
        those.append(OUTGOING.c.reason == reason)
    total = session.connection().execute(select(func.count()).select_from(OUTGOING).where(*those)).scalar_one()
    found = (
        select(
            OUTGOING.c.id.label("place"),
            *OUTGOING.c["resident_id", "address", "state", "reason", "sent_at"],
            *_RESIDENT.c["name", "paused"],
        )
        .join(_RESIDENT, _RESIDENT.c.id == OUTGOING.c.resident_id)
        .where(*those, OUTGOING.c.id > after)
        .order_by(OUTGOING.c.id)
    )
    return _page(session, found.limit(PAGE + 1), total, see_locked)


def _of_recipients(
    session: Session, broadcast: Broadcast, which: ColumnElement[bool], after: int, see_locked: bool
) -> People:
    those = (_RECIPIENT.c.broadcast_id == broadcast.id, which)
    total = session.connection().execute(select(func.count()).select_from(_RECIPIENT).where(*those)).scalar_one()
    found = (
        select(*_RECIPIENT.c["place", "resident_id"], *_RESIDENT.c["name", "paused"], _ADDRESS.c.address)
        .select_from(_RECIPIENT)
        .join(_RESIDENT, _RESIDENT.c.id == _RECIPIENT.c.resident_id)
        .outerjoin(_ADDRESS, _ADDRESS.c.id == _RECIPIENT.c.address_id)
        .where(*those, _RECIPIENT.c.place > after)
        .order_by(_RECIPIENT.c.place)
    )
    return _page(session, found.limit(PAGE + 1), total, see_locked)


def _page(session: Session, found: Select[Any], total: int, see_locked: bool) -> People:
    rows = session.connection().execute(found).all()
    page = rows[:PAGE]
    shown = [row for row in page if see_locked or row.paused != "danger"]
    return People(total, shown, page[-1].place if len(rows) > PAGE else None, len(page) - len(shown))


def _first_address() -> ColumnElement[str]:
    first = select(func.min(_ADDRESS.c.id)).where(_ADDRESS.c.resident_id == _RESIDENT.c.id).correlate(_RESIDENT)
    return select(_ADDRESS.c.address).where(_ADDRESS.c.id == first.scalar_subquery()).scalar_subquery()
