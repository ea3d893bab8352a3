"""What is shown of a meeting on a terminal: totals, never a name; needs hidden under five."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.meetings import Missed
    from storage.tables import Area, Meeting


def describe(session: "Session", area: "Area", meeting: "Meeting", now: datetime) -> list[str]:
    """Line by line: when and where, what is sent when, who comes, the quorum, the needs."""
    from storage import guests, meetings
    from storage.tables import Coordinator

    zone = ZoneInfo(area.zone)
    state = {"draft": "A draft: nobody is invited until `meeting open`.", "cancelled": "Cancelled."}
    lines = [f"Meeting {meeting.id}: {meeting.title or 'meeting'}, {meetings.about(area, meeting)}. "
             f"Until {meeting.ends_at.astimezone(zone):%H:%M}."]  # fmt: skip
    if meeting.state == "draft" and meeting.first_by:
        first = session.get_one(Coordinator, meeting.first_by).name
        lines.append(
            f"Waits for a second coordinator: {first} opened it, for {meeting.first_people:,} people. Nobody is "
            f"invited until another says `meeting open {meeting.id} --by NAME`, or lets it go out at the desk."
        )
    elif meeting.state in state:
        lines.append(state[meeting.state])
    details = [
        f"{meeting.host} meets people" if meeting.host else "",
        meeting.access,
        f"{meeting.capacity} places" if meeting.capacity else "",
        f"places until {meeting.closes_at.astimezone(zone):%a %d %B %H:%M}" if meeting.closes_at else "",
    ]
    lines += [f"  {', '.join(part for part in details if part)}"] if any(details) else []
    if meeting.state != "cancelled":
        ahead = meetings.look_ahead(session, meeting, now)
        for one in ahead.steps:
            people = ahead.invited if one.step == "invitation" else None
            to = f", to {people} {'person' if people == 1 else 'people'} as things stand" if people is not None else ""
            lines.append(f"  {one.at.astimezone(zone):%a %d %b %H:%M}  {one.step.replace('_', ' ')}{to}")
        if ahead.missed:
            lines.append(f"  {_say_missed(ahead.missed, zone)}")
        if ahead.is_too_late:
            lines.append("  Too late to invite anybody by text: who texts MEETINGS can still come.")
    totals = guests.list_totals(session, meeting)
    others = totals.pop("others")
    said = ", ".join(f"{count} {name}" for name, count in totals.items() if count or name == "yes")
    lines.append(f"  {said}{f', {others} of them not on the list' if others else ''}")
    lines += [quorum_line(session, meeting, came=False)] if meeting.quorum else []
    needs = guests.list_needs(session, meeting)
    if needs:
        shown = (f"{need} {count or 'fewer than 5'}" for need, count in needs.items())
        lines.append(f"  needs, never names: {', '.join(shown)}")
    liked = guests.list_liked(session, meeting)
    lines += [f"  how it was: {', '.join(f'{count} {name}' for name, count in liked.items())}"] if liked else []
    return lines


def _say_missed(missed: "Missed", zone: ZoneInfo) -> str:
    due = f"{missed.due_at.astimezone(zone):%a %d %b %H:%M}"
    if missed.may_have_left:
        return f"The invitation of {due} may have left before the copy was restored, or not: see its page at the desk."
    to_do = "Send it from its page at the desk" if missed.next else "It is too late to send it"
    return f"The invitation of {due} was missed: {people_are(missed.people)} not invited. {to_do}."


def quorum_line(session: "Session", meeting: "Meeting", *, came: bool) -> str:
    from storage import members

    count = members.count_quorum(session, meeting, came=came)
    if not count.members:
        return "  quorum: no voting members are listed; see `havesay area member`"
    verb = "came" if came else "are expected"
    verdict = "quorate" if count.is_met else "not quorate"
    return (
        f"  quorum: {count.there} of {count.members} voting members {verb}, {count.needed} needed; "
        f"{count.residents} live here ({count.residents_percent} %, 51 % needed): {verdict}"
        + ("" if came else ", if they come")
    )


def people_are(count: int) -> str:
    return "1 person is" if count == 1 else f"{count} people are"
