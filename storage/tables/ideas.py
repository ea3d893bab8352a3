"""What residents said would make their area better, and what a person must look at."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.columns import Table, instant, row_id, row_of, words


class Idea(Table, table=True):
    """What a resident said would make the area better, in their words, under its reference for ever."""

    __table_args__ = (Index("ix_idea_area", "area_id", "id"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    reference: str = Field(unique=True)  # "OAK-41"
    resident_id: int | None = row_of("resident", default=None, index=True)
    incoming_id: int | None = row_of("incoming", default=None)
    text: str = words()
    theme: str = ""
    status: str = "new"
    source: str = "text"  # text | import
    promised_by: date | None = None  # local day by which it is read and answered
    said_at: datetime = instant()
    held_at: datetime | None = instant(default=None)  # when its author was told that the answer takes longer
    taken_back_at: datetime | None = instant(default=None)


class Matter(Table, table=True):
    """Something for a person: a text in danger, a request for one's data, a complaint, a photo to look at."""

    __table_args__ = (Index("ix_matter_open", "area_id", "closed_at"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int | None = row_of("resident", default=None)
    incoming_id: int | None = row_of("incoming", default=None)
    kind: str  # danger | data | delete | … : what flows.records.MatterKind lists; sender | parked | missed are ours
    locked: bool = False  # seen by the lead and deputies alone
    opened_at: datetime = instant()
    due_at: datetime | None = instant(default=None)
    accepted_at: datetime | None = instant(default=None)  # somebody looks after it: nobody is alerted again
    accepted_by: int | None = row_of("coordinator", default=None)
    closed_at: datetime | None = instant(default=None)
    closed_by: int | None = row_of("coordinator", default=None)
