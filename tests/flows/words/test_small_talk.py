"""Greetings, thanks and "ok" are no ideas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.words import small_talk
from tests.flows.understood_texts import own, share, shared


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi", "greeting"),
        ("good morning all", "greeting"),
        ("Thanks x", "thanks"),
        ("thank you so much for letting me know", "thanks"),
        ("Ok", "ok"),
        ("👍", "empty"),
        ("  ", "empty"),
        ("who is this?", "who"),
        ("new phone who dis", "who"),
    ],
)
def test_small_talk_is_known(text: str, kind: str) -> None:
    """R1: a greeting gets a welcome, thanks get no receipt."""
    assert small_talk.read(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("thanks anyway", "thanks"),
        ("cheers jo", "thanks"),
        ("hi Jo", "greeting"),
        ("who's Jo", "who"),
        ("what is OAK", "who"),
        ("who are you then", "who"),
        ("who even reads this", "who"),
        ("lol", "aside"),
        ("oops sorry", "aside"),
        ("sorry jo", "aside"),
        ("forget it", "aside"),
        ("merry xmas and a happy new year", "aside"),
        ("Send", "aside"),
        ("thanks jo, lovely", "thanks"),
        ("sorry about that", "aside"),
        ("never mind", "aside"),
        ("haha", "aside"),
        ("Happy Easter Jo", "aside"),
        ("who sees these texts", "who"),
    ],
)
def test_whoever_speaks_to_one_of_us_is_known_to(text: str, kind: str) -> None:
    """A promise to answer "cheers Jo" by Friday is one too many."""
    assert small_talk.read(text, "Jo", "OAK") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("OH I SEE THANK YOU JOAN", "thanks"),
        ("thank you from Joan", "thanks"),
        ("cheers, Joan", "thanks"),
        ("many thanks. Joan x", "thanks"),
        ("thanks from all of us", None),
        ("love from Pat", "thanks"),
        ("ta ra", "aside"),
        ("ta-ra love", "aside"),
        ("cheerio", "aside"),
        ("speak soon", "aside"),
        ("ok see you next week", "aside"),
        ("yes, that's it", None),
        ("oh what a shame", "aside"),
        ("that's a pity", "aside"),
        ("oh dear", "aside"),
        ("thats all", "aside"),
        ("thats all I wanted to say", "aside"),
        ("nothing else", "aside"),
        ("typical", "aside"),
        ("oh well typical", "aside"),
        ("never mind then", "aside"),
        ("forget what I said", "aside"),
        ("thats all for now thanks", "thanks"),
    ],
)
def test_thanks_with_a_name_and_goodbyes_are_no_ideas(text: str, kind: str | None) -> None:
    """The name may be their own, as they gave it."""
    assert small_talk.read(text, "Jo", "OAK", "Joan") == kind


@pytest.mark.parametrize(
    "text",
    ["thank you joan for fixing the gate", "thanks Joan street lamp is fixed", "what a shame about the pond",
     "typical council", "the bins are typical", "its a shame the library shut", "that's all we need another takeaway",
     "forget that bench, we need bins", "tara road needs a crossing", "that is all mud there",
     "so long since it was cut",
     "Joan Road", "a pity", "oh dear the gate is off", "nothing else to do here for teenagers"],
)  # fmt: skip
def test_an_idea_beside_thanks_or_a_sigh_stays_one(text: str) -> None:
    assert small_talk.read(text, "Jo", "OAK", "Joan") is None


@pytest.mark.parametrize(
    "text",
    [
        "sorry but the bins are full",
        "lol the fountain is broken again",
        "happy christmas lights for the high street please",
        "forget the skate park, we need a crossing",
        "never mind potholes what about the pavements",
        "jo cox memorial garden",
        "who reads the meters on Larch Road",
        "oak trees on Mill Road",
        "send more police",
        "sorry the light is out",
        "what is oak lane like for prams",
        "joe's cafe should get tables outside",
        "who sees to the hedges",
        "happy to see the pond back, now the fence",
        "whatever happened to the paddling pool",
    ],
)
def test_an_idea_that_begins_like_it_stays_one(text: str) -> None:
    assert small_talk.read(text, "Jo", "OAK") is None


@pytest.mark.parametrize(
    "text", ["Hi, more bins please", "thanks for nothing, the light is out", "ok but fix the gate"]
)
def test_one_word_more_is_heard_as_what_it_is(text: str) -> None:
    """R1: no idea is lost for its greeting."""
    assert small_talk.read(text) is None


@pytest.mark.parametrize("name", ["ordinary", "look_alikes", "danger"])
def test_no_idea_is_small_talk(name: str) -> None:
    """R1: an idea always gets its receipt."""
    assert [text for text in own(name) if small_talk.read(text)] == []


def test_real_questions_are_no_small_talk() -> None:
    """R1: what strangers ask a machine about everything else is heard as what it is."""
    texts = [row["text"] for row in shared("intents") if row["intent"] == "oos"]
    assert share([small_talk.read(text) is not None for text in texts]) <= 0.01


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    """R1: no text breaks the reading."""
    assert small_talk.read(text) in {"greeting", "thanks", "ok", "who", "aside", "empty", None}
