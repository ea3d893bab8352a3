"""What people at the desk text to a resident: signed, once, and never where it may not go (X9)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select, update

from flows.courtesy import MessageClass, Wait
from flows.talk import sign
from flows.wording import segments, straighten
from storage import audit, outbox, takeovers
from storage.may_write import class_of, find_door, judge
from storage.outbox.standing import Ended
from storage.outbox.states import ENDED_UNSENT
from storage.tables import Area, Coordinator, Incoming, Outgoing, TakeOver, id_of

KIND = "human"
MAX_SEGMENTS = 6  # of SMS: 918 characters, and pounds where one thinks of pence; providers refuse above ten
MAX_TELEGRAM_UNITS = 4096  # UTF-16, as Telegram counts
UNASKED_FOR = timedelta(days=3)  # how long what was not asked for may wait for its hour


class CannotSend(ValueError):  # noqa: N818 - it reads as what it is
    """Why not: a reason as the outbox keeps it, or "not yours", "locked", "nothing", "too long", "sent already",
    "said already".
    """


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text as it would leave now."""

    text: str
    channel: str
    message_class: MessageClass
    waits: Wait | None  # it leaves later, and why


def as_sent(author: str, area: Area, words: str, channel: str) -> str:
    """The whole text: signed, and on SMS with straight marks, since a curly one trebles the price."""
    text = sign(author, area.name, words.replace("\r\n", "\n").strip())
    return straighten(text) if channel == "sms" else text


def prepare(
    session: Session, resident_id: int, author: Coordinator, words: str, *, now: datetime, key: bytes
) -> Prepared:
    """What these words would leave as, and when. Raises CannotSend."""
    door = find_door(session, resident_id)
    if door is None:
        raise CannotSend("gone")
    message_class = class_of(session, resident_id, now)
    verdict = judge(
        session,
        door,
        kind=KIND,
        now=now,
        key=key,
        message_class=message_class,
        expires_at=_expiry(message_class, now),
    )
    if isinstance(verdict, Ended):
        raise CannotSend(verdict.reason or verdict.state)
    text = as_sent(author.name, door.area, words, door.channel)
    return Prepared(text, door.channel, message_class, verdict if isinstance(verdict, Wait) else None)


def send(
    session: Session,
    taken: TakeOver,
    author: Coordinator,
    words: str,
    *,
    once: str,
    now: datetime,
    key: bytes,
    sees_locked: bool,
) -> Prepared:
    """Owe the text of whoever has the talk. `once` is the form's own key: twice the same click is one text.

    Raises CannotSend, and then nothing is owed.
    """
    session.refresh(taken, with_for_update=True)
    if taken.ended_at is not None or taken.coordinator_id != author.id:
        raise CannotSend("not yours")
    if takeovers.is_locked(session, taken.resident_id) and not sees_locked:
        raise CannotSend("locked")
    if not words.strip():
        raise CannotSend("nothing")
    if is_too_long(prepared := prepare(session, taken.resident_id, author, words, now=now, key=key)):
        raise CannotSend("too long")
    if _was_said(session, taken.resident_id, prepared.text, once):
        raise CannotSend("said already")
    door = find_door(session, taken.resident_id)
    assert door is not None  # noqa: S101 - prepared a line above
    owed = outbox.owe(
        session,
        area_id=door.resident.area_id,
        sender_id=door.address.sender_id,
        resident_id=door.resident.id,
        address=door.address.address,
        recipient=f"resident:{door.resident.id}",
        kind=KIND,
        message_class=prepared.message_class,
        subject=f"coordinator:{author.id}",
        step=once,
        text=prepared.text,
        now=now,
        expires_at=_expiry(prepared.message_class, now),
    )
    if not owed:
        if _find(session, id_of(author), once) != prepared.text:
            raise CannotSend("sent already")
        return prepared
    taken.touched_at = now
    session.add(taken)
    takeovers.close_question(session, taken.resident_id, now)
    audit.write(
        session,
        action="talk.send",
        now=now,
        area_id=taken.area_id,
        coordinator_id=author.id,
        subject=f"resident:{taken.resident_id}",
    )
    return prepared


def _was_said(session: Session, resident_id: int, text: str, once: str) -> bool:
    """Whether the last text of a person to them has these very words and they have not texted since: whoever goes back
    in their browser finds the words in the box again, on a page with a key of its own.
    """
    to_them = select(Outgoing).where(Outgoing.recipient == f"resident:{resident_id}", Outgoing.kind == KIND)
    last = session.exec(to_them.order_by(col(Outgoing.id).desc()).limit(1)).first()
    if last is None or last.text != text or last.step == once or last.state in ENDED_UNSENT:
        return False
    since = select(Incoming.id).where(Incoming.resident_id == resident_id, col(Incoming.received_at) > last.created_at)
    return session.exec(since.limit(1)).first() is None


def is_too_long(prepared: Prepared) -> bool:
    if prepared.channel == "sms":
        return segments(prepared.text).count > MAX_SEGMENTS
    return len(prepared.text.encode("utf-16-le")) // 2 > MAX_TELEGRAM_UNITS


def most_of(channel: str) -> int:
    """How long a text may be there: segments of SMS, or UTF-16 units."""
    return MAX_SEGMENTS if channel == "sms" else MAX_TELEGRAM_UNITS


def take_back(session: Session, area_id: int, outgoing_id: int, author: Coordinator, now: datetime) -> bool:
    """A text of one's own that has not left yet never does. False when it has left, or is not theirs."""
    unsent = update(Outgoing).where(
        col(Outgoing.id) == outgoing_id,
        col(Outgoing.area_id) == area_id,
        col(Outgoing.kind) == KIND,
        col(Outgoing.subject) == f"coordinator:{author.id}",
        col(Outgoing.state) == "due",
    )
    return session.exec(unsent.values(state="blocked", reason="taken back", settled_at=now)).rowcount == 1


def _expiry(message_class: MessageClass, now: datetime) -> datetime:
    return outbox.expiry(KIND, now) if message_class == "reply" else now + UNASKED_FOR


def _find(session: Session, author_id: int, once: str) -> str | None:
    known = select(Outgoing.text).where(
        Outgoing.kind == KIND, Outgoing.subject == f"coordinator:{author_id}", Outgoing.step == once
    )
    return session.exec(known.limit(1)).first()
