"""How far a text of ours got, and how long one is, in words for the desk."""

from bot.reasons import why
from flows.wording import segments
from storage.talks import Line

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


def told(line: Line) -> str:
    """How far one text of ours got, honestly (P4)."""
    state = STATES.get(line.state, line.state)
    return f"{state}: {why(line.reason)}" if line.reason and line.state != "expired" else state


def say_size(text: str, channel: str, *, most: int = 0) -> str:
    """ "120 of 160 characters, one SMS", what makes it dear, and whether it is too long to be sent: more than `most`
    SMS, or UTF-16 units elsewhere; 0 is no limit. count.js says the same while one types.
    """
    if channel != "sms":
        units = len(text.encode("utf-16-le")) // 2
        if most and units > most:
            return f"{len(text)} characters: too long to be sent, at most {most}."
        return f"{len(text)} characters. Telegram costs nothing."
    size = segments(text)
    if most and size.count > most:
        room = (153 if size.encoding == "GSM-7" else 67) * most
        dear = f" {_list(size.costly)} makes it dear." if size.encoding == "UCS-2" else ""
        return f"{size.units} characters, {size.count} SMS: too long to be sent, at most {room} in {most} SMS.{dear}"
    one, more = (160, 153) if size.encoding == "GSM-7" else (70, 67)
    room = one if size.count == 1 else more * size.count
    texts = "one SMS" if size.count == 1 else f"{size.count} SMS"
    words = f"{size.units} of {room} characters, {texts}."
    if size.encoding == "UCS-2":
        return f"{words} {_list(size.costly)} makes it dear: only 70 fit in one."
    return f"{words} {_list(size.costly)} counts two." if size.costly else words


def _list(letters: tuple[str, ...]) -> str:
    return " ".join(f"“{letter}”" for letter in letters[:5])
