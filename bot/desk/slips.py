"""One paper slip, or what somebody said, entered at the desk: their words and a button, and what to write on the slip.

What is not taken comes back with everything that was typed.
"""

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.idea_page import NOT_HERE
from bot.desk.seats import AtWork, Seat
from bot.pages import house_of, page
from flows import themes
from flows.wording import clean
from flows.words.danger import is_danger
from storage import handed_over, idea_lists, residents
from storage.changes import CardError
from storage.database import reading, transaction
from storage.desk import MAX_ROW
from storage.ideas import HANDED_OVER
from storage.tables import Area, Idea, id_of
from storage.wrong_field import WrongField, field_of

MAX_WORDS = 4_000  # characters: more than both sides of a slip hold
MAX_STREET = 60
SOURCES = {"paper": "Written on paper", "spoken": "Said to somebody"}

router = APIRouter()

Line = Annotated[str, Form(max_length=200)]


@dataclass(frozen=True, slots=True)
class Slip:
    """What was typed."""

    words: str = ""
    source: str = HANDED_OVER[0]
    theme: str = ""
    number: str = ""
    street: str = ""

    def read(self) -> str:
        """The text to be kept. ValueError, in words, where it is none."""
        words, street = clean(self.words.replace("\r\n", "\n").strip()), clean(" ".join(self.street.split()))
        if not words:
            raise ValueError("write down what the slip says")
        if len(words) > MAX_WORDS:
            raise ValueError(f"it has {len(words):,} characters, at most {MAX_WORDS:,}: make two of it")
        if len(street) > MAX_STREET:
            raise WrongField(f"a street has at most {MAX_STREET} characters", "street")
        return f"{words} ({street})" if street else words


@router.get("/ideas/new")
def show(request: Request, seat: AtWork, kept: str = "", out: str = "") -> Response:
    """An empty form; above it what became of the one before."""
    return _show(request, seat, Slip(), kept=kept, out=out)


@router.post("/ideas/new")
def keep(
    request: Request,
    seat: AtWork,
    words: Annotated[str, Form(max_length=5 * MAX_WORDS)] = "",
    source: Line = "",
    theme: Annotated[str, Form(max_length=themes.MAX_THEME_CHARACTERS)] = "",
    number: Line = "",
    street: Line = "",
    since: Annotated[int | None, Form(ge=0, lt=MAX_ROW)] = None,
) -> Response:
    """Kept like a text, and answered like one. Whoever texted us before is told what became of it."""
    house = house_of(request)
    slip = Slip(words, source if source in HANDED_OVER else HANDED_OVER[0], theme, number.strip(), street)
    try:
        text = slip.read()
        with transaction(house.database) as session:
            area = session.get_one(Area, id_of(seat.area))
            idea = handed_over.keep(
                session,
                area,
                text,
                source=slip.source,
                now=house.now(),
                author=_find_author(session, area, slip.number),
                theme=themes.find_theme(theme, themes.read_frame(area.themes)) or "" if theme else "",
                by=id_of(seat.me),
                since=since,
            )
            reference = idea.reference
    except ValueError as wrong:
        about = field_of(wrong) or "words"
        return _show(request, seat, slip, problem=f"Not kept: {wrong}.", about=about, status=422)
    return RedirectResponse(f"/desk/ideas/new?kept={reference}", 303)


@router.post("/ideas/new/take-out")
def take_out(request: Request, seat: AtWork, reference: Line = "") -> Response:
    """It was entered by mistake."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            idea = _find(session, seat, reference)
            if idea is None:
                raise HTTPException(404, NOT_HERE)
            handed_over.take_out(session, idea, now=house.now(), by=id_of(seat.me))
            taken = idea.reference
    except CardError as wrong:
        problem = str(wrong)
        return _show(request, seat, Slip(), problem=f"{problem[:1].upper()}{problem[1:]}.", status=409)
    return RedirectResponse(f"/desk/ideas/new?out={taken}", 303)


def _find_author(session: Session, area: Area, number: str) -> int | None:
    if not number:
        return None
    if not residents.addresses_meant(number):
        raise WrongField("that is no whole number: write it as in 07700 900123, or leave it empty", "number")
    author = handed_over.find_author(session, id_of(area), number)
    if author is None:
        raise WrongField(
            f"nobody texted {area.name} from that number yet. Take it out here, and keep it on the slip: whoever wants "
            "texts from us texts the line first",
            "number",
        )
    return author


def _find(session: Session, seat: Seat, reference: str) -> Idea | None:
    shown = idea_lists.find_idea(session, id_of(seat.area), reference) if reference else None
    return shown.idea if shown is not None and shown.idea.source in HANDED_OVER else None


def _show(
    request: Request,
    seat: Seat,
    slip: Slip,
    *,
    kept: str = "",
    out: str = "",
    problem: str = "",
    about: str = "",
    status: int = 200,
) -> Response:
    """The form. `about`: the field of it that is wrong."""
    with reading(house_of(request).database) as session:
        idea, left = _find(session, seat, kept), _find(session, seat, out)
        facts: dict[str, Any] = {
            "since": handed_over.last_kept(session, seat.area, id_of(seat.me)),
            "kept": idea if idea is not None and idea.taken_back_at is None else None,
            "may_take_out": idea is not None and handed_over.may_take_out(session, idea),
            "worries": idea is not None and is_danger(idea.text),
            "out": left.reference if left is not None and left.taken_back_at is not None else "",
        }
    return page(
        request,
        "slip.html",
        status=status,
        **seat.facts,
        **facts,
        slip=slip,
        problem=problem,
        wrong_field=about,
        sources=SOURCES,
        frame=themes.read_frame(seat.area.themes),
        most={"words": MAX_WORDS, "street": MAX_STREET},
    )
