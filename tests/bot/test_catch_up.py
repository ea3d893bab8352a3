"""What was missed is fetched: stored first, acknowledged after."""

import asyncio
import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select
from standins.process import StandIn
from standins.telegram_standin import text_update
from structlog.testing import capture_logs

from bot.catch_up import Keep, SmsCatchUp, TelegramPolling
from bot.channels import Incoming
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram
from bot.park import NotYet, Parking
from bot.receive import TooManyWaiting
from storage.areas import add_area, add_sender
from storage.database import Database, reading, transaction
from storage.markers import find
from storage.parked import TRIES
from storage.tables import Matter
from tests.conftest import MONDAY_TEN

NUMBER = "+447700900000"
ANN, BOB = "+447700900001", "+447700900002"


class House:
    """Keeps each message once, as `receive` does; `full_after` of them it takes no more, and never what is `poison`."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.poison = ""
        with transaction(database) as session:
            area = add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN)
            add_sender(session, area=area, channel="sms", name=NUMBER)
            add_sender(session, area=area, channel="telegram", name="oak")
        self.kept: dict[str, Incoming] = {}
        self.handed_in = 0
        self.full_after = 10_000
        self.arrived = asyncio.Event()

    async def receive(self, incoming: Incoming) -> None:
        if self.handed_in >= self.full_after or (self.poison and incoming.text == self.poison):
            raise ConnectionError
        self.handed_in += 1
        self.kept.setdefault(incoming.external_id, incoming)
        self.arrived.set()

    @property
    def keep(self) -> Keep:
        return Parking(self.receive, self.database, lambda: datetime.now(UTC)).keep

    def matters(self) -> list[str]:
        with Session(self.database.pages) as session:
            return [matter.kind for matter in session.exec(select(Matter))]

    @property
    def texts(self) -> list[str]:
        return [incoming.text for incoming in self.kept.values()]


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def catch_up(house: House, sms: Sms, database: Database, now: datetime | None = None) -> SmsCatchUp:
    return SmsCatchUp(sms, house.keep, database, lambda: now or datetime.now(UTC))


async def test_texts_missed_while_we_were_away_are_listed_oldest_first(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    for text in ("first", "second", "third"):
        twilio.inbound(text, from_=ANN, missed=True)
    assert await catch_up(house, sms, database).run([NUMBER]) == 3
    assert house.texts == ["first", "second", "third"]
    incoming = next(iter(house.kept.values()))
    assert (incoming.sender, incoming.address, incoming.payable) == (NUMBER, f"sms:{ANN}", True)
    assert incoming.sent_at is not None


async def test_texts_we_sent_are_not_taken_for_theirs(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    twilio.inbound("to somebody else", from_=ANN, to=BOB, missed=True)
    assert await catch_up(house, sms, database).run([NUMBER]) == 0


async def test_the_next_look_starts_a_little_before_the_last_one_seen(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    twilio.inbound("first", from_=ANN, missed=True)
    await catch_up(house, sms, database).run([NUMBER])
    seen = next(iter(house.kept.values())).sent_at
    assert seen is not None
    twilio.inbound("second", from_=BOB, missed=True)
    much_later = datetime.now(UTC) + timedelta(days=400)
    await catch_up(house, sms, database, much_later).run([NUMBER])
    asked = twilio.ledger()["calls"][-1]["params"]["DateSent>"]
    assert datetime.fromisoformat(asked) == seen - timedelta(minutes=10)
    assert house.texts == ["first", "second"]


async def test_the_mark_stays_until_everything_before_it_is_kept(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    for text in ("first", "second", "third"):
        twilio.inbound(text, from_=ANN, missed=True)
    house.full_after = 1
    with capture_logs() as logs:
        assert await catch_up(house, sms, database).run([NUMBER]) == 1
    assert [entry["event"] for entry in logs] == ["sms.not_kept_yet"] * 2
    house.full_after = 10_000
    await catch_up(house, sms, database).run([NUMBER])
    assert house.texts == ["first", "second", "third"]


async def test_more_than_a_page_is_read_to_its_end(house: House, sms: Sms, twilio: StandIn, database: Database) -> None:
    for number in range(30):
        twilio.inbound(f"text {number}", from_=ANN, missed=True)
    assert await catch_up(house, sms, database).run([NUMBER]) == 30


async def test_a_listing_that_fails_is_asked_again_next_time(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    twilio.inbound("first", from_=ANN, missed=True)
    twilio.fail({"status": 503, "method": "list"})
    with capture_logs():
        assert await catch_up(house, sms, database).run([NUMBER]) == 0
    assert await catch_up(house, sms, database).run([NUMBER]) == 1


async def test_a_picture_missed_is_named_by_its_kind(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    twilio.inbound("", from_=ANN, missed=True, media=["image/jpeg", "audio/amr"])
    await catch_up(house, sms, database).run([NUMBER])
    assert [one.kind for one in next(iter(house.kept.values())).media] == ["photo", "voice"]


async def test_each_number_has_its_own_mark(house: House, sms: Sms, twilio: StandIn, database: Database) -> None:
    second = "+447700900999"
    twilio.inbound("to the first", from_=ANN, missed=True)
    await catch_up(house, sms, database).run([NUMBER])
    twilio.inbound("to the second", from_=ANN, to=second, missed=True)
    await catch_up(house, sms, database).run([NUMBER, second])
    assert [(incoming.sender, incoming.text) for incoming in house.kept.values()] == [
        (NUMBER, "to the first"),
        (second, "to the second"),
    ]


async def test_one_poison_text_holds_up_no_other_and_is_parked_at_last(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    """A bug never costs a message: the others are kept at once, this one is given up loudly."""
    house.poison = "poison"
    sids = [twilio.inbound(text, from_=ANN, missed=True)["sid"] for text in ("first", "poison", "last")]
    for tries in range(1, TRIES):
        with capture_logs() as logs:
            await catch_up(house, sms, database).run([NUMBER])
        assert house.texts == ["first", "last"]
        assert [(entry["event"], entry["id"]) for entry in logs] == [("sms.not_kept_yet", sids[1])], tries
        assert house.matters() == []
        with reading(database) as session:
            mark = find(session, f"sms_listed:{NUMBER}")
        assert mark is not None
        listed = next(one for one in house.kept.values() if one.text == "first").sent_at
        assert listed is not None
        assert datetime.fromisoformat(mark.value) <= listed + timedelta(seconds=2)
    for _ in range(3):
        with capture_logs() as logs:
            await catch_up(house, sms, database).run([NUMBER])
        assert [(entry["event"], entry["id"]) for entry in logs] == [("message.parked", sids[1])]
    assert house.matters() == ["parked"]


async def test_while_the_database_is_away_nothing_is_given_up(
    house: House, sms: Sms, twilio: StandIn, database: Database
) -> None:
    twilio.inbound("A bench", from_=ANN, missed=True)
    house.full_after = 0
    with away(database), capture_logs() as logs:
        for _ in range(2 * TRIES):
            assert await catch_up(house, sms, database).run([NUMBER]) == 0
    assert {entry["event"] for entry in logs} == {"sms.listing_failed"}
    house.full_after = 10_000
    assert await catch_up(house, sms, database).run([NUMBER]) == 1
    assert house.matters() == []


async def test_a_crowd_is_no_fault_of_a_message(house: House, database: Database) -> None:
    async def receive(_: Incoming) -> None:
        raise TooManyWaiting

    keep = Parking(receive, database, lambda: MONDAY_TEN).keep
    for _ in range(2 * TRIES):
        with pytest.raises(TooManyWaiting):
            await keep(Incoming("telegram", "oak", "message", "1:1", "telegram:1", text="Hi"), "5")
    assert house.matters() == []


@contextlib.contextmanager
def away(database: Database) -> Iterator[None]:
    """The database takes no writes."""

    def refuse(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.lstrip().upper().startswith(("INSERT", "UPDATE")):
            raise OperationalError(statement, {}, Exception("gone"))

    event.listen(database.engine, "before_cursor_execute", refuse)
    try:
        yield
    finally:
        event.remove(database.engine, "before_cursor_execute", refuse)


def polling(house: House, bot: Telegram) -> TelegramPolling:
    return TelegramPolling(bot, house.keep, "oak", wait_seconds=0)


async def test_updates_are_acknowledged_only_after_they_are_kept(
    house: House, bot: Telegram, telegram: StandIn
) -> None:
    for number, text in enumerate(("first", "second", "third"), start=1):
        telegram.say(message=text_update(number, 1001, text)["message"])
    house.full_after = 1
    poll = polling(house, bot)
    with pytest.raises(NotYet):
        await poll.poll_once()
    assert len(telegram.ledger()["waiting"]) == 3
    house.full_after = 10_000
    assert await poll.poll_once() == 2
    assert house.texts == ["first", "second", "third"]
    assert await poll.poll_once() == 0
    assert telegram.ledger()["waiting"] == []


async def test_a_restart_before_the_acknowledgement_loses_nothing(
    house: House, bot: Telegram, telegram: StandIn
) -> None:
    telegram.say(message=text_update(1, 1001, "A bench")["message"])
    await polling(house, bot).poll_once()
    assert await polling(house, bot).poll_once() == 1  # a new process asks without an offset
    assert house.texts == ["A bench"]


async def test_a_poison_update_does_not_hold_up_the_rest(house: House, bot: Telegram, telegram: StandIn) -> None:
    telegram.say(message={"text": "words", "chat": 5})
    telegram.say(message=text_update(2, 1001, "A bench")["message"])
    with capture_logs() as logs:
        assert await polling(house, bot).poll_once() == 2
    assert house.texts == ["A bench"]
    assert [entry["event"] for entry in logs] == ["telegram.unreadable"]


async def test_an_update_that_cannot_be_kept_holds_up_its_own_chat_alone_and_not_for_ever(
    house: House, bot: Telegram, telegram: StandIn
) -> None:
    house.poison = "poison"
    for number, (chat, text) in enumerate(
        ((1001, "first"), (1001, "poison"), (1001, "behind it"), (1002, "another chat")), start=1
    ):
        telegram.say(message=text_update(number, chat, text)["message"])
    poll = polling(house, bot)
    for _ in range(TRIES - 1):
        with capture_logs() as logs, pytest.raises(NotYet):
            await poll.poll_once()
        assert house.texts == ["first", "another chat"]
        assert [entry["event"] for entry in logs] == ["telegram.not_kept_yet"]
    with capture_logs() as logs:
        await poll.poll_once()
    assert [entry["event"] for entry in logs] == ["message.parked"]
    assert set(house.texts) == {"first", "behind it", "another chat"}
    assert await poll.poll_once() == 0
    assert telegram.ledger()["waiting"] == []
    assert house.matters() == ["parked"]


async def test_a_press_is_answered_after_it_is_kept(house: House, bot: Telegram, telegram: StandIn) -> None:
    message = text_update(1, 1001, "?")["message"]
    query = {"id": "4382", "from": message["from"], "chat_instance": "1", "message": message, "data": "meetings:1"}
    telegram.say(callback_query=query)
    await polling(house, bot).poll_once()
    assert [incoming.button for incoming in house.kept.values()] == ["meetings:1"]
    assert telegram.ledger()["calls"][-1]["method"] == "answerCallbackQuery"


async def test_polling_drops_a_webhook_left_behind_and_keeps_what_waits(
    house: House, bot: Telegram, telegram: StandIn
) -> None:
    base = f"{telegram.base}/bot1000:a-token-of-the-stand-in"
    await asyncio.to_thread(
        lambda: httpx.post(f"{base}/setWebhook", data={"url": "http://127.0.0.1:9/telegram/oak"}, trust_env=False)
    )
    telegram.say(message=text_update(1, 1001, "A bench")["message"])
    telegram.fail({"method": "getUpdates", "status": 502, "description": "Bad Gateway"})
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    with capture_logs():
        task = asyncio.create_task(polling(house, bot).run(rest))
        async with asyncio.timeout(10):
            await house.arrived.wait()
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    assert house.texts == ["A bench"]
    assert rests == [1.0]
