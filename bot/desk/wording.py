"""Wording: the texts an area may say in its own words, with everything that is wrong with them while one types."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from bot.desk.seats import AtCare, AtDesk, Seat
from bot.pages import house_of, page, render
from flows import own_words as own
from flows.locale import CATALOGUES, language_name, languages_offered
from flows.wording import segments
from storage import areas, own_words
from storage.database import reading, transaction
from storage.own_words import Refused
from storage.tables import Area, id_of

router = APIRouter()

Key = Annotated[str, Query(max_length=40)]
Posted = Annotated[str, Form(max_length=1_000)]
DONE = {"kept": "Kept. The next text says it so.", "ours": "In our words again.", "undone": "As it was before."}


@router.get("/settings/wording")
def show(request: Request, seat: AtDesk, key: Key = "", language: Key = "en", done: Key = "") -> Response:
    if key:
        return _show_one(request, seat, key, language, done=DONE.get(done, ""))
    kept = own.parse(seat.area.own_words)
    changed = {
        name: [language for language, words in kept.get(name, {}).items() if words["words"]] for name in own.CHANGEABLE
    }
    return page(request, "wordings.html", **seat.facts, changeable=own.CHANGEABLE, changed=changed, fixed=own.FIXED)


@router.post("/settings/wording")
def change(
    request: Request,
    seat: AtCare,
    key: Posted = "",
    language: Posted = "en",
    words: Posted = "",
    reviewed_by: Posted = "",
    what: Posted = "keep",
) -> Response:
    """Keep it, only look what is wrong with it, say it in our words again, or as it was before."""
    house = house_of(request)
    if key not in own.CHANGEABLE:
        raise HTTPException(404, "There is no such text to change.")
    if what == "look":
        return _show_one(request, seat, key, language, words=words, reviewed_by=reviewed_by)
    area_id, now, by = id_of(seat.area), house.now(), id_of(seat.me)
    try:
        with transaction(house.database) as session:
            if what == "undo":
                own_words.take_back(session, area_id, key, now, language=language, by=by)
            else:
                wanted = "" if what == "ours" else words  # and an emptied field is ours again too
                own_words.set_words(
                    session, area_id, key, wanted, now, language=language, reviewed_by=reviewed_by, by=by
                )
    except Refused as refused:
        return _show_one(
            request, seat, key, language, words=words, reviewed_by=reviewed_by, problem=refused.found, status=422
        )
    done = {"undo": "undone", "ours": "ours"}.get(what, "kept")
    return RedirectResponse(f"/desk/settings/wording?key={key}&language={language}&done={done}", 303)


@router.post("/settings/wording/look")
def look(
    seat: AtDesk, key: Posted = "", language: Posted = "en", words: Posted = "", reviewed_by: Posted = ""
) -> Response:
    """What is wrong with it as it stands, for the page to show while one types."""
    if key not in own.CHANGEABLE:
        raise HTTPException(404, "There is no such text to change.")
    return HTMLResponse(render("wording_look.html", **_look(seat, key, language, words, reviewed_by)))


def _look(seat: Seat, key: str, language: str, words: str, reviewed_by: str) -> dict[str, Any]:
    words = own.tidy(words)
    found = own.faults(key, words, language, reviewed_by)
    shown = "" if found and not own.FIELD.sub("", words) else _example(seat, key, words)
    return {"faults": found, "shown": shown, "size": segments(shown)}


def _example(seat: Seat, key: str, words: str) -> str:
    known = {"area": seat.area.name, "reader": seat.area.reader or "Jo", "reference": f"{seat.area.code}-41"}
    wanted = set(own.FIELD.findall(own.CHANGEABLE[key].ours.english))
    return own.example(key, words, known) if set(own.FIELD.findall(words)) <= wanted else words


def _show_one(
    request: Request,
    seat: Seat,
    key: str,
    language: str,
    *,
    words: str | None = None,
    reviewed_by: str = "",
    problem: Sequence[str] = (),
    done: str = "",
    status: int = 200,
) -> Response:
    with reading(house_of(request).database) as session:
        area = session.get_one(Area, id_of(seat.area))
    spoken = languages_offered(areas.as_facts(area))
    if key not in own.CHANGEABLE or language not in spoken:
        raise HTTPException(404, "There is no such text to change.")
    changeable = own.CHANGEABLE[key]
    kept = own.parse(area.own_words).get(key, {}).get(language)
    english = changeable.ours.english
    ours = english if language == "en" else CATALOGUES[language].words.get(english, english)
    said = kept["words"] if kept and kept["words"] else ours
    typed = said if words is None else words
    reviewed_by = reviewed_by or (kept["reviewed_by"] if kept else "")
    return page(
        request,
        "wording.html",
        status=status,
        **seat.facts,
        key=key,
        when=changeable.when,
        alone=changeable.alone,
        ours=ours,
        is_own=bool(kept and kept["words"]),
        was=kept["before"] if kept else None,
        typed=typed,
        reviewed_by=reviewed_by,
        language=language,
        languages={code: language_name(code) for code in spoken},
        fields=own.FIELD.findall(english),
        problem=problem,
        done=done,
        may_change=seat.sees_locked,
        longest=own.MAX_WORDS,
        **_look(seat, key, language, typed, reviewed_by),
    )
