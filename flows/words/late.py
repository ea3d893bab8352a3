"""Whether somebody says that they come, and come late: "bus is late sorry", "running 10 min late", "stuck in traffic".

Rule: the whole message says it. One word of not coming, or of anything else, and it is heard as what it is.
"""

import re

from flows.words.first_look import Sought
from flows.words.phrases import Strung, one_of
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words

MAX_WORDS = 25

_LISTS = {
    "much": r"""
((about|around|approx|maybe|at least|up to|a|an|the|few|couple of|bit|little|half|quarter of|good|only
    |very|so|really|slightly|\d+|five|ten|fifteen|twenty|thirty|minutes?|hours?|or|to|tad|more) )
""",
    "we": r"""
((i|we|me|us|my \w+|our \w+|both|all|of us|and|may|might|will|would|could|going to|am|are|were|is|have|has|had|be
    |been|got|get
    |getting|gets|just|still|now|probably|definitely|afraid|also) )
""",
    "ride": r"""
((the|my|our|this|that|a|no|next|first|last|\d+|number|another|earlier) )*
    (bus|buses|train|tram|taxi|cab|uber|lift|car|van|metro|tube|ferry|babysitter|sitter|carer|minibus|dial a ride)
""",
    "on_it": r"(in|on|at|by|with|behind|from) ((the|a|an|my|our|all this|heavy|bad|some|this) )*",
}
_LATE = one_of(
    r"""
{we}*(running )?{much}*late\b( {we}*{much}*(minutes?|hours?|late))?
{we}*running {much}*behind
{we}*(stuck|held up|delayed|sat|caught|trapped|waiting)( (up|here|there|still|waiting))*
    ( {on_it}(traffic|work|roadworks?|lights|jam|queue|school|hospital|doctors|town|trains?|bus|tram|motorway|m\d+
    |for {ride})| for {ride})*
{ride} (is |are |was |has |have |had )?((just|been|still|not|so|very|really|running|late|again|did|got|be|going to be
    |will be) )*
    (late|delayed|behind|cancelled|broken down|broke down|stuck|here|come|came|coming|turned up|turn up|arrived|arrive
    |showed( up)?|show( up)?|full|held up|terminated)( yet| again| {on_it}traffic| {much}*(minutes?|late)
    | (on|in|at|by|near) (the )?\w+( (road|street|lane|hill|station|stop))?)*
(there is |the |so much |heavy |bad )*traffic( (is|was))?( (really|so|very|bad|terrible|awful|heavy|mad|murder
    |dreadful|a nightmare|shocking|there|here))*
{we}*missed {ride}( home| there)?
{we}*(get|getting|got|wait|waiting|catch|catching|on|took|take)( (to|for|on|still))* ({ride}|the next one)( still)?
""",
    _LISTS,
)
_AROUND = one_of(
    r"""
sorry|so sorry|very sorry|apologies|hi|hello|hey|jo|ok|yes|oh|no|please|thanks|thank you|ta|love|x+|just (to say
    |so you know)
    |to (say|let you know)|fyi|a heads up|sorry for (the )?(delay|inconvenience|any inconvenience)
(i |we )?(will |should |hope to |going to )*(still )?(be|get|come|coming|make it|arrive|see you)( (there|along
    |with you|here|soon|then))*
    (( (in|by|at|about|for))* ?{much}*(minutes?|hours?|soon|then|there|\d+( [.] \d+)?( ?[ap]m)?))?
(it is|this is|its) \w+( (here|again))?|(i am |we are |just |still |now )*(on (my|our|the) way|coming|on the bus
    |leaving now|nearly there|walking|walking now|setting off( now)?)
(please |can you |do )*(start without (me|us)|save (me|us) (a )?(seats?|space)|tell (them|everyone|the others|him|her
    |\w+)|do not wait( for (me|us))?|let (them|everyone|\w+) know|wait for (me|us)|hold on|keep (me|us) a seat)
(will|should|wo) not be long|not long|see you (soon|there|then|in a bit)|because|as|cos|that|and|but|so|[.?]
""",
    _LISTS,
)
_SAYS_LATE = Strung(_AROUND, _LATE, f"{_AROUND}|{_LATE}")

_ARRIVING = one_of(
    r"""
{we}*(nearly|almost|just about) (there|here)|{we}*(just|only|now) parking( (up|the car|now))*|{we}*parking( (up
    |the car|now))+
{we}*(just|only|just now)? ?(pulling up|round the
    corner|around the corner|walking (over|up|down|round|in)|outside|arriving|arrived|getting there)( now)?
{we}*(on|off|got off|getting off) (the|my) (bus|tram|train)( now)?
{we}*({much}*(minutes?)|two minutes) (away|out|off)|{we}*there in {much}*(minutes?|\d+)
""",
    _LISTS,
)
_AROUND_ARRIVING = r"hi|hello|jo|sorry|just|ok|and|but|so|now|see you( (soon|in a (bit|sec|minute)))?|coming|x+|[.?]"
_ARRIVES = Strung(_AROUND_ARRIVING, _ARRIVING, f"{_AROUND_ARRIVING}|{_ARRIVING}")
_WHEN = re.compile(
    r"\b(?:tomorrow(?: (?:morning|afternoon|evening|night))?|in the (?:morning|afternoon|evening)"
    r"|on (?:mon|tues?|wednes|thurs|fri|satur|sun)day|is (?:that|it) (?:ok|all right|alright|fine)"
    r"|if the (?:bus|train|traffic) is \w+|can (?=(?:i|we) be))\b|\?"
)
_TOMORROW = Sought(r"\b(?:tomorrow|in the morning)\b")
_AHEAD = Sought(
    r"(?:^|[.?] |\b(?:i|we|but|and|hi|hello|sorry|yes|there) )(?:i |we )?(?:(?:might|may|will|could|would|am going to"
    r"|are going to|going to|will probably|be) )(?:\S+ ){0,9}?late\b|^(?:i|we) be\b.*\blate\b"
    r"|\bthere\b(?: \S+){0,6} late\b"
)


def is_late(text: str) -> bool:
    """Whether the whole message says that the sender is late, or how they travel is."""
    spelled = spell_reply(text)
    return count_words(spelled) <= MAX_WORDS and _SAYS_LATE.fills(spelled)


def will_be_late(text: str) -> bool:
    """Whether they say beforehand that they, and not a bus, will be late, or may be."""
    spelled = " ".join(_WHEN.sub(" ", spell_reply(text)).split())
    return (
        count_words(spelled) <= MAX_WORDS
        and (_AHEAD.search(spelled) is not None or (names_tomorrow(text) and "running" in spelled.split()))
        and _SAYS_LATE.fills(spelled)
    )


def is_arriving(text: str) -> bool:
    """Whether the whole message says that they are nearly there: "nearly there just parking"."""
    spelled = spell_reply(text)
    return count_words(spelled) <= MAX_WORDS and _ARRIVES.fills(spelled)


def names_tomorrow(text: str) -> bool:
    """Whether it speaks of the next day."""
    return _TOMORROW.search(spell_reply(text)) is not None


def without_late(plan: str) -> str:
    """A plan, without the news in it that they are late: "bus is late; 9.40 with my son"."""
    return "; ".join(part for part in plan.split("; ") if not is_late(part) and not will_be_late(part))
