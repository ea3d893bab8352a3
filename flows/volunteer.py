"""Helping for the first time: VOL, or "I can help", and two questions at most.

Rules
- No long-term promise: one short job, a named person who meets you, and 0 or 3 ends it at any time.
- The offer is kept from the first text on, also when nobody answers our questions; the consent with the first answer.
- Whoever says they are under 18 is thanked, asked nothing and sent nothing more; the lead is told (V6). It is
  remembered for a year: a second VOL changes nothing.
- Only what they could do, and when, is filed as that, and is a consent (D1). A question gets a person, an idea is kept
  as one, and the question of ours stays open; a change of mind ends it, also shortly after our thanks.
"""

from dataclasses import replace

from flows.answers import short_text
from flows.asked_back import A_PERSON_ANSWERS
from flows.engine import (
    Choice,
    Flow,
    Reading,
    Reply,
    SomethingElse,
    State,
    Step,
    Turn,
    Unclear,
    Understood,
    Undo,
    advance,
    begin,
    put_again,
)
from flows.facts import Facts, Heard
from flows.jobs import KIND_NAMES
from flows.locale import _, say_day
from flows.nudges import OFFER_WITHIN
from flows.records import EndHelp, GiveConsent, OfferHelp, OpenMatter, Record, SayWhen
from flows.words import keywords, small_talk, wants, what_and_when
from flows.words.age import is_under_age, without_age
from flows.words.bare import read_bare

WHAT = _("{area}: thank you for offering! What would you like to do? A few words will do, or text ANY")
NOTED_WHEN = _("{area}: we noted when you can.")
WHEN_THEN = _("{area}: thank you for offering! When could you help? Text us days or times, or ANY")
WHEN = _("{area}: and when could you help? Text us days or times")
WHAT_STEP, WHEN_STEP = "help_what", "help_when"
HELPING = "helping"  # the subject of a question about it, where there is no job yet
THANKS = _("{area}: thank you! {reader} texts you one short job by {day}. You are not tied to more. Not now? Reply 0")
ON_THE_LIST = _("{area}: thank you, you are on our list. {reader} texts you one short job. Changed your mind? Reply 0")
UNDER_AGE = _("{area}: thank you, that is kind! These jobs are for over 18s. A person will think of something else")
TAKEN_OFF = _("{area}: that is fine. We text you no jobs. Text VOL any time")


# --- VOL --------------------------------------------------------------------------------------------------------------


def vol(heard: Heard, facts: Facts, _argument: str) -> Turn:
    """VOL, or an offer in own words: kept at once, then two short questions, or one where they said what."""
    if is_under_age(heard.text) or facts.was_under_age():
        return under_age(facts)
    if (flow := _flow(facts)) and (turn := _told_more(heard.text, flow, facts)):
        return turn
    if facts.is_helping():
        state = replace(facts.state, undo=Undo("consent", "volunteering"))
        return Turn(state, (Reply(ON_THE_LIST(facts)),), (), "vol")
    says_what = wants.says_what(heard.text)
    turn = begin(OFFER if says_what else HELP, facts, undo=Undo("consent", "volunteering"))
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
    """0 after an offer to help, or words that say the same. A question about something else stays open."""
    no = GiveConsent("volunteering", granted=False, words_shown=THANKS.english, exact_reply=said)
    state = State() if _flow(facts) else replace(facts.state, undo=None)
    return Turn(state, (Reply(TAKEN_OFF(facts)),), (EndHelp("said no"), no), "take back")


def changes_their_mind(text: str, facts: Facts) -> Turn | None:
    """A no to our questions about an offer: "actually no sorry" is no time of the week, and never a consent (D1)."""
    return give_up(facts, text) if _flow(facts) and what_and_when.changes_their_mind(text) else None


