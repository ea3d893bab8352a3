"""One text that answers two or more open asks: "both", "not Tuesday but Thursday is fine", "only the first one".

Rule: what is not plain for each one of them is asked about; nothing is recorded for an ask that no part names.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows import asked_back
from flows.ask_names import (
    ONLY_NAMES,
    by_order,
    by_order_gone,
    contradicts,
    names_in,
    names_of,
    part_among,
    says_to_all,
)
from flows.asks import IT_IS_ON, MAX_CHARACTERS, SHOWN_ASKS, WRONG, Kinds, choose, lettered, put, read_for, short_name
from flows.engine import Reply, Turn, Understood, Undo
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.records import AnswerAsk, PutAsk, Record
from flows.rsvp import speaks_of_coming
from flows.wording import fits_one

MARK_NOTED = _("We noted how it was, too.")


def answer(text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """What it answers to two or more that are open: "both", or to each what the part that names it says."""
    if turn := _mark_and_answer(text, facts, kinds):
        return turn
    open_ones = [ask for ask in facts.asks if ask.is_pending and ask.kind in kinds and kinds[ask.kind].give_up]
    if len(open_ones) < SHOWN_ASKS or len(text) > MAX_CHARACTERS or lettered(text, facts, kinds):
        return None
    if said := says_to_all(text):
        parts = {ask.id: said for ask in open_ones}
    elif nth := by_order(text, open_ones):
        said = by_order_gone(text)
        if set(said.split()) <= ONLY_NAMES:
            return Turn(facts.state, (put(nth, facts, IT_IS_ON(facts)),), (PutAsk(nth.id),), "which ask")
        return choose([nth], said, facts, kinds)
    else:
        parts = dict(part_among(text, open_ones))
    answers = [(ask, read_for(parts[ask.id], ask, facts, kinds)) for ask in open_ones if ask.id in parts]
    values = [(ask, reading.value) for ask, reading in answers if isinstance(reading, Understood)]
    if len(values) < SHOWN_ASKS or len(values) < len(answers):
        return None
    return _file_all(values, text, facts, kinds)


def _file_all(values: Sequence[tuple[OpenAsk, str]], said: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """Several answers of one text, said back in one. None where one is refused, or they do not fit: they are asked."""
    records: tuple[Record, ...] = ()
    told = ""
    for ask, value in values:
        kind = kinds[ask.kind]
        if kind.refuse(facts, ask, value):
            return None
        records += (AnswerAsk(ask.id, value), *kind.keep(facts, ask, value, said))
        one = (kind.say_briefly or kind.say)(facts, replace(ask, about=short_name(ask)), value)
        told = f"{told.removesuffix(WRONG(facts))}{one.removeprefix(_alike(told, one))}" if told else one
    if not fits_one(told):
        return None
    undo = Undo("ask", ",".join(str(ask.id) for ask, _value in values))
    return Turn(replace(facts.state, undo=undo), (Reply(told),), records, "ask")


def _mark_and_answer(text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """ "It was great, shame I can't make Tuesday": how the last one was, and whether they come to the one they name."""
    marks = [ask for ask in facts.asks if ask.is_pending and ask.kind in kinds and kinds[ask.kind].is_mark]
    if len(marks) != 1 or len(text) > MAX_CHARACTERS or not speaks_of_coming(text):
        return None
    mark, said = read_for(text, marks[0], facts, kinds), names_in(text)
    named = [
        (ask, reading)
        for ask in facts.asks
        if ask.kind in kinds and kinds[ask.kind].give_up and (names_of(ask) & said or _NEXT.search(text.casefold()))
        if not contradicts(said, ask) and isinstance(reading := read_for(text, ask, facts, kinds), Understood)
    ]
    led = text.strip(" .!")[:1].isdecimal() and marks[0] is not max(facts.asks, key=lambda ask: str(ask.put_at or ""))
    if not isinstance(mark, Understood) or len(named) != 1 or led:
        return None
    ask, reading = named[0]
    answered = _file_all([(ask, reading.value)], text, facts, kinds)
    noted = asked_back.with_more(answered, MARK_NOTED(facts), facts) if answered else None
    if answered is None or noted is None:
        return None
    kept = (AnswerAsk(marks[0].id, mark.value), *kinds[marks[0].kind].keep(facts, marks[0], mark.value, text))
    state = replace(noted.state, undo=Undo("ask", f"{ask.id},{marks[0].id}"))
    return replace(noted, state=state, records=(*noted.records, *kept))


_NEXT = re.compile(r"\bnext (?:one|meeting|week|month)\b")


def _alike(one: str, other: str) -> str:
    """The sentence two texts begin with alike: "Oak Estate: thank you. "."""
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return other[: other.rfind(". ", 0, length) + 2] if ". " in other[:length] else ""
