"""Coming to the desk: a one-time link, or name and password and a second factor; and leaving it.

Rules
- Opening a link only shows a button; the button uses the link up. So a phone's or a mail scanner's preview cannot.
- A wrong name, a wrong password and an account without one are answered alike, and take as long.
- Whoever signs in comes back to the page they asked for, which a cookie holds for an hour, and to what they had typed.
"""

from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import quote, unquote

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk import way_back
from bot.desk.devices import name_device
from bot.desk.seats import AtAccount, Cookie, cookie_name, is_https
from bot.desk.way_back import Carried
from bot.house import House
from bot.pages import house_of, page
from storage import areas, passwords, sign_in
from storage.database import reading, transaction
from storage.desk_keys import LASTS
from storage.sign_in import Opened
from storage.tries import Wait

router = APIRouter()

Text = Annotated[str, Form(max_length=200)]
Packed = Annotated[str, Form(max_length=4 * way_back.MOST_CARRIED)]  # what was typed before, as `Carried.pack` says it
MACHINE: Cookie = "machine"
HALF: Cookie = "half"
PLACE: Cookie = "place"
KEPT_FOR: dict[Cookie, timedelta] = {
    "desk": LASTS["session"],
    "machine": LASTS["machine"],
    "half": LASTS["half"],
    "place": timedelta(hours=1),
}


@router.get("/enter/{token}")
def show_door(request: Request, token: str) -> Response:
    return page(request, "enter.html", token=token)


@router.post("/enter")
def come_in_by_link(request: Request, token: Text = "") -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        opened = sign_in.enter(session, token, house.now(), house.secret_key, device=name_device(request))
    if opened is None:
        return page(request, "signed_out.html", status=403, used=True)
    return _let_in(request, opened)


@router.get("/sign-in")
def show_sign_in(request: Request) -> Response:
    return _ask(request, area=_only_area(house_of(request)))


@router.post("/sign-in")
def come_in(
    request: Request, area: Text = "", name: Text = "", password: Text = "", carried: Packed = ""
) -> Response:  # fmt: skip
    """The try is counted, then the password checked with no transaction open, then the session opened."""
    house = house_of(request)
    with transaction(house.database) as session:
        candidate = sign_in.begin(
            session,
            area_code=area,
            name=name,
            machine=request.cookies.get(cookie_name(house, MACHINE), ""),
            came_from=came_from(request),
            now=house.now(),
            key=house.secret_key,
        )
    if isinstance(candidate, Wait):
        return _ask(request, area=area, name=name, wait=candidate.until, carried=way_back.unpack(carried))
    opened = None
    if passwords.is_right(password, candidate.password_hash):
        with transaction(house.database) as session:
            opened = sign_in.come_in(session, candidate, house.now(), house.secret_key, device=name_device(request))
    if opened is None:
        return _ask(request, area=area, name=name, wrong=True, carried=way_back.unpack(carried))
    return _let_in(request, opened, way_back.unpack(carried))


@router.get("/sign-in/code")
def show_code(request: Request) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        waits = sign_in.is_half(
            session, request.cookies.get(cookie_name(house, HALF), ""), house.now(), house.secret_key
        )
    if not waits:
        return RedirectResponse("/desk/sign-in", 303)
    return page(request, "sign_in_code.html", wrong=False, carried=None)


@router.post("/sign-in/code")
def come_in_by_code(request: Request, code: Text = "", carried: Packed = "") -> Response:
    house = house_of(request)
    half = request.cookies.get(cookie_name(house, HALF), "")
    with transaction(house.database) as session:
        opened = sign_in.finish(
            session,
            half,
            code,
            machine=request.cookies.get(cookie_name(house, MACHINE), ""),
            came_from=came_from(request),
            now=house.now(),
            key=house.secret_key,
        )
        again = opened is None and sign_in.is_half(session, half, house.now(), house.secret_key)
    if again:
        return page(request, "sign_in_code.html", status=403, wrong=True, carried=way_back.unpack(carried))
    if not isinstance(opened, Opened):
        return _ask(request, area=_only_area(house), start_again=True, carried=way_back.unpack(carried))
    response = _let_in(request, opened, way_back.unpack(carried))
    _drop(response, house, HALF)
    return response


