"""What everybody may read of an area: cards a coordinator published, with what became of each.

Rules
- Only words that were approved (`published_words`) and what was told to people already: never a text, a name, a number.
- A card whose text was locked, or taken back by who wrote it, is not there, whatever was approved before.
- A count under five is never given (F2).
"""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from flows.statuses import UNANSWERED
from storage import answers, cards
from storage.tables import Answer, Idea, Incoming, id_of

MAX_SAID = 120  # cards on the page, the newest answers first
FEWEST_SHOWN = 5  # people


@dataclass(frozen=True, slots=True)
class Said:
    """One card as the public reads it."""

    reference: str
    words: str
    status: str
    because: str
    whom: str
    meeting: str
    on: date | None
    people: int | None  # who asked for it; None: fewer than five
    at: datetime  # of its answer, or of its publication


def list_said(session: Session, area_id: int, *, limit: int = MAX_SAID) -> list[Said]:
    """The newest first; those without an answer come last."""
    public = (
        select(Idea)
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id), isouter=True)
        .where(Idea.area_id == area_id, col(Idea.published_at).is_not(None), col(Idea.card_id).is_(None))
        .where(col(Idea.taken_back_at).is_(None), col(Incoming.locked).is_not(True))
        .order_by(col(Idea.status).in_(UNANSWERED), col(Idea.published_at).desc(), col(Idea.id).desc())
        .limit(limit)
    )
    leads = list(session.exec(public))
    ids = [id_of(lead) for lead in leads]
    people, standing = cards.count_support(session, ids), answers.find_all_standing(session, ids)
    said = [_as_said(lead, standing.get(id_of(lead)), people[id_of(lead)]) for lead in leads]
    return sorted(said, key=lambda one: (one.status in UNANSWERED, -one.at.timestamp()))


def _as_said(lead: Idea, answer: Answer | None, people: int) -> Said:
    if answer is not None and answer.status != lead.status:
        answer = None  # it was opened again
    assert lead.published_at is not None  # noqa: S101 - asked for above
    return Said(
        reference=lead.reference,
        words=lead.published_words or "",
        status=lead.status,
        because=answer.because if answer else "",
        whom=answer.whom if answer else "",
        meeting=answer.meeting if answer else "",
        on=answer.on_day if answer else None,
        people=people if people >= FEWEST_SHOWN else None,
        at=(answer.told_at if answer and answer.told_at else lead.published_at),
    )
