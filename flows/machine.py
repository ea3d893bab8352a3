"""Is there another machine at the other end? Then nothing more is said: two machines would text each other for ever.

Rules
- Only what would be heard as an idea or small talk is looked at: never a STOP, a keyword, a button, nor a first word in
  danger. Once the safety answer was given, its own words coming back and automatic replies to it are kept, unanswered.
- Three signs, each within the last hour: their words come back a second time, or ours; the words of an automatic reply,
  within minutes of a text of ours; long texts within seconds of ours, three in a row.
- What is the same but for its digits is the same: automatic receipts count up.
- Such a text is kept as it came, for a person to look at once, and is no idea.
- Where an area has no cap on answers, nobody is taken for a machine either: for trying things out.
"""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from flows.engine import Turn
from flows.facts import Facts, Heard, Spoken
from flows.records import OpenMatter

BEFORE_WE_LOOK = 2  # answers within the hour; looking at the talk costs each text that is looked at
REPEATS = 2  # texts that were said before, this one included: the third of the same, or the second of two
SHORT_CHARACTERS = 12  # people say "yes" and "thanks" often
QUICK_SECONDS = 3  # a text reaches a phone, is read, and twenty letters are typed in more
QUICK_CHARACTERS = 20
QUICK_IN_A_ROW = 3
OURS_CHARACTERS = 40  # so much of a text of ours is not said by chance
AUTOMATIC_WITHIN = timedelta(minutes=3)

_SENTENCE = r"(?:^|[.!?:;,\n-])\s*(?:(?:hi|hello|sorry|thanks|thank you|hey)\b[\s,.!]*)?"
_SAYINGS = (
    r"(?:this is an? )?auto(?:mat(?:ic|ed|ically))?[ -]?(?:reply|response|message|text|line|responder|generated)\b",
    r"i(?:'?m| am) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |maternity |paternity )?leave|driving)\b",
    r"i(?:'?m| am) (?:currently |now )?(?:away from my (?:desk|phone)|unavailable|not available|in a meeting)\b",
    r"(?:out of office|ooo)\b",
    r"(?:please )?do not (?:reply|respond) to this\b",
    r"(?:this|our) (?:number|inbox|mailbox|line|account) (?:is (?:not|un) ?|isn'?t )(?:being )?(?:monitored|in use)\b",
    r"(?:this|our) (?:number|inbox|mailbox|line|account) (?:does not|cannot|can'?t) (?:accept|receive|take)\b",
    r"(?:thank you |thanks )?for (?:contacting|your (?:message|text|enquiry|email|sms)|getting in touch|texting)\b",
    r"your (?:message|text|enquiry|request|ticket) (?:has been|was) (?:received|logged)\b",
    r"we(?:'ve| have)? received your (?:message|text|enquiry|request|ticket)\b",
    r"(?:i )?(?:can'?t|cannot) talk right now\b",
    r"can i call you (?:back )?later\??$",
    r"your (?:message|text) could not be (?:delivered|sent)\b",
    r"message blocking is active\b",
)
_AUTOMATIC = re.compile(rf"{_SENTENCE}(?:{'|'.join(_SAYINGS)})", re.IGNORECASE)
_OURS = re.compile(r"\bkept as [A-Z]{2,8}-\d+\b|Automatic line\b")  # another Havesay
_NOT_LETTERS = re.compile(r"[\W\d_]+")


def is_machine(heard: Heard, facts: Facts) -> bool:
    """Whether a machine wrote this."""
    if not facts.area.answers_an_hour or heard.media:
        return False
    automatic = _AUTOMATIC.search(heard.text) is not None or _OURS.search(heard.text) is not None
    if not automatic and facts.answers_last_hour < BEFORE_WE_LOOK:
        return False
    talk = facts.recent()
    ours = [spoken for spoken in talk if spoken.ours]
    if automatic and ours and facts.now - ours[-1].at <= AUTOMATIC_WITHIN:
        return True
    return _comes_back(heard.text, talk) or _is_quick(heard.text, talk, facts)


def comes_from_machine(heard: Heard, facts: Facts) -> bool:
    """Of words in danger from somebody who has had the safety answer: whether a machine hands ours back, or answers it.

    Its own words name 999 and "danger", so two machines would text it to each other for ever. The first is answered
    whoever sent it, and a person sees them all.
    """
    talk = facts.recent()
    ours = [spoken for spoken in talk if spoken.ours]
    shape = _shape(heard.text)
    if any(len(said) >= OURS_CHARACTERS and said in shape for said in (_shape(spoken.text) for spoken in ours)):
        return True
    return bool(ours) and facts.now - ours[-1].at <= AUTOMATIC_WITHIN and _AUTOMATIC.search(heard.text) is not None


def keep_for_person(facts: Facts) -> Turn:
    """Kept, unanswered, and no idea."""
    matters = () if facts.is_told("machine") else (OpenMatter("machine"),)
    return Turn(facts.state, (), matters, "machine")


def _comes_back(text: str, talk: Sequence[Spoken]) -> bool:
    """Our own words, or theirs for the second time."""
    shape = _shape(text)
    if len(shape) < SHORT_CHARACTERS:
        return False
    first = shape.partition(" ")[0]
    same = [spoken for spoken in talk if first in spoken.text.casefold() and _shape(spoken.text) == shape]
    if any(spoken.ours for spoken in same):
        return True
    return bool(same) and _count_repeats(shape, talk) >= REPEATS


def _count_repeats(shape: str, talk: Sequence[Spoken]) -> int:
    """Texts of theirs that were said before, whatever they said; this one included."""
    seen: set[str] = set()
    repeats = 0
    for said in [_shape(spoken.text) for spoken in talk if not spoken.ours] + [shape]:
        if len(said) >= SHORT_CHARACTERS:
            repeats += said in seen
            seen.add(said)
    return repeats


def _is_quick(text: str, talk: Sequence[Spoken], facts: Facts) -> bool:
    """The last texts, this one included, each long and within seconds of ours."""
    said = [*talk, Spoken(ours=False, text=text, at=facts.now)]
    quick = 0
    for before, now in reversed(list(pairwise(said))):
        if now.ours:
            continue
        seconds = (now.at - before.at).total_seconds()
        if not before.ours or seconds > QUICK_SECONDS or len(now.text) < QUICK_CHARACTERS:
            return False
        quick += 1
        if quick == QUICK_IN_A_ROW:
            return True
    return False


def _shape(text: str) -> str:
    """The words without digits and marks."""
    return _NOT_LETTERS.sub(" ", text).strip().casefold()
