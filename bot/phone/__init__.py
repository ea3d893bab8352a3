"""The simulated phones in the browser: texts go in by the same corridor as real ones and the replies are read back.

Rules
- Served in simulation only; nothing here can reach a provider.
- Every talk is read from the database, so what the phones show is what was kept and what went out.
- It works without JavaScript: each text is a form's post, answered by the page with the reply on it.
"""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Annotated, cast
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from bot.channels import MAX_TEXT, Incoming
from bot.channels.simulator import Simulator
from bot.feed import Feed
from bot.house import House
from bot.pages import house_of, page, refuse_forged
from bot.phone.clock import MovableClock
from bot.phone.people import Phone, PhoneBook
from bot.phone.screen import line_of, look
from storage import areas, coordinators, sign_in, talks
from storage.database import reading, transaction
from storage.tables import id_of

router = APIRouter(prefix="/phone", dependencies=[Depends(refuse_forged)], include_in_schema=False)

FIVE_PM = 17
ANSWER_SECONDS = 3.0  # a page without JavaScript waits this long for the reply
LOOK_AGAIN_SECONDS = 0.02


@router.get("")
def show(request: Request) -> Response:
    house, book = house_of(request), _book(request)
    area, senders = line_of(house)
    parts = look(house, book) if area else []
    return page(
        request,
        "phones.html",
        area=area,
        zone=area.zone if area else "Europe/London",
        phones=[phone for phone in book.phones if phone.channel in senders],
        senders=senders,
        clock=[part for part in parts if part.place == "clock"],
        parts={phone.key: [part for part in parts if part.place == phone.key] for phone in book.phones},
        movable=isinstance(house.now, MovableClock),
        fresh_left=book.may_add,
    )


@router.post("/text")
async def text(
    request: Request,
    phone: Annotated[str, Form()],
    text: Annotated[str, Form()] = "",
    button: Annotated[str, Form()] = "",
    once: Annotated[str, Form()] = "",
) -> Response:
    """One text, or one press of a button. `once` names this very sending: a double click is one text."""
    house, book = house_of(request), _book(request)
    texter = book.find(phone)
    if texter is None:
        raise HTTPException(404, "There is no such phone here.")
    _area, senders = line_of(house)
    if texter.channel not in senders:
        raise HTTPException(404, "This line has no number or bot for that phone yet.")
    if text.strip() or button:
        incoming = _hear(house, texter, senders[texter.channel], text.strip(), button, once)
        await house.receiver.receive(incoming)
        await house.dispatcher.drain_once()
        await _wait_for_answer(house, texter, senders[texter.channel])
        _feed(request).nudge()
    return RedirectResponse(f"/phone#{texter.key}", 303)


@router.post("/fresh")
def add_phone(request: Request) -> Response:
    """A phone nobody knows yet."""
    phone = _book(request).add()
    if phone is None:
        raise HTTPException(409, "That is as many phones as fit on the page.")
    return RedirectResponse(f"/phone#{phone.key}", 303)


@router.post("/clock")
async def move_clock(request: Request) -> Response:
    """Tomorrow, 5 pm, on the area's wall clock; what falls due then is sent."""
    house = house_of(request)
    if not isinstance(house.now, MovableClock):
        raise HTTPException(404, "Only the demo's clock can be moved.")
    area, _senders = line_of(house)
    local = house.now().astimezone(ZoneInfo(area.zone if area else "Europe/London"))
    tomorrow = (local + timedelta(days=1)).replace(hour=FIVE_PM, minute=0, second=0, microsecond=0)
    house.now.move_to(tomorrow)
    await house.clock.tick_all()
    house.dispatcher.wake()
    _feed(request).nudge()
    return RedirectResponse("/phone", 303)


@router.post("/desk")
def open_desk(request: Request) -> Response:
    """In the demo, whose people are made up, the lead's desk opens from here."""
    house = house_of(request)
    if not isinstance(house.now, MovableClock):
        raise HTTPException(404, "Outside the demo, the desk opens by a sign-in link.")
    with transaction(house.database) as session:
        area = areas.list_areas(session)[0]
        lead = coordinators.leads_and_deputies(session, id_of(area))[0]
        token = sign_in.make_link(session, id_of(lead), house.now(), house.secret_key)
    return RedirectResponse(f"/desk/enter/{token}", 303)


@router.get("/events")
async def stream(request: Request) -> Response:
    feed = _feed(request)
    if feed.is_full:
        return Response(status_code=503, headers={"retry-after": "60"})
    return StreamingResponse(feed.stream("phones", lambda: True), media_type="text/event-stream")


def _hear(house: House, phone: Phone, sender: str, text: str, button: str, once: str) -> Incoming:
    """What the simulated channel makes of it, under the name of this very sending."""
    simulator = cast(Simulator, house.channels[phone.channel])
    heard = simulator.hear(phone.address, text[:MAX_TEXT], sender=sender, button=button[:64] or None)
    return replace(heard, external_id=f"phone:{once[:60]}") if once else heard


async def _wait_for_answer(house: House, phone: Phone, sender: str) -> None:
    """The dispatcher may have the reply in hand already: the page is shown once it is out, or after a while."""
    with suppress(TimeoutError):
        async with asyncio.timeout(ANSWER_SECONDS):
            while await asyncio.to_thread(_is_answering, house, phone, sender):  # noqa: ASYNC110 - the database is told
                await asyncio.sleep(LOOK_AGAIN_SECONDS)


def _is_answering(house: House, phone: Phone, sender_name: str) -> bool:
    with reading(house.database) as session:
        sender = areas.find_sender(session, phone.channel, sender_name)
        return sender is not None and talks.is_answering(
            session, sender_id=id_of(sender), address=phone.address, now=house.now()
        )


def _book(request: Request) -> PhoneBook:
    book: PhoneBook = request.app.state.phone_book
    return book


def _feed(request: Request) -> Feed[str]:
    feed: Feed[str] = request.app.state.phone_feed
    return feed
