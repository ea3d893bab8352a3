"""Whoever is invited asks something back: told what we know, kept for a person else, and still invited."""

from dataclasses import replace

import pytest
from sqlmodel import col, select

from flows.engine import State
from flows.words import wants_to_know
from storage import coordinators
from storage.database import Database, reading, transaction
from storage.tables import Area, Guest, Idea, Matter, Meeting, id_of
from tests.stories.neighbourhood import AMIR, BO, CAI, JOAN, LONDON, Neighbourhood
from tests.stories.pure_talk import MONDAY, Talk, an_rsvp, sms, verify_talk

ABOUT = "Tue 2 June, 7pm, Oak Hall"
CAN_YOU_COME = f"{ABOUT}. Can you come? 1 yes 2 no 3 maybe"
A_PERSON = f"Oak Estate: thank you, a person will read your question. {CAN_YOU_COME}"
BY_FRIDAY = "Oak Estate: thank you. Jo answers you by Fri 29 May."
LEAD = "telegram:700900177"
BOTH = pytest.mark.parametrize("who", [JOAN, AMIR])


@pytest.fixture
async def oak(database: Database) -> Neighbourhood:
    town = Neighbourhood(database)
    await town.settle()
    town.add("Tue 2 June 7-9pm, Oak Hall", host="Jo", access="step-free, hearing loop")
    await town.go_to("2026-05-27 12:00")
    with transaction(database) as session:
        area = session.get_one(Area, id_of(town.area))
        coordinators.add_coordinator(session, area=area, name="Kim", role="lead", address=LEAD, now=town.now)
    return town


def due_questions(oak: Neighbourhood) -> list[str]:
    """By when questions are to be answered, as the desk shows it."""
    with reading(oak.database) as session:
        due = session.exec(select(Matter.due_at).where(Matter.kind == "question").order_by(col(Matter.id)))
        return [
            f"{at.astimezone(LONDON):%a} {at.astimezone(LONDON).day} {at.astimezone(LONDON):%B %H:%M}"
            for at in due
            if at
        ]


