"""Settings: the door to every page on which an area is set up, and what is said about the area itself."""

from collections.abc import Mapping
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.sign_in import AtDesk, AtLead, Seat
from bot.pages import house_of, page
from flows import courtesy, limits
from flows.area_words import MAX_NAME, MAX_READER
from flows.broadcast import POUNDS_A_MONTH
from storage import areas, audit, away
from storage.database import reading, transaction
from storage.tables import Area, id_of

router = APIRouter()

Text = Annotated[str, Form(max_length=500)]
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
    return _show_area(request, seat, done=done == "kept")


@router.post("/settings/area")
def change_area(
    request: Request,
    seat: AtLead,
    name: Text = "",
    reader: Text = "",
    reading_day: Text = "",
    controller: Text = "",
    privacy: Text = "",
    links: Text = "",
    on_call: Text = "",
) -> Response:
    """What residents are told of the area; what would not fit a text is refused in words."""
    typed: dict[str, Any] = {
        "name": name,
        "reader": reader,
        "controller": controller,
        "privacy": privacy,
        "links": links,
    }
    day = WEEKDAYS.index(reading_day) if reading_day in WEEKDAYS else seat.area.reading_day
    wanted = typed | {"reading_day": day, "on_call": on_call == "yes"}
    try:
        _change(request, seat, wanted)
    except ValueError as error:
        return _show_area(request, seat, problem=f"Not kept: {error}.", typed=wanted, status=422)
    return RedirectResponse("/desk/settings/area?done=kept", 303)


@router.get("/settings/caps")
def show_caps(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show_caps(request, seat, done=done == "kept")


@router.post("/settings/caps")
def change_caps(
    request: Request,
    seat: AtLead,
    answers_an_hour: Text = "",
    new_numbers_an_hour: Text = "",
    pounds_a_day: Text = "",
    pounds_a_month: Text = "",
) -> Response:
    """How much the line may answer and spend; 0 is no cap."""
    typed = {
        "answers_an_hour": answers_an_hour,
        "new_numbers_an_hour": new_numbers_an_hour,
        "pounds_a_day": pounds_a_day,
        "pounds_a_month": pounds_a_month,
    }
    try:
        _change(request, seat, {name: _whole_number(CAPS[name][0], words) for name, words in typed.items()})
    except ValueError as error:
        return _show_caps(request, seat, problem=f"Not kept: {error}.", typed=typed, status=422)
    return RedirectResponse("/desk/settings/caps?done=kept", 303)


def _whole_number(label: str, words: str) -> int:
    words = words.strip()
    if not (words.isascii() and words.isdigit()) or int(words) > MAX_CAP:
        raise ValueError(f"“{label}” is a whole number up to {MAX_CAP:,}, and 0 is no cap; got {words!r}")
    return int(words)


def _change(request: Request, seat: Seat, wanted: Mapping[str, Any]) -> None:
    """Keep what is another value now, and write down which that was."""
    house = house_of(request)
    with transaction(house.database) as session:
        area = session.get_one(Area, id_of(seat.area))
        changed = {name: value for name, value in wanted.items() if getattr(area, name) != value}
        areas.change_area(session, area, **changed)
        if changed:
            what = ", ".join(changed)
            audit.write(
                session, action="area.change", now=house.now(), area_id=area.id, coordinator_id=seat.me.id, detail=what
            )


def _show_area(
    request: Request,
    seat: Seat,
    *,
    problem: str = "",
    done: bool = False,
    typed: Mapping[str, Any] | None = None,
    status: int = 200,
) -> Response:
    known = {
        name: getattr(seat.area, name)
        for name in ("name", "reader", "reading_day", "controller", "privacy", "links", "on_call")
    }
    return page(
        request,
        "settings_area.html",
        status=status,
        **seat.facts,
        typed=typed or known,
        weekdays=WEEKDAYS,
        problem=problem,
        done=done,
        longest={"name": MAX_NAME, "reader": MAX_READER},
        is_lead=seat.me.role == "lead",
    )


def _show_caps(
    request: Request,
    seat: Seat,
    *,
    problem: str = "",
    done: bool = False,
    typed: Mapping[str, Any] | None = None,
    status: int = 200,
) -> Response:
    return page(
        request,
        "settings_caps.html",
        status=status,
        **seat.facts,
        typed=typed or {name: getattr(seat.area, name) for name in CAPS},
        caps=CAPS,
        hours={
            "opens": courtesy.OPENS,
            "closes": courtesy.CLOSES,
            "opens_late": courtesy.OPENS_LATE,
            "closes_early": courtesy.CLOSES_EARLY,
        },
        a_day=courtesy.A_DAY,
        in_a_month=courtesy.IN_A_MONTH,
        problem=problem,
        done=done,
        is_lead=seat.me.role == "lead",
    )
