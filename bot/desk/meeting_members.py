"""Who has a vote in the partnership, so that a meeting's quorum can be counted (P2)."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meetings import Number, refusal
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from storage import audit, members
from storage.database import reading, transaction
from storage.tables import id_of
from storage.wrong_field import about

router = APIRouter()

DONE = {"kept": "Kept. They count towards the quorum from now on.", "removed": "They have no vote any more."}


@router.get("/meetings/members")
def show(request: Request, seat: AtWork, done: str = "") -> Response:
    return _show(request, seat, done=DONE.get(done, ""))


@router.post("/meetings/members")
def add(
    request: Request,
    seat: AtWork,
    name: Annotated[str, Form()] = "",
    number: Annotated[str, Form()] = "",
    elsewhere: Annotated[str, Form()] = "",
) -> Response:
    """Somebody with a vote, or what changed about them."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            with about("number"):
                address = members.address_meant(session, id_of(seat.area), number) if number.strip() else None
            member = members.set_member(
                session, area=seat.area, address=address, name=name, lives_here=not elsewhere, now=house.now()
            )
            audit.write(
                session, action="member.set", now=house.now(), area_id=seat.area.id, coordinator_id=id_of(seat.me),
                subject=f"member:{member.id}",
            )  # fmt: skip
    except ValueError as problem:
        typed = {"name": name, "number": number, "elsewhere": elsewhere}
        return _show(request, seat, problem=problem, typed=typed)
    return RedirectResponse("/desk/meetings/members?done=kept", 303)


@router.post("/meetings/members/{number}/remove")
def remove(request: Request, seat: AtWork, number: Number) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        if not members.remove_member(session, id_of(seat.area), number):
            raise HTTPException(404, "Nobody with a vote stands here under that number.")
        audit.write(
            session, action="member.remove", now=house.now(), area_id=seat.area.id, coordinator_id=id_of(seat.me),
            subject=f"member:{number}",
        )  # fmt: skip
    return RedirectResponse("/desk/meetings/members?done=removed", 303)


def _show(
    request: Request,
    seat: Seat,
    *,
    done: str = "",
    problem: ValueError | None = None,
    typed: dict[str, str] | None = None,
) -> Response:
    with reading(house_of(request).database) as session:
        found = members.list_members(session, id_of(seat.area))
    here = sum(one.lives_here for one in found)
    return page(
        request,
        "meeting_members.html",
        status=400 if problem else 200,
        **seat.facts,
        found=found,
        here=here,
        percent=here * 100 // len(found) if found else 0,
        done=done,
        **refusal(problem),
        typed=typed or {"name": "", "number": "", "elsewhere": ""},
        most=members.MAX_NAME,
    )
