"""How fast a broadcast is made and sent, beside what others need for less.

Fan-out: the texts of so many people are put into the outbox, in slices, as an approved broadcast does it; beside it the
bare `INSERT … SELECT` of the same rows into a copy of the table with its indexes, and into one without any. On
PostgreSQL about half of our time goes into the foreign keys, which are looked up row by row. Memory is the most this
process ever held.

Drain: everything is claimed with every check, handed to a channel that answers at once, and written down. Beside it, in
the same run, a job a message that does nothing: huey on SQLite, Procrastinate on PostgreSQL (`make bench` installs
both).

Pace: how near the sender keeps to the rate that is set.

    python bench/broadcast.py                                     100,000 people, 4,000 messages drained
    python bench/broadcast.py --people 20000 --messages 1000      smaller
    python bench/broadcast.py --postgresql URL                    a PostgreSQL database that may be emptied, besides
    HAVESAY_BENCH_POSTGRESQL=URL make bench                       likewise
"""

import asyncio
import json
import os
import resource
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT)]

import structlog  # noqa: E402
from sqlalchemy import ForeignKeyConstraint, MetaData, Text, insert, literal, select, text  # noqa: E402

from bot.channels import Outcome, Outgoing, Sent  # noqa: E402
from bot.send import Dispatcher  # noqa: E402
from storage import areas  # noqa: E402
from storage.broadcasts.running import SLICE  # noqa: E402
from storage.database import Database, migrate, open_database, transaction  # noqa: E402
from storage.outbox import bulk  # noqa: E402
from storage.tables import Table, id_of  # noqa: E402

KEY = b"a suppression key for benches only"
NOON = datetime(2026, 6, 1, 11, 0, tzinfo=UTC)  # a Monday: an hour at which we write of our own accord
LOT = 10_000  # rows written at a time while the crowd is made
PACES = (20.0, 100.0)  # a second
PACE_SECONDS = 5.0
TABLES = Table.metadata.tables


def make_crowd(database: Database, people: int, *, per_second: float) -> int:
    """An area with so many people who agreed to texts about meetings. Returns its number."""
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=NOON, reader="Jo")
        sender = areas.add_sender(session, area=area, channel="telegram", name="oak", per_second=per_second)
        area_id, sender_id = id_of(area), id_of(sender)
    common = {
        "area_id": area_id,
        "name": "",
        "language": "en",
        "first_seen_at": NOON,
        "last_seen_at": NOON,
        "paused": "",
    }
    ledger = {"area_id": area_id, "purpose": "meetings", "granted": True, "channel": "telegram", "at": NOON,
              "words_shown": "1 yes 2 no", "exact_reply": "1", "basis": "consent", "controller": ""}  # fmt: skip
    for first in range(1, people + 1, LOT):
        ids = range(first, min(first + LOT, people + 1))
        with database.engine.begin() as connection:
            connection.execute(insert(TABLES["resident"]), [{"id": id_} | common for id_ in ids])
            connection.execute(
                insert(TABLES["address"]),
                [{"resident_id": id_, "sender_id": sender_id, "address": f"telegram:{id_}", "gone": "",
                  "payable": True, "created_at": NOON} for id_ in ids],
            )  # fmt: skip
            connection.execute(insert(TABLES["consent"]), [{"resident_id": id_} | ledger for id_ in ids])
    return area_id


def fan_out(database: Database, area_id: int, people: int) -> float:
    """Owe everybody one text. Seconds."""
    address = TABLES["address"]
    began = time.perf_counter()
    for after in range(0, people, SLICE):
        chosen = select(
            address.c.resident_id,
            address.c.sender_id,
            address.c.address,
            literal("Oak Estate: the hall opens again on Monday. Text STOP to end.", Text).label("text"),
        ).where(address.c.resident_id > after, address.c.resident_id <= after + SLICE)
        with transaction(database) as session:
            bulk.owe_chosen(
                session, chosen, area_id=area_id, kind="broadcast", message_class="promotional", purpose="meetings",
                subject="broadcast:1", now=NOON, due_at=NOON, expires_at=NOON + timedelta(hours=8),
            )  # fmt: skip
    return time.perf_counter() - began


def copy_rows(database: Database, *, indexed: bool) -> float:
    """The same rows into another table, with the indexes of ours or with none. Seconds."""
    copy = TABLES["outgoing"].to_metadata(MetaData(), name="bare")
    copy.constraints = {one for one in copy.constraints if not isinstance(one, ForeignKeyConstraint)}
    for one in (*copy.constraints, *copy.indexes):
        one.name = f"bare_{one.name}"
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS bare"))
        if indexed:
            copy.create(connection)
        else:
            connection.execute(text("CREATE TABLE bare AS SELECT * FROM outgoing WHERE 1 = 0"))
    began = time.perf_counter()
    with database.engine.begin() as connection:
        names = ", ".join(column.name for column in copy.columns)
        connection.execute(text(f"INSERT INTO bare ({names}) SELECT {names} FROM outgoing"))
    return time.perf_counter() - began


class AtOnce:
    """A channel whose provider answers at once, and which remembers when it was asked."""

    name: Any = "telegram"

    def __init__(self, wanted: int) -> None:
        self.asked: list[float] = []
        self._wanted = wanted
        self.all_sent = asyncio.Event()

    async def send(self, message: Outgoing) -> Outcome:
        self.asked.append(time.perf_counter())
        if len(self.asked) >= self._wanted:
            self.all_sent.set()
        return Sent(f"1:{len(self.asked)}")

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        raise AssertionError("nothing is in doubt here")

    async def close(self) -> None:
        return None


