"""Who did what: whatever a command changes is written to the audit, and a new command is decided about here."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import col, func, select
from typer.testing import CliRunner

from bot.__main__ import app
from storage.database import reading, transaction
from storage.tables import Audit, Task
from tests.test_documented import COMMANDS

JOAN, AMIR, SAM = "sms:+447700900101", "sms:+447700900102", "sms:+447700900150"
LOOK = {  # these change nothing that is ours to remember, or run what writes for itself
    "area list", "broadcast preview", "broadcast status", "chat", "demo", "doctor", "group list", "idea heard",
    "idea list", "idea show", "meeting list", "meeting show", "migrate", "read", "report", "retention preview",
    "serve", "similar", "task list", "volunteer list", "work",
    "webhook",  # changes a setting at Telegram, and no row
    "backup", "restore",  # of files, by whoever owns the machine and all that is on it
    "broadcast new", "broadcast approve", "broadcast stop", "broadcast correct",  # by the desk's own functions
    "meeting decided", "meeting attendance", "retention run", "task buddy",  # likewise
}  # fmt: skip


def a_day() -> str:
    day = datetime.now(UTC).date() + timedelta(days=9)
    while day.weekday() != 5:
        day += timedelta(days=1)
    return f"{day:%a} {day.day} {day:%B} {day.year}"


def test_whatever_a_command_changes_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process, as forty programs one after the other take a minute."""
    machine = Machine(tmp_path)
    machine.settle()
    monkeypatch.chdir(tmp_path)
    for name, value in machine.settings.items():
        monkeypatch.setenv(name, value)
    for speaker, texts in (
        (JOAN, ("benches", "VOL", "anything", "any day")),
        (AMIR, ("more benches",)),
        (SAM, ("hi",)),
    ):
        machine.text(*texts, speaker=speaker)
    (tmp_path / "ideas.csv").write_text("text\nmore bins\n")
    steps: list[tuple[str, ...]] = [
        ("area change", "OAK", "--reader", "Ann"),
        ("area language", "OAK", "pl", "--reviewed-by", "Ania Nowak"),
        ("area member", "OAK", JOAN, "--name", "Joan"),
        ("area soft-opt-in", "OAK", "--charity-number", "123456"),
        ("area theme", "OAK", "--add", "animals"),
        ("coordinator add", "OAK", "Kit"),
        ("coordinator change", "OAK", "Kit", "--role", "viewer"),
        ("coordinator change", "OAK", "Kit", "--away", "2027-06-01"),
        ("coordinator link", "OAK", "Kit"),
        ("coordinator reset", "OAK", "Kit"),
        ("coordinator remove", "OAK", "Kit"),
        ("group add", "OAK", "walkers", JOAN),
        ("group remove", "OAK", "walkers", JOAN),
        ("idea add", "OAK", "A swing"),
        ("import", "ideas", "ideas.csv", "--area", "OAK"),
        ("export", "ideas", "--area", "OAK"),
        ("idea theme", "OAK-1", "housing"),
        ("idea undo", "OAK-1"),
        ("idea read", "OAK-1"),
        ("idea publish", "OAK-1"),
        ("idea hide", "OAK-1"),
        ("idea merge", "OAK-1", "OAK-2"),
        ("idea split", "OAK-2"),
        ("idea answer", "OAK-1", "doing", "--because", "it comes in May"),
        ("meeting add", f"{a_day()} 7pm, Oak Hall", "--draft"),
        ("meeting open", "1", "--yes"),
        ("meeting change", "1", "--title", "the plan", "--yes"),
        ("meeting cancel", "1", "--yes"),
        ("task add", f"{a_day()} 10am, the pond gate", "--title", "Litter pick"),
        ("task add", f"{a_day()} 2pm, the pond gate", "--title", "Tea"),
        ("task off", "2"),
        ("task host", "1", SAM, "Sam"),
        ("task offer", "1", "1"),
        ("task done", "1", "The path is clear."),
        ("task came", "1", "1"),
        ("area add", "ELM", "Elm Park", "--reader", "Sam"),
        ("area sender", "ELM", "telegram", "elm"),
    ]
    assert {" ".join(words) for words in COMMANDS} == {step[0] for step in steps} | LOOK, "is it written down?"
    silent = [step[0] for step in steps if not _writes(machine, step)]
    assert silent == [], "these changed something and wrote nothing to the audit"


def _writes(machine: Machine, step: tuple[str, ...]) -> bool:
    name, *given = step
    with machine.database() as database:
        if name == "task came":
            with transaction(database) as session:
                over = session.get_one(Task, 1)
                over.starts_at = over.ends_at = datetime.now(UTC) - timedelta(hours=1)
        with reading(database) as session:
            before = session.exec(select(func.count(col(Audit.id)))).one()
    done = CliRunner().invoke(app, [*name.split(), *given])
    assert done.exit_code == 0, f"{step}: {done.output}"
    with machine.database() as database, reading(database) as session:
        return session.exec(select(func.count(col(Audit.id)))).one() > before
