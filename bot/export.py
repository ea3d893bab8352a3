"""`havesay export`: hand out what is kept and what was done as CSV or JSON lines. The desk gives the same files.

Rules
- Names and numbers only when asked for. Every export is written to the audit before its first row leaves.
- In CSV, a cell a spreadsheet would run begins with an apostrophe instead.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, Literal

from bot.console import Refused, moment, opened, suppression_key

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.exports import What
    from storage.exports_of_work import Row

Format = Literal["csv", "jsonl"]

RUNS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # how a formula begins; wide forms run in Excel too
BOM = "\ufeff"


def export(
    settings: "Settings", what: "What", to: BinaryIO, *, file_format: Format, area_code: str | None,
    with_numbers: bool, excel: bool,
) -> int:  # fmt: skip
    """Write every row that may leave to `to`; returns how many. Never holds more than a few hundred."""
    from storage import areas, exports
    from storage.database import reading, transaction

    key = suppression_key(settings)
    with opened(settings) as database:
        with transaction(database) as session:
            area = areas.find_area(session, area_code) if area_code else None
            if area_code and area is None:
                raise Refused(f"there is no area {area_code}; see `havesay area list`")
            exports.write_down(
                session,
                what,
                now=moment(),
                area_id=area.id if area else None,
                by=None,
                detail=say_detail(file_format, with_numbers=with_numbers),
            )
        with reading(database) as session:
            rows = exports.list_rows(
                session,
                what,
                area_id=area.id if area else None,
                with_numbers=with_numbers,
                suppression_key=key,
            )
            names = exports.columns(what, with_numbers=with_numbers)
            lines = csv_lines(names, rows) if file_format == "csv" else json_lines(rows)
            return write(to, lines, bom=excel and file_format == "csv") - (file_format == "csv")


def say_detail(file_format: str, *, with_numbers: bool) -> str:
    """As it stands in the audit."""
    return f"{file_format}, {'with' if with_numbers else 'without'} names and numbers"


def write(to: BinaryIO, lines: Iterable[str], *, bom: bool) -> int:
    """UTF-8, one record at a time; returns how many records."""
    count = 0
    if bom:
        to.write(BOM.encode())
    for line in lines:
        to.write(line.encode("utf-8", "replace"))
        count += 1
    to.flush()
    return count


def csv_lines(names: tuple[str, ...], rows: Iterable["Row"]) -> Iterator[str]:
    """The heading and every row, formulas made harmless."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    for cells in _cells(names, rows):
        writer.writerow(cells)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _cells(names: tuple[str, ...], rows: Iterable["Row"]) -> Iterator[list[str]]:
    yield list(names)
    for row in rows:
        yield ["" if row[name] is None else harmless(str(row[name])) for name in names]


def json_lines(rows: Iterable["Row"]) -> Iterator[str]:
    """One object a line, texts exactly as they came."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False) + "\n"


def harmless(cell: str) -> str:
    """A cell no spreadsheet runs: one that begins like a formula, spaces aside, is made plain text (F3)."""
    return f"'{cell}" if cell.lstrip(" \ufeff\u200b\u00a0").startswith(RUNS) else cell
