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
from typing import Literal

from flows.words import opt_out
from flows.words import wants_words as words
from flows.words.first_look import Sought, Wordings
from flows.words.phrases import each_of, one_of
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words, spell_out

Want = Literal[
    "delete", "data", "complain", "sees", "channel", "status", "meetings", "vol", "who", "help", "person", "cost"
]  # fmt: skip

MAX_WORDS = 60  # a longer text tells a story, and is kept as one
MAX_QUESTION_WORDS = 40
MIN_SENTENCE_WORDS = 4  # a shorter one tells nothing beside a wish
MAX_ABOUT_REFERENCE = 160  # characters that name a reference and ask; our own receipts are longer

# Whoever says what others should do has an idea, however ready they are to join in.
_SUGGESTS = Sought(
    r"\b(?:we (?:should|need|could|can(?! (?:spare|help|lend|bring|come|give|offer|do))|all|ought|must|want)"
    r"|they (?:should|need|could|ought|must|want)|you (?:should|need to|ought|must|could)|(?:someone|somebody|council"
    r"|people|everyone|everybody|residents|neighbours|it|there) (?:should|needs?|ought|must|could|can)"
    r"|(?<!you )(?<!u )(?<!ever )(?<!still )needs? (?:a|an|more|better|some|to be)\b"
    r"|(?<!you )(?<!u )(?<!i )(?<!we )(?<!if someone )(?:could|can|(?<!who )(?<!where )(?<!when )(?<!what )should"
    r"|shall|why do not|why not|how about|what about|would be (?:good|nice|great|lovely)|let us) (?:we|there"
    r"|the council|they|someone|somebody|people|have|get|to (?:have|get|be|put)|more|better|a|an|some)\b|it would be"
    r"|i (?:can|could|will) (?:see|hear|smell|feel|do with|not)|could do with (?:a|some|more)|there is no|is needed"
    r"|are needed|needed (?:for|to|at|on|in)|why (?:is|are|do|does|can|not|has|have))\b"
    # "could the empty shop be a repair cafe?", but no "could the day be another one?" and no "can the van be of use?"
    r"|\b(?:could|can|should|shall|would) (?:the|that|this|our|those|these) "
    r"(?!(?:times?|days?|date|hours?|evenings?|afternoons?|mornings?|weekends?|team|job|shift|offer|kids|children)\b)"
    r"(?:[a-z']+ ){1,4}?"
    r"(?:be (?!of\b|any\b|ok\b|okay\b|fine\b|alright\b|there\b|with\b|enough\b)|(?:become|turn into|host|reopen|open"
    r"|stay|have|get) )"
)
_NAMES_OR_WORDS = """
    may will mark sue bill pat art rob hope grace dot rose faith joy april june summer frank guy jack dawn ray gene
    miles penny olive ivy heather
"""
NAMES_THAT_ARE_WORDS = frozenset(_NAMES_OR_WORDS.split())
_SENTENCE_ENDS = re.compile(r"[.?!\n]+")
_OF_SELF = re.compile(r"(?:(?:sorry|hi|hello|as|because|and|but|well) )*(?:i|my (?:eyes|hands|phone|spelling))\b")
# Whoever sells something offers no help.
_SELLS = Sought(
    r"\b(?:cheap(?:ly|er|est)?|discount\w*|prices?|quotes?|quotations?|per hour|rates|affordable|fully insured"
    r"|my (?:own )?business|book (?:me|now)|bookings|special offer|local tradesman|no job too small)\b"
)


class _Wishes:
    """The wordings of several wishes, of which the first is heard."""

    def __init__(self, *wishes: Want) -> None:
        lines = [(wish, line) for wish in wishes for line in each_of(words.WANTS[wish], words.LISTS)]
        self._wishes = [wish for wish, _ in lines]
        self._wordings = Wordings([rf"(?:{line})(?!\w)" for _, line in lines])

    def read(self, spelled: str) -> Want | None:
        place = self._wordings.find(spelled)
        return None if place is None else self._wishes[place]


