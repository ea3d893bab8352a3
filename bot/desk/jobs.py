"""One job: made in a line, its host asked, offered to people, and who came. Each step says what it does to whom.

Rules
- Nothing is offered without a host who said yes; the page says what still keeps an offer back.
- A mistake is said in words beside the form, and nothing that was typed is lost.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.done import is_so
from bot.desk.helpers import Number
from bot.desk.job_form import JobForm
from bot.desk.meetings import capital, refusal
from bot.desk.seats import AtDesk, AtWork, Seat
from bot.pages import house_of, page
from flows.nudges import DONE_FOR_GOOD
from storage import helping_texts, host_lists, hosts, ladder, members, nudging, placements, residents, tasks, volunteers
from storage.database import reading, transaction
from storage.tables import Resident, Task, Volunteer, id_of
from storage.tasks import TaskError

router = APIRouter()

DONE = {
    "made": "The job is made. Now ask somebody to be there and meet people.",
    "twin": "This job was there already: here it is, and no second one was made.",
    "changed": "Changed.",
    "host": "They are asked by text. Offers go out once they say yes.",
    "offer": "Chosen. They are texted at once, or as soon as the host has said yes, in our hours.",
    "let_go": "They wait for another job again.",
    "buddy": "They are asked by text. The offer goes out once they say yes, and says their name.",
    "came": "Kept. Whoever came is thanked the next day.",
    "done": "Kept. Whoever came reads it in their thanks.",
    "off": "Called off. Whoever might come is told at once, or at 9 in the morning.",
}
DID = {  # by the same word: what the audit calls it
    "made": "task.add",
    "twin": "task.add",
    "changed": "task.change",
    "host": "task.ask_host",
    "offer": "task.offer",
    "let_go": "task.let_go",
    "buddy": "task.ask_buddy",
    "came": "task.who_came",
    "done": "task.done",
    "off": "task.call_off",
}
SAID_IN_PLACE = ("host", "offer", "done")  # forms far down a page, with what is wrong beside them
Who = Annotated[list[int], Form(max_length=50)]
Short = Annotated[str, Form(max_length=200)]


Typed = Annotated[JobForm, Form()]


@router.get("/helpers/jobs/new")
def show_form(request: Request, seat: AtWork) -> Response:
    return _ask(request, seat, JobForm())


@router.post("/helpers/jobs/new")
def make(request: Request, seat: AtWork, typed: Typed) -> Response:
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            details = typed.read(seat, house.now())
            twin = tasks.find_twin(session, seat.area, details)
            task = twin or tasks.add_task(session, area=seat.area, now=house.now(), **details)
    except ValueError as problem:
        return _ask(request, seat, typed, problem=problem)
    return RedirectResponse(f"/desk/helpers/jobs/{task.id}?done={'twin' if twin else 'made'}", 303)


@router.get("/helpers/jobs/{number}/change")
def show_changing(request: Request, seat: AtWork, number: Number) -> Response:
    with reading(house_of(request).database) as session:
        task = _find(session, seat, number)
    return _ask(request, seat, JobForm.of(task, seat.wall_clock), number=number)


@router.post("/helpers/jobs/{number}/change")
def change(request: Request, seat: AtWork, number: Number, typed: Typed) -> Response:
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            task = _find(session, seat, number)
            tasks.change_task(session, task, area=seat.area, now=house.now(), **typed.read(seat, house.now()))
    except ValueError as problem:
        return _ask(request, seat, typed, number=number, problem=problem)
    return RedirectResponse(f"/desk/helpers/jobs/{number}?done=changed", 303)


@router.get("/helpers/jobs/{number}")
def show(request: Request, seat: AtDesk, number: Number, done: str = "") -> Response:
    return _show(request, seat, number, done=done)


@router.post("/helpers/jobs/{number}/host")
def ask_host(
    request: Request, seat: AtWork, number: Number, known: Short = "", address: Short = "", name: Short = ""
) -> Response:
    """Somebody who met people before, or whoever texts from this address."""

    def do(session: Session, task: Task, now: datetime) -> None:
        them, called = _read_host(session, seat, known, address)
        hosts.ask_host(session, task, them, name or called, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "host", typed={"address": address, "name": name})


@router.post("/helpers/jobs/{number}/offer")
def offer(request: Request, seat: AtWork, number: Number, who: Who = []) -> Response:  # noqa: B006 - FastAPI copies it
    def do(session: Session, task: Task, now: datetime) -> None:
        if not who:
            raise TaskError("tick whom to offer it to")
        chosen = [found for found in (session.get(Volunteer, one) for one in who) if found is not None]
        if any(one.area_id != seat.area.id for one in chosen):
            raise HTTPException(404, "Nobody with that number offered to help here.")
        nudging.offer(session, task, chosen, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "offer")


@router.post("/helpers/jobs/{number}/let-go")
def let_go(request: Request, seat: AtWork, number: Number, who: Annotated[int, Form()] = 0) -> Response:
    """Chosen, and not offered yet."""

    def do(session: Session, task: Task, now: datetime) -> None:
        placements.let_go(session, placements.find_chosen(session, task, who), now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "let_go")


@router.post("/helpers/jobs/{number}/buddy")
def ask_buddy(
    request: Request, seat: AtWork, number: Number, who: Annotated[int, Form()] = 0, buddy: Annotated[int, Form()] = 0
) -> Response:
    """A regular who meets one person."""

    def do(session: Session, task: Task, now: datetime) -> None:
        them = session.get(Resident, buddy)
        if them is None or them.area_id != seat.area.id:
            raise TaskError("choose who meets them")
        chosen = placements.find_chosen(session, task, who)
        hosts.ask_buddy(session, chosen, them, them.name, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "buddy")


@router.post("/helpers/jobs/{number}/came")
def tick(request: Request, seat: AtWork, number: Number, who: Who = []) -> Response:  # noqa: B006
    def do(session: Session, task: Task, now: datetime) -> None:
        host_lists.tick_who_came(session, task, who, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "came")


@router.post("/helpers/jobs/{number}/done")
def say_done(request: Request, seat: AtWork, number: Number, words: Short = "") -> Response:
    def do(session: Session, task: Task, now: datetime) -> None:
        tasks.say_done(session, task, seat.area, words, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "done", typed={"words": words})


@router.post("/helpers/jobs/{number}/off")
def call_off(request: Request, seat: AtWork, number: Number) -> Response:
    def do(session: Session, task: Task, now: datetime) -> None:
        hosts.call_off(session, task, now=now, by=id_of(seat.me))

    return _do(request, seat, number, do, "off")


def _do(
    request: Request,
    seat: Seat,
    number: int,
    do: Callable[[Session, Task, datetime], None],
    done: str,
    typed: dict[str, str] | None = None,
) -> Response:
    """One step, in a transaction of its own; what is wrong is said on the job's page."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            do(session, _find(session, seat, number), house.now())
    except TaskError as problem:
        return _show(request, seat, number, problem=capital(problem), about=done, typed=typed or {})
    return RedirectResponse(f"/desk/helpers/jobs/{number}?done={done}", 303)


