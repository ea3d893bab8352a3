"""A broadcast is sent by processes that are killed every few seconds; everybody gets it, and nobody twice.

On PostgreSQL a server and a worker share the work and die in turn; on SQLite the one dies and is started again. Who was
to get what stands in a plan kept here, who got it in the providers' ledgers.
`HAVESAY_SEED` picks the story, `HAVESAY_SOAK` how many messages (a number, or "full").
"""

import asyncio
import os
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pytest
from faults.live import Estate, Owed, address_of
from faults.phones import received
from faults.running import Running
from standins.fixtures import PUBLIC_URL
from standins.process import StandIn

from bot.send import MOST_AT_ONCE
from storage import outbox
from storage.database import Database, reading

SEED = int(os.environ.get("HAVESAY_SEED", "1"))
FULL = 5000  # messages
SLICE = 150
MOBILES = 900  # each gets several, in other words
BY_TELEGRAM = 0.2  # share: there a death leaves doubts that nothing can settle
REST_SECONDS = (0.5, 3.0)  # between a start and the next kill
FEWEST_KILLS = 2
PATIENCE_SECONDS = 900.0


def make_plan(random: Random, size: int) -> list[Owed]:
    plan = []
    for place in range(size):
        channel = "telegram" if random.random() < BY_TELEGRAM else "sms"
        number = 1 + place % MOBILES if channel == "sms" else 1001 + place
        plan.append(Owed(number, f"Oak Estate: news number {place}.", channel, subject=f"news:{place}"))
    return plan


async def run_campaign(database: Database, folder: Path, *, size: int, per_second: float, seed: int) -> None:
    random = Random(seed)
    estate = Estate(database, per_second=per_second)
    plan = make_plan(random, size)
    for channel in ("sms", "telegram"):
        estate.settle_in(channel, sorted({one.number for one in plan if one.channel == channel}))
    with StandIn("twilio") as twilio, StandIn("telegram") as telegram, ExitStack() as stack:
        running = [
            stack.enter_context(Running(database, twilio, telegram, folder, works=works))
            for works in ((False,) if database.is_sqlite else (False, True))
        ]
        told = {"callbacks": ["sent", "delivered"], "lose": 0.5, "lag_seconds": 0.3}
        twilio.control(**told, public_url=PUBLIC_URL, deliver_to=running[0].base)
        estate.owe(plan)
        await asyncio.gather(*(asyncio.to_thread(one.start) for one in running))
        kills = await kill_until_sent(estate, running, random)
        assert [one.stop() for one in running] == [0] * len(running)
        check(estate, plan, received(twilio, telegram), kills, seed)


async def kill_until_sent(estate: Estate, running: Sequence[Running], random: Random) -> int:
    """Kill one of them every few seconds until nothing is left to send; then let the doubts be settled."""
    kills = 0
    async with asyncio.timeout(PATIENCE_SECONDS):
        while is_open(estate, "'due', 'claimed'") or kills < FEWEST_KILLS:
            await asyncio.sleep(random.uniform(*REST_SECONDS))
            victim = random.choice(running)
            victim.kill()
            kills += 1
            await asyncio.to_thread(victim.start)
        while is_open(estate, "'due', 'claimed'") or is_open(estate, "'unknown'", "sms"):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    return kills


def is_open(estate: Estate, states: str, channel: str = "") -> bool:
    of_channel = f" and substr(address, 1, 3) = '{channel}'" if channel else ""
    return bool(estate.ask(f"select 1 from outgoing where state in ({states}){of_channel} limit 1"))


def check(estate: Estate, plan: Sequence[Owed], reached: Counter[str], kills: int, seed: int) -> None:
    rows = estate.rows()
    unknown = [row for row in rows if row.state == "unknown"]
    expected = Counter(address_of(one.channel, one.number) for one in plan)
    missed = expected - reached - Counter(row.address for row in unknown)
    doubled = reached - expected
    print(
        f"\n{estate.database.engine.dialect.name}, seed {seed}: {len(plan)} messages, {kills} kills; "
        f"{missed.total()} missed, {doubled.total()} doubled; {len(unknown)} by Telegram in doubt and listed, of which "
        f"{(reached & Counter(row.address for row in unknown)).total()} had arrived"
    )
    assert not missed
    assert not doubled
    assert {row.state for row in rows} <= {"sent", "delivered", "unknown"}
    assert {row.address[:3] for row in unknown} <= {"tel"}, "Twilio's list settles every doubt"
    assert len(unknown) <= kills * MOST_AT_ONCE, "a death leaves at most so many in doubt"
    with reading(estate.database) as session:
        assert {row.id for row in outbox.list_unknown(session)} == {row.id for row in unknown}


async def test_kills_in_the_middle_of_a_send_miss_nobody_and_double_nobody(database: Database, tmp_path: Path) -> None:
    """X6: a slice."""
    await run_campaign(database, tmp_path, size=SLICE, per_second=40.0, seed=SEED)


@pytest.mark.soak
async def test_a_send_of_five_thousand_survives_a_kill_every_few_seconds(database: Database, tmp_path: Path) -> None:
    """X6."""
    told = os.environ.get("HAVESAY_SOAK", "full")
    await run_campaign(
        database, tmp_path, size=int(told) if told.isdecimal() else FULL, per_second=100.0, seed=SEED
    )  # fmt: skip
