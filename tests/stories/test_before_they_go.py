"""Who is nervous, or needs something, is put at ease and read by a person; what looks like an answer is asked about."""

from dataclasses import replace

import pytest

from flows.facts import Meeting
from flows.hear import hear
from flows.records import OfferLink, OpenMatter
from storage.database import Database
from tests.bot.houses import AMIR, JOAN
from tests.bot.town import Town
from tests.stories.helping_hands import SAM, say_yes_to_job
from tests.stories.neighbourhood import Neighbourhood
from tests.stories.pure_talk import MONDAY, Codes, OneMeeting, Talk, an_rsvp, facts, sms, verify_talk

ABOUT = "Tue 2 June, 7pm, Oak Hall"
CAN_YOU_COME = f"{ABOUT}. Can you come? 1 yes 2 no 3 maybe"
INVITED = an_rsvp(7, "A", ABOUT)
COMES = replace(INVITED, answer="yes", answered_at=MONDAY)
WHEN_DO_YOU_SET_OFF = "What time will you set off, and with whom?"


def test_who_is_new_to_helping_hears_who_meets_them(town: Town, joan: str) -> None:
    """V2: a nervous first-timer gets a kind word, and no list of commands."""
    say_yes_to_job(town, joan)
    for text in ("im a bit nervous never done this before", "I wont know anybody there", "hope i wont be in the way"):
        assert town.say(text, joan) == (
            f"Oak Estate: that is fine. Sam meets you there and helps you. {WHEN_DO_YOU_SET_OFF}"
        )
    assert town.matters() == ["told_more"] * 3
    assert "noted: 9.40" in town.say("9.40", joan)


@pytest.mark.parametrize(
    "text",
    [
        "SHE IS DEAF", "one of them is allergic to nuts", "im not very fit is that ok",
        "mum has dementia", "my back is bad so i cant lift",
    ],
)  # fmt: skip
def test_what_they_need_is_for_a_person_and_no_idea(text: str) -> None:
    """R1: with nothing ahead, and of the neighbourhood, it is one."""
    talk = verify_talk(
        [(text, "Oak Estate: thank you, a person will read this.")], Talk(first_contact=False, asks=(COMES,))
    )
    assert talk.matters == [OpenMatter("told_more", subject="meeting:7")]
    assert "kept as OAK-41" in Talk(first_contact=False).say(sms(text))


@pytest.mark.parametrize(
    "text",
    [
        "the hall is no good for deaf people",
        "my wife cant get on the bus with her frame",
        "I cant see a dentist",
        "my partner has dementia and needs a cafe",
        "my mum gets confused by the new bus times",
        "nan has alzheimers and loves the singing group",
        "I can't walk down Larch Rd at night its that dark",
        "I don't see the point of the meeting",
        "my son is disabled, put a ramp at the library",
    ],
)
def test_what_the_neighbourhood_lacks_stays_an_idea(text: str) -> None:
    assert "kept as OAK-41" in Talk(first_contact=False, asks=(COMES,)).say(sms(text))


@pytest.mark.parametrize(
    "text",
    [
        "would love to but ive got the kids", "i work night. finish 6 morning. is ok come late?",
        "Dear Jo I would come but my legs are bad",
    ],
)  # fmt: skip
def test_a_wish_with_something_in_its_way_is_asked_about(text: str) -> None:
    """R3."""
    talk = Talk(first_contact=False, asks=(INVITED,))
    assert CAN_YOU_COME in talk.say(sms(text))
    assert talk.answers == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("fine 1", "yes"), ("lol ok 2", "no"), ("she had a bad night were not coming sorry", "no"),
        ("I'd like to come but I'm in a wheelchair", "yes"), ("would love to but im working", "no"),
    ],
)  # fmt: skip
def test_what_they_do_answer(text: str, answer: str) -> None:
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert [one.answer for one in talk.answers] == [answer]


@pytest.mark.parametrize(
    "text", ["last one was a waste of time", "the last meeting was a shambles", "Last time was great"]
)
def test_how_the_last_one_was_says_nothing_of_the_next(text: str) -> None:
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert talk.answers == []


