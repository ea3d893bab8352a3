"""The dispatcher carries what is owed to the channels, once, and outlives whatever goes wrong."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from bot import send
from bot.channels import ChannelName, NotSent, Outcome, Outgoing, Sent, Unknown
from bot.channels.simulator import Simulator
from bot.send import Dispatcher
from storage import outbox
from storage.areas import add_area, add_sender
from storage.database import Database, transaction
from storage.driver import Statement, Values, Wire
from storage.tables import Outgoing as Row
from storage.tables import Sender, id_of
from tests.conftest import MONDAY_TEN

KEY = b"a suppression key for tests only"
SMS, BOT = "+447700900000", "oak"


@dataclass
class Hands:
    """A clock set by hand."""

    at: datetime = MONDAY_TEN

    def now(self) -> datetime:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class House:
    database: Database
    clock: Hands
    senders: dict[str, int]
    sms: Simulator = field(init=False)
    telegram: Simulator = field(init=False)

    def __post_init__(self) -> None:
        self.sms = Simulator("sms", now=self.clock.now)
        self.telegram = Simulator("telegram", now=self.clock.now)

    def dispatcher(self, **channels: Any) -> Dispatcher:
        return Dispatcher(
            self.database,
            {"sms": self.sms, "telegram": self.telegram} | channels,
            suppression_key=KEY,
            now=self.clock.now,
        )

    def owe(self, number: int = 1, *, channel: str = "sms", kind: str = "reply", step: str = "1", **more: Any) -> None:
        address = f"sms:+447700900{number:03d}" if channel == "sms" else f"telegram:{number}"
        with transaction(self.database) as session:
            outbox.owe(
                session,
                area_id=1,
                sender_id=self.senders[channel],
                address=address,
                recipient=f"{channel}:{number}",
                kind=kind,
                message_class="reply",
                subject="incoming:1",
                step=step,
                text=f"Oak Estate: thank you, {number}.",
                now=self.clock.now(),
                priority=outbox.priority(kind),
                expires_at=self.clock.now() + timedelta(minutes=15),
                **more,
            )

    def states(self) -> list[str]:
        with Session(self.database.pages) as session:
            return [row.state for row in session.exec(select(Row).order_by(Row.id))]  # type: ignore[arg-type]


@pytest.fixture
def house(database: Database) -> House:
    with transaction(database) as session:
        area = add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN)
        senders = {
            "sms": id_of(add_sender(session, area=area, channel="sms", name=SMS, per_second=1000)),
            "telegram": id_of(add_sender(session, area=area, channel="telegram", name=BOT, per_second=1000)),
        }
    return House(database, Hands(), senders)


class Gate:
    """A channel whose provider answers when the test says so."""

    name: ChannelName = "sms"

    def __init__(self, outcome: Outcome | Exception | None = None) -> None:
        self.outcome = outcome or Sent("SM1")
        self.asked: list[Outgoing] = []
        self.open = asyncio.Event()
        self.reached = asyncio.Event()
        self.at_once = self.most_at_once = 0

    async def send(self, message: Outgoing) -> Outcome:
        self.asked.append(message)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.reached.set()
        try:
            await self.open.wait()
        finally:
            self.at_once -= 1
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    async def find_sent(self, message: Outgoing, since: datetime, others: frozenset[str] = frozenset()) -> Outcome:
        return Unknown("no list")

    async def close(self) -> None:
        return None


@asynccontextmanager
async def running(dispatcher: Dispatcher) -> AsyncIterator[None]:
    task = asyncio.create_task(dispatcher.run())
    try:
        yield
    finally:
        await dispatcher.close()
        await task


async def until(true: Callable[[], bool]) -> None:
    """Let the loop turn until this is so; a test that waits for nothing fails by its own time-out."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - what we wait for is in the database
            await asyncio.sleep(0.005)


async def test_everything_due_is_sent_and_recorded(house: House) -> None:
    for number in range(1, 41):
        house.owe(number, channel="sms" if number % 2 else "telegram")
    assert await house.dispatcher().drain_once() == 40
    assert house.states() == ["sent"] * 40
    assert len(house.sms.delivered) == len(house.telegram.delivered) == 20
    assert {message.sender for message in house.sms.delivered} == {SMS}


async def test_two_messages_of_one_person_go_in_their_order(house: House) -> None:
    for step in "12345":
        house.owe(7, step=step)
    await house.dispatcher().drain_once()
    ids = [message.id for message in house.sms.delivered]
    assert ids == sorted(ids)
    assert len(ids) == 5


async def test_buttons_reach_the_channel(house: House) -> None:
    house.owe(1, channel="telegram", buttons=[{"label": "yes", "callback": "meetings:yes"}])
    await house.dispatcher().drain_once()
    (message,) = house.telegram.delivered
    assert [(button.label, button.callback) for button in message.buttons] == [("yes", "meetings:yes")]


async def test_a_running_dispatcher_sends_when_woken(house: House) -> None:
    dispatcher = house.dispatcher()
    async with running(dispatcher):
        house.owe()
        dispatcher.wake()
        await until(lambda: house.states() == ["sent"])


