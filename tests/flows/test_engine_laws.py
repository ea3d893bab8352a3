"""The laws of the conversation engine, over flows made up at random and over every flow there is (DESIGN §4)."""

import string
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.engine import (
    MAX_TRIES,
    Choice,
    Flow,
    Reading,
    SomethingElse,
    State,
    Step,
    Turn,
    Unclear,
    Understood,
    Undo,
    advance,
    begin,
    standing,
    state_from_json,
    state_to_json,
    time_out,
)
from flows.facts import Facts
from flows.hear import FLOWS, hear
from flows.records import AnswerAsk, GiveConsent, OpenMatter, Suppress
from flows.words import keywords
from tests.stories.pure_talk import facts, sms

NAMES = tuple(string.ascii_lowercase[:6])
VALUES = ("red", "green", "blue", "grey")
SOMEBODY = facts()

texts = st.text(max_size=40)
replies = st.one_of(
    st.sampled_from(["1", "2", "3", "4", "9", "0", "yes", "no", "hmm", "The bins are full again"]), texts
)


def pick(said: str, shown: tuple[Choice, ...], _facts: Facts) -> Reading:
    """A choice by its number as shown; a sentence is something else."""
    if said.isdecimal() and 1 <= int(said) <= len(shown):
        return Understood(shown[int(said) - 1].value)
    return SomethingElse() if len(said.split()) > 2 else Unclear()


def note(question: str):  # type: ignore[no-untyped-def]
    """Leaves the question's name, the value and what else stood when it was kept, for the laws to look at."""

    def keep(_facts: Facts, value: str, state: State, said: str) -> tuple[AnswerAsk | GiveConsent, ...]:
        others = ",".join(f"{name}={answer}" for name, answer in state.answers.items())
        return (GiveConsent("meetings", True, f"{question}={value}", said), AnswerAsk(0, others))

    return keep


def step(name: str, values: tuple[str, ...], needs: tuple[str, str] | None = None) -> Step:
    """A question with choices; asked only when another has a certain answer, if it `needs` that."""

    def when(_facts: Facts, answers: Mapping[str, str]) -> bool:
        return needs is None or answers.get(needs[0]) == needs[1]

    choices = tuple(Choice(value, value.title()) for value in values)
    return Step(name, ask=lambda _: f"{name}?", accept=pick, when=when, choices=lambda _: choices, keep=note(name))


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """Any flow; a second draw of the same name is the same flow after a deploy that dropped, renamed, inserted and
    reordered questions and choices."""
    steps = []
    for name in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=6)):
        values = tuple(draw(st.permutations(VALUES))[: draw(st.integers(2, 4))])
        needs = draw(st.none() | st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES)))
        steps.append(step(name, values, needs))
    return Flow("talk", tuple(steps), closing=lambda _facts, answers: "Kept: " + ",".join(sorted(answers)))


def answers_of(turn: Turn) -> list[str]:
    return [record.words_shown for record in turn.records if isinstance(record, GiveConsent)]


def restart(state: State) -> State:
    return state_from_json(state_to_json(state))


@given(flows(), st.lists(st.tuples(flows(), replies), max_size=12))
def test_a_deploy_between_any_two_texts_never_misfiles(first: Flow, talk: list[tuple[Flow, str]]) -> None:
    """Each reply is filed under the question that was shown, as the choice that was shown, or not at all."""
    state = begin(first, SOMEBODY).state
    for flow, said in talk:
        state = restart(state)
        turn = advance(flow, state, said, SOMEBODY) if state.asked else begin(flow, SOMEBODY)
        if turn is None:
            continue
        for kept in answers_of(turn):
            question, _, value = kept.partition("=")
            assert question == state.asked
            assert value == state.choices[int(said) - 1].value
        state = turn.state


@given(flows(), flows(), replies)
def test_a_deploy_never_strands_anybody(before: Flow, after: Flow, said: str) -> None:
    """Whatever the deploy changed, an answer leads on: to the next question, to the closing words, or to the truth."""
    state = begin(before, SOMEBODY).state
    if not state.asked:
        return
    turn = advance(after, state, said, SOMEBODY)
    if turn is None:
        assert len(said.split()) > 1, "only words of their own are left for what they are"
        return
    assert turn.replies
    assert turn.state.asked in {*(step.name for step in after.steps), ""}
    assert turn.state.asked != state.asked or turn.reading == "unclear"


