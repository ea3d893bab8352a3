"""What somebody looks for among ideas: the words they typed, and which words of an area may be meant by each.

Rules
- Words are read as stems and families, as likeness reads them: "benches" finds "bench", "litter" finds "bin".
- A slip is found both ways: typed ("bnech"), and in a resident's text ("benhc"). A close word that may be one of its
  own ("beach") is taken only where the area knows nothing better.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from flows import likeness
from flows.likeness_weights import SHARES
from flows.likeness_words import SPELLED, stem, tokens_of, words_of

REFERENCE = re.compile(  # "OAK-41", "oak 41", "oak41", or its number alone
    r"(?:(?P<code>[a-z]{2,12})[\s#\u2010-\u2015-]*|#\s*)?0*(?P<number>[1-9]\d{0,8})[.?!]?", re.IGNORECASE | re.ASCII
)
FEWEST_LETTERS = 4  # of a word that may be misspelled: of three, any slip is another word
LONG_WORD = 7  # letters from which two slips are forgiven
MOST_NEAR = 8  # words meant by one

_FAMILY_NAMES = frozenset(SPELLED.values())


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word typed: the family it is looked up by, and how it was spelled; "" where several words are one."""

    family: str
    spelled: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed: words that must all be in a text, or plain pieces where none of them can be looked up."""

    words: tuple[Wanted, ...]
    pieces: tuple[str, ...]
    reference: str = ""  # typed alone: it may be one


def read_sought(typed: str) -> Sought:
    """Take apart what was typed into the search field."""
    pieces = tuple(typed.replace("\0", " ").split())
    plain = " ".join(pieces)
    spelled = {stem(token): token for token in tokens_of(plain)}
    families = {word.family: spelled.get(word.stem, "") for word in words_of(plain).words if not word.slight}
    words = tuple(Wanted(family, typed) for family, typed in families.items())
    return Sought(words, pieces, read_reference(plain))


def read_reference(typed: str) -> str:
    """The reference this may be, and nothing else: "OAK-41", or "41" where no area is named; "" for any other words."""
    found = REFERENCE.fullmatch(typed.strip())
    if found is None:
        return ""
    return f"{found['code'].upper()}-{found['number']}" if found["code"] else found["number"]


def meant_by(wanted: Wanted, known: Collection[str]) -> tuple[tuple[str, ...], bool]:
    """Which of the area's words are looked for, and whether that is a guess: none of them is what was typed.

    `known` are the area's words that begin with the same letter.
    """
    near = _near(wanted, known)
    if wanted.family in _FAMILY_NAMES:
        return (wanted.family, *(one for one in near if _is_slip(one, wanted))), False
    if wanted.family in known:  # a word of their own, or a slip somebody else made too
        meant = () if wanted.family in SHARES else _of_a_family(wanted)
        return (wanted.family, *meant, *(one for one in near if _is_slip(one, wanted))), False
    begun = sorted((one for one in known if one.startswith(wanted.family)), key=len)[:MOST_NEAR]
    if begun and len(wanted.family) >= FEWEST_LETTERS - 1:
        return tuple(begun), False
    meant = _of_a_family(wanted)
    return (*meant, *near), bool(meant or near)


def holds(text: str, wanted: Iterable[Collection[str]]) -> bool:
    """Whether a text has one of each of these groups of words."""
    theirs = likeness.families(text)
    return all(not theirs.isdisjoint(group) for group in wanted)


def _near(wanted: Wanted, known: Collection[str]) -> tuple[str, ...]:
    """Words a slip or two away from it, as it was typed or without its endings; the nearest first."""
    found: dict[str, float] = {}
    for word in {wanted.family, wanted.spelled}:
        for near, distance in _slips(word, known):
            found[near] = min(distance, found.get(near, distance))
    return tuple(sorted(found, key=lambda word: (found[word], word))[:MOST_NEAR])


def _of_a_family(wanted: Wanted) -> tuple[str, ...]:
    """The families of the words a neighbourhood uses that this is a slip from."""
    near = sorted(_slips(wanted.spelled, SPELLED), key=lambda one: (one[1], one[0]))
    return tuple(dict.fromkeys(SPELLED[word] for word, _ in near))[:MOST_NEAR]


def _slips(word: str, known: Collection[str]) -> list[tuple[str, float]]:
    if len(word) < FEWEST_LETTERS or not word.isalpha():
        return []
    most = 2 if len(word) >= LONG_WORD else 1
    found = process.extract(word, list(known), scorer=OSA.distance, score_cutoff=most, limit=MOST_NEAR * 2)
    return [(near, distance) for near, distance, _ in found if distance and near.isalpha()]


def _is_slip(word: str, wanted: Wanted) -> bool:
    """Whether it is this word misspelled: no everyday word, and a letter lost, doubled or in the wrong place. Another
    letter in place of one makes another word.
    """
    if word in SHARES or word in _FAMILY_NAMES or word in SPELLED:
        return False
    return any(len(word) != len(one) or sorted(word) == sorted(one) for one in (wanted.family, wanted.spelled))
