"""Somebody nobody had invited says they come, or asks how one gets in: a poster or a neighbour told them of it.

Rules
- Who asks in another language when there is one is told as MEETINGS tells it.
- Only where a meeting is set, and no question of ours is within reach.
- A yes records nothing: the next meeting is named and the question put, so that they see which one they say yes to.
  With how many they said is kept for that yes, and said back then.
- A person reads what they texted.
"""

from dataclasses import replace

from flows import rsvp
from flows.asked_back import IT_HAS
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.meeting import MAX_PARTY
from flows.meetings import meetings
from flows.records import AskRsvp, OpenMatter
from flows.who_answers import A_PERSON_ANSWERS
from flows.wording import fits_one
from flows.words import besides, uninvited
from flows.words.coming import other_words
from flows.words.coming_abroad import asks_for_meetings
from flows.words.first_look import Sought
from flows.words.reply_words import spell_reply
from flows.words.wants_to_know import is_noted, read

ABOUT_THE_PLACE = ("access", "end", "host")
MAX_STRANGE = 2  # words no answer is made of
MEETINGS_ASKED = "meetings"  # whether they want our texts is no question that stands in the way

_AT_IT = Sought(r"\b(?:meeting|hall|venue|event|agm)\b")


def _answers_yes(text: str, facts: Facts) -> bool:
    """Whether it would be a plain yes to an invitation, and speaks of nothing else."""
    if not uninvited.may_come(text) or uninvited.is_of_something_else(text):
        return False
    if rsvp.read(text, facts.language).reading != "yes" or not rsvp.speaks_of_coming(text):
        return False
    spelled = spell_reply(text)
    return not besides.read(text) and not besides.names_a_thing(spelled) and other_words(spelled) <= MAX_STRANGE


def speak_of_meeting(heard: Heard, facts: Facts) -> Turn | None:
    """The next meeting and our question about it, or a person for what they ask. None: it speaks of something else."""
    if facts.asks or facts.stopped or facts.state.asked not in ("", MEETINGS_ASKED):
        return None
    if asks_for_meetings(heard.text):
        turn = meetings(heard, facts, "")
        return replace(turn, records=(*turn.records, OpenMatter("question")))
    comes = uninvited.comes(heard.text) or _answers_yes(heard.text, facts)
    asked = read(heard.text) if not comes and _AT_IT.search(spell_reply(heard.text)) else None
    is_asked = asked is not None and asked.kind in ABOUT_THE_PLACE
    upcoming = facts.meetings.upcoming() if comes or is_asked else ()
    if not upcoming:
        return None
    matter = OpenMatter("told_more" if comes else "question", subject=f"meeting:{upcoming[0].id}")
    if comes:
        turn = meetings(heard, facts, "")
        party = min(uninvited.party_of(heard.text), MAX_PARTY)
        records = (replace(one, party=party) if party > 1 and isinstance(one, AskRsvp) else one for one in turn.records)
        return replace(turn, records=(*records, matter))
    access = upcoming[0].access
    said = IT_HAS(facts, access=access) if is_noted(heard.text, access) else A_PERSON_ANSWERS(facts)
    return Turn(facts.state, (Reply(said if fits_one(said) else A_PERSON_ANSWERS(facts)),), (matter,), "question")
