"""One's own account at the desk: password, second factor, and where one is signed in."""

from collections.abc import Mapping
from typing import Annotated

import segno
from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.seats import AtAccount, Seat
from bot.pages import house_of, page
from flows.away import MAX_STAND_IN
from storage import away, coordinators, desk_keys, passwords, second_factor, sign_in, tries
from storage.database import reading, transaction
from storage.tables import id_of
from storage.tries import Wait

router = APIRouter()

Text = Annotated[str, Form(max_length=400)]
HASH_SHOWN = 20  # characters of a session's hash, enough to name it and no use for anything else


@router.get("/account")
def show(request: Request, seat: AtAccount, done: str = "") -> Response:
    return show_account(request, seat, done=done if done in ("password", "factor-off", "ended", "away") else "")


@router.post("/account/password")
def choose_password(
    request: Request, seat: AtAccount, current: Text = "", password: Text = "", again: Text = ""
) -> Response:
    """A new one, after the one in use, if there is one. Signed in elsewhere they are not any more."""
    house = house_of(request)
    if seat.me.password_hash and (problem := _refuse_password(request, seat, current)):
        return show_account(request, seat, problem=problem, wrong_field="current", status=403)
    if problem := passwords.weakness(password, seat.me, seat.area):
        return show_account(request, seat, problem=problem, wrong_field="password", status=400)
    if password != again:
        problem = "The two are not the same. Type the new password twice."
        return show_account(request, seat, problem=problem, wrong_field="again", status=400)
    hashed = passwords.hash_password(password)
    with transaction(house.database) as session:
        passwords.set_password(session, id_of(seat.me), hashed, house.now(), keep_session=seat.session_hash)
    return RedirectResponse("/desk/account?done=password", 303)


@router.post("/account/factor/offer")
def offer_factor(request: Request, seat: AtAccount) -> Response:
    return _offer(request, seat)


@router.post("/account/factor")
def turn_on_factor(request: Request, seat: AtAccount, code: Text = "") -> Response:
    """On, once a code proves that the app has the secret; the recovery codes are shown this once."""
    house = house_of(request)
    with transaction(house.database) as session:
        codes = second_factor.turn_on(session, id_of(seat.me), code, house.now(), house.secret_key)
    if codes is None:
        return _offer(request, seat, wrong=True)
    return page(request, "recovery_codes.html", **seat.facts, codes=codes)


@router.post("/account/factor/off")
def turn_off_factor(request: Request, seat: AtAccount, current: Text = "") -> Response:
    house = house_of(request)
    if problem := _refuse_password(request, seat, current):
        return show_account(request, seat, problem=problem, wrong_field="off", status=403)
    with transaction(house.database) as session:
        second_factor.turn_off(session, id_of(seat.me), house.now())
    return RedirectResponse("/desk/account?done=factor-off", 303)


@router.post("/account/sessions/end")
def end_session(request: Request, seat: AtAccount, which: Text = "") -> Response:
    """One session of one's own, or with "others" every one but this."""
    house = house_of(request)
    with transaction(house.database) as session:
        if which == "others":
            sign_in.end_others(session, seat.me, house.now(), but=seat.session_hash)
        elif not sign_in.end_session(session, id_of(seat.me), which, house.now()):
            raise HTTPException(404, "That session has ended already.")
    return RedirectResponse("/desk/account?done=ended", 303)


def _refuse_password(request: Request, seat: Seat, current: str) -> str:
    """Why this is not taken as the password in use; counted like a try at the door."""
    house = house_of(request)
    counted = {"account": f"here:{id_of(seat.me)}"}
    with transaction(house.database) as session:
        wait = tries.begin(session, counted, house.now(), house.secret_key)
    if isinstance(wait, Wait):
        return "Too many wrong passwords. Wait half an hour, or ask a lead to reset you."
    if not passwords.is_right(current, seat.me.password_hash):
        return "That is not the password you use now."
    with transaction(house.database) as session:
        tries.forget(session, counted, house.now(), house.secret_key)
    return ""


def _offer(request: Request, seat: Seat, *, wrong: bool = False) -> Response:
    house = house_of(request)
    if seat.me.factor_on_at is not None:
        return RedirectResponse("/desk/account", 303)
    if not seat.me.password_hash:
        return show_account(request, seat, problem="Choose a password first.", status=400)
    with transaction(house.database) as session:
        seed, uri = second_factor.offer(session, id_of(seat.me), seat.area, house.secret_key)
    code = segno.make(uri, error="m", micro=False)
    return page(
        request,
        "second_factor.html",
        status=403 if wrong else 200,
        **seat.facts,
        size=code.symbol_size(border=4)[0],
        squares=[(x, y) for y, row in enumerate(code.matrix) for x, dark in enumerate(row) if dark],
        seed=" ".join(seed[place : place + 4] for place in range(0, len(seed), 4)),
        wrong=wrong,
    )


def show_account(
    request: Request,
    seat: Seat,
    *,
    problem: str = "",
    wrong_field: str = "",
    done: str = "",
    status: int = 200,
    typed: Mapping[str, str] | None = None,
) -> Response:
    """The whole page; `typed` is what a refused form held."""
    house = house_of(request)
    with reading(house.database) as session:
        sessions = desk_keys.list_keys(session, id_of(seat.me), "session", house.now())
        team = coordinators.list_coordinators(session, id_of(seat.area))
        codes_left = len(desk_keys.list_keys(session, id_of(seat.me), "recovery", house.now()))
    return page(
        request,
        "account.html",
        status=status,
        **seat.facts,
        sessions=sessions,
        here=seat.session_hash,
        shown=HASH_SHOWN,
        codes_left=codes_left,
        problem=problem,
        wrong_field=wrong_field,
        done=done,
        min_password=passwords.MIN_PASSWORD,
        times_away=away.times_of(seat.area, seat.me),
        reads_here=away.is_reader(seat.area, seat.me),
        stand_ins=[one.name.split()[0] for one in team if one.id != seat.me.id],
        longest_name=MAX_STAND_IN,
        typed=typed or {"first": "", "last": "", "stand_in": ""},
    )
