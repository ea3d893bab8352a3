"""Nudging: carries out what `flows.nudges` plans, one person at a time, and what hosts are asked.

Rules
- After whatever happens, a person is planned for afresh from their history; the next step is a timer, and when it falls
  due it is planned afresh again: so a step never rests on what has moved on (DESIGN section 6).
- A step is owed once: its place in the outbox is the person, the kind, what it is about, and its name.
- Planning holds the row of the offer to help, so two processes never plan for one person at once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows import asks as asks_words
from flows import helping_words, jobs, nudges
from flows.engine import Choice
from flows.facts import Facts
from flows.nudges import EVENING, EVENING_ENDS, DeskName, End, Look, Step, TellDesk
from flows.records import EndHelp, HelpAnswered, HelpRecord, OfferHelp, SayWhen
from flows.wall_time import moment_of, shown
from storage import asks, tasks, timers, volunteers
from storage.tables import Area, Ask, Placement, Resident, Task, Timer, Volunteer, id_of
from storage.tasks import TaskError

TIMER = "help"  # the kind of a person's timers
GRACE = timedelta(days=60)  # a late look only plans afresh: what is too late by then is left out
MAX_STEPS = 8  # done at once for one person; a plan that never comes to rest is a fault, and is left there
WHO_CAME_AFTER = timedelta(hours=1)
MAX_NAMES = 60  # characters of names in the host's list
KINDS = {"day_before": "reminder", "after": "thanks"}  # of texts; the others are nudges


# --- one person -----------------------------------------------------------------------------------------------------


def replan(session: Session, volunteer_id: int, now: datetime) -> None:
    """Do what is due for this person, and set the timer for what comes next."""
    volunteer = session.exec(select(Volunteer).where(Volunteer.id == volunteer_id).with_for_update()).one()
    for _ in range(MAX_STEPS):
        if volunteer.ended_at is not None:
            return
        planned = nudges.plan(_history(session, volunteer, now), now)
        if isinstance(planned, End):
            if planned.why == "second task done":
                tasks.tell_desk(session, volunteer.area_id, "take_over", now, volunteer.resident_id)
            volunteers.end(session, volunteer, planned.why, now)
            return
        if isinstance(planned, Look) or planned.at > now:
            _set_timer(session, volunteer, planned.at, now)
            return
        _do(session, volunteer, planned, now)
    raise RuntimeError("a plan for one person does not come to rest")


def run(session: Session, timer: Timer, now: datetime) -> None:
    """The timer's work."""
    replan(session, int(timer.subject.partition(":")[2]), now)


def has_ended(session: Session, timer: Timer, _now: datetime) -> str:
    volunteer = session.get(Volunteer, int(timer.subject.partition(":")[2]))
    return "" if volunteer is not None and volunteer.ended_at is None else "it has ended"


def _history(session: Session, volunteer: Volunteer, now: datetime) -> nudges.History:
    """With a second job found for whoever liked the first: the same host's, next within the days for it."""
    history = volunteers.history(session, volunteer, now)
    last = history.jobs[-1] if history.jobs else None
    if last is None or last.felt not in ("good", "ok"):
        return history
    before = session.get_one(Task, session.get_one(Placement, last.id).task_id)
    follow = select(Task).where(
        Task.area_id == volunteer.area_id,
        Task.host_id == before.host_id,
        Task.host_state == "accepted",
        col(Task.called_off_at).is_(None),
        col(Task.starts_at) > max(now, last.ends_at + nudges.NEXT_AFTER),
    )
    for task in session.exec(follow.order_by(col(Task.starts_at), col(Task.id))):
        if tasks.room(session, task) > 0:
            return nudges.History(
                history.offered_at, history.zone, history.texts, history.jobs, history.stopped,
                history.has_given_up, history.waits_for, id_of(task), history.desk_told,
            )  # fmt: skip
    return history


def _set_timer(session: Session, volunteer: Volunteer, at: datetime, now: datetime) -> None:
    area = session.get_one(Area, volunteer.area_id)
    subject, slot = f"volunteer:{volunteer.id}", at.isoformat(timespec="microseconds")
    timers.set_moment(session, area=area, kind=TIMER, subject=subject, slot=slot, at=at, grace=GRACE, now=now)


