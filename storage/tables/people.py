"""Residents: who they are to us, where they are written to, what they agreed to, where their talk stands."""

from datetime import date, datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Table, filled, instant, row_id, row_of, words


class Resident(Table, table=True):
    id: int | None = row_id()
    area_id: int = row_of("area", index=True)
    name: str = ""
    language: str = "en"
    first_seen_at: datetime = instant()
    last_seen_at: datetime = instant()  # to the hour: a talk of many texts is one visit
    welcomed_at: datetime | None = instant(default=None)  # when they were told what it costs, STOP and PRIVACY (R2)
    paused: str = ""  # "danger", "unclear": keeps quiet until a person lifts it; "taken over": a person has the talk
    safe_contact: bool = filled(False)  # never write first: answers and safety only (D6)
    safe_contact_why: str = filled("")  # as whoever set it noted it
    away_until: date | None = None  # the first day on which they want to hear from us again
    erased_at: datetime | None = instant(default=None)


class Address(Table, table=True):
    """Where a resident is written to, by the sender they wrote to."""

    __table_args__ = (UniqueConstraint("sender_id", "address"),)

    id: int | None = row_id()
    resident_id: int = row_of("resident", index=True)
    sender_id: int = row_of("sender")
    address: str  # "sms:+44…", "telegram:123"
    gone: str = ""  # why nothing reaches it any more; empty when it does
    payable: bool = True  # a mobile of an allowed region: paid texts may go there
    created_at: datetime = instant()


class Conversation(Table, table=True):
    """Where one resident's talk stands: `flows.engine.State` as JSON."""

    resident_id: int = row_of("resident", primary_key=True)
    state: str = words(default="{}")
    updated_at: datetime = instant()


class Ask(Table, table=True):
    """A question we put of our own accord, within reach until it expires. One person, kind and subject is one ask."""

    __table_args__ = (
        UniqueConstraint("resident_id", "kind", "subject"),
        Index("ix_ask_subject", "kind", "subject"),  # everybody who was asked about one thing
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int = row_of("resident", index=True)
    kind: str  # a name in flows.hear.ASKS
    subject: str  # what it is about, and the subject of the outgoing texts that put it: "meeting:5"
    letter: str
    question: str = words()
    choices: list[list[str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))  # value and label
    about: str = words(default="")  # what names it: "Tue 3 June, 7pm, Oak Hall"
    answer: str = ""
    tries: int = 0  # unclear replies so far
    state: str = "open"  # open | answered | expired | withdrawn
    opened_at: datetime = instant()
    put_at: datetime | None = instant(default=None)  # when a reply last put it; other texts say so themselves
    expires_at: datetime = instant()
    answered_at: datetime | None = instant(default=None)


class Consent(Table, table=True):
    """Append-only ledger: who agreed to what, when, by which words. The newest row of a purpose holds."""

    __table_args__ = (Index("ix_consent_resident_purpose", "resident_id", "purpose"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int = row_of("resident")
    incoming_id: int | None = row_of("incoming", default=None)
    purpose: str  # meetings | news | volunteering
    granted: bool
    channel: str
    words_shown: str = words()
    exact_reply: str = words()
    basis: str = "consent"
    controller: str = ""
    at: datetime = instant()


class Suppression(Table, table=True):
    """Who must never be written to, by keyed hash: survives erasure, import, restore and merge."""

    __table_args__ = (UniqueConstraint("sender_id", "address_hash"),)

    id: int | None = row_id()
    sender_id: int = row_of("sender")
    address_hash: str
    reason: str
    since: datetime = instant()
    lifted_at: datetime | None = instant(default=None)
    confirmed: bool = False  # a confirmation of this STOP went out, ours or the provider's
