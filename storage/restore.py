"""What a restored copy must learn before it is used: who said STOP since, and that nothing owed then is sent now."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, inspect
from sqlmodel import Session, col, select, update

from storage import areas, meetings, suppression, timers
from storage.outbox.states import RESTORED
from storage.tables import Area, Outgoing, Sender, Suppression, id_of


class UnknownSender(Exception):  # noqa: N818 - it reads as what it is
    """The copy has neither the sender a STOP was said to nor its area: the STOP would have no place."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One standing STOP, by the sender's name: row numbers may differ between a copy and now."""

    area: str  # its code
    channel: str
    sender: str
    address_hash: str
    reason: str
    confirmed: bool


def is_ours(engine: Engine) -> bool:
    """Whether these are our tables at all, of whatever version."""
    return inspect(engine).has_table("suppression")


def list_stops(session: Session) -> list[Stop]:
    """Everybody who is stopped."""
    standing = (
        select(Suppression, Sender, Area)
        .join(Sender, col(Sender.id) == Suppression.sender_id)
        .join(Area, col(Area.id) == Sender.area_id)
        .where(col(Suppression.lifted_at).is_(None))
    )
    return [
        Stop(area.code, sender.channel, sender.name, stop.address_hash, stop.reason, stop.confirmed)
        for stop, sender, area in session.exec(standing)
    ]


def keep_stopped(session: Session, stops: list[Stop], now: datetime) -> int:
    """Stop them here too; returns how many were not. Raises UnknownSender when one would be lost."""
    carried = 0
    for stop in stops:
        sender_id = id_of(_sender(session, stop))
        if suppression.is_suppressed(session, sender_id, stop.address_hash):
            continue
        suppression.suppress(
            session,
            sender_id=sender_id,
            address_hash=stop.address_hash,
            reason=stop.reason,
            now=now,
            confirmed=stop.confirmed,
        )
        carried += 1
    return carried


def _sender(session: Session, stop: Stop) -> Sender:
    """The sender the STOP was said to; one added since the copy was made is added again."""
    if sender := areas.find_sender(session, stop.channel, stop.sender):
        return sender
    area = areas.find_area(session, stop.area)
    if area is None:
        raise UnknownSender(f"it knows no area {stop.area}, and people said STOP there; add the area to it first")
    return areas.add_sender(session, area=area, channel=stop.channel, name=stop.sender)


def send_nothing_again(session: Session, now: datetime) -> None:
    """What the copy still owed may have been sent since: it is shown as expired, and why. So may a meeting's steps."""
    owed = update(Outgoing).where(col(Outgoing.state).in_(("due", "claimed")))
    session.exec(owed.values(state="expired", reason=RESTORED, settled_at=now, lease_until=None))
    timers.miss(session, kind=meetings.STEP, reason=RESTORED, now=now)
