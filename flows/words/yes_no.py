"""Yes or no, in people's own words: the words that open a clause decide, a "but" or "wait" lets later words decide.

Rules
- Only what plainly says yes, no or "not sure" is read; all else is "none": asked about, or heard as something else.
- "No" before a thing is no answer: "no more flats please" is an idea, "no, thanks" is a no.
- Both a yes and a no, without a word that says which holds, is "unsure".
- One letter alone counts only in a language we know the resident uses.
- The words below are as `spelling.spell_out` writes them.
"""

import re

from flows.words import coming_abroad, yes_no_abroad
from flows.words.phrases import one_of
from flows.words.spelling import fold, spell_out

YesNo = yes_no_abroad.YesNo

MAX_CLAUSES = 6  # what comes later is about something else
MAX_UNSURE_WORDS = 10

_LISTS = {
    "good": """good|great|perfect|fine|right|correct|ok|lovely|brilliant|wonderful|excellent|amazing|awesome|super|nice
        |fab|cool|true|ideal|accurate|affirmative|all right|wicked|grand|splendid|fantastic|confirmed|what i (want|need)
        |a (yes|fact|deal)""",
    "bad": """wrong|false|incorrect|untrue|inaccurate|erroneous|invalid|fake|a (no|negative|mistake|lie|hard no)|no good
        |not it""",
    "very": """(so |very |really |totally |absolutely |just |quite |completely |perfectly |all |definitely |also
        |indeed |actually |certainly |for sure |pretty |about |overwhelmingly |a |like )*""",
    "it": """(that|it|this|that one|this one|that statement|the (statement|answer|information)|what you( just)? said
        |everything|your statement)""",
    "think": """(i (would |must |have to |got to |can |just )?(think|believe|say|guess|suppose|know|confirm|mean)
        |i am sure)( that)?""",
    "how": "( (thanks|today|this (time|week)|that (day|night|week)|now|sorry|to|then|in|on|for|because|with))?",
}
_YES = "yes+|yea+h*|yeh+|ye+p+|yup+|yip+|yah+|ye|yess+ir|yh+|yer|yas+|yeap|aye|hell yes|oh yes"
_YES_CLAUSE = """
ok|oke?y|k|okie dokie|sure( thing)?|of course|course|absolutely|definitely|defo|deffo|certainly|surely|indeed|precisely
exactly( right)?|totally|obviously|affirm\\w*|positive|confirm(ed)?|agreed?|accepted|approved|granted|deal|facts?|done
sorted|gladly|happily|with pleasure|my pleasure|for sure|naturally|uh ?huh|mm+ ?hm+|amen|10 4|roger|bet|you bet
you got it|all right|right( on)?|true|correct|great|perfect|good|fine|lovely|excellent|brilliant|cool|wonderful|fab
super|awesome|amazing|nice|sweet|grand|terrific|please|why not|by all means|no problem|no worries|no objections?
not a problem|i do not see why not|go (ahead|for it|on)( then)?|please do( so)?|do (it|that|so)|book it|reserve it
play it
add it|make it so|let us (do|go)( it| that| with it| for it)?|carry on|count me in|put me down|sign me up
i am (in|up for (it|that)|game|keen|happy( to| with that)?|free|coming|going|interested|on it)
i will be (there|coming|along)|i (would )?(love|like|be happy|be glad|be delighted)( to| that| it| one)( very much)?
i (do|would|will|can|did|want (it|to|that|one))|i am$|we (do|would|will|can|are)
i (will|can|am going to) (come|attend|make it|be there|go|do it)|we will (come|be there|attend)|see you (there|then)
looking forward to (it|that)|cannot wait|would not miss it|i agree( with (you|that|the .*|it))?|i accept|i confirm
i approve|i vote yes|(that )?makes sense( as well)?|you are (\\w+ )?(right|correct|not (wrong|mistaken))( about that)?
works( for me| well| great| fine| perfectly| good)?|(is|sounds|sound|looks|seems) {very}({good})|as you wish
"""
_YES_START = """
{it} (is|was|will be|would be|is sounds|sounds?|looks?|seems?|appears?|would|will|turns out to be
    |can be)( to be)? {very}({good})
{it} (works|suits|would work|should work|will work|do|would do|will do|will suit)(?! not)
{it} is not (a )?(false|wrong|lie|problem|an issue)
{think} {it} (is|was|will be|would be|to be|sounds?) {very}({good})
{think} (yes|so too)
(the|my) (answer|response|reply)( to (that|this))?( is| would be)( a)?( resounding| definite)? (yes|true|affirmative)
(yes|true|affirmative) (is|as) (the|my) (answer|response|reply)
i (can |would have to |have to |must )?(say|confirm|vote)( it is)? (yes|affirmative)
i (am telling you|want you to know|know|believe)( that)? (this|it|that|the statement)( is| is a)? {very}true
"""
_NO_BARE = "no+|nope+|nah+|naw+|nay+|noo+pe|negative|negatory|never|nada|nowt|hell no|oh no|no no"
_NO_CLAUSE = """
no (way|chance|thank you|thanks|thank u|need|ta|cheers|good|can do|sir|deal|sorry|not (now|really|today|yet|at all
    |this time))
    ( not)?( at all)?
not (really|now|today|tonight|yet|right now|right away|at all|at the (moment|present time)|at this (time|moment|point)
    |just yet
    |quite yet|just now|right this second|this time|this (week|month|one)|interested|for me|keen|likely|necessary
    |needed|true
    |right|correct|a chance|good|happening|particularly|especially|so( much)?|me|that( one)?|quite|anymore|bothered
    |ready
    |immediately|currently|on your life|in a million years|ever|for now|possible|accurate|the case|coming|going
    |available|free
    |able( to)?|happy)
i (do|will|would|can|could|am|have|did|shall|should) (not|rather not|prefer not)( to)?|i not|i cannot|cannot|do not
will not|would not|did not|(would )?(rather|prefer) not( to)?|(i will )?pass( on (it|that|this))?|i disagreed?
disagreed?|false
incorrect|wrong( answer)?|untrue|inaccurate|invalid|(absolutely|certainly|definitely|of course) not|(i am )?afraid not
unfortunately( not)?|sadly( not)?|count me out|leave (it|that)|forget (it|that)|never ?mind|skip (it|that)|no need
not needed|nothing|none|nowhere|hardly|neither|nonsense|(it )?seems not|apparently not
i am (busy|away|working|out|on holiday|at work|fine|good|all right|not|unable|unavailable|done){how}
i (guess|hope|suppose|think|believe|say) (not|no)|(guess|hope|suppose) not|hold (off|on)( on (it|that|this))?( too)?
change (it|that)( to .*)?
"""
_NO_START = """
i (really |just |honestly |am afraid i |am sorry i |still )?(do|will|would|can|could|did|should
    |shall) not (really |even )?
    (want|wish|need|like|care|fancy|plan)( (it|that|this|any|one|them|to( \\w+){0,6}|anything))?$
i (do|did|would) not (really |even )?(think (so|that is|it is|that this)|agree|believe (that|so|it))
i (really |just |honestly |am afraid i |am sorry i )?(do not|will not|would not|cannot|could not|am not|was not)
    (be (able|there|coming|going|attending|free|in)|make (it|that)|come|attend|coming|attending|going|interested|ready
    |free
    |available|able|looking|join){how}
i (am unable|will be (away|busy|working)|am (away|busy)|have to work|have (got )?(work|other plans|plans
    |an appointment))
cannot (make (it|that)|come|attend)
do not (bother|worry|do (it|that)|want (it|to|any|one|that)|think so|need (it|to|any|one|that)|book|reserve)
(i would|i will|i am) (rather|prefer)( to)? not
{it} (is|was|does|do|did|will|would|sounds?|looks?|cannot|seems?)( be| work)? {very}not (be )?{very}
    (right|correct|true|it|good|necessary|needed|work|what|the|accurate|factual|proper|ok|fine|for me|possible|working
    |one
    |happening|so|sound|required)
{it} (is|was|will be|would be|sounds?|turns out to be|has to be) {very}({bad})
{it} (cannot be|is not) (right|true|correct|proper|possible|the case|it|one)
{think} {it} (is |was |to be |would be )?{very}({bad}|not)
{think} (no|not)\\b(?! sure)
i (would |have to |got to |gotta |must |am |vote |meant )*(say|saying|vote|meant) (the answer (is|to that is) )?(no
    |negative)
(the|my) (answer|response|reply)( to (that|this))? (is|would be) {very}(no|false|negative)
(no|false|negative) (is|as) (the|my) (answer|response)
you are (wrong|mistaken|incorrect)|are you sure i do not think|not (right|just|quite) (now|yet|away)
not at (this|the) (time|moment|point|present)|not for (me|now)|not today
sorry (i |we )?(cannot|will not|not|no)|please (no|do not)$
"""
_UNSURE = """
maybe|perhaps|possibly|possible|unsure|uncertain|i ?d ?k|no (earthly )?idea|no (\\w+ )?clue|not a clue|any idea
undecided
have not decided|tbc|to be confirmed|not (\\w+ ){0,2}?(sure|certain|confident|aware|know)|who knows|(it )?(all )?depends
(do|does|did|could|would) not (\\w+ ){0,2}?(know|recall|remember)|unaware|hard to (say|tell)|too early to say
cannot (\\w+ )?(say|decide|tell|answer|make up|be (sure|certain)|give you)|could not (say|tell)|let you know
(i will|i need to|i have to|i would have to|i got to) (\\w+ )?(see|think|check|ask|find out)
might(?! (i|we|you) )|may be( able)?|either|both|one or the other|could be|50 50|fifty fifty|i think so|i guess( so)?
i suppose( so)?|yes and no|no and yes|probably|hopefully|half and half|potentially
have not (the foggiest|a clue|(\\w+ )?(thought|decided))
drawing a blank|torn|make up my mind|mixed feelings|on the fence|no knowledge|if i know|above my pay|know later
do not have (\\w+ )?(answer|information|idea|clue|any idea)|try to|i will try|do my best|depending|tentative
ask me (later|again|nearer)|can i let you know|later let|still deciding|not 100|cannot promise|see how
"""
PAIRS: dict[str, YesNo] = {
    "yeah no": "no",
    "yea no": "no",
    "yeah nah": "no",
    "yes no": "unsure",
    "no yes": "unsure",
    "no yeah": "yes",
    "nah yeah": "yes",
    "no wait yes": "yes",
    "yes wait no": "no",
    "no actually yes": "yes",
    "yes actually no": "no",
    "no i mean yes": "yes",
    "yes i mean no": "no",
    "no sorry yes": "yes",
    "yes sorry no": "no",
}
_BUT = re.compile(
    r"\b(?:but|actually|wait|hang on|hold on|i mean(?:t)?|on second thoughts?|scratch that|oops|rather|instead|sorry"
    r"|changed my mind|correction|make that|no wait|although|however|though|except)\b"
)
_OPENING = re.compile(
    r"(?:(?:oh|ah|um+|uh+|er+|erm|hmm+|well|hi|hello|hey|thanks|thank you|ty|sorry|so|and|ha+|haha\w*|lol|omg|wow|ooh"
    r"|right|dear \w+|hiya|thank u|cheers|honestly|like|yo|mate|please|i am sorry|to be honest|tbh|then|now|just|wait"
    r"|actually|but) )+"
)
_TAIL = (
    r"(?: (?:please|thanks|thank you|very much|ta|cheers|mate|love|then|now|today|tonight|for me|by me|with me|to me"
    r"|for now|too|as well|sir|madam|x+|so much|i think|indeed|though|really"
    r"|lol|haha\w*|again|also|anyway|yes|yeah|ok|dear|pal|hun|duck|team|guys|all|that|this|it|bye|goodbye|exactly"
    r"|absolutely|correct|right|good|great|fine|perfect|actually|just|will do|of you|one"
    r"|for sure|most definitely|at all|either|instead|so|from me|for me|on that one|to that|on this|with that"
    r"|about that|the|a lot|alot|there|anymore|at the moment|right now|yet|this time))*"
)
_YES_WORD = re.compile(rf"(?:{_YES})\b(?! (?:and no|or no|no)\b)")
_NO_WORD = re.compile(
    rf"(?:{_NO_BARE})(?=$| (?:i|we|you|he|she|it|that|this|they|there|thanks?|ta|not|sorry|please|do|never|make|change"
    rf"|let|just|actually|can|could|would|want|need|no|nope|definitely|really|thank|cheers"
    r"|absolutely|my|wait|must|way|is|was|will|because|have|has|mate|love|nah|is the|am|cannot|did|does|should|use"
    r"|it is|what|find|book|play)\b(?! (?:bins|buses)))"
)
_CLAUSE = tuple(
    (value, re.compile(pattern))
    for value, pattern in (
        ("no", rf"{one_of(_NO_CLAUSE, _LISTS)}{_TAIL}$"),
        ("no", rf"{one_of(_NO_START, _LISTS)}(?:\b|$)"),
        ("yes", rf"{one_of(_YES_CLAUSE, _LISTS)}(?: {one_of(_YES_CLAUSE, _LISTS)})*{_TAIL}$"),
        ("yes", rf"(?:{one_of(_YES_CLAUSE, _LISTS)} )?{one_of(_YES_START, _LISTS)}\b"),
    )
)
_NOT_SURE = re.compile(rf"\b{one_of(_UNSURE)}\b")
_SIGNS: dict[str, YesNo] = {
    "👍": "yes",
    "✅": "yes",
    "✔": "yes",
    "👌": "yes",
    "🙋": "yes",
    "👎": "no",
    "❌": "no",
    "🚫": "no",
    "🙅": "no",
    "🤷": "unsure",
}
_TAKEN_BACK = ("no", "unsure")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d♀♂\\s!.]")


