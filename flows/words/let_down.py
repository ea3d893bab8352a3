"""What somebody texts whom a job let down: they came and found nobody, or they wait for somebody who does not come.

Rules
- The whole message says it; one clause about anything else ("nobody was there to open the gate") and it is an idea.
- Who waits says whom: by a name they were given, or as the helper, she or he.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from flows.words.first_look import Opening, Sought
from flows.words.phrases import Strung, one_of
from flows.words.spelling import count_words, spell_out
from flows.words.wants import NAMES_THAT_ARE_WORDS

Missing = Literal["not here", "asks"]

MAX_WORDS = 30
MAX_QUESTION_WORDS = 10

_LISTS = {
    "nobody": r"""
(nobody|no one|no body|noone|not a soul|not one person|none of (you|them)|not a single (person|soul))
""",
    "there": r"""
((there|here|about|around|waiting|outside|inside|anywhere|at all|in sight|to (be )?(meet|meeting|met|see|seen|greet
    |find|found|let)( (me|us|in))*|at the (gate|door|place|spot|entrance|meeting (point|place))|when (i|we) (got
    |came|arrived|turned up)( there)?|for (me|us)|yet|still|else|today|yesterday|this morning|last night|on
    \w+day|at (\d+|ten|nine|eleven|two|three)( [.] \d+)?( ?[ap]m)?))
""",
    "i": r"""
((i|we|me|us|and|my (son|daughter|wife|husband|friend|mate|mum|sister|brother)|both|just|did|have|had|was|were
    |been|so|still|even|only|all|really|then|again|am|are|being|as|since|when|after|but) )
""",
}
_FOUND_NOBODY = r"""
{i}*(there|it|found|saw|met)( (was|were|is|are|just))* {nobody}( {there})*
{i}*{nobody}( (was|were|is|are|been|seemed to be|bothered to be|else))*( {there})+
{i}*(nobody|no one) else was|not a soul
{i}*{nobody}( (ever|even|else|bothered to|bother to|did|has|had|have|actually))* (met|meet|came|come|showed|show|shown
    |turned|turn|appeared|greeted|arrived|waited|looked after|picked)( (up|me|us|over|out|to))*( {there})*
{i}*(could not|cannot|did not|can not|never|not|was not able to|unable to)( (even|ever))* (find|see|spot|meet|found|saw
    |met)( (you|yous|anyone|anybody|any one|any of you|the (group|others|person|host|lady|man|team|lot)|them|him|her
    |a soul|someone|all))+( {there})*
no sign of (you|anyone|anybody|them|the (group|others|host)|someone|him|her)( (lot|all|at all))*( {there})*
someone (was not|were not|is not|did not (show|come|turn)|never (showed|came|turned)|has not (shown|come|turned)|not)
    ( up)?( {there})*
(so )?where (was|were) (you|everyone|everybody|every one|they|someone|the (others|group|host))( (all|lot|then
    |to|at|today|yesterday|this morning|on \w+day))*
(i was |we were |got |been |was |just )*(stood up|left standing( there)?|left (there )?on my own|the only one( there)?
    |there (all )?(on my own|alone|by myself))( {there})*
"""
_TOLD_BESIDE = r"""
{i}*(at|by|outside|near) (the )?(\w+ )?(gate|door|place|spot|entrance|pond|hall|park|shed|bridge|meeting (point|place))
{i}*(went|go|came|come|turned up|showed up|got|waited|waiting|stood|hung (around|about)|arrived|there|here|walked|drove
    |travelled|stayed|looked|looking)( (there|here|along|down|over|up|all the way|around|about|at|on|by|in|outside|early
    |on time|in time|in the (rain|cold)|for|from|till|until|the (gate|door|place|spot|entrance|pond|hall|park|meeting
    (point|place))|ages|a (bit|while|long time|good \w+)|half an|an|nearly|almost|over|about|like|\d+|ten|nine|eleven
    |fifteen|twenty|thirty|forty|minutes?|mins?|hours?|hour|today|yesterday|this morning|on \w+day
    |as (planned|agreed|you said)|everywhere|for (you|someone|you all|everyone)|[ap]m|past|and))*
{i}*(went|gone|go|came|come|going|walked|headed|off) ?(back )?home( (again|now|then|in the end))*
    |{i}*(been and gone|left|gave up|given
    up)( (again|then|in the end|now|after (a while|\d+ minutes|half an hour|an hour)))*
(a |what a |complete |total |bit of a )*(wasted|waste of)( (a|my|of))* (journey|trip|time|morning|afternoon|day)
sorry|hi|hello|hey|jo|oh|well|hmm|ok|please|thanks|thank you|anyway|what happened( there)?|bit (disappointed|upset)
    |(very |so |really |quite )?(disappointed|disappointing|upset(ting)?|cross|not happy|let down)|(is
    |was) it (cancelled
    |off|called off)|did (i|we) (miss|get) (it|something|the (day|time|place)( wrong)?)|wrong (day|place|time)
    |(it is|this
    is) \w+|i said (i would|yes)|x+|again|and|but|so|as|because|though|then|why|[.?]
"""
_SOMEBODY = r"""
(someone|(the|my|your) (new )?(helpers?|volunteers?|person|people|lady|woman|man|girl|lad|one)( you (sent|said
    |promised))?
    |she|he|they|anyone|anybody)
"""
_NOT_HERE = r"""
(so )?(where|whereabouts) (is|are|was|were) {somebody}( (then|please|now|today|got to|to|at|supposed to be))*
{somebody} (is|are|was|were) (not|still not|nowhere)( (here|there|about|around|yet|arrived|come|coming|turned up|to be
    (seen|found)))+
{somebody} not( (here|there|arrived|come|turned up|showed up|shown up|yet|about|around))+
{somebody}( (just|still))* (has not|have not|had not|did not|never|not|do not|does not)( (even|ever|bothered to
    |bother to
    |just))* (come|came|turn|turned|turns|show|showed|shown|shows|arrive|arrived|appear|appeared|made|make)( (up|it
    |in))*
    ( (yet|here|there|at all|today|yesterday|this morning|in the end|so far|either|to .{3,16} gate|on \w+day))*
