"""How many texts a minute `havesay serve` takes over HTTP, beside a bare uvicorn answer on the same core.

Signed Twilio webhooks, open loop, over loopback; the server on one core, the load and the provider's stand-in on the
other. Every 2xx means committed with synchronous=FULL: text, state, records and the reply owed. Replies leave
meanwhile, at the pace of a fast number. Statements of residents are read from HAVESAY_TEST_TEXTS where they are.
"""

import argparse
import json
import os
import pickle
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import httpx  # noqa: E402 - the stand-ins live with the tests
from standins import twilio_standin  # noqa: E402
from standins.process import StandIn  # noqa: E402
from standins.twilio_standin import TOKEN, inbound_fields, sign  # noqa: E402

from storage.areas import add_area, add_sender  # noqa: E402
from storage.coordinators import add_coordinator  # noqa: E402
from storage.database import migrate, open_database, transaction  # noqa: E402

HERE = Path(__file__).parent
TEXTS = Path(os.environ.get("HAVESAY_TEST_TEXTS", ROOT.parent / "shared" / "data")) / "resident_statements.jsonl"
PUBLIC_URL = "https://oak.example"
SERVER_CORE, LOAD_CORE = 0, 1
OURS = [f"+4477009009{number}" for number in range(90, 100)]  # fiction has a thousand numbers: ten are ours, and
THEIRS = 990  # all others text each of the ten, so that some ten thousand people do
PACE = 20.0  # replies a second from each of ours
TRIAL_SECONDS = 6.0  # how long a rate must be held
HELD_P99_MS = 1000.0
BARE = """
import uvicorn
async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown":
                return
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"11")]})
    await send({"type": "http.response.body", "body": b"<Response/>"})
uvicorn.run(app, port=%d, log_level="warning", access_log=False)
"""


@dataclass(frozen=True)
class Knocks:
    """Requests made beforehand, so that making them costs the load nothing."""

    file: Path
    number: int

    def knock(self, port: int, *, first: int, count: int, rate: float | None) -> dict[str, Any]:
        command = [sys.executable, HERE / "load.py", self.file, "--first", str(first), "--count", str(count)]
        command += ["--port", str(port), *_core("--core", LOAD_CORE)]
        command += [] if rate is None else ["--rate", str(rate)]
        result: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        return result


