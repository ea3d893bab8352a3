"""What one clause says of the sender's coming: yes, no or maybe, and how much that weighs.

Rules
- What is said of coming itself weighs most, a bare yes or no less, what stands in the way or is only implied least.
- A clause that holds words no answer is made of is about something else: "I can't go to the GP without two buses".
- Being late or leaving early only implies coming; asking leave ("if that's ok") says nothing of it.
"""

import re
from dataclasses import dataclass
from typing import Literal

from flows.words import rsvp_words as words
from flows.words import yes_no
from flows.words.clauses import Clause, is_about_others
from flows.words.phrases import one_of

Answer = Literal["yes", "no", "maybe"]

MAX_OTHER_WORDS = 0  # in a clause that may be an answer, of those that answers are not made of
MAX_OTHER_WORDS_BESIDE_COMING = 4  # … in one that speaks of coming or of the meeting
PLAIN, BARE, IMPLIED = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Said:
    """What one clause says."""

    value: Answer
    weight: int
    turns: bool  # it takes back what stood before


def read_clause(clause: Clause) -> Said | None:
    """What one clause says of the sender's coming."""
    said = clause.words
    if _CANNOT_DO_WELL.search(said) or _WHAT_WE_SAID.search(said):
        return None
    if found := _read_whatever_asks(said, clause.turns):
        return found
    if clause.asks or is_about_others(said) or _ORDERS.match(said) or _WISHES_YOU.match(said):
        return None
    if _ELSEWHERE.fullmatch(said):
        return Said("no", IMPLIED, clause.turns)
    if _LATER.fullmatch(said):
        return Said("no", IMPLIED, clause.turns)
    if _POLITE_IF.match(said):
        return None
    return _read_own(said, clause.turns)


def _read_whatever_asks(said: str, turns: bool) -> Said | None:
    """What says it in so many words, be it put as a question: "can you put me down", "can you cancel my place"."""
    if _LET_YOU_KNOW.search(said):
        return Said("maybe", PLAIN, turns)
    if _REQUEST.match(said) and not _MAYBE.search(said):
        return Said("no" if said.startswith("rain") else "yes", PLAIN, turns)
    if (found := _GIVES_UP.search(said)) and not _KEEPS_IT.search(said, 0, found.start()):
        return Said("no", PLAIN, turns)
    if told := _IS_A.match(said):
        return Said(told[1], PLAIN, turns)  # type: ignore[arg-type]
    if _WITHOUT_US.search(said):
        return Said("no", PLAIN, turns)
    if _SURELY.search(said):
        return Said("yes", PLAIN, turns)
    changed = _CHANGED.fullmatch(said)
    return Said(changed[1], PLAIN, True) if changed else None  # type: ignore[arg-type]


def other_words(said: str) -> int:
    """How many words of it no answer is made of."""
    return sum(
        word not in _PARTS_OF_AN_ANSWER and word.removesuffix("s") not in _PARTS_OF_AN_ANSWER and word.isalpha()
        for word in _NAME.sub("", said).split()
    )


def is_condition(clause: Clause) -> bool:
    """Whether it only says what something hangs on."""
    return _CONDITION.match(clause.words) is not None


def _read_own(said: str, turns: bool) -> Said | None:
    """A clause about the sender, if it holds little but the words of an answer."""
    said = _without_name(said)
    most = MAX_OTHER_WORDS_BESIDE_COMING if _CORE.search(said) or _CONDITION.match(said) else MAX_OTHER_WORDS
    told = _STRANGER.match(said)
    if told and other_words(told["who"]):
        return None
    found = None if other_words(said) > most else _read_answer(said, turns)
    if found and found.value == "no" and _CONDITION.match(said):
        return Said("maybe", PLAIN, turns)
    return found


def _without_name(said: str) -> str:
    """Without whom it is said to: "not this time Sandra", "count us in Dave"."""
    before, _, last = said.rpartition(" ")
    return before if other_words(last) and _BEFORE_A_NAME.search(before) else said


def _read_answer(said: str, turns: bool) -> Said | None:
    for value, whole in _WHOLE_CLAUSES:
        if whole.fullmatch(said):
            return Said(value, BARE if value != "maybe" else PLAIN, turns)
    coming, hangs, no = _COMING.search(said), _MAYBE.search(said), _NOT.search(said)
    if hangs and not _LATE.match(said, hangs.start()):
        return Said("no" if _is_unlikely(said, hangs, no) else "maybe", PLAIN, turns)
    if _DOUBTS.search(said):
        return Said("no", PLAIN, turns)
    if _PAST.search(said):
        return Said("no", IMPLIED, turns)
    if no and not _LATE.search(said):
        return Said("no", PLAIN, turns)
    if coming:
        return Said("yes", IMPLIED if _WISH.search(said) and not no else PLAIN, turns)
    if _LATE.search(said):
        return Said("yes", IMPLIED, turns)
    return _read_weak(said, turns)


