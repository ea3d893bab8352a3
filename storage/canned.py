"""The replies an area keeps at hand, and what their fields stand for in one talk."""

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session, col, select

from flows.canned import STARTERS, find_unknown
from flows.wording import find_forbidden
from storage import audit, meetings
from storage.may_write import Door
from storage.persons import person_of
from storage.tables import Area, CannedReply, Coordinator, Idea, id_of
from storage.wrong_field import WrongField

MAX_TITLE, MAX_WORDS = 60, 600  # characters
MAX_REPLIES = 100  # of one area


def list_replies(session: Session, area_id: int) -> list[CannedReply]:
    """Those at hand, by title."""
    kept = select(CannedReply).where(CannedReply.area_id == area_id, col(CannedReply.removed_at).is_(None))
    return sorted(session.exec(kept.limit(MAX_REPLIES)), key=lambda one: one.title.casefold())


def find_reply(session: Session, area_id: int, number: int) -> CannedReply | None:
    """One of this area, also one that was taken out."""
    found = session.get(CannedReply, number) if 0 < number < 2**63 else None
    return None if found is None or found.area_id != area_id else found


def add_reply(session: Session, area_id: int, by: Coordinator, *, title: str, words: str, now: datetime) -> CannedReply:
    """One more. Raises ValueError, in words for the person who typed it."""
    if len(list_replies(session, area_id)) >= MAX_REPLIES:
        raise ValueError(f"there are {MAX_REPLIES} replies already: take one out first")
    reply = CannedReply(area_id=area_id, title="", words="", changed_at=now)
    change_reply(session, reply, by, title=title, words=words, now=now)
    return reply


def change_reply(
    session: Session, reply: CannedReply, by: Coordinator, *, title: str, words: str, now: datetime
) -> None:
    """Other words. Raises ValueError."""
    title, words = " ".join(title.split()), words.strip()
    if not title or len(title) > MAX_TITLE:
        raise WrongField(f"a reply needs a title of at most {MAX_TITLE} characters", "title")
    if not words or len(words) > MAX_WORDS:
        raise WrongField(f"a reply has between one and {MAX_WORDS} characters", "words")
    if unknown := find_unknown(words):
        raise WrongField(f"there is no field {unknown[0]}", "words")
    if forbidden := find_forbidden(words):
        raise WrongField(f"no text of ours may hold {forbidden[0]}", "words")
    reply.title, reply.words, reply.changed_at, reply.changed_by = title, words, now, by.id
    _keep(session, reply, by, "reply.change", now)


def set_removed(session: Session, reply: CannedReply, by: Coordinator, *, removed: bool, now: datetime) -> None:
    """Out of everybody's hands, or back."""
    reply.removed_at = now if removed else None
    _keep(session, reply, by, "reply.remove" if removed else "reply.restore", now)


def add_starters(session: Session, area_id: int, by: Coordinator, now: datetime) -> None:
    """A few to begin with, where there is none."""
    if not list_replies(session, area_id):
        for title, words in STARTERS:
            add_reply(session, area_id, by, title=title, words=words, now=now)


def fields_for(session: Session, door: Door, author: Coordinator, now: datetime) -> Mapping[str, str]:
    """What each field stands for in a talk with this person; "" where nothing is known."""
    everyone = person_of(session, id_of(door.resident))
    newest = select(Idea.reference).where(col(Idea.resident_id).in_(everyone), col(Idea.taken_back_at).is_(None))
    upcoming = [
        one
        for one in meetings.list_meetings(session, door.resident.area_id, after=now)
        if one.starts_at > now and one.state == "open"
    ]
    area: Area = door.area
    meeting = meetings.about(area, upcoming[0]) if upcoming else ""
    return {
        "name": door.resident.name,
        "area": area.name,
        "me": author.name,
        "reference": session.exec(newest.order_by(col(Idea.id).desc()).limit(1)).first() or "",
        "meeting": meeting,
    }


def _keep(session: Session, reply: CannedReply, by: Coordinator, action: str, now: datetime) -> None:
    session.add(reply)
    session.flush()
    audit.write(
        session,
        action=action,
        now=now,
        area_id=reply.area_id,
        coordinator_id=by.id,
        subject=f"reply:{reply.id}",
    )
