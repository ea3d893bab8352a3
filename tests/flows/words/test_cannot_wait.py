"""Trouble in the place that somebody must see to today, and what may wait for the reading day."""

import pytest

from flows.words.danger import is_danger
from flows.words.urgent import is_urgent
from tests.flows.understood_texts import share, shared

TODAY = """
sewage coming up in my bath
its going in peoples houses (water)
water pouring through my ceiling
sewage all over my kitchen
the toilets backing up into the bath
water is running down the walls of my flat
my flat is flooding
the basement is flooded
burst pipe on Hill Street
water main burst outside number 4
no water since this morning
we have no water at all
whole block has no electric since 6
power is off in the whole block
power cut since 5 in our street
ceiling has come down in the hall
a wall has fallen on the pavement
tree down blocking the road
a big branch is hanging off over the path
lamppost about to fall on hill st
manhole cover missing on hill street
hole has opened up in the road
lift is out and I cant get down, im in a wheelchair
needles in the play park by the swings
roof tiles falling off onto the path
diesel spilled all over the road
no water
"""
MAY_WAIT = """
The path behind the school floods whenever it rains
water comes into the hall every winter
we need a new roof on the hall
no water fountain in the park
no electric car chargers on the estate
the drains should be cleared before winter
my roof leaked last year
a power cut last month lasted 3 days
trees need cutting back
the wall should be taken down
the tap in the community garden has no water
sewage works smell
flooding on Mill Road needs sorting
the river might flood
there was a burst pipe last week
lift is broken again
lights are out on Hill Street
bins overflowing
the pond is full of water
potholes on Hill Street
no power to the people
fence has come down by the allotments
we want a water slide
the tree by the pond is lovely
damp in my walls
heating is off
boiler not working
the toilet in the park is closed
could do with needles bins
the ceiling in the hall is ugly
water the plants please
my neighbours fence fell down
needle bins in the park please
low hanging wires on Ash Road look ugly
dead end sign has fallen over on Cross St
"""


@pytest.mark.parametrize("text", TODAY.strip().split("\n"))
def test_it_cannot_wait_and_is_no_danger(text: str) -> None:
    """A false safety answer tells of Samaritans to whoever has water in the kitchen."""
    assert (is_urgent(text), is_danger(text)) == (True, False)


@pytest.mark.parametrize("text", MAY_WAIT.strip().split("\n"))
def test_what_happens_every_winter_may_wait(text: str) -> None:
    assert not is_urgent(text)


def test_hardly_anything_that_residents_say_cannot_wait() -> None:
    assert share([is_urgent(row["text"]) for row in shared("resident_statements")]) <= 0.002


@pytest.mark.parametrize(
    "text", ["gas smell", "theres a smell of gas in the stairwell", "lift stuck and someone is in it"]
)
def test_what_may_cost_a_life_stays_danger(text: str) -> None:
    assert is_danger(text)