async def test_the_network_call_is_in_no_transaction(house: House) -> None:
    """While the provider thinks, the database takes other writes at once."""
    gate = Gate()
    house.owe(1)
    async with running(house.dispatcher(sms=gate)):
        await gate.reached.wait()
        house.owe(2)
        gate.open.set()
        await until(lambda: house.states() == ["sent", "sent"])


def test_what_is_on_its_way_at_once_follows_the_pace() -> None:
    """X6: a kill -9 of a long number leaves at most sixteen in doubt, of the fastest sender 64."""
    assert [send.most_at_once(pace) for pace in (0.1, 10, 30, 100, 1e6)] == [16, 16, 16, 25, 64]


async def test_no_more_of_one_sender_are_on_their_way(house: House) -> None:
    gate = Gate()
    for number in range(1, 90):
        house.owe(number)
    async with running(house.dispatcher(sms=gate)):
        await until(lambda: gate.at_once == send.MOST_AT_ONCE)
        gate.open.set()
        await until(lambda: set(house.states()) == {"sent"})
    assert gate.most_at_once == send.MOST_AT_ONCE
    assert len(gate.asked) == 89


async def test_a_slow_sender_does_not_hold_up_another(house: House) -> None:
    gate = Gate()
    house.owe(1, channel="sms")
    async with running(house.dispatcher(sms=gate)):
        await gate.reached.wait()
        house.owe(1, channel="telegram")
        await until(lambda: len(house.telegram.delivered) == 1)
        gate.open.set()


async def test_closing_finishes_what_is_on_its_way(house: House) -> None:
    gate = Gate()
    house.owe(1)
    dispatcher = house.dispatcher(sms=gate)
    task = asyncio.create_task(dispatcher.run())
    await gate.reached.wait()
    closing = asyncio.create_task(dispatcher.close())
    house.owe(2)
    await asyncio.sleep(0)
    gate.open.set()
    await closing
    await task
    assert house.states() == ["sent", "due"]


async def test_a_cancelled_dispatcher_still_records_what_it_sent(house: House) -> None:
    gate = Gate()
    house.owe(1)
    task = asyncio.create_task(house.dispatcher(sms=gate).run())
    await gate.reached.wait()
    task.cancel()
    gate.open.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert house.states() == ["sent"]


async def test_a_channel_that_raises_leaves_a_doubt_and_the_rest_goes_on(house: House) -> None:
    gate = Gate(RuntimeError("the provider's page, with somebody's number"))
    gate.open.set()
    house.owe(1, channel="sms")
    house.owe(1, channel="telegram")
    async with running(house.dispatcher(sms=gate)):
        await until(lambda: house.states() == ["unknown", "sent"])


async def test_no_log_line_holds_words_or_numbers(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    gate = Gate(RuntimeError("Oak Estate: thank you, to +447700900001"))
    gate.open.set()
    house.owe(1)
    await house.dispatcher(sms=gate).drain_once()
    printed = capsys.readouterr().out
    assert "a channel raised" in printed
    assert "thank you" not in printed
    assert "7700900" not in printed


@contextmanager
def away(*, times: int, at: str) -> Iterator[list[str]]:
    """The database answers so many statements holding these words with a lost connection."""
    refused: list[str] = []
    run, run_many = Wire.run, Wire.run_many

    def refuse(wire: Wire, statement: Statement) -> None:
        if at in statement[wire.database].sql and len(refused) < times:
            refused.append(statement[wire.database].sql)
            raise OperationalError("the connection was lost", None, OSError())

    def run_or_refuse(wire: Wire, statement: Statement, values: Values) -> Any:
        refuse(wire, statement)
        return run(wire, statement, values)

    def run_many_or_refuse(wire: Wire, statement: Statement, rows: Sequence[Values]) -> None:
        refuse(wire, statement)
        run_many(wire, statement, rows)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Wire, "run", run_or_refuse)
        patch.setattr(Wire, "run_many", run_many_or_refuse)
        yield refused


