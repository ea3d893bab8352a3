"""What somebody texts back to what became of their idea reaches a person beside it, and is no new idea."""

import pytest

from tests.bot.houses import AMIR, JOAN
from tests.bot.town import Town

WITH_IT = "Oak Estate: thank you. Jo reads this with OAK-1."


@pytest.fixture
def answered(town: Town, joan: str) -> Town:
    """Their bench was answered at the desk, and they were told."""
    town.say("a bench by the pond where my mum fell", joan)
    town.say("2", joan)
    said = {"status": "not now", "because": "there is no money this year"}
    town.act(town.sit("coordinator"), "OAK-1", "answer", said)
    town.wait_until("2026-06-01", "13:00")
    assert "Not now: there is no money this year." in "".join(town.read(joan))
    return town


def test_a_reaction_is_read_with_the_idea(answered: Town, joan: str) -> None:
    """R1: nobody who says "that's rubbish" is promised that it is read as one more idea."""
    for text in ("thats rubbish", "so what about next year", "who decided that", "Can I appeal?", "is that it"):
        assert answered.say(text, joan) == WITH_IT, text
    assert answered.matters() == ["told_more"] * 5
    assert answered.say("thank you", joan) == ""


def test_what_names_a_thing_or_a_place_is_an_idea(answered: Town, joan: str) -> None:
    for number, text in enumerate(
        ("what about a skate park", "the bins are full", "it is too dark by the flats", "there is rubbish everywhere",
         "why is the library shut", "it floods every winter"), 2,
    ):  # fmt: skip
        assert f"kept as OAK-{number}" in answered.say(text, joan), text
    assert answered.matters() == []


def test_days_later_it_is_an_idea_again(answered: Town, joan: str) -> None:
    answered.wait_until("2026-06-05", "13:00")
    assert "kept as OAK-2" in answered.say("so what about next year", joan)


def test_where_nothing_became_of_anything_it_is_an_idea(town: Town) -> None:
    for who in (JOAN, AMIR):
        town.say("hello", who)
        assert "kept as" in town.say("who decided that", who)