def read(text: str, lang: str | None = None) -> YesNo:
    """What the reply says to a question that is answered by yes or no; "none" when it says neither."""
    signs = {*_SKIN.sub("", text)}
    if len(signs) == 1 and (value := _SIGNS.get(signs.pop())):
        return value
    if len(fold(text)) == 1:
        return yes_no_abroad.read_letter(fold(text), lang) or "none"
    spelled = spell_out(text)
    unknown = lang in {None, "en"}
    said = None if unknown else yes_no_abroad.read(text, lang)
    said = said or _read_english(spelled) or (yes_no_abroad.read(text, None) if unknown else None)
    if said == "yes" and ((unknown and coming_abroad.denies(text)) or coming_abroad.read(text, lang) in _TAKEN_BACK):
        return "unsure"  # "ok lekin nahi", "evet ama gelemem"; in a language we know, two nots may be a yes
    return said or "none"


def _read_english(spelled: str) -> YesNo | None:
    """Clause by clause: the first that decides holds, unless a later one takes it back."""
    if value := PAIRS.get(spelled.replace(" .", "")):
        return value
    said: YesNo | None = None
    asked = False
    for clause in _clauses(spelled):
        if clause == "?":
            asked = True
            continue
        value = read_clause(clause)
        if value is None or (clause == "please" and clause != spelled.split(" . ")[0]):
            continue
        if said is None or value == said or _takes_back(spelled, clause):
            said = value
        elif value != "unsure" and said != "unsure" and (_is_plain(clause) or _DENIES.match(clause)):
            said = "unsure"
    if said is None and not asked and len(spelled.split()) <= MAX_UNSURE_WORDS and _NOT_SURE.search(spelled):
        return "unsure"
    return said


