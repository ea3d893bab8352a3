"""`havesay meeting …` as a person at a terminal runs it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import select

from storage.database import transaction
from storage.tables import Meeting, Sender
from tests.storage.crowd import add_crowd


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


def a_day(days: int) -> str:
    day = datetime.now(UTC) + timedelta(days=days)
    return f"{day:%a} {day.day} {day:%B %Y}"


def test_a_meeting_from_its_making_to_its_cancelling(machine: Machine) -> None:
    """P1, P3: made in a line; changed and cancelled in two steps, the first of which changes nothing."""
    assert "No meeting yet" in machine.run("meeting", "list").out
    made = machine.run(
        "meeting", "add", f"{a_day(20)} 7pm, Oak Hall, Mill Road", "--title", "budget meeting", "--host", "Jo",
        "--capacity", "30", "--quorum", "half+1", "--without", "second_chance", "--with", "same_day",
    ).out  # fmt: skip
    assert "7pm, Oak Hall, Mill Road. Until 21:00." in made
    assert "invitation, to 0 people as things stand" in made
    assert ("same day" in made, "second chance" in made) == (True, False)
    assert "no voting members are listed" in made
    assert machine.text("MEETINGS")[0].startswith("Oak Estate: the next meeting.")
    machine.text("1")
    assert ": 1 yes, 0 maybe" in machine.run("meeting", "list").out
    wanted = ("meeting", "change", "1", "--to", f"{a_day(21)} 6pm")
    first = machine.run(*wanted, ends=1)
    assert "1 person is told of the change." in first.out
    assert "nothing was done" in first.err
    assert "7pm" in machine.run("meeting", "list").out
    assert "Changed." in machine.run(*wanted, "--yes").out
    assert "6pm, Oak Hall, Mill Road" in machine.run("meeting", "show", "1").out
    assert "1 person is told" in machine.run("meeting", "cancel", "1", ends=1).out
    assert "Cancelled." in machine.run("meeting", "cancel", "1", "--yes").out
    assert "cancelled already" in machine.run("meeting", "cancel", "1", "--yes", ends=1).err


def test_what_cannot_be_is_refused_in_a_sentence(machine: Machine) -> None:
    day = datetime.now(UTC) + timedelta(days=20)
    wrong = (day + timedelta(days=1)).strftime("%a")
    for line, reason in (
        (f"{wrong} {day.day} {day:%B} 7pm, Oak Hall", "did you mean"),
        ("31 June 7pm, Oak Hall", "no such day"),
        (f"{a_day(-3)} 7pm, Oak Hall", "is past"),
        (f"{a_day(20)} 7, Oak Hall", "morning or evening"),
        (f"{a_day(20)} 7pm", "say where"),
        (f"{a_day(20)} 7pm, {'a very long place ' * 4}", "36 letters"),
        ("next week some time", "cannot read"),
    ):
        assert reason in machine.run("meeting", "add", line, ends=1).err, line
    machine.run("meeting", "add", f"{a_day(20)} 7pm, Oak Hall", "--without", "tea", ends=1)
    assert "there is no meeting 9" in machine.run("meeting", "show", "9", ends=1).err
    assert "No meeting yet" in machine.run("meeting", "list").out


def test_a_draft_goes_out_when_it_is_opened(machine: Machine) -> None:
    machine.run("meeting", "add", f"{a_day(20)} 7pm, Oak Hall", "--draft")
    assert "(draft)" in machine.run("meeting", "list").out
    assert machine.text("MEETINGS")[0].startswith("Oak Estate: no meeting is set yet.")
    assert "It is open." in machine.run("meeting", "open", "1", "--yes").out
    assert "no draft any more" in machine.run("meeting", "open", "1", "--yes", ends=1).err


def test_who_has_a_vote_is_noted_and_counted(machine: Machine) -> None:
    """P2."""
    machine.run("meeting", "add", f"{a_day(20)} 7pm, Oak Hall", "--quorum", "1")
    machine.run("area", "member", "OAK", "sms:+447700900001", "--name", "Joan")
    said = machine.run("area", "member", "OAK", "sms:+447700900002", "--name", "Sam", "--no-lives-here").out
    assert "2 people have a vote in Oak Estate; 1 of them lives here." in said
    machine.text("MEETINGS", "1")
    shown = machine.run("meeting", "show", "1").out
    assert (
        "1 of 2 voting members are expected, 1 needed; 1 live here (100 %, 51 % needed): quorate, if they come" in shown
    )
    machine.run("area", "member", "OAK", "sms:+447700900001", "--remove")
    assert "0 of 1 voting members" in machine.run("meeting", "show", "1").out
    for who in (("--came", "Joan"), ("--others", "4")):
        assert "nobody can have come yet" in machine.run("meeting", "attendance", "1", *who, ends=1).err


def test_who_came_and_never_texted_is_counted(machine: Machine) -> None:
    machine.run("meeting", "add", f"{a_day(20)} 7pm, Oak Hall", "--quorum", "1")
    machine.text("MEETINGS", "1", "NAME Joan")
    with machine.database() as database, transaction(database) as session:
        meeting = session.get_one(Meeting, 1)
        meeting.starts_at = datetime.now(UTC) - timedelta(hours=1)
        meeting.ends_at = datetime.now(UTC) + timedelta(hours=1)
    assert "counted among the others" in machine.run("meeting", "attendance", "1", "--came", "Ivy", ends=1).err
    said = machine.run("meeting", "attendance", "1", "--came", "Joan", "--others", "4").out
    assert "1 came, of 1 who said they would." in said
    assert "Others who came: 4." in said
    assert "5 came, 4 of them not on the list" in machine.run("meeting", "show", "1").out
    assert "Others" not in machine.run("meeting", "attendance", "1", "--others", "0").out
    assert (
        "2 people have a vote"
        in [
            machine.run("area", "member", "OAK", *who).out
            for who in (("sms:+447700900001", "--name", "Joan"), ("--name", "Ivy"))
        ][-1]
    )
    said = machine.run("meeting", "attendance", "1", "--came", "ivy", "--others", "2").out
    assert "2 came, of 1 who said they would." in said
    assert "Others who came: 2." in said
    assert "1 of 2 voting members came" in machine.run("meeting", "attendance", "1", "--untick", "Ivy").out
    assert "nobody called Una" in machine.run("area", "member", "OAK", "--name", "Una", "--remove", ends=1).err
    assert "1 person has a vote" in machine.run("area", "member", "OAK", "--name", "Ivy", "--remove").out


def test_a_meeting_for_many_is_opened_by_two(machine: Machine) -> None:
    """X2: each says who they are with --by; where few are invited nobody need."""
    with machine.database() as database, transaction(database) as session:
        sms = session.exec(select(Sender).where(Sender.channel == "sms")).one()
        add_crowd(session, 51, area_id=1, sender_id=sms.id or 0, now=datetime.now(UTC))
    line = f"{a_day(20)} 7pm, Oak Hall"
    assert "say who you are with --by" in machine.run("meeting", "add", line, ends=1).err
    assert "there is no Kim" in machine.run("meeting", "add", line, "--by", "Kim", ends=1).err
    assert "No meeting yet" in machine.run("meeting", "list").out
    made = machine.run("meeting", "add", line, "--by", "Jo").out
    assert "Waits for a second coordinator: Jo opened it, for 51 people." in made
    assert "(waits for a second coordinator)" in machine.run("meeting", "list").out
    assert "say who you are with --by" in machine.run("meeting", "open", "1", "--yes", ends=1).err
    again = machine.run("meeting", "open", "1", "--by", "Jo", "--yes", ends=1).err
    assert "Jo opened it already: another coordinator must be the second" in again
    counted = machine.run("meeting", "open", "1", "--by", "Ade", ends=1)
    assert "About 51 people are invited." in counted.out
    assert "nothing was done" in counted.err
    assert "It is open." in machine.run("meeting", "open", "1", "--by", "Ade", "--yes").out
    assert "Waits" not in machine.run("meeting", "show", "1").out
    assert "Waits" not in machine.run("meeting", "add", f"{a_day(21)} 7pm, Oak Hall").out, "as many as last time"


def test_a_draft_for_many_is_opened_twice(machine: Machine) -> None:
    """X2."""
    with machine.database() as database, transaction(database) as session:
        sms = session.exec(select(Sender).where(Sender.channel == "sms")).one()
        add_crowd(session, 51, area_id=1, sender_id=sms.id or 0, now=datetime.now(UTC))
    machine.run("meeting", "add", f"{a_day(20)} 7pm, Oak Hall", "--draft")
    first = machine.run("meeting", "open", "1", "--by", "Ade", "--yes").out
    assert "Nobody is invited before another coordinator opens it too." in first
    assert "It is open." in machine.run("meeting", "open", "1", "--by", "Jo", "--yes").out
