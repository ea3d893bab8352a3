"""`havesay similar` shows what a text resembles, to people and to other programs."""

import json
from pathlib import Path

import pytest
from machine import Machine

TEXTS = ["Potholes all down Station Road", "Ban dogs from the play park", "Open the library on Saturdays"]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.settle()
    (tmp_path / "ideas.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS))
    made.run("import", "ideas", "ideas.jsonl", "--area", "OAK")
    return made


def test_the_likest_idea_is_shown_and_marked(machine: Machine) -> None:
    """C7: what is likely the same is said, and nothing is done about it."""
    said = machine.run("similar", "the", "libary", "should", "open", "on", "saturdays").out
    assert said.splitlines()[0].split(maxsplit=1) == ["OAK-3", "likely the same  Open the library on Saturdays"]


def test_a_text_like_none_is_told_so(machine: Machine) -> None:
    assert machine.run("similar", "purple elephants", "--area", "oak").out == "No idea in Oak Estate resembles it.\n"


def test_every_line_is_answered_with_up_to_five(machine: Machine) -> None:
    lines = [{"text": TEXTS[0], "id": 7}, {"text": "Do not ban dogs from the play park"}, {"text": ""}]
    given = "".join(json.dumps(line) + "\n" for line in lines)
    answers = [
        json.loads(line) for line in machine.run("similar", "--jsonl", "--area", "OAK", given=given).out.splitlines()
    ]
    first, second, third = answers
    assert first["id"] == 7
    assert first["similar"][0] == {"reference": "OAK-1", "text": TEXTS[0], "score": 1.0, "suggested": True}
    assert second["similar"][0]["reference"] == "OAK-2"
    assert not any(one["suggested"] for one in second["similar"])
    assert third == {"text": "", "similar": third["similar"]}


def test_a_line_that_cannot_be_read_gets_its_own_error(machine: Machine) -> None:
    said = machine.run("similar", "--jsonl", given='nonsense\n{"text": "dogs"}\n[1]\n', ends=1)
    assert ["error" in json.loads(line) for line in said.out.splitlines()] == [True, False, True]
    assert "2 lines could not be read" in said.err


def test_an_area_that_is_not_there_is_refused(machine: Machine) -> None:
    assert "no area XYZ" in machine.run("similar", "dogs", "--area", "XYZ", ends=1).err
    machine.run("similar", ends=2)
    machine.run("similar", "--jsonl", "dogs", ends=2)
