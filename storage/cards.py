"""Cards: what coordinators make of ideas. Texts are linked, published, sorted into themes; never one word is changed.

Rules
- An idea is its own card until it is linked to another's (`card_id`); whatever is done to a linked one is done to the
  card that leads it. An ordinary idea costs no row more.
- Only `published_words` are ever public: a copy of what a coordinator approved, never the text itself (C5).
- Support is distinct people, across channels once: who wrote a linked text, or backed the card. Never votes (C3).
- Everything here can be undone (`storage.changes`), and leaves a line in the audit.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, or_, select, union
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, update
from sqlmodel import select as choose

from flows import themes
from flows.wording import clean
from storage import changes
from storage.changes import CardError
from storage.persons import person_id
from storage.tables import Answer, Area, CardChange, Idea, Incoming, Resident, Support, Table, id_of

MAX_PUBLISHED = 280  # characters: what may fill a poster's line, and be asked about in a text
MAX_WHY = 80  # characters of a reason for hiding
MAX_TEXTS = 1000  # of one card
MAX_LIST = 100
HOLD_MINUTES = 10  # an answer waits, so that a slip of the hand reaches nobody (as X3 for broadcasts)

_IDEA, _SUPPORT = (Table.metadata.tables[name] for name in ("idea", "support"))
_BACK: dict[str, Any] = {
    "sqlite": sqlite.insert(_SUPPORT).on_conflict_do_nothing(index_elements=("idea_id", "resident_id")),
    "postgresql": postgresql.insert(_SUPPORT).on_conflict_do_nothing(index_elements=("idea_id", "resident_id")),
}


@dataclass(frozen=True, slots=True)
class Card:
    """A card as lists show it: the idea that leads it, and how many people and texts stand behind it."""

    lead: Idea
    people: int
    texts: int


def find_idea(session: Session, reference: str, *, area_id: int | None = None) -> Idea:
    """The text under this reference. CardError when there is none here, it was taken back, or it is locked."""
    wanted = reference.strip().upper()
    idea = session.exec(choose(Idea).where(Idea.reference == wanted)).one_or_none()
    if idea is None or (area_id is not None and idea.area_id != area_id) or _is_locked(session, idea):
        raise CardError(f"there is no idea {wanted or 'without a reference'} here")
    return idea


def find_card(session: Session, reference: str, *, area_id: int | None = None) -> Idea:
    """The idea that leads the card this reference is linked to."""
    return lead_of(session, find_idea(session, reference, area_id=area_id))


def lead_of(session: Session, idea: Idea) -> Idea:
    """The idea that leads this one's card; itself where it is linked to none."""
    return idea if idea.card_id is None else session.get_one(Idea, idea.card_id)


def list_texts(session: Session, lead: Idea) -> list[Idea]:
    """Every text of the card that was not taken back, the one that leads it first, then the oldest."""
    linked = choose(Idea).where(or_(col(Idea.id) == lead.id, col(Idea.card_id) == lead.id), _is_open())
    first = (col(Idea.card_id).is_not(None), col(Idea.id))
    return list(session.exec(linked.order_by(*first).limit(MAX_TEXTS)))


def count_support(session: Session, leads: Collection[int]) -> dict[int, int]:
    """How many people stand behind each of these cards."""
    lead = _lead_id()
    living = col(Resident.erased_at).is_(None)
    behind = or_(col(Idea.id).in_(leads), col(Idea.card_id).in_(leads))
    wrote = (
        select(lead.label("lead"), person_id(_IDEA.c.resident_id).label("person"))
        .join(Resident, col(Resident.id) == col(Idea.resident_id))
        .where(behind, living, col(Idea.taken_back_at).is_(None))
    )
    backed = (
        select(lead.label("lead"), person_id(_SUPPORT.c.resident_id).label("person"))
        .join(Idea, col(Idea.id) == col(Support.idea_id))
        .join(Resident, col(Resident.id) == col(Support.resident_id))
        .where(behind, living)
    )
    both = union(wrote, backed).subquery()  # a union, so that each person is there once
    counted = select(both.c.lead, func.count().label("people")).group_by(both.c.lead)
    found = {row.lead: row.people for row in session.connection().execute(counted)}
    return {lead_id: found.get(lead_id, 0) for lead_id in leads}


