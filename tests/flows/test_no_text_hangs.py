"""No text, however often it says the same, holds up the others: whoever hears takes one text after the other.

An expression that can cut "haha haha haha" into phrases in two ways each tries every one of them when the last word
does not fit, and one word more takes it twice as long. Which words may do that is known: those of the expressions.
"""

import importlib
import pkgutil
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from random import Random
from types import FrameType

import pytest

import flows
from flows.engine import Choice
from flows.facts import Facts, Meeting, OpenAsk
from flows.good import GOOD
from flows.hear import ASKS, hear
from flows.words import first_look
from tests.stories.pure_talk import MONDAY, OneMeeting, facts, sms

PATIENCE_SECONDS = 20.0  # before a text is said to hang: thousands of times what one takes
TIMES, LONGEST = 22, 1_600  # repetitions of a word; letters of an SMS
SIGNS = (" ", ".", ". ", ", ", "- ", "? ", "! ", "a", "x", "1 ", "é", "& ", "+", "ha", "*", "(", "#", "\n", "م ")
CHOICES = (Choice("yes", "Yes"), Choice("no", "No"), Choice("maybe", "Maybe"))
MARKS = tuple(Choice(mark, mark) for mark in "12345")  # "is it any good?" keeps a number
TUESDAY = Meeting(5, "Tue 2 June, 7pm, Oak Hall", MONDAY + timedelta(days=1))


class Hangs(BaseException):
    """Not an Exception: nobody catches it on the way."""


@contextmanager
def patience(text: str) -> Iterator[None]:
    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise Hangs(f"{len(text)} characters hang: {text[:80]!r}")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def words_of_expressions() -> list[str]:
    """Every word that an expression of ours looks for."""
    for found in pkgutil.walk_packages(flows.__path__, "flows."):
        importlib.import_module(found.name)
    words = {word for expression, _ in first_look.INDEX.all() for word in words_of(expression)}
    for name in [name for name in sys.modules if name.startswith("flows")]:
        for value in vars(sys.modules[name]).values():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                words.update(words_of(value.pattern))
            elif isinstance(value, str) and "_words" in name:
                words.update(re.findall(r"[a-z']+", value))
    return sorted(words)


def words_of(expression: str) -> list[str]:
    return re.findall(r"[a-z']+", re.sub(r"\\[a-zA-Z]", "", expression))


def moments() -> list[Facts]:
    """Nothing open, a first text, an idea just told, and each question of ours open alone."""
    asked = [
        OpenAsk(7, "A", kind, "…", "meeting:5", MARKS if kind == GOOD.name else CHOICES, TUESDAY.about, put_at=MONDAY)
        for kind in ASKS
    ]
    told = hear(sms("more benches by the pond please"), facts(first_contact=True)).state
    alone = [facts(asks=(ask,), meetings=OneMeeting(TUESDAY)) for ask in asked if "who_came" not in ask.kind]
    return [facts(), facts(first_contact=True), facts(state=told), *alone]


@pytest.mark.parametrize("part", range(4))
def test_the_same_again_and_again_is_heard_like_any_text(part: int) -> None:
    random, standing = Random(part), moments()
    words = words_of_expressions()
    repeated = [" ".join([word] * TIMES) for word in words[part::4]]
    repeated += [" ".join([*random.choices(words, k=2)] * (TIMES // 2)) for _ in range(500)]
    repeated += [(sign * LONGEST)[:letters] for sign in SIGNS for letters in (60, 160, LONGEST)]
    for text in repeated:
        said = random.choice((text, f"1 {text} q?"))
        with patience(said):
            assert hear(sms(said), random.choice(standing)).reading
