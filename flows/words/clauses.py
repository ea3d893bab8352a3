"""A reply cut into clauses: what each says, whether it asks, whether it takes back what stood before, who it is about.

Rules
- A yes or no before more words is a clause of its own: "yes what time does it start" answers, then asks.
- A question is told by its mark or by its first words; a mark belongs to the clause before it.
- A clause is about somebody else when it opens with them: "Joel's not coming", "my mum can't". "Me and Joel" is us.
- The text is as `reply_words.spell_reply` writes it.
"""

import re
from dataclasses import dataclass

from flows.words.phrases import one_of

MAX_CLAUSES = 10  # what comes later is about something else


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause, without the courtesy around it."""

    words: str
    asks: bool  # a question
    turns: bool  # after a "but" or "actually"
    led: bool = False  # said in one breath with the yes or no before it


def cut(spelled: str) -> list[Clause]:
    """The clauses of the reply, with what joins them."""
    found: list[Clause] = []
    marked = _SPLIT.sub(r" . \1", f" {spelled} ")
    for part in re.split(r" (?=[.?])", marked):
        mark, _, rest = part.strip().partition(" ")
        if mark not in {".", "?"}:
            mark, rest = ".", part.strip()
        if mark == "?":
            found = _ask(found)
        if rest.strip():
            clause = _TURN.sub("", rest.strip() + " ").strip()
            found.append(Clause(clause or rest.strip(), False, bool(_TURN.match(rest + " "))))
    return [opened for clause in found[:MAX_CLAUSES] for opened in _open(clause)]


def is_about_others(clause: str) -> bool:
    """Whether it tells of somebody else, and not of the sender as well."""
    clause = _HEARSAY.sub("", clause)
    if _OWN_FIRST.match(clause) or _AND_I.search(clause) or _FOR_ME.search(clause):
        return False
    if _OTHERS.match(clause + " "):
        return _IT_IS_US.match(clause) is None
    found = _SOMEBODY.match(clause)
    return bool(found and found["who"] not in _NOT_SOMEBODY)


def _ask(found: list[Clause]) -> list[Clause]:
    """A question mark belongs to the clause before it."""
    if not found:
        return [Clause("", True, False)]
    last = found[-1]
    return [*found[:-1], Clause(last.words, True, last.turns)]


def _open(clause: Clause) -> list[Clause]:
    """A yes or no before more words is a clause of its own: "yes what time does it start"."""
    stripped = _POLITE.sub("", clause.words + " ").strip()
    first = OPENS.match(stripped + " ")
    if first and first.end() < len(stripped):
        rest = stripped[first.end() :]
        if first[0].strip() in FILLERS and (clause.asks or _QUESTION.match(rest)):
            return _open(Clause(rest, clause.asks, False))
        turned = _TURN.match(rest + " ")  # "no I meant yes"
        rest = rest[turned.end() :] if turned and turned.end() < len(rest) else rest
        led = Clause(rest, clause.asks, turned is not None, led=True)
        return [Clause(first[0].strip(), False, clause.turns), *_open(led)]
    asks = clause.asks or _QUESTION.match(stripped) is not None
    return [Clause(stripped, asks, clause.turns, clause.led)] if stripped or clause.asks else []


_SPLIT = re.compile(
    r" ((?:but|though|however|although|except|because|actually|thanks|please|after all|turns out)\b|so (?=i |we |no "
    r"|yes |my |it |that |only |just |you |down |cannot |can |will |not |yeah |count |put |nope "
    r"|probably |prob |maybe |might |may |would |could |sorry |sadly |unfortunately "
    r"|unlikely |definitely |afraid |unable )|and (?=i |we |he "
    r"|she |they |my \w+ (?:is|are|can|will|has)|might |will |cannot |looking |see |would |hope )|if |only if "
    r"|unless |as long as |depends |depending |hope |hopefully |(?<!long )(?<!far )(?<!soon )as (?=i |we |my )|since "
    r"|sorry (?=i |we )|thank you|cause "
    r"|(?<!remind me )(?<!tell me )(?<!did you say )(?:which|what time|where is|where are|whereabouts)|not sure "
    r"|(?<!be )(?<!is )(?<!am )(?<!already )there is |who |just me"
    r"|(?<!have )(?<!has )(?<!i )(?<!we )(?<!you )(?<!they )(?<!he )(?<!she )got (?=my |a |an |the |our )"
    r"|(?:(?<=day )|(?<=days )|(?<=night )|(?<=nights )|(?<=evening )|(?<=evenings )|(?<=then )|(?<=time )"
    r"|(?<=cannot )|(?<=sorry ))got "
    r"|(?<!that )(?<!say )(?<!think )(?<!afraid )(?<!sorry )(?<!if )(?<!and )(?<!so )(?<!but )(?:i am"
    r"|we are) not coming\b"
    r"|(?:(?<=hospital )|(?<=well )|(?<=poorly )|(?<= ill )|(?<=sick ))(?=cannot |will not |not going |not coming )"
    r"|(?:can|could|will|would|is|are|do|does) (?:you|i|we|there|it|they)(?= ))"
)
_TURN = re.compile(
    r"^(?:(?:so(?= (?:i|we|no|yes|that|only|cannot|can|will|not|yeah|count|put|nope"
    r"|probably|maybe|might|may|would|could)\b)|but|though|however|although"
    r"|except|actually|oops|wait|no wait|sorry i mean[t]?|i mean[t]?|on second thoughts?|scratch that|correction"
    r"|make that|changed my mind|turns out|after all|instead|now|then again|ignore that|wrong button|rather|hang on"
    r"|hold on|apart from that) )+"
)
_POLITE = re.compile(
    r"^(?:(?:oh|ah|aw|um+|uh+|er+|erm|hmm+|well|hi|hello|hey|hiya|thanks|thank you|thank u|ty|cheers|ta|sorry|so|and"
    r"|ha+|haha\w*|lol|omg|wow|ooh+|yay+|woo+(?:hoo+)?|gosh|ace|brill|cool|excellent|fab|great|lovely|gutted|bummer"
    r"|damn|argh|aww+|right|dear|love(?! to)|honestly|like|yo|mate|bruv|bro|babe|babes|hun|hunni|darling|darlin|pet"
    r"|chuck|guys|please|kindly|to be honest|alas|then|well done(?: to \w+(?: of you)?)?|(?:to let"
    r"|letting) you know(?: that)?|just(?! (?:me|us|the|one|two|three|\d)\b)|la|bor|pal|hen|cariad|bab|petal|duckie"
    r"|flower|chick|bhai|beta|yaar|habibi|ji|boss|buddy|our kid|my (?:love|dear)|because|as(?! long)|since|x+"
    r"|very much|so much|for (?:the|your) (?:invitation|invite|text|message|reminder|reply|asking|letting me know"
    r"|kind invitation)|for (?:asking|inviting|letting)(?: me| us)?(?: know)?|i am (?:so |very |really )?(?:sorry"
    r"|afraid)|good (?:morning|evening|afternoon)|again|afraid|(?:such |what |its |it is )?a? ?(?:shame"
    r"|pity)(?: that)?(?= (?:i|we)\b)|unfortunately(?= \w)|sadly(?= \w)|regretfully(?= \w)"
    r"|sir|madam|(?:apologies )?(?:for )?(?:the |my |this )?(?:late|slow|delayed) (?:reply|response|answer|text)"
    r"|only just seen this|a bit|bit|yeah(?= (?:i|we|il|maybe|might|probably|sounds|will|no)\b)) )+"
)
FILLERS = frozenset({"ok", "okay"})  # before a question they answer nothing
OPENS = re.compile(
    r"(?:yes+|yea+h*|ye+p+|yup|yh+|aye|ok|okay|no+pe|nah|why aye|no(?= (?:i|we|my|sorry|maybe|what|is|are|it|he|she"
    r"|they|could|will|not)\b)|(?:sure|of course|definitely|absolutely)(?! not\b)|maybe(?= (?:i|we|me|my)\b)"
    r"|[123](?= (?:i|we|see|me|yes|no|sorry|thanks|will|can|cannot|but|my|maybe)\b))(?: (?:please|thanks|thank you"
    r"|of course|definitely|dear|love|mate|sir))* "
)
_QUESTION = re.compile(
    r"(?:(?:and|but|so|also|please|sorry|by the way|btw|quick question|just|remind me|tell me"
    r") )*(?:(?:what|who|whose|when|where|which|how"
    r"|why|whereabouts|where abouts|wot)\b(?! not\b)(?! a (?:shame|pity|lovely|great|nice))(?! ever)|(?:is|are|am"
    r"|will|can|could|do|does|did|would|should|shall|has|have|may|was|were) (?:it|this|that|there|the|you|i|we|they"
    r"|he|she|my|our|any|anyone|anybody|someone|somebody|kids|children|people|your|dogs?|joel|\w+ going|\w+ coming)\b"
    r"|any (?:chance|parking|food|idea what|news)|you (?:have|got|going|coming|there)\b|(?:is|are) (?:food|parking"
    r"|toilets?|tea|a lift|lift|ramp|steps|stairs|loop|creche|translator|interpreter)\b|it is (?:free|on|at)\b(?= [?]"
    r"|$))"
)
_OWN_FIRST = re.compile(
    r"(?:i|we|me|us|myself|both|neither|all|none of us|my \w+ and (?:i|me)|mine|(?:my|our) (?:whole )?family)\b"
)
_AND_I = re.compile(r"\b(?:and|plus|nor|or|with) (?:i|me|myself|us)\b|\b(?:me|myself|i) (?:and|plus|nor|or)\b")
_HEARSAY = re.compile(
    r"^(?:i|we) (?:do not )?(?:think|know|heard|hear|believe|guess|reckon|hope|bet|expect|am sure"
    r"|told) (?:that )?(?!i\b|we\b|so\b|not\b|it\b|that\b)"
)
_FOR_ME = re.compile(r"\b(?:my (?:thing|scene|cup of tea|bag)|for me|suit me|suits me|works for (?:me|us))$")
_IT_IS_US = re.compile(
    r"it (?:is (?:a )?(?:yes|no|maybe|too|possible|not|past|my|our|in my|in the|in our|on my)|suits|works"
    r"|depends|clashes)"
)
# Who is not the sender: a clause that begins so is about somebody else.
_OTHER_PEOPLE = r"""
(them|those|these) (lot|people|kids|council|\w+ people)\b
(he|she|they|nobody|everyone|everybody|people|someone|somebody|it|both of them|all of them|none of them|the others)\b
(my|our|the|his|her|their|your|mr|mrs|ms|dr|miss|mum|dad|nan|gran|hubby|husband|wife) (?!seat|place|name|apologies
    |regrets|answer|way|best|pleasure|legs?|knees?|hip|back|bad|self|health|shift|work|car|bus|train|appointment
    |treat|plan|intention|thing|rota|boss|mistake|cup)
