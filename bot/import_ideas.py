"""`havesay import ideas`: take in ideas from a file, all or none, and say row by row what was refused and why.

Rules
- One transaction. With a refused row nothing is taken in, unless refused rows are to be skipped.
- What is said about a row is its number and a reason, never its words.
- The same file is taken in once.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from bot.console import Refused, complain, moment, opened

if TYPE_CHECKING:
    from rich.progress import Progress
    from sqlmodel import Session

    from bot.settings import Settings
    from flows.idea_rows import RefusedRow, Said
    from storage.tables import Area


def read_file(path: Path) -> bytes:
    """The file's bytes, or a refusal in plain words."""
    from flows.idea_rows import LARGEST_FILE

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


def import_ideas(
    settings: "Settings", path: Path, *, area_code: str, dry_run: bool, skip_refused: bool, again: bool
) -> None:
    """Take the file in, or refuse it; what becomes of each row is said on the way."""
    from flows.idea_rows import Unreadable, is_json_lines, rows_of, sort_out
    from storage import imports
    from storage.database import reading, transaction

    content, now = read_file(path), moment()
    fingerprint, json_lines = imports.fingerprint_of(content), is_json_lines(path.name, content)
    with opened(settings) as database, progress() as bar:
        with reading(database) as session:
            zone = ZoneInfo(_ready(session, area_code, fingerprint, again=again).zone)
        try:
            rows = rows_of(content, json_lines=json_lines)
            said, refused = sort_out(bar.track(rows, total=content.count(b"\n"), description="reading"), zone, now)
        except Unreadable as why:
            raise Refused(str(why)) from None
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
            first, last = imports.store(session, area, bar.track(said, description="storing"), fingerprint, now)
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


def report(said: "Sequence[Said]", refused: "Sequence[RefusedRow]") -> None:
    """Row by row what was refused, and which rows a person must look at today."""
    for row in refused:
        complain(f"row {row.row}: {row.why}")
    for one in said:
        if one.worrying:
            complain(f"row {one.row}: may be about somebody in danger; read it yourself, today")


def progress() -> "Progress":
    """A bar on a terminal, nothing in a pipe."""
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True)
