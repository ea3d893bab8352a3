"""What people answer to what they would like to do and when, and what only stands where an answer would (D1)."""

import pytest

from flows.words import wants, what_and_when

COULD_DO = """
anything outdoors
gardening
any
Any
ANY
anything really
not fussed
I don't mind
whatever you need
litter picking
kids football
tea and cakes
working with children
the food bank
I was a joiner for 30 years so anything with wood really
also got a van if its any use
i like painting
knitting
good with computers
I can drive
bit of gardening or painting fences
help old people with shopping
Dogs
helping at the library
I used to be a nurse so first aid maybe
teas
nothing heavy, my back is bad but i can do teas
no lifting but anything else
driving people to appointments
cooking for the lunch club
social media
bake cakes
reading to kids at school
admin
events
picking up litter on Mill Road
I could sweep the pavements
befriending
music
walk dogs for people who cant
arts n crafts
"""
COULD_NOT_DO = """
um what sort of things are there
how long would it take
sorry what was the question
what do you need?
my neighbour might want to as well
the playground needs new swings by the way
the bins on Elm Close are overflowing
more benches by the pond
new swings for the playground
speed bumps on Hill Road
can we have a crossing by the school
do i need a dbs check
who would i be with
the street light outside number 9 is out
my wife says you should fix the path
we need a zebra crossing
there should be a youth club
what's that?
is it heavy work
dog mess everywhere on Larch Road
when will the park reopen
traffic on mill road is terrible
could you put a bench by the shops
the council never empties the bins
what does it involve
is there anything indoors?
"""
TIMES = """
saturday mornings
any
ANY
any time
weekends
most mornings, not Thursdays
most mornings, not Thursdays cos of the hospital
evenings after 6
whenever
i'm free tuesdays
Mon and Wed
9-12
after school drop off, 9 till 2.30
school holidays
not sundays
days
I work shifts so it varies
flexible
weds pm
next week
Sat
from july
anytime except friday
once a month
not mornings im not good before 10
when you need me
dont mind
Thursday 10am
sat 6th june
half term
tomorrow
days or evenings
"""
NO_TIMES = """
how long would it take
sorry what was the question
I was a joiner for 30 years so anything with wood really
also got a van if its any use
the bins are never emptied on mondays
what days are there
gardening
the playground needs new swings
my neighbour might want to as well
the street light has been out since tuesday
the buses stop after 6 on sundays
kids are racing bikes every night on the field
can we have a bus on sundays
what time would it be
speed bumps on Hill Road
The library should open on saturdays
bins overflowing every weekend
when would it start?
"""
ENDINGS = """
nothing thanks i pressed the wrong thing
leave it for now thanks
leave it for now
actually i've changed my mind about helping sorry
i've changed my mind about helping
no i dont want to help
I'm not a volunteer any more
sorry wrong button
i didnt mean to text that
pressed it by mistake sorry
not right now
maybe another time
maybe later
cant at the moment sorry
dont bother
forget i asked
ignore that
i've not got time
too busy right now sorry
no time
my husband says no
id rather not
scrap that
actually no sorry
no thanks
nothing
sorry i cant help after all, my mums ill
nah forget it
sorry changed my mind
ive had second thoughts sorry
Sorry, I do not think I can commit at the moment
no longer interested thanks
ah sorry that was my mistake
"""
NO_ENDINGS = """
nothing heavy
nothing with kids
not mornings
no lifting
not sundays
cant do mondays
i cant drive but i can do teas
changed my mind about gardening, could do painting instead
no preference
anything
not fussed
dont mind
no idea
too old for heavy work but i can bake
not now but i could in july
no bins on Larch Road
no dog bins by the pond
nothing for teenagers to do round here
i dont want to help with kids
stop cars on the pavement
the bin is too small
not the park
no parking on mill road
nobody cares about the pond
I do not want to work mondays
more benches
"""
OF_HELPING = """
um what sort of things are there
how long would it take
do i need a dbs check
what would i be doing
is it paid
will i get paid
do i need any training
what does it involve
how many hours is it
what jobs are there
who would i be with
can my son come too
"""
OF_OTHER_THINGS = """
how long will the roadworks take
what is happening with the pond
why are there no bins
when is the next meeting
what sort of trees will be planted
is it true the library is closing
do i need a permit to park
where is the recycling centre
how often are bins emptied
how long do we have to wait for a crossing
"""


def lines(table: str) -> list[str]:
    return table.strip("\n").split("\n")


@pytest.mark.parametrize("text", lines(COULD_DO))
def test_what_they_could_do_is_read(text: str) -> None:
    assert what_and_when.could_do(text)


@pytest.mark.parametrize("text", lines(COULD_NOT_DO))
def test_a_question_or_an_idea_is_nothing_they_could_do(text: str) -> None:
    """D1: no consent comes of it."""
    assert not what_and_when.could_do(text)


@pytest.mark.parametrize("text", lines(TIMES))
def test_when_they_could_is_read(text: str) -> None:
    assert what_and_when.says_when(text)


@pytest.mark.parametrize("text", lines(NO_TIMES))
def test_a_time_in_an_idea_is_no_time_they_could(text: str) -> None:
    assert not what_and_when.says_when(text)


@pytest.mark.parametrize("text", lines(ENDINGS))
def test_a_change_of_mind_ends_it(text: str) -> None:
    assert what_and_when.changes_their_mind(text)


@pytest.mark.parametrize("text", lines(NO_ENDINGS))
def test_what_begins_with_a_no_may_well_be_an_answer_or_an_idea(text: str) -> None:
    assert not what_and_when.changes_their_mind(text)


@pytest.mark.parametrize("text", lines(OF_HELPING))
def test_a_question_about_helping_is_known_by_its_words(text: str) -> None:
    assert what_and_when.asks_of_helping(text)


@pytest.mark.parametrize("text", lines(OF_OTHER_THINGS))
def test_a_question_about_the_area_is_none_about_helping(text: str) -> None:
    assert not what_and_when.asks_of_helping(text)


@pytest.mark.parametrize(
    "text",
    [
        "My husband says can you do a bowls green too",
        "My wife would like you to mend the gate and wants more benches",
        "my son says will you put up a basketball hoop",
        "I'm a plumber, can do a cheap boiler service for anyone on the estate",
        "I'm a decorator, good rates, can do any job big or small if you need it",
        "I can do your garden for £15 if you need it",
    ],
)
def test_a_wish_and_an_advert_are_no_offer(text: str) -> None:
    assert wants.read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "My husband says he can help with the fence",
        "my wife would be happy to help with the teas",
        "I'm a plumber, could fix taps for old folk for free",
        "can you use my van? happy to drive it",
    ],
)
def test_an_offer_stays_one(text: str) -> None:
    assert wants.read(text) == "vol"
