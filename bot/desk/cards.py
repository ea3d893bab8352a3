"""What is done to a card at the desk: read, sorted, published, linked, answered, hidden, and the last of that undone.

Rules
- A form that cannot be taken comes back with what was typed in it and what to do about it; nothing was done then.
- Where the idea was opened from a list, a step that settles it leads to the next of that list; the page says what was
  done, with a button that undoes it.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk import idea_page
from bot.desk.done import name_done
from bot.desk.idea_page import NOT_HERE, STATUSES, Refused
from bot.desk.ideas import WantedHere, query_of
from bot.desk.sign_in import AtDesk, AtWork, Seat
from bot.pages import house_of
from flows import themes
from flows.outcome import Decision
from flows.personal import find_personal
from flows.ready_answers import WHY_HIDDEN, find_ready
from storage import answers, cards, idea_lists
from storage.changes import CardError
from storage.database import transaction
from storage.idea_lists import Wanted
from storage.tables import Answer, CardChange, id_of

router = APIRouter()

Act = Callable[[Session], CardChange | Answer | None]
Line = Annotated[str, Form(max_length=200)]


@router.get("/ideas/{reference}")
def show_idea(request: Request, seat: AtDesk, reference: str, listed: WantedHere, did: str = "") -> Response:
    """One idea with its words, its card and its story."""
    return idea_page.show(request, seat, reference, listed, did=did)


@router.post("/ideas/{reference}/read")
def read(request: Request, seat: AtWork, reference: str, listed: WantedHere) -> Response:
    """Its author still waits for the answer."""

    def do(session: Session) -> CardChange:
        return cards.mark_read(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "read"), settles=True)


@router.post("/ideas/{reference}/answer")
def answer(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    ready: Annotated[str, Form(max_length=40)] = "",
    status: Annotated[str, Form()] = "",
    because: Annotated[str, Form(max_length=1000)] = "",
    whom: Line = "",
    meeting: Line = "",
    on: Annotated[str, Form(max_length=10)] = "",
    correction: Annotated[str, Form()] = "",
) -> Response:
    """Everybody behind the card gets their own sentence back with this, in ten minutes. `ready`: a reason picked."""
    typed = {"status": status, "because": because, "whom": whom, "meeting": meeting, "on": on, "correction": correction}
    now = house_of(request).now()

    def do(session: Session) -> Answer:
        decision = find_ready(ready)
        if decision is None:
            chosen = next((one for one in STATUSES if one == status), None)
            if chosen is None:
                raise CardError("choose what became of it")
            decision = Decision(chosen, because, whom, meeting, _day(on), is_correction=bool(correction))
        return answers.decide(session, reference, decision, now=now, by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "answer", typed), settles=True)


@router.post("/ideas/{reference}/publish")
def publish(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    public: Annotated[str, Form(max_length=5000)] = "",
    checked: Annotated[str, Form()] = "",
) -> Response:
    """Let everybody read it in these words, once nothing in them is pointed out, or somebody looked at it."""

    def do(session: Session) -> CardChange:
        if not public.strip():
            raise CardError("write the words everybody is to read")
        if (found := find_personal(public)) and not checked:
            seen = ", ".join(f"“{one.words}” may be {one.what}" for one in found)
            raise CardError(f"look again: {seen}. Change the words, or say that you looked")
        return cards.publish(session, reference, words=public, now=house_of(request).now(), by=id_of(seat.me))

    typed = {"public": public, "look_again": bool(find_personal(public))}
    return _act(request, seat, reference, listed, do, Refused("", "publish", typed))


@router.post("/ideas/{reference}/hide")
def hide(request: Request, seat: AtWork, reference: str, listed: WantedHere, why: Line = "") -> Response:
    """Keep it from every public page, with the reason; `why` is one of the ready ones by its number, or written."""

    def do(session: Session) -> CardChange:
        place = int(why) if why.isdecimal() else 0
        reason = WHY_HIDDEN[place - 1] if 1 <= place <= len(WHY_HIDDEN) else why
        if not reason.strip():
            raise CardError("say why nobody outside should read it")
        return cards.hide(session, reference, why=reason, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "hide", {"why": why}), settles=True)


@router.post("/ideas/{reference}/themes")
def sort(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    theme: Annotated[list[str] | None, Form()] = None,
    turn: Annotated[str, Form(max_length=themes.MAX_THEME_CHARACTERS)] = "",
) -> Response:
    """Sort it into these themes, or put it into one, or out of it, with `turn`."""

    def do(session: Session) -> CardChange:
        wanted = list(theme or ())
        if turn:
            now_in = themes.split_themes(cards.find_card(session, reference).theme)
            wanted = [one for one in now_in if one != turn] if turn in now_in else [*now_in, turn]
        return cards.set_themes(session, reference, wanted, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "themes"))


@router.post("/ideas/{reference}/link")
def link(request: Request, seat: AtWork, reference: str, listed: WantedHere, to: Line = "") -> Response:
    """Link its card to another one: they are the same wish (C2, C7)."""

    def do(session: Session) -> CardChange:
        if not to.strip():
            raise CardError("say to which idea it is linked, as in OAK-41")
        into = cards.find_card(session, to, area_id=listed.area_id)
        return cards.merge(session, into.reference, [reference], now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "link", {"to": to}), settles=True)


@router.post("/ideas/{reference}/split")
def split(request: Request, seat: AtWork, reference: str, listed: WantedHere) -> Response:
    """Take this text out of the card it is linked to."""

    def do(session: Session) -> CardChange:
        return cards.split(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "link"))


@router.post("/ideas/{reference}/undo")
def undo(request: Request, seat: AtWork, reference: str, listed: WantedHere) -> Response:
    """Take back the last thing that was done to its card, and look at it again."""

    def do(session: Session) -> None:
        answers.undo(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, do, Refused("", "undo"))


def _act(
    request: Request, seat: Seat, reference: str, listed: Wanted, do: Act, form: Refused, *, settles: bool = False
) -> Response:
    """Do it in one transaction and go on; or show the form with what is wrong."""
    try:
        with transaction(house_of(request).database) as session:
            shown = idea_lists.find_idea(session, listed.area_id, reference)
            if shown is None:
                raise HTTPException(404, NOT_HERE)
            did = do(session)
            address = f"/desk/ideas/{shown.idea.reference}"
            if settles and query_of(listed):
                address = idea_page.address_of_next(session, listed, shown.idea)
    except CardError as problem:
        refused = Refused(str(problem), form.form, form.typed)
        return idea_page.show(request, seat, reference, listed, refused=refused)
    named: dict[str, Any] = {"did": name_done(did)} if did is not None else {}
    query = query_of(listed, **named)
    return RedirectResponse(f"{address}?{query}" if query else address, 303)


def _day(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise CardError("a day is written as in 2026-06-09") from None
