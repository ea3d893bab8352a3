"""The audit: who saw or did what at this desk, the newest first; for lead and deputies."""

from datetime import date, datetime, time, timedelta
from typing import Annotated
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import Response

from bot.desk.audit_words import FAMILIES, say_action
from bot.desk.seats import AtDesk
from bot.pages import house_of, page
from storage import audit
from storage.database import reading
from storage.tables import id_of

router = APIRouter()

MAX_ROW = 2**63


@router.get("/settings/audit")
def show(
    request: Request,
    seat: AtDesk,
    who: Annotated[str, Query(max_length=20)] = "",
    what: Annotated[str, Query(max_length=20)] = "",
    day: Annotated[str, Query(max_length=10)] = "",
    before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
) -> Response:
    house = house_of(request)
    if not seat.sees_locked:
        raise HTTPException(403, "The audit is for the lead and the deputies. Ask one of them.")
    problem, since, until = "", None, None
    try:
        since, until = _bounds(date.fromisoformat(day), ZoneInfo(seat.area.zone)) if day else (None, None)
    except (ValueError, OverflowError):
        problem = "A day is written as in 2026-06-30. All days are shown."
    what = what if what in FAMILIES else ""
    person = int(who) if who.isascii() and who.isdigit() and int(who) < MAX_ROW else None
    with reading(house.database) as session:
        which: audit.Which = {"who": person, "about": what, "since": since, "until": until}
        lines = audit.list_lines(session, id_of(seat.area), before_id=before, limit=audit.MAX_PAGE + 1, **which)
        many = audit.count_lines(session, id_of(seat.area), **which)
        people = audit.list_people(session, id_of(seat.area))
    more = len(lines) > audit.MAX_PAGE
    shown = lines[: audit.MAX_PAGE]
    asked = {"who": who, "what": what, "day": day}
    older = (
        urlencode({name: value for name, value in asked.items() if value} | {"before": shown[-1].row.id})
        if more
        else ""
    )
    return page(
        request,
        "audit.html",
        **seat.facts,
        lines=shown,
        many=many,
        names={f"coordinator:{one.id}": one.name for one in people},
        say_action=say_action,
        people=people,
        person=person,
        families=FAMILIES,
        what=what,
        day=day,
        is_filtered=bool(person is not None or what or day),
        newest=before is None,
        older=older,
        problem=problem,
    )


def _bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a day on the wall begins and ends."""
    begins, ends = (datetime.combine(one, time(), zone) for one in (day, day + timedelta(days=1)))
    return begins, ends
