"""What in a text may tell who somebody is: pointed out to whoever publishes it (C5). It is never found complete."""

import re
from dataclasses import dataclass
from typing import Literal

What = Literal["a phone number", "an e-mail address", "a postcode", "a house number", "a name"]

_FIND: tuple[tuple[What, re.Pattern[str]], ...] = (
    ("an e-mail address", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email\]|(?<!\w)@\w{3,}")),
    ("a phone number", re.compile(r"(?<![\w+])(?:\+|00)?\d(?:[\s().-]*\d){8,13}(?!\w)")),
    ("a postcode", re.compile(r"\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\b")),
    (
        "a house number",
        re.compile(
            r"\b(?:flat|number|no\.?|house|apartment|apt|room)\s*\d+\w?\b"
            r"|\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'’]+\s+){1,3}"
            r"(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|court|house|terrace|gardens|crescent|place)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "a name",
        re.compile(
            r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Councillor|Cllr|Auntie|Uncle)\.?\s+[A-Z][\w'’-]+"
            r"|\b(?:my name is|i am called|i'm called|call me)\s+\w+"
            r"|(?<=[a-z,] )[A-Z][a-z'’-]+\s+[A-Z][a-z'’-]+\b(?! (?i:road|street|lane|park|house|estate|school|way)\b)",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Found:
    """One piece of a text, as it stands there, and what it may be."""

    what: What
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, in order; `what` it may be, or "" where nothing is pointed out."""

    words: str
    what: What | Literal[""] = ""


def mark_personal(text: str) -> tuple[Piece, ...]:
    """The whole text in pieces, with those that may tell who somebody is pointed out where they stand."""
    found = sorted(
        ((match.start(), match.end(), what) for what, pattern in _FIND for match in pattern.finditer(text)),
        key=lambda one: (one[0], -one[1]),
    )
    pieces: list[Piece] = []
    at = 0
    for begin, end, what in found:
        if begin >= at:
            pieces += [Piece(text[at:begin]), Piece(text[begin:end], what)]
            at = end
    return tuple(piece for piece in (*pieces, Piece(text[at:])) if piece.words)


def find_personal(text: str) -> tuple[Found, ...]:
    """Every piece that may tell who somebody is, the plainest first."""
    return tuple(Found(what, match[0]) for what, pattern in _FIND for match in pattern.finditer(text))