def matters(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return list(session.exec(select(Matter.kind)))


def rsvps(oak: Neighbourhood) -> list[str]:
    with reading(oak.database) as session:
        return [answer for answer in session.exec(select(Guest.answer)) if answer]


def ideas(oak: Neighbourhood) -> int:
    with reading(oak.database) as session:
        return len(session.exec(select(Idea)).all())


@BOTH
async def test_what_we_know_is_said_and_the_invitation_stays_open(oak: Neighbourhood, who: str) -> None:
    """In one segment, with the question once more; the digit after it belongs to that."""
    said = {
        "What time is it?": f"Oak Estate: it is on {CAN_YOU_COME}",
        "where": f"Oak Estate: it is on {CAN_YOU_COME}",
        "WHICH ONE": f"Oak Estate: it is on {CAN_YOU_COME}",
        "WHAT TIME AGAIN DEAR": f"Oak Estate: it is on {CAN_YOU_COME}",
        "actually what day did you say": f"Oak Estate: it is on {CAN_YOU_COME}",
        "remind me what time": f"Oak Estate: it is on {CAN_YOU_COME}",
        "when did you say": f"Oak Estate: it is on {CAN_YOU_COME}",
        "what time does it finish?": f"Oak Estate: it ends at 9pm. {CAN_YOU_COME}",
        "who do I ask for?": f"Oak Estate: ask for Jo there. {CAN_YOU_COME}",
        "Is it wheelchair accessible?": (
            f"Oak Estate: about the place we know: step-free, hearing loop. {CAN_YOU_COME}"
        ),
    }
    told = ideas(oak)
    for question, expected in said.items():
        assert await oak.say(who, question) == expected
    assert (ideas(oak), matters(oak)) == (told, [])
    assert rsvps(oak) == []
    assert (await oak.say(who, "1")).startswith(f"Oak Estate: thank you. See you {ABOUT}.")


@BOTH
async def test_what_we_do_not_know_is_kept_for_a_person(oak: Neighbourhood, who: str) -> None:
    """Unknown never becomes "yes", nor an RSVP, nor an idea with a promise."""
    told = ideas(oak)
    for question in ("Is there parking?", "will there be food?", "Can I bring my kids?", "who's coming?"):
        assert await oak.say(who, question) == f"{BY_FRIDAY} {CAN_YOU_COME}"
    assert (ideas(oak), matters(oak)) == (told, ["question"] * 4)
    assert rsvps(oak) == []
    assert await oak.say(who, "2") == f"Oak Estate: thank you. Not coming on {ABOUT}. Wrong? Reply 0"


@BOTH
async def test_who_is_this_gets_the_welcome_and_is_still_invited(oak: Neighbourhood, who: str) -> None:
    assert (await oak.say(who, "who's this?")).startswith("Oak Estate: we are Oak Estate Partnership.")
    assert await oak.say(who, "3") == f"Oak Estate: thank you. A maybe for {ABOUT}. Wrong? Reply 0"


async def test_who_tells_of_themselves_beside_a_question_is_read_by_a_person_too(oak: Neighbourhood) -> None:
    """What is known is said; nothing they told is lost."""
    said = await oak.say(JOAN, "I use a wheelchair. Is there a ramp?")
    assert said.startswith("Oak Estate: about the place we know: step-free")
    assert matters(oak) == ["question"]


async def test_after_a_yes_a_question_is_answered_without_asking_again(oak: Neighbourhood) -> None:
    await oak.say(JOAN, "1")
    assert await oak.say(JOAN, "what time is it again?") == f"Oak Estate: it is on {ABOUT}."
    assert await oak.say(JOAN, "is there a bus?") == BY_FRIDAY
    assert oak.guest(1, JOAN).answer == "yes"
    await oak.say(BO, "no")
    assert "kept as OAK-" in await oak.say(BO, "is there a bus?")


@BOTH
async def test_who_answers_by_when_stands_at_the_desk_too(oak: Neighbourhood, who: str) -> None:
    """R1: the reading day before it; where there is none before it starts, the lead is told by text, once for many."""
    await oak.say(who, "1")
    assert await oak.say(who, "which door do we go in") == BY_FRIDAY
    assert due_questions(oak) == ["Fri 29 May 20:00"]
    await oak.go_to("2026-05-31 12:00")
    for question in ("what if it rains", "do we get a cup of tea"):
        assert await oak.say(who, question) == "Oak Estate: thank you. We ask a person to tell you before it starts."
    assert due_questions(oak) == ["Fri 29 May 20:00", "Tue 2 June 19:00", "Tue 2 June 19:00"]
    told = [text for kind, _at, text in oak.sent(LEAD) if kind == "alert"]
    assert told == ["Oak Estate: somebody asks about a meeting or job that is near. Please open the desk today."]
    assert oak.guest(1, who).answer == "yes"


async def test_a_reminder_asks_nobody_again_who_said_yes(oak: Neighbourhood) -> None:
    await oak.say(JOAN, "1")
    await oak.go_to("2026-06-01 19:00")
    assert await oak.say(JOAN, "is it still tomorrow") == f"Oak Estate: it is on {ABOUT}."
    assert await oak.say(JOAN, "2") == f"Oak Estate: thank you. Not coming on {ABOUT}. Wrong? Reply 0"


async def test_whoever_waits_is_told_where_they_stand_and_loses_no_place(oak: Neighbourhood) -> None:
    """R3: a question answers nothing, whatever word of coming it holds."""
    oak.change(1, capacity=1)
    await oak.say(BO, "1")
    assert "You are number 1 on the list" in await oak.say(JOAN, "1")
    where = f"Oak Estate: you are number 1 on the list, {ABOUT}. If a place is free, we text you."
    for text in (
        "how many are before me", "Am I still on the list?", "what number am i", "any news on a place",
        "whats my chances lol", "I see. How many people are in front of me?",
    ):  # fmt: skip
        assert await oak.say(JOAN, text) == where, text
    assert await oak.say(JOAN, "if someone drops out will you tell me") == BY_FRIDAY
    assert await oak.say(BO, "am i down for it") == f"Oak Estate: yes, you are down for {ABOUT}."
    assert (oak.guest(1, JOAN).seat, oak.guest(1, BO).seat) == ("waiting", "seat")


@BOTH
async def test_a_question_beside_an_answer_is_seen_to_as_well(oak: Neighbourhood, who: str) -> None:
    """R3: "yes, is there parking?" is a yes, and nobody's question falls under the table."""
    assert await oak.say(who, "Yes, how long does it last?") == (
        f"Oak Estate: thank you. See you {ABOUT}. Ask for Jo there. Need help to come? Text NEEDS. "
        "It ends at 9pm. Wrong? Reply 0"
    )
    assert matters(oak) == []
    assert await oak.say(who, "no sorry, can I bring my kids next time?") == (
        f"Oak Estate: thank you. Not coming on {ABOUT}. Jo answers you by Fri 29 May. Wrong? Reply 0"
    )
    assert (rsvps(oak), matters(oak)) == (["no"], ["question"])


async def test_what_is_said_back_anyhow_is_not_said_twice(oak: Neighbourhood) -> None:
    assert (await oak.say(JOAN, "yes what time does it start")).count("7pm") == 1
    assert (await oak.say(BO, "yes!! who do i ask for")).count("Ask for Jo there.") == 1
    assert matters(oak) == []
    assert "May we keep what you need?" in await oak.say(AMIR, "yes, is there a hearing loop?")
    assert matters(oak) == ["question"]


async def test_whether_it_is_still_on_is_told(oak: Neighbourhood) -> None:
    """P3: as planned, or that a person reads it once it was called off."""
    asks = "Can you come? 1 yes 2 no 3 maybe"
    for text in ("is the meeting still on?", "is it on tonight", "has it been cancelled?", "still happening?"):
        assert await oak.say(JOAN, text) == f"Oak Estate: it is on Tue 2 June, 7pm, Oak Hall. {asks}"
    assert matters(oak) == []


def test_what_is_not_set_is_never_said_to_be_on() -> None:
    """P3: an invitation whose meeting was called off, or is over, says nothing certain any more."""
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),))
    assert talk.say(sms("is it still on?")).startswith("Oak Estate: thank you, a person will read your question.")


