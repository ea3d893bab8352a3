"""What somebody tells of themselves before they go to a meeting or a job: that it is new to them, or what they need.

Rule: the whole message says it. A thing of the neighbourhood, or what ought to be, and it is an idea.
"""

import re

from flows.words.besides import names_a_thing
from flows.words.phrases import Strung, one_of
from flows.words.reply_words import spell_reply

MAX_WORDS = 14

_LISTS = {
    "i": r"""
((i|we|me|it|this|that|am|are|is|feel|feeling|get|got|will|would|be|have|has|had|been|just|only|still|also|all|a|bit
    |little|very|so|too|really|quite|rather|proper|to|honest) )*
""",
}
_NEW = one_of(
    r"""
{i}(nervous|shy|apprehensive|new to (this|it|all this|helping|volunteering)|(a )?first timer)( about (it|this|coming
    |meeting (people|everyone|new people)))?
{i}never (done|been to|tried) (this|it|one|that|anything (like (this|it|that))|this (sort|kind) of thing|one of these
    |these)( (before|in my life))*
{i}(my |our |the )?first (time|one|go)( (doing|at|volunteering|helping|this|it|anything|like|one|of|these|for
    |me|us))*
(i |we )?(do|will) not (know|no) (anyone|anybody|a soul|any of (you|them)|what to (do|expect|wear)
    |what i am doing)( (there|at all
    |yet|really))*
(i |we )?(hope|worried|afraid|scared) (that )?i ((will|do|am|can|might|not|be|get|let|you|down|it|wrong|any|no|good
    |in the
    |way|useless|say|the|do|something|stupid|silly|too|slow|old|much|look|daft) ?)+
{i}not ((very|so|too|that|really|much) )*(confident|good (with|at) (people|crowds|this|talking|groups|strangers|it))
""",
    _LISTS,
)
_BESIDE = r"""
sorry|hi|hello|ok|yes|oh|jo|but|and|so|though|please|thanks|thank you|just (so you know|to (say|warn you))|lol|haha|x+
if i am honest|to be honest|is that (ok|all right|fine|a problem)|(that is|is it) (ok|fine|all right)
hope that is (ok|fine|all right)|does (that|it) matter|will (i|that) be (ok|fine|all right)|[.?]
"""
_SAYS_NEW = Strung(one_of(_BESIDE), _NEW, f"{one_of(_BESIDE)}|{_NEW}")

_WHO = re.compile(
    r"(?:(?:just so you know|also|and|but|so|sorry|hi|hello|ok|oh|by the way|to let you know|please) )*"
    r"(?:i|we|she|he|they|me|mum|mam|dad|nan|gran|grandad|(?:the )?(?:little|wee|young) (?:one|un)|one of (?:them|us)"
    r"|my (?:\w+ )?(?:mum|mam|dad|nan|gran|grandad|wife|husband|partner|son|daughter|sister|brother|friend|mate|kids?"
    r"|lad|lass|girl|boy|back|knees?|hips?|legs?|hearing|eyes|eyesight|english|heart|baby|carer))\b"
)
_NEED = re.compile(
    r"\b(?:in a (?:wheel ?)?chair|(?:gets?|is|are) (?:easily )?(?:upset|anxious|overwhelmed|confused|muddled"
    r"|distressed)"
    r"|deaf|hard of hearing|blind|partially sighted|wheelchair|scooter|(?:walking )?(?:stick|frame)|crutches"
    r"|zimmer|hearing aids?|autistic|autism|dementia|alzheimers|epileptic|epilepsy|diabetic|asthma\w*|allerg\w+|coeliac"
    r"|vegan|vegetarian|veggie|halal|kosher|pregnant|dyslexi[ac]|anxiety|disabled|panic attacks"
    r"|(?:bad|dodgy|poorly|new) (?:back|knees?|hips?|legs?|heart|chest|feet|arm|shoulder|hands?|eyes)"
    r"|bad on (?:my|his|her) (?:feet|legs)|not (?:very |too |so |that |good |great |well )*(?:fit|strong|mobile|steady)"
    r"|(?:cannot|do not|struggle to) (?:hear|see|stand|walk|sit|bend|kneel|lift|carry|read|write|climb)(?=$| [.?]"
    r"| (?:far"
    r"|well|much|long|properly|very|too|for|so|small|heavy|anything|things)\b)|cannot do (?:stairs|steps)\b"
    r"|(?:slow|unsteady) on (?:my|his|her) feet|only (?:speak|speaks|read|reads)"
    r"|not (?:speak|read|write) (?:good |much |very )*english|not ring me|only text)\b"
)
_OF_ITS_OWN = re.compile(  # more than a need: what there ought to be, or a place where it tells
    r"\b(?:needs|would|club|cafe|group|new|bus|dentist|doctors?|road|rd|street|night|sign|point|times|town|lovely|loves"
    r"|could|here|there is|because of)\b"
)
_OUGHT = re.compile(r"\b(?:should|need to (?:fix|mend|put|build|stop)|council|ought|why|somebody has to|there is no)\b")


def is_new_to_it(text: str) -> bool:
    """Whether they say that they are nervous, or have never done such a thing."""
    spelled = spell_reply(text)
    return len(spelled.split()) <= MAX_WORDS and _SAYS_NEW.fills(spelled)


def tells_a_need(text: str) -> bool:
    """Whether it says of them, or of who comes with them, what whoever meets them should know."""
    spelled = spell_reply(text)
    if len(spelled.split()) > MAX_WORDS or any(found.search(spelled) for found in (_OUGHT, _OF_ITS_OWN)):
        return False
    if names_a_thing(spelled):
        return False
    of_a_person = _WHO.match(spelled) is not None or _NO_CALLS.match(spelled) is not None
    return of_a_person and _NEED.search(spelled) is not None


_NO_CALLS = re.compile(
    r"(?:(?:please|sorry|but|and|also) )*(?:do not (?:ring|call|phone) me|only text me|text me only|only text)\b"
)


def cannot_do_all(text: str) -> bool:
    """Whether they come and cannot do all of it: "my back is bad so I can't lift"."""
    return _WORK.search(spell_reply(text)) is not None and tells_a_need(text)


_WORK = re.compile(r"\bcannot (?:lift|carry|bend|kneel|dig|stand for)\b")
