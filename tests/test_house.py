"""Both databases hold every table."""

from sqlalchemy import inspect

from storage.database import Database
from storage.tables import Table


def test_every_table_exists(database: Database) -> None:
    assert set(inspect(database.engine).get_table_names()) >= {t.name for t in Table.metadata.sorted_tables}
