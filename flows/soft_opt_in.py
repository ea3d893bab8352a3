"""The charitable soft opt-in: writing without a consent to who showed interest, once everything it needs is there (D2).

Since 5 February 2026 the law of the United Kingdom lets a registered charity do so. It must have got the number itself,
from somebody who showed interest in what it does, and have offered a simple way to refuse then and in every message
since. This is no legal advice: the partnership says each in its own words, and answers for them.

Rules
- Locked until every condition is recorded. What is missing is said, each thing in a sentence.
- Nobody gets in by it whose words came before it held, who was not offered the way out then, or who ever said no.
"""

import re
from dataclasses import dataclass
from datetime import date

LAWFUL_SINCE = date(2026, 2, 5)
BASIS = "soft opt-in"  # as it stands in the ledger
WAY_OUT = "STOP"  # in the words shown when the number was collected, and in every message since
MAX_WORDS = 500  # characters of each condition
_NUMBER = re.compile(r"\d{6,7}(?:-\d{1,3})?|SC\d{6}|NIC?\d{6}")  # England and Wales; Scotland; Northern Ireland


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an area recorded."""

    charity_number: str = ""
    own_collection: str = ""  # how the numbers came to the charity itself
    interest: str = ""  # what shows that somebody is interested in its work
    refusal: str = ""  # how refusing is offered, at first and in every message
    since: date | None = None  # from this day on all of it was so


def missing(conditions: Conditions, today: date) -> tuple[str, ...]:
    """Why it stays locked; empty when it need not."""
    found = []
    if not _NUMBER.fullmatch(conditions.charity_number):
        found.append("the number under which your charity is registered (--charity-number, as in 1234567 or SC012345)")
    if not conditions.own_collection:
        found.append("how the numbers came to you and not to somebody else (--own-collection)")
    if not conditions.interest:
        found.append("what shows that they are interested in your work (--interest)")
    if WAY_OUT not in conditions.refusal:
        found.append(f"how they can refuse, at first and in every text, with the word {WAY_OUT} (--refusal)")
    if conditions.since is None:
        found.append("the day from which all of this was so (--since)")
    elif conditions.since < LAWFUL_SINCE:
        found.append(f"a day from {LAWFUL_SINCE:%-d %B %Y} on: what was collected before cannot be used (--since)")
    elif conditions.since > today:
        found.append("a day that has come: what is so from later on cannot be used yet (--since)")
    return tuple(found)


def offers_way_out(text: str) -> bool:
    """Whether a message says how to refuse."""
    return re.search(rf"\b{WAY_OUT}\b", text) is not None
