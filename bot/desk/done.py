"""What was done a moment ago, said on the next page with a button that undoes that very step; an address names it by
its row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from flows.statuses import ANSWERS
from flows.themes import split_themes
from storage import audit, cards, revisions
from storage.desk import MAX_ROW
from storage.tables import Answer, CardChange, Coordinator, Idea, id_of

LATELY = timedelta(hours=1)  # an address is kept and handed on: later nothing was done "a moment ago"
LOOKS = ("meeting.people",)  # in the audit, and nothing was done
WORDS = {  # by what was done, as it is said in the story and on the next page
    "read": "read it",
    "theme": "sorted it",
    "publish": "let everybody read it",
    "hide": "hid it",
    "merge": "linked it",
    "split": "took a text out of its card",
    "lead": "made it lead its card",
    "reopen": "opened it again",
}


@dataclass(frozen=True, slots=True)
class Done:
    """One step, with what a button must say to undo it and nothing else."""

    name: str  # as the address has it: "change-7"
    reference: str
    words: str
    revision: str  # how the card stood when this was said
    card_id: int
    tell_at: datetime | None = None  # when its people are told
    themes: frozenset[str] = frozenset()  # the card was put into, or taken out of


def is_so(session: Session, subject: str, done: str, actions: Mapping[str, str], now: datetime) -> bool:
    """Whether what an address says was done to a row is the last thing that was, and lately. `actions`: what the
    audit calls it, by the word in the address.
    """
    newest = audit.find_newest(session, subject, but=LOOKS) if done in actions else None
    return newest is not None and newest.action == actions[done] and newest.at > now - LATELY


def name_done(row: CardChange | Answer) -> str:
    """How an address names it."""
    return f"{'change' if isinstance(row, CardChange) else 'answer'}-{row.id}"


def find_row(session: Session, area_id: int, did: str) -> CardChange | Answer | None:
    """The step an address names, undone or not; nothing, if it is not of this area."""
    kind, _, number = did.partition("-")
    if kind not in ("change", "answer") or not number.isdecimal() or int(number) >= MAX_ROW:
        return None
    row = session.get(CardChange, int(number)) if kind == "change" else session.get(Answer, int(number))
    return row if row is not None and row.area_id == area_id else None


def find_done(session: Session, area_id: int, did: str, *, me_id: int) -> Done | None:
    """What an address says was done: nothing, if it is not of this area or was undone."""
    match find_row(session, area_id, did):
        case CardChange(undone_at=None) as change:
            return say_change(session, change, me_id)
        case Answer(withdrawn_at=None) as answer:
            return say_answer(session, answer, me_id)
    return None


def say_change(session: Session, row: CardChange, me_id: int) -> Done:
    of_it = next((int(one) for one in row.after if int(one) != row.idea_id), row.idea_id)  # the text that was linked
    idea = session.get_one(Idea, of_it)
    lead = cards.lead_of(session, idea)
    to = f" to {lead.reference}" if row.action == "merge" and lead.id != idea.id else ""
    themes = [split_themes(columns.get(str(row.idea_id), {}).get("theme", "")) for columns in (row.before, row.after)]
    return Done(
        name_done(row),
        idea.reference,
        f"{_who(session, row, me_id)} {WORDS.get(row.action, row.action)}{to}",
        revisions.revision_of(session, idea),
        id_of(lead),
        themes=frozenset(themes[0]) ^ frozenset(themes[1]),
    )


def say_answer(session: Session, row: Answer, me_id: int) -> Done:
    idea = session.get_one(Idea, row.idea_id)
    is_told = row.status in ANSWERS
    return Done(
        name_done(row),
        idea.reference,
        f"{_who(session, row, me_id)} answered “{row.status}”{'' if is_told else '; nobody is texted about that'}",
        revisions.revision_of(session, idea),
        id_of(cards.lead_of(session, idea)),
        tell_at=row.tell_at if is_told else None,
    )


def _who(session: Session, row: CardChange | Answer, me_id: int) -> str:
    if row.coordinator_id == me_id:
        return "you"
    known = session.get(Coordinator, row.coordinator_id) if row.coordinator_id is not None else None
    return known.name if known else "somebody at the command line"
