"""What is typed to make or change a meeting, kept as it was typed, and what it comes to."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from flows import meeting_line
from flows.meeting import say_time
from flows.schedule import usual_steps
from flows.wall_time import shown
from storage.meetings import wall_of
from storage.tables import Area, Meeting
from storage.wrong_field import WrongField, about

STEPS = {  # in the form's order
    "invitation": "Invite everybody who wants texts about meetings, a week before",
    "second_chance": "Ask the maybes once more, three days before",
    "reminder": "Remind who comes, the evening before",
    "same_day": "And again, two hours before",
    "thanks": "Thank who came, the day after, and ask how it was",
}


class MeetingForm(BaseModel):
    """The form, and which of its buttons was pressed."""

    line: str = ""
    title: str = ""
    host: str = ""
    access: str = ""
    capacity: str = ""
    quorum: str = ""
    closes: str = ""
    steps: list[str] = []
    button: str = "look"  # look | edit | open | draft | change
    told: str = ""  # how many people stood beside the button

    def read(self, now: datetime, zone: ZoneInfo, meeting: Meeting | None = None) -> dict[str, Any]:
        """The details of a meeting. Raises ValueError, in words for whoever typed it.

        Until when places are given may be past by the time something else is changed: left as it stood, it stays.
        """
        with about("line"):
            line = meeting_line.read(self.line, now, zone)
        stood = meeting is not None and self.closes == _say_closing(meeting)
        return {
            "starts": line.starts,
            "ends": line.ends,
            "place": line.place,
            "title": self.title,
            "host": self.host,
            "access": self.access,
            "capacity": _read_capacity(self.capacity),
            "quorum": self.quorum.replace(" ", "").lower(),
            "closes": _closing(meeting) if meeting and stood else _read_closing(self.closes, now, zone),
            "steps": self.steps,
        }


def a_new_form(area: Area) -> MeetingForm:
    return MeetingForm(steps=list(usual_steps(area.meeting_steps)))


def form_of(meeting: Meeting) -> MeetingForm:
    """The form as it would have been typed to make this meeting."""
    return MeetingForm(
        line=meeting_line.write(wall_of(meeting), _wall(meeting, meeting.ends_at), meeting.place),
        title=meeting.title,
        host=meeting.host,
        access=meeting.access,
        capacity=str(meeting.capacity or ""),
        quorum=meeting.quorum,
        closes=_say_closing(meeting),
        steps=meeting.steps.split(","),
    )


def find_changes(wanted: dict[str, Any], meeting: Meeting) -> dict[str, Any]:
    """What of this is not so yet, as `storage.seats.change_meeting` takes it."""
    now_on = {
        "starts": wall_of(meeting),
        "ends": _wall(meeting, meeting.ends_at),
        "place": meeting.place,
        "title": meeting.title,
        "host": meeting.host,
        "access": meeting.access,
        "capacity": meeting.capacity,
        "quorum": meeting.quorum,
        "closes": _closing(meeting),
        "steps": [step for step in meeting.steps.split(",") if step],
    }
    changed = {name: value for name, value in wanted.items() if value != now_on[name]}
    if "starts" in changed:
        changed["ends"] = wanted["ends"]
    return changed


def say_when(meeting: Meeting) -> str:
    """ "Tuesday 2 June 2026, 7pm to 9pm": said back before it is kept."""
    starts, ends = wall_of(meeting), _wall(meeting, meeting.ends_at)
    return f"{starts:%A} {starts.day} {starts:%B %Y}, {say_time(starts.time())} to {say_time(ends.time())}"


def _read_capacity(typed: str) -> int:
    typed = typed.strip()
    if not typed:
        return 0
    if not typed.isascii() or not typed.isdecimal():
        raise WrongField("places are a number; leave it empty where there is no limit", "capacity")
    return int(typed[:9])


def _read_closing(typed: str, now: datetime, zone: ZoneInfo) -> datetime | str:
    if not typed.strip():
        return ""
    try:
        return meeting_line.read_closing(typed, now, zone)
    except ValueError as problem:
        raise WrongField(f"until when places are given: {problem}", "closes") from None


def _closing(meeting: Meeting) -> datetime | str:
    return _wall(meeting, meeting.closes_at) if meeting.closes_at else ""


def _say_closing(meeting: Meeting) -> str:
    closes = _closing(meeting)
    if not isinstance(closes, datetime):
        return ""
    return f"{closes:%a} {closes.day} {closes:%B %Y} {say_time(closes.time())}"


def _wall(meeting: Meeting, moment: datetime) -> datetime:
    """As the meeting's own wall shows it."""
    return shown(moment, ZoneInfo(meeting.zone))
