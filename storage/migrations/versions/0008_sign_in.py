"""Passwords, a second factor, sessions one can look through, and wrong tries.

Links and sessions are kept under HAVESAY_SECRET_KEY from now on, so those made before open nothing: they go.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from storage.tables import Instant

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("coordinator", sa.Column("password_hash", sa.String(), nullable=False, server_default=""))
    op.add_column("coordinator", sa.Column("factor_salt", sa.String(), nullable=False, server_default=""))
    op.add_column("coordinator", sa.Column("factor_on_at", Instant(), nullable=True))
    op.add_column("coordinator", sa.Column("factor_step", sa.Integer(), nullable=False, server_default="0"))
    op.execute("DELETE FROM deskkey")
    op.add_column("deskkey", sa.Column("device", sa.String(), nullable=False, server_default=""))
    op.add_column("deskkey", sa.Column("seen_at", Instant(), nullable=True))
    op.create_table(
        "signintry",
        sa.Column("key_hash", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", Instant(), nullable=False),
        sa.Column("wait_until", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("key_hash", name=op.f("pk_signintry")),
    )
    op.create_index(op.f("ix_signintry_last_at"), "signintry", ["last_at"])
