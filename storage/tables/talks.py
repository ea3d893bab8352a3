"""Talks a person has taken over from the machine, and replies an area keeps at hand for them."""

from datetime import datetime

from sqlalchemy import Index, text

from storage.tables.columns import Table, instant, row_id, row_of, words


class TakeOver(Table, table=True):
    """A coordinator has the talk with one resident: the machine keeps quiet towards them until it is handed back."""

    __table_args__ = (
        Index(  # one at a time
            "ix_takeover_open",
            "resident_id",
            unique=True,
            sqlite_where=text("ended_at is null"),
            postgresql_where=text("ended_at is null"),
        ),
        Index("ix_takeover_area", "area_id", "ended_at"),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    resident_id: int = row_of("resident", index=True)
    coordinator_id: int = row_of("coordinator")
    taken_at: datetime = instant()
    touched_at: datetime = instant()  # when the desk last did something in it
    ended_at: datetime | None = instant(default=None)
    ended_why: str = ""  # handed back | nobody wrote | passed on | left the desk | erased


class CannedReply(Table, table=True):
    """A reply at hand: words with fields such as {name}, for the coordinators of one area."""

    id: int | None = row_id()
    area_id: int = row_of("area", index=True)
    title: str
    words: str = words()
    changed_at: datetime = instant()
    changed_by: int | None = row_of("coordinator", default=None)
    removed_at: datetime | None = instant(default=None)
