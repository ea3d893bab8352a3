"""A question about the meeting somebody was invited to, or the job they were offered or host: told what we know.

Rules
- A question is no answer: what we had asked is put again beside what we say, and stays open.
- Only what is noted is said: day, time and place, when it ends, who meets people, what the place has, what to bring.
  That is said as it was noted, never turned into a yes.
- Anything else is kept for a person, and so is a question with more of their own around it. Who answers by when is
  said (`who_answers`).
- Whoever has said whether they come is not asked again beside it.
- A question beside an answer ("yes, is there parking?") is seen to in the same text.
"""

import re
from dataclasses import replace

from flows import asks, jobs
from flows.asks import IT_IS_ON, WRONG
from flows.engine import Reply, Turn
from flows.facts import Facts, HelpTask, Meeting, OpenAsk
from flows.locale import _
from flows.meeting import RSVP, SEAT, fit, say_time
from flows.records import OpenMatter, PutAsk, TellHost
from flows.who_answers import WhoAnswers, who_answers
from flows.wording import fits_one
from flows.words import besides, wants
from flows.words.spelling import spell_out
from flows.words.wants_to_know import Asked, Question, is_noted, read, read_beside, read_of_it

MEETING_KINDS = (RSVP.name, SEAT.name)
JOB_KINDS = (jobs.OFFER.name, jobs.PLAN.name, jobs.HOST.name)

IT_IS = _("{area}: it is on {about}.")
IT_ENDS = _("{area}: it ends at {time}.")
ASK_FOR = _("{area}: ask for {host} there.")
IT_HAS = _("{area}: about the place we know: {access}.")
MEETS_YOU = _("{area}: look for {meets} there.")
AS_NOTED = _("{area}: {noted}")
ON_THE_LIST = _("{area}: you are number {place} on the list, {about}.")
IF_FREE = _("If a place is free, we text you.")
HAS_A_PLACE = _("{area}: yes, you are down for {about}.")
NAMES_COME = _("{area}: you get their names the day before.")

MAYBE = ("", "maybe")  # answers beside which the question is worth putting again


def answer(text: str, facts: Facts) -> Turn | None:
    """What we know, and our own question once more. None: it asks nothing about a meeting or a job of theirs."""
    if not facts.asks or facts.stopped:
        return None
    if jobs.stands_alone(text) and (ask := asks.asked_about(text, facts, JOB_KINDS)):
        answers = _who_answers(ask, facts)
        said = _known("host", text, ask, facts) or answers.alone
        return Turn(facts.state, (Reply(said),), (*answers.records, TellHost(ask.subject, "lost")), "question")
    ask = asks.asked_about(text, facts, (*MEETING_KINDS, *JOB_KINDS))
    question = _read(text, ask, facts) if ask else None
    if question is None or ask is None:
        return None
    known = _known(question.kind, text, ask, facts)
    answers = _who_answers(ask, facts)
    records = answers.records if question.tells_more or not known else ()
    said = known or answers.alone
    if ask.is_pending and (again := put_again(said, ask, facts)):
        return Turn(facts.state, (again,), (*records, PutAsk(ask.id, ask.tries)), "question")
    return Turn(facts.state, (Reply(said),), records, "question")


def only_asks(text: str, facts: Facts) -> Turn | None:
    """The turn of a text that is nothing but a question about it: whatever word of coming it holds, it answers
    nothing. "If someone drops out will you tell me" is no maybe."""
    ask = asks.asked_about(text, facts, (*MEETING_KINDS, *JOB_KINDS)) if facts.asks and not facts.stopped else None
    question = _read(text, ask, facts) if ask else None
    return answer(text, facts) if question and not question.tells_more else None


def _read(text: str, ask: OpenAsk, facts: Facts) -> Question | None:
    """The question about it: by how such questions are put, or made of nothing but words one asks of it with."""
    if found := read(text):
        return found
    named = f"{ask.question} {ask.about} {_who_meets(ask, facts)}"
    found = read_of_it(text, frozenset(spell_out(named).split()))
    return found if found and wants.read(text, facts.area.reader) is None else None


def _who_meets(ask: OpenAsk, facts: Facts) -> str:
    if ask.kind in JOB_KINDS:
        task = facts.find_task(ask.subject)
        return task.meets if task else ""
    meeting = facts.meetings.of(ask.subject)
    return meeting.host if meeting else ""


def another_day(text: str, facts: Facts, kinds: asks.Kinds) -> Turn | None:
    """ "Yes I'll see you on the 10th", of a meeting on the 9th: nothing is recorded, and they are told when it is."""
    ask = asks.names_another_day(text, facts, kinds) if facts.asks and not facts.stopped else None
    if ask is None or ask.kind not in MEETING_KINDS or besides.read(text) == "idea":
        return None
    again = asks.put(ask, facts, IT_IS_ON(facts))
    return Turn(facts.state, (again,), (PutAsk(ask.id, ask.tries),), "question") if fits_one(again.text) else None


def beside(text: str, turn: Turn, facts: Facts) -> Turn:
    """A turn that recorded an answer, with what was asked beside it told, or a person told of it."""
    asked = read_beside(text) if turn.reading == "ask" and not facts.stopped else None
    ask = asks.asked_about(text, facts, (*MEETING_KINDS, *JOB_KINDS)) if asked else None
    if asked in (None, "when and where") or ask is None:  # day, time and place are said back anyhow
        return turn
    known = _known(asked, text, ask, facts).removeprefix(f"{facts.area.name}: ")
    if known and (told := with_more(turn, known[:1].upper() + known[1:], facts)):
        return told
    if any(isinstance(record, OpenMatter) for record in turn.records):
        return turn  # a person reads it anyhow
    answers = _who_answers(ask, facts)
    turn = replace(turn, records=(*turn.records, *answers.records))
    return with_more(turn, answers.beside, facts) or turn


