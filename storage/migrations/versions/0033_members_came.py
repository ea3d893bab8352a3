"""Voting members without a phone, and which of those who never texted came to a meeting."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0033"
down_revision: str | None = "0032"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("member") as member:
        member.alter_column("address", existing_type=sa.String(), nullable=True)
    op.create_table(
        "membercame",
        sa.Column("meeting_id", BIG_ID, sa.ForeignKey("meeting.id", name=op.f("fk_membercame_meeting_id_meeting"))),
        sa.Column("member_id", BIG_ID, sa.ForeignKey("member.id", name=op.f("fk_membercame_member_id_member"))),
        sa.PrimaryKeyConstraint("meeting_id", "member_id", name=op.f("pk_membercame")),
    )
