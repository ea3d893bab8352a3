"""Where we are: areas, the senders we write from, and small facts about the installation."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from flows.broadcast import POUNDS_A_MONTH
from flows.limits import ANSWERS_AN_HOUR, NEW_NUMBERS_AN_HOUR, POUNDS_A_DAY
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
    languages: str = "en"  # what it texts in and who approved that: "en,pl=Ania Nowak", see `flows.locale`
    reader: str = ""  # first name of who reads what comes in
    reading_day: int = 4  # Monday = 0
    controller: str = ""
    privacy: str = words(default="")
    on_call: bool = False
    away: str = words(default="")  # when the reader is away: see `flows.away`
    posters: str = words(default="")  # where posters hang, by the word on each: "MILL Mill Road; LARCH Larch House"
    themes: str = words(default="")  # the frame, "; " between its names; empty: `flows.themes.FRAME`
    links: str = ""  # where links in texts lead; empty: texts carry no links
    meeting_steps: str = ""  # what its new meetings send: "invitation,reminder"; empty: the usual, `flows.schedule`
    own_words: str = words(default="")  # its own wordings, as JSON: see `flows.own_words`
    answers_an_hour: int = ANSWERS_AN_HOUR  # to one person; 0 is no cap, and likewise below
    new_numbers_an_hour: int = NEW_NUMBERS_AN_HOUR
    pounds_a_day: int = POUNDS_A_DAY  # for answers by SMS
    pounds_a_month: int = POUNDS_A_MONTH  # for broadcasts by SMS
    ages_since: datetime | None = instant(default=None)  # when a lead let old things go by the clock; none: not yet
    ideas_count: int = 0  # the last reference given
    tally_hour: str = ""  # the clock hour that is counted: "2026-06-01T10"
    tally_numbers: int = 0  # new SMS numbers answered in it
    tally_day: str = ""  # the local day that is counted: "2026-06-01"
    tally_segments: int = 0  # owed by SMS in it, in answer to texts
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
