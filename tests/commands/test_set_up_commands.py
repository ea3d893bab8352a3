"""The commands that set an area up, run as a person at a terminal runs them."""

import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from machine import SECRET_KEY, Machine
from sqlmodel import select

from storage import coordinators, sign_in
from storage.database import reading, transaction
from storage.tables import Area, Audit, Coordinator, Sender

KEY = SECRET_KEY.encode()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_an_area_its_senders_and_its_people_are_set_up_from_nothing(machine: Machine) -> None:
    machine.run("area", "add", "OAK", "Oak Estate", "--reader", "Jo", "--controller", "Oak Estate Partnership")
    machine.run("area", "sender", "OAK", "sms", "+447700900000")
    machine.run("area", "sender", "OAK", "telegram", "oak")
    machine.run("coordinator", "add", "OAK", "Jo", "--role", "lead", "--address", "sms:+447700900010")
    machine.run("coordinator", "add", "OAK", "Ade", "--role", "deputy", "--address", "sms:+447700900011")
    assert stat.S_IMODE((machine.folder / "havesay.sqlite").stat().st_mode) == 0o600  # for its owner alone
    with machine.database() as database, reading(database) as session:
        area = session.exec(select(Area)).one()
        assert (area.code, area.name, area.reader, area.reading_day) == ("OAK", "Oak Estate", "Jo", 4)
        assert {(s.channel, s.name) for s in session.exec(select(Sender))} == {
            ("sms", "+447700900000"),
            ("telegram", "oak"),
        }
        assert {(c.name, c.role) for c in session.exec(select(Coordinator))} == {("Jo", "lead"), ("Ade", "deputy")}
        assert "area.add" in {row.action for row in session.exec(select(Audit))}
    listed = machine.run("area", "list").out
    assert "OAK  Oak Estate: Jo reads on Fridays" in listed
    assert "sms +447700900000, telegram oak" in listed
    assert "Jo (lead), Ade (deputy)" in listed


def test_somebody_at_the_desk_is_texted_elsewhere_from_now_on(machine: Machine) -> None:
    """D3: an alert goes by two routes, and both can be put right."""
    machine.settle()
    said = machine.run(
        "coordinator", "change", "OAK", "Ade", "--address", "telegram:7", "--other-address", "sms:+447700900012"
    )
    assert "Ade is deputy now, and texted in an emergency at: telegram:7, sms:+447700900012." in said.out
    assert "coordinator now" in machine.run("coordinator", "change", "OAK", "Ade", "--role", "coordinator").out
    with machine.database() as database, transaction(database) as session:
        ade = session.exec(select(Coordinator).where(Coordinator.name == "Ade")).one()
        assert (ade.role, ade.address, ade.other_address) == ("coordinator", "telegram:7", "sms:+447700900012")
        assert [one.name for one in coordinators.leads_and_deputies(session, ade.area_id)] == ["Jo"]
        noted = [row.detail for row in session.exec(select(Audit)) if row.action == "coordinator.change"]
        assert noted == ["address, other_address", "role coordinator"]  # D: no number in it
    nowhere = machine.run("coordinator", "change", "OAK", "Jo", "--address", "", "--other-address", "")
    assert "nowhere" in nowhere.out
    assert "Nobody can text Jo" in nowhere.err


def test_a_coordinators_link_lets_them_in_once(machine: Machine) -> None:
    """X9: access is a person's own, and ends at once when they leave."""
    machine.settle()
    printed = machine.run("coordinator", "link", "OAK", "Ade", settings={"HAVESAY_PUBLIC_URL": "https://oak.example"})
    link = printed.out.splitlines()[-1]
    assert link.startswith("https://oak.example/desk/enter/")
    token, now = link.rpartition("/")[2], datetime.now(UTC)
    with machine.database() as database:
        with transaction(database) as session:
            opened = sign_in.enter(session, token, now, KEY)
            assert opened is not None
            assert sign_in.enter(session, token, now, KEY) is None
        machine.run("coordinator", "remove", "OAK", "Ade")
        with reading(database) as session:
            assert sign_in.who(session, opened.secret, now, KEY) is None


def test_a_reset_ends_everything_and_prints_the_way_back(machine: Machine) -> None:
    machine.settle()
    now = datetime.now(UTC)
    with machine.database() as database:
        first = machine.run("coordinator", "link", "OAK", "Ade").out.splitlines()[-1].rpartition("/")[2]
        with transaction(database) as session:
            opened = sign_in.enter(session, first, now, KEY)
            assert opened is not None
        unused = machine.run("coordinator", "link", "OAK", "Ade").out.splitlines()[-1].rpartition("/")[2]
        again = machine.run("coordinator", "reset", "OAK", "Ade").out.splitlines()[-1].rpartition("/")[2]
        with transaction(database) as session:
            assert sign_in.who(session, opened.secret, now, KEY) is None
            assert sign_in.enter(session, unused, now, KEY) is None
            assert sign_in.enter(session, again, now, KEY) is not None


@pytest.mark.parametrize("typed", ["07700 900019", "0044 7700 900019", "+44 (0)7700-900019", "sms:+447700900019"])
def test_a_number_is_typed_as_people_write_it(machine: Machine, typed: str) -> None:
    machine.settle()
    said = machine.run("coordinator", "change", "OAK", "Jo", "--address", typed, "--other-address", "telegram:12")
    assert "sms:+447700900019, telegram:12" in said.out


