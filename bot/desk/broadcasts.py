"""Broadcasts at the desk: the list, one of them from its preview to the account, and what can be done with it.

The same functions as the command's; a refusal comes back as a page that says what to do, and changes nothing.
"""

from collections.abc import Callable
from typing import Annotated, Any, NamedTuple

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse
from sqlmodel import Session

from bot import broadcast_lines as lines
from bot.desk.broadcast_parts import BroadcastView, draw
from bot.desk.seats import AtDesk, AtWork, Seat, find_seat
from bot.feed import Feed
from bot.house import House
from bot.pages import house_of, mask, page
from bot.reasons import what_so_many, what_they
from flows.broadcast import pounds
from flows.limits import PENCE_A_SEGMENT
from storage import alerts, broadcasts, outbox
from storage.broadcasts import GETS, Preview, Refused
from storage.database import reading, transaction
from storage.tables import Area, Broadcast, Coordinator, id_of

router = APIRouter()

MAX_ROW = 2**63
PAGE = 30  # broadcasts on one page of the list
Number = Annotated[int, Path(ge=1, lt=MAX_ROW)]
NOT_HERE = "There is no broadcast under that number at this desk."
VIEWERS = "Viewers look and change nothing. Ask a coordinator."
DRAFTS = ("draft", "second")
DONE = {  # what is said after something was done, by the word in the address
    "approved": "Approved. You have ten minutes to stop it.",
    "first": "Approved once. Somebody else at this desk must open this page and type the number too.",
    "let_on": "The rest is written to now.",
    "stopped": "Stopped. Nothing of it leaves any more but what was on its way.",
    "mended": "Taken: its letters cost no more.",
    "tested": "A test text is on its way to you, and to nobody else.",
    "kept": "Kept. Nobody gets it yet.",
}

STANDS = {  # by the same word: the states in which it is still so
    "approved": ("approved",),
    "first": ("second",),
    "let_on": ("going", "made"),
    "stopped": ("stopped",),
    "mended": DRAFTS,
    "tested": DRAFTS,
    "kept": DRAFTS,
}


class Found(NamedTuple):
    broadcast: Broadcast
    area: Area


@router.get("/broadcasts")
def list_broadcasts(
    request: Request, seat: AtDesk, before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None
) -> Response:
    """The latest first, those that need somebody above them."""
    with reading(house_of(request).database) as session:
        found = broadcasts.list_broadcasts(session, id_of(seat.area), before_id=before, limit=PAGE + 1)
        many = broadcasts.count_broadcasts(session, id_of(seat.area))
        unknown = outbox.count_unknown(session, id_of(seat.area))
    return page(
        request,
        "broadcasts.html",
        **seat.facts,
        older=found[PAGE - 1].id if len(found) > PAGE else None,
        found=[one for one in found[:PAGE] if one.state != "stopped" or one.approved_at is not None],
        many=many,
        states=lines.STATES,
        needing=[one for one in found if one.state in ("held", "second")],
        unknown=unknown,
        **_stage(request),
    )


