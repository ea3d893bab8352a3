"""The words ideas are found by. The clock fills it in, a few hundred ideas at a time, also from rows already there."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "ideaword",
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("idea_id", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "word", "idea_id", name=op.f("pk_ideaword")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "areaword",
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("ideas", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "word", name=op.f("pk_areaword")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "wordindex",
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("up_to", BIG_ID, nullable=False),
        sa.Column("ideas", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_wordindex_area_id_area")),
        sa.PrimaryKeyConstraint("area_id", name=op.f("pk_wordindex")),
    )
