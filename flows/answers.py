"""What counts as an answer to a question we put: yes or no, one of the choices shown, a short or a long text.

Rules
- Only what plainly answers is recorded; a short unclear reply is asked about once, a sentence is kept as what it is.
- A digit is a choice among those shown, never a word; 0 is never a choice.
- One letter alone counts only in a language we know the resident uses.
"""

import re
from typing import TYPE_CHECKING, Literal

from flows.engine import Choice, Reading, SomethingElse, Unclear, Understood
from flows.spelling import fold, spell_out
from flows.yes_no_words import WORDS

if TYPE_CHECKING:
    from flows.facts import Facts

YesNo = Literal["yes", "no", "unsure", "none"]

MAX_ANSWER_WORDS = 12  # a longer text holds more than the answer
MAX_UNCLEAR_WORDS = 2
MAX_SHORT_TEXT_CHARACTERS = 160
MAX_LONG_TEXT_CHARACTERS = 20_000
MIN_LONG_TEXT_WORDS = 2

# --- yes and no in English ------------------------------------------------------------------------------------------

_YES_WORD = r"(?:yes+|yea+h*|yeh+|ye+p+|yup+|yip+|yah+|ye|yess+ir|yh+|yer|yas+|aye|affirm\w*|absolutely|definitely|defo|deffo|def|of course|course|sure|surely|certainly|indeed|correct|confirm(?:ed)?|agreed?|i agree|approved|accepted|exactly|uh ?huh|mm?hm+|you bet|you got it|go ahead|go for it|please do|do it|do that|ok(?:ey)?|oki(?:e)? ?dokie?|all right|totally|why not|for sure|positive|obviously|naturally|by all means|count me in|i am in|put me down|sign me up|i do|i would|i will|i can|we will|we can|i am|yes i (?:will|would|do|am|can)|that is (?:right|correct|true|it|a yes|fine|great|good|perfect|affirmative|a fact|accurate|ok)|it is (?:right|correct|true)|fine|perfect|great|true|right|good|excellent|lovely|brilliant|wonderful|sounds (?:\w+ )?(?:good|great|perfect|fine|right|lovely|ok)|that sounds (?:\w+ )?(?:good|great|perfect|fine|right|lovely|ok)|(?:that |it |this )?works(?: for me| great| fine| well)?|(?:that|it|this) (?:would|will|ll) (?:be (?:\w+ )?(?:great|good|fine|perfect|lovely|nice|awesome|wonderful|ok|excellent|amazing|brilliant)|work|do)|(?:i would )?(?:love|like|be happy|be glad) to|facts)"
_NO_WORD = r"(?:no+|nope+|nah+|naw+|nay|na|never|no way|not? (?:really|now|today|yet|right now|at all|at the moment|at this (?:time|moment|point)|just yet|this time|interested|for me|keen|likely|necessary|needed|thanks|thank you|true|right|correct|a chance|good|happening|likely|particularly|especially|so|me|that|quite|anymore|bothered|ready|right away|immediately|currently)|negative|negatory|nada|hell no|i (?:do|will|would|can|could|am|have) not|i cannot|cannot|do not|will not|would not|i(?: would)? rather not|rather not|(?:i would )?prefer not|(?:i will |ill )?pass|no thanks|no thank you|false|incorrect|wrong|untrue|inaccurate|invalid|disagree|i disagree|absolutely not|certainly not|definitely not|of course not|(?:i )?(?:do not )?think not|i do not think so|do not think so|i think not|i am afraid not|afraid not|unfortunately(?: not)?|(?:that|it|this) (?:is|was) (?:\w+ )?(?:not|wrong|false|incorrect|untrue|inaccurate|erroneous|a no|a negative|a mistake|a lie)|that (?:will|would) not|count me out|leave it|forget it|cancel|nevermind|never mind|do not bother|maybe later|maybe another time|another time|some other time|later|not that|you are (?:wrong|mistaken)|sorry no|sorry i cannot)"
_UNSURE_WORD = r"(?:maybe|perhaps|possibly|not (?:too |quite |entirely |really |100 |totally |very |so )?(?:sure|certain)|unsure|uncertain|i (?:really |just |honestly )?do not (?:really |actually |quite )?know|do not (?:really )?know|no idea|no clue|not a clue|have not a clue|have not (?:the foggiest|decided)|it depends|depends|might(?: do| be)?|i might|i may|who knows|idk|cannot (?:say|decide|tell)|(?:will|ll) see|we will see|i will (?:see|think|try|let you know|have to think)|let me think|either|both|could be|dunno|50 50|fifty fifty|probably|hopefully|i think so|i guess|i suppose|possible|yes and no|do not know yet|have to check|need to (?:check|think)|not decided|undecided|tbc|hmm+|could not (?:say|tell)|not confident|drawing a blank|torn|make up my mind|do not have (?:an|the|that|any) (?:answer|information|idea|clue))"
_START = re.compile(rf"(?P<unsure>{_UNSURE_WORD})\b|(?P<no>{_NO_WORD})\b|(?P<yes>{_YES_WORD})\b")


