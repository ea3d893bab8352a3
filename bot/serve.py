"""The whole of Havesay in one process: it is opened here, served from here, and closed here.

Rules
- Nothing starts half: what is missing or does not fit is refused first (see `bot.wire`).
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
from functools import partial
from types import FrameType
from typing import cast

import structlog
import uvicorn
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from bot import desk, notice, phone, watch
from bot.catch_up import Fetches, TelegramPolling
from bot.channels.read_sms import StatusReport
from bot.channels.simulator import Simulator
from bot.desk import parts as desk_parts
from bot.desk.parts import View
from bot.doors import build_doors
from bot.error_pages import add_error_pages
from bot.feed import Feed
from bot.house import House
from bot.pages import HERE, PageHeaders, house_of
from bot.phone import screen
from bot.phone.people import PhoneBook
from bot.settings import Settings
from bot.wire import CannotServe, build, names_of_senders
from storage import areas, outbox
from storage.database import transaction
from storage.tables import id_of

__all__ = ["CannotServe", "House", "build", "create_app", "run"]

GRACE_SECONDS = 10  # what a request under way is given when we close
CONNECTIONS_AT_ONCE = 2_000

log = structlog.get_logger("serve")


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
        app.state.phone_feed = Feed[str](lambda _view: screen.look(house, app.state.phone_book))
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
    names = names_of_senders(house.database, "telegram")[:1]
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
