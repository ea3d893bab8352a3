"""What `havesay read --as-answer-to` says of one text, as a kind of answer: a keyword, yes or no, an RSVP, a date.

Rules
- STOP, a call for help and the other keywords are no answer to anything, but that CANCEL gives up a seat.
- A text that came with its question is read against it.
"""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from flows import rsvp
from flows.wording import clean
from flows.words import keywords
from flows.words.danger import is_danger
from flows.words.dates import When, read_when
from flows.words.opt_out import is_lukewarm
from flows.words.spelling import fold

ChannelName = Literal["sms", "telegram"]

ZONE = ZoneInfo("Europe/London")  # of the sample area
GIVES_UP_A_SEAT = frozenset({"cancel", "end", "quit"})


def as_rsvp(text: str, *, language: str, channel: ChannelName, question: str = "") -> dict[str, object]:
    """The reading, how many come (None when unsaid), how sure we are, and what they need where they say so."""
    said = clean(text)
    if is_danger(said):
        return {"reading": "none", "party": None, "confidence": 0.99}
    if fold(said) in GIVES_UP_A_SEAT:
        return {"reading": "no", "party": None, "confidence": 0.9}
    read = rsvp.read(said, language, question)
    keyword = keywords.read(said, channel=channel)
    if keyword and not is_lukewarm(said) and (keyword.name == "stop" or read.reading not in {"yes", "no", "maybe"}):
        return {"reading": "none", "party": None, "confidence": 0.99}
    found: dict[str, object] = {"reading": read.reading, "party": read.party, "confidence": round(read.confidence, 2)}
    if read.needs:
        found["needs"] = [f"{need.name}: {need.detail}" if need.detail else need.name for need in read.needs]
    return found


def as_date(text: str, *, now: datetime) -> dict[str, object]:
    """The day and time as the wall shows them, and the end where one is said; None where no date is in it.

    A day without a time is a date alone. What is in doubt is named; the bot asks about it, or says it back.
    """
    when = read_when(clean(text), now if now.tzinfo else now.replace(tzinfo=ZONE), ZONE)
    if not isinstance(when, When):
        return {"reading": None, "end": None}
    found: dict[str, object] = {
        "reading": (when.wall or when.day).isoformat(),
        "end": when.end.isoformat() if when.end else None,
    }
    if when.doubts:
        found["doubts"] = list(when.doubts)
    return found
