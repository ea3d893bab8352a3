"""Open asks: questions we put of our own accord, reached by letter, by a day or place, or by being the only one.

Rules
- If two things fit, one short question; never guess.
- Digits are what we ask for: 1 yes, 2 no, 3 maybe. Words are understood too.
"""

import re
from collections.abc import Sequence

from flows.bare import read_bare
from flows.engine import Reply, Turn
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.records import AnswerAsk

DIGITS = {"1": "yes", "2": "no", "3": "maybe"}
WORDS = {"yes": "yes", "no": "no", "unsure": "maybe"}
MAX_CHARACTERS = 80  # a longer text is a sentence of its own
SHOWN_ASKS = 2  # letters named in "which one?"

NOTED_YES = _("{area}: thank you, noted: you are coming.")
NOTED_NO = _("{area}: thank you, noted: you are not coming.")
NOTED_MAYBE = _("{area}: thank you, noted: you may come.")
WHICH_ONE = _("{area}: sorry, which one? Text its letter first, as {letter} 1 or {other} 1.")

_LETTER_FIRST = re.compile(r"\s*([A-Za-z])(?:\s*[:.)\-]\s*|\s+|(?=\d))(.+)", re.DOTALL)
_NAMES = re.compile(r"\b[A-Z][a-z]{2,}")  # days and places, as a question writes them


def named(text: str, facts: Facts) -> Turn | None:
    """The answer to the one ask this text names, by its letter or by a day or place in its question."""
    if len(text) > MAX_CHARACTERS:
        return None
    if lettered := _LETTER_FIRST.fullmatch(text):
        ask = next((ask for ask in facts.asks if ask.letter.casefold() == lettered[1].casefold()), None)
        answer = _read(lettered[2])
        if ask and answer:
            return _answer(ask, answer, facts)
    meant = [ask for ask in facts.asks if _names_of(ask) & _words_of(text)]
    names = {name for ask in meant for name in _names_of(ask)}
    answer = _read(" ".join(word for word in text.split() if word.strip(".,!?").casefold() not in names))
    return _choose(meant, answer, facts) if meant and answer else None


def only(text: str, facts: Facts) -> Turn | None:
    """A bare answer when no question is open: it belongs to the only ask, or we ask which."""
    answer = _read(text)
    return _choose(facts.asks, answer, facts) if answer and facts.asks else None


def give_up(seats: Sequence[OpenAsk], facts: Facts, words: str) -> Turn:
    """CANCEL on Telegram: the seat, and nothing else."""
    if len(seats) > 1:
        return _ask_which(seats, facts)
    return Turn(facts.state, (Reply(words),), (AnswerAsk(seats[0].id, "no"),), "ask")


def _read(text: str) -> str | None:
    bare = read_bare(text)
    return DIGITS.get(text.strip(" .!")) if bare == "digit" else WORDS.get(bare or "")


def _names_of(ask: OpenAsk) -> set[str]:
    """Days and places the question names, without its first word."""
    return {name.casefold() for name in _NAMES.findall(ask.question.partition(" ")[2])}


def _words_of(text: str) -> set[str]:
    return {word.strip(".,!?").casefold() for word in text.split()}


def _choose(meant: Sequence[OpenAsk], answer: str, facts: Facts) -> Turn:
    return _answer(meant[0], answer, facts) if len(meant) == 1 else _ask_which(meant, facts)


def _answer(ask: OpenAsk, answer: str, facts: Facts) -> Turn:
    said_back = {"yes": NOTED_YES, "no": NOTED_NO}.get(answer, NOTED_MAYBE)
    return Turn(facts.state, (Reply(said_back(facts)),), (AnswerAsk(ask.id, answer),), "ask")


def _ask_which(meant: Sequence[OpenAsk], facts: Facts) -> Turn:
    letter, other = (ask.letter for ask in meant[:SHOWN_ASKS])
    return Turn(facts.state, (Reply(WHICH_ONE(facts, letter=letter, other=other)),), (), "which ask")
