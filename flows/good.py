"""Four weeks after it was done: is it any good? A poor answer opens the idea again."""

from flows.answers import choice
from flows.asks import AskKind
from flows.engine import Choice
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.quoting import quote
from flows.records import RateOutcome, Record
from flows.wording import segments

POOR = 2  # and less opens it again
MOST_QUOTED = 60

IS_IT_GOOD = _("{area}: {words} ({reference}) is done. Is it any good?")
IS_IT_GOOD_PLAIN = _("{area}: {reference} is done. Is it any good?")
BAD, WEAK, FAIR, FINE, GREAT = _("Bad"), _("Poor"), _("OK"), _("Good"), _("Great")
NOTED = _("{area}: thank you, noted: {words}. Wrong? Reply 0")
LOOKED_AT_AGAIN = _("{area}: thank you, noted. {reader} looks at {reference} again. Wrong? Reply 0")


def choices(facts: Facts) -> tuple[Choice, ...]:
    """1 to 5, 5 is best."""
    return tuple(Choice(str(n), word(facts)) for n, word in enumerate((BAD, WEAK, FAIR, FINE, GREAT), 1))


def question(facts: Facts, reference: str, words: str, shown: str) -> str:
    """What they are asked, with their own words where one text holds them. `shown` is how the choices are put."""
    for room in range(MOST_QUOTED, 20, -10):
        if (found := quote(words, room)) is not None:
            asked = IS_IT_GOOD(facts, words=found, reference=reference)
            if segments(f"{asked} {shown}").count == 1:
                return asked
    return IS_IT_GOOD_PLAIN(facts, reference=reference)


def _say(facts: Facts, ask: OpenAsk, value: str) -> str:
    if int(value) <= POOR:
        return LOOKED_AT_AGAIN(facts, reference=ask.about)
    label = next((shown.label for shown in ask.choices if shown.value == value), value)
    return NOTED(facts, words=label.lower())


def _keep(_facts: Facts, ask: OpenAsk, value: str, _said: str) -> tuple[Record, ...]:
    return (RateOutcome(ask.id, int(value)),) if value else ()


GOOD = AskKind("is_it_good", accept=choice, say=_say, keep=_keep)
