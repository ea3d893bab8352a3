"""An area's own wordings: what they must still do, in every case there is (R7, R9, V3)."""

import json
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.hear import hear
from flows.locale import CATALOGUES
from flows.own_words import CHANGEABLE, FIELD, LONGEST, example, faults, read_own, tidy
from flows.wording import segments
from tests.stories.pure_talk import OAK, facts, sms

HOLDING = "{area}: {reference} is safe with us. {reader} needs more time, sorry."


def stored(key: str, words: str, language: str = "en", reviewed_by: str = "") -> str:
    kept = {"words": words, "reviewed_by": reviewed_by, "before": "", "before_reviewed_by": ""}
    return json.dumps({key: {language: kept}})


@pytest.mark.parametrize("key", CHANGEABLE)
def test_our_own_wording_has_no_fault(key: str) -> None:
    """R7: or an area could not go back to it."""
    assert faults(key, CHANGEABLE[key].ours.english) == []
    assert set(FIELD.findall(CHANGEABLE[key].ours.english)) <= set(LONGEST)


@pytest.mark.parametrize(
    ("key", "words", "said"),
    [
        ("holding", "", "no words"),
        ("holding", "{area}: {reference} is safe. Sorry.", "{reader} is missing"),
        ("holding", HOLDING + " {day}", "no field {day}"),
        ("holding", "{reference} is safe, says {reader} of {area}.", "begins with {area}"),
        ("holding", HOLDING + " {", "brace"),
        ("holding", "{area.name}: {reference} {reader}", "brace"),
        ("holding", "{area!r}: {reference} {reader}", "brace"),
        ("holding", HOLDING + " łódź", "cost more than twice"),
        ("holding", HOLDING + " It is on our list and we have not lost it, and so on and on." * 2, "too long"),
        (
            "holding",
            HOLDING + " Unfortunately administrative considerations necessitate deliberation.",
            "reading grade",
        ),
        ("holding", HOLDING + " Reply YES.", "phone companies"),
        ("holding", HOLDING + " See www.oak.example.", "a link"),
        ("holding", HOLDING + " Do not let us down.", "guilt"),
        ("question", "What is it that would make it a better place here?", "too long"),
        ("helper_missed", "{area}: no problem. Another day? Rather not? Reply 3", "2 is missing"),
        ("helper_left", "{area}: we leave it there. Thank you for your offer.", "VOL is missing"),
        ("receipt", "{area}: " + "x" * 500, "at most 400"),
    ],
)
def test_what_is_wrong_is_said_in_words(key: str, words: str, said: str) -> None:
    found = faults(key, words)
    assert any(said in one for one in found), found


def test_a_good_one_may_be_said() -> None:
    assert faults("holding", HOLDING) == []
    assert example("holding", HOLDING, {"area": "Oak Estate", "reader": "Jo", "reference": "OAK-41"}) == (
        "Oak Estate: OAK-41 is safe with us. Jo needs more time, sorry."
    )


def test_another_language_needs_the_name_of_who_reviewed_it() -> None:
    """R9"""
    words = "{area}: nie mamy jeszcze odpowiedzi na {reference}. {reader} prosi o czas."
    assert faults("holding", words, "pl") == ["name the person who reads this language and reviewed it"]
    assert faults("holding", words, "pl", "Anna Nowak") == []


def test_a_text_says_it_in_the_areas_words() -> None:
    own = read_own(stored("receipt", "{area}: thanks! {reference} is kept. {reader} reads it by {day}."))
    known = facts(area=replace(OAK, own_words=own))
    assert (
        hear(sms("more benches"), known)
        .replies[0]
        .text.startswith("Oak Estate: thanks! OAK-41 is kept. Jo reads it by Fri 5 June. Texts about")
    )


def test_each_language_has_words_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """R9: our own Polish stays where an area changed only its English."""
    monkeypatch.setitem(CATALOGUES, "pl", replace(CATALOGUES["pl"], approved_by="Anna Nowak"))
    english = "{area}: thanks! {reference} is kept. {reader} reads it by {day}."
    polish = "{area}: super! {reference}. {reader}, {day}."
    for kept, said in ((stored("receipt", english), ""), (stored("receipt", polish, "pl", "Anna"), "super! OAK-41")):
        area = replace(OAK, languages=("en", "pl"), own_words=read_own(kept))
        text = hear(sms("more benches"), facts(area=area, language="pl")).replies[0].text
        assert said in text
        assert "thanks!" not in text


NO_GOOD = (
    *("", "{}", stored("receipt", "{area}: {0}"), stored("gone", "{area}"), stored("receipt", "")),
    stored("kept", "{area}: {reference} {reader} {day}", "pl"),
)


@pytest.mark.parametrize("kept", NO_GOOD)
def test_what_is_no_good_any_more_is_ours_again(kept: str) -> None:
    """A deploy that asks for another field leaves no text with a hole in it."""
    assert read_own(kept) == {}


WORDS = st.text(alphabet=string.ascii_letters + " .?{}", max_size=60)


@given(key=st.sampled_from(sorted(CHANGEABLE)), before=WORDS, after=WORDS)
def test_whatever_is_typed_never_costs_more_nor_breaks_a_text(key: str, before: str, after: str) -> None:
    """R7, X10: what has no fault fits, with the longest names there are."""
    ours = CHANGEABLE[key].ours.english
    words = tidy(ours.replace(". ", f". {before} ") + after)
    if faults(key, words):
        return
    text = words.format(**LONGEST)
    assert segments(text).count == 1
    assert CHANGEABLE[key].alone or segments(text).units <= segments(ours.format(**LONGEST)).units
