"""Turns a second: one text kept, understood, filed and answered, durably, beside the least and the usual way to do it.

(a) raw: sqlite3 alone, the same four writes (incoming, state, idea, outgoing), one turn a transaction, and no more: no
    reading, no understanding, no index but the keys, and rows of four or five short columns.
(a') raw, our rows: the same, but what is written is what we write, column for column, into our four tables with their
    indexes: what a turn costs the database when nothing is read, understood or checked. No resident, no foreign keys.
(b) ptb: python-telegram-bot's ConversationHandler with four questions; its persistence writes the user's answers and
    the conversation's state to SQLite and commits after every turn. It owes no reply and keeps no message.
All run with WAL and synchronous=FULL in this process. They take turns, and the medians are compared.

    python bench/turns.py [residents a round, 512 unless told]
"""

import asyncio
import json
import logging
import pickle
import sqlite3
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from sqlmodel import func, select
from telegram import Chat, Message, Update, User
from telegram.ext import (
    Application,
    BasePersistence,
    ContextTypes,
    ConversationHandler,
    ExtBot,
    MessageHandler,
    PersistenceInput,
    filters,
)

from bot.channels import Incoming
from bot.receive import BATCH, Receiver
from bot.serve import settle
from flows.facts import Area, Facts, Heard
from flows.hear import hear
from storage import areas, tables
from storage.database import Database, migrate, open_database, reading, transaction

ROUNDS = 5
NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
# One resident's talk: an idea, the answer about meetings, and two more ideas. Every turn writes all four.
TALK = (
    "The path by the river needs lights, nobody walks there after dark",
    "1",
    "Could the library open on Saturday mornings again? Many of us work all week",
    "More benches on the hill up to the surgery please",
)


