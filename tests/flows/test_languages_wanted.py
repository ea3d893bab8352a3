"""Whoever says that they speak little English is told what we can text in, and a person hears of it."""

import pytest

from flows.facts import Heard
from flows.hear import hear
from flows.records import KeepIdea, OpenMatter
from tests.stories.pure_talk import facts

SPEAKS_LITTLE = """
hello i no speak good english
jak mogę napisać po polsku?
No hablo inglés
please write in welsh
my english is not good sorry
i dont speak much english
sorry little english
nie mówię dobrze po angielsku
nu vorbesc engleza
je ne parle pas anglais
não falo inglês
no english
i cannot read english
i not understand english
ingilizce bilmiyorum
ich spreche kein englisch
я не говорю по-английски
can you write to me in polish please
"""
IDEAS = """
english classes for people who cant speak good english
signs in polish at the surgery
my neighbour speaks no english and needs help
a polish shop on Mill Road
the english flag on the roundabout is not ok
no english heritage plaque on the mill
more welsh at the school
the council should write in plain words
not enough english lessons
write the bus times in big letters
kids at school speak no english
an english teacher for the mums at the school
"""


@pytest.mark.parametrize("text", SPEAKS_LITTLE.strip().split("\n"))
def test_who_speaks_little_english_is_offered_languages_and_a_person(text: str) -> None:
    turn = hear(Heard(text, "sms"), facts())
    assert "we can" in turn.replies[0].text or "we cannot" in turn.replies[0].text
    assert turn.records == (OpenMatter("unclear"),)


@pytest.mark.parametrize("text", IDEAS.strip().split("\n"))
def test_an_idea_about_languages_stays_an_idea(text: str) -> None:
    records = hear(Heard(text, "sms"), facts()).records
    assert any(isinstance(record, KeepIdea) for record in records)
