"""Helping: writes what people text about it, volunteers and hosts alike."""

from datetime import datetime

from sqlmodel import Session

from flows import jobs
from flows.nudges import Why
from flows.records import EndHelp, FoundNobody, HelpAnswered, HelpRecord, OfferHelp, SayWhen, TellHost
from storage import asks, host_lists, hosts, matters, placements, tasks, volunteers
from storage.helping_texts import as_facts
from storage.nudging import open_about, replan
from storage.tables import Area, Placement, Resident, Volunteer, id_of


def store(session: Session, *, area_id: int, resident_id: int, record: HelpRecord, now: datetime) -> None:
    """Write what a turn about helping came to."""
    match record:
        case OfferHelp(words):
            volunteer = volunteers.offer(session, area_id=area_id, resident_id=resident_id, words=words, now=now)
            replan(session, id_of(volunteer), now)
        case SayWhen(what, when):
            volunteers.say(session, resident_id, what=what, when=when)
        case EndHelp(why):
            if why == "under 18":  # remembered, also of who said so in their first word
                volunteers.offer(session, area_id=area_id, resident_id=resident_id, words="", now=now)
                hosts.lose(session, resident_id, now)
            volunteers.end_of(session, resident_id, why, now)
        case HelpAnswered():
            _answered(session, resident_id, record, now)
        case TellHost(subject, news):
            host_lists.tell_news(session, subject, news, now)
        case FoundNobody(subject):
            host_lists.found_nobody(session, subject, now)


def stop(session: Session, resident_id: int, why: Why, now: datetime) -> None:
    """A STOP, or danger: the offer to help ends, and whoever they would have met is not sent to nobody."""
    volunteers.end_of(session, resident_id, why, now)
    hosts.lose(session, resident_id, now)


def _answered(session: Session, resident_id: int, record: HelpAnswered, now: datetime) -> None:
    if record.kind == "help_host":
        hosts.answered(session, record.subject, resident_id, record.value, now)
        return
    if record.kind == "help_who_came":
        host_lists.who_came(session, record.subject, record.value, now)
        return
    placement = placements.find_placement(session, record.subject)
    if placement is None:
        return
    if record.kind == "help_offer":
        _offer_answered(session, placement, resident_id, record.value, now)
    if record.kind == "help_plan" and record.value == "cannot":
        _say_instead(session, placement, "another day", now)
    if record.kind in ("help_offer", "help_plan"):
        host_lists.tell_late(session, tasks.lock(session, placement.task_id), f"placement:{placement.id}", now)
    replan(session, placement.volunteer_id, now)


def _offer_answered(session: Session, placement: Placement, resident_id: int, value: str, now: datetime) -> None:
    """A yes takes a place, and is asked for the plan; where there is none any more it is another day."""
    asks.withdraw(session, kind="help_plan", subject=f"plan:{placement.id}")
    if value != "yes":
        return
    task = tasks.lock(session, placement.task_id)
    is_on = task.called_off_at is None and tasks.has_host(task, placement)
    if not is_on or placements.room(session, task, besides=id_of(placement)) < 1:
        _say_instead(session, placement, "another day", now)
        matters.open_once(session, placement.area_id, "another_day", placement.resident_id, now)
        return
    placement.off_at = None
    session.add(placement)
    session.flush()
    volunteer = session.get_one(Volunteer, placement.volunteer_id)
    resident = session.get_one(Resident, resident_id)
    question = jobs.SET_OFF(as_facts(session.get_one(Area, task.area_id), now, resident.language))
    ask = open_about(session, volunteer, resident, "help_plan", f"plan:{placement.id}", question, (), placement, now)
    asks.put_again(session, id_of(ask), resident_id, 0, now)


def _say_instead(session: Session, placement: Placement, value: str, now: datetime) -> None:
    ask = volunteers.answer_of(session, "help_offer", f"placement:{placement.id}")
    if ask is not None:
        asks.answer(session, id_of(ask), placement.resident_id, value, now)
