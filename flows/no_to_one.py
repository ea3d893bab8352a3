"""A no to one thing alone, in anybody's words: recorded for its purpose and said back; everything else goes on.

Rules
- It goes into the ledger as the no to our own question does, without a question; 0 asks it again. So one thing ends
  without a STOP, and whoever only wants no meetings still hears what became of their idea.
- It closes that question where it is open, and no other.
- What else the text says is kept as an idea, in the same turn.
"""

from dataclasses import replace

from flows import idea, volunteer, welcome
from flows.engine import Reply, State, Turn, Undo
from flows.facts import Facts, Heard
from flows.locale import Wording, _
from flows.meetings import ABOUT_MEETINGS, WE_DO_NOT
from flows.news import NEWS, NO_NEWS
from flows.records import EndHelp, GiveConsent, Purpose, Record
from flows.wording import segments
from flows.words import one_purpose
from flows.words.keywords import NO_TO_ONE, Keyword
from flows.words.spelling import spell_out

NO_MEETING_TEXTS = _("No texts about meetings.")
NO_NEWS_TEXTS = _("No texts about news.")
NO_JOB_TEXTS = _("No texts about jobs.")

_PURPOSES: dict[str, Purpose] = {"meetings": "meetings", "news": "news", "vol": "volunteering"}
_SAID_BACK: dict[str, Wording] = {"meetings": WE_DO_NOT, "news": NO_NEWS, "vol": volunteer.TAKEN_OFF}
_BESIDE: dict[str, Wording] = {"meetings": NO_MEETING_TEXTS, "news": NO_NEWS_TEXTS, "vol": NO_JOB_TEXTS}
_QUESTIONS = {
    "meetings": {ABOUT_MEETINGS.name},
    "news": {step.name for step in NEWS.steps},
    "vol": {step.name for flow in (volunteer.HELP, volunteer.OFFER) for step in flow.steps},
}


def say_no(keyword: Keyword | None, heard: Heard, facts: Facts) -> Turn | None:
    """The turn of somebody who wants no more of one thing. None: the keyword is another one."""
    if keyword is None or keyword.argument != NO_TO_ONE or keyword.name not in _PURPOSES:
        return None
    thing = keyword.name
    no = GiveConsent(_PURPOSES[thing], granted=False, words_shown="", exact_reply=heard.text)
    records: tuple[Record, ...] = (EndHelp("said no"), no) if thing == "vol" else (no,)
    state = State() if facts.state.asked in _QUESTIONS[thing] else facts.state
    found = one_purpose.read(spell_out(heard.text))
    if found and found.says_more and (turn := keep_beside(_BESIDE[thing](facts), heard, replace(facts, state=state))):
        return replace(turn, records=(*turn.records, *records))
    undo = None if thing == "vol" else Undo("consent", _PURPOSES[thing])
    return Turn(replace(state, undo=undo), (Reply(_SAID_BACK[thing](facts)),), records, thing)


def keep_beside(said_back: str, heard: Heard, facts: Facts) -> Turn | None:
    """The text kept as an idea, and what was recorded said beside its receipt. Nothing more is asked, for the room is
    taken: where even that is too much for a text, how to take the idea back is left out."""
    said = [said_back] + ([welcome.notice(heard, facts)] if facts.first_contact else [])
    silent = replace(facts, meetings_consent=bool(facts.meetings_consent), similar_cards=lambda: ())
    turn = idea.tell_idea(heard, silent, aside=" ".join(said))
    if turn is None or segments(turn.replies[0].text).count <= 1 + facts.first_contact:
        return turn
    text = turn.replies[0].text.removesuffix(f" {idea.WRONG_REPLY_0(facts)}")
    return replace(turn, replies=(replace(turn.replies[0], text=text),))
