"""Today and the newest ideas, kept up to date while they are open."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response, StreamingResponse

from bot.desk.parts import NEWEST
from bot.desk.seats import AtDesk, find_seat
from bot.desk.watched import View
from bot.feed import Feed
from bot.pages import house_of
from storage.idea_lists import MAX_PAGE
from storage.tables import id_of

router = APIRouter()


@router.get("/events")
async def stream(request: Request, seat: AtDesk, newest: Annotated[int, Query(ge=1, le=MAX_PAGE)] = NEWEST) -> Response:
    """Server-sent events. Whoever may no longer see this view is sent nothing more."""
    house = house_of(request)
    feed: Feed[View] = request.app.state.desk_feed
    if feed.is_full:
        return Response(status_code=503, headers={"retry-after": "60"})
    view = View(id_of(seat.area), seat.sees_locked, seat.may_act, newest)

    def may_see() -> bool:
        now = find_seat(house, seat.secret)
        return now is not None and View(id_of(now.area), now.sees_locked, now.may_act, newest) == view

    return StreamingResponse(feed.stream(view, may_see), media_type="text/event-stream")
