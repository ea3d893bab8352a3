"""Words and phrases that work at any moment: STOP in any wording, START, HELP, STATUS OAK-41, NAME Joan …

Rules
- A keyword is the whole message; courtesy around it ("please", "thanks", "hi") is allowed, anything more is an idea.
- COMPLAIN may have words after it, as our receipt says; "I want to complain about the bins" is an idea.
- STOP is asked first, and only `opt_out` decides it.
- Only START and JOIN ever lift a stop; YES is no keyword, and "START?" asks what it does.
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

from flows.words import language_names, one_purpose, opt_out
from flows.words.first_look import Opening
from flows.words.phrases import one_of
from flows.words.spelling import fold, spell_out

Name = Literal[
    "stop",
    "start",
    "join",
    "help",
    "menu",
    "meetings",
    "status",
    "vote",
    "name",
    "privacy",
    "language",
    "data",
    "delete",
    "complain",
    "here",
    "needs",
    "news",
    "vol",
]

MAX_CARRIER_CHARACTERS = 20
MAX_CHARACTERS = 120
MAX_WORDS = 14
MAX_LANGUAGE_WORDS = 8
MAX_NAME_WORDS = 3
MAX_NAME_CHARACTERS = 40
NO_TO_ONE = "no"  # argument of meetings, news and vol: they want no more of that, and of nothing else


@dataclass(frozen=True, slots=True)
class Keyword:
    """A keyword as texted.

    `argument`: status "OAK-41" or "", here the meeting's number
    or "", name "Joan" or "", meetings, news and vol NO_TO_ONE, language its code ("pl") or the word when we know no
    such language, complain its words, stop "wrong_number" when that is the reason. `carrier`: a word like CANCEL, END
    or QUIT that phone companies act on themselves (all they list but plain STOP): on Telegram it may mean giving up a
    seat.
    """

    name: Name
    argument: str = ""
    carrier: bool = False


# As `spelling.spell_out` writes them.
_COURTESY = """
please|thanks|thank you|hi|hello|hey|ok|ta|cheers|now|x+|mate|love|dear|sorry|just|text|\\.|\\?
(can|could|may) i (have|get|see)|i (want|need|would like)( to (see|have|get))?|(send|show|give|tell) me
"""
_MINE = "(my|our) (data|number|details|info|information|name|texts|messages)"
_PHRASES: dict[Name, str] = {
    "start": """
start|unstop|opt ?in|opt me (back )?in|restart|resubscribe
start (again|texts?|texting( me)?( again)?|messages|sending( me)? (texts?|messages)( again)?)
""",
    "join": """
join( (in|up|us|you|again|the list))?
i (want|would like) to join
""",
    "help": """
help( info)?|helpline|info|information|more info|commands?
how (does|do) (this|it|i use this)( works?)?
pomoc|ajutor|ayuda|ajuda|aide|cymorth
""",
    "menu": """
(main |the )?menu|options?|keywords?|list (of )?(commands|options|keywords)
what (can|do) i (text|do|send|say|ask)( (you|here|next))?
""",
    "meetings": """
meetings?|(the )?next meeting|meeting (dates?|times?|details)
(when|where|what time|what day|what date)( and (when|where|what time))? (is
    |are) (the |your |our )?(next |upcoming )?meetings?
    ( (on|at|then|held|please|this (week|month)|next (week|month)|happening|again))*
(any|what|which|list|upcoming|future|next|list of|dates? of|details of|about|the)( the)?( next| upcoming
    | future)? meetings?
    ( (are there|coming up|soon|on|this (week|month)|next (week|month)|planned|dates?|times?))*
is there (a|another|any) meetings?( (soon|coming up|this (week|month)|next (week|month)|tonight|tomorrow|today|on))*
""",
    "needs": """
(my |access )*needs
""",
    "news": """
news|newsletter|(the |your |local )?news(letter)?( texts?| updates?)
(text|send)( me)? (the |your |any |local )?news(letter)?
(put|sign|count|add) me (down|up|in) for (the |your )?news(letter)?
""",
    "vote": """
vote|voting|(i want to |can i )?vote( now| again)?|what do (my |the |our |other )?neighbours think
""",
    "privacy": """
