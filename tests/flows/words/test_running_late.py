"""Who comes late on the day says so: no idea, and no no."""

import pytest

from flows.rsvp import read as read_rsvp
from flows.words.late import is_arriving, is_late, will_be_late, without_late

LATE = """
bus is late sorry
running 10 min late
im stuck in traffic
I'll be a bit late
running late x
on my way, bus didnt come
Sorry running about ten minutes late, start without me
the 41 bus hasn't turned up, will be there by 10.20
Train delayed
my lift is late be there soon
stuck at work sorry running late
might be 5 mins late
Traffic is terrible, be there in 15
missed the bus getting the next one
Gonna be late soz
held up at the doctors, will be half an hour late
were late sorry
waiting for the bus still
I am going to be late please tell Sam
late sorry
will be late
Bus broke down on Mill Road be about 20 mins
babysitter is late
hi jo its joan my bus is late
running a bit behind
"""
LATER = """
i might be 10 mins late
I may be a few minutes late tomorrow
will be 10 minutes late tomorrow
running late tomorrow sorry
i'll be there but 10 mins late
might be a bit late in the morning
could be 10 mins late is that ok
I will be about a quarter of an hour late
can i be 10 mins late tomorrow
going to be 15 minutes late in the morning sorry
hi, could be five minutes late if the bus is slow
We might be ten minutes late on saturday
"""
NOT_LATER = """
bus is late sorry
im stuck in traffic
the shop could open late tomorrow
the bus might be late
could the library be open late
the park should close late on saturday
could we have late buses on sunday
might be too late for the hedge
"""
SOMETHING_ELSE = """
the bus is always late
stuck in traffic can't make it
the 41 bus is late every morning, needs sorting
buses are late on Hill Street every day
I won't make it, bus is cancelled
too late for me to go out
its too late in the evening
it finishes too late
Traffic on Mill Road is terrible, we need a crossing
no bus
bins are late again
I am not coming, running late at work
the post is late
Is it too late to say yes
I work late
More buses
Late buses please
late opening at the library
stuck in the lift
waiting for the council
"""


@pytest.mark.parametrize(
    "text",
    ["nearly there just parking", "just parking", "on the bus now", "be there in 2 mins", "5 mins away", "just outside",
     "almost there", "walking up now", "round the corner", "two mins away", "Nearly there. See you in a bit"],
)  # fmt: skip
def test_who_is_nearly_there_says_so(text: str) -> None:
    assert is_arriving(text)


@pytest.mark.parametrize(
    "text",
    ["nearly there with the petition", "parking", "just parking on the pavement", "outside the school",
     "bus on Hill St",
     "new bus", "on the bus there is no ramp", "in 5 minutes the bin was full", "nearly there is no space",
     "arriving cars"],
)  # fmt: skip
def test_what_is_of_the_area_is_no_arrival(text: str) -> None:
    assert not is_arriving(text)


@pytest.mark.parametrize("text", LATER.strip().split("\n"))
def test_somebody_will_be_late(text: str) -> None:
    assert will_be_late(text)


@pytest.mark.parametrize("text", [*NOT_LATER.strip().split("\n"), *SOMETHING_ELSE.strip().split("\n")])
def test_what_is_late_now_or_in_the_area_is_no_plan_to_be_late(text: str) -> None:
    assert not will_be_late(text)


@pytest.mark.parametrize("text", LATE.strip().split("\n"))
def test_somebody_is_late(text: str) -> None:
    assert is_late(text)


@pytest.mark.parametrize("text", SOMETHING_ELSE.strip().split("\n"))
def test_what_only_sounds_late_is_something_else(text: str) -> None:
    assert not is_late(text)


def test_the_plan_stands_behind_the_news() -> None:
    assert without_late("bus is late; 9.40 with my son") == "9.40 with my son"
    assert without_late("running late") == ""
    assert without_late("9.40 with my son; he is 9") == "9.40 with my son; he is 9"


@pytest.mark.parametrize(
    "text",
    ["stuck at work cant make it", "stuck in traffic cant make it", "held up at work wont make it",
     "ill in bed cant come",      "off on holiday will not be there", "busy at work not coming",
     "traffic is awful wont be there",
     "headache so wont come", "italian night class cant come", "mums not well so probably cant come now",
     "Mums in hospital cant come sorry", "my husband is ill cant make it", "baby's ill so unlikely to make it"],
)  # fmt: skip
def test_what_holds_the_sender_up_is_nobody_else(text: str) -> None:
    """R3: "stuck" and "held up" are no other people who cannot come."""
    assert read_rsvp(text).reading == "no"
