"""A keyword is the whole message: these are, and those are ideas that hold the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words import keywords
from flows.words.keywords import Keyword


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("HELP", Keyword("help")),
        ("help pls", Keyword("help")),
        ("?", Keyword("help")),
        ("Menu", Keyword("menu")),
        ("when is the next meeting?", Keyword("meetings")),
        ("STATUS OAK-41", Keyword("status", "OAK-41")),
        ("oak 41", Keyword("status", "OAK-41")),
        ("what happened to my idea?", Keyword("status")),
        ("NAME Joan", Keyword("name", "Joan")),
        ("name", Keyword("name")),
        ("PRIVACY", Keyword("privacy")),
        ("Polski", Keyword("language", "pl")),
        ("DATA", Keyword("data")),
        ("what data do you have on me?", Keyword("data")),
        ("DELETE", Keyword("delete")),
        ("please delete everything", Keyword("delete")),
        ("COMPLAIN", Keyword("complain")),
        ("I want to make a complaint", Keyword("complain")),
        ("COMPLAIN you never answer", Keyword("complain", "you never answer")),
        ("Complaint: your text was rude", Keyword("complain", "your text was rude")),
        ("data for all my texts", Keyword("data")),
        ("DELETE my idea about bins", Keyword("delete")),
        ("NEWS", Keyword("news")),
        ("please send me your newsletter", Keyword("news")),
        ("stop news", Keyword("news", "no")),
        ("no news please", Keyword("news", "no")),
        ("i dont want your news anymore", Keyword("news", "no")),
        ("NEWS STOP", Keyword("news", "no")),
        ("start", Keyword("start")),
        ("JOIN", Keyword("join")),
        ("/start", Keyword("start")),
        ("cancel", Keyword("stop", carrier=True)),
        ("STOP", Keyword("stop")),
    ],
)
def test_a_whole_message_is_a_keyword(text: str, keyword: Keyword) -> None:
    """R6, D4: each job has a word that works from a button phone."""
    assert keywords.read(text, channel="sms") == keyword


@pytest.mark.parametrize(
    "text",
    [
        "help for old people with shopping",
        "the bus 41 is always late",
        "a menu in the cafe for children",
        "I want to complain about the bins",
        "complaints about noise are never answered",
        "delete the old signs on Mill Rd",
        "data for everybody: put the air quality figures online",
        "name badges at the meeting please",
        "news boards by the shops",
        "no news is good news",
        "start a choir",
        "join the two paths by the pond",
        "the meeting was too long",
        "cancel the plan for flats",
        "end the parking on pavements",
    ],
)
def test_the_same_words_in_an_idea_command_nothing(text: str) -> None:
    """R4, R6: one word more and it is an idea."""
    assert keywords.read(text, channel="sms") is None


@given(st.text())
def test_any_text_can_be_read_on_both_channels_alike(text: str) -> None:
    """R6: no text breaks the reading, and a word means the same everywhere."""
    assert keywords.read(text, channel="sms") == keywords.read(text, channel="telegram")