async def test_a_cancelled_meeting_is_not_on(oak: Neighbourhood) -> None:
    with reading(oak.database) as session:
        number = session.exec(select(Meeting.id)).one()
    assert number is not None
    oak.cancel(number)
    assert "it is on" not in await oak.say(JOAN, "is the meeting still on?")


async def test_an_idea_put_as_a_question_stays_an_idea(oak: Neighbourhood) -> None:
    """R1: it gets its reference and its promise, whatever is open."""
    for text in (
        "Can we have more bins?",
        "When are the lights on Mill Road being fixed?",
        "Is there any chance of speed bumps?",
        "The bins are overflowing. What time is it?",
    ):
        assert "kept as OAK-" in await oak.say(JOAN, text)
    assert matters(oak) == []


async def test_who_declines_because_somebody_is_ill_is_not_taken_for_in_danger(oak: Neighbourhood) -> None:
    """D3: an answer to what is open; words of danger stay danger."""
    assert (await oak.say(JOAN, "i can't, baby is sick")).startswith("Oak Estate: thank you. Not coming on")
    assert (await oak.say(AMIR, "my baby has a fever so cant come")).startswith("Oak Estate: thank you. Not coming on")
    assert (await oak.say(CAI, "no sorry my little boy is vomiting")).startswith("Oak Estate: thank you. Not coming on")
    assert matters(oak) == []
    await oak.say(BO, "I can't, my baby is not breathing")
    assert "Call 999" in oak.sent(BO)[-1][2]
    assert matters(oak) == ["danger"]


def test_where_nothing_is_asked_the_same_words_get_the_safety_answer() -> None:
    """D3: in doubt it is danger."""
    assert "999" in Talk(first_contact=False).say(sms("i can't, baby is sick"))


def test_without_an_invitation_a_question_is_what_it_was() -> None:
    talk = verify_talk([("Is there parking?", "Oak Estate: thank you, kept as OAK-41…")], Talk(first_contact=False))
    assert talk.matters == []


def test_of_two_invitations_the_one_that_is_named_is_meant() -> None:
    tuesday, sunday = an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall"), an_rsvp(8, "B", "Sun 14 June, 10am, Mill Pond")
    talk = Talk(first_contact=False, asks=(tuesday, sunday))
    verify_talk(
        [
            ("is there parking on Sunday?", "Oak Estate: thank you, a person will read your question. Sun 14 June…"),
            ("B1", "Oak Estate: thank you. See you Sun 14 June…"),
        ],
        talk,
    )


def test_a_question_with_another_open_leaves_both_open() -> None:
    """The text that put a question last has the bare digit."""
    talk = Talk(first_contact=False, asks=(an_rsvp(7, "A", ABOUT),), state=State(flow="idea", asked="meetings"))
    verify_talk(
        [("what time is it?", "Oak Estate: it is on Tue 2 June…"), ("1", "Oak Estate: thank you. See you…")], talk
    )
    assert talk.state.asked == "meetings"


