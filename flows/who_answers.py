"""Who answers a question that only a person can, and by when: before what it is about begins.

Rules
- Where somebody reads before the day of it, they are named, and the day; that day stands beside the matter at the desk.
- Where nobody would, the lead and deputies are told by text, and we promise no more than that we ask for an answer.
- Where it is not known when it begins, no day is promised.
"""

from dataclasses import dataclass
from datetime import datetime, time

from flows.away import as_reader, next_reading
from flows.facts import Facts
from flows.locale import _, say_day
from flows.records import OpenMatter, Record, TellLead
from flows.wall_time import moment_of

ANSWERS_BY = _("{area}: thank you. {reader} answers you by {day}.")
ANSWERS_BEFORE = _("{area}: thank you. We ask a person to tell you before it starts.")
A_PERSON_ANSWERS = _("{area}: thank you, a person will read your question.")
ALSO_ANSWERS_BY = _("{reader} answers you by {day}.")
ALSO_ANSWERS_BEFORE = _("We ask a person to tell you before it starts.")
A_PERSON_READS = _("A person will read your question.")

END_OF_DAY = time(20)  # judgement: later nobody answers any more


@dataclass(frozen=True, slots=True)
class WhoAnswers:
    """What is said of it by itself, and beside something else; and what it leaves for a person."""

    alone: str
    beside: str
    records: tuple[Record, ...]


def who_answers(facts: Facts, subject: str, starts_at: datetime | None) -> WhoAnswers:
    """Of a question about this meeting or job, which begins then as far as that is known."""
    if starts_at is None or starts_at <= facts.now:
        return WhoAnswers(A_PERSON_ANSWERS(facts), A_PERSON_READS(facts), (OpenMatter("question", subject=subject),))
    zone = facts.area.zone
    day, stand_in = next_reading(facts.now.astimezone(zone).date(), facts.area.reading_day, facts.area.away)
    if day < starts_at.astimezone(zone).date():
        named = {"day": say_day(facts, day), **as_reader(stand_in)}
        due = moment_of(datetime.combine(day, END_OF_DAY), zone)
        matter = OpenMatter("question", due, subject=subject)
        return WhoAnswers(ANSWERS_BY(facts, **named), ALSO_ANSWERS_BY(facts, **named), (matter,))
    matter = OpenMatter("question", starts_at, subject=subject)
    return WhoAnswers(ANSWERS_BEFORE(facts), ALSO_ANSWERS_BEFORE(facts), (matter, TellLead("question")))
