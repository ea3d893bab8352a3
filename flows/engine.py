"""The conversation engine: a flow is a tuple of questions, and where we are is worked out from the answers.

Rules
- What is stored is the answers by name, the question last asked, the choices it showed and the tries. No pointer.
- A reply is read against the stored question and the choices it showed, whatever the flow now says: `when` decides
  whether we ask, never whether we listen. If that question is gone, we say so and ask the next.
- Kept answers are canonical values and never parsed again. An answer whose question is gone, or no longer applies,
  stays in the state but is shown to no `when`, no `keep` and no closing words.
- What was recorded is said back, in the same text as the next question: one turn, one reply.
- A timeout is an input like any other: it closes the question and records nothing.
- Unclear `MAX_TRIES` times means a person takes over.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from flows.locale import _
from flows.records import BackCard, GiveConsent, KeepIdea, OpenMatter, Record
from flows.state import MAX_TRIES, Choice, State, Undo, state_from_json, state_to_json
from flows.wording import segments

if TYPE_CHECKING:
    from flows.facts import Facts

__all__ = [
    "MAX_TRIES", "Accept", "Choice", "Flow", "Reading", "Reply", "ReplyKind", "SomethingElse", "State", "Step", "Turn",
    "Unclear", "Understood", "Undo", "advance", "begin", "put_again", "standing", "state_from_json", "state_to_json",
    "tell", "time_out",
]  # fmt: skip

SHORT_WORDS = 1  # up to this many words are meant as an answer to a question that is gone

SORRY = _("{area}: sorry, we did not get that.")
QUESTION_GONE = _("{area}: sorry, we no longer ask that. Nothing was noted.")
A_PERSON_LOOKS = _("{area}: sorry, we did not get that. A person will read it.")

ReplyKind = Literal["reply", "safety", "stop_confirmation", "receipt", "idea_receipt"]


@dataclass(frozen=True, slots=True)
class Reply:
    """One message we owe. `kind` decides how long it stays worth sending and whether a STOP holds it back."""

    text: str
    kind: ReplyKind = "reply"  # a receipt is good for 24 h; only "receipt" (data, privacy) also goes out despite a STOP
    choices: tuple[Choice, ...] = ()  # buttons where the channel has them
    step: str = ""  # the question the buttons answer


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
    say: Callable[["Facts", str, tuple[Record, ...]], str] = lambda _facts, _value, _records: ""  # what was recorded


@dataclass(frozen=True, slots=True)
class Flow:
    """A topic: its questions in order, and the words that close it."""

    name: str
    steps: tuple[Step, ...]
    closing: Callable[["Facts", Mapping[str, str]], str] = lambda _facts, _answers: ""


def begin(
    flow: Flow,
    facts: "Facts",
    *,
    opening: str = "",
    undo: Undo | None = None,
    answers: Mapping[str, str] | None = None,
) -> Turn:
    """Open a flow with its first question without an answer, after `opening` words if there are any."""
    return _go_on(flow, answers or {}, facts, undo, said_back=opening, reading=flow.name)


def advance(flow: Flow, state: State, said: str, facts: "Facts", *, pressed: Choice | None = None) -> Turn | None:
    """Read a reply to the open question. None: these words are no answer to it, and it stays open.

    `pressed` is the choice of a button that belongs to this question; its words need no reading.
    """
    step = next((step for step in flow.steps if step.name == state.asked), None)
    if step is None:
        if pressed is None and len(said.split()) > SHORT_WORDS:
            return None
        return _go_on(flow, state.answers, facts, state.undo, said_back=QUESTION_GONE(facts), reading="gone")
    reading = Understood(pressed.value) if pressed else step.accept(said, state.choices, facts)
    match reading:
        case Understood(value):
            return _file(flow, step, value, said, state, facts)
        case Unclear():
            return _ask_again(step, state, facts)
        case SomethingElse():
            return None


def tell(flow: Flow, said: str, facts: "Facts", *, aside: str = "", again: Flow | None = None) -> Turn | None:
    """Read words told of their own accord as an answer to the flow's first question, and go on from there.

    None: they are no answer to it. A question that is open stays open, and then nothing more is asked; but where the
    words may be meant for it as well, its flow is given as `again`, and it is put once more. `aside` is said after what
    was recorded.
    """
    step, state = flow.steps[0], facts.state
    reading = step.accept(said, (), facts)
    if not isinstance(reading, Understood):
        return None
    if not state.asked:
        return _file(flow, step, reading.value, said, State(undo=state.undo), facts, aside=aside, reading=flow.name)
    records = step.keep(facts, reading.value, State(), said)
    said_back, undo = step.say(facts, reading.value, records), _undo(records, state.undo)
    state = replace(state, undo=undo)
    if again and (turn := put_again(again, state, facts, said_back, aside)):
        return Turn(turn.state, turn.replies, records, flow.name)
    text = _join((said_back, aside, flow.closing(facts, {step.name: reading.value})))
    return Turn(state, (Reply(text),), records, flow.name)


def put_again(flow: Flow, state: State, facts: "Facts", *before: str) -> Turn | None:
    """The open question once more, after what is said before it. None: it is gone, or both do not fit one text, which
    only a first contact may go past."""
    step = next((step for step in flow.steps if step.name == state.asked), None)
    if step is None:
        return None
    asked, reply = _put(step, before, state, facts)
    fits = facts.first_contact or segments(reply.text).count == 1
    return Turn(asked, (reply,), (), flow.name) if fits else None


def time_out(flow: Flow, state: State, facts: "Facts") -> Turn:
    """The open question got no answer in its time: it is closed, nothing is recorded, nothing is said."""
    return Turn(State(undo=state.undo), reading="timed out") if state.asked else Turn(state, reading="timed out")


def standing(flow: Flow, answers: Mapping[str, str], facts: "Facts") -> tuple[dict[str, str], Step | None]:
    """The answers that still apply, and the first question without one."""
    kept: dict[str, str] = {}
    missing: Step | None = None
    for step in flow.steps:
        if not step.when(facts, kept):
            continue
        if step.name in answers:
            kept[step.name] = answers[step.name]
        elif missing is None:
            missing = step
    return kept, missing


def _file(
    flow: Flow, step: Step, value: str, said: str, state: State, facts: "Facts", *, aside: str = "", reading: str = ""
) -> Turn:
    """Keep an answer and go on."""
    kept = standing(flow, state.answers, facts)[0] if state.answers else {}
    applying = State(state.flow, kept, state.asked, state.words, state.choices, state.tries, state.undo)
    records = step.keep(facts, value, applying, said)
    answers = {**state.answers, step.name: value}
    said_back = step.say(facts, value, records)
    undo = _undo(records, state.undo)
    return _go_on(flow, answers, facts, undo, records, said_back=said_back, aside=aside, reading=reading or "answer")


def _go_on(
    flow: Flow,
    answers: Mapping[str, str],
    facts: "Facts",
    undo: Undo | None,
    records: tuple[Record, ...] = (),
    *,
    said_back: str = "",
    aside: str = "",
    reading: str,
) -> Turn:
    """Ask the first question without an answer, or close."""
    kept, step = standing(flow, answers, facts)
    if step is None:
        text = _join((said_back, aside, flow.closing(facts, kept)))
        return Turn(State(undo=undo), (Reply(text),) if text else (), records, reading)
    state, reply = _put(step, (said_back, aside), State(flow.name, answers, step.name, undo=undo), facts)
    return Turn(state, (reply,), records, reading)


def _put(step: Step, before: tuple[str, ...], state: State, facts: "Facts") -> tuple[State, Reply]:
    """Put a question, after what was recorded: one text, remembered as it was shown. The area is named once."""
    question, choices = step.ask(facts), step.choices(facts)
    if any(before) and (rest := question.removeprefix(f"{facts.area.name}: ")) != question:
        question = rest[:1].upper() + rest[1:]
    text = _join((*before, question))
    asked = State(state.flow, state.answers, step.name, text, choices, state.tries, state.undo)
    return asked, Reply(text, "reply", choices, step.name)


def _ask_again(step: Step, state: State, facts: "Facts") -> Turn:
    """The same question once more, kindly; and after the last try, a person."""
    if state.tries + 1 >= MAX_TRIES:
        reply = Reply(A_PERSON_LOOKS(facts))
        return Turn(State(undo=state.undo), (reply,), (OpenMatter("unclear"),), "unclear")
    asked, reply = _put(step, (SORRY(facts),), replace(state, tries=state.tries + 1), facts)
    return Turn(asked, (reply,), (), "unclear")


def _undo(records: tuple[Record, ...], before: Undo | None) -> Undo | None:
    """What 0 takes back from now on: the last of these records that can be."""
    for record in reversed(records):
        if isinstance(record, KeepIdea):
            return Undo("idea", record.reference)
        if isinstance(record, GiveConsent):
            return Undo("consent", record.purpose)
        if isinstance(record, BackCard):
            return Undo("support", record.reference)
    return before


def _join(words: tuple[str, ...]) -> str:
    return " ".join(filter(None, words))
