"""A meeting as residents talk about it: whether they come, said back with the day, the time and the place.

Rules
- Digits are what we ask for: 1 yes, 2 no, 3 maybe. Words are understood too.
- An RSVP is never attendance nor a vote (P2).
"""

from flows.asks import AskKind
from flows.engine import Choice
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.rsvp import accept

CAN_YOU_COME = _("{about}. Can you come?")
YES, NO, MAYBE = _("Yes"), _("No"), _("Maybe")
DOWN_FOR = _("{area}: thank you. Down for {about}. Wrong? Reply 0")
NOT_COMING = _("{area}: thank you. Not coming on {about}. Wrong? Reply 0")
MAY_COME = _("{area}: thank you. A maybe for {about}. Wrong? Reply 0")


def choices(facts: Facts) -> tuple[Choice, ...]:
    """As they are shown under an invitation."""
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)), Choice("maybe", MAYBE(facts)))


def say(facts: Facts, ask: OpenAsk, value: str) -> str:
    """What was recorded."""
    said = {"yes": DOWN_FOR, "no": NOT_COMING}.get(value, MAY_COME)
    return said(facts, about=ask.about)


RSVP = AskKind("rsvp", accept=accept, say=say, give_up="no")
