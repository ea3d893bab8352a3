"""0 takes back what the last text of ours said was recorded, and nothing else: it is never a choice.

Rules
- Once another text of ours stands below that one, 0 is no answer to it any more: not to the next reply (`forget`), not
  to an invitation or "How was it?", and not to a text that is a week old. We then say what to do instead.
- An offer to help is given up by 0 at any time: that promise holds as long as the offer does.
"""

from dataclasses import replace
from datetime import timedelta

from flows import asks, news, volunteer
from flows.asks import Kinds
from flows.engine import Reply, Turn, Undo, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.meetings import MEETINGS, WE_TEXT_YOU
from flows.records import GiveConsent, KeepAttendance, TakeBackIdea, TakeBackPart, TakeBackSupport

PART_TAKEN_BACK = _("{area}: taken back. {reference} is as it was before.")
IDEA_TAKEN_BACK = _("{area}: {reference} is taken back.")
SUPPORT_TAKEN_BACK = _("{area}: taken back. You do not back {reference}.")
NO_TO_MEETINGS = _("{area}: taken back. We do not text you about meetings.")
ASK_MEETINGS_AGAIN = _("{area}: taken back.")
ANSWER_TAKEN_BACK = _("{area}: taken back.")
NOTHING_TO_TAKE_BACK = _("{area}: there is nothing to take back.")
TOO_LATE = _("{area}: there is nothing to take back now. To change what you told us, text it in your own words.")

GOOD_FOR = timedelta(days=7)


def is_take_back(text: str) -> bool:
    """A bare 0."""
    return text.strip(" .!") == "0"


def forget(turn: Turn, facts: Facts) -> Turn:
    """A turn whose reply says nothing of what was recorded before it: 0 does not reach over that reply."""
    undo = turn.state.undo
    if not turn.replies or undo is None or undo is not facts.state.undo or _is_helping(facts):
        return turn
    return turn if undo.past else replace(turn, state=replace(turn.state, undo=replace(undo, past=True)))


def _is_overtaken(facts: Facts) -> bool:
    """Whether a text of ours that recorded nothing was the last one, or what was recorded is long past."""
    last = None if _is_helping(facts) else facts.last_said()
    return last is not None and (last.unasked or facts.now - last.at > GOOD_FOR)


def _is_helping(facts: Facts) -> bool:
    return facts.state.undo is not None and facts.state.undo.subject == "volunteering"


def take_back(heard: Heard, facts: Facts, kinds: Kinds) -> Turn:
    """Undo the last thing we said we recorded.

    An answer to an ask is taken back and the question put again. A yes to texts becomes a no in the
    ledger. A no that was wrong is not thereby a yes: we put the question again.
    """
    undo, state = facts.state.undo, facts.state
    if undo is None or undo.past:
        return Turn(state, (Reply(NOTHING_TO_TAKE_BACK(facts)),), (), "take back")
    if _is_overtaken(facts):
        return Turn(replace(state, undo=None), (Reply(TOO_LATE(facts)),), (), "take back")
    if undo.kind in ("idea", "part", "support"):
        return _of_an_idea(undo, facts)
    if undo.kind == "here":
        gone = (KeepAttendance(int(undo.subject), came=False),)
        return Turn(replace(state, undo=None), (Reply(ANSWER_TAKEN_BACK(facts)),), gone, "take back")
    if undo.kind == "ask":
        turn = asks.take_back(facts, kinds, undo.subject, ANSWER_TAKEN_BACK(facts))
        return turn or Turn(replace(state, undo=None), (Reply(NOTHING_TO_TAKE_BACK(facts)),), (), "take back")
    if undo.subject == "volunteering":
        return volunteer.give_up(facts)
    if undo.subject == "news":
        return news.take_back(heard, facts)
    if not facts.meetings_consent:
        return replace(begin(MEETINGS, facts, opening=ASK_MEETINGS_AGAIN(facts)), reading="take back")
    no = GiveConsent("meetings", granted=False, words_shown=WE_TEXT_YOU(facts), exact_reply=heard.text)
    return Turn(replace(state, undo=None), (Reply(NO_TO_MEETINGS(facts)),), (no,), "take back")


def _of_an_idea(undo: Undo, facts: Facts) -> Turn:
    """An idea, what was added to one, or standing behind a card."""
    state = replace(facts.state, undo=None)
    if undo.kind == "part":
        return _added_last(undo.subject, replace(facts, state=state))
    wording, gone = (
        (IDEA_TAKEN_BACK, TakeBackIdea(undo.subject))
        if undo.kind == "idea"
        else (SUPPORT_TAKEN_BACK, TakeBackSupport(undo.subject))
    )
    return Turn(state, (Reply(wording(facts, reference=undo.subject)),), (gone,), "take back")


def _added_last(subject: str, facts: Facts) -> Turn:
    """What was added last to an idea, while it still stands at its end."""
    reference, _colon, length = subject.partition(":")
    characters = int(length)
    words = next((own.text for own in facts.own_ideas() if own.reference == reference), "")
    if not words[:-characters].endswith("\n"):
        return Turn(facts.state, (Reply(NOTHING_TO_TAKE_BACK(facts)),), (), "take back")
    gone = TakeBackPart(reference, characters)
    return Turn(facts.state, (Reply(PART_TAKEN_BACK(facts, reference=reference)),), (gone,), "take back")