def make_knocks(folder: Path, number: int) -> Knocks:
    words = _words()
    random = Random(1)
    requests = []
    for place in range(number):
        from_, to = f"+447700900{random.randrange(THEIRS):03d}", random.choice(OURS)
        fields = inbound_fields(words[place % len(words)], from_=from_, to=to, sid=f"SM{UUID(int=place).hex}")
        body = urlencode(fields).encode()
        head = (
            "POST /sms/incoming HTTP/1.1\r\nHost: oak.example\r\n"
            "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
            f"X-Twilio-Signature: {sign(TOKEN, f'{PUBLIC_URL}/sms/incoming', fields)}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        requests.append(head.encode() + body)
    file = folder / "requests"
    file.write_bytes(pickle.dumps(requests))
    return Knocks(file, number)


def _words() -> list[str]:
    if not TEXTS.exists():
        print(f"{TEXTS.name} is absent: made-up texts instead of residents' statements", file=sys.stderr)
        return [f"A bench by pond number {number}, please, the old one is gone" for number in range(896)]
    rows = [json.loads(line) for line in TEXTS.open(encoding="utf-8")]
    return [row["text"] for row in rows if row["conversation"] == "american-assembly.bowling-green"]


@contextmanager
def havesay(database_url: str, twilio: StandIn) -> Iterator[tuple[int, int]]:
    """`havesay serve` on its core; gives its port and its process id."""
    port = _free_port()
    _furnish(database_url)
    environment = {
        **os.environ,
        "HAVESAY_DATABASE_URL": database_url,
        "HAVESAY_PUBLIC_URL": PUBLIC_URL,
        "HAVESAY_LIVE": "1",
        "HAVESAY_PORT": str(port),
        "HAVESAY_SECRET_KEY": "a secret key for measuring only",
        "HAVESAY_SUPPRESSION_KEY": "a suppression key for measuring only",
        "TWILIO_ACCOUNT_SID": twilio_standin.ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_API_BASE": twilio.base,
    }
    command = [*_taskset(), sys.executable, "-m", "bot", "serve"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(f"http://127.0.0.1:{port}/health", server)
            yield port, server.pid
        finally:
            server.terminate()


def _furnish(database_url: str) -> None:
    database, now = open_database(database_url), datetime.now(UTC)
    migrate(database)
    with transaction(database) as session:
        area = add_area(
            session, code="OAK", name="Oak Estate", now=now, reader="Jo", controller="Oak Trust", privacy="ask Jo"
        )
        area.new_numbers_an_hour = area.pounds_a_day = 10**9  # it is more than an area would pay for
        for number in OURS:
            add_sender(session, area=area, channel="sms", name=number, per_second=PACE)
        for name, role, address in (("Jo", "lead", "sms:+447700900989"), ("Al", "deputy", "")):
            add_coordinator(session, area=area, name=name, role=role, address=address, now=now)
    database.close()


@contextmanager
def bare_uvicorn() -> Iterator[tuple[int, int]]:
    """The shortest answer uvicorn can give; its port and its process id."""
    port = _free_port()
    with subprocess.Popen([*_taskset(), sys.executable, "-c", BARE % port]) as server:
        try:
            _wait_for(f"http://127.0.0.1:{port}/", server)
            yield port, server.pid
        finally:
            server.terminate()


@dataclass(frozen=True)
class Held:
    """The highest rate held, and how busy its core was then: much below 1, and the load was the limit, not the door."""

    per_second: float
    core_busy: float
    cpu_microseconds: float  # of the server a text, whoever else wanted the core


def highest_rate(knocks: Knocks, port: int, process: int, *, first: int, warm_up: int) -> Held:
    """The highest rate at which every text gets a 2xx, 99 in 100 within a second, and nothing piles up."""
    busy = cpu_seconds(process)
    capacity = float(knocks.knock(port, first=first, count=warm_up, rate=None)["per_second"])
    cost = (cpu_seconds(process) - busy) / warm_up * 1e6
    first += warm_up
    for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5):
        rate = capacity * share
        count = min(int(rate * TRIAL_SECONDS), knocks.number)
        if first + count > knocks.number:
            first = 0  # only the bare answer is that quick, and it does not know a text from its repetition
        busy = cpu_seconds(process)
        trial = knocks.knock(port, first=first, count=count, rate=rate)
        first += count
        in_time = trial["seconds"] < count / rate * 1.02 + 0.1 and trial["p99_ms"] < HELD_P99_MS
        if in_time and trial["answered_2xx"] == trial["texts"]:
            return Held(rate, (cpu_seconds(process) - busy) / trial["seconds"], cost)
    return Held(0.0, 0.0, cost)


def measure_bare(knocks: Knocks) -> Held:
    with bare_uvicorn() as (port, process):
        return highest_rate(knocks, port, process, first=0, warm_up=40_000)


def answered(twilio: StandIn) -> int:
    return sum(message["direction"].startswith("outbound") for message in twilio.ledger()["messages"])


def megabytes(process: int) -> float:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _core(option: str, core: int) -> list[str]:
    return [option, str(core)] if (os.cpu_count() or 1) > 1 else []


def _taskset() -> list[str]:
    return ["taskset", *_core("-c", SERVER_CORE)] if _core("-c", SERVER_CORE) else []


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise SystemExit("the server did not start")
        try:
            if httpx.get(url, trust_env=False).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    raise SystemExit("the server did not answer")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--texts", type=int, default=10_000, help="texts of the long run")
    asked.add_argument("--seconds", type=float, default=60.0, help="and the time they come in")
    asked.add_argument("--database", default="", help="an empty PostgreSQL database (default: a new SQLite file)")
    given = asked.parse_args()
    if _core("", LOAD_CORE):
        os.sched_setaffinity(0, {LOAD_CORE})  # and with us the stand-in
    with tempfile.TemporaryDirectory() as folder, StandIn("twilio") as twilio:
        knocks = make_knocks(Path(folder), given.texts + 110_000)
        bare = measure_bare(knocks)
        with havesay(given.database or f"sqlite:///{folder}/bench.sqlite", twilio) as (port, process):
            time.sleep(2)
            idle = megabytes(process)
            steady = knocks.knock(port, first=0, count=given.texts, rate=given.texts / given.seconds)
            replies = answered(twilio)
            best = highest_rate(knocks, port, process, first=given.texts, warm_up=6_000)
            end = megabytes(process)
        bare = max(bare, measure_bare(knocks), key=lambda held: held.per_second)  # the machine's better moment
    figures = {
        "database": "postgresql" if given.database else "sqlite",
        "texts": steady["texts"],
        "seconds": round(steady["seconds"], 1),
        "share_2xx": steady["answered_2xx"] / steady["texts"],
        "p50_ms": round(steady["p50_ms"], 1),
        "p99_ms": round(steady["p99_ms"], 1),
        "worst_ms": round(steady["worst_ms"], 1),
        "replies_sent_meanwhile": replies,
        "bare_uvicorn_per_second": round(bare.per_second),
        "bare_uvicorn_core_busy": round(bare.core_busy, 2),
        "highest_rate_per_second": round(best.per_second),
        "highest_rate_core_busy": round(best.core_busy, 2),
        "ratio_to_bare_uvicorn": round(best.per_second / bare.per_second, 3),
        "bare_uvicorn_cpu_microseconds": round(bare.cpu_microseconds, 1),
        "cpu_microseconds_a_text": round(best.cpu_microseconds),
        "ratio_by_cpu": round(bare.cpu_microseconds / best.cpu_microseconds, 3),
        "idle_megabytes": round(idle),
        "end_megabytes": round(end),
    }
    goals = {"share_2xx": "1.0", "p99_ms": "< 1000", "ratio_to_bare_uvicorn": "0.10", "idle_megabytes": "< 200"}
    for name, value in figures.items():
        print(f"{name.replace('_', ' '):26} {value:>12}   {'goal ' + goals[name] if name in goals else ''}".rstrip())
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
