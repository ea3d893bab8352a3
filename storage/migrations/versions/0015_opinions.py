"""What neighbours think of published cards, and where posters hang."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "opinion",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("idea_id", BIG_ID, nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("opinion", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_opinion_idea_id_idea")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_opinion_resident_id_resident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion")),
        sa.UniqueConstraint("idea_id", "resident_id", name=op.f("uq_opinion_idea_id_resident_id")),
    )
    op.create_index(op.f("ix_opinion_resident_id"), "opinion", ["resident_id"])
    op.add_column("area", sa.Column("posters", sa.Text(), nullable=False, server_default=""))
