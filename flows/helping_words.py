"""What we text people who help, of our own accord: one segment each, no long promise, no guilt, nobody's hours (V3).

A task whose words would not fit one text is refused when it is made: `complaints` says which text is too long.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.asks import say_choices
from flows.facts import Facts
from flows.jobs import came_choices, felt_choices, host_choices, offer_choices, see_you
from flows.locale import _
from flows.meeting import say_time
from flows.wording import segments
from flows.words.late import without_late
from flows.words.plan import read_put_right

OFFER = _("{area}: can you help? {title}, {when}, {place}. {meets} meets you.")
NEXT = _("{area}: {meets} has one more small job: {title}, {when}, {place}.")
DAY_BEFORE = _("{area}: {meets} waits for you tomorrow, {time}, {place}. {bring} Cannot come? No problem. Reply {no}")
AFTER = _("{area}: thank you for coming! {done} How was it?")
MISSED = _("{area}: no problem that you could not come. Shall we find another day? Reply 2. Rather not? Reply 3")
HOLDING = _("{area}: {reader} has no job for you yet, sorry. You are still on the list. Rather not? Reply 3")
LEAVING = _("{area}: we leave it there for now. Thank you for your offer to help. Text VOL any time")
OFF = _("{area}: sorry, {title} on {when} is off. {reader} looks for another job. No need to reply")

HOST = _("{area}: can you meet people new to helping? {title}, {when}, {place}.")
BUDDY = _("{area}: can you meet {name}, who is new? {title}, {when}, {place}.")
WHO_COMES = _("{area}: tomorrow, {time}, {place}, you meet {names}. You cannot come? Reply {no}")
WHO_COMES_ANEW = _("{area}: {when}, {place}, you meet {names}. You cannot come? Reply {no}")
NOBODY_COMES = _("{area}: nobody new comes to {title} tomorrow. Thank you for being there")
NOBODY_COMES_ANEW = _("{area}: nobody new comes to {title} on {when}. Thank you for being there")
IS_LATE = _("{area}: {name} is late, but on the way to you: {title}, {place}. No need to reply")
IS_LOST = _("{area}: {name} cannot find you: {title}, {place}. Please look out for them. No need to reply")
A_HELPER = _("A helper")
HOST_OFF = _("{area}: {title} on {when} is off, and nobody comes. Thank you for your help. No need to reply")
MANY = _("{count} people")
LATE = _("late")
WHO_CAME = _("{area}: who came to {title}? {choices}, or text their names")

MAX_NAME = 20
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class TaskWords:
    """A task as texts say it."""

    title: str  # "Litter pick"
    when: str  # "Sat 6 June, 10am"
    time: str  # "10am"
    place: str  # "the pond gate"
    meets: str  # who is there to meet them, by first name
    bring: str = ""  # a sentence: "Bring gloves."
    expenses: str = ""  # a sentence: "Bus fare is paid back."
    done: str = ""  # a sentence: "The path is clear again."


def offer(facts: Facts, task: TaskWords, *, is_next: bool = False) -> str:
    wording = NEXT if is_next else OFFER
    return wording(facts, title=task.title, when=task.when, place=task.place, meets=task.meets)


def day_before(facts: Facts, task: TaskWords, letter: str = "") -> str:
    """The letter is shown where another question of ours waits too."""
    no = f"{letter}2"
    return _tidy(DAY_BEFORE(facts, meets=task.meets, time=task.time, place=task.place, bring=task.bring, no=no))


def after(facts: Facts, task: TaskWords) -> str:
    return _tidy(AFTER(facts, done=task.done))


def host(facts: Facts, task: TaskWords, name: str = "") -> str:
    """To a host, or to the buddy of one person."""
    if name:
        return BUDDY(facts, name=name, title=task.title, when=task.when, place=task.place)
    return HOST(facts, title=task.title, when=task.when, place=task.place)


@dataclass(frozen=True, slots=True)
class Comer:
    """Somebody a host is to meet."""

    name: str  # as they gave it
    plan: str = ""  # in their own words, which stay with us
    starts: datetime | None = None  # of the task, on the wall


def first_name(name: str) -> str:
    """Letters alone: whatever else somebody calls themselves, a number among it, is not passed on (X8)."""
    found = _NAME.match(name.strip())
    return found[0][:MAX_NAME] if found else ""


def say_comer(facts: Facts, comer: Comer, *, with_plan: bool = True) -> str:
    """ "Joan (late, 9.40am, +1)": what was read of their plan, an hour and heads, and no words of theirs (X8)."""
    told = without_late(comer.plan)
    plan = read_put_right(told, comer.starts) if comer.starts and told and with_plan else None
    late = LATE(facts) if told != comer.plan else ""
    at = say_time(plan.leaves_at) if plan and plan.leaves_at else ""
    more = f"+{plan.party - 1}" if plan and plan.party and plan.party > 1 else ""
    said = ", ".join(part for part in (late, at, more) if part)
    return (first_name(comer.name) or "?") + (f" ({said})" if said else "")


def who_comes(facts: Facts, task: TaskWords, comers: Sequence[Comer], *, is_eve: bool = True, letter: str = "") -> str:
    """As much of who comes, and of their plans, as one text holds. `is_eve`: it leaves the evening before or never; one
    that may leave in the morning says the day."""
    if not comers:
        return (NOBODY_COMES if is_eve else NOBODY_COMES_ANEW)(facts, title=task.title, when=task.when)
    wording = WHO_COMES if is_eve else WHO_COMES_ANEW
    full, plain = (
        ", ".join(say_comer(facts, one, with_plan=with_plan) for one in comers) for with_plan in (True, False)
    )
    for names in (full, plain):
        text = wording(facts, when=task.when, time=task.time, place=task.place, names=names, no=f"{letter}2")
        if (size := segments(text)).count == 1 and size.encoding == "GSM-7":
            return text
    many = MANY(facts, count=len(comers))
    return wording(facts, when=task.when, time=task.time, place=task.place, names=many, no=f"{letter}2")


def news_of(facts: Facts, task: TaskWords, name: str, news: str) -> str:
    """To whoever meets them, of somebody who is late, or there and finds nobody."""
    wording = IS_LATE if news == "late" else IS_LOST
    return wording(facts, name=first_name(name) or A_HELPER(facts), title=task.title, place=task.place)


def who_came(facts: Facts, task: TaskWords, letter: str = "") -> str:
    return WHO_CAME(facts, title=task.title, choices=say_choices(came_choices(facts), letter))


def complaints(facts: Facts, task: TaskWords) -> list[str]:
    """Why the texts about this task would cost two, in words for whoever makes it; the longest text first."""
    texts: dict[str, str] = {
        "the offer": f"{offer(facts, task)} {say_choices(offer_choices(facts))}",
        "the next offer": f"{offer(facts, task, is_next=True)} {say_choices(offer_choices(facts))}",
        "the answer to a yes": see_you(facts, f"{task.when}, {task.place}", task.expenses),
        "the reminder": day_before(facts, task),
        "the thanks": f"{after(facts, task)} {say_choices(felt_choices(facts))}",
        "the question to the host": f"{host(facts, task)} {say_choices(host_choices(facts))}",
        "the list for the host": who_comes(facts, task, [Comer("Bartholomew")] * 50),
        "the note to the host that it is off": HOST_OFF(facts, title=task.title, when=task.when),
        "the note to the host that somebody is lost": news_of(facts, task, "Bartholomew", "lost"),
        "the note that it is off": OFF(facts, title=task.title, when=task.when),
    }
    sizes = sorted(((segments(text), name) for name, text in texts.items()), key=lambda one: -one[0].units)
    return [
        f"{name} would be {size.units} letters long, {size.units - 160} too many: shorten the title, place or sentences"
        if size.encoding == "GSM-7"
        else f"{name} has letters that make it cost more than twice: {' '.join(size.costly)}"
        for size, name in sizes
        if size.count > 1 or size.encoding != "GSM-7"
    ]


def of_no_job(facts: Facts, step: str) -> str:
    """What is said when there is no job to speak of."""
    return {"holding": HOLDING, "leaving": LEAVING}[step](facts)


def _tidy(text: str) -> str:
    return " ".join(text.split())
