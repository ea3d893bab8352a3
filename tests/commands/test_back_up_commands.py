"""`havesay backup` and `havesay restore`: nothing is lost on the way, least of all a STOP."""

import json
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import SUPPRESSION_KEY, Machine
from sqlmodel import col, select

from storage import areas, erasure, suppression
from storage.database import reading, transaction
from storage.tables import Address, Idea, Outgoing, Resident, Sender, Suppression, id_of


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


def back_up(machine: Machine) -> str:
    return machine.run("backup").out.split()[2].rstrip(".")


def stop(machine: Machine, number: int, sender: str = "+447700900000") -> None:
    with machine.database() as database, transaction(database) as session:
        ours = areas.find_sender(session, "sms", sender)
        assert ours is not None
        hashed = suppression.hash_address(SUPPRESSION_KEY.encode(), f"sms:+4477009000{number:02}")
        suppression.suppress(
            session, sender_id=id_of(ours), address_hash=hashed, reason="stop", now=datetime.now(UTC), confirmed=True
        )


def stopped(machine: Machine) -> int:
    with machine.database() as database, reading(database) as session:
        return len(session.exec(select(Suppression).where(col(Suppression.lifted_at).is_(None))).all())


def test_a_copy_is_whole_and_for_its_owner_alone(machine: Machine) -> None:
    machine.text("A bench please")
    copy = machine.folder / back_up(machine)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM idea").fetchall() == [("A bench please",)]
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_a_copy_is_made_while_somebody_is_writing(machine: Machine) -> None:
    with closing(sqlite3.connect(machine.folder / "havesay.sqlite", isolation_level=None)) as writing:
        writing.execute("PRAGMA journal_mode=WAL")
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE area SET reader = 'Sam'")
        copy = machine.folder / back_up(machine)
        writing.execute("COMMIT")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT reader FROM area").fetchone() == ("Jo",)


def test_only_so_many_copies_are_kept_as_wished(machine: Machine) -> None:
    names = [back_up(machine) for _ in range(2)]
    machine.run("backup", "--keep", "2")
    left = {f"backups/{file.name}" for file in (machine.folder / "backups").iterdir()}
    assert len(left) == 2
    assert names[0] not in left


def test_going_back_brings_back_what_was_there(machine: Machine) -> None:
    machine.text("A bench please")
    copy = back_up(machine)
    machine.text("A tree please")
    said = machine.run("restore", copy)
    assert "as it was" in said.out
    with machine.database() as database, reading(database) as session:
        assert [idea.text for idea in session.exec(select(Idea))] == ["A bench please"]
    aside = next(machine.folder.glob("havesay-before-*.sqlite"))
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT count(*) FROM idea").fetchone() == (2,)


def test_going_back_loses_no_stop(machine: Machine) -> None:
    """X4: restore cannot clear a suppression."""
    stop(machine, 1)
    copy = back_up(machine)
    stop(machine, 2)
    assert "1 STOPs" in machine.run("restore", copy).out
    assert stopped(machine) == 2
    said = machine.run("export", "residents", "--with-numbers", "--format", "jsonl").out
    assert all(json.loads(line)["stopped"] == "yes" for line in said.splitlines())


def test_going_back_brings_nobody_back_who_was_erased(machine: Machine) -> None:
    """D4: what was deleted after the copy was made is deleted in it too."""
    machine.text("A bench please, says Joan")
    copy = back_up(machine)
    with machine.database() as database, transaction(database) as session:
        resident = session.exec(select(Resident)).one()
        key = SUPPRESSION_KEY.encode()
        erasure.erase(session, id_of(resident), now=datetime.now(UTC), suppression_key=key)
    machine.run("restore", copy)
    with machine.database() as database, reading(database) as session:
        assert [idea.text for idea in session.exec(select(Idea))] == [""]
        assert session.exec(select(Address)).all() == []


def test_a_stop_said_to_a_sender_added_since_is_kept_too(machine: Machine) -> None:
    copy = back_up(machine)
    machine.run("area", "sender", "OAK", "sms", "+447700900099")
    stop(machine, 3, sender="+447700900099")
    machine.run("restore", copy)
    with machine.database() as database, reading(database) as session:
        row, sender = session.exec(select(Suppression, Sender).join(Sender)).one()
        assert (row.reason, row.confirmed, sender.name) == ("stop", True, "+447700900099")


def test_a_stop_that_would_have_no_place_refuses_the_copy(machine: Machine) -> None:
    copy = back_up(machine)
    machine.run("area", "add", "ELM", "Elm Court", "--reader", "Jo")
    machine.run("area", "sender", "ELM", "sms", "+447700900098")
    stop(machine, 4, sender="+447700900098")
    assert "no area ELM" in machine.run("restore", copy, ends=1).err
    assert stopped(machine) == 1


def test_a_copy_kept_under_another_key_is_refused(machine: Machine) -> None:
    """X4: under another key every STOP in it would be lost."""
    machine.text("A bench please")
    copy = back_up(machine)
    machine.text("A tree please")
    other = {"HAVESAY_SUPPRESSION_KEY": "another-word-for-the-tests-of-stopping"}
    assert "is not the key" in machine.run("restore", copy, ends=1, settings=other).err
    with machine.database() as database, reading(database) as session:
        assert len(session.exec(select(Idea)).all()) == 2
    assert {file.name for file in machine.folder.iterdir()} == {"havesay.sqlite", "backups"}


def test_nothing_owed_in_the_copy_is_sent_again(machine: Machine) -> None:
    """X5, X6: it may have been sent since."""
    now = datetime.now(UTC)
    with machine.database() as database, transaction(database) as session:
        session.add(
            Outgoing(
                area_id=1, sender_id=1, address="sms:+447700900001", recipient="resident:1", kind="reply",
                message_class="reply", subject="incoming:1", step="0", text="hello", created_at=now, due_at=now,
                expires_at=now + timedelta(hours=1),
            )
        )  # fmt: skip
    copy = back_up(machine)
    machine.run("restore", copy)
    with machine.database() as database, reading(database) as session:
        owed = session.exec(select(Outgoing)).one()
    assert (owed.state, owed.reason) == ("expired", "restored from a copy")


def test_a_database_in_use_is_not_replaced(machine: Machine) -> None:
    copy = back_up(machine)
    with closing(sqlite3.connect(machine.folder / "havesay.sqlite")) as server:
        server.execute("PRAGMA journal_mode=WAL")
        server.execute("SELECT * FROM area").fetchall()
        assert "stop Havesay first" in machine.run("restore", copy, ends=1).err


def test_what_is_no_copy_is_refused(machine: Machine) -> None:
    other = machine.folder / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE shopping (item)")
    assert "no copy of a Havesay database" in machine.run("restore", "other.sqlite", ends=1).err
    (machine.folder / "text.txt").write_text("hello")
    assert "cannot be copied" in machine.run("restore", "text.txt", ends=1).err
    assert "no file" in machine.run("restore", "nothing.sqlite", ends=1).err
    assert "itself" in machine.run("restore", "havesay.sqlite", ends=1).err
    assert machine.run("area", "list").out.startswith("OAK")


def test_postgresql_is_sent_to_its_own_tools(machine: Machine) -> None:
    postgresql = {"HAVESAY_DATABASE_URL": "postgresql+psycopg://127.0.0.1/havesay"}
    assert "pg_dump" in machine.run("backup", ends=1, settings=postgresql).err
