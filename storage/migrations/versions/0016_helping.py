"""Tasks, offers to help, and which task was offered to whom."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from storage.tables import Instant

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IS_OPEN = sa.text("ended_at is null")


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("wall_time", sa.String(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("bring", sa.String(), nullable=False),
        sa.Column("expenses", sa.String(), nullable=False),
        sa.Column("done", sa.String(), nullable=False),
        sa.Column("host_id", BIG_ID, nullable=True),
        sa.Column("host_name", sa.String(), nullable=False),
        sa.Column("host_state", sa.String(), nullable=False),
        sa.Column("called_off_at", Instant(), nullable=True),
        sa.Column("coordinator_id", BIG_ID, nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_task_area_id_area")),
        sa.ForeignKeyConstraint(["host_id"], ["resident.id"], name=op.f("fk_task_host_id_resident")),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["coordinator.id"], name=op.f("fk_task_coordinator_id_coordinator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index("ix_task_area_starts", "task", ["area_id", "starts_at"])
    op.create_table(
        "volunteer",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("offered_at", Instant(), nullable=False),
        sa.Column("desk_told", sa.String(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_volunteer_area_id_area")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_volunteer_resident_id_resident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volunteer")),
    )
    op.create_index(
        "ix_volunteer_open",
        "volunteer",
        ["resident_id"],
        unique=True,
        sqlite_where=IS_OPEN,
        postgresql_where=IS_OPEN,
    )
    op.create_index("ix_volunteer_area", "volunteer", ["area_id", "offered_at"])
    op.create_table(
        "placement",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("task_id", BIG_ID, nullable=False),
        sa.Column("volunteer_id", BIG_ID, nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("is_next", sa.Boolean(), nullable=False),
        sa.Column("buddy_id", BIG_ID, nullable=True),
        sa.Column("buddy_name", sa.String(), nullable=False),
        sa.Column("buddy_state", sa.String(), nullable=False),
        sa.Column("chosen_at", Instant(), nullable=False),
        sa.Column("offered_at", Instant(), nullable=True),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("came_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_placement_area_id_area")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_placement_task_id_task")),
        sa.ForeignKeyConstraint(["volunteer_id"], ["volunteer.id"], name=op.f("fk_placement_volunteer_id_volunteer")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_placement_resident_id_resident")),
        sa.ForeignKeyConstraint(["buddy_id"], ["resident.id"], name=op.f("fk_placement_buddy_id_resident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sa.UniqueConstraint("task_id", "volunteer_id", name=op.f("uq_placement_task_id_volunteer_id")),
    )
    for column in ("task_id", "volunteer_id", "resident_id"):
        op.create_index(op.f(f"ix_placement_{column}"), "placement", [column])
