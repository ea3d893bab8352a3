"""The providers' stand-ins as fixtures: one process each for the whole run, as new for every test."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from standins import peers, telegram_standin, twilio_standin
from standins.process import StandIn

from bot.channels import Button, Outgoing
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram
from bot.settings import Settings
from tests.conftest import SHARED_PEERS

PUBLIC_URL = "https://oak.example"
RESIDENT = "sms:+447700900001"
CHAT = "telegram:1001"


def make_settings(**more: object) -> Settings:
    """A live installation whose providers are on loopback."""
    known = {
        "live": True,
        "public_url": PUBLIC_URL,
        "twilio_account_sid": twilio_standin.ACCOUNT,
        "twilio_auth_token": twilio_standin.TOKEN,
        "twilio_api_base": "http://127.0.0.1:9",
        "telegram_bot_token": telegram_standin.TOKEN,
        "telegram_webhook_secret": "a-secret-word",
        "telegram_api_base": "http://127.0.0.1:9",
    }
    return Settings(_env_file=None, **{**known, **more})  # type: ignore[arg-type]


def make_message(
    text: str = "Oak Estate: thank you.", address: str = RESIDENT, *, number: int = 1, minutes: float = 15,
    buttons: tuple[Button, ...] = (),
) -> Outgoing:  # fmt: skip
    return Outgoing(
        id=number,
        sender="+447700900000" if address.startswith("sms:") else "oak",
        address=address,
        text=text,
        expires_at=datetime.now(UTC) + timedelta(minutes=minutes),
        buttons=buttons,
    )


@pytest.fixture(scope="session")
def _twilio() -> Iterator[StandIn]:
    with StandIn("twilio") as twilio:
        yield twilio


@pytest.fixture(scope="session")
def _telegram() -> Iterator[StandIn]:
    with StandIn("telegram") as telegram:
        yield telegram


@pytest.fixture
def twilio(_twilio: StandIn) -> Iterator[StandIn]:
    """Twilio's stand-in. Whatever a test makes us ask is held against Twilio's own description afterwards."""
    _twilio.forget()
    yield _twilio
    if SHARED_PEERS.is_dir():
        for call in _twilio.ledger()["calls"]:
            check = peers.twilio_create if call["method"] == "create" else peers.twilio_list
            assert check(SHARED_PEERS, call["params"]) == []


@pytest.fixture
def telegram(_telegram: StandIn) -> Iterator[StandIn]:
    """Telegram's stand-in. Whatever a test makes us ask is held against Telegram's own description afterwards."""
    _telegram.forget()
    yield _telegram
    if SHARED_PEERS.is_dir():
        for call in _telegram.ledger()["calls"]:
            assert peers.telegram_call(SHARED_PEERS, call["method"], call["params"]) == []


@pytest.fixture
async def sms(twilio: StandIn) -> AsyncIterator[Sms]:
    channel = Sms(make_settings(twilio_api_base=twilio.base), whole_call_seconds=3.0)
    yield channel
    await channel.close()


@pytest.fixture
async def bot(telegram: StandIn) -> AsyncIterator[Telegram]:
    channel = Telegram(make_settings(telegram_api_base=telegram.base), whole_call_seconds=3.0)
    yield channel
    await channel.close()
