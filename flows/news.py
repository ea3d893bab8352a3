"""NEWS: the one question whose yes lets an area text its news; meetings and jobs have questions of their own.

Rules
- The ledger gets the exact words shown and the exact reply (D1). Texting NEWS is no yes yet: it puts the question.
- NEWS again puts it again; "stop news" is a no at once. So one changes one's mind without a STOP.
"""

from dataclasses import replace

from flows.engine import Choice, Flow, Reading, Reply, SomethingElse, State, Step, Turn, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.meetings import plain_yes_or_no, yes_and_no
from flows.records import GiveConsent, Record

TEXTS_ABOUT_NEWS = _("{area}: may we text you local news, at most twice a month? STOP ends it. 1 yes 2 no")
WE_TEXT_YOU_NEWS = _("{area}: thank you. We text you our news. Wrong? Reply 0")
NO_NEWS = _("{area}: thank you. We text you no news. Wrong? Reply 0")
NEWS_TAKEN_BACK = _("{area}: taken back. We do not text you news.")


def _consent(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    return (GiveConsent("news", value == "yes", words_shown=state.words, exact_reply=said),)


def _said_back(facts: Facts, value: str, _records: tuple[Record, ...]) -> str:
    return WE_TEXT_YOU_NEWS(facts) if value == "yes" else NO_NEWS(facts)


def _plain(said: str, choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A plain yes or no. Whoever speaks of meetings answers another question than this."""
    return SomethingElse() if "meeting" in said.casefold() else plain_yes_or_no(said, choices, facts)


NEWS = Flow(
    name="news",
    steps=(Step("news", ask=TEXTS_ABOUT_NEWS, accept=_plain, choices=yes_and_no, keep=_consent, say=_said_back),),
)


def news(_heard: Heard, facts: Facts, _argument: str) -> Turn:
    """NEWS: the question, whatever was said before. A no of their own accord needs none (`no_to_one`)."""
    return begin(NEWS, facts, undo=facts.state.undo)


def take_back(heard: Heard, facts: Facts) -> Turn:
    """0 after an answer to it: a yes becomes a no in the ledger; a no that was wrong is asked again, and no yes yet."""
    if not facts.agreed_to("news"):
        return replace(begin(NEWS, facts), reading="take back")
    no = GiveConsent("news", granted=False, words_shown=WE_TEXT_YOU_NEWS(facts), exact_reply=heard.text)
    return Turn(replace(facts.state, undo=None), (Reply(NEWS_TAKEN_BACK(facts)),), (no,), "take back")
