"""Residents text STOP while a broadcast is sent: from the moment their STOP is committed, nothing begins any more.

The server, or two of them on PostgreSQL, writes down outside itself when it begins a request and when a STOP's commit
has ended; both clocks are the machine's. Residents text when their own message is about to leave, and no sooner.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` how many text STOP (a number, or "full").
"""

import asyncio
import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from faults.live import Estate, Owed, address_of
from faults.phones import Phones, Text
from faults.running import KEY, Running
from standins.process import StandIn

from storage.database import Database
from storage.suppression import hash_address

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL = 10_000  # residents who text STOP
SLICE = 90
MOBILES = 300  # of them, by SMS; the others by Telegram
WINDOW = 24  # how near to their own message's turn residents text
AHEAD = 8  # and how far before it the nearest


class Noted(NamedTuple):
    """One line of the servers' record."""

    what: str
    at: float
    about: str


@dataclass
class Race:
    """Who is owed what, and who texts when."""

    estate: Estate
    twilio: StandIn
    telegram: StandIn
    numbers: dict[str, list[int]]  # of residents, by channel, in the order in which their messages are due
    random: Random

    def owe(self) -> None:
        """Two messages each: the second is due only when all have had their turn with the first."""
        for channel, numbers in self.numbers.items():
            self.estate.settle_in(channel, numbers)
        self.estate.owe(
            [
                Owed(number, f"Oak Estate: news {news}.", channel, subject=f"broadcast:{news}")
                for news in (1, 2)
                for channel, numbers in self.numbers.items()
                for number in numbers
            ]
        )

    def texts(self, channel: str) -> Iterator[Text]:
        """STOPs in about the order of the messages, a little earlier or later than each."""
        numbers = list(self.numbers[channel])
        places = sorted(range(len(numbers)), key=lambda place: place + self.random.uniform(-WINDOW, WINDOW))
        return (Text(numbers[place], channel, "STOP") for place in places)

    async def stop(self, phones: Phones, channel: str) -> None:
        """Never far ahead of the send nor far behind it, so that each meets it."""
        texts = list(self.texts(channel))
        turned = 0
        while texts:
            turned = max(turned, len(self.numbers[channel]) - await asyncio.to_thread(self._still_due, channel))
            upto = max(0, turned + AHEAD - len(self.numbers[channel]) + len(texts))
            ready, texts = texts[:upto], texts[upto:]
            await phones.text(ready, until_taken=True)
            await asyncio.sleep(0 if ready else 0.002)

    def _still_due(self, channel: str) -> int:
        """How many had no turn yet with the first news."""
        sender = self.estate.senders[channel]
        due = f"select count(*) from outgoing where state = 'due' and sender_id = {sender} and subject = 'broadcast:1'"
        return int(self.estate.ask(due)[0][0])


def read_record(file: Path) -> list[Noted]:
    lines = (line.split() for line in file.read_text().splitlines())
    return sorted((Noted(what, float(at), about) for what, at, about in lines), key=lambda noted: noted.at)


async def run_race(database: Database, folder: Path, *, stops: int, servers: int, seed: int) -> None:
    mobiles = min(MOBILES, stops // 3)
    estate = Estate(database, per_second=400.0)
    record = folder / "record"
    with StandIn("twilio") as twilio, StandIn("telegram") as telegram, ExitStack() as stack:
        numbers = {"sms": list(range(1, mobiles + 1)), "telegram": list(range(mobiles + 1, stops + 1))}
        race = Race(estate, twilio, telegram, numbers, Random(seed))
        running = [
            stack.enter_context(Running(database, twilio, telegram, folder, record, patient=True))
            for _ in range(servers)
        ]
        for one in running:
            one.start()
        race.owe()
        phones = [Phones(running[-1].base), Phones(running[0].base)]
        await asyncio.gather(*(race.stop(phone, channel) for phone, channel in zip(phones, numbers, strict=True)))
        await estate.until_quiet()
        assert [one.stop() for one in running] == [0] * servers
        check(estate, race, read_record(record), phones, stops, seed)


def check(estate: Estate, race: Race, record: list[Noted], phones: list[Phones], stops: int, seed: int) -> None:
    kinds = {str(row.id): (row.kind, row.address) for row in estate.rows()}
    stopped_at = {noted.about: noted.at for noted in reversed(record) if noted.what == "stop"}
    hashes = {
        address_of(channel, number): hash_address(KEY.encode(), address_of(channel, number))
        for channel, numbers in race.numbers.items()
        for number in numbers
    }
    assert set(stopped_at) == set(hashes.values()), "every STOP was committed"
    begun_after = []
    under_way: set[str] = set()
    most = crossed = before = 0
    address_by_hash = {hashed: address for address, hashed in hashes.items()}
    for noted in record:
        if noted.what == "stop":
            crossed += any(kinds[row] == ("broadcast", address_by_hash[noted.about]) for row in under_way)
            continue
        (under_way.add if noted.what == "begin" else under_way.discard)(noted.about)
        most = max(most, len(under_way))
        kind, address = kinds[noted.about]
        if noted.what == "begin" and kind == "broadcast":
            before += 1
            late = noted.at - stopped_at[hashes[address]]
            if late > 0:
                begun_after.append(late)
    acknowledged = phones[0].acknowledged_at | phones[1].acknowledged_at
    arrived = [call for call in race.telegram.ledger()["calls"] if "news" in str(call["params"].get("text"))]
    latest = max((call["at"] - acknowledged[f"telegram:{call['params']['chat_id']}"] for call in arrived), default=0.0)
    print(
        f"\n{estate.database.engine.dialect.name}, seed {seed}: {stops} STOPs raced a broadcast; {before} requests "
        f"begun before their STOP, {len(begun_after)} after it (at most {max(begun_after, default=0) * 1000:.1f} ms); "
        f"in flight together at most {most}, to somebody who was just stopping {crossed}; the last to arrive came "
        f"{latest * 1000:.1f} ms after its STOP was acknowledged"
    )
    assert not begun_after
    blocked = [row for row in estate.rows() if row.state == "blocked"]
    assert {row.reason for row in blocked} == {"stopped"}
    assert len(blocked) + before == 2 * stops
    confirmed = [row for row in estate.rows() if row.kind == "stop_confirmation"]
    assert len(confirmed) == stops
    assert {row.state for row in confirmed} == {"sent"}


async def test_nothing_begins_after_a_stop_is_committed(database: Database, tmp_path: Path) -> None:
    """X4, R4: a slice; on PostgreSQL the one process sends what was stopped at the other."""
    await run_race(database, tmp_path, stops=SLICE, servers=1 if database.is_sqlite else 2, seed=SEED)


@pytest.mark.soak
async def test_ten_thousand_stops_race_a_send(database: Database, tmp_path: Path) -> None:
    """X4, R4."""
    size = os.environ.get("HAVESAY_SOAK", "full")
    stops = int(size) if size.isdecimal() else FULL
    await run_race(database, tmp_path, stops=stops, servers=1 if database.is_sqlite else 2, seed=SEED)
