"""What keeps an answer from leaving: too many an hour to one person, to new numbers, too much money in a day.

Rules
- What came in is understood and kept all the same; only the answer does not leave, and the question in it is not open.
- Safety answers and confirmations of a STOP are never kept back, whatever they cost.
- The desk is told once: while such a matter is open, no second one is opened.
- A cap of 0 is no cap.
"""

from collections.abc import Iterable
from dataclasses import replace

from flows.engine import Reply, State, Turn
from flows.facts import Facts, Heard
from flows.records import MatterKind, OpenMatter
from flows.wording import segments

# The defaults of a new area; all are judgement (FIELD marks such values †).
ANSWERS_AN_HOUR = 30  # to one person. A long talk is ten; Twilio itself fails the 31st in 30 seconds (its error 14107)
NEW_NUMBERS_AN_HOUR = 1_000  # of SMS. A leaflet in all 8,000 letterboxes of an area may bring 1 in 10 within an hour
POUNDS_A_DAY = 100  # for answers by SMS: what those thousand first answers, two segments each, and their ideas cost
PENCE_A_SEGMENT = 4  # to a British mobile, about; the provider's bill is the truth

NEVER_KEPT_BACK = ("safety", "stop_confirmation")


def keep_back(turn: Turn, heard: Heard, facts: Facts) -> Turn:
    """The turn as it may leave."""
    if all(reply.kind in NEVER_KEPT_BACK for reply in turn.replies):
        return turn
    exceeded = _find_exceeded(turn, heard, facts)
    if exceeded is None:
        return turn
    held = unanswered(turn, facts)
    return held if facts.is_told(exceeded) else replace(held, records=(*held.records, OpenMatter(exceeded)))


def unanswered(turn: Turn, facts: Facts) -> Turn:
    """A turn whose replies do not leave: what was understood stands, but no new question is open, for nobody saw it,
    and nothing new can be taken back. Also for whoever keeps a reply from leaving.
    """
    state = turn.state
    if state.asked and state.words != facts.state.words:
        state = State()
    undo = facts.state.undo if turn.reading != "stop" else None
    return Turn(replace(state, undo=undo), (), turn.records, turn.reading)


def count_segments(replies: Iterable[Reply]) -> int:
    """What these cost as SMS."""
    return sum(segments(reply.text).count for reply in replies)


def _find_exceeded(turn: Turn, heard: Heard, facts: Facts) -> MatterKind | None:
    area = facts.area
    if area.answers_an_hour and facts.answers_last_hour >= area.answers_an_hour:
        return "many_texts"
    if heard.channel != "sms":
        return None
    if area.new_numbers_an_hour and facts.first_contact and facts.new_numbers >= area.new_numbers_an_hour:
        return "many_numbers"
    if not area.pounds_a_day:
        return None
    pence = PENCE_A_SEGMENT * (facts.segments_today + count_segments(turn.replies))
    return "spent" if pence > 100 * area.pounds_a_day else None
