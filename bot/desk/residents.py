"""Residents: who they are to us, what they agreed to, a copy of all we hold for them, and deleting it (D1, D4)."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk import copy_words
from bot.desk.contact_form import Contact
from bot.desk.parts import local_day, say_many, title_of
from bot.desk.seats import AtWork, Seat
from bot.house import House
from bot.pages import house_of, page
from bot.reasons import why
from flows.courtesy import Go, Wait
from flows.locale import language_name
from flows.report import STATUSES
from storage import audit, erasure, may_write, own_data, passport, residents
from storage.database import reading, transaction
from storage.outbox.standing import Ended
from storage.passport import MAX_LIST, MAX_ROW, Passport
from storage.tables import id_of

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=MAX_ROW)]
NOT_HERE = "There is nobody under that number at this desk. Perhaps everything about them was deleted."
SENDINGS = {  # what `storage.may_write` judges, in words
    "answer": "An answer to what they text",
    "first": "A text from a person at the desk that they did not ask for",
    "own": "What became of their own idea, or a reminder of their own yes",
    "meetings": "Invitations to meetings",
    "news": "Local news",
    "volunteering": "Offers of things to help with",
}
WHY_STOPPED = {
    "stop": "they said STOP",
    "wrong_number": "they said it is a wrong number",
    "blocked": "they blocked the bot",
    "carrier": "they said STOP to their phone company",
    "erased": "everything about them was deleted",
}


class MovedOn(ValueError):  # noqa: N818 - it reads as what it is
    """The page did not show what stands."""


@router.get("/residents")
def list_residents(
    request: Request,
    seat: AtWork,
    words: Annotated[str, Query(alias="q", max_length=100)] = "",
    before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
) -> Response:
    house = house_of(request)
    words = words.strip()
    with reading(house.database) as session:
        found = passport.list_residents(session, id_of(seat.area), words=words, before_id=before)
        many = passport.count_residents(session, id_of(seat.area))
    more = len(found) > MAX_LIST
    older = id_of(found[MAX_LIST - 1].resident) if more else None
    return page(
        request,
        "residents.html",
        **seat.facts,
        found=found[:MAX_LIST],
        words=words,
        number=say_many(min(len(found), MAX_LIST), more=more, is_first=before is None) if words else f"{many:,}",
        older=older,
        newest=before is None,
        sees_locked=seat.sees_locked,
    )


@router.get("/residents/{number}")
def show(
    request: Request,
    seat: AtWork,
    number: Number,
    other: Annotated[str, Query(max_length=100)] = "",
    kept: Annotated[str, Query(max_length=3)] = "",
) -> Response:
    """`other` is what their second address is looked for by, to be joined."""
    return show_page(request, seat, number, other=other.strip(), kept=bool(kept))


@router.post("/residents/{number}/address")
def show_address(request: Request, seat: AtWork, number: Number) -> Response:
    """The same with whole numbers, to get in touch with; written to the audit."""
    return show_page(request, seat, number, whole_addresses=True)


@router.post("/residents/{number}/copy")
def make_copy(request: Request, seat: AtWork, number: Number) -> Response:
    """Everything we hold about them on one page, to print or to save; written to the audit."""
    house = house_of(request)
    with reading(house.database) as session:
        theirs = find(session, house, seat, number)
        if theirs.has_locked and not seat.sees_locked:
            raise HTTPException(403, "Some of it is for the lead and deputies alone. Ask one of them.")
        copied = passport.copy(session, theirs)
    with transaction(house.database) as session:
        write_down(session, house, seat, own_data.COPIED, number)
    return page(
        request,
        "resident_copy.html",
        headers={"content-disposition": f'attachment; filename="what-we-hold-{number}.html"'},
        **seat.facts,
        copied=copied,
        theirs=theirs,
        why_stopped=copy_words.WHY_STOPPED,
        read_as=copy_words.READ_AS,
        ended=copy_words.ENDED,
        statuses=STATUSES,
        title_of=title_of,
        language=language_name(theirs.resident.language),
        noted=[copy_words.say_noted(one, seat.wall_clock) for one in copied.noted],
    )


@router.post("/residents/{number}/contact")
def set_contact(
    request: Request,
    seat: AtWork,
    number: Number,
    first: Annotated[str, Form(max_length=10)] = "",
    away: Annotated[str, Form(max_length=10)] = "",
    because: Annotated[str, Form(max_length=200)] = "",
    seen: Annotated[str, Form(max_length=32)] = "",
) -> Response:
    """Whether, and from when on, we may write to them first, and why never (D6)."""
    house, typed = house_of(request), Contact(number, first == "never", because.strip(), away)
    try:
        with transaction(house.database) as session:
            before = Contact.of(find(session, house, seat, number, lock=True).resident)
            _refuse_moved(session, seat, number, before, seen)
            away_until = typed.read(before, local_day(house.now(), seat.area))
            residents.set_when_to_write(
                session,
                number,
                safe_contact=typed.never_first,
                why=typed.because,
                away_until=away_until,
                now=house.now(),
                coordinator_id=id_of(seat.me),
            )
    except ValueError as why_not:
        status = 409 if isinstance(why_not, MovedOn) else 422
        return show_page(request, seat, number, not_kept=f"Not kept: {why_not}.", typed=typed, status=status)
    return RedirectResponse(f"/desk/residents/{number}?kept=yes#contact", 303)


def _refuse_moved(session: Session, seat: Seat, number: int, stands: Contact, seen: str) -> None:
    """Nothing is set that was set otherwise since the page was drawn: somebody else's phone may be read (D6)."""
    if seen == stands.shown:
        return
    lines = audit.list_lines(session, id_of(seat.area), subjects=[f"resident:{number}"], about="resident")
    who = next((line.who for line in lines if line.row.action == "resident.when_to_write"), "")
    raise MovedOn(f"{who or 'somebody'} set this otherwise meanwhile: “{stands.words}”. Look at it, then keep yours")