privacy( (notice|policy|info|statement))?|gdpr|data protection
what (is|does|are) (the |your )?privacy( (notice|policy|mean|for|about|thing))*
(how|why) (do|are|will) you (use|using|keep|keeping|store|storing|hold) {mine}
(how|why) (do|are|will) you (use|using|keep|keeping) this
what (do|will) you do with {mine}
who (sees|reads|gets|can see|has) (this|these|{mine})
is (this|it|my number) (private|confidential|anonymous)
""",
    "data": """
(all )?(my )?data|my (information|details)|(data|access) request|access to my data|download my data|sar|dsar
(what|which) (data|info|information|details)( do| have)? (do )?you (have|hold|keep|got|store)( (on|about|of|for))?( (me
    |us|my number))?
what (do|have) you (have|hold|know|keep|got|store) (on|about) me|subject access( request)?
(a )?copy of (all )?(my|the) (data|info|information|details)( you (have|hold)( (on|about) me)?)?
(all )?(the )?(my )?(data|info|information) (that )?you (have|hold) (on|about) me
data (for|on|about) (me|all|my)( (texts|messages|number|phone|my|all|of|on))*
data (request|by post|by email)
""",
    "delete": """
delete|erase|forget me|right to (be forgotten|erasure)
(delete|erase|remove|wipe|destroy|clear|forget|get rid of)( (all|of|my|the|me|everything|it all|data|account|details
    |info
    |information|messages|texts|records?|ideas|personal|you (have|hold|keep|know|got)( (on|about) me)?|and|about me
    |on me|(idea|text|message)s? about [^.?]*
    |from (your|the) (system|records|database|files)|i (sent|texted)( you)?|history|file|profile))+
(i want |want )?((all )?my data|my details|everything)( to be)? (deleted|erased|removed|wiped|gone)
""",
    "complain": """
((i (want|would like|wish|need|have|am going)|want|can i|(how|where|who) (do|can) i)( to)? )?
    (complain|(make |file |lodge |raise |have |send (in )?)?(a |an )?(formal |official )?complaints?)
    ( (to (you|someone|somebody|a person|(the|your) manager|your boss)|against you
    |about (you|this|this service|(these|the|your) (texts|messages)|this number|your service|how you (use
    |used) my (data|number))))?
""",
    "vol": """
vol|volunteer(ing)?|i (want|would like|would love|wish) to (volunteer|help( out)?|get involved|give a hand|lend a hand)
(i am )?(very |always |more than )?(happy|glad|willing|free|able|keen|up|here) (to help( out)?|for helping( out)?
    |to (give|lend) (you )?a hand|for volunteering|to volunteer|to get involved)( {with})*
(can|could|may|how (can|do|could)|where (can|do)) i (help( out)?|volunteer|(give|lend) a hand|get involved
    |sign up to (help|volunteer))( {with})*
i (can|could|will|would) (help( out)?|volunteer|(give|lend) a hand|do some volunteering)( {with})*
(do you|you) need (any |some )?(volunteers|helpers|a hand|help)( {with})*
i have (some |a bit of )?(spare |free )?time to (help( out)?|volunteer|give a hand)
(put|sign|count|add) me (down|up|in) (to|as a|for) (help(er|ing)?|volunteer(ing)?)|i am a volunteer
""",
}
_WITH = """
    (with (anything|something|things|stuff|that|it|the [a-z]+)|any ?time|round here|around here|locally|too|as well
    |if you (need|want)( me| it| any)?|if needed|sometimes|at weekends
    |on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))
"""
_KEYWORDS = Opening(
    f"(?:{one_of(_COURTESY)} )*(?:"
    + "|".join(f"(?P<{name}>{one_of(phrases, {'mine': _MINE, 'with': _WITH})})" for name, phrases in _PHRASES.items())
    + f")(?: {one_of(_COURTESY)})*"
)
# "Stop news" ends the news and nothing else: whoever wants to end everything says so without it.
_NO_NEWS = Opening(
    f"(?:{one_of(_COURTESY)} )*(?:"
    + one_of("""
(stop|end|cancel|quit|no( more)?|unsubscribe( me)?( from)?|take me off|opt( me)? out( of)?|turn off)
    ( (sending|texting))?( me)?( (any|the|your|my|local|more))* news(letters?)?( texts?| messages?| updates?)?
    ( any ?more)?
