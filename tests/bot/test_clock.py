"""The clock ticks, outlives what it calls, runs what is due, and says of itself when it no longer does."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from bot.clock import DAILIES_EVERY_SECONDS, HEARTBEAT, LATE_AFTER_SECONDS, TIMERS_EVERY_SECONDS, Clock, Hook
from bot.house import House
from storage import coordinators, markers
from storage.database import Database, reading, transaction
from storage.tables import Outgoing, Timer
from tests.bot.houses import JOAN, OURS, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN

OWN = ["expire", "doubts", "timers", "dailies", "questions", "words", "heartbeat"]
DANGER = "he hits me and I am scared to go home"
MINUTE = timedelta(minutes=1)


class Hands:
    """A clock set by hand: what time it is, and how many seconds went by."""

    def __init__(self) -> None:
        self.at = MONDAY_TEN
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.at

    def elapsed(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def oak(database: Database, hands: Hands) -> Place:
    area = add_oak(database)
    with transaction(database) as session:
        for name, role, address in (("Jo", "lead", "sms:+447700900001"), ("Sam", "deputy", "telegram:2")):
            coordinators.add_coordinator(session, area=area, name=name, role=role, address=address, now=MONDAY_TEN)
    return Place(a_house(database, now=hands.now), area)


def clock_of(house: House, hands: Hands, **hooks: Hook) -> Clock:
    return Clock(house.database, house.dispatcher, now=hands.now, hooks=hooks, elapsed=hands.elapsed)


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not done():  # noqa: ASYNC110 - it waits for other tasks, whatever they are
            await asyncio.sleep(0.005)


def texts_to(house: House, address: str) -> list[str]:
    with reading(house.database) as session:
        rows = session.exec(select(Outgoing).where(Outgoing.address == address).order_by(col(Outgoing.id)))
        return [row.text for row in rows]


async def test_it_lets_go_of_the_stale_and_leaves_its_mark(oak: Place, hands: Hands) -> None:
    """X5."""
    oak.hear("a bench by the shop")
    hands.at += timedelta(days=3)
    for name in ("expire", "heartbeat", "doubts"):
        await oak.house.clock.tick(name)
    with reading(oak.house.database) as session:
        assert session.exec(select(Outgoing.state)).all() == ["expired"]
        mark = markers.find(session, HEARTBEAT)
    assert mark is not None
    assert mark.at == hands.at


async def test_started_it_calls_every_hook_at_once_and_survives_their_failures(oak: Place, hands: Hands) -> None:
    called: list[str] = []

    async def catch_up() -> None:
        called.append("catch up")
        raise OSError("the provider is away")

    clock = clock_of(oak.house, hands, catch_up=Hook(0.01, catch_up))
    clock.start()
    try:
        await until(lambda: len(called) > 1)
    finally:
        await clock.close()


async def test_every_tick_is_set_to_run_once_however_late(oak: Place, hands: Hands) -> None:
    """DESIGN 6: coalesce, one at a time, no grace, every so many seconds and never a wall time."""
    clock = clock_of(oak.house, hands)
    clock.start()
    try:
        jobs = clock._scheduler.get_jobs() if clock._scheduler else []
        assert sorted(job.id for job in jobs) == sorted(OWN)
        assert {(job.coalesce, job.max_instances, job.misfire_grace_time) for job in jobs} == {(True, 1, None)}
        assert all(job.trigger.interval < timedelta(days=1) for job in jobs)
    finally:
        await clock.close()


# What falls due, through the whole house


async def test_somebody_in_danger_is_called_about_until_the_lead_takes_it_on_at_the_desk(
    oak: Place, hands: Hands
) -> None:
    """D3: at once, after 15 and after 30 minutes, until accepted; both leads, and never the words."""
    oak.hear(DANGER)
    hands.at += 15 * MINUTE
    await oak.house.clock.tick("timers")
    hands.at += 14 * MINUTE
    await oak.house.clock.tick("timers")
    for address in ("sms:+447700900001", "telegram:2"):
        assert len(texts_to(oak.house, address)) == 2
        assert not any("hits" in text for text in texts_to(oak.house, address))
    lead = oak.sit("lead")
    assert lead.post("/desk/matters/1/take-on", headers=OURS).status_code == 303
    hands.at += 10 * MINUTE
    await oak.house.clock.tick("timers")
    assert len(texts_to(oak.house, "telegram:2")) == 2
    assert len(texts_to(oak.house, JOAN)) == 1  # the safety answer


async def test_the_promised_day_comes_and_the_holding_text_is_sent(oak: Place, hands: Hands) -> None:
    """R8, from the first text to the phone."""
    await oak.house.clock.tick("dailies")
    oak.hear("a bench by the shop")
    await oak.house.dispatcher.drain_once()
    with reading(oak.house.database) as session:
        due = session.exec(select(Timer.due_at).where(Timer.kind == "promises")).one()
    hands.at = due
    while hands.at < datetime(2026, 6, 5, 16, 0, tzinfo=UTC):
        await oak.house.clock.tick("timers")
        hands.at += timedelta(days=1)
    assert len(texts_to(oak.house, JOAN)) == 1
    await oak.house.clock.tick("timers")
    await oak.house.dispatcher.drain_once()
    assert texts_to(oak.house, JOAN)[1].startswith("Oak Estate: OAK-1 is not lost.")
    with reading(oak.house.database) as session:
        assert session.exec(select(Outgoing.state)).all() == ["sent", "sent"]


async def test_two_clocks_call_nobody_twice(oak: Place, hands: Hands) -> None:
    """X6: any number of processes may tick."""
    oak.hear(DANGER)
    hands.at += 30 * MINUTE
    clocks = [clock_of(oak.house, hands) for _ in range(4)]
    await asyncio.gather(*(clock.tick("timers") for clock in clocks))
    assert len(texts_to(oak.house, "telegram:2")) == 2


# Whether it is well


@pytest.fixture
async def stuck(oak: Place, hands: Hands) -> AsyncIterator[tuple[Clock, asyncio.Event]]:
    """A started clock one of whose own hooks hangs until it is let go."""
    let_go = asyncio.Event()

    class Hanging(Clock):
        async def run_due(self) -> None:
            await let_go.wait()

    clock = Hanging(oak.house.database, oak.house.dispatcher, now=hands.now, elapsed=hands.elapsed)
    clock.start()
    yield clock, let_go
    let_go.set()
    await clock.close()


async def test_a_clock_whose_heart_beats_while_its_timers_hang_is_not_well(
    stuck: tuple[Clock, asyncio.Event], hands: Hands
) -> None:
    clock, let_go = stuck
    hands.seconds = TIMERS_EVERY_SECONDS + LATE_AFTER_SECONDS + 1
    for name in set(OWN) - {"timers"}:
        await clock.tick(name)
    assert clock.late_hooks() == ["timers"]
    let_go.set()
    await until(lambda: clock.late_hooks() == [])


async def test_a_hook_that_fails_each_time_is_late_and_one_that_fails_once_is_not(oak: Place, hands: Hands) -> None:
    fails = [True]

    async def list_texts() -> None:
        if fails[0]:
            raise OSError("away")

    clock = clock_of(oak.house, hands, list_texts=Hook(300, list_texts))
    clock.start()
    await clock.close()
    hands.seconds = 300 + LATE_AFTER_SECONDS
    for name in (*OWN, "list_texts"):
        await clock.tick(name)
    assert clock.late_hooks() == []
    hands.seconds += 1
    assert clock.late_hooks() == ["list_texts"]
    fails[0] = False
    await clock.tick("list_texts")
    assert clock.late_hooks() == []


async def test_a_clock_that_died_is_late_with_everything(oak: Place, hands: Hands) -> None:
    """Whatever other processes' heartbeats say."""
    clock = clock_of(oak.house, hands)
    assert clock.late_hooks() == []  # not started: this process leaves ticking to others
    clock.start()
    await clock.close()
    hands.seconds = DAILIES_EVERY_SECONDS + LATE_AFTER_SECONDS + 1
    assert clock.late_hooks() == [name for name in OWN if name != "questions"]
