"""What a text costs, what it is cleaned of, and what the lint refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.wording import GSM7, GSM7_EXTENDED, clean, lint, segments, straighten


@pytest.mark.parametrize(
    ("text", "count", "encoding"),
    [
        ("", 1, "GSM-7"),
        ("a" * 160, 1, "GSM-7"),
        ("a" * 161, 2, "GSM-7"),
        ("a" * 306, 2, "GSM-7"),
        ("a" * 307, 3, "GSM-7"),
        ("€" * 80, 1, "GSM-7"),
        ("€" * 81, 2, "GSM-7"),
        ("a" * 152 + "€" + "a" * 152, 3, "GSM-7"),
        ("ŵ" * 70, 1, "UCS-2"),
        ("ŵ" * 71, 2, "UCS-2"),
        ("ŵ" * 134, 2, "UCS-2"),
        ("ŵ" * 135, 3, "UCS-2"),
        ("😀" * 35, 1, "UCS-2"),
        ("😀" * 36, 2, "UCS-2"),
        ("😀" * 67, 3, "UCS-2"),
        ("it" + "’" + "s " + "a" * 134, 3, "UCS-2"),
    ],
)
def test_segments_are_counted_as_they_are_charged(text: str, count: int, encoding: str) -> None:
    """FIELD §2: 160/153 in GSM-7, 70/67 in UCS-2, and no character of two units is split."""
    assert (segments(text).count, segments(text).encoding) == (count, encoding)


@given(st.text(alphabet=sorted(GSM7 | GSM7_EXTENDED), max_size=700))
def test_gsm_texts_take_what_their_septets_need(text: str) -> None:
    """FIELD §2: never fewer segments than the septets fill, at most one more for unsplit pairs."""
    counted = segments(text)
    least = 1 if counted.units <= 160 else -(-counted.units // 153)
    assert counted.encoding == "GSM-7"
    assert least <= counted.count <= least + 1


@given(st.text(max_size=300))
def test_what_makes_a_text_dear_is_named(text: str) -> None:
    """R7: a text is UCS-2 exactly when it holds a letter GSM-7 has not, and that letter is named."""
    foreign = [c for c in text if c not in GSM7 and c not in GSM7_EXTENDED]
    assert (segments(text).encoding == "UCS-2") is bool(foreign)
    assert set(foreign) <= set(segments(text).costly)


@given(st.text())
def test_straightening_twice_changes_nothing_more(text: str) -> None:
    """R7: straight is straight."""
    assert straighten(straighten(text)) == straighten(text)


def test_curly_marks_become_straight() -> None:
    """R7: one curly apostrophe makes a reminder three times as dear."""
    assert straighten("it’s “on” – 7 pm…") == 'it\'s "on" - 7 pm...'


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200))
def test_what_was_texted_is_kept_exactly(text: str) -> None:
    """C2: what was texted never changes."""
    assert clean(text) == text


@given(st.text(alphabet=st.characters(), max_size=60), st.integers(min_value=0, max_value=50))
def test_a_cleaned_text_can_be_stored_and_is_short_enough(text: str, limit: int) -> None:
    """C2: every database takes it; what is cut says so."""
    cleaned = clean(text, limit)
    cleaned.encode()
    assert "\0" not in cleaned
    assert len(cleaned) <= max(limit, 0)
    assert clean(cleaned, limit) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "Oak: reply YES to come.",
        "Oak: text CANCEL to leave.",
        "Oak: do not let us down.",
        "Oak: others have helped already.",
        "Oak: you are the top volunteer.",
        "Oak: it’s on.",
        "Oak: see www.oak.example for more.",
        "Oak: in danger, text 999.",
        "Oak: great \N{PARTY POPPER}",
        "Oak: " + "we met and " * 30,
        "Oak: notwithstanding administrative considerations, participation necessitates authorisation.",
    ],
)
def test_the_lint_refuses(text: str) -> None:
    """R7, V3, FIELD §2: reserved words, guilt, ranking, links, emoji, long and hard sentences."""
    assert lint(text)


def test_the_lint_lets_a_plain_text_pass() -> None:
    """R7: a good text has no complaint, and the name must stand first when unasked."""
    text = "Oak Estate: thank you. Jo reads this by Friday. Text STOP to end."
    assert lint(text, sender_name="Oak Estate") == []
    assert lint("Thank you. Jo reads all of this by Friday. Oak Estate", sender_name="Oak Estate")