@router.get("/broadcasts/{number}")
def show(request: Request, seat: AtDesk, number: Number, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """A draft with its preview; whatever was approved with its account."""
    return _show(request, seat, number, done=done)


@router.post("/broadcasts/{number}/approve")
def approve(
    request: Request, seat: AtWork, number: Number, people: Annotated[str, Form(max_length=20)] = ""
) -> Response:
    """Typed is how many people get it (X2); of one that was held back, how many still wait."""
    house, typed = house_of(request), people.strip().replace(",", "")
    if not typed.isascii() or not typed.isdigit():
        _own(house, seat, number)
        return _show(request, seat, number, problems=("type the number of people, in digits",), typed=people)
    with transaction(house.database) as session:
        found = find_own(session, seat, number)
        done = broadcasts.approve(
            session, found.broadcast, found.area, by=_me(session, seat), typed=int(typed), now=house.now(),
            suppression_key=_key(house),
        )  # fmt: skip
    match done:
        case broadcasts.Refused():
            return _show(request, seat, number, problems=done.reasons, typed=people)
        case broadcasts.WrongNumber():
            said = lines.of_wrong_number(done, int(typed))
            return _show(request, seat, number, problems=(said,))
        case broadcasts.Second():
            return _see(number, "first")
        case broadcasts.LetOn():
            return _see(number, "let_on")
        case _:
            return _see(number, "approved")


@router.post("/broadcasts/{number}/stop")
def stop(request: Request, seat: AtWork, number: Number) -> Response:
    """One step, at any moment: nothing leaves any more but what was claimed."""

    def do(session: Session, found: Found) -> object:
        return broadcasts.stop(
            session, found.broadcast, found.area, by=_me(session, seat), now=house_of(request).now()
        )  # fmt: skip

    return _act(request, seat, number, do, "stopped")


@router.post("/broadcasts/{number}/mend")
def mend(request: Request, seat: AtWork, number: Number) -> Response:
    """Take the text whose letters cost no more."""

    def do(session: Session, found: Found) -> object:
        done = broadcasts.mend(session, found.broadcast, by=_me(session, seat), now=house_of(request).now())
        return done or Refused(("there is nothing to mend",))

    return _act(request, seat, number, do, "mended")


@router.post("/broadcasts/{number}/test")
def test(request: Request, seat: AtWork, number: Number) -> Response:
    """As it would read, to one's own address and nobody else's (X1)."""

    def do(session: Session, found: Found) -> object:
        return broadcasts.send_test(
            session, found.broadcast, found.area, by=_me(session, seat), now=house_of(request).now()
        )  # fmt: skip

    response = _act(request, seat, number, do, "tested")
    house_of(request).dispatcher.wake()
    return response


@router.get("/broadcasts/{number}/people")
def list_people(
    request: Request,
    seat: AtWork,
    number: Number,
    of: Annotated[str, Query(max_length=200)] = GETS,
    after: Annotated[int, Query(ge=0, lt=MAX_ROW)] = 0,
) -> Response:
    """The people behind one number (C6)."""
    house = house_of(request)
    with reading(house.database) as session:
        found = find_own(session, seat, number)
        if found.broadcast.state in DRAFTS:
            people = broadcasts.counted_people(
                session, *found, of, after=after, see_locked=seat.sees_locked, now=house.now(),
                suppression_key=_key(house),
            )  # fmt: skip
        else:
            people = broadcasts.sent_people(session, found.broadcast, of, after=after, see_locked=seat.sees_locked)
    kind, _, reason = of.partition(": ")
    return page(
        request,
        "broadcast_people.html",
        **seat.facts,
        **_stage(request),
        broadcast=found.broadcast,
        people=people,
        of=of,
        kind=kind,
        reason=what_they(reason),
        after=after,
    )


@router.get("/broadcasts/{number}/events")
async def stream(request: Request, seat: AtDesk, number: Number) -> Response:
    """Server-sent events. Whoever may no longer see this page is sent nothing more."""
    house = house_of(request)
    _own(house, seat, number)
    feed: Feed[BroadcastView] = request.app.state.broadcast_feed
    if feed.is_full:
        return Response(status_code=503, headers={"retry-after": "60"})
    view = BroadcastView(id_of(seat.area), number, seat.may_act)

    def may_see() -> bool:
        now = find_seat(house, seat.secret)
        return now is not None and BroadcastView(id_of(now.area), number, now.may_act) == view

    return StreamingResponse(feed.stream(view, may_see), media_type="text/event-stream")


def _show(
    request: Request, seat: Seat, number: int, *, done: str = "", problems: tuple[str, ...] = (), typed: str = ""
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        found = find_own(session, seat, number)
        facts: dict[str, Any] = {
            "broadcast": found.broadcast,
            "audience": lines.of_audience(*found),
            "done": DONE[done] if found.broadcast.state in STANDS.get(done, ()) else "",
            "problems": problems,
            "typed": typed,
            "pounds": pounds,
            "pence_a_segment": PENCE_A_SEGMENT,
            "by": _names(session, found.broadcast),
            **_stage(request),
        }
        if found.broadcast.state not in DRAFTS:
            became = broadcasts.account(session, found.broadcast, house.now())
            facts["spent"] = pounds(became.pence)
            facts["parts"] = draw(*found, became, house.now(), live=house.settings.live, may_act=seat.may_act)
            template = "broadcast.html"
        else:
            facts["shown"] = _preview(session, house, seat, found)
            facts["route"] = _route(session, seat)
            template = "broadcast_draft.html"
    if facts.get("shown"):
        with transaction(house.database) as session:
            broadcasts.keep_shown(session, number, facts["shown"], house.now())
    return page(
        request,
        template,
        status=409 if problems else 200,
        **seat.facts,
        **facts,
        what_they=what_they,
        what_so_many=what_so_many,
    )


def _preview(session: Session, house: House, seat: Seat, found: Found) -> Preview | None:
    """What names and numbers of people a draft shows is for those who may act on it."""
    if not seat.may_act:
        return None
    return broadcasts.preview(session, *found, now=house.now(), suppression_key=_key(house))


def _act(
    request: Request, seat: Seat, number: int, do: Callable[[Session, Found], object], done: str
) -> Response:  # fmt: skip
    with transaction(house_of(request).database) as session:
        ended = do(session, find_own(session, seat, number))
    if isinstance(ended, Refused):
        return _show(request, seat, number, problems=ended.reasons)
    return _see(number, done)


def _see(number: int, done: str) -> Response:
    return RedirectResponse(f"/desk/broadcasts/{number}?done={done}", 303)


def find_own(session: Session, seat: Seat, number: int) -> Found:
    """A broadcast of this desk's own area; any other is not there."""
    found = broadcasts.find(session, number)
    if found is None or found[1].id != seat.area.id:
        raise HTTPException(404, NOT_HERE)
    return Found(*found)


def _own(house: House, seat: Seat, number: int) -> None:
    with reading(house.database) as session:
        find_own(session, seat, number)


def _me(session: Session, seat: Seat) -> Coordinator:
    """As they stand now, not as they stood when the page was asked for."""
    return session.get_one(Coordinator, seat.me.id)


def _key(house: House) -> bytes:
    return house.settings.suppression_key.get_secret_value().encode()


def _names(session: Session, broadcast: Broadcast) -> dict[str, str]:
    """Who did what with it."""
    did = {
        "wrote": broadcast.created_by,
        "first": broadcast.first_by,
        "approved": broadcast.approved_by,
        "stopped": broadcast.stopped_by,
    }
    return {what: session.get_one(Coordinator, who).name if who else "" for what, who in did.items()}


def _route(session: Session, seat: Seat) -> str:
    """Where a test text would go; "" when they have no address of their own."""
    route = alerts.best_route(session, _me(session, seat))
    return mask(route[0]) if route else ""


def _stage(request: Request) -> dict[str, Any]:
    """Whether this is a rehearsal, in the words of the command (X1)."""
    return {"banner": lines.banner(live=house_of(request).settings.live)}
