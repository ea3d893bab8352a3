"""What we write about a meeting of our own accord: each one GSM-7 segment, named, plain, and leaning on nobody."""

from datetime import datetime

from flows import asks
from flows.facts import Facts
from flows.locale import _, say_day
from flows.meeting import CAN_YOU_COME, WHO_MEETS_YOU, coming_choices, fit, liked_choices, say_time, seat_choices
from flows.wording import segments

A_MEETING = _("{area}: a meeting, {question} {choices}. STOP to end.")
INVITATION = _("{area}: {title}, {question} {choices}. STOP to end.")
ONCE_MORE = _("{area}: once more, {question} {choices}. STOP to end.")
TOMORROW = _("{area}: tomorrow, {about}. We wait for you.")
CANNOT_COME = _("Cannot come? Reply {no}")
TOMORROW_MAYBE = _("{area}: tomorrow, {about}. Can you come? {choices}")
TODAY = _("{area}: today, {about}. We wait for you.")
CHANGED = _("{area}: new time or place! {question} {choices}")
CANCELLED = _("{area}: cancelled, {about}. Sorry. We tell you of the next one.")
CANCELLED_ALONE = _("{area}: cancelled, {about}. Sorry. Text MEETINGS for the next one.")
A_PLACE_IS_FREE = _("{area}: a free place, {about}. Yours? {choices} By {by}")
PLACES_ARE_FREE = _("{area}: {party} free places, {about}. Yours? {choices} By {by}")
HOW_WAS_IT = _("{area}: thank you for coming on {day}. How was it? {choices}")
DECIDED = _("{area}: decided on {day}: {decided}")


def invitation(facts: Facts, about: str, title: str, letter: str) -> str:
    """The first text about a meeting. A title that does not fit is left out."""
    shown, question = asks.say_choices(coming_choices(facts), letter), CAN_YOU_COME(facts, about=about)
    plain = A_MEETING(facts, question=question, choices=shown)
    named = INVITATION(facts, title=title, question=question, choices=shown) if title else plain
    return named if (segments(named).encoding, segments(named).count) == ("GSM-7", 1) else plain


def second_chance(facts: Facts, about: str, letter: str) -> str:
    """To a maybe, and to whoever said yes last time and could not come."""
    shown = asks.say_choices(coming_choices(facts), letter)
    return ONCE_MORE(facts, question=CAN_YOU_COME(facts, about=about), choices=shown)


def reminder(facts: Facts, about: str, answer: str, letter: str, host: str, *, today: bool = False) -> str:
    """The day before, or the same day: neutral, to who said yes or maybe."""
    if answer == "maybe" and not today:
        return TOMORROW_MAYBE(facts, about=about, choices=asks.say_choices(coming_choices(facts), letter))
    text = (TODAY if today else TOMORROW)(facts, about=about)
    end = CANNOT_COME(facts, no=f"{letter}2")
    return fit(text, end, more=(WHO_MEETS_YOU(facts, host=host),) if host else ())


def changed(facts: Facts, about: str, letter: str) -> str:
    shown = asks.say_choices(coming_choices(facts), letter)
    return CHANGED(facts, question=CAN_YOU_COME(facts, about=about), choices=shown)


def cancelled(facts: Facts, about: str, *, is_told: bool = True) -> str:
    """`is_told`: they agreed to texts about meetings, so we may tell them of the next one."""
    return (CANCELLED if is_told else CANCELLED_ALONE)(facts, about=about)


def seat_offer(facts: Facts, about: str, party: int, by: datetime, letter: str) -> str:
    """A place came free, held until then. `by` is what the wall shows."""
    shown = asks.say_choices(seat_choices(facts), letter)
    until = f"{say_time(by.time())} {say_day(facts, by.date())}"
    if party > 1:
        return PLACES_ARE_FREE(facts, about=about, party=party, choices=shown, by=until)
    return A_PLACE_IS_FREE(facts, about=about, choices=shown, by=until)


def how_was_it(facts: Facts, wall: datetime, letter: str) -> str:
    shown = asks.say_choices(liked_choices(facts), letter)
    return HOW_WAS_IT(facts, day=say_day(facts, wall.date()), choices=shown)


def decided(facts: Facts, wall: datetime, words: str) -> str:
    return DECIDED(facts, day=say_day(facts, wall.date()), decided=words)
