"""VOTE: published cards one at a time, at most five a go; what people think is shown, and decides nothing."""

import pytest
from sqlmodel import col, select

from flows.outcome import Decision
from storage import answers, areas, cards, ideas, opinions
from storage.database import Database, reading, transaction
from storage.tables import Idea, Opinion, Outgoing
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

ASKED = ": 1 agree 2 disagree 3 pass"
THANKS = "Oak Estate: noted, thank you. It shows what people think and decides nothing. More? Text VOTE"


@pytest.fixture
def oak(database: Database) -> Place:
    area = add_oak(database)
    house = a_house(database)
    return Place(house, area)


def publish(oak: Place, *words: str) -> None:
    with transaction(oak.house.database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        for said in words:
            idea = ideas.add_idea(session, area=area, text=said, said_at=MONDAY_TEN, now=MONDAY_TEN)
            cards.publish(session, idea.reference, now=MONDAY_TEN)


def say(oak: Place, text: str, address: str) -> str:
    oak.hear(text, address)
    with reading(oak.house.database) as session:
        last = select(Outgoing.text).where(Outgoing.address == address).order_by(col(Outgoing.id).desc())
        return session.exec(last).first() or ""


def given(oak: Place) -> list[tuple[int, str]]:
    with reading(oak.house.database) as session:
        return [tuple(row) for row in session.exec(select(Opinion.idea_id, Opinion.opinion).order_by(col(Opinion.id)))]  # type: ignore[misc]


@pytest.mark.parametrize("who", [JOAN, AMIR], ids=["by SMS", "by Telegram"])
def test_cards_are_asked_one_at_a_time_and_what_was_said_is_kept(oak: Place, who: str) -> None:
    publish(oak, "Benches by the pond", "A skate spot", "Light on the path")
    oak.hear("hello", who)
    assert say(oak, "VOTE", who) == f'Oak Estate: do you agree? "Benches by the pond"{ASKED}'
    assert say(oak, "1", who) == f'Oak Estate: noted. And this? "A skate spot"{ASKED}'
    assert say(oak, "purple", who) == f'Oak Estate: sorry, we did not get that. Do you agree? "A skate spot"{ASKED}'
    assert say(oak, "no", who) == f'Oak Estate: noted. And this? "Light on the path"{ASKED}'
    assert say(oak, "don't mind", who) == THANKS
    assert given(oak) == [(1, "agree"), (2, "disagree"), (3, "pass")]
    assert say(oak, "vote", who).startswith("Oak Estate: there is nothing new to ask")


def test_five_a_go_and_those_with_the_fewest_answers_first(oak: Place) -> None:
    publish(oak, *(f"Idea number {n}" for n in range(1, 8)))
    for who, text in ((JOAN, "hello"), (AMIR, "hello"), (JOAN, "VOTE")):
        oak.hear(text, who)
    assert [say(oak, "1", JOAN) for _ in range(5)][-1] == THANKS
    assert '"Idea number 6"' in say(oak, "VOTE", AMIR)
    assert '"Idea number 7"' in say(oak, "2", AMIR)
    assert '"Idea number 1"' in say(oak, "1", AMIR)


def test_an_idea_told_meanwhile_is_kept_and_the_same_card_stays_open(oak: Place) -> None:
    publish(oak, "Benches by the pond", "A skate spot")
    oak.hear("hello", JOAN)
    oak.hear("VOTE", JOAN)
    assert "kept as OAK-3" in say(oak, "the bus stop has no roof and it rains on us every day", JOAN)
    say(oak, "2", JOAN)
    assert given(oak) == [(1, "disagree")]


def test_ones_own_settled_hidden_and_locked_cards_are_not_asked_about(oak: Place) -> None:
    """C5, D3."""
    oak.hear("a bench for my mum", JOAN)
    publish(oak, "A skate spot", "Light on the path", "A bin")
    with transaction(oak.house.database) as session:
        cards.publish(session, "OAK-1", now=MONDAY_TEN)
        answers.decide(session, "OAK-2", Decision("done"), now=MONDAY_TEN, hold_minutes=0)
        cards.hide(session, "OAK-3", now=MONDAY_TEN)
    assert '"A bin"' in say(oak, "VOTE", JOAN)
    assert say(oak, "1", JOAN) == THANKS


def test_what_people_think_is_shown_above_five_each_once_also_after_a_merge(oak: Place) -> None:
    """C3: distinct people, the newest opinion of each."""
    publish(oak, "Benches by the pond", "Seats by the pond")
    people = [f"sms:+4477009002{n:02d}" for n in range(6)]
    for place, who in enumerate(people):
        for text in ("hello", "VOTE", "1", "2" if place % 2 else "3"):
            oak.hear(text, who)
        with reading(oak.house.database) as session:
            lead = session.get_one(Idea, 1)
            found = opinions.results(session, lead)
            assert found == (opinions.Opinions(6, 0, 0) if place == 5 else None)
    with transaction(oak.house.database) as session:
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        assert opinions.results(session, session.get_one(Idea, 1)) == opinions.Opinions(0, 3, 3)
