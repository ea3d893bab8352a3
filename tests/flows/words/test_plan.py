"""When a volunteer sets off, and who comes along."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words.plan import Plan, read_plan

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
