"""An idea of one's own is taken back in words, the one that is meant and no other; nothing else is taken for that."""

import pytest

from flows.facts import IdeaStatus, OwnIdea
from flows.hear import hear
from flows.records import KeepIdea, OpenMatter, TakeBackIdea
from flows.state import State, Undo
from tests.stories.pure_talk import MONDAY, facts, sms

BENCH, BINS = OwnIdea("OAK-2", "More benches by the pond"), OwnIdea("OAK-1", "The bins on Elm Close are full")


def taken_back(text: str, *own: OwnIdea, **known: object) -> list[str]:
    texts = {idea.reference: idea.text for idea in own}

    def find(reference: str) -> IdeaStatus | None:
        mine = reference in texts
        return IdeaStatus(reference, "new", MONDAY, mine, texts.get(reference, ""), MONDAY.date())

    turn = hear(sms(text), facts(own_ideas=lambda: own, find_idea=find, **known))
    return [record.reference for record in turn.records if isinstance(record, TakeBackIdea)]


@pytest.mark.parametrize(
    "text",
    [
        "OAK-1 take it off",
        "remove OAK-1",
        "please withdraw oak 1, it's sorted now",
        "can you take OAK-1 back",
        "can you delete my idea about the bins please I've changed my mind",
        "cancel my suggestion about bins",
    ],
)
def test_the_idea_that_is_named_is_taken_back(text: str) -> None:
    assert taken_back(text, BENCH, BINS) == ["OAK-1"]


@pytest.mark.parametrize(
    "text",
    [
        "delete my last message",
        "Ignore that last msg",
        "undo",
        "sorry that wasnt for you",
        "sorry that was spam i got",
        "sorry wrong person delete that",
        "that was meant for my husband",
        "sent by mistake",
    ],
)
def test_what_they_texted_last_is_taken_back_as_0_would(text: str) -> None:
    assert taken_back(text, BENCH, BINS, state=State(undo=Undo("idea", "OAK-2"))) == ["OAK-2"]
    assert taken_back(text, BENCH, BINS, state=State(undo=Undo("consent", "meetings"))) == []


def test_where_two_may_be_meant_we_ask_and_take_back_none() -> None:
    """Never guess; and the only one there is needs no name."""
    assert taken_back("please delete my idea", BENCH, BINS) == []
    turn = hear(sms("please delete my idea"), facts(own_ideas=lambda: (BENCH, BINS)))
    assert turn.replies[0].text.endswith("like REMOVE OAK-2.")
    assert not turn.records
    assert taken_back("please delete my idea", BENCH) == ["OAK-2"]


def test_nobody_takes_back_what_another_wrote() -> None:
    """C2: their words are an idea, read by a person."""
    assert taken_back("remove OAK-9", BENCH) == []


@pytest.mark.parametrize(
    "text",
    [
        "delete the double yellow lines",
        "remove the bins on Elm Close",
        "scrap the parking charges",
        "take down the old sign",
        "ignore the council and just plant them",
        "remove OAK tree 1 on Elm Close",
        "my idea about the benches is good",
        "withdraw the bus cuts",
        "forget the flats, build a park",
        "the wrong person got the blame for the fire",
    ],
)
def test_an_idea_with_the_same_words_is_an_idea(text: str) -> None:
    turn = hear(sms(text), facts(own_ideas=lambda: (BENCH, BINS)))
    assert [type(record) for record in turn.records] == [KeepIdea], text


@pytest.mark.parametrize("text", ["actually dont bother, keep it", "is it still being deleted", "changed my mind"])
def test_who_calls_off_a_request_to_be_deleted_gets_a_person(text: str) -> None:
    """D4: a request stands until a person has spoken to them; without one, the words are an idea as ever."""
    asked = hear(sms(text), facts(is_told=lambda kind: kind == "delete"))
    assert asked.records == (OpenMatter("person"),)
    assert not any(isinstance(record, OpenMatter) for record in hear(sms(text), facts()).records)


def test_an_idea_taken_back_before_is_no_new_one() -> None:
    """Whoever says it twice is told once more, and "remove OAK-1" never stands on the list."""
    gone = IdeaStatus("OAK-1", "taken back", MONDAY, mine=True, text="the bins", promised_by=MONDAY.date())
    turn = hear(sms("remove OAK-1"), facts(find_idea=lambda _reference: gone))
    assert turn.records == ()
    assert "OAK-1 is taken back" in turn.replies[0].text
