"""`havesay backup` and `havesay restore`: copy the SQLite database while it runs, and go back to a copy.

Rules
- A copy is whole or is not there: it is made beside, checked, and only then given its name.
- Going back loses no STOP: whoever is stopped now stays stopped, and a copy kept under another key is refused.
- Going back sends nothing again: what was still owed in the copy is shown as expired.
- PostgreSQL has its own tools for this: pg_dump and pg_restore.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bot.console import Refused, complain, moment, sqlite_file, suppression_key

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.restore import Stop

PAGES_A_STEP = 500  # between steps the server may write
PATTERN = "havesay-*.sqlite"


def back_up(settings: "Settings", *, keep: int | None) -> Path:
    """Copy the database into the backup folder, and delete older copies beyond `keep`. Returns the copy."""
    source = _file(settings)
    if not source.exists():
        raise Refused(f"there is no database at {source.absolute()}")
    folder = settings.backup_folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = folder / f"havesay-{moment():%Y%m%d-%H%M%S-%f}.sqlite"
    _copy(source, copy)
    if keep:
        for old in sorted(folder.glob(PATTERN))[:-keep]:
            old.unlink()
    return copy


def restore(settings: "Settings", copy: Path) -> int:
    """Put the copy in the database's place; returns how many STOPs said since then were carried over."""
    from storage import erasure
    from storage import restore as carry
    from storage.database import migrate, open_database, transaction
    from storage.suppression import WrongSuppressionKey, check_key

    key, target = suppression_key(settings), _file(settings)
    if not copy.is_file():
        raise Refused(f"there is no file {copy}")
    if target.exists() and target.samefile(copy):
        raise Refused("that is the database itself")
    stops, erased = _stops_now(target)
    beside = target.with_name(f"{target.name}.restoring")
    _forget(beside)
    _copy(copy, beside)
    try:
        database = open_database(f"sqlite:///{beside}")
        try:
            if not carry.is_ours(database.engine):
                raise Refused(f"{copy} is no copy of a Havesay database")
            migrate(database)
            with transaction(database) as session:
                check_key(session, key, moment())
                carried = carry.keep_stopped(session, stops, moment())
                erasure.erase_again(session, erased, now=moment(), suppression_key=key)
                carry.send_nothing_again(session, moment())
        except (WrongSuppressionKey, carry.UnknownSender) as error:
            raise Refused(f"this copy cannot be restored: {error}") from None
        finally:
            database.close()
        if target.exists():
            _put_aside(target)
        beside.replace(target)
    finally:
        _forget(beside)
    return carried


def _stops_now(target: Path) -> "tuple[list[Stop], set[str]]":
    """Who is stopped, and who was erased, in the database that is about to be replaced. It must not be in use."""
    from storage import erasure
    from storage import restore as carry
    from storage.database import open_database, reading

    if not target.exists():
        return [], set()
    _insist_unused(target)
    database = open_database(f"sqlite:///{target}")
    try:
        with reading(database) as session:
            return carry.list_stops(session), erasure.list_erased(session)
    finally:
        database.close()


def _insist_unused(target: Path) -> None:
    """A running server would go on writing into the file we put aside."""
    with closing(sqlite3.connect(target, timeout=1, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=DELETE")  # only succeeds when nobody else has it open
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            raise Refused("the database is in use: stop Havesay first, as in `systemctl stop havesay`") from None


def _put_aside(target: Path) -> None:
    aside = target.with_name(f"{target.stem}-before-{moment():%Y%m%d-%H%M%S}{target.suffix}")
    target.replace(aside)
    _forget(target)
    complain(f"The database as it was is kept at {aside}.")


def _copy(source: Path, copy: Path) -> None:
    """SQLite's own online copy, checked, flushed to the disk, readable by its owner alone."""
    part = copy.with_name(f"{copy.name}.part")
    _forget(part)
    part.touch(mode=0o600)
    try:
        with (
            closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(part)) as new,
        ):
            old.backup(new, pages=PAGES_A_STEP, sleep=0.01)
            new.execute("PRAGMA journal_mode=DELETE")
            if new.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                raise Refused(f"{source} is damaged: it cannot be copied")
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(copy)
    except sqlite3.Error:
        raise Refused(f"{source} cannot be copied: is it a Havesay database, and is there space?") from None
    finally:
        _forget(part)


def _forget(file: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _file(settings: "Settings") -> Path:
    file = sqlite_file(settings)
    if file is None:
        raise Refused("the database is PostgreSQL: use pg_dump and pg_restore, which are made for it")
    return file