def _do(session: Session, volunteer: Volunteer, planned: Step | TellDesk, now: datetime) -> None:
    if isinstance(planned, TellDesk):
        tasks.tell_desk(session, volunteer.area_id, planned.name, now, volunteer.resident_id)
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
    facts = tasks.as_facts(area, now, resident.language)
    subject, kind = f"volunteer:{volunteer.id}", ""
    choices: Sequence[Choice] = ()
    if placement is None:
        question = helping_words.of_no_job(facts, step.name)
        if step.name == "holding":
            kind = "help_waiting"
    else:
        task = session.get_one(Task, placement.task_id)
        words = tasks.as_words(task, area, placement, resident.language)
        subject, question, kind, choices = _about_job(
            facts, step, placement, words, _letter_of(session, placement, now)
        )
        if step.name in ("offer", "next"):
            placement.offered_at = now
            session.add(placement)
            session.flush()
    text, buttons = question, []
    if kind:
        ask = _open(session, volunteer, resident, kind, subject, question, choices, placement, now)
        buttons = asks.buttons(id_of(ask), choices)
        if choices and kind != "help_missed":  # its words name the digits already
            text = f"{question} {asks_words.say_choices(choices, _letter(session, ask, now))}"
    tasks.owe(
        session, area, resident, KINDS.get(step.name, "nudge"), subject, step.name, text, now, step.until, buttons
    )


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


def _open(
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
        about=tasks.about(task, area, resident.language) if task is not None else "",
    )


def _letter_of(session: Session, placement: Placement, now: datetime) -> str:
    """The letter of the offer that a reminder is about, where it must be shown."""
    ask = volunteers.answer_of(session, "help_offer", f"placement:{placement.id}")
    return _letter(session, ask, now) if ask is not None else ""


def _letter(session: Session, ask: Ask, now: datetime) -> str:
    """Shown only where another question of ours waits for an answer too."""
    others = [one for one in asks.list_open(session, ask.resident_id, now) if one.id != ask.id]
    return ask.letter if others else ""


# --- what they texted -----------------------------------------------------------------------------------------------


def store(session: Session, *, area_id: int, resident_id: int, record: HelpRecord, now: datetime) -> None:
    """Write what a turn about helping came to."""
    match record:
        case OfferHelp(words):
            volunteer = volunteers.offer(session, area_id=area_id, resident_id=resident_id, words=words, now=now)
            replan(session, id_of(volunteer), now)
        case SayWhen(what, when):
            volunteers.say(session, resident_id, what=what, when=when)
        case EndHelp(why):
            volunteers.end_of(session, resident_id, why, now)
        case HelpAnswered():
            _answered(session, resident_id, record, now)


def _answered(session: Session, resident_id: int, record: HelpAnswered, now: datetime) -> None:
    number = int(record.subject.partition(":")[2] or 0)
    if record.kind == "help_host":
        _host_answered(session, record.subject, record.value, now)
        return
    if record.kind == "help_who_came":
        _who_came(session, session.get_one(Task, number), record.value, now)
        return
    placement = tasks.find_placement(session, record.subject)
    if placement is None:
        return
    if record.kind == "help_offer":
        _offer_answered(session, placement, resident_id, record.value, now)
    if record.kind == "help_plan" and record.value == "cannot":
        _say_instead(session, placement, "another day", now)
    replan(session, placement.volunteer_id, now)


def _offer_answered(session: Session, placement: Placement, resident_id: int, value: str, now: datetime) -> None:
    """A yes takes a place, and is asked for the plan; where there is none any more it is another day."""
    asks.withdraw(session, kind="help_plan", subject=f"plan:{placement.id}")
    if value != "yes":
        return
    task = tasks.lock(session, placement.task_id)
    is_on = task.called_off_at is None and volunteers.has_host(task, placement)
    if not is_on or tasks.room(session, task, besides=id_of(placement)) < 1:
        _say_instead(session, placement, "another day", now)
        return
    volunteer = session.get_one(Volunteer, placement.volunteer_id)
    resident = session.get_one(Resident, resident_id)
    area = session.get_one(Area, task.area_id)
    question = jobs.SET_OFF(tasks.as_facts(area, now, resident.language))
    ask = _open(session, volunteer, resident, "help_plan", f"plan:{placement.id}", question, (), placement, now)
    asks.put_again(session, id_of(ask), resident_id, 0, now)


