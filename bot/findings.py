"""One thing `havesay doctor` found: what it is, and what to do about it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Finding:
    kind: Literal["ok", "note", "problem"]
    what: str
    remedy: str = ""

    def line(self) -> str:
        return f"{self.kind:<8} {self.what}{': ' + self.remedy if self.remedy else ''}"


def ok(what: str) -> Finding:
    return Finding("ok", what)


def note(what: str, remedy: str = "") -> Finding:
    return Finding("note", what, remedy)


def problem(what: str, remedy: str = "") -> Finding:
    return Finding("problem", what, remedy)
