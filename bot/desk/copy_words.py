"""The copy of all we hold about somebody, in words they can read: no name of a column, no code of ours.

Rule: everything that `storage.passport` gives has its words here; what is only a number of ours, leading from row to
row, is left out. A test reads every table and every reading there is.
"""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.state import state_from_json
from storage.passport import Noted

WHERE_NOTED = {  # by table
    "conversation": "Where our talk stands",
    "need": "What you need at meetings",
    "guest": "A meeting",
    "groupmember": "A group you are in",
    "recipient": "A list you were on",
    "opinion": "What you think of somebody's idea",
    "link": "Your phone and Telegram are joined",
    "volunteer": "Your offer to help",
    "placement": "A job you were offered or did",
    "task": "A job where you are the host",
}
LABELS: Mapping[str, Mapping[str, str]] = {  # by table and column; an empty one stands for itself
    "conversation": {"state": "", "updated_at": "since"},
    "need": {"need": "", "told_at": "you told us"},
    "guest": {
        "meeting": "",
        "meeting_begins": "it begins",
        "answer": "you said",
        "party": "people you come with, you among them",
        "seat": "your place",
        "waiting_since": "you wait for a place since",
        "offers": "places we offered you",
        "offered_until": "a place was kept for you until",
        "answered_at": "you answered",
        "came_at": "you came",
        "came_by": "how we know that you came",
        "party_came": "people who came with you, you among them",
        "liked": "how you found it",
    },
    "groupmember": {"group_name": "", "added_at": "since"},
    "recipient": {"broadcast": "for the text", "place": "your place in the order it was sent in"},
    "opinion": {"idea": "idea", "opinion": "you said", "at": "when"},
    "link": {"joined_at": "since", "expires_at": "the code was good until", "code": "the code"},
    "volunteer": {
        "said": "you said",
        "what": "what you would like to do",
        "when": "when you could",
        "offered_at": "when you offered",
        "desk_told": "what we were reminded of",
        "ended_at": "it ended",
        "ended_why": "why it ended",
    },
    "placement": {
        "task": "",
        "is_next": "a second job after your first",
        "buddy_name": "who meets you there",
        "buddy_state": "what they said",
        "chosen_at": "you were chosen",
        "offered_at": "we offered it",
        "off_at": "we told you that it is off",
        "came": "you came, as the host said",
        "came_at": "the host said so",
    },
    "task": {
        "title": "",
        "place": "where",
        "starts_at": "it begins",
        "ends_at": "it ends",
        "places": "people it needs",
        "bring": "what to bring",
        "expenses": "costs",
        "done": "what got done",
        "host_name": "your name there",
        "host_state": "what you said",
        "called_off_at": "it was called off",
        "created_at": "written down",
    },
}
LEFT_OUT = {  # they lead from row to row, or say twice what another one says
    "area_id", "address_id", "volunteer_id", "coordinator_id", "buddy_id", "preferred_id", "resident_id", "id",
    "second_id", "wall_time",
}  # fmt: skip
VALUES = {  # as they are kept, where that is no word of ours to them
    "ticked": "somebody at the door ticked you",
    "text": "you texted HERE",
    "seat": "yes, you have one",
    "waiting": "you wait for one",
    "offered": "one is kept for you",
    "True": "yes",
    "no_job": "that you had nothing to do yet",
    "no_next": "that there was no second job",
}
READ_AS = {  # what a text was taken for
    "idea": "an idea",
    "part": "the rest of the text before it",
    "edited": "a text of yours that you changed",
    "answer": "an answer to our question",
    "ask": "an answer to our question",
    "gone": "an answer to a question we no longer ask",
    "unclear": "we did not understand it",
    "take back": "0, to take back what we noted last",
    "small talk": "a greeting, thanks or the like",
    "stale button": "a button of an older question",
    "link": "LINK, to join your phone and Telegram",
    "unlink": "UNLINK, to part your phone and Telegram",
    "stop": "no more texts",
    "start": "texts again",
    "join": "texts again",
    "help": "HELP, or an offer to help",  # the word and the talk have one name
    "menu": "MENU",
    "meetings": "asking for the next meeting",
    "status": "asking what became of an idea",
    "name": "your name",
    "vote": "VOTE, what you think of others' ideas",
    "language": "the language you want",
    "privacy": "asking how we use your texts",
    "data": "asking for a copy of what we keep",
    "delete": "asking us to delete what we keep",
    "complain": "a complaint",
    "after stop": "a text of yours after your STOP",
    "moved": "that you have moved",
    "late": "that you would be late",
    "here": "HERE, at the door of a meeting",
    "needs": "what you need at meetings",
    "news": "about local news",
    "vol": "an offer to help",
    "volunteer": "an offer to help",
    "danger": "somebody may be in danger",
    "media": "a picture, a recording or a file",
    "who": "asking who we are",
    "person": "asking for a person",
    "cost": "asking what a text costs",
    "sees": "asking who sees what you write",
    "channel": "asking about Telegram and text messages",
    "question": "a question about a meeting",
    "outcome heard": "what you said to what became of an idea",
    "to a person": "to the person who had the talk with you",
    "offer": "an answer to our offer of a job",
    "under age": "that you are under 18",
    "meeting_draft": "a meeting you make",
    "meeting draft": "a meeting you make",
    "meeting refused": "a meeting that could not be made",
    "which ask": "an answer, and we asked to what",
    "ask refused": "an answer that came too late",
    "wrong code": "a code that was wrong",
    "machine": "it seemed to come from a machine",
}
ENDED = {  # what became of a text of ours
    "sent": "sent",
    "delivered": "it arrived",
    "undelivered": "it did not arrive",
    "unknown": "nobody knows whether it arrived",
}
WHY_STOPPED = {
    "stop": "you said STOP",
    "wrong_number": "you said it is a wrong number",
    "blocked": "you blocked the bot",
    "carrier": "you said STOP to your phone company",
    "erased": "everything about you was deleted",
}


def say_noted(noted: Noted, zone: ZoneInfo) -> str:
    """One row, in words: what it is, and what it holds."""
    labels, held = LABELS.get(noted.where, {}), dict(noted.facts)
    said = []
    for column, value in noted.facts:
        if column in LEFT_OUT or (column == "party_came" and "came_at" not in held):
            continue
        label = labels.get(column, column.replace("_", " "))
        said.append(f"{label} {say_value(column, value, zone)}".strip())
    head = WHERE_NOTED.get(noted.where, noted.where)
    return f"{head}: {'; '.join(said)}" if said else head


def say_value(column: str, value: object, zone: ZoneInfo) -> str:
    if isinstance(value, datetime):
        return say_moment(value, zone)
    if column == "state":
        return say_talk(str(value))
    return VALUES.get(str(value), str(value))


def say_talk(stored: str) -> str:
    """Where their talk stands, of the state that is stored."""
    state = state_from_json(stored)
    said = []
    if state.words:
        said.append(f"we asked “{state.words}” and wait for your answer")
    if state.answers:
        said.append("you answered " + ", ".join(f"“{answer}”" for answer in state.answers.values()))
    if state.undo:
        said.append("0 takes back what we noted last")
    return ", ".join(said) or "nothing is open"


def say_moment(moment: datetime, zone: ZoneInfo) -> str:
    """With its day and its year: a copy is kept, and read on another day."""
    local = moment.astimezone(zone)
    return f"{local:%a} {local.day} {local:%B %Y} {local:%H:%M}"
