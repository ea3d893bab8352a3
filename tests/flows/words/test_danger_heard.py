"""Danger is heard in people's own words; ideas about dangers get their receipt."""

import pytest

from flows.declined import declines_ill
from flows.words.danger import is_danger
from tests.flows.understood_texts import own, share, shared


def test_danger_is_heard() -> None:
    """D3: of 100 planted at least 98 are caught."""
    assert len(own("danger")) >= 400
    assert share([is_danger(text) for text in own("danger")]) >= 0.98


def test_ordinary_ideas_are_no_danger() -> None:
    """D3: of 200 ordinary ideas at most 10 are taken for danger; of ours at most 1 in 50."""
    ideas = own("ordinary") + own("not_danger") + own("look_alikes")
    assert len(ideas) >= 600
    assert share([is_danger(text) for text in ideas]) <= 0.02


def test_no_danger_is_lost_to_an_open_invitation() -> None:
    """D3: an illness excuses only a no, and only from the ear for chance words."""
    assert not [text for text in own("danger") + own("danger_held_back") if declines_ill(text, "en")]
    for text in ("I can't cope, baby is sick", "no, baby is sick and he is hitting us", "I can't, I'm scared of him"):
        assert is_danger(text)
        assert not declines_ill(text, "en")
    assert declines_ill("i can't, baby is sick", "en")


@pytest.mark.parametrize("text", ["help me", "HELP ME PLEASE", "send help", "I need help", "help us quick"])
def test_a_bare_cry_for_help_gets_the_safety_answer(text: str) -> None:
    """D3: HELP alone is the keyword; more than that may be meant."""
    assert is_danger(text)
    assert not is_danger("HELP")
    assert not is_danger("help please")


@pytest.mark.parametrize("text", ["COMPLAIN you never answer", "COMPLAIN nobody answered my last text"])
def test_a_complaint_is_no_danger_by_itself(text: str) -> None:
    """D3, D4: a complaint goes to a person by its own way."""
    assert not is_danger(text)


def test_residents_statements_are_hardly_ever_taken_for_danger() -> None:
    """D3: real statements, of which some do speak of rape and killing: under 1 in 200."""
    assert share([is_danger(row["text"]) for row in shared("resident_statements")]) <= 0.005


def test_ordinary_texts_are_hardly_ever_taken_for_danger() -> None:
    """D3: under 1 in 200 of real text messages between friends."""
    assert share([is_danger(row["text"]) for row in shared("sms_ordinary")]) <= 0.005


def test_capitals_spelling_and_marks_do_not_hide_danger() -> None:
    """D3: a text in distress is not spelled well."""
    for text in ("I WANNA DIE", "i wnt to die", "I want to DIE!!", "hes gonna kill me"):
        assert is_danger(text), text


@pytest.mark.parametrize(
    "text",
    [
        "can someone help me up the steps at the hall",
        "is my dog allowed, he's an assistance dog",
        "im outside but the door is locked",
        "can someone ring me please",
        "the speeding on mill road is going to kill someone",
        "I feel unsafe walking through the underpass at night",
        "smoke from the takeaway's chimney is a nuisance",
        "the lift is always stuck",
        "I don't see the point of the meeting",
        "would someone wait for me at the door",
        "will somebody meet me outside",
        "will someone be waiting for me outside",
        "i need someone to meet me at the door",
        "and another thing she hung up on me",
        "the woman put the phone down on me",
        "and it woke the baby",
    ],
)
def test_a_question_about_coming_and_an_idea_about_a_danger_are_no_cry_for_help(text: str) -> None:
    """D3: whoever asks for a hand on the steps is answered, and not left in silence."""
    assert not is_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "can someone help me up I've fallen and can't get up",
        "can someone please help me he's hitting me",
        "someone please help me with my husband he won't wake up",
        "the door is locked and he won't let me out",
        "can someone ring me I'm scared of him",
        "the baby is coughing up blood",
        "I feel unsafe at home",
        "he is going to kill someone",
        "there is someone waiting for me outside",
        "what if someone is waiting for me outside when i get home",
        "can someone please meet me outside he is following me",
        "can somebody wait for me outside my flat there are men",
        "there will be someone waiting for me outside with a knife",
        "he said he will wait for me at the door",
        "he hung up on me and hes coming round to kill me",
        "he woke the baby screaming and hitting me",
    ],
)
def test_the_same_words_beside_a_cry_for_help_do_not_hide_it(text: str) -> None:
    """D3: what is an everyday figure of speech is taken out, and the rest is still heard."""
    assert is_danger(text)


