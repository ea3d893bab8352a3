"""How long our texts were stays with them when their words go: what they cost is told from it."""

from sqlalchemy import ColumnElement, select, update
from sqlmodel import Session

from flows.wording import segments
from storage.outbox.owing import OUTGOING
from storage.tables import Table

_SENDER = Table.metadata.tables["sender"]


def keep_segments(session: Session, which: ColumnElement[bool]) -> None:
    """Write down how many segments each of these took that went by SMS and still has its words."""
    by_sms = OUTGOING.c.sender_id.in_(select(_SENDER.c.id).where(_SENDER.c.channel == "sms"))
    mine = (which, by_sms, OUTGOING.c.text != "")
    texts = session.connection().execute(select(OUTGOING.c.text).where(*mine).distinct()).scalars().all()
    for text in texts:
        same = update(OUTGOING).where(*mine, OUTGOING.c.text == text)
        session.connection().execute(same.values(segments=segments(text).count))
