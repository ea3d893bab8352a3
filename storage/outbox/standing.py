"""What a claim reads again about those it would write to, and what it then says of each message: go, wait, or never.

Rules
- One query a batch for each thing that may have changed since a message was owed; none for what no message asks about.
- Two residents who are joined are one person: the strictest of both holds, both count, and one copy leaves (P6).
- What leaves of our own accord is judged by `flows.courtesy` at the moment it would leave.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, literal_column, or_, select, text

from flows.courtesy import GO, Go, Hold, Wait, decide
from flows.soft_opt_in import BASIS, offers_way_out
from flows.talk import TAKEN, keeps_quiet
from storage import persons
from storage.driver import Wire, among, build, read_moment
from storage.outbox.kinds import kind_of, manners_of
from storage.outbox.owing import OUTGOING
from storage.outbox.states import WENT
from storage.persons import CONSENT, Half, Said
from storage.suppression import hash_address
from storage.tables import Table

COUNTED_DAYS = 44  # how far back due times are looked at: 30 days of caps, and the 14 nothing is sent later than due

_SUPPRESSION, _COORDINATOR, _SOFT_OPT_IN = (
    Table.metadata.tables[name] for name in ("suppression", "coordinator", "softoptin")
)

_STOPPED = build(
    lambda database: select(_SUPPRESSION.c.address_hash).where(
        _SUPPRESSION.c.sender_id == bindparam("sender_id"),
        among(_SUPPRESSION.c.address_hash, "hashes", database),
        _SUPPRESSION.c.lifted_at.is_(None),
    )
)
_LEFT = select(_COORDINATOR.c.id).where(
    _COORDINATOR.c.id.in_(bindparam("coordinators", expanding=True)), _COORDINATOR.c.left_at.is_not(None)
)
_OPENED = select(_SOFT_OPT_IN.c.area_id).where(
    _SOFT_OPT_IN.c.area_id.in_(bindparam("areas", expanding=True)), _SOFT_OPT_IN.c.opened_at.is_not(None)
)
_LEDGER = build(
    lambda database: select(*CONSENT.c["id", "resident_id", "granted", "at", "basis"]).where(
        among(CONSENT.c.resident_id, "residents", database), CONSENT.c.purpose == bindparam("purpose")
    )
)
# The class is spelt out for the sake of the partial index. Of what is still due, only what ranks higher matters.
_UNASKED = build(
    lambda database: select(
        *OUTGOING.c["resident_id", "kind", "message_class", "priority", "state", "due_at", "expires_at", "sent_at"]
    ).where(
        among(OUTGOING.c.resident_id, "residents", database),
        text("outgoing.message_class in ('promotional', 'service')"),
        OUTGOING.c.due_at > bindparam("since"),
        or_(
            OUTGOING.c.state.in_([literal_column(f"'{state}'") for state in WENT]),
            and_(OUTGOING.c.state == literal_column("'due'"), OUTGOING.c.priority < bindparam("least_urgent")),
        ),
    )
)
_COPIES = select(*OUTGOING.c["recipient", "kind", "subject", "step", "state"]).where(
    OUTGOING.c.recipient.in_(bindparam("recipients", expanding=True)),
    OUTGOING.c.kind.in_(bindparam("kinds", expanding=True)),
    OUTGOING.c.subject.in_(bindparam("subjects", expanding=True)),
)

Copy = tuple[str, str, str, str]  # recipient, kind, subject, step


class Unasked(NamedTuple):
    """A text that left of our own accord, or will."""

    resident_id: int
    kind: str
    message_class: str
    priority: int
    state: str
    due_at: datetime
    expires_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ended:
    """It will never leave."""

    state: str  # blocked | expired
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How those stand whom a batch would write to."""

    stopped: frozenset[str] = frozenset()  # addresses, not hashes
    left: frozenset[str] = frozenset()  # "coordinator:2": no longer at the desk
    halves: Mapping[int, Half] = field(default_factory=dict)
    grounds: Mapping[tuple[int, str], str] = field(default_factory=dict)  # of a resident and a purpose
    soft_opt_ins: frozenset[int] = frozenset()  # areas that may write on this ground
    unasked: Mapping[int, Sequence[Unasked]] = field(default_factory=dict)  # what counts, by resident
    copies: Mapping[Copy, str] = field(default_factory=dict)  # of what is owed to joined residents: their states


