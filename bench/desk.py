"""How long the desk's pages take with 50,000 ideas from 8,000 residents, and what the first one weighs.

Each page is asked for as a browser does, in process: who sits here, the look-up, the page drawn. Beside it, in the same
run, the bare queries: the very statements the page made, sent by the database's own driver with nothing around them.
The first page's bytes are its HTML and every file it names, as they leave.

    python bench/desk.py                        on SQLite
    python bench/desk.py --postgresql URL       on an empty PostgreSQL database of yours
"""

import asyncio
import json
import os
import random
import re
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from similar import make_up, retext  # noqa: E402
from sqlalchemy import event, insert  # noqa: E402

from bot.serve import build, create_app, settle  # noqa: E402
from bot.settings import Settings  # noqa: E402
from flows.themes import FRAME  # noqa: E402
from storage import areas, coordinators, sign_in, similar  # noqa: E402
from storage.database import Database, migrate, open_database, transaction  # noqa: E402
from storage.tables import Table, id_of  # noqa: E402

NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
KEY = "a key for a bench; it guards nothing"
IDEAS, RESIDENTS = 50_000, 8_000
ASKED = 25  # times each page is asked for
STATUSES = ("new",) * 3 + ("read",) * 3 + ("doing", "needs money", "not now", "done")
COOKIE = "desk"
GOAL_MS = 100


def fill(database: Database, texts: Sequence[str]) -> str:
    """The area with its people and ideas; returns the secret of a session of its lead."""
    chance = random.Random(5)
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", reader="Jo", now=NOW)
        area_id = id_of(area)
        sender_id = id_of(areas.add_sender(session, area=area, channel="sms", name="+447700900000"))
        jo = coordinators.add_coordinator(session, area=area, name="Jo", role="lead", now=NOW)
        token = sign_in.make_link(session, id_of(jo), NOW, KEY.encode())
        put(session, "resident", (
            {"area_id": area_id, "name": f"Name{n}" if n % 3 else "", "language": "en", "paused": "",
             "first_seen_at": NOW, "last_seen_at": NOW} for n in range(RESIDENTS)
        ))  # fmt: skip
        put(session, "address", (
            {"resident_id": n + 1, "sender_id": sender_id, "address": f"sms:+4477{n:08d}", "gone": "", "payable": True,
             "created_at": NOW} for n in range(RESIDENTS)
        ))  # fmt: skip
        said = [NOW - timedelta(minutes=10 * (len(texts) - n)) for n in range(len(texts))]
        put(session, "incoming", (
            {"area_id": area_id, "sender_id": sender_id, "resident_id": n % RESIDENTS + 1,
             "address": f"sms:+4477{n % RESIDENTS:08d}", "kind": "message", "external_id": f"SM{n}", "text": text,
             "reference": f"OAK-{n + 1}", "reading": "idea", "needs_person": "", "media": [], "received_at": said[n]}
            for n, text in enumerate(texts)
        ))  # fmt: skip
        put(session, "idea", (
            {"area_id": area_id, "reference": f"OAK-{n + 1}", "text": text, "theme": chance.choice(["", *FRAME]),
             "status": chance.choice(STATUSES), "source": "text", "said_at": said[n], "resident_id": n % RESIDENTS + 1,
             "incoming_id": n + 1, "promised_by": (said[n] + timedelta(days=4)).date()}
            for n, text in enumerate(texts)
        ))  # fmt: skip
        opened = sign_in.enter(session, token, NOW, KEY.encode())
        assert opened is not None
    while True:
        with transaction(database) as session:
            if not similar.index_next(session, area_id):
                break
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    return opened.secret


def put(session: Any, table: str, rows: Iterator[dict[str, Any]]) -> None:
    every = list(rows)
    for begin in range(0, len(every), 5000):
        session.connection().execute(insert(Table.metadata.tables[table]), every[begin : begin + 5000])


def pages(texts: Sequence[str]) -> dict[str, list[str]]:
    """What is asked for, by its name; each time something else where there is something to choose."""
    chance = random.Random(7)
    words = [re.findall(r"[a-z]{5,}", text.lower()) or ["bench"] for text in texts[:20_000]]
    picked = [chance.choice(words) for _ in range(ASKED)]
    return {
        "Today": ["/desk"] * ASKED,
        "list, newest": ["/desk/ideas"] * ASKED,
        "list, deep inside": [f"/desk/ideas?after={chance.randrange(IDEAS)}" for _ in range(ASKED)],
        "filter, unread": [f"/desk/ideas?show=unread&after={chance.randrange(IDEAS)}" for _ in range(ASKED)],
        "filter, overdue": ["/desk/ideas?show=late"] * ASKED,
        "filter, theme": [f"/desk/ideas?theme={quote(chance.choice(FRAME))}" for _ in range(ASKED)],
        "search, a word": [f"/desk/ideas?q={one[0]}" for one in picked],
        "search, two words": [f"/desk/ideas?q={quote(' '.join(one[:2]))}" for one in picked],
        "search, misspelled": [f"/desk/ideas?q={quote(retext(' '.join(one[:2]), chance))}" for one in picked],
        "one idea": [f"/desk/ideas/OAK-{chance.randrange(1, IDEAS)}" for _ in range(ASKED)],
        "residents": ["/desk/residents"] * ASKED,
        "residents, by name": [f"/desk/residents?q=Name{chance.randrange(RESIDENTS)}" for _ in range(ASKED)],
        "one resident": [f"/desk/residents/{chance.randrange(1, RESIDENTS)}" for _ in range(ASKED)],
    }


