"""Everything of Havesay that has an address, and what starts and ends with it.

Closing goes from the outside in: pages and polling, then clock, receiver, dispatcher, channels, database (`at_work`).
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import cast

import structlog
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp

from bot import calendar_file, desk, notice, phone, said, watch
from bot.bounds import Bounds
from bot.catch_up import Fetches, TelegramPolling
from bot.channels.read_sms import StatusReport
from bot.channels.simulator import Simulator
from bot.desk import broadcast_parts, talk_parts, watched
from bot.desk.broadcast_parts import BroadcastView
from bot.desk.talk_parts import TalkView
from bot.desk.watched import View
from bot.doors import Doors
from bot.error_pages import add_error_pages
from bot.feed import Feed
from bot.go_live import CannotServe
from bot.house import House, at_work
from bot.pages import HERE, PageHeaders, house_of, read_templates
from bot.park import Parking
from bot.phone import screen
from bot.phone.people import PhoneBook
from storage import areas, outbox
from storage.database import Database, reading, transaction
from storage.tables import id_of

PAGES, PHONE = APIRouter(), APIRouter()  # each route is looked through once, for however many apps
for _router in (watch.router, notice.router, said.router, calendar_file.router, desk.router):
    PAGES.include_router(_router)
PHONE.include_router(phone.router)

log = structlog.get_logger("serve")


def create_app(house: House) -> FastAPI:
    """Everything with an address. Nothing stands in front of the doors."""
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
    app.state.desk_feed = Feed[View](partial(watched.look, house))
    app.state.talk_feed = Feed[TalkView](partial(talk_parts.look, house))
    app.state.broadcast_feed = Feed[BroadcastView](partial(broadcast_parts.look, house))
    app.router.routes.extend(PAGES.routes)
    app.mount("/desk/static", _files(HERE / "desk" / "static"))
    if not house.settings.live:
        app.state.phone_book = PhoneBook()
        app.state.phone_feed = Feed[str](lambda _view: screen.look(house, app.state.phone_book))
        app.router.routes.extend(PHONE.routes)
        app.mount("/phone/static", _files(HERE / "phone" / "static"))
    app.add_api_route("/", _front, include_in_schema=False)
    app.add_middleware(Bounds)
    app.add_middleware(PageHeaders)
    if house.settings.live:
        _add_doors(app, house)
    add_error_pages(app)
    return app


def _files(folder: Path) -> ASGIApp:
    """Files as they are, made small on the way. Pages are not: how small one gets would tell what stands in it."""
    return GZipMiddleware(StaticFiles(directory=folder), minimum_size=500)


def _front(request: Request) -> Response:
    return RedirectResponse("/desk" if house_of(request).settings.live else "/phone", 303)


def _add_doors(app: FastAPI, house: House) -> None:
    """Added last, they come first."""
    telegram = house.channels.get("telegram")
    app.add_middleware(
        Doors,
        receive=house.receiver.receive,
        keep=_parking(house).keep,
        settle=partial(_settle, house),
        settings=house.settings,
        answer_button=None if telegram is None else cast(Fetches, telegram).answer_button,
    )


async def _settle(house: House, report: StatusReport) -> None:
    await asyncio.to_thread(_settle_now, house, report)


def _settle_now(house: House, report: StatusReport) -> None:
    with transaction(house.database) as session:
        sender = None if report.outgoing_id is not None else areas.find_sender(session, "sms", report.sender)
        if sender is None and report.outgoing_id is None:
            log.warning("status.unknown_sender")
            return
        outbox.move_forward(
            session,
            sender_id=None if sender is None else id_of(sender),
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
    await asyncio.to_thread(read_templates)
    house.receiver.start()
    async with at_work(house):
        polling = [asyncio.create_task(poll) for poll in await asyncio.to_thread(_polls, house)]
        try:
            yield
        finally:
            end_streams(app)
            for task in polling:
                task.cancel()
            await asyncio.gather(*polling, return_exceptions=True)


def _polls(house: House) -> list[Coroutine[None, None, None]]:
    """Without a public address Telegram is asked for new messages, by one task for the one bot a token names."""
    telegram = house.channels.get("telegram")
    if not house.settings.live or house.settings.public_url or telegram is None:
        return []
    names = names_of_senders(house.database, "telegram")[:1]
    return [TelegramPolling(cast(Fetches, telegram), _parking(house).keep, name).run() for name in names]


def _parking(house: House) -> Parking:
    return Parking(house.receiver.receive, house.database, house.now)


def end_streams(app: FastAPI) -> None:
    """Open pages would hold the process up for ever; they connect again by themselves."""
    for name in ("desk_feed", "talk_feed", "broadcast_feed", "phone_feed"):
        feed = getattr(app.state, name, None)
        if feed is not None:
            feed.close()


def names_of_senders(database: Database, channel: str) -> list[str]:
    with reading(database) as session:
        return [sender.name for sender in areas.list_senders(session) if sender.channel == channel]
