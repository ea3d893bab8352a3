"""/meetings/{number}.ics: a meeting as a calendar file, which a change brings up to date and a cancellation takes out.

Rule: it says what every text about the meeting says and no more: nobody's name but the host's, no number.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response
from icalendar import Calendar, Event

from bot.pages import house_of
from storage import meetings
from storage.database import reading
from storage.tables import Area, Meeting

router = APIRouter(include_in_schema=False)

PRODUCT = "-//Havesay//Meetings//EN"


@router.get("/meetings/{number}.ics")
def show(request: Request, number: int) -> Response:
    """Drafts are nobody's business yet."""
    house = house_of(request)
    with reading(house.database) as session:
        meeting = meetings.find_meeting(session, number) if 0 < number < 2**62 else None
        if meeting is None or meeting.state == "draft":
            raise HTTPException(404, "There is no such meeting here.")
        area = session.get_one(Area, meeting.area_id)
    headers = {"content-disposition": f'attachment; filename="meeting-{number}.ics"'}
    return Response(
        write_calendar(area, meeting, house.now()), media_type="text/calendar; charset=utf-8", headers=headers
    )


def write_calendar(area: Area, meeting: Meeting, now: datetime) -> bytes:
    """The file. Its SEQUENCE is the meeting's revision, so that a calendar knows which of two is newer."""
    zone = ZoneInfo(meeting.zone)
    event = Event()
    event.add("uid", f"meeting-{meeting.id}.{area.code.lower()}@havesay")
    event.add("sequence", meeting.revision - 1)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", meeting.starts_at.astimezone(zone))
    event.add("dtend", meeting.ends_at.astimezone(zone))
    event.add("summary", f"{area.name}: {meeting.title or 'meeting'}")
    event.add("location", meeting.place)
    event.add("status", "CANCELLED" if meeting.state == "cancelled" else "CONFIRMED")
    told = [f"Ask for {meeting.host} at the door." if meeting.host else "", meeting.access]
    if any(told):
        event.add("description", " ".join(part for part in told if part))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if meeting.state == "cancelled" else "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
