"""How something was, in people's own words: good, ok, or not for them. Read alike of a meeting and of a job.

Rules
- A digit or a label that begins the text is the mark, whatever follows it: "3. Too long for me".
- Praise with a fault beside it is "ok": "good but too long". Blame alone is "not for me".
- What says neither is no mark: a question, a thank you alone, an idea.
"""

import re
from typing import Literal

from flows.words import besides
from flows.words.coming import other_words
from flows.words.reply_words import spell_reply

Liked = Literal["good", "ok", "not for me"]

MAX_WORDS = 30  # a longer text is a letter about it, and for a person to read
MAX_OTHER_WORDS = 3  # after the judgement: more of them are about something else
IN_A_WORD = 4  # words; in a longer text "class", "top" and the like are about something else

_LED = re.compile(
    r"\W*(?:(?:it was|was|number|option|a) )?(?P<digit>[1-3]|one|two|three)(?![\w]|(?:st|nd|rd"
    r"|th)\b)(?:\s*[-.,:;!)]|\s+(?!(?:of|people|person|hours|more|new|things"
    r"|or|to)\b)|\W*$)",
    re.IGNORECASE,
)
_NUMBERS = ("1", "2", "3", "one", "two", "three")
_BY_SIGN: dict[str, Liked] = {
    "👍": "good",
    "❤": "good",
    "😀": "good",
    "😊": "good",
    "👏": "good",
    "👎": "not for me",
    "😡": "not for me",
}
_OF_IT_WORDS = """
    it that this was is were the meeting evening session night event talk morning afternoon day all a an i we
    really very so
    quite pretty bit too thank you thanks yes yeah yep no oh well hi hello honestly think thought found had have
    just and me
    what such absolutely tbh my not to be honest lot lots got time felt been everyone people overall ok good did do
    would say
    sorry in of for us jo whole thing one actually totally definitely dead proper nah nope did yeh thoroughly meh
    don't does
"""
_OF_IT = frozenset(_OF_IT_WORDS.split())
_WISHES = re.compile(
    r"\b(?:would|could(?! ?not)|should|hope|if|next time|let us|need|needs|want|wish"
    r"|more (?!than))\b(?! (?:not )?(?:fault|complain|have been worse))"
)
_PRAISES_AT_ALL = re.compile(
    r"^10 [.] 10\b|\bnot bad at all\b|\b(?:could|can) ?not (?:fault|complain)\b|^(?:buzzing|wicked)\b"
)
_PRAISE = re.compile(
    r"\b(?:good|great|lovely|brilliant|brill|love[ds]?|enjoy(?:ed|able)?|nice|fab|fun|fantastic|amazing|wonderful"
    r"|superb"
    r"|excellent|best|interesting|useful|helpful|friendly|informative|impressed|worth(?: it|while)?|pleased|glad"
    r"|happy|5 stars"
    r"|five stars|(?:5|five|10|ten) (?:[.] |out of )?(?:5|five|10|ten)|well (?:run|organised|done|worth)"
    r"|had a ball)\b"
)
_IN_A_WORD = re.compile(
    r"\b(?:ace|class|mint|grand|smashing|cracking|top|champion|sound|decent|cool|perfect|spot on|magic|lush)\b"
)
_SO_SO = re.compile(
    r"\b(?:ok|okay|fine|alright|all right|not (?:too )?bad|so so|average|middling|could be (?:worse|better)"
    r"|bit of both|not (?:great|amazing)"
    r"|mixed|passable|fair)\b"
)
_BLAME = re.compile(
    r"\b(?:bad|boring|bored|dull|rubbish|awful|terrible|horrible|hated|poor|rude|waste of (?:time|an evening|my)"
    r"|pointless|useless|dreadful"
    r"|disgrace\w*|never again|(?:not|not really) (?:for (?:me|us)|my thing|my cup of tea|my scene|worth it"
    r"|impressed|interested)|shambles|farce"
    r"|talking shop|(?:did|do) not (?:like|rate)|no good|disappoint\w+|(?:was|got|were|felt|been) (?:ignored"
    r"|shouted|talked|laughed"
    r"|spoken)|could not wait to leave|too much for me|load of|unwelcome|like dirt|left early|1 star|one star"
    r"|pants|pathetic)\b"
)
_FAULT = re.compile(
    r"\b(?:could|can) ?not (?:hear|see|follow|understand|get a word|park|find)\b|\b(?:too|very|bit|little"
    r"|so) (?:\w+ )?(?:long|short|late|early"
    r"|loud|quiet|cold|hot|far|crowded|busy|slow|stuffy|rushed|noisy)\b|\bfreezing\b|\bdraughty\b|\bstuffy\b"
)
_TURNED = re.compile(r"\b(?:not|never|no)(?: \w+){0,2} ?$")


def read(text: str) -> Liked | None:
    """What it says of how it was; None where it says nothing of that."""
    if len(text.split()) > MAX_WORDS:
        return None
    if led := _LED.match(text):
        return ("good", "ok", "not for me")[_NUMBERS.index(led["digit"].lower()) % 3]
    spelled = spell_reply(text)
    if spelled.endswith("?") and not _PRAISE.match(spelled):
        return None
    if signs := _BY_SIGN.get("".join(letter for letter in text.strip() if letter in _BY_SIGN)[:1]):
        return signs
    pieces = [piece.strip() for piece in re.split(r" [.?] ?| (?:but|though|however|except|and) ", spelled)]
    told = [piece for piece in pieces if piece]
    if _PRAISES_AT_ALL.search(spelled):
        return "good"
    praised = any(_judges(_PRAISE, piece) for piece in told) or (
        len(spelled.split()) <= IN_A_WORD and any(_judges(_IN_A_WORD, piece) for piece in told)
    )
    blamed = any(_judges(_BLAME, piece) or _judges(_PRAISE, piece, denied=True) for piece in told)
    faulty = any(_judges(_FAULT, piece) for piece in told)
    if praised:
        return "ok" if blamed or faulty else "good"
    if any(_judges(_SO_SO, piece) for piece in told):
        return "ok"
    return "not for me" if blamed or faulty else None


def is_judgement(text: str) -> bool:
    """Whether it says so in words, and not by a bare digit, yes or no."""
    return not text.strip(" .!").isdecimal() and read(text) is not None


def _judges(words: re.Pattern[str], piece: str, *, denied: bool = False) -> bool:
    """Whether the piece says such a word of what they came to, and of nothing else."""
    found = words.search(piece)
    if found is None or _WISHES.search(piece) or besides.names_a_thing(piece):
        return False
    before = piece[: found.start()]
    is_denied = _TURNED.search(before) is not None
    return (
        is_denied == denied
        and _OF_IT.issuperset(before.split())
        and other_words(piece[found.end() :]) <= MAX_OTHER_WORDS
    )
