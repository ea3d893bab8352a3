"""What is done to a card at the desk: read, sorted, published, linked, answered, hidden, and the last of that undone.

Rules
- A form that cannot be taken comes back with what was typed in it and what to do about it; nothing was done then.
- A form says which revision of the card its page showed; where the card stands otherwise by now, nothing is done, and
  the page says who did what meanwhile (`storage.revisions`).
- Where the idea was opened from a list, a step that settles it leads to the next of that list; the page says what was
  done, with a button that undoes that very step.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk import idea_page
from bot.desk.done import find_row, name_done
from bot.desk.idea_page import NOT_HERE, STATUSES, Refused
from bot.desk.ideas import WantedHere, query_of
from bot.desk.moved_on import say_moved
from bot.desk.seats import AtDesk, AtWork, Seat
from bot.pages import house_of
from flows import themes
from flows.outcome import Decision
from flows.ready_answers import WHY_HIDDEN, find_ready
from flows.seeking import read_reference
from flows.words.past_day import read_past_day
from flows.words.personal import find_personal
from storage import answers, cards, changes, idea_lists, revisions
from storage.changes import CardError
from storage.database import transaction
from storage.idea_lists import ShownIdea, Wanted
from storage.idea_search import whole_reference
from storage.tables import Answer, CardChange, Idea, id_of

router = APIRouter()

Act = Callable[[Session], CardChange | Answer | None]
Line = Annotated[str, Form(max_length=200)]
Theme = Annotated[str, Form(max_length=themes.MAX_THEME_CHARACTERS)]
Seen = Annotated[str, Form(max_length=80)]  # the revision of the card that the page showed


ONLY_FIELD = {"link": "to", "publish": "public", "hide": "why"}  # of a form


class MovedOn(CardError):  # noqa: N818 - it reads as what it is
    """The page did not show the card as it stands."""


@router.get("/ideas/{reference}")
def show_idea(request: Request, seat: AtDesk, reference: str, listed: WantedHere, did: str = "") -> Response:
    """One idea with its words, its card and its story."""
    return idea_page.show(request, seat, reference, listed, did=did)


@router.post("/ideas/{reference}/read")
def read(request: Request, seat: AtWork, reference: str, listed: WantedHere, seen: Seen = "") -> Response:
    """Its author still waits for the answer."""

    def do(session: Session) -> CardChange:
        return cards.mark_read(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, seen, do, Refused("", "read"), settles=True)


@router.post("/ideas/{reference}/answer")
def answer(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    seen: Seen = "",
    ready: Annotated[str, Form(max_length=40)] = "",
    status: Annotated[str, Form()] = "",
    because: Annotated[str, Form(max_length=1000)] = "",
    whom: Line = "",
    meeting: Line = "",
    on: Annotated[str, Form(max_length=40)] = "",
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
                raise CardError("choose what became of it", "status")
            day = _day(on, now, seat.wall_clock)
            decision = Decision(chosen, because, whom, meeting, day, is_correction=bool(correction))
        return answers.decide(session, reference, decision, now=now, by=id_of(seat.me))

    return _act(request, seat, reference, listed, seen, do, Refused("", "answer", typed), settles=True)


@router.post("/ideas/{reference}/publish")
def publish(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    seen: Seen = "",
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
    return _act(request, seat, reference, listed, seen, do, Refused("", "publish", typed))


@router.post("/ideas/{reference}/hide")
def hide(
    request: Request, seat: AtWork, reference: str, listed: WantedHere, seen: Seen = "", why: Line = ""
) -> Response:
    """Keep it from every public page, with the reason; `why` is one of the ready ones by its number, or written."""

    def do(session: Session) -> CardChange:
        place = int(why) if why.isdecimal() else 0
        reason = WHY_HIDDEN[place - 1] if 1 <= place <= len(WHY_HIDDEN) else why
        if not reason.strip():
            raise CardError("say why nobody outside should read it")
        return cards.hide(session, reference, why=reason, now=house_of(request).now(), by=id_of(seat.me))

    return _act(
        request,
        seat,
        reference,
        listed,
        seen,
        do,
        Refused("", "hide", {"why": "" if why.isdecimal() else why}),
        settles=True,
    )


@router.post("/ideas/{reference}/themes")
def sort(
    request: Request,
    seat: AtWork,
    reference: str,
    listed: WantedHere,
    seen: Seen = "",
    into: Theme = "",
    out_of: Theme = "",
) -> Response:
    """Put it into a theme, or take it out, as the button said; what is so already is left so."""

    def do(session: Session) -> CardChange | None:
        now_in = list(themes.split_themes(cards.find_card(session, reference).theme))
        wanted = [one for one in now_in if one != out_of] + ([into] if into and into not in now_in else [])
        if wanted == now_in:
            return None
        return cards.set_themes(session, reference, wanted, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, seen, do, Refused("", "themes"), rests_on=revisions.is_same_card)


@router.post("/ideas/{reference}/link")
def link(
    request: Request, seat: AtWork, reference: str, listed: WantedHere, seen: Seen = "", to: Line = ""
) -> Response:
    """Link its card to another one: they are the same wish (C2, C7)."""

    def do(session: Session) -> CardChange:
        if not to.strip():
            raise CardError("say to which idea it is linked, as in OAK-41")
        meant = whole_reference(session, listed.area_id, read_reference(to)) or to
        into = cards.find_card(session, meant, area_id=listed.area_id)
        return cards.merge(session, into.reference, [reference], now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, seen, do, Refused("", "link", {"to": to}), settles=True)


@router.post("/ideas/{reference}/split")
def split(request: Request, seat: AtWork, reference: str, listed: WantedHere, seen: Seen = "") -> Response:
    """Take this text out of the card it is linked to."""

    def do(session: Session) -> CardChange:
        return cards.split(session, reference, now=house_of(request).now(), by=id_of(seat.me))

    return _act(request, seat, reference, listed, seen, do, Refused("", "link"))


@router.post("/ideas/{reference}/undo")
def undo(
    request: Request, seat: AtWork, reference: str, listed: WantedHere, seen: Seen = "", did: Line = ""
) -> Response:  # fmt: skip
    """Take back the step the button named and no other, and look at the card again."""

    def do(session: Session) -> None:
        step, idea = find_row(session, listed.area_id, did), cards.find_idea(session, reference)
        own = {id_of(idea), id_of(cards.lead_of(session, idea))}
        now, by = house_of(request).now(), id_of(seat.me)
        if isinstance(step, Answer) and step.idea_id in own:
            answers.take_back(session, step, now=now, by=by)
        elif isinstance(step, CardChange) and own & {step.idea_id, *map(int, step.after)}:
            changes.undo(session, step, now=now, by=by)
        else:
            raise CardError("press the button of what is to be undone: nothing was")

    return _act(request, seat, reference, listed, seen, do, Refused("", "undo"), did=did)


def _act(
    request: Request,
    seat: Seat,
    reference: str,
    listed: Wanted,
    seen: str,
    do: Act,
    form: Refused,
    *,
    settles: bool = False,
    did: str = "",
    rests_on: Callable[[Session, Idea, str], bool] | None = None,
) -> Response:
    """Do it in one transaction and go on; or show the form with what is wrong.

    `rests_on`: what of the revision shown must still be so; without, all of it. `did`: the step the page spoke of.
    """
    try:
        with transaction(house_of(request).database) as session:
            changes.lock(session, listed.area_id)
            shown = idea_lists.find_idea(session, listed.area_id, reference)
            if shown is None:
                raise HTTPException(404, NOT_HERE)
            if not (rests_on and rests_on(session, shown.idea, seen)):
                _refuse_moved(session, shown, seen, seat)
            done = do(session)
            address = f"/desk/ideas/{shown.idea.reference}"
            if settles and query_of(listed):
                address = idea_page.address_of_next(session, listed, shown.idea)
    except CardError as problem:
        has_moved = isinstance(problem, MovedOn)
        about = "" if has_moved else problem.about or ONLY_FIELD.get(form.form, "")
        refused = replace(form, problem=str(problem), about=about, status=409 if has_moved else 400)
        return idea_page.show(request, seat, reference, listed, did=did, refused=refused)
    named: dict[str, Any] = {"did": name_done(done)} if done is not None else {}
    query = query_of(listed, **named)
    return RedirectResponse(f"{address}?{query}" if query else address, 303)


def _refuse_moved(session: Session, shown: ShownIdea, seen: str, seat: Seat) -> None:
    moved = revisions.find_moved(session, shown.idea, seen)
    if moved is not None:
        raise MovedOn(say_moved(moved, shown.card, id_of(seat.me)))


def _day(typed: str, now: datetime, zone: ZoneInfo) -> date | None:
    if not typed.strip():
        return None
    try:
        return read_past_day(typed, now, zone)
    except ValueError as problem:
        raise CardError(str(problem), "on") from None
