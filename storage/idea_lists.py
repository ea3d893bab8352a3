"""Lists of ideas at the desk: what stands in each, in which order, how many, and what comes before and after one.

Rules
- Everything is asked for by area, and what turned out to be for lead and deputies alone is in no list.
- What has an answer that is about to be told is no work any more; taken back, it is again.
- Work to be done stands oldest first, what is only looked at newest first; a page begins after the last of the one
  before, so nothing is counted through. An idea whose reference was typed stands before them all.
- Of whom everything was deleted nobody waits: their ideas are no work, but for what is public or has other texts.
- A list of cards holds the texts that lead one; every text, also a linked one, is in the plain list, in a search and
  among those that are late or promised soon, for each was promised an answer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, text
from sqlalchemy import select as sql_select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, or_, select
from sqlmodel.sql.expression import Select

from flows.statuses import ANSWERS, UNANSWERED
from storage import cards, idea_search
from storage.desk import MAX_ROW
from storage.promises import has_no_answer
from storage.tables import Answer, Idea, Incoming, Sender, id_of

Show = Literal["", "unread", "late", "soon", "waiting", "answered", "public", "hidden"]

OLDEST_FIRST: tuple[Show, ...] = ("unread", "late", "soon", "waiting")
PROMISED: tuple[Show, ...] = ("late", "soon")  # every text of them, for each was promised an answer
SOON_DAYS = 7  # today among them: one reading day lies in it
MAX_PAGE = 100  # ideas on one page
NO_THEME = "-"
ONE_DAY = timedelta(days=1)
_IS_HIDDEN = text("idea.hidden_why <> ''")  # spelt out for the sake of the partial index


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which ideas somebody wants to see."""

    area_id: int
    today: date  # on the area's wall
    show: Show = ""
    theme: str = ""  # `NO_THEME`: in none
    words: str = ""

    @property
    def oldest_first(self) -> bool:
        return self.show in OLDEST_FIRST