@given(flows(), flows(), st.lists(replies, max_size=8))
def test_kept_answers_survive_a_deploy_and_its_return(first: Flow, other: Flow, talk: list[str]) -> None:
    """While a talk is open, no answer is ever lost from its state, nor asked for again."""
    state = begin(first, SOMEBODY).state
    for place, said in enumerate(talk):
        flow = (first, other)[place % 2]
        if not state.asked:
            return
        turn = advance(flow, state, said, SOMEBODY)
        if turn is None:
            continue
        if turn.state.asked:
            assert state.answers.items() <= turn.state.answers.items()
            assert turn.state.asked not in turn.state.answers
        state = restart(turn.state)


@given(flows(), st.lists(st.sampled_from(["1", "2", "hmm", "9"]), min_size=60, max_size=60))
def test_every_flow_ends(flow: Flow, talk: list[str]) -> None:
    """Answers end it, and so do unclear ones: then a person takes over."""
    turn = begin(flow, SOMEBODY)
    texts = 0
    while turn.state.asked:
        following = advance(flow, turn.state, talk[texts], SOMEBODY)
        assert following is not None
        turn, texts = following, texts + 1
        assert texts <= MAX_TRIES * max(len(flow.steps), 1)
    if turn.reading == "unclear":
        assert turn.records == (OpenMatter("unclear"),)


@given(flows(), flows(), st.lists(replies, max_size=8))
def test_answers_that_no_longer_apply_never_reach_the_record(before: Flow, after: Flow, talk: list[str]) -> None:
    """What `keep` and the closing words see are answers to questions that still exist and still apply."""
    state = begin(before, SOMEBODY).state
    for place, said in enumerate(talk):
        flow = (after, before)[place % 2]
        if not state.asked:
            return
        turn = advance(flow, state, said, SOMEBODY)
        if turn is None:
            continue
        applying, _ = standing(flow, state.answers, SOMEBODY)
        for record in turn.records:
            if isinstance(record, AnswerAsk) and record.answer:
                seen = dict(pair.split("=") for pair in record.answer.split(","))
                assert seen == applying
        if turn.replies and (closing := turn.replies[-1].text.partition("Kept: ")[2]):
            assert set(closing.split(",")) <= {step.name for step in flow.steps}
        state = turn.state


@given(flows(), st.data())
def test_standing_answers_satisfy_their_own_conditions(flow: Flow, data: st.DataObject) -> None:
    answers = data.draw(st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES)))
    kept, missing = standing(flow, answers, SOMEBODY)
    assert kept.items() <= answers.items()
    assert missing is None or missing.name not in answers
    for one in flow.steps:
        if one.name in kept:
            before = {name: value for name, value in kept.items() if name != one.name}
            assert one.when(SOMEBODY, before)


@given(flows())
def test_a_timeout_closes_the_question_and_records_nothing(flow: Flow) -> None:
    """R2: a silence is no consent."""
    turn = time_out(flow, begin(flow, SOMEBODY).state, SOMEBODY)
    assert (turn.state.asked, turn.records, turn.replies) == ("", (), ())


def test_an_answer_whose_question_is_gone_is_shown_to_no_other() -> None:
    before = Flow("talk", (step("a", ("red", "green")), step("b", ("red", "green"))))
    after = Flow("talk", (step("b", ("red", "green")),), closing=lambda _facts, answers: "Kept: " + ",".join(answers))
    asked = advance(before, begin(before, SOMEBODY).state, "1", SOMEBODY)
    assert asked is not None
    assert asked.state.answers == {"a": "red"}
    turn = advance(after, asked.state, "1", SOMEBODY)
    assert turn is not None
    assert turn.records[-1] == AnswerAsk(0, "")
    assert turn.replies[0].text == "Kept: b"


def test_the_second_choice_shown_is_meant_after_they_were_reordered() -> None:
    before = Flow("talk", (step("a", ("red", "green")),))
    after = Flow("talk", (step("z", ("grey", "blue")), step("a", ("green", "red"))))
    turn = advance(after, begin(before, SOMEBODY).state, "2", SOMEBODY)
    assert turn is not None
    assert answers_of(turn) == ["a=green"]
    assert turn.state.asked == "z", "the question inserted before it is asked next"


