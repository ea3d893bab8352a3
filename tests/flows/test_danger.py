"""Danger is heard in people's own words; ideas about dangers get their receipt."""

import pytest

from flows.danger import is_danger
from tests.flows.understood_texts import own, share, shared


@pytest.mark.parametrize("name", ["danger", "danger_held_back"])
def test_danger_is_heard(name: str) -> None:
    """D3: of 100 planted at least 98 are caught."""
    assert share([is_danger(text) for text in own(name)]) >= 0.98


@pytest.mark.parametrize("name", ["not_danger", "ordinary_held_back", "look_alikes", "look_alikes_held_back"])
def test_ordinary_ideas_are_no_danger(name: str) -> None:
    """D3: of 200 ordinary ideas at most 10 are taken for danger; of ours at most 1 in 50."""
    assert share([is_danger(text) for text in own(name)]) <= 0.02


def test_residents_statements_are_hardly_ever_taken_for_danger() -> None:
    """D3: real statements, of which some do speak of rape and killing: under 1 in 200."""
    assert share([is_danger(row["text"]) for row in shared("resident_statements")]) <= 0.005


def test_ordinary_texts_are_hardly_ever_taken_for_danger() -> None:
    """D3: under 1 in 200 of real text messages between friends."""
    assert share([is_danger(row["text"]) for row in shared("sms_ordinary")]) <= 0.005


def test_capitals_spelling_and_marks_do_not_hide_danger() -> None:
    """D3: a text in distress is not spelled well."""
    for text in ("I WANNA DIE", "i wnt to die", "I want to DIE!!", "hes gonna kill me"):
        assert is_danger(text), text
