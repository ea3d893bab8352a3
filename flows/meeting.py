"""A meeting as residents talk about it: whether they come, a place that came free, how it was.

Rules
- Digits are what we ask for: 1 yes, 2 no, 3 maybe. Words are understood too.
- What was recorded is said back with the day, the time and the place.
- Whoever comes while others wait joins the end of the list; a party keeps its turn until there is room for all of it.
- An RSVP is never attendance nor a vote (P2).
"""

import re
from datetime import datetime, time

from flows import my_needs, rsvp
from flows.answers import choice
from flows.asks import WRONG, AskKind
from flows.engine import Choice, Flow, Reading, Unclear, Understood
from flows.facts import Facts, Meeting, OpenAsk
from flows.locale import _, say_day
from flows.records import KeepLiked, KeepRsvp, Record
from flows.wording import fits_one
from flows.words import liked
from flows.words.reply_words import spell_reply
from flows.words.spelling import spell_out

MAX_PARTY = 9  # a larger one is a group, and a matter for a person

CAN_YOU_COME = _("{about}. Can you come?")
HOW_WAS = _("{about}. How was it?")
YES, NO, MAYBE = _("Yes"), _("No"), _("Maybe")
DOWN_FOR = _("{area}: thank you. See you {about}.")
DOWN_TOGETHER = _("{area}: thank you. {party} of you, {about}.")
NOT_COMING = _("{area}: thank you. Not coming on {about}. Wrong? Reply 0")
MAY_COME = _("{area}: thank you. A maybe for {about}. Wrong? Reply 0")
MAYBE_NO_PLACE = _("{area}: a maybe for {about}. Your place is free now. Wrong? Reply 0")
MAYBE_OFF_LIST = _("{area}: a maybe for {about}. You are off the list. Wrong? Reply 0")
WAITING = _("{area}: it is full. You are number {place} on the list, {about}. Wrong? Reply 0")
CLOSED = _("{area}: sorry, no more places are given for {about}.")
NO_ROOM_FOR_ALL = _("{area}: sorry, there is no room for {party}. You keep {kept}, {about}.")
WHO_MEETS_YOU = _("Ask for {host} there.")
CALENDAR = _("Save the date: {link}")
ANY_NEEDS = _("Need help to come? Text NEEDS.")
GOOD, FINE, NOT_FOR_ME = _("Good"), _("OK"), _("Not for me")
NOTED = _("{area}: thank you, noted. Wrong? Reply 0")


# --- what is said of a meeting --------------------------------------------------------------------------------------


def say_about(facts: Facts, wall: datetime, place: str) -> str:
    """What names a meeting: "Tue 2 June, 7pm, Oak Hall"."""
    return f"{say_day(facts, wall.date())}, {say_time(wall.time())}, {place}"


def say_time(at: time) -> str:
    """ "7pm", "7.30pm", "12 noon"."""
    if at == time(12):
        return "12 noon"
    minutes = f".{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'pm' if at.hour >= 12 else 'am'}"


def fit(text: str, end: str = "", *, more: tuple[str, ...] = ()) -> str:
    """The text and its end, and between them whatever of `more` one segment still holds."""
    for words in more:
        if words and fits_one(" ".join(part for part in (text, words, end) if part)):
            text = f"{text} {words}"
    return f"{text} {end}" if end else text


# --- can you come? --------------------------------------------------------------------------------------------------


def coming_choices(facts: Facts) -> tuple[Choice, ...]:
    """As they are shown under an invitation."""
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)), Choice("maybe", MAYBE(facts)))


