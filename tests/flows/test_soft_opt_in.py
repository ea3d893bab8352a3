"""The charitable soft opt-in stays locked until every condition is recorded, and says which is missing."""

from dataclasses import fields, replace
from datetime import date

import pytest

from flows.soft_opt_in import Conditions, missing, offers_way_out

TODAY = date(2026, 6, 1)
WHOLE = Conditions(
    charity_number="1234567",
    own_collection="They text the line of our own charity.",
    interest="They texted an idea for the estate.",
    refusal="The first answer and every text say: STOP to end.",
    since=date(2026, 3, 1),
)


def test_with_every_condition_it_opens() -> None:
    """D2"""
    assert missing(WHOLE, TODAY) == ()


@pytest.mark.parametrize("name", [field.name for field in fields(Conditions)])
def test_without_any_one_of_them_it_is_locked_and_says_which(name: str) -> None:
    """D2"""
    lacks = missing(replace(WHOLE, **{name: getattr(Conditions(), name)}), TODAY)
    assert len(lacks) == 1
    assert f"--{name.replace('_', '-')}" in lacks[0]


@pytest.mark.parametrize(
    "changed",
    [
        {"charity_number": "12345"},
        {"charity_number": "our council"},
        {"refusal": "they can always write to us"},
        {"since": date(2026, 2, 4)},
        {"since": date(2026, 6, 2)},
    ],
)
def test_what_does_not_meet_the_law_does_not_count(changed: dict[str, object]) -> None:
    """D2: a registered charity, refusal offered, collected since 5 February 2026."""
    assert len(missing(replace(WHOLE, **changed), TODAY)) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("number", ["123456", "1234567", "1234567-1", "SC012345", "NI123456", "NIC123456"])
def test_charities_of_all_four_countries_have_a_number(number: str) -> None:
    assert missing(replace(WHOLE, charity_number=number), TODAY) == ()


def test_the_way_out_is_a_word_of_its_own() -> None:
    assert offers_way_out("Oak Estate: news. STOP to end.")
    assert not offers_way_out("Oak Estate: the bus STOPS here. To stop us, call.")
