"""Where we are: areas, the senders we write from, and small facts about the installation."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Table, instant, row_id, row_of, words


class Marker(Table, table=True):
    """Small facts about the installation: the suppression key's fingerprint, how far a listing was read."""

    name: str = Field(primary_key=True)
    value: str = words(default="")
    at: datetime = instant()


class Area(Table, table=True):
    id: int | None = row_id()
    code: str = Field(unique=True)  # "OAK": letters of its references, upper case
    name: str
    zone: str = "Europe/London"
    languages: str = "en"  # approved catalogues, comma-separated, English always among them
    reader: str = ""  # first name of who reads what comes in
    reading_day: int = 4  # Monday = 0
    controller: str = ""
    privacy: str = words(default="")
    on_call: bool = False
    ideas_count: int = 0  # the last reference given
    created_at: datetime = instant()


class Sender(Table, table=True):
    """The number or bot we write from. A STOP holds for every area that shares it."""

    __table_args__ = (UniqueConstraint("channel", "name"),)

    id: int | None = row_id()
    area_id: int = row_of("area")  # where first contacts go unless they pick another
    channel: str  # sms | telegram
    name: str  # "+447700900000", or the bot's key in its webhook path
    per_second: float = 1.0
    next_free_at: datetime | None = instant(default=None)  # pacing: the next moment it may send
    paused: str = ""  # why it is paused; empty when it runs
    failures: int = 0  # attempts in a row that nobody answered, see `storage.outbox.breaker`
