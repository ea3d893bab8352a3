"""What was told beside an answer, kept in the same turn: as an idea with its reference, or for a person to read.

Rules
- The answer is recorded as ever; the idea is kept in all the words they wrote.
- One text says both back: what names the meeting is said in fewer words where they would not fit (R1).
- "Wrong? Reply 0" stands beside the answer and takes back that; the idea stays kept.
- An answer we must ask about once more loses no idea either: it is kept, and the question put again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import asked_back, asks, good, jobs
from flows.ask_names import without_names
from flows.asks import Kinds
from flows.engine import Reply, Turn, Undo
from flows.facts import Facts, OpenAsk
from flows.idea import an_idea, say_kept, say_kept_too
from flows.locale import _
from flows.my_needs import find_needs
from flows.records import AnswerAsk, KeepIdea, OpenMatter, PutAsk
from flows.rsvp import read as read_rsvp
from flows.rsvp import speaks_of_coming
from flows.welcome import A_PERSON_READS_IT
from flows.wording import fits_one
from flows.words import besides
from flows.words.reply_words import spell_reply

A_PERSON_READS_THIS = _("A person will read this.")

READ = frozenset({"ask", "ask refused", "which ask", "unclear"})  # turns of an ask


def keep(text: str, turn: Turn, facts: Facts, kinds: Kinds) -> Turn:
    """The turn of an answer, with what more the text told kept as well."""
    if turn.reading not in READ or facts.stopped:
        return turn
    given = next((record for record in turn.records if isinstance(record, AnswerAsk)), None)
    ask = next((ask for ask in facts.asks if given and ask.id == given.ask), None)
    if turn.reading == "unclear":
        return _instead(text, turn, facts) if turn.state == facts.state else turn  # else it is the talk's own question
    if ask is None or given is None:
        bare = text
        for one in facts.asks:
            bare = without_names(bare, one)
        return _with_idea(text, turn, facts, ()) if besides.read(bare) == "idea" else turn
    if ask.kind == good.GOOD.name and int(given.answer) <= good.POOR:
        return turn  # its idea waits for an answer again, with these words beside it
    is_mark = kinds[ask.kind].is_mark
    bare = text if is_mark else without_names(text, ask)
    more = besides.read(bare, is_mark=is_mark, is_plan=ask.kind == jobs.PLAN.name)
    if is_mark and not more and given.answer == "not for me" and besides.says_why(text):
        more = "person"  # what went wrong stands there in their own words
    if is_mark and not more and speaks_of_coming(text) and read_rsvp(text).reading == "no":
        more = "person"  # to what it is a no, nobody asked them
    match more:
        case "idea":
            return _with_idea(text, turn, facts, tuple(_said_briefly(ask, given.answer, facts, kinds)))
        case "person":
            return _for_a_person(turn, ask, facts)
        case _:
            return turn


def _with_idea(text: str, turn: Turn, facts: Facts, briefly: Sequence[str]) -> Turn:
    """The idea as well, and its reference in the same text. A question that would follow waits for another time."""
    kept = an_idea(facts, text)
    follows = turn.state.asked != facts.state.asked
    state = replace(facts.state, undo=turn.state.undo) if follows else turn.state
    first = turn.replies[0]
    said = briefly if follows else (first.text, *briefly)
    told = next(_fitting(said, kept, facts), said[-1])
    reply = Reply(told, "idea_receipt", () if follows else first.choices, "" if follows else first.step)
    return Turn(state, (reply,), (*turn.records, kept), turn.reading)


def _fitting(said: Sequence[str], kept: KeepIdea, facts: Facts) -> Iterator[str]:
    """What was said of the answer and of the idea, the fullest first, as far as one text holds both."""
    for more in say_kept_too(facts, kept):
        for one in said:
            stop = "" if one.endswith((".", "?", "!")) else "."
            if fits_one(told := f"{one}{stop} {more}"):
                yield told


def _said_briefly(ask: OpenAsk, value: str, facts: Facts, kinds: Kinds) -> Iterator[str]:
    """What was recorded, without what is only good to know, and with less and less of what names it."""
    kind = kinds[ask.kind]
    parts = ask.about.split(", ")
    for many in dict.fromkeys((len(parts), 2, 1)):
        yield (kind.say_briefly or kind.say)(facts, replace(ask, about=", ".join(parts[:many])), value)


def _instead(text: str, turn: Turn, facts: Facts) -> Turn:
    """What is unclear as an answer may be plain as an idea, or be for a person; the question is put again."""
    if besides.is_of_who_comes(text) or find_needs(text):
        return _put_and_told(turn, facts)
    if besides.read(text) != "idea" and not besides.names_a_thing(spell_reply(text)):
        return turn
    kept = an_idea(facts, text)
    state, receipt = replace(turn.state, undo=Undo("idea", kept.reference)), say_kept(facts, kept)
    ask = _put_in(turn, facts)
    again = asks.put(ask, facts, receipt) if ask and ask.is_pending else None
    if ask and again and fits_one(again.text):
        return Turn(state, (replace(again, kind="idea_receipt"),), (kept, PutAsk(ask.id, ask.tries)), "idea")
    return Turn(state, (Reply(receipt, "idea_receipt"),), (kept,), "idea")


def _put_and_told(turn: Turn, facts: Facts) -> Turn:
    """Who comes, or what they need, is for a person to read; whether they come is asked once more."""
    ask = _put_in(turn, facts)
    if ask is None:
        return turn
    matter = OpenMatter("told_more", subject=asked_back.subject_of(ask))
    again = asks.put(ask, facts, A_PERSON_READS_IT(facts))
    if ask.is_pending and fits_one(again.text):
        return Turn(turn.state, (again,), (matter, PutAsk(ask.id, ask.tries)), "question")
    return Turn(turn.state, (Reply(A_PERSON_READS_IT(facts)),), (matter,), "question")


def _put_in(turn: Turn, facts: Facts) -> OpenAsk | None:
    """The ask that the turn puts once more."""
    put = next((record for record in turn.records if isinstance(record, PutAsk)), None)
    return next((ask for ask in facts.asks if put and ask.id == put.ask), None)


def _for_a_person(turn: Turn, ask: OpenAsk, facts: Facts) -> Turn:
    """A person is pointed to it, and that is said where the text holds it; once is enough."""
    if any(isinstance(record, OpenMatter) for record in turn.records):
        return turn
    subject = asked_back.subject_of(ask)
    turn = replace(turn, records=(*turn.records, OpenMatter("told_more", subject=subject)))
    return asked_back.with_more(turn, A_PERSON_READS_THIS(facts), facts) or turn
