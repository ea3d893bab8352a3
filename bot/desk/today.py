"""Today: what needs a person, danger first; then what is overdue, unread or did not get through; then what came."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from bot.desk.parts import NEWEST, draw_ideas, draw_matters, draw_to_do, list_to_do, local_day, title_of
from bot.desk.sign_in import AtDesk
from bot.pages import house_of, page
from storage import desk, idea_lists, matters
from storage.database import reading
from storage.idea_lists import Wanted
from storage.tables import id_of

router = APIRouter()


@router.get("")
def show(
    request: Request, seat: AtDesk, settled: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None
) -> Response:
    """The page somebody with half an hour opens first. Locked matters are there for lead and deputies alone.

    `settled` is the matter that was closed a moment ago.
    """
    house = house_of(request)
    now, area_id = house.now(), id_of(seat.area)
    with reading(house.database) as session:
        closed = desk.find_matter(session, area_id, settled or 0, see_locked=seat.sees_locked)
        if closed is not None and not matters.may_reopen(session, closed.matter, now):
            closed = None
        open_matters = desk.list_matters(session, area_id, see_locked=seat.sees_locked)
        paused = desk.list_paused(session, area_id, see_locked=seat.sees_locked)
        to_do = list_to_do(session, seat.area, now, may_act=seat.may_act)
        newest = idea_lists.list_ideas(session, Wanted(area_id, local_day(now, seat.area)), limit=NEWEST)
    return page(
        request,
        "today.html",
        **seat.facts,
        matters=draw_matters(open_matters, seat.area, now),
        paused=paused,
        settled=closed.matter if closed else None,
        title_of=title_of,
        to_do=draw_to_do(to_do),
        ideas=draw_ideas(newest.ideas, seat.area, now),
        more=newest.more,
    )