def _say_instead(session: Session, placement: Placement, value: str, now: datetime) -> None:
    ask = volunteers.answer_of(session, "help_offer", f"placement:{placement.id}")
    if ask is not None:
        asks.answer(session, id_of(ask), placement.resident_id, value, now)


# --- hosts ----------------------------------------------------------------------------------------------------------


def ask_host(session: Session, task: Task, host: Resident, name: str, *, now: datetime) -> None:
    """Ask somebody to be there to meet people. Whoever was the host before is not any more."""
    area = session.get_one(Area, task.area_id)
    if task.starts_at <= now or task.called_off_at is not None:
        raise TaskError("that task is over, or called off")
    task.host_id, task.host_name, task.host_state = id_of(host), " ".join(name.split()), "asked"
    session.add(task)
    session.flush()
    text = helping_words.host(tasks.as_facts(area, now, host.language), tasks.as_words(task, area, None, host.language))
    if not _ask_host(session, area, host, task, f"task:{task.id}", text, now):
        raise TaskError(f"{name} cannot be written to: ask them to text START to this line first")
    _set_host_timers(session, task, area, now)


def ask_buddy(session: Session, placement: Placement, buddy: Resident, name: str, *, now: datetime) -> None:
    """Ask a regular to meet one first-timer. Both agree: the buddy to this, the first-timer to an offer that says who
    meets them. No number is ever passed on."""
    task = session.get_one(Task, placement.task_id)
    if placement.offered_at is not None:
        raise TaskError("they have their offer already, which says who meets them")
    if id_of(buddy) == placement.resident_id:
        raise TaskError("nobody can meet themselves")
    if volunteers.times_helped(session, id_of(buddy)) < 1:
        raise TaskError(f"{name} has not helped yet themselves, as far as hosts said")
    area = session.get_one(Area, task.area_id)
    placement.buddy_id, placement.buddy_name, placement.buddy_state = id_of(buddy), " ".join(name.split()), "asked"
    session.add(placement)
    session.flush()
    new = session.get_one(Resident, placement.resident_id)
    facts = tasks.as_facts(area, now, buddy.language)
    text = helping_words.host(facts, tasks.as_words(task, area, placement, buddy.language), new.name or "somebody")
    if not _ask_host(session, area, buddy, task, f"buddy:{placement.id}", text, now):
        raise TaskError(f"{name} cannot be written to: ask them to text START to this line first")


def _ask_host(
    session: Session, area: Area, host: Resident, task: Task, subject: str, question: str, now: datetime
) -> bool:
    choices = jobs.host_choices(tasks.as_facts(area, now, host.language))
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
        about=tasks.about(task, area, host.language),
    )
    buttons = asks.buttons(id_of(ask), choices)
    text = f"{question} {asks_words.say_choices(choices, _letter(session, ask, now))}"
    return tasks.owe(session, area, host, "host", subject, "ask", text, now, task.starts_at, buttons)


def _host_answered(session: Session, subject: str, value: str, now: datetime) -> None:
    """A yes lets the offers out; a no before them, or a withdrawal after, is for the desk, and for whoever said yes."""
    if subject.startswith("buddy:"):
        placement = tasks.find_placement(session, subject)
        if placement is None:
            return
        task = session.get_one(Task, placement.task_id)
        placement.buddy_state = "accepted" if value == "yes" else "asked" if not value else "declined"
        session.add(placement)
    else:
        task = tasks.lock(session, int(subject.partition(":")[2]))
        task.host_state = "accepted" if value == "yes" else "asked" if not value else "declined"
        session.add(task)
    session.flush()
    if value != "yes":
        tasks.tell_desk(session, task.area_id, "no_host", now)
        tasks.tell_off(session, task, now)
    chosen = session.exec(select(Placement).where(Placement.task_id == task.id).order_by(col(Placement.id))).all()
    for one in chosen:
        replan(session, one.volunteer_id, now)


