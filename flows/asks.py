"""Open asks: questions we put of our own accord, each kind one line in `flows.hear.ASKS`.

An `AskKind` is what a `Step` is for such a question: what counts as an answer, what it leaves, what is said back.

Rules
- A bare digit, yes or no belongs to the last question we *sent*, an ask's or the talk's own. Nobody answers a text that
  has not left, so an ask never sent takes no bare answer.
- An ask is reached by its letter or by a day or place it names, whatever else is open.
- If two things fit, one short question; never guess. A day it does not have is no answer to it.
- An answered ask stays within reach until it expires: the newest answer replaces the older; "ok" and "thanks" do not.
- What is unclear is asked about once, then a person reads it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from flows.ask_names import (
    contradicts,
    is_named_alone,
    is_only,
    names_in,
    names_of,
    refuses_a_date,
    speaks_of_another_day,
    without_names,
)
from flows.engine import (
    A_PERSON_LOOKS,
    SORRY,
    Accept,
    Choice,
    Flow,
    Reading,
    Reply,
    Turn,
    Unclear,
    Understood,
    Undo,
    begin,
)
from flows.facts import Facts, OpenAsk
from flows.locale import _
from flows.records import AnswerAsk, OpenMatter, PutAsk, Record
from flows.rsvp import speaks_of_coming
from flows.wording import fits_one, segments
from flows.words.liked import is_judgement

STEP = "ask"  # a button's callback: "ask:17:yes"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # without I and O, which are read as digits
MAX_CHARACTERS = 320  # a longer text is more than an answer
SHOWN_ASKS = 2  # named in "which one?"
TURNED_DOWN = frozenset({"no", "another day", "not for me", "cannot"})
MAX_TRIES = 1  # unclear replies we ask about
MAX_NAMED = 24  # characters of what names an ask, in "which one?"
NAME_THEIR_DIGITS = frozenset({"help_missed", "help_who_came"})  # kinds whose question shows its choices itself
OF_A_JOB = ("placement", "plan")  # subjects: what they were offered, and when they set off for it

YOU_ANSWERED = _("{area}: sorry, we did not get that. We have your answer for {about}. To change it: {choices}")
IT_IS_ON = _("{area}: it is on")  # … Tue 2 June, 7pm, Oak Hall. Can you come?
WRONG = _("Wrong? Reply 0")
WHICH_ONE = _("{area}: sorry, which one? {first}, or {other}? Text its letter first, like {letter}1.")

_LETTER_FIRST = re.compile(r"\s*([A-HJ-NP-Za-hj-np-z])(?:\s*[:.)\-]\s*|\s+|(?=\d))(.+)", re.DOTALL)


def _nothing_more(_facts: Facts, _ask: OpenAsk, _value: str, _said: str) -> tuple[Record, ...]:
    return ()


Follow = Callable[[Facts, OpenAsk, str, str], tuple[Flow, dict[str, str], str] | None]


@dataclass(frozen=True, slots=True)
class AskKind:
    """One kind of question we put of our own accord. `keep` gets "" as the value when an answer is taken back."""

    name: str
    accept: Accept  # what was said, the choices shown, the facts
    say: Callable[[Facts, OpenAsk, str], str]  # what was recorded, with its day and place; "Wrong? Reply 0" is in it
    keep: Callable[[Facts, OpenAsk, str, str], tuple[Record, ...]] = _nothing_more  # what it leaves besides the answer
    refuse: Callable[[Facts, OpenAsk, str], str] = lambda _facts, _ask, _value: ""  # why not, in words; nothing is kept
    follow: Follow = lambda _facts, _ask, _value, _said: None  # a flow, what it knows, what is said before it
    say_briefly: Callable[[Facts, OpenAsk, str], str] | None = None  # `say` without what is only good to know
    is_mark: bool = False  # it asks how something was, or is
    give_up: str = ""  # the answer that CANCEL stands for, where somebody has a seat to give up


Kinds = Mapping[str, AskKind]


def named(text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """The answer to the one ask this text names, by its letter or by a day or place."""
    if len(text) > MAX_CHARACTERS:
        return None
    if turn := lettered(text, facts, kinds):
        return turn
    said = names_in(text)
    counts = {ask.id: len(names_of(ask) & said) for ask in facts.asks if not contradicts(said, ask)}
    most = max(counts.values(), default=0)
    meant = [ask for ask in facts.asks if most and counts.get(ask.id) == most]
    if len(meant) == 1 and meant[0].question.startswith(meant[0].about) and is_named_alone(text, meant[0]):
        return Turn(facts.state, (put(meant[0], facts, IT_IS_ON(facts)),), (PutAsk(meant[0].id),), "which ask")
    return choose(meant, text, facts, kinds)


def lettered(text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """The answer to the ask whose letter this text begins with."""
    found = _LETTER_FIRST.fullmatch(text) if facts.asks and len(text) <= MAX_CHARACTERS else None
    ask = next((ask for ask in facts.asks if found and ask.letter.casefold() == found[1].casefold()), None)
    if found and ask and isinstance(reading := read_for(found[2], ask, facts, kinds), Understood):
        return _file(ask, reading.value, text, facts, kinds)
    return None


def were_put_last(facts: Facts) -> bool:
    """Whether the last question we sent, and that waits for an answer, was an ask's rather than the talk's own."""
    if not facts.state.asked:
        return bool(facts.asks)
    put = [ask.put_at for ask in facts.asks if ask.put_at and ask.is_pending]
    asked_at = facts.question_put_at() if put else None
    return bool(put) and (asked_at is None or max(put) > asked_at)


def answer(text: str, facts: Facts, kinds: Kinds, *, may_be_small_talk: bool = False) -> Turn | None:
    """The answer to the ask that was put last, if only one can be meant. Small talk answers nothing twice.

    With a question of the talk put later still, call it with sentences alone.
    """
    if len(text) > MAX_CHARACTERS:
        return None
    near = [ask for ask in _within_reach(facts) if not (ask.answer and may_be_small_talk)]
    meant = [ask for ask in near if not _is_of_another_day(text, ask, facts, kinds)]
    turn = choose(meant, text, facts, kinds)
    waiting = [ask for ask in meant if ask.is_pending] or meant
    last = (
        waiting[-1] if waiting and all(are_of_one_job(ask.subject, waiting[0].subject) for ask in waiting[1:]) else None
    )
    if turn is None and last and isinstance(read_for(text, last, facts, kinds), Unclear):
        return _ask_again(last, facts)
    return turn


def asked_about(text: str, facts: Facts, names: Sequence[str]) -> OpenAsk | None:
    """The ask of these kinds that a question is about: one it names, else one that waits for an answer, else one that
    was not answered with a no; of several the one put last."""
    said = names_in(text)
    near = [
        ask
        for ask in facts.asks
        if ask.kind in names and ask.put_at and ask.answer not in TURNED_DOWN and not contradicts(said, ask)
    ]
    return max(near, key=lambda ask: (len(names_of(ask) & said), ask.is_pending, ask.put_at), default=None)


def press(value: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """A button under an ask's text: "17:yes", or "rsvp/meeting:7:yes" where it had no number yet. None: it is gone."""
    key, _colon, choice = value.rpartition(":")
    ask = next((ask for ask in facts.asks if key in (str(ask.id), f"{ask.kind}/{ask.subject}")), None)
    if ask is None or ask.kind not in kinds:
        return None
    shown = next((shown for shown in ask.choices if shown.value == choice), None)
    return _file(ask, shown.value, shown.label, facts, kinds) if shown else None


