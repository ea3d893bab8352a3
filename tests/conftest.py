"""The same facts on two databases: every test that takes `database` runs on SQLite and on PostgreSQL.

`HAVESAY_TEST_POSTGRESQL` names a server where databases may be made (default: the local one). Where none answers,
those tests are skipped, loudly; `HAVESAY_NO_SKIPS=1` turns every skip into a failure.
"""

import asyncio
import gc
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from storage.database import Database, migrate, open_database
from storage.tables import Table

POSTGRESQL = os.environ.get("HAVESAY_TEST_POSTGRESQL", "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")
NO_SKIPS = os.environ.get("HAVESAY_NO_SKIPS") == "1"
SHARED_DATA = Path(os.environ.get("HAVESAY_TEST_TEXTS", Path(__file__).parents[2] / "shared" / "data"))
SHARED_PEERS = SHARED_DATA.parent / "peers"

pytest_plugins = ["standins.fixtures"]  # the providers' stand-ins: `twilio`, `telegram` and the channels to them

settings.register_profile("havesay", deadline=None)  # how long a case takes says nothing on a busy machine
settings.load_profile("havesay")

MAX_LEFT_OPEN = 4  # connections that tests before left behind: all workers and their programs share a hundred
MAX_HELD = 4  # of the twenty that one program may hold
_OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle%'"
AGAIN_FROM_ONE = "SELECT setval(seqrelid::regclass, 1, false) FROM pg_sequence"
LEFT_OPEN, END_THEM = text(f"SELECT count(*) {_OTHERS}"), text(f"SELECT count(pg_terminate_backend(pid)) {_OTHERS}")

MONDAY_TEN = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)  # Monday 1 June 2026, 11:00 in London


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """A database of this test run's own on the PostgreSQL server, dropped at its end."""
    name = f"havesay_test_{os.getpid()}"
    server = create_engine(POSTGRESQL, isolation_level="AUTOCOMMIT")
    try:
        with server.connect() as connection:
            connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
            connection.execute(text(f'CREATE DATABASE "{name}"'))
            # A killed program is tested here, never a power cut: what is committed need not wait for the disk.
            connection.execute(text(f'ALTER DATABASE "{name}" SET synchronous_commit = off'))
    except OperationalError:
        pytest.skip("PostgreSQL is absent: NOT TESTED on it (set HAVESAY_TEST_POSTGRESQL)")
    url = make_url(POSTGRESQL).set(database=name).render_as_string(hide_password=False)
    yield url
    with server.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
    server.dispose()


@pytest.fixture(scope="session")
def _postgresql(postgresql_url: str) -> Iterator[Database]:
    database = open_database(postgresql_url)
    migrate(database)
    yield database
    database.close()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "havesay.sqlite"
    database = open_database(f"sqlite:///{path}")
    migrate(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    database.close()
    return path


@pytest.fixture(scope="session")
def _sqlite(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'havesay.sqlite'}")
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty database with every table, once on SQLite and once on PostgreSQL.

    The same engines for all tests: what a new one has to learn anew (its statements, and on PostgreSQL every table of
    every connection) was a fifth of what they take.
    """
    if request.param == "postgresql":
        postgresql: Database = request.getfixturevalue("_postgresql")
        empty(postgresql)
        return postgresql
    sqlite: Database = request.getfixturevalue("_sqlite")
    replace_file(sqlite, request.getfixturevalue("_sqlite_template"))
    return sqlite


def replace_file(sqlite: Database, template: Path) -> None:
    """Another file in its place; who still holds the old one open no longer sees it under this name."""
    sqlite.close()
    file = Path(str(sqlite.engine.url.database))
    for gone in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        gone.unlink(missing_ok=True)
    shutil.copy(template, file)


def empty(postgresql: Database) -> None:
    """Every table without a row and every number from one again. A TRUNCATE of them all makes new files for each table
    and index: measured at 0.7 to 1 second a test, where what a test really wrote is gone in a tenth of it.
    """
    tables = Table.metadata.sorted_tables
    filled = " UNION ALL ".join(
        f"SELECT '{table.name}' WHERE EXISTS (SELECT FROM \"{table.name}\")" for table in tables
    )
    if postgresql.engine.pool.checkedout() + postgresql.pages.pool.checkedout() > MAX_HELD:  # type: ignore[attr-defined]
        gc.collect()  # sessions nobody closed give theirs back
    with postgresql.engine.begin() as connection:
        if connection.execute(LEFT_OPEN).scalar_one() > MAX_LEFT_OPEN:
            connection.execute(END_THEM)
        rows_in = connection.execute(text(filled)).scalars().all()
        gone = [f'DELETE FROM "{name}"' for name in rows_in]
        # No trigger meanwhile: audit's lets nobody delete a row, and all that rows point to goes as well.
        connection.exec_driver_sql("; ".join(["SET LOCAL session_replication_role = replica", *gone]))
        connection.exec_driver_sql(AGAIN_FROM_ONE)
    if rows_in:  # or the rows of the next test come to lie among those that are gone, in any order
        with postgresql.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM " + ", ".join(f'"{name}"' for name in rows_in))


@pytest.fixture(autouse=True)
def _close_houses() -> Iterator[None]:
    """No house of a test keeps a connection beyond it: a server has only so many."""
    yield
    houses = sys.modules.get("tests.bot.houses")
    while houses is not None and houses.OPEN:
        asyncio.run(houses.OPEN.pop().receiver.close())


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, and nothing may be skipped here: {report.longrepr}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long campaigns run only when asked for (`make soak`); their seeded slices are ordinary tests."""
    if config.getoption("-m") == "soak":
        return
    leave = [item.get_closest_marker("soak") is not None or _is_told_elsewhere(item) for item in items]
    config.hook.pytest_deselected(items=[item for item, is_left in zip(items, leave, strict=True) if is_left])
    items[:] = [item for item, is_left in zip(items, leave, strict=True) if not is_left]


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is loaded by now stays: looking through it for garbage again and again was a tenth of all the tests take."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)


def _is_told_elsewhere(item: pytest.Item) -> bool:
    """A story of both channels: by SMS on SQLite, by Telegram on PostgreSQL. No channel knows what it is kept in."""
    chosen = getattr(item, "callspec", None)
    told_on = list(chosen.params.values()) if chosen is not None else []
    twice = ("postgresql" in told_on and "sms" in told_on) or ("sqlite" in told_on and "telegram" in told_on)
    return twice and "stories" in item.path.parts