def accept_rsvp(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """A yes, a no or a maybe, and with how many: "yes:2"."""
    if count := _put_right(said, facts):
        return Understood(f"yes:{min(count, MAX_PARTY)}")
    reading = rsvp.accept(said, shown, facts)
    party = rsvp.read(said, facts.language).party if reading == Understood("yes") else None
    return Understood(f"yes:{min(party, MAX_PARTY)}") if party else reading


def _put_right(said: str, facts: Facts) -> int:
    """How many come after all, where they have said that they do: "no, 2 of us"."""
    comes = any(ask.kind in ("rsvp", "seat") and ask.answer.startswith("yes") for ask in facts.asks)
    return rsvp.corrected_party(spell_reply(said)) if comes else 0


def seat_for(meeting: Meeting, answer: str, party: int) -> str:
    """Whether a yes has a seat, waits for one, or holds none."""
    if answer != "yes":
        return ""
    if not meeting.capacity:
        return "seat"
    if meeting.seat in ("seat", "offered"):
        return "seat" if party <= meeting.party or _may_grow(meeting, party) else "waiting"
    return "seat" if not meeting.waiting and party <= meeting.free else "waiting"


def _may_grow(meeting: Meeting, party: int) -> bool:
    return not meeting.waiting and party - meeting.party <= meeting.free


def _split(value: str, meeting: Meeting) -> tuple[str, int]:
    """The answer and with how many: said, or as they said before."""
    answer, _colon, party = value.partition(":")
    if party:
        return answer, int(party)
    return answer, meeting.party if answer == "yes" and meeting.answer in ("yes", "") else 1


def _refuse_rsvp(facts: Facts, ask: OpenAsk, value: str) -> str:
    """Only a no is taken once the places are given; a party grows only where there is room for all of it."""
    meeting = facts.meetings.of(ask.subject)
    if meeting is None:
        return ""
    answer, party = _split(value, meeting)
    if answer != "no" and meeting.seat != "seat" and meeting.closes_at and facts.now >= meeting.closes_at:
        return CLOSED(facts, about=ask.about)
    grows = meeting.capacity and answer == "yes" and meeting.seat == "seat" and party > meeting.party
    if grows and not _may_grow(meeting, party):
        return NO_ROOM_FOR_ALL(facts, party=party, kept=meeting.party, about=ask.about)
    return ""


def _keep_rsvp(facts: Facts, ask: OpenAsk, value: str, _said: str) -> tuple[Record, ...]:
    meeting = facts.meetings.of(ask.subject)
    if meeting is None:
        return ()
    answer, party = _split(value, meeting)
    return (KeepRsvp(meeting.id, answer, party, seat_for(meeting, answer, party)),)  # type: ignore[arg-type]


def _say_rsvp(facts: Facts, ask: OpenAsk, value: str) -> str:
    """What was recorded, and what is worth knowing at the first yes."""
    return _say_answer(facts, ask, value, in_full=True)


def _say_rsvp_briefly(facts: Facts, ask: OpenAsk, value: str) -> str:
    return _say_answer(facts, ask, value, in_full=False)


def _say_answer(facts: Facts, ask: OpenAsk, value: str, *, in_full: bool) -> str:
    meeting = facts.meetings.of(ask.subject)
    answer, party = _split(value, meeting) if meeting else (value.partition(":")[0], 1)
    if answer == "no":
        return NOT_COMING(facts, about=ask.about)
    if answer == "maybe":
        return _say_maybe(facts, ask, meeting)
    if meeting and seat_for(meeting, answer, party) == "waiting":
        return WAITING(facts, place=meeting.place or meeting.waiting + 1, about=ask.about)
    text = DOWN_TOGETHER(facts, party=party, about=ask.about) if party > 1 else DOWN_FOR(facts, about=ask.about)
    if meeting is None or meeting.answer == "yes" or not in_full:
        return fit(text, WRONG(facts))
    needs = "" if facts.meetings.knows_needs() else ANY_NEEDS(facts)
    host = WHO_MEETS_YOU(facts, host=meeting.host) if meeting.host else ""
    link = CALENDAR(facts, link=meeting.link) if meeting.link else ""
    return fit(text, WRONG(facts), more=(host, needs, link))


def _say_maybe(facts: Facts, ask: OpenAsk, meeting: Meeting | None) -> str:
    """A maybe holds no place where there are few: whoever had one, or waited for one, is told that it is gone."""
    held = meeting.seat if meeting and meeting.capacity else ""
    wording = MAYBE_NO_PLACE if held in ("seat", "offered") else MAYBE_OFF_LIST if held == "waiting" else MAY_COME
    return wording(facts, about=ask.about)


_NO_NEEDS = frozenset({"children", "carer", "parking"})


def _ask_to_keep_needs(facts: Facts, ask: OpenAsk, value: str, said: str) -> tuple[Flow, dict[str, str], str] | None:
    """ "Yes, but I need a ramp": may we keep that? Who waits for a place is told that first."""
    meeting = facts.meetings.of(ask.subject)
    answer, party = _split(value, meeting) if meeting else ("", 1)
    found = my_needs.find_needs(said) if meeting and seat_for(meeting, answer, party) == "seat" else ()
    if _NO_NEEDS.issuperset(found):
        return None  # who comes with them is no need, and neither is a question
    opening = DOWN_TOGETHER(facts, party=party, about=ask.about) if party > 1 else DOWN_FOR(facts, about=ask.about)
    return my_needs.NEEDS, {"needs": ",".join(found)}, opening


RSVP = AskKind(
    "rsvp",
    accept=accept_rsvp,
    say=_say_rsvp,
    keep=_keep_rsvp,
    refuse=_refuse_rsvp,
    follow=_ask_to_keep_needs,
    say_briefly=_say_rsvp_briefly,
    give_up="no",
)


# --- a place came free ----------------------------------------------------------------------------------------------


def seat_choices(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)))


