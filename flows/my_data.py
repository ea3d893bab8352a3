"""What a person may ask about what we hold: PRIVACY, DATA, DELETE and COMPLAIN, each by one text (D4).

Rules
- Each request is answered with a day and becomes an item for a person, who must be done by then.
- They are answered on a stopped address too, and recorded even while automation is paused.
"""

from datetime import timedelta
from typing import Literal

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import Wording, _, say_day
from flows.records import OpenMatter

Request = Literal["data", "delete", "complain"]

# Data and erasure: one month by law (UK GDPR art. 12), which is never less than 28 days. Complaints about how data is
# used: 30 days to acknowledge (Data (Use and Access) Act 2025, s. 103).
DAYS: dict[Request, int] = {"data": 28, "delete": 28, "complain": 30}

DATA = _("{area}: we have your request. A person sends you what we hold about you by {day}.")
DELETE = _(
    "{area}: we have your request. A person deletes what we hold about you by {day}. For no more texts, send STOP."
)
STOPPED_TOO = _(
    "{area}: done, no more texts from us. A person deletes what we hold about you by {day}. To come back: START"
)
COMPLAIN = _(
    "{area}: we are sorry. A person reads this and writes back by {day}. To add to it, text COMPLAIN and your words."
)
PRIVACY = _("{area}: {controller} keeps your texts to read and reply. Text DATA, DELETE or COMPLAIN. {notice}")

_RECEIPTS: dict[Request, Wording] = {"data": DATA, "delete": DELETE, "complain": COMPLAIN}


def ask_for_data(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """DATA: a copy of everything."""
    return _receive("data", facts)


def ask_to_delete(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """DELETE: erase everything but the keyed hash that keeps a STOP."""
    return _receive("delete", facts)


def deletes_too(stopped: Turn, facts: Facts) -> Turn:
    """A STOP that also asks us to delete: both at once, in one text."""
    matter = request("delete", facts)
    text = STOPPED_TOO(facts, day=_due_day(matter, facts))
    kind = stopped.replies[0].kind if stopped.replies else "receipt"
    return Turn(stopped.state, (Reply(text, kind),), (*stopped.records, matter), stopped.reading)


def complain(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """COMPLAIN, with or without words after it."""
    return _receive("complain", facts)


def privacy(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """PRIVACY: who keeps what, and what one may ask."""
    area = facts.area
    text = PRIVACY(facts, controller=area.controller or area.name, notice=area.privacy).rstrip()
    return Turn(facts.state, (Reply(text, "receipt"),), (), "privacy")


def request(kind: Request, facts: Facts, *, locked: bool = False) -> OpenMatter:
    """The item for a person, with the day by which it must be done."""
    return OpenMatter(kind, facts.now + timedelta(days=DAYS[kind]), locked)


def _receive(kind: Request, facts: Facts) -> Turn:
    matter = request(kind, facts)
    reply = Reply(_RECEIPTS[kind](facts, day=_due_day(matter, facts)), "receipt")
    return Turn(facts.state, (reply,), (matter,), kind)


def _due_day(matter: OpenMatter, facts: Facts) -> str:
    assert matter.due_at is not None  # noqa: S101 - request always sets it
    return say_day(facts, matter.due_at.astimezone(facts.area.zone).date())
