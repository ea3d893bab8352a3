"""What the desk sees of an area's senders: whether they work, what waits on them, and a test text to oneself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from flows.alert import a_test
from storage import areas, audit, outbox
from storage.outbox.breaker import OPEN_AFTER
from storage.tables import Area, Coordinator, Outgoing, Sender, id_of

TEST = "test"  # the kind of text
LATELY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """One sender as it stands."""

    sender: Sender
    is_silent: bool  # its provider does not answer, so that only a probe is sent
    due: int  # texts that wait
    sent: int  # within the last day, and likewise below
    failed: int
    last_test: Outgoing | None  # this coordinator's own


def list_standing(session: Session, area_id: int, person: Coordinator, now: datetime) -> list[Standing]:
    """Those this area's first contacts come by, in the order they were added."""
    mine = select(Sender).where(Sender.area_id == area_id).order_by(col(Sender.id))
    return [_stand(session, sender, person, now) for sender in session.exec(mine)]


def find_sender(session: Session, area_id: int, sender_id: int) -> Sender | None:
    """One of this area's; another's is not there."""
    return session.exec(select(Sender).where(Sender.id == sender_id, Sender.area_id == area_id)).first()


def address_for(sender: Sender, person: Coordinator) -> str:
    """Where this sender reaches somebody at the desk; "" when they gave no address of its channel."""
    addresses = (person.address, person.other_address)
    return next((one for one in addresses if one.partition(":")[0] == sender.channel), "")


def send_test(session: Session, area: Area, sender: Sender, person: Coordinator, now: datetime) -> bool:
    """Owe one text to this person's own address, at most one a minute. False when one was owed just now.

    Raises ValueError, in words, where the sender reaches nowhere of theirs.
    """
    address = address_for(sender, person)
    if not address:
        raise ValueError("this goes to your own address only, and you have none of this kind: a lead notes it")
    owed = outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=id_of(sender),
        address=address,
        recipient=f"coordinator:{person.id}",
        kind=TEST,
        subject=f"sender:{sender.id}",
        step=now.strftime("%Y-%m-%dT%H:%M"),
        text=a_test(areas.as_facts(area), sender.channel),
        now=now,
        expires_at=outbox.expiry(TEST, now),
    )
    if owed:
        audit.write(
            session,
            action="sender.test",
            now=now,
            area_id=area.id,
            coordinator_id=person.id,
            subject=f"sender:{sender.id}",
        )
    return owed


def _stand(session: Session, sender: Sender, person: Coordinator, now: datetime) -> Standing:
    counted = dict(
        session.exec(
            select(Outgoing.state, func.count(col(Outgoing.id)))
            .where(Outgoing.sender_id == sender.id, col(Outgoing.due_at) > now - LATELY)
            .group_by(Outgoing.state)
        ).all()
    )
    test = select(Outgoing).where(
        Outgoing.recipient == f"coordinator:{person.id}",
        Outgoing.kind == TEST,
        Outgoing.subject == f"sender:{sender.id}",
    )
    return Standing(
        sender=sender,
        is_silent=sender.failures >= OPEN_AFTER,
        due=counted.get("due", 0) + counted.get("claimed", 0),
        sent=sum(counted.get(state, 0) for state in ("sent", "delivered")),
        failed=sum(counted.get(state, 0) for state in ("failed", "undelivered", "unknown")),
        last_test=session.exec(test.order_by(col(Outgoing.id).desc()).limit(1)).first(),
    )
