"""What an area answers an hour and pays a day at most, and what it has so far."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("area", sa.Column("answers_an_hour", sa.Integer(), nullable=False, server_default="30"))
    op.add_column("area", sa.Column("new_numbers_an_hour", sa.Integer(), nullable=False, server_default="1000"))
    op.add_column("area", sa.Column("pounds_a_day", sa.Integer(), nullable=False, server_default="100"))
    op.add_column("area", sa.Column("tally_hour", sa.String(), nullable=False, server_default=""))
    op.add_column("area", sa.Column("tally_numbers", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("area", sa.Column("tally_day", sa.String(), nullable=False, server_default=""))
    op.add_column("area", sa.Column("tally_segments", sa.Integer(), nullable=False, server_default="0"))
