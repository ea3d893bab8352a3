"""Slips of the thumb, mended: "coem" is come, "defnite" is definite.

Rules
- Only a word that answers are made of is mended to, and only from a word that is none of its own: the words one slip
  away that people do write are listed, and stay.
- Two letters swapped and a letter doubled are slips in any word of four letters; a letter missing or hit wrong only in
  longer ones. The first letter is always right.
- Nothing here decides what a reply means.
"""

from rapidfuzz.distance import OSA

from flows.words.slip_words import MENDED_TO, STAY

MIN_LETTERS = 4
MISSING_LETTERS = 5  # a word mended to by a letter put in or changed has at least so many
TWO_SLIPS_LETTERS = 9


def mend(word: str) -> str:
    """The word this one is a slip of, or the word itself."""
    if len(word) < MIN_LETTERS or word in MENDED_TO or word in STAY or not word.isalpha():
        return word
    return _nearest(word) or word


def _nearest(word: str) -> str | None:
    best: tuple[int, str] | None = None
    for length in range(len(word) - 1, len(word) + 2):
        for known in _BY_SHAPE.get((word[0], length), ()):
            kind = _kind_of_slip(word, known)
            if kind is not None and (best is None or kind < best[0]):
                best = (kind, known)
    return best[1] if best else None


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


_BY_SHAPE: dict[tuple[str, int], list[str]] = {}  # by first letter and length
for _known in sorted(MENDED_TO):
    _BY_SHAPE.setdefault((_known[0], len(_known)), []).append(_known)
