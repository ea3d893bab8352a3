"""Joining a resident's phone and Telegram at the desk, and parting them; LINK and UNLINK do the same by text (P6)."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.residents import Number, find, show_page
from bot.desk.seats import AtWork
from bot.house import House
from bot.pages import house_of
from flows.link import JOINED_AT_DESK, PARTED
from flows.locale import Wording
from storage import links, meanwhile
from storage.database import transaction
from storage.may_write import find_door
from storage.passport import MAX_ROW
from storage.tables import id_of

router = APIRouter()


@router.post("/residents/{number}/join")
def join(request: Request, seat: AtWork, number: Number, other: Annotated[int, Form(ge=1, lt=MAX_ROW)]) -> Response:
    """These are one person's: both are told, and can text UNLINK."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            for one in (number, other):
                find(session, house, seat, one)
            _tell(session, house, (number, other), JOINED_AT_DESK)  # before, for then each still has its own address
            links.join_at_desk(session, number, other, by=id_of(seat.me), now=house.now())
    except links.CannotJoin as cannot:
        return show_page(request, seat, number, problem=f"Not joined: {cannot}.", status=409)
    house.dispatcher.wake()
    return RedirectResponse(f"/desk/residents/{number}", 303)


@router.post("/residents/{number}/part")
def part(request: Request, seat: AtWork, number: Number) -> Response:
    """Two again, as if they had never been joined."""
    house = house_of(request)
    with transaction(house.database) as session:
        theirs = find(session, house, seat, number)
        everyone = theirs.everyone
        if not links.part_at_desk(session, number, area_id=id_of(seat.area), by=id_of(seat.me), now=house.now()):
            raise HTTPException(409, "They are not joined with another address.")
        _tell(session, house, everyone, PARTED)
    house.dispatcher.wake()
    return RedirectResponse(f"/desk/residents/{number}", 303)


def _tell(session: Session, house: House, everyone: tuple[int, ...], wording: Wording) -> None:
    """Each at their own address, in hours at which we write of our own accord."""
    now = house.now()
    for one in everyone:
        if door := find_door(session, one):
            subject, step = f"link:{now.isoformat(timespec='seconds')}", str(door.address.id)
            text = wording(door.facts(now))
            meanwhile.say(session, door, text, subject=subject, step=step, now=now, message_class="service")
