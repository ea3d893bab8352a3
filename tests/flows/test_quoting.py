"""Quoting somebody's sentence: a piece of it letter for letter, that fits, costs no more, and is never reversed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.quoting import quote, width
from flows.wording import segments
from tests.conftest import SHARED_DATA

STATEMENTS = SHARED_DATA / "resident_statements.jsonl"


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("a bench by the pond", 60, '"a bench by the pond"'),
        ("  No  ", 60, '"No"'),
        ("The bus never comes. I walk home in the dark and I am cold", 40, '"The bus never comes." ...'),
        ("If the bus came after six, I could get home from the late shift", 45, '"If the bus came after six" ...'),
        (
            "We would like a bench with a back for the people of Larch House",
            40,
            '"We would like a bench with a back" ...',
        ),
        ("More benches please 😊", 60, '"More benches please" ...'),
        ("I don’t want cars here", 60, "I don't want cars here"),
        ("Can’t we have a bench? The pond is nice.", 60, '... "The pond is nice."'),
        ("bench\nbins\nlight", 60, '"bench" ...'),
        ("ławki przy stawie", 60, "None"),
        ("", 60, "None"),
        ("😊", 60, "None"),
        ("a bench", 3, "None"),
    ],
)
def test_a_quote_is_cut_where_it_can_be_read(text: str, room: int, shown: str) -> None:
    assert str(quote(text, room)) == shown


@given(text=st.text(alphabet=st.sampled_from("abc ABC .,!?'’é€[\n—ł😊not"), max_size=200), room=st.integers(0, 160))
def test_a_quote_is_a_piece_of_the_text_and_fits(text: str, room: int) -> None:
    found = quote(text, room)
    if found is None:
        return
    assert segments(str(found)).encoding == "GSM-7"
    assert width(str(found)) <= room
    if found.is_exact:
        assert found.words in text
        before = text[: text.index(found.words)].rstrip(" ")
        assert not before or before[-1] in ".!?…\n", "a quote begins where a sentence begins"


@pytest.mark.skipif(not STATEMENTS.exists(), reason="the real texts are not here: NOT TESTED on them")
def test_nearly_every_real_statement_can_be_quoted() -> None:
    """R8: 3,357 statements by residents."""
    texts = [json.loads(line)["text"] for line in STATEMENTS.read_text().splitlines()]
    quotes = [quote(text, 90) for text in texts]
    assert sum(found is None for found in quotes) <= 1
    exact = [(text, found) for text, found in zip(texts, quotes, strict=True) if found and found.is_exact]
    assert len(exact) > 0.98 * len(texts)
    assert all(found.words in text for text, found in exact)
