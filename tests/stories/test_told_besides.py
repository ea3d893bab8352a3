"""Beside an answer somebody tells more: nothing of it is lost, and nothing is recorded that they did not say."""

from datetime import timedelta

import pytest
from sqlmodel import select

from flows import good
from flows.engine import Choice
from flows.facts import OpenAsk
from flows.meeting import liked_choices
from storage.database import Database, reading
from storage.tables import Guest, Idea, Matter
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, Neighbourhood
from tests.stories.pure_talk import MONDAY, Talk, an_rsvp, facts, sms

ABOUT = "Tue 9 June, 7pm, Oak Hall, Mill Road"
BOTH = pytest.mark.parametrize("who", [JOAN, AMIR])


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    town.add("Tue 9 June 7-9pm, Oak Hall, Mill Road", host="Jo")
    await town.go_to("2026-06-03 12:00")
    return town


def ideas(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return [text for text in session.exec(select(Idea.text)) if text != "More benches by the pond"]


def matters(oak: Neighbourhood) -> list[tuple[str, str]]:
    with reading(oak.database) as session:
        return [(matter.kind, matter.subject) for matter in session.exec(select(Matter))]


def answers(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return [answer for answer in session.exec(select(Guest.answer)) if answer]


@BOTH
async def test_an_idea_beside_a_no_is_kept_too(oak: Neighbourhood, who: str) -> None:
    """R1, R3: in all their words, its reference in the same one segment."""
    text = "No. Also there is a broken fence on Hill Street"
    said = await oak.say(who, text)
    assert said == (
        f"Oak Estate: thank you. Not coming on {ABOUT}. Wrong? Reply 0. Also kept as OAK-5. "
        "Jo reads it by Fri 5 June and texts you back."
    )
    assert len(said) <= 160
    assert (answers(oak), ideas(oak), matters(oak)) == (["no"], [text], [])
    assert (await oak.say(who, "0")).startswith(f"Oak Estate: taken back. {ABOUT}. Can you come?")
    assert (answers(oak), ideas(oak)) == ([], [text])


@BOTH
async def test_bad_news_beside_a_no_is_for_a_person(oak: Neighbourhood, who: str) -> None:
    said = await oak.say(who, "no i cant, my husband died last week")
    assert said == f"Oak Estate: thank you. Not coming on {ABOUT}. A person will read this. Wrong? Reply 0"
    assert (answers(oak), ideas(oak), matters(oak)) == (["no"], [], [("told_more", "meeting:1")])


async def test_excuses_and_courtesies_leave_nothing(oak: Neighbourhood) -> None:
    for who, text in (
        (JOAN, "2 sorry, I'm at work"),
        (AMIR, "no, my back is bad"),
        (BO, "Yes with my sister. God bless"),
    ):
        assert "kept" not in await oak.say(who, text)
    assert (sorted(answers(oak)), ideas(oak), matters(oak)) == (["no", "no", "yes"], [], [])


async def test_an_idea_that_only_begins_like_an_answer_is_kept_and_the_question_stays(oak: Neighbourhood) -> None:
    """R3: "yes bins are full" and "bins" are no yes."""
    for who, text in ((JOAN, "yes bins are full"), (AMIR, "bins")):
        assert "kept as OAK-" in await oak.say(who, text)
    assert (answers(oak), ideas(oak)) == ([], ["yes bins are full", "bins"])
    assert (await oak.say(JOAN, "1")).startswith("Oak Estate: thank you. See you Tue 9 June")


async def test_who_comes_in_whose_place_is_for_a_person(oak: Neighbourhood) -> None:
    """R3: no party is guessed, and whether they come is asked once more."""
    said = await oak.say(JOAN, "instead of me my wife will come")
    assert said == f"Oak Estate: thank you, a person will read this. {ABOUT}. Can you come? 1 yes 2 no 3 maybe"
    assert (answers(oak), matters(oak)) == ([], [("told_more", "meeting:1")])


@BOTH
async def test_a_place_is_given_up_in_words(oak: Neighbourhood, who: str) -> None:
    for text in ("please cancel my place", "give my seat to someone else", "take me off for tuesday"):
        await oak.say(who, "yes")
        assert (await oak.say(who, text)).startswith("Oak Estate: thank you. Not coming on")
        assert answers(oak) == ["no"]


async def test_see_you_there_is_no_consent_to_keep_a_need(oak: Neighbourhood) -> None:
    """D1."""
    assert "May we keep what you need?" in await oak.say(JOAN, "I'd like to come but I'm in a wheelchair")
    assert await oak.say(JOAN, "see you there") == ""
    assert await oak.say(JOAN, "yes you can keep it") == "Oak Estate: thank you, kept. Text NEEDS to change it."
    assert "May we keep" not in await oak.say(BO, "yes, me and my carer")
    assert "May we keep" not in await oak.say(CAI, "with my 3 kids yes")


@BOTH
async def test_who_arrives_is_here_and_who_stands_outside_is_for_a_person(oak: Neighbourhood, who: str) -> None:
    """P2: an RSVP is no attendance, "arrived" at the open door is."""
    await oak.say(who, "yes")
    await oak.go_to("2026-06-09 18:50")
    assert await oak.say(who, "no one is here") == "Oak Estate: thank you, a person will read this."
    assert matters(oak) == [("question", "meeting:1")]
    assert (await oak.say(who, "here with my husband")).startswith("Oak Estate: hello! Noted: you are here")


async def test_how_was_it_is_read_in_their_own_words(oak: Neighbourhood) -> None:
    """Asked once more, it is asked how it was, and never whether they come to what is over."""
    await oak.say(JOAN, "yes")
    await oak.go_to("2026-06-09 18:50")
    await oak.say(JOAN, "HERE")
    await oak.go_to("2026-06-10 15:00")
    again = await oak.say(JOAN, "no")
    assert again == f"Oak Estate: sorry, we did not get that. {ABOUT}. How was it? 1 good 2 ok 3 not for me"
    assert await oak.say(JOAN, "Really good") == "Oak Estate: thank you, noted. Wrong? Reply 0"
    with reading(oak.database) as session:
        assert "good" in session.exec(select(Guest.liked)).all()


def test_praise_is_no_yes_to_the_next_meeting() -> None:
    """R3: "yes it was good" answers what was asked about the last one."""
    was = OpenAsk(
        9, "B", "how_was_it", "…", "after:2", liked_choices(facts()), "Tue 2 June, 7pm, Oak Hall",
        put_at=MONDAY - timedelta(hours=2),
    )  # fmt: skip
    for text, asked in (("yes it was good", 9), ("Its great", 9), ("good", 9), ("see you there", 7), ("yes", 7)):
        talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT), was))
        talk.say(sms(text))
        assert [answer.ask for answer in talk.answers] == [asked], text