_RIGHTS = _Wishes("delete", "data", "complain")
_OF_US = _Wishes("sees", "channel")
_NEWS = _Wishes("status")
_QUESTIONS = _Wishes("meetings", "person", "cost", "who", "help")
_OFFERS = Wordings(each_of(words.OFFERS, words.LISTS))
# Words of anger, and what only we can have done: together a complaint about us.
_CROSS = Sought(
    r"\b(?:not (?:happy|on|good enough|acceptable|impressed|right)|unhappy|disgrac\w*|disgust\w*|furious|fuming|angry"
    r"|cross|upset|how dare|out of order|(?:really|very|so|pretty) poor|patronising|snotty|rude|frightened me"
    r"|scared me|laughed at me|far too many|too many|ridiculous|unacceptable|appall\w*|ashamed|shame on|livid"
    r"|right idiot|inches tall|was private|waking me|woke me|unfair|insult\w*|humiliat\w*|embarrass\w*|disappoint\w*"
    r"|joke|no respect|useless|let down|(?:completely|all|totally) wrong)\b"
)
_BY_US = Sought(
    r"\b(?:you|your|yous|u|ur)\b.{0,40}\b(?:texts?|texted|texting|messages?|repl(?:y|ies|ied)|ring|rang|told|read|put"
    r"|passed|shared|promised|laughed|came|volunteers?|people|lady|woman|man|chairman|coordinator|charity"
    r"|organisation|wrote|sent|send|dealt|charged|leaflet|answer(?:ed)?|my name|spoke)\b|\b(?:texts?|messages?"
    r"|reply) (?:from|off|by) you\b"
)
_TEXT_OF_MINE = Sought(
    one_of(
        "{said}|(my grandson|my wife|my husband|my mum|we|he|she) (and i )?sent|(i am|im) the one who"
        "|that (text|texted|sent)"
        "|my (idea|text|message|suggestion|plan|proposal|report|request|one about|point)",
        words.LISTS,
    )
)
_NOT_TO_US = Sought(
    r"\breport(?:ed)?\b.{0,60} to (?:the |my )?(?:council|police|landlord|housing)\b|\b(?:asked|told|emailed|rang"
    r"|called|ring|contacted|texted|phoned|(?:wrote|reported|reported it|spoke|complained|been on) to|from) (?:the "
    r"|my |our )?(?:council|police|landlord|housing|mp|gp|doctors?|school|bus|agent|agents|bank|surgery)\b"
)
_ASKS_NEWS = Sought(
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


_SAYS_WHAT = Sought(
    rf"\b(?:{one_of('{does}', words.LISTS)}|(?:with|at|for|on) (?:the|your|our|that|those|any of|kids|children"
    rf"|old|older)"
    r"|have (?:a|an|my|some|two|our|spare|got)|van|tools|free for|for free|for nothing|no charge|(?:am|was"
    r"|used to be) (?:a|an)|speak)\b"
)


def read(text: str, reader: str = "") -> Want | None:
    """What the message wants of us; None where it is an idea, or says nothing of the kind. `reader` is whom our texts
    name: "when will Jo ring me" asks for somebody of ours."""
    size = count_words(spell_out(text))
    if size > MAX_WORDS:
        return None
    spelled = _without_name(spell_reply(text), reader)
    if opt_out.is_another_hour(text):
        return "person"
    if right := _RIGHTS.read(spelled):
        return right
    if _CROSS.search(spelled) and _BY_US.search(spelled):
        return "complain"
    if size <= MAX_QUESTION_WORDS and (of_us := _OF_US.read(spelled)):
        return of_us
    of_others = _NOT_TO_US.search(spelled) is not None
    if not of_others and _wants_news(text, spelled):
        return "status"
    if size <= MAX_QUESTION_WORDS:
        question = (None if of_others else _NEWS.read(spelled)) or _QUESTIONS.read(spelled)
        if question and not (question == "person" and offers(spelled)):
            return question
    is_offer = offers(spelled) and not _SUGGESTS.search(spelled)
    return "vol" if is_offer and not _SELLS.search(spelled) and "£" not in text else None


def _without_name(spelled: str, reader: str) -> str:
    """With "someone" for the name of our reader, unless it is a word as well."""
    name = reader.casefold()
    if name not in spelled or not name.isalpha() or name in NAMES_THAT_ARE_WORDS:
        return spelled
    return re.sub(rf"\b{name}\b", "someone", spelled)


def tells_more(text: str, reader: str = "") -> bool:
    """Whether a sentence of it stands beside the wish: "The lamp in Hill Street is out. Can you ring me?"."""
    sentences = [said for said in _SENTENCE_ENDS.split(text) if len(said.split()) >= MIN_SENTENCE_WORDS]
    return any(read(said, reader) is None and not _OF_SELF.match(spell_out(said)) for said in sentences)


def says_what(text: str) -> bool:
    """Whether an offer to help says what with, so that nobody need ask: "can bake for the coffee morning"."""
    return _SAYS_WHAT.search(spell_reply(text)) is not None


def offers(spelled: str) -> bool:
    """Whether it offers help in any wording, as `reply_words.spell_reply` writes it."""
    return _OFFERS.find(spelled) is not None


def suggests(spelled: str) -> bool:
    """Whether it says what should be done, or asks others for it: an idea, however it begins."""
    return _SUGGESTS.search(spelled) is not None


def reference_in(text: str) -> str:
    """The reference a text speaks of, as we write it; or nothing."""
    found = _REFERENCE.search(text) if "-" in text else None
    return f"{found[1].upper()}-{int(found[2])}" if found else ""


def _wants_news(text: str, spelled: str) -> bool:
    """Whether it speaks of a text of theirs, or a reference, and asks what came of it."""
    if len(text) <= MAX_ABOUT_REFERENCE and reference_in(text) and _ABOUT_REFERENCE.search(text):
        return True
    return _TEXT_OF_MINE.search(spelled) is not None and _ASKS_NEWS.search(spelled) is not None
