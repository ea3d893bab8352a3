"""When an area let old things go by the clock, and what stays counted when they are gone."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("area", sa.Column("ages_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("meeting", sa.Column("counted", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("outgoing", sa.Column("segments", sa.Integer(), nullable=False, server_default="0"))
