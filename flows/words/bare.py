"""A digit, a yes or a no and nothing else: what belongs to a question and never to the list of ideas.

Rule: `answers` reads what a reply begins with; here every word must be part of the answer. "No thanks" is a no, "No
parking" and "Sure Start needs volunteers" are ideas, and neither is ever a consent.
"""

import re
from functools import lru_cache
from typing import Literal

from flows.words.spelling import REMEMBERED
from flows.words.yes_no import read as read_yes_no

Bare = Literal["yes", "no", "unsure", "digit"]

MAX_WORDS = 10
MAX_CHARACTERS = 80
MAX_DIGITS = 2  # a longer number is no choice of ours

# Words an answer may be made of besides its first one: courtesy, and what our questions are about.
_COURTESY_AND_SUBJECT = """
yes yeah yep yup aye ok okay sure fine great good lovely please pls plz thanks thank thanx thx thankyou ta cheers you u
x xx xxx very much no nope nah not never maybe perhaps i i'd id i'll ill i'm im i've am we we'd we'll would will wont
won't do don't dont does can can't cant could like love want wanted wish to a the that that's thats it it's its this
them those these any some one of course for me us in at on all now yet today really just so too also and but or go
going coming come ahead send be been keep text texts texting texted message messages msg msgs meeting meetings
about posted updates update info interested keen happy glad know think sorry mate love dear then there sounds
absolutely definitely later moment time right way out count put down sign up
one two three first second third option number choice
tak nie prosze proszę dziekuje dziękuję oui non merci si da nu multumesc haan nahi ji
"""
_PARTS_OF_AN_ANSWER = frozenset(_COURTESY_AND_SUBJECT.split())
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")


@lru_cache(maxsize=REMEMBERED)
def read_bare(text: str, language: str = "en") -> Bare | None:
    """What the whole message says to a question, or None when it says more, or something else."""
    if len(text) > MAX_CHARACTERS:
        return None
    words = _WORD.findall(text.lower().replace("’", "'"))
    if len(words) > MAX_WORDS:
        return None
    if words and words[0].isdigit() and len(words[0]) <= MAX_DIGITS and _PARTS_OF_AN_ANSWER.issuperset(words[1:]):
        return "digit"
    if len(words) > 1 and not _PARTS_OF_AN_ANSWER.issuperset(words):
        return None
    said = read_yes_no(text, language)
    return None if said == "none" else said
