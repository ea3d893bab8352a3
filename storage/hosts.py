"""Hosts: who is there to meet people at a task, what they are asked, and what they answer.

Rules
- A host meets everybody who comes to a task, a buddy one first-timer. Either is asked by text, and may withdraw at any
  time, by a STOP too: whoever said yes is told at once, and so is the desk.
- Only whoever is asked now has a say; a host of before has none.
- Nobody is asked the same twice: while they may still answer, only if the text never got to them.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from flows import asks as asks_words
from flows import helping_words, jobs, nudges
from flows.talk import keeps_quiet
from storage import asks, host_lists, matters, persons, placements, tasks, timers, volunteers
from storage.helping_texts import about, as_facts, as_words, owe
from storage.host_lists import set_timers, tell_late, who_meets
from storage.nudging import replan
from storage.outbox.states import ENDED_UNSENT
from storage.placements import list_coming, tell_off
from storage.tables import Area, Outgoing, Placement, Resident, Task, id_of
from storage.tasks import TaskError

ASK_WITHIN = timedelta(days=2)  # a host is asked by then, whatever else they got: the offers wait for their yes


# --- asking them ----------------------------------------------------------------------------------------------------


def ask_host(session: Session, task: Task, host: Resident, name: str, *, now: datetime, by: int | None = None) -> None:
    """Ask somebody to be there to meet people. Whoever was the host before is not any more."""
    area, task = session.get_one(Area, task.area_id), tasks.lock(session, id_of(task))
    _check(session, task, host, name, now)
    before = task.host_id
    if before in persons.person_of(session, id_of(host)):
        _check_not_asked(session, before, task.host_state, f"task:{task.id}", name)
    if before is not None and before != host.id:
        asks.withdraw(session, kind="help_host", subject=f"task:{task.id}", resident_id=before)
    task.host_id, task.host_name, task.host_state = id_of(host), " ".join(name.split()), "asked"
    try:
        with session.no_autoflush:
            tasks.check(task, area, now)
    except TaskError:
        session.expire(task)
        raise
    session.add(task)
    session.flush()
    words = as_words(task, area, None, host.language)
    text = helping_words.host(as_facts(area, now, host.language), words)
    _ask(session, area, host, task, f"task:{task.id}", text, now)
    set_timers(session, task, area, now)
    tasks.write(session, task, "task.ask_host", by, now)


def ask_buddy(
    session: Session, placement: Placement, buddy: Resident, name: str, *, now: datetime, by: int | None = None
) -> None:
    """Ask a regular to meet one first-timer. Both agree: the buddy to this, the first-timer to an offer that says who
    meets them. No number is ever passed on."""
    task = tasks.lock(session, placement.task_id)
    if placement.offered_at is not None:
        raise TaskError("they have their offer already, which says who meets them")
    _check(session, task, buddy, name, now)
    if set(persons.person_of(session, id_of(buddy))) & {placement.resident_id}:
        raise TaskError("nobody can meet themselves")
    if volunteers.times_helped(session, id_of(buddy)) < nudges.DONE_FOR_GOOD:
        raise TaskError(f"{name} is no regular yet: a buddy has helped at least twice, as far as hosts said")
    area, subject = session.get_one(Area, task.area_id), f"buddy:{placement.id}"
    if placement.buddy_id in persons.person_of(session, id_of(buddy)):
        _check_not_asked(session, placement.buddy_id, placement.buddy_state, subject, name)
    if placement.buddy_id is not None:
        asks.withdraw(session, kind="help_host", subject=subject, resident_id=placement.buddy_id)
    placement.buddy_id, placement.buddy_name, placement.buddy_state = id_of(buddy), " ".join(name.split()), "asked"
    session.add(placement)
    session.flush()
    new = helping_words.first_name(session.get_one(Resident, placement.resident_id).name)
    facts = as_facts(area, now, buddy.language)
    text = helping_words.host(facts, as_words(task, area, placement, buddy.language), new or "somebody")
    _ask(session, area, buddy, task, subject, text, now)
    set_timers(session, task, area, now)
    tasks.write(session, task, "task.ask_buddy", by, now, detail=str(placement.volunteer_id))


def _check(session: Session, task: Task, host: Resident, name: str, now: datetime) -> None:
    if task.starts_at <= now or task.called_off_at is not None:
        raise TaskError("that job is over, or called off")
    if not helping_words.first_name(name):
        raise TaskError("a name has letters: people are told whom they meet")
    if not volunteers.is_reachable(session, id_of(host)) or host.erased_at is not None or keeps_quiet(host.paused):
        raise TaskError(f"{name} cannot be written to: ask them to text START to this line first")


def _check_not_asked(session: Session, resident_id: int | None, state: str, subject: str, name: str) -> None:
    """Raises TaskError where they said yes already, or are asked by a text that left, or still is to."""
    if state == "accepted":
        raise TaskError(f"{name} has said yes already")
    theirs = select(Outgoing.state).where(
        Outgoing.recipient == f"resident:{resident_id}", Outgoing.kind == "host", Outgoing.subject == subject
    )
    newest = session.exec(theirs.order_by(col(Outgoing.id).desc()).limit(1)).first()
    if state == "asked" and newest is not None and newest not in ENDED_UNSENT:
        raise TaskError(f"{name} is asked already, and has not answered yet: nobody is asked the same twice")


def _ask(session: Session, area: Area, host: Resident, task: Task, subject: str, question: str, now: datetime) -> None:
    choices = jobs.host_choices(as_facts(area, now, host.language))
    ask = asks.open_ask(
        session,
        area_id=id_of(area),
        resident_id=id_of(host),
        kind="help_host",
        subject=subject,
        question=question,
        expires_at=task.starts_at,
        now=now,
        choices=choices,
        about=about(task, area, host.language),
    )
    asks.answer(session, id_of(ask), id_of(host), "", now)  # asked anew: what they said before stands no more
    text = f"{question} {asks_words.say_choices(choices, asks.letter_shown(session, ask, now))}"
    step, buttons = f"ask:{now.isoformat(timespec='seconds')}", asks.buttons(id_of(ask), choices)
    until = min(task.starts_at, now + ASK_WITHIN)
    owe(session, area, host, "host", subject, step, text, now, until, buttons)


# --- what they answer -----------------------------------------------------------------------------------------------


def answered(session: Session, subject: str, resident_id: int, value: str, now: datetime) -> None:
    """A yes lets the offers out; a no before them, or a withdrawal after, is for the desk, and for whoever said yes.

    Only of whoever is asked now: a host of before has no say any more.
    """
    state = "accepted" if value == "yes" else "declined" if value else "asked"
    everyone = persons.person_of(session, resident_id)
    if subject.startswith("buddy:"):
        placement = placements.find_placement(session, subject)
        if placement is None or placement.buddy_id not in everyone or placement.buddy_state == state:
            return  # said again, it is no news to anybody
        task = tasks.lock(session, placement.task_id)
        placement.buddy_state = state
        session.add(placement)
    else:
        task = tasks.lock(session, int(subject.partition(":")[2]))
        if task.host_id not in everyone or task.host_state == state:
            return
        task.host_state = state
        session.add(task)
    session.flush()
    _after_a_word(session, task, resident_id, now, is_yes=value == "yes")


def lose(session: Session, resident_id: int, now: datetime) -> None:
    """They texted STOP, or are in danger: they meet nobody from now on."""
    everyone = persons.person_of(session, resident_id)
    theirs = (
        select(Task, Placement)
        .join(Placement, col(Placement.task_id) == col(Task.id), isouter=True)
        .where(
            or_(col(Task.host_id).in_(everyone), col(Placement.buddy_id).in_(everyone)),
            col(Task.starts_at) > now,
            col(Task.called_off_at).is_(None),
        )
        .order_by(col(Task.id))
    )
    found = list(session.exec(theirs))
    for task, placement in found:
        if task.host_id in everyone and task.host_state in ("asked", "accepted"):
            task.host_state = "declined"
            session.add(task)
        if placement is not None and placement.buddy_id in everyone:
            placement.buddy_state = "declined"
            session.add(placement)
    session.flush()
    for task in {id_of(task): task for task, _ in found}.values():
        _after_a_word(session, task, resident_id, now, is_yes=False)


def _after_a_word(session: Session, task: Task, resident_id: int, now: datetime, *, is_yes: bool) -> None:
    """Whoever is met by somebody else now, or by nobody, hears of it; everybody chosen is planned for afresh."""
    if not is_yes:
        matters.open_once(session, task.area_id, "no_host", resident_id, now)
    tell_off(session, task, now)
    tell_late(session, task, f"host:{resident_id}", now)
    touched = {one.placement.volunteer_id for one in list_coming(session, task)}
    for volunteer_id in sorted(touched | _who_may_follow(session, task)):
        replan(session, volunteer_id, now)


def _who_may_follow(session: Session, task: Task) -> set[int]:
    """Whoever came to this host before, and may be offered this as their second."""
    if task.host_state != "accepted" or task.host_id is None:
        return set()
    before = (
        select(Placement.volunteer_id)
        .join(Task, col(Task.id) == col(Placement.task_id))
        .where(Task.host_id == task.host_id, Task.area_id == task.area_id, col(Placement.came).is_(True))
    )
    return set(session.exec(before))


def call_off(session: Session, task: Task, *, now: datetime, by: int | None = None) -> int:
    """It does not take place: everybody who might come is told at once, and who would meet them. Returns how many."""
    task = tasks.lock(session, id_of(task))
    if task.called_off_at is not None or task.starts_at <= now:
        raise TaskError("that job is over, or called off already")
    meeting = list(who_meets(session, task))
    task.called_off_at = now
    session.add(task)
    session.flush()
    timers.cancel(session, kind=host_lists.TIMER, subject=f"task:{task.id}", reason="called off", now=now)
    tasks.write(session, task, "task.call_off", by, now)
    told = tell_off(session, task, now)
    area = session.get_one(Area, task.area_id)
    for one in meeting:
        words = as_words(task, area, None, one.host.language)
        text = helping_words.HOST_OFF(as_facts(area, now, one.host.language), title=words.title, when=words.when)
        owe(session, area, one.host, "cancelled", one.subject, "off", text, now, task.starts_at)
        asks.withdraw(session, kind="help_host", subject=one.subject)
    for volunteer_id in {one.placement.volunteer_id for one in list_coming(session, task)}:
        replan(session, volunteer_id, now)
    return len(told)
