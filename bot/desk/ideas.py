"""The ideas as they arrive."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from bot.desk.parts import View, draw_ideas, draw_matters, local_day
from bot.desk.sign_in import AtDesk
from bot.pages import house_of, page
from storage import desk, promises
from storage.database import reading
from storage.tables import id_of

PAGE = 50  # ideas on one page

router = APIRouter()


@router.get("")
def list_ideas(
    request: Request,
    seat: AtDesk,
    words: Annotated[str, Query(alias="q")] = "",
    before: Annotated[int | None, Query(ge=1, lt=desk.MAX_ROW)] = None,
    late: bool = False,
) -> Response:
    """The newest ideas; with `late`, those past the day their authors were promised an answer."""
    house = house_of(request)
    now = house.now()
    today = local_day(now, seat.area)
    view = View(id_of(seat.area), seat.sees_locked, seat.may_act)
    words = words.strip()[: desk.MAX_SEARCH]
    with reading(house.database) as session:
        found = desk.list_ideas(
            session,
            view.area_id,
            words=words,
            before_id=before,
            late_on=today if late else None,
            limit=PAGE + 1,
        )
        late_ideas = promises.count_late(session, view.area_id, today)
        open_matters = desk.list_matters(session, view.area_id, see_locked=view.see_locked)
        paused = desk.list_paused(session, view.area_id, see_locked=view.see_locked)
    older = ""
    if len(found) > PAGE:
        found = found[:PAGE]
        kept = {**({"q": words} if words else {}), **({"late": "1"} if late else {})}
        older = "/desk?" + urlencode({**kept, "before": id_of(found[-1].idea)})
    return page(
        request,
        "ideas.html",
        **seat.facts,
        ideas=draw_ideas(found, seat.area, now),
        matters=draw_matters(open_matters, seat.area, now),
        paused=paused,
        words=words,
        older=older,
        newest=before is None and not late,
        late=late,
        late_ideas=late_ideas,
        is_live_list=before is None and not words and not late,
    )
