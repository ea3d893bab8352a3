"""Why a text does not leave, or not yet, in words for the desk and the terminal: one table of the outbox's reasons."""

from collections.abc import Mapping

# By the reason the outbox keeps: what is said after "they", of one person or of many, and, where that is not all, the
# sentence said of one person instead. What is not about them has that sentence alone.
_REASONS: Mapping[str, tuple[str, str]] = {
    "stopped": ("said STOP", "they said STOP. Only START from their phone opens it again"),
    "safe contact": (
        "asked that we never write first",
        "they asked that we never write first. As soon as they text, you may answer",
    ),
    "gone": ("cannot be reached at their address any more", ""),
    "not payable": ("have a number we may not pay texts to", ""),
    "erased": ("asked us to delete them", "everything about them was deleted"),
    "paused": ("are looked after by a person: the line keeps quiet", ""),
    "quiet hours": (
        "could only get it at an hour at which nobody is written to",
        "what they did not ask for leaves between 9 and 20, on Sundays and bank holidays between 10 and 18",
    ),
    "one a day": ("have another text of ours that day", ""),
    "four in 30 days": ("had four texts in 30 days", ""),
    "away": ("asked not to be texted yet", ""),
    "talking": ("are talking with a person at the desk", ""),
    "no consent": ("have not agreed to these texts", ""),
    "soft opt-in locked": ("never said yes, and the soft opt-in is locked", ""),
    "no way out in it": ("may only get texts that say how to end them", ""),
    "outside the area": ("live in another area now", ""),
    "other channel": ("get it on their other channel", ""),
    "no address": ("have no address", ""),
    "withdrawn": ("were still to get it when it was stopped", "it was stopped"),
    "expired": ("could not get it before it was too late", "it could not leave before it was too late"),
    "too late for its lease": ("", "it could not leave before it was too late"),
    "locked": ("", "the lead or a deputy looks after this talk now. Ask one of them"),
    "taken back": ("", "it was taken back"),
    "left the desk": ("", "who wrote it left the desk"),
    "handed back": ("", "the talk was handed back first"),
    "passed on": ("", "the talk was passed on first"),
    "nobody wrote": ("", "the talk went back first"),
    "cancelled": ("", "the meeting was cancelled first"),
    "changed": ("", "the meeting was changed first, and they are told how it is now"),
    "said no": ("said no first", "they said no to it first"),
    "answered": ("answered first", "they answered before it left"),
    "opted out": ("want no more texts about helping", ""),
    "complaint or request": ("have complained, or asked for their data", "they complained, or asked for their data"),
    "number is dead": ("cannot be reached at their address any more", ""),
    "two unanswered": ("", "they did not answer twice, so we leave it there"),
    "second task done": ("", "they have helped twice, and a person talks to them now"),
    "45 days": ("", "their offer to help is over 45 days old"),
    "six texts": ("", "they had six texts about helping"),
    "left it there": ("", "we left it there"),
    "joined with another offer": ("", "they offered to help from their other address too"),
    "stopped at the desk": ("", "the texts about helping were stopped at the desk"),
    "under 18": ("are under 18", "they said that they are under 18"),
    "restored from a copy": ("", "the database was put back from a copy, and it may have left before"),
}
_RULES = frozenset(  # of ours, which no decision of anybody's stands behind
    {
        "stopped", "safe contact", "gone", "not payable", "erased", "paused", "quiet hours", "one a day",
        "four in 30 days", "away", "talking", "no consent", "soft opt-in locked", "no way out in it", "other channel",
    }
)  # fmt: skip


_OF_ONE = {"are": "is", "have": "has", "get": "gets", "want": "wants"}


def what_they(reason: str) -> str:
    """What is said after "they"; a reason we have no words for is said as it is kept."""
    return _REASONS.get(reason, ("", ""))[0] or reason


def what_so_many(reason: str, many: int) -> str:
    """The same after how many they are: "1 is", "2 are"."""
    verb, space, rest = what_they(reason).partition(" ")
    return f"{_OF_ONE.get(verb, verb) if many == 1 else verb}{space}{rest}"


def why(reason: str) -> str:
    """Of one person or one text, as a sentence's end."""
    they, sentence = _REASONS.get(reason, ("", ""))
    return sentence or (f"they {they}" if they else reason)


def is_rule(reason: str) -> bool:
    """Whether a text was held back by a rule; else somebody's own step came first: a change, a no, a stop."""
    return reason in _RULES
