"""After a meeting: what was decided, written once, looked at as it is texted, and sent to whom it concerns."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meetings import Number, find, refusal
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows.schedule import when_to_tell
from flows.seeking import read_reference
from flows.words.personal import find_personal
from storage import decisions, meetings
from storage.database import reading, rehearsal, transaction
from storage.tables import id_of

router = APIRouter()

MAX_IDEAS = 50


@router.get("/meetings/{number}/decided")
def show(request: Request, seat: AtWork, number: Number) -> Response:
    return _ask(request, seat, number)


@router.post("/meetings/{number}/decided")
def tell(
    request: Request,
    seat: AtWork,
    number: Number,
    words: Annotated[str, Form(max_length=2000)] = "",
    ideas: Annotated[str, Form(max_length=1000)] = "",
    button: Annotated[str, Form(max_length=10)] = "look",
    told: Annotated[str, Form(max_length=20)] = "",
) -> Response:
    """First the text and to how many it goes; then, with the same number, it is sent."""
    house = house_of(request)
    references = _read_references(ideas, seat.area.code)
    typed = {"words": words, "ideas": ideas}
    if button == "edit":
        return _ask(request, seat, number, typed)
    try:
        with (transaction if button == "send" else rehearsal)(house.database) as session:
            meeting = find(session, seat, number)
            people, text = decisions.tell(
                session, seat.area, meeting, words, references, house.now(), by=id_of(seat.me)
            )
            if button == "send" and str(people) != told:
                raise ValueError("by now it is for another number of people: nothing was sent. Look again")
    except ValueError as problem:
        return _ask(request, seat, number, typed, problem=problem)
    if button == "send":
        return RedirectResponse(f"/desk/meetings/{number}?done=told", 303)
    return _ask(request, seat, number, typed, preview={"people": people, "text": text, "ideas": references})


def _read_references(typed: str, code: str) -> list[str]:
    """Each as it stands in a list people write: "OAK-1, oak 4 and 7"; what is none stays, to be named as unknown."""
    found: list[str] = []
    for piece in filter(None, (one.strip() for one in re.split(r"[,;&\n]|\band\b", typed))):
        read = (
            [read_reference(piece)] if read_reference(piece) else [read_reference(one) or one for one in piece.split()]
        )
        found += [f"{code}-{one}" if one.isdigit() else one.upper() for one in read]
    return list(dict.fromkeys(found))[:MAX_IDEAS]


def _ask(
    request: Request,
    seat: Seat,
    number: int,
    typed: dict[str, str] | None = None,
    *,
    problem: ValueError | None = None,
    preview: dict[str, Any] | None = None,
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        meeting = find(session, seat, number)
        came = meetings.count_readers(session, meeting, "decided")
    typed = typed or {"words": "", "ideas": ""}
    return page(
        request,
        "meeting_decided.html",
        status=400 if problem else 200,
        **seat.facts,
        meeting=meeting,
        about=meetings.about(seat.area, meeting),
        came=came,  # of whom we know where to text
        until=when_to_tell(meeting.ends_at, seat.wall_clock)[1],
        typed=typed,
        preview=preview,
        personal=find_personal(typed["words"]) if preview else [],
        **refusal(problem),
    )
