"""Looking for words among an area's ideas, by the word index: any number of ideas, and misspelled words too.

Rules
- Every typed word must be in the text, or a word of the area that is near it (`flows.seeking`).
- What may be a reference, however it is typed ("oak 13", "13"), finds that idea too, and it stands first.
- What the clock has not put into the index yet is read as it stands, the newest first, `MOST_NEW` of it.
- Where nothing typed can be looked up ("to be or not"), the texts themselves are searched.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, false, func, or_
from sqlmodel import Session, col, select

from flows import likeness, seeking
from storage import similar
from storage.tables import Area, AreaWord, Idea, IdeaWord

MAX_SEARCH = 100  # characters
MAX_WORDS = 8
MOST_KNOWN = 20_000  # words of an area that begin with one letter
MOST_NEW = 200


@dataclass(frozen=True, slots=True)
class Sought:
    """What ideas must fulfil. `guessed`: for some word typed, a near one was looked for.

    `reference`: of the one that may be meant by it; "" where no reference was typed.
    """

    conditions: tuple[ColumnElement[bool], ...]
    guessed: bool = False
    reference: str = ""


def seek(session: Session, area_id: int, typed: str) -> Sought:
    """What is meant by these words, in this area."""
    sought = seeking.read_sought(typed[:MAX_SEARCH])
    reference = whole_reference(session, area_id, sought.reference)
    by_reference = col(Idea.reference) == reference if reference else false()
    if not sought.words:
        pieces = tuple(or_(by_reference, _has_piece(piece)) for piece in sought.pieces[:MAX_WORDS])
        return Sought(pieces, reference=reference)
    fresh = _fresh(session, area_id)
    groups, guessed = [], False
    for word in sought.words[:MAX_WORDS]:
        meant, is_guess = seeking.meant_by(word, _known(session, area_id, word.spelled or word.family, fresh))
        groups.append(meant)
        guessed = guessed or is_guess
    held = [idea_id for idea_id, text in fresh if seeking.holds(text, groups)]
    by_words = [_holds(area_id, group) for group in groups]
    anyhow = or_(by_reference, col(Idea.id).in_(held)) if held or sought.reference else by_reference
    return Sought(tuple(or_(anyhow, one) for one in by_words), guessed, reference)


def whole_reference(session: Session, area_id: int, reference: str) -> str:
    """With the area's code, where the number alone was typed."""
    return f"{session.get_one(Area, area_id).code}-{reference}" if reference.isdigit() else reference


def _has_piece(piece: str) -> ColumnElement[bool]:
    return col(Idea.text).icontains(piece, autoescape=True)


def _holds(area_id: int, words: Sequence[str]) -> ColumnElement[bool]:
    if not words:
        return false()
    return col(Idea.id).in_(select(IdeaWord.idea_id).where(IdeaWord.area_id == area_id, col(IdeaWord.word).in_(words)))


def _known(session: Session, area_id: int, word: str, fresh: Sequence[tuple[int, str]]) -> set[str]:
    """The area's words that begin as this one does, those of texts not in the index yet among them."""
    begins = word[0]
    words = select(AreaWord.word).where(AreaWord.area_id == area_id, func.substr(AreaWord.word, 1, 1) == begins)
    new = {word for _, text in fresh for word in likeness.families(text) if word.startswith(begins)}
    return {*session.exec(words.limit(MOST_KNOWN)), *new}


def _fresh(session: Session, area_id: int) -> list[tuple[int, str]]:
    """The newest ideas that are not in the index yet."""
    up_to = similar.indexed_up_to(session, area_id)
    new = select(Idea.id, Idea.text).where(Idea.area_id == area_id, col(Idea.id) > up_to)
    return [(idea_id or 0, text) for idea_id, text in session.exec(new.order_by(col(Idea.id).desc()).limit(MOST_NEW))]
