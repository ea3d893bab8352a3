"""Everything a turn may know. Gathered by `bot/receive.py`, made up freely in tests; flows look nowhere else."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from flows.away import Away
from flows.state import Choice, State


@dataclass(frozen=True, slots=True)
class Area:
    """The neighbourhood a resident belongs to, as far as it may be said to them."""

    name: str  # "Oak Estate"
    code: str  # "OAK": the letters of its references
    zone: ZoneInfo
    reader: str  # who reads what comes in, by first name
    reading_day: int  # weekday on which they read, Monday = 0
    languages: tuple[str, ...] = ("en",)  # approved, English always among them
    controller: str = ""  # who answers for the data, by name
    privacy: str = ""  # where the whole notice is, in words that fit a text
    on_call: bool = False  # somebody is reached at any hour when a person is in danger
    answers_an_hour: int = 0  # to one person; 0 is no cap, and likewise below (see `flows.limits`)
    new_numbers_an_hour: int = 0
    pounds_a_day: int = 0  # for answers by SMS
    away: tuple[Away, ...] = ()  # when the reader is, and who reads then
    links: str = ""  # where links in texts lead: "https://oak.example"; empty: texts carry no links
    own_words: Mapping[tuple[str, str], str] = field(default_factory=dict, hash=False)  # see `flows.own_words`


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
    """A question we put of our own accord: still open, or answered and still to be answered otherwise."""

    id: int
    letter: str
    kind: str  # a name in `flows.hear.ASKS`: "rsvp", …
    question: str  # as it is put again, without its choices
    subject: str = ""  # what it is about: "meeting:5"
    choices: tuple[Choice, ...] = ()  # as shown: "2" is the second
    about: str = ""  # what names it, and what is said back: "Tue 3 June, 7pm, Oak Hall"
    answer: str = ""  # canonical; empty while there is none
    tries: int = 0  # unclear replies so far
    put_at: datetime | None = None  # when a text of ours last put it, as far as it was sent; None: nobody saw it yet
    answered_at: datetime | None = None
    overtaken: bool = False  # a person asked them something since: a bare answer is meant for that

    @property
    def is_pending(self) -> bool:
        """Seen, and not answered since a text of ours last put it."""
        if self.put_at is None or self.overtaken:
            return False
        return not self.answer or self.answered_at is None or self.put_at > self.answered_at


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as one resident may hear of it, and what they said to it."""

    id: int
    about: str  # "Tue 2 June, 7pm, Oak Hall", in their language
    starts_at: datetime
    closes_at: datetime | None = None  # after it only a no is taken
    ends_at: datetime | None = None
    host: str = ""  # who meets people at the door
    access: str = ""  # what the place has, as it was noted: "step-free, hearing loop"
    link: str = ""  # of its calendar file; empty where texts carry no links
    capacity: int = 0  # 0: no limit
    free: int = 0  # places neither taken nor offered
    waiting: int = 0  # people on the waiting list, this one apart
    answer: str = ""  # theirs so far
    party: int = 1
    seat: str = ""  # seat | waiting | offered
    place: int = 0  # theirs on the waiting list, from 1


class Meetings(Protocol):
    """What may be looked up about meetings. Only a text that is about one ever asks."""

    def of(self, subject: str) -> Meeting | None:
        """The meeting an ask is about: "meeting:7", "seat:7:1", "after:7"."""
        ...

    def upcoming(self) -> Sequence[Meeting]:
        """Those of this area that people may still come to, the soonest first."""
        ...

    def on_now(self) -> Sequence[Meeting]:
        """Those whose door is open."""
        ...

    def knows_needs(self) -> bool:
        """Whether this person told us what they need, or was asked before."""
        ...

    def is_organiser(self) -> bool:
        """Whether the desk knows this very address as a coordinator's who may act."""
        ...

    def draft(self) -> Meeting | None:
        """The last draft they made that may still go out."""
        ...

    def count_invited(self) -> int:
        """How many people an invitation would be for, as things stand."""
        ...

    def needs_another(self) -> bool:
        """Whether another coordinator must open that draft, too, once they have."""
        ...


class _NoMeetings:
    """Where nothing is remembered, no meeting is set."""

    def of(self, _subject: str) -> Meeting | None:
        return None

    def upcoming(self) -> Sequence[Meeting]:
        return ()

    def on_now(self) -> Sequence[Meeting]:
        return ()

    def knows_needs(self) -> bool:
        return True

    def is_organiser(self) -> bool:
        return False

    def draft(self) -> Meeting | None:
        return None

    def count_invited(self) -> int:
        return 0

    def needs_another(self) -> bool:
        return False


NO_MEETINGS: Meetings = _NoMeetings()


@dataclass(frozen=True, slots=True)
class LastPart:
    """The text just before this one, when it opened or lengthened an idea: a long text arrives in parts."""

    reference: str
    length: int  # characters of that part alone
    received_at: datetime
    ending: str = ""  # its last letters, which tell whether it broke off


@dataclass(frozen=True, slots=True)
class IdeaStatus:
    """What STATUS may say about one idea."""

    reference: str
    status: str  # "new", "read", …, "taken back"
    said_at: datetime
    mine: bool  # the asker is its author: only they see its words
    text: str
    promised_by: date | None = None  # local day by which it is read and answered
    published: str = ""  # words of its card that everybody may see
    because: str = ""  # what its answer says: why, to whom it was passed on, where and when it was discussed
    whom: str = ""
    meeting: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class OwnIdea:
    """An idea of the person who asks, by its reference."""

    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class PublicCard:
    """A published card, as everybody may read it."""

    reference: str
    words: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """One text of the last hour's talk, ours or theirs."""

    ours: bool
    text: str
    at: datetime  # theirs: received; ours: sent, as far as we know


