"""Meetings: making, changing and cancelling one, what is set for it, and who gets which text about it."""

from storage.meetings.details import MAX_ACCESS, MAX_CAPACITY, MAX_HOST, MAX_TITLE
from storage.meetings.finding import find_draft, find_meeting, list_meetings
from storage.meetings.making import add_meeting, cancel_meeting, change_meeting, lock, open_meeting
from storage.meetings.naming import about, facts_of, question_of, subject_of, wall_of
from storage.meetings.planning import STEP, planned, set_step, was_announced
from storage.meetings.readers import Reader, count_everybody, count_readers, list_all_readers
from storage.meetings.telling import Told, count_told
from storage.meetings.texts import owe_all, owe_step

__all__ = (
    "MAX_ACCESS",
    "MAX_CAPACITY",
    "MAX_HOST",
    "MAX_TITLE",
    "STEP",
    "Reader",
    "Told",
    "about",
    "add_meeting",
    "cancel_meeting",
    "change_meeting",
    "count_everybody",
    "count_readers",
    "count_told",
    "facts_of",
    "find_draft",
    "find_meeting",
    "list_all_readers",
    "list_meetings",
    "lock",
    "open_meeting",
    "owe_all",
    "owe_step",
    "planned",
    "question_of",
    "set_step",
    "subject_of",
    "wall_of",
    "was_announced",
)
