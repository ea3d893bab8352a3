"""Which ideas a text resembles: found in its own area, on both databases, whatever became of them since."""

from hashlib import blake2b
from pathlib import Path

import pytest
from sqlmodel import Session, col, select, update

from flows.likeness import Similar, families
from storage import areas, cards, ideas, similar
from storage.database import Database, reading, transaction
from storage.tables import Area, AreaWord, Idea, IdeaWord, Incoming, Resident, WordIndex, id_of
from tests.conftest import MONDAY_TEN

ALIKE = Path(__file__).parents[1] / "flows" / "alike" / "same_ideas.txt"
READ = "b69b976237544d94"  # how those texts are read by this version
BENCH = "A bench by the bus stop on Hill Road, I cant stand for long"
TEXTS = (BENCH, "Potholes all down Station Road", "Open the library on Saturdays", "Ban dogs from the play park")


@pytest.fixture
def oak(database: Database) -> Area:
    """An area with four ideas in its index, and a neighbour with one like them."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=MONDAY_TEN)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        elm = areas.add_area(session, code="ELM", name="Elm Park", reader="Sam", now=MONDAY_TEN)
        for text in TEXTS:
            add(session, area, text)
        add(session, elm, BENCH)
    put_in(database, area)
    put_in(database, elm)
    return area


def add(session: Session, area: Area, text: str) -> Idea:
    return ideas.add_idea(session, area=area, text=text, said_at=MONDAY_TEN, now=MONDAY_TEN)


def put_in(database: Database, area: Area) -> None:
    while True:
        with transaction(database) as session:
            if not similar.index_next(session, id_of(area)):
                return


def find(database: Database, area: Area, text: str, *, published: bool = False) -> list[Similar]:
    with reading(database) as session:
        return list(similar.find(session, id_of(area), text, published=published))


def suggested(database: Database, area: Area, text: str) -> list[str]:
    return [one.reference for one in find(database, area, text) if one.suggested]


def held(database: Database) -> dict[str, int]:
    """Every word of the index with how many ideas it says hold it; checked against the rows themselves."""
    with reading(database) as session:
        rows = session.exec(select(IdeaWord).where(col(IdeaWord.word).not_like("=%"))).all()
        counts = {(row.area_id, row.word): row.ideas for row in session.exec(select(AreaWord))}
        real: dict[tuple[int, str], int] = {}
        for row in rows:
            real[row.area_id, row.word] = real.get((row.area_id, row.word), 0) + 1
        assert counts == real
        return {word: ideas for (area_id, word), ideas in counts.items() if area_id == 1}


def test_the_same_text_is_found_first_and_suggested(database: Database, oak: Area) -> None:
    found = find(database, oak, BENCH)
    assert (found[0].reference, found[0].score, found[0].suggested) == ("OAK-1", 1.0, True)


def test_an_idea_in_other_words_and_with_slips_is_suggested(database: Database, oak: Area) -> None:
    assert suggested(database, oak, "open the libary at weekends") == ["OAK-3"]
    assert suggested(database, oak, "pot holes all along Staton Rd") == ["OAK-2"]


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        ("loos by the pond", "install restrooms"),
        ("HGVs use our lane", "too many heavy lorries"),
        ("faster broadband", "wifi for us all"),
        ("bring our baths back", "the pool ought to be reopened"),
    ],
)
def test_an_idea_is_found_in_the_index_by_another_word_for_the_same(
    database: Database, oak: Area, kept: str, asked: str
) -> None:
    with transaction(database) as session:
        reference = add(session, oak, kept).reference
        for number in range(similar.MOST_NEW + 10):  # so many that the newest alone do not have it
            add(session, oak, f"zq{number} xk{number} vw{number}")
    put_in(database, oak)
    assert find(database, oak, asked)[0].reference == reference


def test_an_opposite_is_alike_and_never_suggested(database: Database, oak: Area) -> None:
    """C7: the machine suggests only what is likely the same."""
    found = find(database, oak, "Do not ban dogs from the play park")
    assert found[0].reference == "OAK-4"
    assert not any(one.suggested for one in found)


def test_finding_changes_nothing(database: Database, oak: Area) -> None:
    """C7: a person clicks; nothing is merged by being alike."""
    before = everything(database)
    find(database, oak, BENCH)
    assert everything(database) == before


def everything(database: Database) -> list[dict[str, object]]:
    with reading(database) as session:
        return [idea.model_dump() for idea in session.exec(select(Idea).order_by(col(Idea.id)))]


def test_only_the_own_area_is_looked_at(database: Database, oak: Area) -> None:
    assert {one.reference.split("-")[0] for one in find(database, oak, BENCH)} == {"OAK"}


@pytest.mark.parametrize("text", ["", "?!", "\U0001f415", "the of and", "='; DROP TABLE idea; --", "% _", "a" * 20_000])
def test_any_text_may_be_asked_about(database: Database, oak: Area, text: str) -> None:
    with transaction(database) as session:
        kept = add(session, oak, text or "-").reference
    assert all(0 <= one.score <= 1 for one in find(database, oak, text))
    put_in(database, oak)
    assert text == "" or find(database, oak, text)[0].reference == kept


def test_an_idea_is_found_before_it_is_in_the_index(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        add(session, oak, "A zebra crossing at the school gate")
    assert suggested(database, oak, "zebra crossing by the school gate please") == ["OAK-5"]
    with reading(database) as session:
        assert similar.list_behind(session) == [oak.id]
        assert similar.count_behind(session, id_of(oak)) == 1
    put_in(database, oak)
    assert suggested(database, oak, "zebra crossing by the school gate please") == ["OAK-5"]
    with reading(database) as session:
        assert similar.list_behind(session) == []


def test_what_was_taken_back_is_not_found(database: Database, oak: Area) -> None:
    with transaction(database) as session:
        ideas.take_back(session, area_id=id_of(oak), reference="OAK-1", now=MONDAY_TEN)
    assert "OAK-1" not in [one.reference for one in find(database, oak, BENCH)]


def test_what_is_locked_is_not_found(database: Database, oak: Area) -> None:
    """D3: its words are for the lead and deputies alone."""
    with transaction(database) as session:
        incoming = Incoming(
            area_id=1, sender_id=1, address="", kind="message", external_id="1", text=BENCH, locked=True,
            received_at=MONDAY_TEN,
        )  # fmt: skip
        session.add(incoming)
        session.flush()
        session.exec(update(Idea).where(col(Idea.reference) == "OAK-1").values(incoming_id=incoming.id))
    assert "OAK-1" not in [one.reference for one in find(database, oak, BENCH)]


def test_what_an_erased_person_said_is_not_found(database: Database, oak: Area) -> None:
    """D4."""
    with transaction(database) as session:
        gone = Resident(area_id=1, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN, erased_at=MONDAY_TEN)
        session.add(gone)
        session.flush()
        session.exec(update(Idea).where(col(Idea.reference) == "OAK-1").values(resident_id=gone.id))
    assert "OAK-1" not in [one.reference for one in find(database, oak, BENCH)]


def test_no_word_of_an_erased_idea_stays_in_the_index(database: Database, oak: Area) -> None:
    """D4."""
    held_before = held(database)
    with transaction(database) as session:
        idea = add(session, oak, "Mrs Featherstonehaugh needs a ramp by the library")
    put_in(database, oak)
    assert held(database)["featherstonehaugh"] == 1
    for _ in range(2):  # said twice, it is done once
        with transaction(database) as session:
            similar.forget(session, area_id=1, idea_id=id_of(idea), text=idea.text)
        assert held(database) == held_before


def test_a_lengthened_idea_is_found_by_its_later_part(database: Database, oak: Area) -> None:
    """R10."""
    with transaction(database) as session:
        ideas.lengthen(session, area_id=1, reference="OAK-2", text="and the drains on Water Lane overflow")
    assert held(database)["overflow"] == 1
    assert find(database, oak, "drains overflow on Water Lane")[0].reference == "OAK-2"


def test_a_merged_idea_is_still_found(database: Database, oak: Area) -> None:
    """C2."""
    with transaction(database) as session:
        add(session, oak, "Somewhere to sit at the Hill Road bus stop")
        cards.merge(session, "OAK-1", ["OAK-5"], now=MONDAY_TEN)
    assert "OAK-5" in [one.reference for one in find(database, oak, "somewhere to sit at the hill rd bus stop")]


def test_of_the_published_also_a_text_behind_the_card_is_found(database: Database, oak: Area) -> None:
    """C5: only what was approved is shown to residents."""
    with transaction(database) as session:
        add(session, oak, "Somewhere to sit at the Hill Road bus stop")
        cards.merge(session, "OAK-1", ["OAK-5"], now=MONDAY_TEN)
    assert find(database, oak, BENCH, published=True) == []
    with transaction(database) as session:
        cards.publish(session, "OAK-1", words="A bench at the Hill Road bus stop", now=MONDAY_TEN)
    assert {one.reference for one in find(database, oak, BENCH, published=True)} == {"OAK-1", "OAK-5"}


def test_the_index_is_made_again_when_reading_words_changes(
    database: Database, oak: Area, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(database)
    monkeypatch.setattr(similar, "VERSION", similar.VERSION + 1)
    monkeypatch.setattr(similar, "WIPED", 7)
    assert suggested(database, oak, BENCH) == ["OAK-1"]
    with reading(database) as session:
        assert similar.list_behind(session) == [1, 2]
    put_in(database, oak)
    assert held(database) == before
    with reading(database) as session:
        index = session.get_one(WordIndex, 1)
        assert (index.ideas, index.version) == (len(TEXTS), similar.VERSION)


def test_the_index_counts_what_it_holds(database: Database, oak: Area) -> None:
    assert held(database) == {
        word: sum(word in families(text) for text in TEXTS) for text in TEXTS for word in families(text)
    }


def test_who_changes_how_words_are_read_raises_the_version() -> None:
    """An index holds words as they were read when it was made; another `VERSION` has it made again."""
    texts = [text for text in ALIKE.read_text().splitlines() if text]
    read = blake2b("\n".join(" ".join(sorted(families(text))) for text in texts).encode(), digest_size=8).hexdigest()
    assert (similar.VERSION, read) == (4, READ)
