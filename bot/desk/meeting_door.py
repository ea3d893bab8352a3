"""At the door: the list of who is expected, to tick and to print, and sheets for the wall with a square to read.

Rules
- An RSVP is never attendance: only HERE or a tick is (P2).
- Whoever came and never texted is counted, and no name is kept.
- Where somebody said they bring others, it is asked beside the tick how many of them came.
- What was typed is never lost to a problem; where somebody else counted meanwhile, their number stays, and it is said.
- The list names people, so only whoever may act sees it, and who looked is in the audit, once a day and meeting;
  numbers stay masked, on paper too.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk.meeting_form import say_when
from bot.desk.meetings import Number, capital, find, show_page
from bot.desk.seats import AtDesk, AtWork, Seat
from bot.house import House
from bot.pages import house_of, page, say_number
from bot.squares import draw_square
from flows.schedule import when_to_tell
from flows.words.party import MAX_PARTY
from storage import areas, audit, guests, meetings, members
from storage.database import reading, transaction
from storage.tables import Meeting, id_of

router = APIRouter()

NO_POSTER = "It is cancelled: nobody is asked to come any more, so there is no poster."
Numbers = Annotated[list[int] | None, Form(max_length=guests.MAX_LIST)]
Typed = Annotated[list[str] | None, Form(max_length=guests.MAX_LIST)]


@router.get("/meetings/{number}/people")
def show_people(
    request: Request,
    seat: AtWork,
    number: Number,
    kept: int | None = None,
    left: Annotated[int, Query(ge=0, le=guests.MAX_LIST)] = 0,
    others_before: Annotated[int | None, Query(ge=0, le=guests.MAX_OTHERS)] = None,
) -> Response:
    """`kept` ticks, or another number of others than `others_before`, were kept a moment ago; `left` were not."""
    return _show(request, seat, number, kept=kept, left=left, others_before=others_before)


@router.post("/meetings/{number}/people")
def tick(
    request: Request,
    seat: AtWork,
    number: Number,
    shown: Numbers = None,
    was: Numbers = None,
    came: Numbers = None,
    counted: Numbers = None,
    drawn: Numbers = None,
    people: Typed = None,
) -> Response:
    """Who of those on the list was there; unticking takes it back. Of those `counted`, how many `people` it was."""
    house = house_of(request)
    typed = dict(zip(counted or (), people or (), strict=False))
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            ticked = guests.tick(
                session,
                meeting,
                shown=shown or (),
                was=was or (),
                came=came or (),
                parties=_read_parties(counted or (), drawn or (), people or (), came or ()),
                by=id_of(seat.me),
                now=house.now(),
            )
    except ValueError as problem:
        return _show(request, seat, number, problem=str(problem), ticked=frozenset(came or ()), typed=typed)
    left = f"&left={ticked.left}" if ticked.left else ""
    return RedirectResponse(f"/desk/meetings/{number}/people?kept={ticked.kept}{left}", 303)


def _read_parties(
    counted: Sequence[int], drawn: Sequence[int], people: Sequence[str], came: Sequence[int]
) -> dict[int, guests.PartyThere]:
    """How many of a party came, of those who are ticked. An empty field stands for what stood there."""
    if not len(counted) == len(drawn) == len(people):
        raise ValueError("a number is missing from this list: load the page again")
    found = {}
    for who, was, typed in zip(counted, drawn, people, strict=True):
        said = typed.strip() or str(was)
        if who in came:
            found[who] = guests.PartyThere(was, int(said) if said.isascii() and said.isdecimal() else 0)
    return found


@router.post("/meetings/{number}/people/add")
def add_person(request: Request, seat: AtWork, number: Number, who: Annotated[str, Form()] = "") -> Response:
    """Somebody came who is not on the list, by the name or the number they text from."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            person = guests.find_person(session, id_of(seat.area), who)
            guests.tick(session, meeting, shown=[person], came=[person], by=id_of(seat.me), now=house.now())
    except ValueError as problem:
        return _show(request, seat, number, problem=str(problem), who=who)
    return RedirectResponse(f"/desk/meetings/{number}/people?kept=1", 303)