def read_yes_no(text: str, lang: str | None = None) -> YesNo:
    """What the reply says to a question that is answered by yes or no; "none" when it says neither."""
    return _read_whole(fold(text), lang) or "none"


def _table() -> tuple[dict[str, dict[str, YesNo]], dict[str, YesNo]]:
    by_language: dict[str, dict[str, YesNo]] = {}
    everywhere: dict[str, YesNo] = {}
    clashing: set[str] = set()
    for language, (yes, no, weak_yes, weak_no) in WORDS.items():
        own: dict[str, YesNo] = {}
        for words, value in ((weak_yes, "yes"), (weak_no, "no"), (yes, "yes"), (no, "no")):
            own |= dict.fromkeys((fold(word) for word in words.split(", ") if word), value)  # type: ignore[arg-type]
        by_language[language] = own
        for word, value in own.items():
            if everywhere.setdefault(word, value) != value or len(word) == 1:
                clashing.add(word)
    return by_language, {word: value for word, value in everywhere.items() if word not in clashing}


_BY_LANGUAGE, _EVERYWHERE = _table()


def _read_whole(folded: str, lang: str | None) -> YesNo | None:
    if lang == "en" and folded in {"y", "n"}:
        return "yes" if folded == "y" else "no"
    if lang and (value := _BY_LANGUAGE.get(lang, {}).get(folded)):
        return value
    if found := _START.match(spell_out(folded)):
        return found.lastgroup  # type: ignore[return-value]
    return _EVERYWHERE.get(folded)


# --- what a step may accept -----------------------------------------------------------------------------------------

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
_PICK = re.compile(
    r"(?:(?:i (?:choose|pick|say|vote)|option|number|choice|answer|no|nr|num|its|the|is|it is|press|reply|text) )*"
    r"(?P<pick>\d{1,2}|[a-z]+|\d[a-z]{2})(?: (?:one|option|choice|please|pls|plz|thanks|ta|thank you|x+))*"
)


def yes_no(text: str, choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Understood("yes") or Understood("no"), by digit, by word, by the label shown."""
    picked = _pick(text, choices or (Choice("yes", "yes"), Choice("no", "no")))
    if picked:
        return picked
    words = len(text.split())
    said = read_yes_no(text, _facts.language)
    if said in {"yes", "no"} and words <= MAX_ANSWER_WORDS:
        return Understood(said)
    return Unclear() if said == "unsure" or words <= MAX_UNCLEAR_WORDS else SomethingElse()


def choice(text: str, choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Understood(value of the choice shown): "2", "two", "the second one", its label or its value."""
    if picked := _pick(text, choices):
        return picked
    return Unclear() if len(text.split()) <= MAX_UNCLEAR_WORDS else SomethingElse()


def short_text(text: str, _choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """A few words, spaces tidied: a name, a place."""
    tidy = " ".join(text.split())
    if not any(c.isalnum() for c in tidy):
        return Unclear()
    return Understood(tidy) if len(tidy) <= MAX_SHORT_TEXT_CHARACTERS else SomethingElse()


def long_text(text: str, _choices: tuple[Choice, ...], _facts: "Facts") -> Reading:
    """Somebody's own words, kept exactly as texted."""
    if not any(c.isalpha() for c in text):
        return Unclear()
    return Understood(text[:MAX_LONG_TEXT_CHARACTERS])


def _pick(text: str, choices: tuple[Choice, ...]) -> Reading | None:
    folded = fold(text)
    for shown in choices:
        if folded and folded in {fold(shown.label), fold(shown.value)}:
            return Understood(shown.value)
    found = _PICK.fullmatch(folded)
    if not found:
        return None
    word = found["pick"]
    place = int(word) if word.isdecimal() else _NUMBERS.get(word) or _ORDINALS.get(word)
    if place is None:
        return None
    return Understood(choices[place - 1].value) if 1 <= place <= len(choices) else Unclear()