def _clauses(spelled: str) -> list[str]:
    marked = re.sub(r" (but|wait)\b", r" . \1", spelled).replace("?", ". ? .")
    return [clause for part in marked.split(".") if (clause := part.strip())][: MAX_CLAUSES + 2]


def read_clause(clause: str) -> YesNo | None:
    """What one clause says, as `spelling.spell_out` writes it."""
    if opening := _OPENING.match(clause + " "):
        clause = clause[opening.end() :] or clause
    if _LATER.match(clause):
        return "no"
    if _NOT_SURE.match(clause):
        return "unsure"
    for value, pattern in _CLAUSE[:1]:
        if pattern.match(clause):
            return value  # type: ignore[return-value]
    if _YES_WORD.match(clause):
        rest = clause.split(" ", 1)[1] if " " in clause else ""
        return "no" if rest and _DENIES.match(rest) else "yes"
    if _NO_WORD.match(clause):
        rest = clause.split(" ", 1)[1] if " " in clause else ""
        return "yes" if rest in {"wait yes", "yes", "yeah", "actually yes"} else "no"
    for value, pattern in _CLAUSE[1:]:
        if pattern.match(clause):
            return value  # type: ignore[return-value]
    return None


_LATER = re.compile(
    r"(?:(?:maybe|may be|perhaps|possibly|probably) )?(?:(?:a (?:bit|little) )?later\b|another (?:time|day)"
    r"|next (?:time|week|month|one)|some other|at (?:a later|another)|in (?:a bit|a while|the future)"
    r"|i will do it later)"
)
_DENIES = re.compile(
    r"(?:(?:i|but|it|that|sorry) )*(?:do not (?:want(?! to miss)|like|think)|is not (?:right|correct)|cannot (?:make"
    r"|come)|not (?:now|today|yet|right now|really)|no$|will not|actually no)"
)


def _takes_back(spelled: str, clause: str) -> bool:
    """Whether a "but", "wait" or the like stands before the clause."""
    before = spelled[: spelled.rfind(clause) + len(clause)]
    return _BUT.search(before) is not None


def _is_plain(clause: str) -> bool:
    return bool(_YES_WORD.fullmatch(clause) or re.fullmatch(_NO_BARE, clause))
