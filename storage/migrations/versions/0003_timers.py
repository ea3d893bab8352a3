"""Timers; who takes a matter on; a second address for alerts; when an idea's author was asked to wait."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_DUE, IS_MISSED = sa.text("state = 'due'"), sa.text("state = 'missed'")


def upgrade() -> None:
    op.create_table(
        "timer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("area_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("set_for", sa.Text(), nullable=False),
        sa.Column("wall_time", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("repeats", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("grace_seconds", sa.Integer(), nullable=False),
        sa.Column("try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_timer_area_id_area")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timer")),
        sa.UniqueConstraint("kind", "subject", "slot", name=op.f("uq_timer_kind_subject_slot")),
    )
    op.create_index("ix_timer_due", "timer", ["try_at", "id"], sqlite_where=IS_DUE, postgresql_where=IS_DUE)
    op.create_index(
        "ix_timer_missed", "timer", ["area_id", "settled_at"], sqlite_where=IS_MISSED, postgresql_where=IS_MISSED
    )
    op.add_column("coordinator", sa.Column("other_address", sa.String(), nullable=False, server_default=""))
    op.add_column("idea", sa.Column("held_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("matter") as matter:
        matter.add_column(sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True))
        matter.add_column(sa.Column("accepted_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        matter.create_foreign_key(op.f("fk_matter_accepted_by_coordinator"), "coordinator", ["accepted_by"], ["id"])