def read_again(
    wire: Wire, sender_id: int, key: bytes, rows: Sequence[Any], now: datetime, *, lock: bool = True
) -> Standing:
    """Everything a batch must know, as it is now. The link of two who are joined is locked until the commit, unless
    nothing is to be claimed.
    """
    if not rows:
        return Standing()
    halves = _who_is_joined(wire, key, {row.resident_id for row in rows} - {None}, lock=lock)
    grounds = _on_what_ground(wire, rows, halves)
    counting = [row for row in rows if row.resident_id and manners_of(row.kind, row.message_class).counts]
    return Standing(
        stopped=_who_stopped(wire, sender_id, key, rows),
        left=_who_left(wire, {row.recipient for row in rows if row.recipient.startswith("coordinator:")}),
        halves=halves,
        grounds=grounds,
        soft_opt_ins=_who_may_opt_in(wire, rows) if BASIS in grounds.values() else frozenset(),
        unasked=_what_counts(wire, counting, halves, now),
        copies=_what_is_owed_twice(wire, rows, halves),
    )


def judge(row: Any, standing: Standing, at: datetime) -> Go | Wait | Ended:
    """Whether one message may leave at this moment."""
    if row.expires_at <= at:
        return Ended("expired")
    half = standing.halves.get(row.resident_id)
    if why := _forbidden(row, half, standing) or (half and _goes_to_the_other(row, half, standing)):
        return Ended("blocked", why)
    manners = manners_of(row.kind, row.message_class)
    if manners.any_hour:
        return GO
    counted, owed = _of_person(row, half, standing, at)
    away = max((day for day in (row.away_until, half and half.away_until) if day), default=None)
    talking = not kind_of(row.kind).despite_pause and TAKEN in (row.paused, half and half.paused)
    verdict = decide(manners, at, row.expires_at, ZoneInfo(row.zone), counted, owed, away, talking)
    return Ended("blocked", verdict.why) if isinstance(verdict, Hold) else verdict


def _forbidden(row: Any, half: Half | None, standing: Standing) -> str:
    """Why this may not be sent at all; "" when it may."""
    kind = kind_of(row.kind)
    unasked = row.message_class in ("service", "promotional")
    if row.erased_at is not None:
        return "erased"
    if row.gone:
        return "gone"
    if not row.payable:
        return "not payable"
    if not kind.despite_stop and (row.address in standing.stopped or (half and half.stopped)):
        return "stopped"
    if not kind.despite_pause and (keeps_quiet(row.paused) or (half and keeps_quiet(half.paused))):
        return "paused"
    if unasked and (row.safe_contact or (half and half.safe_contact)):
        return "safe contact"
    if row.recipient in standing.left:
        return "left the desk"
    return _without_ground(row, standing) if row.message_class == "promotional" else ""


def _without_ground(row: Any, standing: Standing) -> str:
    """Why a promotional message has no ground to stand on (D1, D2); "" when it has."""
    ground = standing.grounds.get((row.resident_id, row.purpose), persons.REFUSED)
    if ground == persons.REFUSED:
        return "no consent"
    if ground == BASIS and row.area_id not in standing.soft_opt_ins:
        return "soft opt-in locked"
    if ground == BASIS and not offers_way_out(row.text):
        return "no way out in it"
    return ""


def _goes_to_the_other(row: Any, half: Half, standing: Standing) -> str:
    """Of two copies for one person, one on each channel, the one to where they want it leaves, unless it cannot."""
    other = standing.copies.get((f"resident:{half.resident_id}", row.kind, row.subject, row.step), "")
    is_preferred_here = half.preferred_id == row.resident_id
    if other in WENT or (other == "due" and not is_preferred_here and half.reachable):
        return "other channel"
    return ""


