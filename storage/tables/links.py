"""Two addresses of one person, joined: one row from LINK until UNLINK, and nothing else is ever written for it."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.columns import Table, instant, row_id, row_of


class Link(Table, table=True):
    """First a code that was given, then a second one, then two residents who are one person."""

    id: int | None = row_id()
    first_id: int = row_of("resident", unique=True)  # who texted LINK
    second_id: int | None = row_of("resident", default=None, unique=True)  # who texted its code from the other channel
    code: str | None = Field(default=None, unique=True)  # the one that is waited for; none once they are joined
    expires_at: datetime = instant()  # of that code
    joined_at: datetime | None = instant(default=None)
    preferred_id: int | None = row_of("resident", default=None)  # which of the two is written to
