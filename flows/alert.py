"""What people at the desk are told by text: to open it, or what waits there. What a resident wrote never travels."""

from datetime import date

from flows.facts import Area
from flows.wording import straighten

MAX_NAME = 60  # characters of the area's name, so that the alert stays one segment
CHANNELS = {"sms": "SMS", "telegram": "Telegram"}


def open_the_desk(area: Area) -> str:
    """The alert that a resident may be in danger (D3), in the coordinators' English."""
    return f"{straighten(area.name)[:MAX_NAME]}: a resident may be in danger. Please open the desk now."


def nobody_yet(area: Area) -> str:
    """The same, when nobody has taken it on (D3)."""
    name = straighten(area.name)[:MAX_NAME]
    return f"{name}: nobody has taken on a resident who may be in danger. Please open the desk now."


def cannot_wait(area: Area) -> str:
    """The word of trouble in the place, which is no danger and cannot wait for the reading day."""
    return f"{straighten(area.name)[:MAX_NAME]}: a text tells of trouble that cannot wait. Please open the desk today."


def is_asked(area: Area) -> str:
    """The word of a question about something that begins before anybody would read it."""
    name = straighten(area.name)[:MAX_NAME]
    return f"{name}: somebody asks about a meeting or job that is near. Please open the desk today."


def held_back(area: Area, channel: str) -> str:
    """The alert that a provider refuses our account, so that nothing leaves by that channel."""
    name = straighten(area.name)[:MAX_NAME]
    return f"{name}: no text leaves by {CHANNELS[channel]}, our account there was refused. Please open the desk."


def what_waits(area: Area, day: date, *, new: int, due: int, late: int, needs_you: int) -> str:
    """The one text of a reading day: numbers and nothing else; "" when nothing waits."""
    counts = (
        (new, "new"),
        (due, f"due {day:%A}"),
        (late, "late"),
        (needs_you, "needs you" if needs_you == 1 else "need you"),
    )
    said = ", ".join(f"{count} {words}" for count, words in counts if count)
    return f"{straighten(area.name)[:MAX_NAME]}: {said}. Please open the desk." if said else ""


def a_test(area: Area, channel: str) -> str:
    """What a coordinator texts themselves from the desk, to see whether a sender works."""
    name = straighten(area.name)[:MAX_NAME]
    return f"{name}: this is a test from the desk, sent by {CHANNELS[channel]}. It works if you read it."
