"""Meetings, their guests, what people need there, and the partnership's members."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> "sa.Column[object]":
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _row_of(table: str, name: str, *, nullable: bool = False) -> "sa.Column[int]":
    return sa.Column(name, BIG_ID, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _id() -> "sa.Column[int]":
    return sa.Column("id", BIG_ID, autoincrement=True, nullable=False, primary_key=True)


def upgrade() -> None:
    op.add_column("area", sa.Column("links", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_ask_subject", "ask", ["kind", "subject"])
    op.create_table(
        "meeting",
        _id(),
        _row_of("area", "area_id"),
        *(_text("title"), _text("place"), _text("wall_time"), _text("zone")),
        *(_moment("starts_at"), _moment("ends_at"), _moment("closes_at", nullable=True)),
        _text("host"),
        sa.Column("access", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        *(_text("quorum"), _text("steps"), _text("state")),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("decided", sa.Text(), nullable=False),
        _row_of("coordinator", "made_by", nullable=True),
        _moment("created_at"),
    )
    op.create_index("ix_meeting_area", "meeting", ["area_id", "starts_at"])
    op.create_table(
        "guest",
        _id(),
        *(_row_of("meeting", "meeting_id"), _row_of("resident", "resident_id")),
        _text("answer"),
        sa.Column("party", sa.Integer(), nullable=False),
        _text("seat"),
        _moment("waiting_since", nullable=True),
        sa.Column("offers", sa.Integer(), nullable=False),
        *(_moment("offered_until", nullable=True), _moment("answered_at", nullable=True)),
        _moment("came_at", nullable=True),
        *(_text("came_by"), _text("liked")),
        sa.UniqueConstraint("meeting_id", "resident_id"),
    )
    op.create_index("ix_guest_resident", "guest", ["resident_id"])
    op.create_table(
        "need",
        _id(),
        _row_of("resident", "resident_id"),
        _text("need"),
        _moment("told_at"),
        sa.UniqueConstraint("resident_id", "need"),
    )
    op.create_table(
        "member",
        _id(),
        _row_of("area", "area_id"),
        *(_text("address"), _text("name")),
        sa.Column("lives_here", sa.Boolean(), nullable=False),
        _moment("created_at"),
        sa.UniqueConstraint("area_id", "address"),
    )