def _of_person(
    row: Any, half: Half | None, standing: Standing, at: datetime
) -> tuple[Sequence[datetime], Sequence[datetime]]:
    """When this person got what counts, and when what ranks higher than this is due to them."""
    texts = standing.unasked.get(row.resident_id, ())
    if half is not None:
        texts = (*texts, *standing.unasked.get(half.resident_id, ()))
    counted = [one.sent_at or at for one in texts if one.state != "due"]
    owed = [max(one.due_at, at) for one in texts if one.state == "due" and _comes_first(one, row, at)]
    return counted, owed


def _comes_first(one: Any, row: Any, at: datetime) -> bool:
    return bool(one.priority < row.priority and one.expires_at > at)


def _who_is_joined(wire: Wire, key: bytes, residents: Collection[int], *, lock: bool) -> dict[int, Half]:
    if not residents or not wire.run(persons.ARE_JOINED, {"residents": wire.many(residents)}).fetchall():
        return {}
    return persons.halves(wire.session.connection(), residents, key, lock=lock)


def _who_stopped(wire: Wire, sender_id: int, key: bytes, rows: Sequence[Any]) -> frozenset[str]:
    by_hash = {hash_address(key, row.address): row.address for row in rows}
    found = wire.run(_STOPPED, {"sender_id": sender_id, "hashes": wire.many(by_hash)})
    return frozenset(by_hash[hash_] for (hash_,) in found.fetchall())


def _who_left(wire: Wire, recipients: Collection[str]) -> frozenset[str]:
    if not recipients:
        return frozenset()
    asked = {"coordinators": [int(recipient.partition(":")[2]) for recipient in recipients]}
    return frozenset(f"coordinator:{id_}" for id_ in wire.session.connection().execute(_LEFT, asked).scalars())


def _on_what_ground(wire: Wire, rows: Iterable[Any], halves: Mapping[int, Half]) -> Mapping[tuple[int, str], str]:
    asked: dict[str, set[int]] = {}
    for row in rows:
        if row.message_class == "promotional" and row.resident_id is not None:
            asked.setdefault(row.purpose, set()).add(row.resident_id)
    grounds: dict[tuple[int, str], str] = {}
    for purpose, residents in asked.items():
        everyone = persons.with_halves(residents, halves)
        found = wire.run(_LEDGER, {"residents": wire.many(everyone), "purpose": purpose}).fetchall()
        said = [Said(id_, who, bool(granted), read_moment(at), basis) for id_, who, granted, at, basis in found]
        for resident, ground in persons.decide_grounds(said, residents, halves).items():
            grounds[resident, purpose] = ground
    return grounds


def _who_may_opt_in(wire: Wire, rows: Iterable[Any]) -> frozenset[int]:
    asked = {"areas": list({row.area_id for row in rows})}
    return frozenset(wire.session.connection().execute(_OPENED, asked).scalars())


def _what_counts(
    wire: Wire, rows: Sequence[Any], halves: Mapping[int, Half], now: datetime
) -> Mapping[int, Sequence[Unasked]]:
    if not rows:
        return {}
    asked = {
        "residents": wire.many(persons.with_halves((row.resident_id for row in rows), halves)),
        "since": wire.moment(now - timedelta(days=COUNTED_DAYS)),
        "least_urgent": max(row.priority for row in rows),
    }
    found: dict[int, list[Unasked]] = {}
    for who, kind, class_, priority, state, due_at, expires_at, sent_at in wire.run(_UNASKED, asked).fetchall():
        if manners_of(kind, class_).counts:
            sent = None if sent_at is None else read_moment(sent_at)
            one = Unasked(who, kind, class_, priority, state, read_moment(due_at), read_moment(expires_at), sent)
            found.setdefault(who, []).append(one)
    return found


def _what_is_owed_twice(wire: Wire, rows: Iterable[Any], halves: Mapping[int, Half]) -> Mapping[Copy, str]:
    joined = [row for row in rows if row.resident_id in halves and row.message_class in ("service", "promotional")]
    if not joined:
        return {}
    asked = {
        "recipients": list({f"resident:{halves[row.resident_id].resident_id}" for row in joined}),
        "kinds": list({row.kind for row in joined}),
        "subjects": list({row.subject for row in joined}),
    }
    found = wire.session.connection().execute(_COPIES, asked)
    return {(copy.recipient, copy.kind, copy.subject, copy.step): copy.state for copy in found}
