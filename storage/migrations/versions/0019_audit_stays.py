"""What was written to the audit can be neither changed nor deleted, and is listed by area."""

from collections.abc import Sequence

from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

WHY = "the audit is append-only"
SQLITE = tuple(
    f"CREATE TRIGGER audit_refuses_{what} BEFORE {what} ON audit BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
    for what in ("update", "delete")
)
POSTGRESQL = (
    f"CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{WHY}' USING ERRCODE = 'restrict_violation'; END $$",
    "CREATE TRIGGER audit_refuses_change BEFORE UPDATE OR DELETE ON audit "
    "FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()",
    "CREATE TRIGGER audit_refuses_truncate BEFORE TRUNCATE ON audit "
    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()",
)


def upgrade() -> None:
    op.create_index("ix_audit_area", "audit", ["area_id", "id"])
    op.drop_index("ix_audit_area_id", "audit")
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)
