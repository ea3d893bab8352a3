"""What a whole message wants of us, said in people's own words rather than by a keyword (R6, D4).

A copy of what is held, erasure, a complaint about this line, news of one's own idea, the next meeting, an offer to
help, how this works: "wipe all my stuff", "whens the meetin", "got a van if its any use to yous".

Rules
- Only what speaks of this line, of us, or of the sender's own texts is read; what speaks of the area is an idea:
  "delete the double yellow lines", "a complaint about the bins", "we could all build a skate park".
- It is asked after keywords and after every open question; where it is in doubt, the text stays an idea, which a person
  reads. What the law gives a right to (a copy, erasure, a complaint) is read most generously of all: a person sees it.
- The text is as `reply_words.spell_reply` writes it.
"""

import re
from collections.abc import Callable
from typing import Literal

from flows.words import wants_words as words
from flows.words.phrases import one_of
from flows.words.reply_words import spell_reply
from flows.words.spelling import spell_out

Want = Literal["delete", "data", "complain", "status", "meetings", "vol", "who", "help", "person", "cost"]

MAX_WORDS = 60  # a longer text tells a story, and is kept as one
MAX_QUESTION_WORDS = 40
MIN_SENTENCE_WORDS = 4  # a shorter one tells nothing beside a wish
MAX_ABOUT_REFERENCE = 160  # characters that name a reference and ask; our own receipts are longer

# Whoever says what others should do has an idea, however ready they are to join in.
_SUGGESTS = re.compile(
    r"\b(?:we (?:should|need|could|can(?! (?:spare|help|lend|bring|come|give|offer|do))|all|ought|must|want)"
    r"|they (?:should|need|could|ought|must|want)|you (?:should|need to|ought|must|could)|(?:someone|somebody|council"
    r"|people|everyone|everybody|residents|neighbours|it|there) (?:should|needs?|ought|must|could|can)"
    r"|(?<!you )(?<!u )(?<!ever )(?<!still )needs? (?:a|an|more|better|some|to be)\b"
    r"|(?<!you )(?<!u )(?<!i )(?<!we )(?<!if someone )(?:could|can|(?<!who )(?<!where )(?<!when )(?<!what )should"
    r"|shall|why do not|why not|how about|what about|would be (?:good|nice|great|lovely)|let us) (?:we|there"
    r"|the council|they|someone|somebody|people|have|get|to (?:have|get|be|put)|more|better|a|an|some)\b|it would be"
    r"|i (?:can|could|will) (?:see|hear|smell|feel|do with|not)|could do with (?:a|some|more)|there is no|is needed"
    r"|are needed|needed (?:for|to|at|on|in)|why (?:is|are|do|does|can|not|has|have))\b"
)
_NAMES_OR_WORDS = """
    may will mark sue bill pat art rob hope grace dot rose faith joy april june summer frank guy jack dawn ray gene
    miles penny olive ivy heather
"""
NAMES_THAT_ARE_WORDS = frozenset(_NAMES_OR_WORDS.split())
_SENTENCE_ENDS = re.compile(r"[.?!\n]+")
_OF_SELF = re.compile(r"(?:(?:sorry|hi|hello|as|because|and|but|well) )*(?:i|my (?:eyes|hands|phone|spelling))\b")
# Whoever sells something offers no help.
_SELLS = re.compile(
    r"\b(?:cheap(?:ly|er|est)?|discount\w*|prices?|quotes?|quotations?|per hour|rates|affordable|fully insured"
    r"|my (?:own )?business|book (?:me|now)|bookings|special offer|local tradesman|no job too small)\b"
)
_READS = {name: re.compile(rf"(?:^|\b)(?:{one_of(table, words.LISTS)})(?!\w)") for name, table in words.WANTS.items()}
_RIGHTS: tuple[Want, ...] = ("delete", "data", "complain")
_QUESTIONS: tuple[Want, ...] = ("status", "meetings", "person", "cost", "who", "help")
_OFFER = re.compile(rf"(?:^|\b)(?:{one_of(words.OFFERS, words.LISTS)})")
_KEY_WORDS: dict[Want, str] = {
    "delete": """
        delete deleet delet deleted deleting deletion erase erased erasing erasure wipe wiped remove removed removing
        destroy destroyed scrub forget forgotten rid clear cleared scrap bin binned shred gone kept keep keeping hold
        store off aff records system
    """,
    "data": "me my ma mine gdpr sar dsar access data details held copy copies stored saved",
    "complain": """
        this that it you your yous ye yer u ur yr my complain complaint complaints complaining service texting
        number robot bot machine automated automatic person human thing replies replys text running joke
        handling ma
    """,
    "status": """
        i my we a you they news newz update updates joy progress feedback said ma read seen see get got received
        receive look looked answer answered reply replied heard hear decide decided asked ask passed pass
        response luck decision outcome done
    """,
    "meetings": """
        know hear meeting meetings meetin meetins mtg meet agm gettogether together tonight 2nite tonite morra
    """,
    "who": """
        who hu whae wha person human robot bot machine computer council charity scam spam ai partnership group anyone
        anybody somebody someone real organisation company number read reads line association
    """,
    "help": """
        i we you how mean means say says instructions instruction guide confused stuck understand sure
        special done unsure no
    """,
    "person": """
        " person human someone somebody anyone real ring call phone speak talk email mail write see meet letter
        writing post paper apology apologise sorry compensation compensating refund money contact report
        complain touch hold tell ask number text message contact txt texting messaging find know said say decide
        decided agree happen minutes notes happened agreed discussed note summary breakdown record list add put
        take go how contact explain visit read send print agenda letter
    """,
    "cost": "cost costs charge charged charges free price pay paying expensive",
    "vol": """
        i il ill id ive we me my our you u yous ye yours free help helping volunteer volunteers volunteering helpers
        spare happy glad keen willing qualified retired good
    """,
}
# Without one of its words no wording of a wish can match: the cheap first look, which is all that most ideas cost.
_KEYS = {name: frozenset(keys.split()) for name, keys in _KEY_WORDS.items()}
_NOBODY = frozenset(("can", "could", "will", "would"))  # who offers need not say "I": "can bake", but not "can the bus"
_SOMEBODY_WORDS = "the we there you they someone somebody our this it people a my he she i"
_SOMEBODY = frozenset(_SOMEBODY_WORDS.split())


