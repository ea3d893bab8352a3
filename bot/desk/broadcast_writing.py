"""Writing a broadcast: a new one, one made anew, a correction, or another text for a draft; the lint live beside it.

A form that cannot be taken comes back with everything that was typed in it and all that is wrong; nothing was kept.
"""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Form, Header, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from sqlmodel import Session

from bot import broadcast_lines as lines
from bot.desk.broadcast_forms import Typed, anew, check, choices, slot_of, typed_of
from bot.desk.broadcasts import MAX_ROW, Number, find_own
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page, render
from storage import broadcasts
from storage.broadcasts import Refused
from storage.database import reading, transaction
from storage.tables import Broadcast, Coordinator, id_of

router = APIRouter()

Given = Annotated[Typed, Form()]
Earlier = Annotated[int | None, Query(ge=1, lt=MAX_ROW)]


@router.get("/broadcasts/new")
def write(request: Request, seat: AtWork, like: Earlier = None, corrects: Earlier = None) -> Response:
    """An empty form, one with an earlier broadcast in it, or one for a correction."""
    typed = Typed()
    with reading(house_of(request).database) as session:
        if like is not None:
            typed = anew(*find_own(session, seat, like))
        if corrects is not None:
            typed = Typed(corrects=str(id_of(find_own(session, seat, corrects).broadcast)))
    return _form(request, seat, typed)


@router.post("/broadcasts/new")
def make(request: Request, seat: AtWork, typed: Given) -> Response:
    """A new draft, or a correction of what left."""
    house = house_of(request)

    def do(session: Session) -> Broadcast | Refused:
        me, slot = session.get_one(Coordinator, seat.me.id), slot_of(typed, seat.area, house.now())
        if typed.corrects:
            original = find_own(session, seat, _as_row(typed.corrects))
            return broadcasts.correct(
                session, area=original.area, original=original.broadcast, by=me, words=typed.words, slot=slot,
                now=house.now(),
            )  # fmt: skip
        return broadcasts.make(
            session, area=seat.area, by=me, words=typed.words, audience=typed.audience(),
            message_class=typed.message_class, slot=slot, now=house.now(),
        )  # fmt: skip

    return _keep(request, seat, typed, do)


@router.post("/broadcasts/check")
def look(request: Request, seat: AtWork, typed: Given, x_part: Annotated[str, Header(max_length=5)] = "") -> Response:
    """How it stands while it is typed: the piece alone for the script, the whole form without it."""
    chosen = typed.chosen()
    if x_part:
        return HTMLResponse(render("broadcast_check.html", check=check(chosen, seat.area), live_check=True))
    return _form(request, seat, chosen, number=None)


@router.get("/broadcasts/{number}/edit")
def write_again(request: Request, seat: AtWork, number: Number) -> Response:
    with reading(house_of(request).database) as session:
        typed = typed_of(*find_own(session, seat, number))
    return _form(request, seat, typed, number=number)


@router.post("/broadcasts/{number}/edit")
def revise(request: Request, seat: AtWork, number: Number, typed: Given) -> Response:
    """Another text, audience or slot; whoever approved it first looks again."""
    house = house_of(request)

    def do(session: Session) -> Broadcast | Refused:
        found = find_own(session, seat, number)
        return broadcasts.revise(
            session, found.broadcast, area=found.area, by=session.get_one(Coordinator, seat.me.id), words=typed.words,
            audience=typed.audience(), message_class=typed.message_class,
            slot=slot_of(typed, found.area, house.now()), now=house.now(),
        )  # fmt: skip

    return _keep(request, seat, typed, do, number=number)


def _keep(
    request: Request, seat: Seat, typed: Typed, do: Callable[[Session], Broadcast | Refused], number: int | None = None
) -> Response:
    """Keep it and go on to its preview; or show the form with what is wrong."""
    try:
        with transaction(house_of(request).database) as session:
            done = do(session)
    except ValueError as wrong:
        return _form(request, seat, typed, problems=(str(wrong),), number=number)
    if isinstance(done, Refused):
        return _form(request, seat, typed, problems=done.reasons, number=number)
    return RedirectResponse(f"/desk/broadcasts/{id_of(done)}?done=kept", 303)


def _form(
    request: Request, seat: Seat, typed: Typed, *, problems: tuple[str, ...] = (), number: int | None = None
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        facts = choices(session, seat.area, house.now())
        facts["original"] = find_own(session, seat, _as_row(typed.corrects)).broadcast if typed.corrects else None
    return page(
        request,
        "broadcast_write.html",
        status=422 if problems else 200,
        **seat.facts,
        **facts,
        typed=typed,
        number=number,
        problems=problems,
        check=check(typed, seat.area) if typed.wording else None,
        banner=lines.banner(live=house.settings.live),
    )


def _as_row(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() else 0
