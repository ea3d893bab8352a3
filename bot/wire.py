"""Builds the house: opens the database, checks what must fit, and wires every part to its neighbours.

Nothing is left open when it is refused, and the message says what to do.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from bot.catch_up import Lists, SmsCatchUp
from bot.channels import Channel
from bot.channels.simulator import Simulator
from bot.clock import Clock, Hook
from bot.go_live import what_is_missing
from bot.house import House
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage import areas
from storage.database import Database, migrate, needs_migration, open_database, reading, transaction
from storage.suppression import check_key

LISTING_SECONDS = 300.0  # how often texts are listed that a webhook may have missed
POLLING_SECONDS = 5.0  # and how often where no webhook can reach us


class CannotServe(ValueError):  # noqa: N818 - it reads as what it is
    """Havesay must not start like this. The message says why and what to do."""


def build(settings: Settings, now: Callable[[], datetime] | None = None) -> House:
    """Open the database and wire everything. Raises CannotServe or WrongSuppressionKey, with nothing left open."""
    now = now or (lambda: datetime.now(UTC))
    key = settings.suppression_key.get_secret_value().encode()
    if not key:
        raise CannotServe("HAVESAY_SUPPRESSION_KEY is not set: make one with the command in .env.example.")
    database = open_database(settings.database_url)
    try:
        _bring_up(database)
        with transaction(database) as session:
            check_key(session, key, now())
            missing = what_is_missing(settings, session) if settings.live else []
        if missing:
            raise CannotServe("HAVESAY_LIVE=1 is refused until this is done:\n" + "\n".join(f"- {m}" for m in missing))
        return _wire(settings, database, key, now)
    except BaseException:
        database.close()
        raise


def _bring_up(database: Database) -> None:
    if database.is_sqlite:
        migrate(database)
    elif needs_migration(database):
        raise CannotServe("The tables are older than this program, or absent: run `havesay migrate` first.")


def _wire(settings: Settings, database: Database, key: bytes, now: Callable[[], datetime]) -> House:
    channels = _live_channels(settings, now) if settings.live else _simulators(now)
    dispatcher = Dispatcher(database, channels, suppression_key=key, now=now)
    receiver = Receiver(database, suppression_key=key, now=now, wake=dispatcher.wake)
    hooks = _listing(settings, database, receiver, channels, now) if settings.live else {}
    clock = Clock(database, dispatcher, now=now, hooks=hooks)
    return House(settings, database, receiver, dispatcher, channels, clock, now)


def _simulators(now: Callable[[], datetime]) -> dict[str, Channel]:
    return {"sms": Simulator("sms", now=now), "telegram": Simulator("telegram", now=now)}


def _live_channels(settings: Settings, now: Callable[[], datetime]) -> dict[str, Channel]:
    """The providers' clients are imported only here: an installation without one does not carry its weight."""
    channels: dict[str, Channel] = {}
    if settings.twilio_account_sid:
        from bot.channels.sms import Sms

        channels["sms"] = Sms(settings, now)
    if settings.telegram_bot_token.get_secret_value():
        from bot.channels.telegram import Telegram

        channels["telegram"] = Telegram(settings, now)
    return channels


def _listing(
    settings: Settings,
    database: Database,
    receiver: Receiver,
    channels: dict[str, Channel],
    now: Callable[[], datetime],
) -> dict[str, Hook]:
    """Texts that no webhook brought are listed: seldom where there is a public address, often where there is none."""
    if "sms" not in channels:
        return {}
    catch_up = SmsCatchUp(cast(Lists, channels["sms"]), receiver.receive, database, now)

    async def list_texts() -> None:
        await catch_up.run(await asyncio.to_thread(names_of_senders, database, "sms"))

    return {"list_texts": Hook(LISTING_SECONDS if settings.public_url else POLLING_SECONDS, list_texts)}


def names_of_senders(database: Database, channel: str) -> list[str]:
    with reading(database) as session:
        return [sender.name for sender in areas.list_senders(session) if sender.channel == channel]
