"""What names an ask in a text: its weekday, its date, its place, "the evening one", "the first".

Rules
- A day or a date that an ask does not have speaks of something else: "I'll see you on the 10th" is no yes to the 9th.
- A text about several asks is parted, each part read for the one it names: "not Tuesday but Thursday is fine".
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from flows.facts import OpenAsk
from flows.words import coming_abroad

_WORD = re.compile(r"[^\W_]+(?:-\d+)?")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_SHORT_FOR = {short: day for day in _DAYS for short in (day[:3], f"{day}s")}
_SHORT_FOR |= {"tues": "tuesday", "weds": "wednesday", "thur": "thursday", "thurs": "thursday"}
_SHORT_FOR |= {month[:3]: month for month in _MONTHS if month != "may"} | {"sept": "september"}
_WHEN_THEY_TELL = re.compile(  # "will let you know Monday" names no meeting
    r"\b(?:know|tell|text|confirm|check|say|reply|ring|call|hear|find out)(?: (?:you|u|it|for sure|for certain|by|on"
    r"|till|until|back|again))*(?: next| this)? (?:mon|tue|wed|thu|fri|sat|sun)\w*",
    re.IGNORECASE,
)
_ENGLISH_DAY = re.compile(r"\b(?:mon|sun|sat|mar|dec)\b")
_NAMES_NOTHING = frozenset(
    {"the", "and", "for", "may", "sat", "sun", "mar", "road", "street", "meeting"}
)  # other words
_AROUND_A_NAME = frozenset({"to", "for", "on", "at", "the", "re", "about"})
ONLY_NAMES = frozenset(
    {"the", "one", "please", "sorry", "that", "this", "it", "is", "its", "meeting", "thanks", "x", "a", "b"}
)
_ONLY = frozenset({"only", "just"})
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]}|t)?" if len(month) > 3 else month for month in _MONTHS)
_KINDS = (re.compile("|".join(_DAYS)), re.compile(r"day \d+"), re.compile(r"month \w+"))
_DATED = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
    rf"|\b(?P<before>{_MONTH}) (?:the )?(?P<after>\d{{1,2}})"
    r"(?:st|nd|rd|th)?\b|\b(?P<alone>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|birthday|street|avenue|road|time|one"
    r"|week|year|of us))"
)
_AT = re.compile(r", (\d{1,2})(?:\.\d\d)?(am|pm)\b|, (12 noon)")
_PART_OF_DAY = re.compile(
    r"\b(morning|afternoon|evening|night)(?:s|time)? (?:one|meeting|1)\b|\bin the (morning|afternoon|evening)\b"
)
_IS_TOLD_OF = re.compile(  # "Tuesdays are no good for working people": the day is what is spoken of, and names nothing
    r"\s*(?:is|are|was|were|isn'?t|aren'?t|should|would|has|have|never|always|doesn'?t|don'?t)\b", re.IGNORECASE
)
_REFUSES_A_DATE = re.compile(
    r"\b(?:make|do|come|attend|manage|free|no|not)(?: (?:it|to|on|for|the|that))* (?:\d{1,2}(?:st|nd|rd|th)"
    r"|\d{1,2} (?:" + _MONTH + "))"
)
_PARTS = re.compile(r"\s*(?:[,;.!?\n]+|\bbut\b|\band\b|\bor\b|\bthough\b|&|\+)\s*", re.IGNORECASE)
_POLITE = (
    r"(?:(?:sorry|yes|ok|hi|thanks|please|just|only|for me|i can|can|do|i will|will|i|we|come|make|to|the|of|them|us|go"
    r"|love|x|it is) )*"
)
_ALL = re.compile(
    rf"{_POLITE}(?:both|all|all three|each|either)(?: (?:of them|please|thanks|thank you|ones?|meetings?|dates"
    rf"|days|are fine|is fine|ok|x"
    r"|good|work|suit me|for me|would be fine))*"
)
_NONE = re.compile(
    r"(?:(?:no|not|cannot|sorry|i|we|do|make|come|to|can|will|go|of|afraid|am) )*(?:neither|none|either|any"
    r"|both)(?: (?:of them|of those|sorry|thanks"
    r"|thank you|please|ones?|x|for me|this time))*"
)
_NOS = frozenset({"neither", "none", "not", "no", "cannot"})
_ORDER = {"first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "latter": 1, "other": 1, "last": -1}
_NTH = re.compile(
    r"\bthe (first|1st|former|second|2nd|latter|last)(?: (?:one|meeting|date|1))?\b(?! (?:floor|time|bus|thing|week))"
)


def names_of(ask: OpenAsk) -> set[str]:
    """Days, dates, months, places and part of the day of an ask, without words that name nothing by themselves."""
    names = {_SHORT_FOR.get(word, word) for word in _words_of(ask.about)} - _NAMES_NOTHING
    return names | _dates_in(ask.about) | _part_of_day(ask.about)


def names_in(text: str) -> set[str]:
    """What may name an ask in a text; not what says when they will tell."""
    text = _WHEN_THEY_TELL.sub("", text).casefold()
    if coming_abroad.read(text):  # "je viens avec mon mari" names no Monday
        text = _ENGLISH_DAY.sub("", text)
    parts = {f"{found[1] or found[2]} one" for found in _PART_OF_DAY.finditer(text)}
    return {_SHORT_FOR.get(word, word) for word in _words_of(text)} | _dates_in(text) | parts


def contradicts(said: set[str], ask: OpenAsk) -> bool:
    """Whether a weekday or a date was named and this ask has another one."""
    own = names_of(ask)
    for kind in _KINDS:
        named, mine = ({name for name in names if kind.fullmatch(name)} for names in (said, own))
        if named and mine and not named & mine:
            return True
    return False


def speaks_of_another_day(said: set[str], ask: OpenAsk) -> bool:
    """Whether a weekday was named and this ask has another one: dates apart, which also say how long one is away."""
    return contradicts({name for name in said if name in _DAYS}, ask)


def refuses_a_date(text: str) -> bool:
    """Whether a date is what is said no to: "can't make the 10th", and not "away from the 3rd"."""
    return _REFUSES_A_DATE.search(text.casefold()) is not None


def without_names(text: str, ask: OpenAsk) -> str:
    """The text without the day or place that names the ask; as it is where that is what it speaks of."""
    own = names_of(ask)
    place = 0
    for word in text.split():
        place = text.index(word, place) + len(word)
        if names_in(word) & own and _IS_TOLD_OF.match(text, place):
            return text
    bare = _DATED.sub(lambda dated: " " if _dates_in(dated[0]) <= own else dated[0], text.casefold())
    bare = _PART_OF_DAY.sub(lambda part: " " if names_in(part[0]) & own else part[0], bare)
    kept: list[str] = []
    dropped = False
    if bare == text.casefold() and not names_in(text) & own:
        return text  # it is not named: every "the" belongs to something else
    for word in bare.split():
        if names_in(word) & own or (dropped and word.strip(".,!?") == "one"):
            dropped = True
            continue
        dropped = False
        kept.append(word)
    return " ".join(word for word in kept if word.strip(".,!?").casefold() not in _AROUND_A_NAME)


def is_named_alone(text: str, ask: OpenAsk) -> bool:
    """Whether it only says which one is meant, and neither yes nor no: "the library one"."""
    left = without_names(text, ask) if names_of(ask) & names_in(text) else text
    return left != text and set(_WORD.findall(left.casefold())) <= ONLY_NAMES


def says_to_all(text: str) -> str:
    """ "yes" for "both", "no" for "neither"; else nothing."""
    said = " ".join(_WORD.findall(text.casefold().replace("can't", "cannot").replace("cant", "cannot")))
    if _ALL.fullmatch(said) and "not" not in said.split() and "cannot" not in said.split():
        return "yes"
    return "no" if _NONE.fullmatch(said) and not _NOS.isdisjoint(said.split()) else ""


def by_order(text: str, shown: Sequence[OpenAsk]) -> OpenAsk | None:
    """The one that "the first one" means, of those shown in this order."""
    found = {nth[1] for nth in _NTH.finditer(text.casefold())}
    return shown[_ORDER[found.pop()]] if len(found) == 1 and len(shown) > 1 else None


def by_order_gone(text: str) -> str:
    """The text without "the first one"; "yes" where that was said to be the only one."""
    left = " ".join(_NTH.sub(" ", text.casefold()).split())
    return is_only(left) or left


def is_only(left: str) -> str:
    """ "yes" where what names it was said to be the only one: "just the first one"; else nothing."""
    words = set(_WORD.findall(left.casefold()))
    return "yes" if words & _ONLY and words <= _ONLY | ONLY_NAMES else ""


def part_among(text: str, asks: Sequence[OpenAsk]) -> Mapping[int, str]:
    """The parts of a text, by the number of the one ask each names; empty where it does not speak of several."""
    shared = set.intersection(*(names_of(ask) for ask in asks)) if asks else set()
    own = {ask.id: names_of(ask) - shared for ask in asks}
    parts: dict[int, str] = {}
    last, waiting = 0, ""
    for part in _PARTS.split(text):
        meant = [number for number, names in own.items() if names & names_in(part)]
        if len(meant) > 1:
            return {}
        last = meant[0] if meant else last
        if last:
            parts[last] = f"{parts.get(last, '')} {waiting} {part}".strip()
            waiting = ""
        else:
            waiting = f"{waiting} {part}".strip()
    return parts if len(parts) > 1 else {}


def _dates_in(text: str) -> set[str]:
    """Dates as "day 9" and "month 6"."""
    found: set[str] = set()
    for dated in _DATED.finditer(text.casefold()):
        found.add(f"day {int(dated['day'] or dated['after'] or dated['alone'])}")
        if month := dated["month"] or dated["before"]:
            found.add(f"month {month[:3]}")
    return found


def _part_of_day(about: str) -> set[str]:
    at = _AT.search(about)
    if at is None:
        return set()
    hour = 12 if at[3] else int(at[1]) % 12 + (12 if at[2] == "pm" else 0)
    return {"morning one"} if hour < 12 else {"afternoon one"} if hour < 17 else {"evening one", "night one"}


def _words_of(text: Iterable[str] | str) -> list[str]:
    return [word for word in _WORD.findall(str(text).casefold()) if len(word) > 2 and not word.isdecimal()]
