"""Every table. One row class a noun, one line of meaning a column that needs it.

Rules
- Times are aware UTC (`Instant`) and end in `_at`; words for states are plain strings listed beside the column.
- Every row of a resident belongs to one area. Nothing texted is ever changed: `incoming.text` is written once.
- `table=True` classes do not validate: rows are made by the functions of this room only.
"""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware moment: timestamptz on PostgreSQL, sortable naive UTC text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time has no meaning here; pass an aware one")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(SQLModel):
    """What every table shares: names for constraints that both databases and Alembic agree on."""

    metadata = MetaData(naming_convention=NAMING)


BigId = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers rows by itself only in INTEGER keys


def _id() -> Any:
    return Field(default=None, sa_column=Column(BigId, primary_key=True, autoincrement=True))


def _at(**kwargs: Any) -> Any:
    return Field(sa_type=Instant, **kwargs)


def _words(**kwargs: Any) -> Any:
    return Field(sa_type=Text, **kwargs)


class Marker(Table, table=True):
    """Small facts about the installation: the suppression key's fingerprint, how far a listing was read."""

    name: str = Field(primary_key=True)
    value: str = _words(default="")
    at: datetime = _at()


class Area(Table, table=True):
    id: int | None = _id()
    code: str = Field(unique=True)  # "OAK": letters of its references, upper case
    name: str
    zone: str = "Europe/London"
    languages: str = "en"  # approved catalogues, comma-separated, English always among them
    reader: str = ""  # first name of who reads what comes in
    reading_day: int = 4  # Monday = 0
    controller: str = ""
    privacy: str = _words(default="")
    on_call: bool = False
    ideas_count: int = 0  # the last reference given
    created_at: datetime = _at()


class Sender(Table, table=True):
    """The number or bot we write from. A STOP holds for every area that shares it."""

    __table_args__ = (UniqueConstraint("channel", "name"),)

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")  # where first contacts go unless they pick another
    channel: str  # sms | telegram
    name: str  # "+447700900000", or the bot's key in its webhook path
    per_second: float = 1.0
    next_free_at: datetime | None = _at(default=None)  # pacing: the next moment it may send
    paused: str = ""  # why it is paused; empty when it runs


class Resident(Table, table=True):
    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id", index=True)
    name: str = ""
    language: str = "en"
    first_seen_at: datetime = _at()
    last_seen_at: datetime = _at()
    paused: str = ""  # "danger", "unclear": automation keeps quiet until a person lifts it
    erased_at: datetime | None = _at(default=None)


class Address(Table, table=True):
    """Where a resident is written to, by the sender they wrote to."""

    __table_args__ = (UniqueConstraint("sender_id", "address"),)

    id: int | None = _id()
    resident_id: int = Field(foreign_key="resident.id", index=True)
    sender_id: int = Field(foreign_key="sender.id")
    address: str  # "sms:+44…", "telegram:123"
    gone: str = ""  # why nothing reaches it any more; empty when it does
    payable: bool = True  # a mobile of an allowed region: paid texts may go there
    created_at: datetime = _at()


class Incoming(Table, table=True):
    """One message as it came, for ever."""

    __table_args__ = (
        UniqueConstraint("sender_id", "kind", "external_id"),
        Index("ix_incoming_resident_received", "resident_id", "received_at"),
        Index(
            "ix_incoming_needs_person",
            "area_id",
            "needs_person",
            sqlite_where=text("needs_person <> ''"),
            postgresql_where=text("needs_person <> ''"),
        ),
    )

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    sender_id: int = Field(foreign_key="sender.id")
    resident_id: int | None = Field(default=None, foreign_key="resident.id")
    address: str
    kind: str  # message | edited | button | left | returned
    external_id: str  # the provider's; a keyed hash once erased
    text: str = _words()
    media: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reading: str = ""  # how it was understood: idea, stop, danger …
    needs_person: str = ""  # why a person must look: "broken", "danger", "media" …
    locked: bool = False  # seen by the lead and deputies alone
    received_at: datetime = _at()


class Conversation(Table, table=True):
    """Where one resident's talk stands: `flows.engine.State` as JSON."""

    resident_id: int = Field(primary_key=True, foreign_key="resident.id")
    state: str = _words(default="{}")
    updated_at: datetime = _at()


class Ask(Table, table=True):
    """A question we put of our own accord, open until answered or expired."""

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    resident_id: int = Field(foreign_key="resident.id", index=True)
    kind: str
    subject: str
    letter: str
    question: str = _words()
    answer: str = ""
    state: str = "open"  # open | answered | expired | withdrawn
    opened_at: datetime = _at()
    expires_at: datetime = _at()
    answered_at: datetime | None = _at(default=None)


class Idea(Table, table=True):
    """What a resident said would make the area better, in their words, under its reference for ever."""

    __table_args__ = (Index("ix_idea_area_said", "area_id", "said_at"),)

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    reference: str = Field(unique=True)  # "OAK-41"
    resident_id: int | None = Field(default=None, foreign_key="resident.id", index=True)
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id")
    text: str = _words()
    theme: str = ""
    status: str = "new"
    source: str = "text"  # text | import
    promised_by: date | None = None  # local day by which it is read and answered
    said_at: datetime = _at()
    taken_back_at: datetime | None = _at(default=None)


