"""The frame of themes an area sorts its cards into: added to, renamed, retired, merged; and undone.

Rules
- A rename keeps every card: its name changes on all of them, and in what an undo of theirs would put back.
- A retired theme takes no new card, and stays on those that have it.
- Each action is one `themechange` row with the rows before it. The last one that stands can be undone: a card that
  was sorted anew since keeps what a person decided then.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlmodel import Session, col, select

from flows import themes
from storage import areas, audit, changes
from storage.changes import CardError
from storage.tables import Area, CardChange, Idea, ThemeChange, id_of

Action = Literal["add", "rename", "retire", "merge"]
Rows = dict[str, Any]  # by a row's number, as JSON has it


def add(session: Session, area: Area, name: str, now: datetime, *, by: int | None = None) -> ThemeChange:
    """One more at the end of the frame. CardError in words, and likewise below."""
    frame = _lock(session, area)
    name = _new_name(name, frame)
    return _keep(session, area, "add", name, "", [*frame, name], {}, {}, now, by)


def rename(session: Session, area: Area, old: str, new: str, now: datetime, *, by: int | None = None) -> ThemeChange:
    """The same theme by another name, on every card that has it."""
    frame = _lock(session, area)
    name = _known(old, frame)
    new = _new_name(new, [one for one in frame if one != name])
    if new == name:
        raise CardError(f"{name!r} has that name already", "name")
    if name.casefold() != new.casefold() and _find_cards(session, area, new):
        raise CardError(f"some cards kept a theme {new!r} from before: add it again, and merge the two", "name")
    cards, history = _replace(session, area, name, new)
    after = [new if one == name else one for one in frame]
    return _keep(session, area, "rename", name, new, after, cards, history, now, by)


def retire(session: Session, area: Area, name: str, now: datetime, *, by: int | None = None) -> ThemeChange:
    """No new card goes into it; those that have it keep it."""
    frame = _lock(session, area)
    name = _known(name, frame)
    if len(frame) == 1:
        raise CardError("the last theme stays: add another one first")
    return _keep(session, area, "retire", name, "", [one for one in frame if one != name], {}, {}, now, by)


def merge(session: Session, area: Area, name: str, into: str, now: datetime, *, by: int | None = None) -> ThemeChange:
    """All cards of the one go into the other, and the one is retired. It may be one that was retired before."""
    frame = _lock(session, area)
    into = _known(into, frame)
    name = next((one for one in (*frame, *list_retired(session, area)) if one == " ".join(name.split())), "")
    if not name or name == into:
        raise CardError("choose two themes, the one to go and the one to stay")
    cards, history = _replace(session, area, name, into)
    after = [one for one in frame if one != name]
    return _keep(session, area, "merge", name, into, after, cards, history, now, by)


def last(session: Session, area_id: int) -> ThemeChange | None:
    """The latest thing that was done to the frame and still stands."""
    done = select(ThemeChange).where(ThemeChange.area_id == area_id, col(ThemeChange.undone_at).is_(None))
    return session.exec(done.order_by(col(ThemeChange.id).desc()).limit(1)).first()


def undo(session: Session, area: Area, change_id: int, now: datetime, *, by: int | None = None) -> ThemeChange:
    """Take back the last change. CardError when it is not the last one, or the frame was set otherwise since."""
    _lock(session, area)
    change = last(session, id_of(area))
    if change is None or change.id != change_id or area.themes != change.frame_after:
        raise CardError("the frame was changed again since: undo that first")
    for idea_id, before in change.cards.items():
        idea = session.get_one(Idea, int(idea_id))
        if change.into in themes.split_themes(idea.theme):
            idea.theme = before if idea.theme == _swap(before, change.name, change.into) else idea.theme
            session.add(idea)
    for number, columns in change.history.items():
        row = session.get_one(CardChange, int(number))
        row.before, row.after = columns["before"], columns["after"]
        session.add(row)
    session.flush()
    if change.action == "rename":  # and those sorted into it since
        _replace(session, area, change.into, change.name)
    area.themes = change.frame_before
    change.undone_at = now
    session.add_all([area, change])
    session.flush()
    _audit(session, change, f"theme.undo_{change.action}", now, by)
    return change


def list_retired(session: Session, area: Area) -> list[str]:
    """Themes that cards have and the frame has not."""
    frame = set(themes.read_frame(area.themes))
    stored = session.exec(select(Idea.theme).where(Idea.area_id == area.id, Idea.theme != "").distinct())
    return sorted({name for line in stored for name in themes.split_themes(line)} - frame)


# --- inside ---------------------------------------------------------------------------------------------------------


def _lock(session: Session, area: Area) -> list[str]:
    """From here on nobody else changes a card or the frame; returns the frame."""
    changes.lock(session, id_of(area))
    session.refresh(area)
    return list(themes.read_frame(area.themes))


def _known(name: str, frame: Sequence[str]) -> str:
    found = next((one for one in frame if one.casefold() == " ".join(name.split()).casefold()), None)
    if found is None:
        raise CardError(f"there is no theme {name!r} in the frame")
    return found


def _new_name(name: str, frame: Sequence[str]) -> str:
    name = " ".join(name.split())
    if not name or ";" in name or name == "-":
        raise CardError("a theme needs a name, without a semicolon", "name")
    if name.casefold() in {one.casefold() for one in frame}:
        raise CardError(f"there is a theme {name!r} already; to put two together, merge them", "name")
    return name


def _find_cards(session: Session, area: Area, name: str) -> list[Idea]:
    found = select(Idea).where(Idea.area_id == area.id, col(Idea.theme).contains(name, autoescape=True))
    return [idea for idea in session.exec(found) if name in themes.split_themes(idea.theme)]


def _replace(session: Session, area: Area, old: str, new: str) -> tuple[dict[str, str], Rows]:
    """One name for another on every card and in what an undo of a card puts back. Returns how both stood."""
    cards, history = {}, {}
    for idea in _find_cards(session, area, old):
        cards[str(idea.id)] = idea.theme
        idea.theme = _swap(idea.theme, old, new)
        session.add(idea)
    sorted_before = select(CardChange).where(CardChange.area_id == area.id, CardChange.action == "theme")
    for row in session.exec(sorted_before):
        before, after = (_swap_in(rows, old, new) for rows in (row.before, row.after))
        if (before, after) != (row.before, row.after):
            history[str(row.id)] = {"before": row.before, "after": row.after}
            row.before, row.after = before, after
            session.add(row)
    session.flush()
    return cards, history


def _swap(stored: str, old: str, new: str) -> str:
    """A card's themes with one name for another, each once."""
    names = (new if name == old else name for name in themes.split_themes(stored))
    return themes.join_themes(list(dict.fromkeys(names)))


def _swap_in(rows: Mapping[str, Mapping[str, Any]], old: str, new: str) -> Rows:
    return {
        number: {name: _swap(value, old, new) if name == "theme" else value for name, value in columns.items()}
        for number, columns in rows.items()
    }


def _keep(
    session: Session,
    area: Area,
    action: Action,
    name: str,
    into: str,
    frame: Sequence[str],
    cards: Mapping[str, str],
    history: Rows,
    now: datetime,
    by: int | None,
) -> ThemeChange:
    before = area.themes
    try:
        areas.set_themes(session, area, frame)
    except ValueError as error:
        raise CardError(str(error)) from None
    change = ThemeChange(
        area_id=id_of(area),
        action=action,
        name=name,
        into=into,
        frame_before=before,
        frame_after=area.themes,
        cards=dict(cards),
        history=history,
        coordinator_id=by,
        at=now,
    )
    session.add(change)
    session.flush()
    _audit(session, change, f"theme.{action}", now, by)
    return change


def _audit(session: Session, change: ThemeChange, action: str, now: datetime, by: int | None) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=change.area_id,
        coordinator_id=by,
        subject=f"themechange:{change.id}",
        detail=f"{change.name}{' > ' + change.into if change.into else ''}",
    )