_TAKES_IT = re.compile(
    r"^(?:(?:yes|ok|please|great|oh|lovely|thanks|thank you|[.]) )*(?:i|we|il|ill)?(?: (?:will|would like to"
    r"|want to|can))? ?(?:take|have|keep|hold|save|want) (?:it|the place|that|the seat|one)"
    r"(?: for (?:me|us))?(?: (?:please|thanks|thank you|ta|cheers|then|love|x+))*$"
)
_LEAVES_IT = re.compile(
    r"\b(?:give|offer|let) (?:it|that|the (?:place|seat)|someone else|somebody else)(?: to)?(?: (?:someone"
    r"|somebody|anyone) else| have (?:it|the place|my place)| the next)\b"
    r"|\b(?:no longer|do not) (?:need|want) (?:it|the place|a place)\b"
)


def _accept_seat(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """As to an invitation; a maybe holds no place."""
    words = spell_out(said)
    if _LEAVES_IT.search(words):
        return Understood("no")
    if _TAKES_IT.search(words):
        return Understood("yes")
    reading = accept_rsvp(said, shown, facts)
    maybe = isinstance(reading, Understood) and reading.value.partition(":")[0] == "maybe"
    return Unclear() if maybe else reading


SEAT = AskKind("seat", accept=_accept_seat, say=_say_rsvp, keep=_keep_rsvp, say_briefly=_say_rsvp_briefly, give_up="no")


# --- how was it? ----------------------------------------------------------------------------------------------------


def liked_choices(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("good", GOOD(facts)), Choice("ok", FINE(facts)), Choice("not for me", NOT_FOR_ME(facts)))


def _keep_liked(facts: Facts, ask: OpenAsk, value: str, _said: str) -> tuple[Record, ...]:
    meeting = facts.meetings.of(ask.subject)
    return (KeepLiked(meeting.id, value),) if meeting else ()


def _accept_liked(said: str, shown: tuple[Choice, ...], facts: Facts) -> Reading:
    """One of the choices, or how it was in their own words. Thanks alone, or a yes, says nothing of it."""
    picked = choice(said, shown, facts)
    if isinstance(picked, Understood):
        return picked
    mark = liked.read(said)
    if mark and any(one.value == mark for one in shown):
        return Understood(mark)
    return picked


HOW_WAS_IT = AskKind(
    "how_was_it", is_mark=True, accept=_accept_liked, say=lambda facts, _ask, _value: NOTED(facts), keep=_keep_liked
)

ASKS = (RSVP, SEAT, HOW_WAS_IT)
