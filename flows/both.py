"""One text that answers two or more open asks: "both", "not Tuesday but Thursday is fine", "only the first one".

Rule: what is not plain for each one of them is asked about; nothing is recorded for an ask that no part names.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.ask_names import ONLY_NAMES, by_order, by_order_gone, part_among, says_to_all
from flows.asks import IT_IS_ON, MAX_CHARACTERS, SHOWN_ASKS, WRONG, Kinds, choose, lettered, put, read_for, short_name
from flows.engine import Reply, Turn, Understood, Undo
from flows.facts import Facts, OpenAsk
from flows.records import AnswerAsk, PutAsk, Record
from flows.wording import fits_one


def answer(text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """What it answers to two or more that are open: "both", or to each what the part that names it says."""
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


def _alike(one: str, other: str) -> str:
    """The sentence two texts begin with alike: "Oak Estate: thank you. "."""
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return other[: other.rfind(". ", 0, length) + 2] if ". " in other[:length] else ""
