"""Meetings: those to come and those that were, one with all there is to know of it, letting a draft go out.

Rules
- What a button will do, and to how many, stands beside it; where that has changed since, nothing is done and the new
  number is shown.
- Needs are totals and never names; who comes is named only to whoever may act.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlmodel import Session

from bot.desk.done import is_so
from bot.desk.meeting_form import say_when
from bot.desk.seats import AtDesk, AtWork, Seat
from bot.desk.unsent import say_reason
from bot.pages import house_of, page
from flows.schedule import when_to_tell
from storage import desk, guests, meetings, members
from storage.database import reading, transaction
from storage.tables import Area, Coordinator, Meeting, id_of
from storage.wrong_field import WrongField, field_of

PAGE = 30  # past meetings on one page

router = APIRouter()

Number = Annotated[int, Path(ge=1, lt=desk.MAX_ROW)]
Counted = Annotated[str, Form(max_length=20)]
NOT_HERE = "There is no such meeting at this desk."
DONE = {  # what is said after a redirect
    "open": "It is made. The texts leave as the schedule below says.",
    "draft": "The draft is kept. Nobody is invited until you let it go out.",
    "first": "Noted. Nobody is invited yet: so many need two coordinators. Somebody else at this desk must open "
    "this page and let it go out too.",
    "lapsed": "Changed. Nobody is invited yet: it is another one now, so two coordinators let it go out again.",
    "twin": "There was a meeting then and there already: this is it. No second one was made.",
    "out": "It goes out. The texts leave as the schedule below says.",
    "invited": "They are invited after all. The texts leave as the schedule below says.",
    "changed": "Changed. Whoever must know is told within a minute; at night it waits until the morning.",
    "noted": "Changed. Nobody needs to be told of that.",
    "cancelled": "Cancelled. Whoever must know is told within a minute; at night it waits until the morning.",
    "untold": "Cancelled. Nobody had heard of it, so nobody is told.",
    "told": "They are told. The texts leave within a minute; at night it waits until the morning.",
}
DID = {  # by the same word: what the audit calls it
    "open": "meeting.add",
    "draft": "meeting.add",
    "first": "meeting.open_first",
    "lapsed": "meeting.change",
    "out": "meeting.open",
    "invited": "meeting.invite_after_all",
    "changed": "meeting.change",
    "noted": "meeting.change",
    "cancelled": "meeting.cancel",
    "untold": "meeting.cancel",
    "told": "meeting.decided",
}
STEP_WORDS = {
    "invitation": "Invitation",
    "second_chance": "Second chance for the maybes",
    "reminder": "Reminder",
    "same_day": "Reminder on the day",
    "thanks": "Thanks, and how was it?",
    "changed": "Told of a change",
    "cancelled": "Told that it is cancelled",
    "decided": "Told what was decided",
}


@router.get("/meetings")
def list_meetings(
    request: Request, seat: AtDesk, before: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None
) -> Response:
    """Those to come, the soonest first, and those that were, the latest first."""
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    with reading(house.database) as session:
        coming = [] if before else meetings.list_meetings(session, area_id, after=now)
        past = meetings.list_past(session, area_id, ended_by=now, before=before, limit=PAGE + 1)
        many = meetings.count_past(session, area_id, ended_by=now)
        totals = guests.count_guests(session, [id_of(one) for one in (*coming, *past)])
        about = {one.id: meetings.about(seat.area, one) for one in (*coming, *past)}
        told_by = {one.id: when_to_tell(one.ends_at, seat.wall_clock)[1] for one in past}
        waiting = [] if before else meetings.list_waiting(session, area_id, now=now)
        untold = [one for one in past if one.state == "open" and not one.decided and told_by[one.id] > now]
    return page(
        request,
        "meetings.html",
        **seat.facts,
        coming=coming,
        past=past[:PAGE],
        many=many,
        older=past[PAGE - 1].id if len(past) > PAGE else None,
        newest=before is None,
        totals=totals,
        about=about,
        waiting=[one.id for one in waiting],
        untold=untold,
        told_by=told_by,
    )


@router.get("/meetings/{number}")
def show(request: Request, seat: AtDesk, number: Number, done: str = "") -> Response:
    return show_page(request, seat, number, done=done)


@router.post("/meetings/{number}/open")
def let_out(request: Request, seat: AtWork, number: Number, told: Counted = "") -> Response:
    """A draft goes out, or waits for a second coordinator (X2), if it still is for as many people as was said."""
    house = house_of(request)
    now = house.now()
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            check_number(meetings.count_invited(session, meeting, now), told)
            is_out = meetings.open_meeting(session, meeting, now, by=id_of(seat.me))
    except ValueError as problem:
        return show_page(
            request, seat, number, problem=capital(problem), wrong_field=field_of(problem), told=told, status=409
        )
    return RedirectResponse(f"/desk/meetings/{number}?done={'out' if is_out else 'first'}", 303)


@router.post("/meetings/{number}/invite")
def invite(request: Request, seat: AtWork, number: Number, told: Counted = "") -> Response:
    """An invitation that was missed goes out at the next hour at which we may write."""
    house = house_of(request)
    try:
        with transaction(house.database) as session:
            meeting = find(session, seat, number)
            meetings.invite_after_all(session, meeting, house.now(), people=read_number(told), by=id_of(seat.me))
    except ValueError as problem:
        return show_page(request, seat, number, problem=capital(problem), status=409)
    return RedirectResponse(f"/desk/meetings/{number}?done=invited", 303)


def find(session: Session, seat: Seat, number: int) -> Meeting:
    """A meeting of this desk; 404 for another's."""
    meeting = meetings.find_meeting(session, number)
    if meeting is None or meeting.area_id != seat.area.id:
        raise HTTPException(404, NOT_HERE)
    return meeting


