"""A correction or a second half texted right after an idea is read beside it (C2: nothing that was texted changes)."""

from datetime import timedelta

import pytest
from sqlmodel import col, select

from storage.database import reading
from storage.tables import Idea, Incoming
from tests.bot.town import Town

ADDED = "Oak Estate: thank you, added to OAK-1. Wrong? Reply 0"


def ideas(town: Town) -> list[str]:
    with reading(town.house.database) as session:
        return [one.text for one in session.exec(select(Idea).order_by(col(Idea.id)))]


def test_a_correction_is_added_to_the_idea_it_mends(town: Town, joan: str) -> None:
    town.say("Bench by the shops on Mill Road", joan)
    assert town.say("sorry i meant hill street", joan) == ADDED
    assert "We text you about meetings" in town.say("1", joan)
    assert town.say("and also the one on the corner", joan) == ADDED
    assert "kept as OAK-2" in town.say("and also we need a crossing by the school", joan)
    assert ideas(town) == [
        "Bench by the shops on Mill Road\nsorry i meant hill street\nand also the one on the corner",
        "and also we need a crossing by the school",
    ]
    with reading(town.house.database) as session:
        texts = session.exec(select(Incoming.text, Incoming.reference).order_by(col(Incoming.id))).all()
    assert ("sorry i meant hill street", "OAK-1") in texts


def test_a_text_that_breaks_off_is_gone_on_with(town: Town, joan: str) -> None:
    town.say("Hello", joan)
    assert "kept as OAK-1" in town.say("Its about", joan)
    assert town.say("the lamp post outside mine", joan) == ADDED
    assert town.say("its out", joan) == ADDED
    assert "kept as OAK-2" in town.say("More bins by the pond please", joan)
    assert ideas(town)[0] == "Its about\nthe lamp post outside mine\nits out"


def test_later_it_is_an_idea_of_its_own(town: Town, joan: str) -> None:
    town.say("Bench by the shops on Mill Road", joan)
    town.hands.at += timedelta(minutes=30)
    assert "kept as OAK-2" in town.say("and a bin", joan)


def test_what_was_taken_back_is_not_gone_on_with(town: Town, joan: str) -> None:
    town.say("Bench by the shops on Mill Road", joan)
    town.say("2", joan)
    town.say("a bin by the pond", joan)
    assert "OAK-2 is taken back" in town.say("0", joan)
    assert "kept as OAK-3" in town.say("sorry i meant by the school", joan)


def test_whoever_agreed_to_texts_about_meetings_is_not_asked_again(town: Town, joan: str) -> None:
    """They are told that we text them, and how to end it."""
    town.say("Bench by the shops on Mill Road", joan), town.say("1", joan)
    told = "Oak Estate: no meeting is set yet. We text you before each meeting. Rather not? Reply 2"
    assert town.say("is there a meeting this week", joan) == told
    assert town.say("ok thanks love", joan) == ""
    assert town.say("how will i know when there is one", joan) == told
    assert "No texts about meetings" in town.say("2", joan)
    assert "Texts about meetings? 1 yes 2 no" in town.say("MEETINGS", joan)


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("The lamp is out in Hill Street, number…", "41"),
        ("Hill Street, light out at no.", "its 41"),
        ("The bin store at flat", "12b."),
        ("Rats at number", "no 7"),
    ],
)
def test_a_house_number_an_idea_waited_for_is_added_whatever_we_asked(
    town: Town, joan: str, told: str, number: str
) -> None:
    assert "Texts about meetings? 1 yes 2 no" in town.say(told, joan)
    assert town.say(number, joan) == ADDED
    assert "We text you about meetings" in town.say("1", joan)


def test_a_number_right_after_an_idea_is_added_where_nothing_is_asked(town: Town, joan: str) -> None:
    town.say("Bench by the shops on Mill Road", joan), town.say("2", joan)
    town.say("The lamp is out in Hill Street", joan)
    assert town.say("41", joan) == "Oak Estate: thank you, added to OAK-2. Wrong? Reply 0"
    assert "We are not waiting for an answer" in town.say("1", joan)  # it may answer a question that is gone
    town.hands.at += timedelta(minutes=30)
    assert "We are not waiting for an answer" in town.say("41", joan)


def test_a_number_that_may_be_a_choice_answers(town: Town, joan: str) -> None:
    town.say("The lamp is out in Hill Street, number", joan)
    assert "We text you about meetings" in town.say("1", joan)


def test_0_takes_back_what_was_added_and_leaves_the_idea(town: Town, joan: str) -> None:
    """It says back what it did, and the idea stands: 0 undoes what our last text says was recorded."""
    town.say("Bench by the shops on Mill Road", joan), town.say("2", joan)
    town.say("and a bin", joan)
    assert town.say("sorry i meant hill street\nby the church", joan) == ADDED
    assert town.say("0", joan) == "Oak Estate: taken back. OAK-1 is as it was before."
    assert ideas(town) == ["Bench by the shops on Mill Road\nand a bin"]
    assert town.say("0", joan) == "Oak Estate: there is nothing to take back."
    town.say("Lights on the path by the pond", joan)
    assert town.say("and a bin", joan) == "Oak Estate: thank you, added to OAK-2. Wrong? Reply 0"
    town.say("remove OAK-2", joan)
    assert "nothing to take back" in town.say("0", joan)
