"""`havesay idea …`: link, sort, publish and undo from the command line."""

import json
import re
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import col, update

from storage.database import transaction
from storage.tables import Outgoing


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    (machine.folder / "ideas.csv").write_text(
        "text\nMore benches by the bus stop\nbenches please\nRing Mrs Okafor on 07700 900123 about the lift\n"
    )
    machine.run("import", "ideas", "ideas.csv", "--area", "OAK")
    return machine


def test_cards_are_linked_sorted_published_and_all_of_it_is_undone(machine: Machine) -> None:
    """C2, C5, C7."""
    assert "0 people, 2 texts" in machine.run("idea", "merge", "oak-1", "OAK-2").out
    assert "transport (bus)" in machine.run("idea", "theme", "OAK-2").out
    assert "OAK-1 is in: transport; health" in machine.run("idea", "theme", "OAK-2", "transport", "heal").out
    said = machine.run("idea", "publish", "OAK-2", "--words", "Benches where people wait").out
    assert "Everybody can now read OAK-1: Benches where people wait" in said
    shown = machine.run("idea", "show", "OAK-2").out
    assert all(words in shown for words in ("More benches by the bus stop", "OAK-2", "benches please", "merge"))
    assert machine.run("idea", "list", "OAK", "--theme", "transport", "--published").out.startswith(
        "OAK-1  read, public"
    )
    assert "read already" in machine.run("idea", "read", "OAK-1", ends=1).err
    undone = [machine.run("idea", "undo", "OAK-1").out.splitlines()[0] for _ in range(3)]
    assert undone == ["Undone: publish.", "Undone: theme.", "Undone: merge."]
    assert "nothing was done" in machine.run("idea", "undo", "OAK-1", ends=1).err
    lines = machine.run("idea", "list", "OAK").out.splitlines()
    assert [line.split()[:2] for line in lines] == [["OAK-3", "new"], ["OAK-2", "new"], ["OAK-1", "new"]]


def test_what_may_tell_who_somebody_is_is_pointed_out_before_it_is_public(machine: Machine) -> None:
    """C5."""
    said = machine.run("idea", "publish", "OAK-3", ends=1).err
    assert "'07700 900123': it may be a phone number" in said
    assert "'Mrs Okafor': it may be a name" in said
    assert "nothing is published yet" in said
    assert machine.run("idea", "list", "OAK", "--published").out == ""
    machine.run("idea", "publish", "OAK-3", "--words", "The lift is broken")
    assert "Nobody outside reads OAK-3" in machine.run("idea", "hide", "OAK-3").out


def test_what_was_written_on_paper_or_said_is_kept_like_a_text(machine: Machine) -> None:
    """The author is optional; who texted us before is told what became of it."""
    machine.text("lights on the path")
    added = machine.run("idea", "add", "OAK", "a", "bin", "by", "the", "gate").out
    assert re.fullmatch(r"Kept as OAK-5, to be answered by \w+day \d+ \w+\. Write that on the slip\.\n", added)
    said = machine.run("idea", "add", "OAK", "--spoken", "--by", "sms:+447700900001", "a bench for my mum").out
    assert "Kept as OAK-6" in said
    said = machine.run("idea", "answer", "OAK-6", "doing", "--hold", "0").out
    assert 'you texted "a bench for my mum" (OAK-6). We are doing it.' in said
    assert "nobody texted" in machine.run("idea", "add", "OAK", "--by", "sms:+447700900999", "x", ends=1).err
    slips = machine.run("idea", "add", "OAK", given="a tree\n\nhe hits me every night\n")
    assert slips.out.count("Kept as") == 2
    assert "in danger" in slips.err


def test_ideas_come_and_go_with_theme_status_and_card(machine: Machine) -> None:
    """C4: also from a file, "not now" needs its reason."""
    (machine.folder / "more.csv").write_text(
        "text,theme,status,because,to\nA bench,transport; health,done,,\nA tree,,passed on,it is theirs,the council\n"
    )
    machine.run("import", "ideas", "more.csv", "--area", "OAK")
    (machine.folder / "bad.csv").write_text("text,status\nA bench,not now\nA bin,perhaps\n")
    refused = machine.run("import", "ideas", "bad.csv", "--area", "OAK", ends=1).err
    assert '"not now" needs a reason' in refused
    assert '"status" must be one of' in refused
    machine.run("idea", "merge", "OAK-4", "OAK-1")
    machine.run("idea", "publish", "OAK-4")
    rows = [json.loads(line) for line in machine.run("export", "ideas", "--format", "jsonl").out.splitlines()]
    found = {row["reference"]: (row["card"], row["status"], row["theme"], row["published"]) for row in rows}
    assert found["OAK-4"] == ("OAK-4", "done", "transport; health", "A bench")
    assert found["OAK-1"] == found["OAK-4"]
    assert found["OAK-5"] == ("OAK-5", "passed on", "", None)
    assert "passed on the council it is theirs." in machine.run("idea", "show", "OAK-5").out