def list_cards(
    session: Session,
    area_id: int,
    *,
    status: str = "",
    theme: str | None = None,
    published: bool | None = None,
    before_id: int | None = None,
    limit: int = MAX_LIST,
) -> list[Card]:
    """The newest cards first. `theme=""` is those without one."""
    leads = choose(Idea).join(Incoming, col(Incoming.id) == col(Idea.incoming_id), isouter=True)
    leads = leads.where(Idea.area_id == area_id, col(Idea.card_id).is_(None), _is_open())
    linked = aliased(Idea)
    has_words = or_(col(Idea.text) != "", exists().where(col(linked.card_id) == col(Idea.id)))  # its author was erased
    leads = leads.where(col(Incoming.locked).is_not(True), has_words)
    if status:
        leads = leads.where(Idea.status == status)
    if theme is not None:
        leads = leads.where(has_theme(theme))
    if published is not None:
        leads = leads.where(col(Idea.published_at).is_not(None) if published else col(Idea.published_at).is_(None))
    if before_id is not None:
        leads = leads.where(col(Idea.id) < before_id)
    return as_cards(session, list(session.exec(leads.order_by(col(Idea.id).desc()).limit(min(limit, MAX_LIST)))))


def as_cards(session: Session, leads: Sequence[Idea]) -> list[Card]:
    """These ideas as the cards they lead, in their order."""
    ids = [id_of(lead) for lead in leads]
    people = count_support(session, ids)
    lead_id = _IDEA.c.card_id
    linked = (
        select(lead_id.label("lead"), func.count().label("texts")).where(lead_id.in_(ids), _is_open()).group_by(lead_id)
    )
    more = {row.lead: row.texts for row in session.connection().execute(linked)}
    return [Card(lead, people[id_of(lead)], 1 + more.get(id_of(lead), 0)) for lead in leads]


def has_theme(theme: str) -> ColumnElement[bool]:
    """In a query: the card is in this theme; in none, for an empty one."""
    if not theme:
        return col(Idea.theme) == ""
    whole = "; " + func.lower(col(Idea.theme)) + ";"
    return whole.contains(f"; {theme.lower()};", autoescape=True)


def merge(
    session: Session, into: str, others: Sequence[str], *, now: datetime, by: int | None = None
) -> CardChange:  # fmt: skip
    """Link the cards of these references to the first one's card, with every text of theirs (C2)."""
    lead = take(session, into)
    wanted: dict[int, dict[str, Any]] = {}
    for reference in others:
        other = find_card(session, reference)
        if other.area_id != lead.area_id:
            raise CardError(f"{other.reference} belongs to another area; only cards of one area can be merged")
        if other.taken_back_at is not None:
            raise CardError(f"{other.reference} was taken back by its author")
        if id_of(other) != id_of(lead):
            _refuse_waiting(session, other)
            linked = session.exec(choose(Idea.id).where(col(Idea.card_id) == other.id))
            wanted |= {one: {"card_id": id_of(lead)} for one in (id_of(other), *(row for row in linked if row))}
    _refuse_waiting(session, lead, given_after=now - timedelta(minutes=HOLD_MINUTES))
    if not wanted:
        raise CardError(f"these are one card already: {lead.reference}")
    return changes.apply(
        session, card=lead, action="merge", wanted=wanted, now=now, by=by, detail=f"with {len(wanted)} more"
    )  # fmt: skip


def _refuse_waiting(session: Session, lead: Idea, *, given_after: datetime | None = None) -> None:
    """An answer somebody gave a moment ago must not go to people they did not mean. One that only waits for the
    morning is told to whoever is behind its card by then.
    """
    waiting = choose(Answer.id).where(Answer.idea_id == lead.id, col(Answer.told_at).is_(None))
    if given_after is not None:
        waiting = waiting.where(col(Answer.at) > given_after)
    if session.exec(waiting.where(col(Answer.withdrawn_at).is_(None))).first() is not None:
        raise CardError(f"{lead.reference} has an answer that is about to be told: wait for it, or undo it first")


