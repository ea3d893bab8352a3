"""Lists for hosts: who comes, the evening before, and who came, an hour after the end.

Rules
- Whoever says yes, or no more, after the evening's list makes it go out anew. It holds first names, hours and heads:
  nobody's number, and no words of anybody's to somebody else (X8).
- News of somebody who is late, or finds nobody, once the job begins reaches whoever meets them by itself.
- Nobody is sent to where nobody waits: what has no host when the list would leave, or two hours before, is off.
- Whoever told us that they came and found nobody is not counted as absent by the host's word: a person ticks.
- One question after; whom the host cannot name, for they gave no name, a coordinator ticks.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from flows import helping_words, jobs, nudges
from flows.engine import Choice
from flows.nudges import EVENING, EVENING_ENDS
from flows.wall_time import moment_of, shown
from storage import asks, matters, placements, tasks, timers, volunteers
from storage.helping_texts import about, as_facts, as_words, owe
from storage.nudging import replan
from storage.placements import Coming, list_coming, tell_off
from storage.tables import Area, Outgoing, Placement, Resident, Task, Timer, id_of
from storage.tasks import TaskError

TIMER = "task"  # the kind of a task's timers: who comes, the evening before; who came, afterwards
GRACE = timedelta(hours=20)
WHO_CAME_AFTER = timedelta(hours=1)
LOST_BEFORE = timedelta(hours=1)  # a job begins: who looks for it earlier has another day or place in mind
LIST_AGAIN_AFTER = timedelta(minutes=10)  # so that two who answer together make one more list
WHO_COMES, LAST_LOOK, WHO_CAME, CHANGED = "who_comes", "last_look", "who_came", "changed"


@dataclass(frozen=True, slots=True)
class Meets:
    """Somebody who agreed, and whom they meet."""

    host: Resident
    subject: str  # "task:3", "buddy:5"
    coming: list[Coming]


def who_meets(session: Session, task: Task) -> Iterator[Meets]:
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


def set_timers(session: Session, task: Task, area: Area, now: datetime) -> None:
    """Who comes, the evening before; whether somebody meets them, once more; who came, an hour after the end."""
    last_look = task.starts_at - nudges.MIN_AHEAD
    for slot, at in ((WHO_COMES, _eve(task, area)), (LAST_LOOK, last_look), (WHO_CAME, task.ends_at + WHO_CAME_AFTER)):
        if at > now:
            _set_timer(session, task, area, slot, at, now)


def tell_late(session: Session, task: Task, what: str, now: datetime) -> None:
    """Something changed after the list went, or its hour has passed: it goes anew, a little later, or at once where
    there is no time to lose."""
    area, at = session.get_one(Area, task.area_id), now + LIST_AGAIN_AFTER
    if at >= task.starts_at:
        at = now
    if _eve(task, area) <= now and at < task.starts_at and task.called_off_at is None:
        _set_timer(session, task, area, f"{CHANGED}:{what}:{now.isoformat(timespec='seconds')}", at, now)


def tell_news(session: Session, subject: str, news: Literal["late", "lost"], now: datetime) -> None:
    """Somebody looks for whoever meets them, or is late for a job that has begun, when no list goes any more: that
    person hears each of it once, at once, until the job is over."""
    placement = placements.find_placement(session, subject)
    task = tasks.lock(session, placement.task_id) if placement is not None else None
    if placement is None or task is None or task.called_off_at is not None:
        return
    if not (task.starts_at if news == "late" else task.starts_at - LOST_BEFORE) <= now < task.ends_at:
        return
    area = session.get_one(Area, task.area_id)
    for one in who_meets(session, task):
        coming = next((coming for coming in one.coming if coming.placement.id == placement.id), None)
        if coming is not None:
            facts, words = as_facts(area, now, one.host.language), as_words(task, area, None, one.host.language)
            text = helping_words.news_of(facts, words, coming.resident.name, news)
            owe(session, area, one.host, "changed", one.subject, f"{news}:{placement.id}", text, now, task.ends_at)


def _set_timer(session: Session, task: Task, area: Area, slot: str, at: datetime, now: datetime) -> None:
    timers.set_moment(session, area=area, kind=TIMER, subject=f"task:{task.id}", slot=slot, at=at, grace=GRACE, now=now)


def run(session: Session, timer: Timer, now: datetime) -> None:
    """A task's own timer: whoever meets people there is texted."""
    task = tasks.lock(session, int(timer.subject.partition(":")[2]))
    area = session.get_one(Area, task.area_id)
    if timer.slot == WHO_CAME:
        for one in who_meets(session, task):
            if one.coming:
                _ask_who_came(session, area, task, one, now)
        return
    touched = tell_off(session, task, now)
    if touched:
        matters.open_once(session, task.area_id, "no_host", task.host_id, now)
    for volunteer_id in touched:
        replan(session, volunteer_id, now)
    for one in who_meets(session, task):
        if timer.slot == WHO_COMES or (timer.slot != LAST_LOOK and (one.coming or _had_a_list(session, one))):
            _send_list(session, area, task, one, timer.slot, now)


def has_moved_on(session: Session, timer: Timer, _now: datetime) -> str:
    task = session.get(Task, int(timer.subject.partition(":")[2]))
    return "called off" if task is None or task.called_off_at is not None else ""


def _send_list(session: Session, area: Area, task: Task, meets: Meets, slot: str, now: datetime) -> None:
    host, subject = meets.host, meets.subject
    zone, asked = ZoneInfo(area.zone), volunteers.answer_of(session, "help_host", subject, id_of(host))
    ends = moment_of(datetime.combine(shown(now, zone).date(), EVENING_ENDS), zone)
    wall = shown(task.starts_at, zone)
    is_eve = slot == WHO_COMES and shown(now, zone).date() < wall.date()
    until = max(ends, now + WHO_CAME_AFTER) if slot == WHO_COMES else task.starts_at
    text = helping_words.who_comes(
        as_facts(area, now, host.language),
        as_words(task, area, None, host.language),
        [helping_words.Comer(one.resident.name, one.plan, wall.replace(tzinfo=None)) for one in meets.coming],
        is_eve=is_eve,
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
        if value and one.placement.came is not True and _found_nobody(session, one.placement):
            matters.open_once(session, one.placement.area_id, "who_came", one.placement.resident_id, now)
            continue
        if value in ("all", "nobody"):
            came = value == "all"
        elif value and (has_name or one.placement.id in named):
            came = one.placement.id in named
        elif value:
            matters.open_once(session, one.placement.area_id, "who_came", one.placement.resident_id, now)
        note_came(session, one.placement, came, now)


def found_nobody(session: Session, subject: str, now: datetime) -> None:
    """They say they came, and whoever meets them was not there: a host's word that they did not come stands no more."""
    placement = placements.find_placement(session, subject)
    if placement is not None and placement.came is False:
        matters.open_once(session, placement.area_id, "who_came", placement.resident_id, now)
        note_came(session, placement, None, now)


def _found_nobody(session: Session, placement: Placement) -> bool:
    return bool(matters.list_about(session, placement.area_id, f"placement:{placement.id}", kind="let_down"))


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
