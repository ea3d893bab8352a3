"""Meetings: making, changing and cancelling one, what is set for it, and who gets which text about it."""

from storage.meetings.ahead import Ahead, Missed, look_ahead
from storage.meetings.delivery import Delivery, list_deliveries
from storage.meetings.details import MAX_ACCESS, MAX_CAPACITY, MAX_HOST, MAX_TITLE
from storage.meetings.finding import (
    count_past,
    find_draft,
    find_meeting,
    find_twin,
    list_meetings,
    list_past,
    list_waiting,
    lock,
)
from storage.meetings.making import add_meeting, cancel_meeting, change_meeting
from storage.meetings.missed import invite_after_all
from storage.meetings.naming import about, facts_of, question_of, subject_of, wall_of
from storage.meetings.opening import count_invited, is_for_two, open_meeting, still_waits
from storage.meetings.planning import INVITING, STEP, TO_TELL, Slot, newest_invitation, set_step
from storage.meetings.readers import Reader, count_everybody, count_not_told, count_readers, list_all_readers
from storage.meetings.telling import Told, count_told
from storage.meetings.texts import owe_all, owe_step, say

__all__ = (
    "INVITING",
    "MAX_ACCESS",
    "MAX_CAPACITY",
    "MAX_HOST",
    "MAX_TITLE",
    "STEP",
    "TO_TELL",
    "Ahead",
    "Delivery",
    "Missed",
    "Reader",
    "Slot",
    "Told",
    "about",
    "add_meeting",
    "cancel_meeting",
    "change_meeting",
    "count_everybody",
    "count_invited",
    "count_not_told",
    "count_past",
    "count_readers",
    "count_told",
    "facts_of",
    "find_draft",
    "find_meeting",
    "find_twin",
    "invite_after_all",
    "is_for_two",
    "list_all_readers",
    "list_deliveries",
    "list_meetings",
    "list_past",
    "list_waiting",
    "lock",
    "look_ahead",
    "newest_invitation",
    "open_meeting",
    "owe_all",
    "owe_step",
    "question_of",
    "say",
    "set_step",
    "still_waits",
    "subject_of",
    "wall_of",
)
