"""When one is away oneself, on one's own account page: two days, and who stands in."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.account import show_account
from bot.desk.seats import AtDesk, Seat
from bot.pages import house_of
from flows.away import format_away, parse_away
from storage import away, coordinators
from storage.database import transaction
from storage.tables import Area, id_of
from storage.wrong_field import about, field_of

router = APIRouter()

Text = Annotated[str, Form(max_length=100)]


@router.post("/account/away")
def add_time(request: Request, seat: AtDesk, first: Text = "", last: Text = "", stand_in: Text = "") -> Response:
    """One more time away, beside those that are known."""
    days = f"{first}/{last or first}"
    typed = f"{days} {stand_in}".strip()
    try:
        with about("first"):
            parse_away(days)
        with about("stand_in"):
            parse_away(typed)
        with about("first"):
            _keep(request, seat, add=typed)
    except ValueError as error:
        return show_account(
            request,
            seat,
            problem=f"Not kept: {error}.",
            wrong_field=field_of(error),
            status=422,
            typed={"first": first, "last": last, "stand_in": stand_in},
        )
    return RedirectResponse("/desk/account?done=away#away", 303)


@router.post("/account/away/remove")
def remove_time(request: Request, seat: AtDesk, first: Text = "") -> Response:
    """The time away that begins on this day."""
    _keep(request, seat, without=first)
    return RedirectResponse("/desk/account?done=away#away", 303)


def _keep(request: Request, seat: Seat, *, add: str = "", without: str = "") -> None:
    house = house_of(request)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area))
        me = coordinators.find_by_id(session, id_of(area), id_of(seat.me))
        if me is None:
            raise HTTPException(404, "You are not at this desk any more.")
        known = away.times_of(area, me)
        rest = tuple(one for one in known if one.first.isoformat() != without)
        if without and len(rest) == len(known):
            raise HTTPException(404, "That time away is gone already.")
        away.set_of(session, area, me, "; ".join(filter(None, (format_away(rest), add))), house.now(), by=me.id)