def test_a_mark_with_a_fault_beside_it_is_shown_to_a_person() -> None:
    shown: tuple[Choice, ...] = good.choices(facts())
    ask = OpenAsk(3, "A", "is_it_good", "Is it any good?", "idea:1", shown, "OAK-1", put_at=MONDAY - timedelta(hours=2))
    said = {
        "Its good but already broken": ("4", ["told_more"]), "good grief its ugly": ("1", []),
        "someone nicked it": ("1", []), "not bad": ("3", []), "brill": ("5", []),
    }  # fmt: skip
    for text, (mark, kinds) in said.items():
        talk = Talk(first_contact=False, asks=(ask,))
        talk.say(sms(text))
        assert ([answer.answer for answer in talk.answers], [matter.kind for matter in talk.matters]) == ([mark], kinds)


@pytest.mark.parametrize(
    "text",
    [
        "yes to more bins", "yeah right like you'd listen", "noted", "yes you can still tell me about the bench",
        "I cant hear well", "no just me", "yes it was good",
    ],
)  # fmt: skip
def test_what_is_no_answer_records_none(text: str) -> None:
    """R3: no false yes, no false no."""
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),))
    talk.say(sms(text))
    assert talk.answers == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes to bins no to meeting", "no"), ("Its great, shame I cant make Tuesday", "no"),
        ("no hes not coming now just me", "yes:1"), ("no need to wait for me ill be late", "yes"),
        ("yeah right then", "yes"), ("yes please dont cancel my place", "yes"),
        ("we both are", "yes:2"), ("yes but I cant hear very well", "yes"),
    ],
)  # fmt: skip
def test_what_they_say_is_read_as_they_say_it(text: str, answer: str) -> None:
    """R3."""
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),))
    talk.say(sms(text))
    assert [given.answer for given in talk.answers] == [answer]


@pytest.mark.parametrize(
    "text",
    [
        "is there a bus from larch road that time of night", "can i bring my little ones they are 4 and 6",
        "will the council be there?", "is that awful man from housing coming", "can someone pick me up", "zoom?",
        "What day is the 9th", "cant find it on the map", "do you need me to bring anything", "can i send someone else",
        "Will the minutes be sent out if I can't make it?", "am i booked in", "is it still on if it rains",
    ],
)  # fmt: skip
def test_a_question_about_the_meeting_is_no_idea_with_a_promise(text: str) -> None:
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),))
    talk.say(sms(text))
    assert (talk.ideas, talk.answers) == ({}, [])
    assert "question" in talk.readings
    assert "kept as" in Talk(first_contact=False).say(sms(text)) or not text.endswith("?")


@pytest.mark.parametrize(
    "text",
    [
        "is there a bus shelter planned for Mill Road", "will the library be open on Sundays", "can we have more bins",
        "how many bins are there on the estate", "is the skate park coming back", "who is in charge of the bins",
        "can someone pick up the litter on Elm Close", "where are the bins",
    ],
)  # fmt: skip
def test_a_question_about_the_place_stays_an_idea(text: str) -> None:
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),))
    assert "kept as OAK-41" in talk.say(sms(text))


