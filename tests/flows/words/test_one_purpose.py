"""A no to one thing alone is heard in any words, ends nothing else, and is never made of an idea."""

import pytest

from flows.words import keywords, one_purpose
from flows.words.keywords import NO_TO_ONE
from flows.words.spelling import spell_out
from tests.flows.understood_texts import OWN, own, shared

ROWS = [line.split("\t") for line in (OWN / "no_to_one.tsv").read_text(encoding="utf-8").splitlines()]


def thing_in(text: str) -> str:
    found = one_purpose.read(spell_out(text))
    return "none" if found is None else found.thing + ("+" if found.says_more else "")


def test_what_they_want_no_more_of_is_heard() -> None:
    """R4, D1: a no to the thing that was named; "+" says more, which is kept as an idea."""
    assert len(ROWS) >= 100
    assert [(text, thing_in(text)) for said, text in ROWS if thing_in(text) != said] == []


def test_who_wants_no_more_of_one_thing_is_no_stop() -> None:
    """R4: idea answers go on; what stands beside it may still end everything."""
    for said, text in ROWS:
        if said != "none":
            keyword = keywords.read(text, channel="sms")
            assert keyword == keywords.Keyword(said.strip("+"), NO_TO_ONE), text  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["opt_outs", "look_alikes", "ordinary", "danger"])
def test_no_stop_and_no_idea_is_taken_for_it(name: str) -> None:
    """R4: whoever wants nothing more gets nothing more; an idea with a meeting in it stays one."""
    assert [text for text in own(name) if thing_in(text) not in ("none", "everything")] == []


@pytest.mark.parametrize("name", ["resident_statements", "sms_ordinary"])
def test_no_text_by_others_is_taken_for_it(name: str) -> None:
    assert [row["id"] for row in shared(name) if thing_in(row["text"]) != "none"] == []
