"""The whole story of one text: how it came, what we texted about it, what was done to its card, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlmodel import Session, col, select

from storage import answers, audit, changes, desk
from storage.tables import Answer, CardChange, Coordinator, Idea, id_of

Kind = Literal["texted", "changed", "decided", "taken back"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to it."""

    at: datetime
    kind: Kind
    who: str = ""  # of the team
    change: CardChange | None = None
    answer: Answer | None = None
    texted: desk.Answer | None = None
    others: tuple[str, ...] = ()  # the references a merge or split is about


def tell(session: Session, idea: Idea) -> list[Event]:
    """From its arrival on, oldest first."""
    done = {id_of(one): one for lead in _cards_of(session, idea) for one in changes.list_of(session, lead)}
    decided = answers.list_of(session, idea.card_id or id_of(idea))
    who = [one.coordinator_id for one in done.values()] + [one.coordinator_id for one in decided]
    names = _names(session, who)
    others = _references(session, done.values())
    events = [Event(one.at, "texted", texted=one) for one in desk.list_answers(session, idea)]
    events += [
        Event(one.at, "changed", names.get(one.coordinator_id, ""), change=one, others=others[id_of(one)])
        for one in done.values()
    ]
    events += [Event(one.at, "decided", names.get(one.coordinator_id, ""), answer=one) for one in decided]
    if idea.taken_back_at is not None:
        events.append(Event(idea.taken_back_at, "taken back"))
    return sorted(events, key=lambda event: event.at)


def list_audit(session: Session, idea: Idea) -> list[audit.Line]:
    """Who did or saw what with it or its card, the newest first."""
    about = [f"idea:{id_of(one)}" for one in _cards_of(session, idea)]
    return audit.list_lines(session, idea.area_id, subjects=about)


def _cards_of(session: Session, idea: Idea) -> list[Idea]:
    """The text itself, and the one that leads its card."""
    return [idea] if idea.card_id is None else [idea, session.get_one(Idea, idea.card_id)]


def _names(session: Session, ids: Iterable[int | None]) -> dict[int | None, str]:
    known = select(Coordinator.id, Coordinator.name).where(col(Coordinator.id).in_({one for one in ids if one}))
    return dict(session.exec(known).all())


def _references(session: Session, done: Iterable[CardChange]) -> dict[int, tuple[str, ...]]:
    """Of each merge and split, the texts it is about, apart from the card they are linked to or leave."""
    about = {id_of(one): [int(idea) for idea in one.after if int(idea) != one.idea_id] for one in done}
    wanted = {idea for ideas in about.values() for idea in ideas}
    named = select(Idea.id, Idea.reference).where(col(Idea.id).in_(wanted))
    known = dict(session.exec(named).all())
    return {one: tuple(known[idea] for idea in ideas if idea in known) for one, ideas in about.items()}
