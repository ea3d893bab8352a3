"""HERE, texted at the door: they came. A word on the poster, with the meeting's number where two are on.

Rule: it counts only while the door is open, an hour before to an hour after. An RSVP is never attendance (P2).
"""

from dataclasses import replace

from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, Heard
from flows.locale import _
from flows.records import KeepAttendance

WELCOME = _("{area}: hello! Noted: you are here, {about}. Wrong? Reply 0")
NOTHING_ON = _("{area}: no meeting is on right now. Text MEETINGS for the next one.")
WHICH_DOOR = _("{area}: sorry, which one? Text HERE {first} or HERE {other}, as on the poster.")


def here(_heard: Heard, facts: Facts, argument: str) -> Turn:
    """HERE, or HERE 7 as the poster of meeting 7 says."""
    on = [meeting for meeting in facts.meetings.on_now() if argument in ("", str(meeting.id))]
    if not on:
        return Turn(facts.state, (Reply(NOTHING_ON(facts)),), (), "here")
    if len(on) > 1:
        first, other = (meeting.id for meeting in on[:2])
        return Turn(facts.state, (Reply(WHICH_DOOR(facts, first=first, other=other)),), (), "here")
    (meeting,) = on
    state = replace(facts.state, undo=Undo("here", str(meeting.id)))
    return Turn(state, (Reply(WELCOME(facts, about=meeting.about)),), (KeepAttendance(meeting.id),), "here")
