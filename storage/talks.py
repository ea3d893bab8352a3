"""Talks: what one person texted and what we texted them, in order, as pages show it."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, text
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from flows.facts import LastSaid, OutcomeTold, Spoken
from flows.state import state_from_json
from flows.words.wants import reference_in
from storage.driver import Wire, build, read_moment
from storage.outbox.states import MAYBE_SEEN
from storage.persons import person_of
from storage.tables import Coordinator, Incoming, Outgoing, id_of

MAX_LINES = 100  # of one talk on one page

BY_A_PERSON = ("human", "talk")  # kinds of text that answer, and record nothing

MAX_SPOKEN = 8  # texts of each side that tell a machine


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a talk."""

    id: int
    ours: bool
    text: str
    at: datetime
    state: str = ""  # of ours: due, sent, delivered …
    reason: str = ""
    reading: str = ""  # of theirs: how it was understood
    media: tuple[str, ...] = ()  # kinds
    buttons: tuple[tuple[str, str], ...] = ()  # label and callback
    channel: str = ""
    author: str = ""  # of ours, a person's: who wrote it
    author_id: int = 0
    reference: str = ""  # of theirs: the idea it opened
    locked: bool = False


def list_phone(session: Session, *, sender_id: int, address: str) -> list[Line]:
    """The talk as it stands on the phone of this address: everything it sent, and what of ours went out."""
    came = select(Incoming).where(Incoming.sender_id == sender_id, Incoming.address == address)
    went = select(Outgoing).where(
        Outgoing.sender_id == sender_id, Outgoing.address == address, col(Outgoing.state).in_(MAYBE_SEEN)
    )
    return _lines(session, came, went)


def is_answering(session: Session, *, sender_id: int, address: str, now: datetime) -> bool:
    """Whether something that should have left by now is still on its way to this address."""
    owed = select(Outgoing.id).where(
        Outgoing.sender_id == sender_id,
        Outgoing.address == address,
        col(Outgoing.state).in_(("due", "claimed")),
        col(Outgoing.due_at) <= now,
    )
    return session.exec(owed.limit(1)).first() is not None


def list_spoken(wire: Wire, resident_id: int | None, *, since: datetime) -> tuple[Spoken, ...]:
    """The last texts of this talk since then, ours as far as they went out, newest last."""
    if resident_id is None:
        return ()
    found = wire.run(_SPOKEN, {"of_resident": resident_id, "since": wire.moment(since), "most": MAX_SPOKEN}).fetchall()
    spoken = [Spoken(bool(ours), words, read_moment(at)) for ours, words, at in reversed(found)]  # of one moment too
    return tuple(sorted(spoken, key=lambda one: (one.at, one.ours)))


def question_put_at(session: Session, resident_id: int | None, state: str) -> datetime | None:
    """When the question this talk stands at was last sent; while on its way, when it was owed. None: never.

    Asked only when an ask is open besides it. The recipient's key is the index that serves it.
    """
    words = state_from_json(state).words
    if resident_id is None or not words:
        return None
    put = select(func.coalesce(Outgoing.sent_at, Outgoing.created_at)).where(
        Outgoing.recipient == f"resident:{resident_id}",
        Outgoing.text == words,
        col(Outgoing.state).not_in(("failed", "blocked", "expired")),
    )
    return session.exec(put.order_by(col(Outgoing.id).desc()).limit(1)).first()


def last_said(session: Session, resident_id: int | None) -> LastSaid | None:
    """The last text of ours on their phone; an answer counts from when it was owed."""
    if resident_id is None:
        return None
    at = func.coalesce(Outgoing.sent_at, Outgoing.created_at)
    went = or_(
        col(Outgoing.state).in_(MAYBE_SEEN),
        and_(col(Outgoing.message_class) == "reply", col(Outgoing.state).in_(("due", "claimed"))),
    )
    found = select(at, Outgoing.message_class, Outgoing.kind).where(_is_owed_to(resident_id), went)
    row = session.exec(found.order_by(at.desc(), col(Outgoing.id).desc()).limit(1)).first()
    if row is None:
        return None
    by_person = row[2] in BY_A_PERSON
    return LastSaid(row[0], row[1] != "reply" or by_person, by_person)