def open_sqlite(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


# --- (a) raw sqlite3


class Raw:
    def __init__(self, folder: Path) -> None:
        self.connection = open_sqlite(folder / "raw.sqlite")
        self.connection.executescript(
            """
            CREATE TABLE incoming (id INTEGER PRIMARY KEY, external_id TEXT UNIQUE, address TEXT, text TEXT, at TEXT);
            CREATE TABLE state (address TEXT PRIMARY KEY, state TEXT);
            CREATE TABLE idea (id INTEGER PRIMARY KEY, reference TEXT UNIQUE, incoming_id INTEGER, text TEXT);
            CREATE TABLE outgoing (id INTEGER PRIMARY KEY, subject TEXT UNIQUE, address TEXT, text TEXT, due_at TEXT);
            """
        )
        self.count = 0

    def turn(self, address: str, text: str) -> None:
        self.count += 1
        number, at = self.count, "2026-06-01 10:00:00"
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        run("INSERT INTO incoming VALUES (?, ?, ?, ?, ?)", (number, f"SM{number:032x}", address, text, at))
        run(
            "INSERT INTO state VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET state = excluded.state",
            (address, text),
        )
        run("INSERT INTO idea VALUES (?, ?, ?, ?)", (number, f"OAK-{number}", number, text))
        run("INSERT INTO outgoing VALUES (?, ?, ?, ?, ?)", (number, f"incoming:{number}", address, text, at))
        run("COMMIT")

    def round(self, people: list[str]) -> None:
        for text in TALK:
            for address in people:
                self.turn(address, text)


class RawRows:
    """The rows of one resident's talk as we wrote them, written again for others by sqlite3 alone."""

    TABLES = ("incoming", "conversation", "idea", "consent", "outgoing")

    def __init__(self, folder: Path, ours: Path) -> None:
        self.connection = open_sqlite(folder / "rows.sqlite")
        self.connection.execute("PRAGMA wal_autocheckpoint=4000")  # as ours has it
        template = sqlite3.connect(ours)
        names = ",".join(f"'{name}'" for name in self.TABLES)
        for (sql,) in template.execute(f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({names}) AND sql <> ''"):
            self.connection.execute(sql)
        self.rows = {name: self._columns(template, name) for name in self.TABLES}
        self.count = 0
        template.close()

    @staticmethod
    def _columns(template: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
        found = template.execute(f"SELECT * FROM {table} ORDER BY rowid")
        columns = [column[0] for column in found.description]
        return [dict(zip(columns, row, strict=True)) for row in found]

    def turn(self, address: str, resident: int, number: int) -> None:
        """The turn of that number in TALK: three rows and the state, which the talk's last turn left."""
        self.count += 1
        unique = {"id": self.count, "address": address, "resident_id": resident, "incoming_id": self.count}
        told = "consent" if number == 1 else "idea"
        place = max(0, number - 1) if told == "idea" else 0
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        self._write("incoming", number, unique | {"external_id": f"{address}:{number}"})
        self._write("conversation", 0, unique)
        self._write(told, place, unique | {"reference": f"OAK-{self.count}"})
        owed = {"recipient": f"resident:{resident}", "subject": f"incoming:{self.count}"}
        self._write("outgoing", number, unique | owed)
        run("COMMIT")

    def _write(self, table: str, place: int, changed: dict[str, Any]) -> None:
        row = self.rows[table][place]
        values = tuple([changed.get(name, value) for name, value in row.items()])
        verb = "INSERT OR REPLACE" if table == "conversation" else "INSERT"
        self.connection.execute(f"{verb} INTO {table} VALUES ({','.join('?' * len(values))})", values)

    def round(self, people: list[str]) -> None:
        first = self.count + 1
        for number in range(len(TALK)):
            for place, address in enumerate(people):
                self.turn(address, first + place, number)


# --- (b) python-telegram-bot


class Offline(ExtBot):  # type: ignore[type-arg]
    """A bot that reaches nobody."""

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...


class Pickles(BasePersistence):  # type: ignore[type-arg]
    """What python-telegram-bot asks to be kept, pickled into SQLite; `flush` commits."""

    def __init__(self, path: Path) -> None:
        super().__init__(PersistenceInput(bot_data=False, chat_data=False, callback_data=False))
        self.connection = open_sqlite(path)
        self.connection.execute("CREATE TABLE kept (name TEXT, key TEXT, value BLOB, PRIMARY KEY (name, key))")

    def _keep(self, name: str, key: object, value: object) -> None:
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")
        row = (name, str(key), pickle.dumps(value))
        self.connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", row)

    async def update_conversation(self, name: str, key: Any, new_state: object) -> None:
        self._keep(name, key, new_state)

    async def update_user_data(self, user_id: int, data: Any) -> None:
        self._keep("user", user_id, data)

    async def flush(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("COMMIT")

    async def get_conversations(self, name: str) -> Any:
        return {}

    async def get_user_data(self) -> Any:
        return {}

    get_chat_data = get_bot_data = get_callback_data = get_user_data

    async def _nothing(self, *_args: Any, **_named: Any) -> None: ...

    update_chat_data = update_bot_data = update_callback_data = _nothing
    refresh_user_data = refresh_chat_data = refresh_bot_data = drop_user_data = drop_chat_data = _nothing


class Ptb:
    def __init__(self, folder: Path) -> None:
        self.persistence = Pickles(folder / "ptb.sqlite")
        bot = Offline("1:none")
        self.application = Application.builder().bot(bot).persistence(self.persistence).updater(None).build()
        text = filters.TEXT
        steps = {step: [MessageHandler(text, self._answer(step))] for step in range(3)}
        self.application.add_handler(
            ConversationHandler(
                entry_points=[MessageHandler(text, self._answer(-1))],
                states=steps,  # type: ignore[arg-type]
                fallbacks=[],
                name="idea",
                persistent=True,
            )
        )
        self.count = 0

    def _answer(self, step: int) -> Callable[[Update, ContextTypes.DEFAULT_TYPE], Awaitable[int]]:
        async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
            assert context.user_data is not None
            assert update.message is not None
            context.user_data[f"answer {step}"] = update.message.text
            return step + 1 if step < 2 else ConversationHandler.END

        return answer

    def _update(self, person: int, text: str) -> Update:
        self.count += 1
        user, chat = User(person, "Ann", is_bot=False), Chat(person, "private")
        return Update(self.count, message=Message(self.count, NOW, chat, from_user=user, text=text))

    async def round(self, people: list[int]) -> float:
        updates = [self._update(person, text) for text in TALK for person in people]
        began = time.perf_counter()
        for update in updates:
            await self.application.process_update(update)
            await self.application.update_persistence()
            await self.persistence.flush()
        return time.perf_counter() - began

    def check(self, people: int) -> None:
        """Everybody's four answers are on the disk."""
        rows = self.persistence.connection.execute("SELECT value FROM kept WHERE name = 'user'").fetchall()
        assert len(rows) == people
        assert all(list(pickle.loads(value).values()) == list(TALK) for (value,) in rows)


# --- ours


def open_town(database: Database) -> Receiver:
    migrate(database)
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=NOW, reader="Jo")
        areas.add_sender(session, area=area, channel="telegram", name="oak")
    return Receiver(database, suppression_key=b"a key for benches only", now=lambda: NOW)


def one_talk(folder: Path) -> Path:
    """A database of ours with the talk of one resident in it."""
    file = folder / "one.sqlite"
    database = open_database(f"sqlite:///{file}")
    receive_by(open_town(database), talks(["telegram:rows00"]), 1)
    database.close()
    return file


def talks(people: list[str]) -> list[list[Incoming]]:
    """For each turn of the talk, everybody's message."""
    return [
        [
            Incoming(
                channel="telegram",
                sender="oak",
                kind="message",
                external_id=f"{address}:{turn}",
                address=address,
                text=text,
            )
            for address in people
        ]
        for turn, text in enumerate(TALK)
    ]


def receive_by(receiver: Receiver, turns: list[list[Incoming]], size: int) -> float:
    batches = [turn[start : start + size] for turn in turns for start in range(0, len(turn), size)]
    began = time.perf_counter()
    for batch in batches:
        receiver.receive_batch(batch)
    return time.perf_counter() - began


async def receive_waiting(receiver: Receiver, turns: list[list[Incoming]]) -> float:
    """As the doors call it: everybody's request waits for its own answer, at most 64 at once."""
    seats = asyncio.Semaphore(BATCH)

    async def door(message: Incoming) -> None:
        async with seats:
            await receiver.receive(message)

    began = time.perf_counter()
    for turn in turns:
        await asyncio.gather(*(door(message) for message in turn))
    return time.perf_counter() - began


def hear_alone(people: int) -> float:
    """What of a turn is understanding: the same talk with no database."""
    area = Area("Oak Estate", "OAK", ZoneInfo("Europe/London"), "Jo", 4)
    told = Facts(now=NOW, area=area, next_reference=lambda: "OAK-1")
    stages = []
    for text in TALK:
        stages.append((Heard(text, "telegram"), told))
        state = hear(*stages[-1]).state
        asked = any(choice for choice in state.choices)
        told = replace(told, first_contact=False, state=state, meetings_consent=None if asked else True)
    began = time.perf_counter()
    for heard, facts in stages:
        for _ in range(people):
            hear(heard, facts)
    return time.perf_counter() - began


# --- the measurement


async def measure(folder: Path, people: int) -> dict[str, list[float]]:
    database = open_database(f"sqlite:///{folder / 'havesay.sqlite'}")
    receiver, raw, ptb = open_town(database), Raw(folder), Ptb(folder)
    rows = RawRows(folder, one_talk(folder))
    await ptb.application.initialize()
    rates: dict[str, list[float]] = {
        "raw": [],
        "rows": [],
        "ptb": [],
        "single": [],
        "batch": [],
        "waiting": [],
        "hear": [],
    }
    turns = people * len(TALK)

    def newcomers(name: str, number: int) -> list[str]:
        return [f"telegram:{name}{number}{person}" for person in range(people)]

    for number in range(ROUNDS + 1):
        began = time.perf_counter()
        raw.round(newcomers("raw", number))
        seconds = {"raw": time.perf_counter() - began}
        began = time.perf_counter()
        rows.round(newcomers("rows", number))
        seconds["rows"] = time.perf_counter() - began
        seconds["single"] = receive_by(receiver, talks(newcomers("1", number)), 1)
        seconds["ptb"] = await ptb.round(list(range(number * people + 1, (number + 1) * people + 1)))
        seconds["batch"] = receive_by(receiver, talks(newcomers("2", number)), BATCH)
        seconds["waiting"] = await receive_waiting(receiver, talks(newcomers("3", number)))
        if number:  # the first round warms everything up
            for name, taken in seconds.items():
                rates[name].append(turns / taken)
        rates["hear"].append(turns / hear_alone(people))
    await receiver.close()
    check(database, turns * (ROUNDS + 1) * 3)
    ptb.check(people * (ROUNDS + 1))
    database.close()
    return rates


def check(database: Database, turns: int) -> None:
    """A figure counts only if every turn left what it owes."""
    with reading(database) as session:
        for table in (tables.Incoming, tables.Outgoing):
            assert session.exec(select(func.count()).select_from(table)).one() == turns
        assert session.exec(select(func.count()).select_from(tables.Idea)).one() == turns * 3 // 4
        assert session.exec(select(func.count()).select_from(tables.Consent)).one() == turns // 4


NAMES = {
    "raw": "(a) raw sqlite3, one a transaction",
    "rows": "(a') raw sqlite3, our rows and indexes",
    "ptb": "(b) python-telegram-bot, one a flush",
    "single": "havesay, one a transaction",
    "batch": f"havesay, {BATCH} waiting",
    "waiting": f"havesay, {BATCH} requests on the event loop",
    "hear": "  of each, understanding alone",
}


def report(rates: dict[str, list[float]]) -> dict[str, float]:
    middle = {name: statistics.median(values) for name, values in rates.items()}
    table = Table(title=f"Turns of an idea conversation, durable (medians of {ROUNDS} rounds)")
    for heading in ("", "turns/s", "µs a turn", "x (a)", "x (a')", "x (b)"):
        table.add_column(heading, justify="right" if heading else "left")
    for name, label in NAMES.items():
        rate = middle[name]
        ratios = (rate / middle["raw"], rate / middle["rows"], rate / middle["ptb"])
        table.add_row(label, f"{rate:,.0f}", f"{1e6 / rate:,.0f}", *(f"{ratio:.2f}" for ratio in ratios))
    Console().print(table)
    figures = {f"{name}_per_second": round(rate) for name, rate in middle.items()}
    for ours in ("single", "batch", "waiting"):
        for other in ("raw", "rows", "ptb"):
            figures[f"{ours}_to_{other}"] = round(middle[ours] / middle[other], 2)
    return figures


def main() -> None:
    logging.disable()
    warnings.simplefilter("ignore")
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 512
    settle()  # as `havesay serve` does
    with tempfile.TemporaryDirectory() as folder:
        rates = asyncio.run(measure(Path(folder), people))
    print(json.dumps(report(rates)))


if __name__ == "__main__":
    main()
