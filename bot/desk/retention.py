"""What goes when it is old: the rules, what that would be now, the log; a lead lets it go by the clock (D5)."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.seats import AtDesk, AtLead, Seat
from bot.pages import house_of, page
from flows.retention import AGES
from storage import ageing, audit, retention
from storage.database import reading, transaction
from storage.tables import Area, id_of

router = APIRouter()

MAX_LOG = 30
DONE = {
    "on": "From then on what is too old is deleted. Until the first run you can stop it, and nothing is lost.",
    "off": "Stopped. Nothing is deleted by itself any more.",
}


@router.get("/settings/retention")
def show(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show(request, seat, done=DONE.get(done, ""))


@router.post("/settings/retention/let")
def let(request: Request, seat: AtLead, read: Annotated[str, Form(max_length=5)] = "") -> Response:
    """A lead looked at what would go, and lets it."""
    house = house_of(request)
    if not read:
        return _show(request, seat, problem="Nothing was changed: tick that you have read what goes.", status=422)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area), with_for_update=True)
        if not retention.is_on(area):
            ageing.let(session, area, by=id_of(seat.me), now=house.now())
    return RedirectResponse("/desk/settings/retention?done=on", 303)


@router.post("/settings/retention/stop")
def stop(request: Request, seat: AtLead) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area), with_for_update=True)
        if retention.is_on(area):
            ageing.stop(session, area, by=id_of(seat.me), now=house.now())
    return RedirectResponse("/desk/settings/retention?done=off", 303)


def _show(request: Request, seat: Seat, *, problem: str = "", done: str = "", status: int = 200) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        old = retention.preview(session, id_of(seat.area), house.now())
        log = audit.list_lines(session, id_of(seat.area), about="retention", limit=MAX_LOG)
        next_run = ageing.next_run(session, seat.area)
    return page(
        request,
        "retention.html",
        status=status,
        **seat.facts,
        ages=[(age, [one for one in old if one.age == age]) for age in AGES],
        rows=sum(one.rows for one in old),
        log=log,
        next_run=next_run,
        is_on=retention.is_on(seat.area),
        is_lead=seat.me.role == "lead",
        problem=problem,
        done=done,
    )
