"""What was done to cards, and undoing it: every action is one row that holds the ideas' columns before and after.

Rules
- An action changes card columns of ideas and nothing else; a text is never among them (C2).
- An undo puts back exactly what was there, or, where that has changed since, nothing: undo the later action first.
- Whoever changes cards holds the area's row, so actions of one area come one after another.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import or_, text
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import audit
from storage.tables import Area, CardChange, Idea, id_of
from storage.wrong_field import WrongField

# Of an idea, that make its card.
COLUMNS = ("card_id", "theme", "status", "published_words", "published_at", "hidden_why")

WIDE = ("merge", "split", "lead")  # they touch more than the card they are done to
_IS_WIDE = text("cardchange.action IN ('merge', 'split', 'lead')")  # spelt out for the sake of the partial index
NOT_OURS = ("lead", "reopen")  # done by residents: an author took their text back, somebody said it is no good

Columns = Mapping[str, Any]


class CardError(WrongField):
    """What was asked cannot be done to this card; in words for the person who asked."""


def lock(session: Session, area_id: int) -> None:
    """From here on nobody else changes a card of this area. A key update is barred, not a reference to the row."""
    session.exec(select(Area.id).where(Area.id == area_id).with_for_update(key_share=True))


def apply(
    session: Session,
    *,
    card: Idea,
    action: str,
    wanted: Mapping[int, Columns],
    now: datetime,
    by: int | None = None,
    detail: str = "",
) -> CardChange:
    """Change these ideas' columns, and remember how they stood. The caller holds the area's row."""
    if action not in WIDE and set(wanted) != {id_of(card)}:
        raise ValueError(f"{action} is done to one card: list it among those that touch several")
    ideas = _load(session, wanted)
    before = {
        str(idea_id): {name: _stored(getattr(ideas[idea_id], name)) for name in wanted[idea_id]} for idea_id in wanted
    }
    after = {str(idea_id): {name: _stored(value) for name, value in wanted[idea_id].items()} for idea_id in wanted}
    for idea_id, columns in wanted.items():
        _write(session, ideas[idea_id], columns)
    change = CardChange(
        area_id=card.area_id,
        idea_id=id_of(card),
        action=action,
        touched=f",{','.join(sorted({*before, str(card.id)}, key=int))},",
        before=before,
        after=after,
        coordinator_id=by,
        at=now,
    )
    session.add(change)
    session.flush()
    _audit(session, card, f"card.{action}", now, by, detail)
    return change


def last(session: Session, idea: Idea) -> CardChange | None:
    """The latest thing a coordinator did to this idea or its card, and that still stands."""
    done = _touching(idea.area_id, {id_of(idea), idea.card_id or id_of(idea)})
    done = done.where(col(CardChange.undone_at).is_(None), col(CardChange.action).not_in(NOT_OURS))
    return session.exec(done.order_by(col(CardChange.id).desc()).limit(1)).first()


def list_of(session: Session, idea: Idea) -> list[CardChange]:
    """All that was done to it, oldest first, undone or not."""
    return list(session.exec(_touching(idea.area_id, {id_of(idea)}).order_by(col(CardChange.id))))


def _touching(area_id: int, ideas: Collection[int]) -> SelectOfScalar[CardChange]:
    """What was done to any of these: to the card each leads, and among the few changes that touch several cards."""
    own = sql_select(col(CardChange.id)).where(col(CardChange.idea_id).in_(ideas))
    touched = or_(*(col(CardChange.touched).contains(f",{one},") for one in ideas))
    wide = sql_select(col(CardChange.id)).where(col(CardChange.area_id) == area_id, _IS_WIDE, touched)
    found = select(CardChange).where(CardChange.area_id == area_id)
    return found.where(col(CardChange.id).in_(own.union_all(wide)))


def undo(session: Session, change: CardChange, *, now: datetime, by: int | None = None) -> None:
    """Put every row back as it was. CardError when one of them has changed since, or it was undone already."""
    lock(session, change.area_id)
    session.refresh(change)
    if change.undone_at is not None:
        raise CardError("that was undone already")
    ideas = _load(session, {int(idea_id): {} for idea_id in change.after})
    for idea_id, columns in change.after.items():
        idea = ideas[int(idea_id)]
        if any(_stored(getattr(idea, name)) != value for name, value in columns.items()):
            raise CardError(f"{idea.reference} was changed again since: undo that first")
    for idea_id, columns in change.before.items():
        _write(session, ideas[int(idea_id)], {name: _read(name, value) for name, value in columns.items()})
    change.undone_at = now
    session.add(change)
    session.flush()
    _audit(session, session.get_one(Idea, change.idea_id), f"card.undo.{change.action}", now, by, "")


def _load(session: Session, wanted: Collection[int]) -> dict[int, Idea]:
    """As they stand now, also where this session read them before it held the area's row."""
    found = select(Idea).where(col(Idea.id).in_(wanted)).execution_options(populate_existing=True)
    ideas = {id_of(idea): idea for idea in session.exec(found)}
    if len(ideas) != len(wanted):
        raise ValueError("a change names ideas that are not there")
    return ideas


def _write(session: Session, idea: Idea, columns: Columns) -> None:
    for name, value in columns.items():
        if name not in COLUMNS:
            raise ValueError(f"{name} is no part of a card")
        setattr(idea, name, value)
    session.add(idea)


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _read(name: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if name == "published_at" and value else value


def _audit(session: Session, card: Idea, action: str, now: datetime, by: int | None, detail: str) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=card.area_id,
        coordinator_id=by,
        subject=f"idea:{card.id}",
        detail=detail,
    )
