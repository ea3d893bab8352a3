"""`havesay import ideas`: take in ideas from a file, all or none, and say row by row what was refused and why.

Rules
- One transaction. With a refused row nothing is taken in, unless refused rows are to be skipped.
- What is said about a row is its number and a reason, never its words.
- The same file is taken in once.
"""

import csv
import hashlib
import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, complain, moment, opened

if TYPE_CHECKING:
    from rich.progress import Progress
    from sqlmodel import Session

    from bot.settings import Settings
    from flows.outcome import Decision
    from storage.tables import Area

LARGEST_FILE = 50 * 2**20  # bytes
MOST_ROWS = 10_000  # one transaction: texts that come in meanwhile wait for it
LONGEST_TEXT = 20_000  # characters, as for a text message
LONGEST_THEME = 80  # characters
SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Said:
    """One row that can be taken in."""

    row: int  # as a spreadsheet numbers it: the heading is row 1
    text: str
    theme: str
    said_at: datetime
    decision: "Decision | None"  # what became of it before
    status: str
    worrying: bool  # reads as if somebody were in danger: a person looks first


@dataclass(frozen=True, slots=True)
class RefusedRow:
    row: int
    why: str


def read_file(path: Path) -> bytes:
    """The file's bytes, or a refusal in plain words."""
    try:
        if path.is_dir():
            raise Refused(f"{path} is a folder; give the file itself")
        if path.stat().st_size > LARGEST_FILE:
            raise Refused(f"{path} is larger than {LARGEST_FILE // 2**20} MB; split it")
        content = path.read_bytes()
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}") from None
    if not content.strip():
        raise Refused(f"{path} is empty")
    return content


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
        raise Refused("this is no text file: save it as CSV (UTF-8) first")
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
            raise Refused(f'the first row must name the columns, one of them "text"; it names: {", ".join(names)}')
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
    from flows.danger import is_danger
    from flows.wording import clean

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


def _became(row: Mapping[str, object]) -> tuple["Decision | str | None", str]:
    """Its status, with reason and to whom where there are columns for it; or why it cannot have that one."""
    from flows.outcome import Decision, complaints, mend
    from flows.statuses import ANSWERS

    given = {name: str(row.get(name) or "").strip() for name in ("status", "because", "to")}
    wanted = given["status"].lower().replace("-", " ") or "new"
    if wanted in ("new", "read"):
        return None, wanted
    status = next((one for one in ANSWERS if one == wanted), None)
    if status is None:
        return f'"status" must be one of new, read, {", ".join(ANSWERS)}', ""
    decision = mend(Decision(status, given["because"], given["to"]))
    lacks = complaints(decision)
    return ("; ".join(lacks) if lacks else decision), wanted


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
            raise Refused(f"more than {MOST_ROWS:,} rows; split the file")
        checked = check(number, row, zone, now)
        if isinstance(checked, Said):
            said.append(checked)
        else:
            refused.append(checked)
    if not said and not refused:
        raise Refused("the file has a heading and no rows")
    return said, refused


def import_ideas(
    settings: "Settings", path: Path, *, area_code: str, dry_run: bool, skip_refused: bool, again: bool
) -> None:
    """Take the file in, or refuse it; what becomes of each row is said on the way."""
    from storage.database import reading, transaction

    content, now = read_file(path), moment()
    fingerprint = f"file:{hashlib.sha256(content).hexdigest()}"
    json_lines = path.suffix.lower() in (".jsonl", ".ndjson") or content.lstrip().startswith(b"{")
    with opened(settings) as database, progress() as bar:
        with reading(database) as session:
            zone = ZoneInfo(_ready(session, area_code, fingerprint, again=again).zone)
        rows = bar.track(rows_of(content, json_lines=json_lines), total=content.count(b"\n"), description="reading")
        said, refused = sort_out(rows, zone, now)
        report(said, refused)
        if refused and not skip_refused:
            raise Refused(
                f"nothing was taken in: {len(refused)} of {len(said) + len(refused)} rows were refused "
                "(mend them, or leave them out with --skip-refused)"
            )
        if dry_run or not said:
            typer.echo(f"{len(said)} ideas would be taken in. Nothing was changed.")
            return
        with transaction(database) as session:
            area = _ready(session, area_code, fingerprint, again=again)
            first, last = store(session, area, bar.track(said, description="storing"), fingerprint, now)
    typer.echo(f"{len(said)} ideas taken in, {first} to {last}. {len(refused)} rows left out.")


def _ready(session: "Session", area_code: str, fingerprint: str, *, again: bool) -> "Area":
    """The area the ideas go to, which must not hold this file already: asked before reading and before storing."""
    from storage import areas, imports
    from storage.tables import id_of

    area = areas.find_area(session, area_code)
    if area is None:
        raise Refused(f"there is no area {area_code}; see `havesay area list`")
    before = imports.taken_in_at(session, id_of(area), fingerprint)
    if before and not again:
        raise Refused(f"this very file was taken in on {before:%d %B %Y}; with --again it is taken in once more")
    return area


def report(said: Sequence[Said], refused: Sequence[RefusedRow]) -> None:
    """Row by row what was refused, and which rows a person must look at today."""
    for row in refused:
        complain(f"row {row.row}: {row.why}")
    for one in said:
        if one.worrying:
            complain(f"row {one.row}: may be about somebody in danger; read it yourself, today")


def store(
    session: "Session", area: "Area", said: Iterable[Said], fingerprint: str, now: datetime
) -> tuple[str, str]:  # fmt: skip
    """Keep them all in this transaction; returns the first and the last reference."""
    from storage import answers, audit, ideas
    from storage.imports import ACTION

    first = last = ""
    for one in said:
        idea = ideas.add_idea(session, area=area, text=one.text, said_at=one.said_at, now=now, theme=one.theme)
        if one.decision is not None:
            answers.decide(session, idea.reference, one.decision, now=now, hold_minutes=0)
        elif one.status != idea.status:
            idea.status = one.status
        first, last = first or idea.reference, idea.reference
    audit.write(
        session, action=ACTION, now=now, area_id=area.id, subject=fingerprint, detail=f"{first} to {last}"
    )  # fmt: skip
    return first, last


def progress() -> "Progress":
    """A bar on a terminal, nothing in a pipe."""
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True)
