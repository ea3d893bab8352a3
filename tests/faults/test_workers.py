"""`havesay work`: workers alone, on PostgreSQL, send what is owed and do what falls due."""

from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from faults.live import Estate, Owed, address_of
from faults.phones import received
from faults.running import Running
from machine import Machine
from standins.process import StandIn

from storage.database import Database
from tests.conftest import empty

WORKERS, MESSAGES, PER_SECOND = 3, 60, 30.0
CAUGHT_UP_SECONDS = 1.0  # what a claim that comes late may make up, several times over


@pytest.fixture
def postgresql(_postgresql: Database) -> Database:
    empty(_postgresql)
    return _postgresql


async def test_workers_send_everything_once_and_keep_one_pace(postgresql: Database, tmp_path: Path) -> None:
    """X6: three of them, and no server. The one pace is the sender's, however many send."""
    estate = Estate(postgresql, per_second=PER_SECOND)
    estate.settle_in("sms", range(1, MESSAGES + 1))
    with StandIn("twilio") as twilio, StandIn("telegram") as telegram, ExitStack() as stack:
        running = [
            stack.enter_context(Running(postgresql, twilio, telegram, tmp_path, works=True)) for _ in range(WORKERS)
        ]
        for one in running:
            one.start()
        estate.owe([Owed(number, "Oak Estate: news.") for number in range(1, MESSAGES + 1)])
        await estate.until_states("sent")
        assert [one.stop() for one in running] == [0] * WORKERS
        assert received(twilio, telegram) == Counter(address_of("sms", number) for number in range(1, MESSAGES + 1))
    first, last = estate.ask("select min(sent_at), max(sent_at) from outgoing where kind = 'broadcast'")[0]
    assert (last - first).total_seconds() > (MESSAGES - 1) / PER_SECOND - CAUGHT_UP_SECONDS
    ((beat_at,),) = estate.ask("select at from marker where name = 'heartbeat'")
    assert (datetime.now(UTC) - beat_at).total_seconds() < 3600, "its clock ticks"


def test_a_worker_on_sqlite_is_refused_in_words_and_makes_nothing(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    refused = machine.run("work", ends=1)
    assert "A worker needs PostgreSQL" in refused.err
    assert list(tmp_path.glob("*.sqlite*")) == []
