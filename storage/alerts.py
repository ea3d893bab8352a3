"""Alerts: asking the lead and deputies by text to open the desk. They never hold what a resident wrote.

Rules
- Somebody in danger: at once, and again after 15 and 30 minutes until one of them takes it on at the desk (D3).
- Whoever has two addresses is asked by both: one may be switched off, or its provider away.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.alert import cannot_wait, held_back, is_asked, nobody_yet, open_the_desk
from flows.records import TellLead
from flows.wall_time import moment_of, shown
from storage import areas, coordinators, outbox, timers
from storage.outbox.breaker import OPEN_AFTER
from storage.tables import Area, Coordinator, Incoming, Matter, Outgoing, Sender, Timer, id_of

FIRST = "0"  # the step of a matter's first alert; later ones count the minutes: "15", "30"
AGAIN = "alert_again"  # the kind of timer
AGAIN_AFTER_MINUTES = (15, 30)
AGAIN_GRACE = timedelta(days=7)  # however late: it is asked again whether anybody has taken it on
TOLD_FOR = {  # a power cut is texted of by the whole street, and before a meeting several people ask
    "trouble": timedelta(hours=2),
    "question": timedelta(hours=12),
}
MORNING, NIGHT = time(7), time(22)  # of who is told of what is no danger; judgement
BY_THE_OTHER = ":other"  # ends the step of an alert to a second address


def raise_alarm(session: Session, *, matter_id: int, sender_id: int, now: datetime) -> int:
    """Somebody may be in danger: call the leads now, and set the timers that call again. Returns how many are owed."""
    matter = session.get_one(Matter, matter_id)
    area = session.get_one(Area, matter.area_id)
    for minutes in AGAIN_AFTER_MINUTES:
        timers.set_moment(
            session,
            area=area,
            kind=AGAIN,
            subject=f"matter:{matter_id}",
            slot=str(minutes),
            at=now + timedelta(minutes=minutes),
            grace=AGAIN_GRACE,
            now=now,
        )
    text = open_the_desk(areas.as_facts(area))
    return call_leads(session, area_id=id_of(area), matter_id=matter_id, text=text, now=now, sender_id=sender_id)


def tell_today(session: Session, *, of: TellLead, matter_id: int, sender_id: int, now: datetime) -> int:
    """Something cannot wait for the reading day: the leads are told, not in the night, and once for all who text of
    it in these hours. Returns how many are owed."""
    matter = session.get_one(Matter, matter_id)
    area = session.get_one(Area, matter.area_id)
    say = is_asked if of.of == "question" else cannot_wait
    text, at = say(areas.as_facts(area)), _awake(now, ZoneInfo(area.zone))
    leads = [f"coordinator:{one.id}" for one in coordinators.leads_and_deputies(session, id_of(area))]
    just_told = select(Outgoing.id).where(
        col(Outgoing.recipient).in_(leads),  # the key of the index that serves it
        Outgoing.kind == "alert",
        Outgoing.text == text,
        col(Outgoing.due_at) > at - TOLD_FOR[of.of],
    )
    if session.exec(just_told.limit(1)).first() is not None:
        return 0
    return call_leads(
        session, area_id=id_of(area), matter_id=matter_id, text=text, now=now, sender_id=sender_id, due_at=at
    )


def _awake(now: datetime, zone: ZoneInfo) -> datetime:
    """Now by day, else the next morning."""
    wall = shown(now, zone)
    if MORNING <= wall.time() < NIGHT:
        return now
    day = wall.date() + timedelta(days=wall.time() >= NIGHT)
    return moment_of(datetime.combine(day, MORNING), zone)


def call_again(session: Session, timer: Timer, now: datetime) -> None:
    """The timer's work: nobody has taken the matter on, so everybody is asked once more."""
    matter = _matter_of(session, timer)
    came = session.get(Incoming, matter.incoming_id) if matter.incoming_id else None
    text = nobody_yet(areas.as_facts(session.get_one(Area, matter.area_id)))
    call_leads(
        session,
        area_id=matter.area_id,
        matter_id=id_of(matter),
        text=text,
        now=now,
        step=timer.slot,
        sender_id=came.sender_id if came else 0,
    )


