"""Who sits at the desk of this area: for leads, who bring people in, help them back in, and see them out."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.meetings import capital
from bot.desk.seats import AtDesk, AtLead, Seat
from bot.pages import house_of, page
from storage import away, coordinators, desk_keys, members, sign_in
from storage.database import reading, transaction
from storage.tables import Coordinator, id_of
from storage.wrong_field import WrongField, about, field_of

router = APIRouter()

Text = Annotated[str, Form(max_length=200)]
ROLE_WORDS = {
    "viewer": "looks and changes nothing",
    "coordinator": "reads, answers and settles",
    "deputy": "the same, and sees texts from people in danger",
    "lead": "the same, and looks after this team and the settings",
}
ROUTES = ("address", "other_address")
NOTHING_TYPED = {"name": "", "role": "coordinator", "address": "", "other_address": ""}
DONE = {
    "removed": "Removed. Every page they had open is closed to them.",
    "role": "Changed, from their next click on.",
    "reach": "Changed. The next alert goes there.",
}


@router.get("/team")
def show(request: Request, seat: AtDesk, done: str = "") -> Response:
    return _show(request, seat, done=DONE.get(done, ""))


@router.post("/team")
def bring_in(
    request: Request,
    seat: AtLead,
    name: Text = "",
    role: Text = "coordinator",
    address: Text = "",
    other_address: Text = "",
) -> Response:
    """Somebody new; their sign-in link is shown this once, to be handed over."""
    house = house_of(request)
    typed = {"name": name, "role": role, "address": address, "other_address": other_address}
    try:
        with transaction(house.database) as session:
            added = coordinators.add_coordinator(
                session,
                area=seat.area,
                name=name,
                role=role,
                **_read_routes(session, seat, {one: typed[one] for one in ROUTES}),
                now=house.now(),
                by=id_of(seat.me),
            )
            token = sign_in.make_link(session, id_of(added), house.now(), house.secret_key, by=id_of(seat.me))
    except ValueError as error:
        return _refuse(request, seat, error, typed=typed)
    return _show_link(request, seat, added.name, token)


def _read_routes(session: Session, seat: Seat, typed: Mapping[str, str]) -> dict[str, str]:
    """Where an alert can really be sent, from numbers typed as people write them. WrongField where one is none."""
    routes = {}
    for name, words in typed.items():
        with about(name):
            routes[name] = members.address_meant(session, id_of(seat.area), words) if words.strip() else ""
    return routes


@router.post("/team/{number}/reset")
def reset(request: Request, seat: AtLead, number: int) -> Response:
    """The way back in for whoever lost password or phone: everything of theirs ends, and a new link is made."""
    house = house_of(request)
    with transaction(house.database) as session:
        person = _of_this_desk(coordinators.find_by_id(session, id_of(seat.area), number))
        sign_in.reset(session, number, house.now(), by=id_of(seat.me))
        token = sign_in.make_link(session, number, house.now(), house.secret_key, by=id_of(seat.me))
    return _show_link(request, seat, person.name, token)


@router.post("/team/{number}/remove")
def see_out(request: Request, seat: AtLead, number: int) -> Response:
    """They have left: every page they have open is closed to them with this very click."""
    house = house_of(request)
    if number == seat.me.id:
        return _show(request, seat, problem="You cannot remove yourself. Ask another lead to.", status=400)
    try:
        with transaction(house.database) as session:
            _of_this_desk(coordinators.find_by_id(session, id_of(seat.area), number))
            coordinators.remove(session, number, house.now(), by=id_of(seat.me))
    except ValueError as error:
        return _refuse(request, seat, error)
    return RedirectResponse("/desk/team?done=removed", 303)


@router.post("/team/{number}/role")
def change_role(request: Request, seat: AtLead, number: int, role: Text = "") -> Response:
    """What they may see and do from their next click on. The last lead stays one."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            person = _of_this_desk(coordinators.find_by_id(session, id_of(seat.area), number))
            coordinators.change(session, person, house.now(), by=id_of(seat.me), role=role)
    except ValueError as error:
        return _refuse(request, seat, error)
    return RedirectResponse("/desk/team?done=role", 303)


@router.post("/team/{number}/reach")
def change_reach(request: Request, seat: AtLead, number: int, address: Text = "", other_address: Text = "") -> Response:
    """Where they are texted in an emergency; what is left empty stays as it is."""
    house = house_of(request)
    typed = {"address": address, "other_address": other_address}
    try:
        with transaction(house.database) as session:
            person = _of_this_desk(coordinators.find_by_id(session, id_of(seat.area), number))
            changed = _read_routes(session, seat, {name: words for name, words in typed.items() if words.strip()})
            if not changed:
                raise WrongField("write a number first", "address")
            coordinators.change(session, person, house.now(), by=id_of(seat.me), **changed)
    except ValueError as error:
        return _refuse(request, seat, error, typed=typed, number=number)
    return RedirectResponse("/desk/team?done=reach", 303)


def _refuse(
    request: Request, seat: Seat, error: ValueError, *, typed: Mapping[str, str] | None = None, number: int = 0
) -> Response:
    """With what was `typed`, of whoever has this `number`, or of somebody new."""
    field = field_of(error)
    return _show(
        request,
        seat,
        problem=capital(error),
        wrong_field=f"{field}-{number}" if field and number else field,
        typed=typed,
        number=number,
        status=400,
    )


def _show(
    request: Request,
    seat: Seat,
    *,
    problem: str = "",
    wrong_field: str = "",
    typed: Mapping[str, str] | None = None,
    number: int = 0,
    done: str = "",
    status: int = 200,
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        people = coordinators.list_coordinators(session, id_of(seat.area))
        signed_in = {
            id_of(one): len(desk_keys.list_keys(session, id_of(one), "session", house.now())) for one in people
        }
    return page(
        request,
        "team.html",
        here_at="/desk/settings/team",
        status=status,
        **seat.facts,
        people=people,
        signed_in=signed_in,
        role_words=ROLE_WORDS,
        problem=problem,
        wrong_field=wrong_field,
        typed={**NOTHING_TYPED, **(typed or {})},
        number=number,
        done=done,
        times_away={id_of(one): away.times_of(seat.area, one) for one in people},
        is_lead=seat.me.role == "lead",
    )


def _show_link(request: Request, seat: Seat, name: str, token: str) -> Response:
    house = house_of(request)
    here = house.settings.public_url.rstrip("/") or str(request.base_url).rstrip("/")
    return page(request, "team_link.html", **seat.facts, name=name, link=f"{here}/desk/enter/{token}")


def _of_this_desk(person: Coordinator | None) -> Coordinator:
    if person is None:
        raise HTTPException(404, "There is no such person at this desk.")
    return person
