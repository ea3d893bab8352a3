"""What we text people who help, of our own accord: one segment each, no long promise, no guilt, nobody's hours (V3).

A task whose words would not fit one text is refused when it is made: `complaints` says which text is too long.
"""

from dataclasses import dataclass

from flows.asks import say_choices
from flows.facts import Facts
from flows.jobs import came_choices, felt_choices, host_choices, offer_choices, see_you
from flows.locale import _
from flows.wording import segments

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
NOBODY_COMES = _("{area}: nobody new comes to {title} tomorrow. Thank you for being there")
WHO_CAME = _("{area}: who came to {title}? {choices}, or text their names")


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


def who_comes(facts: Facts, task: TaskWords, names: str, letter: str = "") -> str:
    if not names:
        return NOBODY_COMES(facts, title=task.title)
    return WHO_COMES(facts, time=task.time, place=task.place, names=names, no=f"{letter}2")


def who_came(facts: Facts, task: TaskWords, letter: str = "") -> str:
    return WHO_CAME(facts, title=task.title, choices=say_choices(came_choices(facts), letter))


def complaints(facts: Facts, task: TaskWords) -> list[str]:
    """Why the texts about this task would cost two, in words for whoever makes it."""
    texts: dict[str, str] = {
        "the offer": f"{offer(facts, task)} {say_choices(offer_choices(facts))}",
        "the next offer": f"{offer(facts, task, is_next=True)} {say_choices(offer_choices(facts))}",
        "the answer to a yes": see_you(facts, f"{task.when}, {task.place}", task.expenses),
        "the reminder": day_before(facts, task),
        "the thanks": f"{after(facts, task)} {say_choices(felt_choices(facts))}",
        "the question to the host": f"{host(facts, task)} {say_choices(host_choices(facts))}",
        "the note that it is off": OFF(facts, title=task.title, when=task.when),
    }
    return [
        f"{name} would be {size.units} letters long, {size.units - 160} too many: shorten the title, place or sentences"
        if size.encoding == "GSM-7"
        else f"{name} has letters that make it cost more than twice: {' '.join(size.costly)}"
        for name, text in texts.items()
        if (size := segments(text)).count > 1 or size.encoding != "GSM-7"
    ]


def of_no_job(facts: Facts, step: str) -> str:
    """What is said when there is no job to speak of."""
    return {"holding": HOLDING, "leaving": LEAVING}[step](facts)


def _tidy(text: str) -> str:
    return " ".join(text.split())
