"""`havesay export`: files that spreadsheets open without running anything, and that are written down."""

import csv
import io
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from machine import COMMAND, Machine
from sqlmodel import select

from bot.export import harmless
from storage import areas, ideas
from storage.database import reading, transaction
from storage.tables import Audit

FORMULAS = [
    '=HYPERLINK("http://evil.example")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "＝1+1",
]
ORDINARY = ['a "quoted" bench', "two\nlines", "semi;colon, and comma", "١٢٣ عربي", "👍", "a = b", "don't - stop"]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


def keep(machine: Machine, *texts: str) -> None:
    now = datetime.now(UTC)
    with machine.database() as database, transaction(database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        for text in texts:
            ideas.add_idea(session, area=area, text=text, said_at=now, now=now, theme=text[:1])


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_no_cell_begins_like_a_formula(machine: Machine) -> None:
    """F3, X10: what a resident texts never runs in the spreadsheet it is opened with."""
    keep(machine, *FORMULAS)
    rows = read_csv(machine.run("export", "ideas").bytes)
    assert [row["text"] for row in rows] == [f"'{text}" for text in FORMULAS]
    for row in rows:
        for cell in row.values():
            assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_cell_is_left_alone(text: str) -> None:
    assert harmless(text) == text


def test_texts_come_out_as_they_went_in(machine: Machine) -> None:
    keep(machine, *ORDINARY)
    assert [row["text"] for row in read_csv(machine.run("export", "ideas").bytes)] == ORDINARY
    keep(machine, *FORMULAS)
    said = machine.run("export", "ideas", "--format", "jsonl").out
    assert [json.loads(line)["text"] for line in said.split("\n")[:-1]] == ORDINARY + FORMULAS


def test_excel_is_told_that_it_is_utf_8_only_when_asked(machine: Machine) -> None:
    assert machine.run("export", "ideas", "--excel").bytes.startswith(b"\xef\xbb\xbf")
    assert machine.run("export", "ideas").bytes.startswith(b"reference,")


@pytest.mark.parametrize("what", ["ideas", "messages", "residents"])
def test_numbers_leave_only_when_asked_for(machine: Machine, what: str) -> None:
    """F3."""
    machine.text("A bench by the bus stop please", "NAME Joan")
    plain = machine.run("export", what).out
    assert "7700" not in plain
    assert "Joan" not in plain or what == "messages"  # a text of one's own may hold one's name
    assert "sms:+447700900001" in machine.run("export", what, "--format", "jsonl", "--with-numbers").out


def test_a_text_in_danger_is_in_no_export(machine: Machine) -> None:
    """D3, end to end."""
    machine.text("A bench please", "he is hitting me", "and now I am scared of him")
    for what in ("ideas", "messages", "residents"):
        leaving = machine.run("export", what, "--with-numbers").out
        assert "OAK" in leaving
        for word in ("hitting", "scared", "999", "danger", "paused"):
            assert word not in leaving


def test_every_export_is_written_down_before_a_row_leaves(machine: Machine) -> None:
    """F3: logged, with who could be seen in it, and never a text or a number."""
    machine.run("export", "messages", "--area", "OAK", "--with-numbers")
    with machine.database() as database, reading(database) as session:
        row = session.exec(select(Audit).where(Audit.action == "export.messages")).one()
    assert row.detail == "csv, with names and numbers"
    assert row.area_id == 1


def test_an_empty_export_still_names_its_columns(machine: Machine) -> None:
    assert machine.run("export", "residents").out.startswith("resident,area,")
    assert machine.run("export", "residents", "--format", "jsonl").out == ""


def test_an_area_that_is_not_there_is_said(machine: Machine) -> None:
    assert "no area ELM" in machine.run("export", "ideas", "--area", "ELM", ends=1).err


def test_without_the_stop_key_nothing_leaves(machine: Machine) -> None:
    """X4: nobody could tell who said STOP."""
    said = machine.run("export", "residents", ends=1, settings={"HAVESAY_SUPPRESSION_KEY": ""})
    assert "HAVESAY_SUPPRESSION_KEY" in said.err
    assert said.out == ""


def test_a_reader_that_has_had_enough_is_no_error(machine: Machine) -> None:
    keep(machine, *("word " * 200 for _ in range(500)))
    with subprocess.Popen(
        [*COMMAND, "export", "ideas"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=machine.folder, env=machine.environment,
    ) as talking:  # fmt: skip
        assert talking.stdout
        assert talking.stderr
        talking.stdout.readline()
        talking.stdout.close()
        assert b"Traceback" not in talking.stderr.read()
