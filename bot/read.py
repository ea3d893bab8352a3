"""`havesay read`: how the bot would understand a text, decided by `flows.hear` itself, for a made-up resident.

Rules
- As an answer to yes or no, a long sentence that plainly says one reads as it, though `hear` takes no consent from it.
- Nothing is kept and nothing is sent: the facts are invented, the turn is looked at and thrown away.
- With `--jsonl` every line is answered on its own line at once; a line that cannot be read gets its own error.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import BinaryIO, Literal
from zoneinfo import ZoneInfo

from bot.read_answer import ChannelName, as_date, as_rsvp
from flows.engine import Turn, begin
from flows.facts import Area, Facts, Heard
from flows.hear import hear
from flows.meetings import MEETINGS
from flows.records import GiveConsent
from flows.wording import clean, segments
from flows.words.questions import yes_no_to
from flows.words.yes_no import read as read_yes_no

AnswerTo = Literal["keyword", "yes_no", "rsvp", "date"]

KEYWORDS = {"stop", "start", "help", "menu", "status", "danger"}
IN_WORDS = {
    "idea": "an idea. It is kept in these very words, under a reference.",
    "stop": "STOP. Nothing is sent there again until they text START or JOIN.",
    "start": "START. Texts to them are on again, if they were stopped.",
    "danger": (
        "a sign that somebody may be in danger. Only the lead and deputies see it; they are called, "
        "and nothing automatic is sent to this person until one of them lifts the pause."
    ),
    "help": "HELP: what this line is for.",
    "menu": "MENU: the words that work at any moment.",
    "meetings": "MEETINGS: when the next one is.",
    "news": "NEWS: whether to be texted local news.",
    "status": "STATUS: what became of an idea.",
    "name": "NAME: what they want to be called.",
    "language": "LANGUAGE: which language we write in.",
    "privacy": "PRIVACY: how we use what they text.",
    "data": "DATA: they want a copy of what we hold. A person must see to it by the day given.",
    "delete": "DELETE: they want it erased. A person must see to it by the day given.",
    "complain": "COMPLAIN: a complaint. A person must see to it by the day given.",
    "take back": "0: take back what we last said we recorded.",
    "welcome": "a greeting, or “who is this?”. It is no idea.",
    "small talk": "thanks or “ok”. It needs no answer and is no idea.",
    "nothing open": "a bare answer, and no question is open. It is no idea.",
    "unclear": "unclear. The question is asked once more, kindly.",
}


def facts_for(language: str) -> Facts:
    """A resident of a sample area who has texted before, and has no question open."""
    area = Area(
        name="Oak Estate",
        code="OAK",
        zone=ZoneInfo("Europe/London"),
        reader="Jo",
        reading_day=4,
        controller="Oak Estate Partnership",
        privacy="oakestate.example/privacy",
    )
    return Facts(
        now=datetime.now(UTC),
        area=area,
        next_reference=lambda: "OAK-41",
        first_contact=False,
        language=language,
        meetings_consent=False,
    )


def turn_for(text: str, *, as_answer_to: AnswerTo | None, language: str, channel: ChannelName) -> Turn:
    """What the bot makes of it; for yes_no while a question that is answered by yes or no is open."""
    facts = facts_for(language)
    if as_answer_to == "yes_no":
        facts = replace(facts, state=begin(MEETINGS, facts).state)
    return hear(Heard(clean(text), channel), facts)


def reading_of(
    text: str, *, as_answer_to: AnswerTo | None, language: str, channel: ChannelName, question: str = ""
) -> str:
    """One word for it, of those that kind of answer has. `question`: what the text answers, in words, if known."""
    if as_answer_to == "rsvp":
        return str(as_rsvp(text, language=language, channel=channel, question=question)["reading"])
    turn = turn_for(text, as_answer_to=as_answer_to, language=language, channel=channel)
    if as_answer_to == "keyword":
        return turn.reading if turn.reading in KEYWORDS else "none"
    if as_answer_to == "yes_no":
        return _yes_or_no(text, turn, language, question)
    return turn.reading


def _yes_or_no(text: str, turn: Turn, language: str, question: str) -> str:
    if question:
        return "none" if turn.reading in KEYWORDS else yes_no_to(question, clean(text), language)
    for record in turn.records:
        if isinstance(record, GiveConsent):
            return "yes" if record.granted else "no"
    said = read_yes_no(text, language)
    if turn.reading == "idea" and said in {"yes", "no"}:
        return said
    return "unsure" if turn.reading == "unclear" and said == "unsure" else "none"


def explain(
    text: str, *, as_answer_to: AnswerTo | None, language: str, channel: ChannelName, now: datetime | None = None
) -> Iterator[str]:
    """The same in words for the desk, and what would be texted back."""
    if as_answer_to:
        found = _read_as(as_answer_to, {"text": text}, language=language, channel=channel, now=now)
        yield str(found["reading"]) if len(found) == 1 else json.dumps(found, ensure_ascii=False)
        return
    turn = turn_for(text, as_answer_to=None, language=language, channel=channel)
    yield f"Understood as {IN_WORDS.get(turn.reading, turn.reading + '.')}"
    for reply in turn.replies:
        counted = segments(reply.text)
        texts = "1 text message" if counted.count == 1 else f"{counted.count} text messages"
        yield f"Answered, in {texts}, as for a sample area: {reply.text}"
    if not turn.replies:
        yield "Not answered."


def read_lines(
    lines: BinaryIO,
    to: BinaryIO,
    *,
    as_answer_to: AnswerTo | None,
    language: str,
    channel: ChannelName,
    now: datetime | None = None,
) -> int:
    """Answer every line as it comes; returns how many could not be read. Empty lines are passed over."""
    wrong = 0
    for line in lines:
        if not line.strip():
            continue
        answer = _answer(line, as_answer_to=as_answer_to, language=language, channel=channel, now=now)
        wrong += "error" in answer
        to.write(as_line(answer))
        to.flush()
    return wrong


def _answer(
    line: bytes, *, as_answer_to: AnswerTo | None, language: str, channel: ChannelName, now: datetime | None
) -> dict[str, object]:  # fmt: skip
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):  # a wrong encoding is a ValueError too
        return {"error": "not a line of JSON in UTF-8"}
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return {**(row if isinstance(row, dict) else {}), "error": 'not an object with a "text"'}
    lang = row["lang"] if isinstance(row.get("lang"), str) else language
    try:
        seen_from = datetime.fromisoformat(row["now"]) if as_answer_to == "date" and "now" in row else now
    except (ValueError, TypeError):
        return {**row, "error": '"now" is no date and time, as in 2026-05-07T10:00'}
    found = _read_as(as_answer_to, row, language=lang, channel=channel, now=seen_from)
    return {**{name: value for name, value in row.items() if name != "error"}, **found}


def _read_as(
    as_answer_to: AnswerTo | None,
    row: dict[str, object],
    *,
    language: str,
    channel: ChannelName,
    now: datetime | None,
) -> dict[str, object]:
    """What a line gets besides what it brought."""
    text, question = str(row["text"]), row.get("question")
    asked = question if isinstance(question, str) else ""
    if as_answer_to == "rsvp":
        return as_rsvp(text, language=language, channel=channel, question=asked)
    if as_answer_to == "date":
        return as_date(text, now=now or datetime.now(UTC))
    reading = reading_of(text, as_answer_to=as_answer_to, language=language, channel=channel, question=asked)
    return {"reading": reading}


def as_line(answer: dict[str, object]) -> bytes:
    """One answer as a line of JSON."""
    try:
        return json.dumps(answer, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half of an emoji: escaped, it can still be said
        return json.dumps(answer).encode() + b"\n"
