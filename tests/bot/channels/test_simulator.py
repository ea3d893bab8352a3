"""The simulated phone's channel: it reaches nobody, and cannot be mistaken for one that does."""

import subprocess
import sys

import pytest
from standins.fixtures import CHAT, RESIDENT, make_message

from bot.channels import NotSent, Outgoing, Sent, Unknown
from bot.channels import simulator as simulator_module
from bot.channels.simulator import Simulator


def test_it_cannot_be_built_in_a_live_installation() -> None:
    """X1: test cannot reach a resident, and live is never a test."""
    with pytest.raises(ValueError, match="live"):
        Simulator("sms", live=True)


def test_it_brings_no_network_with_it() -> None:
    """X1: with the simulator alone there is nothing that could call a provider."""
    check = "import sys, bot.channels.simulator; print(*{'twilio', 'telegram', 'aiohttp', 'httpx'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""


async def test_whoever_watches_sees_each_message_as_it_arrives() -> None:
    seen: list[Outgoing] = []
    simulator = Simulator("sms", on_send=seen.append)
    message = make_message("Hello")
    assert isinstance(await simulator.send(message), Sent)
    assert seen == simulator.delivered == [message]


async def test_it_answers_as_it_was_told_and_then_as_ever() -> None:
    simulator = Simulator("sms")
    simulator.plan(NotSent("busy", again_after_seconds=1))
    simulator.plan(Unknown("timeout"), delivers=True)
    simulator.plan(Unknown("timeout"))
    outcomes = [await simulator.send(make_message(f"{number}", number=number)) for number in range(4)]
    assert outcomes[:3] == [NotSent("busy", again_after_seconds=1), Unknown("timeout"), Unknown("timeout")]
    assert [message.text for message in simulator.delivered] == ["1", "3"]
    started = make_message().expires_at
    assert isinstance(await simulator.find_sent(make_message(number=1), started), Sent)
    assert await simulator.find_sent(make_message(number=2), started) == NotSent("not_listed")


async def test_it_forgets_the_oldest_rather_than_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulator_module, "MOST_KEPT", 3)
    simulator = Simulator("sms")
    for number in range(5):
        await simulator.send(make_message(f"{number}", number=number))
    assert [message.text for message in simulator.delivered] == ["2", "3", "4"]


def test_what_a_simulated_phone_texts_looks_like_the_real_thing() -> None:
    heard = Simulator("sms").hear(RESIDENT, "A bench", sender="+447700900000")
    assert (heard.channel, heard.kind, heard.address, heard.text) == ("sms", "message", RESIDENT, "A bench")
    pressed = Simulator("telegram").hear(CHAT, "", sender="oak", button="meetings:1")
    assert (pressed.kind, pressed.button) == ("button", "meetings:1")
    started = Simulator("telegram").hear(CHAT, "/start oak", sender="oak")
    assert (started.area_code, started.text) == ("OAK", "/start")


def test_every_text_of_a_simulated_phone_is_a_new_one() -> None:
    simulator = Simulator("sms")
    assert len({simulator.hear(RESIDENT, "Same", sender="+447700900000").external_id for _ in range(50)}) == 50