async def drain(database: Database, messages: int) -> tuple[float, list[float]]:
    """Send so many. Seconds until the last is written down, and when each was asked for."""
    channel = AtOnce(messages)
    clock = time.perf_counter()
    dispatcher = Dispatcher(
        database, {"telegram": channel}, suppression_key=KEY,
        now=lambda: NOON + timedelta(seconds=time.perf_counter() - clock),
    )  # fmt: skip
    began = time.perf_counter()
    running = asyncio.create_task(dispatcher.run())
    await channel.all_sent.wait()
    await dispatcher.close()
    await running
    return time.perf_counter() - began, channel.asked


def run_huey(folder: Path, messages: int) -> float:
    """As many jobs that do nothing, one after another, each taken and run. Seconds."""
    from huey import SqliteHuey

    huey = SqliteHuey(filename=str(folder / "huey.sqlite"), results=False)

    @huey.task()  # type: ignore[untyped-decorator]
    def nothing(number: int) -> None:
        return None

    for number in range(messages):
        nothing(number)
    began = time.perf_counter()
    done = 0
    while (task := huey.dequeue()) is not None:
        huey.execute(task)
        done += 1
    assert done == messages
    return time.perf_counter() - began


async def run_procrastinate(url: str, messages: int) -> float:
    """As many jobs that do nothing, sixteen at a time. Seconds."""
    from procrastinate import App, PsycopgConnector

    app = App(connector=PsycopgConnector(conninfo=url))

    @app.task(name="nothing")
    async def nothing(number: int) -> None:
        return None

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await nothing.batch_defer_async(*({"number": number} for number in range(messages)))
        began = time.perf_counter()
        await app.run_worker_async(wait=False, concurrency=16, install_signal_handlers=False)
        return time.perf_counter() - began


def measure(name: str, make: Callable[[str], Database], people: int, messages: int, other: Callable[[], float]) -> Any:
    database = make("crowd")
    area_id = make_crowd(database, people, per_second=5000.0)
    before = memory_mb()
    fanned = fan_out(database, area_id, people)
    grown = memory_mb() - before
    indexed, bare = copy_rows(database, indexed=True), copy_rows(database, indexed=False)
    database.close()
    print(f"{name}: fan-out to {people:,} in {fanned:.2f} s; memory {memory_mb():.0f} MB, grown by {grown:.0f} MB")
    print(f"{name}: bare copy with the same indexes {indexed:.2f} s: {indexed / fanned:.2f} x; without {bare:.2f} s")
    database = make("drain")
    fan_out(database, make_crowd(database, messages, per_second=1_000_000.0), messages)
    drained, _ = asyncio.run(drain(database, messages))
    database.close()
    others = other()
    print(
        f"{name}: drained {messages / drained:,.0f}/s, beside it {messages / others:,.0f}/s: {others / drained:.2f} x"
    )
    return {
        "fan_out_x": round(indexed / fanned, 3), "fan_out_x_without_indexes": round(bare / fanned, 3),
        "memory_mb": round(memory_mb()), "grown_mb": round(grown),
        "drained_per_second": round(messages / drained), "drain_x": round(others / drained, 3),
    }  # fmt: skip


def measure_pace(make: Callable[[str], Database]) -> dict[str, float]:
    """How far the rate between the first and the last is from what was set, in per cent."""
    off = {}
    for pace in PACES:
        messages = round(pace * PACE_SECONDS)
        database = make(f"pace{pace:.0f}")
        fan_out(database, make_crowd(database, messages, per_second=pace), messages)
        _, asked = asyncio.run(drain(database, messages))
        database.close()
        settled = asked[messages // 5 :]  # the first waited for the engine to warm up
        rate = (len(settled) - 1) / (settled[-1] - settled[0])
        off[f"{pace:.0f}/s"] = round((rate / pace - 1) * 100, 2)
        print(f"pace: set {pace:.0f}/s, kept {rate:.2f}/s, {off[f'{pace:.0f}/s']:+.2f} %")
    return off


def memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def on_sqlite(folder: Path) -> Callable[[str], Database]:
    def make(name: str) -> Database:
        database = open_database(f"sqlite:///{folder / name}.sqlite")
        migrate(database)
        return database

    return make


def on_postgresql(url: str) -> Callable[[str], Database]:
    def make(_name: str) -> Database:
        database = open_database(url)
        with database.engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        migrate(database)
        return database

    return make


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=4_000)
    parser.add_argument(
        "--postgresql",
        default=os.environ.get("HAVESAY_BENCH_POSTGRESQL", ""),
        help="as postgresql+psycopg://…",
    )
    asked = parser.parse_args()
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    found: dict[str, Any] = {"people": asked.people, "messages": asked.messages}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make = on_sqlite(folder)
        found["sqlite"] = measure(
            "SQLite", make, asked.people, asked.messages, lambda: run_huey(folder, asked.messages)
        )
        found["pace_off_percent"] = measure_pace(make)
    if asked.postgresql:
        plain = asked.postgresql.replace("+psycopg", "")
        found["postgresql"] = measure(
            "PostgreSQL", on_postgresql(asked.postgresql), asked.people, asked.messages,
            lambda: asyncio.run(run_procrastinate(plain, asked.messages)),
        )  # fmt: skip
    print(json.dumps(found))


if __name__ == "__main__":
    main()
