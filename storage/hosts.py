"""Hosts: who is there to meet people at a task, what they are asked, and what they answer.

Rules
- A host meets everybody who comes to a task, a buddy one first-timer. Either is asked by text, and may withdraw at any
  time, by a STOP too: whoever said yes is told at once, and so is the desk.
- They get the list the evening before; whoever says yes, or no more, after that makes it go out anew. It holds first
  names, hours and heads: nobody's number, and no words of anybody's to somebody else (X8).
- Nobody is sent to where nobody waits: what has no host when the list would leave is off.
- One question after; whom the host cannot name, for they gave no name, a coordinator ticks.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, or_, select

from flows import asks as asks_words
from flows import helping_words, jobs, nudges
from flows.engine import Choice
from flows.nudges import EVENING, EVENING_ENDS
from flows.talk import keeps_quiet
from flows.wall_time import moment_of, shown
from storage import asks, matters, persons, placements, tasks, timers, volunteers
from storage.helping_texts import about, as_facts, as_words, owe
from storage.nudging import replan
from storage.placements import Coming, list_coming, tell_off
from storage.tables import Area, Outgoing, Placement, Resident, Task, Timer, id_of
from storage.tasks import TaskError

TIMER = "task"  # the kind of a task's timers: who comes, the evening before; who came, afterwards
GRACE = timedelta(hours=20)
ASK_WITHIN = timedelta(days=2)  # a host is asked by then, whatever else they got: the offers wait for their yes
WHO_CAME_AFTER = timedelta(hours=1)
LIST_AGAIN_AFTER = timedelta(minutes=10)  # so that two who answer together make one more list
WHO_COMES, LAST_LOOK, WHO_CAME, CHANGED = "who_comes", "last_look", "who_came", "changed"


# --- asking them ----------------------------------------------------------------------------------------------------


def ask_host(session: Session, task: Task, host: Resident, name: str, *, now: datetime, by: int | None = None) -> None:
    """Ask somebody to be there to meet people. Whoever was the host before is not any more."""
    area, task = session.get_one(Area, task.area_id), tasks.lock(session, id_of(task))
    _check(session, task, host, name, now)
    before = task.host_id
    if before == host.id and task.host_state == "accepted":
        raise TaskError(f"{name} has said yes already")
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
    _set_timers(session, task, area, now)
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
    if placement.buddy_id is not None:
        asks.withdraw(session, kind="help_host", subject=subject, resident_id=placement.buddy_id)
    placement.buddy_id, placement.buddy_name, placement.buddy_state = id_of(buddy), " ".join(name.split()), "asked"
    session.add(placement)
    session.flush()
    new = helping_words.first_name(session.get_one(Resident, placement.resident_id).name)
    facts = as_facts(area, now, buddy.language)
    text = helping_words.host(facts, as_words(task, area, placement, buddy.language), new or "somebody")
    _ask(session, area, buddy, task, subject, text, now)
    _set_timers(session, task, area, now)
    tasks.write(session, task, "task.ask_buddy", by, now, detail=str(placement.volunteer_id))


def _check(session: Session, task: Task, host: Resident, name: str, now: datetime) -> None:
    if task.starts_at <= now or task.called_off_at is not None:
        raise TaskError("that job is over, or called off")
    if not helping_words.first_name(name):
        raise TaskError("a name has letters: people are told whom they meet")
    if not volunteers.is_reachable(session, id_of(host)) or host.erased_at is not None or keeps_quiet(host.paused):
        raise TaskError(f"{name} cannot be written to: ask them to text START to this line first")


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
        if placement is None or placement.buddy_id not in everyone:
            return
        task = tasks.lock(session, placement.task_id)
        placement.buddy_state = state
        session.add(placement)
    else:
        task = tasks.lock(session, int(subject.partition(":")[2]))
        if task.host_id not in everyone:
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
    meeting = list(_who_meets(session, task))
    task.called_off_at = now
    session.add(task)
    session.flush()
    timers.cancel(session, kind=TIMER, subject=f"task:{task.id}", reason="called off", now=now)
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


# --- the list before, and the question after ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meets:
    """Somebody who agreed, and whom they meet."""

    host: Resident
    subject: str  # "task:3", "buddy:5"
    coming: list[Coming]


def _who_meets(session: Session, task: Task) -> Iterator[Meets]:
    everyone = list_coming(session, task)
    if task.host_id is not None and task.host_state == "accepted":
        theirs = [one for one in everyone if one.placement.buddy_id is None and one.is_expected]
        yield Meets(session.get_one(Resident, task.host_id), f"task:{task.id}", theirs)
    for one in everyone:
        if one.placement.buddy_id is not None and one.placement.buddy_state == "accepted" and one.is_expected:
            buddy = session.get_one(Resident, one.placement.buddy_id)
            yield Meets(buddy, f"buddy:{one.placement.id}", [one])


def _eve(task: Task, area: Area) -> datetime:
    zone = ZoneInfo(area.zone)
    return moment_of(datetime.combine(shown(task.starts_at, zone).date() - timedelta(days=1), EVENING), zone)


def _set_timers(session: Session, task: Task, area: Area, now: datetime) -> None:
    """Who comes, the evening before; whether somebody meets them, once more; who came, an hour after the end."""
    last_look = task.starts_at - nudges.MIN_AHEAD
    for slot, at in ((WHO_COMES, _eve(task, area)), (LAST_LOOK, last_look), (WHO_CAME, task.ends_at + WHO_CAME_AFTER)):
        if at > now:
            _set_timer(session, task, area, slot, at, now)


def tell_late(session: Session, task: Task, what: str, now: datetime) -> None:
    """Something changed after the list went, or its hour has passed: it goes anew, a little later."""
    area, at = session.get_one(Area, task.area_id), now + LIST_AGAIN_AFTER
    if _eve(task, area) <= now and at < task.starts_at and task.called_off_at is None:
        _set_timer(session, task, area, f"{CHANGED}:{what}:{now.isoformat(timespec='seconds')}", at, now)


def _set_timer(session: Session, task: Task, area: Area, slot: str, at: datetime, now: datetime) -> None:
    timers.set_moment(session, area=area, kind=TIMER, subject=f"task:{task.id}", slot=slot, at=at, grace=GRACE, now=now)


def run(session: Session, timer: Timer, now: datetime) -> None:
    """A task's own timer: whoever meets people there is texted."""
    task = tasks.lock(session, int(timer.subject.partition(":")[2]))
    area = session.get_one(Area, task.area_id)
    if timer.slot == WHO_CAME:
        for one in _who_meets(session, task):
            if one.coming:
                _ask_who_came(session, area, task, one, now)
        return
    touched = tell_off(session, task, now)
    if touched:
        matters.open_once(session, task.area_id, "no_host", task.host_id, now)
    for volunteer_id in touched:
        replan(session, volunteer_id, now)
    for one in _who_meets(session, task):
        if timer.slot == WHO_COMES or (timer.slot != LAST_LOOK and (one.coming or _had_a_list(session, one))):
            _send_list(session, area, task, one, timer.slot, now)


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    task = session.get(Task, int(timer.subject.partition(":")[2]))
    return "called off" if task is None or task.called_off_at is not None else ""