def outcome_told(session: Session, resident_id: int | None) -> OutcomeTold | None:
    """What they were told became of an idea of theirs, if that is the last text that went to them of our own accord."""
    if resident_id is None:
        return None
    found = select(Outgoing.kind, Outgoing.text, Outgoing.sent_at).where(
        _is_owed_to(resident_id), col(Outgoing.state).in_(MAYBE_SEEN), Outgoing.message_class != "reply"
    )
    row = session.exec(found.order_by(col(Outgoing.sent_at).desc(), col(Outgoing.id).desc()).limit(1)).first()
    reference = reference_in(row[1]) if row and row[0] == "outcome" else ""
    return OutcomeTold(reference, row[2]) if row and row[2] and reference else None


def count_answers(session: Session, resident_id: int, *, since: datetime) -> int:
    """How often this resident was owed an answer since then."""
    answers = select(func.count()).where(
        _is_owed_to(resident_id), Outgoing.created_at > since, Outgoing.message_class == "reply"
    )
    return session.exec(answers).one()


def list_resident(session: Session, resident_id: int, *, see_locked: bool, most: int = MAX_LINES) -> list[Line]:
    """One person's talk at the desk, from phone and Telegram alike where they are joined.

    What was locked, and our answer to it, is there for lead and deputies alone.
    """
    everyone = person_of(session, resident_id)
    came = select(Incoming).where(col(Incoming.resident_id).in_(everyone))
    went = select(Outgoing).where(col(Outgoing.recipient).in_([f"resident:{one}" for one in everyone]))
    if not see_locked:
        came = came.where(col(Incoming.locked).is_(False))
        went = went.where(Outgoing.kind != "safety")
    return _with_authors(session, _lines(session, came, went, most))


# Both sides at once, built once: every text of a longer talk asks for them.
_SPOKEN = build(
    text("""
    SELECT * FROM (
        SELECT 0 AS ours, text, received_at AS at FROM incoming
        WHERE resident_id = :of_resident AND received_at > :since AND kind = 'message'
        ORDER BY id DESC LIMIT :most
    ) AS theirs
    UNION ALL SELECT * FROM (
        SELECT 1 AS ours, text, coalesce(sent_at, created_at) AS at FROM outgoing
        WHERE recipient = 'resident:' || CAST(:of_resident AS varchar) AND created_at > :since
            AND state IN ('sent', 'delivered', 'undelivered', 'unknown')
        ORDER BY id DESC LIMIT :most
    ) AS ours
    """)
)


def _is_owed_to(resident_id: int) -> ColumnElement[bool]:
    """By the word the unique key begins with: an index of its own would be a page more for every text."""
    return col(Outgoing.recipient) == f"resident:{resident_id}"


def _lines(
    session: Session, came: SelectOfScalar[Incoming], went: SelectOfScalar[Outgoing], most: int = MAX_LINES
) -> list[Line]:
    theirs = session.exec(came.order_by(col(Incoming.id).desc()).limit(most)).all()
    ours = session.exec(went.order_by(col(Outgoing.id).desc()).limit(most)).all()
    lines = [_theirs(row) for row in theirs] + [_ours(row) for row in ours]
    return sorted(lines, key=lambda line: (line.at, line.ours, line.id))[-most:]


def _with_authors(session: Session, lines: list[Line]) -> list[Line]:
    """With the names of those at the desk who wrote some of them, also of who has left since."""
    written = {line.author_id for line in lines if line.author_id}
    if not written:
        return lines
    names = dict(session.exec(select(Coordinator.id, Coordinator.name).where(col(Coordinator.id).in_(written))).all())
    return [replace(line, author=names.get(line.author_id, "")) if line.author_id else line for line in lines]


def _theirs(row: Incoming) -> Line:
    kinds = tuple(str(item.get("kind", "file")) for item in row.media)
    return Line(
        *(id_of(row), False, row.text, row.received_at),
        reading=row.reading,
        media=kinds,
        channel=row.address.partition(":")[0],
        reference=row.reference,
        locked=row.locked,
    )


def _ours(row: Outgoing) -> Line:
    buttons = tuple((button["label"], button["callback"]) for button in row.buttons)
    return Line(
        *(id_of(row), True, row.text, row.sent_at or row.created_at),
        state=row.state,
        reason=row.reason,
        buttons=buttons,
        channel=row.address.partition(":")[0],
        author_id=int(row.subject.partition(":")[2]) if row.kind == "human" else 0,
        locked=row.kind == "safety",
    )
