"""A meeting as residents talk about it: whether they come, said back with the day, the time and the place.

Rules
- Digits are what we ask for: 1 yes, 2 no, 3 maybe. Words are understood too.
- An RSVP is never attendance nor a vote (P2).
"""

from flows.asks import AskKind
from flows.bare import read_bare
from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.facts import Facts, OpenAsk
from flows.locale import _

CAN_YOU_COME = _("{about}. Can you come?")
YES, NO, MAYBE = _("Yes"), _("No"), _("Maybe")
DOWN_FOR = _("{area}: thank you. Down for {about}. Wrong? Reply 0")
NOT_COMING = _("{area}: thank you. Not coming on {about}. Wrong? Reply 0")
MAY_COME = _("{area}: thank you. A maybe for {about}. Wrong? Reply 0")

_SAID = {"yes": "yes", "no": "no", "unsure": "maybe"}


def choices(facts: Facts) -> tuple[Choice, ...]:
    """As they are shown under an invitation."""
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)), Choice("maybe", MAYBE(facts)))


def accept(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """A yes, a no or a maybe and nothing else; a digit is one of the choices shown."""
    bare = read_bare(said, facts.language)
    if bare == "digit":
        place = int("".join(c for c in said.split()[0] if c.isdecimal()))
        return Understood(shown[place - 1].value) if 1 <= place <= len(shown) else Unclear()
    return Understood(_SAID[bare]) if bare else SomethingElse()


def say(facts: Facts, ask: OpenAsk, value: str) -> str:
    """What was recorded."""
    said = {"yes": DOWN_FOR, "no": NOT_COMING}.get(value, MAY_COME)
    return said(facts, about=ask.about)


RSVP = AskKind("rsvp", accept=accept, say=say, give_up="no")
