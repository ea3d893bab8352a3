"""STATUS OAK-41, or "any news on my bench?": what became of an idea, in plain words; its own words only to its author.

Without a reference it is the idea of theirs that the question speaks of, else the one last told; which one that is
stands in the answer. What they only said to us ("have you read it yet") is no idea one asks after, however it was kept.
"""

import re
from datetime import date

from flows.away import as_reader, read_on
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard, IdeaStatus, OwnIdea
from flows.likeness import families
from flows.locale import _, say_day
from flows.outcome import Decision, say_decision
from flows.statuses import ANSWERS
from flows.wording import segments, straighten
from flows.words import small_talk, wants
from flows.words.spelling import spell_out

MIN_WORDS_SHOWN = 10  # characters of the idea; fewer are not worth quoting

_ANY_NEWS = re.compile(
    r"\W*(?:(?:hi|hello|hey|sorry|please|is there|got|have you|do you have)\W+)*(?:any|an)\W+(?:more )?(?:news|joy|luck"
    r"|updates?|word|progress|answer|reply|feedback|movement|decision)\W+(?:yet\W+)?(?:with|on|about|from|for|of|re"
    r"|regarding|over)\b(?P<about>.{3,80})",
    re.IGNORECASE | re.DOTALL,
)

_WHAT_HAPPENED = re.compile(
    r"\W*(?:(?:hi|hello|hey|sorry|please|so|and|but)\W+)*what(?:'?s| is| has| was)?\W+(?:happen(?:ed|ing|s)?|become"
    r"|became|going on|doing|done)\W+(?:(?:with|on|about|to|of)\W+)?(?P<about>.{3,60})",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT = re.compile(  # "has anybody looked at my pavement yet"
    r"(?:(?:hi|hello|sorry|please|so|and|but) )*(?:has|have|did|is|are|was) (?:anybody|anyone|somebody|someone|you|they"
    r"|jo|the council)(?: \w+)? (?:looked|look|looking|read|seen|see|done|do|doing|fixed|mended|sorted|dealt|got|been"
    r"|come)(?: (?:anything|something|owt|further|round|back|out|to|at|about|with|into))* (?P<about>(?:my|the|that"
    r"|those)"
    r" .{3,60})"
)
_FROM_THEM = re.compile(r"\W*(?:(?:the|council|them|you|housing|yet|please|at all|so far)\W*)+", re.IGNORECASE)

KEPT = _("{area}: {reference} is kept. {reader} reads it by {day}.")
LATE = _("{area}: {reference} is kept but not read yet. Sorry for the wait.")
READ = _("{area}: {reader} has read {reference}. An answer will come.")
TALKED_ABOUT = _("{area}: {reference} was talked about on {day} at {meeting}. An answer will come.")
ANSWERED = _("{area}: {reference}.")
TAKEN_BACK = _("{area}: {reference} was taken back.")
YOU_WROTE = _("You wrote: {words}")
IT_SAYS = _("It says: {words}")
NOT_FOUND = _("{area}: sorry, we have no {reference}. Text STATUS and the number we gave you.")
HOW_TO = _("{area}: text STATUS and the number we gave you, like STATUS {code}-1.")


def status(heard: Heard, facts: Facts, argument: str) -> Turn:
    """STATUS with a reference; without one, the idea of theirs that is meant."""
    reference = argument or _meant(heard, facts)
    if not reference:
        return _say(HOW_TO(facts, code=facts.area.code), facts)
    idea = facts.find_idea(reference)
    if idea is None:
        return _say(NOT_FOUND(facts, reference=reference), facts)
    return _say(_quoting(_describe(idea, facts), idea, facts), facts)


def asks_after(text: str, facts: Facts) -> bool:
    """Whether it asks for news of what an idea of theirs is about: "any joy with the benches?",
    "what happened about the light"."""
    if happened := _WHAT_HAPPENED.fullmatch(spell_out(text)) or _LOOKED_AT.fullmatch(spell_out(text)):
        return any(families(happened["about"]) & families(idea.text) for idea in _told(facts))
    if not (asked := _ANY_NEWS.fullmatch(text)):
        return False
    about, from_them = families(asked["about"]), _FROM_THEM.fullmatch(asked["about"])
    return any(from_them or about & families(idea.text) for idea in _told(facts))


def _told(facts: Facts) -> list[OwnIdea]:
    """Their ideas, without what they only said to us, the newest first."""
    reader = facts.area.reader
    return [one for one in facts.own_ideas() if not (wants.read(one.text, reader) or small_talk.read(one.text, reader))]


def _meant(heard: Heard, facts: Facts) -> str:
    """The reference of the idea of theirs that shares most words with the question; of none, the one last told."""
    own, asked = _told(facts), families(heard.text)
    shared = {idea.reference: len(asked & families(idea.text)) for idea in own}
    nearest = max(shared, key=lambda reference: shared[reference], default="")
    if nearest and shared[nearest]:
        return nearest
    undo = facts.state.undo
    if undo and undo.kind == "idea" and (not own or undo.subject in {one.reference for one in own}):
        return undo.subject
    return own[0].reference if own else ""


def _describe(idea: IdeaStatus, facts: Facts) -> str:
    match idea.status:
        case "taken back":
            return TAKEN_BACK(facts, reference=idea.reference)
        case "new" if idea.promised_by and _day(idea.promised_by) >= facts.now.astimezone(facts.area.zone).date():
            day, stand_in = read_on(_day(idea.promised_by), facts.area.reading_day, facts.area.away)
            return KEPT(facts, reference=idea.reference, day=say_day(facts, day), **as_reader(stand_in))
        case "new":
            return LATE(facts, reference=idea.reference)
        case "discussed" if idea.on and idea.meeting:
            return TALKED_ABOUT(facts, reference=idea.reference, day=say_day(facts, idea.on), meeting=idea.meeting)
        case status if decided := next((one for one in ANSWERS if one == status), None):
            decision = Decision(decided, idea.because, idea.whom)
            return f"{ANSWERED(facts, reference=idea.reference)} {say_decision(facts, decision)}"
        case _:
            return READ(facts, reference=idea.reference)


def _quoting(text: str, idea: IdeaStatus, facts: Facts) -> str:
    """Their own words after it for its author, the public ones for others, as far as one segment holds them."""
    wording, said = (YOU_WROTE, idea.text) if idea.mine else (IT_SAYS, idea.published)
    words = " ".join(straighten(said).split())
    for length in range(min(len(words), 100), MIN_WORDS_SHOWN - 1, -1):
        shown = words if length == len(words) else f"{words[:length].rstrip()}..."
        quoted = f"{text} {wording(facts, words=shown)}"
        if segments(quoted).count == 1:
            return quoted
    return text


def _day(moment: date) -> date:
    """The bare day, also when a whole moment was given."""
    return date(moment.year, moment.month, moment.day)


def _say(text: str, facts: Facts) -> Turn:
    return Turn(facts.state, (Reply(text),), (), "status")
