"""Who has moved says so in many ways; what else moves is something else."""

import pytest

from flows.words.danger import is_danger
from flows.words.moved import read

AWAY = """
I've moved away
we moved out of the area last month
i dont live there anymore
I no longer live in the area
sorry we have moved away
We've moved away to Leeds now
Ive left the estate
we left the area in May
Im not living there any more
I do not live on the estate anymore, sorry
not local any more
moved abroad
I have relocated out of the area
no longer a resident
I am no longer in the area
we dont live round here now
just to let you know I've moved out of the area two years ago
I live miles away now
we are not on the estate any longer
Hi Jo, I moved away in March. All the best
"""
HOUSE = """
moved house
I've moved
we have moved house
we moved to Hill Street
Ive moved in with my daughter
I've changed address
I have moved to a new flat
"""
NEITHER = """
my neighbour moved away
we moved here last month
I moved in last week
The bus stop has moved
they moved the bench
I cant live here anymore with this noise
I'd like to move away
people have moved away because of the noise
I have moved my bins
we moved in to Oak Close in May and the bins were full
has the meeting moved?
we are moving next month
the shop has moved away
I moved to the area in 1990
young people have left the estate
I don't want to live here any more
children no longer play there
the foxes have gone away
I live here
no longer safe here
the warden has gone
I want to be moved
gone out
I am not at home
moved by the pond
I have left my bin out
not in the area where cars park
the rats have moved in
we live near the school
I don't live in the flats but the noise is bad
"""


@pytest.mark.parametrize("text", AWAY.strip().split("\n"))
def test_somebody_lives_here_no_more(text: str) -> None:
    """And is in no danger: not to live there is not to want to live."""
    assert (read(text), is_danger(text)) == ("away", False)


@pytest.mark.parametrize("text", HOUSE.strip().split("\n"))
def test_a_new_address_may_be_round_the_corner(text: str) -> None:
    assert read(text) == "house"


@pytest.mark.parametrize("text", NEITHER.strip().split("\n"))
def test_what_else_moves_is_something_else(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text", ["i dont want to live here any more", "i dont live there anymore he hits me", "I dont want to live anymore"]
)
def test_not_to_want_to_live_stays_danger(text: str) -> None:
    assert is_danger(text)
