"""The question about meeting texts, answered in whole sentences: a yes is plain, a no may be generous (D1, R2)."""

import pytest

from flows import meetings, news
from flows.engine import SomethingElse, Unclear, Understood
from tests.stories.pure_talk import facts

ANSWERS = {
    "yes": """
Thank you dear that is very kind. Yes I would like to hear about meetings if it isn't too much trouble
1 - and thank you
Sorry for late reply. Yes please to the meetings
1 please
by all means
sure thing
option 1
number 1 please
Yes please Jo, I would love to hear about the meetings
Yes to meetings
yes please I want to know about meetings
1 thank you very much
Yes I'd be happy to be told about meetings
ok yes please text me about meetings
Oh yes please dear, keep me informed of meetings
Yes thank you I'd like to be kept informed about the meetings
Hi Jo yes please to meeting texts
1, ta
one please
Yes, if you don't mind, I would like to be invited to meetings
""",
    "no": """
No thank you dear, I don't go out in the evenings any more
no I am housebound
I can't get to meetings
two
option 2
2 - sorry
No thanks love, I'm 84 and my legs are bad
no thank you my husband is ill
No ta. I work nights
Sorry no, we have enough on
I don't go to meetings any more
nah mate too busy
No, I never go to them
No thank you, not at my age
I'm afraid not for me thanks
meetings are not my thing
no thanks, they are always too late for me
No thank you Jo, my daughter goes for me
2 please
no sorry I look after my mum
""",
    "unclear": """
Yes that's the one
later
Yes but not mornings
only important ones
maybe later
yes but only in the evenings
ask me again later
yes if it's near me
another time maybe
""",
    "none": """
No parking on Mill Road please
no bins on Ash Road either
No one ever listens to us anyway
No more flats
no buses on Sundays
Yes I would like to hear about the bins
yes I'd love a meeting place for teens
Yes I think a crossing would help
yes please do something about the dog mess
No i want more trees
No need for more houses here
no we need a crossing
No, and the bins are full
Yes my mum would like a bench too
I don't go to the park any more it's too dark
I can't get to meetings because there is no bus
no lights on our road, my mum is scared
One of the swings is broken
2 more benches
1 more thing, the gate is broken
two bins are missing
no thank you to the flats
Yes and can we have more dog bins
no i think you should ask the kids
Yes I would like a bench by the pond
Text me when the bench is done
by all means build houses but not here
That would be nice
sure the council will fix it
""",
}
ROWS = [(said, text) for said, texts in ANSWERS.items() for text in texts.strip().splitlines()]


def reading_of(text: str) -> str:
    found = meetings.plain_yes_or_no(text, meetings.yes_and_no(facts()), facts())
    if isinstance(found, Understood):
        return found.value
    return "unclear" if isinstance(found, Unclear) else "none"


@pytest.mark.parametrize(("said", "text"), ROWS)
def test_a_sentence_says_what_it_says(said: str, text: str) -> None:
    """A condition is asked about; an idea, however it begins, is one."""
    assert reading_of(text) == said


def test_a_yes_to_meetings_is_none_to_news() -> None:
    """D1: each purpose by its own question."""
    step = news.NEWS.steps[0]
    assert step.accept("yes to meetings", (), facts()) == SomethingElse()
    assert step.accept("yes please", (), facts()) == Understood("yes")
