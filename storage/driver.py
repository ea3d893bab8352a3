"""The driver's own cursor, for the hot path alone: built once with Core, run without the rest of SQLAlchemy.

Measured: a row through Core costs 20 to 40 µs of Python beside the 5 µs it costs the database; a text is four rows.

Rules
- Statements are built at import, once for each database, and take their values by name.
- Nothing is converted on the way: moments and JSON are brought into stored form here, rows come back bare.
- On PostgreSQL, statements run `together` share one round trip; read their answers after the block.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from operator import itemgetter
from typing import Any

from sqlalchemy import ClauseElement, ColumnElement, Connection, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.dml import Insert
from sqlmodel import Session

Values = Mapping[str, Any]
DIALECTS = {"sqlite": SQLiteDialect_pysqlite(), "postgresql": PGDialect_psycopg(paramstyle="format")}  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class Built:
    """A statement as the driver takes it, and how its values are put in their order."""

    sql: str
    names: tuple[str, ...]
    order: Callable[[Values], tuple[Any, ...]]


def _order(names: tuple[str, ...]) -> Callable[[Values], tuple[Any, ...]]:
    if len(names) > 1:
        return itemgetter(*names)  # a third of what a comprehension costs
    return lambda values: tuple(values[name] for name in names)


Statement = Mapping[str, Built]  # by name of the database


def build(make: Callable[[str], ClauseElement] | ClauseElement, columns: Sequence[str] | None = None) -> Statement:
    """Build a statement for both databases. An insert names the `columns` it fills, and nothing else is filled."""
    built = {}
    for name, dialect in DIALECTS.items():
        statement = make if isinstance(make, ClauseElement) else make(name)
        if isinstance(statement, Insert):
            statement = statement.inline()
        compiled: Any = statement.compile(dialect=dialect, column_keys=columns)
        if not all(bind.required for bind in compiled.binds.values()):
            raise ValueError("a statement built once takes every value by name; write a constant as a literal")
        names = tuple(compiled.positiontup or ())
        built[name] = Built(str(compiled), names, _order(names))
    return built


def among(column: ColumnElement[Any], values: str, database: str) -> ColumnElement[bool]:
    """In a statement built once: the column is one of a list, however long, which `Wire.many` gives as one value."""
    if database == "sqlite":
        listed = func.json_each(bindparam(values)).table_valued("value")
        return column.in_(select(listed.c.value))
    return column == any_(bindparam(values, type_=ARRAY(column.type)))


class Wire:
    """The driver's connection of one open transaction, and a session on it for who needs one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.database = connection.dialect.name
        self.is_sqlite = self.database == "sqlite"
        self._driver: Any = connection.connection.driver_connection

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_error: object) -> None:
        if "session" in self.__dict__:
            self.session.close()

    @cached_property
    def session(self) -> Session:
        """It only flushes: the transaction is not its own to end."""
        if not self._connection.in_transaction():
            self._connection.begin()  # what `Line` began on the driver, SQLAlchemy now knows of too
        return Session(self._connection, expire_on_commit=False)

    def run(self, statement: Statement, values: Values) -> Any:
        """Run it; the cursor it returns is read after `together` ends."""
        built = statement[self.database]
        return self._driver.execute(built.sql, built.order(values))

    def read_each(self, statement: Statement, asked: Iterable[Values]) -> Callable[[], list[Any]]:
        """Ask the same for each; the first row each finds, or None, is had by calling what is returned.

        SQLite's cursors are read at once: a statement that is not read to its end is parsed again for the next.
        """
        if self.is_sqlite:
            rows = [self.run(statement, values).fetchall() for values in asked]
            return lambda: [found[0] if found else None for found in rows]
        cursors = [self.run(statement, values) for values in asked]
        return lambda: [cursor.fetchone() for cursor in cursors]

    def run_many(self, statement: Statement, rows: Sequence[Values]) -> None:
        if not rows:
            return
        built = statement[self.database]
        ordered = [built.order(row) for row in rows]
        if len(ordered) == 1:
            self._driver.execute(built.sql, ordered[0])
        else:
            self._driver.cursor().executemany(built.sql, ordered)

    def together(self) -> AbstractContextManager[Any]:
        """What runs inside goes to the server at once and is answered at once."""
        return nullcontext() if self.is_sqlite else self._driver.pipeline()

    def moment(self, moment: datetime) -> str | datetime:
        """An aware moment as `Instant` stores it."""
        if not self.is_sqlite:
            return moment
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")

    def many(self, values: Iterable[int] | Iterable[str]) -> str | list[Any]:
        """A list, as `among` takes it."""
        return json.dumps(list(values)) if self.is_sqlite else list(values)

    def day(self, day: date) -> str | date:
        return day.isoformat() if self.is_sqlite else day


def read_moment(stored: str | datetime) -> datetime:
    """The way back of `Wire.moment`."""
    if isinstance(stored, str):
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    return stored.astimezone(UTC)


def read_day(stored: str | date | None) -> date | None:
    """The way back of `Wire.day`."""
    return date.fromisoformat(stored) if isinstance(stored, str) else stored


def read_json(stored: str | list[dict[str, str]]) -> list[dict[str, str]]:
    """What a column of JSON holds: text on SQLite, read already on PostgreSQL."""
    read: list[dict[str, str]] = json.loads(stored) if isinstance(stored, str) else stored
    return read


def as_json(items: Sequence[Mapping[str, str]]) -> str:
    return json.dumps(items) if items else "[]"
