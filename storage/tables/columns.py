"""What every table is made of: moments, row numbers, words, and names that both databases agree on."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Dialect, Integer, MetaData, String, Text, false
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware moment: timestamptz on PostgreSQL, sortable naive UTC text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time has no meaning here; pass an aware one")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(SQLModel):
    """What every table shares: names for constraints that both databases and Alembic agree on."""

    metadata = MetaData(naming_convention=NAMING)


BigId = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers rows by itself only in INTEGER keys


def row_id() -> Any:
    return Field(default=None, sa_column=Column(BigId, primary_key=True, autoincrement=True))


def row_of(table: str, **kwargs: Any) -> Any:
    """Another table's row. As wide as its key, or PostgreSQL would stop at two thousand million."""
    return Field(foreign_key=f"{table}.id", sa_type=BigId, **kwargs)


def instant(**kwargs: Any) -> Any:
    return Field(sa_type=Instant, **kwargs)


def words(**kwargs: Any) -> Any:
    return Field(sa_type=Text, **kwargs)


def filled(default: str | bool | int) -> Any:
    """A column the database fills by itself, so that inserts on the hot path need not name it."""
    kind: Any = {str: String, bool: Boolean, int: Integer}[type(default)]
    by_itself = false() if default is False else str(default)
    return Field(default=default, sa_column=Column(kind, nullable=False, server_default=by_itself))


def id_of(row: Any) -> int:
    """The number of a row that has one: only a row not yet flushed lacks it."""
    if row.id is None:
        raise ValueError(f"this {type(row).__name__} is not stored yet")
    return int(row.id)
