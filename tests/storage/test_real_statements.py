"""896 statements of real residents: taken in, sorted, linked, answered; and every quote is a piece of a stored text."""

import json
import re

import pytest
from sqlmodel import col, select

from flows import themes
from flows.outcome import Decision
from flows.wording import segments
from storage import answers, areas, cards, changes, heard, ideas, said
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, CardChange, Idea, Outgoing, Resident, id_of
from tests.conftest import MONDAY_TEN, SHARED_DATA

STATEMENTS = SHARED_DATA / "resident_statements.jsonl"
ANSWERS = (
    Decision("doing", "it begins in June"),
    Decision("not now", "the money went into the road"),
    Decision("passed on", "the state decides it", "the state"),
    Decision("needs money"),
    Decision("done"),
)


@pytest.mark.skipif(not STATEMENTS.exists(), reason="the real texts are not here: NOT TESTED on them")
def test_bowling_green_is_heard_grouped_and_answered(database: Database) -> None:
    """R8, C2, C3, C6, C7."""
    take_in(database)
    before = texts(database)
    sort_link_and_answer(database)
    with reading(database) as session:
        stored = {idea.resident_id: [] for idea in session.exec(select(Idea))}  # type: ignore[var-annotated]
        for idea in session.exec(select(Idea)):
            stored[idea.resident_id].append(idea.text)
        told = session.exec(select(Outgoing).where(Outgoing.kind == "outcome")).all()
        assert len(told) > 100
        assert len({(text.recipient, text.subject) for text in told}) == len(told)
        for text in told:
            assert segments(text.text).count <= 2
            for quoted in re.findall(r'you texted (?:\.\.\. )?"(.*)"(?: \.\.\.)? \(BG-', text.text):
                assert any(quoted in own for own in stored[text.resident_id]), text.text
        for one in said.list_said(session, 1):
            assert any(one.words in " ".join(own.split()) for texts_ in stored.values() for own in texts_)
    assert texts(database) == before, "not a word was changed"
    with transaction(database) as session:
        standing = select(CardChange).where(CardChange.action == "merge").order_by(col(CardChange.id).desc())
        for change in session.exec(standing).all():
            changes.undo(session, change, now=MONDAY_TEN)
        assert all(idea.card_id is None for idea in session.exec(select(Idea)))
        assert id_of(session.get_one(Idea, 1)) == 1


def take_in(database: Database) -> None:
    """Each under its own author, who is written to by Telegram."""
    rows = [json.loads(line) for line in STATEMENTS.read_text().splitlines()]
    rows = [row for row in rows if row["conversation"] == "american-assembly.bowling-green"]
    assert len(rows) == 896
    authors = {author: number for number, author in enumerate(dict.fromkeys(row["author"] for row in rows), 1)}
    with transaction(database) as session:
        area = areas.add_area(session, code="BG", name="Bowling Green", reader="Jo", now=MONDAY_TEN)
        areas.add_sender(session, area=area, channel="telegram", name="bg")
        for number in authors.values():
            session.add(Resident(id=number, area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN))
        session.flush()
        for number in authors.values():
            session.add(Address(resident_id=number, sender_id=1, address=f"telegram:{number}", created_at=MONDAY_TEN))
        for row in rows:
            ideas.add_idea(
                session, area=area, text=row["text"], said_at=MONDAY_TEN, now=MONDAY_TEN,
                resident_id=authors[row["author"]],
            )  # fmt: skip


def sort_link_and_answer(database: Database) -> None:
    """As the machine suggests; linked by the theme they are mostly about, up to 60 texts a card."""
    with transaction(database) as session:
        frame = themes.read_frame("")
        for idea in session.exec(select(Idea).order_by(col(Idea.id))).all():
            if suggested := themes.suggest(idea.text, frame):
                cards.set_themes(session, idea.reference, [one.theme for one in suggested], now=MONDAY_TEN)
        sorted_in = [theme for theme in heard.count_themes(session, session.get_one(Area, 1)) if theme.name]
        assert sum(theme.cards for theme in sorted_in) > 896
        leads = [theme.name for theme in sorted_in]
        for place, name in enumerate(leads):
            found = [card.lead.reference for card in cards.list_cards(session, 1, theme=name, limit=60)]
            if len(found) > 1:
                cards.merge(session, found[0], found[1:], now=MONDAY_TEN)
            if found:
                lead = cards.find_card(session, found[0])
                cards.publish(session, lead.reference, words=lead.text[:200], now=MONDAY_TEN)
                answers.decide(session, lead.reference, ANSWERS[place % 5], now=MONDAY_TEN, hold_minutes=0)


def texts(database: Database) -> list[tuple[str, str]]:
    with reading(database) as session:
        return [tuple(row) for row in session.exec(select(Idea.reference, Idea.text).order_by(col(Idea.id)))]  # type: ignore[misc]