@router.post("/residents/{number}/erase")
def plan_erasure(request: Request, seat: AtWork, number: Number) -> Response:
    """They are told, and a day later everything goes; until then it can be called off."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            find(session, house, seat, number)
            erasure.plan(session, number, by=id_of(seat.me), now=house.now())
    except erasure.CannotErase as why:
        return show_page(request, seat, number, problem=f"Not deleted: {why}.", status=409)
    house.dispatcher.wake()
    return RedirectResponse(f"/desk/residents/{number}", 303)


@router.post("/residents/{number}/keep")
def call_off_erasure(request: Request, seat: AtWork, number: Number) -> Response:
    house = house_of(request)
    with transaction(house.database) as session:
        find(session, house, seat, number)
        erasure.call_off(session, number, by=id_of(seat.me), now=house.now())
    return RedirectResponse(f"/desk/residents/{number}", 303)


def show_page(
    request: Request,
    seat: Seat,
    number: int,
    *,
    whole_addresses: bool = False,
    other: str = "",
    problem: str = "",
    kept: bool = False,
    not_kept: str = "",
    typed: Contact | None = None,
    status: int = 200,
) -> Response:
    """One resident's page. `not_kept`: what is wrong with the form about when we write, and `typed` what is in it."""
    house = house_of(request)
    with reading(house.database) as session:
        theirs = find(session, house, seat, number)
        verdicts = may_write.foresee_all(session, number, now=house.now(), key=house.suppression_key)
        copied = own_data.find_copy(session, id_of(seat.area), number)
        others = passport.list_others(session, id_of(seat.area), theirs, other)
    if whole_addresses:
        with transaction(house.database) as session:
            write_down(session, house, seat, "resident.address", number)
    return page(
        request,
        "resident.html",
        status=status,
        **seat.facts,
        theirs=theirs,
        resident=theirs.resident,
        verdicts=[(SENDINGS[name], _say_verdict(verdict)) for name, verdict in verdicts],
        other=other,
        others=others,
        copied=copied,
        whole_addresses=whole_addresses,
        why_stopped=WHY_STOPPED,
        problem=problem,
        kept=kept,
        not_kept=not_kept,
        contact=typed or Contact.of(theirs.resident),
        seen=Contact.of(theirs.resident).shown,
        sees_locked=seat.sees_locked,
    )


def find(session: Session, house: House, seat: Seat, number: int, *, lock: bool = False) -> Passport:
    """Whoever has this number here; with `lock`, as their row stands until the transaction ends."""
    if lock:
        residents.lock(session, number)
    theirs = passport.find(session, id_of(seat.area), number, key=house.suppression_key)
    if theirs is None:
        raise HTTPException(404, NOT_HERE)
    return theirs


def _say_verdict(verdict: Go | Wait | Ended) -> tuple[str, datetime | None, str]:
    """Yes, later or no, from when on, and why."""
    match verdict:
        case Go():
            return "yes", None, ""
        case Wait(until, reason):
            return "later", until, why(reason)
        case Ended(state, reason):
            return "no", None, why(reason or state)


def write_down(session: Session, house: House, seat: Seat, action: str, number: int) -> None:
    audit.write(
        session,
        action=action,
        now=house.now(),
        area_id=id_of(seat.area),
        coordinator_id=id_of(seat.me),
        subject=f"resident:{number}",
    )
