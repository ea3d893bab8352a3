"""Who declines because somebody is ill: "I can't, baby is sick" answers an open question, and is no cry for help.

Rules
- Only of whom a question of ours is open to, or who said that they come, and only where the words read as a no or a
  maybe to it and name an illness.
- Words that `danger` knows by heart are danger whatever was asked; this holds only against its ear for chance words.
  Of "I can't do it now, my mum's ill" it is what cannot be done that is read: "I can't do it any more" stays danger.
"""

import re

from flows import rsvp
from flows.words.danger import is_worded
from flows.words.spelling import spell_out

MAX_WORDS = 16  # whoever declines is brief

_ILL = re.compile(
    r"\b(?:sick|ill|i will|poorly|unwell|not well|under the weather|fever|temperature|flu|covid|(?:a|tummy|stomach) bug"
    r"|a cold|cough|teething|chicken ?pox|sickness|vomiting|throwing up|runny nose|ear infection|tonsillitis)\b"
)  # "ill" is spelled out as "i will"


_CANNOT_DO_IT = re.compile(
    r"\bcannot do (?:it|that|this|(?:sat|sun|mon|tues|wednes|thurs|fri)\w*)"
    r"(?: (?:now|then|today|tomorrow|tonight|this time|after all|sorry|[.]))*"
    r"(?= (?:because |as |cos )?(?:my|our|the) (?:\w+ )?\w+ (?:is|has|i will|ill|poorly|sick|unwell)\b)"
)


def declines_ill(text: str, language: str) -> bool:
    """Whether it says no, or maybe, for an illness, and nothing that is danger in itself."""
    spelled = spell_out(text)
    if len(spelled.split()) > MAX_WORDS or not _ILL.search(spelled):
        return False
    if is_worded(_CANNOT_DO_IT.sub("cannot come", spelled)):
        return False
    return rsvp.read(text, language).reading in ("no", "maybe")