def split(session: Session, reference: str, *, now: datetime, by: int | None = None) -> CardChange:
    """Make this text its own card again, as it was before it was linked, with the texts that had come with it."""
    idea = find_idea(session, reference)
    changes.lock(session, idea.area_id)
    session.refresh(idea)
    if idea.card_id is None:
        more = [text.reference for text in list_texts(session, idea)[1:]]
        if more:
            raise CardError(f"{idea.reference} leads its card; split off the others instead: {', '.join(more)}")
        raise CardError(f"{idea.reference} is linked to no other card")
    came_along = _came_along(session, idea)
    wanted: dict[int, dict[str, Any]] = {id_of(idea): {"card_id": None}}
    wanted |= {one: {"card_id": id_of(idea)} for one in came_along}
    lead = session.get_one(Idea, idea.card_id)
    return changes.apply(session, card=lead, action="split", wanted=wanted, now=now, by=by, detail=idea.reference)


def _came_along(session: Session, idea: Idea) -> list[int]:
    """The texts linked to this one when it was last merged, as far as they still are where it is."""
    for change in reversed(changes.list_of(session, idea)):
        own = change.before.get(str(idea.id), {})
        if change.action == "merge" and change.undone_at is None and own.get("card_id", 0) is None:
            theirs = [int(one) for one, columns in change.before.items() if columns["card_id"] == idea.id]
            still = choose(Idea.id).where(col(Idea.id).in_(theirs), col(Idea.card_id) == idea.card_id)
            return [one for one in session.exec(still) if one is not None]
    return []


def publish(
    session: Session, reference: str, *, words: str = "", now: datetime, by: int | None = None
) -> CardChange:  # fmt: skip
    """Let everybody see the card, in these words, or as they stand in the text that leads it (C5)."""
    lead = take(session, reference)
    said = clean(" ".join((words or lead.text).split()))
    if not said:
        raise CardError("there are no words to publish")
    if len(said) > MAX_PUBLISHED:
        raise CardError(
            f"{len(said)} characters are too long for a poster, at most {MAX_PUBLISHED}: give shorter words for it"
        )
    return changes.apply(
        session,
        card=lead,
        action="publish",
        wanted={id_of(lead): {"published_words": said, "published_at": now, "hidden_why": "", **_read(lead)}},
        now=now,
        by=by,
    )


def hide(session: Session, reference: str, *, why: str = "", now: datetime, by: int | None = None) -> CardChange:
    """Take the card off every public page at once. Its words stay, for publishing it again.

    With a reason it is set aside for good, published before or not; whoever wrote it is answered all the same (R8).
    """
    lead = take(session, reference)
    why = clean(" ".join(why.split()))
    if not why and lead.published_at is None:
        raise CardError(f"{lead.reference} is not published")
    if len(why) > MAX_WHY:
        raise CardError(f"the reason has {len(why)} characters, at most {MAX_WHY}")
    if why and why == lead.hidden_why:
        raise CardError(f"{lead.reference} is hidden already: {why}")
    columns: dict[str, Any] = {"published_at": None}
    if why:
        columns |= {"hidden_why": why, **_read(lead)}
    return changes.apply(
        session, card=lead, action="hide", wanted={id_of(lead): columns}, now=now, by=by
    )  # fmt: skip


def set_themes(
    session: Session, reference: str, names: Sequence[str], *, now: datetime, by: int | None = None
) -> CardChange:  # fmt: skip
    """Sort the card into one to three themes of its area's frame, in place of those it had; none takes them away."""

    lead = take(session, reference)
    frame = themes.read_frame(session.get_one(Area, lead.area_id).themes)
    meant: list[str] = []
    for name in names:
        theme = themes.find_theme(name, frame)
        if theme is None:
            raise CardError(f"there is no theme {name!r} here; there is: {', '.join(frame)}")
        if theme not in meant:
            meant.append(theme)
    if len(meant) > themes.MAX_THEMES:
        raise CardError(f"a card has at most {themes.MAX_THEMES} themes")
    wanted = {id_of(lead): {"theme": themes.join_themes(meant), **_read(lead)}}
    return changes.apply(
        session, card=lead, action="theme", wanted=wanted, now=now, by=by, detail=themes.join_themes(meant)
    )  # fmt: skip


def mark_read(session: Session, reference: str, *, now: datetime, by: int | None = None) -> CardChange:
    """A coordinator has read it. Its author still waits for the answer they were promised."""
    lead = take(session, reference)
    if lead.status != "new":
        raise CardError(f"{lead.reference} is {lead.status} already")
    return changes.apply(session, card=lead, action="read", wanted={id_of(lead): {"status": "read"}}, now=now, by=by)


