"""What somebody needs to take part, from their own words: step-free, BSL, an interpreter, a creche …

Rules
- A need is named only where the words name it; "no kids this time" and "I don't need an interpreter" name none.
- "Is there a lift?" is about stairs, "can I get a lift?" about how to get there.
- The text is read as `reply_words.spell_reply` writes it.
"""

import re
from dataclasses import dataclass
from typing import Literal

from flows.words.language_names import BY_NAME
from flows.words.phrases import one_of
from flows.words.reply_words import spell_reply

NeedName = Literal[
    "step_free", "wheelchair", "hearing_loop", "bsl", "interpreter", "creche", "children", "dietary", "parking",
    "transport", "large_print", "easy_read", "seat", "quiet", "assistance_dog", "toilet", "carer",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Need:
    """One need. `detail`: the language of an interpreter ("pl"), the diet ("halal"), else ""."""

    name: NeedName
    detail: str = ""


_DIETS = (
    "halal|kosher|vegan|vegetarian|veggie|gluten free|gluten|coeliac|celiac|dairy free|lactose|nut allergy|nuts"
    "|nut free"
    "|diabetic|no pork|no beef|no nuts|no dairy|no gluten|allergic to \\w+|allergy|allergies"
)
_WORDS: dict[NeedName, str] = {
    "step_free": r"""
step ?free|(no|without|any|cannot (do|manage|climb|use)|not (do|manage|climb)|avoid|many) (the )?(stairs|steps)
struggle (with|to (do|manage|climb|use)) (the )?(stairs|steps)
is there (a|any) (lift|ramp|elevator)|(have|has|got) (you )?(a |any )?(ramp|stair ?lift|elevator)|(ramp|lift) access
access(ible)? (by|for) (lift|ramp)
ground floor|level access|flat access|(need|needs|using|use) (a |the )?(ramp|elevator|walking frame|zimmer( frame)?
    |rollator|walker|crutches)
(on|with) (crutches|a walking frame|a zimmer|a rollator)
(is|are) (it|there|the venue|the hall) (all )?(accessible|disabled access|disabled friendly)|disabled access
accessible
(bad|dodgy|poor|new) (knees?|hips?|legs?|back)|cannot walk (far|well)|stairs are (hard|difficult|a problem)
lift (to|for) (the )?(first|second|top|upstairs)|a (working )?lift in the
with (a|the) (pram|buggy|pushchair|double buggy)|(pram|buggy|pushchair)
""",
    "wheelchair": r"wheel ?chair|mobility scooter|power ?chair|wheel chair user",
    "hearing_loop": r"hearing loop|induction loop|(the |a )?loop system|hearing aids?|hard of hearing"
    "|cannot hear( well| much)?|deaf in one|partially deaf|going deaf",
    "bsl": r"bsl|sign language|signer|(am|is|are) (profoundly )?deaf|deaf (user|person|club)|sign(ing)? interpreter"
    r"|lip ?read\w*|lip speaker",
    "interpreter": r"""
interpreter|interpreters|translator|translators|interpreting|translation|someone (who|that) (speaks?|can speak) \w+
(not|do not|cannot) (speak|understand|read)( \w+)?( good| much| well| very)? english|no (speak )?english
english (is )?not (so |very )?(good|well)
(in|to|into|speak|speaks|speaking) {languages} (please|only|for me)|only speak \w+|translate( for me| it| this)?
{languages} (speaker|speaking|interpreter|translator)
""",
    "creche": r"creche|cr che|child ?care|baby ?sitt(er|ing)|look(ing)? after (the |my )?(kids|children|baby)|(play"
    "|kids|children) (area|corner|club)|somewhere for (the |my )?(kids|children)|can (the )?(kids|children) come",
    "children": r"""
(bring|bringing|with|and|plus|got|have) (my |the |our )?(\w+ )?(little |young |small )?(kids|kid|children|child|baby
    |toddler|toddlers|babies|son|daughter|twins|grandkids|grandchildren|little one|little ones|newborn|boys|girls
    |grandson|granddaughter)
\d+ (kids|children)|(two|three|four|five|a) (kids|children|kid|child|baby|toddler)|breast ?feed\w*|baby chang\w+
high ?chair
""",
    "dietary": rf"{_DIETS}",
    "parking": r"(disabled|blue badge|any|need|is there|somewhere|where) (a )?(parking|to park|bay|space to park)"
    "|parking|blue badge|car park",
    "transport": r"""
(need|needs|want|get|have|give|offer|with|for|getting|arrange|can get|a) (me |us |a )?(lift|ride)( there| home| back
    | from| to)?|pick(ed)? (me|us) up|taxi|dial a ride|minibus|bus fare|how do i get there|no (transport|car)
do not drive|no longer drive|cannot drive
(i|we|he|she|they|will|would|might|but|and|so|also|[.]|yes|mum|dad|husband|wife|nan|gran)
    (need|needs|want)( to be)? (picking up|picked up|collecting|collected|fetching|fetched)
""",
    "large_print": r"large print|big print|braille|(partially|visually) (sighted|impaired)|(am"
    "|is) (registered )?blind|cannot see (well|much)|audio version|bad (eyes|eyesight)",
    "easy_read": r"easy ?read|cannot read|dyslexi\w+|learning (disability|disabilities|difficult\w+)",
    "seat": r"(seat|sit|chair) (near|at|by|close to|in) the (front|door|back|aisle|toilet|exit)"
    "|cannot stand( for)?( long)?|need to sit|comfy chair|chair with arms",
    "quiet": r"quiet (room|space|corner|area)|autis\w+|sensory|anxiety|noise sensitiv\w*",
    "assistance_dog": r"(guide|assistance|hearing|service|support) dog",
    "toilet": r"(disabled|accessible|changing places) (toilet|loo|wc)s?|near (the |a )?(toilet|loo)",
    "carer": r"(my |with a |with my |bring(ing)? (a |my )?)(carer|pa|support worker|personal assistant)",
}
_LANGUAGE_NAMES = {name: code for name, code in BY_NAME.items() if name.isascii() and len(name) > 3}
_LISTS = {"languages": "(" + "|".join(sorted(re.escape(name) for name in _LANGUAGE_NAMES)) + ")"}
_NAMED = re.compile("|".join(rf"(?P<{name}>\b{one_of(table, _LISTS)}\b)" for name, table in _WORDS.items()))
_CANNOT_DO = re.compile(
    r"\b(?:(?:cannot|am not able to|is not able to|are not able to|am unable to|struggle to|struggle with) )"
    r"(?:(?:do|manage|climb|use|get up|go up|get down|take|cope with|tackle|handle|walk up) )?(?:the |any |many "
    r"|too many |steep |all those |those )*(?:stairs|steps)\b"
    r"|\b(?:cannot|am not able to|struggle to) (?:walk (?:too |that |very )*(?:far|well|properly|long|much|without)"
    r"|stand (?:for )?(?:too |very |that )*(?:long|up for long)|(?:hear|see) (?:so |too |very |that )*(?:well|much|good"
    r"|properly))\b"
)
_NOT_DENIED = frozenset({"step_free", "dietary", "transport", "interpreter"})


def read_needs(text: str) -> tuple[Need, ...]:
    """The needs the text names, each once, in the order they are named."""
    spelled = spell_reply(text)
    if _SIGNS.isdisjoint(spelled.split()):
        return ()
    found: dict[NeedName, Need] = {}
    place = 0
    while match := _NAMED.search(spelled, place):
        name: NeedName = match.lastgroup  # type: ignore[assignment]
        place = match.end()
        if name not in found and not _is_denied(name, spelled[: match.start()], match[0]):
            found[name] = Need(name, _detail(name, spelled, match[0]))
    return tuple(found.values())


def as_a_need(spelled: str) -> str:
    """The reply with what somebody cannot do told as a need: "yes but i cannot do stairs" is no no."""
    return _CANNOT_DO.sub("need a ramp", spelled)


def _is_denied(name: NeedName, before: str, words: str) -> bool:
    before = before.rstrip()
    if re.search(r"\b(?:not need|no need for|without|not want)(?: (?:a|an|any|the))*$", before):
        return True
    if name in {"creche", "parking"}:
        return bool(re.search(r"\b(?:got|found|have) (?:a )?$", before + " "))
    return name not in _NOT_DENIED and bool(
        re.search(r"\b(?:no|not bringing|not bring)(?: (?:a|an|any|the|my))*$", before)
    )


def _detail(name: NeedName, spelled: str, words: str) -> str:
    if name == "dietary":
        return words
    if name == "interpreter":
        return next((code for word in spelled.split() if (code := _LANGUAGE_NAMES.get(word)) and code != "en"), "")
    return ""


# Without one of these no need above can be named: the cheap first look.
_SIGN_WORDS = """
    step stepfree stairs steps lift ramp elevator ground level flat access accessible accessibility disabled
    floor knee knees hip hips leg legs walk pram buggy pushchair wheelchair wheel powerchair power scooter loop
    hearing hear deaf bsl sign signing signer lip lipreader interpreter interpreters translator translators
    interpreting translation translate english speaks speak speaker speaking creche cr childcare child children
    babysitter babysitting kids kid baby toddler toddlers babies son daughter twins grandkids grandchildren
    little newborn boys girls grandson granddaughter breastfeed breastfeeding breast highchair high halal kosher
    vegan vegetarian veggie gluten coeliac celiac dairy lactose nut nuts diabetic pork beef allergic allergy
    allergies parking park bay blue car ride pick taxi dial minibus fare transport drive large big braille blind
    sighted sight impaired see audio eyes eyesight easy read dyslexia dyslexic learning seat sit chair stand
    comfy quiet autism autistic sensory anxiety noise dog toilet loo wc toilets loos carer pa worker assistant
    picking picked collecting collected fetching fetched
    frame zimmer rollator walker crutches back
"""
_SIGNS = frozenset(_SIGN_WORDS.split()) | _LANGUAGE_NAMES.keys()
