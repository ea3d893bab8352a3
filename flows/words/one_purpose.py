"""Does this text ask to hear no more of one thing: meetings, news, or jobs? Then it is a no to that, and no STOP.

"No more meeting texts please", "don't contact me about meetings but do tell me about my idea", "stop inviting me".

Rules
- The thing must be named, and named as what we send: "no more meetings on Mondays" is an idea. Whoever calls it all
  rubbish, or says anywhere in the text that everything should end, wants no more texts at all (R4).
- It is a no and never a yes, so it may be said generously; it is said back, and idea answers go on.
- What else the text says is kept as an idea, unless it only says why, or what may go on.
- The text is as `spelling.spell_out` writes it.
"""

import re
from dataclasses import dataclass
from typing import Literal

from flows.words import opt_out
from flows.words.first_look import Sought
from flows.words.phrases import one_of

Thing = Literal["meetings", "news", "vol", "everything"]

MAX_WORDS = 40  # a longer text tells a story


@dataclass(frozen=True, slots=True)
class NoToOne:
    """The thing they want no more of, and whether the text says more that a person should read."""

    thing: Thing
    says_more: bool = False


_THE = r"""
((the|these|those|this|your|any|all|such|more|further|future|of|so many|other|every|next|local|just|only|for|to|from|me
    |us|bloody|endless|constant|boring|silly|anymore) )*
"""
_TEXTS = r"""
(texts?|messages?|texting|messaging|reminders?|invites?|invitations?|alerts?|notifications?|notices?|updates?|ones
    |emails?|lists?|stuff|things|thing|dates|group)
"""
_SENT = r"(texts?|messages?|reminders?|invites?|invitations?|alerts?|notifications?|notices?|updates?|emails?)"
_THINGS = {
    "meetings": r"(meetings?|get togethers?|events?)",
    "news": r"((local |area |estate )?news(letters?)?)",
    "vol": r"(jobs?|volunteering|helping( out)?|volunteers?|helpers?|tasks?|litter picks?)",
}
_TELLING = r"(text|message|contact|write to|write|email|bother|tell|remind|ask|pester|nag|send)"
_TELLINGS = r"""
(texting|messaging|contacting|writing to|writing|emailing|bothering|telling|reminding|asking|pestering|nagging|sending)
"""
_NOT = r"""
(do not|never|please not|no need to|not want you to|not want to be|not need you to|rather you (did|do|would) not
    |rather not be|rather not|prefer (you )?not to( be)?|can you not|could you not|would you not|you need not)
"""
# What follows {thing} may say anything; the verb before it leaves no doubt that our texts are meant.
_ABOUT = r"""
(stop|quit|cease) {tellings}( me| us)?( {the}{sent})? (about|regarding|re|for|on) {the}{thing}
{not} (ever |keep |keep on )?({telling}|{tellings}|texted|messaged|contacted|told|reminded|asked|sent)( me| us)?
    ( {the}{sent})? (about|regarding|re|for|on) {the}{thing}
(no more|no|enough|stop|cancel|end|do not (want|need|send)( me)?|turn off|switch off) {the}{sent} (about|regarding|for)
    {the}{thing}
"""
# Here it must end, or say why: "no more meeting texts outside the hall" is none.
_SHORT = r"""
{not} (want |wish |like |care |need )?(to )?(hear|know|be told|be texted|get texts|get messages|be contacted
    |hear anything
    |hear more)( anymore)? (about|of|regarding) {the}{thing}
{not} (bother |keep |keep on )?(send|sending)( me| us)? {the}{thing} {texts}( {texts})*
(no more|no|enough|too many|stop|cancel|end|pause|turn off|switch off|do not (want|need|send)( me)?|fewer|less
    |stop (sending|getting)( me)?|unsubscribe( me)? from|opt( me)? out of|take me off|remove me from|get me off)
    {the}{thing} {texts}( {texts})*
(cancel|stop|end) (just|only) {the}{thing}( (part|bit|side|ones))?
(take|get|remove|leave) (me|my (name|number)) (off|from|out of) {the}{thing}( {texts})*
unsubscribe( me)? from {the}{thing}
"""
_INVITING = r"""
(stop|quit|cease|no more) (inviting|asking) (me|us)( to {the}(things?|stuff|anything|everything|meetings?|events?
    |come|go|them|it|that)( to {the}(things?|meetings?|events?|them))?)
(stop|quit|cease) (inviting|invite) (me|us)
(do not|never|please not|no need to|rather you did not) (ever |keep )?(invite|inviting) (me|us)
    ( to {the}(things?|stuff|anything|meetings?|events?|them|it|that))?
(no more|no|stop|cancel|end|enough|too many|stop sending( me)?|do not (want|need|send)( me)?) {the}(invites?
    |invitations?)
    ( to {the}(things?|meetings?|events?|stuff))?
(do not|not) (want|wish|like|need) to be (invited|asked)( to {the}(things?|stuff|anything|meetings?|events?|them|it))?
"""
_ONLY = r"""
only (text|message|contact|write to|tell) (me|us) about (my|the|our|what|when)\b(?! (next )?(meeting|event|news))
"""
_NEWS = r"""
(stop|end|cancel|quit|no more|do not (want|need|send)( me)?|stop (sending|texting)( me)?) {the}{thing}( {texts})*
"""
_ALONE = r"""
(no|no more|stop the|not) {the}meetings?( for me)?
"""
_HELPING = r"""
(i am |i will be )?no longer (a |your |one of your )?(volunteer|helper)
(i am )?not (a |your |one of your )?(volunteer|helper) (anymore|now|any longer|these days)
(i )?(do not|no longer|not) (want|wish) to (help|volunteer|be a (volunteer|helper))( out| with (it|this|that|anything))?
stop (asking|offering|giving) (me|us) (to help|to volunteer|{the}jobs?)
no more {the}(jobs?|tasks?|volunteering)( for me)?
"""
_LEAD = (
    r"(?:^|[.?] |\b(?:and|but|so|please|thanks|thank you|sorry|ok|hi|hello|then|now|just|actually|though|yes|no) )"
    r"(?:(?:please|just|kindly|now|so|can you|could you|would you|will you|i would like you to|i want you to|i would|i"
    r"|i think i would|we|you can|you may|can i ask you to|if you could|would you mind|really|honestly|still|also) )*"
)
_WHY = r"(?:but|only|just|except|as|because|since|so|it|they|i|we|my|you|not|too|and|or|though|until|till|if|for|at|am)"
_COURTESY = (
    r"(?:please|thanks|thank you|thank u|ta|cheers|anymore|again|now|ever|now on|for now|for me|to me|at the moment"
    r"|at all|mate|love|dear|x+|sorry|jo|hi|hello|ok|yes|no|from now on|yet|either|instead|very much|so much|team|all)"
)
_END = rf"(?= [.?]|$| {_COURTESY}\b| {_WHY}\b)"
_ONLY_END = rf"(?:(?: {_COURTESY}| [.])*)$"


