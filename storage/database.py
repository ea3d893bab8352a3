"""Engines and `transaction()`: nobody else commits.

Rules
- SQLite: WAL, synchronous=FULL, foreign keys on, writes begin with BEGIN IMMEDIATE, pages read through an engine that
  cannot write. The driver's own transaction handling is off, or savepoints would outlive a rollback.
- PostgreSQL: as it is, in READ COMMITTED; rows that must not race are locked by the functions that read them.
- Parameters never reach a log (`hide_parameters`): they are people's words.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session, create_engine

BUSY_TIMEOUT_MS = 15_000  # a writer waits this long for another before it gives up
POOL_SIZE = 10
CHECKPOINT_PAGES = 4000  # of 4 KiB: four times the usual, for a turn writes a dozen; measured 5 % of a turn
LINE_IDLE_SECONDS = 30.0  # after that the server may be gone: the pool looks before it hands a connection out
CONNECT_SECONDS = 5  # a provider waits 15 for its answer
HUNG_UP = {None, "57P01", "57P02", "57P03"}  # the line is dead; the server stops, crashed, or starts
MIGRATION_LOCK = 0x4861_7665  # "Have": PostgreSQL's advisory lock while tables change


@dataclass(frozen=True, slots=True)
class Database:
    """One database, two doors: `engine` writes, `pages` only reads."""

    engine: Engine
    pages: Engine
    _writing: Lock = field(default_factory=Lock, repr=False, compare=False)

    @contextmanager
    def turn_to_write(self) -> Iterator[None]:
        """On SQLite writers of this process take turns: left to itself SQLite sleeps up to a tenth of a second between
        two looks whether another has done, however short that was. Other processes are waited for in its own way.
        """
        ours = self.is_sqlite and self._writing.acquire(timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            yield
        finally:
            if ours:
                self._writing.release()

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    def close(self) -> None:
        self.engine.dispose()
        self.pages.dispose()


def open_database(url: str) -> Database:
    """Open `sqlite:///file` or `postgresql+psycopg://…`; makes the file's folder, never the tables (see `migrate`)."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return Database(_postgresql(parsed, writes=True), _postgresql(parsed, writes=False))
    if not parsed.database or parsed.database == ":memory:":
        raise ValueError("Havesay keeps its SQLite database in a file; give a path, as in sqlite:///havesay.sqlite")
    Path(parsed.database).absolute().parent.mkdir(parents=True, exist_ok=True)
    return Database(_sqlite(parsed.render_as_string(), writes=True), _sqlite(parsed.render_as_string(), writes=False))


def _postgresql(url: URL, *, writes: bool) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_size=POOL_SIZE,
        pool_pre_ping=True,
        connect_args={"connect_timeout": CONNECT_SECONDS},
        execution_options={} if writes else {"postgresql_readonly": True},
    )


def _sqlite(url: str, *, writes: bool) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=POOL_SIZE,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        if not writes:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if not connection.connection.driver_connection.in_transaction:  # `Line` may have begun it
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def transaction(database: Database) -> Iterator[Session]:
    """One transaction: commits when the block ends, rolls back when it raises."""
    with database.turn_to_write(), Session(database.engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def rehearsal(database: Database) -> Iterator[Session]:
    """A transaction of which nothing is kept, to see what something would come to. Read all you need inside it."""
    with transaction(database) as session:
        yield session
        session.rollback()


@contextmanager
def reading(database: Database) -> Iterator[Session]:
    """A session that can only read, for pages and exports."""
    with Session(database.pages, expire_on_commit=False) as session:
        yield session


class Line:
    """One connection kept open, for the hot path: fetching one and making a session costs as much as storing a text."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: Connection | None = None
        self._used_at = 0.0
        self._turn = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """As `transaction`, on the bare connection. One at a time; others wait for their turn."""
        with self._turn, self._database.turn_to_write():
            if monotonic() - self._used_at > LINE_IDLE_SECONDS:
                self._hang_up()
            if self._connection is None:
                self._connection = self._database.engine.connect()
            try:
                with _bare(self._connection) if self._database.is_sqlite else self._connection.begin():
                    yield self._connection
            except BaseException:
                self._hang_up()
                raise
            self._used_at = monotonic()

    def close(self) -> None:
        with self._turn:
            self._hang_up()

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


@contextmanager
def _bare(connection: Connection) -> Iterator[None]:
    """SQLite's own transaction, for SQLAlchemy's costs three times as much. One that fails is the caller's to end."""
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN IMMEDIATE")
    yield
    if connection.in_transaction():  # a session was asked for, and SQLAlchemy knows of it
        connection.commit()
    else:
        driver.execute("COMMIT")


def migrations(connection: Connection | None = None) -> Config:
    """Alembic's settings; the migrations travel inside the package, so they are found from anywhere."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    return config


def migrate(database: Database) -> None:
    """Bring the tables up to date, all or nothing. Two programs starting at once take turns."""
    with database.engine.begin() as connection:
        if not database.is_sqlite:  # SQLite has taken its lock with BEGIN IMMEDIATE
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
        if _stands_at(connection) != _newest():
            command.upgrade(migrations(connection), "head")


def needs_migration(database: Database) -> bool:
    """True when the tables are older than this program, or absent."""
    with database.pages.connect() as connection:
        return _stands_at(connection) != _newest()


def _stands_at(connection: Connection) -> str | None:
    """The last migration these tables have seen."""
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _newest() -> str | None:
    """The last migration this program has; every one of them is read to tell."""
    return ScriptDirectory.from_config(migrations()).get_current_head()


def is_away(error: Exception) -> bool:
    """True when the database could not be reached or could not write: the same may well succeed later."""
    import psycopg  # only here: it takes 9 MB, and a server on SQLite has no use for it

    cause = getattr(error, "orig", None) or error
    return isinstance(
        cause,
        sqlite3.OperationalError | psycopg.OperationalError | psycopg.InterfaceError | OperationalError | PoolTimeout,
    )


def may_succeed_at_once(error: Exception) -> bool:
    """True when the same is worth a second try now: two transactions met, or the server had hung up since the last."""
    import psycopg

    cause = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.IntegrityError | psycopg.IntegrityError):
        return True
    if isinstance(cause, psycopg.errors.DeadlockDetected | psycopg.errors.SerializationFailure):
        return True
    return isinstance(cause, psycopg.OperationalError) and cause.sqlstate in HUNG_UP
