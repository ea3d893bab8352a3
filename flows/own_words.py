"""An area's own wordings: which of ours it may say in its own words, and what such a wording must still do.

Rules
- It keeps every field of ours, every word in capitals and every digit we ask for: what is promised and how to answer.
- It is plain and straight like ours (R7, V3), and never longer where ours shares its text with something else: worked
  out with the longest names, days and references there are, so that no later text turns out to cost two.
- Another language than English needs the name of a person who reads it and reviewed it (R9).
- What the law, safety or a recorded consent hangs on stays ours.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from flows import helping_words as helping
from flows import holding, idea, invitation, media, meetings, status, volunteer, welcome
from flows.locale import Wording
from flows.wording import GSM7_SINGLE_UNITS, find_forbidden, lint, segments, straighten

MAX_WORDS = 400  # characters as typed, fields included
FIELD = re.compile(r"\{(\w+)\}")
_MUST_STAY = re.compile(r"\b(?:[A-Z]{2,}|\d+)\b")


@dataclass(frozen=True, slots=True)
class Changeable:
    """One of our wordings an area may say otherwise."""

    ours: Wording
    when: str  # it is said, for whoever changes it
    alone: bool = True  # nothing stands beside it: it may fill its text


CHANGEABLE: Mapping[str, Changeable] = {
    "receipt": Changeable(idea.RECEIPT, "an idea is kept", alone=False),
    "question": Changeable(idea.WHAT_WOULD_HELP, "we ask for an idea", alone=False),
    "hello": Changeable(welcome.HELLO, "somebody says hello or joins", alone=False),
    "nothing_open": Changeable(welcome.NOTHING_OPEN, "a yes, a no or a digit answers nothing we asked", alone=False),
    "kept": Changeable(status.KEPT, "STATUS asks for an idea that waits to be read"),
    "late": Changeable(status.LATE, "STATUS asks for an idea that was not read in time"),
    "read": Changeable(status.READ, "STATUS asks for an idea that was read"),
    "holding": Changeable(holding.NO_ANSWER_YET, "the promised day comes and there is no answer"),
    "holding_many": Changeable(
        holding.NO_ANSWERS_YET, "the promised day comes and several ideas of one person have none"
    ),
    "media": Changeable(media.PLEASE_TEXT_WORDS, "a picture or a recording came"),
    "no_meeting": Changeable(meetings.NO_MEETING_YET, "MEETINGS asks for the next one, and none is set", alone=False),
    "cancelled": Changeable(invitation.CANCELLED, "a meeting is called off"),
    "cancelled_alone": Changeable(
        invitation.CANCELLED_ALONE, "a meeting is called off, to whoever did not agree to texts about meetings"
    ),
    "helper_thanks": Changeable(volunteer.THANKS, "somebody offered to help"),
    "helper_listed": Changeable(volunteer.ON_THE_LIST, "somebody offered to help, and no day can be promised"),
    "helper_missed": Changeable(helping.MISSED, "a helper could not come"),
    "helper_waits": Changeable(helping.HOLDING, "there is no job for a helper yet"),
    "helper_left": Changeable(helping.LEAVING, "a helper did not answer for four weeks"),
}
FIXED = {  # what is never an area's own, with the reason
    "The answer to somebody in danger": "Every word of it was weighed with people who know; a wrong one costs a life.",
    "Automatic line, price, PRIVACY and STOP": "The law asks for it at first contact, in words that cannot be missed.",
    "The confirmation of a STOP, and the answers to PRIVACY, DATA, DELETE and COMPLAIN": "They say what people have a "
    "right to, and by when.",
    "Questions for consent": "The exact words shown are kept in the ledger as proof; they must be the same for all.",
    "Invitations and reminders": "They carry the digits by which people answer, and share their text with the "
    "meeting’s own words. A title and a place are yours to choose for each meeting.",
}
LONGEST = {
    "area": "Kelham Green and Shalesmoor Rd",
    "reader": "Cristobalina",
    "reference": "KELHAMGR-99999",
    "day": "Wed 30 September",
    "about": "Wed 30 September, 7.30pm, Old Methodist Schoolrooms, Mill Road",
    "count": "31",
    "question": idea.WHAT_WOULD_HELP.english,
}


def faults(key: str, words: str, language: str = "en", reviewed_by: str = "") -> list[str]:
    """Why an area may not say it so, each in a sentence that says what to do; empty when it may."""
    changeable = CHANGEABLE[key]
    if wrong := _wrong_shape(changeable.ours.english, words):
        return wrong
    longest = FIELD.sub(lambda field: LONGEST[field[1]], words)
    size, room = segments(longest), _room(changeable)
    found = []
    if size.encoding != "GSM-7":
        found.append(f"{' '.join(size.costly)} makes it cost more than twice: write it without")
    elif size.units > room:
        found.append(f"with the longest names it is {size.units - room} characters too long")
    if language == "en":
        known = ("segments", "GSM-7", "characters")  # said above, in the words of this page
        found += [one for one in lint(longest, max_segments=9) if not any(word in one for word in known)]
    else:
        found += find_forbidden(longest)
        if not reviewed_by.strip():
            found.append("name the person who reads this language and reviewed it")
    return found


def example(key: str, words: str, known: Mapping[str, str]) -> str:
    """How it reads with an area's own names; only of words without `faults`."""
    return FIELD.sub(lambda field: known.get(field[1], LONGEST[field[1]]), words)


def tidy(words: str) -> str:
    """As it is kept: straight quotes and dashes, one space between words."""
    return " ".join(straighten(words).split())


@lru_cache(maxsize=1000)
def read_own(stored: str) -> Mapping[tuple[str, str], str]:
    """An area's own wordings by ours and the language, as they were kept; what is no good any more is ours again."""
    own: dict[tuple[str, str], str] = {}
    for key, languages in parse(stored).items():
        for language, kept in languages.items():
            if not faults(key, kept["words"], language, kept["reviewed_by"]):
                own[CHANGEABLE[key].ours.english, language] = kept["words"]
    return own


def parse(stored: str) -> dict[str, dict[str, dict[str, str]]]:
    """By key and language: the words, who reviewed them, and the words before. Keys we do not know are left out."""
    found = json.loads(stored) if stored else {}
    return {key: languages for key, languages in found.items() if key in CHANGEABLE}


def _wrong_shape(ours: str, words: str) -> list[str]:
    if not words.strip():
        return ["it has no words"]
    if len(words) > MAX_WORDS:
        return [f"it has {len(words)} characters, at most {MAX_WORDS}"]
    if re.search(r"[{}]", FIELD.sub("", words)):
        return ["it has a brace that belongs to no field; a field is written as {area}"]
    found = []
    fields, wanted = FIELD.findall(words), FIELD.findall(ours)
    found += [f"{{{field}}} is missing: it stands for what only we know" for field in wanted if field not in fields]
    found += [f"there is no field {{{field}}} here" for field in dict.fromkeys(fields) if field not in wanted]
    if "area" in wanted and not words.startswith("{area}"):
        found.append("it begins with {area}: people must see at once who writes")
    said = set(_MUST_STAY.findall(FIELD.sub("", words)))
    stays = dict.fromkeys(_MUST_STAY.findall(FIELD.sub("", ours)))
    found += [f"{word} is missing: people answer by it" for word in stays if word not in said]
    return found


def _room(changeable: Changeable) -> int:
    """How many characters it may have, with everything in it at its longest."""
    if changeable.alone:
        return GSM7_SINGLE_UNITS
    return segments(FIELD.sub(lambda field: LONGEST[field[1]], changeable.ours.english)).units
