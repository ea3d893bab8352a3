"""Why a text did not leave, or may not, in words for the desk; and how far one got."""

from flows.wording import segments
from storage.talks import Line

WHY = {
    "stopped": "they said STOP. Only START from their phone opens it again",
    "safe contact": "they asked that we never write first. As soon as they text, you may answer",
    "gone": "nothing reaches their address any more",
    "not payable": "it is no mobile of a country we may pay texts to",
    "erased": "everything about them was deleted",
    "paused": "the line keeps quiet towards them",
    "locked": "the lead or a deputy looks after this talk now. Ask one of them",
    "quiet hours": "what they did not ask for leaves between 9 and 20, on Sundays and bank holidays between 10 and 18",
    "one a day": "they had a text of ours today that they did not ask for",
    "four in 30 days": "they had four texts in 30 days that they did not ask for",
    "away": "they asked not to be texted yet",
    "talking": "a person has the talk with them",
    "no consent": "they have not agreed to such texts",
    "soft opt-in locked": "they never said yes, and the soft opt-in is locked",
    "no way out in it": "such a text must say how to end them",
    "other channel": "they got it on their other channel",
    "taken back": "it was taken back",
    "left the desk": "who wrote it left the desk",
    "handed back": "the talk was handed back first",
    "passed on": "the talk was passed on first",
    "nobody wrote": "the talk went back first",
    "withdrawn": "it was stopped",
    "expired": "it could not leave before it was too late",
    "no address": "they have no address",
}
STATES = {
    "due": "waits",
    "claimed": "leaving now",
    "sent": "sent",
    "delivered": "delivered",
    "undelivered": "not delivered",
    "failed": "not sent",
    "blocked": "not sent",
    "expired": "not sent: it could not leave before it was too late",
    "unknown": "perhaps sent: the provider did not say",
}


def why(reason: str) -> str:
    """A reason as the outbox keeps it, as a sentence's end."""
    return WHY.get(reason, reason)


def told(line: Line) -> str:
    """How far one text of ours got, honestly (P4)."""
    state = STATES.get(line.state, line.state)
    return f"{state}: {why(line.reason)}" if line.reason and line.state != "expired" else state


def say_size(text: str, channel: str) -> str:
    """ "120 of 160 characters, one SMS", and what makes it dear. count.js says the same while one types."""
    if channel != "sms":
        return f"{len(text)} characters. Telegram costs nothing."
    size = segments(text)
    one, more = (160, 153) if size.encoding == "GSM-7" else (70, 67)
    room = one if size.count == 1 else more * size.count
    texts = "one SMS" if size.count == 1 else f"{size.count} SMS"
    words = f"{size.units} of {room} characters, {texts}."
    if size.encoding == "UCS-2":
        return f"{words} {_list(size.costly)} makes it dear: only 70 fit in one."
    return f"{words} {_list(size.costly)} counts two." if size.costly else words


def _list(letters: tuple[str, ...]) -> str:
    return " ".join(f"“{letter}”" for letter in letters[:5])
