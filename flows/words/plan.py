"""What a volunteer answers to "what time will you set off, and is anyone coming with you?": "9.40 with my son".

Rules
- A time and company, each if it is said; one without the other is an answer too. "By myself" is company said, and none.
- A question is no plan ("do you want us both?"), unless it asks whether an hour of their own will do.
- A plan put right keeps what is not said anew: "just me", after "10.30 with my sister", is half past ten alone.
- A time that does not say morning or evening is the last such before the task begins; one after it is asked about.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from flows.words.clock_words import HOURS, MINUTES, Hours, read_hours
from flows.words.day_names import plain
from flows.words.late import is_late
from flows.words.party import read_company, read_party
from flows.words.reply_words import spell_reply

MAX_WORDS = 16  # a longer text holds more than a plan
MAX_UNCLEAR_WORDS = 2
HALF_A_DAY = timedelta(hours=12)

_SPOKEN = {  # "nine thirty"
    "fifteen": "15", "twenty": "20", "twenty five": "25", "thirty": "30", "thirty five": "35", "forty": "40",
    "forty five": "45", "fifty": "50", "fifty five": "55", "ten": "10", "five": "05",
}  # fmt: skip
_IN_WORDS = re.compile(rf"\b({'|'.join(HOURS)}) ({'|'.join(sorted(_SPOKEN, key=len, reverse=True))})\b(?! (?:to|past))")
_DASHED = re.compile(r"(?<![\d-])(\d{1,2})-([0-5]\d)(?![\d-])")
_RUN_TOGETHER = re.compile(r"(?<![\d.:£])(0[5-9]|1[0-2]|[5-9](?= ))\s?([0-5]\d)(?![\d.:])")  # "0945", "9 15"
_SO = re.compile(r"(?<=\w) so (\d{1,2})(?=\W*$)")
_LEAVES = re.compile(r"\b(?:set(?:ting)? off|leav(?:e|ing)|head(?:ing)? (?:off|out)|out the door|go)\b(?P<time>.+)")
_CLOCK = re.compile(r"\b\d{1,2} [.] [0-5]\d\b")  # as the reply is spelled out
_MAKE_IT = re.compile(r"\bma[kd]e (?:it|that) (?=(?:[5-9]|1[0-2]|five|six|seven|eight|nine|ten|eleven)\b)(?! of)\S+")
_TO_IT = re.compile(
    rf"\b(?P<minutes>{'|'.join(MINUTES)}|5|10|15|20|25) to\b(?! (?:\w+ )?(?:\d|{'|'.join(HOURS)}|three"
    rf"|four|five))"
)
_HEADS = re.compile(  # no hour: "2 of us"
    r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight) (?:of us|of we|people|persons?|adults?|kids|children|others)\b"
)
_COME_TOO = re.compile(
    r"(?:^|[.] |\band |\bwith )(?P<who>(?:my|our|the|two|three|a|mum|dad|wife|hubby|husband)\b[^.?]{0,30}?)(?: (?:is"
    r"|are|will|will be|he is \d+|she is \d+))* (?:coming|comes|come|joining|with me|with us)\b"
)

_OPENS = r"(?:(?:and|but|also|so|sorry|hi|hello|please|ok|yes|just|oh|well) )*"
_ASKS = re.compile(
    rf"{_OPENS}(?:(?:do|does|did|shall|should|can|could|may|will|would|is|are|am) (?:i|we|us|you|they|he|she|it|that"
    r"|this|there|just|only|both|all|one|two|everyone|anyone|someone|my|our|the|kids|children|dogs?|\d)\b"
    r"|(?:how|what|who|which|where|when|why)\b)"
)
_ASKS_OF_US = re.compile(
    rf"{_OPENS}(?:(?:how|what|who|which|where|when|why)\b.*?)?(?:do|will|would|can|could|are) you\b"
)
_PIECES = re.compile(r"\s*[,;]\s*|\s+(?=with\b)")

PlanReading = Literal["plan", "unsure", "none"]


@dataclass(frozen=True, slots=True)
class Plan:
    """`leaves_at` and `party` (the sender among them) where they are said."""

    reading: PlanReading
    leaves_at: time | None = None
    party: int | None = None


def read_plan(text: str, task_at: datetime) -> Plan:
    """The plan for a task that begins at this wall time."""
    words = len(text.split())
    if words > MAX_WORDS:
        return Plan("none")
    said, party = _written_out(_HEADS.sub(" ", plain(text))), _read_party(spell_reply(text))
    hours = read_hours(said, 0)
    spelled = spell_reply(text)
    if _ASKS_OF_US.match(spelled) or (hours is None and _ASKS.match(spelled)):
        return Plan("none")
    if hours is None and (short := _TO_IT.search(said)):
        return Plan("plan", _minutes_to(short["minutes"], task_at), party)
    if hours is None:
        return Plan("plan", None, party) if party else Plan("unsure" if words <= MAX_UNCLEAR_WORDS else "none")
    leaves_at = _before(hours, task_at)
    return Plan("plan" if leaves_at else "unsure", leaves_at, party)


def put_right(text: str, before: str, task_at: datetime) -> str:
    """The plan as it now stands: these words, and of the plan before them what they do not say anew."""
    new = read_plan(text, task_at)
    if not before or new.reading != "plan" or (new.leaves_at and new.party):
        return text
    kept = [
        piece for piece in _PIECES.split(before) if piece and (is_late(piece) or _adds(read_plan(piece, task_at), new))
    ]
    return "; ".join([text, *kept])


def read_put_right(plan: str, task_at: datetime) -> Plan:
    """A plan that was put right: of several parts the first that says it holds."""
    parts = [read_plan(part, task_at) for part in plan.split("; ")]
    leaves_at = next((part.leaves_at for part in parts if part.leaves_at), None)
    party = next((part.party for part in parts if part.party), None)
    return Plan("plan" if leaves_at or party else "none", leaves_at, party)


def _adds(part: Plan, new: Plan) -> bool:
    """Whether this part of a plan says what the new words do not."""
    return (part.leaves_at is not None and new.leaves_at is None) or (part.party is not None and new.party is None)


def _written_out(said: str) -> str:
    """Times in one form, from where it is said when they set off, if it is."""
    said = _RUN_TOGETHER.sub(r"\1.\2", said)
    said = _DASHED.sub(r"\1.\2", said)
    said = _IN_WORDS.sub(lambda found: f"{HOURS[found[1]]}.{_SPOKEN[found[2]]}", said)
    said = _SO.sub(r" at \1", said)
    leaves = _LEAVES.search(said)
    return said[leaves.start("time") :] if leaves and read_hours(said[leaves.start("time") :], 0) else said


def _minutes_to(minutes: str, task_at: datetime) -> time | None:
    """ "Ten to", of a job that begins on the hour or the half; nobody says of which hour."""
    if task_at.minute not in (0, 30):
        return None
    number = int(minutes) if minutes.isdecimal() else MINUTES[minutes]
    return (task_at.replace(minute=0) - timedelta(minutes=number)).time()


def _read_party(spelled: str) -> int | None:
    """The sender and whoever is said to come along: "my daughter is coming with me"."""
    spelled = _MAKE_IT.sub("", _CLOCK.sub("", spelled))
    if with_me := _COME_TOO.search(spelled):
        company = read_company(with_me["who"])
        return company + 1 if company else read_party(spelled)
    return read_party(spelled)


def _before(hours: Hours, task_at: datetime) -> time | None:
    """The time said, on the day of the task and before it; None when it comes after."""
    at = datetime.combine(task_at.date(), hours.start)
    if hours.half_said:
        return at.time() if at <= task_at else None
    early = at.replace(hour=at.hour % 12)
    return next((one.time() for one in (early + HALF_A_DAY, early) if one <= task_at), None)
