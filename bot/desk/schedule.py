"""The schedule: which texts a new meeting sends unless its own page says otherwise, and when each leaves."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meeting_form import STEPS
from bot.desk.seats import AtCare, AtDesk
from bot.pages import house_of, page
from flows.schedule import usual_steps
from storage import areas
from storage.database import transaction
from storage.tables import Area, id_of

router = APIRouter()


@router.get("/settings/schedule")
def show(request: Request, seat: AtDesk, done: str = "") -> Response:
    return page(
        request,
        "settings_schedule.html",
        **seat.facts,
        steps=STEPS,
        chosen=usual_steps(seat.area.meeting_steps),
        done=done == "kept",
        may_change=seat.sees_locked,
    )


@router.post("/settings/schedule")
def change(request: Request, seat: AtCare, step: Annotated[list[str] | None, Form()] = None) -> Response:
    """From the next meeting on; those that are made keep theirs."""
    house = house_of(request)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area))
        before = area.meeting_steps
        areas.set_meeting_steps(session, area, step or [])
        if area.meeting_steps != before:
            areas.note_change(session, area, ["meeting_steps"], house.now(), by=seat.me.id)
    return RedirectResponse("/desk/settings/schedule?done=kept", 303)
