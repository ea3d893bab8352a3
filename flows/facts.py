"""Everything a turn may know. Gathered by `bot/receive.py`, made up freely in tests; flows look nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from flows.engine import State


@dataclass(frozen=True, slots=True)
class Area:
    """The neighbourhood a resident belongs to, as far as it may be said to them."""

    name: str  # "Oak Estate"
    code: str  # "OAK": the letters of its references
    zone: ZoneInfo
    reader: str  # who reads what comes in, by first name
    reading_day: int  # weekday on which they read, Monday = 0
    languages: tuple[str, ...] = ("en",)  # approved catalogues, English always among them
    controller: str = ""  # who answers for the data, by name
    privacy: str = ""  # where the whole notice is, in words that fit a text
    on_call: bool = False  # somebody is reached at any hour when a person is in danger


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it reached us. `text` is cleaned (see `flows.wording.clean`) and may be empty."""

    text: str
    channel: Literal["sms", "telegram"]
    button: str | None = None  # "step:value" of a pressed button
    media: tuple[str, ...] = ()  # kinds, such as "photo", "voice"
    opt_out_type: Literal["STOP", "START", "HELP"] | None = None  # set: the provider has answered already
    edited: bool = False  # the resident mended a text they sent before


@dataclass(frozen=True, slots=True)
class OpenAsk:
    """A question we put of our own accord, still open."""

    id: int
    letter: str
    kind: str  # "rsvp", …
    question: str


@dataclass(frozen=True, slots=True)
class LastPart:
    """The text just before this one, when it opened or lengthened an idea: a long text arrives in parts."""

    reference: str
    length: int  # characters of that part alone
    received_at: datetime


@dataclass(frozen=True, slots=True)
class IdeaStatus:
    """What STATUS may say about one idea."""

    reference: str
    status: str  # "new", "read", …, "taken back"
    said_at: datetime
    mine: bool  # the asker is its author: only they see its words
    text: str
    promised_by: date | None = None  # local day by which it is read and answered


def _no_idea(_reference: str) -> IdeaStatus | None:
    return None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known when one message is heard."""

    now: datetime  # aware, UTC
    area: Area
    next_reference: Callable[[], str]  # takes the next reference of the area; taken = must be kept
    first_contact: bool = True
    stopped: bool = False  # this address is suppressed at this sender
    paused: bool = False  # automation is paused for this person
    stop_confirmed: bool = False  # a stop confirmation already went out for the standing suppression
    language: str = "en"
    name: str = ""
    state: State = field(default_factory=State)
    asks: tuple[OpenAsk, ...] = ()
    meetings_consent: bool | None = None  # the latest ledger row; None = never asked and answered
    last_part: LastPart | None = None
    find_idea: Callable[[str], IdeaStatus | None] = _no_idea  # by reference, this area only