async def test_a_database_that_was_away_costs_no_outcome(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sent, and then the database is away: the outcome is kept until it is back."""
    monkeypatch.setattr(send, "RETRY_SECONDS", 0.001)
    house.owe()
    with away(times=3, at="external_id=") as refused:
        async with running(house.dispatcher()):
            await until(lambda: house.states() == ["sent"])
    assert len(house.sms.delivered) == 1
    assert len(refused) == 3


async def test_a_look_whose_end_is_lost_sends_nothing_twice(house: House) -> None:
    """X6: the database goes away between the first step of the request and the commit of the last look."""
    gate = Gate()

    def lose(_: Connection) -> None:
        if gate.asked:
            raise OperationalError("COMMIT", {}, Exception("the line is dead"))

    house.owe()
    dispatcher = house.dispatcher(sms=gate)
    dispatcher._loop = asyncio.get_running_loop()
    claimed = dispatcher._claim(house.senders["sms"], 1)
    dispatcher._in_flight[house.senders["sms"]] = len(claimed)
    event.listen(house.database.engine, "commit", lose)
    await dispatcher._begin_in_turn(claimed)
    event.remove(house.database.engine, "commit", lose)
    assert (len(gate.asked), dispatcher._ends) == (1, []), "it is on its way, and has not ended"
    gate.open.set()
    await dispatcher._finish()
    assert house.states() == ["sent"]


async def test_nobody_looked_for_what_goes_again_at_once(house: House) -> None:
    """X5, X6: the machine sleeps for three days between the two, and it is too late: then the list has the word."""
    house.owe(kind="safety")
    house.sms.plan(Unknown("timeout"))
    dispatcher = house.dispatcher()
    assert await dispatcher.drain_once() == 1
    (doubt,) = dispatcher._take_doubts()
    found = await dispatcher._look_for(doubt)
    house.clock.wait(3 * 86_400)
    dispatcher._settle([(doubt, found)])
    assert house.states() == ["unknown"]
    assert await dispatcher.settle_doubts() == 1


async def test_a_claim_that_fails_ends_nothing(house: House) -> None:
    dispatcher = house.dispatcher()
    house.owe()
    with away(times=1, at="in_flight") as refused:
        async with running(dispatcher):
            await until(lambda: bool(refused))
            dispatcher.wake()
            await until(lambda: house.states() == ["sent"])


async def test_a_machine_that_slept_sends_nothing_on_an_old_lease(house: House) -> None:
    """X5, X6: claimed, then the laptop was shut for three days: nothing leaves, and the message expires."""
    house.owe()
    dispatcher = house.dispatcher()
    (claimed,) = dispatcher._claim(house.senders["sms"], 1)
    house.clock.wait(3 * 86_400)
    result = await dispatcher._send(claimed)
    dispatcher._record([(claimed, result)])
    assert house.sms.delivered == []
    assert house.states() == ["expired"]


async def test_not_now_is_tried_again_when_its_time_comes(house: House) -> None:
    house.sms.plan(NotSent("http 429", again_after_seconds=30))
    house.owe()
    dispatcher = house.dispatcher()
    assert await dispatcher.drain_once() == 1
    assert await dispatcher.drain_once() == 0
    house.clock.wait(30)
    assert await dispatcher.drain_once() == 1
    assert house.states() == ["sent"]


async def test_a_refused_account_holds_everything_until_the_next_start(house: House) -> None:
    house.sms.plan(NotSent("twilio:20003", sender_down=True))
    house.owe(1)
    dispatcher = house.dispatcher()
    await dispatcher.drain_once()
    house.owe(2)
    assert await dispatcher.drain_once() == 0
    assert house.states() == ["due", "due"]
    async with running(house.dispatcher()):
        await until(lambda: house.states() == ["sent", "sent"])


async def test_a_sender_whose_channel_is_not_set_up_waits(house: House) -> None:
    house.owe(1, channel="telegram")
    dispatcher = Dispatcher(house.database, {"sms": house.sms}, suppression_key=KEY, now=house.clock.now)
    await dispatcher.drain_once()
    with Session(house.database.engine) as session:
        assert session.get_one(Sender, house.senders["telegram"]).paused
    assert house.states() == ["due"]


@pytest.mark.parametrize(
    ("kind", "delivers", "copies"), [("reply", True, 1), ("reply", False, 1), ("safety", True, 2), ("safety", False, 1)]
)
async def test_a_lost_answer_is_looked_for_and_then_settled(
    house: House, kind: str, delivers: bool, copies: int
) -> None:
    """X6: where the provider keeps a list there is exactly one; safety is sent again without waiting for it."""
    house.sms.plan(Unknown("timeout"), delivers=delivers)
    house.owe(kind=kind)
    dispatcher = house.dispatcher()
    await dispatcher.drain_once()
    assert house.states() == ["unknown"]
    house.clock.wait(61)
    assert await dispatcher.settle_doubts() == 1
    await dispatcher.drain_once()
    assert house.states() == ["sent"]
    assert len(house.sms.delivered) == copies


async def test_a_lease_whose_holder_died_is_taken_over_by_way_of_the_providers_list(house: House) -> None:
    """X6: claimed and sent, then kill -9 before the record: found at the provider, never sent twice."""
    house.owe()
    died = house.dispatcher()
    (claimed,) = died._claim(house.senders["sms"], 1)
    await died._send(claimed)
    house.clock.wait(61)
    heir = house.dispatcher()
    await heir.settle_doubts()  # the lease is lost: a doubt
    house.clock.wait(61)
    await heir.settle_doubts()
    await heir.drain_once()
    assert house.states() == ["sent"]
    assert len(house.sms.delivered) == 1


async def test_two_dispatchers_on_one_database_never_send_twice(house: House) -> None:
    """X6: two workers."""
    for number in range(1, 121):
        house.owe(number)
    first, second = house.dispatcher(), house.dispatcher()
    async with running(first), running(second):
        await until(lambda: set(house.states()) == {"sent"})
    ids = [message.id for message in house.sms.delivered]
    assert len(ids) == len(set(ids)) == 120