def _read(lead: Idea) -> dict[str, Any]:
    """Whoever did something to a new card has read it."""
    return {"status": "read"} if lead.status == "new" else {}


def undo(session: Session, reference: str, *, now: datetime, by: int | None = None) -> CardChange:
    """Take back the last thing that was done to this card."""
    idea = find_idea(session, reference)
    change = changes.last(session, idea)
    if change is None:
        raise CardError(f"nothing was done to {idea.reference} that could be undone")
    changes.undo(session, change, now=now, by=by)
    return change


def back(session: Session, *, idea_id: int, resident_id: int, now: datetime, own_id: int | None = None) -> None:
    """This person says it is their wish too. Said twice, it counts once."""
    connection = session.connection()
    row = {"idea_id": idea_id, "resident_id": resident_id, "own_id": own_id, "at": now}
    connection.execute(_BACK[connection.dialect.name], row)


def back_by_reference(
    session: Session, reference: str, *, area_id: int, resident_id: int, own: str, now: datetime
) -> None:
    """This person was shown the card under this reference, and says it is the same as an idea of their own.

    A card that was taken away meanwhile has nobody behind it any more; then nothing is done.
    """
    of_area = choose(Idea).where(Idea.area_id == area_id)
    found = session.exec(of_area.where(Idea.reference == reference)).one_or_none()
    theirs = session.exec(of_area.where(Idea.reference == own, Idea.resident_id == resident_id)).one_or_none()
    if found is not None and found.taken_back_at is None:
        lead_id = found.card_id or id_of(found)
        back(session, idea_id=lead_id, resident_id=resident_id, now=now, own_id=theirs.id if theirs else None)


def take_back_support(session: Session, reference: str, *, area_id: int, resident_id: int) -> None:
    """They do not stand behind this card after all, wherever its text is linked by now."""
    found = session.exec(choose(Idea).where(Idea.area_id == area_id, Idea.reference == reference)).one_or_none()
    if found is not None:
        on_card = or_(_SUPPORT.c.idea_id == found.id, _SUPPORT.c.idea_id == (found.card_id or found.id))
        session.connection().execute(delete(_SUPPORT).where(on_card, _SUPPORT.c.resident_id == resident_id))


def split_off(session: Session, idea: Idea, *, now: datetime) -> None:
    """The author took back the text that leads a card: the oldest other one leads it from now on.

    What was approved for the public were the words taken away, so that has to be approved again.
    """
    changes.lock(session, idea.area_id)
    texts = [text for text in list_texts(session, idea) if id_of(text) != id_of(idea)]
    if idea.card_id is not None or not texts:
        return
    new = texts[0]
    theirs = choose(Idea.id).where(col(Idea.card_id) == idea.id)
    wanted: dict[int, dict[str, Any]] = {
        one: {"card_id": id_of(new)} for one in session.exec(theirs) if one and one != new.id
    }
    wanted[id_of(new)] = {"card_id": None, "theme": idea.theme, "status": idea.status}
    wanted[id_of(idea)] = {"card_id": id_of(new), "published_at": None}
    changes.apply(session, card=new, action="lead", wanted=wanted, now=now)
    session.exec(update(Answer).where(col(Answer.idea_id) == idea.id).values(idea_id=new.id))


def take(session: Session, reference: str) -> Idea:
    """The card, with its area held, as it stands now."""
    idea = find_idea(session, reference)
    changes.lock(session, idea.area_id)
    session.refresh(idea)
    lead = lead_of(session, idea)
    session.refresh(lead)
    if lead.taken_back_at is not None:
        raise CardError(f"{lead.reference} was taken back by its author")
    return lead


def _lead_id() -> ColumnElement[int]:
    return func.coalesce(col(Idea.card_id), col(Idea.id))


def _is_open() -> ColumnElement[bool]:
    return col(Idea.taken_back_at).is_(None)


def _is_locked(session: Session, idea: Idea) -> bool:
    """Whether its text turned out to be for lead and deputies alone."""
    if idea.incoming_id is None:
        return False
    return bool(session.exec(choose(Incoming.locked).where(Incoming.id == idea.incoming_id)).one())
