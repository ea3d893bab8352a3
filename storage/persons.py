"""Persons: which two residents are one, and what that means for a STOP, a pause, a consent and where we write.

Rules
- A person is known by the number of whoever of them texted LINK first: `person_id`. At most two are joined.
- The strictest opt-out wins, by looking at both each time: one suppressed address suppresses the person, one "no" is a
  no, until they say something else about it after they were joined.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, or_, select
from sqlmodel import Session

from storage.driver import among, build
from storage.suppression import hash_address
from storage.tables import Table

REFUSED = ""
CONSENTED = "consent"

LINK, ADDRESS, RESIDENT, SUPPRESSION, CONSENT = (
    Table.metadata.tables[name] for name in ("link", "address", "resident", "suppression", "consent")
)


def person_id(resident_id: ColumnElement[int]) -> ColumnElement[int]:
    """The person a resident is, in a query: two who are joined give the same number."""
    joined = select(LINK.c.first_id).where(LINK.c.second_id == resident_id, LINK.c.joined_at.is_not(None))
    return func.coalesce(joined.scalar_subquery(), resident_id)


def half_of(resident_id: ColumnElement[int]) -> ColumnElement[int]:
    """The other half of a resident who is joined, in a query; null of one who is not."""
    other = select(LINK.c.second_id).where(LINK.c.first_id == resident_id, LINK.c.joined_at.is_not(None))
    first = select(LINK.c.first_id).where(LINK.c.second_id == resident_id, LINK.c.joined_at.is_not(None))
    return func.coalesce(other.scalar_subquery(), first.scalar_subquery())


def is_written_to(resident_id: ColumnElement[int]) -> ColumnElement[bool]:
    """In a query: false for the one of two joined residents whom we do not write to of our own accord (P6).

    Should they have moved to two areas since, each is written to, by its own.
    """
    preferred, this = RESIDENT.alias("preferred"), RESIDENT.alias("this")
    elsewhere = exists().where(
        or_(LINK.c.first_id == resident_id, LINK.c.second_id == resident_id),
        LINK.c.joined_at.is_not(None),
        LINK.c.preferred_id != resident_id,
        preferred.c.id == LINK.c.preferred_id,
        this.c.id == resident_id,
        preferred.c.area_id == this.c.area_id,
    )
    return ~elsewhere


def person_of(session: Session, resident_id: int) -> tuple[int, ...]:
    """Every resident this person is, in order: one, or two who are joined."""
    touches = or_(LINK.c.first_id == resident_id, LINK.c.second_id == resident_id)
    found = select(LINK.c.first_id, LINK.c.second_id).where(touches, LINK.c.joined_at.is_not(None))
    return tuple(sorted(session.connection().execute(found).first() or (resident_id,)))


def preferred_of(session: Session, resident_id: int) -> int:
    """Which resident this person is written to as: of two who are joined, the one where they want it."""
    touches = or_(LINK.c.first_id == resident_id, LINK.c.second_id == resident_id)
    found = select(LINK.c.preferred_id).where(touches, LINK.c.joined_at.is_not(None))
    return session.connection().execute(found).scalar_one_or_none() or resident_id


@dataclass(frozen=True, slots=True)
class Half:
    """The other half of a joined person, as one resident's turn or message must know it."""

    resident_id: int
    joined_at: datetime
    preferred_id: int
    addresses: tuple[tuple[int, str], ...] = ()  # sender and keyed hash
    paused: str = ""
    safe_contact: bool = False
    away_until: date | None = None
    reachable: bool = True  # at one of those addresses at least
    stopped: bool = False
    stop_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """One row of the consent ledger, as far as it decides."""

    id: int
    resident_id: int
    granted: bool
    at: datetime
    basis: str = "consent"


@dataclass(slots=True)
class _Found:
    joined_at: datetime
    preferred_id: int
    half_id: int
    paused: str
    safe_contact: bool
    away_until: date | None
    reachable: bool = False
    addresses: list[tuple[int, str]] = field(default_factory=list)


_HALVES = (
    select(
        LINK.c.first_id, LINK.c.second_id, LINK.c.joined_at, LINK.c.preferred_id,
        *RESIDENT.c["id", "paused", "safe_contact", "away_until"],
        *ADDRESS.c["sender_id", "address", "gone", "payable"],
    )
    .join(RESIDENT, or_(RESIDENT.c.id == LINK.c.first_id, RESIDENT.c.id == LINK.c.second_id))
    .join(ADDRESS, ADDRESS.c.resident_id == RESIDENT.c.id)
    .where(
        LINK.c.joined_at.is_not(None),
        or_(
            LINK.c.first_id.in_(bindparam("residents", expanding=True)),
            LINK.c.second_id.in_(bindparam("residents", expanding=True)),
        ),
    )
    .order_by(LINK.c.id)
)  # fmt: skip
_HALVES_LOCKED = _HALVES.with_for_update(of=LINK)
_STANDING = select(SUPPRESSION.c.sender_id, SUPPRESSION.c.address_hash, SUPPRESSION.c.confirmed).where(
    SUPPRESSION.c.address_hash.in_(bindparam("hashes", expanding=True)), SUPPRESSION.c.lifted_at.is_(None)
)
_LEDGER = (
    select(*CONSENT.c["id", "resident_id", "granted", "at", "basis"])
    .where(CONSENT.c.resident_id.in_(bindparam("residents", expanding=True)), CONSENT.c.purpose == bindparam("purpose"))
    .order_by(CONSENT.c.id)
)


