"""Where one resident's talk stands, and how it is stored: JSON that outlives restarts and deploys.

Rules
- What is empty is left out; what is unknown, or not of its type, is left out when it is read again: no stored state,
  however old, new or torn, ever stops a talk.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

MAX_TRIES = 3
MAX_ANSWERS = 50  # of one flow; a stored state with more is not ours

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # `dumps` would make one for each text


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as shown: its canonical value and its words. "2" means the second choice *shown*."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Undo:
    """What 0 would take back: the last thing we said we recorded."""

    kind: Literal["idea", "part", "consent", "ask", "here", "support"]
    subject: str  # the idea's reference ("OAK-1:23": its last 23 letters), purpose, number of the ask or the meeting
    past: bool = False  # another text of ours stands below the one that said it: 0 takes it back no more


@dataclass(frozen=True, slots=True)
class State:
    """Where one resident's talk stands. Stored as JSON; every field survives a restart and a deploy."""

    flow: str = ""  # name of the open flow, empty when none
    answers: Mapping[str, str] = field(default_factory=dict)  # canonical, by step name
    asked: str = ""  # the question last put, empty when none is open
    words: str = ""  # the exact words it was put in (the consent ledger needs them)
    choices: tuple[Choice, ...] = ()  # as shown
    tries: int = 0
    undo: Undo | None = None


EMPTY = State()


def state_to_json(state: State) -> str:
    """A state as it is stored; what is empty is left out."""
    if state == EMPTY:
        return "{}"
    parts: dict[str, Any] = {}
    if state.flow:
        parts["flow"] = state.flow
    if state.answers:
        parts["answers"] = dict(state.answers)
    if state.asked:
        parts["asked"] = state.asked
    if state.words:
        parts["words"] = state.words
    if state.choices:
        parts["choices"] = [[choice.value, choice.label] for choice in state.choices]
    if state.tries:
        parts["tries"] = state.tries
    if state.undo:
        parts["undo"] = [state.undo.kind, state.undo.subject, *([1] if state.undo.past else [])]
    return _ENCODE(parts)


def state_from_json(stored: str) -> State:
    """A state as it was stored, by this version or another: what is unknown or not of its type is left out."""
    if stored in ("", "{}"):
        return EMPTY
    try:
        parts = json.loads(stored)
    except (ValueError, RecursionError):
        return EMPTY
    if not isinstance(parts, dict):
        return EMPTY
    tries = parts.get("tries")
    return State(
        flow=_text(parts.get("flow")),
        answers=_answers(parts.get("answers")),
        asked=_text(parts.get("asked")),
        words=_text(parts.get("words")),
        choices=_choices(parts.get("choices")),
        tries=tries if type(tries) is int and 0 < tries < MAX_TRIES else 0,
        undo=_stored_undo(parts.get("undo")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _answers(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or len(value) > MAX_ANSWERS:
        return {}
    return {name: answer for name, answer in value.items() if isinstance(answer, str)}


def _choices(value: object) -> tuple[Choice, ...]:
    pairs = value if isinstance(value, list) else []
    if not all(
        isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair) for pair in pairs
    ):
        return ()  # one choice lost would shift the numbers of the others: then none counts
    return tuple(Choice(value, label) for value, label in pairs)


def _stored_undo(value: object) -> Undo | None:
    match value:
        case ["idea" | "part" | "consent" | "ask" | "here" | "support" as kind, str(subject)]:
            return Undo(kind, subject)
        case ["idea" | "part" | "consent" | "ask" | "here" | "support" as kind, str(subject), 1]:
            return Undo(kind, subject, past=True)
        case _:
            return None