def _send_list(session: Session, area: Area, task: Task, meets: Meets, slot: str, now: datetime) -> None:
    host, subject = meets.host, meets.subject
    zone, asked = ZoneInfo(area.zone), volunteers.answer_of(session, "help_host", subject, id_of(host))
    ends = moment_of(datetime.combine(shown(now, zone).date(), EVENING_ENDS), zone)
    until = max(ends, now + WHO_CAME_AFTER) if slot == WHO_COMES else task.starts_at
    wall = shown(task.starts_at, zone)
    text = helping_words.who_comes(
        as_facts(area, now, host.language),
        as_words(task, area, None, host.language),
        [helping_words.Comer(one.resident.name, one.plan, wall.replace(tzinfo=None)) for one in meets.coming],
        is_today=shown(now, zone).date() == wall.date(),
        letter=asks.letter_shown(session, asked, now) if asked else "",
    )
    owe(session, area, host, "reminder", subject, slot, text, now, min(until, task.starts_at))


def _ask_who_came(session: Session, area: Area, task: Task, meets: Meets, now: datetime) -> None:
    """One question after. The names are choices behind "all" and "nobody", so that a host may text them."""
    host, until = meets.host, task.ends_at + nudges.THANKS_WITHIN
    facts, words = as_facts(area, now, host.language), as_words(task, area, None, host.language)
    choices = jobs.came_choices(facts)
    names = [(str(one.placement.id), helping_words.first_name(one.resident.name)) for one in meets.coming]
    subject = f"came:{task.id}" if meets.subject.startswith("task:") else f"met:{meets.coming[0].placement.id}"
    ask = asks.open_ask(
        session,
        area_id=id_of(area),
        resident_id=id_of(host),
        kind="help_who_came",
        subject=subject,
        question=helping_words.who_came(facts, words),
        expires_at=until,
        now=now,
        choices=[*choices, *(Choice(number, name) for number, name in names if name)],
        about=about(task, area, host.language),
    )
    text = helping_words.who_came(facts, words, asks.letter_shown(session, ask, now))
    owe(session, area, host, "host", subject, "ask", text, now, until, asks.buttons(id_of(ask), choices))


