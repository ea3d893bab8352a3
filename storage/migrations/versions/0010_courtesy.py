"""What a promotional message is for, whom we never write to first, and who is away."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

HAS_REASON = sa.text("reason <> ''")
COUNTS = sa.text("message_class in ('promotional', 'service')")


def upgrade() -> None:
    op.add_column("outgoing", sa.Column("purpose", sa.String(), nullable=False, server_default=""))
    op.add_column("resident", sa.Column("safe_contact", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("resident", sa.Column("away_until", sa.Date(), nullable=True))
    op.drop_index("ix_outgoing_unasked", table_name="outgoing")
    op.create_index(
        "ix_outgoing_unasked",
        "outgoing",
        ["resident_id", "due_at"],
        sqlite_where=COUNTS,
        postgresql_where=COUNTS,
    )
    op.create_index(
        "ix_outgoing_reason",
        "outgoing",
        ["area_id", "subject"],
        sqlite_where=HAS_REASON,
        postgresql_where=HAS_REASON,
    )
