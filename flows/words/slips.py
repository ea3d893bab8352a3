"""Slips of the thumb, mended: "coem" is come, "defnite" is definite.

Rules
- Only a word that answers are made of is mended to, and only from a word that is none of its own: the words one slip
  away that people do write are listed, and stay.
- Two letters swapped and a letter doubled are slips in any word of four letters; a letter missing or hit wrong only in
  longer ones. The first letter is always right.
- Nothing here decides what a reply means.
"""

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract_iter

from flows.words.slip_words import MENDED_TO, STAY

MIN_LETTERS = 4
MISSING_LETTERS = 5  # a word mended to by a letter put in or changed has at least so many
TWO_SLIPS_LETTERS = 9
MOST_SLIPS = 2


def mend(word: str) -> str:
    """The word this one is a slip of, or the word itself."""
    if len(word) < MIN_LETTERS or word in MENDED_TO or word in STAY or not word.isalpha():
        return word
    return _nearest(word) or word


def _nearest(word: str) -> str | None:
    """The first of the likeliest, the shorter ones first."""
    near = {one for shape in _shapes(word) if shape in _ONE_SLIP_FROM for one in _ONE_SLIP_FROM[shape]}
    if (long := _LONG.get((word[0], len(word)))) is not None:
        near.update(one for one, _, _ in extract_iter(word, long, scorer=OSA.distance, score_cutoff=MOST_SLIPS))
    kinds = [(kind, len(one), one) for one in near if (kind := _kind_of_slip(word, one)) is not None]
    return min(kinds)[-1] if kinds else None


def _shapes(word: str) -> list[str]:
    """The word, and what is left of it without one of its letters: of two words one slip apart some are the same."""
    return [word, *[word[:place] + word[place + 1 :] for place in range(1, len(word))]]


def _kind_of_slip(word: str, known: str) -> int | None:
    """How unlikely a slip it is, 0 the likeliest; None when it is none."""
    if sorted(word) == sorted(known):
        return 0 if OSA.distance(word, known, score_cutoff=1) == 1 else None
    if len(word) == len(known) + 1 and any(
        word[:place] + word[place + 1 :] == known and word[place] == word[place - 1] for place in range(1, len(word))
    ):
        return 0
    if len(known) < MISSING_LETTERS:
        return None
    slips = OSA.distance(word, known, score_cutoff=2)
    if slips == 1:
        return 1
    return 2 if slips == 2 and len(known) >= TWO_SLIPS_LETTERS else None


_ONE_SLIP_FROM: dict[str, list[str]] = {}  # by its shapes
_LONG: dict[tuple[str, int], list[str]] = {}  # by the first letter, and the lengths that two slips may give
for _known in MENDED_TO:
    for _shape in _shapes(_known):
        _ONE_SLIP_FROM.setdefault(_shape, []).append(_known)
    if len(_known) >= TWO_SLIPS_LETTERS:
        for _length in range(len(_known) - 1, len(_known) + 2):
            _LONG.setdefault((_known[0], _length), []).append(_known)
