"""Broadcasts, who gets them, named lists of residents, and what an area spends on them a month."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("area", sa.Column("pounds_a_month", sa.Integer(), nullable=False, server_default="300"))
    op.create_table(
        "broadcast",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("corrects_id", BIG_ID, nullable=True),
        sa.Column("message_class", sa.String(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("when_words", sa.Text(), nullable=False),
        sa.Column("place_words", sa.Text(), nullable=False),
        sa.Column("no_name_words", sa.Text(), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("slot_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("created_by", BIG_ID, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counted", sa.JSON(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_by", BIG_ID, nullable=True),
        sa.Column("first_people", sa.Integer(), nullable=False),
        sa.Column("approved_by", BIG_ID, nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("pence", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("first_places", sa.Integer(), nullable=False),
        sa.Column("made", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stopped_by", BIG_ID, nullable=True),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_broadcast_area_id_area")),
        sa.ForeignKeyConstraint(["corrects_id"], ["broadcast.id"], name=op.f("fk_broadcast_corrects_id_broadcast")),
        sa.ForeignKeyConstraint(["created_by"], ["coordinator.id"], name=op.f("fk_broadcast_created_by_coordinator")),
        sa.ForeignKeyConstraint(["first_by"], ["coordinator.id"], name=op.f("fk_broadcast_first_by_coordinator")),
        sa.ForeignKeyConstraint(["approved_by"], ["coordinator.id"], name=op.f("fk_broadcast_approved_by_coordinator")),
        sa.ForeignKeyConstraint(["stopped_by"], ["coordinator.id"], name=op.f("fk_broadcast_stopped_by_coordinator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast")),
    )
    op.create_index("ix_broadcast_area", "broadcast", ["area_id", "id"])
    op.create_table(
        "recipient",
        sa.Column("broadcast_id", BIG_ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("address_id", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("broadcast_id", "place", name=op.f("pk_recipient")),
    )
    op.create_table(
        "groupmember",
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_groupmember_area_id_area")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_groupmember_resident_id_resident")),
        sa.PrimaryKeyConstraint("area_id", "group_name", "resident_id", name=op.f("pk_groupmember")),
    )
    op.create_index(op.f("ix_groupmember_resident_id"), "groupmember", ["resident_id"])
    op.create_index(
        "ix_outgoing_broadcast",
        "outgoing",
        ["subject"],
        sqlite_where=sa.text("kind in ('broadcast', 'correction')"),
        postgresql_where=sa.text("kind in ('broadcast', 'correction')"),
    )
