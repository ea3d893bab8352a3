"""MEETING Tue 2 June 7pm, Oak Hall: a member of the partnership makes a meeting from their own phone.

Rules
- Only an address the desk knows as a coordinator's makes a draft; from anybody else it is what it says.
- Who sent an SMS can be forged, so nothing goes out because of one: a draft goes out after a yes on Telegram, or at the
  command line. MEETING DRAFT puts the question again.
- Where so many are invited that two coordinators must open it, a yes is the first of the two (X2).
- Day and time are read as at the command line, and said back; what cannot be is refused with the reason.
"""

import re
from collections.abc import Mapping

from flows import meeting_line
from flows.answers import yes_no
from flows.engine import Choice, Flow, Reply, State, Step, Turn, begin
from flows.facts import Facts, Heard
from flows.locale import _
from flows.meeting import say_about
from flows.records import DraftMeeting, OpenDraft, Record
from flows.wording import GSM7_SINGLE_UNITS, segments

NO_MEETING = _("{area}: no meeting made: {why}")
DRAFT_BY_SMS = _("{area}: draft kept, {about}. To send it, text MEETING DRAFT from Telegram.")
DRAFT = _("{area}: draft, {about}. It is for {count} people.")
SEND_IT = _("Send it? 1 yes 2 no")
GOES_OUT = _("{area}: it goes out, {about}.")
NEEDS_ANOTHER = _("{area}: {about} is for {count} people. Another coordinator must open it at the desk.")
STAYS = _("{area}: it stays a draft.")
NO_DRAFT = _("{area}: there is no draft of yours. Text MEETING, the day, the time and the place.")
YES, NO = _("Yes"), _("No")

_COMMAND = re.compile(r"\s*meeting\b[:,]?\s+(?P<line>\S.*)", re.IGNORECASE | re.DOTALL)
_WEEKDAYS = "(?:mon|tue|wed|thu|fri|sat|sun)"
_STARTS_WITH_A_DAY = re.compile(  # "MEETING room is cold" is what it says
    rf"draft\b|on |today|tonight|tomorrow|(?:this )?{_WEEKDAYS}|this (?:morning|afternoon|evening)|next |half |\d"
    rf"|(?:a|one|two|in \w+) (?:week|fortnight|day|hour)|(?:the )?(?:first|second|third|last) {_WEEKDAYS}"
    r"|(?:\w+ )?bank holiday|easter|good friday",
    re.IGNORECASE,
)


def read(text: str, facts: Facts) -> str | None:
    """The line after MEETING, if an organiser texted it; None from anybody else."""
    found = _COMMAND.fullmatch(text)
    if found is None or not _STARTS_WITH_A_DAY.match(found["line"]) or not facts.meetings.is_organiser():
        return None
    return found["line"].strip()


def draft(line: str, heard: Heard, facts: Facts) -> Turn:
    """Keep the draft and say it back."""
    if line.casefold() in ("draft", "drafts"):
        return _put(heard, facts)
    try:
        read_line = meeting_line.read(line, facts.now, facts.area.zone)
    except meeting_line.Unreadable as error:
        return Turn(facts.state, (Reply(_cut(NO_MEETING(facts, why=error))),), (), "meeting refused")
    about = say_about(facts, read_line.starts, read_line.place)
    kept = DraftMeeting(read_line.starts, read_line.ends, read_line.place)
    if heard.channel != "telegram":
        return Turn(facts.state, (Reply(DRAFT_BY_SMS(facts, about=about)),), (kept,), "meeting draft")
    opening = DRAFT(facts, about=about, count=facts.meetings.count_invited())
    turn = begin(MEETING_DRAFT, facts, opening=opening, undo=facts.state.undo)
    return Turn(turn.state, turn.replies, (kept,), "meeting draft")


def _put(heard: Heard, facts: Facts) -> Turn:
    waiting = facts.meetings.draft()
    if waiting is None:
        return Turn(facts.state, (Reply(NO_DRAFT(facts)),), (), "meeting draft")
    if heard.channel != "telegram":
        return Turn(facts.state, (Reply(DRAFT_BY_SMS(facts, about=waiting.about)),), (), "meeting draft")
    opening = DRAFT(facts, about=waiting.about, count=facts.meetings.count_invited())
    return begin(MEETING_DRAFT, facts, opening=opening, undo=facts.state.undo)


def _keep(facts: Facts, value: str, _state: State, _said: str) -> tuple[Record, ...]:
    waiting = facts.meetings.draft() if value == "yes" and facts.meetings.is_organiser() else None
    return (OpenDraft(waiting.id),) if waiting else ()


def _closing(facts: Facts, answers: Mapping[str, str]) -> str:
    if answers.get("send_meeting") != "yes":
        return STAYS(facts)
    waiting = facts.meetings.draft() if facts.meetings.is_organiser() else None
    if waiting is None:
        return NO_DRAFT(facts)
    if facts.meetings.needs_another():
        return NEEDS_ANOTHER(facts, about=waiting.about, count=facts.meetings.count_invited())
    return GOES_OUT(facts, about=waiting.about)


def _cut(text: str) -> str:
    while segments(text).units > GSM7_SINGLE_UNITS:
        text = f"{text[:-4]}..."
    return text


MEETING_DRAFT = Flow(
    name="meeting_draft",
    steps=(
        Step(
            "send_meeting",
            ask=SEND_IT,
            accept=yes_no,
            choices=lambda facts: (Choice("yes", YES(facts)), Choice("no", NO(facts))),
            keep=_keep,
        ),
    ),
    closing=_closing,
)
