"""The report: one page about some months, for whoever pays for the work; and the messages behind each number (C6)."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import Response

from bot.desk.charts import Bar, draw_bars
from bot.desk.parts import local_day
from bot.desk.seats import AtDesk, AtWork
from bot.house import House
from bot.pages import house_of, page
from flows.report import CAME_BACK_DAYS, FATES, STATUSES, Period, Report, as_row, read_period, tell
from storage import report as reports
from storage.database import reading
from storage.desk import MAX_ROW
from storage.exports_of_work import Row
from storage.report_rows import WHATS
from storage.tables import Area

router = APIRouter()

Month = Annotated[str, Query(max_length=20)]
TITLES = {  # of the list a number opens
    "texts": "Texts that came in",
    "first-time": "First texts of people who had not texted before",
    "ours": "Texts of ours",
    "reached": "Texts of ours that got to people",
    "not-reached": "Texts of ours to people none got to",
    "ideas": "Ideas",
    "said-yes": "Who said they would come",
    "came": "Who came",
    "offered": "Offers to help",
    "first-timers": "First times somebody helped",
    "came-back": "Times somebody helped again",
    "cost": "Texts of ours that left by SMS",
}


@router.get("/report")
def show(request: Request, seat: AtDesk, first: Month = "", last: Month = "") -> Response:
    """Over whole months, the last three unless others are chosen."""
    house = house_of(request)
    now = house.now()
    today = local_day(now, seat.area)
    problem = ""
    try:
        period = read_period(first, last, today)
    except ValueError as error:
        problem, period = f"Not shown: {error}.", read_period("", "", today)
    with reading(house.database) as session:
        report = tell(reports.count(session, seat.area, period, now))
    return page(
        request,
        "report.html",
        status=422 if problem else 200,
        **seat.facts,
        report=report,
        period=period,
        months=months_of(period),
        typed=(first, last) if problem else None,
        problem=problem,
        statuses=STATUSES,
        fates=FATES,
        days=CAME_BACK_DAYS,
        ideas_chart=_draw_ideas(report),
        meetings_chart=_draw_meetings(report),
        made_on=f"{today.day} {today:%B %Y}",
        goes_on=period.last >= today,
    )


@router.get("/report/behind")
def show_behind(
    request: Request,
    seat: AtWork,
    what: Annotated[str, Query(max_length=20)],
    part: Annotated[str, Query(max_length=20)] = "",
    first: Month = "",
    last: Month = "",
    before: Annotated[int | None, Query(ge=1, lt=MAX_ROW)] = None,
) -> Response:
    """The rows that were counted, the newest first."""
    house = house_of(request)
    now = house.now()
    found = next((one for one in WHATS if one == what), None)
    if found is None:
        raise HTTPException(404, "The report has no such number.")
    try:
        period = read_period(first, last, local_day(now, seat.area))
    except ValueError as error:
        raise HTTPException(422, f"Not shown: {error}.") from None
    with reading(house.database) as session:
        rows = reports.list_behind(
            session, seat.area, period, found, now, part=part, before=before, limit=reports.PAGE + 1
        )
        many = reports.count_behind(session, seat.area, period, found, now, part=part)
        unnamed = reports.count_unnamed(session, seat.area, period, now, part=part) if found == "came" else 0
    older = ""
    if len(rows) > reports.PAGE:
        rows = rows[: reports.PAGE]
        query = {"what": what, **({"part": part} if part else {}), **months_of(period), "before": rows[-1].row}
        older = "/desk/report/behind?" + urlencode(query)
    return page(
        request,
        "report_behind.html",
        **seat.facts,
        title=TITLES[found],
        part=part if found in ("ideas", "ours") else "",
        rows=rows,
        many=many,
        unnamed=unnamed,
        period=period,
        months=months_of(period),
        older=older,
        newest=before is None,
    )


def row_of(house: House, area: Area, period: Period) -> Row:
    """The report as one line of a file."""
    with reading(house.database) as session:
        counted = reports.count(session, area, period, house.now())
    return as_row(area.code, area.name, period, tell(counted))


def months_of(period: Period) -> dict[str, str]:
    """As they stand in an address."""
    return {"first": f"{period.first:%Y-%m}", "last": f"{period.last:%Y-%m}"}


def _draw_ideas(report: Report) -> str:
    """Empty where every number is hidden or none: bars would show nothing."""
    if not any(report.became.values()):
        return ""
    bars = [[Bar(said, "one")] for said in report.became.values()]
    return draw_bars(bars, says="Bars: what became of ideas. The table has the same numbers.")


def _draw_meetings(report: Report) -> str:
    if not any(one.said_yes or one.came for one in report.held):
        return ""
    bars = [[Bar(one.said_yes, "other"), Bar(one.came if one.noted else 0, "one")] for one in report.held]
    return draw_bars(bars, says="Bars: who said yes and who came, by meeting. The table has the same numbers.")
