"""What Alembic runs for every migration: on the connection and in the transaction that `migrate` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import BigInteger
from sqlmodel.sql.sqltypes import AutoString

from storage.tables import Instant, Table


def plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations name SQLAlchemy's own types only: they must run as they are when ours have moved on."""
    if kind != "type":
        return False
    if isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, AutoString):
        return "sa.String()"
    if isinstance(item, BigInteger):
        return 'sa.BigInteger().with_variant(sa.Integer(), "sqlite")'
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_item=plain_type,
    render_as_batch=True,  # SQLite cannot change a column in place
    transactional_ddl=True,  # our SQLite can: its engine begins every transaction itself
)
context.run_migrations()
