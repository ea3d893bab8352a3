"""What is told beside an answer: an idea, something for a person, or nothing but the answer (R1, R3)."""

import pytest

from flows import rsvp
from flows.words import besides
from tests.flows.understood_texts import VOICES, own, replies, share

ANSWERS = {"yes", "no", "maybe"}

IDEAS = """
No. Also there is a broken fence on Hill Street
Can't come but my view is leave the trees alone and spend the money on the play area
I can't make it but please ask them to fix the swings
no sorry, but the bins on Elm Close are overflowing
yes and can we have more dog bins
Yes see you there. The street light outside 12 is still out
1. Bus shelter is smashed
2 but please say the crossing is needed
I can't make it I'm on nights but can you raise the parking on Elm Close, the vans block the whole path
I'll be there, I want to talk about the flats
yes and also my road needs cleaning
No as I have no transport, a minibus would be a good idea
Yes but tell the council the drain is blocked outside mine
Yes. Can we please talk about the dog mess as well
no sorry. too many lorries on Mill Road these days
3. depends on work. The library should open on Sundays
Yes I'll come. Why is the park locked at 4?
No I'm away. I think we should have a youth club
cant sorry, can someone mention the potholes
2 on holiday. could they look at the damp in the stairwell
yes please. we need more benches by the pond
Nope. The alley is full of rubbish again
sorry no, will you pass on that the lift is broken
yes me and mum. My street has had no lights for weeks
1 - litter everywhere by the shops
no thanks, get rid of the graffiti first
Not this time. Speeding is terrible outside the school
yes! our block needs a door that shuts
maybe, not sure of work. I want more trees on our road
no, i would like to complain about the noise from the pub
""".strip().splitlines()

FOR_A_PERSON = """
no i cant, my husband died last week
can't come, been burgled
no im having chemo
Not coming, last time I was shouted at
yes can you send me the minutes after
no because nobody ever listens
Sorry no, I lost my mum on Sunday
2 we are being evicted
no sorry I'm scared to go out at night
2. Can you send me the minutes please
No. Nothing ever gets done anyway
yes but could someone please ring me
no, delete my number from your records
cant make it, my partner has left me
No point, they never listen to us
""".strip().splitlines()

NOTHING = """
sorry I'm at work
my back is bad
no babysitter
see you there
no thanks for asking
yes with my sister
no sorry my car is broken
no, the car's in the garage
Sorry cant, mum's carer is off
can't do it, dog is at the vets
no sorry I have bingo on tuesdays
yes looking forward to it, will bring a cake
2 sorry, working till 9 at the hospital
yes! can you save me two seats please
no transport
no sorry too dark for me to walk home
no sorry its too far to the hall
yes I'll be there with bells on
no sorry, off to my daughters in Leeds
Sorry no, got parents evening at the school
Yes please. Mrs Doreen Hartley
2 thanks, Jim from number 9
no, the kids have swimming
No thanks, I'm not one for meetings
can't, tea with the neighbours that night
No - clashes with football
Yes me and Margaret. God bless
no, my little boy is poorly
maybe, depends if my lift shows up
yes. have a good weekend
no sorry, hope it goes well
Yes thank you for the invitation
""".strip().splitlines()


@pytest.mark.parametrize("text", IDEAS)
def test_an_idea_beside_an_answer_is_seen(text: str) -> None:
    assert besides.read(text) == "idea"


@pytest.mark.parametrize("text", FOR_A_PERSON)
def test_what_befell_them_is_for_a_person(text: str) -> None:
    assert besides.read(text) == "person"


@pytest.mark.parametrize("text", NOTHING)
def test_an_excuse_or_a_courtesy_is_nothing_more(text: str) -> None:
    assert besides.read(text) == ""


def test_plain_answers_open_no_idea_and_few_matters() -> None:
    """Of all replies in many voices that are read as an answer; some of them do hold an idea."""
    texts = [reply.text for voice in VOICES for reply in replies(voice) if rsvp.read(reply.text).reading in ANSWERS]
    said = [besides.read(text) for text in texts]
    assert share([one == "idea" for one in said]) < 0.015
    assert share([one == "person" for one in said]) < 0.03


@pytest.mark.parametrize("lead", ["No sorry. {}", "1. {}", "Can't make it. {}"])
def test_most_ordinary_ideas_are_found_beside_an_answer(lead: str) -> None:
    """Many of them, alone, are also what people excuse themselves with ("my mum is in hospital")."""
    texts = [lead.format(text) for text in (*own("ordinary"), *own("look_alikes"))]
    answered = [text for text in texts if rsvp.read(text).reading in ANSWERS]
    assert share([besides.read(text) != "" for text in answered]) > 0.7


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("good", ""), ("1 had a great time", ""), ("great fun, the kids loved the swings", ""), ("ok thanks", ""),
        ("Good but too long, please get a microphone", "person"), ("good, and thank Jo for the tea", "person"),
        ("1 but the lift was out again and the toilets were locked", "idea"), ("good but it needs a bin", "idea"),
        ("Its good but already broken", "person"), ("lovely evening, could not fault it", ""),
    ],
)  # fmt: skip
def test_beside_a_mark_only_what_is_wrong_or_wanted_counts(text: str, more: str) -> None:
    assert besides.read(text, is_mark=True) == more


@pytest.mark.parametrize(
    "text",
    [
        "Len says yes I say no", "ron's a no", "margaret still yes", "actually just Doreen is coming not me",
        "instead of me my wife will come", "my son will come in my place", "I've already told Jo yes on the phone",
    ],
)  # fmt: skip
def test_who_comes_of_several_is_for_a_person(text: str) -> None:
    """R3: no one answer holds of them."""
    assert besides.is_of_who_comes(text)
    assert rsvp.read(text).reading == "unsure"


@pytest.mark.parametrize("text", ["have to say no", "I'd say yes", "that's a no from me", "yes from me", "it is a yes"])
def test_who_speaks_for_themselves_alone_is_read(text: str) -> None:
    assert not besides.is_of_who_comes(text)
