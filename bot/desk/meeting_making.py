"""Making a meeting from one line, and changing one: first said back, with what it comes to, and only then kept."""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.meeting_form import STEPS, MeetingForm, a_new_form, find_changes, form_of, say_when
from bot.desk.meetings import STEP_WORDS, Number, capital, check_number, find, refusal, show_page
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows.courtesy import next_permitted
from flows.wall_time import moment_of
from storage import meetings, seats
from storage.database import reading, rehearsal, transaction
from storage.tables import Meeting, id_of
from storage.wrong_field import field_of

router = APIRouter()

Typed = Annotated[MeetingForm, Form()]
CANNOT_CHANGE = "It is cancelled or has begun, so nothing of it can be changed any more."
MOST = {"title": meetings.MAX_TITLE, "host": meetings.MAX_HOST, "access": meetings.MAX_ACCESS}


@router.get("/meetings/new")
def show_form(request: Request, seat: AtWork) -> Response:
    return _ask(request, seat, a_new_form(seat.area))


@router.post("/meetings/new")
def make(request: Request, seat: AtWork, typed: Typed) -> Response:
    """Look at it, go back to change it, or keep it: each a button of its own."""
    if typed.button == "edit":
        return _ask(request, seat, typed)
    if typed.button not in ("open", "draft"):
        return _look(request, seat, typed, lambda session: _make(request, session, seat, typed, "open"))
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meetings.lock(session, id_of(seat.area))
            if twin := _find_twin(request, session, seat, typed):
                return RedirectResponse(f"/desk/meetings/{twin.id}?done=twin", 303)
            made, people = _make(request, session, seat, typed, typed.button)
            if typed.button == "open":
                check_number(people, typed.told)
            done = "first" if made.first_by else typed.button
    except ValueError as problem:
        if field_of(problem) == "told":
            return _look(
                request, seat, typed, lambda session: _make(request, session, seat, typed, "open"), problem=problem
            )
        return _ask(request, seat, typed, problem=problem)
    return RedirectResponse(f"/desk/meetings/{made.id}?done={done}", 303)


@router.get("/meetings/{number}/change")
def show_changing(request: Request, seat: AtWork, number: Number) -> Response:
    with reading(house_of(request).database) as session:
        meeting = find(session, seat, number)
    if meeting.state == "cancelled" or meeting.starts_at <= house_of(request).now():
        return show_page(request, seat, number, problem=CANNOT_CHANGE, status=409)
    return _ask(request, seat, form_of(meeting), number=number)


@router.post("/meetings/{number}/change")
def change(request: Request, seat: AtWork, number: Number, typed: Typed) -> Response:
    """P3: the first step says what will happen and to how many, the second does it."""
    with reading(house_of(request).database) as session:
        meeting = find(session, seat, number)
        before, was_first = meetings.about(seat.area, meeting), meeting.state == "draft" and meeting.first_by
    if typed.button == "edit":
        return _ask(request, seat, typed, number=number)

    def look(problem: ValueError | None = None) -> Response:
        return _look(
            request, seat, typed, lambda session: _change(request, session, seat, number, typed),
            number=number, before=before, problem=problem,
        )  # fmt: skip

    if typed.button != "change":
        return look()
    try:
        with transaction(house_of(request).database) as session:
            _meeting, people = _change(request, session, seat, number, typed)
            check_number(people, typed.told)
    except ValueError as problem:
        if field_of(problem) == "told":
            return look(problem)
        return _ask(request, seat, typed, number=number, problem=problem)
    done = "lapsed" if was_first else "changed" if people else "noted"
    return RedirectResponse(f"/desk/meetings/{number}?done={done}", 303)


def _make(request: Request, session: Session, seat: Seat, typed: MeetingForm, state: str) -> tuple[Meeting, int]:
    """The meeting, and how many it invites."""
    now = house_of(request).now()
    details = typed.read(now, seat.wall_clock)
    made = meetings.add_meeting(
        session, area=seat.area, now=now, made_by=id_of(seat.me), state=state,
        **details | {"closes": details["closes"] or None},
    )  # fmt: skip
    return made, meetings.count_invited(session, made, now)


def _change(request: Request, session: Session, seat: Seat, number: int, typed: MeetingForm) -> tuple[Meeting, int]:
    """The meeting as it now is, and how many are told."""
    now = house_of(request).now()
    meeting = find(session, seat, number)
    changed = find_changes(typed.read(now, seat.wall_clock, meeting), meeting)
    if not changed:
        raise ValueError("nothing is changed yet: write what is to be otherwise")
    told = seats.change_meeting(session, seat.area, meeting, now, by=id_of(seat.me), **changed)
    return meeting, told.people


def _find_twin(request: Request, session: Session, seat: Seat, typed: MeetingForm) -> Meeting | None:
    zone = seat.wall_clock
    details = typed.read(house_of(request).now(), zone)
    starts_at = moment_of(details["starts"], zone)
    return meetings.find_twin(session, id_of(seat.area), starts_at=starts_at, place=details["place"])


def _look(
    request: Request,
    seat: Seat,
    typed: MeetingForm,
    do: Callable[[Session], tuple[Meeting, int]],
    *,
    number: int | None = None,
    before: str = "",
    problem: ValueError | None = None,
) -> Response:
    """What it comes to, nothing of which is kept; or the form again with what is wrong. `problem`: of the number that
    stood beside the button, or was typed.
    """
    house = house_of(request)
    now = house.now()
    try:
        with rehearsal(house.database) as session:
            meeting, people = do(session)
            said: dict[str, Any] = {
                "when": say_when(meeting),
                "about": meetings.about(seat.area, meeting),
                "place": meeting.place,
                "title": meeting.title,
                "host": meeting.host,
                "access": meeting.access,
                "capacity": meeting.capacity,
                "quorum": meeting.quorum,
                "closes_at": meeting.closes_at,
                "ahead": meetings.look_ahead(session, meeting, now),
                "text": meetings.say(seat.area, meeting, "changed" if number else "invitation", now),
                "is_draft": meeting.state == "draft",
                "is_for_two": not number and meeting.state == "draft",
            }
    except ValueError as wrong:
        return _ask(request, seat, typed, number=number, problem=wrong)
    return page(
        request,
        "meeting_look.html",
        status=400 if problem else 200,
        **seat.facts,
        **said,
        typed=typed,
        number=number,
        before=before,
        people=people,
        told_at=next_permitted(now, seat.wall_clock),
        step_words=STEP_WORDS,
        problem=capital(problem) if problem else "",
        wrong_field="told" if problem and said["is_for_two"] else "",
    )


def _ask(
    request: Request, seat: Seat, typed: MeetingForm, *, number: int | None = None, problem: ValueError | None = None
) -> Response:
    return page(
        request,
        "meeting_form.html",
        status=400 if problem else 200,
        **seat.facts,
        typed=typed,
        number=number,
        steps=STEPS,
        most=MOST,
        **refusal(problem),
    )
