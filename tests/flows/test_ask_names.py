"""Which ask a text names, and what it says to several at once (R3)."""

import pytest

from flows.ask_names import says_to_all
from tests.stories.pure_talk import Talk, an_rsvp, sms

HALL = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall, Mill Road")
LIBRARY = an_rsvp(8, "B", "Thu 11 June, 2pm, Library")
YES, NO = "yes", "no"


def recorded(text: str, *asks: object) -> dict[int, str]:
    talk = Talk(first_contact=False, asks=asks or (HALL, LIBRARY))  # type: ignore[arg-type]
    said = talk.say(sms(text))
    assert len(said) <= 160
    return {answer.ask: answer.answer.partition(":")[0] for answer in talk.answers}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("I can do the evening one but not the afternoon one", {7: YES, 8: NO}),
        ("both", {7: YES, 8: YES}), ("yes to both", {7: YES, 8: YES}), ("both please", {7: YES, 8: YES}),
        ("neither sorry", {7: NO, 8: NO}), ("can't do either", {7: NO, 8: NO}),
        ("no to Tuesday but yes to Thursday", {7: NO, 8: YES}), ("cant do tuesday, thursday ok", {7: NO, 8: YES}),
        ("sorry only the first one", {7: YES}), ("not the first", {7: NO}), ("yes to the library one", {8: YES}),
        ("not the hall one its too far", {7: NO}), ("just the hall one please", {7: YES}),
        ("only the evening one", {7: YES}), ("yes", {}), ("both of us are coming", {}), ("the library one", {}),
        ("the second one", {}), ("1", {}), ("more benches in the evening", {}), ("both bins are full", {}),
        ("the first bus is at 9", {}), ("either the lights or the bins", {}),
    ],
)  # fmt: skip
def test_each_is_answered_as_the_part_says_that_names_it(text: str, answers: dict[int, str]) -> None:
    assert recorded(text) == answers


def test_what_was_said_to_both_is_said_back_and_taken_back_together() -> None:
    talk = Talk(first_contact=False, asks=(HALL, LIBRARY))
    said = talk.say(sms("yes to the evening one, not the library"))
    assert said == "Oak Estate: thank you. See you Tue 9 June. Not coming on Thu 11 June. Wrong? Reply 0"
    assert talk.say(sms("0")).startswith("Oak Estate: taken back. Tue 9 June")
    assert [answer.answer for answer in talk.answers[2:]] == ["", ""]


def test_which_one_is_asked_with_the_place() -> None:
    talk = Talk(first_contact=False, asks=(HALL, LIBRARY))
    assert talk.say(sms("yes")) == (
        "Oak Estate: sorry, which one? A Tue 9 June, Oak Hall, or B Thu 11 June, Library? "
        "Text its letter first, like A1."
    )
    assert talk.say(sms("the library one")).startswith("Oak Estate: it is on Thu 11 June, 2pm, Library. Can you come?")


@pytest.mark.parametrize(
    "text",
    ["Yes I'll see you on the 10th", "yes 9th july", "yes to Monday", "cant make the 10th", "see you on 12th June"],
)
def test_a_day_it_does_not_have_is_asked_about(text: str) -> None:
    """R3: nothing is recorded, and they are told when it is."""
    talk = Talk(first_contact=False, asks=(HALL,))
    assert talk.say(sms(text)).startswith("Oak Estate: it is on Tue 9 June, 7pm")
    assert talk.answers == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes see you on the 9th", YES), ("9 June yes", YES), ("I'm free the 16th but not the 9th", NO),
        ("I'm away from the 3rd to the 14th so cant come", NO), ("Tuesday is no good for me", NO),
        ("yes, 2nd floor or ground floor?", YES), ("yes its my 70th birthday", YES),
        ("back from Spain the 12th so no", NO),
    ],
)  # fmt: skip
def test_its_own_day_and_other_numbers_are_read(text: str, answer: str) -> None:
    assert recorded(text, HALL) == {7: answer}


def test_days_spoken_of_in_general_answer_nothing() -> None:
    """It is an idea, and whether they come stays open."""
    talk = Talk(first_contact=False, asks=(HALL,))
    said = talk.say(sms("tuesdays are no good for working people why cant it be a saturday"))
    assert ("kept as OAK-41" in said, talk.answers) == (True, [])


@pytest.mark.parametrize(
    "text", ["both of us", "all the bins", "none of the lights work", "any news", "not both of us"]
)
def test_what_is_not_said_to_all(text: str) -> None:
    assert says_to_all(text) == ""
