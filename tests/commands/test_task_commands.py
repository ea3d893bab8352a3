"""`havesay task` and `havesay volunteer`, run as a person at a terminal runs them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import select

from storage.database import reading
from storage.tables import Outgoing, Task

JOAN, SAM = "sms:+447700900101", "sms:+447700900150"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


def saturday() -> str:
    day = datetime.now(UTC).date() + timedelta(days=9)
    while day.weekday() != 5:
        day += timedelta(days=1)
    return f"{day:%a} {day.day} {day:%B} {day.year} 10am, the pond gate"


def owed(machine: Machine, kind: str) -> list[str]:
    with machine.database() as database, reading(database) as session:
        return [row.text for row in session.exec(select(Outgoing).where(Outgoing.kind == kind))]


def test_a_job_from_nothing_to_its_offer(machine: Machine) -> None:
    """V1: no offer before the host has said yes."""
    machine.text("hello", speaker=SAM)
    machine.text("VOL", "anything outdoors", "saturdays", speaker=JOAN)
    made = machine.run("task", "add", saturday(), "--title", "Litter pick").out
    assert made.startswith("Job 1: Litter pick, Sat ")
    assert "Sam is asked" in machine.run("task", "host", "1", SAM, "Sam").out
    listed = machine.run("volunteer", "list").out
    assert "1  no name (first time), waits since 0 days. anything outdoors; saturdays" in listed
    assert "once its host has said yes" in machine.run("task", "offer", "1", "1").out
    assert owed(machine, "nudge") == []
    assert "Sam asked; 0 of 3 come, 1 asked" in machine.run("task", "list").out


def test_what_cannot_be_is_refused_in_words(machine: Machine) -> None:
    for typed, said in (
        (("task", "add", "some day, the pond", "--title", "Litter pick"), "cannot read a day and a time"),
        (("task", "add", "Sat 6 June 2020 10am, the pond", "--title", "Litter pick"), ""),
        (("task", "add", saturday(), "--title", "Litter pick and " * 9), "too many"),
        (("task", "host", "1", SAM, "Sam"), "there is no task 1"),
        (("task", "offer", "1", "7"), "nobody in `volunteer list`"),
        (("task", "off", "3"), "there is no task 3"),
    ):
        refused = machine.run(*typed, ends=1)
        assert said in refused.err, typed
    with machine.database() as database, reading(database) as session:
        assert session.exec(select(Task)).all() == []


def test_a_host_who_never_texted_cannot_be_asked(machine: Machine) -> None:
    """D1: nobody is written to first."""
    machine.run("task", "add", saturday(), "--title", "Litter pick")
    assert "nobody has texted this line from there" in machine.run("task", "host", "1", SAM, "Sam", ends=1).err
    assert owed(machine, "host") == []


def test_a_job_that_is_called_off_takes_no_more(machine: Machine) -> None:
    machine.text("VOL", "anything", "any day", speaker=JOAN)
    machine.run("task", "add", saturday(), "--title", "Litter pick")
    assert "Called off. 0 people are told." in machine.run("task", "off", "1").out
    assert "called off" in machine.run("task", "offer", "1", "1", ends=1).err
    assert "called off already" in machine.run("task", "off", "1", ends=1).err


def test_empty_lists_say_what_to_do(machine: Machine) -> None:
    assert "No job yet" in machine.run("task", "list").out
    assert "Nobody has offered to help yet" in machine.run("volunteer", "list").out
