"""The holding text (R8): to whoever was promised an answer by today and has none. It promises no other day."""

from collections.abc import Sequence

from flows.away import as_reader, stand_in_on
from flows.facts import Facts
from flows.locale import _

NO_ANSWER_YET = _("{area}: {reference} is not lost. {reader} has no answer for you yet, sorry. It stays on the list.")
NO_ANSWERS_YET = _(
    "{area}: {reference} and {count} more are not lost. {reader} has no answers for you yet, sorry. "
    "They stay on the list."
)


def holding(facts: Facts, references: Sequence[str]) -> str:
    """One text for all the ideas of theirs that are waited for, the first by its reference."""
    first, *others = references
    today = facts.now.astimezone(facts.area.zone).date()
    reader = as_reader(stand_in_on(today, facts.area.away))
    if others:
        return NO_ANSWERS_YET(facts, reference=first, count=len(others), **reader)
    return NO_ANSWER_YET(facts, reference=first, **reader)
