"""Replies at hand: an area's own words with fields, kept by its coordinators and used in talks."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Path, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.our_texts import say_size
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows.canned import FIELDS, STARTERS
from storage import canned
from storage.database import reading, transaction
from storage.desk import MAX_ROW
from storage.tables import CannedReply, id_of
from storage.wrong_field import field_of

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=MAX_ROW)]
Title = Annotated[str, Form(max_length=200)]
Words = Annotated[str, Form(max_length=2000)]
HERE = "/desk/talks/replies"


@router.get("/talks/replies")
def list_replies(request: Request, seat: AtWork, out: int | None = None) -> Response:
    """`out` is the one that was just taken out, to bring it back."""
    return _show(request, seat, out=out)


@router.post("/talks/replies")
def add(request: Request, seat: AtWork, title: Title = "", words: Words = "", starters: str = Form("")) -> Response:
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            if starters:
                canned.add_starters(session, id_of(seat.area), seat.me, house.now())
            else:
                canned.add_reply(session, id_of(seat.area), seat.me, title=title, words=words, now=house.now())
    except ValueError as problem:
        return _show(request, seat, problem=problem, title=title, words=words, status=422)
    return RedirectResponse(HERE, 303)


@router.post("/talks/replies/{number}")
def change(request: Request, seat: AtWork, number: Number, title: Title = "", words: Words = "") -> Response:
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            reply = _of_this_desk(canned.find_reply(session, id_of(seat.area), number))
            canned.change_reply(session, reply, seat.me, title=title, words=words, now=house.now())
    except ValueError as problem:
        return _show(request, seat, problem=problem, number=number, title=title, words=words, status=422)
    return RedirectResponse(HERE, 303)


@router.post("/talks/replies/{number}/remove")
def remove(request: Request, seat: AtWork, number: Number) -> Response:
    return _set_removed(request, seat, number, removed=True)


@router.post("/talks/replies/{number}/restore")
def restore(request: Request, seat: AtWork, number: Number) -> Response:
    return _set_removed(request, seat, number, removed=False)


def _set_removed(request: Request, seat: Seat, number: int, *, removed: bool) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        reply = _of_this_desk(canned.find_reply(session, id_of(seat.area), number))
        canned.set_removed(session, reply, seat.me, removed=removed, now=house.now())
    return RedirectResponse(f"{HERE}?out={number}" if removed else HERE, 303)


def _show(
    request: Request,
    seat: Seat,
    *,
    out: int | None = None,
    problem: ValueError | None = None,
    number: int = 0,
    title: str = "",
    words: str = "",
    status: int = 200,
) -> Response:
    """`number` is the one whose change was refused, with what was typed."""
    house = house_of(request)
    with reading(house.database) as session:
        found = canned.list_replies(session, id_of(seat.area))
        gone = canned.find_reply(session, id_of(seat.area), out) if out else None
    return page(
        request,
        "replies.html",
        status=status,
        **seat.facts,
        found=found,
        gone=gone if gone and gone.removed_at else None,
        sizes={one.id: say_size(one.words, "sms") for one in found},
        fields=FIELDS,
        starters=STARTERS,
        problem=f"Not kept: {problem}." if problem else "",
        wrong_field=field_of(problem) if problem else "",
        number=number,
        title=title,
        words=words,
    )


def _of_this_desk(reply: CannedReply | None) -> CannedReply:
    if reply is None:
        raise HTTPException(404, "There is no such reply at this desk.")
    return reply
