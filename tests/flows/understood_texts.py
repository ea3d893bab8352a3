"""The texts the tests of understanding read: our own lists, and the real ones written by others."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import SHARED_DATA

OWN = Path(__file__).parent / "texts"
VOICES = tuple(path.stem.removeprefix("rsvp_") for path in sorted(OWN.glob("rsvp_*.tsv")))


def own(kind: str) -> list[str]:
    """Texts of ours, one a line, of every list of that kind ("danger.txt", "danger_held_back.txt")."""
    lists = [path.read_text(encoding="utf-8") for path in sorted(OWN.glob(f"{kind}*.txt"))]
    return [line for words in lists for line in words.split("\n") if line]


def shared(name: str) -> list[dict[str, Any]]:
    """A list of real texts by others, which is not ours to pass on."""
    path = SHARED_DATA / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"{path.name} is absent: NOT TESTED on it (set HAVESAY_TEST_TEXTS)")
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def share(flags: list[bool]) -> float:
    """How many of them hold, of one."""
    return sum(flags) / len(flags)


@dataclass(frozen=True)
class LabelledReply:
    """A reply to an invitation, with what it says and how many it speaks for."""

    text: str
    label: str
    party: int | None


def replies(voice: str) -> list[LabelledReply]:
    """Our own replies to an invitation, as one kind of person writes them."""
    lines = (OWN / f"rsvp_{voice}.tsv").read_text(encoding="utf-8").strip("\n").split("\n")
    rows = [line.split("\t") for line in lines]
    return [LabelledReply(text, label, None if party == "-" else int(party)) for label, party, text in rows]
