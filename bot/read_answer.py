"""What `havesay read --as-answer-to` says of one text, as a kind of answer: a keyword, yes or no, an RSVP, a date.

Rules
- STOP, a call for help and the other keywords are no answer to anything, but that CANCEL gives up a seat.
- A text that came with its question is read against it.
"""

from typing import Literal

from flows import keywords, rsvp
from flows.danger import is_danger
from flows.opt_out import is_lukewarm
from flows.spelling import fold
from flows.wording import clean

ChannelName = Literal["sms", "telegram"]

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
