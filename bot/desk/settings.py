"""Settings: the door to every page on which an area is set up, and what is said about the area itself.

Rules
- A form says what its page showed. Kept is what was typed otherwise, and nothing else: what somebody else changed
  meanwhile stays theirs, and where both changed the same, nothing is kept and the page says so.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, Field
from sqlmodel import Session

from bot.desk.seats import AtDesk, AtLead, Seat
from bot.pages import house_of, page
from flows import courtesy, limits
from flows.area_words import MAX_NAME, MAX_READER
from flows.broadcast import POUNDS_A_MONTH
from storage import areas, audit, away
from storage.database import reading, transaction
from storage.tables import Area, id_of
from storage.wrong_field import WrongField, field_of

router = APIRouter()

Text = Annotated[str, Field(max_length=500)]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CAPS = {  # the column, its label, and what happens beyond it
    "answers_an_hour": (
        "Answers to one person an hour",
        "Beyond it their texts are kept, and answered again when the hour has room.",
        limits.ANSWERS_AN_HOUR,
    ),
    "new_numbers_an_hour": (
        "New mobile numbers answered an hour",
        "Beyond it their texts are kept, and they are answered when they text in another hour.",
        limits.NEW_NUMBERS_AN_HOUR,
    ),
    "pounds_a_day": (
        "Pounds a day for answers by SMS",
        "Beyond it texts are kept and not answered until tomorrow, but for danger and STOP.",
        limits.POUNDS_A_DAY,
    ),
    "pounds_a_month": (
        "Pounds a month for broadcasts by SMS",
        "A broadcast that would cost more is not approved.",
        POUNDS_A_MONTH,
    ),
}
MAX_CAP = 1_000_000


LABELS = {  # of the area's page, as they are spoken of
    "name": "Its name",
    "reader": "Who reads",
    "reading_day": "The day they read",
    "controller": "Who answers for the data",
    "privacy": "Where the privacy notice is",
    "links": "Where links lead",
    "on_call": "Somebody is reached at any hour",
} | {name: label for name, (label, *_rest) in CAPS.items()}


class MovedOn(WrongField):
    """Somebody else changed the same meanwhile. `typed`: what the page shows then."""

    def __init__(self, words: str, about: str, typed: Mapping[str, Any]) -> None:
        super().__init__(words, about)
        self.typed = typed


class ShownForm(BaseModel):
    """A form that says what its page showed."""

    shown: Text = ""


class AreaForm(ShownForm):
    """What residents are told of the area, as it was typed."""

    name: Text = ""
    reader: Text = ""
    reading_day: Text = ""
    controller: Text = ""
    privacy: Text = ""
    links: Text = ""
    on_call: Text = ""

    def read(self, area: Area) -> dict[str, Any]:
        """As the columns of the area; a day that is none stays the one it was."""
        day = WEEKDAYS.index(self.reading_day) if self.reading_day in WEEKDAYS else area.reading_day
        return self.model_dump(exclude={"shown"}) | {"reading_day": day, "on_call": self.on_call == "yes"}


class CapsForm(ShownForm):
    """How much the line may answer and spend, as it was typed."""

    answers_an_hour: Text = ""
    new_numbers_an_hour: Text = ""
    pounds_a_day: Text = ""
    pounds_a_month: Text = ""

    def read(self) -> dict[str, int]:
        """As the columns of the area. ValueError, in words, where one is no number."""
        return {name: _whole_number(name, getattr(self, name)) for name in CAPS}


PAGES: Mapping[str, tuple[type[ShownForm], Mapping[str, Any]]] = {  # the form of each, and what else stands there
    "area": (AreaForm, {"weekdays": WEEKDAYS, "longest": {"name": MAX_NAME, "reader": MAX_READER}}),
    "caps": (
        CapsForm,
        {
            "caps": CAPS,
            "hours": {
                "opens": courtesy.OPENS,
                "closes": courtesy.CLOSES,
                "opens_late": courtesy.OPENS_LATE,
                "closes_early": courtesy.CLOSES_EARLY,
            },
            "a_day": courtesy.A_DAY,
            "in_a_month": courtesy.IN_A_MONTH,
        },
    ),
}


@router.get("/settings")
def show(request: Request, seat: AtDesk) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        stand_in = away.stand_in_today(seat.area, house.now().astimezone(ZoneInfo(seat.area.zone)).date())
        senders = [one for one in areas.list_senders(session) if one.area_id == seat.area.id]
    return page(
        request,
        "settings.html",
        **seat.facts,
        weekday=WEEKDAYS[seat.area.reading_day],
        stand_in=stand_in,
        senders=senders,
        sees_locked=seat.sees_locked,
        is_lead=seat.me.role == "lead",
    )


@router.get("/settings/area")
def show_area(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show(request, seat, "area", done=done == "kept")


@router.post("/settings/area")
def change_area(request: Request, seat: AtLead, typed: Annotated[AreaForm, Form()]) -> Response:
    """What residents are told of the area; what would not fit a text is refused in words."""
    wanted = typed.read(seat.area)

    def read() -> Mapping[str, Any]:
        if seat.area.controller and not typed.controller.strip():
            raise WrongField(
                "say who answers for the data: whoever reads the privacy notice must be able to ask them", "controller"
            )
        return wanted

    return _change(request, seat, "area", read, typed=wanted, shown=typed.shown)


@router.get("/settings/caps")
def show_caps(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show(request, seat, "caps", done=done == "kept")


@router.post("/settings/caps")
def change_caps(request: Request, seat: AtLead, typed: Annotated[CapsForm, Form()]) -> Response:
    """How much the line may answer and spend; 0 is no cap."""
    return _change(request, seat, "caps", typed.read, typed=typed.model_dump(), shown=typed.shown)


def _whole_number(name: str, words: str) -> int:
    words = words.strip()
    if not (words.isascii() and words.isdigit()) or int(words) > MAX_CAP:
        raise WrongField(f"“{CAPS[name][0]}” is a whole number up to {MAX_CAP:,}, and 0 is no cap; got {words!r}", name)
    return int(words)


def say_shown(stands: Mapping[str, Any]) -> str:
    """What a page shows, for its form to carry: of each value only what tells it from another."""
    return ".".join(f"{name}-{_mark(value)}" for name, value in stands.items())


def _mark(value: object) -> str:
    return sha256(str(value).encode()).hexdigest()[:12]


def _change(
    request: Request,
    seat: Seat,
    what: str,
    read: Callable[[], Mapping[str, Any]],
    *,
    typed: Mapping[str, Any],
    shown: str,
) -> Response:
    """Keep what was changed on this page, and write down which that was; or say what is wrong, and lose nothing
    typed.
    """
    house = house_of(request)
    try:
        wanted = read()
        with transaction(house.database) as session:
            area = session.get_one(Area, id_of(seat.area), with_for_update=True)
            changed = _find_changed(session, area, wanted, shown)
            areas.change_area(session, area, **changed)
            if changed:
                areas.note_change(session, area, changed, house.now(), by=seat.me.id)
    except MovedOn as moved:
        return _show(
            request, seat, what, problem=f"Nothing was kept: {moved}.", wrong=moved, typed=moved.typed, status=409
        )
    except ValueError as error:
        return _show(request, seat, what, problem=f"Not kept: {error}.", wrong=error, typed=typed, status=422)
    return RedirectResponse(f"/desk/settings/{what}?done=kept", 303)


def _find_changed(session: Session, area: Area, wanted: Mapping[str, Any], shown: str) -> dict[str, Any]:
    """What this person typed otherwise than the page showed, and is not so already. Raises MovedOn."""
    marks = dict(one.partition("-")[::2] for one in shown.split("."))
    stands = {name: getattr(area, name) for name in wanted}
    mine = {name: value for name, value in wanted.items() if _mark(value) != marks.get(name)}
    changed = {name: value for name, value in mine.items() if value != stands[name]}
    if moved := [name for name in changed if _mark(stands[name]) != marks.get(name)]:
        lines = audit.list_lines(session, id_of(area), about="area")
        who = next((line.who for line in lines if moved[0] in line.row.detail.split(", ")), "")
        labels = ", ".join(f"“{LABELS[name]}”" for name in moved)
        now_so = _say(stands[moved[0]], moved[0])
        raise MovedOn(
            f"{who or 'somebody'} changed {labels} since this page was opened, to “{now_so}”. "
            "What you typed is still here: keep it if it is to be so all the same",
            moved[0],
            stands | mine,
        )
    return changed


def _say(value: Any, name: str) -> str:
    if name == "reading_day":
        return WEEKDAYS[value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _show(
    request: Request,
    seat: Seat,
    what: str,
    *,
    problem: str = "",
    wrong: ValueError | None = None,
    done: bool = False,
    typed: Mapping[str, Any] | None = None,
    status: int = 200,
) -> Response:
    form, facts = PAGES[what]
    house = house_of(request)
    with reading(house.database) as session:
        area = session.get_one(Area, id_of(seat.area))
    stands = {name: getattr(area, name) for name in form.model_fields if name != "shown"}
    return page(
        request,
        f"settings_{what}.html",
        status=status,
        **seat.facts,
        **facts,
        typed=typed or stands,
        shown=say_shown(stands),
        problem=problem,
        wrong_field=field_of(wrong) if wrong else "",
        done=done,
        is_lead=seat.me.role == "lead",
    )