class Browser:
    """Asks the app itself: no socket between, so that what is measured is ours."""

    def __init__(self, app: Any, secret: str) -> None:
        self._app, self._cookie = app, f"{COOKIE}={secret}".encode()

    async def get(self, address: str) -> bytes:
        path, _, query = address.partition("?")
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
            "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "",
            "headers": [(b"host", b"localhost"), (b"cookie", self._cookie), (b"accept-encoding", b"gzip")],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }  # fmt: skip
        sent: list[dict[str, Any]] = []

        asked = iter([{"type": "http.request", "body": b"", "more_body": False}])

        async def receive() -> dict[str, Any]:
            return next(asked, None) or await asyncio.Future()  # nobody hangs up

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        assert sent[0]["status"] == 200, (address, sent[0]["status"])
        return b"".join(one.get("body", b"") for one in sent)


@contextmanager
def noting(database: Database) -> Iterator[list[tuple[str, Any]]]:
    """Every statement that is sent meanwhile, with what it is given."""
    noted: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, given: Any, _context: Any, _many: bool) -> None:
        if statement.startswith(("SELECT", "WITH")):
            noted.append((statement, given))

    engines = {id(engine): engine for engine in (database.engine, database.pages)}.values()
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield noted
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


def ask_bare(database: Database, noted: list[tuple[str, Any]]) -> float:
    """Processor seconds that the driver alone takes for these statements; on a server, those that pass."""
    connection = database.pages.raw_connection()
    try:
        cursor = connection.cursor()
        clock = time.process_time if database.is_sqlite else time.perf_counter
        began = clock()
        for statement, given in noted:
            cursor.execute(statement, given)
            if cursor.description:
                cursor.fetchall()
        return clock() - began
    finally:
        connection.rollback()
        connection.close()


async def measure(database: Database, browser: Browser, addresses: Sequence[str]) -> dict[str, float]:
    await browser.get(addresses[0])
    taken, worked, bare = [], [], []
    for address in addresses:
        began, working = time.perf_counter(), time.process_time()
        await browser.get(address)
        taken.append(time.perf_counter() - began)
        worked.append(time.process_time() - working)
        with noting(database) as noted:
            await browser.get(address)
        bare.append(ask_bare(database, noted))
    ratio = statistics.median(worked if database.is_sqlite else taken) / statistics.median(bare)
    return {**shown("", taken), **shown("processor_", worked), **shown("bare_", bare), "ratio": round(ratio, 1)}


def shown(what: str, seconds: Sequence[float]) -> dict[str, float]:
    """The middle one, and the one that 99 of 100 keep below."""
    ordered = sorted(one * 1000 for one in seconds)
    last = min(len(ordered) - 1, round(len(ordered) * 0.99))
    return {f"{what}p50_ms": round(statistics.median(ordered), 1), f"{what}p99_ms": round(ordered[last], 1)}


async def weigh(browser: Browser, address: str) -> dict[str, int]:
    """Bytes of a page and of every file it names."""
    html = await browser.get(address)
    files = sorted(set(re.findall(r'(?:href|src)="(/desk/static/[^"]+)"', html.decode())))
    return {address: len(html)} | {file: len(await browser.get(file)) for file in files}


async def run(database: Database, app: Any, secret: str, texts: Sequence[str]) -> dict[str, Any]:
    browser = Browser(app, secret)
    weights = {first: await weigh(browser, first) for first in ("/desk", "/desk/ideas")}
    for first, parts in weights.items():
        print(f"{first} with everything it needs: {sum(parts.values()):,} bytes", parts, flush=True)
    rows = {}
    for name, addresses in pages(texts).items():
        rows[name] = await measure(database, browser, addresses)
        print(f"{name:22}", json.dumps(rows[name]), flush=True)
    return {
        "pages": rows,
        "slowest_p99_ms": max(row["processor_p99_ms"] for row in rows.values()),
        "goal_ms": GOAL_MS,
        "bytes": {first: sum(parts.values()) for first, parts in weights.items()},
    }


def main() -> None:
    arguments = ArgumentParser()
    arguments.add_argument("--postgresql", default="")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        url = chosen.postgresql or f"sqlite:///{folder}/desk.sqlite"
        texts = list(make_up(IDEAS))
        filling = open_database(url)
        migrate(filling)
        secret = fill(filling, texts)
        filling.close()
        settings = Settings(_env_file=None, database_url=url, secret_key=KEY, suppression_key=KEY)
        house = build(settings, lambda: NOW)
        try:
            app = create_app(house)
            settle()
            print(json.dumps(asyncio.run(run(house.database, app, secret, texts))))
        finally:
            house.database.close()


if __name__ == "__main__":
    main()