@pytest.mark.parametrize(
    "text",
    [
        "why is the playground shut", "where are the bins", "what are you doing about the parking on Mill Road?",
        "Can you fix the steps by the pond", "do we need more parking?", "Are there any plans for the park?",
        "is it true the library is closing", "can we get a ramp at the library?", "yes", "more benches", "",
    ],
)  # fmt: skip
def test_what_is_no_question_about_a_meeting(text: str) -> None:
    assert wants_to_know.read(text) is None


INVITED = an_rsvp(7, "A", ABOUT, subject="meeting:7")
OF_THE_WAY_IN = """
No stairs is there?
no steps are there
not too many steps is there?
there isnt any stairs is there
no parking is there?
can someone help me up the steps
will someone help me in
could somebody push my wheelchair
can anyone give me a hand up the stairs
can someone walk me home after
is my dog allowed
she might need the loo is there a disabled one
mum uses a chair, is there a ramp
is food
no english there?
could you tell me what is on the agenda
can my guide dog come
"""
NOT_OF_IT = """
can someone help us with the bins
can you help my neighbour with her fence
no parking on Hill Street
can somebody fix the steps by the shop
no lights on the stairs in Larch House is there
can someone cut the hedge
"""


@pytest.mark.parametrize("text", OF_THE_WAY_IN.strip().split("\n"))
def test_how_they_get_in_is_a_question_about_the_meeting(text: str) -> None:
    talk = verify_talk([(text, A_PERSON)], Talk(first_contact=False, asks=(INVITED,)))
    assert ([one.kind for one in talk.matters], talk.ideas) == (["question"], {})


@pytest.mark.parametrize("text", NOT_OF_IT.strip().split("\n"))
def test_what_is_asked_of_the_neighbourhood_stays_an_idea(text: str) -> None:
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert list(talk.ideas.values()) == [text]


@pytest.mark.parametrize("text", ["just len", "only my wife", "just Margaret and Len", "its just mum"])
def test_who_comes_in_a_name_alone_is_for_a_person_and_asked_again(text: str) -> None:
    told = f"Oak Estate: thank you, a person will read this. {CAN_YOU_COME}"
    talk = verify_talk([(text, told)], Talk(first_contact=False, asks=(INVITED,)))
    assert ([one.kind for one in talk.matters], talk.ideas) == (["told_more"], {})


@pytest.mark.parametrize(
    "text", ["no 2 of us", "sorry no 3 of us", "no its 2 of us", "no there are 3 of us", "No, just 2 of us"]
)
def test_a_number_put_right_is_no_no(text: str) -> None:
    """Asked for, it is asked about; after a yes it is how many come."""
    talk = Talk(first_contact=False, asks=(INVITED,))
    assert "sorry, we did not get that" in talk.say(sms(text))
    assert talk.answers == []
    came = next(letter for letter in text if letter.isdigit())
    yes = Talk(first_contact=False, asks=(replace(INVITED, answer="yes", answered_at=MONDAY),))
    yes.say(sms(text))
    assert [one.answer for one in yes.answers] == [f"yes:{came}"]


def test_a_question_at_the_end_of_a_long_yes_is_seen_to() -> None:
    text = (
        "Dear Jo, thank you for the invitation, I shall be attending with my neighbour Mrs Patel who needs a loop, we "
        "will come by bus so may be five minutes late, could you also tell me what is on the agenda"
    )
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert ([one.answer for one in talk.answers], [one.kind for one in talk.matters]) == (["yes:2"], ["question"])


