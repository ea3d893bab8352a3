"""The first look saves trying wordings, and never hides one."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.words import danger_words
from flows.words.first_look import Wordings, words_needed
from flows.words.phrases import each_of

TABLES = ("SELF", "VIOLENCE", "INTRUDERS", "CHILDREN", "EMERGENCY")
WORDINGS = [wording for table in TABLES for wording in each_of(getattr(danger_words, table), danger_words.WORDS)]
ALL = Wordings(WORDINGS)


@cache
def each_compiled() -> list[re.Pattern[str]]:
    """Compiled once, for there are more than `re` remembers."""
    return [re.compile(rf"\b(?:{wording})") for wording in WORDINGS]


@given(st.sampled_from(WORDINGS).flatmap(st.from_regex), st.text("abehmnorstuy .?", max_size=20))
@settings(max_examples=300, deadline=None)
def test_whatever_a_wording_finds_is_found_after_the_first_look(held: str, before: str) -> None:
    """D3: a text is never spared a wording that it holds. Texts are made up from the wordings themselves."""
    for text in (held, f"{before} {held}", f"{held} {before}"):
        found = (place for place, wording in enumerate(each_compiled()) if wording.search(text))
        assert ALL.find(text) == next(found, None)


@pytest.mark.parametrize(
    ("wording", "needs"),
    [
        ("(?:hit|hurt) me", {"hit", "hurt"}),
        (r"i (?:\w+ ){0,3}?(?:wish|hope) (?:to )?die", {"wish", "hope"}),
        (r"knives?\b.{0,30}\bthroat", {"thro"}),
        ("(?:ring|phone) an? ambulance", {"ambu"}),
    ],
)
def test_what_a_wording_needs_is_worked_out(wording: str, needs: set[str]) -> None:
    assert needs in [{need.letters for need in needed} for needed in words_needed(wording)]


@pytest.mark.parametrize("wording", [r"\w+", "(?:hurt)?", "[a-z]+ing", r"(?:help )?\d{3}"])
def test_a_wording_that_needs_no_word_is_always_tried(wording: str) -> None:
    assert words_needed(wording)[0] == frozenset()


def test_a_word_within_marks_is_seen() -> None:
    assert Wordings(["kill(?:ed|ing)? "]).find("5%killing me") == 0


def test_what_is_compiled_beforehand_finds_the_same() -> None:
    wordings = Wordings(["hit me", "hurt me"])
    wordings.compile_all()
    assert [wordings.find(text) for text in ("he hurt me", "he hit me", "he hit us")] == [1, 0, None]