@dataclass(frozen=True, slots=True)
class LastSaid:
    """The last text of ours that reached them, or is on its way."""

    at: datetime
    unasked: bool  # it answered no text of theirs: an invitation, a reminder, a person's words
    by_person: bool = False  # a person wrote it, or it told of one who has the talk


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """What an entered code opens, good now."""

    id: int
    step: Literal["first", "last"]  # the code the asker was shown, or the one the other side was shown
    crosses: bool  # it comes from the other channel than the one LINK was texted on
    taken: bool = False  # one of the two is joined to somebody


@dataclass(frozen=True, slots=True)
class Joined:
    """This address is joined with the same person's on the other channel."""

    since: datetime
    preferred_here: bool  # we write to them where this message came from


class Links(Protocol):
    """What LINK may look up. Only a text with that word, or six digits, ever asks."""

    def new_code(self) -> str:
        """Six digits nobody can foresee."""
        ...

    def find(self, code: str) -> LinkOffer | None:
        """What this code opens for whoever texts it, or None where it opens nothing."""
        ...

    def wrong_tries(self) -> int:
        """Wrong codes from this address in the last minutes a code is good for."""
        ...

    def has_other_channel(self) -> bool:
        """Whether this area writes by the other channel too."""
        ...


class _NoLinks:
    """Where nothing is remembered, there is nothing to join."""

    def new_code(self) -> str:
        return "000000"

    def find(self, _code: str) -> LinkOffer | None:
        return None

    def wrong_tries(self) -> int:
        return 0

    def has_other_channel(self) -> bool:
        return False


NO_LINKS: Links = _NoLinks()


@dataclass(frozen=True, slots=True)
class OutcomeTold:
    """What became of an idea of theirs, where that is the last text we sent of our own accord."""

    reference: str
    at: datetime


def _never() -> None:
    return None


def _nothing_told() -> None:
    return None


@dataclass(frozen=True, slots=True)
class HelpTask:
    """A job as an answer to its offer must know it."""

    is_on: bool  # neither called off nor without its host
    has_room: bool  # for one more yes
    expenses: str = ""  # a sentence: "Bus fare is paid back."
    ends_at: datetime | None = None
    meets: str = ""  # who meets them, by first name
    bring: str = ""  # a sentence: "Bring gloves."
    told_off: bool = False  # they were told that it is off, and have not said yes anew
    starts_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NearJob:
    """A job of yesterday, today or tomorrow to which somebody said yes, or where they meet people."""

    subject: str  # "placement:5" of who comes; "task:3" or "buddy:5" of who meets them
    starts_at: datetime
    ends_at: datetime
    place: str
    names: tuple[str, ...] = ()  # of those they meet there, by first name

    @property
    def is_hosted(self) -> bool:
        """Whether they are the one who meets people there."""
        return not self.subject.startswith("placement:")


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
    with_person: bool = False  # a coordinator has taken the talk over
    stop_confirmed: bool = False  # a stop confirmation already went out for the standing suppression
    language: str = "en"
    name: str = ""
    state: State = field(default_factory=State)
    asks: tuple[OpenAsk, ...] = ()
    question_put_at: Callable[[], datetime | None] = _never  # when the question of `state` was last sent
    last_said: Callable[[], LastSaid | None] = _never  # only 0 asks, and a bare answer to nothing
    meetings_consent: bool | None = None  # the latest ledger row; None = never asked and answered
    agreed_to: Callable[[str], bool | None] = lambda _purpose: None  # the same of any purpose, looked up
    last_part: LastPart | None = None
    find_idea: Callable[[str], IdeaStatus | None] = _no_idea  # by reference, this area only
    own_ideas: Callable[[], tuple[OwnIdea, ...]] = lambda: ()  # theirs, the newest first
    cards_to_ask: Callable[[str], tuple[PublicCard, ...]] = lambda _shown: ()  # they said nothing of yet, and that one
    similar_cards: Callable[[], tuple[PublicCard, ...]] = lambda: ()  # others', likely the same as this text; 3 at most
    answers_last_hour: int = 0  # we owed this person in the hour before now
    new_numbers: int = 0  # that this area gave its first answer by SMS this hour
    segments_today: int = 0  # that this area owed by SMS in answer to texts
    outcome_told: Callable[[], OutcomeTold | None] = _nothing_told  # only what may react to it asks
    is_told: Callable[[str], bool] = lambda _kind: False  # whether such a matter is open, of this person or the area
    recent: Callable[[], tuple[Spoken, ...]] = lambda: ()  # the last texts of the last hour's talk, newest last
    joined: Joined | None = None
    meetings: Meetings = NO_MEETINGS
    is_helping: Callable[[], bool] = lambda: False  # they offered to help, and it has not ended
    was_under_age: Callable[[], bool] = lambda: False  # they said so lately, when they offered to help
    find_task: Callable[[str], HelpTask | None] = lambda _subject: None  # the job of an ask about it
    near_jobs: Callable[[], tuple[NearJob, ...]] = lambda: ()  # theirs, of yesterday, today and tomorrow
    links: Links = NO_LINKS
