"""Whether somebody says that they have moved, and whether away from here: "I've moved away", "we dont live there now".

Rule: the whole message says it. What moved otherwise (bins, a bus stop), whoever moved here, and who may not be able to
live with something any more, is heard as what it is.
"""

from typing import Literal

from flows.words.first_look import Opening, Sought
from flows.words.phrases import one_of
from flows.words.spelling import count_words, spell_out

Moved = Literal["away", "house"]

MAX_WORDS = 25

_LISTS = {
    "who": r"(i|we|us|me and my \w+|my \w+ and (i|me)|my family|the family|my (husband|wife|partner) and i)",
    "have": r"((have|has|had|am|are|is|were|just|recently|now|both|all|already|actually|only|sadly|also|since) )",
    "when": r"""
( (now|so|recently|already|last (week|month|year|summer|winter|spring|autumn|january|february|march|april|may|june|july
    |august|september|october|november|december|\w+day)|this (week|month|year|summer)|yesterday|today|a while (ago
    |back)
    |(a|an|one|two|three|four|five|six|few|couple of|some|\d+|the|about|over|ages|long|a few|time)( (week|month|year
    |day
    |while|time)s?)? (ago|back)|ages ago|in (january|february|march|april|may|june|july|august|september|october
    |november
    |december|the (spring|summer|autumn|winter))|since|in \d{4}|for good|permanently|with my \w+
    |to be near(er)? (to )?(my
    |our) \w+|[.]))
""",
    "area": r"""
(the |this |that |your |our |oak |\w+ )?(area|estate|neighbourhood|village|town|city|district|county|country|region
    |parish|community|borough)
""",
    "here": r"""
(here|there|round here|round there|around here|in {area}|on {area}|at (that|this|the) (address|house|flat))
""",
    "no_more": r"( (any ?more|any longer|now|these days|at the moment))",
}
_AWAY = one_of(
    r"""
({who} )?{have}*(moved|relocated|gone|moving)( (house|home))? (away|out of {area}|from {area}|off {area}|abroad
    |elsewhere
    |somewhere else|out of here|out of there|away from (here|there|{area})|down south|up north|to another (town|city
    |area
    |place|county)|to (london|scotland|wales|ireland|spain|leeds|manchester|france|the (coast|seaside|country)))({when}
    | to [a-z]+( [a-z]+)?)*
({who} )?{have}*left {area}{when}*
({who} )?((do|does|did|are|am|is) )?(not|no longer)( (live|living|stay|staying|based|resident|residing|be|am|are))*
    \s{here}{no_more}*{when}*
({who} )?((am|are) )?(not|no longer) (local|a (local )?resident|a tenant|residents|tenants|in {area}|on {area}
    |from {area})
    ( here| there)?{no_more}*{when}*
({who} )?(live|living)( (now|in|at|a|long|way|miles|far))* (away|elsewhere|somewhere else|abroad)( (from (here
    |there)))?{no_more}*
""",
    _LISTS,
)
_HOUSE = one_of(
    r"""
{who} {have}*(moved|relocated)( (house|home|flat|address|out|now|on))*{when}*
(moved|changed|new) (house|home|flat|address|addresses){when}*
{who} {have}*(moved|relocated) (in|to|into) (?!here|the area|this)((with|my|a|an|the|our|number|flat|no|new|bigger
    |smaller) )*[\w-]+( [\w-]+){0,3}{when}*
{who} {have}*(changed|got a new|have a new) address{when}*
""",
    _LISTS,
)
_AROUND = one_of(
    r"""
hi|hello|hey|dear|sorry|so sorry|jo|ok|please note|note|just|only|to|say|let you know|letting you know|that|fyi|no|x+
unfortunately|sadly|thanks|thank you|thank u|ta|cheers|but|and|so|as|because|i am afraid|afraid|by the way|btw
    |actually|now
all the best|good luck|with it|it all|to you all|though|[.]
"""
)
_SAYS_AWAY = Opening(f"(?:{_AROUND} )*{_AWAY}(?: {_AROUND})*")
_SAYS_HOUSE = Opening(f"(?:{_AROUND} )*{_HOUSE}(?: {_AROUND})*")
_HERE = Sought(r"\bmoved (?:in )?(?:to |into )?(?:here|the area|this|in)\b(?! with)")


def read(text: str) -> Moved | None:
    """ "away": they live here no more; "house": they have another address, which may be round the corner."""
    spelled = spell_out(text)
    if count_words(spelled) > MAX_WORDS or "?" in spelled:
        return None
    if _SAYS_AWAY.fullmatch(spelled):
        return "away"
    return "house" if _SAYS_HOUSE.fullmatch(spelled) and not _HERE.search(spelled) else None
