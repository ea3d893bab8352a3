"""Somebody nobody had invited says they come, or asks how one gets in: a poster or a neighbour told them of it.

Rules
- Who asks in another language when there is one is told as MEETINGS tells it.
- Only where a meeting is set, and no question of ours is within reach.
- A yes records nothing: the next meeting is named and the question put, so that they see which one they say yes to.
- A person reads what they texted.
"""

from dataclasses import replace

from flows.asked_back import A_PERSON_ANSWERS, IT_HAS
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.meetings import meetings
from flows.records import OpenMatter
from flows.wording import fits_one
from flows.words.coming_abroad import asks_for_meetings
from flows.words.first_look import Opening, Sought
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words
from flows.words.wants_to_know import is_noted, read

MAX_WORDS = 12
ABOUT_THE_PLACE = ("access", "end", "host")

_COMES = Opening(
    r"(?:(?:hi|hello|yes|yeah|ok|oh|great|thanks|thank you|lovely|[.]) )*"
    r"(?:(?>i|we|me|both|all|(?:and )?my \w+|and (?!and\b)\w+|(?!and\b)\w+ and|and)(?!\w) )*"
    r"(?:(?:am|are|is|will|would|be|both|all|definitely|love to|like to|able to|want to|too) )*"
    r"(?:coming|come|be there|attending|attend|count (?:me|us) in|put (?:me|us) down)\b"
    r"(?! (?:home|round|back|out|from|up|off|down|along the|through|over|across|home|into|on the))"
    r"(?: (?>to (?:the |your )?(?:meeting|it)|on \w+|tonight|tomorrow|too|as well|along|with \w+(?: \w+)?|please"
    r"|thanks|for (?:it|me|us|the meeting|\w+)|and|me|my|i|we|us|is|am|are|will|sister|brother|husband|wife|mum|dad"
    r"|son|daughter|friend|neighbour|kids|children|the|a|two|three|four|[2-9]|of|bring|bringing|[.]))*"
)
_AT_IT = Sought(r"\b(?:meeting|hall|venue|event|agm)\b")


def speak_of_meeting(heard: Heard, facts: Facts) -> Turn | None:
    """The next meeting and our question about it, or a person for what they ask. None: it speaks of something else."""
    if facts.asks or facts.stopped or facts.state.asked:
        return None
    if asks_for_meetings(heard.text):
        turn = meetings(heard, facts, "")
        return replace(turn, records=(*turn.records, OpenMatter("question")))
    spelled = spell_reply(heard.text)
    comes = count_words(spelled) <= MAX_WORDS and _COMES.fullmatch(spelled) is not None
    asked = read(heard.text) if not comes and _AT_IT.search(spelled) else None
    is_asked = asked is not None and asked.kind in ABOUT_THE_PLACE
    upcoming = facts.meetings.upcoming() if comes or is_asked else ()
    if not upcoming:
        return None
    matter = OpenMatter("told_more" if comes else "question", subject=f"meeting:{upcoming[0].id}")
    if comes:
        turn = meetings(heard, facts, "")
        return replace(turn, records=(*turn.records, matter))
    access = upcoming[0].access
    said = IT_HAS(facts, access=access) if is_noted(heard.text, access) else A_PERSON_ANSWERS(facts)
    return Turn(facts.state, (Reply(said if fits_one(said) else A_PERSON_ANSWERS(facts)),), (matter,), "question")
