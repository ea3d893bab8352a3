"""Trouble that cannot wait for the reading day: kept as an idea, and the lead and deputies are asked to look today.

Rules
- The receipt promises no reading day, and says what we are not: whoever has sewage in the bath must ring somebody now.
- Nothing more is asked in it. Told beside an answer, the answer is recorded as ever, and a person looks as well.
- It is no danger: no safety answer, and the line speaks to them as before.
"""

from dataclasses import replace
from datetime import timedelta

from flows import welcome
from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard
from flows.idea import an_idea
from flows.locale import _
from flows.records import OpenMatter, Record, TellLead
from flows.words.urgent import is_urgent

KEPT = _(
    "{area}: kept as {reference}. We ask a person to look today, but are no emergency line. "
    "Ring your landlord or the council now."
)

WITHIN = timedelta(hours=6)  # judgement: a person looks the same day
_OF_ANOTHER_KIND = frozenset({"danger", "stop", "paused"})


def keep(heard: Heard, facts: Facts) -> Turn | None:
    """The turn of what cannot wait, told by itself. None: it can."""
    if not is_urgent(heard.text):
        return None
    kept = an_idea(facts, heard.text)
    notice = welcome.notice(heard, facts) if facts.first_contact else ""
    said = " ".join(part for part in (KEPT(facts, reference=kept.reference), notice) if part)
    state = replace(facts.state, undo=Undo("idea", kept.reference))
    return Turn(state, (Reply(said, "idea_receipt"),), (kept,), "idea")


def tell_lead(turn: Turn, heard: Heard, facts: Facts) -> Turn:
    """Whatever the text was heard as: with a matter for today, and the lead and deputies told of it."""
    if turn.reading in _OF_ANOTHER_KIND or not is_urgent(heard.text):
        return turn
    told: tuple[Record, ...] = (OpenMatter("urgent", facts.now + WITHIN, once=True), TellLead())
    return replace(turn, records=(*turn.records, *told))