def seats(facts: Facts, kinds: Kinds) -> list[OpenAsk]:
    """The asks whose seat a CANCEL gives up."""
    return [ask for ask in facts.asks if ask.kind in kinds and kinds[ask.kind].give_up not in ("", ask.answer)]


def give_up(ask: OpenAsk, facts: Facts, kinds: Kinds, said: str) -> tuple[Record, ...]:
    """What a CANCEL leaves of one seat."""
    kind = kinds[ask.kind]
    return (AnswerAsk(ask.id, kind.give_up), *kind.keep(facts, ask, kind.give_up, said))


def take_back(facts: Facts, kinds: Kinds, number: str, opening: str) -> Turn | None:
    """0 after an answer: it is taken back and the question put once more. None: that ask is gone, or has no answer."""
    numbers = number.split(",")
    answered = [ask for ask in facts.asks if str(ask.id) in numbers and ask.kind in kinds and ask.answer]
    if not answered:
        return None
    records: tuple[Record, ...] = ()
    for ask in answered:
        records += (AnswerAsk(ask.id, ""), *kinds[ask.kind].keep(facts, ask, "", "0"))
    first = answered[0]
    return Turn(
        replace(facts.state, undo=None), (put(first, facts, opening),), (*records, PutAsk(first.id)), "take back"
    )


