"""A whole talk as a transcript, without database or channel: what a resident says, what they get back.

`verify_talk([(say, expect), …])` says each line and compares. `say` is a text, a `Heard`, or a timedelta: time passes.
`expect` is the reply in full, or its beginning with … at its end; "" means silence.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.engine import Choice, State, Turn, state_from_json, state_to_json
from flows.facts import Area, Facts, Heard, IdeaStatus, LastPart, LinkOffer, Meeting, OpenAsk, OwnIdea
from flows.hear import hear
from flows.records import (
    AnswerAsk,
    GiveConsent,
    JoinIdea,
    KeepIdea,
    LiftSuppression,
    OpenMatter,
    PauseResident,
    PutAsk,
    Record,
    SetLanguage,
    SetName,
    Suppress,
    TakeBackIdea,
    TakeBackPart,
)

MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)  # Monday 1 June 2026, 11:00 in London
FIRST_NUMBER = 41
OAK = Area(
    name="Oak Estate",
    code="OAK",
    zone=ZoneInfo("Europe/London"),
    reader="Jo",
    reading_day=4,
    controller="Oak Estate Trust",
    privacy="oak.example/privacy",
)

RECEIPT = "Oak Estate: thank you, kept as OAK-{n}. Jo reads it by Fri 5 June and texts you back."
NOTICE = "Automatic line; replies cost your normal rate. Text PRIVACY for how we use this, STOP to end."
FIRST_RECEIPT = f"{RECEIPT.format(n=41)} {NOTICE} Texts about meetings? 1 yes 2 no"

CODE = "482913"


@dataclass(frozen=True)
class Codes:
    """What LINK may look up: one code that is always given, and what an entered one opens."""

    opens: LinkOffer | None = None
    tries: int = 0
    other_channel: bool = True

    def new_code(self) -> str:
        return CODE

    def find(self, _code: str) -> LinkOffer | None:
        return self.opens

    def wrong_tries(self) -> int:
        return self.tries

    def has_other_channel(self) -> bool:
        return self.other_channel


class OneMeeting:
    """The meetings there are, each also on now."""

    def __init__(self, *meetings: Meeting, for_two: bool = False) -> None:
        self.meetings = meetings
        self.for_two = for_two

    def of(self, subject: str) -> Meeting | None:
        number = int(subject.split(":")[1])
        return next((meeting for meeting in self.meetings if number in (1, 2, meeting.id)), None)

    def upcoming(self) -> tuple[Meeting, ...]:
        return self.meetings

    def on_now(self) -> tuple[Meeting, ...]:
        return self.meetings

    def knows_needs(self) -> bool:
        return False

    def is_organiser(self) -> bool:
        return True

    def draft(self) -> Meeting | None:
        return self.meetings[0]

    def count_invited(self) -> int:
        return 1234

    def needs_another(self) -> bool:
        return self.for_two


def an_rsvp(number: int, letter: str, about: str, **known: object) -> OpenAsk:
    """An invitation that went out before the talk began."""
    usual = {"subject": f"meeting:{number}", "about": about, "put_at": MONDAY - timedelta(days=1)}
    shown = (Choice("yes", "Yes"), Choice("no", "No"), Choice("maybe", "Maybe"))
    return OpenAsk(number, letter, "rsvp", f"{about}. Can you come?", choices=shown, **{**usual, **known})  # type: ignore[arg-type]


Line = tuple[str | Heard | timedelta, str]


def facts(**known: object) -> Facts:
    """A resident we know, of whom nothing is remembered but what is given."""
    numbers = iter(range(FIRST_NUMBER, 10_000))
    usual = {"now": MONDAY, "area": OAK, "next_reference": lambda: f"OAK-{next(numbers)}", "first_contact": False}
    return Facts(**{**usual, **known})  # type: ignore[arg-type]


def sms(text: str, **more: object) -> Heard:
    return Heard(text, "sms", **more)  # type: ignore[arg-type]


def telegram(text: str, **more: object) -> Heard:
    return Heard(text, "telegram", **more)  # type: ignore[arg-type]


@dataclass
class Talk:
    """One resident and all that is remembered of them."""

    channel: Literal["sms", "telegram"] = "sms"
    area: Area = OAK
    now: datetime = MONDAY
    state: State = field(default_factory=State)
    first_contact: bool = True
    stopped: bool = False
    stop_confirmed: bool = False
    paused: bool = False
    language: str = "en"
    name: str = ""
    ideas: dict[str, str] = field(default_factory=dict)
    taken_back: set[str] = field(default_factory=set)
    consents: list[GiveConsent] = field(default_factory=list)
    matters: list[OpenMatter] = field(default_factory=list)
    asks: tuple[OpenAsk, ...] = ()
    question_put_at: datetime | None = None
    answers: list[AnswerAsk] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    readings: list[str] = field(default_factory=list)
    last_part: LastPart | None = None
    turns: list[Turn] = field(default_factory=list)

    def say(self, heard: Heard) -> str:
        """Hear one message, remember what it leaves, and give back the reply ("" for silence)."""
        turn = hear(heard, self.facts())
        self.turns.append(turn)
        self.readings.append(turn.reading)
        if turn.state.asked and turn.state.words != self.state.words:
            self.question_put_at = self.now
        self.state = state_from_json(state_to_json(turn.state))
        self.last_part = None
        for record in turn.records:
            self.remember(record, heard)
        self.first_contact = self.first_contact and not turn.replies
        self.stop_confirmed = self.stop_confirmed or any(reply.kind == "stop_confirmation" for reply in turn.replies)
        assert len(turn.replies) <= 1, "one turn, one reply"
        return turn.replies[0].text if turn.replies else ""

    def facts(self) -> Facts:
        return Facts(
            now=self.now,
            area=self.area,
            next_reference=lambda: f"OAK-{FIRST_NUMBER + len(self.ideas)}",
            first_contact=self.first_contact,
            stopped=self.stopped,
            paused=self.paused,
            stop_confirmed=self.stop_confirmed,
            language=self.language,
            name=self.name,
            state=self.state,
            asks=self.asks,
            question_put_at=lambda: self.question_put_at,
            meetings_consent=self.consents[-1].granted if self.consents else None,
            agreed_to=self.agreed_to,
            last_part=self.last_part,
            find_idea=self.find_idea,
            own_ideas=self.own_ideas,
        )

    def agreed_to(self, purpose: str) -> bool | None:
        return next((said.granted for said in reversed(self.consents) if said.purpose == purpose), None)

    def change_ask(self, number: int, **changes: object) -> None:
        self.asks = tuple(replace(ask, **changes) if ask.id == number else ask for ask in self.asks)  # type: ignore[arg-type]

    def find_idea(self, reference: str) -> IdeaStatus | None:
        if reference not in self.ideas:
            return None
        status = "taken back" if reference in self.taken_back else "new"
        return IdeaStatus(reference, status, MONDAY, True, self.ideas[reference], MONDAY.date() + timedelta(days=4))

    def own_ideas(self) -> tuple[OwnIdea, ...]:
        standing = [one for one in self.ideas if one not in self.taken_back]
        return tuple(OwnIdea(one, self.ideas[one]) for one in reversed(standing))

    def remember(self, record: Record, heard: Heard) -> None:  # noqa: C901 - one case a record
        self.records.append(record)
        match record:
            case KeepIdea(reference, text, _):
                self.ideas[reference] = text
                self.last_part = LastPart(reference, len(heard.text), self.now, heard.text)
            case JoinIdea(reference, text):
                self.ideas[reference] += f"\n{text}"
                self.last_part = LastPart(reference, len(heard.text), self.now, heard.text)
            case TakeBackPart(reference, length):
                self.ideas[reference] = self.ideas[reference][: -length - 1]
            case TakeBackIdea(reference):
                self.taken_back.add(reference)
            case GiveConsent():
                self.consents.append(record)
            case OpenMatter():
                self.matters.append(record)
            case AnswerAsk(number, answer):
                self.answers.append(record)
                self.change_ask(number, answer=answer, answered_at=self.now, tries=0)
            case PutAsk(number, tries):
                self.change_ask(number, put_at=self.now, tries=tries)
            case Suppress(reason):
                self.stopped, self.stop_confirmed = True, self.stop_confirmed or reason == "carrier"
            case LiftSuppression():
                self.stopped = self.stop_confirmed = False
            case PauseResident():
                self.paused = True
            case SetName(name):
                self.name = name
            case SetLanguage(language):
                self.language = language


def verify_talk(lines: Sequence[Line], talk: Talk | None = None) -> Talk:
    """Say every line and compare what comes back; gives back the talk for what else there is to see."""
    talk = talk or Talk()
    for said, expect in lines:
        if isinstance(said, timedelta):
            talk.now += said
            continue
        heard = said if isinstance(said, Heard) else Heard(said, talk.channel)
        heard = replace(heard, channel=talk.channel)
        answered = talk.say(heard)
        if expect.endswith("…"):
            assert answered.startswith(expect[:-1]), f"{heard.text!r} got {answered!r}"
        else:
            assert answered == expect, f"{heard.text!r} got {answered!r}"
    return talk
