"""Files that leave from the desk: plain CSV, without names and numbers unless a lead asks, each written down (F3)."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import Response, StreamingResponse

from bot.desk.parts import local_day
from bot.desk.report import months_of, row_of
from bot.desk.seats import AtWork, Seat
from bot.export import BOM, csv_lines, say_detail
from bot.house import House
from bot.pages import house_of, page
from flows.report import HIDDEN, read_period
from storage import exports
from storage.database import reading, transaction
from storage.exports import What
from storage.tables import id_of

router = APIRouter()

MAX_MADE = 30  # files listed as made
FILES: dict[What | Literal["report"], tuple[str, str]] = {
    "ideas": ("Ideas", "every text that became one, its card, theme and status"),
    "meetings": ("Meetings", "when, where, totals of who said yes, and how many came"),
    "broadcasts": ("Broadcasts", "the wording, and what became of it"),
    "volunteers": ("People who help", "offers, jobs, and how often they came, by number"),
    "messages": ("Texts", "both directions, the numbers in them blanked"),
    "residents": ("Residents", "by number: channels, language, ideas, whether they stopped"),
}
Month = Annotated[str, Form(max_length=20)]


@router.get("/settings/exports")
def show(request: Request, seat: AtWork) -> Response:
    return _show(request, seat)


@router.post("/settings/exports/report")
def make_report(request: Request, seat: AtWork, first: Month = "", last: Month = "") -> Response:
    """The line of this area that `havesay report --csv` gives."""
    house = house_of(request)
    try:
        period = read_period(first, last, local_day(house.now(), seat.area))
    except ValueError as error:
        return _show(request, seat, problem=f"No file was made: {error}.", typed=(first, last), status=422)
    row = row_of(house, seat.area, period)
    _write_down(house, seat, "report", f"{period.first} to {period.last}")
    return _file(house, seat, "report", csv_lines(tuple(row), [row]), excel=False)


@router.post("/settings/exports")
def make(
    request: Request,
    seat: AtWork,
    what: Annotated[str, Form(max_length=20)] = "",
    numbers: Annotated[str, Form(max_length=5)] = "",
    excel: Annotated[str, Form(max_length=5)] = "",
) -> Response:
    """One file of this area."""
    house = house_of(request)
    wanted = next((one for one in exports.WHATS if one == what), None)
    if wanted is None:
        raise HTTPException(404, "There is no such file.")
    if numbers and seat.me.role != "lead":
        raise HTTPException(403, "Names and numbers leave only with a lead. Make the file without them, or ask one.")
    _write_down(house, seat, wanted, say_detail("csv", with_numbers=bool(numbers)))
    return _file(house, seat, wanted, _lines(house, seat, wanted, with_numbers=bool(numbers)), excel=bool(excel))


def _lines(house: House, seat: Seat, what: What, *, with_numbers: bool) -> Iterator[str]:
    key = house.settings.suppression_key.get_secret_value().encode()
    with reading(house.database) as session:
        rows = exports.list_rows(
            session, what, area_id=id_of(seat.area), with_numbers=with_numbers, suppression_key=key
        )  # fmt: skip
        yield from csv_lines(exports.columns(what, with_numbers=with_numbers), rows)


def _file(house: House, seat: Seat, what: str, lines: Iterable[str], *, excel: bool) -> Response:
    name = f"{seat.area.code.lower()}-{what}-{local_day(house.now(), seat.area)}.csv"
    begins = [BOM.encode()] if excel else []
    return StreamingResponse(
        (part for source in (begins, (line.encode("utf-8", "replace") for line in lines)) for part in source),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _write_down(house: House, seat: Seat, what: str, detail: str) -> None:
    with transaction(house.database) as session:
        exports.write_down(
            session, what, now=house.now(), area_id=id_of(seat.area), by=id_of(seat.me), detail=detail
        )  # fmt: skip


def _show(
    request: Request, seat: Seat, *, problem: str = "", typed: tuple[str, str] | None = None, status: int = 200
) -> Response:
    house = house_of(request)
    with reading(house.database) as session:
        made = exports.list_made(session, id_of(seat.area), limit=MAX_MADE)
    usual = months_of(read_period("", "", local_day(house.now(), seat.area)))
    return page(
        request,
        "exports.html",
        status=status,
        **seat.facts,
        files=FILES,
        made=made,
        first=typed[0] if typed else usual["first"],
        last=typed[1] if typed else usual["last"],
        problem=problem,
        hidden=HIDDEN,
        is_lead=seat.me.role == "lead",
    )
