"""How a meeting is named: in its texts, and as what its asks, timers and texts are about."""

from datetime import datetime

from flows import meeting as words
from flows.facts import Facts
from storage import areas
from storage.tables import Area, Meeting, id_of


def subject_of(meeting: Meeting) -> str:
    """What its asks and texts are about."""
    return f"meeting:{id_of(meeting)}"


def wall_of(meeting: Meeting) -> datetime:
    return datetime.fromisoformat(meeting.wall_time)


def about(area: Area, meeting: Meeting, language: str = "en") -> str:
    """What names it, in a language: "Tue 2 June, 7pm, Oak Hall"."""
    return words.say_about(facts_of(area, language, meeting.created_at), wall_of(meeting), meeting.place)


def facts_of(area: Area, language: str, now: datetime) -> Facts:
    """As much as a wording needs to know."""
    return Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=language)


def question_of(area: Area, meeting: Meeting, language: str, kind: str = "rsvp") -> tuple[str, str]:
    """What names the meeting, and the question of this kind about it, in a language."""
    known = facts_of(area, language, meeting.created_at)
    about = words.say_about(known, wall_of(meeting), meeting.place)
    return about, (words.HOW_WAS if kind == "how_was_it" else words.CAN_YOU_COME)(known, about=about)


def _no_reference() -> str:
    raise RuntimeError("a meeting's text keeps no idea, so it takes no reference")
