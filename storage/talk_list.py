"""The talks of an area: newest first, who of them waits for a person, and who has taken one over.

Rules
- Of those who wait, whoever may be in danger comes before all others (C1).
- A talk is a resident who has texted. Who waits: something of theirs is open at the desk, or they texted whoever has
  their talk and have no answer yet.
- What is locked is there for lead and deputies alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement
from sqlmodel import Session, and_, col, exists, func, or_, select

from storage import matters
from storage.passport import meant
from storage.tables import Address, Coordinator, Incoming, Matter, Outgoing, Resident, TakeOver, id_of

MAX_LIST = 25  # talks on one page
SAYS_LITTLE = 12  # characters: so short a text is shown with what we said to it
Show = Literal["all", "waiting", "taken", "owed"]  # owed: they texted whoever has their talk, and have no answer
NEEDS_NO_WORD = ("no_job", "no_next", "machine", "many_texts")  # matters about somebody that nobody waits to hear of


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list."""

    resident: Resident
    address: str
    last_id: int  # of their newest text: the list goes by it
    last_text: str  # "" where it is locked, or has no words
    is_locked: bool  # its words are one click away, and reading them is written down
    we_said: str  # to a newest text of a word or two, as "1": so it is seen what it answered
    last_at: datetime
    waits_for: tuple[tuple[str, str], ...]  # kind and subject of the matters that are open
    waits_since: datetime | None
    taken: TakeOver | None
    taken_by: str


def list_talks(
    session: Session, area_id: int, *, see_locked: bool, show: Show = "all", words: str = "", before: int | None = None
) -> list[Listed]:
    """One page, and one more if there is a next; `before` is the `last_id` of the last one of the page before."""
    newest = _newest_text(see_locked)
    belongs = _belongs(session, area_id, show, newest, see_locked)
    found = select(Resident, newest.label("last_id")).where(*belongs)
    if words := words.strip():
        found = found.where(or_(*meant(session, area_id, words), _said(words, see_locked)))
    comes_first = col(Resident.id).in_(_in_danger(session, area_id, see_locked) if show == "waiting" else ())
    if before is not None:
        found = found.where(newest < before, ~comes_first)
    rows = session.exec(found.order_by(comes_first.desc(), newest.desc()).limit(MAX_LIST + 1)).all()
    return _as_listed(session, area_id, rows, see_locked)


def count_talks(session: Session, area_id: int, *, see_locked: bool, show: Show = "all") -> int:
    """How many there are in the whole list, words apart."""
    belongs = _belongs(session, area_id, show, _newest_text(see_locked), see_locked)
    return session.exec(select(func.count()).select_from(Resident).where(*belongs)).one()


def list_who_waits(session: Session, area_id: int, *, see_locked: bool) -> set[int]:
    """The residents who wait for a person."""
    return set(_waits_since(session, area_id, see_locked)) | set(_unanswered(session, area_id))


def _belongs(
    session: Session, area_id: int, show: Show, newest: ColumnElement[int], see_locked: bool
) -> list[ColumnElement[bool]]:
    """What makes a talk one of the list, the words looked for apart."""
    found = [col(Resident.area_id) == area_id, col(Resident.erased_at).is_(None), newest.is_not(None)]
    if show == "waiting":
        found.append(col(Resident.id).in_(list_who_waits(session, area_id, see_locked=see_locked)))
    if show == "owed":
        found.append(col(Resident.id).in_(_unanswered(session, area_id)))
    if show == "taken":
        found.append(col(Resident.id).in_(select(TakeOver.resident_id).where(*_is_taken(area_id))))
    return found


def _waits_since(session: Session, area_id: int, see_locked: bool) -> dict[int, list[Matter]]:
    """By resident, what of theirs is open, oldest first."""
    found: dict[int, list[Matter]] = {}
    for one in matters.list_open(session, area_id, see_locked=see_locked):
        if one.resident_id is not None and one.kind not in NEEDS_NO_WORD:
            found.setdefault(one.resident_id, []).append(one)
    return found


def _in_danger(session: Session, area_id: int, see_locked: bool) -> list[int]:
    """Who may be, as long as they leave room for others on the first page: it would never end otherwise."""
    waiting = _waits_since(session, area_id, see_locked)
    found = [who for who, theirs in waiting.items() if any(one.kind == "danger" for one in theirs)]
    return found if len(found) < MAX_LIST else []


