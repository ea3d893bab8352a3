"""Two addresses of one person, joined by LINK."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "link",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("first_id", BIG_ID, nullable=False),
        sa.Column("second_id", BIG_ID, nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("preferred_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(["first_id"], ["resident.id"], name=op.f("fk_link_first_id_resident")),
        sa.ForeignKeyConstraint(["second_id"], ["resident.id"], name=op.f("fk_link_second_id_resident")),
        sa.ForeignKeyConstraint(["preferred_id"], ["resident.id"], name=op.f("fk_link_preferred_id_resident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint("first_id", name=op.f("uq_link_first_id")),
        sa.UniqueConstraint("second_id", name=op.f("uq_link_second_id")),
        sa.UniqueConstraint("code", name=op.f("uq_link_code")),
    )