def put(ask: OpenAsk, facts: Facts, opening: str = "") -> Reply:
    """The question in a reply of ours, where the area is named once; the turn also leaves a PutAsk."""
    shown = "" if ask.kind in NAME_THEIR_DIGITS else say_choices(ask.choices, letter_shown(ask, facts))
    question = ask.question
    if opening and (rest := question.removeprefix(f"{facts.area.name}: ")) != question:
        question = rest[:1].upper() + rest[1:]
    return Reply(" ".join(part for part in (opening, question, shown) if part), choices=ask.choices, step=step(ask))


def letter_shown(ask: OpenAsk, facts: Facts) -> str:
    """An ask's letter where another one, about something else, waits for an answer too; else none."""
    others = (other for other in facts.asks if other.id != ask.id and not are_of_one_job(other.subject, ask.subject))
    return ask.letter if any(other.is_pending for other in others) else ""


def are_of_one_job(subject: str, other: str) -> bool:
    """Whether two asks are about one job: the offer, and the question when they set off."""
    (what, _colon, number), (what_else, _colon, number_too) = subject.partition(":"), other.partition(":")
    return what in OF_A_JOB and what_else in OF_A_JOB and number == number_too


def free_letter(facts: Facts) -> str:
    """The letter the next ask of this person gets; empty when there is none left."""
    taken = {ask.letter for ask in facts.asks}
    return next((letter for letter in LETTERS if letter not in taken), "")


def say_choices(choices: Sequence[Choice], letter: str = "") -> str:
    """The choices as a text shows them: "1 yes 2 no", and where two asks are open "A1 yes A2 no"."""
    return " ".join(f"{letter}{place} {choice.label.lower()}" for place, choice in enumerate(choices, 1))


def step(ask: OpenAsk) -> str:
    """What a button of this ask carries before its choice: its number, or where it has none yet, what it is about."""
    return f"{STEP}:{ask.id or f'{ask.kind}/{ask.subject}'}"


def ask_which(meant: Sequence[OpenAsk], facts: Facts) -> Turn:
    """One short question: nothing is recorded until we know."""
    for short in (_day_and_place, _day_and_hour, short_name):
        names = [short(ask) for ask in meant[:SHOWN_ASKS]]
        first, other = (f"{ask.letter} {name}" for ask, name in zip(meant, names, strict=False))
        text = WHICH_ONE(facts, first=first, other=other, letter=meant[0].letter)
        if first[1:] != other[1:] and fits_one(text):
            break
    return Turn(facts.state, (Reply(text),), (), "which ask")


def _within_reach(facts: Facts) -> list[OpenAsk]:
    """The asks a bare answer may belong to: those that wait for one, with the offer of the very job they are about;
    where none does, the one answered last."""
    waiting = [ask.subject for ask in facts.asks if ask.is_pending]
    pending = [
        ask
        for ask in facts.asks
        if ask.is_pending or (ask.answer and any(are_of_one_job(ask.subject, other) for other in waiting))
    ]
    answered = [ask for ask in facts.asks if ask.answer and ask.answered_at and not ask.overtaken]
    return pending or sorted(answered, key=lambda ask: str(ask.answered_at))[-1:]


def choose(meant: Sequence[OpenAsk], text: str, facts: Facts, kinds: Kinds) -> Turn | None:
    """The one of these that the text answers, or the question which; None when it answers none."""
    fits = [(ask, reading) for ask in meant if isinstance(reading := read_for(text, ask, facts, kinds), Understood)]
    fits = _one_of_each(fits, text)
    if any(kinds[ask.kind].is_mark for ask, _reading in fits) and not speaks_of_coming(text):
        fits = [fit for fit in fits if kinds[fit[0].kind].is_mark or not is_judgement(text)]
    if len(fits) == 1:
        ask, reading = fits[0]
        return _file(ask, reading.value, text, facts, kinds)
    return ask_which([ask for ask, _reading in fits], facts) if fits else None


