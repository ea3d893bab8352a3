"""Whether somebody comes, in their own words: clause by clause, who it is about and what it says.

Rules
- A question answers nothing, and neither does somebody else's news: "Who's going?", "Joel's not coming".
- What is said of coming outweighs a bare yes or no, and both outweigh what stands in the way: "no worries il be there"
  is a yes, "working till 6 but will come after" too. After "but", "actually" or "sorry I meant" the later words hold.
- What it hangs on makes a maybe: "if it's dry", "yes but only if there's parking".
- 1, 2 and 3 are yes, no and maybe; a bare number is never a party. Signs and other languages as in `yes_no`.
- A yes and a no that nothing puts in order are "unsure": asked about once. No answer at all is "none".
"""

import re
from dataclasses import dataclass
from typing import Literal

from flows import small_talk, yes_no, yes_no_abroad
from flows.clauses import OPENS, Clause, cut, is_about_others
from flows.coming import BARE, IMPLIED, MAX_OTHER_WORDS, PLAIN, Said, is_condition, other_words, read_clause
from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.facts import Facts
from flows.needs import Need, read_needs
from flows.party import read_party
from flows.questions import kind_of
from flows.reply_words import spell_reply
from flows.spelling import fold

RsvpReading = Literal["yes", "no", "maybe", "unsure", "none"]

MAX_CHARACTERS = 400  # a longer text is a letter; it answers by its first words
MAX_FOREIGN_WORDS = 3  # that begin with another language's yes or no
MAX_NAMES = 3  # of those who come with the sender
MAX_UNCLEAR_WORDS = 2  # up to this many words that say nothing may be meant as an answer
DIGITS: dict[str, RsvpReading] = {"1": "yes", "2": "no", "3": "maybe"}

_SURE = {PLAIN: 0.95, BARE: 0.97, IMPLIED: 0.75}


@dataclass(frozen=True, slots=True)
class Rsvp:
    """How a reply to an invitation reads. `party` includes the sender; None when it is not said."""

    reading: RsvpReading
    party: int | None = None
    needs: tuple[Need, ...] = ()
    confidence: float = 1.0


def read(text: str, language: str | None = None, question: str = "") -> Rsvp:
    """How the reply reads, against the question it answers if that is known."""
    text = text[:MAX_CHARACTERS].strip()
    rsvp = _read(text, language)
    return _against(question, rsvp, spell_reply(text)) if question else rsvp