def test_what_is_said_about_an_area_can_be_changed(machine: Machine) -> None:
    machine.settle()
    machine.run("area", "change", "oak", "--reader", "Sam", "--reading-day", "monday", "--on-call")
    with machine.database() as database, reading(database) as session:
        area = session.exec(select(Area)).one()
        assert (area.reader, area.reading_day, area.on_call, area.controller) == (
            "Sam",
            0,
            True,
            "Oak Estate Partnership",
        )


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (("area", "add", "OAK", "Oak again", "--reader", "Jo"), "there is an area OAK already"),
        (("area", "add", "O4K", "Oak", "--reader", "Jo"), "two to eight capital letters"),
        (("area", "add", "ELM", "Elm", "--reader", "Jo", "--zone", "Mars/Base"), "Mars/Base"),
        (("area", "add", "ELM", "Kelham Green and Shalesmoor Road", "--reader", "Jo"), "at most 30"),
        (("area", "change", "OAK", "--reader", "Bartholomew-J"), "at most 12"),
        (("area", "sender", "ELM", "sms", "07700 900002"), "there is no area ELM"),
        (("area", "sender", "OAK", "sms", "7700900002"), "a number as in +44"),
        (("area", "sender", "OAK", "telegram", "../desk"), "small letters"),
        (("area", "sender", "OAK", "sms", "07700 900000"), "already"),
        (("area", "change", "OAK"), "say what to change"),
        (("area", "change", "OAK", "--name", " "), "needs a name"),
        (("coordinator", "add", "OAK", "Jo"), "there is a coordinator Jo"),
        (("coordinator", "add", "OAK", "Bo", "--address", "bo@oak.example"), "an address is sms:+44"),
        (("coordinator", "link", "OAK", "Nobody"), "there is no Nobody"),
        (("coordinator", "change", "OAK", "Nobody", "--role", "lead"), "there is no Nobody"),
        (("coordinator", "change", "OAK", "Jo"), "say what to change"),
        (("coordinator", "change", "OAK", "Jo", "--address", "ring the office"), "got 'ring the office'"),
        (
            (
                "coordinator",
                "change",
                "OAK",
                "Jo",
                "--address",
                "sms:+447700900010",
                "--other-address",
                "sms:+447700900010",
            ),
            "not the same one",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(machine: Machine, typed: tuple[str, ...], answer: str) -> None:
    machine.settle()
    said = machine.run(*typed, ends=1)
    assert answer in said.err
    assert said.err.startswith("havesay: ") or "\nhavesay: " in said.err


def test_a_command_typed_wrongly_ends_with_two(machine: Machine) -> None:
    machine.run("area", "add", "OAK", ends=2)
    machine.run("coordinator", "add", "OAK", "Jo", "--role", "king", ends=2)
    machine.run("nonsense", ends=2)


def test_a_command_that_only_looks_makes_no_database(machine: Machine) -> None:
    assert "there is no database" in machine.run("area", "list", ends=1).err
    assert not (machine.folder / "havesay.sqlite").exists()


@pytest.mark.parametrize("url", ["sqlite://", "nonsense", "postgresql+psycopg://nobody@127.0.0.1:9/nothing"])
def test_a_database_that_cannot_be_used_is_said_plainly(machine: Machine, url: str) -> None:
    said = machine.run("area", "list", ends=1, settings={"HAVESAY_DATABASE_URL": url})
    assert "HAVESAY_DATABASE_URL" in said.err or "database" in said.err


def test_a_wrong_setting_is_named_and_its_value_is_not(machine: Machine) -> None:
    said = machine.run("area", "list", ends=1, settings={"HAVESAY_PORT": "a-port-that-is-none"})
    assert "HAVESAY_PORT" in said.err
    assert "a-port-that-is-none" not in said.err


def test_migrate_says_whether_there_was_something_to_do(machine: Machine) -> None:
    assert "up to date now" in machine.run("migrate").out
    assert "already" in machine.run("migrate").out


def test_help_loads_nothing_heavy() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import bot.__main__, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"sqlalchemy", "fastapi", "telegram", "twilio", "babel", "pydantic"} & set(loaded)


def test_the_soft_opt_in_is_locked_until_nothing_is_missing(tmp_path: Path) -> None:
    """D2: said line by line what it needs; then the ledger is written, and it can be locked again."""
    machine = Machine(tmp_path)
    machine.settle()
    machine.text("a bench by the shop")
    shown = machine.run("area", "soft-opt-in", "oak").out
    assert "locked" in shown
    assert shown.count("it needs") == 5
    assert "--charity-number" in machine.run("area", "soft-opt-in", "oak", "--record", "news", ends=1).err
    assert "as in 2026-03-01" in machine.run("area", "soft-opt-in", "oak", "--since", "May", ends=1).err
    whole = (
        *("--charity-number", "1234567", "--own-collection", "they text our line", "--interest", "an idea"),
        *("--refusal", "STOP to end, in every text", "--since", "2026-03-01"),
    )
    assert "is open" in machine.run("area", "soft-opt-in", "oak", *whole).out
    assert "Wrote 1 rows" in machine.run("area", "soft-opt-in", "oak", "--record", "news").out
    assert "locked" in machine.run("area", "soft-opt-in", "oak", "--off").out
