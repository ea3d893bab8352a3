"""What was done to one card, found without reading what was done to all."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0029"
down_revision: str | None = "0028"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_WIDE = sa.text("action in ('merge', 'split', 'lead')")


def upgrade() -> None:
    op.create_index("ix_cardchange_idea_id", "cardchange", ["idea_id"])
    op.create_index(
        "ix_card_change_wide", "cardchange", ["area_id", "id"], sqlite_where=IS_WIDE, postgresql_where=IS_WIDE
    )
