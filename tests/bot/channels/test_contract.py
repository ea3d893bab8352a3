"""One contract for every channel: what may be relied on without knowing which provider is behind it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest
from standins.fixtures import CHAT, RESIDENT, make_message, make_settings
from standins.process import StandIn

from bot.channels import Channel, NotSent, Outgoing, Sent, Unknown
from bot.channels.simulator import Simulator
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram


class Rig(Protocol):
    """A channel, its far end, and how to make that fail."""

    channel: Channel
    address: str

    def arrived(self) -> list[str]: ...
    def lose_the_next_answer(self) -> None: ...
    def be_busy_once(self) -> None: ...
    def be_blocked_by_the_person(self) -> None: ...
    def break_once(self) -> None: ...


class SmsRig:
    address = RESIDENT

    def __init__(self, channel: Sms, twilio: StandIn) -> None:
        self.channel: Channel = channel
        self._twilio = twilio

    def arrived(self) -> list[str]:
        return [message["body"] for message in self._twilio.ledger()["messages"]]

    def lose_the_next_answer(self) -> None:
        self._twilio.fail({"how": "reset", "taken": True})

    def be_busy_once(self) -> None:
        self._twilio.fail({"status": 429, "code": 20429})

    def be_blocked_by_the_person(self) -> None:
        self._twilio.fail({"status": 400, "code": 21610})

    def break_once(self) -> None:
        self._twilio.fail({"status": 500, "code": 20500})


class TelegramRig:
    address = CHAT

    def __init__(self, channel: Telegram, telegram: StandIn) -> None:
        self.channel: Channel = channel
        self._telegram = telegram

    def arrived(self) -> list[str]:
        return [message["text"] for message in self._telegram.ledger()["sent"]]

    def lose_the_next_answer(self) -> None:
        self._telegram.fail({"how": "reset", "taken": True})

    def be_busy_once(self) -> None:
        self._telegram.fail(
            {"status": 429, "description": "Too Many Requests: retry after 3", "parameters": {"retry_after": 3}}
        )

    def be_blocked_by_the_person(self) -> None:
        self._telegram.fail({"status": 403, "description": "Forbidden: bot was blocked by the user"})

    def break_once(self) -> None:
        self._telegram.fail({"status": 502, "description": "Bad Gateway"})


class SimulatorRig:
    def __init__(self, channel: Simulator) -> None:
        self.channel: Channel = channel
        self._simulator = channel
        self.address = RESIDENT if channel.name == "sms" else CHAT

    def arrived(self) -> list[str]:
        return [message.text for message in self._simulator.delivered]

    def lose_the_next_answer(self) -> None:
        self._simulator.plan(Unknown("connection_lost"), delivers=True)

    def be_busy_once(self) -> None:
        self._simulator.plan(NotSent("busy", again_after_seconds=3))

    def be_blocked_by_the_person(self) -> None:
        self._simulator.plan(NotSent("stopped", stopped=True))

    def break_once(self) -> None:
        self._simulator.plan(Unknown("broken"))


@pytest.fixture(params=["sms", "telegram", "simulated sms", "simulated telegram"])
async def rig(request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    """The four, one after the other."""
    built: Rig
    if request.param == "sms":
        twilio: StandIn = request.getfixturevalue("twilio")
        built = SmsRig(Sms(make_settings(twilio_api_base=twilio.base), whole_call_seconds=3.0), twilio)
    elif request.param == "telegram":
        telegram: StandIn = request.getfixturevalue("telegram")
        built = TelegramRig(Telegram(make_settings(telegram_api_base=telegram.base), whole_call_seconds=3.0), telegram)
    else:
        built = SimulatorRig(Simulator("sms" if "sms" in request.param else "telegram"))
    yield built
    await built.channel.close()


def to(rig: Rig, text: str = "Oak Estate: thank you.", *, number: int = 1, minutes: float = 15) -> Outgoing:
    return make_message(text, rig.address, number=number, minutes=minutes)


async def test_a_message_arrives_once_and_gets_the_providers_id(rig: Rig) -> None:
    outcome = await rig.channel.send(to(rig))
    assert isinstance(outcome, Sent)
    assert outcome.external_id
    assert rig.arrived() == ["Oak Estate: thank you."]


EXACT = [
    "1 yes 2 no",
    "£5 & 100% + more = {you}",
    "Zażółć\ngęślą jaźń",
    "👋🏽 right\u200fto\u200eleft",
    "<b>bold</b> &amp;",
]


@pytest.mark.parametrize("text", EXACT)
async def test_words_arrive_exactly_as_they_left(rig: Rig, text: str) -> None:
    assert isinstance(await rig.channel.send(to(rig, text)), Sent)
    assert rig.arrived() == [text]


async def test_ids_differ_from_message_to_message(rig: Rig) -> None:
    outcomes = [await rig.channel.send(to(rig, number=number)) for number in range(3)]
    assert len({outcome.external_id for outcome in outcomes if isinstance(outcome, Sent)}) == 3


async def test_many_at_once_arrive_once_each(rig: Rig) -> None:
    texts = [f"Number {number}" for number in range(60)]
    outcomes = await asyncio.gather(*(rig.channel.send(to(rig, text, number=n)) for n, text in enumerate(texts)))
    assert [outcome for outcome in outcomes if not isinstance(outcome, Sent)] == []
    assert sorted(rig.arrived()) == sorted(texts)


async def test_an_expired_message_never_leaves(rig: Rig) -> None:
    """X5: every message expires."""
    assert await rig.channel.send(to(rig, minutes=-1)) == NotSent("expired")
    assert rig.arrived() == []


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 5000])
async def test_what_no_provider_takes_is_not_offered(rig: Rig, text: str) -> None:
    outcome = await rig.channel.send(to(rig, text))
    assert isinstance(outcome, NotSent)
    assert outcome.again_after_seconds is None
    assert rig.arrived() == []


OTHER_KINDS = ["", "sms:", "telegram:", "sms:60777", "sms:GroupName", "post:1", "telegram:x", "sms:+0"]


@pytest.mark.parametrize("address", OTHER_KINDS)
async def test_an_address_of_another_kind_is_never_written_to(rig: Rig, address: str) -> None:
    outcome = await rig.channel.send(replace(to(rig), address=address))
    assert isinstance(outcome, NotSent)
    assert outcome.gone
    assert rig.arrived() == []


async def test_a_lost_answer_is_unknown_and_nothing_is_sent_again(rig: Rig) -> None:
    """X6: a time-out or a cut line never makes two of one."""
    rig.lose_the_next_answer()
    assert isinstance(await rig.channel.send(to(rig)), Unknown)
    assert rig.arrived() == ["Oak Estate: thank you."]


async def test_a_broken_provider_is_unknown(rig: Rig) -> None:
    rig.break_once()
    assert isinstance(await rig.channel.send(to(rig)), Unknown)


async def test_what_arrived_is_never_found_absent(rig: Rig) -> None:
    rig.lose_the_next_answer()
    started = datetime.now(UTC) - timedelta(seconds=2)
    await rig.channel.send(to(rig))
    assert not isinstance(await rig.channel.find_sent(to(rig), started), NotSent)


async def test_what_never_left_is_never_found_sent(rig: Rig) -> None:
    await rig.channel.send(to(rig, "Another text", number=2))
    found = await rig.channel.find_sent(to(rig), datetime.now(UTC) - timedelta(minutes=5))
    assert not isinstance(found, Sent)


async def test_a_busy_provider_says_when_to_come_again(rig: Rig) -> None:
    rig.be_busy_once()
    outcome = await rig.channel.send(to(rig))
    assert isinstance(outcome, NotSent)
    assert outcome.again_after_seconds is not None
    assert outcome.again_after_seconds > 0
    assert rig.arrived() == []
    assert isinstance(await rig.channel.send(to(rig)), Sent)


async def test_a_person_who_blocked_us_counts_as_a_stop(rig: Rig) -> None:
    """R4: an opt-out at the provider is an opt-out here."""
    rig.be_blocked_by_the_person()
    outcome = await rig.channel.send(to(rig))
    assert isinstance(outcome, NotSent)
    assert outcome.stopped
    assert outcome.again_after_seconds is None


async def test_reasons_hold_neither_words_nor_numbers(rig: Rig) -> None:
    rig.be_blocked_by_the_person()
    outcome = await rig.channel.send(to(rig))
    assert isinstance(outcome, NotSent)
    assert "thank you" not in outcome.reason
    assert rig.address.partition(":")[2].lstrip("+") not in outcome.reason


async def test_closing_twice_is_harmless(rig: Rig) -> None:
    await rig.channel.send(to(rig))
    await rig.channel.close()
    await rig.channel.close()
