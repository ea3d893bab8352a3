"""One text to many people, who they were when it was approved, and small named lists of residents."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field

from storage.tables.columns import BigId, Table, instant, row_id, row_of, words


class Broadcast(Table, table=True):
    """One wording for one audience. What became of it is counted from the outbox, and not kept here."""

    __table_args__ = (Index("ix_broadcast_area", "area_id", "id"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    corrects_id: int | None = row_of("broadcast", default=None)  # its audience is who was sent that one
    message_class: str  # promotional | service
    wording: str = words()  # as typed, with its fields
    when_words: str = words(default="")  # what {when} says, and likewise below
    place_words: str = words(default="")
    no_name_words: str = words(default="")  # what {name} says to whoever never told us one
    audience: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    slot_at: datetime = instant()  # when its slot begins
    expires_at: datetime = instant()  # and ends
    # draft | second (waits for another coordinator) | approved | first (a part is out) | held | going | made | stopped
    state: str = "draft"
    why: str = ""  # it is held
    created_by: int = row_of("coordinator")
    created_at: datetime = instant()
    counted: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))  # as last shown
    counted_at: datetime | None = instant(default=None)
    first_by: int | None = row_of("coordinator", default=None)  # who approved it first
    first_people: int = 0  # the number they typed
    approved_by: int | None = row_of("coordinator", default=None)  # whose approval was enough
    approved_at: datetime | None = instant(default=None)
    people: int = 0  # who get it, the number they typed
    pence: int = 0  # what it costs by SMS, about
    places: int = 0  # rows of its audience: people, and second addresses of those who are joined
    first_places: int = 0  # of these go before the rest
    made: int = 0  # of these are in the outbox
    starts_at: datetime | None = instant(default=None)  # the slot's beginning, or later where the hold ends later
    looked_at: datetime | None = instant(default=None)  # when the first part was found well, or let on
    stopped_by: int | None = row_of("coordinator", default=None)
    stopped_at: datetime | None = instant(default=None)


class Recipient(Table, table=True):
    """Somebody who was in the audience when it was approved. No foreign keys: neither waits for the other's lock."""

    broadcast_id: int = Field(sa_type=BigId, primary_key=True)
    place: int = Field(primary_key=True)  # in the queue, from 1
    resident_id: int = Field(sa_type=BigId)
    address_id: int = Field(sa_type=BigId)


class GroupMember(Table, table=True):
    """Somebody on a named list of an area."""

    area_id: int = row_of("area", primary_key=True)
    group_name: str = Field(primary_key=True)
    resident_id: int = row_of("resident", primary_key=True, index=True)
    added_at: datetime = instant()
