"""The outcome (R8): somebody's own sentence quoted back with what was decided about it, and why.

Rules
- Told of an answer: who wrote a text of its card, and who backed it. Each gets their own words, nobody another's.
- "Not now" and "passed on" say why, "passed on" also to whom (C4). The reason is a coordinator's, told as it was typed.
- One SMS where their sentence can still be known by what is quoted of it, else two.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from flows.facts import Facts
from flows.locale import _, say_day
from flows.quoting import quote, width
from flows.statuses import ANSWERS, Status
from flows.wording import GSM7_PART_UNITS, GSM7_SINGLE_UNITS, lint, segments, straighten

MAX_BECAUSE = 120  # characters: with a sentence of theirs it fits two SMS
MAX_WHOM = 40
KNOWN_BY = 40  # units of a quote by which a sentence is known again
MOST_QUOTED = 130

YOU_TEXTED = _("{area}: you texted {words} ({reference}).")
YOU_BACKED = _("{area}: you backed {words} ({reference}).")
YOU_BACKED_IT = _("{area}: you backed {reference}.")
YOUR_TEXT_OF = _("{area}: your text of {day} is {reference}.")
CORRECTED = _("{area}: sorry, we got this wrong. You texted {words} ({reference}).")
CORRECTED_BACKED = _("{area}: sorry, we got this wrong. You backed {words} ({reference}).")
CORRECTED_OF = _("{area}: sorry, we were wrong on {reference}, your text of {day}.")

DOING, DOING_SO = _("We are doing it."), _("We are doing it: {because}")
NEEDS_MONEY, NEEDS_MONEY_SO = _("It needs money first."), _("It needs money first: {because}")
PASSED_ON_SO = _("We passed it on to {whom}: {because}")
NOT_NOW_SO = _("Not now: {because}")
DONE, DONE_SO = _("It is done."), _("It is done: {because}")

_PLAIN = {"doing": DOING, "needs money": NEEDS_MONEY, "done": DONE}
_WHY = {
    "doing": DOING_SO, "needs money": NEEDS_MONEY_SO, "passed on": PASSED_ON_SO, "not now": NOT_NOW_SO, "done": DONE_SO,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a card, in a coordinator's words."""

    status: Status
    because: str = ""
    whom: str = ""  # it was passed on to
    meeting: str = ""  # where it was discussed
    on: date | None = None
    is_correction: bool = False  # they were told otherwise before


@dataclass(frozen=True, slots=True)
class Told:
    """What one person said about it: their own text, or the public words they backed."""

    reference: str
    words: str
    said_at: datetime
    role: Literal["author", "backer"] = "author"


def mend(decision: Decision) -> Decision:
    """The same in letters that cost no more, each sentence closed."""
    because = " ".join(straighten(decision.because).split())
    if because and because[-1] not in ".!?":
        because += "."
    return Decision(
        status=decision.status,
        because=because,
        whom=" ".join(straighten(decision.whom).split()),
        meeting=" ".join(straighten(decision.meeting).split()),
        on=decision.on,
        is_correction=decision.is_correction,
    )


def complaints(decision: Decision) -> list[tuple[str, str]]:
    """What this decision still lacks before anybody may be told: of which part, and words for the coordinator."""
    status = decision.status
    found: list[tuple[str, str]] = []
    if status in ("not now", "passed on") and not decision.because:
        found.append(("because", f'"{status}" needs a reason: say why'))
    if status == "passed on" and not decision.whom:
        found.append(("whom", "say to whom it was passed on"))
    if status == "discussed" and not decision.meeting:
        found.append(("meeting", '"discussed" needs the meeting: say at which'))
    if status == "discussed" and not decision.on:
        found.append(("on", '"discussed" needs the day of the meeting'))
    for part, name, words, most in (
        ("because", "reason", decision.because, MAX_BECAUSE),
        ("whom", "to whom", decision.whom, MAX_WHOM),
    ):
        if len(words) > most:
            found.append((part, f"the {name} has {len(words)} characters, at most {most}"))
        wrong = [one for one in lint(words, max_segments=9) if not one.startswith("reading grade")] if words else []
        found += [(part, f"the {name}: {one}") for one in wrong]
    return found


def outcome(facts: Facts, decision: Decision, told: Told) -> str:
    """One text for one person. Only for a decision without complaints, whose status is an answer."""
    if decision.status not in ANSWERS:
        raise ValueError(f"nobody is told that an idea is {decision.status}")
    said = say_decision(facts, decision)
    for units, least in ((GSM7_SINGLE_UNITS, KNOWN_BY), (2 * GSM7_PART_UNITS, 0)):
        opening = _opening(facts, decision, told, units - width(said) - 1, least)
        if opening and segments(text := f"{opening} {said}").units <= units:
            return text
    wording = CORRECTED_OF if decision.is_correction else YOUR_TEXT_OF
    if told.role == "backer":
        wording = YOU_BACKED_IT
    return f"{wording(facts, reference=told.reference, day=say_day(facts, _local(facts, told.said_at)))} {said}"


def say_decision(facts: Facts, decision: Decision) -> str:
    """What was decided and why, without whose idea it was."""
    decided = (_WHY if decision.because else _PLAIN)[decision.status]
    return decided(facts, because=decision.because, whom=decision.whom)


def _opening(facts: Facts, decision: Decision, told: Told, room: int, least: int) -> str:
    """The words that quote them; "" where too little of their sentence fits."""
    backed = told.role == "backer"
    if decision.is_correction:
        wording = CORRECTED_BACKED if backed else CORRECTED
    else:
        wording = YOU_BACKED if backed else YOU_TEXTED
    left = room - width(wording(facts, words="", reference=told.reference))
    found = quote(told.words, min(left, MOST_QUOTED))
    if found is None or (not (found.begins and found.ends) and width(found.words) < least):
        return ""
    return wording(facts, words=str(found), reference=told.reference)


def _local(facts: Facts, moment: datetime) -> date:
    return moment.astimezone(facts.area.zone).date()
