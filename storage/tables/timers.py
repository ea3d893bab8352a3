"""What is to be done at a moment people were told, or count on."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text

from storage.tables.columns import Table, instant, row_id, row_of, words


class Timer(Table, table=True):
    """One run of one thing to do. What repeats has a row for each run, the next made when one ends."""

    __table_args__ = (
        UniqueConstraint("kind", "subject", "slot"),
        Index(
            "ix_timer_due",
            "try_at",
            "id",
            sqlite_where=text("state = 'due'"),
            postgresql_where=text("state = 'due'"),
        ),
        Index(
            "ix_timer_missed",
            "area_id",
            "settled_at",
            sqlite_where=text("state = 'missed'"),
            postgresql_where=text("state = 'missed'"),
        ),
    )

    id: int | None = row_id()
    area_id: int = row_of("area")
    kind: str  # alert_again | promises | …
    subject: str  # what it is about: "matter:7", "area:1"
    slot: str  # which run of it: "15" minutes after, or the day on the wall
    set_for: str = words(default="")  # how things stood when it was set; it does nothing if they have moved on
    wall_time: str  # what the area's clock shows then: "2027-03-28T17:00:00"
    zone: str  # of that clock
    repeats: str = ""  # "" | daily | weekly, on that clock
    due_at: datetime = instant()  # the same as a moment
    grace_seconds: int  # how late it may still be made up; later it is missed
    try_at: datetime = instant()  # when it is run: due_at, or later after a try that failed
    tries: int = 0  # that failed
    state: str = "due"  # due | done | missed | cancelled
    reason: str = ""  # why it was cancelled or missed, or what the last try ended with
    created_at: datetime = instant()
    settled_at: datetime | None = instant(default=None)
