"""A test send: the text as it would read, to the very coordinator who asks, at their own address and nowhere else (X1).

Rules
- It says TEST at once, so that nobody takes it for the real one, and it goes to no resident.
- A few a day: what is tried is the look of a text, not the line.
"""

from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from flows.broadcast_words import render
from storage import alerts, outbox
from storage.broadcasts.drafts import Refused, audit_of, words_of
from storage.coordinators import why_not_by
from storage.tables import Area, Broadcast, Coordinator, Outgoing, id_of

TEST = "broadcast_test"  # the kind of text
MARK = "TEST. "
A_DAY = 10  # of one coordinator


def send_test(session: Session, broadcast: Broadcast, area: Area, *, by: Coordinator, now: datetime) -> str | Refused:
    """Owe it to them; returns the address it goes to."""
    session.refresh(by, with_for_update=True)
    if refused := tuple(why_not_by(by, area)):
        return Refused(refused)
    route = alerts.best_route(session, by)
    if route is None:
        return Refused(("you have no address of your own here: a lead can add it to the team's page",))
    recipient = f"coordinator:{by.id}"
    lately = select(func.count()).where(
        Outgoing.recipient == recipient, Outgoing.kind == TEST, col(Outgoing.created_at) > now - timedelta(days=1)
    )
    if session.exec(lately).one() >= A_DAY:
        return Refused((f"you had {A_DAY} test texts within a day: try again tomorrow",))
    every = select(func.count()).where(Outgoing.recipient == recipient, Outgoing.kind == TEST)
    address, sender = route
    outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=id_of(sender),
        address=address,
        recipient=recipient,
        kind=TEST,
        subject=f"broadcast:{broadcast.id}",
        step=str(session.exec(every).one() + 1),
        text=MARK + render(words_of(broadcast), by.name),
        now=now,
        expires_at=outbox.expiry(TEST, now),
    )
    audit_of(session, broadcast, "broadcast.test", by, now)
    return address
