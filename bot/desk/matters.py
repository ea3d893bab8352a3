"""What needs a person: one matter with the talk around it, closing it, and letting the line speak again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Path, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.parts import TO_DO, WHAT_WAS_DUE, title_of
from bot.desk.seats import AtDesk, AtWork, Seat
from bot.house import House
from bot.pages import house_of, page
from storage import audit, desk, matters, meetings, own_data, residents, talks, timers
from storage.database import reading, transaction
from storage.tables import Matter, Timer, id_of

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=desk.MAX_ROW)]
NOT_HERE = "There is no such matter at this desk."
ANSWERED_IN_THE_TALK = (  # Done comes after that
    "complain", "person", "question", "told_more", "let_down", "broken", "unclear", "handed_back",
)  # fmt: skip
MOST_DAYS = 7  # named one by one
OF_HELPERS = ("no_job", "no_next", "another_day", "no_host", "who_came")


@router.get("/matters/{number}")
def show(request: Request, seat: AtDesk, number: Number) -> Response:
    """The words and the talk around them. Reading a locked matter is written to the audit."""
    return _show(request, seat, number)


@router.post("/matters/{number}/address")
def show_address(request: Request, seat: AtWork, number: Number) -> Response:
    """The same with the whole number, to get in touch with; written to the audit."""
    return _show(request, seat, number, whole_address=True)


def _show(
    request: Request,
    seat: Seat,
    number: int,
    *,
    whole_address: bool = False,
    problem: str = "",
    asks: bool = False,
    lift: str = "",
) -> Response:
    """One matter. `asks`: nothing was done of what it is about, and it is asked whether it is closed all the same."""
    house = house_of(request)
    with reading(house.database) as session:
        shown = desk.find_matter(session, id_of(seat.area), number, see_locked=seat.sees_locked)
        if shown is None:
            raise HTTPException(404, NOT_HERE)
        missed = _list_missed(session, seat, shown.matter)
        done = own_data.what_was_done(session, shown.matter)
        may_reopen = matters.may_reopen(session, shown.matter, house.now())
        lines = (
            talks.list_resident(session, id_of(shown.resident), see_locked=seat.sees_locked) if shown.resident else []
        )
    if shown.matter.locked:
        _write(house, seat, "matter.read", f"matter:{number}")
    if whole_address:
        _write(house, seat, "matter.address", f"matter:{number}")
    return page(
        request,
        "matter.html",
        status=409 if problem or asks else 200,
        **seat.facts,
        shown=shown,
        matter=shown.matter,
        title=title_of(shown.matter.kind, shown.matter.subject),
        to_do=TO_DO.get(shown.matter.kind, ""),
        lines=lines,
        missed=missed,
        done=done,
        work=_find_work(shown.matter) if seat.may_act else None,
        talk_first=shown.matter.kind in ANSWERED_IN_THE_TALK and shown.resident is not None,
        asks=asks,
        lift=lift,
        may_reopen=may_reopen,
        problem=problem,
        due_words=WHAT_WAS_DUE,
        whole_address=whole_address,
        sees_locked=seat.sees_locked,
    )


def _find_work(matter: Matter) -> tuple[str, str] | None:
    """The page on which it is done, and what its button says."""
    kind, _, number = matter.subject.partition(":")
    if matter.kind == "to_tell" and kind == "meeting":
        return f"/desk/meetings/{number}/decided", "Say what was decided"
    if matter.kind == "broadcast_held":
        return "/desk/broadcasts", "Open Broadcasts"
    return ("/desk/helpers", "Open Helpers") if matter.kind in OF_HELPERS else None


@dataclass(frozen=True, slots=True)
class Missed:
    """What was not done, once for all the times it was due."""

    kind: str
    about: str  # what it was about, where that has a page here
    page_at: str
    due: list[datetime]

    @property
    def is_often(self) -> bool:
        return len(self.due) > MOST_DAYS


def _list_missed(session: Session, seat: Seat, matter: Matter) -> list[Missed]:
    """What a matter about missed timers is about: all that were, from its opening on."""
    if matter.kind != timers.MISSED:
        return []
    found: dict[tuple[str, str, str], list[datetime]] = {}
    for one in timers.list_missed(session, matter.area_id, since=matter.opened_at, until=matter.closed_at):
        found.setdefault((one.kind, *_name_missed(session, seat, one)), []).append(one.due_at)
    return [Missed(*what, sorted(due)) for what, due in found.items()]


def _name_missed(session: Session, seat: Seat, timer: Timer) -> tuple[str, str]:
    """What it was about, where that has a page here, and where the page is."""
    kind, _, number = timer.subject.partition(":")
    meeting = meetings.find_meeting(session, int(number)) if kind == "meeting" and number.isdecimal() else None
    if meeting is None or meeting.area_id != seat.area.id:
        return "", ""
    return meetings.about(seat.area, meeting), f"/desk/meetings/{number}"


@router.post("/matters/{number}/take-on")
def take_on(request: Request, seat: AtWork, number: Number) -> Response:
    """This coordinator looks after it: the lead and deputies are not texted about it again (D3)."""
    house = house_of(request)
    with transaction(house.database) as session:
        if desk.find_matter(session, id_of(seat.area), number, see_locked=seat.sees_locked) is None:
            raise HTTPException(404, NOT_HERE)
        matters.take_on(session, number, id_of(seat.me), house.now())
    return RedirectResponse(f"/desk/matters/{number}", 303)


@router.post("/matters/{number}/close")
def close(
    request: Request,
    seat: AtWork,
    number: Number,
    lift: Annotated[str, Form(max_length=10)] = "",
    sure: Annotated[str, Form(max_length=10)] = "",
) -> Response:
    """Settled. With `lift`, the line may also speak to this person again.

    Where they asked for their data and nothing was done for it, only if whoever closes it is `sure` (D4).
    """
    house = house_of(request)
    with transaction(house.database) as session:
        shown = desk.find_matter(session, id_of(seat.area), number, see_locked=seat.sees_locked)
        if shown is None:
            raise HTTPException(404, NOT_HERE)
        done = own_data.what_was_done(session, shown.matter)
        is_unsure = shown.matter.closed_at is None and done is not None and not done.is_enough and not sure
        if not is_unsure:
            _close(session, house, seat, shown, lift=bool(lift))
    if is_unsure:
        return _show(request, seat, number, asks=True, lift=lift)
    return RedirectResponse(f"/desk?settled={number}", 303)


def _close(session: Session, house: House, seat: Seat, shown: desk.ShownMatter, *, lift: bool) -> None:
    matters.close(session, id_of(shown.matter), id_of(seat.me), house.now())
    if lift and shown.resident is not None:
        _lift(session, house, seat, id_of(shown.resident))


@router.post("/matters/{number}/reopen")
def reopen(request: Request, seat: AtWork, number: Number) -> Response:
    """Closed too early: for a week it opens again."""
    house = house_of(request)
    with transaction(house.database) as session:
        shown = desk.find_matter(session, id_of(seat.area), number, see_locked=seat.sees_locked)
        if shown is None:
            raise HTTPException(404, NOT_HERE)
        is_open = shown.matter.closed_at is None or matters.reopen(session, number, id_of(seat.me), house.now())
    if not is_open:
        return _show(request, seat, number, problem="It stays closed: it closed too long ago, or with what it was for.")
    return RedirectResponse(f"/desk/matters/{number}", 303)


@router.post("/residents/{number}/lift")
def lift(request: Request, seat: AtWork, number: Number) -> Response:
    """The line may speak to this person again."""
    house = house_of(request)
    with transaction(house.database) as session:
        if not _lift(session, house, seat, number):
            raise HTTPException(404, "Nobody is paused here under that number.")
    return RedirectResponse(f"/desk?lifted={number}", 303)


def _lift(session: Session, house: House, seat: Seat, resident_id: int) -> bool:
    paused = desk.find_paused(session, id_of(seat.area), resident_id, see_locked=seat.sees_locked)
    return paused is not None and residents.lift_pause(session, resident_id, id_of(seat.me), house.now())


def _write(house: House, seat: Seat, action: str, subject: str) -> None:
    with transaction(house.database) as session:
        audit.write(
            session,
            action=action,
            now=house.now(),
            area_id=id_of(seat.area),
            coordinator_id=id_of(seat.me),
            subject=subject,
        )
