"""What the page of an idea and its lists are read by: answers about to be told, and the audit by what it is about."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

IS_WAITING = sa.text("told_at is null and withdrawn_at is null")


def upgrade() -> None:
    op.create_index("ix_answer_waiting", "answer", ["idea_id"], sqlite_where=IS_WAITING, postgresql_where=IS_WAITING)
    op.create_index("ix_audit_subject", "audit", ["subject"])
