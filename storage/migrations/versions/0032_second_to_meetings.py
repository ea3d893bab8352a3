"""Who let a meeting out first and for how many people, and how many it was let out to."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0032"
down_revision: str | None = "0031"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    first_by = sa.ForeignKey("coordinator.id", name=op.f("fk_meeting_first_by_coordinator"))
    op.add_column("meeting", sa.Column("first_by", BIG_ID, first_by, nullable=True), inline_references=True)
    op.add_column("meeting", sa.Column("first_people", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("meeting", sa.Column("people", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("meeting", sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True))
    op.execute(  # the next one is measured by the last, and the last was let out before this was counted
        "UPDATE meeting SET opened_at = created_at, people = (SELECT count(*) FROM ask"
        " WHERE ask.kind = 'rsvp' AND ask.subject = 'meeting:' || meeting.id) WHERE state <> 'draft'"
    )
