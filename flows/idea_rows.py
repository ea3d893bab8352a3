"""Rows of a file that are to become ideas: read as spreadsheets write them, and each taken or refused with its reason.

What is said about a row is its number and a reason, never its words.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from flows.outcome import Decision, complaints, mend
from flows.statuses import ANSWERS
from flows.wording import clean
from flows.words.danger import is_danger

LARGEST_FILE = 50 * 2**20  # bytes
MOST_ROWS = 10_000  # one transaction: texts that come in meanwhile wait for it
LONGEST_TEXT = 20_000  # characters, as for a text message
LONGEST_THEME = 80  # characters
SEPARATORS = (",", ";", "\t")


class Unreadable(ValueError):  # noqa: N818 - it reads as what it is
    """Why no row of a file can be taken, in words for whoever brought it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One row that can be taken in."""

    row: int  # as a spreadsheet numbers it: the heading is row 1
    text: str
    theme: str
    said_at: datetime
    decision: Decision | None  # what became of it before
    status: str
    worrying: bool  # reads as if somebody were in danger: a person looks first


@dataclass(frozen=True, slots=True)
class RefusedRow:
    row: int
    why: str


def decode(content: bytes) -> str:
    """UTF-8 with or without its mark, UTF-16 with one, else Windows-1252 as older spreadsheets save it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def rows_of(content: bytes, *, json_lines: bool) -> Iterator[tuple[int, Mapping[str, object] | str]]:
    """Each row by its number: its columns by lower-case name, or why it cannot be read."""
    words = decode(content)
    if "\0" in words:
        raise Unreadable("this is no text file: save it as CSV (UTF-8) first")
    return _json_rows(words) if json_lines else _csv_rows(words)


def _json_rows(words: str) -> Iterator[tuple[int, Mapping[str, object] | str]]:
    for number, line in enumerate(words.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            yield number, "not a line of JSON"
            continue
        yield number, value if isinstance(value, dict) else "not an object in braces"


def _csv_rows(words: str) -> Iterator[tuple[int, Mapping[str, object] | str]]:
    csv.field_size_limit(LARGEST_FILE)
    heading = words.split("\n", 1)[0]
    separator = max(SEPARATORS, key=heading.count)
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=separator, strict=True)
    try:
        names = [name.strip().lower() for name in next(reader)]
        if "text" not in names:
            raise Unreadable(f'the first row must name the columns, one of them "text"; it names: {", ".join(names)}')
        for number, cells in enumerate(reader, start=2):
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(names):
                yield number, f"{len(cells)} cells under {len(names)} headings; is a quotation mark missing?"
            else:
                yield number, dict(zip(names, cells, strict=False))
    except (csv.Error, StopIteration) as error:
        yield reader.line_num, f"the file cannot be read beyond line {reader.line_num}: {error}"


def check(number: int, row: Mapping[str, object] | str, zone: ZoneInfo, now: datetime) -> Said | RefusedRow:
    """One row as an idea, or why it is none."""
    if isinstance(row, str):
        return RefusedRow(number, row)
    text, theme = row.get("text"), row.get("theme") or ""
    if not isinstance(text, str) or not text.strip():
        return RefusedRow(number, 'no words under "text"')
    if len(text) > LONGEST_TEXT:
        return RefusedRow(number, f"longer than {LONGEST_TEXT} characters")
    if not isinstance(theme, str) or len(theme.strip()) > LONGEST_THEME:
        return RefusedRow(number, f'"theme" must be words, {LONGEST_THEME} characters at most')
    said_at = _moment(row.get("said_at"), zone, now)
    if isinstance(said_at, str):
        return RefusedRow(number, said_at)
    decision, status = _became(row)
    if isinstance(decision, str):
        return RefusedRow(number, decision)
    return Said(number, clean(text.strip()), clean(theme.strip()), said_at, decision, status, is_danger(text))


def _became(row: Mapping[str, object]) -> tuple[Decision | str | None, str]:
    """Its status, with reason and to whom where there are columns for it; or why it cannot have that one."""
    given = {name: str(row.get(name) or "").strip() for name in ("status", "because", "to")}
    wanted = given["status"].lower().replace("-", " ") or "new"
    if wanted in ("new", "read"):
        return None, wanted
    status = next((one for one in ANSWERS if one == wanted), None)
    if status is None:
        return f'"status" must be one of new, read, {", ".join(ANSWERS)}', ""
    decision = mend(Decision(status, given["because"], given["to"]))
    lacks = complaints(decision)
    return ("; ".join(words for _part, words in lacks) if lacks else decision), wanted


def _moment(value: object, zone: ZoneInfo, now: datetime) -> datetime | str:
    """2026-06-01, or with a time; without a zone it is the area's. Empty means now."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return now
    if not isinstance(value, str):
        return '"said_at" must be a date, as in 2026-06-01'
    try:
        if len(value.strip()) == len("2026-06-01"):
            moment = datetime.combine(date.fromisoformat(value.strip()), time(12), zone)
        else:
            moment = datetime.fromisoformat(value.strip())
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return '"said_at" must be a date, as in 2026-06-01 or 2026-06-01T17:30'
    if moment.astimezone(zone).date() == now.astimezone(zone).date():
        return min(moment, now)  # today without a time is now at the latest
    return moment if moment <= now else '"said_at" is in the future'


def sort_out(
    rows: Iterable[tuple[int, Mapping[str, object] | str]], zone: ZoneInfo, now: datetime
) -> tuple[list[Said], list[RefusedRow]]:
    """Every row of the file, taken or refused."""
    said: list[Said] = []
    refused: list[RefusedRow] = []
    for count, (number, row) in enumerate(rows, start=1):
        if count > MOST_ROWS:
            raise Unreadable(f"more than {MOST_ROWS:,} rows; split the file")
        checked = check(number, row, zone, now)
        if isinstance(checked, Said):
            said.append(checked)
        else:
            refused.append(checked)
    if not said and not refused:
        raise Unreadable("the file has a heading and no rows")
    return said, refused


def is_json_lines(name: str, content: bytes) -> bool:
    """By what the file is called, or how it begins."""
    return name.lower().endswith((".jsonl", ".ndjson")) or content.lstrip().startswith(b"{")