def test_a_reply_counts_although_we_would_not_ask_now() -> None:
    """`when` decides whether we ask, never whether we listen."""
    before = Flow("talk", (step("a", ("red", "green")),))
    after = Flow("talk", (step("a", ("red", "green"), needs=("b", "blue")),))
    turn = advance(after, begin(before, SOMEBODY).state, "1", SOMEBODY)
    assert turn is not None
    assert answers_of(turn) == ["a=red"]


def test_a_question_that_is_gone_is_said_to_be_gone_and_the_next_is_asked() -> None:
    before = Flow("talk", (step("old", ("red", "green")),))
    after = Flow("talk", (step("new", ("red", "green")),))
    turn = advance(after, begin(before, SOMEBODY).state, "1", SOMEBODY)
    assert turn is not None
    assert turn.records == ()
    assert turn.replies[0].text == "Oak Estate: sorry, we no longer ask that. Nothing was noted. new?"
    assert advance(after, begin(before, SOMEBODY).state, "The bins are full again", SOMEBODY) is None


@pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)
@given(said=replies)
def test_every_flow_of_ours_takes_any_text(flow: Flow, said: str) -> None:
    """Never an exception, at most one reply, and STOP still works after it."""
    asked = begin(flow, SOMEBODY).state
    turn = hear(sms(said), facts(state=asked))
    assert len(turn.replies) <= 1
    assert stops(restart(turn.state))


stored = st.builds(
    State,
    flow=st.sampled_from(["", "idea", "meetings", "older"]) | texts,
    answers=st.dictionaries(st.sampled_from(["idea", "meetings", "x"]) | texts, texts, max_size=4),
    asked=st.sampled_from(["", "idea", "meetings", "older"]) | texts,
    words=texts,
    choices=st.lists(st.builds(Choice, texts, texts), max_size=4).map(tuple),
    tries=st.integers(0, MAX_TRIES - 1),
    undo=st.none() | st.builds(Undo, st.sampled_from(["idea", "consent"]), texts),
)


@given(stored)
def test_stop_works_in_every_state(state: State) -> None:
    """R4."""
    assert stops(state)


def stops(state: State) -> bool:
    turn = hear(sms("STOP"), facts(state=state))
    return turn.records == (Suppress("stop"),) and turn.state == State() and len(turn.replies) == 1


@given(stored, replies)
def test_no_state_breaks_on_any_text(state: State, said: str) -> None:
    turn = hear(sms(said), facts(state=state))
    assert turn.reading
    assert restart(turn.state) == turn.state


@given(stored)
def test_a_state_survives_a_restart(state: State) -> None:
    assert restart(state) == state


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("flow", "answers", "asked", "words", "choices", "tries", "undo", "unknown")


@given(st.dictionaries(st.sampled_from(FIELDS), anything) | anything)
def test_a_stored_state_of_any_shape_is_read_as_far_as_it_makes_sense(shape: object) -> None:
    """A newer or older version's JSON, or a torn one: never an exception."""
    import json

    state = state_from_json(json.dumps(shape))
    assert restart(state) == state


@given(texts)
def test_garbage_is_an_empty_state(garbage: str) -> None:
    assert isinstance(state_from_json(garbage), State)
    assert state_from_json("{" * 100_000) == State()


def test_an_empty_state_costs_nothing_to_store() -> None:
    assert state_to_json(State()) == "{}"
    assert state_from_json("{}") == state_from_json("") == State()


def test_choices_that_cannot_all_be_read_are_none() -> None:
    """One lost would shift the numbers of the others."""
    assert state_from_json('{"asked":"a","choices":[["red","Red"],["green"]]}').choices == ()


@given(replies)
def test_hearing_is_pure(said: str) -> None:
    """The same message and facts always give the same turn."""
    known = facts(next_reference=lambda: "OAK-41")
    assert hear(sms(said), known) == hear(sms(said), replace(known))
    assert keywords.read(said, channel="sms") == keywords.read(said, channel="sms")
