"""An idea: kept from the very first text, said back with its reference, and then the one question about meetings.

Rules
- Nobody needs to finish a dialogue to be heard: whatever is no command, no answer and no small talk is an idea.
- The promise is the reader's next reading day, strictly after today in the area's own zone, and never one on which
  they are away; where somebody stands in for them, the receipt names who.
- A long text arrives in parts: what follows a part of at least `LONG_PART_CHARACTERS` within `NEXT_PART_SECONDS`, from
  the same person, is added to the idea it opened, and gets no second receipt (R10). One that ended its sentence was
  whole, unless it is just as long as carriers cut: they cut at any letter, also behind a full stop.
- A text its author mends (Telegram lets them) right after sending is added to its idea in the same way: the first words
  stay as they were texted, the mended ones stand beside them. Mended later, it goes to a person, who can tell which
  idea was meant; we never guess. Neither is answered.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from flows import same
from flows.away import as_reader, next_reading
from flows.engine import Choice, Flow, Reading, Reply, State, Step, Turn, Unclear, Understood, tell
from flows.facts import Area, Facts, Heard
from flows.locale import _, say_day
from flows.meetings import ABOUT_MEETINGS
from flows.records import JoinIdea, KeepIdea, OpenMatter, Record
from flows.wording import segments
from flows.words.bare import read_bare

LONG_PART_CHARACTERS = 150  # one SMS holds 160, a joined one 153 a part: a shorter text was not cut
NEXT_PART_SECONDS = 60
CUT_AT = {"GSM-7": (153, 160), "UCS-2": (67, 70)}  # letters of a joined SMS, and of a lone one (GSM 03.40, 9.2.3.24.1)
CUT_WITHIN = 3  # a letter that counts twice, and white space at the end, cut a little shorter
MANY_IDEAS = 99_999  # an area hardly has more: the longest number of a reference

WHAT_WOULD_HELP = _("What would make it better here?")
RECEIPT = _("{area}: thank you, kept as {reference}. {reader} reads it by {day} and texts you back.")
KEPT_TOO = _("Also kept as {reference}. {reader} reads it by {day} and texts you back.")
KEPT_TOO_IN_SHORT = _("Also kept as {reference}.")
WRONG_REPLY_0 = _("Wrong? Reply 0")


def promise_date(now: datetime, area: Area) -> date:
    """The next day strictly after today on which somebody reads, both in the area's zone."""
    return _reading(now, area)[0]


def _reading(now: datetime, area: Area) -> tuple[date, str]:
    return next_reading(now.astimezone(area.zone).date(), area.reading_day, area.away)


def _words(said: str, _choices: tuple[Choice, ...], facts: Facts) -> Reading:
    return Unclear() if read_bare(said, facts.language) else Understood("kept")


def _an_idea(facts: Facts, _value: str, _state: State, said: str) -> tuple[Record, ...]:
    return (an_idea(facts, said),)


def an_idea(facts: Facts, said: str) -> KeepIdea:
    """An idea in these words, under the next reference."""
    return KeepIdea(facts.next_reference(), said, promise_date(facts.now, facts.area))


def say_kept(facts: Facts, kept: KeepIdea) -> str:
    """The receipt of one idea: its reference, who reads it and by when."""
    stand_in = _reading(facts.now, facts.area)[1] if facts.area.away else ""
    return RECEIPT(facts, reference=kept.reference, day=say_day(facts, kept.promised_by), **as_reader(stand_in))


def say_kept_too(facts: Facts, kept: KeepIdea) -> tuple[str, str]:
    """The receipt of an idea beside something else that was recorded, in full and in short."""
    reader = as_reader(_reading(facts.now, facts.area)[1])
    full = KEPT_TOO(facts, reference=kept.reference, day=say_day(facts, kept.promised_by), **reader)
    return full, KEPT_TOO_IN_SHORT(facts, reference=kept.reference)


def _receipt(facts: Facts, _value: str, records: tuple[Record, ...]) -> str:
    match records:
        case (KeepIdea() as kept,):
            return say_kept(facts, kept)
        case _:
            return ""


def _never_asked(facts: Facts, _answers: Mapping[str, str]) -> bool:
    return facts.meetings_consent is None


def _closing(facts: Facts, answers: Mapping[str, str]) -> str:
    return "" if "meetings" in answers else WRONG_REPLY_0(facts)


def _longest_receipt(facts: Facts) -> str:
    """As long as the receipt of this idea can be: its reference is not taken yet when the next question is weighed."""
    made = KeepIdea(f"{facts.area.code}-{MANY_IDEAS}", "", promise_date(facts.now, facts.area))
    return _receipt(facts, "", (made,))


IDEA = Flow(
    name="idea",
    steps=(
        Step("idea", ask=WHAT_WOULD_HELP, accept=_words, keep=_an_idea, say=_receipt),
        same.same_step(_longest_receipt),
        replace(ABOUT_MEETINGS, when=_never_asked),
    ),
    closing=_closing,
)


def tell_idea(heard: Heard, facts: Facts, *, aside: str = "", again: Flow | None = None) -> Turn | None:
    """Keep what was texted as an idea. None: it is a bare digit, yes or no, and no idea."""
    turn = tell(IDEA, heard.text, facts, aside=aside, again=again)
    if turn is None:
        return None
    state = turn.state
    if state.asked == same.NAME != facts.state.asked:  # whoever backs a card is known by their own idea
        own = next(record.reference for record in turn.records if isinstance(record, KeepIdea))
        state = replace(state, answers={**state.answers, "idea": own})
    receipts = tuple(Reply(reply.text, "idea_receipt", reply.choices, reply.step) for reply in turn.replies)
    return Turn(state, receipts, turn.records, turn.reading)  # `replace` would cost every idea thrice as much


def is_next_part(heard: Heard, facts: Facts) -> bool:
    """Whether this text goes on where a long one was cut."""
    part = facts.last_part
    if part is None or heard.media or part.length < LONG_PART_CHARACTERS:
        return False
    if not 0 <= (facts.now - part.received_at).total_seconds() <= NEXT_PART_SECONDS:
        return False
    if part.ending and not _ENDS.search(part.ending):
        return True
    words = next((own.text for own in facts.own_ideas() if own.reference == part.reference), "")[-part.length :]
    return not _ENDS.search(words) or _is_just_as_long_as_cut(words)


def _is_just_as_long_as_cut(words: str) -> bool:
    """Whether a text has the length of full messages, give or take."""
    size = segments(words)
    joined, alone = CUT_AT[size.encoding]
    over = -size.units % joined
    return over <= CUT_WITHIN or 0 <= alone - size.units <= CUT_WITHIN


_ENDS = re.compile(r"[.!?…][\s\"'”’)\]]*$")


def join_part(heard: Heard, facts: Facts) -> Turn:
    """Add the part to its idea; the first part's receipt speaks for it."""
    assert facts.last_part is not None  # noqa: S101 - asked by is_next_part
    return Turn(facts.state, records=(JoinIdea(facts.last_part.reference, heard.text),), reading="part")


def mend_idea(heard: Heard, facts: Facts) -> Turn:
    """A text its author has edited."""
    part = facts.last_part
    if part and 0 <= (facts.now - part.received_at).total_seconds() <= NEXT_PART_SECONDS:
        return Turn(facts.state, records=(JoinIdea(part.reference, heard.text),), reading="edited")
    return Turn(facts.state, records=(OpenMatter("unclear"),), reading="edited")
