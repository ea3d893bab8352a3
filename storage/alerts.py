"""Alerts: asking the lead and deputies by text to open the desk. They never hold what a resident wrote."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage import coordinators, outbox
from storage.tables import Sender, id_of

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
        if sender is None:
            continue
        owed += outbox.owe(
            session,
            area_id=area_id,
            sender_id=id_of(sender),
            address=coordinator.address,
            recipient=f"coordinator:{coordinator.id}",
            kind="alert",
            message_class="safety",
            subject=f"matter:{matter_id}",
            step=step,
            text=text,
            now=now,
            expires_at=outbox.expiry("alert", now),
            priority=outbox.priority("alert"),
        )
    return owed


def _sender(session: Session, channel: str, area_id: int, came_by: int) -> Sender | None:
    """The best sender of this channel; those of the same worth in the order they were added."""
    senders = session.exec(select(Sender).where(Sender.channel == channel).order_by(col(Sender.id))).all()
    return min(
        senders, key=lambda sender: (bool(sender.paused), sender.area_id != area_id, sender.id != came_by), default=None
    )
