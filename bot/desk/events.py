"""The desk's first page, kept up to date while it is open."""

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from bot.desk.parts import View
from bot.desk.sign_in import AtDesk, find_seat
from bot.feed import Feed
from bot.pages import house_of
from storage.tables import id_of

router = APIRouter()


@router.get("/events")
async def stream(request: Request, seat: AtDesk) -> Response:
    """Server-sent events. Whoever may no longer see this view is sent nothing more."""
    house = house_of(request)
    feed: Feed[View] = request.app.state.desk_feed
    if feed.is_full:
        return Response(status_code=503, headers={"retry-after": "60"})
    view = View(id_of(seat.area), seat.sees_locked, seat.may_act)

    def may_see() -> bool:
        now = find_seat(house, seat.secret)
        return now is not None and View(id_of(now.area), now.sees_locked, now.may_act) == view

    return StreamingResponse(feed.stream(view, may_see), media_type="text/event-stream")