def is_taken_on(session: Session, timer: Timer, now: datetime) -> str:
    """Why nobody need be called again; "" while somebody must be."""
    matter = _matter_of(session, timer)
    if matter.closed_at is not None:
        return "closed"
    if matter.accepted_at is not None:
        return "taken on"
    later = [minutes for minutes in AGAIN_AFTER_MINUTES if minutes > int(timer.slot)]
    if any(timer.created_at + timedelta(minutes=minutes) <= now for minutes in later):
        return "the next one is due"
    return ""


def _matter_of(session: Session, timer: Timer) -> Matter:
    return session.get_one(Matter, int(timer.subject.partition(":")[2]))


def call_leads(
    session: Session,
    *,
    area_id: int,
    matter_id: int,
    text: str,
    now: datetime,
    step: str = FIRST,
    sender_id: int = 0,
    due_at: datetime | None = None,
) -> int:
    """Owe the alert to every address of each lead and deputy, once a matter and step. Returns how many are owed.

    It leaves by the area's own sender of the address's channel, else by the one the resident's text came in by
    (`sender_id`), else by any: an alert must find its way.
    """
    owed = 0
    for coordinator in coordinators.leads_and_deputies(session, area_id):
        for address, route in _addresses(coordinator):
            sender = _sender(session, address, area_id, sender_id)
            if sender is not None:
                subject, its_step = f"matter:{matter_id}", step + route
                owed += _owe(
                    session,
                    coordinator,
                    address,
                    sender,
                    subject=subject,
                    step=its_step,
                    text=text,
                    now=now,
                    due_at=due_at,
                )
    return owed


def tell_of_refused(session: Session, *, sender_id: int, now: datetime) -> int:
    """Owe the lead and deputies of a sender's area, once a day, the word that its provider refuses us.

    It leaves by another sender that runs. Whoever only the refused one reaches finds the matter at the desk. Returns
    how many are owed.
    """
    refused = session.get_one(Sender, sender_id)
    text = held_back(areas.as_facts(session.get_one(Area, refused.area_id)), refused.channel)
    owed = 0
    for coordinator in coordinators.leads_and_deputies(session, refused.area_id):
        for address, route in _addresses(coordinator):
            sender = _sender(session, address, refused.area_id, 0)
            if sender is None or sender.id == sender_id or _is_silent(sender):
                continue
            subject, step = f"sender:{sender_id}", now.date().isoformat() + route
            owed += _owe(session, coordinator, address, sender, subject=subject, step=step, text=text, now=now)
    return owed


def best_route(session: Session, coordinator: Coordinator) -> tuple[str, Sender] | None:
    """Where to text somebody at the desk once, and by which sender: by the first address that works, if any does."""
    routes = [
        (address, sender)
        for address, _step in _addresses(coordinator)
        if (sender := _sender(session, address, coordinator.area_id, 0)) is not None
    ]
    return min(routes, key=lambda route: _is_silent(route[1]), default=None)


def _addresses(coordinator: Coordinator) -> Iterator[tuple[str, str]]:
    """Where a coordinator is asked, and how the step of each ends."""
    if coordinator.address:
        yield coordinator.address, ""
    if coordinator.other_address:
        yield coordinator.other_address, BY_THE_OTHER


def _owe(
    session: Session,
    coordinator: Coordinator,
    address: str,
    sender: Sender,
    *,
    subject: str,
    step: str,
    text: str,
    now: datetime,
    due_at: datetime | None = None,
) -> bool:
    return outbox.owe(
        session,
        area_id=coordinator.area_id,
        sender_id=id_of(sender),
        address=address,
        recipient=f"coordinator:{coordinator.id}",
        kind="alert",
        message_class="safety",
        subject=subject,
        step=step,
        text=text,
        now=now,
        due_at=due_at,
        expires_at=outbox.expiry("alert", now),
        priority=outbox.priority("alert"),
    )


def _sender(session: Session, address: str, area_id: int, came_by: int) -> Sender | None:
    """The best sender of this address's channel; those of the same worth in the order they were added."""
    channel = address.partition(":")[0]
    senders = session.exec(select(Sender).where(Sender.channel == channel).order_by(col(Sender.id))).all()
    return min(
        senders, key=lambda sender: (_is_silent(sender), sender.area_id != area_id, sender.id != came_by), default=None
    )


def _is_silent(sender: Sender) -> bool:
    """Refused, or left alone because nobody answers there."""
    return bool(sender.paused) or sender.failures >= OPEN_AFTER
