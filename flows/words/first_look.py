"""The cheap first look at a table of wordings: which of them a text could hold at all, told by its words alone.

A wording is a regular expression, and hundreds of them tried at every word of a text cost more than all the rest of a
turn. But each needs certain words: no text without "hit" or "hurt" holds "(hit|hurt) me". What a wording needs
is worked out here from the expression itself, so that nobody has to keep a second list in step.

Rules
- In doubt a wording is tried: an expression that cannot be read so far needs nothing, and is looked for in every text.
- Texts are as `spelling.spell_out` writes them: lower case, one space between words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from flows.words.spelling import REMEMBERED

MOST_SPELLINGS = 400  # of one stretch of a wording; with more it is read as "anything"
LETTERS, FEWEST_LETTERS = 4, 3  # a word is looked up whole, and by so many of its first letters
# In nearly every text: a wording that needs one of these and another word is found by the other.
_COMMON = """
    a about all am an and any are as at be been but by can cannot could did do does for from get go going had
    has have he her here him his how i if in is it its just like me more my need never no not of off on one or
    our out over people she so some that the their them there they this time to too up us very want was we well
    were what when where who will with would you your
"""
COMMON = frozenset(_COMMON.split())
_WORD = re.compile(r"\w+")


class Wordings:
    """A table of wordings, looked for all at once."""

    __slots__ = ("_compiled", "_needless", "_sources", "_starts", "_words")

    def __init__(self, wordings: Sequence[str]) -> None:
        """Each a regular expression that begins at a word."""
        self._sources = wordings
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._needless: Masks = (0, 0)
        self._words: dict[str, Masks] = {}
        self._starts: dict[str, Masks] = {}
        for place, wording in enumerate(wordings):
            for which, needed in enumerate(words_needed(wording)):
                if not needed:
                    self._needless = _marked(self._needless, which, place)
                for need in needed:
                    kept = self._words if need.whole else self._starts
                    kept[need.letters] = _marked(kept.get(need.letters, (0, 0)), which, place)

    def find(self, spelled: str, among: int | None = None) -> int | None:
        """The place of the first wording that the text holds: of all, or `among` some of those `look` named, a bit
        each."""
        may_hold, compiled = self.look(spelled) if among is None else among, self._compiled
        while may_hold:
            lowest = may_hold & -may_hold
            place = lowest.bit_length() - 1
            if (compiled.get(place) or self._pattern(place)).search(spelled):
                return place
            may_hold ^= lowest
        return None

    def compile_all(self) -> None:
        """Now rather than with the first texts, for whoever will hear many."""
        for place in range(len(self._sources)):
            self._pattern(place)

    def look(self, spelled: str) -> int:
        """The wordings, a bit each, of which the text has all that they need."""
        first, second = self._needless
        words, starts = self._words, self._starts
        for word in _words_of(spelled):
            if word in words:
                masks = words[word]
                first |= masks[0]
                second |= masks[1]
            if (begun := word[:FEWEST_LETTERS]) in starts:
                masks = starts[begun]
                first |= masks[0]
                second |= masks[1]
            if (begun := word[:LETTERS]) in starts:
                masks = starts[begun]
                first |= masks[0]
                second |= masks[1]
        return first & second

    def _pattern(self, place: int) -> re.Pattern[str]:
        """Compiled when first needed: a command that hears one text compiles two or three."""
        pattern = self._compiled.get(place)
        if pattern is None:
            pattern = self._compiled[place] = re.compile(rf"\b(?:{self._sources[place]})")
        return pattern


@lru_cache(maxsize=REMEMBERED)
def _words_of(spelled: str) -> frozenset[str]:
    """One message is looked at for many tables."""
    return frozenset(_WORD.findall(spelled))


Masks = tuple[int, int]  # wordings, a bit each, that need the word for the one, and for the other


def _marked(masks: Masks, which: int, place: int) -> Masks:
    first, second = masks
    return (first | 1 << place, second) if which == 0 else (first, second | 1 << place)


class Need(NamedTuple):
    """A word, or what a word begins with."""

    letters: str
    whole: bool


def words_needed(wording: str) -> tuple[frozenset[Need], frozenset[Need]]:
    """Of each of these, every text that holds the wording has at least one word; an empty one needs nothing."""
    offers = sorted(set(_offers(_parser.parse(wording), at_word=True)), key=_worth_of_all, reverse=True)
    first, second, *_ = [*offers, frozenset[Need](), frozenset[Need]()]
    return first, second


class _Stretch(NamedTuple):
    """All spellings of a part of a wording that has no wildcard in it."""

    spellings: frozenset[str]
    at_word: bool  # it begins where a word begins


def _offers(parts: Any, *, at_word: bool) -> Iterator[frozenset[Need]]:
    """For each stretch, and each group, what it needs. Any one of these is a sound first look."""
    spellings: frozenset[str] = frozenset({""})
    begins = at_word
    for kind, value in parts:
        if (kind, value) == (of.AT, of.AT_BOUNDARY) and spellings == {""}:
            begins = True
        more = _spell(kind, value)
        joined = None if more is None else _join(spellings, more)
        if joined is not None:
            spellings = joined
            continue
        yield from _needs(_Stretch(spellings, begins))
        begins = (begins and spellings == {""}) or all(spelling.endswith(" ") for spelling in spellings)
        if more is not None:  # too many together: a new stretch begins here
            spellings = more
            continue
        if (needed := _group(kind, value, at_word=begins)) is not None:
            yield needed
        spellings, begins = frozenset({""}), begins and _ends_a_word([(kind, value)])
    yield from _needs(_Stretch(spellings, begins))


def _spell(kind: Any, value: Any) -> frozenset[str] | None:
    """All spellings of one part; None when there are too many to say."""
    if kind is of.LITERAL:
        return frozenset({chr(value)})
    if kind in (of.AT, of.ASSERT, of.ASSERT_NOT):
        return frozenset({""})  # they look, and take nothing
    if kind is of.SUBPATTERN:
        return _spell_all(value[-1])
    if kind is of.BRANCH:
        branches = [_spell_all(branch) for branch in value[1]]
        if any(branch is None for branch in branches):
            return None
        return _unless_too_many(frozenset().union(*(branch for branch in branches if branch is not None)))
    if kind is of.IN and all(inner is of.LITERAL for inner, _ in value):
        return frozenset(chr(letter) for _, letter in value)
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT) and value[1] == 1:
        once = _spell_all(value[2])
        return once if once is None or value[0] == 1 else once | {""}
    return None


def _spell_all(parts: Any) -> frozenset[str] | None:
    spellings: frozenset[str] | None = frozenset({""})
    for kind, value in parts:
        more = _spell(kind, value)
        spellings = None if more is None or spellings is None else _join(spellings, more)
        if spellings is None:
            return None
    return spellings


def _join(first: frozenset[str], then: frozenset[str]) -> frozenset[str] | None:
    if len(first) * len(then) > MOST_SPELLINGS:
        return None
    return frozenset(a + b for a, b in product(first, then))


def _unless_too_many(spellings: frozenset[str]) -> frozenset[str] | None:
    return spellings if len(spellings) <= MOST_SPELLINGS else None


def _group(kind: Any, value: Any, *, at_word: bool) -> frozenset[Need] | None:
    """What a part with wildcards in it needs all the same."""
    if kind is of.SUBPATTERN:
        return _best(_offers(value[-1], at_word=at_word))
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT) and value[0] >= 1:
        return _best(_offers(value[2], at_word=at_word))
    if kind is of.BRANCH:
        needed = [_best(_offers(branch, at_word=at_word)) for branch in value[1]]
        if all(one is not None for one in needed):
            return frozenset().union(*(one for one in needed if one is not None))
    return None


def _ends_a_word(parts: Any) -> bool:
    """Whether what these take is whole words, each with the space after it, or nothing."""
    if not parts:
        return False
    kind, value = parts[-1]
    if kind is of.SUBPATTERN:
        return _ends_a_word(value[-1])
    if kind in (of.MAX_REPEAT, of.MIN_REPEAT):
        return _ends_a_word(value[2])
    if kind is of.BRANCH:
        return all(_ends_a_word(branch) for branch in value[1])
    return bool(kind is of.LITERAL and chr(value) == " ")


def _needs(stretch: _Stretch) -> Iterator[frozenset[Need]]:
    """The rarest word of each spelling, and the next."""
    ranked = [_rank(spelling, at_word=stretch.at_word) for spelling in stretch.spellings]
    for place in range(min(2, *map(len, ranked), 2)):
        yield frozenset(needs[place] for needs in ranked)


def _rank(spelling: str, *, at_word: bool) -> list[Need]:
    """The words of a spelling, the rarest first: the last one may go on, the first one may have begun before."""
    words = spelling.split(" ")
    needs = [Need(word, True) for word in words[0 if at_word else 1 : -1]]
    if (len(words) > 1 or at_word) and len(words[-1]) >= FEWEST_LETTERS:
        needs.append(Need(words[-1][:LETTERS], False))
    return sorted({need for need in needs if need.letters.isalnum()}, key=_worth, reverse=True)


def _worth(need: Need) -> tuple[bool, int]:
    return need.letters not in COMMON, len(need.letters) + need.whole


def _worth_of_all(offer: frozenset[Need]) -> tuple[tuple[bool, int], int]:
    """That of its commonest word; among equals the shorter list is worth more."""
    return min(map(_worth, offer)), -len(offer)


def _best(offers: Iterable[frozenset[Need]]) -> frozenset[Need] | None:
    return max(offers, key=_worth_of_all, default=None)
