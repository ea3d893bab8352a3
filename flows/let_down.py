"""Whom a job let down: a helper who came and found nobody, a host whose helper does not come. A person hears of it.

Rules
- Only of a job of theirs that is on, or was today or yesterday; the same words at any other time are an idea.
- A helper is told that we are sorry, and whoever meets them hears of it while the job is on. They are not counted as
  one who did not come: a person looks first.
- A host's question about somebody they meet is for a person: no words of one resident reach another (X8).
- While a host is asked who came, what they say is the answer to that.
"""

from datetime import datetime, timedelta

from flows import jobs
from flows.engine import Reply, Turn
from flows.facts import Facts, Heard, NearJob
from flows.locale import _
from flows.moved import THANKS
from flows.records import FoundNobody, OpenMatter, Record, TellHost
from flows.who_answers import A_PERSON_ANSWERS
from flows.words.let_down import finds_nobody, goes_on_about_it, has_left, may_be, misses

WE_ARE_SORRY = _(
    "{area}: we are very sorry that you found nobody. Thank you for going. A person gets in touch with you"
)

EARLY = timedelta(hours=1)  # before a job begins: whoever looks for it sooner has another day or place in mind


def tell(heard: Heard, facts: Facts) -> Turn | None:
    """The turn of somebody whom a job let down. None: they have none near, or say something else."""
    if facts.stopped or not (may_be(heard.text) or goes_on_about_it(heard.text)):
        return None
    for job in facts.near_jobs():
        if turn := _of_host(heard.text, job, facts) if job.is_hosted else _of_helper(heard.text, job, facts):
            return turn
    return None


def _of_helper(text: str, job: NearJob, facts: Facts) -> Turn | None:
    over = facts.now >= job.ends_at
    if _has_begun(job, facts.now) and facts.is_told("let_down") and goes_on_about_it(text):
        return Turn(facts.state, (Reply(THANKS(facts)),), (), "let down")
    if not _has_begun(job, facts.now) or not (
        finds_nobody(text, job.names, job.place) or (over and _is_today(job, facts) and jobs.stands_alone(text))
    ):
        return None
    records: tuple[Record, ...] = (OpenMatter("let_down", subject=job.subject, once=True), FoundNobody(job.subject))
    if not over and not has_left(text):
        records += (TellHost(job.subject, "lost"),)
    return Turn(facts.state, (Reply(WE_ARE_SORRY(facts)),), records, "let down")


def _of_host(text: str, job: NearJob, facts: Facts) -> Turn | None:
    said = misses(text, job.names)
    asked = any(ask.kind == jobs.WHO_CAME.name and ask.is_pending for ask in facts.asks)
    if said is None or (said == "not here" and asked):
        return None
    if said == "not here" and _has_begun(job, facts.now):
        matter = OpenMatter("let_down", subject=job.subject, once=True)
        return Turn(facts.state, (Reply(THANKS(facts)),), (matter,), "let down")
    if not job.names:
        return None
    question = OpenMatter("question", subject=job.subject)
    return Turn(facts.state, (Reply(A_PERSON_ANSWERS(facts)),), (question,), "question")


def _has_begun(job: NearJob, now: datetime) -> bool:
    return job.starts_at - EARLY <= now


def _is_today(job: NearJob, facts: Facts) -> bool:
    zone = facts.area.zone
    return job.starts_at.astimezone(zone).date() == facts.now.astimezone(zone).date()
