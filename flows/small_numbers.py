"""Small numbers: what may be said of counts of people so that nobody is found behind one (F2).

Rules
- One to four is never said; nought is, for it is about nobody.
- A number that would give a hidden one away, taken from its total, is hidden too, and looks no different.
- What is hidden besides is chosen by its place in the list and never by its size, or its size would say something.
"""

from collections.abc import Sequence

FEWEST_SHOWN = 5  # people

Said = int | None  # None: hidden


def say(count: int) -> Said:
    """A count that is part of no total."""
    return count if count == 0 or count >= FEWEST_SHOWN else None


def say_parts(parts: Sequence[int]) -> tuple[Said, tuple[Said, ...]]:
    """The total and its parts. Whoever reads them cannot work out a part of one to four.

    Beside the small ones large ones are hidden, from the first on, until their sum says nothing: were every small one
    four, each large one could still be five. Where there are not enough of them, the total alone is said.
    """
    total = sum(parts)
    small = [place for place, count in enumerate(parts) if say(count) is None]
    if not small:
        return say(total), tuple(parts)
    if total < FEWEST_SHOWN:
        return None, (None,) * len(parts)
    left = [place for place, count in enumerate(parts) if count >= FEWEST_SHOWN]
    beside: list[int] = []
    while left and not _says_nothing(parts, small, beside):
        beside.append(left.pop(0))
    if not _says_nothing(parts, small, beside):
        return total, (None,) * len(parts)
    return total, tuple(None if place in (*small, *beside) else count for place, count in enumerate(parts))


def _says_nothing(parts: Sequence[int], small: Sequence[int], beside: Sequence[int]) -> bool:
    together = sum(parts[place] for place in (*small, *beside))
    return bool(beside) and together >= (FEWEST_SHOWN - 1) * len(small) + FEWEST_SHOWN * len(beside)


def say_share(whole: int, part: int) -> tuple[Said, Said]:
    """A count and how many of these; what is left of it could be worked out, so it is looked at too."""
    total, (said, _rest) = say_parts((part, whole - part))
    return total, said


def say_share_first(whole: int, part: int) -> tuple[Said, Said]:
    """The same where the part matters more: it is said, and the whole given up."""
    total, said = say_share(whole, part)
    return (total, said) if total is None or said is not None or say(part) is None else (None, part)
