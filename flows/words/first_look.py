"""The cheap first look at a text: which of all our expressions it could hold at all, told by its words alone.

There are some two thousand of them, and each tried at every word of a text would cost more than all the rest of a turn.
But each needs certain words (`needed`). Which expressions need a word stands in one index, so that one look at a text
serves all its readers.

Rules
- In doubt an expression is tried: one that cannot be read so far needs nothing, and is looked for in every text.
- It is read and compiled when it is first needed: a command that hears nothing pays for nothing.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, reduce
from operator import or_
from threading import Lock

from flows.words.needed import words_needed
from flows.words.spelling import REMEMBERED, REMEMBERED_WORDS

_WORD = re.compile(r"\w+")


class _Index:
    """The expressions by the words they need: each has two bits, for one of its words and for another."""

    def __init__(self) -> None:
        self._expressions: list[tuple[str, bool]] = []
        self._read = 0  # so many of them are in the index
        self._needless = 0
        self._words: dict[str, tuple[int, ...]] = {}  # the places of their bits: as numbers they took 3 MB
        self._beginnings: dict[str, tuple[int, ...]] = {}
        self._longest = 0  # letters of a beginning
        self._lock = Lock()

    def add(self, expressions: Sequence[str], *, at_word: bool) -> list[int]:
        """What `look` says of each of them when it may be there."""
        first = len(self._expressions)
        self._expressions += [(expression, at_word) for expression in expressions]
        look.cache_clear()
        needed_by.cache_clear()
        return [1 << 2 * place for place in range(first, len(self._expressions))]

    def all(self) -> list[tuple[str, bool]]:
        """Every expression, and whether it is looked for only where a word begins."""
        return list(self._expressions)

    def get_ready(self) -> int:
        """Read what was added since; the words that need not be there."""
        if self._read < len(self._expressions):
            with self._lock:
                while self._read < len(self._expressions):
                    self._read_next()
        return self._needless

    def _read_next(self) -> None:
        expression, at_word = self._expressions[self._read]
        for which, needs in enumerate(words_needed(expression, at_word=at_word)):
            place = 2 * self._read + which
            if not needs:
                self._needless |= 1 << place
            for need in needs:
                kept = self._words if need.whole else self._beginnings
                kept[need.letters] = (*kept.get(need.letters, ()), place)
                self._longest = max(self._longest, len(need.letters))
        self._read += 1

    def needed_by(self, word: str) -> int:
        """Who needs this word, or what it begins with."""
        places = list(self._words.get(word, ()))
        for length in range(1, min(len(word), self._longest) + 1):
            places += self._beginnings.get(word[:length], ())
        return reduce(or_, (1 << place for place in places), 0)


INDEX = _Index()


@lru_cache(maxsize=REMEMBERED)
def look(text: str) -> int:
    """Of each expression the bit that `add` gave it, if the text has both words that it needs."""
    there = reduce(or_, map(needed_by, text.split()), INDEX.get_ready())
    return there & there >> 1


@lru_cache(maxsize=REMEMBERED_WORDS)
def needed_by(said: str) -> int:
    """Who needs what stands between two spaces: a word, or several with marks between them."""
    return reduce(or_, map(INDEX.needed_by, _WORD.findall(said)), 0)


class Later:
    """An expression that is compiled when it is first needed."""

    __slots__ = ("_compiled", "_source")

    def __init__(self, source: str) -> None:
        self._source = source
        self._compiled: re.Pattern[str] | None = None
        _TO_COMPILE.append(self.compile)

    def compile(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._source)
        return self._compiled


class _Expression(Later):
    """One that a text is compared with only if it has the words that it needs."""

    __slots__ = ("_bit",)
    _at_word: bool

    def __init__(self, source: str) -> None:
        super().__init__(source)
        (self._bit,) = INDEX.add((source,), at_word=self._at_word)

    def may_be_in(self, text: str) -> bool:
        """Whether the text has the words that it needs."""
        return look(text) & self._bit != 0


class Sought(_Expression):
    """An expression that is looked for anywhere in a text."""

    __slots__ = ()
    _at_word = False

    def search(self, text: str) -> re.Match[str] | None:
        return (self._compiled or self.compile()).search(text) if look(text) & self._bit else None

    def sub(self, written: str, text: str) -> str:
        return (self._compiled or self.compile()).sub(written, text) if look(text) & self._bit else text


class Rewriting:
    """What is written for some expressions, in this order; most texts have no word of any of them."""

    __slots__ = ("_all", "_steps")

    def __init__(self, *steps: tuple[Sought, str]) -> None:
        self._steps = steps
        self._all = sum(sought._bit for sought, _ in steps)

    def write(self, text: str) -> str:
        if look(text) & self._all:
            for sought, written in self._steps:
                text = sought.sub(written, text)
        return text


class Opening(_Expression):
    """An expression that a text begins with, or is."""

    __slots__ = ()
    _at_word = True

    def match(self, text: str) -> re.Match[str] | None:
        return (self._compiled or self.compile()).match(text) if look(text) & self._bit else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return (self._compiled or self.compile()).fullmatch(text) if look(text) & self._bit else None


class Wordings:
    """A table of expressions, looked for all at once, each where a word begins."""

    __slots__ = ("_all", "_compiled", "_places", "_sources")

    def __init__(self, wordings: Sequence[str]) -> None:
        self._sources = wordings
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._places = {bit: place for place, bit in enumerate(INDEX.add(wordings, at_word=True))}
        self._all = sum(self._places)
        _TO_COMPILE.append(self.compile_all)

    def find(self, text: str) -> int | None:
        """The place of the first one that the text holds."""
        may_hold = look(text) & self._all
        while may_hold:
            lowest = may_hold & -may_hold
            place = self._places[lowest]
            if (self._compiled.get(place) or self._compile(place)).search(text):
                return place
            may_hold ^= lowest
        return None

    def compile_all(self) -> None:
        """Now rather than with the first texts, for whoever will hear many."""
        for place in range(len(self._sources)):
            self._compile(place)

    def _compile(self, place: int) -> re.Pattern[str]:
        """When first needed: a command that hears one text compiles two or three."""
        pattern = self._compiled.get(place)
        if pattern is None:
            pattern = self._compiled[place] = re.compile(rf"\b(?:{self._sources[place]})")
        return pattern


_TO_COMPILE: list[Callable[[], object]] = []


def get_ready() -> None:
    """Do now what would hold up the first texts by a second; for a program that serves."""
    INDEX.get_ready()
    for compile_it in _TO_COMPILE:
        compile_it()
