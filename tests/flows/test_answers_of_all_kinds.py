"""Each of our own questions, answered as people answer: with words, a reason and a name behind the digit (R6, V2)."""

from collections.abc import Callable
from datetime import datetime

import pytest

from flows import good, jobs, meeting, meetings
from flows.engine import Reading, SomethingElse, Unclear, Understood
from flows.facts import OpenAsk
from flows.words.plan import read_plan
from tests.flows.understood_texts import OWN, share
from tests.stories.pure_talk import facts

A_JOB = OpenAsk(1, "A", jobs.OFFER.name, "A small job", about="Sat 13 June, 10am, the pond gate")
KINDS: dict[str, Callable[[str], Reading]] = {
    "offer": lambda said: jobs.OFFER.accept(said, jobs.offer_choices(facts()), facts(asks=(A_JOB,))),
    "felt": lambda said: jobs.FELT.accept(said, jobs.felt_choices(facts()), facts()),
    "seat": lambda said: meeting.SEAT.accept(said, meeting.seat_choices(facts()), facts()),
    "consent": lambda said: meetings.plain_yes_or_no(said, meetings.yes_and_no(facts()), facts()),
    "howgood": lambda said: good.GOOD.accept(said, good.choices(facts()), facts()),
}
SHORT = {"another": "another day", "notforme": "not for me"}
A_PLAIN_NO = "another day"  # to a job: only "3", or words that say so, end it for good


def rows_of(kind: str) -> list[list[str]]:
    lines = (OWN / f"answers_{kind}.tsv").read_text(encoding="utf-8").strip("\n").split("\n")
    return [line.split("\t") for line in lines]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_recorded_is_what_they_said(kind: str) -> None:
    """R3: right where it is recorded, nearly all of it recorded, and nothing of what answers something else."""
    read = [(SHORT.get(label, label), KINDS[kind](text), text) for label, text in rows_of(kind)]
    recorded = [
        (label, found.value, text) for label, found, text in read if label != "none" and isinstance(found, Understood)
    ]
    plain_no = [one for one in recorded if one[:2] == ("not for me", A_PLAIN_NO)]
    wrong = [one for one in recorded if one[0] != one[1] and one not in plain_no]
    assert len(wrong) <= 1, wrong
    assert len(plain_no) <= 6
    assert len(recorded) / sum(label != "none" for label, _found, _text in read) >= 0.85
    assert [text for label, found, text in read if label == "none" and isinstance(found, Understood)] == []


def test_nobody_agrees_by_thanking() -> None:
    """D1: "ok thanks" may only mean that our receipt was read; it is asked about."""
    for said in ("ok", "ok thanks", "great thanks", "lovely thank you", "cheers ok"):
        assert not isinstance(KINDS["consent"](said), Understood)
    assert isinstance(KINDS["consent"]("ok thanks"), Unclear)
    assert KINDS["consent"]("yes thanks") == Understood("yes")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("consent", "please do something about the dog mess"),
        ("consent", "let me know when the bins are sorted"),
        ("consent", "keep me informed about the park"),
        ("consent", "no need for more flats"),
        ("consent", "I would rather not have the bins moved"),
        ("felt", "we need a cooking class for kids"),
        ("felt", "put a mint green bench at the top of the hill"),
        ("howgood", "2 new bins please"),
        ("howgood", "3 cars burnt out on Mill Rd"),
        ("howgood", "The bus shelter is rubbish, fix it"),
    ],
)
def test_an_idea_that_begins_like_an_answer_is_none(kind: str, said: str) -> None:
    """D1, R1: no consent and no mark is made of it, and it is kept as what it is."""
    assert KINDS[kind](said) == SomethingElse()


def test_whoever_says_yes_is_not_sent_away() -> None:
    """V2: what would be a reason beside a no is none beside a yes; a day that may mean either is asked about."""
    assert KINDS["offer"]("yes please, i am 72 but fit") == Understood("yes")
    assert KINDS["offer"]("No thank you, I am 84!") == Understood("not for me")
    assert KINDS["offer"]("yes ill be back from my holiday on friday") == Unclear()
    assert KINDS["seat"]("no longer need a lift, yes ill come") == Understood("yes")


def test_a_yes_for_another_day_is_no_yes() -> None:
    """V2: nobody is expected on a day they did not say yes to."""
    for said in ("Yes but not Saturday, could I do Friday?", "I'm on shift til 2 that day, could do sunday"):
        assert KINDS["offer"](said) == Understood("another day")


def test_when_they_set_off_and_with_whom() -> None:
    """V2: as the host reads it."""
    at = datetime(2026, 6, 13, 10, 0)  # noqa: DTZ001 - a wall time
    right = []
    for leaves, party, text in rows_of("plan"):
        plan = read_plan(text, at)
        said = f"{plan.leaves_at:%H:%M}" if plan.leaves_at else "-"
        right.append((said, str(plan.party or "-")) == (leaves, party))
    assert share(right) >= 0.95
