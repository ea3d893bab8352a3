"""Helping: the tasks there are, who offered to help, and which task was offered to whom."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text

from storage.tables.columns import Table, instant, row_id, row_of, words


class Task(Table, table=True):
    """One job with a date, a place, a length and a host."""

    __table_args__ = (Index("ix_task_area_starts", "area_id", "starts_at"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    title: str  # "Litter pick"
    place: str
    wall_time: str  # when it starts, on the area's wall: "2026-06-06T10:00:00"
    starts_at: datetime = instant()  # the same as a moment
    ends_at: datetime = instant()
    places: int
    bring: str = ""  # a sentence
    expenses: str = ""  # a sentence
    done: str = ""  # a sentence: what got done, for the thanks
    host_id: int | None = row_of("resident", default=None)
    host_name: str = ""  # by which people know them
    host_state: str = ""  # "" | asked | accepted | declined
    called_off_at: datetime | None = instant(default=None)
    coordinator_id: int | None = row_of("coordinator", default=None)
    created_at: datetime = instant()


class Volunteer(Table, table=True):
    """One offer to help, from the first word until it ends; a person may offer again later."""

    __table_args__ = (
        Index(
            "ix_volunteer_open",
            "resident_id",
            unique=True,  # one open offer a person
            sqlite_where=text("ended_at is null"),
            postgresql_where=text("ended_at is null"),
        ),
        Index("ix_volunteer_area", "area_id", "offered_at"),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int = row_of("resident")
    said: str = words()  # the words by which they offered
    what: str = words(default="")  # they would like to do
    when: str = words(default="")  # they could
    offered_at: datetime = instant()
    desk_told: str = ""  # of what the desk was told: "no_job no_next"
    ended_at: datetime | None = instant(default=None)
    ended_why: str = ""


class Placement(Table, table=True):
    """A task offered to one volunteer. What they answer stands in the ask about it."""

    __table_args__ = (UniqueConstraint("task_id", "volunteer_id"),)

    id: int | None = row_id()
    area_id: int = row_of("area")
    task_id: int = row_of("task", index=True)
    volunteer_id: int = row_of("volunteer", index=True)
    resident_id: int = row_of("resident", index=True)
    is_next: bool = False  # a second one, after a good first
    buddy_id: int | None = row_of("resident", default=None)  # a regular who meets this one person
    buddy_name: str = ""
    buddy_state: str = ""  # "" | asked | accepted | declined
    chosen_at: datetime = instant()
    offered_at: datetime | None = instant(default=None)  # when the text was owed; until then it waits for host or hour
    off_at: datetime | None = instant(default=None)  # when they were told that it, or who would meet them, is off
    came: bool | None = None  # as the host said
    came_at: datetime | None = instant(default=None)  # when they said so