def check_number(people: int, told: str) -> None:
    """ValueError, in words, where this is not how many people stood beside the button, or were typed."""
    if read_number(told) != people:
        raise WrongField(f"it is another number of people, {people:,}: nothing was done. Look again", "told")


def capital(problem: object) -> str:
    """A reason as a sentence of a page."""
    words = str(problem)
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith((".", "?")) else ".")


def refusal(problem: ValueError | None) -> dict[str, Any]:
    """What a page says of what was refused, and beside which field; nothing where all is well."""
    return (
        {"problem": capital(problem), "wrong_field": field_of(problem)}
        if problem
        else {"problem": "", "wrong_field": ""}
    )


def read_number(typed: str) -> int | None:
    typed = typed.strip().replace(",", "")
    return int(typed) if typed.isascii() and typed.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Approval:
    """Where a draft stands between the first and the second coordinator (X2)."""

    is_for_two: bool
    first: str  # who let it out first; empty where nobody did, or it lapsed
    still_waits: bool  # when whoever looks at it lets it out

    @property
    def asks_number(self) -> bool:
        """Whoever looks at it types how many are invited."""
        return self.is_for_two and not (self.first and self.still_waits)


def _find_approval(session: Session, seat: Seat, meeting: Meeting, now: datetime) -> Approval:
    people = meetings.count_invited(session, meeting, now)
    first = session.get(Coordinator, meeting.first_by) if meeting.first_by else None
    lapsed = meetings.still_waits(meeting, people, by=None)
    return Approval(
        meetings.is_for_two(session, meeting, people),
        first.name if first and not lapsed else "",
        meetings.still_waits(meeting, people, by=seat.me.id),
    )


def show_page(
    request: Request,
    seat: Seat,
    number: int,
    *,
    done: str = "",
    problem: str = "",
    wrong_field: str = "",
    told: str = "",
    status: int = 200,
) -> Response:
    """One meeting, with all there is to know of it. `told`: what was typed, and refused."""
    house = house_of(request)
    now = house.now()
    with reading(house.database) as session:
        meeting = find(session, seat, number)
        area = session.get_one(Area, id_of(seat.area))
        was_done = is_so(session, meetings.subject_of(meeting), done, DID, now) or (
            done == "twin" and meeting.state != "cancelled"
        )
        facts: dict[str, Any] = {
            "totals": guests.list_totals(session, meeting),
            "needed": guests.list_needs(session, meeting),
            "liked": guests.list_liked(session, meeting),
            "ahead": meetings.look_ahead(session, meeting, now),
            "deliveries": meetings.list_deliveries(session, meeting),
            "expected": members.count_quorum(session, meeting, came=False),
            "came": members.count_quorum(session, meeting, came=True),
            "others_now": meeting.others_came - members.count_ticked(session, meeting),
            "people": guests.list_guests(session, meeting) if seat.may_act else [],
            "questions": desk.list_matters_about(
                session, id_of(area), meetings.subject_of(meeting), kind="question", see_locked=seat.sees_locked
            ),
            "text": meetings.say(area, meeting, "invitation", now),
            "approval": _find_approval(session, seat, meeting, now) if meeting.state == "draft" else None,
        }
    tell_from, tell_until = when_to_tell(meeting.ends_at, seat.wall_clock)
    return page(
        request,
        "meeting.html",
        status=status,
        **seat.facts,
        **facts,
        meeting=meeting,
        about=meetings.about(area, meeting),
        when=say_when(meeting),
        step_words=STEP_WORDS,
        say_reason=say_reason,
        has_begun=meeting.starts_at <= now,
        is_over=meeting.ends_at <= now,
        door_is_open=meeting.starts_at - guests.DOOR_OPENS <= now,
        tell_from=tell_from,
        tell_until=tell_until,
        may_tell=meeting.starts_at <= now < tell_until,
        done=DONE[done] if was_done else "",
        problem=problem,
        wrong_field=wrong_field if facts["approval"] and facts["approval"].asks_number else "",
        typed_told=told,
    )