def test_what_is_asked_of_us_about_an_idea_belongs_to_it(town: Town, joan: str) -> None:
    """R1: "do you need my address" is no idea of its own."""
    town.say("hello", joan)
    town.say("can we have a zebra crossing by st marks", joan)
    for text in ("do you want photos", "how long does it usually take", "do you need my address"):
        assert town.say(text, joan) == "Oak Estate: thank you, added to OAK-1. Wrong? Reply 0"
    assert "kept as OAK-2" in town.say("why is the library shut", joan)


def test_a_new_number_is_for_a_person() -> None:
    talk = verify_talk([("Hello its Vera, I lost my old phone, this is my new number", "…")], Talk(first_contact=False))
    assert [one.kind for one in talk.matters] == ["person"]


def test_who_stood_there_alone_need_not_say_it_twice(town: Town, joan: str) -> None:
    """V2: whatever they tell of it next is heard as that, and takes no job from them."""
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "10:20")
    assert "we are very sorry that you found nobody" in town.say("hi im at the gate theres no one here", joan)
    for text in ("ive waited 20 min in the rain", "going home", "what happened", "was it cancelled"):
        assert town.say(text, joan) == "Oak Estate: thank you for telling us. A person reads this."
    assert town.matters().count("let_down") == 1


def test_who_looks_for_their_host_is_told_whom_to_look_for(town: Town, joan: str) -> None:
    say_yes_to_job(town, joan)
    town.wait_until("2026-06-06", "10:10")
    assert town.say("i am here where is sam", joan) == "Oak Estate: look for Sam there."
    assert "there and finds nobody" in "".join(town.read(SAM)) or town.matters() == ["question"]


def test_sorry_after_a_no_needs_no_answer() -> None:
    talk = verify_talk([("cant come", "…"), ("SORRY", ""), ("sorry about that", "")], Talk(asks=(INVITED,)))
    assert [one.answer for one in talk.answers] == ["no"]


def test_a_host_whose_mum_is_ill_is_in_no_danger(town: Town) -> None:
    """D3: what they cannot do is meet people; "any more" stays a cry for help, and so do the same words of nobody who
    said that they come."""
    say_yes_to_job(town, JOAN)
    town.read(JOAN)
    assert "999" not in town.say("i cant do it now my mums ill", SAM)
    assert "is off" in "".join(town.read(JOAN))
    assert "danger" not in town.matters()
    assert "999" in Talk(first_contact=False).say(sms("i cant do it now my mums ill"))
    assert "999" in Talk(first_contact=False, asks=(COMES,)).say(sms("i cant do it anymore my mum is ill"))


# --- nobody had invited them ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", [JOAN, AMIR])
async def test_with_how_many_they_come_need_not_be_said_again(database: Database, who: str) -> None:
    """R3: asked which meeting, and then a 1 is a yes for all of them, said back."""
    oak = Neighbourhood(database)
    oak.add("Tue 2 June 7-9pm, Oak Hall")
    assert CAN_YOU_COME in await oak.say(who, "me and two mates are coming")
    assert (await oak.say(who, "1")).startswith(f"Oak Estate: thank you. 3 of you, {ABOUT}.")
    assert oak.guest(1, who).party == 3
    assert await oak.say(who, "just me now") == f"Oak Estate: thank you. See you {ABOUT}. Wrong? Reply 0"


@pytest.mark.parametrize(
    "text",
    [
        "ill be there with the wife", "theres 4 of us coming to the thing at the hall", "we're in, five of us",
        "see you tuesday, bringing my neighbour", "my nan saw the poster, shes coming and so am i",
        "saw ur poster ill come", "im up for it, me n our kid", "can i come to the meeting",
        "is there room for two more", "put us down for 3",
        "my friend told me about tuesday, id like to come along",
        "me and the wife will be there",
        "is it ok if i come",
        "there will be three of us on tuesday",
        "hi saw the card in the window, can me and my daughter come",
        "count us in, two adults one kid",
        "going to come with my neighbour joyce",
        "save 2 seats for us please",
        "i would like to attend please, margaret",
        "we'll pop along, 3 of us",
    ],
)  # fmt: skip
def test_ways_of_saying_that_one_comes(text: str) -> None:
    known = facts(meetings=OneMeeting(Meeting(7, ABOUT, MONDAY)), meetings_consent=True)
    assert hear(sms(text), known).replies[0].text == f"Oak Estate: the next meeting. {CAN_YOU_COME}"


