"""A whole sentence in answer to "Texts about meetings? 1 yes 2 no": a plain yes, a no, or one to ask about once more.

Rules
- A yes is a consent and says nothing but that: once courtesy is taken off, every word is one of a closed list, and
  texts, or hearing of meetings, must be named where it is more than "yes please" (D1).
- A no may be generous: it costs a meeting that MEETINGS still tells of. It says no, or that they do not go to meetings,
  and then at most why; whoever asks for something besides says more than a no (`parts`).
- "Yes but not mornings", "later" and "yes that's the one" are no answer yet: they are asked about.
- The text is as `spelling.spell_out` writes it.
"""

import re
from typing import Literal, NamedTuple

from flows.words.first_look import Opening, Sought
from flows.words.one_purpose import ASKS_MORE

Said = Literal["yes", "no", "unclear", ""]

MAX_WORDS = 36

# Courtesy that says neither; taken off before a yes is read.
_SOFT = re.compile(
    r"\b(?:(?:if|as long as) (?:it|that) is (?:ok|all right|no|not|not too much|no great)(?: (?:too much )?(?:trouble"
    r"|bother|hassle|problem))?(?: (?:to|for) you)?|(?:that|it|this) is (?:very |so |really |most |ever so )?(?:kind"
    r"|good"
    r"|nice|sweet|thoughtful)(?: of you)?|sorry(?: (?:for|about) (?:the |my |a )?(?:late|slow|delayed|delay|not)"
    r"(?: (?:reply|replying|answer|response|getting|coming|back|to|you|in|in replying))*)?|better late than never"
    r"|if you (?:do not mind|could|would|can|like|want|please)|when you (?:can|get a (?:chance|minute|moment))|dear"
    r"|love"
    r"|duck|pet|hun|mate|jo|hi|hello|oh|ah|well|very much|so much|indeed|ever so)\b"
)
_YES_WORDS = """
    yes yess yeah yep yup yh aye sure ok please thanks thank you ta cheers go on then of course definitely certainly
    absolutely by all means i we me us would will am are like love be very happy glad keen interested want to hear know
    about of the your any all meetings meeting texts text texted told informed kept updated posted in on it that get
    receive have send sent messages reminders invited invitations come when there is one next a just so do count put
    keep let see down for up sign me also too as well good fine great thing ahead
"""
_VOCABULARY = frozenset(_YES_WORDS.split()) | {"."}
_NAMES_TEXTS = Sought(
    r"\b(?:(?:hear|know|told|be told|informed|kept informed|updated|kept updated|posted|kept posted|invited|texted)"
    r"(?: (?:about|of|on|to|in|when))* (?:the |your |any |all |there is )*(?:a |next )*meetings?|(?:yes|yess|yeah"
    r"|yep|yup"
    r"|aye|please|ok)(?: (?:please|to|for|the|your|about|thanks|i would|of course))* (?:meetings?|meeting) ?(?:texts"
    r"|messages|reminders)?|yes(?: (?:to|please|for|the|i would like|i want|send|me))* texts)\b"
)
_BY_ALL_MEANS = Opening(
    r"(?:yes )?(?:by all means|sure thing|(?:please )?go ahead)(?: (?:please|thanks|do|then|text me))*"
)
_OF_SOMETHING_ELSE = Opening(
    r"(?:yes+|yeah|yep|yup|aye|exactly)\b(?: [.])?(?: (?:that|it|this) (?:is|was) (?:the (?:one|place|street|road)|me"
    r"|him|her|them|what i (?:said|meant|mean)))(?: please| thanks)?"
)
_LATER = Opening(
    r"(?:(?:maybe|perhaps|ask me|try me|sorry|ok|please|thanks) )*(?:again )?(?:later|another time|some other time"
    r"|next time"
    r"|in a bit|not just now|let me think(?: about it)?)(?: (?:please|thanks|on|maybe|then|mate|love))*"
)
_LIMITS = """
    yes yess yeah yep aye ok sure fine please but only just if not unless except as long in on at the a mornings morning
    evenings evening weekends weekend days day daytime weekdays nights night afternoons afternoon important local ones
    one few too many often sometimes near me about big once twice month week after before work it is they are there
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays thanks mine ours really for now and or school time term close by urgent
"""
_LIMITED = frozenset(_LIMITS.split()) | {"."}
_LIMITING = Sought(r"\b(?:but|only|if|unless|except|as long as)\b")