def who_came(session: Session, subject: str, value: str, now: datetime) -> None:
    """As the host said. Who has a name and is not named did not come; taken back, nobody has said yet."""
    named = {int(one) for one in value.split(",") if one.isdecimal()}
    for one in _who_was_met(session, subject):
        has_name = bool(helping_words.first_name(one.resident.name))
        came: bool | None = None
        if value in ("all", "nobody"):
            came = value == "all"
        elif value and (has_name or one.placement.id in named):
            came = one.placement.id in named
        elif value:
            matters.open_once(session, one.placement.area_id, "who_came", one.placement.resident_id, now)
        note_came(session, one.placement, came, now)


def _who_was_met(session: Session, subject: str) -> Sequence[Coming]:
    what, _colon, number = subject.partition(":")
    if what == "met":
        placement = placements.find_placement(session, subject)
        task = session.get_one(Task, placement.task_id) if placement is not None else None
        return [one for one in list_coming(session, task) if one.placement == placement] if task else []
    task = session.get_one(Task, int(number))
    return [one for one in list_coming(session, task) if one.placement.buddy_id is None and one.is_expected]


def note_came(session: Session, placement: Placement, came: bool | None, now: datetime) -> None:
    """Whether this person came: by the host's word, or ticked by a coordinator."""
    placement.came, placement.came_at = came, now if came is not None else None
    session.add(placement)
    session.flush()
    replan(session, placement.volunteer_id, now)


def tick_who_came(session: Session, task: Task, here: Collection[int], *, now: datetime, by: int | None = None) -> int:
    """By a coordinator, where the host has not said: of those expected these came, by the numbers of their offers to
    help, and nobody else. Returns how many."""
    if task.ends_at > now:
        raise TaskError("that job is not over yet")
    came = 0
    for one in list_coming(session, task):
        if one.is_expected:
            note_came(session, one.placement, one.placement.volunteer_id in here, now)
            came += one.placement.volunteer_id in here
    tasks.write(session, task, "task.who_came", by, now, detail=str(came))
    return came


def _had_a_list(session: Session, meets: Meets) -> bool:
    """Whether they were told of somebody, who may not come now."""
    told = select(Outgoing.id).where(
        Outgoing.recipient == f"resident:{meets.host.id}",
        Outgoing.subject == meets.subject,
        Outgoing.kind == "reminder",
    )
    return session.exec(told.limit(1)).first() is not None
