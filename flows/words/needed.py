"""Which words a text must have before an expression can be found in it, worked out from the expression itself.

No text without "hit" or "hurt" holds "(hit|hurt) me". Nobody has to keep such a list beside the expression, in step.

Rules
- In doubt nothing is needed: what cannot be foreseen is read as `_ANYTHING`.
- An expression takes upper and lower case for two things, and so does this.
"""

from collections.abc import Iterator
from itertools import takewhile
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

MOST_SPELLINGS = 100  # of one word of an expression; with more it is read as "anything"
FEWEST_LETTERS = 3  # by which words are told apart
# In nearly every text: an expression that needs one of these and another word is found by the other.
_COMMON = """
    a about all am an and any are as at be been but by can cannot could did do does for from get go going had
    has have he her here him his how i if in is it its just like me more my need never no not of off on one or
    our out over people she so some that the their them there they this time to too up us very want was we well
    were what when where who will with would you your
"""
COMMON = frozenset(_COMMON.split())
_COMMON_ONE = 100
_ANYTHING, _EDGE = "\0", "\1"  # any letters, or none; where a word begins or ends
_EDGES = frozenset((of.AT_BOUNDARY, of.AT_BEGINNING, of.AT_BEGINNING_STRING))
_ENDS = _EDGES | {of.AT_END, of.AT_END_STRING}
_REPEATS = frozenset((of.MAX_REPEAT, of.MIN_REPEAT))
_GROUPS = _REPEATS | {of.SUBPATTERN, of.BRANCH}
_SPACE = ord(" ")


class Need(NamedTuple):
    """A word, or what a word begins with."""

    letters: str
    whole: bool


Offer = frozenset[Need]  # a text that holds the expression has at least one of these
Spellings = set[str]  # of a part of an expression: its last word, with a space before it if it has more than one


def words_needed(expression: str, *, at_word: bool) -> tuple[Offer, Offer]:
    """Of each of these, every text that holds the expression has at least one word; an empty one needs nothing.

    `at_word`: it is looked for only where a word begins.
    """
    parts = _parser.parse(expression)
    if parts.state.flags & of.SRE_FLAG_IGNORECASE:
        return Offer(), Offer()
    offers = sorted(set(_offers(parts, {"" if at_word else _ANYTHING})), key=_commonness)
    first = offers[0] if offers else Offer()
    return first, next((offer for offer in offers if _tells_more(offer, first)), Offer())


def _offers(parts: Any, begun: Spellings) -> Iterator[Offer]:
    """What each word of the expression needs; any one of these is a sound first look. `begun` is the word so far."""
    for kind, value in _pieces(parts):
        if kind is of.LITERAL and value != " ":
            begun = {one + value for one in begun}
            continue
        if value == " " or (kind is of.AT and value in _ENDS):
            yield from _needs(begun)
        spelled = _spell(kind, value)
        if kind in _GROUPS and any(" " in one or _ANYTHING in one for one in spelled):
            yield from _needs(_join(begun, {_ANYTHING}))
            yield from _of_group(kind, value, begun)
        begun = _join(begun, spelled)
    yield from _needs(_join(begun, {_ANYTHING}))


def _pieces(parts: Any) -> Iterator[tuple[Any, Any]]:
    """The parts of an expression, letters that follow each other as one."""
    letters = ""
    for kind, value in parts.data:
        if kind is of.LITERAL and value != _SPACE:
            letters += chr(value)
            continue
        if letters:
            yield of.LITERAL, letters
            letters = ""
        yield (kind, " ") if kind is of.LITERAL else (kind, value)
    if letters:
        yield of.LITERAL, letters


def _of_group(kind: Any, value: Any, begun: Spellings) -> Iterator[Offer]:
    """What a part with words of its own needs."""
    if kind is of.SUBPATTERN:
        if not (value[1] or value[2]):  # its own flags
            yield from _offers(value[-1], begun)
    elif kind is of.BRANCH:
        best = [min(_offers(branch, begun), key=_commonness, default=None) for branch in value[1]]
        needs = [offer for offer in best if offer is not None]
        if len(needs) == len(best):
            yield Offer().union(*needs)
    elif value[0] >= 1:
        yield from _offers(value[2], begun)


def _spell(kind: Any, value: Any) -> Spellings:
    """All spellings of one part."""
    if kind is of.LITERAL:
        return {value}
    if kind is of.AT:
        return {_EDGE if value in _EDGES else ""}
    if kind in (of.ASSERT, of.ASSERT_NOT):
        return {""}  # they look, and take nothing
    if kind is of.SUBPATTERN and not (value[1] or value[2]):
        return _spell_all(value[-1])
    if kind is of.BRANCH:
        return _unless_too_many({one for branch in value[1] for one in _spell_all(branch)})
    if kind is of.IN and all(inner is of.LITERAL for inner, _ in value):
        return {chr(letter) for _, letter in value}
    if kind in _REPEATS:
        least, most, parts = value
        once = _spell_all(parts)
        if most != 1 and not all(" " in one for one in once):
            once = {one + _ANYTHING for one in once}
        return once if least else once | {""}
    return {_ANYTHING}


def _spell_all(parts: Any) -> Spellings:
    letters = [chr(value) for kind, value in parts.data if kind is of.LITERAL]
    if len(letters) == len(parts.data):  # most alternatives are plain words
        return {_last_word("".join(letters))}
    spellings = {""}
    for kind, value in _pieces(parts):
        if kind is of.LITERAL and value != " ":
            spellings = {one + value for one in spellings}
        else:
            spelled = _spell(kind, value)
            spellings = _unless_too_many({_last_word(one + more) for one in spellings for more in spelled})
    return spellings


def _join(begun: Spellings, spelled: Spellings) -> Spellings:
    """The word so far, after these spellings."""
    return _unless_too_many({_since_edge((one + more).rpartition(" ")[2]) for one in begun for more in spelled})


def _last_word(spelled: str) -> str:
    _, space, word = spelled.rpartition(" ")
    return space + word


def _since_edge(word: str) -> str:
    """Without the edges in it. Whatever was before one, the letters behind it begin a word."""
    while _EDGE in word:
        before, _, after = word.partition(_EDGE)
        word = after if _ANYTHING in before else before + after
    return word


def _unless_too_many(spellings: Spellings) -> Spellings:
    return spellings if len(spellings) <= MOST_SPELLINGS else {_ANYTHING}


def _needs(words: Spellings) -> Iterator[Offer]:
    """The words themselves, or what is known of how they begin; nothing where of one of them not even that is."""
    needs = []
    for word in words:
        letters = word if word.isalnum() else "".join(takewhile(str.isalnum, word))
        if not letters:
            return
        needs.append(Need(letters, letters == word))
    yield Offer(needs)


def _tells_more(offer: Offer, than: Offer) -> bool:
    """Whether at least half of its words are others, and not the same ones longer or shorter."""
    first, other = ({need.letters[:FEWEST_LETTERS] for need in one} for one in (than, offer))
    return 2 * len(other - first) >= len(other)


def _commonness(offer: Offer) -> int:
    """How many of a thousand texts may have one of these words, by a rough guess."""
    return sum(_COMMON_ONE if need.letters in COMMON else _guess(need) for need in offer)


def _guess(need: Need) -> int:
    return 2 if need.whole else max(3, _COMMON_ONE >> 2 * (len(need.letters) - 1))