def with_more(turn: Turn, more: str, facts: Facts) -> Turn | None:
    """One more sentence in the reply, before how to take it back. None where it does not fit, or another question ends
    the reply."""
    first, *others = turn.replies
    if more in first.text:
        return turn
    wrong = f" {WRONG(facts)}" if first.text.endswith(WRONG(facts)) else ""
    text = f"{first.text.removesuffix(wrong)} {more}{wrong}"
    if turn.state.asked != facts.state.asked or not fits_one(text):
        return None
    return replace(turn, replies=(replace(first, text=text), *others))


def _who_answers(ask: OpenAsk, facts: Facts) -> WhoAnswers:
    """Who answers what we do not know of it."""
    if ask.kind in JOB_KINDS:
        task = facts.find_task(ask.subject)
        return who_answers(facts, subject_of(ask), task.starts_at if task else None)
    meeting = facts.meetings.of(ask.subject)
    return who_answers(facts, subject_of(ask), meeting.starts_at if meeting else None)


def subject_of(ask: OpenAsk) -> str:
    """What a matter beside this ask is about: its meeting, or its job."""
    kind, number = ask.subject.split(":")[:2]
    return f"meeting:{number}" if kind in ("seat", "after") else ask.subject  # "seat:7:1" is a free place of meeting 7


def put_again(said: str, ask: OpenAsk, facts: Facts) -> Reply | None:
    """Our own question once more, where both fit one text. None: they do not, or it was answered."""
    if ask.answer not in MAYBE:
        return None
    if ask.kind in MEETING_KINDS:  # its question names day, time and place
        again = asks.put(ask, facts, IT_IS_ON(facts) if said == IT_IS(facts, about=ask.about) else said)
    else:
        shown = asks.say_choices(ask.choices, asks.letter_shown(ask, facts)) or ask.question
        again = Reply(f"{said} {shown}", choices=ask.choices, step=asks.step(ask))
    return again if fits_one(again.text) else None


def _known(asked: Asked, text: str, ask: OpenAsk, facts: Facts) -> str:
    """What we can say to that; empty where it is not noted, or does not fit a text."""
    if asked == "when and where" or _is_named(text, ask):
        return IT_IS(facts, about=ask.about)
    if asked == "still on":
        return IT_IS(facts, about=ask.about) if _is_still_on(ask, facts) else ""
    if asked == "who comes":
        return NAMES_COME(facts) if ask.kind == jobs.HOST.name and _is_days_ahead(ask, facts) else ""
    if ask.kind in JOB_KINDS:
        task = facts.find_task(ask.subject)
        said = _known_of_job(asked, task, facts) if task else ""
    else:
        said = _known_of_meeting(asked, text, ask, facts)
    return said if said and fits_one(said) else ""


def _is_named(text: str, ask: OpenAsk) -> bool:
    """ "Which gate is it?", where the place as we say it names a gate."""
    found = _WHICH.match(spell_out(text))
    return found is not None and found[1] in spell_out(ask.about).split()


_WHICH = re.compile(r"(?:(?:and|so|sorry|hi|hello|ok) )*(?:which|what) (gate|door|entrance|hall|room|church|school)\b")


def _is_still_on(ask: OpenAsk, facts: Facts) -> bool:
    """Whether what it is about was not called off."""
    if ask.kind in JOB_KINDS:
        task = facts.find_task(ask.subject)
        return task is not None and task.is_on
    number = ask.subject.split(":")[1]  # of "meeting:7", "seat:7:1"
    return any(str(meeting.id) == number for meeting in facts.meetings.upcoming())


def _is_days_ahead(ask: OpenAsk, facts: Facts) -> bool:
    """Whether the list of who comes has yet to leave, on the evening before."""
    task, zone = facts.find_task(ask.subject), facts.area.zone
    if task is None or task.starts_at is None:
        return False
    return (task.starts_at.astimezone(zone).date() - facts.now.astimezone(zone).date()).days > 1


def _known_of_job(asked: Asked, task: HelpTask, facts: Facts) -> str:
    if asked == "end" and task.ends_at:
        return IT_ENDS(facts, time=say_time(task.ends_at.astimezone(facts.area.zone).time()))
    if asked == "host" and task.meets:
        return MEETS_YOU(facts, meets=task.meets)
    noted = {"bring": task.bring, "cost": task.expenses}.get(asked, "")
    return AS_NOTED(facts, noted=noted) if noted else ""


def _known_of_meeting(asked: Asked, text: str, ask: OpenAsk, facts: Facts) -> str:
    meeting = facts.meetings.of(ask.subject) if asked != "else" else None
    if meeting and asked == "place":
        return _say_place(meeting, ask, facts)
    if meeting and asked == "end" and meeting.ends_at:
        return IT_ENDS(facts, time=say_time(meeting.ends_at.astimezone(facts.area.zone).time()))
    if meeting and asked == "host" and meeting.host:
        return ASK_FOR(facts, host=meeting.host)
    if meeting and asked == "access" and is_noted(text, meeting.access):
        return IT_HAS(facts, access=meeting.access)
    return ""


def _say_place(meeting: Meeting, ask: OpenAsk, facts: Facts) -> str:
    """Whether they have a place, or where they wait for one."""
    if meeting.seat == "waiting" and meeting.place:
        return fit(ON_THE_LIST(facts, place=meeting.place, about=ask.about), more=(IF_FREE(facts),))
    return HAS_A_PLACE(facts, about=ask.about) if meeting.seat == "seat" and meeting.answer == "yes" else ""
