"""Nudging: carries out what `flows.nudges` plans, one person at a time.

Rules
- After whatever happens, a person is planned for afresh from their history; the next step is a timer, and when it falls
  due it is planned afresh again: so a step never rests on what has moved on.
- A step is owed once: its place in the outbox is the person, the kind, what it is about, and its name.
- Planning holds the row of the offer to help, so two processes never plan for one person at once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast

from sqlmodel import Session, select

from flows import asks as asks_words
from flows import helping_words, jobs, nudges
from flows.engine import Choice
from flows.facts import Facts
from flows.nudges import DeskName, End, Look, Step, TellDesk
from storage import asks, audit, ladder, matters, placements, timers, volunteers
from storage.helping_texts import about, as_facts, as_words, owe
from storage.tables import Area, Ask, Placement, Resident, Task, Timer, Volunteer, id_of

TIMER = "help"  # the kind of a person's timers
GRACE = timedelta(days=60)  # a late look only plans afresh: what is too late by then is left out
MAX_STEPS = 8  # done at once for one person; a plan that never comes to rest is a fault, and is left there
KINDS = {"day_before": "reminder", "after": "thanks"}  # of texts; the others are nudges


def replan(session: Session, volunteer_id: int, now: datetime) -> None:
    """Do what is due for this person, and set the timer for what comes next."""
    this = select(Volunteer).where(Volunteer.id == volunteer_id).with_for_update(key_share=True)
    volunteer = session.exec(this.execution_options(populate_existing=True)).one()
    for _ in range(MAX_STEPS):
        if volunteer.ended_at is not None:
            return
        planned = nudges.plan(ladder.history(session, volunteer, now), now)
        if isinstance(planned, End):
            if planned.why == "second task done":
                matters.open_once(session, volunteer.area_id, "take_over", volunteer.resident_id, now)
            volunteers.end(session, volunteer, planned.why, now)
            return
        if isinstance(planned, Look) or planned.at > now:
            _set_timer(session, volunteer, planned.at, now)
            return
        _do(session, volunteer, planned, now)
    raise RuntimeError("a plan for one person does not come to rest")


def offer(session: Session, task: Task, chosen: Sequence[Volunteer], *, now: datetime, by: int | None = None) -> int:
    """Offer a job to these people: at once where it has its host, else as soon as one accepts. Returns how many."""
    added = placements.choose(session, task, chosen, now=now, by=by)
    for one in chosen:
        replan(session, id_of(one), now)
    return added


def stop(session: Session, volunteer: Volunteer, *, now: datetime, by: int) -> None:
    """A coordinator stops the texts to this person."""
    volunteers.end(session, volunteer, "stopped at the desk", now)
    _write(session, volunteer, "volunteer.stop", by, now)


def take_up(session: Session, volunteer: Volunteer, *, now: datetime, by: int) -> bool:
    """And takes it back. False: it ended for another reason, or they have offered anew since."""
    theirs = volunteers.find_open(session, volunteer.resident_id)
    if volunteer.ended_why != "stopped at the desk" or theirs is not None:
        return False
    volunteer.ended_at, volunteer.ended_why = None, ""
    session.add(volunteer)
    session.flush()
    _write(session, volunteer, "volunteer.take_up", by, now)
    replan(session, id_of(volunteer), now)
    return True


def _write(session: Session, volunteer: Volunteer, action: str, by: int, now: datetime) -> None:
    audit.write(
        session,
        action=action,
        now=now,
        area_id=volunteer.area_id,
        coordinator_id=by,
        subject=f"volunteer:{volunteer.id}",
    )


def run(session: Session, timer: Timer, now: datetime) -> None:
    """The timer's work."""
    replan(session, int(timer.subject.partition(":")[2]), now)


def has_ended(session: Session, timer: Timer, _now: datetime) -> str:
    volunteer = session.get(Volunteer, int(timer.subject.partition(":")[2]))
    return "" if volunteer is not None and volunteer.ended_at is None else "it has ended"


def _set_timer(session: Session, volunteer: Volunteer, at: datetime, now: datetime) -> None:
    area = session.get_one(Area, volunteer.area_id)
    subject, slot = f"volunteer:{volunteer.id}", at.isoformat(timespec="microseconds")
    timers.set_moment(session, area=area, kind=TIMER, subject=subject, slot=slot, at=at, grace=GRACE, now=now)


