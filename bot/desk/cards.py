"""A card at the desk: answering, publishing and sorting it, and taking the last of that back.

A form that cannot be taken comes back with what was typed in it and what to do about it; nothing was done then.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.parts import local_day
from bot.desk.sign_in import AtDesk, Seat
from bot.pages import house_of, page
from flows import themes
from flows.outcome import MAX_BECAUSE, MAX_WHOM, Decision
from flows.personal import find_personal
from flows.statuses import ANSWERS, Status
from storage import answers, cards, changes, desk, elsewhere, idea_lists, opinions
from storage.changes import CardError
from storage.database import reading, transaction
from storage.tables import id_of

router = APIRouter()

STATUSES: dict[Status, str] = {  # in the form's order, with what is asked for beside it
    "doing": "We are doing it",
    "needs money": "It needs money first",
    "passed on": "Passed on: say to whom, and why",
    "not now": "Not now: say why",
    "done": "Done",
    "discussed": "Only talked about at a meeting: say where, and when. Nobody is texted.",
}
NOT_HERE = "There is no such idea at this desk."


@router.get("/ideas/{reference}")
def show_idea(request: Request, seat: AtDesk, reference: str) -> Response:
    """One idea with its words, its card and its story."""
    return _show(request, seat, reference)


@router.post("/ideas/{reference}/answer")
def answer(
    request: Request,
    seat: AtDesk,
    reference: str,
    status: Annotated[str, Form()] = "",
    because: Annotated[str, Form(max_length=1000)] = "",
    whom: Annotated[str, Form(max_length=200)] = "",
    meeting: Annotated[str, Form(max_length=200)] = "",
    on: Annotated[str, Form(max_length=10)] = "",
    correction: Annotated[str, Form()] = "",
) -> Response:
    """Everybody behind the card gets their own sentence back with this, in ten minutes."""
    typed = {"status": status, "because": because, "whom": whom, "meeting": meeting, "on": on, "correction": correction}
    now = house_of(request).now()

    def do(session: Session) -> None:
        chosen = next((one for one in STATUSES if one == status), None)
        if chosen is None:
            raise CardError("choose what became of it")
        decision = Decision(chosen, because, whom, meeting, _day(on), is_correction=bool(correction))
        answers.decide(session, reference, decision, now=now, by=id_of(seat.me))

    return _act(request, seat, reference, do, typed)


@router.post("/ideas/{reference}/publish")
def publish(
    request: Request,
    seat: AtDesk,
    reference: str,
    public: Annotated[str, Form(max_length=5000)] = "",
    checked: Annotated[str, Form()] = "",
) -> Response:
    """Let everybody read it in these words, once nothing in them is pointed out, or somebody looked at it."""

    def do(session: Session) -> None:
        if not public.strip():
            raise CardError("write the words everybody is to read")
        if (found := find_personal(public)) and not checked:
            seen = ", ".join(f"“{one.words}” may be {one.what}" for one in found)
            raise CardError(f"look again: {seen}. Change the words, or say that you looked")
        cards.publish(session, reference, words=public, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, do, {"public": public, "look_again": True})


@router.post("/ideas/{reference}/hide")
def hide(request: Request, seat: AtDesk, reference: str) -> Response:
    def do(session: Session) -> None:
        cards.hide(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, do, {})


@router.post("/ideas/{reference}/themes")
def sort(
    request: Request, seat: AtDesk, reference: str, theme: Annotated[list[str] | None, Form()] = None
) -> Response:  # fmt: skip
    def do(session: Session) -> None:
        cards.set_themes(session, reference, theme or [], now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, do, {})


@router.post("/ideas/{reference}/undo")
def undo(request: Request, seat: AtDesk, reference: str) -> Response:
    """Take back the last thing that was done to its card."""

    def do(session: Session) -> None:
        answers.undo(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, do, {})


def _act(
    request: Request, seat: Seat, reference: str, do: Callable[[Session], None], typed: dict[str, Any]
) -> Response:  # fmt: skip
    """Do it in one transaction and show the idea again; or show the form with what is wrong."""
    if not seat.may_act:
        raise HTTPException(403, "Viewers look and change nothing. Ask a coordinator.")
    try:
        with transaction(house_of(request).database) as session:
            if idea_lists.find_idea(session, id_of(seat.area), reference) is None:
                raise HTTPException(404, NOT_HERE)
            do(session)
    except CardError as problem:
        return _show(request, seat, reference, problem=str(problem), typed=typed, status=400)
    return RedirectResponse(f"/desk/ideas/{reference.upper()}", 303)


def _show(
    request: Request,
    seat: Seat,
    reference: str,
    *,
    problem: str = "",
    typed: dict[str, Any] | None = None,
    status: int = 200,
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        shown = idea_lists.find_idea(session, id_of(seat.area), reference)
        if shown is None:
            raise HTTPException(404, NOT_HERE)
        lead = shown.card.lead
        frame = themes.read_frame(seat.area.themes)
        facts: dict[str, Any] = {
            "answers": desk.list_answers(session, shown.idea),
            "texts": cards.list_texts(session, lead),
            "waiting": answers.find_waiting(session, id_of(lead)),
            "standing": answers.find_standing(session, id_of(lead)),
            "elsewhere": elsewhere.list_like(session, lead),
            "think": opinions.results(session, lead),
            "is_undoable": changes.last(session, lead) is not None,
        }
    return page(
        request,
        "idea.html",
        status=status,
        **seat.facts,
        **facts,
        shown=shown,
        idea=shown.idea,
        lead=lead,
        today=local_day(house.now(), seat.area),
        frame=frame,
        suggested={one.theme: ", ".join(one.because) for one in themes.suggest(lead.text, frame)},
        chosen=themes.split_themes(lead.theme),
        statuses=STATUSES,
        is_answered=lead.status in ANSWERS,
        most={"because": MAX_BECAUSE, "whom": MAX_WHOM, "public": cards.MAX_PUBLISHED},
        problem=problem[:1].upper() + problem[1:],
        typed={"status": "", "because": "", "whom": "", "meeting": "", "on": "", "correction": ""}
        | {"public": lead.published_words or lead.text, "look_again": False}
        | (typed or {}),
    )


def _day(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise CardError("a day is written as in 2026-06-09") from None