@pytest.mark.parametrize(
    "text",
    [
        "five of us were waiting for the bus an hour", "me and two mates cleaned up the bus stop",
        "put us down some grit",
        "more rats are coming in from the works", "there's 4 of us in a one bed flat", "kids are coming on our green",
        "i saw two lads coming down the hill", "can we come up with something for the kids",
        "they are coming and parking here",
    ],
)  # fmt: skip
def test_what_only_has_the_words_is_an_idea(text: str) -> None:
    known = facts(meetings=OneMeeting(Meeting(7, ABOUT, MONDAY)), meetings_consent=True)
    assert hear(sms(text), known).reading == "idea"


# --- what they ask of us ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "who can see it", "who sees what i write", "Who will see what I wrote?", "will my name be on it",
        "can the council see my number", "can my mum see what i text", "can they see who wrote it",
        "will it be published",
        "do you share my number with anyone", "is what i say private",
    ],
)  # fmt: skip
def test_who_reads_it_is_told(text: str) -> None:
    """D4: no command list, no idea, and no news of an idea."""
    said = "Oak Estate: Jo and our team read it. We never publish names or numbers. Text PRIVACY for more."
    verify_talk([("more bins", "…"), (text, said)])


@pytest.mark.parametrize(
    "text",
    [
        "who can see the stage from there", "do the council know about it", "is this private land",
        "is it shared with the school", "can the council see sense", "who will see to the bins",
        "The bins are full again. Who can see it?",
    ],
)  # fmt: skip
def test_what_is_asked_of_the_area_stays_an_idea(text: str) -> None:
    assert list(verify_talk([(text, "…")]).ideas.values()) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "can i use telegram instead",
        "are you on telegram",
        "can I text you on telegram please",
        "id rather use telegram",
    ],
)
def test_telegram_instead_is_how_one_joins_it(text: str) -> None:
    """P6."""
    turn = hear(sms(text), facts(links=Codes()))
    assert turn.replies[0].text.startswith("Oak Estate: to join your phone and Telegram, send LINK 482913")
    assert [type(record) for record in turn.records] == [OfferLink]
    assert hear(sms("put the news on telegram too"), facts(links=Codes())).reading == "idea"


def test_a_word_of_ours_that_is_asked_about_is_told() -> None:
    verify_talk([("hello", "…"), ("What is PRIVACY please", "Oak Estate: Oak Estate Trust keeps your texts…")])


def test_whether_anybody_looked_at_it_is_asked_of_their_idea(town: Town, joan: str) -> None:
    town.say("The pavement outside the chemist is very uneven", joan)
    assert town.say("Has anybody looked at my pavement yet", joan).startswith("Oak Estate: OAK-1 is kept.")


# --- what cannot wait -------------------------------------------------------------------------------------------------


def test_what_they_text_of_trouble_right_after_belongs_to_it(town: Town, joan: str) -> None:
    """R1: nobody with sewage in the bath is told that the next text is read on Friday."""
    town.say("hello", joan)
    first = town.say("sewage coming up in my bath", joan)
    assert first.endswith("Ring your landlord or the council now. Jo answers by Fri 5 June.")
    still = "Oak Estate: added to OAK-1. We ask a person to look today, and cannot say when."
    for text in ("i did ring them no answer", "when will someone come", "its getting worse"):
        assert town.say(text, joan) == still
    assert "kept as OAK-2" in town.say("more benches by the pond please", joan)
    assert town.matters() == ["urgent"]


def test_the_same_words_after_anything_else_are_an_idea(town: Town, joan: str) -> None:
    town.say("more benches by the pond", joan)
    assert "kept as OAK-2" in town.say("when will someone come and look at the swings", joan)


def test_a_part_taken_back_leaves_the_trouble(town: Town, joan: str) -> None:
    town.say("hello", joan)
    town.say("sewage coming up in my bath", joan)
    town.say("i did ring them no answer", joan)
    assert "OAK-1" in town.say("0", joan)
    assert town.say("OAK-1", joan).endswith("You wrote: sewage coming up in my bath")
