"""Both databases hold every table, and every file of tests is collected."""

from collections import Counter

from project_files import ROOT
from sqlalchemy import inspect

from storage.database import Database
from storage.tables import Table


def test_every_table_exists(database: Database) -> None:
    assert set(inspect(database.engine).get_table_names()) >= {t.name for t in Table.metadata.sorted_tables}


def test_no_two_files_of_tests_share_a_name() -> None:
    """Or pytest collects neither when all are run at once."""
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
