"""Texts of people who write in another language than English, and how a talk hears them."""

from dataclasses import dataclass, replace

from flows import rsvp
from flows.engine import Turn
from flows.facts import Heard
from flows.hear import hear
from flows.records import AnswerAsk, KeepIdea
from flows.words import small_talk
from tests.flows.understood_texts import OWN
from tests.stories.pure_talk import an_rsvp, facts

LABELS = ("danger", "stop", "yes", "no", "notyes", "ask", "thanks", "hello", "little", "idea")
READINGS = {"danger": "danger", "stop": "stop", "ask": "question", "little": "language"}


@dataclass(frozen=True)
class Said:
    """One text, its language and what it says."""

    language: str
    label: str
    text: str


def texts() -> list[Said]:
    lines = (OWN / "abroad.tsv").read_text(encoding="utf-8").strip("\n").split("\n")
    return [Said(*line.split("\t")) for line in lines]


def is_heard(said: Said) -> bool:
    """Whether it is heard as what it is, with an invitation open and without. The language is not known to us."""
    plain, invited = turns(said.text)
    match said.label:
        case "danger" | "stop" | "little":
            return {plain.reading, invited.reading} == {READINGS[said.label]}
        case "ask":
            return invited.reading == "question"
        case "yes" | "no":
            return answer(invited) == said.label == rsvp.read(said.text).reading
        case "notyes":
            return "yes" not in (answer(invited), rsvp.read(said.text).reading)
        case "thanks":
            return small_talk.read(said.text) == "thanks" and not (invited.records or plain.records)
        case "hello":
            return small_talk.read(said.text) == "greeting" and not (invited.records or plain.records)
        case _:
            kept = any(isinstance(record, KeepIdea) for record in plain.records)
            return kept and not answer(invited) and invited.reading not in ("danger", "stop")


def turns(text: str) -> tuple[Turn, Turn]:
    """Without an invitation, and with one."""
    known = facts()
    invited = replace(known, asks=(an_rsvp(7, "A", "Tue 9 June, 7pm, Oak Hall"),))
    return hear(Heard(text, "sms"), known), hear(Heard(text, "sms"), invited)


def answer(turn: Turn) -> str:
    """What was recorded as the answer to the invitation."""
    return next((record.answer for record in turn.records if isinstance(record, AnswerAsk)), "")
