"""Trouble that cannot wait for the reading day: kept as an idea, and the lead and deputies are asked to look today.

Rules
- The receipt says what we are not: whoever has sewage in the bath must ring somebody now. It names the day by which it
  is answered too, as far as one text holds that.
- What they text of it in the next hour ("I rang them, no answer", "when will someone come") is a part of it.
- Nothing more is asked in it. Told beside an answer, the answer is recorded as ever, and a person looks as well.
- It is no danger: no safety answer, and the line speaks to them as before.
"""

import re
from dataclasses import replace
from datetime import timedelta

from flows import welcome
from flows.away import as_reader, next_reading
from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard
from flows.idea import an_idea
from flows.locale import _, say_day
from flows.meeting import fit
from flows.records import JoinIdea, KeepIdea, OpenMatter, Record, TellLead
from flows.words.reply_words import spell_reply
from flows.words.urgent import is_urgent

KEPT = _(
    "{area}: kept as {reference}. We ask a person to look today, but are no emergency line. "
    "Ring your landlord or the council now."
)

ANSWER_BY = _("{reader} answers by {day}.")
STILL = _("{area}: added to {reference}. We ask a person to look today, and cannot say when.")

GOES_ON_FOR = timedelta(hours=1)  # as far back as a talk is looked up
MOST_WORDS = 20  # of what goes on: a longer text tells something of its own
WITHIN = timedelta(hours=6)  # judgement: a person looks the same day
_OF_ANOTHER_KIND = frozenset({"danger", "stop", "paused"})


def keep(heard: Heard, facts: Facts) -> Turn | None:
    """The turn of what cannot wait, told by itself. None: it can."""
    if not is_urgent(heard.text):
        return None
    kept = an_idea(facts, heard.text)
    notice = welcome.notice(heard, facts) if facts.first_contact else ""
    told = fit(KEPT(facts, reference=kept.reference), more=(_say_by_when(facts, kept),))
    said = " ".join(part for part in (told, notice) if part)
    state = replace(facts.state, undo=Undo("idea", kept.reference))
    return Turn(state, (Reply(said, "idea_receipt"),), (kept,), "idea")


def go_on(heard: Heard, facts: Facts) -> Turn | None:
    """What they text of it right after, as a part of it. None: nothing such was just told, or it names a thing of its
    own."""
    if len(heard.text.split()) > MOST_WORDS or is_urgent(heard.text) or not _ABOUT_IT.match(spell_reply(heard.text)):
        return None
    newest = next(iter(facts.own_ideas()), None)
    if newest is None or not is_urgent(newest.text):
        return None
    first = newest.text.split("\n")[0]
    told = [one for one in facts.recent() if not one.ours and one.text == first]
    if not told or facts.now - told[-1].at > GOES_ON_FOR:
        return None
    state = replace(facts.state, undo=Undo("part", f"{newest.reference}:{len(heard.text)}"))
    added = JoinIdea(newest.reference, heard.text)
    return Turn(state, (Reply(STILL(facts, reference=newest.reference)),), (added,), "part")


def _say_by_when(facts: Facts, kept: KeepIdea) -> str:
    today = facts.now.astimezone(facts.area.zone).date()
    stand_in = next_reading(today, facts.area.reading_day, facts.area.away)[1]
    return ANSWER_BY(facts, day=say_day(facts, kept.promised_by), **as_reader(stand_in))


_ABOUT_IT = re.compile(
    r"(?:(?:and|but|so|well|ok|yes|no|sorry|hi|hello|please|thanks|also|[.]) )*(?:(?:i|we|they|it|he|she|you|nobody"
    r"|no one"
    r"|someone|somebody|anyone) (?:\w+ )*?(?:rang|ring|rung|called|call|phoned|phone|tried|told|answer\w*|coming"
    r"|come|came"
    r"|here|getting (?:worse|higher|in)|worse|still|stopped|now|through|everywhere|stinks|said|say)\b"
    r"|(?:when|how long|how soon|what time)\b.*\b(?:come|coming|here|fixed|sorted|wait|out|look|someone|somebody)\b"
    r"|(?:is|are|will|can|could|has) (?:anyone|anybody|someone|somebody|they|you|it)\b.*\b(?:come|coming|out|here|look"
    r"|looking|sent|sorted|fixed|hurry)\b|(?:still )?(?:no|not) (?:answer|one|reply|sorted|fixed|coming|come)\b"
    r"|what (?:do|should|shall|can) (?:i|we) do\b|(?:getting|got) worse\b|please hurry\b|hurry\b)"
)


def tell_lead(turn: Turn, heard: Heard, facts: Facts) -> Turn:
    """Whatever the text was heard as: with a matter for today, and the lead and deputies told of it."""
    if turn.reading in _OF_ANOTHER_KIND or not is_urgent(heard.text):
        return turn
    told: tuple[Record, ...] = (OpenMatter("urgent", facts.now + WITHIN, once=True), TellLead())
    return replace(turn, records=(*turn.records, *told))
