"""Cards: texts linked to one another, what is published of them, who backed them, and what was done to them."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":  # it takes a reference with the column, never later
        op.execute("ALTER TABLE idea ADD COLUMN card_id INTEGER REFERENCES idea (id)")
    else:
        op.add_column("idea", sa.Column("card_id", BIG_ID, sa.ForeignKey("idea.id", name="fk_idea_card_id_idea")))
    op.add_column("idea", sa.Column("published_words", sa.Text()))
    op.add_column("idea", sa.Column("published_at", INSTANT))
    for name, columns, where in (
        ("ix_idea_card", ["card_id"], sa.text("card_id is not null")),
        ("ix_idea_published", ["area_id", "published_at"], sa.text("published_at is not null")),
    ):
        op.create_index(name, "idea", columns, sqlite_where=where, postgresql_where=where)
    op.add_column("area", sa.Column("themes", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "support",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("idea_id", BIG_ID, nullable=False),
        sa.Column("resident_id", BIG_ID, nullable=False),
        sa.Column("own_id", BIG_ID, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_support_idea_id_idea")),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name=op.f("fk_support_resident_id_resident")),
        sa.ForeignKeyConstraint(["own_id"], ["idea.id"], name=op.f("fk_support_own_id_idea")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support")),
        sa.UniqueConstraint("idea_id", "resident_id", name=op.f("uq_support_idea_id_resident_id")),
    )
    op.create_index(op.f("ix_support_resident_id"), "support", ["resident_id"])
    op.create_table(
        "cardchange",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("area_id", BIG_ID, nullable=False),
        sa.Column("idea_id", BIG_ID, nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("coordinator_id", BIG_ID, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_cardchange_area_id_area")),
        sa.ForeignKeyConstraint(["idea_id"], ["idea.id"], name=op.f("fk_cardchange_idea_id_idea")),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["coordinator.id"], name=op.f("fk_cardchange_coordinator_id_coordinator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cardchange")),
    )
    op.create_index("ix_card_change_area", "cardchange", ["area_id", "id"])
