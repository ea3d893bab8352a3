"""A photo, a voice note: kept for a person to see or hear, and a kind request for words (R10).

With a caption, the caption is an idea as well; its receipt answers for both.
"""

from dataclasses import replace

from flows.engine import Reply, Turn
from flows.facts import Facts
from flows.locale import _
from flows.records import OpenMatter

PLEASE_TEXT_WORDS = _(
    "{area}: thank you, we keep this for a person. We cannot read it here. Please text it in words too."
)


def media(facts: Facts, told: Turn | None) -> Turn:
    """`told` is what the caption came to, if it has one that says something."""
    for_a_person = OpenMatter("media")
    if told is None:
        return Turn(facts.state, (Reply(PLEASE_TEXT_WORDS(facts)),), (for_a_person,), "media")
    return replace(told, records=(*told.records, for_a_person))
