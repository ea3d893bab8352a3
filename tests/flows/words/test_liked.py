"""How a meeting was, in people's own words."""

import pytest

from flows.engine import Understood
from flows.meeting import HOW_WAS_IT, liked_choices
from flows.words import liked
from tests.flows.understood_texts import own, share
from tests.stories.pure_talk import facts

SAID = {
    "good": """
Really good
loved it
enjoyed it
I enjoyed it
interesting
👍
5 stars
thank you it was lovely
not bad at all
good, and thank Jo for the tea
yes it was good
It was fab, see you next time
brill
1
1. great crowd
Good to see everyone
buzzing, count me in again
very useful evening
couldn't fault it
""",
    "ok": """
ok thanks
Fine
not bad
it was alright
Good but too long
2 - ok I suppose
not great
it was ok but I couldn't park
so so
nice people but freezing
""",
    "not for me": """
boring
terrible
very poor
couldnt hear
too cold
waste of time
not for me but thanks
I was spoken to like dirt by that chairman
3. Too long for me
not good
it wasn't very good
didn't enjoy it
too loud for me
never again
""",
}
NO_MARK = """
no
yes
thanks
would be good to have more bins
The street light is out
More benches please
I want it looked into
who was the man in the hat?
1 person spoke too much
3 people shouted all night
Bins are overflowing again
can you send the minutes
see you at the next one
hope it is good next time
the firework display was great
Let us have a summer fair again
the man at the shop is rude
nothing for kids, they are bored and alone
when is the next one
my kids had a great time at the fair
""".strip().splitlines()


@pytest.mark.parametrize(("mark", "text"), [(mark, text) for mark in SAID for text in SAID[mark].strip().splitlines()])
def test_it_is_read_in_their_own_words(mark: str, text: str) -> None:
    assert HOW_WAS_IT.accept(text, liked_choices(facts()), facts()) == Understood(mark)


@pytest.mark.parametrize("text", NO_MARK)
def test_what_says_nothing_of_it_is_no_mark(text: str) -> None:
    assert not isinstance(HOW_WAS_IT.accept(text, liked_choices(facts()), facts()), Understood)


def test_hardly_an_idea_is_taken_for_a_mark() -> None:
    assert share([liked.read(text) is not None for text in (*own("ordinary"), *own("look_alikes"))]) < 0.02