@router.post("/meetings/{number}/people/members")
def tick_members(
    request: Request,
    seat: AtWork,
    number: Number,
    shown: Numbers = None,
    was: Numbers = None,
    came: Numbers = None,
) -> Response:
    """Who was there of the people with a vote who are not on the list; unticking takes it back."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            changed = members.tick(
                session,
                meeting,
                shown=shown or (),
                was=was or (),
                came=came or (),
                by=id_of(seat.me),
                now=house.now(),
            )
    except ValueError as problem:
        return _show(request, seat, number, problem=str(problem))
    return RedirectResponse(f"/desk/meetings/{number}/people?kept={changed}", 303)


@router.post("/meetings/{number}/people/others")
def count_others(
    request: Request,
    seat: AtWork,
    number: Number,
    others: Annotated[str, Form(max_length=20)] = "",
    was: Annotated[int, Form(ge=0, le=guests.MAX_OTHERS)] = 0,
) -> Response:
    """How many came who have no phone, or never texted. Going back to what it was undoes it."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            typed = others.strip()
            people = int(typed) if typed.isascii() and typed.isdecimal() else -1
            ticked = members.count_ticked(session, meeting)  # they are not typed once more
            total = people + ticked if people >= 0 else people
            guests.count_others(session, meeting, total, was=was + ticked, by=id_of(seat.me), now=house.now())
    except ValueError as problem:
        return _show(request, seat, number, problem=str(problem), others=others)
    return RedirectResponse(f"/desk/meetings/{number}/people?others_before={was}", 303)


@router.get("/meetings/{number}/poster")
def show_poster(request: Request, seat: AtDesk, number: Number, door: bool = False) -> Response:
    """A sheet to hang up before the meeting; with `door`, the one people text HERE from."""
    house = house_of(request)
    with reading(house.database) as session:
        meeting = find(session, seat, number)
        if meeting.state == "cancelled":
            return show_page(request, seat, number, problem=NO_POSTER, status=409)
        senders = [one for one in areas.list_senders(session) if one.area_id == seat.area.id]
    sms = next((one.name for one in senders if one.channel == "sms"), "")
    bot = house.settings.telegram_bot_name if any(one.channel == "telegram" for one in senders) else ""
    word = f"HERE {number}" if door else "MEETINGS"
    start = f"here-{number}" if door else seat.area.code
    return page(
        request,
        "meeting_poster.html",
        **seat.facts,
        meeting=meeting,
        when=say_when(meeting),
        door=door,
        word=word,
        number=say_number(sms),
        bot=bot,
        sms_square=draw_square(f"SMSTO:{sms}:{word}") if sms else "",
        bot_square=draw_square(f"https://t.me/{bot}?start={start}") if bot else "",
    )


def _show(
    request: Request,
    seat: Seat,
    number: int,
    *,
    kept: int | None = None,
    left: int = 0,
    others_before: int | None = None,
    problem: str = "",
    who: str = "",
    others: str = "",
    ticked: frozenset[int] | None = None,
    typed: Mapping[int, str] | None = None,
) -> Response:
    """The list. After a problem, as it was typed: who is `ticked`, and how many of whom came."""
    house = house_of(request)
    with reading(house.database) as session:
        meeting = find(session, seat, number)
        people = guests.list_guests(session, meeting)
        totals = guests.list_totals(session, meeting)
        quorum = members.count_quorum(session, meeting, came=True)
        voters = members.list_at_door(session, meeting, {one.guest.resident_id for one in people})
        others_now = meeting.others_came - members.count_ticked(session, meeting)
    if people:
        _note_look(house, seat, meeting)
    tell_until = when_to_tell(meeting.ends_at, seat.wall_clock)[1]
    return page(
        request,
        "meeting_people.html",
        status=400 if problem else 200,
        **seat.facts,
        meeting=meeting,
        about=meetings.about(seat.area, meeting),
        people=people,
        totals=totals,
        quorum=quorum,
        door_is_open=meeting.starts_at - guests.DOOR_OPENS <= house.now() and meeting.state == "open",
        may_tell=meeting.state == "open" and not meeting.decided and meeting.ends_at <= house.now() < tell_until,
        kept=kept,
        left=left,
        ticked=ticked,
        typed=typed or {},
        party_of=guests.party_of,
        most=MAX_PARTY,
        voters=voters,
        others_now=others_now,
        others_before=None if others_before == others_now else others_before,
        who=who,
        others=others or others_now,
        most_others=guests.MAX_OTHERS,
        problem=capital(problem) if problem else "",
    )


def _note_look(house: House, seat: Seat, meeting: Meeting) -> None:
    zone = ZoneInfo(seat.area.zone)
    midnight = datetime.combine(house.now().astimezone(zone).date(), time(), zone)
    with transaction(house.database) as session:
        audit.write_look(
            session,
            action="meeting.people",
            now=house.now(),
            since=midnight.astimezone(UTC),
            area_id=id_of(seat.area),
            coordinator_id=id_of(seat.me),
            subject=meetings.subject_of(meeting),
        )
