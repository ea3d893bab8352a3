"""Knocks at a door at a set rate and writes down how long each answer took; a process of its own, on a core of its own.

Open loop: texts leave when their time has come, whether or not earlier ones were answered, and are timed from that
moment. Reads a pickled list of (path, headers and body) requests, prints one JSON object.
"""

import argparse
import asyncio
import json
import os
import pickle
import sys
from collections import Counter, deque
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import cast

import uvloop

CONNECTIONS = 128
TICK_SECONDS = 0.001
SLOWEST_PER_SECOND = 200.0  # of a door worth measuring
PATIENCE_SECONDS = 30.0  # after the last text has left


class Knocker(asyncio.Protocol):
    """One kept-alive connection; asks one thing at a time."""

    def __init__(self, load: "Load") -> None:
        self.load = load
        self.read = b""
        self.since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # uvloop's own, of no common class
        self.load.free.append(self)

    def ask(self, request: bytes, since: float) -> None:
        self.since = since
        self.transport.write(request)

    def data_received(self, chunk: bytes) -> None:
        self.read += chunk
        head, found, body = self.read.partition(b"\r\n\r\n")
        if not found:
            return
        length = next((line[15:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b"0")
        if len(body) < int(length):
            return
        self.read = b""
        self.load.answered(int(head[9:12]), perf_counter() - self.since)
        self.load.free.append(self)
        self.load.send_due()

    def connection_lost(self, _error: Exception | None) -> None:
        self.load.statuses[0] += 1
        self.load.check_end()


class Load:
    def __init__(self, requests: list[bytes], rate: float | None) -> None:
        self.requests = requests
        self.rate = rate  # None: as fast as answers come
        self.free: deque[Knocker] = deque()
        self.statuses: Counter[int] = Counter()
        self.took: list[float] = []
        self.left = 0
        self.done = asyncio.Event()

    async def run(self, host: str, port: int) -> dict[str, object]:
        loop = asyncio.get_running_loop()
        for _ in range(CONNECTIONS):
            await loop.create_connection(lambda: Knocker(self), host, port)
        self.start = perf_counter()
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS + len(self.requests) / (self.rate or SLOWEST_PER_SECOND)):
                while self.left < len(self.requests):
                    self.send_due()
                    await asyncio.sleep(TICK_SECONDS)
                await self.done.wait()
        seconds = perf_counter() - self.start
        took = sorted(self.took) or [float("inf")]
        return {
            "texts": len(self.requests),
            "answered_2xx": sum(number for status, number in self.statuses.items() if 200 <= status < 300),
            "statuses": dict(self.statuses),
            "seconds": seconds,
            "per_second": len(self.took) / seconds,
            "p50_ms": took[len(took) // 2] * 1000,
            "p99_ms": took[int(len(took) * 0.99)] * 1000,
            "worst_ms": took[-1] * 1000,
        }

    def send_due(self) -> None:
        now = perf_counter()
        due = len(self.requests) if self.rate is None else int((now - self.start) * self.rate)
        while self.free and self.left < min(due, len(self.requests)):
            since = now if self.rate is None else self.start + self.left / self.rate
            self.free.popleft().ask(self.requests[self.left], since)
            self.left += 1

    def answered(self, status: int, seconds: float) -> None:
        self.statuses[status] += 1
        self.took.append(seconds)
        self.check_end()

    def check_end(self) -> None:
        if self.statuses.total() >= len(self.requests):
            self.done.set()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("requests", type=Path)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--count", type=int, required=True)
    asked.add_argument("--port", type=int, required=True)
    asked.add_argument("--rate", type=float)
    asked.add_argument("--core", type=int)
    given = asked.parse_args()
    if given.core is not None:
        os.sched_setaffinity(0, {given.core})
    requests: list[bytes] = pickle.loads(given.requests.read_bytes())  # our own file, a moment old
    load = Load(requests[given.first : given.first + given.count], given.rate)
    json.dump(uvloop.run(load.run("127.0.0.1", given.port)), sys.stdout)


if __name__ == "__main__":
    main()