def _ways() -> dict[Thing, list[Sought]]:
    found: dict[Thing, list[Sought]] = {}
    for name, thing in _THINGS.items():
        lists = {"thing": thing, "the": _THE, "texts": _TEXTS, "sent": _SENT, "not": _NOT}
        lists |= {"telling": _TELLING, "tellings": _TELLINGS}
        ways = [f"{_LEAD}(?:{one_of(_ABOUT, lists)})\\b", f"{_LEAD}(?:{one_of(_SHORT, lists)}){_END}"]
        if name == "meetings":
            ways.append(f"{_LEAD}(?:{one_of(_INVITING, lists)}){_END}")
            ways.append(f"{_LEAD}(?:{one_of(_ONLY, lists)})")
            ways.append(f"^(?:(?:{_COURTESY}|[.]) )*(?:{one_of(_ALONE, lists)}){_ONLY_END}")
        if name == "news":
            ways.append(f"{_LEAD}(?:{one_of(_NEWS, lists)}){_END}")
        if name == "vol":
            ways.append(f"{_LEAD}(?:{one_of(_HELPING, lists)}){_END}")
        found[name] = [Sought(way) for way in ways]  # type: ignore[index]
    return found


_WAYS = _ways()
_KEY_WORDS = """
    meeting meetings event events get news newsletter newsletters invite invites invitation invitations inviting invited
    asking only job jobs volunteer volunteers volunteering help helping helper helpers task tasks litter
"""
_KEYS = frozenset(_KEY_WORDS.split())
_ALL_OF_IT = re.compile(
    r"^(?: (?:please|anymore|again))*(?: [.])?(?: and| or| nor) (?:about )?(?:anything|everything|any other|all"
    r"|the rest"
    r"|any of it|whatever|any texts|texts)(?: else| like that| from you| more| other| at all| please| thanks| ever"
    r"| again)*"
    r"(?= [.?]|$)"
)
ASKS_MORE = re.compile(
    r"\b(?:(?:can|could|will|would|why (?:do|does|can)) (?:not )?(?:you|we|someone|somebody|the council|they|there)"
    r"(?! (?:(?:still|just|please|only|also|but|not) )*(?:tell|text|let|keep|message|send|update|inform|take|remove"
    r"|stop"
    r"|leave|write|post|ring|call|phone|email|do that)\b)|should|needs?(?! to (?:hear|know))|fix|mend|broken"
    r"|overflowing|there (?:is|are)|how about|what about)\b"
)
_SAYS_WHY = re.compile(
    rf"(?:(?:{_COURTESY}|and) )*(?:{_WHY}|{_COURTESY}|do|tell|keep|text|let|carry on|please|all|have|he|she)\b"
)


def read(spelled: str) -> NoToOne | None:
    """The thing this text wants no more of; None where it says nothing of the kind, or `opt_out` knows better."""
    words = spelled.split()
    if len(words) > MAX_WORDS or _KEYS.isdisjoint(words):
        return None
    for thing, ways in _WAYS.items():
        if found := _first(ways, spelled):
            before, after = spelled[: found.start()], spelled[found.end() :]
            rest = f"{before} . {after}".strip(" .")
            if _ALL_OF_IT.search(after):
                return NoToOne("everything")
            if opt_out.read(rest, rest):
                return None
            return NoToOne(thing, _says_more(rest))
    return None


def _first(ways: list[Sought], spelled: str) -> re.Match[str] | None:
    found = [match for way in ways if (match := way.search(spelled))]
    return min(found, key=re.Match.start) if found else None


def _says_more(rest: str) -> bool:
    """Whether what stands around it is more than courtesy, a reason, or what may go on."""
    if ASKS_MORE.search(rest):
        return True
    clauses = [clause for part in re.split(r"[.?]", rest) if len((clause := part.strip()).split()) > 2]
    return any(not _SAYS_WHY.match(clause) for clause in clauses)
