"""What a turn leaves to be remembered: the closed union of records that `storage` knows how to store.

Flows name facts; storage gives them rows. A record carries values only: no row, no key, no session.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Purpose = Literal["meetings", "news", "volunteering", "needs"]
MatterKind = Literal[
    "danger", "data", "delete", "complain", "media", "unclear", "broken", "stopped", "unlink", "machine",
    "many_texts", "many_numbers", "spent", "question", "person", "late", "moved", "after_stop", "urgent",
    "told_more", "let_down", "under_age", "another_day", "no_job", "no_next", "take_over", "no_host",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeepIdea:
    """A new idea in the resident's own words, under a reference that is theirs for ever."""

    reference: str
    text: str
    promised_by: date  # the local day by which the reader has read it and answers


@dataclass(frozen=True, slots=True)
class JoinIdea:
    """One more part of a long text: its words are added to the idea the part before it opened."""

    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class TakeBackIdea:
    """The author took their idea back (0). The text stays kept, the idea leaves every list."""

    reference: str


@dataclass(frozen=True, slots=True)
class TakeBackPart:
    """What was added last to an idea is taken off it again (0): so many characters, on a line of their own."""

    reference: str
    length: int


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """One row of the append-only ledger: a yes or a no, with the exact words on both sides."""

    purpose: Purpose
    granted: bool
    words_shown: str
    exact_reply: str


@dataclass(frozen=True, slots=True)
class Suppress:
    """Never write to this address again, from this sender, until START or JOIN."""

    reason: Literal["stop", "wrong_number", "blocked", "carrier"]


@dataclass(frozen=True, slots=True)
class LiftSuppression:
    """START or JOIN, texted by the resident: the one thing that opens an address again."""


@dataclass(frozen=True, slots=True)
class SetName:
    name: str


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """Something for a person. `locked` matters are seen by the lead and deputies alone."""

    kind: MatterKind
    due_at: datetime | None = None
    locked: bool = False
    subject: str = ""  # what it is about: "meeting:7"
    once: bool = False  # not while one of this kind waits about them already


@dataclass(frozen=True, slots=True)
class PauseResident:
    """Automation keeps quiet towards this person until a person lifts it."""

    reason: Literal["danger", "unclear"]


@dataclass(frozen=True, slots=True)
class CallLead:
    """Ask the lead and deputies by text to open the desk; the words themselves never travel."""


@dataclass(frozen=True, slots=True)
class TellLead:
    """Ask them by text to look at the matter opened before it today; it is no danger, and nobody is woken by it."""

    of: Literal["trouble", "question"] = "trouble"


@dataclass(frozen=True, slots=True)
class AnswerAsk:
    """The answer to a question we put of our own accord; "" takes it back."""

    ask: int
    answer: str


@dataclass(frozen=True, slots=True)
class PutAsk:
    """A reply of ours put this question again; `tries` counts the unclear answers to it so far."""

    ask: int
    tries: int = 0


@dataclass(frozen=True, slots=True)
class KeepRsvp:
    """Whether somebody comes, with how many, and whether they have a seat. "" takes it back."""

    meeting: int
    answer: Literal["yes", "no", "maybe", ""]
    party: int = 1
    seat: Literal["seat", "waiting", ""] = ""


@dataclass(frozen=True, slots=True)
class AskRsvp:
    """A reply of ours put the question about this meeting to somebody nobody had invited, who said with how many."""

    meeting: int
    letter: str
    party: int = 1


@dataclass(frozen=True, slots=True)
class KeepAttendance:
    """They are there (HERE), or took it back."""

    meeting: int
    came: bool = True


@dataclass(frozen=True, slots=True)
class KeepLiked:
    """How it was, in the words of the choices; "" takes it back."""

    meeting: int
    liked: str


@dataclass(frozen=True, slots=True)
class KeepNeeds:
    """What somebody needs to come to meetings, after they said we may keep it; empty forgets all of it."""

    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftMeeting:
    """A meeting as a coordinator texted it: it invites nobody yet. The times are what the wall shows."""

    starts: datetime
    ends: datetime
    place: str


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """Their yes on Telegram: the draft goes out, or waits for a second coordinator."""

    meeting: int


MeetingRecord = DraftMeeting | OpenDraft | KeepRsvp | AskRsvp | KeepAttendance | KeepLiked | KeepNeeds


@dataclass(frozen=True, slots=True)
class OfferLink:
    """LINK: the code that was shown here, to be texted from the same person's other address."""

    code: str


@dataclass(frozen=True, slots=True)
class AnswerLink:
    """The right code, from the other address; there a second one was shown, to be texted from the first."""

    offer: int
    code: str


@dataclass(frozen=True, slots=True)
class JoinLink:
    """The second code, from the first address: both are one person's. We write where this was texted."""

    offer: int


@dataclass(frozen=True, slots=True)
class SpoilLinks:
    """Too many wrong codes: those this person was given, or answered, open nothing any more."""


@dataclass(frozen=True, slots=True)
class PreferHere:
    """From now on we write to this person where they texted this."""


@dataclass(frozen=True, slots=True)
class PartLink:
    """UNLINK: two again, and every table as it was before they were joined."""


@dataclass(frozen=True, slots=True)
class GiveOpinion:
    """What they think of a published card: never a vote that decides anything."""

    reference: str
    opinion: str  # agree | disagree | pass


@dataclass(frozen=True, slots=True)
class RateOutcome:
    """How good what was done turned out, 1 to 5, as the answer to this ask."""

    ask: int
    score: int


@dataclass(frozen=True, slots=True)
class BackCard:
    """A published card is their wish too: one more person behind it."""

    reference: str
    own: str  # the reference of their own idea, about which they said that it is the same


@dataclass(frozen=True, slots=True)
class TakeBackSupport:
    """They do not stand behind this card after all (0)."""

    reference: str


@dataclass(frozen=True, slots=True)
class OfferHelp:
    """VOL, in their own words: kept before any question of ours is answered."""

    words: str


@dataclass(frozen=True, slots=True)
class SayWhen:
    """What they would like to do, or when they could."""

    what: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class EndHelp:
    """Nothing more about helping is sent to them."""

    why: Literal["said no", "under 18"]


@dataclass(frozen=True, slots=True)
class HelpAnswered:
    """An ask about a job was answered, or its answer taken back (""): what comes next is planned afresh."""

    kind: str
    subject: str
    value: str


@dataclass(frozen=True, slots=True)
class TellHost:
    """Somebody is late for a job, or there and finds nobody: whoever meets them hears of it while there is time."""

    subject: str  # "placement:5", "plan:5"
    news: Literal["late", "lost"]


@dataclass(frozen=True, slots=True)
class FoundNobody:
    """They came to a job and nobody was there: nobody counts them as one who did not come."""

    subject: str  # "placement:5"


HelpRecord = OfferHelp | SayWhen | EndHelp | HelpAnswered | TellHost | FoundNobody
LinkRecord = OfferLink | AnswerLink | JoinLink | SpoilLinks | PreferHere | PartLink

Record = (
    KeepIdea
    | JoinIdea
    | TakeBackIdea
    | TakeBackPart
    | GiveConsent
    | Suppress
    | LiftSuppression
    | SetName
    | SetLanguage
    | OpenMatter
    | PauseResident
    | CallLead
    | TellLead
    | AnswerAsk
    | PutAsk
    | MeetingRecord
    | GiveOpinion
    | RateOutcome
    | BackCard
    | TakeBackSupport
    | LinkRecord
    | HelpRecord
)
