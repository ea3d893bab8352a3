"""Four weeks after it was done: is it any good? A poor answer opens the idea again.

A number beside words is the answer where it is the only one and begins or ends what they say: "4/5, a bit low for me".
"""

import re

from flows.answers import choice
from flows.asks import AskKind
from flows.engine import Choice, Reading, Understood
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.quoting import quote
from flows.records import RateOutcome, Record
from flows.wording import segments
from flows.words.spelling import spell_out

POOR = 2  # and less opens it again
MOST_QUOTED = 60

IS_IT_GOOD = _("{area}: {words} ({reference}) is done. Is it any good?")
IS_IT_GOOD_PLAIN = _("{area}: {reference} is done. Is it any good?")
BAD, WEAK, FAIR, FINE, GREAT = _("Bad"), _("Poor"), _("OK"), _("Good"), _("Great")
NOTED = _("{area}: thank you, noted: {words}. Wrong? Reply 0")
LOOKED_AT_AGAIN = _("{area}: thank you, noted. {reader} looks at {reference} again. Wrong? Reply 0")


def choices(facts: Facts) -> tuple[Choice, ...]:
    """1 to 5, 5 is best."""
    return tuple(Choice(str(n), word(facts)) for n, word in enumerate((BAD, WEAK, FAIR, FINE, GREAT), 1))


def question(facts: Facts, reference: str, words: str, shown: str) -> str:
    """What they are asked, with their own words where one text holds them. `shown` is how the choices are put."""
    for room in range(MOST_QUOTED, 20, -10):
        if (found := quote(words, room)) is not None:
            asked = IS_IT_GOOD(facts, words=found, reference=reference)
            if segments(f"{asked} {shown}").count == 1:
                return asked
    return IS_IT_GOOD_PLAIN(facts, reference=reference)


def _say(facts: Facts, ask: OpenAsk, value: str) -> str:
    if int(value) <= POOR:
        return LOOKED_AT_AGAIN(facts, reference=ask.about)
    label = next((shown.label for shown in ask.choices if shown.value == value), value)
    return NOTED(facts, words=label.lower())


def _keep(_facts: Facts, ask: OpenAsk, value: str, _said: str) -> tuple[Record, ...]:
    return (RateOutcome(ask.id, int(value)),) if value else ()


