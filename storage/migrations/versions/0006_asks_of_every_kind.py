"""What an ask shows, what names it, and when it was put."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("ask", sa.Column("choices", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("ask", sa.Column("about", sa.Text(), nullable=False, server_default=""))
    op.add_column("ask", sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("ask", sa.Column("put_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("ask") as ask:
        ask.create_unique_constraint("uq_ask_resident_id_kind_subject", ["resident_id", "kind", "subject"])
