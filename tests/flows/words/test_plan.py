"""When a volunteer sets off, and who comes along."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.plan import Plan, put_right, read_plan, read_put_right

TEN = datetime.fromisoformat("2026-06-06T10:00")
SIX = datetime.fromisoformat("2026-06-06T18:00")


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("9.40 with my son", Plan("plan", time(9, 40), 2)),
        ("about half 9, just me", Plan("plan", time(9, 30), 1)),
        ("Leaving at 9 with my wife and 2 kids", Plan("plan", time(9), 4)),
        ("quarter to ten on my own", Plan("plan", time(9, 45), 1)),
        ("9ish", Plan("plan", time(9))),
        ("9", Plan("plan", time(9))),
        ("by myself", Plan("plan", None, 1)),
        ("me and my mate", Plan("plan", None, 2)),
        ("11am", Plan("unsure")),
        ("hmm", Plan("unsure")),
        ("is there a bus that goes there", Plan("none")),
    ],
)
def test_a_plan_has_a_time_or_company(text: str, plan: Plan) -> None:
    """V2: what is said is kept, and nothing is made up."""
    assert read_plan(text, TEN) == plan


def test_an_hour_is_the_last_before_the_task() -> None:
    """Half five, for six in the evening, is half past five in the afternoon."""
    assert read_plan("half 5", SIX).leaves_at == time(17, 30)
    assert read_plan("half 9", SIX).leaves_at == time(9, 30)
    assert read_plan("5pm", SIX).leaves_at == time(17)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    """No text breaks the reading."""
    assert read_plan(text, TEN).reading in {"plan", "unsure", "none"}


@pytest.mark.parametrize(
    ("before", "text", "plan"),
    [
        ("10.30, me and my sister", "just me", Plan("plan", time(10, 30), 1)),
        ("10.30 me and my sister", "she can't come now, just me", Plan("plan", time(10, 30), 1)),
        ("9.40 with my son", "make it 10", Plan("plan", time(10), 2)),
        ("quarter to ten on my own", "with my mum after all", Plan("plan", time(9, 45), 2)),
        ("me and my sister", "10.15", Plan("plan", time(10, 15), 2)),
        ("just me", "9.30", Plan("plan", time(9, 30), 1)),
        ("9.30 on my own", "bringing my son too", Plan("plan", time(9, 30), 2)),
        ("9.40 with my son; he is 9", "only me", Plan("plan", time(9, 40), 1)),
        ("Leaving at 9 with my wife and 2 kids", "sorry, 9.30", Plan("plan", time(9, 30), 4)),
        ("10.30, me and my sister", "9.50 by myself", Plan("plan", time(9, 50), 1)),
        ("", "just me", Plan("plan", None, 1)),
    ],
)
def test_a_plan_put_right_keeps_what_is_not_said_anew(before: str, text: str, plan: Plan) -> None:
    noon = datetime.fromisoformat("2026-06-06T12:00")
    assert read_put_right(put_right(text, before, noon), noon) == plan


def test_a_plan_put_right_twice_is_what_was_said_last() -> None:
    first = put_right("just me", "10.30, me and my sister", TEN)
    assert put_right("9.40", first, TEN) == "9.40; just me"
    assert put_right("just me now", "running late; 9.40 with my son", TEN) == "just me now; running late; 9.40"


@pytest.mark.parametrize(
    "text",
    ["Do you want us both", "do you need two of us?", "shall both of us come", "is just me ok", "are two of us enough?",
     "can you pick me and my son up at 9.40", "will you be there at 9.40?", "how many of us do you want"],
)  # fmt: skip
def test_a_question_is_no_plan(text: str) -> None:
    assert read_plan(text, TEN).reading == "none"


@pytest.mark.parametrize(
    "text", ["is 9.40 ok?", "can do 9.40", "should be just me", "will be me and my son", "9.40 ok?"]
)
def test_an_hour_that_is_asked_about_or_a_guess_at_it_is_a_plan(text: str) -> None:
    assert read_plan(text, TEN).reading == "plan"
