"""Senders: the numbers and bots an area writes from, a test text to oneself, and what the doctor finds."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.seats import AtCare, AtDesk, AtLead, Seat
from bot.doctor import examine
from bot.pages import house_of, page
from storage import coordinators, senders
from storage.database import reading, transaction
from storage.tables import Area, id_of

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=2**63)]
DONE = {
    "test": "It is on its way to you. Open this page again in a minute to see how far it got.",
    "just-now": "A test of the same minute is on its way to you already.",
}


@router.get("/settings/senders")
def show(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show(request, seat, done=DONE.get(done, ""))


@router.post("/settings/senders/{number}/test")
def send_test(request: Request, seat: AtCare, number: Number) -> Response:
    """One text, and to nobody but whoever asks for it."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            sender = senders.find_sender(session, id_of(seat.area), number)
            me = coordinators.find_by_id(session, id_of(seat.area), id_of(seat.me))
            if sender is None or me is None:
                raise HTTPException(404, "This area writes from no such number or bot.")
            owed = senders.send_test(session, session.get_one(Area, id_of(seat.area)), sender, me, house.now())
    except ValueError as error:
        return _show(request, seat, problem=f"Nothing was sent: {error}.", status=409)
    house.dispatcher.wake()
    return RedirectResponse(f"/desk/settings/senders?done={'test' if owed else 'just-now'}", 303)


@router.get("/settings/doctor")
def show_doctor(request: Request, seat: AtLead) -> Response:
    """What `havesay doctor` says, at the desk."""
    return page(request, "doctor.html", **seat.facts, findings=list(examine(house_of(request).settings)))


def _show(request: Request, seat: Seat, *, problem: str = "", done: str = "", status: int = 200) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        standing = senders.list_standing(session, id_of(seat.area), seat.me, house.now())
    return page(
        request,
        "senders.html",
        status=status,
        **seat.facts,
        standing=standing,
        mine={id_of(one.sender): senders.address_for(one.sender, seat.me) for one in standing},
        problem=problem,
        done=done,
        may_test=seat.sees_locked,
        is_lead=seat.me.role == "lead",
    )
