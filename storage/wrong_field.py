"""What was typed and cannot be kept: in words for whoever typed it, and in which field of its form it stands."""

from collections.abc import Iterator
from contextlib import contextmanager


class WrongField(ValueError):  # noqa: N818 - it reads as what it is
    """`about`: the one thing they gave that is wrong, "because" or "to"; "": none alone."""

    def __init__(self, words: str, about: str = "") -> None:
        super().__init__(words)
        self.about = about


@contextmanager
def about(field: str) -> Iterator[None]:
    """What is wrong with what is read in here stands in this field."""
    try:
        yield
    except ValueError as problem:
        raise WrongField(str(problem), field) from None


def field_of(problem: ValueError) -> str:
    return problem.about if isinstance(problem, WrongField) else ""