OF_GOING_THERE = """
which gate is it
what if it rains
do we need wellies
how many are going do you know
is there somewhere to park the car
does the 36 bus go past there
is there seats im not good standing
can i just listen
is it the big hall or the little one
will you ring me if its cancelled
will someone show me what to do
how heavy is the lifting
what happens if nobody turns up
how do i know its still on
will there be someone who speaks polish
how do i find you when i get there
what sort of things do they talk about
r u going to be filming it
is there anyone to watch the kids
what if i change my mind
when would i know
is there room for a pram
whats the nearest bus stop
will i be able to hear ok
do you do name badges
can i bring sandwiches
what floor is it on
will it be recorded
is jo going to be there
who do i give my name to
do i knock or just walk in
how far is the walk from the car park
is the path muddy
what shall i wear on my feet
is there a break in the middle
will you have pens and paper
could my neighbour come instead of me
is it alright if i sit near the door
how long before it starts should i get there
what happens when we get there
are you allowed dogs in
is anyone else new
will they pick on me to talk
can i smoke outside lol
whats the wifi password
does it matter if im a bit late
am i too old for it
can you get a mobility scooter in
will i get my hands dirty
do i get a certificate
can i do it sitting down
is it a lot of walking
do we wear a hi vis
is there water to drink
how many bags will we fill
what if nobody else comes
if its snowing is it still on
is it the same place as last time
do i go in the front or the back
when will it all be over
are there any stairs
will my wheelchair fit through the door
can i speak to someone about it first
do i have to stay to the end
is the heating on in there
"""
OF_THE_AREA = """
will there be a new surgery
whats happening with the empty pub
could we bring back the lollipop lady
what happens to the money from the parking
do we need another takeaway
can we have a bus
why are the toilets shut
is there a toilet at the market
is the park ever going to be lit
how long do we wait for a bus now
when do we get a new hall
who decided to close the toilets
where can teenagers go at night
can we get a bus shelter outside the surgery
is there any chance of a dropped kerb at number 9
why cant the hall be used for a youth night
who is responsible for the hedge by the railway
what about a water fountain in the park
how do we get the council to listen
will the library ever open saturdays again
where are the dog bins on the towpath
could the old bank be a cafe
do they ever clean the bus stop
what happened to the mobile library
when does the tip open
is there a place for teenagers to sit
can you put a mirror on the blind corner
how many potholes does one road need
are there plans for the derelict pub
can someone get rid of the wasps nest by the swings
should the school gate be moved
is the water in the pond clean
can people please stop feeding the gulls
could we have a tea dance for pensioners
is it me or are the rats getting bigger
will anyone ever paint the underpass
what do we do about the vans on the pavement
can dogs be kept on leads by the playground
do you know the lamp post outside 14 is out
where can i get a food parcel
how about a community fridge
is there a lift going in at the flats
are the toilets at the station staying shut
can we have more benches on the walk to the church
could you ask the bus company to stop at the clinic
why is it so dark by the steps
when are you gritting our road
does anybody want the empty unit for a repair shop
can the fair come back
who took the bench
what time does the takeaway have to close
may we plant bulbs on the verge
can the meeting be somewhere with a ramp
"""


@pytest.mark.parametrize("answer", ["", "yes"], ids=["invited", "comes"])
@pytest.mark.parametrize("text", OF_GOING_THERE.strip().split("\n"))
def test_a_question_made_of_words_of_going_there_is_about_it(text: str, answer: str) -> None:
    """R1: with nothing of theirs ahead the same words are an idea."""
    ask = replace(INVITED, answer=answer, answered_at=MONDAY if answer else None)
    talk = Talk(first_contact=False, asks=(ask,))
    assert "a person will read your question" in talk.say(sms(text))
    assert ([one.kind for one in talk.matters], talk.ideas, talk.answers) == (["question"], {}, [])
    nothing_ahead = Talk(first_contact=False)
    nothing_ahead.say(sms(text))
    assert list(nothing_ahead.ideas.values()) == [text]


@pytest.mark.parametrize("text", OF_THE_AREA.strip().split("\n"))
def test_a_question_of_the_area_is_an_idea_though_they_are_invited(text: str) -> None:
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert list(talk.ideas.values()) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "wont make it tomorrow", "will be there", "can come early", "could come after 8", "may be late", "is coming",
        "am coming with my sister", "should be there", "will bring food", "cant come", "do not wait for me",
        "can come if someone meets me", "have a lift", "is fine", "will try",
    ],
)  # fmt: skip
def test_an_answer_without_its_i_is_no_question(text: str) -> None:
    """R3: whatever it is read as, it is not put aside as a question about it."""
    assert wants_to_know.read_of_it(text, frozenset({"can", "you", "come", "oak", "hall", "june"})) is None


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("is my name on some list of yours? can I see what it says", "data"), ("what can i ask on here", "help"),
        ("when are you meeting next", "meetings"), ("am i talking to a robot", "welcome"),
        ("Can u tell me where my idea is up to", "status"), ("How do I sign up to help out?", "vol"),
    ],
)  # fmt: skip
def test_what_they_want_of_us_is_no_question_about_it(text: str, reading: str) -> None:
    """D4: what the law gives a right to least of all."""
    talk = Talk(first_contact=False, asks=(INVITED,))
    talk.say(sms(text))
    assert talk.readings == [reading]
