"""Links: two residents joined as one person by LINK, and parted by UNLINK.

Rules
- A link is one row beside the residents; theirs are never rewritten, so parting them leaves every table as it was.
- What being joined means is looked up each time, in `storage.persons`.
"""

import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session, col, delete, or_, update
from sqlmodel import select as choose

from flows.link import CODE_MINUTES, WRONG_CODE_READING
from flows.records import AnswerLink, JoinLink, LinkRecord, OfferLink, PartLink, PreferHere, SpoilLinks
from storage import audit
from storage.tables import Address, Incoming, Link, Resident, Sender

GOOD_FOR = timedelta(minutes=CODE_MINUTES)


def store(session: Session, resident_id: int, record: LinkRecord, now: datetime) -> None:
    """Write what a turn about LINK came to."""
    match record:
        case OfferLink():
            offer(session, resident_id, record.code, now)
        case AnswerLink():
            answer(session, record.offer, resident_id, record.code, now)
        case JoinLink():
            join(session, record.offer, resident_id, now)
        case SpoilLinks():
            spoil(session, resident_id)
        case PreferHere():
            session.exec(update(Link).where(_touches(resident_id), _is_joined()).values(preferred_id=resident_id))
        case PartLink():
            part(session, resident_id)
        case _:
            assert_never(record)


def offer(session: Session, resident_id: int, code: str, now: datetime) -> None:
    """This code was shown to this resident, in place of any earlier one; what nobody used in time goes."""
    stale = or_(col(Link.expires_at) <= now, col(Link.first_id) == resident_id)
    session.exec(delete(Link).where(col(Link.joined_at).is_(None), stale))
    session.add(Link(first_id=resident_id, code=code, expires_at=now + GOOD_FOR))
    session.flush()


def find_open(session: Session, code: str, area_id: int, now: datetime) -> Link | None:
    """Whom this code was waited for in this area, locked: two texts with it come one after the other.

    Every open code is compared, each in constant time: how long a wrong one takes tells nothing about a right one.
    """
    opened = (
        choose(Link.id, Link.code)
        .join(Resident, col(Resident.id) == col(Link.first_id))
        .where(Resident.area_id == area_id, col(Resident.erased_at).is_(None))
        .where(col(Link.expires_at) > now, col(Link.joined_at).is_(None), col(Link.code).is_not(None))
    )
    found = [link_id for link_id, right in session.exec(opened) if hmac.compare_digest(str(right), code)]
    if not found:
        return None
    still_so = choose(Link).where(Link.id == found[0], Link.code == code, col(Link.joined_at).is_(None))
    return session.exec(still_so.with_for_update()).one_or_none()


def is_free(session: Session, code: str) -> bool:
    """Whether no link waits for this code, in any area."""
    return session.exec(choose(Link.id).where(Link.code == code)).first() is None


def answer(session: Session, link_id: int, resident_id: int, code: str, now: datetime) -> None:
    """The right code came from here; the second one was shown here. An earlier answer of theirs is dropped."""
    earlier = (col(Link.second_id) == resident_id, col(Link.joined_at).is_(None), col(Link.id) != link_id)
    session.exec(delete(Link).where(*earlier))
    _change(session, link_id, second_id=resident_id, code=code, expires_at=now + GOOD_FOR)


def join(session: Session, link_id: int, preferred_id: int, now: datetime) -> None:
    """Both have proved themselves. Raises ValueError when one of them was joined to somebody in the meantime."""
    link = session.get_one(Link, link_id, with_for_update=True)
    both = sorted(resident for resident in (link.first_id, link.second_id) if resident is not None)
    session.exec(choose(Resident.id).where(col(Resident.id).in_(both)).order_by(col(Resident.id)).with_for_update())
    touching = or_(col(Link.first_id).in_(both), col(Link.second_id).in_(both))
    if session.exec(choose(Link.id).where(touching, _is_joined())).first() is not None:
        raise ValueError("one of them is joined already")
    session.exec(delete(Link).where(touching, col(Link.id) != link_id))
    _change(session, link_id, code=None, joined_at=now, preferred_id=preferred_id)