(still |we are |i am |been )*waiting (for|on) {somebody}( (here|still|to (come|arrive|turn up|show up)))*
(any |no )(sign|word|news) (of|from) {somebody}( (yet|here|still|at all))*
{somebody} (is|was|are|were) a no show|no show( (from|by) {somebody})?
(nobody|no one|no body|none of (them|the (helpers|volunteers)))( (has|had|have|ever|even|else|bothered))* (came|come
    |turned up|turn up|showed( up)?|shown up|show(n)?( up)?|arrived)( (yet|here|there|at all|today|yesterday
    |to help( me)?
    |to (it|meet me)|in the end|so far))*
"""
_BESIDE_WAITING = r"""
(sorry|hi|hello|hey|jo|oh|well|hmm|please|thanks|thank you|just (to say|so you know)|to say|fyi|i|we|am|are|is|was|still
    |here|waiting|waited( (half an|an|\d+|\w+ty|minutes|hour|hours|for|ages|here|there|until|till|past))*|been|at the
    (gate|pond|door|hall|place)|(so )?(i|we) (did|went|got|had to|started|left|finished)( \w+){0,4}|do you know|any idea
    |what (happened|shall i do|do i do|should i do)|on my own|alone|(is|are) (she|he|they) (coming|ok|all right)
    |again|and
    |but|so|that|[.?])
"""
_ASKS = Opening(
    r"(?:(?:hi|hello|please|sorry|jo|and|so|just|do you know|can you tell me|tell me|any idea) )*"
    r"(?:is|are|was|does|do|did|has|have|can|will|would|how|what|who|which|where|when)\b"
)

_SOME_OF_IT = Sought(
    r"\b(?:nobody|no ?(?:one|body)|none of|not|never|no sign|(?:any|no) (?:sign|word|news)|where|waiting|stood|standing"
    r"|alone|on my own|the only one|by myself|wasted|no show|anyone (?:here|coming|there))\b|\bcannot\b"
)


def may_be(text: str) -> bool:
    """Whether it is worth looking up which job is near: a first look, which leaves most ideas out."""
    spelled = spell_out(text)
    size = count_words(spelled)
    return size <= MAX_WORDS and (
        _SOME_OF_IT.search(spelled) is not None or (size <= MAX_QUESTION_WORDS and _ASKS.match(spelled) is not None)
    )


def finds_nobody(text: str, names: Sequence[str] = (), place: str = "") -> bool:
    """Whether the whole message says that they came and nobody was there. `names`: of whoever was to meet them;
    `place`: where."""
    spelled = _named(text, names)
    if where := spell_out(place).removeprefix("the "):
        spelled = re.sub(rf"\b(?:(?:at|by|in|to|near|outside) )?(?:the )?{re.escape(where)}\b", "there", spelled)
    if count_words(spelled) > MAX_WORDS:
        return False
    return _found_nobody().fills(spelled)


def goes_on_about_it(text: str) -> bool:
    """Whether the whole message is what one tells beside it: "I waited 20 minutes in the rain", "going home"."""
    spelled = spell_out(text)
    return len(spelled.split()) <= MAX_WORDS and _beside_it().fills(spelled)


def has_left(text: str) -> bool:
    """Whether they say that they are there no more."""
    return re.search(r"\b(?:home|left|gave up|given up|yesterday)\b", spell_out(text)) is not None


def misses(text: str, names: Sequence[str]) -> Missing | None:
    """What a host says of somebody they were to meet: that they are not there, or a question about them by name."""
    spelled = _named(text, names)
    if count_words(spelled) > MAX_WORDS:
        return None
    if _not_here().fills(spelled):
        return "not here"
    words = spelled.split()
    plain = _named(text, [name for name in names if name.casefold() not in NAMES_THAT_ARE_WORDS])
    asks = len(words) <= MAX_QUESTION_WORDS and "someone" in plain.split() and "someone" not in spell_out(text).split()
    return "asks" if asks and _ASKS.match(plain) else None


def _named(text: str, names: Sequence[str]) -> str:
    """As `spell_out` writes it, with "someone" for a name."""
    spelled = spell_out(text)
    for name in names:
        is_no_street = r"(?!(?: of \w+)? (?:street|road|lane|close)\b)"  # "Joan of Arc Street"
        spelled = re.sub(rf"\b{re.escape(name.casefold())}s?\b{is_no_street}", "someone", spelled)
    return spelled


@cache
def _found_nobody() -> Strung:
    core, beside = one_of(_FOUND_NOBODY, _LISTS), one_of(_TOLD_BESIDE, _LISTS)
    return Strung(f"{core}|{beside}", core, f"{core}|{beside}")


@cache
def _beside_it() -> Strung:
    beside = one_of(_TOLD_BESIDE, _LISTS)
    wont = r"(?:i )?(?:do not think |doubt )?(?:i )?(?:will|shall|would)? ?(?:not )?(?:bother|be bothering|come|do it)"
    again = rf"{wont} again|not (?:coming|doing (?:it|that)) again|never again"
    return Strung(f"{beside}|{again}", f"{beside}|{again}", f"{beside}|{again}")


@cache
def _not_here() -> Strung:
    lists = {"somebody": _SOMEBODY}
    core, beside = one_of(_NOT_HERE, lists), one_of(_BESIDE_WAITING, lists)
    return Strung(beside, core, f"{beside}|{core}")
