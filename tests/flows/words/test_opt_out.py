"""Whoever asks us to stop is understood, in any wording; who tells us to stop the buses is not."""

from typing import Literal

import pytest

from flows.words import keywords, opt_out
from tests.flows.understood_texts import own, share, shared


def wants_out(text: str) -> bool:
    keyword = keywords.read(text, channel="sms")
    return keyword is not None and keyword.name == "stop"


def test_every_listed_opt_out_is_caught() -> None:
    """R4: 40 opt-outs, 0 later texts."""
    assert len(own("opt_outs")) >= 400
    assert [text for text in own("opt_outs") if not wants_out(text)] == []


@pytest.mark.parametrize("name", ["look_alikes", "ordinary", "not_danger"])
def test_no_look_alike_is_lost(name: str) -> None:
    """R4: 20 look-alikes, 0 silently lost."""
    assert [text for text in own(name) if wants_out(text)] == []


@pytest.mark.parametrize("channel", ["sms", "telegram"])
def test_every_word_a_phone_company_acts_on_stops(channel: Literal["sms", "telegram"]) -> None:
    """FIELD §2: STOP, CANCEL, END, QUIT … suppress; all but STOP itself are marked as the carrier's."""
    for row in shared("carrier_keywords"):
        if row["action"] != "opt_out":
            continue
        keyword = keywords.read(row["keyword"].lower(), channel=channel)
        assert keyword is not None, row["keyword"]
        assert keyword.name == "stop", row["keyword"]
        assert keyword.carrier is (row["keyword"].upper() != "STOP"), row["keyword"]


@pytest.mark.parametrize("text", ["START", "unstop", "Start please"])
def test_start_is_no_stop(text: str) -> None:
    """R5: only START or JOIN restores."""
    keyword = keywords.read(text, channel="sms")
    assert keyword is not None
    assert keyword.name == "start"


@pytest.mark.parametrize("text", ["YES", "yes please", "1", "ok", "HELP"])
def test_yes_is_not_start(text: str) -> None:
    """R5: neither yes nor any other text restores anything."""
    keyword = keywords.read(text, channel="sms")
    assert keyword is None or keyword.name not in {"start", "join"}


def test_of_two_thousand_ordinary_texts_only_plain_opt_outs_are_taken() -> None:
    """R4: each of these tells its reader not to text, contact or call again."""
    taken = {row["id"] for row in shared("sms_ordinary") if wants_out(row["text"])}
    assert taken == {"uci-101", "uci-335", "uci-969"}


def test_a_keyword_in_passing_is_no_command() -> None:
    """R4, FIELD §2: the words stop, end, help … inside ordinary texts command nothing."""
    rows = shared("keyword_mentions")
    assert [row["id"] for row in rows if wants_out(row["text"])] == []


def test_no_statement_of_a_resident_is_lost_as_an_opt_out() -> None:
    """R4: 3,357 real statements are kept."""
    assert [row["id"] for row in shared("resident_statements") if wants_out(row["text"])] == []


@pytest.mark.parametrize("text", ["Wrong number mate", "sorry you have the wrong person", "this is not Dave's number"])
def test_a_wrong_number_says_so(text: str) -> None:
    """R4: "wrong number" ends everything, and the reason is kept."""
    assert keywords.read(text, channel="sms") == keywords.Keyword("stop", "wrong_number")


@pytest.mark.parametrize("text", ["shop", "slop", "step", "drop", "top", "bus stop"])
def test_words_like_stop_are_not_stop(text: str) -> None:
    """R4: opt-out words match exactly or by a rule, never by likeness."""
    assert not wants_out(text)


def test_half_of_the_list_is_not_caught_by_the_word_stop_alone() -> None:
    """R4: the lists hold wordings, not one word over and over."""
    assert share(["stop" in text.lower() for text in own("opt_outs")]) < 0.5


def test_a_long_text_is_an_idea_whatever_it_says_on_the_way() -> None:
    """R4: nobody's page of ideas is lost for one sentence in it."""
    assert opt_out.read("The bins are full. " * 40 + "Stop texting me") is None