ARE_JOINED = build(
    lambda database: select(LINK.c.id).where(
        LINK.c.joined_at.is_not(None),
        or_(among(LINK.c.first_id, "residents", database), among(LINK.c.second_id, "residents", database)),
    )
)


def halves(
    connection: Connection, residents: Collection[int], suppression_key: bytes, *, lock: bool = False
) -> dict[int, Half]:
    """The other half of each of these who is joined: two queries, one when none is.

    `lock` keeps their links as they are until the commit, so that claims for the two halves come one after the other.
    """
    found: dict[int, _Found] = {}
    asked = {"residents": list(residents)}
    for row in connection.execute(_HALVES_LOCKED if lock else _HALVES, asked) if residents else ():
        asker = row.second_id if row.id == row.first_id else row.first_id
        if asker in residents:
            half = found.setdefault(
                asker,
                _Found(row.joined_at, row.preferred_id, row.id, row.paused, bool(row.safe_contact), row.away_until),
            )
            half.reachable = half.reachable or (not row.gone and bool(row.payable))
            half.addresses.append((row.sender_id, hash_address(suppression_key, row.address)))
    hashes = [hashed for half in found.values() for _, hashed in half.addresses]
    standing = connection.execute(_STANDING, {"hashes": hashes}) if hashes else ()
    stopped = {(row.sender_id, row.address_hash): bool(row.confirmed) for row in standing}
    return {asker: _half(half, stopped) for asker, half in found.items()}


def _half(found: _Found, stopped: Mapping[tuple[int, str], bool]) -> Half:
    stops = [stopped[address] for address in found.addresses if address in stopped]
    return Half(
        resident_id=found.half_id,
        joined_at=found.joined_at,
        preferred_id=found.preferred_id,
        addresses=tuple(found.addresses),
        paused=found.paused,
        safe_contact=found.safe_contact,
        away_until=found.away_until,
        reachable=found.reachable,
        stopped=bool(stops),
        stop_confirmed=any(stops),
    )


def read_consents(
    connection: Connection, residents: Iterable[int], purpose: str, joined: Mapping[int, Half]
) -> dict[int, bool]:
    """What holds of each resident's person: yes or no; who was never asked and answered is not in it."""
    return {
        resident: ground != REFUSED for resident, ground in read_grounds(connection, residents, purpose, joined).items()
    }


def read_grounds(
    connection: Connection, residents: Iterable[int], purpose: str, joined: Mapping[int, Half]
) -> dict[int, str]:
    """The same with the ground on which we may write to them: "consent", "soft opt-in", or REFUSED."""
    everyone = with_halves(residents, joined)
    rows = connection.execute(_LEDGER, {"residents": list(everyone), "purpose": purpose}) if everyone else ()
    said = [Said(row.id, row.resident_id, bool(row.granted), row.at, row.basis) for row in rows]
    return decide_grounds(said, residents, joined)


def with_halves(residents: Iterable[int], joined: Mapping[int, Half]) -> set[int]:
    """These residents and whoever they are joined with."""
    asked = set(residents)
    return asked | {joined[resident].resident_id for resident in asked if resident in joined} if joined else asked


def decide_grounds(said: Iterable[Said], residents: Iterable[int], joined: Mapping[int, Half]) -> dict[int, str]:
    """The ground of each of these, by the rows of the ledger about one purpose."""
    ledger: dict[int, list[Said]] = {}
    for row in said:
        ledger.setdefault(row.resident_id, []).append(row)
    grounds: dict[int, str] = {}
    for resident in residents:
        half = joined.get(resident)
        both = ledger.get(resident, []) + (ledger.get(half.resident_id, []) if half else [])
        if both:
            grounds[resident] = decide_ground(both, half.joined_at if half else None)
    return grounds


def decide_ground(said: Collection[Said], joined_at: datetime | None) -> str:
    """The newest row holds. Of two who are joined: the newest since then; before it, both must have said yes who said
    anything, and the weaker ground is theirs."""
    newest = max(said, key=lambda row: row.id)
    if joined_at is None or newest.at > joined_at:
        return newest.basis if newest.granted else REFUSED
    hold = [max((r for r in said if r.resident_id == who), key=lambda r: r.id) for who in _who(said)]
    if not all(row.granted for row in hold):
        return REFUSED
    return next((row.basis for row in hold if row.basis != CONSENTED), CONSENTED)


def decide_consent(said: Collection[Said], joined_at: datetime | None) -> bool:
    """Yes or no."""
    return decide_ground(said, joined_at) != REFUSED


def _who(said: Iterable[Said]) -> set[int]:
    return {row.resident_id for row in said}