news(letter)?( texts?)? (stop|off|no|end|cancel)
i (do not|no longer) (want|need)( (any|the|your|more|local))* news(letters?)?( texts?)?( any ?more)?
""")
    + f")(?: {one_of(_COURTESY)})*"
)
# Without one of these no phrase above can match: the cheap first look.
_KEY_WORDS = """
    start unstop opt optin restart resubscribe join help helpline info information commands command works work
    use pomoc ajutor ayuda ajuda aide cymorth menu options option keywords keyword text do send say ask meeting
    meetings privacy gdpr data number details delete erase remove wipe destroy clear forget rid erasure
    forgotten everything this these texts messages private confidential anonymous complain complaint complaints
    have hold keep know sar dsar subject access needs vote voting neighbours vol volunteer volunteering volunteers
    helpers hand involved helping news newsletter
"""
_KEYS = frozenset(_KEY_WORDS.split())
_NEWS_WORDS = frozenset({"news", "newsletter", "newsletters"})

_DIGIT = re.compile(r"\d")
_STATUS = re.compile(
    r"\W*(?:(?:hi|hello|please|pls|plz|any (?:news|updates?|word)|what(?:'?s| is)?(?: the)?(?: (?:happened|happening"
    r"|status|news|latest"
    r"|update))?|status|update|news|progress|ref(?:erence)?|idea|about|on|of|to|with|for|my|number|no|how is|hows|the"
    r"|has|and|check"
    r"|track|is|now|where|re)\W+)*?"
    r"(?P<letters>[A-Za-z]{2,8})\s?[-–—_/.]?\s?(?P<digits>\d{1,7})"
    r"(?:\W+(?:please|pls|plz|thanks|ta|status|update|news|now|any news|going|doing|at|done|yet|read|up to"
    r"|getting on))*\W*",
    re.IGNORECASE,
)
_STATUS_OF_MINE = Opening(
    one_of("""
(status|update|progress)( (of |on )?(my|the) (idea|text|message|suggestion|report)s?| please)?
(what (happened|has happened|is happening|became|is the (status|news|latest|update))|any (news|updates?|word|progress)
    |how is
    |did (you|anyone|anybody) (read|get|see)|have you (read|got|had|seen))( (to|with|of|on|about|going with))?
    ( (my|the|our)) (idea|text|message|suggestion|ideas)( (please|doing|going|getting on|yet))*
my ideas?
""")
)
# Words before a number that make no reference: "bus 41", "flat 12", "june 5".
_BEFORE_NUMBERS = """
    bus no flat unit room route age aged at by on in over under top num number house apt plot block bay gate
    lane exit junction day june july may april march jan feb mar apr jun jul aug sep sept oct nov dec january
    february august september october november december about only just plus ok yes the of to and or for from
    bed level floor year years week month option answer page line tram train zone phase class grade band part
    type size ward door box covid is my its all than monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu thur thurs fri sat sun choice im am pm until till after before around approx call text ring
    phone press reply send tel mob fax ext code pin need want have got maybe both either neither up off out stop
    start end cancel quit help menu name sorry thanks hi hello section article model channel radio bbc itv
    iphone group team key stage vol volume chapter verse psalm platform terminal stand lot locker plan step item
    hes shes hers his he she they theyre were weve ive youre kids lad son daughter mum dad nan is was
    question not us wait good great poor bad fine nice then actually say said meant mean its make just sorry oops
"""
_NOT_REFERENCES = frozenset(_BEFORE_NUMBERS.split())
_NAME = re.compile(
    r"\W*(?:(?P<keyword>name)\b[\s:=,-]*|(?:my|the) name(?:'?s| is)\s+|(?:you can |please |pls )?call me\s+)"
    r"(?P<name>[^\d\W][\w'’. -]{0,60}?)?(?:\W+(?:please|thanks|pls|x+))?\W*",
    re.IGNORECASE,
)
_NO_PART_OF_A_NAME = """
    and the of a an for is to in on it or badge badges tag tags sign signs plate plates plaque plaques street
    streets road roads after them this that please suggestion suggestions my your our their me you when if back
    later tomorrow at with about as not but was has one all some any calling change changes shame idea ideas
    park bench