_SCORE = re.compile(
    r"\W*(?:(?:oh|well|um|er|i would|id|i'd|i|say|give|it|its|it's|a|an|about|solid|prob|probably|maybe|only|just|so"
    r"|middle|around|definitely|easily|got|to|be|hi|hello|thanks|no|number)\W+)*(?P<first>[1-5]|one|two|three|four"
    r"|five)\b(?!\s*(?:people|times|weeks|days|years|months|yrs|kids|of us|bins|more|minutes|pm|am|th\b|others"
    r"|o\W?clock))(?P<rest>.*)|(?P<before>[^\d]*?\W)(?P<last>[1-5]|one|two|three|four|five)\W*(?:stars?|out of (?:5"
    r"|five)"
    r"|/\s*5|from me|i (?:suppose|guess|think)|please|thanks|x|\W)*",
    re.IGNORECASE | re.DOTALL,
)
_COUNTS = re.compile(
    r"\W*(?:[2-5]|two|three|four|five)(?: [a-z]+)? (?!its|is|was|this|as|less|stars)[a-z]+s\b", re.IGNORECASE
)  # "2 new bins"
_OUT_OF = re.compile(r"(?:/|out of|from)\s*(?:5|five|10|ten)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_WORTH = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_SAID = re.compile(
    r"(?:(?:yeah|yes|it|its|is|was|are|that|they|absolutely|really|very|so|bit|a|well|honestly|i|we|think|quite"
    r"|pretty|all|too|just|oh|tbh|to be honest|thanks|thank|you|the bench|seems|looks|feels|bloody|actually"
    r"|[.]) )*(?:(?P<m5>great|brilliant|excellent|amazing|fantastic|perfect|superb|brill|love it|loves it"
    r"|love them|best)"
    r"|(?P<m4>good(?! (?:grief|god|lord|heavens|riddance))|nice|lovely|pleased)|(?P<m3>ok|okay|alright|all right"
    r"|fine|decent|does the job)|(?P<m2>poor)"
    r"|(?P<m1>bad|terrible|rubbish|awful|useless|pointless|waste of (?:money|time)|disgrace))\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|no|should|would be|could be|better|idea|instead|morning|afternoon|evening|day|night"
    r"|news)\b(?! (?:back|shade|bin"
    r"|complaints))|\b(?:but|and)(?: \w+){5,}"  # what goes on about something else is for a person to read
)
_TOP = re.compile(
    r"\b(?:top marks|full marks|ten out of ten|10/10|five stars?|could not be better"
    r"|couldnt be better)\b",
    re.IGNORECASE,
)
_SO_IT_IS = (
    r"(?:(?:sorry|no|nah|well|oh|it|its|is|was|that|they|are|just|really|absolutely|honestly|tbh|quite|very|still"
    r"|already|i|think|good grief|good god|good lord|[.]) )*"
)
_NO_GOOD = re.compile(
    _SO_IT_IS + r"(?:not (?:any |much )?(?:good|use|cop)$|no (?:good|use)$|useless|hate (?:it|them|this|that)|ugly"
    r"|hideous|broken|smashed|vandalised|nicked|stolen|wrecked|ruined|pathetic|dangerous|falling apart)"
    r"(?=$| [.]| (?:and|but|already|again|now|since|by|it)\b)"
)
_NOT_VERY_GOOD = re.compile(
    _SO_IT_IS + r"not (?:very |really |that |all that |so )?(?:good|great|impressed|keen|worth it)"
    r"(?: tbh| really| sorry| at all)*$"
)
_NOT_BAD = re.compile(
    r"(?:(?:it|is|that|they|are|its|really) )*not (?:too )?bad(?: at all| thanks| thank you| actually| really)*"
)
_NOT_THERE = re.compile(
    r"\b(?:someone|somebody|they|kids|lads|vandals) (?:has |have )?(?:already )?(?:nicked|stole|stolen|took|taken"
    r"|smashed|broke|broken|burnt|wrecked"
    r"|vandalised) (?:it|them)\b|\bthere is (?:no|not a|not any) (?:bench|bin|one|such thing|sign of (?:it"
    r"|one)) (?:there|here)$|\b(?:was|were|been|is|it|they"
    r"|has) (?:not|never) (?:been )?(?:done|fixed|mended"
    r"|happened|there)\b|\bnever (?:happened|got done|came)\b|\bgone (?:already|again)\b|\b(?:it|that"
    r"|they) (?:has|is|have|are) (?:been )?(?:gone|nicked|stolen)\b"
)
MAX_WORDS = 16


def _accept(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """One of 1 to 5, alone or with a few words."""
    picked = choice(said, shown, facts)
    if shown and not isinstance(picked, Understood) and (poor := _is_no_good(said)):
        return Understood(poor)
    if isinstance(picked, Understood) or not shown or len(said.split()) > MAX_WORDS or "?" in said:
        return picked
    if _TOP.search(said):
        return Understood("5")
    found = _SCORE.fullmatch(said)
    if found is None:
        word = _in_words(spell_out(said))
        return Understood(word) if word else picked
    if _COUNTS.match(said) or _NUMBER.search(_OUT_OF.sub(" ", (found["rest"] or "") + (found["before"] or ""))):
        return picked
    number = (found["first"] or found["last"]).lower()
    return Understood(_WORTH.get(number, number))


def _is_no_good(said: str) -> str:
    """The mark of what is broken, gone or was never done, and of a plain "not good"; or nothing."""
    if len(said.split()) > MAX_WORDS:
        return ""
    spelled = spell_out(said)
    if _NOT_THERE.search(spelled) or _NO_GOOD.match(spelled):
        return "1"
    if _NOT_VERY_GOOD.match(spelled):
        return str(POOR)
    return "3" if _NOT_BAD.fullmatch(spelled) else ""


def _in_words(spelled: str) -> str:
    """The mark that the first word of praise or blame stands for; none beside a "not", or a "should"."""
    if _DENIED.search(spelled):
        return ""
    found = _SAID.match(spelled)
    return "" if found is None else next(mark for mark, said in found.groupdict().items() if said)[1:]


GOOD = AskKind("is_it_good", is_mark=True, accept=_accept, say=_say, keep=_keep)