_NO = Opening(
    r"(?:(?:oh|ah|um|er|well|sorry|hi|hello|thanks|thank you|dear|i am afraid|afraid|actually|sadly|[.]) )*"
    r"(?:no+|nope|nah|naw|no thank you|no thanks|no ta|not for me|not really|not interested|i am not interested"
    r"|rather not"
    r"|i would rather not|i will pass|count me out|no need|do not bother|please do not)\b"
    r"(?: (?:thanks|thank you|ta|cheers|dear|love|duck|pet|hun|mate|jo|please|sorry|for me|to meetings|to that|to texts"
    r"|meetings|texts|meeting texts|i am afraid|not for me|really|anymore|at the moment|just now|bless you|very much))*"
)
_REASON = Opening(
    r"(?:(?:but|and|so|as|because|since|sorry|well|just|it is just|thanks|thank you) )*"
    r"(?:(?:i|we) (?:am|are|was|do not|did not|cannot|could not|will not|would not|have (?:too|enough|no|not|got|a"
    r"|to|had)"
    r"|work|worked|never|hate|struggle|prefer|live|look after|care for|find|get|got|go|sleep|only|just|really"
    r"|already|used"
    r"to|rarely|hardly|enjoy)|my (?:\w+ ){1,3}?(?:is|are|does|do|will|cannot|has|have|comes|goes)|(?:it|they|that|those"
    r"|meetings) (?:is|are) (?:too|not|always|never|all|on)|at my age|too (?:old|busy|tired|ill|far|late|many|much"
    r"|young)"
    r"|not (?:at|in|for|with|my|one|really|these)|thanks|thank you|all the (?:best|same)|good luck|bless)\b"
)
_NEVER_GO = Opening(
    r"(?:(?:sorry|oh|well|thanks|thank you|dear|i am afraid|hi|[.]) )*(?:i|we) (?:really |just )?(?:cannot|do not"
    r"|never|am not"
    r" able to|will not|could not|am unable to|am past)(?: (?:really|ever|get out to|get to|come to|go to|do|attend"
    r"|make it to"
    r"|make|like|want|going to|be bothered with))+ (?:any |the |your |them )?(?:meetings?)(?: (?:anymore|these days"
    r"|now|sorry"
    r"|thanks|thank you|dear|love|at my age|so no|no|please|[.]))*|(?:sorry )?(?:meetings are|it is) not (?:for me"
    r"|my thing|my"
    r" cup of tea)(?: (?:thanks|sorry|really))*|(?:sorry )?i am (?:housebound|bed ?bound|too old for (?:that"
    r"|meetings|it))"
    r"(?: (?:now|sorry|thanks|dear|love|so no))*"
)
_WISHES = Sought(r"\b(?:i|we) (?:want|need|would like|think|mean|meant|wish|hope)\b|\bin the (?:area|park|street)\b")
# "1. Also the swing is broken": the answer, and then something else. A bare yes or no before an "and" may be either.
_BESIDE = re.compile(
    r"\s*(?P<answer>[12]|yes please|no thank you|no thanks)\s*+[.,;:!)-]*+\s*+(?<=\s)(?:(?:but|oh)\s+)?"
    r"(?P<more>(?:also|and|btw|by the way|ps|plus|can you|could you|please can|but can|but could)\b.{8,})",
    re.DOTALL | re.IGNORECASE,
)
_CORRECTS = Opening(
    r"(?:no(?= (?:wait|sorry|not|i|actually|make|hang|oops|my mistake))|oh|sorry|oops|wait|actually|hang on|hold on"
    r"|i mean|i meant"
    r"(?: to (?:say|put|press|send|type))?|i said|it (?:is|was|should be)|should (?:be|have been|say)|make (?:it|that)"
    r"|change (?:it|that|mine) to|wrong|wrong one|that is wrong|not that|my mistake|changed my mind"
    r"|i have changed my mind"
    r"|[.])(?: |$)"
)
_OTHER_DIGIT = re.compile(r"(?<![\w.])\d(?:\W|$)")


class Parts(NamedTuple):
    """An answer, and what else the text says."""

    answer: str
    more: str


def read(spelled: str) -> Said:
    """What a sentence says to the question; "" where it may be anything else."""
    words = spelled.split()
    if not words or len(words) > MAX_WORDS:
        return ""
    if _OF_SOMETHING_ELSE.fullmatch(spelled) or _LATER.fullmatch(spelled):
        return "unclear"
    if _LIMITED.issuperset(words) and _LIMITING.search(spelled):
        return "unclear"
    if _NEVER_GO.fullmatch(spelled) or _is_a_no(spelled):
        return "no"
    return "yes" if _is_a_yes(spelled) else ""


def _is_a_yes(spelled: str) -> bool:
    plain = " ".join(_SOFT.sub(" ", spelled).split()).strip(" .")
    if _BY_ALL_MEANS.fullmatch(plain):
        return True
    return _VOCABULARY.issuperset(plain.split()) and _NAMES_TEXTS.search(plain) is not None


def _is_a_no(spelled: str) -> bool:
    """A no that stands by itself, or gives its reason: "no i am housebound", and not "no parking on Mill Road"."""
    found = _NO.match(spelled)
    if found is None or ASKS_MORE.search(spelled) or _WISHES.search(spelled):
        return False
    rest = [clause.strip() for clause in re.split(r"[.?]", spelled[found.end() :]) if clause.strip()]
    return "?" not in spelled and all(_REASON.match(clause) for clause in rest)


def correction(spelled: str) -> str:
    """What a text says once "no wait", "sorry" and "wrong, I said" are taken off."""
    while found := _CORRECTS.match(spelled):
        spelled = spelled[found.end() :]
    return spelled


def parts(text: str) -> Parts | None:
    """The answer a text begins with and what it goes on to, where it says that this is something else."""
    found = _BESIDE.fullmatch(text)
    if found is None or _OTHER_DIGIT.search(found["more"]):
        return None
    return Parts(found["answer"], found["more"])
