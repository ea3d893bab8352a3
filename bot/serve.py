"""The whole of Havesay in one process: it is built here, served here, and told to end here.

Rules
- Nothing starts half: what is missing or does not fit is refused first, in sentences that say what to do.
- The signals are ours: uvicorn's own capture would raise them again and end the process before our clean-up.
"""

import asyncio
import gc
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from types import FrameType
from typing import cast

import structlog
import uvicorn
from fastapi import FastAPI

from bot.app import create_app, end_streams, names_of_senders
from bot.catch_up import Lists, SmsCatchUp
from bot.channels import Channel
from bot.channels.simulator import Simulator
from bot.clock import Clock, Hook
from bot.due import kinds_for
from bot.go_live import CannotServe, what_is_missing
from bot.house import House
from bot.park import Parking
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage.database import Database, migrate, needs_migration, open_database, transaction
from storage.suppression import check_key

__all__ = ["CannotServe", "House", "build", "build_on", "create_app", "run", "serve_app", "settle"]

GRACE_SECONDS = 10  # what a request under way is given when we close
CONNECTIONS_AT_ONCE = 2_000
BACKLOG = 2_048  # connections that wait to be taken in
LISTING_SECONDS = 300.0  # how often texts are listed that a webhook may have missed
POLLING_SECONDS = 5.0  # and how often where no webhook can reach us

log = structlog.get_logger("serve")


def build(settings: Settings, now: Callable[[], datetime] | None = None, *, lists_texts: bool = True) -> House:
    """Open the database and wire everything. Raises CannotServe or WrongSuppressionKey, with nothing left open.

    `lists_texts`: ask Twilio for texts that no webhook brought; of all processes of one installation one does.
    """
    database = open_database(settings.database_url)
    try:
        return build_on(database, settings, now or (lambda: datetime.now(UTC)), lists_texts=lists_texts)
    except BaseException:
        database.close()
        raise


def build_on(database: Database, settings: Settings, now: Callable[[], datetime], *, lists_texts: bool = True) -> House:
    """The same on a database that is open already, and is left so."""
    key = settings.suppression_key.get_secret_value().encode()
    if not key:
        raise CannotServe("HAVESAY_SUPPRESSION_KEY is not set: make one with the command in .env.example.")
    _bring_up(database)
    with transaction(database) as session:
        check_key(session, key, now())
        missing = what_is_missing(settings, session) if settings.live else []
    if missing:
        raise CannotServe("HAVESAY_LIVE=1 is refused until this is done:\n" + "\n".join(f"- {m}" for m in missing))
    return _wire(settings, database, key, now, lists_texts=lists_texts)


def _bring_up(database: Database) -> None:
    if database.is_sqlite:
        migrate(database)
    elif needs_migration(database):
        raise CannotServe("The tables are older than this program, or absent: run `havesay migrate` first.")


def _wire(
    settings: Settings, database: Database, key: bytes, now: Callable[[], datetime], *, lists_texts: bool
) -> House:
    channels = _live_channels(settings, now) if settings.live else _simulators(now)
    dispatcher = Dispatcher(database, channels, suppression_key=key, now=now)
    receiver = Receiver(database, suppression_key=key, now=now, wake=dispatcher.wake)
    lists = settings.live and lists_texts
    hooks = _listing(settings, database, receiver, channels, now) if lists else {}
    clock = Clock(database, dispatcher, now=now, hooks=hooks, kinds=kinds_for(key))
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
    catch_up = SmsCatchUp(cast(Lists, channels["sms"]), Parking(receiver.receive, database, now).keep, database, now)

    async def list_texts() -> None:
        await catch_up.run(await asyncio.to_thread(names_of_senders, database, "sms"))

    return {"list_texts": Hook(LISTING_SECONDS if settings.public_url else POLLING_SECONDS, list_texts)}


def run(settings: Settings) -> None:
    """Serve until told to stop. Raises CannotServe or WrongSuppressionKey before anything is opened to the outside."""
    with _listen(settings) as listening:
        set_up_logs()
        house = build(settings)
        log.info("serving", live=settings.live, host=settings.host, port=settings.port)
        serve_app(create_app(house), listening)


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise CannotServe(
            f"Port {settings.port} of {settings.host} cannot be had ({error.strerror}): "
            "end what uses it, or set another HAVESAY_PORT."
        ) from None


def serve_app(app: FastAPI, listening: socket.socket) -> None:
    """Answer on this socket until a signal; returns when everything is closed."""
    settle()
    config = uvicorn.Config(
        app,
        access_log=False,  # paths carry sign-in links
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # the public address is a setting, never what a header says
        timeout_graceful_shutdown=GRACE_SECONDS,
        limit_concurrency=CONNECTIONS_AT_ONCE,
    )
    _Server(config, partial(end_streams, app)).run([listening])


def settle() -> None:
    """What is loaded by now stays until the end: looking through it for garbage holds a page up for 140 ms."""
    gc.collect()
    gc.freeze()


class _Server(uvicorn.Server):
    """uvicorn with our own end: streams first, then what is under way, then our lifespan; and nothing raised after."""

    def __init__(self, config: uvicorn.Config, end_streams: Callable[[], None]) -> None:
        super().__init__(config)
        self._end_streams = end_streams

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()

        def leave(_number: int, _frame: FrameType | None) -> None:
            self.force_exit = self.should_exit  # asked twice: at once
            self.should_exit = True
            loop.call_soon_threadsafe(self._end_streams)

        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def set_up_logs() -> None:
    """One line an event on standard error; never a text, a number or a name."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
