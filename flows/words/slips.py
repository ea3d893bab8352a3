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
    known = _BY_SHAPE.get((word[0], len(word)), ())
    near = (one for one, _, _ in extract_iter(word, known, scorer=OSA.distance, score_cutoff=MOST_SLIPS))
    kinds = ((kind, one) for one in near if (kind := _kind_of_slip(word, one)) is not None)
    return min(kinds, key=lambda found: found[0], default=(0, None))[1]


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


_BY_SHAPE: dict[tuple[str, int], list[str]] = {}  # by its first letter, and the lengths a slip of it may have
for _known in sorted(MENDED_TO, key=lambda known: (len(known), known)):
    for _length in range(len(_known) - 1, len(_known) + 2):
        _BY_SHAPE.setdefault((_known[0], _length), []).append(_known)
