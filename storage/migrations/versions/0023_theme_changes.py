"""What was done to an area's frame of themes, so that it can be undone."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from storage.tables import Instant

revision: str = "0023"
down_revision: str | None = "0022"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "themechange",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("into", sa.String(), nullable=False),
        sa.Column("frame_before", sa.Text(), nullable=False),
        sa.Column("frame_after", sa.Text(), nullable=False),
        sa.Column("cards", sa.JSON(), nullable=False),
        sa.Column("history", sa.JSON(), nullable=False),
        sa.Column("coordinator_id", BIG_ID, nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_themechange_area_id_area")),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["coordinator.id"], name=op.f("fk_themechange_coordinator_id_coordinator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_themechange")),
    )
    op.create_index(op.f("ix_themechange_area_id"), "themechange", ["area_id"])
