"""What is hidden, found without reading every idea."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_HIDDEN = sa.text("hidden_why <> ''")


def upgrade() -> None:
    op.create_index("ix_idea_hidden", "idea", ["area_id", "id"], sqlite_where=IS_HIDDEN, postgresql_where=IS_HIDDEN)