def test_an_answer_says_who_is_told_what_and_can_be_taken_back_until_then(machine: Machine) -> None:
    """R8, C4."""
    machine.text("a bench by the pond where my mum fell")
    assert '"not now" needs a reason' in machine.run("idea", "answer", "OAK-4", "not-now", ends=1).err
    said = machine.run("idea", "answer", "OAK-4", "not-now", "--because", "the land is not ours").out
    assert re.search(r"1 person is told on \w{3} \d+ \w+ at \d\d:\d\d, each", said), "never at night"
    assert 'you texted "a bench by the pond where my mum fell" (OAK-4). Not now: the land is not ours.' in said
    assert "Undone: answer: not now" in machine.run("idea", "undo", "OAK-4").out
    said = machine.run(
        "idea", "answer", "OAK-4", "passed-on", "--to", "the council", "--because", "it is theirs", "--hold", "0"
    ).out
    assert "1 person is told now" in said
    with machine.database() as database, transaction(database) as session:
        session.exec(update(Outgoing).where(col(Outgoing.kind) == "outcome").values(state="sent"))
    assert "as correction" in machine.run("idea", "undo", "OAK-4", ends=1).err
    machine.run("idea", "answer", "OAK-4", "doing", "--correction", "--hold", "0")
    heard = "\n".join(machine.text("OAK-4"))
    assert "Oak Estate: OAK-4. We are doing it. You wrote: a bench by the pond" in heard
    assert "the land is not ours" not in heard, "what was taken back was told to nobody"
    said = machine.run("idea", "answer", "OAK-1", "discussed", "--meeting", "Larch House", "--on", "2020-06-01").out
    assert (
        "has not come yet"
        in machine.run(
            "idea", "answer", "OAK-2", "discussed", "--meeting", "Larch House", "--on", "2090-06-01", ends=1
        ).err
    )
    assert "Nobody is texted" in said


def test_a_receipt_names_who_stands_in_and_never_a_day_on_which_nobody_reads(machine: Machine) -> None:
    """R1, R8: the promise is worked out from the reading day and the days away."""
    assert "two days" in machine.run("area", "change", "OAK", "--away", "soon", ends=1).err
    assert "is over" in machine.run("area", "change", "OAK", "--away", "2020-01-01/2020-02-01", ends=1).err
    machine.run("area", "change", "OAK", "--away", "2090-01-01/2090-02-01; 2090-03-01 Sam")
    machine.run("area", "change", "OAK", "--themes", "Bins; Buses")
    assert "there is: Bins, Buses" in machine.run("idea", "theme", "OAK-1", "transport", ends=1).err
    assert "Buses (bus)" in machine.run("idea", "theme", "OAK-1").out
    machine.run("area", "change", "OAK", "--themes", "")
    assert "transport (bus)" in machine.run("idea", "theme", "OAK-1").out


def test_a_card_that_is_not_there_is_said_so(machine: Machine) -> None:
    assert "there is no idea OAK-99 here" in machine.run("idea", "show", "OAK-99", ends=1).err
    assert "there is no area ELM" in machine.run("idea", "list", "ELM", ends=1).err
    machine.run("idea", "split", "OAK-2", ends=1)


def test_a_theme_is_renamed_with_its_cards_and_that_is_undone(machine: Machine) -> None:
    """C2"""
    machine.text("more buses please")
    machine.run("idea", "theme", "OAK-1", "transport")
    assert (
        "1 cards  getting about"
        in machine.run("area", "theme", "OAK", "--rename", "transport", "--to", "getting about").out
    )
    assert "1 cards  transport" in machine.run("area", "theme", "OAK", "--undo").out
    assert "one change at a time" in machine.run("area", "theme", "OAK", "--undo", "--add", "x", ends=1).err
    assert "--to goes with" in machine.run("area", "theme", "OAK", "--rename", "health", ends=1).err
    assert "no theme 'zebras'" in machine.run("area", "theme", "OAK", "--retire", "zebras", ends=1).err