"""
_NOT_NAMES = frozenset(_NO_PART_OF_A_NAME.split())
_LANGUAGE_WORD = r"(?:language|languages|lang|jezyk|limba|idioma|lingua|langue|iaith|luqad|dil|zaban|zuban|bhasha)"
_LANGUAGE = re.compile(
    rf"(?:(?:change |set |switch |my )*(?:the )?{_LANGUAGE_WORD}(?: (?:to|is))?|(?:do|can) you (?:speak|do|write|text"
    rf"|reply)(?: in)?"
    r"|(?:i )?(?:speak|only speak|prefer|want|need)|(?:text|reply|write|speak)(?: to)?(?: me)?(?: in)?|in) (?P<name>.+)"
    rf"|(?:change |other |another |my )?{_LANGUAGE_WORD}"
)
_HERE = re.compile(r"\W*(?:(?:i am|i'?m|im|we are|we'?re) )?here(?: now)?\W*(?P<number>\d{1,9})?\W*", re.IGNORECASE)
_TRAILING = re.compile(r"(?: (?:please|pls|plz|prosze|va rog|por favor|svp|only|thanks|language|yes))+$")
_COMPLAINT = re.compile(r"\W*complain(?:t\s*:|\b)[\s:,.!-]*(?P<words>.*\S)\s*", re.IGNORECASE | re.DOTALL)
_SLASH = re.compile(r"\s*/([a-z]+)(?:@\w+)?(?:\s+(.*))?\s*", re.IGNORECASE | re.DOTALL)


def read(text: str, *, channel: Literal["sms", "telegram"]) -> Keyword | None:
    """The keyword that the whole message is, or None.

    The same on every channel: what a word means there is for `hear` to say.
    """
    if text.startswith("/") and (slash := _SLASH.fullmatch(text)):
        text = slash[1] if slash[1].lower() in {"start", "stop"} else f"{slash[1]} {slash[2] or ''}"
    if len(text) <= MAX_CARRIER_CHARACTERS and opt_out.is_carrier_word(text):
        return Keyword("stop", carrier=True)
    spelled = spell_out(text)
    if one := one_purpose.read(spelled):
        return Keyword("stop") if one.thing == "everything" else Keyword(one.thing, NO_TO_ONE)
    if reason := opt_out.read(text, spelled):
        return Keyword("stop", "wrong_number" if reason == "wrong_number" else "")
    keyword = _read_word(text, spelled) if len(text) <= MAX_CHARACTERS else None
    return keyword or _read_complaint(text)


def _read_word(text: str, spelled: str) -> Keyword | None:
    words = spelled.split()
    if not words:
        return Keyword("help") if "?" in text else None
    if len(words) > MAX_WORDS:
        return None
    if not _KEYS.isdisjoint(words) and (phrase := _KEYWORDS.fullmatch(spelled)):
        name = cast(Name, phrase.lastgroup)  # the groups are named after the keywords
        return Keyword("help" if "?" in text and name in ("start", "join") else name)
    if not _NEWS_WORDS.isdisjoint(words) and _NO_NEWS.fullmatch(spelled):
        return Keyword("news", NO_TO_ONE)
    if found := _HERE.fullmatch(text):
        return Keyword("here", found["number"] or "")
    if status := _read_status(text, spelled):
        return status
    if "name" in words or "call" in words:
        return _read_name(text)
    return _read_language(text) if len(words) <= MAX_LANGUAGE_WORDS else None


def _read_complaint(text: str) -> Keyword | None:
    found = _COMPLAINT.fullmatch(text)
    return Keyword("complain", found["words"]) if found else None


def _read_status(text: str, spelled: str) -> Keyword | None:
    if _STATUS_OF_MINE.fullmatch(spelled):
        return Keyword("status")
    found = _STATUS.fullmatch(text) if _DIGIT.search(text) else None
    if found and found["letters"].lower() not in _NOT_REFERENCES:
        return Keyword("status", f"{found['letters'].upper()}-{int(found['digits'])}")
    return None


def _read_name(text: str) -> Keyword | None:
    if not (found := _NAME.fullmatch(text)):
        return None
    name = " ".join((found["name"] or "").split()).strip(" .-'")
    words = name.lower().split()
    if not words:
        return Keyword("name") if found["keyword"] else None
    if len(words) > MAX_NAME_WORDS or len(name) > MAX_NAME_CHARACTERS or not _NOT_NAMES.isdisjoint(words):
        return None
    return Keyword("name", name)


def _read_language(text: str) -> Keyword | None:
    words = _TRAILING.sub("", fold(text))
    if words in language_names.BY_NAME:
        return Keyword("language", language_names.BY_NAME[words])
    if not (found := _LANGUAGE.fullmatch(words)):
        return None
    name = found["name"]
    if not name:
        return Keyword("language")
    if name in language_names.BY_NAME:
        return Keyword("language", language_names.BY_NAME[name])
    return Keyword("language", name) if words.startswith("language ") and len(name.split()) == 1 else None