"""
_OTHERS = re.compile(one_of(_OTHER_PEOPLE))
_SOMEBODY = re.compile(
    r"(?P<who>[^\W\d_]{2,}s?)(?: and [^\W\d_]{2,}| (?:at|from|in|of|on|next|over|down|up)(?: (?:\d+"
    r"|[^\W\d_]+)){1,3}?)? (?:is|are|not|cannot|can|will|might|may|would|says?|said|has|does not|did not|do not|never"
    r"|always|keeps?|need|should|must|ought|going|coming|wants|could|was|passed|told|thinks|wishes|needs|sends)\b"
)
_NOT_SOMEBODY_WORDS = """
    that this it there which what who hope hopefully sorry yes no not definitely probably maybe just still also
    all both will would cannot can could might may should shall going coming am are is was have had has do does
    did then now so but and or if thanks please ok me us we myself i everything weather time work name tomorrow
    tonight today monday tuesday wednesday thursday friday saturday sunday never always already really actually
    only neither one two three four five life way too see looking being been parked count put possible parking
    food nothing absolutely certainly obviously unfortunately sadly surely perhaps possibly
    stuck held caught delayed trapped snowed tied busy away off out ill sick poorly unwell traffic
"""
_NOT_SOMEBODY = frozenset(_NOT_SOMEBODY_WORDS.split())