def _find(session: Session, seat: Seat, number: int) -> Task:
    """A job of this desk; 404 for another's."""
    try:
        return tasks.find_task(session, id_of(seat.area), number)
    except TaskError:
        raise HTTPException(404, "There is no such job at this desk.") from None


def _read_host(session: Session, seat: Seat, known: str, address: str) -> tuple[Resident, str]:
    if known.isdecimal():
        found = {id_of(one): (one, name) for one, name in ladder.list_hosts(session, id_of(seat.area))}
        if int(known) not in found:
            raise TaskError("choose who is asked")
        return found[int(known)]
    try:
        address = members.address_meant(session, id_of(seat.area), address)
    except ValueError as error:
        raise TaskError(str(error)) from None
    resident_id = residents.find_in_area(session, id_of(seat.area), address)
    if resident_id is None:
        raise TaskError("nobody has texted this line from there: ask them to text JOIN to it first")
    return session.get_one(Resident, resident_id), ""


def _show(
    request: Request,
    seat: Seat,
    number: int,
    *,
    done: str = "",
    problem: str = "",
    about: str = "",
    typed: dict[str, str] | None = None,
) -> Response:
    """The page of a job. `about`: the form that was refused, by what it does."""
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    with reading(house.database) as session:
        task = _find(session, seat, number)
        was_done = is_so(session, f"task:{task.id}", done, DID, now)
        coming = placements.list_coming(session, task)
        taken = {one.volunteer.id for one in coming}
        waiting = ladder.list_waiting(session, area_id, now) if seat.may_act else []
        regulars = ladder.list_regulars(session, area_id) if seat.may_act else []
        facts: dict[str, Any] = {
            "task": task,
            "about": helping_texts.about(task, seat.area),
            "coming": coming if seat.may_act else [],
            "times": {one.volunteer.id: volunteers.times_helped(session, id_of(one.resident)) for one in coming},
            "waiting": [
                (volunteer, resident, volunteers.times_helped(session, id_of(resident)))
                for volunteer, resident in waiting
                if volunteer.id not in taken
            ],
            "room": placements.room(session, task),
            "regulars": regulars,
            "hosts": ladder.list_hosts(session, area_id, but=task) if seat.may_act else [],
            "yes": sum(one.is_expected for one in coming),
            "known": residents.first_addresses(
                session,
                [
                    *(one.resident.id for one in coming),
                    *(resident.id for _, resident in waiting),
                    *(one.id for one in regulars),
                ],
            ),
            "told_if_off": sum(one.holds_a_place and one.placement.offered_at is not None for one in coming),
        }
    return page(
        request,
        "job.html",
        status=409 if problem else 200,
        **seat.facts,
        **facts,
        regular_from=DONE_FOR_GOOD,
        is_over=task.ends_at <= now,
        has_begun=task.starts_at <= now,
        done=DONE[done] if was_done else "",
        problem=problem,
        wrong_field=about if about in SAID_IN_PLACE else "",
        typed={"address": "", "name": "", "words": task.done} | (typed or {}),
    )


def _ask(
    request: Request, seat: Seat, typed: JobForm, *, number: int | None = None, problem: ValueError | None = None
) -> Response:
    return page(
        request,
        "job_form.html",
        status=400 if problem else 200,
        **seat.facts,
        typed=typed,
        number=number,
        **refusal(problem),
    )
