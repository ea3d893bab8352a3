"""Coming to the desk: a one-time link, a session cookie, and who sits here now.

Opening the link only shows a button; the button uses the link up. So a phone's or a mail scanner's preview cannot.
"""

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.house import House
from bot.pages import house_of, page
from storage import coordinators
from storage.database import reading, transaction
from storage.tables import Area, Coordinator

router = APIRouter()


class SignedOut(Exception):  # noqa: N818 - it reads as what it is
    """Nobody sits here: no session, or one that has ended."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A coordinator at the desk of their area."""

    me: Coordinator
    area: Area
    secret: str

    @property
    def sees_locked(self) -> bool:
        return coordinators.sees_locked(self.me)

    @property
    def may_act(self) -> bool:
        return coordinators.may_act(self.me)

    @property
    def facts(self) -> dict[str, Any]:
        """What every page of the desk says about who sits here."""
        return {"me": self.me, "area": self.area, "zone": self.area.zone, "may_act": self.may_act}


def find_seat(house: House, secret: str) -> Seat | None:
    """Whose session this is, read afresh: a leaver is cut at once."""
    with reading(house.database) as session:
        me = coordinators.who(session, secret, house.now())
        area = None if me is None else session.get(Area, me.area_id)
        return None if me is None or area is None else Seat(me, area, secret)


def at_desk(request: Request) -> Seat:
    house = house_of(request)
    seat = find_seat(house, request.cookies.get(cookie_name(house), ""))
    if seat is None:
        raise SignedOut
    return seat


AtDesk = Annotated[Seat, Depends(at_desk)]


def cookie_name(house: House) -> str:
    """With https the name itself makes browsers insist on Secure and on this very host."""
    return "__Host-desk" if house.settings.public_url.startswith("https:") else "desk"


@router.get("/enter/{token}")
def show_door(request: Request, token: str) -> Response:
    return page(request, "enter.html", token=token)


@router.post("/enter")
def come_in(request: Request, token: Annotated[str, Form()] = "") -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        secret = coordinators.enter(session, token, house.now())
    if secret is None:
        return page(request, "signed_out.html", status=403, used=True)
    response = RedirectResponse("/desk", 303)
    response.set_cookie(
        cookie_name(house),
        secret,
        max_age=coordinators.SESSION_DAYS * 86_400,
        secure=house.settings.public_url.startswith("https:"),
        httponly=True,
        samesite="lax",
        path="/",
    )
    return response


@router.post("/leave")
def go(request: Request, seat: AtDesk) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        coordinators.leave(session, seat.secret)
    response = RedirectResponse("/desk", 303)
    response.delete_cookie(cookie_name(house), path="/")
    return response
