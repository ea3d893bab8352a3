"""What is said to us, or of us, is no idea: it gets nothing, the welcome, a person, or news of their idea."""

import pytest
from sqlmodel import col, select

from storage.database import reading
from storage.tables import Idea
from tests.bot.town import Town

BENCHES = "Oak Estate: OAK-1 is kept. Jo reads it by Fri 5 June. You wrote: More benches by the pond"


def ideas(town: Town) -> list[str]:
    with reading(town.house.database) as session:
        return [one.text for one in session.exec(select(Idea).order_by(col(Idea.id)))]


@pytest.fixture
def settled(town: Town, joan: str) -> str:
    town.say("More benches by the pond", joan)
    town.say("1", joan)
    return joan


def test_small_talk_gets_no_promise(town: Town, settled: str) -> None:
    for said in ("thanks anyway", "cheers jo", "lol", "sorry", "oops", "happy christmas", "forget it", "Send"):
        assert town.say(said, settled) == "", said
    assert ideas(town) == ["More benches by the pond"]


@pytest.mark.parametrize("said", ["who are you then", "who's Jo", "who even reads this", "what is OAK"])
def test_who_asks_about_us_is_told_who_we_are(town: Town, settled: str, said: str) -> None:
    assert "What would make it better here?" in town.say(said, settled)
    assert ideas(town) == ["More benches by the pond"]


@pytest.mark.parametrize(
    "said", ["please phone me im no good at texting", "when will jo ring me", "can i email you instead"]
)
def test_who_wants_one_of_us_waits_for_a_person(town: Town, settled: str, said: str) -> None:
    assert town.say(said, settled) == "Oak Estate: thank you. Jo reads this and writes back to you."
    assert (town.matters(), ideas(town)) == (["person"], ["More benches by the pond"])


def test_an_idea_beside_the_wish_for_a_call_is_kept_too(town: Town, settled: str) -> None:
    assert "kept as OAK-2" in town.say("The lamp on Hill Street is out. Can you ring me", settled)
    assert town.matters() == ["person"]


@pytest.mark.parametrize(
    "said",
    [
        "have you read it yet",
        "did you get it?",
        "any joy with the benches?",
        "Any update from the council on my bench?",
        "any reply from the council yet",
        "wot happened to my bench",
        "what happen benches",
        "status",
    ],
)
def test_who_asks_after_their_idea_is_told_of_it(town: Town, settled: str, said: str) -> None:
    assert town.say(said, settled) == BENCHES
    assert ideas(town) == ["More benches by the pond"]


def test_news_of_what_they_never_told_us_is_an_idea(town: Town, settled: str) -> None:
    assert "kept as OAK-2" in town.say("any news on the new library?", settled)


def test_status_is_of_a_real_idea_and_not_of_a_text_to_us(town: Town, settled: str) -> None:
    town.say("a zebra crossing by the school", settled)
    with reading(town.house.database) as session:
        idea = session.exec(select(Idea).where(Idea.reference == "OAK-2")).one()
    assert idea.text == "a zebra crossing by the school"
    assert "OAK-2 is kept." in town.say("have they answered yet", settled)
    assert "OAK-1 is kept." in town.say("any joy with the benches?", settled)