def _unanswered(session: Session, area_id: int) -> dict[int, datetime]:
    """Who texted the person who has their talk, and since when they have no answer."""
    wrote = (
        select(func.max(Outgoing.created_at))
        .where(Outgoing.resident_id == TakeOver.resident_id, Outgoing.kind == "human")
        .correlate(TakeOver)
        .scalar_subquery()
    )
    came = (
        select(TakeOver.resident_id, func.min(Incoming.received_at))
        .join(Incoming, col(Incoming.resident_id) == col(TakeOver.resident_id))
        .where(
            *_is_taken(area_id),
            col(Incoming.received_at) >= col(TakeOver.taken_at),
            col(Incoming.reading) == "to a person",
            or_(wrote.is_(None), col(Incoming.received_at) > wrote),
        )
        .group_by(col(TakeOver.resident_id))
    )
    return dict(session.exec(came).all())


def _is_taken(area_id: int) -> tuple[ColumnElement[bool], ...]:
    return col(TakeOver.area_id) == area_id, col(TakeOver.ended_at).is_(None)


def _newest_text(see_locked: bool) -> ColumnElement[int]:
    """By the index of a resident's texts; a locked one does not show that it came."""
    came = select(func.max(Incoming.id)).where(Incoming.resident_id == Resident.id)
    if not see_locked:
        came = came.where(col(Incoming.locked).is_(False))
    newest: ColumnElement[int] = came.correlate(Resident).scalar_subquery()
    return newest


def _said(words: str, see_locked: bool) -> ColumnElement[bool]:
    said = and_(col(Incoming.resident_id) == col(Resident.id), col(Incoming.text).icontains(words, autoescape=True))
    return exists().where(said if see_locked else and_(said, col(Incoming.locked).is_(False)))


def _as_listed(session: Session, area_id: int, rows: Sequence[tuple[Resident, int]], see_locked: bool) -> list[Listed]:
    ids = [id_of(resident) for resident, _last in rows]
    newest = select(Incoming).where(col(Incoming.id).in_([last_id for _resident, last_id in rows]))
    texts = {id_of(one): one for one in session.exec(newest)}
    said = _said_to(session, [one for one in texts.values() if len(one.text) <= SAYS_LITTLE and not one.locked])
    addresses: dict[int, str] = {}
    for address in session.exec(select(Address).where(col(Address.resident_id).in_(ids)).order_by(col(Address.id))):
        addresses.setdefault(address.resident_id, address.address)
    taken = {one.resident_id: one for one in session.exec(select(TakeOver).where(*_is_taken(area_id)))}
    names = _names(session, taken)
    open_matters, unanswered = _waits_since(session, area_id, see_locked), _unanswered(session, area_id)
    listed = []
    for resident, last_id in rows:
        number, text = id_of(resident), texts[last_id]
        theirs = open_matters.get(number, [])
        since = [one.opened_at for one in theirs] + ([unanswered[number]] if number in unanswered else [])
        has_it = taken.get(number)
        listed.append(
            Listed(
                resident=resident,
                address=addresses.get(number, ""),
                last_id=last_id,
                last_text="" if text.locked else text.text,
                is_locked=text.locked,
                we_said=said.get(last_id, ""),
                last_at=text.received_at,
                waits_for=tuple((one.kind, one.subject) for one in theirs),
                waits_since=min(since, default=None),
                taken=has_it,
                taken_by=names.get(has_it.coordinator_id, "") if has_it else "",
            )
        )
    return listed


def _said_to(session: Session, texts: Sequence[Incoming]) -> dict[int, str]:
    """By the text, the words in which the line answered it."""
    answers = select(Outgoing.subject, Outgoing.text).where(
        col(Outgoing.recipient).in_([f"resident:{one.resident_id}" for one in texts]),
        col(Outgoing.subject).in_([f"incoming:{one.id}" for one in texts]),
    )
    said: dict[int, str] = {}
    for subject, words in session.exec(answers.order_by(col(Outgoing.id))):
        said.setdefault(int(subject.partition(":")[2]), words)
    return said


def _names(session: Session, taken: Mapping[int, TakeOver]) -> dict[int | None, str]:
    who = {one.coordinator_id for one in taken.values()}
    return dict(session.exec(select(Coordinator.id, Coordinator.name).where(col(Coordinator.id).in_(who))).all())
