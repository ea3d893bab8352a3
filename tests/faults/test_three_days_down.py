"""The sender is down for three days, or its clock is moved: nothing stale leaves, and nothing still good is lost.

When each request arrived stands in the providers' ledgers by the machine's steady clock; what Havesay's own clock
showed then is worked out here from when it was moved.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` how many messages (a number, or "full").
"""

import os
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from faults.live import Estate, Owed, address_of, be_impatient, live
from standins.process import StandIn

from storage import outbox
from storage.database import Database

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL = 3000  # messages
SLICE = 120
DAYS_DOWN = timedelta(days=3)
SLOTS_HOURS = (1, 6, 48, 71, 73, 100, 200)  # after which a broadcast is no longer worth sending
LEEWAY_SECONDS = 2.0  # from the decision to send until the request has arrived


@dataclass
class Wall:
    """Havesay's clock, which may be moved; it remembers what it showed."""

    moves: list[tuple[float, timedelta]] = field(default_factory=lambda: [(0.0, timedelta())])
    began: tuple[float, datetime] = field(default_factory=lambda: (time.monotonic(), datetime.now(UTC)))

    def now(self) -> datetime:
        return self.showed(time.monotonic())

    def showed(self, at: float) -> datetime:
        moved = next(by for since, by in reversed(self.moves) if since <= at)
        return self.began[1] + timedelta(seconds=at - self.began[0]) + moved

    def lately(self, at: float) -> datetime:
        """The earliest it showed from a moment before."""
        seen = [at, *(since - 1e-6 for since, _ in self.moves if at - LEEWAY_SECONDS < since <= at)]
        return min(self.showed(moment) for moment in seen)

    def move(self, by: timedelta) -> None:
        self.moves.append((time.monotonic(), self.moves[-1][1] + by))


@dataclass
class Down:
    """One story: what was owed, until when, and when it arrived."""

    wall: Wall
    estate: Estate
    twilio: StandIn
    telegram: StandIn
    random: Random
    until: dict[str, datetime] = field(default_factory=dict)  # by text, when it is no longer worth sending

    def owe(self, size: int) -> None:
        """Of every kind, as long-lived as its kind, on both channels."""
        owed = []
        for place in range(len(self.until), len(self.until) + size):
            kind = self.random.choice(("reply", "receipt", "safety", "idea_receipt", "broadcast", "broadcast"))
            if kind == "broadcast":
                expires = self.wall.now() + timedelta(hours=self.random.choice(SLOTS_HOURS))
            else:
                expires = outbox.expiry(kind, self.wall.now())
            channel = self.random.choice(("sms", "telegram"))
            text = f"Oak Estate: message {place}."
            seconds = (expires - self.wall.now()).total_seconds()
            number = 1 + place % 900
            owed.append(Owed(number, text, channel, kind, subject=f"story:{place}", expires_seconds=seconds))
            self.until[text] = expires
        for channel in ("sms", "telegram"):
            new = {one.number for one in owed if one.channel == channel}
            self.estate.settle_in(channel, sorted(n for n in new if (channel, n) not in self.estate.residents))
        self.estate.owe(owed)

    def arrived(self) -> Iterator[tuple[str, float, int | None]]:
        """Every request to send: its words, its moment, and how long the provider was told to try."""
        for call in self.twilio.ledger()["calls"]:
            if call["method"] == "create":
                yield call["params"]["Body"], call["at"], int(call["params"]["ValidityPeriod"])
        for call in self.telegram.ledger()["calls"]:
            if call["method"] == "sendMessage":
                yield call["params"]["text"], call["at"], None

    def check(self, *, but_unknown: int = 0) -> None:
        """X5: nothing asked for after its time, nothing left to be tried after it, and whatever was still good came."""
        stale = tried = 0
        for text, at, validity in self.arrived():
            if text not in self.until:
                continue  # a call to the lead, say
            tried += 1
            shown = self.wall.lately(at)  # when it left: the clock may have been moved while it was on its way
            stale += shown > self.until[text]
            if validity is not None:
                stale += shown + timedelta(seconds=validity - LEEWAY_SECONDS) > self.until[text]
        texts = [one["body"] for one in self.twilio.ledger()["messages"]]
        taken = Counter(texts + [one["text"] for one in self.telegram.ledger()["sent"]])
        rows = {row.text: row for row in self.estate.rows()}
        ends = Counter(row.state for row in rows.values())
        print(
            f"\n{self.estate.database.engine.dialect.name}, seed {SEED}: {len(self.until)} messages, {tried} requests, "
            f"{stale} stale; ends {dict(ends)}"
        )
        assert stale == 0
        assert set(ends) <= {"sent", "delivered", "expired", "unknown"}
        assert ends["unknown"] <= but_unknown
        for text, until in self.until.items():
            row = rows[text]
            if row.state in ("sent", "delivered"):
                assert taken[text] == 1
            elif row.state == "expired":
                assert taken[text] == 0
                assert until <= self.wall.now(), f"{row} was let go of too early"
        assert ends["expired"] > 0
        assert ends["sent"] + ends["delivered"] > 0