def beside(text: str, facts: Facts) -> Turn | None:
    """What is said among our questions about an offer, or after them, and is no answer to them: a question, one more
    thing they could do, an end of it. None: it is none of these."""
    flow = _flow(facts)
    if flow is None:
        return _afterwards(text, facts)
    if facts.state.asked == WHAT_STEP and what_and_when.says_only_when(text):
        return _told_when(text, flow, facts)
    if what_and_when.asks_again(text):
        return put_again(flow, facts.state, facts)
    if what_and_when.asks(text):
        again = put_again(flow, facts.state, facts, A_PERSON_ANSWERS(facts))
        state, replies = (again.state, again.replies) if again else (facts.state, (Reply(A_PERSON_ANSWERS(facts)),))
        return Turn(state, replies, (OpenMatter("question", subject=HELPING),), "question")
    return _told_more(text, flow, facts) if what_and_when.could_do(text) else None


def _afterwards(text: str, facts: Facts) -> Turn | None:
    """Once our questions are answered: what the job would be, or that they would rather not after all."""
    undo, asked = facts.state.undo, bool(facts.state.asked) or is_asked(facts)
    if what_and_when.asks_of_helping(text) and facts.is_helping() and not asked:
        return Turn(
            facts.state, (Reply(A_PERSON_ANSWERS(facts)),), (OpenMatter("question", subject=HELPING),), "question"
        )
    if not what_and_when.changes_their_mind(text):
        return None
    just_told = undo == Undo("consent", "volunteering") and not asked and any(one.ours for one in facts.recent())
    by_name = what_and_when.ends_the_offer(text)
    return give_up(facts, text) if (just_told or by_name) and facts.is_helping() else None


def _told_more(text: str, flow: Flow, facts: Facts) -> Turn | None:
    """An offer in the middle of our questions: it answers the open one, adds to what they could do, or is none yet."""
    says_what = wants.says_what(text) or what_and_when.offers_something(text)
    if (says_what or what_and_when.says_when(text)) and (turn := advance(flow, facts.state, text, facts)):
        return turn
    turn = put_again(flow, facts.state, facts)
    return replace(turn, records=(SayWhen(what=text),)) if turn and says_what else turn


def _told_when(text: str, flow: Flow, facts: Facts) -> Turn | None:
    """When they could, told before we ask for it: it is kept, and asked no more."""
    answers = {**facts.state.answers, WHEN_STEP: text}
    turn = put_again(flow, replace(facts.state, answers=answers), facts, NOTED_WHEN(facts))
    return replace(turn, records=(SayWhen(when=text),)) if turn else None


def _flow(facts: Facts) -> Flow | None:
    """Whichever of our two flows waits for an answer."""
    return next((flow for flow in (HELP, OFFER) if facts.state.flow == flow.name), None) if facts.state.asked else None


def _what(said: str, _choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """A few words of theirs on what they could do, "any" included. A bare yes or digit says nothing."""
    if _says_nothing(said, facts):
        return Unclear()
    if what_and_when.says_only_when(said):
        return SomethingElse()
    reading = short_text(said, (), facts)
    return reading if what_and_when.could_do(said) or not isinstance(reading, Understood) else SomethingElse()


def _when(said: str, _choices: tuple[Choice, ...], facts: Facts) -> Reading:
    """Days or times, "any" included."""
    if _says_nothing(said, facts):
        return Unclear()
    reading = short_text(said, (), facts)
    return reading if what_and_when.says_when(said) or not isinstance(reading, Understood) else SomethingElse()


def _says_nothing(said: str, facts: Facts) -> bool:
    return (
        read_bare(said, facts.language) is not None
        or small_talk.read(said) is not None
        or what_and_when.is_unsure(said)
    )


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
        Step(WHAT_STEP, ask=WHAT, accept=_what, keep=_keep_what),
        Step(WHEN_STEP, ask=WHEN, accept=_when, keep=_keep_when),
    ),
    closing=_thanks,
)
OFFER = Flow(  # what they would like, they have said
    name="offer", steps=(Step("offer_when", ask=WHEN_THEN, accept=_when, keep=_keep_when_alone),), closing=_thanks
)
