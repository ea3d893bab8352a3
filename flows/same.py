"""Is it the same as one of these? Up to three published cards of others, shown to the author of a new idea (C3, C7).

Rules
- Only from the second contact on, only when likely enough, and only as many as fit beside the receipt in one text (R1):
  where not even one fits, nothing is asked, and a coordinator sees the likeness all the same.
- 1, 2 or 3 backs that card; 4, no or silence means it is another idea. Nothing is merged by this: a person does that.
- 4 is always "none of these", however many are shown, so that a hasty digit backs nothing.
"""

from collections.abc import Callable, Sequence

from flows import answers
from flows.engine import Choice, Reading, SomethingElse, State, Step, Unclear, Understood
from flows.facts import Facts, PublicCard
from flows.locale import _
from flows.records import BackCard, Record
from flows.wording import GSM7_SINGLE_UNITS, segments, straighten
from flows.words.bare import read_bare
from flows.words.spelling import fold

SAME_AS_ONE = _("Same as one? {cards} 4 no")
SAME_AS_THIS = _("Same as this? {cards} 4 no")
YOU_BACK = _("{area}: thank you, you back {reference} too.")
ANOTHER_IDEA = _("{area}: thank you, it is another idea.")
NONE_OF_THESE = _("None of these")

NAME = "same"
DIFFERENT = "different"
_NO = frozenset(("4", "four", "none", "none of these", "none of them", "neither", "different", "another idea", "other"))
MOST_SHOWN = 3
LEAST_CHARACTERS = 20  # of a card's words, or nobody could tell which it is
MORE = ".."


Receipt = Callable[[Facts], str]


def same_step(receipt: Receipt) -> Step:
    """The question after an idea; `receipt` is the longest its receipt can be, which leaves the room for it."""
    return Step(
        NAME,
        ask=lambda facts: _ask(facts, _shown(facts, receipt)),
        accept=_accept,
        when=lambda facts, _answers: bool(_shown(facts, receipt)),
        choices=lambda facts: _choices(facts, receipt),
        keep=_back,
        say=_said_back,
    )


def _shown(facts: Facts, receipt: Receipt) -> tuple[PublicCard, ...]:
    """The cards there is room to ask about, with what fits of their words; once asked, those that were shown."""
    if facts.state.asked == NAME:
        return tuple(PublicCard(one.value, one.label) for one in facts.state.choices if one.value != DIFFERENT)
    if facts.first_contact or facts.stopped:
        return ()
    found = [PublicCard(card.reference, " ".join(straighten(card.words).split())) for card in facts.similar_cards()]
    cards = [card for card in found if card.words and segments(card.words).encoding == "GSM-7"][:MOST_SHOWN]
    for count in range(len(cards), 0, -1):
        around = f"{receipt(facts)} {_ask(facts, [PublicCard('', '')] * count)}"
        room = (GSM7_SINGLE_UNITS - segments(around).units) // count
        fitting = [PublicCard(card.reference, _cut(card.words, room)) for card in cards[:count]]
        if all(card.words for card in fitting):
            return tuple(fitting)
    return ()


def _ask(facts: Facts, cards: Sequence[PublicCard]) -> str:
    listed = " ".join(f"{place} {card.words}" for place, card in enumerate(cards, start=1))
    return SAME_AS_THIS(facts, cards=listed) if len(cards) == 1 else SAME_AS_ONE(facts, cards=listed)


def _cut(words: str, room: int) -> str:
    """As much of the words as fits, whole words only; nothing where that would be too little to know the card by."""
    if segments(words).units <= room:
        return words
    cut = words[: max(0, room - len(MORE))].rsplit(" ", 1)[0].rstrip(" ,.;:-")
    return cut + MORE if len(cut) >= LEAST_CHARACTERS and segments(cut + MORE).units <= room else ""


def _choices(facts: Facts, receipt: Receipt) -> tuple[Choice, ...]:
    cards = tuple(Choice(card.reference, card.words) for card in _shown(facts, receipt))
    return (*cards, Choice(DIFFERENT, NONE_OF_THESE(facts)))


def _accept(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A card by its number or its words; 4 or a no for none. A sentence is an idea, and the question stays open."""
    bare, folded = read_bare(said, facts.language), fold(said)
    if bare == "no" or folded in _NO:
        return Understood(DIFFERENT)
    if bare == "yes" and len(choices) == 2:
        return Understood(choices[0].value)
    if bare == "digit" and folded.isdigit() and int(folded) >= len(choices):
        return Unclear()
    reading = answers.choice(said, choices, facts)
    return reading if isinstance(reading, Understood) or bare else SomethingElse()


def _back(_facts: Facts, value: str, state: State, _said: str) -> tuple[Record, ...]:
    return () if value == DIFFERENT else (BackCard(value, own=state.answers.get("idea", "")),)


def _said_back(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return ANOTHER_IDEA(facts) if value == DIFFERENT else YOU_BACK(facts, reference=value)
