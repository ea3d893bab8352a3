"""How many of a party came to a meeting: until now whoever was ticked counted as one, whoever came with them."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0034"
down_revision: str | None = "0033"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("guest", sa.Column("party_came", sa.Integer(), nullable=False, server_default="1"))
