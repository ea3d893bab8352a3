"""How a reply is thumbed, beyond `spelling`: what is short for what in an answer, and slips of the thumb mended.

Rules
- Nothing here decides what a reply means; `rsvp`, `party` and `needs` read what comes out.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from flows.words.first_look import Rewriting, Sought
from flows.words.slips import mend
from flows.words.spelling import REMEMBERED, REMEMBERED_WORDS, spell_out

# in full: as thumbed in answers
_SHORT_FORMS = """
    i will: il iwill | would not: wudnt wldnt woudnt wouldnot
    make: mak | cannot: cnt cantt cany cannae canna cant cnat catn cannnot cantnot canot
 do not: dinnae dinna dotn dnot donot
    will not: willnae wont wnt wotn wnot | be: b | see: c | you: yous yall
    coming: comin cumin cuming comeing commin | going: goin gowing | bringing: bringin | working: workin wrkin
    running: runnin | looking: lookin | forward: 4ward foward forwrd fwd | yourself: urself | having: avin
    thinking: thinkin | doing: doin | on my way: omw onmyway | of course: ofc ofcourse ofcorse
    probably: probs prob prolly prbly | definitely: def defs deffo defo | obviously: obvs obv
    cannot be bothered: cba | night: nite nyt | weekend: wkend wknd wkd | there: ther thr dere der thur
 have: hav av | gave: gav
    see you: cya cu | will: wil | are: ar | though: tho | with: w wid wth | going to: gunna gona imma
    i am going to: ima imma | trying to: tryna | minutes: mins min | hour: hr | hours: hrs | let you know: lyk
    maybe: mayb maybs mabey mabe mebbe mebe | do not know: dk | later: l8r | late: l8 | great: gr8
    shall not: shant | need not: neednt | must not: mustnt | i shall: ishall | husband: hubby hubs hubbie
    daughter: dd | boyfriend: bf | girlfriend: gf | as soon as possible: asap | to be honest: tbh tbf | innit: init
    children: childs childrens chldren | people: persons ppls peeps | person: persn | mum: mam mom mummy
    dad: daddy | tomorrow: tomoz tomo tmoz tomorow tommorow tommorrow tmr tmrow 2morrow 2moz | today: tday
    sorry: soz sos soory sozz | to: too2 | what: wt wats whut | who: hu | know: no9 | because: coz cus
    yes: yess yesss yse eys yesd | no: naw nar | maybe: mibbe mibbies | you: yuh
    on: pon | me: mi | my: ma | about: aboot bout
    from: fae frae | off: aff | to: tae | your: yer | with: wi | ok: okie okey okk okayy oki okidoki
    | alright: alrite alrght alrt aight aite ight
    want to: wana | could: cld | should: shld | please: plees | might: mite myt | appointment: appt apt appointmnt
    apologies: apols apologys appologies | wheelchair: wheel-chair
"""
_FORMS = {
    short: full.strip()
    for full, _, shorts in (
        entry.partition(": ") for entry in _SHORT_FORMS.replace("\n", "|").split("|") if ": " in entry
    )
    for short in shorts.split()
}
_ILL = Sought(
    r"\b(am|is|are|was|been|feel|feeling|felt|got|fell|taken|so|too|very|really|quite|still|kids|not|baby) i will\b"

                  r"(?! (?:be|come|try|see|go|let|not|have|make|get|bring|do)\b)")  # fmt: skip
_TO = Sought(
    r"\b2 (?=(?:miss|come|be|go|see|do|make|get|let|work|attend|know|say|ask|find|bring|have|help|join|pass"
    r"|cancel)\b)"
)
_FOR = Sought(r"\b4 (?=(?:me|you|the|a|it|that|this|my|asking|inviting|letting)\b)")
_OWN_S = re.compile(
    r"\b([^\W\d_]{2,})['’]s (?=not\b|coming\b|going\b|busy\b|working\b|away\b|ill\b|poorly\b|sick\b|at\b|in\b|on\b"
    r"|stuck\b|fine\b|good\b|no\b|great\b|ok\b|perfect\b|off\b|too\b|past\b|got\b|a\b|unable\b|goin\b|comin\b|out\b"
    r"|up\b|been\b|just\b|also\b|still\b|too\b)"
)
_NOUN_WILL = re.compile(r"(?<=[a-z])['’]ll\b", re.IGNORECASE)  # "the wife'll be there"
_APOSTROPHES = re.compile(r"\b(we|he|she|they|it|that|there|who|what|you|i)['’‘`´](ll|re|d|ve)\b", re.IGNORECASE)
_AFTER_APOSTROPHE = {"ll": "will", "re": "are", "d": "would", "ve": "have"}
_KNOW = Sought(
    r"\b((?:let (?:you|me)|(?:do|did|does) not)) no(?=$| [.?]| yet| if| when| what| nearer| tomorrow| later)"
)
_WELL = Sought(r"(^|[.?] )well (?=(?:be|come|see|try|make|all|both|do|let|have|give|pop|pass|bring|miss) )")
_STRETCHED = re.compile(r"([a-z])\1\1+")
_DOUBLED_WORDS = "cool soon good all will see too free need been well off week still really happy ooh aww mmm"
_DOUBLED = frozenset(_DOUBLED_WORDS.split())
_CANNY = Sought(
    r"\b(?:cann?y|cor|cawnt) (?=(?:come|make|get|go|do|attend|be|manage|wait)\b)"
)  # Scots; "a canny lad" is none
_AND = re.compile(r"(?<=\w) n (?=\w)|(?<=\w) an (?=the\b|my\b|me\b|mi\b|our\b)")


@lru_cache(maxsize=REMEMBERED)
def spell_reply(text: str) -> str:
    """The reply as `spelling.spell_out` writes it, with the short forms of answers and slips written out."""
    marked = text.replace("+", " plus ").replace("/", " / ")
    if any(map(marked.__contains__, _SIGNS)):
        for signs, pattern, written in _AS_TEXTED:
            if any(map(marked.__contains__, signs)):
                marked = pattern.sub(written, marked)
    spelled = " ".join(map(_spell, spell_out(marked).split()))
    spelled = _AS_SPELLED.write(spelled)
    if spelled and text.rstrip().endswith(("?", "؟", "？")):
        spelled += " ?"  # `spell_out` drops the last mark
    return spelled.replace("no probably", "no problem")


@lru_cache(maxsize=REMEMBERED_WORDS)
def _spell(word: str) -> str:
    """One word: its short form written out, a stretched one let go, a slip mended."""
    if full := _FORMS.get(word):
        return full
    if not _STRETCHED.search(word):
        return mend(word)
    short, double = _STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word)
    return double if double in _DOUBLED else _FORMS.get(short, short)


# What a text must hold for it to be worth looking, what is looked for, what is written instead; in this order.
_Rewritings = tuple[tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], str] | str], ...]
_AS_TEXTED: _Rewritings = (
    (("'", "’", "‘", "`", "´"), _APOSTROPHES, lambda found: f"{found[1]} {_AFTER_APOSTROPHE[found[2].lower()]}"),
    (("'", "’"), _NOUN_WILL, " will"),
    ((" n ", " an "), _AND, " and "),
    (("'s ", "’s "), _OWN_S, r"\1 is "),
)
_SIGNS = tuple({sign for signs, _, _ in _AS_TEXTED for sign in signs})
_AS_SPELLED = Rewriting(
    (_KNOW, r"\1 know"),
    (_WELL, r"\1we will "),
    (_CANNY, "cannot "),
    (_ILL, r"\1 ill"),
    (_TO, "to "),
    (_FOR, "for "),
)