def _read_weak(said: str, turns: bool) -> Said | None:
    """What stands in the way, or what any yes-or-no question takes."""
    blocked = _IN_THE_WAY.search(said)
    if blocked and not _UNTIL.search(said):
        return None if _NOT_BEFORE.search(said, 0, blocked.end()) else Said("no", IMPLIED, turns)
    bare = None if _BOTH_OF_US.match(said) else yes_no.read_clause(said)
    if bare == "unsure":
        return Said("maybe", PLAIN, turns)
    return Said(bare, BARE, turns) if bare == "yes" or bare == "no" else None


def _is_unlikely(said: str, hangs: re.Match[str], no: re.Match[str] | None) -> bool:
    """Whether a "probably" leans to no: "probably not", "don't think I can"."""
    leans = no is not None and hangs.start() <= no.start() and hangs[0] in {"probably", "likely", "think"}
    return leans or _UNLIKELY.search(said) is not None


def _pattern(table: str) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(table, words.LISTS)}(?!\w)")


def _whole(table: str) -> re.Pattern[str]:
    return re.compile(rf"{one_of(table, words.LISTS)}{_TAIL}")


_TAIL = (
    r"(?: (?:please|thanks|thank you|ta|cheers|mate|love|then|now|too|as well|x+|lol|haha\w*|dear|pal|for me|for us"
    r"|tbh|to be honest|innit|bruv|bro|sis|fam|man|though|anyway|today|tonight|that night|that day|this time|again"
    r"|also|really|at the moment|sorry|yet|yes|yeah|yh|myself|indeed|ok|sir|madam|certainly|definitely"
    r"|on this occasion|mum|kids|all|init|still|just|very much|so much|atm))*"
)
_CORE = re.compile(
    r"\b(?:come|coming|attend(?:ing)?|be there|make it|making it|see you|count (?:me|us)|put (?:me|us)|apologies"
    r"|on my way|meeting|invit\w+|seats?|cannot (?:say|promise|commit|guarantee|tell)|(?:as|is) a maybe|be along"
    r"|join you|turn up|pop (?:in|along)|let you know|it (?:tonight|tomorrow)|that (?:night|day|evening|week|weekend"
    r"|date))\b"
)
_CONDITION = re.compile(r"(?:only )?(?:if|unless|as long as|provided|depends|depending)\b")
_NAME = re.compile(r"\b(?:with|ask|asking|and|mr|mrs|ms|dr|from) [^\W\d_]+")
_TABLES = (
    words.AROUND_AN_ANSWER, words.COMING, words.COMING_WHOLE, words.NOT_COMING, words.NOT_COMING_WHOLE,
    words.IN_THE_WAY, words.OPEN, words.OPEN_WHOLE, words.POLITE_IF, words.LATENESS, words.LISTS["come"],
)  # fmt: skip
_PARTS_OF_AN_ANSWER = frozenset(re.findall(r"[a-z0-9]+", " ".join(_TABLES)))
_COMING, _COMING_WHOLE = _pattern(words.COMING), _whole(words.COMING_WHOLE)
_NOT, _NOT_WHOLE = _pattern(words.NOT_COMING), _whole(words.NOT_COMING_WHOLE)
_IN_THE_WAY = _pattern(words.IN_THE_WAY)
_MAYBE, _MAYBE_WHOLE = _pattern(words.OPEN), _whole(words.OPEN_WHOLE)
_POLITE_IF, _LATE = _pattern(words.POLITE_IF), _pattern(words.LATENESS)
_CANNOT_DO_WELL = re.compile(  # what they need at a meeting, and no word of coming
    r"\b(?:cannot|not|do not|never) (?:hear|see|read|stand|sit|speak|understand)(?: \w+){0,2}? (?:well|much|good"
    r"|long|properly"
    r"|clearly|english|anything|people|a thing|small print)\b"
)
_IS_A = re.compile(
    r"(?:so |well |then )*(?:that|it) is a (?:definite |firm |big |clear )?(yes|no|maybe)(?=$| (?:from|for"
    r"|in case|then|now|sorry"
    r"|thanks|i am|to|this time|please)\b)"
)
_WHAT_WE_SAID = re.compile(  # "not fair, you said anyone could come"
    r"\b(?:you|yous|the (?:text|letter|poster|leaflet|lady|man)) (?:all |lot )?(?:said|say|told|promised|wrote|put)\b"
    r"(?!.*\b(?:i|we) (?:will|am|are|can|cannot)\b)"
)
_KEEPS_IT = re.compile(r"\b(?:not|never|if|unless|before you)\b")
_GIVES_UP = _pattern(words.GIVES_UP)
_REQUEST, _LET_YOU_KNOW = _pattern(words.REQUEST), _pattern(words.LET_YOU_KNOW)
_LATER = re.compile(
    r"(?:maybe |perhaps |possibly |hopefully )?(?:the )?(?:next (?:time|week|one|month|year)|another (?:time|day"
    r"|night)|some other (?:time|day))\b"
)
_SURELY = re.compile(
    r"\b(?:cannot wait|(?:would|will|could|can) not (?:possibly )?(?:miss|say no)|why not|why would (?:i|we) not"
    r"|why would not (?:i|we)|not miss (?:it|this|that) for|never miss|try and keep (?:me|us) away|(?:not"
    r"|never) keep (?:me|us) away|(?:put|get|stick) the kettle on|^(?:you (?:can )?(?:always )?)?count on (?:me|us)"
    r"|talked (?:me|us) (?:into it|round)|nothing (?:would|will|could) (?:stop|keep) me|try and stop me"
    r"|not let you down)\b"
)
_WISH = re.compile(
    r"\b(?:would (?:have )?(?:love|loved|like|liked)|want|wanted|wish|hoped|would be (?:good|great|nice"
    r"|lovely)) ?(?:to)?"
)
_PAST = re.compile(
    r"\b(?:was|were|had) (?:\w+ )?(?:going to|planning|hoping|hoped|meaning|intending|planned|intended|meant|coming"
    r"|looking forward)|\b(?:planned|meant|hoped|intended) to\b|\bthought (?:i|we) (?:could|would|might|was)"
)
_DOUBTS = re.compile(r"\b(?:do not think|doubt)\b")
_NOT_BEFORE = re.compile(r"\b(?:not|never|no longer)\b")
_STRANGER = re.compile(  # "boiler man coming between 8 and 12"
    r"(?P<who>(?!i |we |me |us |my |our |all |both |and )[a-z]+ (?:man|men|lady|woman|people|team|lot|group|guy|bus"
    r"|van|club)) (?:is |are |will |be |was |has )*(?:coming|going|said|says|want|cannot|not|come|been)\b"
)
_BEFORE_A_NAME = re.compile(
    r"\b(?:this time|for me|for us|thank you|thanks|see you|see you there|be there|count (?:me|us) in|miss it|make it"
    r"|put (?:me|us) down|coming|available|possible|tonight|tomorrow|definitely not|of course|(?:might|may|will"
    r"|can) (?:do|come)|am in|^cannot)$"
)
_BOTH_OF_US = re.compile(r"(?:the )?both of us\b|us both\b|we both\b")  # company, and no wavering between two things
_WITHOUT_US = re.compile(
    r"\b(?:have to|got to|need to|must|can|will|just) (?:do|cope|manage|go ahead) without (?:me|us)\b"
)
_CHANGED = re.compile(
    r"(?:(?:it|that|this) is|make (?:it|that)|now it is|i am) (?:now )?(?:a )?(?:definite )?(yes|no|maybe) now"
)
_WISHES_YOU = re.compile(
    r"(?:i |we )?(?:really )?(?:hope|hoping) (?:that )?(?:you|your|yous|he|she|they|everyone|the|it goes)\b"
)
_ELSEWHERE = re.compile(  # "we will be in Spain", "at my sister's in Cardiff until Monday"
    r"(?:i|we) (?:am|are|will be|shall be|will still be) (?:away |off |over |up |down |back |out |stuck "
    r"|going to be )?(?:(?:in|at) (?:my|our|the) [a-z]+(?: is)?(?: place| house)? )?in (?:the (?=[^\W\d_]+ (?:until"
    r"|till|til|then|from|that)\b))?(?!time|person|attendance|on|for|at|by|then|if|and|but|two|bits|charge|favour|it"
    r"|there|no|town|the|a|my|our|agreement|touch|later|early|about|around)[^\W\d_]+(?: [^\W\d_]+)?(?: (?:then|that"
    r"|this|until|till|til|for|all|on|from|the|day|night|week|weekend|month|time|we|go|with|my|our|family|\d+(?:st|nd"
    r"|rd|th)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|xmas|christmas|easter|\W+))*"
)
_ORDERS = re.compile(
    r"(?:please )?(?:do not|never) (?:wait|go|say|come|take|stop|call|text|forget|worry|tell|make|leave|bring|be|let"
    r"|get|put)\b"
)
_UNTIL = re.compile(r"\b(?:till|until|til|before|first)\b")
_UNLIKELY = re.compile(
    r"\b(?:probably|likely|think|most likely) (?:will |can |i )?(?:not|cannot|have to (?:pass|miss|cancel))\b"
    r"|\bdo not think (?:i|we|so|that)\b|\bnot likely\b"
)
_WHOLE_CLAUSES: tuple[tuple[Answer, re.Pattern[str]], ...] = (
    ("no", _NOT_WHOLE),
    ("yes", _COMING_WHOLE),
    ("maybe", _MAYBE_WHOLE),
)