def _one_of_each(fits: list[tuple[OpenAsk, Understood]], text: str) -> list[tuple[OpenAsk, Understood]]:
    """One answer for each job: the plan where they come and tell it, else the answer to the offer. Whoever says no to
    either does not come."""
    kept, is_digit = list(fits), text.strip(" .!").isdecimal()
    for offer, plan in combinations(fits, 2):  # an offer is always the older of the two
        if are_of_one_job(offer[0].subject, plan[0].subject):
            tells = not is_digit and not {offer[1].value, plan[1].value} & TURNED_DOWN
            kept.remove(offer if tells else plan)
    return kept


def _is_of_another_day(text: str, ask: OpenAsk, facts: Facts, kinds: Kinds) -> bool:
    """Whether it names a day or date this one does not have. How long somebody is away stands in no no's way."""
    said = names_in(text)
    if not contradicts(said, ask):
        return False
    if speaks_of_another_day(said, ask) or refuses_a_date(text):
        return True
    reading = read_for(text, ask, facts, kinds)
    return not (isinstance(reading, Understood) and reading.value == kinds[ask.kind].give_up != "")


def names_another_day(text: str, facts: Facts, kinds: Kinds) -> OpenAsk | None:
    """The one ask whose answer this would be, did it not name a day that one has not."""
    near = _within_reach(facts)
    if len(near) != 1 or len(text) > MAX_CHARACTERS or not _is_of_another_day(text, near[0], facts, kinds):
        return None
    return near[0] if isinstance(read_for(text, near[0], facts, kinds), Understood) else None


def read_for(text: str, ask: OpenAsk, facts: Facts, kinds: Kinds) -> Reading | None:
    """What this says to one ask, as it stands or without the day or place that names it."""
    kind = kinds.get(ask.kind)
    if kind is None:
        return None
    reading = kind.accept(text, ask.choices, facts)
    if isinstance(reading, Understood) or not names_of(ask) & names_in(text):
        return reading
    bare = without_names(text, ask)
    bare = is_only(bare) or bare
    again = kind.accept(bare, ask.choices, facts) if bare else reading
    return again if isinstance(again, Understood) else reading


def _file(ask: OpenAsk, value: str, said: str, facts: Facts, kinds: Kinds) -> Turn:
    kind = kinds[ask.kind]
    if refusal := kind.refuse(facts, ask, value):
        return Turn(facts.state, (Reply(refusal),), (), "ask refused")
    records = (AnswerAsk(ask.id, value), *kind.keep(facts, ask, value, said))
    undo, said_back = Undo("ask", str(ask.id)), kind.say(facts, ask, value)
    following = None if facts.state.asked else kind.follow(facts, ask, value, said)
    if following:
        flow, answers, opening = following
        turn = begin(flow, facts, opening=opening, undo=undo, answers=answers)
        if all(segments(reply.text).count == 1 for reply in turn.replies):
            return replace(turn, records=records, reading="ask")
    return Turn(replace(facts.state, undo=undo), (Reply(said_back),), records, "ask")


def _ask_again(ask: OpenAsk, facts: Facts) -> Turn:
    if ask.tries >= MAX_TRIES:
        return Turn(facts.state, (Reply(A_PERSON_LOOKS(facts)),), (OpenMatter("unclear"),), "unclear")
    again = put(ask, facts, SORRY(facts))
    if ask.answer and not ask.is_pending:
        shown = say_choices(ask.choices, letter_shown(ask, facts))
        calmly = YOU_ANSWERED(facts, about=ask.about, choices=shown)
        again = replace(again, text=calmly) if ask.about and segments(calmly).count == 1 else again
    return Turn(facts.state, (again,), (PutAsk(ask.id, ask.tries + 1),), "unclear")


def _day_and_place(ask: OpenAsk) -> str:
    """ "Tue 9 June, Oak Hall": people speak of the place."""
    day, _hour, *place = [*ask.about.split(", "), "", ""]
    return ", ".join(part for part in (day, place[0] if place else "") if part)


def _day_and_hour(ask: OpenAsk) -> str:
    return ",".join(ask.about.split(",")[:2])[:MAX_NAMED].strip()


def short_name(ask: OpenAsk) -> str:
    return ask.about.partition(",")[0][:MAX_NAMED].strip()
