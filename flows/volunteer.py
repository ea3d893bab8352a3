"""Helping for the first time: VOL, or "I can help", and two questions at most.

Rules
- No long-term promise: one short job, a named person who meets you, and 0 or 3 ends it at any time.
- The offer is kept from the first text on, also when nobody answers our questions; the consent with the first answer.
- Whoever says they are under 18 is thanked, asked nothing and sent nothing more; the lead is told (V6). It is
  remembered for a year: a second VOL changes nothing.
"""

import re
from dataclasses import replace

from flows import keywords, wants
from flows.age import is_under_age, without_age
from flows.answers import short_text
from flows.bare import read_bare
from flows.engine import Choice, Flow, Reading, Reply, State, Step, Turn, Unclear, Undo, begin
from flows.facts import Facts, Heard
from flows.jobs import KIND_NAMES
from flows.locale import _, say_day
from flows.nudges import OFFER_WITHIN
from flows.records import EndHelp, GiveConsent, OfferHelp, OpenMatter, Record, SayWhen
from flows.spelling import spell_out

WHAT = _("{area}: thank you for offering! What would you like to do? A few words will do, or text ANY")
WHEN_THEN = _("{area}: thank you for offering! When could you help? Text us days or times, or ANY")
WHEN = _("{area}: and when could you help? Text us days or times")
THANKS = _("{area}: thank you! {reader} texts you one short job by {day}. You are not tied to more. Not now? Reply 0")
ON_THE_LIST = _("{area}: thank you, you are on our list. {reader} texts you one short job. Changed your mind? Reply 0")
UNDER_AGE = _("{area}: thank you, that is kind! These jobs are for over 18s. A person will think of something else")
TAKEN_OFF = _("{area}: that is fine. We text you no jobs. Text VOL any time")


_COURTESY = (
    r"(?:(?:actually|oh|ah|sorry|um|er|well|thanks|thank you|but|on second thoughts|please|i am|i have|then|hi|just"
    r"|mate|love|x|now|[.])(?: |$))*"
)
_MIND_CHANGED = re.compile(
    rf"{_COURTESY}(?:(?:no|nope|nah|naw|never ?mind|forget (?:it|about it)|changed my mind|leave it|not interested"
    rf"|count me out|wrong button|(?:i )?(?:cannot|do not want to|will not be able to|would rather not|am not able to)"
    rf"(?: (?:do it|do this|help))?|(?:i )?made a mistake|that was a mistake|not for me|too busy)(?: |$)"
    rf"(?:(?:after all|anymore|at the moment|right now)(?: |$))?{_COURTESY})+"
)


# --- VOL --------------------------------------------------------------------------------------------------------------


def vol(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """VOL, or an offer in own words: kept at once, then two short questions, or one where they said what."""
    if is_under_age(heard.text) or facts.was_under_age():
        return under_age(facts)
    if facts.is_helping():
        state = replace(facts.state, undo=Undo("consent", "volunteering"))
        return Turn(state, (Reply(ON_THE_LIST(facts)),), (), "vol")
    says_what = wants.says_what(heard.text)
    turn = begin(OFFER if says_what else HELP, facts, undo=facts.state.undo)
    told = (OfferHelp(heard.text), SayWhen(what=heard.text)) if says_what else (OfferHelp(heard.text),)
    return Turn(turn.state, turn.replies, (*told, *turn.records), "vol")


def says_age(text: str, facts: Facts) -> Turn | None:
    """Whether they say they are under 18, where that may be said: with an offer to help, among our questions about it,
    or about a job."""
    rest = without_age(text)
    if rest is None:
        return None
    talked_of = facts.state.flow in (HELP.name, OFFER.name) or any(ask.kind in KIND_NAMES for ask in facts.asks)
    offers = keywords.read(rest.strip(" ,.!"), channel="sms")
    return under_age(facts) if talked_of or (offers and offers.name == "vol") else None


def is_asked(facts: Facts) -> bool:
    """Whether "I can help" answers a question of ours rather than offering anew."""
    return any(ask.kind in KIND_NAMES and ask.is_pending for ask in facts.asks)


def under_age(facts: Facts) -> Turn:
    """Kindly ended; a lead is told, in case they need somebody."""
    records = (EndHelp("under 18"), OpenMatter("under_age", locked=True))
    return Turn(State(undo=facts.state.undo), (Reply(UNDER_AGE(facts)),), records, "under age")


def give_up(facts: Facts, said: str = "0") -> Turn:
    """0 after an offer to help, or words that say the same."""
    no = GiveConsent("volunteering", granted=False, words_shown=THANKS.english, exact_reply=said)
    return Turn(State(), (Reply(TAKEN_OFF(facts)),), (EndHelp("said no"), no), "take back")


def changes_their_mind(text: str, facts: Facts) -> Turn | None:
    """A no to our questions about an offer: "actually no sorry" is no time of the week, and never a consent (D1)."""
    asked = facts.state.asked and facts.state.flow in (HELP.name, OFFER.name)
    return give_up(facts, text) if asked and _MIND_CHANGED.fullmatch(spell_out(text)) else None


def _words(said: str, _choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A few words of theirs, "any" included. A bare yes or digit says nothing."""
    if read_bare(said, facts.language) is not None:
        return Unclear()
    return short_text(said, (), facts)


def _keep_what(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    """What they would like, and with it the consent: they were told of one short job, and answered."""
    return (
        SayWhen(what=value),
        GiveConsent("volunteering", granted=True, words_shown=state.words, exact_reply=said),
    )


def _keep_when(_facts: Facts, value: str, _state: State, _said: str) -> tuple[Record, ...]:
    return (SayWhen(when=value),)


def _keep_when_alone(_facts: Facts, value: str, state: State, said: str) -> tuple[Record, ...]:
    """When they could, and with this first answer the consent."""
    return (
        SayWhen(when=value),
        GiveConsent("volunteering", granted=True, words_shown=state.words, exact_reply=said),
    )


def _thanks(facts: Facts, _answers: object) -> str:
    day = (facts.now + OFFER_WITHIN).astimezone(facts.area.zone).date()
    return THANKS(facts, day=say_day(facts, day))


HELP = Flow(
    name="help",
    steps=(
        Step("help_what", ask=WHAT, accept=_words, keep=_keep_what),
        Step("help_when", ask=WHEN, accept=_words, keep=_keep_when),
    ),
    closing=_thanks,
)
OFFER = Flow(  # what they would like, they have said
    name="offer", steps=(Step("offer_when", ask=WHEN_THEN, accept=_words, keep=_keep_when_alone),), closing=_thanks
)
