"""Lists of ideas: what stands in each, in which order, and what is found by its words, on both databases."""

from datetime import timedelta

import pytest

from storage import areas, cards, idea_lists, ideas, similar
from storage.database import Database, transaction
from storage.idea_lists import Show, Wanted
from storage.tables import Area, Incoming, id_of
from tests.bot.houses import add_oak
from tests.conftest import MONDAY_TEN

TODAY = MONDAY_TEN.date()


@pytest.fixture
def oak(database: Database) -> Area:
    return add_oak(database)


def add(database: Database, area: Area, *texts: str) -> list[str]:
    with transaction(database) as session:
        held = session.get_one(Area, area.id)
        return [
            ideas.add_idea(session, area=held, text=text, said_at=MONDAY_TEN, now=MONDAY_TEN).reference
            for text in texts
        ]


def found(database: Database, area: Area, show: Show = "", **more: str) -> list[str]:
    with transaction(database) as session:
        listed = idea_lists.list_ideas(session, Wanted(id_of(area), TODAY, show, **more))
        if "words" not in more:
            assert idea_lists.count_ideas(session, Wanted(id_of(area), TODAY, show, **more)) == len(listed.ideas)
        return [one.idea.reference for one in listed.ideas]


def test_each_list_holds_what_it_says_work_oldest_first(database: Database, oak: Area) -> None:
    """C1, C6."""
    one, two, three, four, five = add(database, oak, "a bench", "a bus", "a tree", "rude words", "another bench")
    with transaction(database) as session:
        for reference, days in ((one, -1), (two, -1), (three, 0)):
            cards.find_idea(session, reference).promised_by = TODAY + timedelta(days=days)
        cards.find_idea(session, one).status = "doing"
        cards.publish(session, three, now=MONDAY_TEN)
        cards.set_themes(session, three, ["health"], now=MONDAY_TEN)
        cards.hide(session, four, why="it is hurtful", now=MONDAY_TEN)
        cards.merge(session, one, [five], now=MONDAY_TEN)
    assert found(database, oak) == [five, four, three, two, one]
    assert found(database, oak, "unread") == [two]
    assert found(database, oak, "late") == [two]
    assert found(database, oak, "soon") == [three]
    with transaction(database) as session:
        by_day = idea_lists.count_promised(session, id_of(oak), TODAY)
    assert by_day == {TODAY - timedelta(days=1): 1, TODAY: 1}, "as many as the lists hold"
    assert found(database, oak, "waiting") == [two, three, four]
    assert (found(database, oak, "answered"), found(database, oak, "public")) == ([one], [three])
    assert found(database, oak, "hidden") == [four]
    assert (found(database, oak, theme="health"), found(database, oak, "public", theme="-")) == ([three], [])


def test_what_was_handed_over_on_paper_is_late_too(database: Database, oak: Area) -> None:
    """R8: of an import nobody was promised anything."""
    with transaction(database) as session:
        slip, _imported = (
            ideas.add_idea(session, area=oak, text=text, said_at=MONDAY_TEN, now=MONDAY_TEN, source=source).reference
            for text, source in (("a bench", "paper"), ("a bus", "import"))
        )
        promised = cards.find_idea(session, slip).promised_by
    assert promised is not None
    assert promised.weekday() == oak.reading_day
    with transaction(database) as session:
        for days, late in ((0, []), (1, [slip])):
            wanted = Wanted(id_of(oak), promised + timedelta(days=days), "late")
            assert [one.idea.reference for one in idea_lists.list_ideas(session, wanted).ideas] == late


def test_a_locked_text_and_another_area_are_in_no_list(database: Database, oak: Area) -> None:
    """D3."""
    (secret,) = add(database, oak, "he hits me by the bench")
    with transaction(database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
        came = Incoming(
            area_id=id_of(oak), sender_id=1, address="sms:+447700900001", kind="message", external_id="a",
            text="he hits me", locked=True, received_at=MONDAY_TEN,
        )  # fmt: skip
        session.add(came)
        session.flush()
        cards.find_idea(session, secret).incoming_id = came.id
    add(database, elm, "a bench of theirs")
    for show in ("", "unread", "waiting"):
        assert found(database, oak, show) == []  # type: ignore[arg-type]
    assert found(database, oak, words="bench") == []
    with transaction(database) as session:
        assert idea_lists.find_idea(session, id_of(oak), secret) is None


@pytest.mark.parametrize("indexed", [False, True])
def test_words_are_found_misspelled_or_not_before_and_after_the_index_has_them(
    database: Database, oak: Area, *, indexed: bool
) -> None:
    bench, slip, library, _ = add(
        database, oak, "more benches by the pond", "a benhc please", "keep the library open", "a tree"
    )
    if indexed:
        with transaction(database) as session:
            while similar.index_next(session, id_of(oak)):
                pass
    for typed in ("bench", "BENCHES", "bench please"):
        assert set(found(database, oak, words=typed)) <= {slip, bench}
    assert found(database, oak, words="bench") == [slip, bench]
    assert found(database, oak, words="bnech pond") == [bench]
    assert found(database, oak, words="libary") == [library]
    assert found(database, oak, words=f" {library.lower()} ") == [library]
    assert found(database, oak, words=library.partition("-")[2]) == [library]
    assert found(database, oak, words="by the") == [bench]
    assert found(database, oak, words="zebra") == []
    assert found(database, oak, "answered", words="bench") == []
    with transaction(database) as session:
        sought = Wanted(id_of(oak), TODAY, words="librray")
        assert idea_lists.list_ideas(session, sought).guessed


def test_pages_follow_each_other_and_each_idea_knows_its_neighbours(database: Database, oak: Area) -> None:
    references = add(database, oak, *(f"idea number {number}" for number in range(7)))
    for show, order in (("unread", references), ("", references[::-1])):
        wanted = Wanted(id_of(oak), TODAY, show)  # type: ignore[arg-type]
        seen: list[str] = []
        after = None
        with transaction(database) as session:
            while True:
                page = idea_lists.list_ideas(session, wanted, after=after, limit=3)
                seen += [one.idea.reference for one in page.ideas]
                after = id_of(page.ideas[-1].idea)
                if not page.more:
                    break
            assert seen == order
            assert idea_lists.first(session, wanted) == order[0]
            middle = id_of(cards.find_idea(session, order[3]))
            assert idea_lists.beside(session, wanted, middle) == order[4]
            assert idea_lists.beside(session, wanted, middle, back=True) == order[2]
            last = id_of(cards.find_idea(session, order[-1]))
            assert idea_lists.beside(session, wanted, last) == ""


def test_nobody_waits_whose_words_were_deleted(database: Database, oak: Area) -> None:
    """D4, R8: it is no work, unless others said the same, or everybody reads it in words of the team."""
    gone, led, other, public = add(database, oak, "a bench", "a bus", "the bus again", "a tree")
    with transaction(database) as session:
        for reference in (gone, led, other, public):
            cards.find_idea(session, reference).promised_by = TODAY - timedelta(days=1)
        cards.merge(session, led, [other], now=MONDAY_TEN)
        cards.publish(session, public, words="more trees", now=MONDAY_TEN)
        for reference in (gone, led, public):
            cards.find_idea(session, reference).text = ""
    assert found(database, oak, "unread") == [led]
    assert found(database, oak, "waiting") == [led, public]
    assert found(database, oak, "late") == [other]
    assert found(database, oak) == [public, other, led, gone]