@pytest.mark.parametrize(
    ("now", "once"),
    [
        ("smoke coming from flat 12", "smoke coming from the flat below every night, they smoke weed"),
        ("fire in the bin store behind Larch House", "there was a fire in the bin store last year, get metal doors"),
        ("a car has just hit a cyclist on mill road", "cars hit the bollard all the time"),
        ("There's lads breaking into a van on Mill Road right now", "kids keep breaking into the hall, need cctv"),
        ("the lift is stuck with someone in it", "people get stuck in the lift all the time"),
        ("tree down across the road with cables", "the tree needs cutting back from the wires"),
        ("ice on the pond and kids are walking on it", "the pond froze last year and kids went on it, put up a sign"),
        ("whats the point of any of it", "whats the point of any of it the council never listens"),
    ],
)
def test_what_happens_now_is_danger_and_what_happens_every_year_is_an_idea(now: str, once: str) -> None:
    """D3."""
    assert is_danger(now)
    assert not is_danger(once)


@pytest.mark.parametrize(
    ("cry", "idea"),
    [
        ("I no want live more", "I no want live music"),
        ("everyone would be happier without me", "the meeting would be better off with less talking"),
        ("my friend has picked a day to do it", "we have picked a day for the fete"),
        ("god is telling me to walk into the traffic", "god told me to love my neighbour, can I help"),
        ("my husband's battered me again", "my husband's going to help with the marquee"),
        ("ma man's leathered the wean", "we got leathered 5 1 on saturday"),
        ("if i leave he says he will take the kids off me", "if i leave work late can i still come in"),
        ("they strap my dad in the wheelchair all day", "seat belts and straps for wheelchairs in the minibus"),
        ("im 8 and nobody is here", "my son is 8 and there is no club for him"),
        ("lost my little boy at the market please help", "lost my daughters coat at the market"),
        ("she set off for school and never arrived", "the bus left for town and never got there"),
        ("Grandad wandered off in his slippers", "the dog wandered off at the fun day but we found him"),
        ("no heating for a week and my mum is 90", "no heating for a week in the hall and my mum is 90"),
        ("he is talking to people who arent there", "my son is talking to people at the college"),
        ("she has taken a overdoes", "he overdoes the garlic"),
        ("please someone come quick", "someone come and look at the drains please"),
        ("im terrified", "im terrified of public speaking but will try"),
        ("im starving please bring food", "im starving, bring cake"),
        ("my mum is suicidal", "the suicide of the high street"),
        ("my son was stabbed here", "my dad was stabbed here in 1987"),
        ("a man is grooming my daughter", "online safety evening for mums and dads about grooming"),
        ("men parked outside my house with bats", "someone parks outside my house every day"),
        ("nan has fell in the hall, hip is stuck out", "mum fell off her bike last year, hip all mended now"),
        ("he keeps texting my daughter and shes only 9", "can you stop texting my daughter shes only 9"),
    ],
)
def test_ways_of_saying_it_that_were_missed_and_what_looks_like_them(cry: str, idea: str) -> None:
    """D3: each was missed, or falsely heard, when texts were tried that nobody had learned from."""
    assert is_danger(cry)
    assert not is_danger(idea)


