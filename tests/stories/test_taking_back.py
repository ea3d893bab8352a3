"""0 takes back what our last text said was recorded, and never reaches over another text of ours."""

from datetime import timedelta

import pytest
from sqlmodel import select

from storage.database import Database, reading
from storage.tables import Idea
from tests.stories.neighbourhood import JOAN, Neighbourhood
from tests.stories.pure_talk import Talk, sms, verify_talk

NOTHING = "Oak Estate: there is nothing to take back."
TOO_LATE = "Oak Estate: there is nothing to take back now. To change what you told us, text it in your own words."
TAKEN_BACK = "Oak Estate: OAK-41 is taken back."


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle((JOAN,))
    return town


def statuses(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return list(session.exec(select(Idea.status).order_by(Idea.reference)))  # type: ignore[arg-type]


def test_0_right_after_the_receipt_takes_it_back() -> None:
    talk = Talk(first_contact=False)
    verify_talk([("A zebra crossing by the school", "…"), ("thanks", ""), ("0", TAKEN_BACK)], talk)


@pytest.mark.parametrize(
    "words",
    ["actually forget that", "forget that please", "no forget that last bit", "forget what i said",
     "actually scrap that",
     "Sorry, ignore what I just said", "actually never mind that", "forget this sorry"],
)  # fmt: skip
def test_words_right_after_the_receipt_take_it_back_and_nothing_when_there_is_nothing(words: str) -> None:
    verify_talk([("A zebra crossing by the school", "…"), (words, TAKEN_BACK)], Talk(first_contact=False))
    nothing = Talk(first_contact=False)
    nothing.say(sms(words))
    assert (nothing.ideas, nothing.taken_back) == ({}, set())


@pytest.mark.parametrize("words", ["forget it", "never mind", "oh well", "forget the skate park, we need a crossing"])
def test_what_may_be_said_of_anything_takes_nothing_back(words: str) -> None:
    talk = Talk(first_contact=False)
    verify_talk([("A zebra crossing by the school", "…")], talk)
    talk.say(sms(words))
    assert talk.taken_back == set()


def test_0_does_not_reach_over_another_answer_of_ours() -> None:
    """What was answered last recorded nothing: there is nothing a 0 could mean."""
    for between in ("MEETINGS", "STATUS OAK-41", "PRIVACY", "NAME Joan"):
        talk = Talk(first_contact=False)
        verify_talk([("A zebra crossing by the school", "…"), (between, "…"), ("0", NOTHING)], talk)
        assert talk.taken_back == set()


async def test_0_does_not_reach_over_a_text_we_sent_since(oak: Neighbourhood) -> None:
    """Neither an idea, over an invitation, nor that somebody came, over "How was it?"."""
    assert "OAK-2" in await oak.say(JOAN, "A zebra crossing by the school")
    number = oak.add("Tue 26 May 7pm, Oak Hall")
    await oak.go_to("2026-05-21 12:00")
    assert oak.steps(JOAN)[-1][0] == "invitation"
    assert await oak.say(JOAN, "0") == TOO_LATE
    assert statuses(oak) == ["new", "new"]
    await oak.say(JOAN, "1")
    await oak.go_to("2026-05-26 18:45")
    assert "you are here" in await oak.say(JOAN, "HERE")
    await oak.go_to("2026-05-27 12:00")
    assert "How was it?" in oak.sent(JOAN)[-1][2]
    assert await oak.say(JOAN, "0") == TOO_LATE
    assert oak.guest(number, JOAN).came_at is not None
    assert (oak.guest(number, JOAN).answer, oak.guest(number, JOAN).liked) == ("yes", "")


async def test_0_does_not_reach_back_three_weeks_and_words_do(oak: Neighbourhood) -> None:
    assert "OAK-2" in await oak.say(JOAN, "A zebra crossing by the school")
    oak.now += timedelta(days=19)
    assert await oak.say(JOAN, "0") == TOO_LATE
    assert await oak.say(JOAN, "remove OAK-2") == "Oak Estate: OAK-2 is taken back."
    assert statuses(oak) == ["new", "taken back"]


def test_an_offer_to_help_is_given_up_by_0_at_any_time() -> None:
    """V2: 3 or 0 ends it."""
    talk = Talk(first_contact=False)
    for text in ("VOL", "anything", "saturdays", "PRIVACY"):
        talk.say(sms(text))
    assert talk.say(sms("0")) == "Oak Estate: that is fine. We text you no jobs. Text VOL any time"
