"""What was decided at a meeting, told within five working days to who came and to whose idea was discussed."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows import invitation
from flows.schedule import when_to_tell
from flows.wording import segments, straighten
from storage import audit, ideas, matters, meetings
from storage.meetings import Reader
from storage.tables import Address, Area, Meeting, Resident, id_of
from storage.wrong_field import WrongField

TO_TELL = "to_tell"  # the kind of matter by which the desk is asked for it


def tell(
    session: Session,
    area: Area,
    meeting: Meeting,
    words: str,
    references: Sequence[str],
    now: datetime,
    *,
    by: int | None = None,
) -> tuple[int, str]:
    """Owe it to everybody concerned, each once. Returns how many they are, and the text. ValueError, in words."""
    zone = ZoneInfo(meeting.zone)
    until = when_to_tell(meeting.ends_at, zone)[1]
    if meeting.state != "open" or now < meeting.starts_at:
        raise ValueError("nothing can have been decided: it was cancelled, or has not begun")
    if now >= until:
        raise ValueError("that is more than five working days ago: put it on the notice board instead")
    if meeting.decided:
        raise ValueError(f"people were told already: {meeting.decided}")
    meeting.decided = " ".join(straighten(words).split())
    text = invitation.decided(meetings.facts_of(area, "en", now), meetings.wall_of(meeting), meeting.decided)
    size = segments(text)
    if not meeting.decided or (size.encoding, size.count) != ("GSM-7", 1):
        raise WrongField(f"it must fit one text; this makes {size.count}, {size.units} long: say it shorter", "words")
    session.add(meeting)
    readers = {reader.resident_id: reader for reader in meetings.list_all_readers(session, meeting, "decided")}
    for reference in references:
        author = _author(session, area, reference)
        if author:
            readers.setdefault(author.resident_id, author)
    meetings.owe_all(session, area, meeting, "decided", list(readers.values()), until, now)
    subject = meetings.subject_of(meeting)
    matters.close_about(session, id_of(area), subject, kind=TO_TELL, now=now)
    audit.write(session, action="meeting.decided", now=now, area_id=id_of(area), coordinator_id=by, subject=subject)
    return len(readers), text


def _author(session: Session, area: Area, reference: str) -> Reader | None:
    """Who texted the idea; None for one from elsewhere, or of somebody who is gone."""
    idea = ideas.find_idea(session, reference)
    if idea is None or idea.area_id != id_of(area):
        raise WrongField(f"there is no idea {reference} here", "ideas")
    if idea.resident_id is None or idea.taken_back_at is not None:
        return None
    found = (
        select(Resident, Address)
        .join(Address, col(Address.resident_id) == Resident.id)
        .where(Resident.id == idea.resident_id, col(Resident.erased_at).is_(None), Address.gone == "")
        .order_by(col(Address.id).desc())
        .limit(1)
    )
    row = session.exec(found).first()
    if row is None:
        return None
    resident, address = row
    return Reader(id_of(resident), resident.language, address.sender_id, address.address)