def _do(session: Session, volunteer: Volunteer, planned: Step | TellDesk, now: datetime) -> None:
    if isinstance(planned, TellDesk):
        matters.open_once(session, volunteer.area_id, planned.name, volunteer.resident_id, now)
        _note(session, volunteer, planned.name)
        return
    if planned.name == "next":
        placement = Placement(
            area_id=volunteer.area_id,
            task_id=cast(int, planned.job),
            volunteer_id=id_of(volunteer),
            resident_id=volunteer.resident_id,
            is_next=True,
            chosen_at=now,
        )
        session.add(placement)
        session.flush()
    else:
        placement = session.get(Placement, planned.job) if planned.job else None  # type: ignore[assignment]
    _text(session, volunteer, planned, placement, now)


def _note(session: Session, volunteer: Volunteer, name: DeskName) -> None:
    volunteer.desk_told = f"{volunteer.desk_told} {name}".strip()
    session.add(volunteer)
    session.flush()


def _text(session: Session, volunteer: Volunteer, step: Step, placement: Placement | None, now: datetime) -> None:
    """Owe the text of one step, and open the ask it puts."""
    area = session.get_one(Area, volunteer.area_id)
    resident = session.get_one(Resident, volunteer.resident_id)
    facts = as_facts(area, now, resident.language)
    subject, kind = f"volunteer:{volunteer.id}", ""
    choices: Sequence[Choice] = ()
    if placement is None:
        question = helping_words.of_no_job(facts, step.name)
        if step.name == "holding":
            kind = "help_waiting"
    else:
        task = session.get_one(Task, placement.task_id)
        words = as_words(task, area, placement, resident.language)
        subject, question, kind, choices = _about_job(
            facts, step, placement, words, _letter_of(session, placement, now)
        )
        if step.name in ("offer", "next"):
            placement.offered_at = now
            session.add(placement)
            session.flush()
    text, buttons = question, []
    if kind:
        ask = open_about(session, volunteer, resident, kind, subject, question, choices, placement, now)
        buttons = asks.buttons(id_of(ask), choices)
        if choices and kind != "help_missed":  # its words name the digits already
            text = f"{question} {asks_words.say_choices(choices, asks.letter_shown(session, ask, now))}"
    owe(session, area, resident, KINDS.get(step.name, "nudge"), subject, step.name, text, now, step.until, buttons)


def _about_job(
    facts: Facts, step: Step, placement: Placement, words: helping_words.TaskWords, letter: str
) -> tuple[str, str, str, Sequence[Choice]]:
    """What a text about a job is about, its words, the kind of ask it puts and the choices it shows."""
    number = placement.id
    match step.name:
        case "offer" | "next":
            text = helping_words.offer(facts, words, is_next=step.name == "next")
            return f"placement:{number}", text, "help_offer", jobs.offer_choices(facts)
        case "day_before":
            return f"placement:{number}", helping_words.day_before(facts, words, letter), "", ()
        case "after":
            return f"felt:{number}", helping_words.after(facts, words), "help_felt", jobs.felt_choices(facts)
        case _:
            return f"missed:{number}", helping_words.MISSED(facts), "help_missed", jobs.missed_choices(facts)


def open_about(
    session: Session,
    volunteer: Volunteer,
    resident: Resident,
    kind: str,
    subject: str,
    question: str,
    choices: Sequence[Choice],
    placement: Placement | None,
    now: datetime,
) -> Ask:
    """Open the ask a text puts."""
    area = session.get_one(Area, volunteer.area_id)
    task = session.get_one(Task, placement.task_id) if placement is not None else None
    is_ahead = task is not None and kind in ("help_offer", "help_plan")
    return asks.open_ask(
        session,
        area_id=volunteer.area_id,
        resident_id=id_of(resident),
        kind=kind,
        subject=subject,
        question=question,
        expires_at=task.ends_at if is_ahead and task is not None else now + nudges.LEAVE_AFTER,
        now=now,
        choices=choices,
        about=about(task, area, resident.language) if task is not None else "",
    )


def _letter_of(session: Session, placement: Placement, now: datetime) -> str:
    """The letter of the offer that a reminder is about, where it must be shown."""
    ask = volunteers.answer_of(session, "help_offer", f"placement:{placement.id}")
    return asks.letter_shown(session, ask, now) if ask is not None else ""
