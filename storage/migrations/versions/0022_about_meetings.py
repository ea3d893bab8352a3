"""What a matter is about, and what became of a meeting's texts found at once."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

OF_A_MEETING = sa.text(
    "kind in ('invitation', 'second_chance', 'reminder', 'same_day', 'changed', 'cancelled', 'thanks', 'decided')"
)


def upgrade() -> None:
    op.add_column("matter", sa.Column("subject", sa.String(), nullable=False, server_default=""))
    op.create_index(
        "ix_outgoing_meeting", "outgoing", ["subject"], sqlite_where=OF_A_MEETING, postgresql_where=OF_A_MEETING
    )
