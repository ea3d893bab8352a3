"""Looking meetings up."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import Meeting

MAX_LIST = 50


def find_meeting(session: Session, meeting_id: int) -> Meeting | None:
    return session.get(Meeting, meeting_id)


def find_draft(session: Session, *, made_by: int, now: datetime) -> Meeting | None:
    """The last draft of this coordinator that has not begun."""
    theirs = select(Meeting).where(Meeting.made_by == made_by, Meeting.state == "draft", col(Meeting.starts_at) > now)
    return session.exec(theirs.order_by(col(Meeting.id).desc()).limit(1)).first()


def list_meetings(session: Session, area_id: int, *, after: datetime, limit: int = MAX_LIST) -> list[Meeting]:
    """Those that end after this moment, the soonest first, drafts and cancelled ones among them."""
    found = select(Meeting).where(Meeting.area_id == area_id, col(Meeting.ends_at) > after)
    return list(session.exec(found.order_by(col(Meeting.starts_at), col(Meeting.id)).limit(limit)))
