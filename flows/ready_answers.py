"""Ready reasons: what is said most often about an idea, and why one is hidden, a key away (C1, C4).

A coordinator picks one, or writes their own. What is picked is told as any other answer: after ten minutes.
"""

from flows.outcome import Decision
from flows.statuses import Status

READY: dict[Status, tuple[Decision, ...]] = {  # in the order of their keys
    "doing": (
        Decision("doing"),
        Decision("doing", "work begins this year"),
        Decision("doing", "we have asked for bids"),
    ),
    "needs money": (Decision("needs money"), Decision("needs money", "we have asked for a grant")),
    "passed on": (
        Decision("passed on", "only the council can do it", "the council"),
        Decision("passed on", "they look after the homes", "the landlord"),
        Decision("passed on", "they plan the buses", "the bus company"),
        Decision("passed on", "they keep the streets safe", "the police"),
        Decision("passed on", "they run the surgery", "the health centre"),
    ),
    "not now": (
        Decision("not now", "there is no money for it this year"),
        Decision("not now", "others need more help first"),
        Decision("not now", "nobody has time to do it yet"),
        Decision("not now", "it would not be safe"),
        Decision("not now", "those who own the land said no"),
    ),
    "done": (Decision("done"), Decision("done", "go and have a look")),
}
WHY_HIDDEN = (  # in the order of their keys
    "it tells who somebody is",
    "it is hurtful",
    "it is no idea",
    "it is not about here",
    "whoever wrote it asked for that",
)


def find_ready(chosen: str) -> Decision | None:
    """The one that is named "not now:2"."""
    status, _, place = chosen.partition(":")
    for known, decisions in READY.items():
        if known == status and place.isdecimal() and 1 <= int(place) <= len(decisions):
            return decisions[int(place) - 1]
    return None
