"""Calling a meeting off, in two steps: to how many it is told and in which words, and then it is done (P3)."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meetings import Counted, Number, capital, find, read_number
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows.courtesy import next_permitted
from storage import meetings
from storage.database import rehearsal, transaction
from storage.tables import id_of

router = APIRouter()


@router.get("/meetings/{number}/cancel")
def ask_to_cancel(request: Request, seat: AtWork, number: Number) -> Response:
    """The first of two steps: how many are told."""
    return _ask_to_cancel(request, seat, number)


@router.post("/meetings/{number}/cancel")
def cancel(request: Request, seat: AtWork, number: Number, told: Counted = "") -> Response:
    """P3: reminders are stopped first, then everybody who heard of it and did not say no is told at once."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            people = meetings.cancel_meeting(session, meeting, house.now(), by=id_of(seat.me)).people
            if people != read_number(told):
                raise ValueError("By now it is another number: nothing was done. Look again.")
    except ValueError as problem:
        return _ask_to_cancel(request, seat, number, problem=str(problem))
    return RedirectResponse(f"/desk/meetings/{number}?done={'cancelled' if people else 'untold'}", 303)


def _ask_to_cancel(request: Request, seat: Seat, number: int, problem: str = "") -> Response:
    house = house_of(request)
    with rehearsal(house.database) as session:
        meeting = find(session, seat, number)
        about, has_begun = meetings.about(seat.area, meeting), meeting.starts_at <= house.now()
        text = meetings.say(seat.area, meeting, "cancelled", house.now())
        not_told = meetings.count_not_told(session, meeting)
        other_text = meetings.say(seat.area, meeting, "cancelled", house.now(), is_told=False)
        try:
            told = meetings.cancel_meeting(session, meeting, house.now())
        except ValueError as refused:
            told, problem = None, problem or str(refused)
    return page(
        request,
        "meeting_cancel.html",
        status=409 if problem else 200,
        **seat.facts,
        number=number,
        about=about,
        told=told,
        text=text,
        not_told=not_told,
        other_text=other_text,
        told_at=next_permitted(house.now(), seat.wall_clock),
        has_begun=has_begun,
        problem=capital(problem) if problem else "",
    )
