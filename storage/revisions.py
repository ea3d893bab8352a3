"""What a page of a card was drawn from: whoever acts says it, and nothing is done to a card the page did not show.

Rules
- A revision is compared under the area's lock, which everybody takes who changes a card.
- It moves on with whatever was done to the text or its card, by whomever, undone again or not; when the card became
  another one; and when an answer was told.
- Two people who both want a theme on a card want the same: `is_same_card` alone is asked then.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from storage import answers, audit, cards
from storage.tables import Audit, Idea, id_of


@dataclass(frozen=True, slots=True)
class Moved:
    """How a card stands otherwise than a page showed it."""

    lines: Sequence[audit.Line] = ()  # what was done since, the oldest first
    is_another: bool = False  # the text is on another card now
    is_known: bool = True  # False: nobody can say what the page showed


def revision_of(session: Session, idea: Idea) -> str:
    """How the card of this text stands, for a form to carry."""
    lead = cards.lead_of(session, idea)
    last = session.exec(select(func.max(Audit.id)).where(col(Audit.subject).in_(_subjects(idea, lead)))).one()
    waiting = answers.find_waiting(session, id_of(lead))
    return f"{lead.id}-{last or 0}-{waiting.id if waiting else 0}-{lead.status}"


def find_moved(session: Session, idea: Idea, shown: str) -> Moved | None:
    """What was done since a page showed this revision; None when the card still stands so. The caller holds the area's
    row, and read the idea after that.
    """
    if shown == revision_of(session, idea):
        return None
    card, _, rest = shown.partition("-")
    since = rest.partition("-")[0]
    if not (card.isdecimal() and since.isdecimal()):
        return Moved(is_known=False)
    lead = cards.lead_of(session, idea)
    newest = audit.list_lines(session, idea.area_id, subjects=_subjects(idea, lead))
    lines = [line for line in reversed(newest) if id_of(line.row) > int(since)]
    return Moved(lines, is_another=int(card) != lead.id)


def is_same_card(session: Session, idea: Idea, shown: str) -> bool:
    """Whether the text is on the card it was on when a page showed this revision."""
    return shown.partition("-")[0] == str(cards.lead_of(session, idea).id)


def _subjects(idea: Idea, lead: Idea) -> list[str]:
    return [f"idea:{one}" for one in {id_of(idea), id_of(lead)}]
