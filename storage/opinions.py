"""Opinions: what neighbours think of published cards. Distinct people, shown only above five, and never a decision.

Rules
- One opinion a person and card, the newest; who was joined from two addresses is one person.
- A card with few answers is asked about first; one's own, or one that is done or declined, never.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased
from sqlmodel import Session, col
from sqlmodel import select as choose

from flows.facts import PublicCard
from storage.persons import person_id, person_of
from storage.tables import Idea, Incoming, Resident, Support, Table, id_of

MAX_ASKED = 7  # looked up at once: a go, and those just answered
SHOWN_ABOVE = 5  # people
SETTLED = ("done", "not now")

_OPINION = Table.metadata.tables["opinion"]
_KEY = ("idea_id", "resident_id")


@dataclass(frozen=True, slots=True)
class Opinions:
    """What people think of a card."""

    agree: int
    disagree: int
    passed: int


def cards_to_ask(session: Session, area_id: int, resident_id: int | None, shown: str = "") -> tuple[PublicCard, ...]:
    """The published cards this person has no opinion on yet, those with the fewest first; `shown` is among them."""
    me = person_of(session, resident_id) if resident_id is not None else ()
    linked = aliased(Idea)
    mine = exists().where(
        or_(col(linked.id) == col(Idea.id), col(linked.card_id) == col(Idea.id)), col(linked.resident_id).in_(me)
    )
    backed = exists().where(col(Support.idea_id) == col(Idea.id), col(Support.resident_id).in_(me))
    on = aliased(Idea)
    answered = (
        select(func.count(func.distinct(_OPINION.c.resident_id)))
        .join(on, col(on.id) == _OPINION.c.idea_id)
        .where(func.coalesce(col(on.card_id), col(on.id)) == col(Idea.id))
    )
    by_me = answered.where(_OPINION.c.resident_id.in_(me)).correlate(Idea).scalar_subquery()
    count = answered.correlate(Idea).scalar_subquery()
    public = (
        select(col(Idea.reference), col(Idea.published_words))
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id), isouter=True)
        .where(col(Idea.area_id) == area_id, col(Idea.published_at).is_not(None), col(Idea.card_id).is_(None))
        .where(col(Idea.taken_back_at).is_(None), col(Incoming.locked).is_not(True))
        .where(or_(col(Idea.reference) == shown, ~mine & ~backed & (by_me == 0) & col(Idea.status).not_in(SETTLED)))
        .order_by(count, col(Idea.id))
        .limit(MAX_ASKED)
    )
    return tuple(PublicCard(row.reference, row.published_words or "") for row in session.connection().execute(public))


def give(session: Session, *, area_id: int, reference: str, resident_id: int, opinion: str, now: datetime) -> None:
    """This person's opinion of the card the reference led to when it was shown; a newer one replaces it."""
    found = choose(Idea.id).where(Idea.reference == reference, Idea.area_id == area_id)
    idea_id = session.exec(found).one_or_none()
    if idea_id is None:
        return
    connection = session.connection()
    made: Any = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(_OPINION)
    new = {name: made.excluded[name] for name in ("opinion", "at")}
    row = {"idea_id": idea_id, "resident_id": resident_id, "opinion": opinion, "at": now}
    connection.execute(made.on_conflict_do_update(index_elements=_KEY, set_=new), row)


def results(session: Session, lead: Idea) -> Opinions | None:
    """What distinct people think of this card; None while five or fewer said so."""
    opinions = (
        select(person_id(_OPINION.c.resident_id).label("person"), _OPINION.c.opinion)
        .join(Idea, col(Idea.id) == _OPINION.c.idea_id)
        .join(Resident, col(Resident.id) == _OPINION.c.resident_id)
        .where(or_(col(Idea.id) == id_of(lead), col(Idea.card_id) == id_of(lead)), col(Resident.erased_at).is_(None))
        .order_by(_OPINION.c.at, _OPINION.c.id)
    )
    newest = {row.person: row.opinion for row in session.connection().execute(opinions)}
    if len(newest) <= SHOWN_ABOVE:
        return None
    said = list(newest.values())
    return Opinions(said.count("agree"), said.count("disagree"), said.count("pass"))
