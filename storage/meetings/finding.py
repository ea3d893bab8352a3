"""Looking meetings up."""

from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, and_, col, func, or_, select

from storage.tables import Area, Meeting

MAX_LIST = 50


def lock(session: Session, area_id: int) -> Area:
    """Until the commit nobody else gives, offers or frees a place in this area, nor lets a meeting out."""
    mine = select(Area).where(Area.id == area_id).with_for_update(key_share=True)
    return session.exec(mine.execution_options(populate_existing=True)).one()


def find_meeting(session: Session, meeting_id: int) -> Meeting | None:
    return session.get(Meeting, meeting_id)


def find_twin(session: Session, area_id: int, *, starts_at: datetime, place: str) -> Meeting | None:
    """One that is to begin at the same moment and place: a form was sent twice."""
    same = select(Meeting).where(Meeting.area_id == area_id, Meeting.starts_at == starts_at, Meeting.place == place)
    return session.exec(same.where(Meeting.state != "cancelled").order_by(col(Meeting.id)).limit(1)).first()


def find_draft(session: Session, *, made_by: int, now: datetime) -> Meeting | None:
    """The last draft of this coordinator that has not begun."""
    theirs = select(Meeting).where(Meeting.made_by == made_by, Meeting.state == "draft", col(Meeting.starts_at) > now)
    return session.exec(theirs.order_by(col(Meeting.id).desc()).limit(1)).first()


def list_meetings(session: Session, area_id: int, *, after: datetime, limit: int = MAX_LIST) -> list[Meeting]:
    """Those that end after this moment, the soonest first, drafts and cancelled ones among them."""
    found = select(Meeting).where(Meeting.area_id == area_id, col(Meeting.ends_at) > after)
    return list(session.exec(found.order_by(col(Meeting.starts_at), col(Meeting.id)).limit(limit)))


def list_waiting(session: Session, area_id: int, *, now: datetime) -> list[Meeting]:
    """Those one coordinator let out, and a second must, the soonest first."""
    found = select(Meeting).where(
        Meeting.area_id == area_id,
        Meeting.state == "draft",
        col(Meeting.first_by).is_not(None),
        col(Meeting.starts_at) > now,
    )
    return list(session.exec(found.order_by(col(Meeting.starts_at), col(Meeting.id)).limit(MAX_LIST)))


def list_past(session: Session, area_id: int, *, ended_by: datetime, before: int | None, limit: int) -> list[Meeting]:
    """Those over by this moment, the newest first; with `before`, those that began before that meeting."""
    found = select(Meeting).where(*_is_past(area_id, ended_by))
    last = None if before is None else session.get(Meeting, before)
    if last is not None and last.area_id == area_id:
        same = and_(col(Meeting.starts_at) == last.starts_at, col(Meeting.id) < before)
        found = found.where(or_(col(Meeting.starts_at) < last.starts_at, same))
    return list(session.exec(found.order_by(col(Meeting.starts_at).desc(), col(Meeting.id).desc()).limit(limit)))


def count_past(session: Session, area_id: int, *, ended_by: datetime) -> int:
    """How many there are on all pages."""
    return session.exec(select(func.count()).select_from(Meeting).where(*_is_past(area_id, ended_by))).one()


def _is_past(area_id: int, ended_by: datetime) -> tuple[ColumnElement[bool], ...]:
    return col(Meeting.area_id) == area_id, col(Meeting.ends_at) <= ended_by
