"""Languages: what residents may be texted in, each turned on once somebody who speaks it has read every text (R9)."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meetings import refusal
from bot.desk.seats import AtCare, AtDesk, Seat
from bot.pages import house_of, page
from flows.locale import CATALOGUES, WORDINGS, reviewers
from storage import languages
from storage.database import reading, transaction
from storage.tables import Area, id_of
from storage.wrong_field import WrongField

router = APIRouter()

Key = Annotated[str, Query(max_length=40)]
Typed = Annotated[str, Form(max_length=200)]
DONE = {"on": "On: whoever texts its name is texted in it from now on.", "off": "Off: everybody is texted in English."}


@router.get("/settings/languages")
def show(request: Request, seat: AtDesk, language: Key = "", done: Key = "") -> Response:
    if language:
        return _show(request, seat, language)
    named = reviewers(_area(request, seat).languages)
    listed = [(one, one.language in named, named.get(one.language) or one.approved_by) for one in CATALOGUES.values()]
    return page(request, "languages.html", **seat.facts, listed=listed, done=DONE.get(done, ""))


@router.post("/settings/languages")
def turn_on(
    request: Request, seat: AtCare, language: Typed = "", reviewed_by: Typed = "", every_line: Typed = ""
) -> Response:
    """`every_line` is the tick of whoever answers for it."""
    house = house_of(request)
    try:
        if not every_line:
            raise WrongField("tick that every text was read", "every_line")
        with transaction(house.database) as session:
            area = session.get_one(Area, id_of(seat.area), with_for_update=True)
            languages.turn_on(session, area, language, reviewed_by, house.now(), by=id_of(seat.me))
    except ValueError as problem:
        return _show(request, seat, language, problem=problem, reviewed_by=reviewed_by)
    return RedirectResponse("/desk/settings/languages?done=on", 303)


@router.post("/settings/languages/off")
def turn_off(request: Request, seat: AtCare, language: Typed = "") -> Response:
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            area = session.get_one(Area, id_of(seat.area), with_for_update=True)
            languages.turn_off(session, area, language, house.now(), by=id_of(seat.me))
    except ValueError as problem:
        return _show(request, seat, language, problem=problem)
    return RedirectResponse("/desk/settings/languages?done=off", 303)


def _show(
    request: Request, seat: Seat, language: str, *, problem: ValueError | None = None, reviewed_by: str = ""
) -> Response:
    if language not in CATALOGUES:
        raise HTTPException(404, "There are no wordings in that language.")
    catalogue = CATALOGUES[language]
    named = reviewers(_area(request, seat).languages)
    english = list(dict.fromkeys(one.english for one in WORDINGS))
    return page(
        request,
        "language.html",
        status=400 if problem else 200,
        **seat.facts,
        catalogue=catalogue,
        is_on=language in named,
        reviewer=named.get(language) or catalogue.approved_by,
        wordings=[(words, catalogue.words.get(words, "")) for words in english],
        missing=sum(words not in catalogue.words for words in english),
        may_change=seat.sees_locked,
        **refusal(problem),
        reviewed_by=reviewed_by,
        longest=languages.MAX_NAME,
    )


def _area(request: Request, seat: Seat) -> Area:
    with reading(house_of(request).database) as session:
        return session.get_one(Area, id_of(seat.area))
