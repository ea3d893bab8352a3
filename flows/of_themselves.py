"""What whoever is invited, or goes, tells of themselves: put at ease where it is all new to them, and read by a person.

Rules
- Only of a meeting or a job that is asked about or said yes to; the same words at any other time are what they were.
- Whether they come is not read from it, and what we had asked is put again.
"""

from collections.abc import Callable

from flows import asks
from flows.asked_back import JOB_KINDS, MEETING_KINDS, put_again, subject_of
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard, OpenAsk
from flows.locale import _
from flows.records import OpenMatter, PutAsk
from flows.welcome import A_PERSON_READS_IT
from flows.wording import fits_one
from flows.words.of_themselves import cannot_do_all, is_new_to_it, tells_a_need

IS_FINE = _("{area}: that is fine, you are very welcome.")
IS_FINE_WITH = _("{area}: that is fine. {meets} meets you there and helps you.")
IS_FINE_ASK_FOR = _("{area}: that is fine, you are very welcome. Ask for {host} there.")


def tell_first(heard: Heard, facts: Facts) -> Turn | None:
    """What is asked before any answer is read: "I won't know anybody there" and "I can't lift" are no noes."""
    if is_new_to_it(heard.text):
        return _tell(heard, facts, _say_it_is_fine)
    return tell(heard, facts) if cannot_do_all(heard.text) else None


def tell(heard: Heard, facts: Facts) -> Turn | None:
    """The turn of what they need, and that is no answer. None: they are asked to nothing, or say something else."""
    return _tell(heard, facts, lambda _ask, facts: A_PERSON_READS_IT(facts)) if tells_a_need(heard.text) else None


def _tell(heard: Heard, facts: Facts, say: Callable[[OpenAsk, Facts], str]) -> Turn | None:
    if facts.stopped or not facts.asks:
        return None
    ask = asks.asked_about(heard.text, facts, (*MEETING_KINDS, *JOB_KINDS))
    if ask is None:
        return None
    said = say(ask, facts)
    matter = OpenMatter("told_more", subject=subject_of(ask))
    if ask.is_pending and (again := put_again(said, ask, facts)):
        return Turn(facts.state, (again,), (matter, PutAsk(ask.id, ask.tries)), "question")
    return Turn(facts.state, (Reply(said),), (matter,), "question")


def _say_it_is_fine(ask: OpenAsk, facts: Facts) -> str:
    """With the name of whoever meets them, where it is known and fits."""
    if ask.kind in JOB_KINDS:
        task = facts.find_task(ask.subject)
        said = IS_FINE_WITH(facts, meets=task.meets) if task and task.meets else ""
    else:
        meeting = facts.meetings.of(ask.subject)
        said = IS_FINE_ASK_FOR(facts, host=meeting.host) if meeting and meeting.host else ""
    return said if said and fits_one(said) else IS_FINE(facts)
