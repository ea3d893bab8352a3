"""`havesay chat`: the whole way of a text, from a terminal or a pipe, reaching nobody."""

import subprocess
from pathlib import Path

import pytest
from machine import COMMAND, Machine
from sqlmodel import select

from storage.database import reading
from storage.tables import Address, Idea, Outgoing


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_one_text_a_line_in_and_one_reply_a_line_out(machine: Machine) -> None:
    said = machine.run("chat", given="A bench by the bus stop please\n1\nSTOP\nhello?\nSTART\n")
    first, meetings, stopped, started = said.out.splitlines()
    assert "kept as OAK-1" in first
    assert "meetings" in meetings
    assert "no more texts" in stopped
    assert "welcome back" in started


def test_the_reply_comes_before_the_next_text_is_given(machine: Machine) -> None:
    with subprocess.Popen(
        [*COMMAND, "chat"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=machine.folder, env=machine.environment,
    ) as talking:  # fmt: skip
        assert talking.stdin
        assert talking.stdout
        for number in (1, 2):
            talking.stdin.write(b"More buses in the evening please\n")
            talking.stdin.flush()
            assert f"OAK-{number}".encode() in talking.stdout.readline()
        talking.stdin.close()
        assert talking.wait() == 0


def test_a_throw_away_talk_leaves_nothing_behind(machine: Machine) -> None:
    machine.run("chat", given="A bench please\n")
    assert list(machine.folder.iterdir()) == []


def test_a_talk_can_be_kept_and_a_name_stays_the_same_person(machine: Machine) -> None:
    machine.run("chat", "--as", "Bo", "--database", "talk.sqlite", given="A bench please\n")
    again = machine.run("chat", "--as", "bo", "--database", "talk.sqlite", given="STATUS OAK-1\n")
    assert "sorry" not in again.out
    other = machine.run("chat", "--as", "telegram:1001", "--database", "talk.sqlite", given="A tree please\n")
    assert "OAK-2" in other.out
    folder = Machine(machine.folder)
    (machine.folder / "talk.sqlite").rename(machine.folder / "havesay.sqlite")
    with folder.database() as database, reading(database) as session:
        assert {idea.reference for idea in session.exec(select(Idea))} == {"OAK-1", "OAK-2"}
        addresses = sorted(row.address for row in session.exec(select(Address)))
        assert addresses[1] == "telegram:1001"
        assert addresses[0].startswith("sms:+447700900")
        assert {row.state for row in session.exec(select(Outgoing))} == {"sent"}


def test_a_live_installation_is_never_talked_to(machine: Machine) -> None:
    """X1: test and live cannot be mixed."""
    machine.settle()
    live = {"HAVESAY_LIVE": "1"}
    said = machine.run("chat", "--database", "havesay.sqlite", given="hello\n", ends=1, settings=live)
    assert "for simulation" in said.err
    assert "hello" in machine.run("chat", given="hello\n", settings=live).out  # the throw-away one is always allowed


def test_the_kind_of_address_is_checked(machine: Machine) -> None:
    assert "sms:+44" in machine.run("chat", "--as", "sms:07700900001", given="hello\n", ends=1).err


def test_any_bytes_can_be_texted(machine: Machine) -> None:
    said = machine.run("chat", given=b"\xff\xfe\x00 bus\n" + "👍 bench please\n".encode() + b"a" * 30_000 + b"\n")
    assert len(said.out.splitlines()) >= 2
