"""Answers about meeting texts that are more than the answer: with an idea beside it, or the other one right after.

Rules
- "1. Also the swing is broken" is a yes and an idea: both are kept, and both are said back.
- A mind changed right after is heard while our last text is still about it. A no is recorded at once; a yes is asked
  for again, for nothing but an answer to the question is a consent (D1).
"""

from dataclasses import replace

from flows import meetings
from flows.engine import Reply, State, Turn, Understood, Undo, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.no_to_one import NO_MEETING_TEXTS, keep_beside
from flows.records import GiveConsent
from flows.take_back import ASK_MEETINGS_AGAIN
from flows.words import consent_words
from flows.words.spelling import spell_out

MEETING_TEXTS = _("We text you about meetings.")


def answer_and_more(heard: Heard, facts: Facts) -> Turn | None:
    """The answer to the open question, and the rest of the text as an idea."""
    step = meetings.ABOUT_MEETINGS
    found = consent_words.parts(heard.text) if facts.state.asked == step.name else None
    said = step.accept(found.answer, facts.state.choices, facts) if found else None
    if not isinstance(said, Understood):
        return None
    records = step.keep(facts, said.value, facts.state, heard.text)
    wording = MEETING_TEXTS if said.value == "yes" else NO_MEETING_TEXTS
    turn = keep_beside(wording(facts), heard, replace(facts, state=State()))
    return replace(turn, records=(*turn.records, *records)) if turn else None


def change_mind(heard: Heard, facts: Facts) -> Turn | None:
    """The other answer, right after the one we said back: "no wait 2", "Wrong! I said no"."""
    undo = facts.state.undo
    if (
        undo is None
        or undo.past
        or (undo.kind, undo.subject) != ("consent", "meetings")
        or facts.state.asked
        or facts.stopped
    ):
        return None
    if any(ask.is_pending for ask in facts.asks):
        return None
    spelled = spell_out(heard.text)
    said = consent_words.correction(spelled)
    reading = meetings.plain_yes_or_no(said, meetings.yes_and_no(facts), facts) if said else None
    if not isinstance(reading, Understood):
        return None
    if (reading.value == "yes") == bool(facts.meetings_consent):
        again = meetings.WE_TEXT_YOU(facts) if reading.value == "yes" else meetings.WE_DO_NOT(facts)
        return (
            None if said == spelled else Turn(replace(facts.state, undo=replace(undo)), (Reply(again),), (), "answer")
        )
    if reading.value == "yes":
        return replace(begin(meetings.MEETINGS, facts, opening=ASK_MEETINGS_AGAIN(facts)), reading="take back")
    no = GiveConsent("meetings", False, words_shown=meetings.WE_TEXT_YOU(facts), exact_reply=heard.text)
    state = replace(facts.state, undo=Undo("consent", "meetings"))
    return Turn(state, (Reply(meetings.WE_DO_NOT(facts)),), (no,), "answer")
