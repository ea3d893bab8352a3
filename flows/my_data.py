"""What a person may ask about what we hold: PRIVACY, DATA, DELETE and COMPLAIN, each by one text (D4).

Rules
- Each request is answered with a day and becomes an item for a person, who must be done by then.
- They are answered on a stopped address too, and recorded even while automation is paused.
- A bare COMPLAIN counts at once, and asks what went wrong: the next words, within a day, are the complaint and no idea.
- What goes on from a complaint within minutes is of the same complaint, and no idea.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from flows.engine import Choice, Flow, Reading, Reply, SomethingElse, State, Step, Turn, Unclear, Understood, begin
from flows.facts import Facts, Heard, Spoken
from flows.going_on import GOES_ON_SECONDS, adds, breaks_off
from flows.idea import LONG_PART_CHARACTERS, NEXT_PART_SECONDS
from flows.locale import Wording, _, say_day
from flows.records import OpenMatter, Record
from flows.words import besides, keywords, small_talk, wants
from flows.words.bare import read_bare
from flows.words.reply_words import spell_reply

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
SORRY_FOR_IT = _("{area}: we are sorry.")
WHAT_WENT_WRONG = _("{area}: what went wrong? Text it to us. A person reads it and writes back by {day}.")
ADDED_TO_IT = _(
    "{area}: thank you, a person reads this and writes back by {day}. To add to it, text COMPLAIN and your words."
)
WHO_SEES = _("{area}: {reader} and our team read it. We never publish names or numbers. Text PRIVACY for more.")
PRIVACY = _("{area}: {controller} keeps your texts to read and reply. Text DATA, DELETE or COMPLAIN. {notice}")

GOES_ON_WITHIN = timedelta(seconds=GOES_ON_SECONDS)
WORDS_WITHIN = timedelta(days=1)  # judgement: what comes later may be about anything

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


def complain(_heard: Heard, facts: Facts, argument: str) -> Turn:
    """COMPLAIN, with words after it or without."""
    if argument:
        return _receive("complain", facts)
    asked = begin(COMPLAINT, facts, opening=SORRY_FOR_IT(facts), undo=facts.state.undo)
    return _as_receipt(replace(asked, records=(request("complain", facts),)))


def complain_in_words(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """A complaint in their own words, which say what it is about."""
    return _receive("complain", facts)


def goes_on(heard: Heard, facts: Facts, *, is_asked: bool) -> Turn | None:
    """More of the complaint just told: the rest of one that was cut, or a text that begins with "and" or "also". A wish
    for the neighbourhood is an idea. None: it is none of these, or may answer a question of ours (`is_asked`)."""
    if facts.stopped or facts.first_contact or facts.last_part is not None or read_bare(heard.text, facts.language):
        return None
    if not facts.is_told("complain"):
        return None
    theirs = [one for one in facts.recent() if not one.ours and facts.now - one.at <= GOES_ON_WITHIN]
    if not theirs or not _is_of_complaint(theirs, heard, facts):
        return None
    if small_talk.read(heard.text) or _asks_for_data(heard.text):
        return None
    if not _was_cut(theirs[-1], facts) and (is_asked or not _adds_to_it(heard.text)):
        return None
    matter = request("complain", facts)
    reply = Reply(ADDED_TO_IT(facts, day=_due_day(matter, facts)), "receipt")
    return Turn(facts.state, (reply,), (replace(matter, once=True),), "complain")


def _is_of_complaint(theirs: Sequence[Spoken], heard: Heard, facts: Facts) -> bool:
    """Whether the last of their texts is a complaint, or one that went on from it."""
    before, last = theirs[:-1], theirs[-1]
    keyword = keywords.read(last.text, channel=heard.channel)
    if (keyword and keyword.name == "complain") or wants.read(last.text, facts.area.reader) == "complain":
        return True
    asked = keywords.read(before[-1].text, channel=heard.channel) if before else None
    if asked and asked.name == "complain" and not asked.argument:
        return True
    went_on = bool(before) and (_was_cut(before[-1], facts) or _adds_to_it(last.text))
    return went_on and _is_of_complaint(before, heard, facts)


def _was_cut(one: Spoken, facts: Facts) -> bool:
    is_long = len(one.text) >= LONG_PART_CHARACTERS and one.text.rstrip()[-1:] not in ".!?…"
    return breaks_off(one.text) or (is_long and (facts.now - one.at).total_seconds() <= NEXT_PART_SECONDS)


def _adds_to_it(text: str) -> bool:
    return adds(text) and not besides.names_a_thing(spell_reply(text))


def _asks_for_data(text: str) -> bool:
    return wants.read(text) in ("data", "delete", "meetings", "vol")


def answered(turn: Turn, facts: Facts) -> Turn:
    """The turn that heard what went wrong, as a request is answered: also where texts were stopped."""
    is_told = facts.state.flow == COMPLAINT.name and turn.reading == "answer"
    return _as_receipt(turn) if is_told else turn


def _as_receipt(turn: Turn) -> Turn:
    replies = tuple(replace(reply, kind="receipt") for reply in turn.replies)
    return replace(turn, replies=replies, reading="complain")


def _what_went_wrong(said: str, _choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """Any words but small talk, another request, and what comes too late to be meant for it."""
    put_at = facts.question_put_at()
    if put_at and facts.now - put_at > WORDS_WITHIN:
        return SomethingElse()
    if small_talk.read(said):
        return SomethingElse()
    if read_bare(said, facts.language):
        return Unclear()
    if wants.read(said) in ("data", "delete"):
        return SomethingElse()
    return Understood("told")


def _keep_words(facts: Facts, _value: str, _state: State, _said: str) -> tuple[Record, ...]:
    return (replace(request("complain", facts), once=True),)


COMPLAINT = Flow(
    name="complain",
    steps=(
        Step(
            "complaint",
            ask=lambda facts: WHAT_WENT_WRONG(facts, day=_due_day(request("complain", facts), facts)),
            accept=_what_went_wrong,
            keep=_keep_words,
            say=lambda facts, _value, _records: ADDED_TO_IT(facts, day=_due_day(request("complain", facts), facts)),
        ),
    ),
)


def privacy(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """PRIVACY: who keeps what, and what one may ask."""
    area = facts.area
    text = PRIVACY(facts, controller=area.controller or area.name, notice=area.privacy).rstrip()
    return Turn(facts.state, (Reply(text, "receipt"),), (), "privacy")


def who_sees(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """Who reads what somebody texted, asked in own words."""
    return Turn(facts.state, (Reply(WHO_SEES(facts)),), (), "privacy")


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
