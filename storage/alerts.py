"""Alerts: asking the lead and deputies by text to open the desk. They never hold what a resident wrote."""

from datetime import datetime

from sqlmodel import Session, col, select

from flows.alert import held_back
from storage import areas, coordinators, outbox
from storage.outbox.breaker import OPEN_AFTER
from storage.tables import Area, Coordinator, Sender, id_of

FIRST = "0"  # the step of a matter's first alert; later ones count the minutes: "15", "30"


def call_leads(
    session: Session, *, area_id: int, matter_id: int, text: str, now: datetime, step: str = FIRST, sender_id: int = 0
) -> int:
    """Owe the alert to each lead and deputy we have an address for, once a matter and step. Returns how many are owed.

    It leaves by the area's own sender of their channel, else by the one the resident's text came in by (`sender_id`),
    else by any: an alert must find its way.
    """
    owed = 0
    for coordinator in coordinators.leads_and_deputies(session, area_id):
        channel = coordinator.address.partition(":")[0]
        sender = _sender(session, channel, area_id, sender_id) if coordinator.address else None
        if sender is not None:
            owed += _owe(session, coordinator, sender, subject=f"matter:{matter_id}", step=step, text=text, now=now)
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
        channel = coordinator.address.partition(":")[0]
        sender = _sender(session, channel, refused.area_id, 0)
        if sender is None or sender.id == sender_id or _is_silent(sender):
            continue
        subject = f"sender:{sender_id}"
        owed += _owe(session, coordinator, sender, subject=subject, step=now.date().isoformat(), text=text, now=now)
    return owed


def _owe(
    session: Session, coordinator: Coordinator, sender: Sender, *, subject: str, step: str, text: str, now: datetime
) -> bool:
    return outbox.owe(
        session,
        area_id=coordinator.area_id,
        sender_id=id_of(sender),
        address=coordinator.address,
        recipient=f"coordinator:{coordinator.id}",
        kind="alert",
        message_class="safety",
        subject=subject,
        step=step,
        text=text,
        now=now,
        expires_at=outbox.expiry("alert", now),
        priority=outbox.priority("alert"),
    )


def _sender(session: Session, channel: str, area_id: int, came_by: int) -> Sender | None:
    """The best sender of this channel; those of the same worth in the order they were added."""
    senders = session.exec(select(Sender).where(Sender.channel == channel).order_by(col(Sender.id))).all()
    return min(
        senders, key=lambda sender: (_is_silent(sender), sender.area_id != area_id, sender.id != came_by), default=None
    )


def _is_silent(sender: Sender) -> bool:
    """Refused, or left alone because nobody answers there."""
    return bool(sender.paused) or sender.failures >= OPEN_AFTER