LAST = "Tue 2 June, 7pm, Oak Hall"
ASKED_HOW = OpenAsk(
    7, "A", "how_was_it", f"{LAST}. How was it?", "after:7", liked_choices(facts()), LAST, put_at=MONDAY
)
NEXT_ONE = an_rsvp(9, "B", "Tue 9 June, 7pm, Oak Hall", subject="meeting:9")


@pytest.mark.parametrize(
    ("text", "mark", "answer"),
    [
        ("Its great, shame I cant make Tuesday", "good", "no"),
        ("loved it, wont be there on the 9th tho", "good", "no"),
        ("1. cant come on the 9th though", "good", "no"),
        ("boring, not coming to the next one", "not for me", "no"),
        ("It was ok. I'll be there Tuesday", "ok", "yes"),
        ("really good, see you next week", "good", "yes"),
    ],
)
def test_how_the_last_one_was_and_whether_they_come_to_the_next_are_both_kept(
    text: str, mark: str, answer: str
) -> None:
    talk = Talk(first_contact=False, asks=(ASKED_HOW, NEXT_ONE))
    said = talk.say(sms(text))
    assert {one.ask: one.answer for one in talk.answers} == {7: mark, 9: answer}
    assert "Tue 9 June" in said
    assert "We noted how it was, too. Wrong? Reply 0" in said
    talk.say(sms("0"))
    assert {ask.id: ask.answer for ask in talk.asks} == {7: "", 9: ""}


@pytest.mark.parametrize(
    "text", ["great thanks", "Good. See you next time", "it was good but I couldnt make it to the end"]
)
def test_praise_alone_is_no_answer_to_the_next_one(text: str) -> None:
    talk = Talk(first_contact=False, asks=(ASKED_HOW, NEXT_ONE))
    talk.say(sms(text))
    assert 9 not in {one.ask for one in talk.answers}


def test_a_no_to_what_nobody_asked_is_for_a_person_beside_the_mark() -> None:
    talk = Talk(first_contact=False, asks=(ASKED_HOW,))
    assert talk.say(sms("Its great, shame I cant make Tuesday")) == (
        "Oak Estate: thank you, noted. A person will read this. Wrong? Reply 0"
    )
    assert [one.kind for one in talk.matters] == ["told_more"]


async def test_an_article_before_the_thing_is_not_taken_for_a_part_of_the_meetings_name(oak: Neighbourhood) -> None:
    """ "The lift" is of the house, "lift" alone a ride: an idea beside an answer is never lost to it."""
    text = "Yes I'll come if my daughter can bring me. Also the lift in Larch House is broke again"
    said = await oak.say(JOAN, text)
    assert "A maybe" in said
    assert "Also kept as OAK-5." in said
    assert (answers(oak), ideas(oak)) == (["maybe"], [text])


@pytest.mark.parametrize(
    "text",
    ["yes but i need picking up im in a wheelchair", "yes please but I can't do stairs", "yes but im in a wheelchair",
     "yes, need collecting, I cannot walk far", "Yes I'd like to come but will need picking up, I use a scooter",
     "ill come but i need a lift there", "coming but cant manage steps", "yes but I can't hear very well",
     "yes my husband needs fetching he cant walk far", "yes please, struggle with stairs"],
)  # fmt: skip
async def test_a_need_beside_a_yes_is_asked_about_and_is_no_idea(oak: Neighbourhood, text: str) -> None:
    """It is kept once they say we may; what nobody can note is for a person."""
    said = await oak.say(JOAN, text)
    assert "May we keep what you need?" in said
    assert (answers(oak), ideas(oak)) == (["yes"], [])


@pytest.mark.parametrize(
    "text",
    ["yes and the park needs a ramp", "yes but we need step free buses on hill street",
     "yes but the bins need collecting more often", "yes but people in wheelchairs cant cross mill road"],
)  # fmt: skip
async def test_what_the_area_needs_beside_a_yes_is_an_idea(oak: Neighbourhood, text: str) -> None:
    await oak.say(JOAN, text)
    assert (answers(oak), ideas(oak)) == (["yes"], [text])


@pytest.mark.parametrize("text", ["sorry cant manage the steps", "I can't do stairs", "i cannot walk far"])
async def test_a_need_alone_is_neither_a_no_nor_an_idea(oak: Neighbourhood, text: str) -> None:
    assert "a person will read this" in await oak.say(JOAN, text)
    assert (answers(oak), ideas(oak), [kind for kind, _about in matters(oak)]) == ([], [], ["told_more"])


@pytest.mark.parametrize("text", ["no, cant do stairs", "cant walk far so wont come", "cant come i cant do stairs"])
async def test_a_no_for_the_stairs_is_a_no(oak: Neighbourhood, text: str) -> None:
    assert "Not coming" in await oak.say(JOAN, text)
