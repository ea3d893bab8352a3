"""A correction or a second half texted right after an idea: "sorry i meant hill street", "and a bin", "41 not 14".

Rules
- It is added to its idea as a part, as it came (C2): whoever reads the one reads the other. It gets no new reference,
  only one short line.
- Only within `GOES_ON_SECONDS` and only in words that plainly refer back, or where the text before broke off in the
  middle. What names a thing and a place of its own, or says what is needed, is a new idea.
- 0 takes back what was added, and leaves the idea as it was.
- A number alone is a house's, if no question of ours can have asked for it.
"""

import re
from dataclasses import replace

from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard, OwnIdea
from flows.locale import _
from flows.records import JoinIdea
from flows.words import small_talk
from flows.words.bare import read_bare
from flows.words.first_look import Opening
from flows.words.reply_words import spell_reply
from flows.words.spelling import count_words

GOES_ON_SECONDS = 600  # judgement: what comes later may be about anything
MAX_CORRECTION_WORDS = 14
MAX_ADDED_WORDS = 9
MOST_CHOICES = 3  # of our questions; such a number may answer one that is gone
MAX_BARE_WORDS = 4  # "and a bin"

ADDED = _("{area}: thank you, added to {reference}. Wrong? Reply 0")

_OPENS = (
    r"(?:(?:oh|no|sorry|oops|whoops|wait|hang on|hi|actually|ah|well|my mistake|my bad|please|yes|ok|and|but"
    r"|[.]) )*"
)
_CORRECTS = Opening(
    rf"{_OPENS}(?:i (?:mean|meant|should have (?:said|put|written)|wrote the wrong|put the wrong|got the \w+ wrong"
    rf"|mis(?!s(?:ed|es)?\b)\w+)\b"
    r"|(?:meant|mean) (?!to be\b)|(?:that|it|this) (?:should|was meant to|is meant to|was supposed to) (?:be|say"
    r"|read|have"
    r" (?:said|been))\b|should (?:say|read|have said)\b|correction\b|typo\b|make that\b"
    r"|(?:sorry )?wrong (?:street|road|number|place|name|word|day|house|one|spelling|address)(?= [.]|$| sorry| it | its"
    r" | should| i )|not (?:the|that) one\b)"
)
_STARRED = re.compile(r"\s*\*\s*\w+(?:[ ,]+\w+){0,3}\s*|\s*\w+(?: \w+){0,3}\s*\*\s*")
_NOT = Opening(
    rf"{_OPENS}(?:it is |at |in |on |number |no )?(?P<right>[^.?]+?) not (?:at |in |on |the "
    r"|number )*(?P<wrong>[^.?]+)"
)
_NOT_FIRST = Opening(
    rf"{_OPENS}not (?:at |in |on |the |number )*(?P<wrong>[^.?]+?)(?: [.] "
    r"| but )(?P<right>[^.?]+)"
)
_ADDS = Opening(
    r"(?:(?:oh|sorry|hi|ps|p s|[.]) )*(?:and|also|plus|as well as|or|same)\b(?: (?:also|and|then"
    r"|maybe|please|there is))*"
)
_REFERS_BACK = re.compile(
    r"\b(?:the (?:other )?ones?|another one|that one|this one|ones? (?:on|at|by|near|in|next"
    r"|opposite|outside)|them|it|too|as well|there|the (?:other|same|next) (?:side|end|one|street|road)|same)\b"
)
_OF_ITS_OWN = re.compile(
    r"\b(?:need|needs|want|wants|should|could|can|is|are|was|were|has|have|had|do|does|get|gets|keep|keeps|why|how"
    r"|what|when"
    r"|where|who|would|will|must|ought|please|put|make|build|fix|stop|i|we|you|they|somebody|someone|people"
    r"|council)\b"
)
_PLACED = re.compile(
    r"\b(?:on|in|at|by|near|outside|along|around|behind|for|to|from|of|under|over"
    r"|opposite) (?!it\b|them\b|there\b)"
)
_TELLS_OF_IT = Opening(
    r"(?:and |but |well |also )*(?:it|that one|this one) (?:is|has|was|had)(?: \w+){1,3}?"
    r"(?: (?:for|since) (?:\w+ ?){1,3})?"
)
_ASKS_OF_IT = re.compile(  # what one asks of us about an idea just told
    r"(?:(?:and|but|so|ok|also|sorry|please|hi) )*(?:(?:do|would|will) you (?:need|want|like)(?: to (?:see|have"
    r"|know))?(?: me"
    r" to (?:send|take|get))? (?:my|a|an|any|the|some|more)(?: \w+)? (?:address|name|number|postcode|photos?"
    r"|pictures?|pics?"
    r"|details|information|info|videos?)(?: of (?:it|that|this))?|do you (?:need|want) (?:photos?|pictures?|pics?"
    r"|details)"
    r"(?: of (?:it|that|this))?|how long (?:does|will|do|would) (?:it|that|this|they|you)(?: (?:usually|normally"
    r"|all))? (?:take"
    r"|be)|(?:what|so what) (?:happens|do i do) (?:now|next|then)|will you (?:let me know|tell me)(?: \w+){0,4}"
    r"|do i (?:need|have) to do (?:anything|something)(?: else)?|when(?: will (?:that|it|this) be)?"
    r"|(?:he|she|they|everyone) (?:is|are) (?:ok|fine|all right|alright|not hurt)(?: (?:now|though|thank god"
    r"|luckily))*)"
)
_HOW_LONG = re.compile(r" (?:for|since) (?:(?:a|the|about|over|last|\d+) )*\w+$")
_BROKEN_OFF = re.compile(
    r"\b(?:about|the|a|an|of|and|with|on|at|by|is|are|my|our|that|because|regarding|to|near|outside|for|re"
    r"|concerning|from|its|these|those|some|number|no|nr|flat|house|block|and then|but|or|if|when|which)"
    r"\s*[.:,…-]*\s*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\W*(?:(?:its|it's|it is|at|number|no|nr|flat|house)\W+)*(?P<digits>\d{1,4})[a-h]?\W*", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_NO_NAMES = "the a an of on at in by to and number no road street st rd lane close sorry one it"
_NAMES_NOTHING = frozenset(_NO_NAMES.split())


def go_on(heard: Heard, facts: Facts) -> Turn | None:
    """The text as a part of the idea just told. None: it is one of its own."""
    spelled = spell_reply(heard.text)
    was_cut = _was_cut(facts)
    if not (was_cut or _may_refer_back(heard.text, spelled)) or not (told := _just_told(facts)):
        return None
    if not (was_cut or goes_on(heard.text, spelled, told.text)):
        return None
    return _add(told, heard, facts)


def _add(told: OwnIdea, heard: Heard, facts: Facts) -> Turn:
    reply = Reply(ADDED(facts, reference=told.reference))
    state = replace(facts.state, undo=Undo("part", f"{told.reference}:{len(heard.text)}"))
    return Turn(state, (reply,), (JoinIdea(told.reference, heard.text),), "part")


def add_number(heard: Heard, facts: Facts) -> Turn | None:
    """The house number an idea waited for, "Hill Street, number…", or that follows it where nothing else is asked.
    None: it may be the answer to a question, or no idea was just told."""
    found = _NUMBER.fullmatch(heard.text)
    if found is None:
        return None
    number, was_cut = int(found["digits"]), _was_cut(facts)
    if number <= max(len(choices) for choices in (facts.state.choices, *(ask.choices for ask in facts.asks))):
        return None
    is_asked = bool(facts.state.asked) or any(ask.is_pending for ask in facts.asks)
    if not was_cut and (is_asked or number <= MOST_CHOICES):
        return None
    told = _just_told(facts)
    return _add(told, heard, facts) if told else None


def goes_on(text: str, spelled: str, before: str) -> bool:
    """Whether a text refers back to what was told before it."""
    words = spelled.split()
    if len(words) <= MAX_CORRECTION_WORDS and (_CORRECTS.match(spelled) or _STARRED.fullmatch(text)):
        return True
    if len(words) <= MAX_CORRECTION_WORDS and (swap := _NOT.fullmatch(spelled) or _NOT_FIRST.fullmatch(spelled)):
        return bool(_named(swap["wrong"]) & _named(before)) and not _OF_ITS_OWN.search(swap["right"])
    if len(words) > MAX_ADDED_WORDS:
        return False
    if _ASKS_OF_IT.fullmatch(spelled.strip(" ?.")):
        return True
    if _TELLS_OF_IT.fullmatch(spelled):
        return not _PLACED.search(_HOW_LONG.sub("", spelled))
    added = _ADDS.match(spelled)
    rest = spelled[added.end() :].strip(" .") if added else ""
    if not rest or _OF_ITS_OWN.search(rest):
        return False
    return _REFERS_BACK.search(spelled) is not None or (len(words) <= MAX_BARE_WORDS and not _PLACED.search(rest))


def breaks_off(text: str) -> bool:
    """Whether a text ends in the middle of a sentence: the phone cut it, or a thumb sent it too soon."""
    return _BROKEN_OFF.search(text) is not None


def adds(text: str) -> bool:
    """Whether a text begins as one that goes on: "and that woman was rude", "also, nobody rang"."""
    return _ADDS.match(spell_reply(text)) is not None


def _may_refer_back(text: str, spelled: str) -> bool:
    """The cheap first look: only then is the talk looked up."""
    if count_words(spelled) > MAX_CORRECTION_WORDS:
        return False
    swaps = _CORRECTS.match(spelled) or _NOT.fullmatch(spelled) or _NOT_FIRST.fullmatch(spelled)
    asks = _ASKS_OF_IT.fullmatch(spelled.strip(" ?."))
    return bool(asks or swaps or _ADDS.match(spelled) or _TELLS_OF_IT.fullmatch(spelled) or _STARRED.fullmatch(text))


def _just_told(facts: Facts) -> OwnIdea | None:
    """Their newest idea, if it is what they last told us in these minutes, and they did not take it back."""
    for one in reversed(facts.recent()):
        if one.ours or _says_nothing(one.text, facts):
            continue
        newest = next(iter(facts.own_ideas()), None)
        is_fresh = 0 <= (facts.now - one.at).total_seconds() <= GOES_ON_SECONDS
        told = newest is not None and one.text in (newest.text, *newest.text.split("\n"))
        return newest if told and is_fresh else None
    return None


def _says_nothing(text: str, facts: Facts) -> bool:
    """A bare answer or small talk in between; but a 0 took something back."""
    bare = read_bare(text, facts.language)
    return text.strip(" .!") != "0" and (bare is not None or small_talk.read(text, facts.area.reader) is not None)


def _was_cut(facts: Facts) -> bool:
    """Whether the text just before this one broke off in the middle of a sentence, minutes ago."""
    part = facts.last_part
    if part is None or not 0 <= (facts.now - part.received_at).total_seconds() <= GOES_ON_SECONDS:
        return False
    return breaks_off(part.ending)


def _named(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold())) - _NAMES_NOTHING
