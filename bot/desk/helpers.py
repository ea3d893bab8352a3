"""Helpers: who offered to help, where each stands and what comes next, the jobs there are, and who needs a person now.

Rules
- Who has waited too long stands first; whoever is new to helping stands apart from who has helped twice.
- People are named to whoever may act, and to nobody else; their numbers stand on no page of these.
"""

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.seats import AtDesk, AtWork, Seat
from bot.pages import house_of, page
from flows.nudges import DONE_FOR_GOOD
from flows.standing import WAITED_TOO_LONG_DAYS
from storage import desk, helping_texts, ladder, nudging, placements, residents, tasks
from storage.database import reading, transaction
from storage.ladder import CAME_BACK_DAYS, OnLadder
from storage.tables import Task, Volunteer, id_of

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=desk.MAX_ROW)]
DONE = {
    "stop": "They get no more texts about helping.",
    "take_up": "Taken back: they stand where they stood.",
    "gone": "It had ended for another reason meanwhile, and stays so.",
}
SHOWN_PAST_DAYS = 30  # how long a job that is over stays in the list


@router.get("/helpers")
def show(request: Request, seat: AtDesk, done: str = "", who: int = 0) -> Response:
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    with reading(house.database) as session:
        people = ladder.list_ladder(session, area_id, now) if seat.may_act else []
        jobs = [draw_job(session, seat, task) for task in tasks.list_lately(session, area_id, now, SHOWN_PAST_DAYS)]
        counts = ladder.count_year(session, area_id, now)
        handed_over = ladder.list_handed_over(session, area_id) if seat.may_act else []
        known = residents.first_addresses(
            session, [one.resident.id for one in people] + [one.id for _, one in handed_over]
        )
        abouts = {one.task.id: helping_texts.about(one.task, seat.area) for one in people if one.task}
    people.sort(key=lambda one: (not is_late(one, now), one.volunteer.offered_at))
    return page(
        request,
        "helpers.html",
        **seat.facts,
        new=[one for one in people if one.times < DONE_FOR_GOOD],
        regulars=[one for one in people if one.times >= DONE_FOR_GOOD],
        late={one.volunteer.id for one in people if is_late(one, now)},
        days={one.volunteer.id: (now - one.volunteer.offered_at).days for one in people},
        abouts=abouts,
        known=known,
        jobs=[job for job in jobs if job["task"].ends_at > now],
        past=[job for job in jobs if job["task"].ends_at <= now],
        counts=counts,
        came_back_days=CAME_BACK_DAYS,
        handed_over=handed_over,
        done=DONE.get(done, ""),
        undo=who if done == "stop" else 0,
    )


@router.post("/helpers/{number}/stop")
def stop(request: Request, seat: AtWork, number: Number) -> Response:
    """No more texts about helping to this person; what is owed does not leave."""
    house = house_of(request)
    with transaction(house.database) as session:
        nudging.stop(session, _find(session, seat, number), now=house.now(), by=id_of(seat.me))
    return RedirectResponse(f"/desk/helpers?done=stop&who={number}", 303)


@router.post("/helpers/{number}/take-up")
def take_up(request: Request, seat: AtWork, number: Number) -> Response:
    """Takes the stop back."""
    house = house_of(request)
    with transaction(house.database) as session:
        is_back = nudging.take_up(session, _find(session, seat, number), now=house.now(), by=id_of(seat.me))
    return RedirectResponse(f"/desk/helpers?done={'take_up' if is_back else 'gone'}", 303)


def is_late(one: OnLadder, now: Any) -> bool:
    """Whether they have had nothing to do for too long."""
    return one.waits and (now - one.volunteer.offered_at).days >= WAITED_TOO_LONG_DAYS


def draw_job(session: Session, seat: Seat, task: Task) -> dict[str, Any]:
    """One line of the list of jobs."""
    coming = placements.list_coming(session, task)
    return {
        "task": task,
        "about": helping_texts.about(task, seat.area),
        "yes": sum(one.is_expected for one in coming),
        "asked": sum(one.holds_a_place and one.said == "" for one in coming),
        "came": sum(one.placement.came is True for one in coming),
        "untold": any(one.is_expected and one.placement.came is None for one in coming),
    }


def _find(session: Session, seat: Seat, number: int) -> Volunteer:
    found = session.get(Volunteer, number)
    if found is None or found.area_id != seat.area.id:
        raise HTTPException(404, "Nobody with that number offered to help here.")
    return found
