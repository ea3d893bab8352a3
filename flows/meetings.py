"""Texts about meetings: the one question whose yes is a consent, and what MEETINGS answers.

Rules
- The ledger gets the exact words shown and the exact reply. A silence is no consent, and neither is an idea (R2).
- We ask for digits: YES belongs to the phone companies (FIELD §2). A yes in words counts while the question is open.
- MEETINGS tells anybody of the next one and asks whether they come. Where that is answered, or none is set, it puts
  the question about texts again: that is how one changes one's mind without a STOP.
"""

import re

from flows import asks, small_talk
from flows.answers import yes_no
from flows.bare import MAX_CHARACTERS, read_bare
from flows.engine import Choice, Flow, Reading, SomethingElse, State, Step, Turn, Unclear, Understood, begin
from flows.facts import Facts, Heard, OpenAsk
from flows.locale import _
from flows.meeting import CAN_YOU_COME, RSVP, coming_choices
from flows.records import AskRsvp, GiveConsent, PutAsk, Record
from flows.spelling import spell_out

TEXTS_ABOUT_MEETINGS = _("Texts about meetings? 1 yes 2 no")
YES, NO = _("Yes"), _("No")
WE_TEXT_YOU = _("{area}: thank you. We text you about meetings. Wrong? Reply 0")
WE_DO_NOT = _("{area}: thank you. No texts about meetings. Wrong? Reply 0")
NEXT = _("{area}: the next meeting.")
NEXT_IS = _("{area}: the next meeting is {about}.")
NO_MEETING_YET = _("{area}: no meeting is set yet.")


# What is said of texts themselves, as plain as a digit; as `spelling.spell_out` writes it.
_AGREES = re.compile(
    r"(?:(?:yes|yeah|yep|yh|ok|okay|sure|please|cool|fine|lovely|great|go on then|that is|thats|yess+|of course"
    r"|definitely|no objection|hi|hello|[.]) )*"
    r"(?:(?:i|we|you|would|will|can|do|am|feel free to|like|want|love|very|happy|glad|for|to|please|agree|just) )*"
    r"(?:text (?:me|us)|keep (?:me|us) (?:informed|posted|updated|in the loop)|let (?:me|us) know|send (?:me|us"
    r"|the|them|texts|a)|please do"
    r"|(?:put|sign|count) (?:me|us) (?:down|up|in)(?: for)? (?:the |your )?(?:meeting|meetings|texts?)"
    r"|(?:get|receive|have) (?:the |your |meeting )?(?:texts?|messages?|reminders?)|to (?:the |your |get )?texts?"
    r"|(?:the )?texts? (?:is|are|would be) (?:very |all )?(?:good|fine|ok|great|welcome|useful))\b(?! (?:back"
    r"|an?|what|when (?:is|will|do)|if|why|how)\b)"
    r"(?!.*\b(?:not|no|but|stop|never|unless)\b)[^?]{0,40}"
)
_REFUSES = re.compile(
    r"(?:(?:no|nah|nope|oh|sorry|thanks|thank you|please|well|[.]) )*(?:(?:i|we) )?"
    r"(?:(?:would |will )?(?:rather|prefer)(?: you)? (?:not|did not|do not)|(?:please )?do not (?:bother"
    r"|text me about (?:the |your )?meetings?)"
    r"|(?:get|have|got) (?:too many|enough|loads of|far too many) (?:texts|messages)|(?:you are|you ur|ur|am"
    r"|i am) (?:ok|fine|all right|good)(?: as i am)?"
    r"|not (?:about|for) (?:the )?meetings?|no (?:need|meetings?))\b[^?]{0,30}"
)
_FINE = re.compile(
    r"(?:yes+|yeah|yep|yh|sure|aye)(?: (?:please|thanks|thank you|[.]))*(?: (?:that is|it is|i am) (?:fine|ok"
    r"|good|great|cool|all right)(?: (?:with|by|for) me)?"
    r"| i do not mind(?: (?:that|it|at all))?| (?:fine|ok|good) (?:with|by) me)?(?: (?:please|thanks|thank you))*"
)
_NAMED = re.compile(r"^(?P<yes>\s*[Yy]es+,? (?:please|thanks|thank you))\W+[A-Z][a-z]+\s*$")
_TITLED = re.compile(r"[.,!]\s*(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]\w+\s*$")  # who signs is still who answers
_BOTH = re.compile(
    r"\W*(?:1\W+(?P<yes>yes|yeah|yep|please)|2\W+(?P<no>no|nope|nah))\W*(?:please|thanks|thank you"
    r"|ta)?\W*",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\b(?:yes+|yeah?|yep|yup|aye|sure|please|pls|tak|no)\b", re.IGNORECASE)


def yes_and_no(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)))


def plain_yes_or_no(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A plain yes or no. "No parking on Mill Road" begins with a no and answers something else: never a consent.

    Two words, as in "More bins", may well be an idea: they are kept as one rather than called unclear. "Ok" and
    "ok thanks" may only mean that our receipt was read, so we ask once more: a consent must be plain.
    """
    if len(said) > MAX_CHARACTERS:
        return SomethingElse()
    said = _TITLED.sub("", said)
    if both := _BOTH.fullmatch(said):
        return Understood("yes" if both["yes"] else "no")
    said = _NAMED.sub(r"\g<yes>", said)
    spelled = spell_out(said)
    if spelled == "one" or _FINE.fullmatch(spelled):
        return Understood("yes")
    if _REFUSES.fullmatch(spelled):
        return Understood("no")
    if _AGREES.fullmatch(spelled):
        return Understood("yes")
    reading = yes_no(said, choices, facts)
    if small_talk.read(said) in ("ok", "thanks") and _PLAIN.search(said) is None:
        return Unclear()
    if read_bare(said, facts.language) is None and (isinstance(reading, Understood) or " " in said.strip()):
        return SomethingElse()
    return reading


def _consent(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    return (GiveConsent("meetings", value == "yes", words_shown=state.words, exact_reply=said),)


def _said_back(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return WE_TEXT_YOU(facts) if value == "yes" else WE_DO_NOT(facts)


ABOUT_MEETINGS = Step(
    "meetings", ask=TEXTS_ABOUT_MEETINGS, accept=plain_yes_or_no, choices=yes_and_no, keep=_consent, say=_said_back
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
        return begin(MEETINGS, facts, opening=opening, undo=facts.state.undo)
    subject = f"meeting:{unanswered.id}"
    ask = next((ask for ask in facts.asks if (ask.kind, ask.subject) == (RSVP.name, subject)), None)
    if ask:
        return Turn(facts.state, (asks.put(ask, facts, NEXT(facts)),), (PutAsk(ask.id),), "meetings")
    letter = asks.free_letter(facts)
    question = CAN_YOU_COME(facts, about=unanswered.about)
    ask = OpenAsk(0, letter, RSVP.name, question, subject, coming_choices(facts), unanswered.about)
    return Turn(facts.state, (asks.put(ask, facts, NEXT(facts)),), (AskRsvp(unanswered.id, letter),), "meetings")