@router.post("/leave")
def go(request: Request, seat: AtAccount) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        sign_in.leave(session, seat.secret, house.secret_key)
    response = RedirectResponse("/desk/sign-in", 303)
    _drop(response, house, "desk")
    return response


def ask_again(request: Request, carried: Carried | None) -> Response:
    """For whoever asked for a page, or sent a form, and is not signed in. An address that only feeds a page is none."""
    house = house_of(request)
    if carried is not None:
        response = _ask(request, area=_only_area(house), carried=carried)
        response.status_code = 401
    else:
        response = page(request, "signed_out.html", status=401, used=False)
    if not request.url.path.endswith("/events"):
        _put(response, house, PLACE, quote(way_back.page_of(request)))
    return response


def came_from(request: Request) -> str:
    """The network address a try came from. What a header says is believed only from a proxy on this machine."""
    peer = request.client.host if request.client else ""
    said = request.headers.get("x-forwarded-for", "").rpartition(",")[2].strip()
    try:
        return str(ip_address(said)) if said and ip_address(peer).is_loopback else peer
    except ValueError:
        return peer


def _ask(
    request: Request,
    *,
    area: str = "",
    name: str = "",
    wrong: bool = False,
    start_again: bool = False,
    wait: datetime | None = None,
    carried: Carried | None = None,
) -> Response:
    """The sign-in page, with what went wrong and what was typed but for the password."""
    minutes = 0 if wait is None else max(1, -(-int((wait - house_of(request).now()).total_seconds()) // 60))
    refused = wrong or start_again or wait is not None
    return page(
        request,
        "sign_in.html",
        status=403 if refused else 200,
        typed_area=area,
        typed_name=name,
        wrong_field="password" if wrong else "",
        start_again=start_again,
        minutes=minutes,
        carried=carried,
    )


def _let_in(request: Request, opened: Opened, carried: Carried | None = None) -> Response:
    """To where they were, or to what they had typed; with half a session first to the second factor."""
    house = house_of(request)
    if opened.stage == "half":
        waits: Response = RedirectResponse("/desk/sign-in/code", 303)
        if carried is not None:
            waits = page(request, "sign_in_code.html", wrong=False, carried=carried)
        _put(waits, house, HALF, opened.secret)
        return waits
    place = way_back.read_place(unquote(request.cookies.get(cookie_name(house, PLACE), ""))) or way_back.DESK
    response: Response = RedirectResponse(place, 303)
    if carried is not None:
        response = page(request, "carried.html", carried=carried, place=place)
    _put(response, house, "desk", opened.secret)
    _put(response, house, MACHINE, opened.machine)
    if cookie_name(house, PLACE) in request.cookies:
        _drop(response, house, PLACE)
    return response


def _put(response: Response, house: House, kind: Cookie, secret: str) -> None:
    response.set_cookie(
        cookie_name(house, kind),
        secret,
        max_age=int(KEPT_FOR[kind].total_seconds()),
        secure=is_https(house),
        httponly=True,
        samesite="lax",
        path="/",
    )


def _drop(response: Response, house: House, kind: Cookie) -> None:
    """As it was put: a browser takes no word about a `__Host-` cookie that is not Secure itself."""
    response.delete_cookie(
        cookie_name(house, kind), secure=is_https(house), httponly=True, samesite="lax", path="/"
    )  # fmt: skip


def _only_area(house: House) -> str:
    """Where there is one area, nobody needs to know its code."""
    with reading(house.database) as session:
        known = areas.list_areas(session)
    return known[0].code if len(known) == 1 else ""
