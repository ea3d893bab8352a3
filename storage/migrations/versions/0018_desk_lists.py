"""Why an idea is kept from public pages, and what the desk's lists of ideas are read by."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


UNSENT = sa.text("state in ('failed', 'undelivered', 'expired', 'unknown')")


def upgrade() -> None:
    op.add_column("idea", sa.Column("hidden_why", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_idea_status", "idea", ["area_id", "status", "id"])
    op.create_index(
        "ix_incoming_locked",
        "incoming",
        ["area_id", "id"],
        sqlite_where=sa.text("locked IS 1"),
        postgresql_where=sa.text("locked IS true"),
    )
    op.create_index("ix_outgoing_unsent", "outgoing", ["area_id", "id"], sqlite_where=UNSENT, postgresql_where=UNSENT)
