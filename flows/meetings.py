"""Texts about meetings: the one question whose yes is a consent, and what MEETINGS answers.

Rules
- The ledger gets the exact words shown and the exact reply. A silence is no consent, and neither is an idea (R2).
- We ask for digits: YES belongs to the phone companies (FIELD §2). A yes in words counts while the question is open.
- MEETINGS puts the question again to whoever texts it: that is how one changes one's mind without a STOP.
"""

import re

from flows import small_talk
from flows.answers import yes_no
from flows.bare import MAX_CHARACTERS, read_bare
from flows.engine import Choice, Flow, Reading, SomethingElse, State, Step, Turn, Unclear, Understood, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import GiveConsent, Record

TEXTS_ABOUT_MEETINGS = _("Texts about meetings? 1 yes 2 no")
YES, NO = _("Yes"), _("No")
WE_TEXT_YOU = _("{area}: thank you. We text you about meetings. Wrong? Reply 0")
WE_DO_NOT = _("{area}: thank you. No texts about meetings. Wrong? Reply 0")
NO_MEETING_YET = _("{area}: no meeting is set yet.")


_PLAIN = re.compile(r"\b(?:yes+|yeah?|yep|yup|aye|sure|please|pls|tak|no)\b", re.IGNORECASE)


def _yes_and_no(facts: Facts) -> tuple[Choice, ...]:
    return (Choice("yes", YES(facts)), Choice("no", NO(facts)))


def _yes_or_no(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A plain yes or no. "No parking on Mill Road" begins with a no and answers something else: never a consent.

    Two words, as in "More bins", may well be an idea: they are kept as one rather than called unclear. "Ok" may only
    mean that our receipt was read, so we ask once more: a consent must be plain.
    """
    if len(said) > MAX_CHARACTERS:
        return SomethingElse()
    reading = yes_no(said, choices, facts)
    if small_talk.read(said) == "ok" and _PLAIN.search(said) is None:
        return Unclear()
    if read_bare(said, facts.language) is None and (isinstance(reading, Understood) or " " in said.strip()):
        return SomethingElse()
    return reading


def _consent(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    return (GiveConsent("meetings", value == "yes", words_shown=state.words, exact_reply=said),)


def _said_back(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return WE_TEXT_YOU(facts) if value == "yes" else WE_DO_NOT(facts)


ABOUT_MEETINGS = Step(
    "meetings", ask=TEXTS_ABOUT_MEETINGS, accept=_yes_or_no, choices=_yes_and_no, keep=_consent, say=_said_back
)

MEETINGS = Flow(name="meetings", steps=(ABOUT_MEETINGS,))


def meetings(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """MEETINGS: none is known yet, said honestly; and whether to text about them."""
    return begin(MEETINGS, facts, opening=NO_MEETING_YET(facts), undo=facts.state.undo)