# Words of anger, and what only we can have done: together a complaint about us.
_CROSS = re.compile(
    r"\b(?:not (?:happy|on|good enough|acceptable|impressed|right)|unhappy|disgrac\w*|disgust\w*|furious|fuming|angry"
    r"|cross|upset|how dare|out of order|(?:really|very|so|pretty) poor|patronising|snotty|rude|frightened me"
    r"|scared me|laughed at me|far too many|too many|ridiculous|unacceptable|appall\w*|ashamed|shame on|livid"
    r"|right idiot|inches tall|was private|waking me|woke me|unfair|insult\w*|humiliat\w*|embarrass\w*|disappoint\w*"
    r"|joke|no respect|useless|let down|(?:completely|all|totally) wrong)\b"
)
_BY_US = re.compile(
    r"\b(?:you|your|yous|u|ur)\b.{0,40}\b(?:texts?|texted|texting|messages?|repl(?:y|ies|ied)|ring|rang|told|read|put"
    r"|passed|shared|promised|laughed|came|volunteers?|people|lady|woman|man|chairman|coordinator|charity"
    r"|organisation|wrote|sent|send|dealt|charged|leaflet|answer(?:ed)?|my name|spoke)\b|\b(?:texts?|messages?"
    r"|reply) (?:from|off|by) you\b"
)
_TEXT_OF_MINE = re.compile(
    one_of(
        "{said}|(my grandson|my wife|my husband|my mum|we|he|she) (and i )?sent|(i am|im) the one who"
        "|that (text|texted|sent)"
        "|my (idea|text|message|suggestion|plan|proposal|report|request|one about|point)",
        words.LISTS,
    )
)
_NOT_TO_US = re.compile(
    r"\breport(?:ed)?\b.{0,60} to (?:the |my )?(?:council|police|landlord|housing)\b|\b(?:asked|told|emailed|rang"
    r"|called|ring|contacted|texted|phoned|(?:wrote|reported|reported it|spoke|complained|been on) to|from) (?:the "
    r"|my |our )?(?:council|police|landlord|housing|mp|gp|doctors?|school|bus|agent|agents|bank|surgery)\b"
)
_ASKS_NEWS = re.compile(
    r"\b(?:any (?:news|updates?|joy|luck|word|progress|answer|reply|response)|what (?:happened|was (?:the outcome"
    r"|decided|said)|became|(?:ever )?came|is happening|has (?:happened|come)|did (?:they|you) (?:say|decide|think))"
    r"|whatever happened|where (?:has|is) it (?:got|up) to|up to with|anything (?:been |ever )?(?:done|back"
    r"|happened?)|anyone picked up|(?:did|has|have|do you know if) (?:anyone|anybody|somebody|someone|they|you"
    r"|jo)(?: \w+){0,2} (?:look|looked|read|backed?|picked?|decided?|used?|liked?|seen?|do|done|going)"
    r"|heard (?:anything|nothing|back|owt)|not heard|going to use|(?:was|is|been) (?:it )?(?:any use|any good)"
    r"|talked about|discussed|still on the list|what happened to it|been sorted|what has come of it|outcome"
    r"|sorted yet)\b"
)
_REFERENCE = re.compile(r"\b([A-Za-z]{2,8})-(\d{1,7})\b")
_ABOUT_REFERENCE = re.compile(
    r"\b(?:any|what|who|when|where|how|did|has|is|was|update|news|sorted|happened|happening)\b", re.IGNORECASE
)


