"""What somebody wants to know about a meeting or a job: "what time is it?", "where?", "is there parking?".

Rule: whoever asks about the neighbourhood ("can we have more bins?", "when are the lights mended?") tells an idea.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from flows.words import asks_of_it, coming_abroad
from flows.words.clauses import FILLERS, Clause, cut
from flows.words.reply_words import spell_reply

Asked = Literal[
    "when and where", "still on", "end", "host", "access", "bring", "cost", "place", "who comes", "else"
]  # fmt: skip

MAX_CHARACTERS = 160
MAX_TOLD_WORDS = 8  # of what is told of themselves beside it
MAX_WORDS = 12  # of one question: a longer one tells more than it asks


@dataclass(frozen=True, slots=True)
class Question:
    """What a text asks about a meeting or a job, and whether it tells something besides."""

    kind: Asked
    tells_more: bool = False


def read(text: str) -> Question | None:
    """The question about it. None: it is no question, or one about something else."""
    if len(text) > MAX_CHARACTERS:
        return None
    if abroad := coming_abroad.asks(text):  # told what we know, in English, and read by a person too
        return Question(abroad, tells_more=True)
    if _HOW_MANY_OF_US.fullmatch(spell_reply(text)):
        return Question("else")
    clauses = _whole(clause for clause in cut(spell_reply(text)) if not _says_nothing(clause.words))
    clauses = [clause for place, clause in enumerate(clauses) if not place or not _WHY.match(clause.words)]
    kinds = [_kind(clause) for clause in clauses]
    found = {kind for kind in kinds if kind}
    if not found or not all(kind or _is_of_themselves(clause) for kind, clause in zip(kinds, clauses, strict=True)):
        return None
    return Question(found.pop() if len(found) == 1 else "else", tells_more=None in kinds)


def read_of_it(text: str, names: frozenset[str]) -> Question | None:
    """The question of somebody who is invited or goes there, told by its words alone. `names`: what it is called, where
    it is, and whom they meet."""
    spelled = spell_reply(text)
    if len(text) > MAX_CHARACTERS or not spelled:
        return None
    sentences = [one for one in map(str.strip, _MARK.split(spelled)) if not _says_nothing(one)]
    asked = [one for one in sentences if asks_of_it.is_of_it(one, names)]
    told = [one for one in sentences if one not in asked]
    if not asked or not all(_OWN.match(one) and len(one.split()) <= MAX_TOLD_WORDS for one in told):
        return None
    kinds = {_by_words(one) for one in asked}
    more = told or any(asks_of_it.tells_why(one) for one in asked)
    return Question(kinds.pop() if len(kinds) == 1 else "else", tells_more=bool(more))


def read_beside(text: str) -> Asked | None:
    """What is asked beside an answer, whatever else is told."""
    if len(text) > 2 * MAX_CHARACTERS:
        return None
    found = {kind for clause in _whole(cut(spell_reply(text))) if (kind := _kind(clause))} - {"when and where"}
    return found.pop() if len(found) == 1 else ("else" if found else None)


def is_about_it(clause: Clause) -> bool:
    """Whether this clause asks about the meeting or the job itself."""
    return _kind(clause) is not None


def _whole(clauses: Iterable[Clause]) -> list[Clause]:
    """The clauses, with "what time" and "is it" as the one question they are, and so "no stairs, is there"."""
    whole: list[Clause] = []
    for clause in clauses:
        last = whole[-1] if whole else None
        if last and clause.asks and _TAG.fullmatch(clause.words):
            whole[-1] = Clause(last.words, True, last.turns, last.led)
        elif last and last.asks and clause.asks and _OPENS.fullmatch(last.words) and not _OPENS.match(clause.words):
            whole[-1] = Clause(f"{last.words} {clause.words}", True, last.turns, last.led)
        else:
            whole.append(clause)
    return whole


def _says_nothing(words: str) -> bool:
    return not words or words in FILLERS or _HEARD.fullmatch(words) is not None


def _by_words(question: str) -> Asked:
    """What a question that can only be about it asks for, by the words in it."""
    return next((kind for kind, words in _NAMED if words.search(question)), "else")


def _is_of_themselves(clause: Clause) -> bool:
    """ "I use a wheelchair", beside the question."""
    return not clause.asks and _OWN.match(clause.words) is not None


def _kind(clause: Clause) -> Asked | None:
    said = clause.words.strip(" ?.")
    words = _TELL_ME.sub("", said)
    if _WITHOUT.fullmatch(words) and (clause.asks or _STEPS.search(words)):
        return "access"
    if _ASKED_SHORTLY.fullmatch(words):
        return "when and where" if words.startswith("where") else "else"
    if (not clause.asks and words == said) or len(words.split()) > MAX_WORDS:
        return None
    return next((kind for kind, wording in _KINDS if wording.fullmatch(words)), None)


def is_noted(text: str, access: str) -> bool:
    """Whether what is noted of the place says something of what was asked."""
    asked, noted = ({name for name, words in _NEEDED.items() if words.search(said.lower())} for said in (text, access))
    return bool(asked and asked <= noted)


_IT = r"(?:it|this|that|the (?:meeting|event|session|job|task|work)|we|i|you|they|everyone|doors?)"
_AGAIN = (
    r"(?: (?:again|exactly|please|then|at|on|for|mate|love|dear|duck|hun|pet|pal|hen|anyway|sorry|tomorrow|tonight"
    r"|today|this evening|did (?:you|it|they) say|you said|was it|is it|it (?:is|was)))*"
)
_WHEN = (
    rf"what time(?: (?:is|does|do|are|will|should|shall))?(?: {_IT})?(?: (?:on|at|start|starts|begin|begins|open"
    rf"|opens|kick off|need to|have to|want me|be|there|meet|meeting|come|arrive|get|to))*{_AGAIN}"
    rf"|when(?: (?:is|does|will|do|are) {_IT}(?: (?:on|start|begin|be|meet|meeting|happening|held))*)?{_AGAIN}"
    rf"|(?:what|which) (?:day|date)(?: (?:is|was|of))?(?: {_IT})?(?: (?:on|start|begin))?{_AGAIN}"
    rf"|(?:what|where) (?:time )?(?:and|or) (?:where|when|what time)(?: is {_IT})?{_AGAIN}"
    r"|(?:what is )?the (?:time|date|day|place|venue)(?: (?:again|please|of the meeting|for the meeting|tomorrow))*"
    rf"|time|is {_IT} (?:on |at |this |next )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: at \d+(?:[ap]m)?)?{_AGAIN}"
)
_STILL_ON = (
    rf"is {_IT} still (?:tomorrow|tonight|today|this (?:morning|afternoon|evening)|(?:on )?\w+day){_AGAIN}"
    rf"|is {_IT} (?:still |definitely |actually )*(?:on|happening|going ahead|cancelled|called off|off"
    rf"|moved)(?: (?:tonight|today|tomorrow|then|now|still|as planned))*{_AGAIN}|(?:has"
    rf"|have) {_IT} (?:been )?(?:moved|changed|cancelled|called off){_AGAIN}|(?:{_IT} )?still (?:on|happening"
    rf"|going ahead)(?: (?:tonight|today|tomorrow|then))?{_AGAIN}"
)
_WHERE = (
    rf"(?:where|whereabouts)(?: (?:is|are|will|do))?(?: {_IT})?(?: (?:held|being held|be|on|at|happening|meet|meeting"
    rf"|taking place|go|going|need to|have to|come|to))*{_AGAIN}|(?:what|which) (?:place|venue"
    rf"|hall)(?: is)?(?: {_IT})?(?: (?:in|at|held))*{_AGAIN}"
    rf"|which (?:one|meeting|job|event)(?: (?:is|was|do|are|you|we|mean|talking|about|this|that|it))*{_AGAIN}"
)
_END = (
    rf"(?:what time|when)(?: (?:does|do|will|is))?(?: {_IT})? ?(?:be )?(?:end|ends|finish|finishes|finished"
    rf"|over){_AGAIN}|how long(?: (?:is|does|will|do))?(?: {_IT})?(?: (?:last|take|go on|be|going to|gonna|run|for"
    rf"|supposed to))*{_AGAIN}"
)
_HOST = (
    r"who (?:do|should|shall|can) (?:i|we) (?:ask|look|see|speak|talk|report)(?: \w+){0,3}"
    r"|who (?:meets|do (?:i|we) meet|am i meeting|are we meeting)(?: (?:me|us))?(?: (?:there|tomorrow|today|then|please"
    r"|on|at|the|gate|door|when|i|we|get|arrive|saturday|sunday))*"
    r"|who (?:is|will)(?: be)? (?:meeting|meet|hosting|the host|greeting|in charge(?! of)|running it)(?: \w+){0,3}"
    r"|(?:is|are|will|would|can|could)(?: there)?(?: be)? (?:someone|somebody|anyone|anybody|you)(?: (?:be|there|to|who"
    r"|will|can|please|come|and))* (?:meet|meeting|wait|waiting|greet|greeting|look out|looking out)(?: for)? (?:me|us)"
    r"(?: (?:there|outside|inside|at|by|in|near|the|front|main|door|gate|entrance|hall|please|when|i|we|get|arrive|come"
    r"|first|then))*"
)
_NEEDED = {
    "steps": re.compile(
        r"wheel ?chair|step[ -]?free|\bsteps?\b|\bstairs?\b|\bramps?\b|\blifts?\b|accessib|\baccess\b|disabled"
        r"|mobility|level access|scooter|\bwalker\b|\bframe\b"
    ),
    "loop": re.compile(r"\bloop|hearing aid"),
    "toilet": re.compile(r"\btoilets?\b|\bloos?\b|changing place"),
    "parking": re.compile(r"\bparking\b|\bpark\b|car park|blue badge"),
    "sign": re.compile(r"\bbsl\b|sign(?:ing|ed)? language|\bsigner\b"),
    "interpreter": re.compile(r"interpret|translat"),
    "creche": re.compile(r"creche|childcare|baby ?sit|play area"),
    "food": re.compile(r"\bfood\b|\bcake|\btea\b|refreshments|\bbiscuits|\blunch\b|\bdrinks?\b"),
}
_ACCESS_WORDS = (
    r"wheel ?chairs?|step free|level access|steps?|stairs?|ramps?|lifts?|accessible|access|disabled|mobility|loop"
    r"|toilets?|loos?|parking|car park|bsl|interpreter|translator|translation"
    r"|english|polish|urdu|arabic|creche|childcare|food|tea|refreshments|blue badge"
)
_ACCESS = (
    rf"(?:(?:(?:is|are|will|would) (?:it|there|this|the \w+)|(?:do|does|has|have) (?:you|it|they|the \w+)(?: have"
    rf"| got)?)(?: (?:be|any|a|an|good|hearing|disabled|car))* |any |(?:is|are) (?:the )?)?(?:{_ACCESS_WORDS})"
    r"(?: (?:there|access|accessible|available|provided|nearby|on site|at the (?:venue|hall|meeting)|inside|friendly"
    r"|spaces?|for (?:the )?(?:disabled|cars|kids|children|wheelchairs?)|users?|ok))*"
    r"|(?:where )?(?:can|could|do|should) (?:i|we) park(?: (?:there|nearby|my car|a car|outside))*"
)
_WITHOUT = re.compile(  # "no stairs, is there?"; of stairs also without asking
    rf"(?:(?:there|it) (?:is|has|are) )?(?:no|not)(?: (?:any|too|very|so|many|much|a|lot|of|got))* (?:{_ACCESS_WORDS})"
    r"(?: (?:there|i hope|hopefully|please|to get (?:in|up)))*"
)
_STEPS = re.compile(r"\bno (?:stairs|steps)\b")
_TELL_ME = re.compile(
    r"(?:(?:could|can|would|will|you|also|please|kindly|just) )*(?:(?:tell|let|remind) (?:me|us)(?: know)? (?=wh|how"
    r"|the (?:address|postcode|time|date|place|venue|agenda)\b)"
    r"|(?:give|send|text) (?:me|us) (?=the (?:address|postcode|time|date|place|venue|agenda)\b))"
)
_TAG = re.compile(r"(?:is|are|was|will|does|do|has|have) (?:there|it|they|that|you)(?: be| not)?")
_ABOUT_IT = (
    r"(?:is|will|was|does) (?:it|this|the meeting|the event|entry)(?! (?:true|possible|about time|legal"
    r"|right|free to (?!come|get in|join|attend)))(?: \w+){1,6}"
    r"|(?:is|are|will|would) there(?! (?:any )?(?:an? )?(?:other |another )?(?:plans?|chance|way"
    r"|reason|update|news|more|anyone|anything|somebody|something|someone|point|progress|need|new)\b)"
    r"(?! be (?:an? |any )?(?:(?:new|more)\b|other (?!people|ones|kids|helpers|women|men)))(?: be)?(?: \w+){1,4}"
    r"|do (?:i|we) (?:need|have) to(?: \w+){1,5}|do i need(?: \w+){1,3}|(?:can|could|may|should|shall|must|will) (?:i"
    r"|we|my \w+(?: dog)?|kids|children|the (?:kids|children)|dogs?|anyone|anybody|people)"
    r" (?:just |still |also |need to "
    r"|have to |be able to )?(?:bring(?! back\b)|come|take|turn up|arrive|join|pay|drive|leave"
    r"|sit|sign up|book|dress|wear|go"
    r"|stay|speak|attend|be late)(?: \w+){0,5}|(?:is|are) (?:kids|children|dogs?|pets|babies|everyone|anyone"
    r"|my \w+(?: dog)?"
    r"|the (?:kids|children)) (?:allowed|welcome|ok|fine|invited)(?: \w+){0,4}|who (?:is|else|will|all)(?: is"
    r"| be)* (?:coming|going|there|speaking|invited|running)(?: \w+){0,3}|what (?:is|will)(?: be)? (?:it|this"
    r"|the meeting|on the agenda|the agenda|happening(?! (?:with|to|about|over))|discussed)(?: \w+){0,4}"
    r"|what (?:do|should|shall|can|must) (?:i"
    r"|we) (?:need to |have to )?(?:bring|wear|need|do|say)(?: \w+){0,3}|how (?:do|can|would) (?:i"
    r"|we) get there(?: \w+){0,3}|how (?:much|far)(?: (?:is|does|will) (?:it|this|entry)(?: \w+){0,3})?|(?:which"
    r"|what) (?:bus|buses|room|door|entrance|floor|postcode|address)(?: \w+){0,5}|(?:what is )?the (?:postcode"
    r"|agenda|address)(?: \w+){0,3}|any (?:food|drinks?|buses|kids|cost|charge)(?: \w+){0,3}|where (?:is|are) (?:oak"
    r"|the (?:hall|room|entrance|door|venue|place))(?: \w+){0,3}"
)
_ABOUT_MY_COMING = (
    r"(?:am|are) (?:i|we) (?:still |all |definitely )?(?:booked|down|coming|signed up|registered"
    r"|expected)(?: \w+){0,4}"
    r"|did (?:i|we) (?:say|book|reply|tell you|answer)(?: \w+){0,5}|how many (?:have you|of us|people are"
    r"|do you have|places|seats)(?: \w+){0,6}"
    r"|is (?:that|it|the (?:place|seat)|my (?:place|seat))(?: \w+){0,2} (?:mine|ours|ok|okay|all right"
    r"|confirmed)(?: \w+){0,2}"
    r"|(?:can|could|may) (?:my \w+ \w+|me and \w+|\w+ and (?:i|me)) (?:come|join)(?: \w+){0,3}"
    r"|why (?:has|is|was) (?:it|this|that|the meeting|the job|the day|the time|the place) (?:been )?(?:moved|changed"
    r"|cancelled|called off|on|earlier|later|at|in)(?: \w+){0,4}"
    r"|(?:can|could|may) (?:i|we) (?:still |just |also )*(?:come|bring(?! back\b)|send|join|get in"
    r"|turn up)(?: \w+){0,9}"
    r"|(?:can|could|will|would) (?:someone|somebody|anyone|you|one of you) (?:please )?(?:pick|fetch|collect"
    r"|drive|walk|meet|wheel|drop) (?:me|us|my"
    r" \w+)(?: \w+){0,6}|(?:can|could|will|would) (?:someone|somebody|anyone|you) (?:please )?give (?:me"
    r"|us) a (?:lift|ride)(?: \w+){0,4}"
    r"|(?:can|could|will|would) (?:someone|somebody|anyone|you|one of you) (?:please )?(?:help|push|carry|assist|guide"
    r"|walk|wheel|see|let|wait for|give|lend) (?:me|us|my \w+)(?: (?:a hand|an arm))?(?: (?:up|down|in|into|inside|out"
    r"|on|onto|off|over|from|to|with|at|through|along|home|back|the|my|those|a|of|after|afterwards|again|get|there"
    r"|steps?"
    r"|stairs?|door|hall|ramps?|kerb|chair|wheelchair|bus|car|taxi|stop|building|room|coat|frame|scooter|walker|seat"
    r"|venue|meeting|toilet|loo|lift|entrance|please|when i (?:get|come|arrive)|if i come))*"
    r"|(?:is|are|will|would) (?!there|it|this|that the|we|i)(?:the |that |a |any |my "
    r"|our )?(?:\w+ ){1,6}?(?:be (?:there|speaking|coming|at it)|coming|going"
    r"|speaking|attending)(?: too| tonight| then| as well| that night| this time)?|who is (?!this|that|it|you|the"
    r"|in|responsible|going|on|to)"
    r"\w+(?: please| then| again)?|what (?:would|will|do) (?:i|we) (?:be )?(?:doing|have to do)(?: \w+){0,3}"
    r"|what day is (?:the )?\d{1,2}(?:st|nd|rd|th)?"
    r"(?: \w+)?|(?:is|will) (?:it|this|the meeting) (?:be )?(?:on |by |via |over )?(?:zoom|online|teams"
    r"|streamed)(?: \w+){0,3}"
    r"|(?:will|are) (?:the |there be )?(?:minutes|notes|slides)(?: \w+){0,5}|(?:is|are) there (?:a |any )?(?:bus"
    r"|buses|train|tram)(?: back| home| after"
    r"| from \w+| to \w+| road| street| lane| close| that| time| of| night| then| at| late| for| it| the| hall"
    r"| meeting| there)*"
    r"|do you (?:need|want) (?:me|us) to(?: \w+){0,4}"
    r"|where exactly (?:is|are|do)(?: \w+){1,5}|(?:do|will) (?:i"
    r"|we) get paid(?: \w+){0,3}"
)
_PLACE = (
    r"how (?:many|far)(?: (?:people|are|there|is|up|down|on|do|i|am|the|list))* (?:before|ahead of|in front of"
    r"|list)(?: me| us)?(?: (?:now|please|then|in the queue|on the list))*"
    r"|(?:what|which) (?:number|place) (?:am i|are we)(?: (?:on|in|now|the|list|queue|waiting))*"
    r"|where (?:am i|are we)(?: (?:now|up to|still))* (?:on|in) the (?:waiting )?(?:list|queue)(?: now| please)?"
    r"|(?:am i|are we)(?: (?:still|definitely|now|actually))* (?:on the (?:waiting )?list|booked(?: in)?"
    r"|down(?: for it)?|in)(?: (?:or not|please|then|yet|now))*"
    r"|(?:have|did) (?:i|we) (?:got|get) (?:a |my |our )?(?:place|seat|spot)(?: (?:yet|or not|now|then))*"
    r"|any (?:news|word|joy|luck|sign|chance)(?: (?:on|of|about|with|yet))* (?:a|my|the|that) (?:place|seat|spot"
    r"|waiting list)(?: yet| now| please)?|what (?:is|are) (?:my|our|the) chances?(?: (?:of|a|getting|in|place|then"
    r"|now))*|(?:is there|has) (?:a|any) (?:place|seat|spot) (?:yet|now|come up|come free|free)(?: for me| yet| now)*"
)
_WHO_COMES = (
    r"how many (?:people )?(?:are|is|will be) (?:coming|going|there)(?: (?:do you know|then|please|now|so far))*"
)
_BRING = (
    r"(?:what|do) (?:do |should |shall |can |must )?(?:i|we) (?:need to |have to )?(?:bring|wear)(?: \w+){0,3}"
    r"|what to (?:bring|wear)|(?:do i |do we )?(?:need |bring )(?:my own )?(?:gloves|tools|boots"
    r"|anything)(?: \w+){0,2}"
)
_COST = (
    r"(?:do|will|can|could) (?:you|i|we) (?:pay|refund|cover|claim|get back)(?: for| back)?(?: my| the| our)? (?:bus"
    r"|travel|fare)s?(?: fares?| costs?| money)?(?: \w+){0,3}|(?:is|are) (?:the |my )?(?:bus )?(?:fares?|travel"
    r"|expenses) (?:paid|covered|refunded)(?: \w+){0,2}|(?:bus fares?|expenses|travel costs)"
)
_KINDS: tuple[tuple[Asked, re.Pattern[str]], ...] = (
    ("place", re.compile(_PLACE)),
    ("who comes", re.compile(_WHO_COMES)),
    ("end", re.compile(_END)),
    ("still on", re.compile(_STILL_ON)),
    ("when and where", re.compile(f"{_WHEN}|{_WHERE}")),
    ("host", re.compile(_HOST)),
    ("access", re.compile(_ACCESS)),
    ("bring", re.compile(_BRING)),
    ("cost", re.compile(_COST)),
    ("else", re.compile(f"{_ABOUT_IT}|{_ABOUT_MY_COMING}")),
)
_HEARD = re.compile(  # before a question: they read what we wrote
    r"(?:(?:oh|ah|ok|right|well|and|thanks|thank you) )*(?:good (?:morning|afternoon|evening)|i see|i understand"
    r"|understood|got it|fair enough|thanks"
    r"|thank you|sorry|hi|hello|oh|ah)(?: (?:then|that|now|thanks|jo|dear))*"
)
_MARK = re.compile(r" ?[.?](?: |$)")
_NAMED: tuple[tuple[Asked, re.Pattern[str]], ...] = (
    ("place", re.compile(r"\b(?:on the (?:waiting )?list|(?:before|ahead of|in front of) (?:me|us)|my (?:place|chances)"
                         r"|(?:a|any) (?:place|spot|space) (?:yet|now|for me)|what number)\b")),
    ("bring", re.compile(r"\b(?:gloves?|tools?|kit|gear|bring|pickers?)\b")),
    ("end", re.compile(r"\bhow long|\bfinish|\b(?:be|last|take) long\b|\bwhat time\b.* ends?\b")),
    ("cost", re.compile(r"\b(?:fares?|expenses)\b")),
    ("access", re.compile(rf"\b(?:{_ACCESS_WORDS}|park|signs|signing|signer)\b")),
)  # fmt: skip
_HOW_MANY_OF_US = re.compile(  # a whole text: "do you want us both", "is just me ok"
    r"(?:(?:and|but|so|sorry|hi|hello|jo|oh|ok|yes|also) )*(?:"
    r"(?:what time |how many (?:of us )?)?(?:do|would|will) you (?:need|want|like|expect)(?: (?:me|us|both|all|just"
    r"|only|one|two|three|of|or|to come|there|then|too|at))*|(?:shall|should|can|could) (?:(?:both|all|two|three) of"
    r" us|we (?:both|all)|we) (?:come|be there)(?: (?:too|along|then|or just me|together))*"
    r"|(?:is|are) (?:just |only )?(?:me|one|two|(?:the )?(?:both|one|two) of us) (?:be )?(?:ok|enough|fine|all"
    r" right|alright))(?: please| then)*(?: \?)?"
)
_OPENS = re.compile(r"(?:what|when|where|which|how|who|whereabouts)\b(?: \w+){0,2}")
_WHY = re.compile(r"(?:if|unless|because|in case|since|as i|i just|just) ")
_ASKED_SHORTLY = re.compile(  # also without a mark
    r"(?:i |we )?cannot (?:find|see) (?:it|the (?:hall|place|venue|room|door|entrance))(?: \w+){0,4}"
    r"|where (?:was|is) it(?: again)?|(?:on |by |via )?(?:zoom|teams)"
)
_OWN = re.compile(
    r"(?:on (?:nights|days|lates|earlies|shift)|working|just finished|i|we|my|our|me|us|she|he|they|mum|dad|nan|gran"
    r"|husband|wife)\b"
)
