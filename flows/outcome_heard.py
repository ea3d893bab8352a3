"""What somebody texts back when told what became of their idea: read with it by a person, and no new idea.

Rules
- Only while that is the last text we sent of our own accord, and for `ASKED_WITHIN`; what names a thing or a place of
  its own is an idea.
- Thanks alone needs no answer.
"""

from datetime import timedelta

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import OpenMatter
from flows.words.reacts import reacts

READS_IT_WITH = _("{area}: thank you. {reader} reads this with {reference}.")
ASKED_WITHIN = timedelta(days=3)  # judgement: what comes later may be about anything


def hear(heard: Heard, facts: Facts) -> Turn | None:
    """The turn of it. None: nothing became of an idea of theirs just now, or it tells something of its own."""
    if facts.stopped or facts.first_contact or not reacts(heard.text):
        return None
    told = facts.outcome_told()
    if told is None or facts.now - told.at > ASKED_WITHIN:
        return None
    said = READS_IT_WITH(facts, reference=told.reference)
    return Turn(facts.state, (Reply(said),), (OpenMatter("told_more"),), "outcome heard")