class Consent(Table, table=True):
    """Append-only ledger: who agreed to what, when, by which words. The newest row of a purpose holds."""

    __table_args__ = (Index("ix_consent_resident_purpose", "resident_id", "purpose"),)

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    resident_id: int = Field(foreign_key="resident.id")
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id")
    purpose: str  # meetings
    granted: bool
    channel: str
    words_shown: str = _words()
    exact_reply: str = _words()
    basis: str = "consent"
    controller: str = ""
    at: datetime = _at()


class Suppression(Table, table=True):
    """Who must never be written to, by keyed hash: survives erasure, import, restore and merge."""

    __table_args__ = (UniqueConstraint("sender_id", "address_hash"),)

    id: int | None = _id()
    sender_id: int = Field(foreign_key="sender.id")
    address_hash: str
    reason: str
    since: datetime = _at()
    lifted_at: datetime | None = _at(default=None)
    confirmed: bool = False  # a confirmation of this STOP went out, ours or the provider's


class Outgoing(Table, table=True):
    """What we owe or have sent. One row for one person, kind, subject and step, however often the code runs."""

    __table_args__ = (
        UniqueConstraint("recipient", "kind", "subject", "step"),
        Index(
            "ix_outgoing_due",
            "sender_id",
            "priority",
            "due_at",
            "id",
            sqlite_where=text("state = 'due'"),
            postgresql_where=text("state = 'due'"),
        ),
        Index(
            "ix_outgoing_open",
            "state",
            "lease_until",
            sqlite_where=text("state in ('claimed', 'unknown')"),
            postgresql_where=text("state in ('claimed', 'unknown')"),
        ),
        Index("ix_outgoing_resident_created", "resident_id", "created_at"),
        Index("ix_outgoing_sender_external", "sender_id", "external_id"),
    )

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    sender_id: int = Field(foreign_key="sender.id")
    resident_id: int | None = Field(default=None, foreign_key="resident.id")
    address: str
    recipient: str  # "resident:7", "coordinator:2"
    kind: str  # reply | receipt | safety | stop_confirmation | alert | …
    message_class: str  # reply | service | promotional | safety
    subject: str  # a reply's is its incoming message: "incoming:9"
    step: str  # which of several replies, or the revision of a notice
    text: str = _words()
    buttons: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    priority: int = 0  # lower goes first: 0 safety, 1 replies, 5 bulk
    state: str = "due"  # due | claimed | sent | delivered | undelivered | failed | blocked | expired | unknown
    reason: str = ""
    attempt: int = 0
    lease_until: datetime | None = _at(default=None)
    external_id: str | None = None
    created_at: datetime = _at()
    due_at: datetime = _at()
    expires_at: datetime = _at()
    sent_at: datetime | None = _at(default=None)
    settled_at: datetime | None = _at(default=None)


class Matter(Table, table=True):
    """Something for a person: a text in danger, a request for one's data, a complaint, a photo to look at."""

    __table_args__ = (Index("ix_matter_open", "area_id", "closed_at"),)

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    resident_id: int | None = Field(default=None, foreign_key="resident.id")
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id")
    kind: str  # danger | data | delete | complain | media | unclear | broken | stopped
    locked: bool = False  # seen by the lead and deputies alone
    opened_at: datetime = _at()
    due_at: datetime | None = _at(default=None)
    closed_at: datetime | None = _at(default=None)
    closed_by: int | None = Field(default=None, foreign_key="coordinator.id")


class Coordinator(Table, table=True):
    """A person at the desk of one area."""

    __table_args__ = (UniqueConstraint("area_id", "name"),)

    id: int | None = _id()
    area_id: int = Field(foreign_key="area.id")
    name: str
    role: str = "coordinator"  # viewer | coordinator | deputy | lead
    address: str = ""  # where alerts go: "sms:+44…", "telegram:123"
    created_at: datetime = _at()
    left_at: datetime | None = _at(default=None)


class DeskKey(Table, table=True):
    """A one-time sign-in link or a session at the desk, by the hash of its secret."""

    secret_hash: str = Field(primary_key=True)
    kind: str  # link | session
    coordinator_id: int = Field(foreign_key="coordinator.id", index=True)
    created_at: datetime = _at()
    expires_at: datetime = _at()
    used_at: datetime | None = _at(default=None)


class Audit(Table, table=True):
    """Append-only: who did or saw what. Never a text, a number or a name of a resident."""

    id: int | None = _id()
    area_id: int | None = Field(default=None, foreign_key="area.id", index=True)
    coordinator_id: int | None = Field(default=None, foreign_key="coordinator.id")
    action: str  # "coordinator.add", "matter.close", "export.ideas" …
    subject: str = ""  # "idea:41"
    detail: str = _words(default="")
    at: datetime = _at()
