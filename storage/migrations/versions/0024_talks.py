"""Talks a person has taken over, and the replies an area keeps at hand."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from storage.tables import Instant

revision: str = "0024"
down_revision: str | None = "0023"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IS_OPEN = sa.text("ended_at is null")


def upgrade() -> None:
    op.create_table(
        "takeover",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("coordinator_id", BIG_ID, nullable=False),
        sa.Column("taken_at", Instant(), nullable=False),
        sa.Column("touched_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_takeover_area_id_area")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_takeover_resident_id_resident")),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["coordinator.id"], name=op.f("fk_takeover_coordinator_id_coordinator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeover")),
    )
    op.create_index(
        "ix_takeover_open",
        "takeover",
        ["resident_id"],
        unique=True,
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.create_index("ix_takeover_area", "takeover", ["area_id", "ended_at"])
    op.create_index(op.f("ix_takeover_resident_id"), "takeover", ["resident_id"])
    op.create_table(
        "cannedreply",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("changed_by", BIG_ID, nullable=True),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_cannedreply_area_id_area")),
        sa.ForeignKeyConstraint(["changed_by"], ["coordinator.id"], name=op.f("fk_cannedreply_changed_by_coordinator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cannedreply")),
    )
    op.create_index(op.f("ix_cannedreply_area_id"), "cannedreply", ["area_id"])
