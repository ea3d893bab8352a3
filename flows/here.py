"""HERE, texted at the door, or "I've arrived": they came. The poster has the word, and a number where two are on.

Rule: it counts only while the door is open, an hour before to an hour after. An RSVP is never attendance (P2).
"""

from dataclasses import replace

from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import KeepAttendance, OpenMatter
from flows.welcome import A_PERSON_READS_IT
from flows.words.first_look import Opening, Wordings
from flows.words.phrases import each_of
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words

WELCOME = _("{area}: hello! Noted: you are here, {about}. Wrong? Reply 0")
NOTHING_ON = _("{area}: no meeting is on right now. Text MEETINGS for the next one.")
WHICH_DOOR = _("{area}: sorry, which one? Text HERE {first} or HERE {other}, as on the poster.")


def here(_heard: Heard, facts: Facts, argument: str) -> Turn:
    """HERE, or HERE 7 as the poster of meeting 7 says."""
    on = [meeting for meeting in facts.meetings.on_now() if argument in ("", str(meeting.id))]
    if not on:
        return Turn(facts.state, (Reply(NOTHING_ON(facts)),), (), "here")
    if len(on) > 1:
        first, other = (meeting.id for meeting in on[:2])
        return Turn(facts.state, (Reply(WHICH_DOOR(facts, first=first, other=other)),), (), "here")
    (meeting,) = on
    state = replace(facts.state, undo=Undo("here", str(meeting.id)))
    return Turn(state, (Reply(WELCOME(facts, about=meeting.about)),), (KeepAttendance(meeting.id),), "here")


def at_the_door(heard: Heard, facts: Facts) -> Turn | None:
    """While a door is open: "arrived" is HERE, and who cannot get in or finds nobody is for a person to read."""
    if facts.stopped or heard.text.count(" ") > MAX_SPACES:
        return None
    spelled = spell_reply(heard.text)
    if count_words(spelled) > MAX_WORDS:
        return None
    arrived = _ARRIVED.fullmatch(spelled) is not None
    if not arrived and _SHUT_OUT.find(spelled) is None:
        return None
    on = facts.meetings.on_now()
    if not on:
        return None
    if arrived:
        return here(heard, facts, "")
    matter = OpenMatter("question", subject=f"meeting:{on[0].id}")
    return Turn(facts.state, (Reply(A_PERSON_READS_IT(facts)),), (matter,), "question")


MAX_WORDS = 14  # of one who stands at the door
MAX_SPACES = 20  # before slips are mended, which for a long text costs more than all else here
_ARRIVED = Opening(
    r"(?:(?:yes|hi|hello|hey|ok|we|i|am|are|is|both|all|just|now|finally|have|jo|[.]) )*(?:arrived?|here|outside"
    r"|parked up|got here|in the car park"
    r"|(?:at|in|outside) the (?:hall|door|venue|meeting|library|centre|church|school|room|building))(?: (?:now"
    r"|already|early|at last|safely|waiting"
    r"|thanks|too|x+|and|with (?:my )?\w+|at the hall|in the hall|outside|[.]))*"
)
_SHUT_OUT = Wordings(
    each_of(
        r"""
(it|door|doors|hall|gate|place|library) (is|are) (all |still )?(locked|shut|closed|dark)\b
^(it is |its )?(all )?locked$
locked out\b
(no ?one|nobody) (else )?(is |seems )?(to be )?(here|about|around|answering|there|else is|else)\b
cannot (find|get (in|into)|see)( (it|the \w+|you|anyone|anybody|us|where))*$
where (do|is|are|should) (i|we|everyone|everybody|you|you all|the (door|entrance|room|way in))( \w+){0,3}$
(which|what) (door|room|entrance|floor|way)\b
am i (early|late|at the (right|wrong) place)\b
is (anyone|anybody|someone) (there|coming|in)\b
"""
    )
)