@pytest.fixture
def down(database: Database, twilio: StandIn, telegram: StandIn, monkeypatch: pytest.MonkeyPatch) -> Down:
    be_impatient(monkeypatch, call_seconds=10.0)
    wall = Wall()
    return Down(wall, Estate(database, wall.now), twilio, telegram, Random(SEED))


def size() -> int:
    told = os.environ.get("HAVESAY_SOAK", "")
    return int(told) if told.isdecimal() else FULL if told else SLICE


async def test_three_days_without_any_process(down: Down) -> None:
    """X5: the machine was off."""
    down.owe(size())
    down.wall.move(DAYS_DOWN)
    async with live(down.estate.database, down.twilio, down.telegram, now=down.wall.now):
        await down.estate.until_quiet()
    down.check()


async def test_three_days_of_a_provider_that_refuses(down: Down) -> None:
    """X5: some had gone, some were in doubt, some on their way when it began; and the clock was moved meanwhile."""
    lost = {"how": "reset", "times": 3}
    down.twilio.fail({"method": "create", **lost}, {"status": 503, "times": -1})
    down.telegram.fail({"status": 429, "parameters": {"retry_after": 1}, "times": -1})
    down.owe(size())
    async with live(down.estate.database, down.twilio, down.telegram, now=down.wall.now):
        await down.estate.until(lambda: sum(row.state == "unknown" for row in down.estate.rows()) >= 3)
        down.wall.move(DAYS_DOWN)
        down.twilio.fail()
        down.telegram.fail()
        await down.estate.until_quiet(but_unknown=lambda row: row.address.startswith("telegram"))
    down.check()


async def test_a_clock_that_is_put_back_and_forward_again_loses_nothing(down: Down) -> None:
    """X5: a machine whose clock was wrong for a while."""
    down.owe(size())
    async with live(down.estate.database, down.twilio, down.telegram, now=down.wall.now):
        down.wall.move(-timedelta(hours=2))
        down.owe(10)
        down.wall.move(timedelta(hours=2))
        down.wall.move(DAYS_DOWN)
        down.wall.move(-timedelta(hours=1))
        down.wall.move(timedelta(hours=1))
        await down.estate.until_quiet()
        down.wall.move(timedelta(days=30))
        await down.estate.until_quiet()
    down.check()


def test_the_wall_says_what_it_showed() -> None:
    """The oracle itself: before and after a move."""
    wall = Wall()
    before = time.monotonic()
    wall.move(DAYS_DOWN)
    after = time.monotonic()
    assert wall.showed(after) - wall.showed(before) >= DAYS_DOWN
    assert address_of("sms", 1) != address_of("telegram", 1)
