"""The last text to a person whose words are deleted (D4)."""

from flows.facts import Facts
from flows.locale import _

LAST_WORDS = _(
    "{area}: as you asked, all we hold about you is deleted by {day}. We text you no more. Text START to begin again."
)


def last_words(facts: Facts, day: str) -> str:
    """Said before the deletion: afterwards nobody knows where to say it."""
    return LAST_WORDS(facts, day=day)
