"""Danger is heard in people's own words; ideas about dangers get their receipt."""

import pytest

from flows.danger import is_danger
from flows.declined import declines_ill
from tests.flows.understood_texts import own, share, shared


def test_danger_is_heard() -> None:
    """D3: of 100 planted at least 98 are caught."""
    assert len(own("danger")) >= 400
    assert share([is_danger(text) for text in own("danger")]) >= 0.98


def test_ordinary_ideas_are_no_danger() -> None:
    """D3: of 200 ordinary ideas at most 10 are taken for danger; of ours at most 1 in 50."""
    ideas = own("ordinary") + own("not_danger") + own("look_alikes")
    assert len(ideas) >= 600
    assert share([is_danger(text) for text in ideas]) <= 0.02


def test_no_danger_is_lost_to_an_open_invitation() -> None:
    """D3: an illness excuses only a no, and only from the ear for chance words."""
    assert not [text for text in own("danger") + own("danger_held_back") if declines_ill(text, "en")]
    for text in ("I can't cope, baby is sick", "no, baby is sick and he is hitting us", "I can't, I'm scared of him"):
        assert is_danger(text)
        assert not declines_ill(text, "en")
    assert declines_ill("i can't, baby is sick", "en")


@pytest.mark.parametrize("text", ["help me", "HELP ME PLEASE", "send help", "I need help", "help us quick"])
def test_a_bare_cry_for_help_gets_the_safety_answer(text: str) -> None:
    """D3: HELP alone is the keyword; more than that may be meant."""
    assert is_danger(text)
    assert not is_danger("HELP")
    assert not is_danger("help please")


@pytest.mark.parametrize("text", ["COMPLAIN you never answer", "COMPLAIN nobody answered my last text"])
def test_a_complaint_is_no_danger_by_itself(text: str) -> None:
    """D3, D4: a complaint goes to a person by its own way."""
    assert not is_danger(text)


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
