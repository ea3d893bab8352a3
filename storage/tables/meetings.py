"""Meetings, who is asked to them, and the partnership whose quorum they need."""

from datetime import datetime

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Table, instant, row_id, row_of, words


class Meeting(Table, table=True):
    """One meeting: when and where on the area's wall, and what is asked and told about it."""

    __table_args__ = (Index("ix_meeting_area", "area_id", "starts_at"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    title: str = ""  # "budget meeting"; empty: "meeting"
    place: str  # "Oak Hall, Mill Road"
    wall_time: str  # what the area's clock shows when it begins: "2026-06-02T19:00:00"
    zone: str
    starts_at: datetime = instant()  # the same as a moment
    ends_at: datetime = instant()
    closes_at: datetime | None = instant(default=None)  # after it only a no is taken
    host: str = ""  # who meets people at the door, by first name
    access: str = words(default="")  # "step-free, hearing loop"
    capacity: int = 0  # places; 0 is no limit
    quorum: str = ""  # "3", "half+1"; empty: none
    steps: str = ""  # of flows.schedule, comma-separated
    state: str = "draft"  # draft | open | cancelled
    revision: int = 1  # grows with every change people are told of: the SEQUENCE of its calendar file
    decided: str = words(default="")  # what was decided, as it was texted
    counted: dict[str, int] = Field(  # people by what they said and who came, once who they were has gone by age
        default_factory=dict, sa_column=Column(JSON, nullable=False, server_default="{}")
    )
    others_came: int = 0  # people counted at the door who are no guest of ours: without a phone, or never texted
    made_by: int | None = row_of("coordinator", default=None)
    created_at: datetime = instant()
    first_by: int | None = row_of("coordinator", default=None)  # who let it out first, where so many need a second
    first_people: int = 0  # how many it invited then
    people: int = 0  # how many it invited when it was let out
    opened_at: datetime | None = instant(default=None)


class Guest(Table, table=True):
    """One person and one meeting: what they said, their place, whether they came. An RSVP is never attendance."""

    __table_args__ = (
        UniqueConstraint("meeting_id", "resident_id"),
        Index("ix_guest_resident", "resident_id"),
    )

    id: int | None = row_id()
    meeting_id: int = row_of("meeting")
    resident_id: int = row_of("resident")
    answer: str = ""  # yes | no | maybe; empty while there is none
    party: int = 1
    seat: str = ""  # seat | waiting | offered; empty: none. Without a limit a yes has a seat at once
    waiting_since: datetime | None = instant(default=None)
    offers: int = 0  # how many free places they were offered
    offered_until: datetime | None = instant(default=None)
    answered_at: datetime | None = instant(default=None)
    came_at: datetime | None = instant(default=None)
    came_by: str = ""  # text | ticked
    party_came: int = 1  # how many of their party came, themselves among them; counts once they came
    liked: str = ""  # good | ok | not for me, when they were asked afterwards


class Need(Table, table=True):
    """What somebody needs to come to meetings, kept because they said we may. Shown as totals alone."""

    __table_args__ = (UniqueConstraint("resident_id", "need"),)

    id: int | None = row_id()
    resident_id: int = row_of("resident")
    need: str  # "step-free", "BSL" …
    told_at: datetime = instant()


class Member(Table, table=True):
    """Somebody with a vote in the partnership, by where they text from, or by name alone."""

    __table_args__ = (UniqueConstraint("area_id", "address"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    address: str | None = None  # "sms:+44…", "telegram:123"; None: they have no phone
    name: str
    lives_here: bool = True  # at least 51 % of those who vote are residents
    created_at: datetime = instant()


class MemberCame(Table, table=True):
    """A voting member who was at a meeting and never texted, ticked by hand. One of its `others_came`."""

    meeting_id: int = row_of("meeting", primary_key=True)
    member_id: int = row_of("member", primary_key=True)