DISCLOSED = """
the choirmaster interfered with me as a boy
my foster father did terrible things to me and my sister in the fifties
i was molested at that school in 1979
my brother raped me when we were kids
i was sexually abused by a teacher at hill road school
our dad used to come in our beds at night
i have never told anyone but father keane touched me
my ex husband used to punch me, that was thirty years ago
the staff at the home used to hurt us
when i was 9 the lodger made me do things to him
my uncle touched me in 1974
the priest used to touch us boys in the 60s
back in 1981 the caretaker did things to me
i was abused in the childrens home on park road in the seventies
when i was little my brother made me do things
my teacher messed with me years ago and he still lives here
my first husband used to beat me thats why i moved here in 1990
he molested my sister in 1985
I was in the childrens home on Park Road in the 60s. things were done to us there. They want to name the flats after him
i was raped in 1969 and never told anybody
we were abused as kids at that school, do not name the hall after him
a man interfered with me when i was seven, long ago now
my grandad used to come into my bedroom when i was young
mr hobbs from the scouts abused me and my friends years ago
the nuns beat us and worse, in the convent, 1958
my dad used to batter my mum when i was small
i am 68 and i was groomed by my teacher in 1972
"""
LONG_PAST = """
a bomb killed my grandads brother on this street in 1940
my sister died of cancer in 1998 and loved that garden
they hanged a man at the crossroads in 1790, make a trail of it
there was a fight outside the dance hall in 1963 my dad always talked about it
the old headmaster caned everybody in the 50s
three lads drowned at the weir in 1977
i lost my baby in 1986 and there is nowhere quiet to sit
my mate was knocked down there in 2003
the strike in 84 split families here
my mum was killed by a lorry on that bend in 1991
my husband died in 1974 and i have lived here alone since
a boy drowned in the pond in 1962 we should have a plaque
there was a murder on this road in 1958 my gran told me
we lost our son on that road in 1999 please slow the cars
my dad was killed in the pit in 1967, where is the memorial
the caretaker used to shout at us in the 60s
a lad was stabbed outside the chippy in 2008
teachers hit us with a ruler in the fifties, did us no harm
in 1984 the police beat the miners here and we want a plaque
my uncle touched a lot of hearts when he ran the club in 1974
the vicar did great things for us boys in the 60s
my teacher made me do things properly when i was young
i was abused by a driver at the crossing last year
the old caretaker used to come into our classroom with toffees
a support group for people who were abused years ago
they did things to our street in the 70s that spoiled it
the council did terrible things to us in the seventies, took the whole terrace
my grandad used to beat me at dominoes in that pub
"""


@pytest.mark.parametrize("text", DISCLOSED.strip().split("\n"))
def test_abuse_is_heard_however_long_ago(text: str) -> None:
    """D3: whoever tells of it at last gets a kind answer and a person, and he may be near children still."""
    assert is_danger(text)


@pytest.mark.parametrize("text", LONG_PAST.strip().split("\n"))
def test_grief_and_the_history_of_the_area_are_no_danger(text: str) -> None:
    """D3: they get their receipt."""
    assert not is_danger(text)


FIGURES = """
will my wheelchair fit through the door
dont pin it on me it was like that already
i got landed with all the work
he turned on me when i asked about the grant
the heat hit me as soon as i got off the bus
my back is killing me after the litter pick
the noise is doing my head in
they beat us hands down at the quiz
my wife will murder me if i forget the milk
im dying for a wee every time theres no toilets in town
the new crossing is a big hit
she bit my head off
that meeting was murder
he went off on one at me about parking
this weather will be the death of us
it hit home how lonely people are
i was gutted when the pool shut
my old man would have a fit if he saw this
it breaks my heart to see the hall like that
im on my last legs after that hill
the kids run me ragged
the job is a killer
they left me hanging for three weeks
we got hammered by the rain
the council are bleeding us dry
he shot off before i could ask
she put it down on me and i never did it
they put it all down to me
they dumped the whole lot on me at the last minute
the blame always lands on me
he walked out on me at the last meeting
the phone went and died on me
the idea hit me last night
rents have really hit me hard
the closure hit us all hard
my mum will kill me if i miss it
he is a hit with the kids
the fun day was a massive hit with my lads
they beat us to the hall booking
the under 9s beat us 4 nil
i beat cancer and want to give something back
im dead on my feet after nights
she jumped down my throat at the meeting
he bit my head off for asking
they shot my idea down
is sam a man or a woman
am i insured if i hurt myself
are we covered if someone hurts themselves
"""
NO_FIGURES = """
he pinned me against the wall
he turned on me with a bottle
my dad beats me
she hits my little brother
i feel like dying
he said he will murder me tonight
they left me hanging from the railings help
a man keeps touching me on the bus
she put it down on me and then he hit me
he put a knife on me
he put his hands on me
he died on me this morning and i dont know what to do
my son collapsed and died on me last night help
it hit me, a car, i cant get up
my husband will kill me if i leave
my dad will kill me if i tell
he hit the kids
he is hitting the kids
he beat me to the ground
they beat us with sticks
my dad beat me to within an inch
my dad is dead on the floor
he jumped on me and grabbed my throat
he bit my head and arms
they shot my brother
there is a man outside with a knife
i want to hurt myself
am i covered if i kill myself
what happens if i hurt myself
"""


@pytest.mark.parametrize("text", FIGURES.strip().split("\n"))
def test_everyday_phrases_with_words_of_harm_are_no_danger(text: str) -> None:
    """D3: a false alarm silences the line towards them."""
    assert not is_danger(text)


@pytest.mark.parametrize("text", NO_FIGURES.strip().split("\n"))
def test_the_same_words_meant_are_danger(text: str) -> None:
    """D3."""
    assert is_danger(text)
