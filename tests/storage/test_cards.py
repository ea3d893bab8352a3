"""Cards: texts linked and parted, published, sorted, backed; nothing is ever lost, and everything can be undone."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from storage import areas, cards, changes, ideas, links
from storage.cards import CardError
from storage.database import Database, reading, transaction
from storage.tables import Area, Audit, CardChange, Idea, Incoming, Resident, Support, id_of
from tests.conftest import MONDAY_TEN

MINUTE = timedelta(minutes=1)


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY_TEN)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        areas.add_area(session, code="ELM", name="Elm Park", reader="Sam", now=MONDAY_TEN)
        return area


def add_person(session: Session, area_id: int = 1) -> int:
    resident = Resident(area_id=area_id, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
    session.add(resident)
    session.flush()
    return id_of(resident)


def add(session: Session, words: str, *, by: int | None = None, code: str = "OAK") -> str:
    area = areas.find_area(session, code)
    assert area is not None
    idea = ideas.add_idea(session, area=area, text=words, said_at=MONDAY_TEN, now=MONDAY_TEN)
    idea.resident_id = by
    session.add(idea)
    session.flush()
    return idea.reference


def rows(database: Database) -> list[dict[str, object]]:
    """Every row of what people said and backed."""
    with reading(database) as session:
        found = [*session.exec(select(Idea).order_by(col(Idea.id))), *session.exec(select(Support))]
        return [row.model_dump() for row in found]


def test_an_idea_is_its_own_card_and_costs_no_other_row(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        reference = add(session, "a bench", by=add_person(session))
        lead = cards.find_card(session, reference)
        assert cards.as_cards(session, [lead]) == [cards.Card(lead, people=1, texts=1)]
        assert session.exec(select(CardChange)).all() == []


def test_every_reference_of_a_card_leads_to_it(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        first, second, third = (add(session, words) for words in ("a bench", "benches", "seats"))
        cards.merge(session, second, [third], now=MONDAY_TEN)
        cards.merge(session, first, [third], now=MONDAY_TEN)  # named by any reference, the whole card comes
        for reference in (first, second, third):
            assert cards.find_card(session, reference).reference == first
        assert [text.text for text in cards.list_texts(session, cards.find_card(session, third))] == [
            *("a bench", "benches", "seats")
        ]


def test_a_split_brings_back_what_had_come_along(database: Database, oak: Area) -> None:
    """C2: un-merging is lossless."""
    with transaction(database) as session:
        first, second, third = (add(session, words) for words in ("a bench", "benches", "seats"))
        cards.merge(session, second, [third], now=MONDAY_TEN)
    before = rows(database)
    with transaction(database) as session:
        cards.merge(session, first, [second], now=MONDAY_TEN)
        cards.split(session, second, now=MONDAY_TEN)
    assert rows(database) == before


def test_an_undone_merge_gives_every_text_back_to_its_own_card(database: Database, oak: Area) -> None:
    """C2: also where whole cards were linked."""
    with transaction(database) as session:
        first, second, third, fourth = (add(session, words) for words in ("a bench", "benches", "seats", "a seat"))
        cards.merge(session, second, [third, fourth], now=MONDAY_TEN)
    before = rows(database)
    with transaction(database) as session:
        cards.merge(session, first, [second], now=MONDAY_TEN)
        assert cards.undo(session, third, now=MONDAY_TEN).action == "merge"
    assert rows(database) == before


def test_what_cannot_be_done_is_said_in_words(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        first, second, elm = add(session, "a bench"), add(session, "benches"), add(session, "a tree", code="ELM")
        cards.merge(session, first, [second], now=MONDAY_TEN)
        for act, words in (
            (lambda: cards.merge(session, first, [second], now=MONDAY_TEN), "one card already"),
            (lambda: cards.merge(session, first, [elm], now=MONDAY_TEN), "another area"),
            (lambda: cards.split(session, first, now=MONDAY_TEN), f"instead: {second}"),
            (lambda: cards.split(session, elm, now=MONDAY_TEN), "linked to no other"),
            (lambda: cards.find_card(session, "OAK-99"), "no idea OAK-99"),
            (lambda: cards.set_themes(session, first, ["gardens"], now=MONDAY_TEN), "there is: high streets"),
            (lambda: cards.publish(session, first, words="x" * 281, now=MONDAY_TEN), "too long"),
            (lambda: cards.hide(session, first, now=MONDAY_TEN), "not published"),
            (lambda: cards.undo(session, elm, now=MONDAY_TEN), "nothing was done"),
        ):
            with pytest.raises(CardError, match=words):
                act()


def test_support_is_distinct_people_over_both_channels(database: Database, oak: Area) -> None:
    """C3: who wrote twice, or wrote and backed, or texts from two addresses, is one person; never votes."""
    with transaction(database) as session:
        joan, joan_on_telegram, amir, bo = (add_person(session) for _ in range(4))
        first = add(session, "a bench", by=joan)
        again = add(session, "a bench please", by=joan)
        linked = add(session, "seats", by=joan_on_telegram)
        links.offer(session, joan, "111111", MONDAY_TEN)
        offer = links.find_open(session, "111111", 1, MONDAY_TEN)
        assert offer is not None
        links.answer(session, id_of(offer), joan_on_telegram, "222222", MONDAY_TEN)
        links.join(session, id_of(offer), joan, MONDAY_TEN)
        for _ in range(2):
            cards.back(session, idea_id=2, resident_id=amir, now=MONDAY_TEN)
        cards.back(session, idea_id=1, resident_id=joan, now=MONDAY_TEN)
        cards.back(session, idea_id=1, resident_id=bo, now=MONDAY_TEN)
        cards.merge(session, first, [again, linked], now=MONDAY_TEN)
        assert cards.count_support(session, [1]) == {1: 3}
        session.get_one(Resident, bo).erased_at = MONDAY_TEN
        session.flush()
        assert cards.count_support(session, [1]) == {1: 2}


def test_only_a_copy_that_was_approved_is_public(database: Database, oak: Area) -> None:
    """C5: words that come later, or are taken back, are never shown by an earlier approval."""
    with transaction(database) as session:
        reference = add(session, "a  bench\nby the pond")
        cards.publish(session, reference, now=MONDAY_TEN)
        ideas.lengthen(session, area_id=1, reference=reference, text="and my neighbour is a thief")
        session.expire_all()
        lead = cards.find_card(session, reference)
        assert lead.published_words == "a bench by the pond"
        cards.hide(session, reference, now=MONDAY_TEN)
        assert lead.published_at is None
        cards.undo(session, reference, now=MONDAY_TEN)
        assert lead.published_at == MONDAY_TEN


def test_the_lead_taken_back_leaves_the_card_to_the_next_and_asks_for_approval_anew(
    database: Database, oak: Area
) -> None:
    """C2, C5."""
    with transaction(database) as session:
        first, second, third = (add(session, words) for words in ("a bench", "benches", "seats"))
        cards.merge(session, first, [second, third], now=MONDAY_TEN)
        cards.set_themes(session, first, ["health"], now=MONDAY_TEN)
        cards.publish(session, first, now=MONDAY_TEN)
        assert ideas.take_back(session, area_id=1, reference=first, now=MONDAY_TEN)
        session.expire_all()
        lead = cards.find_card(session, third)
        assert (lead.reference, lead.theme, lead.status, lead.published_at) == (second, "health", "read", None)
        assert [text.reference for text in cards.list_texts(session, lead)] == [second, third]
        status = ideas.status_of(session, area_id=1, reference=first, resident_id=None)
        assert status is not None
        assert (status.status, status.published) == ("taken back", "")


def test_a_locked_text_is_no_card(database: Database, oak: Area) -> None:
    """D3: its words are for lead and deputies alone."""
    with transaction(database) as session:
        reference = add(session, "he hits me")
        came = Incoming(
            area_id=1, sender_id=1, address="sms:+447700900001", kind="message", external_id="a", text="he hits me",
            locked=True, received_at=MONDAY_TEN,
        )  # fmt: skip
        session.add(came)
        session.flush()
        session.exec(select(Idea)).one().incoming_id = came.id
        session.flush()
        assert cards.list_cards(session, 1) == []
        with pytest.raises(CardError, match="no idea"):
            cards.publish(session, reference, now=MONDAY_TEN)


def test_cards_are_found_by_theme_status_and_what_is_public(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        bus, damp, plain, new = (add(session, words) for words in ("a bus", "damp", "hello", "a tree"))
        cards.set_themes(session, bus, ["Transport", "safety"], now=MONDAY_TEN)
        cards.set_themes(session, damp, ["hous"], now=MONDAY_TEN)
        cards.publish(session, damp, now=MONDAY_TEN)
        cards.mark_read(session, plain, now=MONDAY_TEN)

        def found(**by: object) -> list[str]:
            return [card.lead.reference for card in cards.list_cards(session, 1, **by)]  # type: ignore[arg-type]

        assert found() == [new, plain, damp, bus]
        assert (found(theme="safety"), found(theme="housing"), found(theme="")) == ([bus], [damp], [new, plain])
        assert found(theme="port") == []
        assert (found(published=True), found(status="new"), found(before_id=2)) == ([damp], [new], [bus])
        assert found(status="read") == [plain, damp, bus]  # whoever sorts or publishes has read


def test_an_undo_waits_for_the_later_one(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        first, second = add(session, "a bench"), add(session, "benches")
        merged = cards.merge(session, first, [second], now=MONDAY_TEN)
        cards.split(session, second, now=MONDAY_TEN)
        with pytest.raises(CardError, match="undo that first"):
            changes.undo(session, merged, now=MONDAY_TEN)
        assert cards.undo(session, second, now=MONDAY_TEN).action == "split"
        assert cards.undo(session, second, now=MONDAY_TEN).action == "merge"
        with pytest.raises(CardError, match="undone already"):
            changes.undo(session, merged, now=MONDAY_TEN)
        actions = session.exec(select(Audit.action).where(Audit.subject == "idea:1").order_by(col(Audit.id))).all()
        assert actions == ["card.merge", "card.split", "card.undo.split", "card.undo.merge"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("merge", "merge", "merge", "merge", "split", "theme", "publish", "hide", "read", "undo")),
        st.integers(1, 6),
        st.integers(1, 6),
    ),
    max_size=14,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_sequence_undone_restores_every_row(
    database: Database, oak: Area, steps: list[tuple[str, int, int]]
) -> None:
    """C2: what was texted never changes; merging and un-merging is lossless."""
    with transaction(database) as session:
        while len(session.exec(select(Idea.id)).all()) < 6:
            add(session, "a bench", by=add_person(session))
    before = rows(database)
    with transaction(database) as session:
        for number, (act, one, other) in enumerate(steps):
            try:
                _do(session, act, f"OAK-{one}", f"OAK-{other}", number)
            except CardError:
                continue
            leads = {idea.id for idea in session.exec(select(Idea)) if idea.card_id is None}
            for idea in session.exec(select(Idea)):
                assert idea.card_id is None or idea.card_id in leads, "a card never leads through another"
    with transaction(database) as session:
        standing = select(CardChange).where(col(CardChange.undone_at).is_(None)).order_by(col(CardChange.id).desc())
        for change in session.exec(standing).all():
            changes.undo(session, change, now=MONDAY_TEN)
    assert rows(database) == before


def _do(session: Session, act: str, one: str, other: str, number: int) -> None:
    at = MONDAY_TEN + number * MINUTE
    match act:
        case "merge":
            cards.merge(session, one, [other], now=at)
        case "split":
            cards.split(session, one, now=at)
        case "theme":
            cards.set_themes(session, one, ["health", "safety"][: number % 3], now=at)
        case "publish":
            cards.publish(session, one, words=f"words {number}", now=at)
        case "hide":
            cards.hide(session, one, now=at)
        case "read":
            cards.mark_read(session, one, now=at)
        case "undo":
            cards.undo(session, one, now=at)
