"""Themes: the frame ideas are sorted into, with what stands in each; changed and undone here."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.seats import AtCare, AtDesk, Seat
from bot.pages import house_of, page
from flows.themes import MAX_FRAME, MAX_THEME_CHARACTERS, read_frame
from storage import frames, heard
from storage.changes import CardError
from storage.database import reading, transaction
from storage.tables import Area, ThemeChange, id_of

router = APIRouter()

Text = Annotated[str, Form(max_length=200)]
SAID = {
    "add": "Added “{name}”.",
    "rename": "“{name}” is called “{into}” now, on every card that has it.",
    "retire": "Retired “{name}”: cards that have it keep it, and no other gets it.",
    "merge": "Everything in “{name}” is in “{into}” now.",
}


@router.get("/settings/themes")
def show(request: Request, seat: AtDesk) -> Response:
    return _show(request, seat)


@router.post("/settings/themes")
def add(request: Request, seat: AtCare, name: Text = "") -> Response:
    return _do(request, seat, lambda session, area: frames.add(session, area, name, _now(request), by=seat.me.id), name)


@router.post("/settings/themes/rename")
def rename(request: Request, seat: AtCare, name: Text = "", new: Text = "") -> Response:
    """Another name for the same theme: it keeps its cards."""
    return _do(
        request,
        seat,
        lambda session, area: frames.rename(session, area, name, new, _now(request), by=seat.me.id),
        new,
        renamed=name,
    )


@router.post("/settings/themes/retire")
def retire(request: Request, seat: AtCare, name: Text = "") -> Response:
    return _do(request, seat, lambda session, area: frames.retire(session, area, name, _now(request), by=seat.me.id))


@router.post("/settings/themes/merge")
def merge(request: Request, seat: AtCare, name: Text = "", into: Text = "") -> Response:
    """All cards of the one go into the other."""
    return _do(
        request, seat, lambda session, area: frames.merge(session, area, name, into, _now(request), by=seat.me.id)
    )


@router.post("/settings/themes/undo")
def undo(request: Request, seat: AtCare, number: Annotated[int, Form(ge=0, lt=2**63)] = 0) -> Response:
    return _do(request, seat, lambda session, area: frames.undo(session, area, number, _now(request), by=seat.me.id))


def _now(request: Request) -> datetime:
    return house_of(request).now()


def _do(
    request: Request,
    seat: Seat,
    change: Callable[[Session, Area], ThemeChange],
    typed: str = "",
    *,
    renamed: str = "",
) -> Response:
    try:
        with transaction(house_of(request).database) as session:
            change(session, session.get_one(Area, id_of(seat.area)))
    except CardError as error:
        field = "new" if renamed and error.about else error.about
        problem = f"Nothing was changed: {error}."
        return _show(request, seat, problem=problem, wrong_field=field, typed=typed, renamed=renamed, status=409)
    return RedirectResponse("/desk/settings/themes", 303)


def _show(
    request: Request,
    seat: Seat,
    *,
    problem: str = "",
    wrong_field: str = "",
    typed: str = "",
    renamed: str = "",
    status: int = 200,
) -> Response:
    """`renamed`: the theme whose other name was refused."""
    house = house_of(request)
    frame = read_frame(seat.area.themes)
    with reading(house.database) as session:
        counted = heard.count_themes(session, seat.area)
        last = frames.last(session, id_of(seat.area))
    return page(
        request,
        "themes.html",
        status=status,
        **seat.facts,
        frame=frame,
        inside=[one for one in counted if one.name in frame],
        retired=[one for one in counted if one.name and one.name not in frame],
        unsorted=next((one for one in counted if not one.name), None),
        last=last,
        last_said=SAID[last.action].format(name=last.name, into=last.into) if last else "",
        problem=problem,
        wrong_field=wrong_field,
        typed=typed,
        renamed=renamed,
        most=MAX_FRAME,
        longest=MAX_THEME_CHARACTERS,
        may_change=seat.sees_locked,
    )
