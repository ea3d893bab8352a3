"""`havesay report`: the funder's page in the terminal, or one line an area as CSV. The desk shows the same numbers.

Only what may be said is printed: under five, and what would give it away, is hidden here too (F2).
"""

import sys
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, moment, opened, read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlmodel import Session

    from storage.exports_of_work import Row
    from storage.tables import Area


def report(
    area: Annotated[str | None, typer.Option(help="The area, by its code.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every area, one line each.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="As CSV, a line an area; else a number a line.")] = False,
    first: Annotated[str, typer.Option("--from", metavar="MONTH", help="As in 2026-04; else two months before.")] = "",
    last: Annotated[str, typer.Option("--to", metavar="MONTH", help="To the end of it; else of this month.")] = "",
) -> None:
    """Count people, ideas, meetings, helpers and cost over some months; what is under five is hidden."""
    if every == bool(area):
        raise typer.BadParameter("say either --area CODE or --all")
    if every and not csv:
        raise typer.BadParameter("--all comes with --csv: one line an area")
    rows = _count(area, first, last)
    if csv:
        from bot.export import csv_lines, write

        write(sys.stdout.buffer, csv_lines(tuple(rows[0]), rows), bom=False)
        return
    for name, value in rows[0].items():
        typer.echo(f"{name.replace('_', ' ')}: {value}")


def _count(code: str | None, first: str, last: str) -> "Sequence[Row]":
    from storage import areas, exports
    from storage.database import reading, transaction
    from storage.tables import id_of

    now = moment()
    with opened(read_settings()) as database:
        with reading(database) as session:
            found = [areas.find_area(session, code)] if code else list(areas.list_areas(session))
            wanted = [area for area in found if area is not None]
            if not wanted:
                raise Refused(f"there is no area {code}; see `havesay area list`" if code else "there is no area yet")
            rows = [_row(session, area, first, last, now) for area in wanted]
        with transaction(database) as session:
            one = id_of(wanted[0]) if code else None
            exports.write_down(session, "report", now=now, area_id=one, by=None, detail=say_months(rows[0]))
    return rows


def _row(session: "Session", area: "Area", first: str, last: str, now: "datetime") -> "Row":
    from flows.report import as_row, read_period, tell
    from storage import report as reports

    try:
        period = read_period(first, last, now.astimezone(ZoneInfo(area.zone)).date())
    except ValueError as error:
        raise Refused(str(error)) from None
    return as_row(area.code, area.name, period, tell(reports.count(session, area, period, now)))


def say_months(row: "Row") -> str:
    """As it stands in the audit."""
    return f"{row['from']} to {row['to']}"