@dataclass(frozen=True, slots=True)
class ShownIdea:
    idea: Idea
    channel: str  # sms | telegram | "" (imported, from paper, spoken)
    card: cards.Card  # what it is linked to, or its own


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a list. `guessed`: near words were looked for in place of some that were typed."""

    ideas: list[ShownIdea]
    more: bool
    guessed: bool = False


def list_ideas(session: Session, wanted: Wanted, *, after: int | None = None, limit: int = MAX_PAGE) -> Found:
    """A page of those wanted, from behind the idea with this number on."""
    sought = idea_search.seek(session, wanted.area_id, wanted.words) if wanted.words else idea_search.Sought(())
    found = select(Idea.id).where(*_belongs(wanted), *sought.conditions)
    order = [_order(wanted)]
    if sought.reference and after is None:
        order.insert(0, col(Idea.reference) != sought.reference)
    elif sought.reference:
        found = found.where(col(Idea.reference) != sought.reference)  # it stood on the first page
    if after is not None:
        found = found.where(_is_after(wanted, after))
    most = min(limit, MAX_PAGE)
    ids = session.exec(found.order_by(*order).limit(most + 1)).all()  # alone: nothing is joined in vain
    rows = session.exec(_shown().where(col(Idea.id).in_(ids[:most])).order_by(*order)).all()
    shown = _as_shown(session, [(idea, channel or "") for idea, channel in rows])
    is_named = bool(shown) and shown[0].idea.reference == sought.reference
    return Found(shown, len(ids) > most, sought.guessed and not is_named)


def find_idea(session: Session, area_id: int, reference: str) -> ShownIdea | None:
    """By its reference, taken back or not, in this area only."""
    mine = _shown().where(Idea.area_id == area_id, Idea.reference == reference.upper(), is_unlocked(area_id))
    row = session.exec(mine).first()
    return None if row is None else _as_shown(session, [(row[0], row[1] or "")])[0]


def count_ideas(session: Session, wanted: Wanted) -> int:
    """How many there are in the whole list, words apart."""
    return session.exec(select(func.count()).select_from(Idea).where(*_belongs(wanted))).one()


def count_promised(session: Session, area_id: int, today: date) -> dict[date, int]:
    """How many were promised an answer by each day and have none: of the lists "late" and "soon", in one query."""
    until = Wanted(area_id, today + timedelta(days=SOON_DAYS), "late")
    found = sql_select(col(Idea.promised_by), func.count()).where(*_belongs(until)).group_by(col(Idea.promised_by))
    rows: Iterable[Any] = session.connection().execute(found)
    return {day: int(number) for day, number in rows}


def beside(session: Session, wanted: Wanted, idea_id: int, *, back: bool = False) -> str:
    """The reference of the next idea of the list after this one, or, with `back`, before it; "" at its end."""
    found = select(Idea.reference).where(*_belongs(wanted))
    if wanted.words:
        found = found.where(*idea_search.seek(session, wanted.area_id, wanted.words).conditions)
    up = wanted.oldest_first != back
    found = found.where(col(Idea.id) > idea_id if up else col(Idea.id) < idea_id)
    return session.exec(found.order_by(col(Idea.id) if up else col(Idea.id).desc()).limit(1)).first() or ""


def first(session: Session, wanted: Wanted) -> str:
    """The reference of the first idea of the list; "" when it is empty."""
    return beside(session, wanted, 0 if wanted.oldest_first else MAX_ROW - 1)


def _belongs(wanted: Wanted) -> list[Any]:
    """What makes an idea one of the list, the words looked for apart."""
    conditions: list[Any] = [
        col(Idea.area_id) == wanted.area_id,
        col(Idea.taken_back_at).is_(None),
        is_unlocked(wanted.area_id),
    ]
    leads = col(Idea.card_id).is_(None)
    if wanted.oldest_first:
        conditions += [_is_open(), _has_words(wanted)]
    match wanted.show:
        case "unread":
            conditions += [leads, col(Idea.status) == "new"]
        case "late":
            conditions += [has_no_answer(wanted.area_id), col(Idea.promised_by) < wanted.today]
        case "soon":
            until = wanted.today + timedelta(days=SOON_DAYS)
            conditions += [has_no_answer(wanted.area_id), col(Idea.promised_by).between(wanted.today, until - ONE_DAY)]
        case "waiting":
            conditions += [leads, col(Idea.status).in_(UNANSWERED)]
        case "answered":
            conditions += [leads, col(Idea.status).in_(ANSWERS)]
        case "public":
            conditions += [leads, col(Idea.published_at).is_not(None)]
        case "hidden":
            conditions += [leads, _IS_HIDDEN]
    if wanted.theme:
        conditions += [leads, cards.has_theme("" if wanted.theme == NO_THEME else wanted.theme)]
    return conditions


def _has_words(wanted: Wanted) -> ColumnElement[bool]:
    """Somebody waits for what became of it, or reads it: whoever asked for it to be deleted does not."""
    if wanted.show in PROMISED:
        return col(Idea.text) != ""
    linked = aliased(Idea)
    others = select(linked.id).where(linked.card_id == col(Idea.id)).exists()
    return or_(col(Idea.text) != "", col(Idea.published_at).is_not(None), others)


def _is_open() -> ColumnElement[bool]:
    """Nobody has answered its card a moment ago: the few that are about to be told have an index of their own."""
    waiting = select(Answer.idea_id).where(col(Answer.told_at).is_(None), col(Answer.withdrawn_at).is_(None))
    return func.coalesce(col(Idea.card_id), col(Idea.id)).not_in(waiting)


def is_unlocked(area_id: int) -> ColumnElement[bool]:
    """By the few that are locked, which an index of their own lists: no list looks every text up for it."""
    locked = select(Incoming.id).where(Incoming.area_id == area_id, col(Incoming.locked).is_(True))
    return or_(col(Idea.incoming_id).is_(None), col(Idea.incoming_id).not_in(locked))


def _is_after(wanted: Wanted, idea_id: int) -> ColumnElement[bool]:
    return col(Idea.id) > idea_id if wanted.oldest_first else col(Idea.id) < idea_id


def _order(wanted: Wanted) -> Any:
    return col(Idea.id) if wanted.oldest_first else col(Idea.id).desc()


def _shown() -> "Select[Idea, str]":
    """Ideas with the channel they came by."""
    return (
        select(Idea, Sender.channel)
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id), isouter=True)
        .join(Sender, col(Sender.id) == col(Incoming.sender_id), isouter=True)
    )


def _as_shown(session: Session, found: Sequence[tuple[Idea, str]]) -> list[ShownIdea]:
    """With their cards, in three queries however many they are."""
    ids = {idea.card_id or id_of(idea) for idea, _ in found}
    leads = session.exec(select(Idea).where(col(Idea.id).in_(ids))).all()
    of = {id_of(card.lead): card for card in cards.as_cards(session, leads)}
    return [ShownIdea(idea, channel, of[idea.card_id or id_of(idea)]) for idea, channel in found]
