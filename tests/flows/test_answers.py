"""What counts as an answer to the question that was put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import MAX_ANSWER_WORDS, choice, long_text, short_text, yes_no
from flows.engine import Choice, SomethingElse, Unclear, Understood
from tests.stories.pure_talk import facts

THEMES = (Choice("parks", "Parks"), Choice("transport", "Transport"), Choice("safety", "Safety"))


@pytest.mark.parametrize(
    ("text", "value"), [("1", "yes"), ("2", "no"), ("Yes!", "yes"), ("nah", "no"), ("option 1 please", "yes")]
)
def test_a_yes_or_no_by_digit_or_word(text: str, value: str) -> None:
    """R3: digits and words, in any case and company."""
    assert yes_no(text, (), facts()) == Understood(value)


@pytest.mark.parametrize("text", ["0", "3", "9", "maybe", "hmm"])
def test_an_unclear_answer_is_asked_about(text: str) -> None:
    """R3: the rest is asked once."""
    assert yes_no(text, (), facts()) == Unclear()


def test_a_long_text_is_no_consent_whatever_it_opens_with() -> None:
    """R3, R2: a sentence of many words holds more than the answer, and an idea is not consent."""
    text = "yes and the bins behind the garages are full again " + "so please send somebody " * 2
    assert len(text.split()) > MAX_ANSWER_WORDS
    assert yes_no(text, (), facts()) == SomethingElse()


@pytest.mark.parametrize(
    ("text", "value"),
    [("2", "transport"), ("two", "transport"), ("the second one", "transport"), ("TRANSPORT", "transport")],
)
def test_a_choice_by_digit_place_or_label(text: str, value: str) -> None:
    """R3, R6: no more than a digit is needed."""
    assert choice(text, THEMES, facts()) == Understood(value)


@pytest.mark.parametrize("text", ["0", "4", "12"])
def test_a_digit_that_was_not_shown_chooses_nothing(text: str) -> None:
    """R3: nothing is guessed."""
    assert choice(text, THEMES, facts()) == Unclear()


def test_a_sentence_is_no_choice() -> None:
    """R3: it is kept as what it is."""
    assert choice("The 2 buses on Mill Rd are late", THEMES, facts()) == SomethingElse()


def test_words_are_kept_as_texted() -> None:
    """C2: what was texted never changes; a name only loses its spare spaces."""
    assert long_text(" more  bins ", (), facts()) == Understood(" more  bins ")
    assert short_text(" Mill   Rd ", (), facts()) == Understood("Mill Rd")
    assert short_text("...", (), facts()) == Unclear()
    assert long_text("12 34", (), facts()) == Unclear()


@given(st.text())
def test_any_text_can_be_read_as_any_answer(text: str) -> None:
    """R3: no text breaks the reading."""
    for accept in (yes_no, choice, short_text, long_text):
        assert isinstance(accept(text, THEMES, facts()), Understood | Unclear | SomethingElse)
