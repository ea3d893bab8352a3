"""Every message that came, for ever, and every message we owe or have sent."""

from datetime import datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint, text
from sqlmodel import Field

from storage.tables.columns import Table, filled, instant, row_id, row_of, words

OF_A_MEETING = (
    "kind in ('invitation', 'second_chance', 'reminder', 'same_day', 'changed', 'cancelled', 'thanks', 'decided')"
)


class Incoming(Table, table=True):
    """One message as it came, for ever."""

    __table_args__ = (
        UniqueConstraint("sender_id", "kind", "external_id"),
        Index("ix_incoming_resident", "resident_id", "id"),
        Index(
            "ix_incoming_needs_person",
            "area_id",
            "needs_person",
            sqlite_where=text("needs_person <> ''"),
            postgresql_where=text("needs_person <> ''"),
        ),
        Index(  # the few that lists must leave out
            "ix_incoming_locked",
            "area_id",
            "id",
            sqlite_where=text("locked IS 1"),
            postgresql_where=text("locked IS true"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    sender_id: int = row_of("sender")
    resident_id: int | None = row_of("resident", default=None)
    address: str
    kind: str  # message | edited | button | left | returned
    external_id: str  # the provider's; a keyed hash once erased
    text: str = words()
    media: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reference: str = ""  # of the idea it opened or, as a later part, lengthened
    reading: str = ""  # how it was understood: idea, stop, danger …
    needs_person: str = ""  # why a person must look: "broken", "danger", "media" …
    locked: bool = False  # seen by the lead and deputies alone
    received_at: datetime = instant()


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
        Index(  # what counts towards the caps: replies and safety never do, and are most of the rows
            "ix_outgoing_unasked",
            "resident_id",
            "due_at",
            sqlite_where=text("message_class in ('promotional', 'service')"),
            postgresql_where=text("message_class in ('promotional', 'service')"),
        ),
        Index(  # what was held back, or ended badly: most rows have no reason
            "ix_outgoing_reason",
            "area_id",
            "subject",
            sqlite_where=text("reason <> ''"),
            postgresql_where=text("reason <> ''"),
        ),
        Index(  # what did not get through: most do
            "ix_outgoing_unsent",
            "area_id",
            "id",
            sqlite_where=text("state in ('failed', 'undelivered', 'expired', 'unknown')"),
            postgresql_where=text("state in ('failed', 'undelivered', 'expired', 'unknown')"),
        ),
        Index(  # what became of a broadcast; an answer costs it nothing
            "ix_outgoing_broadcast",
            "subject",
            sqlite_where=text("kind in ('broadcast', 'correction')"),
            postgresql_where=text("kind in ('broadcast', 'correction')"),
        ),
        Index(  # what became of a meeting's texts; an answer costs it nothing
            "ix_outgoing_meeting",
            "subject",
            sqlite_where=text(OF_A_MEETING),
            postgresql_where=text(OF_A_MEETING),
        ),
        Index(
            "ix_outgoing_sender_external",
            "sender_id",
            "external_id",
            sqlite_where=text("external_id is not null"),
            postgresql_where=text("external_id is not null"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    sender_id: int = row_of("sender")
    resident_id: int | None = row_of("resident", default=None)
    address: str
    recipient: str  # "resident:7", "coordinator:2"
    kind: str  # reply | safety | reminder | … : what storage.outbox.kinds lists
    message_class: str  # reply | service | promotional | safety
    purpose: str = filled("")  # of a promotional one: meetings | news | volunteering
    subject: str  # a reply's is its incoming message: "incoming:9"
    step: str  # which of several replies, or the revision of a notice
    text: str = words()
    buttons: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    segments: int = filled(0)  # of an SMS whose words are gone; until then its words say it
    priority: int = 0  # lower goes first: storage.outbox.kinds.PRIORITIES
    state: str = "due"  # due | claimed | sent | delivered | undelivered | failed | blocked | expired | unknown
    reason: str = ""  # why it ended, or, still due, why it waits
    attempt: int = 0
    lease_until: datetime | None = instant(default=None)
    external_id: str | None = None
    created_at: datetime = instant()
    due_at: datetime = instant()
    expires_at: datetime = instant()
    sent_at: datetime | None = instant(default=None)
    settled_at: datetime | None = instant(default=None)
