"""The whole of Havesay in one process: it is built here, opened and closed here, and served from here.

Rules
- Nothing starts half: whatever is missing or does not fit is refused first, in sentences that say what to do.
- Closing ends what is open from the outside in: pages, doors, receiver, dispatcher, channels, database.
- The signals are ours: uvicorn's own capture would raise them again and end the process before our clean-up.
"""

import asyncio
import logging
import signal
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import partial
from types import FrameType
from typing import cast

import structlog
import uvicorn
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from bot import desk, notice, phone, watch
from bot.catch_up import Fetches, Lists, SmsCatchUp, TelegramPolling
from bot.channels import Channel
from bot.channels.read_sms import StatusReport
from bot.channels.simulator import Simulator
from bot.clock import Clock, Hook
from bot.desk import parts as desk_parts
from bot.desk.parts import View
from bot.doors import build_doors
from bot.error_pages import add_error_pages
from bot.feed import Feed
from bot.go_live import what_is_missing
from bot.house import House
from bot.pages import HERE, PageHeaders, house_of
from bot.phone.people import PhoneBook
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage import areas, outbox
from storage.database import Database, migrate, needs_migration, open_database, reading, transaction
from storage.suppression import check_key
from storage.tables import id_of

__all__ = ["CannotServe", "House", "build", "create_app", "run"]

GRACE_SECONDS = 10  # what a request under way is given when we close
CONNECTIONS_AT_ONCE = 2_000
LISTING_SECONDS = 300.0  # how often texts are listed that a webhook may have missed
POLLING_SECONDS = 5.0  # and how often where no webhook can reach us

log = structlog.get_logger("serve")


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
        await catch_up.run(await asyncio.to_thread(_names, database, "sms"))

    return {"list_texts": Hook(LISTING_SECONDS if settings.public_url else POLLING_SECONDS, list_texts)}


def _names(database: Database, channel: str) -> list[str]:
    with reading(database) as session:
        return [sender.name for sender in areas.list_senders(session) if sender.channel == channel]


def create_app(house: House) -> FastAPI:
    """Everything with an address. The doors come first and nothing stands in front of them."""
    if house.settings.live and any(isinstance(channel, Simulator) for channel in house.channels.values()):
        raise CannotServe("HAVESAY_LIVE=1 and a simulated channel exclude each other.")
    app = FastAPI(
        lifespan=_lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        telemetry={
            "tracing": False,
            "metrics": False,
            "logs": False,
            "operation_spans": False,
            "auto_configure": False,
        },
    )
    app.state.house = house
    app.state.desk_feed = Feed[View](partial(desk_parts.look, house))
    if house.settings.live:
        app.include_router(_doors(house))
    for router in (watch.router, notice.router, desk.router):
        app.include_router(router)
    app.mount("/desk/static", StaticFiles(directory=HERE / "desk" / "static"))
    if not house.settings.live:
        app.state.phone_book = PhoneBook()
        app.state.phone_feed = Feed[str](lambda _view: phone.look(house, app.state.phone_book))
        app.include_router(phone.router)
        app.mount("/phone/static", StaticFiles(directory=HERE / "phone" / "static"))
    app.add_api_route("/", _front, include_in_schema=False)
    app.add_middleware(PageHeaders)
    add_error_pages(app)
    return app


def _front(request: Request) -> Response:
    return RedirectResponse("/desk" if house_of(request).settings.live else "/phone", 303)


def _doors(house: House) -> APIRouter:
    telegram = house.channels.get("telegram")
    return build_doors(
        receive=house.receiver.receive,
        settle=partial(_settle, house),
        settings=house.settings,
        answer_button=None if telegram is None else cast(Fetches, telegram).answer_button,
    )


async def _settle(house: House, report: StatusReport) -> None:
    await asyncio.to_thread(_settle_now, house, report)


def _settle_now(house: House, report: StatusReport) -> None:
    with transaction(house.database) as session:
        sender = areas.find_sender(session, "sms", report.sender)
        if sender is None:
            log.warning("status.unknown_sender")
            return
        outbox.move_forward(
            session,
            sender_id=id_of(sender),
            status=report.status,
            now=house.now(),
            outgoing_id=report.outgoing_id,
            external_id=report.external_id,
            reason=report.reason,
            gone=report.gone,
            stopped=report.stopped,
            suppression_key=house.settings.suppression_key.get_secret_value().encode(),
        )


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    house: House = app.state.house
    house.receiver.start()
    sending = asyncio.create_task(house.dispatcher.run())
    house.clock.start()
    polling = [asyncio.create_task(poll) for poll in await asyncio.to_thread(_polls, house)]
    try:
        yield
    finally:
        end_streams(app)
        await house.clock.close()
        for task in polling:
            task.cancel()
        await asyncio.gather(*polling, return_exceptions=True)
        await house.receiver.close()
        await house.dispatcher.close()
        await asyncio.gather(sending, return_exceptions=True)
        for channel in house.channels.values():
            await channel.close()
        house.database.close()


def _polls(house: House) -> list[Coroutine[None, None, None]]:
    """Without a public address Telegram is asked for new messages, by one task for the one bot a token names."""
    telegram = house.channels.get("telegram")
    if not house.settings.live or house.settings.public_url or telegram is None:
        return []
    names = _names(house.database, "telegram")[:1]
    return [TelegramPolling(cast(Fetches, telegram), house.receiver.receive, name).run() for name in names]


def end_streams(app: FastAPI) -> None:
    """Open pages would hold the process up for ever; they connect again by themselves."""
    for name in ("desk_feed", "phone_feed"):
        feed = getattr(app.state, name, None)
        if feed is not None:
            feed.close()


def run(settings: Settings) -> None:
    """Serve until told to stop. Raises CannotServe or WrongSuppressionKey before anything is opened to the outside."""
    set_up_logs()
    house = build(settings)
    log.info("serving", live=settings.live, host=settings.host, port=settings.port)
    serve_app(create_app(house), settings)


def serve_app(app: FastAPI, settings: Settings, sockets: list[socket.socket] | None = None) -> None:
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        access_log=False,  # paths carry sign-in links
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # the public address is a setting, never what a header says
        timeout_graceful_shutdown=GRACE_SECONDS,
        limit_concurrency=CONNECTIONS_AT_ONCE,
    )
    _Server(config, partial(end_streams, app)).run(sockets)


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
