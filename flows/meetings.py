"""Texts about meetings: the one question whose yes is a consent, and what MEETINGS answers.

Rules
- The ledger gets the exact words shown and the exact reply. A silence is no consent, and neither is an idea (R2).
- We ask for digits: YES belongs to the phone companies (FIELD §2). A yes in words counts while the question is open.
- MEETINGS tells anybody of the next one and asks whether they come. Where that is answered, or none is set, it puts
  the question about texts again, or says to whoever agreed that we text them: that is how one changes one's mind
  without a STOP.
"""

import re

from flows import asks
from flows.answers import yes_no
from flows.engine import Choice, Flow, Reading, Reply, SomethingElse, State, Step, Turn, Unclear, Understood, begin
from flows.facts import Facts, Heard, OpenAsk
from flows.locale import _
from flows.meeting import CAN_YOU_COME, RSVP, coming_choices
from flows.records import AskRsvp, GiveConsent, PutAsk, Record
from flows.wording import segments
from flows.words import consent_words, small_talk
from flows.words.bare import MAX_CHARACTERS, read_bare
from flows.words.first_look import Sought
from flows.words.spelling import spell_out

TEXTS_ABOUT_MEETINGS = _("Texts about meetings? 1 yes 2 no")
WE_STILL_TEXT_YOU = _("We text you before each meeting. Rather not? Reply 2")
YES, NO = _("Yes"), _("No")
WE_TEXT_YOU = _("{area}: thank you. We text you about meetings. Wrong? Reply 0")
WE_DO_NOT = _("{area}: thank you. No texts about meetings. Wrong? Reply 0")
NEXT = _("{area}: the next meeting.")
NEXT_IS = _("{area}: the next meeting is {about}.")
NO_MEETING_YET = _("{area}: no meeting is set yet.")


# A consent in a sentence says nothing but that: every word is one of these, as `spelling.spell_out` writes it. Whoever
# says more ("let me know when the bins are done") tells an idea.
_CONSENT_WORDS = """
    yes yess yeah yep yh aye sure ok okay please pls thanks thank you ta cheers cool fine lovely great good welcome
    useful go on then that is it of course definitely no objection hi hello . x i we me us my your the a any
    all am are would
    will can do not mind like want love very happy glad for to about with by when there feel free agree just text texts
    texting message messages reminder reminders meeting meetings next keep informed posted updated in loop let know send
    put sign count down up get receive
    nah nope oh sorry well rather prefer did bother too many enough loads far got already have need as ur right
"""
_CONSENT = frozenset(_CONSENT_WORDS.split())
_AGREES = Sought(
    r"\b(?:text (?:me|us)|keep (?:me|us) (?:informed|posted|updated|in the loop)|let (?:me|us) know|send (?:me|us"
    r"|them) (?:the |your |any )?(?:texts?|messages?|reminders?)|(?:put|sign|count) (?:me|us) (?:down|up|in)|(?:get"
    r"|receive) (?:the |your |meeting )?(?:texts?|messages?|reminders?)|agree to (?:the )?texts?|texts? (?:is"
    r"|are) (?:very |all )?(?:good|fine|ok|great|welcome|useful)|(?:^|[.] )please do$|^(?:yes+|yeah|yep|yh|sure"
    r"|aye)\b.*\b(?:that is|it is|i am) (?:fine|ok|good|great|cool)|^yes+ please$|^(?:yes+|yeah"
    r"|sure) (?:i )?do not mind)\b"
)
_REFUSES = Sought(
    r"\b(?:(?:rather|prefer) (?:you )?(?:not|did not|do not)|do not (?:bother|text (?:me|us) about)"
    r"|(?:get|got) (?:far )?(?:too many|enough|loads of) (?:texts|messages)|not about meetings|no need"
    r"|^(?:no|nah|nope)\b.*\b(?:are|am|ur) (?:ok|fine|all right|good))\b"
)
_DENIES = Sought(r"\b(?:not|nah|nope|no(?! objection))\b(?! mind)|\b(?:too many|enough|rather|prefer)\b")
_NAMED = re.compile(r"^(?P<yes>\s*[Yy]es+,? (?:please|thanks|thank you))\W+[A-Z][a-z]+\s*$")
_TITLED = re.compile(r"[.,!]\s*(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]\w+\s*$")  # who signs is still who answers
_BOTH = re.compile(
    r"\W*(?:1\W+(?P<yes>yes|yeah|yep|please)|2\W+(?P<no>no|nope|nah))\W*(?:please|thanks|thank you"
    r"|ta)?\W*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\W*(?:(?:option|number|choice|answer|no) )?(?:one|two|1|2)(?: (?:please|thanks|ta))?\W*", re.IGNORECASE
)
_PLAIN = re.compile(r"\b(?:yes+|yeah?|yep|yup|aye|sure|please|pls|tak|no)\b", re.IGNORECASE)


