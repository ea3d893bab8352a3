"""`havesay read` decides what the bot decides, and answers other programs line by line."""

import json
import subprocess
from pathlib import Path

import pytest
from machine import COMMAND, Machine
from sqlmodel import col, select

from storage.database import reading
from storage.tables import Incoming

KEYWORDS = {
    "STOP": "stop",
    "please stop texting me": "stop",
    "wrong number": "stop",
    "stop the buses on Mill Rd": "none",
    "START": "start",
    "Join": "start",
    "help": "help",
    "MENU": "menu",
    "STATUS OAK-41": "status",
    "I want to kill myself": "danger",
    "A bench by the bus stop": "none",
    "NAME Joan": "none",
    "": "none",
}
YES_NO = {"yes": "yes", "1": "yes", "2": "no", "No thanks": "no", "not sure": "unsure", "STOP": "none", "3": "none"}


RSVP: dict[str, dict[str, object]] = {
    "me + my mum": {"reading": "yes", "party": 2},
    "2": {"reading": "no", "party": None},
    "if it's dry": {"reading": "maybe", "party": None},
    "who's this?": {"reading": "none", "party": None},
    "hmm": {"reading": "unsure", "party": None},
    "STOP": {"reading": "none", "party": None},
    "CANCEL": {"reading": "no", "party": None},
    "Not interested": {"reading": "no", "party": None},
    "I want to kill myself": {"reading": "none", "party": None},
}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.mark.parametrize(("kind", "expected"), [("keyword", KEYWORDS), ("yes_no", YES_NO)])
def test_each_line_comes_back_with_its_reading(machine: Machine, kind: str, expected: dict[str, str]) -> None:
    given = lines(*({"text": text, "row": number} for number, text in enumerate(expected)))
    said = machine.run("read", "--jsonl", "--as-answer-to", kind, given=given)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert {answer["text"]: answer["reading"] for answer in answers} == expected
    assert [answer["row"] for answer in answers] == list(range(len(expected)))


def test_an_rsvp_comes_back_with_who_comes_and_how_sure_we_are(machine: Machine) -> None:
    """R3: what is recorded, for how many, and how sure we are."""
    said = machine.run("read", "--jsonl", "--as-answer-to", "rsvp", given=lines(*({"text": text} for text in RSVP)))
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert {a["text"]: {"reading": a["reading"], "party": a["party"]} for a in answers} == RSVP
    assert all(0 <= answer["confidence"] <= 1 for answer in answers)


def test_dates_are_read_the_british_way_as_seen_from_a_moment(machine: Machine) -> None:
    """P1: day, time and end as the wall shows them, or none; what is in doubt is named."""
    given = lines({"text": "Tue 2 June 7-9pm, Oak Hall"}, {"text": "3/6"}, {"text": "I may come"}, {"text": "Tue 3/6"})
    said = machine.run("read", "--jsonl", "--as-answer-to", "date", "--now", "2026-05-07T10:00", given=given)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [(answer["reading"], answer["end"]) for answer in answers] == [
        ("2026-06-02T19:00:00", "2026-06-02T21:00:00"),
        ("2026-06-03", None),
        (None, None),
        ("2026-06-03", None),
    ]
    assert answers[3]["doubts"] == ["weekday"]
    machine.run("read", "--as-answer-to", "date", "--now", "yesterday", "3/6", ends=2)


def test_a_line_may_bring_the_question_it_answers(machine: Machine) -> None:
    """R3: "sounds good" says yes to an offer, and nothing to a statement."""
    given = lines(
        {"text": "Sounds good", "question": "There is a bus at 7."},
        {"text": "Sounds good", "question": "Would you like a seat on the 7 o'clock bus?"},
        {"text": "yes", "question": "Don't you want a seat?"},
    )
    said = machine.run("read", "--jsonl", "--as-answer-to", "yes_no", given=given)
    assert [json.loads(line)["reading"] for line in said.out.splitlines()] == ["none", "yes", "unsure"]


def test_a_line_that_cannot_be_read_gets_its_own_error_and_the_rest_go_on(machine: Machine) -> None:
    given = (
        b'{"text": "STOP"}\nnonsense\n[1]\n{"text": 3, "row": 4}\n\xff\xfe\n\n'
        + b"[" * 100_000
        + b'\n{"text": "menu"}\n'
    )
    said = machine.run("read", "--jsonl", "--as-answer-to", "keyword", given=given, ends=1)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [answer.get("reading") for answer in answers] == ["stop", None, None, None, None, None, "menu"]
    assert all(answer["error"] for answer in answers[1:-1])
    assert answers[3]["row"] == 4
    assert "5 lines" in said.err


def test_any_text_at_all_can_be_read(machine: Machine) -> None:
    texts = ["\x00", "\ud83d", "👍🏽", "\u202egnirts", "a" * 100_000, " ", "\n", "é" * 5000]
    said = machine.run("read", "--jsonl", given=lines(*({"text": text} for text in texts)))
    assert [json.loads(line)["text"] for line in said.out.splitlines()] == texts


def test_an_answer_comes_before_the_next_line_is_given(machine: Machine) -> None:
    with subprocess.Popen(
        [*COMMAND, "read", "--jsonl", "--as-answer-to", "keyword"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=machine.folder, env=machine.environment,
    ) as talking:  # fmt: skip
        assert talking.stdin
        assert talking.stdout
        for text in ("STOP", "help"):
            talking.stdin.write(lines({"text": text}).encode())
            talking.stdin.flush()
            assert json.loads(talking.stdout.readline())["reading"] == text.lower()
        talking.stdin.close()
        assert talking.wait() == 0


def test_read_says_what_the_bot_then_does(machine: Machine) -> None:
    """The same decision in one place: what `read` calls a text is what is written beside it when it comes in."""
    texts = ["A bench by the bus stop please", "menu", "STATUS OAK-1", "thanks", "MEETINGS", "stop sending me these",
             "the shop has to stop selling to kids", "START", "DATA", "language", "he is hitting me"]  # fmt: skip
    machine.settle()
    machine.text("hello", *texts)
    with machine.database() as database, reading(database) as session:
        kept = session.exec(select(Incoming.text, Incoming.reading).order_by(col(Incoming.id))).all()[1:]
    said = machine.run("read", "--jsonl", given=lines(*({"text": text} for text in texts)))
    read = [(answer["text"], answer["reading"]) for answer in map(json.loads, said.out.splitlines())]
    assert read == kept


def test_the_words_are_ones_a_coordinator_follows(machine: Machine) -> None:
    said = machine.run("read", "please", "stop", "texting", "me")
    assert said.out.startswith("Understood as STOP. Nothing is sent there again until they text START or JOIN.")
    assert "1 text message" in machine.run("read", "A bench please").out
    assert machine.run("read", "--as-answer-to", "yes_no", "yes please").out == "yes\n"
    assert "Not answered" in machine.run("read", "thanks").out


def test_a_text_that_looks_like_an_option_is_a_text(machine: Machine) -> None:
    assert "an idea" in machine.run("read", "--more", "buses", "please").out


def test_a_language_can_be_given_for_all_or_by_line(machine: Machine) -> None:
    given = lines({"text": "tak"}, {"text": "ja", "lang": "de"})
    said = machine.run("read", "--jsonl", "--as-answer-to", "yes_no", "--lang", "pl", given=given)
    assert [json.loads(line)["reading"] for line in said.out.splitlines()] == ["yes", "yes"]
