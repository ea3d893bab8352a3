"""The conversation engine: a flow is a tuple of questions, and where we are is worked out from the answers.

Rules
- What is stored is the answers by name, the question last asked, the choices it showed and the tries. No pointer.
- A reply is read against the stored question and the choices it showed, whatever the flow now says.
- Kept answers are canonical values and never parsed again.
- A timeout is an input like any other.
- Unclear `MAX_TRIES` times means a person takes over.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from flows.records import Record

if TYPE_CHECKING:
    from flows.facts import Facts

MAX_TRIES = 3

ReplyKind = Literal["reply", "safety", "stop_confirmation", "receipt"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as shown: its canonical value and its words. "2" means the second choice *shown*."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message we owe. `kind` decides how long it stays worth sending and whether a STOP holds it back."""

    text: str
    kind: ReplyKind = "reply"  # "receipt": STOP, data and privacy answers, good for 24 h
    choices: tuple[Choice, ...] = ()  # buttons where the channel has them
    step: str = ""  # the question the buttons answer


@dataclass(frozen=True, slots=True)
class Undo:
    """What 0 would take back: the last thing we said we recorded."""

    kind: Literal["idea", "consent"]
    subject: str  # the idea's reference, or the purpose


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


@dataclass(frozen=True, slots=True)
class Turn:
    """What one message comes to: replies we owe, records to store, where the talk now stands."""

    state: State
    replies: tuple[Reply, ...] = ()
    records: tuple[Record, ...] = ()
    reading: str = ""  # one word for how it was understood: "idea", "stop", "danger", …


@dataclass(frozen=True, slots=True)
class Understood:
    """A reply that answers the question; `value` is canonical."""

    value: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """A short reply that may be meant as an answer but cannot be read as one: ask once more, kindly."""


@dataclass(frozen=True, slots=True)
class SomethingElse:
    """Words that are no answer to this question: kept as what they are, the question stays open."""


Reading = Understood | Unclear | SomethingElse
Accept = Callable[[str, tuple[Choice, ...], "Facts"], Reading]


@dataclass(frozen=True, slots=True)
class Step:
    """One question. Changing its meaning means changing its name."""

    name: str
    ask: Callable[["Facts"], str]
    accept: Accept
    when: Callable[["Facts", Mapping[str, str]], bool] = lambda _facts, _answers: True
    choices: Callable[["Facts"], tuple[Choice, ...]] = lambda _facts: ()
    keep: Callable[["Facts", str, "State", str], tuple[Record, ...]] = lambda _facts, _value, _state, _said: ()


@dataclass(frozen=True, slots=True)
class Flow:
    """A topic: its questions in order, and the words that close it."""

    name: str
    steps: tuple[Step, ...]
    closing: Callable[["Facts", Mapping[str, str]], str] = lambda _facts, _answers: ""
