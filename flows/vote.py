"""VOTE: what neighbours think of published cards, one at a time: 1 agree 2 disagree 3 pass.

Rules
- At most `CARDS_A_GO` a go, those with the fewest answers first, and never one twice or one's own.
- It shows what people think and decides nothing, and says so. "I don't mind" is an answer too: 3.
- A question is about the card it showed: the choices carry its reference, whatever has become of the card since.
"""

from collections.abc import Callable, Mapping

from flows.answers import choice
from flows.engine import Choice, Flow, Reading, Reply, State, Step, Turn, Understood, begin
from flows.facts import Facts, Heard, PublicCard
from flows.locale import _
from flows.meetings import NO, YES
from flows.quoting import quote
from flows.records import GiveOpinion, Record
from flows.wording import segments, straighten
from flows.words.spelling import fold
from flows.words.yes_no import read as read_yes_no

CARDS_A_GO = 5
MAX_WORDS_SHOWN = 110  # units of a card's words in its question
MAX_ANSWER_WORDS = 3  # a longer text may hold an idea
WORDS_SHOWN_AGAIN = 50  # beside something else we say

WHAT_DO_YOU_THINK = _("{area}: do you agree? {words}: 1 agree 2 disagree 3 pass")
AND_THIS = _("{area}: noted. And this? {words}: 1 agree 2 disagree 3 pass")
AGAIN = _("Do you agree? {words}: 1 agree 2 disagree 3 pass")
PASS = _("Pass")
THANKS = _("{area}: noted, thank you. It shows what people think and decides nothing. More? Text VOTE")
NOTHING_TO_VOTE = _("{area}: there is nothing new to ask you now. Try VOTE again in a week.")

_OPINIONS = {"agree": YES, "disagree": NO, "pass": PASS}  # the words on the buttons, in the order of the digits
_WORDS = {"agree": 0, "i agree": 0, "disagree": 1, "i disagree": 1, "dont mind": 2, "i dont mind": 2, "skip": 2}


def vote(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """VOTE: the first card, or that there is none."""
    if not facts.cards_to_ask(""):
        return Turn(facts.state, (Reply(NOTHING_TO_VOTE(facts)),), (), "vote")
    return begin(VOTE, facts, undo=facts.state.undo)


def _shown(facts: Facts) -> str:
    """The reference of the card that the open question showed."""
    open_choices = facts.state.choices if facts.state.flow == "vote" else ()
    return open_choices[0].value.partition(" ")[0] if open_choices else ""


def _next(facts: Facts, name: str) -> PublicCard | None:
    """The card a step asks about: the same again when it is put again, else one that was not just answered."""
    shown = _shown(facts)
    found = facts.cards_to_ask(shown)
    if facts.state.asked == name and (same := next((card for card in found if card.reference == shown), None)):
        return same
    return next((card for card in found if card.reference != shown), None)


def _ask(name: str, first: bool) -> Callable[[Facts], str]:
    def ask(facts: Facts) -> str:
        card = _next(facts, name)
        words = straighten(card.words if card else "")
        if facts.state.flow == "vote" and facts.state.asked == name:
            return AGAIN(facts, words=quote(words, WORDS_SHOWN_AGAIN) or words)
        wording = WHAT_DO_YOU_THINK if first else AND_THIS
        for room in range(MAX_WORDS_SHOWN, WORDS_SHOWN_AGAIN, -10):
            text = wording(facts, words=quote(words, room) or words)
            if segments(text).count == 1:
                return text
        return wording(facts, words=quote(words, WORDS_SHOWN_AGAIN) or words)

    return ask


def _choices(name: str) -> Callable[[Facts], tuple[Choice, ...]]:
    def choices(facts: Facts) -> tuple[Choice, ...]:
        card = _next(facts, name)
        if card is None:
            return ()
        return tuple(Choice(f"{card.reference} {opinion}", label(facts)) for opinion, label in _OPINIONS.items())

    return choices


def _accept(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    reading = choice(said, choices, facts)
    if isinstance(reading, Understood) or len(said.split()) > MAX_ANSWER_WORDS:
        return reading
    place = _WORDS.get(fold(said), {"yes": 0, "no": 1}.get(read_yes_no(said, facts.language)))
    return reading if place is None or place >= len(choices) else Understood(choices[place].value)


def _keep(_facts: Facts, value: str, _state: State, _said: str) -> tuple[Record, ...]:
    reference, _space, opinion = value.partition(" ")
    return (GiveOpinion(reference, opinion),) if opinion in _OPINIONS else ()


def _when(name: str) -> Callable[[Facts, Mapping[str, str]], bool]:
    return lambda facts, _answers: _next(facts, name) is not None


def _step(number: int) -> Step:
    name = f"vote_{number}"
    return Step(
        name,
        ask=_ask(name, first=number == 1),
        accept=_accept,
        when=_when(name),
        choices=_choices(name),
        keep=_keep,
    )


VOTE = Flow(
    name="vote",
    steps=tuple(_step(number) for number in range(1, CARDS_A_GO + 1)),
    closing=lambda facts, _answers: THANKS(facts),
)
