"""Today: what needs a person, danger first; then what is overdue, unread or did not get through; then what came."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlmodel import Session

from bot.desk.done import LATELY, LOOKS
from bot.desk.parts import NEWEST, draw_ideas, draw_matters, local_day, title_of
from bot.desk.seats import AtDesk, Seat
from bot.desk.to_do import draw_coming, draw_to_do, list_coming, list_to_do
from bot.pages import house_of, page
from storage import audit, desk, guests, idea_lists, matters, meetings, residents
from storage.database import reading
from storage.idea_lists import Wanted
from storage.tables import Area, Meeting, id_of

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Tonight:
    """A meeting of this day, for whoever stands at its door with a phone."""

    meeting: Meeting
    about: str
    totals: dict[str, int]
    door_is_open: bool


@router.get("")
def show(
    request: Request,
    seat: AtDesk,
    settled: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None,
    lifted: Annotated[int, Query(ge=0, lt=desk.MAX_ROW)] = 0,
) -> Response:
    """The page somebody with half an hour opens first. Locked matters are there for lead and deputies alone.

    `settled` is the matter that was closed a moment ago, `lifted` whom the line was let speak to again.
    """
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    with reading(house.database) as session:
        closed = desk.find_matter(session, area_id, settled or 0, see_locked=seat.sees_locked)
        if closed is not None and not matters.may_reopen(session, closed.matter, now):
            closed = None
        open_matters = desk.list_matters(session, area_id, see_locked=seat.sees_locked)
        spoken_to = _find_lifted(session, seat, lifted, now)
        paused = desk.list_paused(session, area_id, see_locked=seat.sees_locked)
        promised = idea_lists.count_promised(session, area_id, local_day(now, seat.area))
        to_do = list_to_do(session, seat.area, now, promised, may_act=seat.may_act, see_locked=seat.sees_locked)
        coming = list_coming(session, seat.area, now, promised)
        tonight = _list_tonight(session, seat.area, now)
        newest = idea_lists.list_ideas(session, Wanted(area_id, local_day(now, seat.area)), limit=NEWEST)
    return page(
        request,
        "today.html",
        **seat.facts,
        matters=draw_matters(open_matters, seat.area, now),
        has_danger=any(one.matter.kind == "danger" for one in open_matters),
        in_danger={one.matter.resident_id: one.matter.id for one in open_matters if one.matter.kind == "danger"},
        lifted=spoken_to,
        paused=paused,
        settled=closed.matter if closed else None,
        title_of=title_of,
        tonight=tonight,
        to_do=draw_to_do(to_do),
        coming=draw_coming(coming),
        ideas=draw_ideas(newest.ideas, seat.area, now),
        more=newest.more,
    )


def _find_lifted(session: Session, seat: Seat, resident_id: int, now: datetime) -> str:
    """The address of whom this coordinator let the line speak to a moment ago; whoever did not learns nothing by it."""
    newest = audit.find_newest(session, f"resident:{resident_id}", but=LOOKS) if resident_id else None
    if newest is None or (newest.action, newest.coordinator_id) != ("resident.lift_pause", seat.me.id):
        return ""
    return residents.first_addresses(session, [resident_id]).get(resident_id, "") if newest.at > now - LATELY else ""


def _list_tonight(session: Session, area: Area, now: datetime) -> list[Tonight]:
    """Those of this day on the area's wall that are not over; the morning after, a matter asks what was decided."""
    today = local_day(now, area)
    coming = meetings.list_meetings(session, id_of(area), after=now)
    held = [one for one in coming if one.state == "open" and local_day(one.starts_at, area) == today]
    totals = guests.count_guests(session, [id_of(one) for one in held])
    return [
        Tonight(one, meetings.about(area, one), totals[id_of(one)], one.starts_at - guests.DOOR_OPENS <= now)
        for one in held
    ]
