"""A photo, a voice note: kept for a person to see or hear, and a kind request for words (R10)."""

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.idea import tell_idea
from flows.locale import _
from flows.records import OpenMatter

PLEASE_TEXT_WORDS = _(
    "{area}: thank you, we keep this for a person. We cannot read it here. Please text it in words too."
)
KEPT_TOO = _("The rest is kept too.")


def media(heard: Heard, facts: Facts) -> Turn:
    """Without words: asks for them. With a caption: the caption is an idea as well."""
    for_a_person = OpenMatter("media")
    told = tell_idea(heard, facts, aside=KEPT_TOO(facts)) if heard.text.strip() else None
    if told is None:
        return Turn(facts.state, (Reply(PLEASE_TEXT_WORDS(facts)),), (for_a_person,), "media")
    return Turn(told.state, told.replies, (*told.records, for_a_person), told.reading)