class CannotJoin(ValueError):  # noqa: N818 - it reads as what it is
    """Why not, in words for whoever asked for it."""


def join_at_desk(session: Session, first_id: int, other_id: int, *, by: int, now: datetime) -> None:
    """Somebody at the desk knows that these are one person's phone and Telegram. Both are told, so a slip is noticed.

    We go on writing where they texted last. Raises CannotJoin.
    """
    both = sorted((first_id, other_id))
    locked = choose(Resident).where(col(Resident.id).in_(both)).order_by(col(Resident.id))
    found = session.exec(locked.with_for_update(key_share=True)).all()
    if len({one.id for one in found if one.erased_at is None}) != 2 or found[0].area_id != found[1].area_id:
        raise CannotJoin("they are not two people of this area")
    if {channel_of(session, one) for one in both} != {"sms", "telegram"}:
        raise CannotJoin("joining is for a phone and Telegram: one of each")
    if any(is_joined(session, one) for one in both):
        raise CannotJoin("one of them is joined already: part those first")
    touching = or_(col(Link.first_id).in_(both), col(Link.second_id).in_(both))
    session.exec(delete(Link).where(touching))
    last = choose(Incoming.resident_id).where(col(Incoming.resident_id).in_(both)).order_by(col(Incoming.id).desc())
    preferred = session.exec(last.limit(1)).first() or first_id
    session.add(Link(first_id=first_id, second_id=other_id, expires_at=now, joined_at=now, preferred_id=preferred))
    session.flush()
    _write(session, found[0].area_id, "resident.join", both, by, now)


def part_at_desk(session: Session, resident_id: int, *, area_id: int, by: int, now: datetime) -> bool:
    """Two again, by somebody at the desk. False when they were not joined."""
    parted = part(session, resident_id)
    if parted:
        _write(session, area_id, "resident.part", [resident_id], by, now)
    return parted


def _write(session: Session, area_id: int, action: str, residents: Sequence[int], by: int, now: datetime) -> None:
    for one in residents:
        audit.write(session, action=action, now=now, area_id=area_id, coordinator_id=by, subject=f"resident:{one}")


def spoil(session: Session, resident_id: int) -> None:
    """Every code this resident was shown opens nothing any more."""
    session.exec(delete(Link).where(_touches(resident_id), col(Link.joined_at).is_(None)))


def part(session: Session, resident_id: int) -> bool:
    """Two again: nothing of the link stays. False when they were not joined. Also what an erasure must call."""
    return bool(session.exec(delete(Link).where(_touches(resident_id), _is_joined())).rowcount)


def count_wrong_tries(session: Session, resident_id: int | None, now: datetime) -> int:
    """Wrong codes from this resident within the minutes a code is good for."""
    if resident_id is None:
        return 0
    tried = select(func.count()).where(
        col(Incoming.resident_id) == resident_id,
        col(Incoming.reading) == WRONG_CODE_READING,
        col(Incoming.received_at) > now - GOOD_FOR,
    )
    return session.connection().execute(tried).scalar_one()


def is_joined(session: Session, resident_id: int) -> bool:
    """Whether this resident is one of two who are one person."""
    return session.exec(choose(Link.id).where(_touches(resident_id), _is_joined())).first() is not None


def has_channel(session: Session, area_id: int, channel: str) -> bool:
    """Whether this area writes by this channel."""
    found = choose(Sender.id).where(Sender.area_id == area_id, Sender.channel == channel)
    return session.exec(found.limit(1)).first() is not None


def channel_of(session: Session, resident_id: int) -> str:
    """The channel this resident writes by."""
    used = choose(Sender.channel).join(Address, col(Address.sender_id) == Sender.id)
    return session.exec(used.where(Address.resident_id == resident_id).limit(1)).first() or ""


def _change(session: Session, link_id: int, **values: Any) -> None:
    session.exec(update(Link).where(col(Link.id) == link_id).values(**values))


def _touches(resident_id: int) -> ColumnElement[bool]:
    return or_(col(Link.first_id) == resident_id, col(Link.second_id) == resident_id)


def _is_joined() -> ColumnElement[bool]:
    return col(Link.joined_at).is_not(None)
