"""What was done a moment ago, said on the next page with a button that undoes it; an address names it by its row."""

from dataclasses import dataclass

from sqlmodel import Session

from flows.statuses import ANSWERS
from storage.desk import MAX_ROW
from storage.tables import Answer, CardChange, Idea

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
    """One step, by the reference it is undone by."""

    reference: str
    words: str


def name_done(row: CardChange | Answer) -> str:
    """How an address names it."""
    return f"{'change' if isinstance(row, CardChange) else 'answer'}-{row.id}"


def find_done(session: Session, area_id: int, did: str) -> Done | None:
    """What an address says was done: nothing, if it is not of this area or was undone."""
    kind, _, number = did.partition("-")
    if not number.isdecimal() or int(number) >= MAX_ROW:
        return None
    if kind == "change":
        return _change(session, session.get(CardChange, int(number)), area_id)
    return _answer(session, session.get(Answer, int(number)), area_id)


def _change(session: Session, row: CardChange | None, area_id: int) -> Done | None:
    if row is None or row.area_id != area_id or row.undone_at is not None:
        return None
    of_it = next((int(one) for one in row.after if int(one) != row.idea_id), row.idea_id)  # the text that was linked
    return Done(session.get_one(Idea, of_it).reference, f"you {WORDS.get(row.action, row.action)}")


def _answer(session: Session, row: Answer | None, area_id: int) -> Done | None:
    if row is None or row.area_id != area_id or row.withdrawn_at is not None:
        return None
    told = "its people are told in ten minutes" if row.status in ANSWERS else "nobody is texted about that"
    return Done(session.get_one(Idea, row.idea_id).reference, f"you answered “{row.status}”; {told}")
