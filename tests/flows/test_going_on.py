"""Corrections and second halves, which belong to the idea just told, and new ideas, which do not."""

import pytest

from flows.going_on import goes_on
from flows.words.reply_words import spell_reply

BENCH = "Bench by the shops on Mill Road"
LIGHT = "Street light out, number 14 Larch"
GOES_ON = [
    ("sorry i meant hill street", BENCH),
    ("and also the one on the corner", BENCH),
    ("and a bin", BENCH),
    ("sorry 41 not 14", LIGHT),
    ("41 not 14", LIGHT),
    ("i meant hill st", BENCH),
    ("sorry hill road not mill road", BENCH),
    ("not mill road, hill street", BENCH),
    ("*hill street", BENCH),
    ("that should say hill street", BENCH),
    ("oops wrong street its hill street", BENCH),
    ("also the one opposite", LIGHT),
    ("plus some shade", BENCH),
    ("oh and a bin too", BENCH),
    ("same at the other end", BENCH),
    ("and another one by the church", BENCH),
    ("its out", LIGHT),
    ("its been out for weeks", LIGHT),
    ("it should be number 41", LIGHT),
    ("correction hill street", BENCH),
    ("i mean the shops on hill street", BENCH),
    ("make that two benches", BENCH),
    ("and flowers", BENCH),
    ("typo - larch not lurch", "light on lurch"),
    ("and lights", BENCH),
    ("also it is broken", BENCH),
    ("number 41 not 14 sorry", LIGHT),
    ("and there as well", BENCH),
    ("no wait hill street not mill road", BENCH),
]
IS_NEW = [
    ("and also we need a crossing by the school", BENCH),
    ("also the bins on Elm Close are full", BENCH),
    ("and a crossing by the school", BENCH),
    ("and more buses on sundays", BENCH),
    ("also dog mess on Larch Road", BENCH),
    ("benches not bins please", "More trees"),
    ("its too dark in the park at night", BENCH),
    ("they should build a skate park", BENCH),
    ("and why is the library shut", BENCH),
    ("and can we have a bus", BENCH),
    ("also the council never answers", BENCH),
    ("parks not car parks", LIGHT),
    ("sorry but the bins are full", BENCH),
    ("a skate park not flats on the old site", BENCH),
    ("and the lift in Larch House is broken again", BENCH),
    ("i mean it the bins are never emptied and nobody cares about us at all", BENCH),
    ("it is dangerous crossing Mill Road", BENCH),
    ("More bins", BENCH),
    ("Speed bumps on Hill Road", BENCH),
    ("and a youth club for the teenagers", BENCH),
    ("also potholes on Mill Road", BENCH),
    ("they are fly tipping behind the garages", LIGHT),
    ("same old story with the buses on sundays, never turn up", BENCH),
    ("jobs for young people, not just old folk", BENCH),
    ("plus the drains on Elm Close", BENCH),
    ("I miss the market we had here", BENCH),
    ("wrong number of bins delivered to our block", BENCH),
    ("wrong house numbers on the new signs", BENCH),
]


@pytest.mark.parametrize(("text", "before"), GOES_ON)
def test_what_refers_back_belongs_to_the_idea_before_it(text: str, before: str) -> None:
    assert goes_on(text, spell_reply(text), before)


@pytest.mark.parametrize(("text", "before"), IS_NEW)
def test_what_names_its_own_thing_is_a_new_idea(text: str, before: str) -> None:
    assert not goes_on(text, spell_reply(text), before)
