"""Is it the same as one of these? An author meets the cards that are likely theirs too, over both channels."""

import pytest
from sqlmodel import col, select

from flows.wording import segments
from storage import cards, similar
from storage.database import Database, reading, transaction
from storage.tables import Idea, Outgoing, Support
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

BENCH = "A bench at the bus stop on Hill Road please"
ALIKE = "we need a bench by the hill road bus stop"
KEPT = "Oak Estate: thank you, kept as OAK-3. Jo reads it by Fri 5 June and texts you back. "


@pytest.fixture
def oak(database: Database) -> Place:
    """Joan's idea is a published card, and Amir has texted once and said no to meetings."""
    house = a_house(database)
    place = Place(house, add_oak(database))
    for text, who in ((BENCH, JOAN), ("2", JOAN), ("Potholes on Mill Road", AMIR), ("2", AMIR)):
        place.hear(text, who)
    publish(place, "OAK-1", "A bench at the Hill Road bus stop")
    return place


def publish(oak: Place, reference: str, words: str) -> None:
    with transaction(oak.house.database) as session:
        cards.publish(session, reference, words=words, now=MONDAY_TEN)
        similar.index_next(session, 1)


def say(oak: Place, text: str, who: str) -> str:
    """What they are texted back."""
    oak.hear(text, who)
    with reading(oak.house.database) as session:
        last = select(Outgoing.text).where(Outgoing.address == who).order_by(col(Outgoing.id).desc())
        return session.exec(last).first() or ""


def support(oak: Place) -> list[tuple[str, str | None]]:
    """Which card is backed, and by the author of which idea."""
    with reading(oak.house.database) as session:
        references = dict(session.exec(select(Idea.id, Idea.reference)).all())
        return [(references[one.idea_id], references.get(one.own_id)) for one in session.exec(select(Support))]


def people(oak: Place, reference: str) -> int:
    with reading(oak.house.database) as session:
        return cards.as_cards(session, [cards.find_card(session, reference)])[0].people


@pytest.mark.parametrize("said", ["1", "the first", "yes", "A bench at the Hill Road bus stop"])
def test_the_author_backs_the_card_that_says_the_same(oak: Place, said: str) -> None:
    """C3: distinct people; C7: nothing is merged by itself."""
    asked = say(oak, ALIKE, AMIR)
    assert asked == KEPT + "Same as this? 1 A bench at the Hill Road bus stop 4 no"
    assert segments(asked).count == 1
    assert people(oak, "OAK-1") == 1
    assert say(oak, said, AMIR) == "Oak Estate: thank you, you back OAK-1 too. Wrong? Reply 0"
    assert support(oak) == [("OAK-1", "OAK-3")]
    assert people(oak, "OAK-1") == 2
    with reading(oak.house.database) as session:
        assert session.exec(select(Idea).where(col(Idea.card_id).is_not(None))).all() == []


def test_0_takes_the_backing_back_and_leaves_the_idea(oak: Place) -> None:
    say(oak, ALIKE, AMIR)
    say(oak, "1", AMIR)
    assert say(oak, "0", AMIR) == "Oak Estate: taken back. You do not back OAK-1."
    assert support(oak) == []
    assert say(oak, "0", AMIR) == "Oak Estate: there is nothing to take back."
    assert say(oak, "OAK-3", AMIR).startswith("Oak Estate: OAK-3 is kept.")


@pytest.mark.parametrize("said", ["4", "no", "None of these", "different", "2"])
def test_4_or_a_no_means_another_idea(oak: Place, said: str) -> None:
    say(oak, ALIKE, AMIR)
    if said == "2":  # two was not shown
        assert say(oak, said, AMIR).startswith("Oak Estate: sorry, we did not get that. Same as this? 1 ")
        said = "4"
    assert say(oak, said, AMIR) == "Oak Estate: thank you, it is another idea. Wrong? Reply 0"
    assert support(oak) == []


def test_silence_means_another_idea_and_the_next_one_is_kept(oak: Place) -> None:
    """One question a text: what is told meanwhile is kept and asks nothing more."""
    say(oak, ALIKE, AMIR)
    assert say(oak, "And please mend the swings in the park", AMIR).startswith("Oak Estate: thank you, kept as OAK-4.")
    assert support(oak) == []
    assert say(oak, "1", AMIR) == "Oak Estate: thank you, you back OAK-1 too. Wrong? Reply 0"
    assert support(oak) == [("OAK-1", "OAK-3")]


def test_somebody_who_writes_for_the_first_time_is_not_asked(oak: Place) -> None:
    """R2: a first answer has enough to say."""
    assert "Same as" not in say(oak, ALIKE, "sms:+447700900199")


def test_nobody_is_asked_about_their_own_card_or_one_they_back(oak: Place) -> None:
    assert "Same as" not in say(oak, ALIKE, JOAN)
    say(oak, ALIKE, AMIR)
    say(oak, "1", AMIR)
    assert "Same as" not in say(oak, "a bench at the bus stop on hill road, as I said", AMIR)


def test_what_is_not_published_is_shown_to_nobody(oak: Place) -> None:
    """C5."""
    with transaction(oak.house.database) as session:
        cards.hide(session, "OAK-1", now=MONDAY_TEN)
    assert "Same as" not in say(oak, ALIKE, AMIR)


def test_an_opposite_is_not_asked_about(oak: Place) -> None:
    """C7."""
    publish(oak, "OAK-2", "Potholes on Mill Road")
    assert "Same as" not in say(oak, "no bench at the bus stop on Hill Road, take it away", AMIR)


def test_several_are_shown_as_far_as_they_fit_in_one_text(oak: Place) -> None:
    """R1: one segment."""
    say(oak, "Benches at the Hill Road bus stop, it is a long wait", JOAN)
    publish(oak, "OAK-1", "Bench at Hill Rd stop")
    publish(oak, "OAK-3", "Benches at Hill Rd stop")
    asked = say(oak, "benches at the bus stop on hill road", AMIR)
    assert segments(asked).count == 1
    assert "Same as one? 1 " in asked
    assert asked.endswith(" 4 no")
    assert say(oak, "2", AMIR).startswith("Oak Estate: thank you, you back OAK-")


def test_after_the_answer_comes_the_question_about_meetings(oak: Place) -> None:
    other = "sms:+447700900198"
    oak.hear("The bins on Elm Walk are full", other)  # first contact; the question about meetings stays unanswered
    oak.hear("stop", other)
    oak.hear("START", other)
    asked = say(oak, ALIKE, other)
    assert asked.endswith("Same as this? 1 A bench at the Hill Road bus stop 4 no"), asked
    assert say(oak, "1", other) == ("Oak Estate: thank you, you back OAK-1 too. Texts about meetings? 1 yes 2 no")
    assert say(oak, "2", other).startswith("Oak Estate: thank you. No texts about meetings.")
