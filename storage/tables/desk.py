"""The people at the desk, how they come in, and what they did there."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Table, instant, row_id, row_of, words


class Coordinator(Table, table=True):
    """A person at the desk of one area."""

    __table_args__ = (UniqueConstraint("area_id", "name"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    name: str
    role: str = "coordinator"  # viewer | coordinator | deputy | lead
    address: str = ""  # where alerts go: "sms:+44…", "telegram:123"
    other_address: str = ""  # and by another route, in case the first fails
    away: str = words(default="")  # when: see `flows.away`; the reader's stands on the area, see `storage.away`
    password_hash: str = ""  # argon2id; empty until one is chosen
    factor_salt: str = ""  # of the second factor's secret, which is worked out from it and HAVESAY_SECRET_KEY
    factor_on_at: datetime | None = instant(default=None)
    factor_step: int = 0  # the last half minute whose code was used: a code is good once
    created_at: datetime = instant()
    left_at: datetime | None = instant(default=None)


class DeskKey(Table, table=True):
    """What lets a browser in, by the keyed hash of its secret."""

    secret_hash: str = Field(primary_key=True)
    kind: str  # link | half | session | machine | recovery
    coordinator_id: int = row_of("coordinator", index=True)
    device: str = ""  # "Firefox on Android", for whoever looks through their sessions
    created_at: datetime = instant()
    expires_at: datetime = instant()
    used_at: datetime | None = instant(default=None)
    seen_at: datetime | None = instant(default=None)  # a session's last page, to the hour


class SignInTry(Table, table=True):
    """Wrong tries at signing in, by the keyed hash of who or where."""

    key_hash: str = Field(primary_key=True)
    failures: int = 0
    last_at: datetime = instant(index=True)
    wait_until: datetime | None = instant(default=None)


class Audit(Table, table=True):
    """Append-only: who did or saw what. Never a text, a number or a name of a resident."""

    __table_args__ = (Index("ix_audit_area", "area_id", "id"),)

    id: int | None = row_id()
    area_id: int | None = row_of("area", default=None)
    coordinator_id: int | None = row_of("coordinator", default=None)
    action: str  # "coordinator.add", "matter.close", "export.ideas" …
    subject: str = Field(default="", index=True)  # "idea:41"
    detail: str = words(default="")
    at: datetime = instant()
