"""Who came to help and found nobody is let down, and so is who waits for a helper; the area's troubles are ideas."""

import pytest

from flows.words.let_down import finds_nobody, misses

FOUND_NOBODY = """
nobody was there
i was there but nobody met me
went home couldnt find you
I was there but nobody met me. Went home
Turned up at 10 and there was no one about
waited half an hour at the pond gate, nobody came
sorry but i couldnt find anyone so i left
no one there when I got there
hi jo I went along this morning but there was nobody there
Sam wasn't there
sam never showed up so I went home
where were you all? i stood there 20 minutes
There was no-one there to meet me, what happened?
I did go but no one was around
me and my son were there, nobody to meet us
couldn't see anyone so gave up and went home
been and gone, not a soul
i came on time but sam didnt turn up
No sign of anyone at the gate. Waited ages
got left standing there on my own
Wasted journey, nobody turned up
I was there at 10. Nobody else was
"""
AN_IDEA = """
nobody was there to open the park gate on sunday
no one was there to help mum off the bus
there is nobody at the housing office any more
nobody was at the council desk when i went
I couldn't find anyone to fix the lamp
i could not find a seat at the bus stop
nobody cleans the bins
there was no one on the bus so why run it
we went home because the park was locked
nobody came to fix the lift
there is nobody about after dark and it feels unsafe
nobody met the target for the tree planting
no one turned up to the meeting because it wasn't advertised
went to the library and there was nobody to ask
i was there when the bins were emptied
couldnt find a bin anywhere
a wasted morning waiting for the bus
left the bin out and nobody came
nobody wants a car park there
i went to the surgery and nobody answered the door
"""
IS_MISSED = """
where is joan
wheres joan
joan never turned up
Joan isn't here
joan not here yet
still waiting for Joan
Joan didn't come, I waited an hour
no sign of joan
she never came
Where is my helper?
nobody has turned up
Joan hasnt shown up, is she coming?
the new helper did not show up
Where's Joan got to
"""
IS_ASKED_ABOUT = """
is joan old
Is Joan a man or a woman?
how old is joan
what does joan look like
can joan lift heavy things
has joan done this before
does joan speak english
who is joan
is joan coming
do you know if joan is bringing gloves
"""
NOT_MISSED = """
where is the nearest toilet
where is the new bus shelter
she never came to fix the lamp
the bus never turned up
is it old
is the hall cold
who is the councillor
nobody has mended the lift
where is the money going
waiting for the council to mend the lights
is there a bus
where are the bins
can Joan of Arc Street have a bench
the bin lorry didnt come
no sign of the police
how old is the bridge
"""


@pytest.mark.parametrize("text", FOUND_NOBODY.strip().split("\n"))
def test_who_came_and_found_nobody(text: str) -> None:
    assert finds_nobody(text, ("Sam",), "the pond gate")


@pytest.mark.parametrize("text", AN_IDEA.strip().split("\n"))
def test_an_idea_lets_nobody_down(text: str) -> None:
    assert not finds_nobody(text, ("Sam",), "the pond gate")


@pytest.mark.parametrize("text", IS_MISSED.strip().split("\n"))
def test_who_waits_for_somebody(text: str) -> None:
    assert misses(text, ("Joan",)) == "not here"


@pytest.mark.parametrize("text", IS_ASKED_ABOUT.strip().split("\n"))
def test_who_asks_about_somebody_by_name(text: str) -> None:
    assert misses(text, ("Joan",)) == "asks"


@pytest.mark.parametrize("text", [*NOT_MISSED.strip().split("\n"), "is may the best month", "where is joan street"])
def test_who_asks_about_something_else(text: str) -> None:
    assert misses(text, ("Joan", "May")) is None


def test_a_name_nobody_was_told_is_nobodys() -> None:
    assert misses("where is joan", ("Peter",)) is None
    assert not finds_nobody("sam wasn't there")