def _set_host_timers(session: Session, task: Task, area: Area, now: datetime) -> None:
    """Who comes, the evening before; who came, an hour after the end, or at the next permitted hour."""
    zone = ZoneInfo(area.zone)
    eve = moment_of(datetime.combine(shown(task.starts_at, zone).date() - timedelta(days=1), EVENING), zone)
    for slot, at in (("who_comes", eve), ("who_came", task.ends_at + WHO_CAME_AFTER)):
        if at > now:
            timers.set_moment(
                session, area=area, kind=tasks.TIMER, subject=f"task:{task.id}", slot=slot, at=at,
                grace=timedelta(hours=20), now=now,
            )  # fmt: skip


def run_task(session: Session, timer: Timer, now: datetime) -> None:
    """A task's own timer: its host is texted."""
    task = session.get_one(Task, int(timer.subject.partition(":")[2]))
    area = session.get_one(Area, task.area_id)
    host = session.get(Resident, task.host_id) if task.host_id else None
    if host is None:
        return
    coming = [one for one in tasks.list_coming(session, task) if one.said == "yes" and one.placement.buddy_id is None]
    facts = tasks.as_facts(area, now, host.language)
    words = tasks.as_words(task, area, None, host.language)
    subject = f"task:{task.id}"
    if timer.slot == "who_comes":
        names = _say_names(coming)
        zone = ZoneInfo(area.zone)
        until = moment_of(datetime.combine(shown(now, zone).date(), EVENING_ENDS), zone)
        asked = volunteers.answer_of(session, "help_host", subject)
        text = helping_words.who_comes(facts, words, names, _letter(session, asked, now) if asked else "")
        tasks.owe(session, area, host, "reminder", subject, "who_comes", text, now, max(until, now + WHO_CAME_AFTER))
    elif coming:
        _ask_who_came(session, area, host, task, coming, now)


def task_has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    task = session.get(Task, int(timer.subject.partition(":")[2]))
    if task is None or task.called_off_at is not None:
        return "called off"
    return "" if task.host_state == "accepted" else "it has no host"


def _say_names(coming: Sequence[tasks.Coming]) -> str:
    """First names, with the plan in their own words as far as it fits one text: "Joan (9.40 with my son), Amir"."""
    names = [
        (one.resident.name.split()[0] if one.resident.name else "one without a name")
        + (f" ({one.plan[:24]})" if one.plan else "")
        for one in coming
    ]
    said = ", ".join(names)
    if len(said) <= MAX_NAMES:
        return said
    plain = ", ".join(name.partition(" (")[0] for name in names)
    return plain if len(plain) <= MAX_NAMES else f"{len(names)} people"


def _ask_who_came(
    session: Session,
    area: Area,
    host: Resident,
    task: Task,
    coming: Sequence[tasks.Coming],
    now: datetime,
) -> None:
    """One question after. The names are choices behind "all" and "nobody", so that a host may text them."""
    facts = tasks.as_facts(area, now, host.language)
    words = tasks.as_words(task, area, None, host.language)
    choices = jobs.came_choices(facts)
    named = [Choice(str(one.placement.id), one.resident.name) for one in coming if one.resident.name]
    ask = asks.open_ask(
        session,
        area_id=id_of(area),
        resident_id=id_of(host),
        kind="help_who_came",
        subject=f"came:{task.id}",
        question=helping_words.who_came(facts, words),
        expires_at=task.ends_at + nudges.THANKS_WITHIN,
        now=now,
        choices=[*choices, *named],
        about=tasks.about(task, area, host.language),
    )
    until = task.ends_at + nudges.THANKS_WITHIN
    text = helping_words.who_came(facts, words, _letter(session, ask, now))
    buttons = asks.buttons(id_of(ask), choices)
    tasks.owe(session, area, host, "host", f"came:{task.id}", "ask", text, now, until, buttons)


def _who_came(session: Session, task: Task, value: str, now: datetime) -> None:
    """As the host said. Whoever is not named did not come; taken back, nobody has said yet."""
    came = {int(one) for one in value.split(",") if one.isdecimal()}
    for one in tasks.list_coming(session, task):
        if one.said == "yes" and one.placement.buddy_id is None:
            note_came(session, one.placement, None if not value else value == "all" or one.placement.id in came, now)


def note_came(session: Session, placement: Placement, came: bool | None, now: datetime) -> None:
    """Whether this person came: by the host's word, or ticked by a coordinator."""
    placement.came, placement.came_at = came, now if came is not None else None
    session.add(placement)
    session.flush()
    replan(session, placement.volunteer_id, now)