def accept(text: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """What an ask takes: "yes", "no" or "maybe"; a digit is one of the choices shown. Company and needs are by"
    " `read`."""
    if (digit := _DIGIT.fullmatch(text.strip().lower())) and shown:
        place = int(digit[1])
        return Understood(shown[place - 1].value) if 1 <= place <= len(shown) else Unclear()
    match read(text, facts.language).reading:
        case "none":
            return SomethingElse()
        case "unsure":
            return Unclear()
        case said:
            return Understood(said)


def _read(text: str, language: str | None) -> Rsvp:
    if digit := _DIGIT.fullmatch(text.lower()):
        return Rsvp(DIGITS.get(digit[1], "unsure"), confidence=0.99 if digit[1] in DIGITS else 0.5)
    if not any(c.isalnum() for c in text):
        said = yes_no.read(text, language)
        return _reading(said, 0.85) if said != "none" or not text else Rsvp("unsure", confidence=0.5)
    if abroad := _read_abroad(text, language):
        return _reading(abroad, 0.9)
    spelled = spell_reply(text)
    if pair := yes_no.PAIRS.get(spelled.replace(" .", "")):
        return _reading(pair, 0.8)
    return _weigh(text, spelled, cut(spelled))


def _reading(said: str, confidence: float) -> Rsvp:
    value: RsvpReading = "maybe" if said == "unsure" else said  # type: ignore[assignment]
    return Rsvp(value, confidence=confidence)


def _read_abroad(text: str, language: str | None) -> yes_no.YesNo | None:
    if len(fold(text)) == 1:
        return yes_no_abroad.read_letter(fold(text), language)
    if language in {None, "en"}:
        return None if fold(text) in _ENGLISH else yes_no_abroad.read(text, None)
    return yes_no_abroad.read(text, language)


def _read_first_word(text: str, spelled: str) -> yes_no.YesNo | None:
    """Another language's yes or no, before words we do not know: "tak, będę"."""
    first = text.split()[0]
    if (spelled.isascii() and len(spelled.split()) > MAX_FOREIGN_WORDS) or fold(first) in _ENGLISH:
        return None
    return yes_no_abroad.read(first, None)


_DIGIT = re.compile(
    r"\W*(\d{1,3})\W*(?:(?:please|pls|plz|thanks|thank you|thankyou|ta|thx|cheers|x+|sorry|love|dear|ty)\W*)*"
)
_ENGLISH_WORDS = """
    may he nan error ment tort mai co th ch po na han ere eye ne non he nu error correct positiv never
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_PARDON = re.compile(
    r"(?:(?:sorry|pardon|what|huh|eh|you what|come again|say again|excuse me|me|hmm+|um+|er+|[?.]) ?)+"
)
_LAUGHS = re.compile(r"(?:(?:lol|lmao|rofl|ha(?:ha)*h?|he(?:he)+|x+|xo+|omg|wow|[.?]) ?)+")


# --- weighing --------------------------------------------------------------------------------------------------------


def _weigh(text: str, spelled: str, clauses: list[Clause]) -> Rsvp:
    """The clauses together."""
    said = [found for clause in clauses if (found := read_clause(clause))]
    own = " . ".join(c.words for c in clauses if not is_about_others(c.words) and (not c.asks or read_clause(c)))
    party = read_party(own) or read_party(spelled) if own else None
    conditions_alone = len(said) == sum(is_condition(c) for c in clauses if read_clause(c))
    if not said or (conditions_alone and other_words(own) > MAX_OTHER_WORDS):
        return _without_answer(text, spelled, own, party, clauses)
    value, weight = _decide(said)
    if value in {"no", "unsure"}:
        party = None
    sure = _SURE[weight] if value != "unsure" else 0.5
    return Rsvp(value, party, read_needs(text) if value != "no" else (), sure)


def _decide(said: list[Said]) -> tuple[RsvpReading, int]:
    weight = max(one.weight for one in said)
    last_turn = max((place for place, one in enumerate(said) if one.turns), default=0)
    heavy = [one for one in said if one.weight == weight]
    after = (
        [one for one in said[last_turn:] if one.weight >= min(weight, BARE) or one.value == "no"] if last_turn else []
    )
    if after:
        heavy = after if max(one.weight for one in after) >= weight or after[-1].value == "no" else heavy
    values = {one.value for one in heavy}
    if len(values) == 1:
        (value,) = values
    elif "no" not in values:
        value = "maybe"
    elif values == {"no", "maybe"}:
        value = heavy[-1].value
    else:
        return "unsure", weight
    if value == "yes" and any(one.value == "maybe" for one in said):
        value = "maybe"
    return value, weight


def _without_answer(text: str, spelled: str, own: str, party: int | None, clauses: list[Clause]) -> Rsvp:
    """Nothing was said of coming: company alone is a yes, a short riddle is asked about, all else is no answer."""
    if party and not any(clause.asks for clause in clauses) and other_words(own) <= MAX_NAMES:
        return Rsvp("yes", party, read_needs(text), 0.85)
    if abroad := _read_first_word(text, spelled):
        return _reading(abroad, 0.7)
    if _PARDON.fullmatch(spelled):
        return Rsvp("unsure", None, (), 0.5)
    talk = small_talk.read(text)
    if talk == "ok":
        return Rsvp("yes", party, (), 0.7)
    asked = any(clause.asks and clause.words for clause in clauses)
    if talk or asked or _LAUGHS.fullmatch(spelled) or len(spelled.split()) > MAX_UNCLEAR_WORDS:
        return Rsvp("none", None, (), 0.9)
    return Rsvp("unsure", None, (), 0.5)


def _against(question: str, rsvp: Rsvp, spelled: str) -> Rsvp:
    """The same words to another kind of question.

    A bare yes to "Aren't you coming?" says nothing certain; "sounds good" to a statement that invites nobody answers
    nothing.
    """
    kind = kind_of(question)
    if rsvp.reading == "yes" and rsvp.party is None and rsvp.confidence != _SURE[PLAIN]:
        if kind in {"negative", "either_or"} and len(spelled.split()) <= MAX_UNCLEAR_WORDS:
            return Rsvp("unsure", confidence=0.5)
        if kind == "statement" and not _INVITES.search(question) and not OPENS.match(spelled + " "):
            return Rsvp("none", confidence=0.8)
    return rsvp


_INVITES = re.compile(
    r"\b(?:meet\w*|invit\w*|come|join\w*|event|rsvp|party|session|open day|attend\w*|reply|text|1 yes|you)\b",
    re.IGNORECASE,
)