_SAYS_WHAT = re.compile(
    rf"\b(?:{one_of('{does}', words.LISTS)}|(?:with|at|for|on) (?:the|your|our|that|those|any of|kids|children"
    rf"|old|older)"
    r"|have (?:a|an|my|some|two|our|spare|got)|van|tools|free for|for free|for nothing|no charge|(?:am|was"
    r"|used to be) (?:a|an)|speak)\b"
)


def read(text: str, reader: str = "") -> Want | None:
    """What the message wants of us; None where it is an idea, or says nothing of the kind. `reader` is whom our texts
    name: "when will Jo ring me" asks for somebody of ours."""
    named = _naming(reader)
    said = named(spell_out(text)).split()
    if len(said) > MAX_WORDS:
        return None
    may = {name for name, keys in _KEYS.items() if not keys.isdisjoint(said)}
    if "vol" not in may and _offers_without_saying_who(said):
        may.add("vol")
    if not may and "-" not in text:
        return None
    spelled = named(spell_reply(text))
    if right := next((name for name in _RIGHTS if name in may and _READS[name].search(spelled)), None):
        return right
    if "complain" in may and _CROSS.search(spelled) and _BY_US.search(spelled):
        return "complain"
    of_others = _NOT_TO_US.search(spelled) is not None
    if not of_others and _wants_news(text, spelled):
        return "status"
    asked = [name for name in _QUESTIONS if name in may and not (of_others and name == "status")]
    if len(said) <= MAX_QUESTION_WORDS and (question := next((n for n in asked if _READS[n].search(spelled)), None)):
        return question
    is_offer = "vol" in may and _OFFER.search(spelled) and not _SUGGESTS.search(spelled)
    return "vol" if is_offer and not _SELLS.search(spelled) and "£" not in text else None


def _naming(reader: str) -> Callable[[str], str]:
    """Puts "someone" for the name of our reader, unless it is a word as well."""
    name = reader.casefold()
    if not name.isalpha() or name in NAMES_THAT_ARE_WORDS:
        return lambda spelled: spelled
    return lambda spelled: re.sub(rf"\b{name}\b", "someone", spelled)


def _offers_without_saying_who(said: list[str]) -> bool:
    """Whether a clause begins with "can" or the like, and with nobody after it."""
    if _NOBODY.isdisjoint(said):
        return False
    clauses = ("." if place == 0 else said[place - 1] for place in range(len(said)))
    pairs = zip(clauses, said, [*said[1:], "."], strict=True)
    return any(before in ".?" and word in _NOBODY and after not in _SOMEBODY for before, word, after in pairs)


def tells_more(text: str, reader: str = "") -> bool:
    """Whether a sentence of it stands beside the wish: "The lamp in Hill Street is out. Can you ring me?"."""
    sentences = [said for said in _SENTENCE_ENDS.split(text) if len(said.split()) >= MIN_SENTENCE_WORDS]
    return any(read(said, reader) is None and not _OF_SELF.match(spell_out(said)) for said in sentences)


def says_what(text: str) -> bool:
    """Whether an offer to help says what with, so that nobody need ask: "can bake for the coffee morning"."""
    return _SAYS_WHAT.search(spell_reply(text)) is not None


def offers(spelled: str) -> bool:
    """Whether it offers help in any wording, as `reply_words.spell_reply` writes it."""
    return _OFFER.search(spelled) is not None


def suggests(spelled: str) -> bool:
    """Whether it says what should be done, or asks others for it: an idea, however it begins."""
    return _SUGGESTS.search(spelled) is not None


def reference_in(text: str) -> str:
    """The reference a text speaks of, as we write it; or nothing."""
    found = _REFERENCE.search(text)
    return f"{found[1].upper()}-{int(found[2])}" if found else ""


def _wants_news(text: str, spelled: str) -> bool:
    """Whether it speaks of a text of theirs, or a reference, and asks what came of it."""
    if len(text) <= MAX_ABOUT_REFERENCE and reference_in(text) and _ABOUT_REFERENCE.search(text):
        return True
    return _TEXT_OF_MINE.search(spelled) is not None and _ASKS_NEWS.search(spelled) is not None
