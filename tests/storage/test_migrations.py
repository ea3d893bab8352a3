"""The tables on disk are the tables in the code, on both databases."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from storage.database import Database, migrate, needs_migration, open_database
from storage.tables import Table


def test_the_migrations_and_the_tables_say_the_same(database: Database) -> None:
    """What `alembic check` would say, on each database."""
    with database.pages.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []


def test_a_migrated_database_needs_nothing_more(database: Database) -> None:
    assert not needs_migration(database)
    migrate(database)
    assert not needs_migration(database)


def test_a_fresh_file_is_brought_up_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fresh = open_database("sqlite:///inside/new.sqlite")
    assert needs_migration(fresh)
    migrate(fresh)
    assert not needs_migration(fresh)
    assert set(Table.metadata.tables) <= set(inspect(fresh.engine).get_table_names())
    fresh.close()


def test_a_migration_that_fails_leaves_the_tables_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = open_database(f"sqlite:///{tmp_path}/half.sqlite")
    (tmp_path / "versions").mkdir()
    monkeypatch.setattr("alembic.op.create_index", lambda *_, **__: (_ for _ in ()).throw(RuntimeError("power cut")))
    monkeypatch.setattr("alembic.op.batch_alter_table", lambda *_, **__: (_ for _ in ()).throw(RuntimeError("cut")))
    with pytest.raises(RuntimeError):
        migrate(fresh)
    assert inspect(fresh.engine).get_table_names() == []
    fresh.close()
