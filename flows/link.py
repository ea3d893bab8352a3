"""LINK: joins what one person texts by SMS and on Telegram, so that they get one copy, where they want it (P6).

LINK from the one gives a code; the code from the other gives a second code; the second code from the first joins them.

Rules
- Each side proves itself with what only the other was shown. Nobody is ever texted because of what another texted:
  every text here answers the one who sent it (X8). What is typed is a code, never a number.
- A code is good for `CODE_MINUTES`. After `MAX_WRONG_TRIES` wrong ones in that time none is taken any more, and the
  codes that the guesser was given are worth nothing.
- We write where LINK was last texted. The strictest opt-out wins: a STOP on the one is a STOP on both, and so is a no.
- UNLINK parts them again, as if they had never been joined, for `UNLINK_DAYS`; later a person does it.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from flows.engine import Reply, Turn
from flows.facts import Facts, Heard
from flows.locale import Wording, _
from flows.records import AnswerLink, JoinLink, LinkRecord, OfferLink, OpenMatter, PartLink, PreferHere, SpoilLinks

CODE_MINUTES = 15
MAX_WRONG_TRIES = 5
UNLINK_DAYS = 7
WRONG_CODE_READING = "wrong code"  # how such a text is remembered: that is what counts the tries

OTHER_IS_TELEGRAM = _(
    "{area}: to join your phone and Telegram, send LINK {code} to us on Telegram. It is good for 15 minutes."
)
OTHER_IS_SMS = _(
    "{area}: to join your phone and Telegram, text LINK {code} to us from your phone. It is good for 15 minutes."
)
LAST_STEP_SMS = _("{area}: nearly done. Now text LINK {code} to us from your phone. It is good for 15 minutes.")
LAST_STEP_TELEGRAM = _("{area}: nearly done. Now send LINK {code} to us on Telegram. It is good for 15 minutes.")
JOINED = _(
    "{area}: done, your phone and Telegram are joined. We write to you here. "
    "To change that, text LINK there. To part them, text UNLINK."
)
HERE_FROM_NOW_ON = _("{area}: from now on we write to you here. To part phone and Telegram, text UNLINK.")
JOINED_AT_DESK = _("{area}: your phone and Telegram are joined now, as you asked us. Not right? Text UNLINK.")
PARTED = _("{area}: done, your phone and Telegram are not joined any more.")
A_PERSON_PARTS = _("{area}: they were joined more than a week ago. A person will part them for you.")
NOT_JOINED = _("{area}: your phone and Telegram are not joined. To join them, text LINK.")
WRONG_CODE = _("{area}: sorry, that code is wrong or too old. Look again, or text LINK for a new one.")
TOO_MANY_TRIES = _("{area}: sorry, too many wrong codes. Wait 15 minutes, then text LINK for a new one.")
FROM_THE_OTHER = _("{area}: this code must come from the other one. Joining is for a phone and Telegram.")
JOINED_ALREADY = _("{area}: sorry, one of them is joined already. Text UNLINK there first.")
NO_OTHER = _("{area}: there is nothing to join. We write to people in one way only.")

_ASKED: dict[str, Wording] = {"sms": OTHER_IS_TELEGRAM, "telegram": OTHER_IS_SMS}  # by where LINK came from
_LAST_STEP: dict[str, Wording] = {"sms": LAST_STEP_TELEGRAM, "telegram": LAST_STEP_SMS}

_COURTESY = r"(?:please|pls|plz|hi|hello|thanks|thank you|ta)"
_THING = r"(?:my|the|to|up|with|and|two|both|this|phones?|mobiles?|numbers?|telegram|sms|texts?|accounts?|together)"
_LINK = re.compile(
    rf"\W*(?:{_COURTESY}\W+)?(?P<word>un\W?link|link)\b(?:@\w+)?\W*(?:{_THING}\b\W*)*"
    rf"(?:(?:code\W*)?(?P<code>\d[\d\s.-]{{0,14}}))?\W*(?:{_COURTESY}\W*)?",
    re.IGNORECASE,
)
_BARE_CODE = re.compile(r"\W*(\d{3}[\s-]?\d{3})\W*")
MAX_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class LinkWord:
    """LINK or UNLINK as texted, with the digits after it if there are any."""

    name: Literal["link", "unlink"]
    code: str = ""


def read(text: str) -> LinkWord | None:
    """The whole message, or None. Six digits alone are a code: whoever was told to send one may leave out the word."""
    if len(text) > MAX_CHARACTERS:
        return None
    if bare := _BARE_CODE.fullmatch(text):
        return LinkWord("link", _digits(bare[1]))
    if not (found := _LINK.fullmatch(text)):
        return None
    if found["word"].lower() == "link":
        return LinkWord("link", _digits(found["code"] or ""))
    return None if found["code"] else LinkWord("unlink")


def link(word: LinkWord, heard: Heard, facts: Facts) -> Turn:
    """LINK, LINK with a code, or UNLINK."""
    if word.name == "unlink":
        return _part(facts)
    if word.code:
        return _enter(word.code, heard, facts)
    if facts.joined:
        return _say(HERE_FROM_NOW_ON(facts), facts, PreferHere())
    if not facts.links.has_other_channel():
        return _say(NO_OTHER(facts), facts)
    if facts.links.wrong_tries() >= MAX_WRONG_TRIES:
        return _say(TOO_MANY_TRIES(facts), facts)
    code = facts.links.new_code()
    return _say(_ASKED[heard.channel](facts, code=code), facts, OfferLink(code))


def other_channel(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """Whether one may write to us on Telegram, asked in own words: how to join it."""
    return link(LinkWord("link"), heard, facts)


def _enter(code: str, heard: Heard, facts: Facts) -> Turn:
    """A code, from whichever side."""
    tries = facts.links.wrong_tries()
    if tries >= MAX_WRONG_TRIES:
        return _wrong(TOO_MANY_TRIES(facts), facts)
    found = facts.links.find(code)
    if found is None:
        if tries + 1 >= MAX_WRONG_TRIES:
            return _wrong(TOO_MANY_TRIES(facts), facts, SpoilLinks())
        return _wrong(WRONG_CODE(facts), facts)
    if found.taken or facts.joined:
        return _say(JOINED_ALREADY(facts), facts)
    match found.step:
        case "last":
            return _say(JOINED(facts), facts, JoinLink(found.id))
        case "first" if found.crosses:
            second = facts.links.new_code()
            return _say(_LAST_STEP[heard.channel](facts, code=second), facts, AnswerLink(found.id, second))
        case _:
            return _wrong(FROM_THE_OTHER(facts), facts)


def _part(facts: Facts) -> Turn:
    if facts.joined is None:
        return _say(NOT_JOINED(facts), facts)
    if facts.now - facts.joined.since > timedelta(days=UNLINK_DAYS):
        return _say(A_PERSON_PARTS(facts), facts, OpenMatter("unlink"))
    return _say(PARTED(facts), facts, PartLink())


def _say(text: str, facts: Facts, *records: LinkRecord | OpenMatter) -> Turn:
    return Turn(facts.state, (Reply(text),), records, "link")


def _wrong(text: str, facts: Facts, *records: SpoilLinks) -> Turn:
    return Turn(facts.state, (Reply(text),), records, WRONG_CODE_READING)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())
