"""News on the day that somebody comes, and comes late: for whoever waits for them there, and no idea.

Rules
- Only what they are expected at today is meant: a job they said yes to or host, a meeting they were invited to. The
  day before it is what they said yes to, and they must say that they will be late: a bus is late today.
- A helper's goes into their plan, which the host gets anew, or as news once the job has begun; a person is told too.
- Whoever says that they are nearly there needs no answer, nor a reading day.
- It never takes a yes back: "stuck in traffic" on the day says that they are on their way.
"""

from dataclasses import replace
from datetime import timedelta

from flows import asks, jobs, meeting
from flows.asked_back import subject_of
from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard, OpenAsk
from flows.locale import _, say_day
from flows.records import AnswerAsk, HelpAnswered, OpenMatter, TellHost
from flows.words.late import is_arriving, is_late, will_be_late, without_late

THANKS_FOR_TELLING = _("{area}: thank you for telling us. A person reads this. See you {about}")

OF_MEETINGS = (meeting.RSVP.name, meeting.SEAT.name)
OF_JOBS = (jobs.OFFER.name, jobs.PLAN.name, jobs.HOST.name)


def tell(heard: Heard, facts: Facts, kinds: asks.Kinds) -> Turn | None:
    """The turn of somebody who will be late for what they are expected at today. None: it says something else."""
    if facts.stopped:
        return None
    if is_arriving(heard.text):
        return _is_nearly_there(facts, kinds)
    is_news = is_late(heard.text)
    today = [ask for ask in facts.asks if _is_expected(ask, facts)] if is_news else []
    if not today and facts.asks and will_be_late(heard.text):
        today = [ask for ask in facts.asks if ask.answer and _is_expected(ask, facts, days=1)]
    if not today:
        return _late_for_what_is_on(facts) if is_news else None
    ask = next((one for one in today if one.kind == jobs.PLAN.name), today[-1])
    matter = OpenMatter("late", subject=subject_of(ask))
    if ask.kind == jobs.PLAN.name:
        return _with_plan(heard.text, ask, matter, facts)
    if not ask.answer and (yes := asks.press(f"{ask.id}:yes", facts, kinds)):
        return replace(yes, records=(*yes.records, matter))
    return _told(ask.about, matter, facts)


def _is_expected(ask: OpenAsk, facts: Facts, *, days: int = 0) -> bool:
    """Whether it is on today, or in so many days, and they come as far as we know. To a job nobody comes who did not
    say so."""
    if ask.answer in asks.TURNED_DOWN or ask.put_at is None:
        return False
    comes = ask.kind in OF_MEETINGS or (ask.kind in OF_JOBS and (ask.answer or ask.kind == jobs.PLAN.name))
    day = facts.now.astimezone(facts.area.zone).date() + timedelta(days=days)
    return bool(comes) and ask.about.startswith(say_day(facts, day))


def _is_nearly_there(facts: Facts, kinds: asks.Kinds) -> Turn | None:
    today = [ask for ask in facts.asks if _is_expected(ask, facts)]
    if today and not today[-1].answer:
        return asks.press(f"{today[-1].id}:yes", facts, kinds)
    is_on = today or any(one.answer == "yes" for one in facts.meetings.on_now())
    return Turn(facts.state, reading="small talk") if is_on else None


def _late_for_what_is_on(facts: Facts) -> Turn | None:
    """A meeting that has begun takes no answers any more."""
    on = [one for one in facts.meetings.on_now() if one.answer == "yes"]
    return _told(on[0].about, OpenMatter("late", subject=f"meeting:{on[0].id}"), facts) if on else None


def _with_plan(said: str, ask: OpenAsk, matter: OpenMatter, facts: Facts) -> Turn:
    """Their plan as it was, and before it that they are late: that is what the host is told of it."""
    before = without_late(ask.answer)
    plan = "; ".join(part for part in (" ".join(said.split()), before) if part)[: jobs.MAX_PLAN]
    reply = Reply(jobs.PLAN.say(facts, ask, plan.partition("; ")[0]))
    records = (
        AnswerAsk(ask.id, plan),
        HelpAnswered(ask.kind, ask.subject, plan),
        TellHost(ask.subject, "late"),
        matter,
    )
    return Turn(replace(facts.state, undo=Undo("ask", str(ask.id))), (reply,), records, "late")


def _told(about: str, matter: OpenMatter, facts: Facts) -> Turn:
    return Turn(facts.state, (Reply(THANKS_FOR_TELLING(facts, about=about)),), (matter,), "late")