def yes_and_no(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)))


def _of_texts_alone(spelled: str) -> str:
    """What a sentence about nothing but being texted says: "yes", "no", or nothing."""
    if spelled == "one":
        return "yes"
    if not _CONSENT.issuperset(spelled.split()):
        return ""
    if _REFUSES.search(spelled):
        return "no"
    return "yes" if _AGREES.search(spelled) and not _DENIES.search(spelled) else ""


def plain_yes_or_no(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A plain yes or no. "No parking on Mill Road" begins with a no and answers something else: never a consent.

    Two words, as in "More bins", may well be an idea: they are kept as one rather than called unclear. "Ok" and
    "ok thanks" may only mean that our receipt was read, so we ask once more: a consent must be plain.
    """
    if found := consent_words.read(spell_out(said)):
        return Unclear() if found == "unclear" else Understood(found)
    if len(said) > MAX_CHARACTERS:
        return SomethingElse()
    said = _NAMED.sub(r"\g<yes>", _TITLED.sub("", said))
    if both := _BOTH.fullmatch(said):
        return Understood("yes" if both["yes"] else "no")
    if sentence := _of_texts_alone(spell_out(said)):
        return Understood(sentence)
    reading = yes_no(said, choices, facts)
    if small_talk.read(said) in ("ok", "thanks") and _PLAIN.search(said) is None:
        return SomethingElse() if facts.meetings_consent else Unclear()
    if read_bare(said, facts.language) == "digit" and (digit := said.strip()[:1]) in ("1", "2"):
        return Understood("yes" if digit == "1" else "no")
    if (
        read_bare(said, facts.language) is None
        and not _NUMBERED.fullmatch(said)
        and (isinstance(reading, Understood) or " " in said.strip())
    ):
        return SomethingElse()
    return reading


def _consent(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    return (GiveConsent("meetings", value == "yes", words_shown=state.words, exact_reply=said),)


def _said_back(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return WE_TEXT_YOU(facts) if value == "yes" else WE_DO_NOT(facts)


def _of_texts(facts: Facts) -> str:
    """The question; to whoever agreed, only how to end it."""
    return WE_STILL_TEXT_YOU(facts) if facts.meetings_consent else TEXTS_ABOUT_MEETINGS(facts)


ABOUT_MEETINGS = Step(
    "meetings", ask=_of_texts, accept=plain_yes_or_no, choices=yes_and_no, keep=_consent, say=_said_back
)

MEETINGS = Flow(name="meetings", steps=(ABOUT_MEETINGS,))


def meetings(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """MEETINGS: the next one they have not answered, and whether they come; else whether to text about meetings.

    Anybody may ask, and anybody may come: nobody need have been invited.
    """
    upcoming = facts.meetings.upcoming()
    unanswered = next((meeting for meeting in upcoming if not meeting.answer), None)
    if unanswered is None:
        opening = NEXT_IS(facts, about=upcoming[0].about) if upcoming else NO_MEETING_YET(facts)
        turn = begin(MEETINGS, facts, opening=opening, undo=facts.state.undo)
        fits = not facts.meetings_consent or segments(turn.replies[0].text).count == 1
        return turn if fits else Turn(facts.state, (Reply(opening),), (), "meetings")
    subject = f"meeting:{unanswered.id}"
    ask = next((ask for ask in facts.asks if (ask.kind, ask.subject) == (RSVP.name, subject)), None)
    if ask:
        return Turn(facts.state, (asks.put(ask, facts, NEXT(facts)),), (PutAsk(ask.id),), "meetings")
    letter = asks.free_letter(facts)
    question = CAN_YOU_COME(facts, about=unanswered.about)
    ask = OpenAsk(0, letter, RSVP.name, question, subject, coming_choices(facts), unanswered.about)
    return Turn(facts.state, (asks.put(ask, facts, NEXT(facts)),), (AskRsvp(unanswered.id, letter),), "meetings")
