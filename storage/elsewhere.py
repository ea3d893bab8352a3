"""What other areas did about the like: up to three of their published, done cards, for coordinators to learn from.

Only what everybody may read there is shown here, and only to look at: nothing is linked over areas.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from flows import likeness
from flows.likeness import Kept, Rarity
from storage import answers
from storage.tables import Area, Idea, Incoming, id_of

MAX_LOOKED_AT = 1000  # the newest published, done cards of all other areas
MAX_COMPARED = 40  # of those, word by word
MAX_SHOWN = 3
LIKE_ENOUGH = 0.3  # of 0 to 1: less than for "the same", for this is only an example


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """One card of another area."""

    area: str
    code: str
    words: str
    because: str


def list_like(session: Session, lead: Idea) -> list[Elsewhere]:
    """The likest first."""
    words = lead.published_words or lead.text
    wanted = likeness.families(words)
    if not wanted:
        return []
    done = (
        select(Idea)
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id), isouter=True)
        .where(Idea.area_id != lead.area_id, Idea.status == "done", col(Idea.published_at).is_not(None))
        .where(col(Idea.card_id).is_(None), col(Idea.taken_back_at).is_(None), col(Incoming.locked).is_not(True))
        .order_by(col(Idea.published_at).desc())
        .limit(MAX_LOOKED_AT)
    )
    there = {card.reference: card for card in session.exec(done)}
    families = {reference: likeness.families(card.published_words or "") for reference, card in there.items()}

    def rarity(asked: Collection[str]) -> Rarity:
        counts = {word: sum(word in theirs for theirs in families.values()) for word in asked}
        return Rarity(len(there), counts)

    near = sorted((ref for ref in there if families[ref] & wanted), key=lambda ref: -len(families[ref] & wanted))
    kept = [Kept(ref, there[ref].published_words or "") for ref in near[:MAX_COMPARED]]
    like = [one for one in likeness.rank(words, kept, rarity) if one.score >= LIKE_ENOUGH]
    return [_as_elsewhere(session, there[one.reference]) for one in like[:MAX_SHOWN]]


def _as_elsewhere(session: Session, card: Idea) -> Elsewhere:
    area, answer = session.get_one(Area, card.area_id), answers.find_standing(session, id_of(card))
    return Elsewhere(area.name, area.code, card.published_words or "", answer.because if answer else "")
