"""Write the next migration from what changed in `storage.tables`: `python -m storage.migrations add_meetings`."""

import sys
import tempfile

from alembic import command
from alembic.script import ScriptDirectory

from storage.database import migrate, migrations, open_database


def write_next(name: str) -> None:
    """Compare a fresh database, migrated as far as we are, with the tables as they now stand."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{folder}/fresh.sqlite")
        migrate(database)
        with database.engine.begin() as connection:
            config = migrations(connection)
            number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
            command.revision(config, message=name, autogenerate=True, rev_id=f"{number:04}")
        database.close()


if __name__ == "__main__":
    write_next(sys.argv[1])
