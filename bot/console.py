"""What the commands share: the settings, the database they may touch, and refusals in plain words."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:  # imported where they are used: `havesay --help` answers at once
    from sqlmodel import Session

    from bot.settings import Settings
    from storage.database import Database
    from storage.tables import Area, Coordinator


class Refused(Exception):  # noqa: N818 - it reads as what it is
    """What was asked cannot be done. The message is a sentence for the person at the keyboard."""


def read_settings() -> "Settings":
    """The settings, or a refusal that names the wrong one and never its value."""
    from pydantic import ValidationError

    from bot.settings import Settings

    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors(include_input=False))
        raise Refused(f"a setting cannot be used: {wrong}") from None


@contextmanager
def opened(settings: "Settings", *, may_make: bool = False) -> Iterator["Database"]:
    """The database with its tables as this program needs them. Only `may_make` makes one where there is none."""
    from sqlalchemy.exc import ArgumentError, OperationalError

    from storage.database import migrate, needs_migration, open_database

    where = sqlite_file(settings)
    if where is not None and not may_make and not where.exists():
        raise Refused(f"there is no database at {where.absolute()} yet: `havesay area add` makes it")
    try:
        database = open_database(settings.database_url)
    except (ValueError, ArgumentError, ImportError) as error:
        raise Refused(f"HAVESAY_DATABASE_URL cannot be used: {error}") from None
    try:
        if database.is_sqlite:
            migrate(database)
        elif needs_migration(database):
            raise Refused("the tables are older than this program: run `havesay migrate` first")
        yield database
    except OperationalError as error:
        raise Refused(f"the database cannot be used now: {error.orig}") from None
    finally:
        database.close()


def sqlite_file(settings: "Settings") -> Path | None:
    """Where the SQLite database is kept; None on PostgreSQL."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(settings.database_url)
    except ArgumentError:
        return None
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def suppression_key(settings: "Settings") -> bytes:
    """The key as bytes, or a refusal: without it nobody can tell who said STOP."""
    key = settings.suppression_key.get_secret_value().encode()
    if not key:
        raise Refused("HAVESAY_SUPPRESSION_KEY is not set; see .env.example")
    return key


def area_of(session: "Session", code: str = "") -> "Area":
    """The area of this code, or the only one there is. Refused where that names none."""
    from storage import areas

    known = areas.list_areas(session)
    if not code and len(known) == 1:
        return known[0]
    area = areas.find_area(session, code) if code else None
    if area is None:
        codes = ", ".join(one.code for one in known) or "none yet; `havesay area add` makes one"
        wanted = f"there is no area {code}" if code else "say which area with --area"
        raise Refused(f"{wanted}; there is: {codes}")
    return area


def coordinator_of(session: "Session", area: "Area", name: str) -> "Coordinator":
    """Who --by names, at the desk of this area. Refused where that is nobody."""
    from storage import coordinators

    if not name:
        raise Refused("say who you are with --by")
    found = coordinators.find_coordinator(session, area_id=int(area.id or 0), name=name)
    if found is None:
        raise Refused(f"there is no {name} at the desk of {area.name}; see `havesay area list`")
    return found


def moment() -> datetime:
    """Now, as every table wants it."""
    return datetime.now(UTC)


def complain(words: str) -> None:
    """Say it where it does not mix with what a command prints for other programs."""
    typer.echo(words, err=True)


def on_a_terminal() -> bool:
    return sys.stdin.isatty()
