"""What the machine still hears while a person has the talk."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.courtesy import GO, Hold, Manners, Wait, decide
from flows.facts import Heard
from flows.hear import hear
from flows.records import AnswerAsk, KeepIdea, PauseResident, Suppress
from flows.state import State
from flows.talk import READING, may_be_idea
from tests.stories.pure_talk import MONDAY, an_rsvp, facts

LONDON = ZoneInfo("Europe/London")
ABOUT = "Tue 2 June, 7pm, Oak Hall"


@pytest.mark.parametrize(
    "text",
    [
        *("the lights on Mill Road are out", "1", "yes", "ok", "hello", "who is this?", "when is the next meeting?"),
        *("i would like to help", "more info", "how does this work", "no thanks", "not interested", "i want to join"),
        *("0", "482913", "A bench would be nice", "name of the man is Joan"),
    ],
)
def test_what_is_said_to_the_person_is_kept_for_them(text: str) -> None:
    turn = hear(Heard(text, "sms"), facts(with_person=True, first_contact=False, asks=(an_rsvp(1, "A", ABOUT),)))
    assert (turn.reading, turn.replies, turn.records) == (READING, (), ())


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        *(("HELP", "help"), ("menu", "menu"), ("data", "data"), ("what data do you hold about me", "data")),
        *(
            ("DELETE", "delete"),
            ("COMPLAIN nobody came", "complain"),
            ("STATUS OAK-41", "status"),
            ("PRIVACY", "privacy"),
        ),
        *(("START", "welcome"), ("LINK", "link"), ("stop sending me news", "news")),
    ],
)
def test_commands_are_answered(text: str, reading: str) -> None:
    """D4, R6."""
    turn = hear(Heard(text, "sms"), facts(with_person=True, first_contact=False))
    assert turn.replies, reading
    assert turn.reading != READING


@pytest.mark.parametrize("text", ["STOP", "please stop texting me", "wrong number"])
def test_a_stop_is_a_stop(text: str) -> None:
    """R4."""
    turn = hear(Heard(text, "sms"), facts(with_person=True, first_contact=False))
    assert any(isinstance(record, Suppress) for record in turn.records)


def test_danger_outweighs_everything() -> None:
    """D3."""
    turn = hear(Heard("he hits me and I am scared", "sms"), facts(with_person=True, first_contact=False))
    assert any(isinstance(record, PauseResident) for record in turn.records)
    assert [reply.kind for reply in turn.replies] == ["safety"]


def test_the_letter_of_an_ask_and_a_button_can_mean_nothing_else() -> None:
    known = facts(with_person=True, first_contact=False, asks=(an_rsvp(1, "A", ABOUT),))
    for heard in (Heard("A1", "sms"), Heard("Yes", "telegram", button="ask:1:yes")):
        assert AnswerAsk(1, "yes") in hear(heard, known).records


def test_what_a_command_asked_is_answered() -> None:
    """The question is open only until the person says something: then it was not what was said last."""
    asked = State(flow="help", asked="help_what", words="…")
    turn = hear(Heard("anything outdoors", "sms"), facts(with_person=True, first_contact=False, state=asked))
    assert turn.reading != READING


def test_a_bare_answer_after_a_persons_question_is_not_an_answer_to_an_older_ask() -> None:
    ask = an_rsvp(1, "A", ABOUT)
    heard = Heard("1", "sms")
    assert AnswerAsk(1, "yes") in hear(heard, facts(first_contact=False, asks=(ask,))).records
    overtaken = hear(heard, facts(first_contact=False, asks=(replace(ask, overtaken=True),)))
    assert not any(isinstance(record, AnswerAsk | KeepIdea) for record in overtaken.records)
    lettered = hear(Heard("A1", "sms"), facts(first_contact=False, asks=(replace(ask, overtaken=True),)))
    assert AnswerAsk(1, "yes") in lettered.records


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        *(("the one on Larch Road", True), ("ok", False), ("thanks very much for that", False), ("yes please", False)),
        ("there is no light in the underpass", True),
    ],
)
def test_what_nobody_read_is_kept_where_it_reads_like_an_idea(text: str, is_one: bool) -> None:
    assert may_be_idea(text) is is_one


@pytest.mark.parametrize(
    ("manners", "hours", "verdict"),
    [
        (Manners(any_hour=True), 1, GO),
        (Manners(counts=False), 1, GO),
        (Manners(), 2, Wait(MONDAY + timedelta(minutes=15), "talking")),
        (Manners(), 0.2, Hold("talking")),
        (Manners(only_waits=True), 2, Wait(MONDAY + timedelta(minutes=15), "talking")),
        (Manners(only_waits=True), 0.2, GO),
    ],
    ids=["answer", "changed", "news", "news at the last", "own yes", "own yes at the last"],
)
def test_what_we_send_by_ourselves_waits_for_the_end_of_a_talk(manners: Manners, hours: float, verdict: object) -> None:
    """Of one's own yes nothing is lost to it, what changed is told at once."""
    assert decide(manners, MONDAY, MONDAY + timedelta(hours=hours), LONDON, talking=True) == verdict
