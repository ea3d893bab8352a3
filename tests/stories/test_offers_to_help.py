"""Our two questions to whoever offers to help: only what they could do, and when, is filed as that (D1)."""

import pytest
from sqlmodel import select

from storage.database import reading
from storage.tables import Consent
from tests.bot.town import Town
from tests.stories.helping_hands import THANKS, volunteer

WHAT = "Thank you for offering! What would you like to do? A few words will do, or text ANY"
TAKEN_OFF = "Oak Estate: that is fine. We text you no jobs. Text VOL any time"
A_PERSON = "Oak Estate: thank you, a person will read your question."


def consents(town: Town) -> list[tuple[bool, str]]:
    with reading(town.house.database) as session:
        rows = session.exec(select(Consent).where(Consent.purpose == "volunteering").order_by(Consent.id))  # type: ignore[arg-type]
        return [(row.granted, row.exact_reply) for row in rows]


def offers(town: Town, who: str) -> None:
    town.say("a bench by the pond", who)
    town.say("2", who)
    assert "What would you like to do?" in town.say("id like to volunteer", who)


def test_a_question_goes_to_a_person_and_ours_stays_open(town: Town, joan: str) -> None:
    offers(town, joan)
    assert town.say("um what sort of things are there", joan) == f"{A_PERSON} {WHAT}"
    assert town.say("sorry what was the question", joan).endswith("text ANY")
    assert consents(town) == []
    assert "when could you help?" in town.say("gardening", joan)
    assert town.say("how long would it take", joan) == f"{A_PERSON} And when could you help? Text us days or times"
    assert town.say("saturday mornings", joan) == THANKS
    assert town.say("do i need a dbs check", joan) == A_PERSON
    assert (volunteer(town, joan).what, volunteer(town, joan).when) == ("gardening", "saturday mornings")
    assert (town.matters(), consents(town)) == (["question"] * 3, [(True, "gardening")])


def test_an_idea_in_between_is_kept_as_one(town: Town, joan: str) -> None:
    offers(town, joan)
    assert "kept as OAK-2" in town.say("the playground needs new swings by the way", joan)
    assert "kept as OAK-3" in town.say("my neighbour might want to as well", joan)
    assert consents(town) == []
    assert "when could you help?" in town.say("anything", joan)


@pytest.mark.parametrize(
    "said",
    ["nothing thanks i pressed the wrong thing", "leave it for now thanks", "i've changed my mind about helping"],
)
@pytest.mark.parametrize("after", [(), ("gardening",), ("gardening", "saturdays")])
def test_a_change_of_mind_ends_it_also_shortly_after_our_thanks(
    town: Town, joan: str, said: str, after: tuple[str, ...]
) -> None:
    offers(town, joan)
    for answer in after:
        town.say(answer, joan)
    assert town.say(said, joan) == TAKEN_OFF
    assert volunteer(town, joan).ended_why == "said no"
    assert consents(town)[-1] == (False, said)


def test_weeks_later_only_words_that_name_the_offer_end_it(town: Town, joan: str) -> None:
    offers(town, joan)
    town.say("gardening", joan), town.say("saturdays", joan)
    town.wait_until("2026-06-05")
    town.say("leave it for now", joan)
    assert volunteer(town, joan).ended_at is None
    assert town.say("sorry ive changed my mind about helping", joan) == TAKEN_OFF


def test_what_else_they_could_do_is_kept_beside_what_they_said(town: Town, joan: str) -> None:
    town.say("a bench by the pond", joan), town.say("2", joan)
    assert "When could you help?" in town.say("can bake for the coffee morning if wanted", joan)
    for more in ("I was a joiner for 30 years so anything with wood really", "also got a van if its any use"):
        assert "When could you help?" in town.say(more, joan)
    assert town.say("most mornings, not Thursdays cos of the hospital", joan) == THANKS
    assert volunteer(town, joan).what == (
        "can bake for the coffee morning if wanted; I was a joiner for 30 years so anything with wood really; "
        "also got a van if its any use"
    )
    assert volunteer(town, joan).when == "most mornings, not Thursdays cos of the hospital"


def test_0_right_after_an_offer_takes_back_the_offer_and_no_older_idea(town: Town, joan: str) -> None:
    town.say("A dog bin near the pond", joan), town.say("2", joan)
    town.say("can bake for the coffee morning", joan)
    assert town.say("0", joan) == TAKEN_OFF
    assert volunteer(town, joan).ended_why == "said no"
    assert "OAK-1 is kept" in town.say("STATUS OAK-1", joan)


def test_a_second_offer_among_our_questions_is_no_consent(town: Town, joan: str) -> None:
    offers(town, joan)
    assert "What would you like to do?" in town.say("VOL", joan)
    assert consents(town) == []
    assert "when could you help?" in town.say("I can help with the teas", joan)
    assert town.say("i can help on saturdays", joan) == THANKS


@pytest.mark.parametrize("when", ["nights only so mornings after 8 or weekends", "sat or sun", "I'm free on Tuesdays"])
def test_when_told_before_we_ask_for_it_is_kept_and_asked_no_more(town: Town, joan: str, when: str) -> None:
    offers(town, joan)
    assert town.say(when, joan) == f"Oak Estate: we noted when you can. {WHAT}"
    assert consents(town) == []
    assert town.say("gardening", joan) == THANKS
    assert (volunteer(town, joan).what, volunteer(town, joan).when) == ("gardening", when)
