"""How our words travel and read: cleaning what comes in, counting segments, and the lint every wording of ours passes.

Rules
- What a resident texted is kept exactly, but for the one rule of `clean`.
- What we text is straight GSM-7 in one segment (first contact: two), plain (R7), and never leans on anybody (V3).
"""

import re
from dataclasses import dataclass
from typing import Literal

GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_EXTENDED = frozenset("\f^{}\\[~]|€")  # an escape and a letter: two units each

GSM7_SINGLE_UNITS, GSM7_PART_UNITS = 160, 153
UCS2_SINGLE_UNITS, UCS2_PART_UNITS = 70, 67

MAX_SENTENCE_WORDS = 20
MAX_READING_GRADE = 4.0
NAME_WITHIN_CHARACTERS = 30
CUT_MARK = " [cut]"

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´`ʼ＇", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−⁃", "-"),
        **dict.fromkeys(
            "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
        ),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad", ""),
        "…": "...",
        "•": "-",
        "·": "-",
        "×": "x",
        "⁄": "/",
    }
)


def clean(text: str, limit: int = 20_000) -> str:
    """The text as it can be stored everywhere; all else stays exactly as it was texted.

    NUL and lone surrogates become U+FFFD; beyond `limit` characters it is cut, with a mark.
    """
    if len(text) > limit:
        text = text[: max(limit - len(CUT_MARK), 0)] + CUT_MARK[:limit]
    return _UNSTORABLE.sub("\ufffd", text)


def straighten(text: str) -> str:
    """Quotes, dashes, dots and spaces as GSM-7 has them, so that one curly mark does not treble the price."""
    return text.translate(_STRAIGHT)


@dataclass(frozen=True, slots=True)
class Segments:
    """What a text costs as SMS."""

    count: int
    encoding: Literal["GSM-7", "UCS-2"]
    units: int  # septets, or UTF-16 units
    costly: tuple[str, ...]  # the characters that make it UCS-2, or that count two, in order of first use


def segments(text: str) -> Segments:
    """How many SMS segments the text takes. A character of two units is never split between two parts."""
    if GSM7.issuperset(text):  # nearly all of ours: every character is one unit
        units = len(text)
        return Segments(1 if units <= GSM7_SINGLE_UNITS else -(-units // GSM7_PART_UNITS), "GSM-7", units, ())
    foreign = tuple(dict.fromkeys(c for c in text if c not in GSM7 and c not in GSM7_EXTENDED))
    if foreign:
        widths = [2 if ord(c) > 0xFFFF else 1 for c in text]
        count = _count_parts(widths, UCS2_SINGLE_UNITS, UCS2_PART_UNITS)
        return Segments(count, "UCS-2", sum(widths), foreign)
    widths = [2 if c in GSM7_EXTENDED else 1 for c in text]
    double = tuple(dict.fromkeys(c for c in text if c in GSM7_EXTENDED))
    return Segments(_count_parts(widths, GSM7_SINGLE_UNITS, GSM7_PART_UNITS), "GSM-7", sum(widths), double)


def fits_one(text: str) -> bool:
    """Whether it is one plain segment, as every answer of ours after the first is (R1)."""
    size = segments(text)
    return (size.encoding, size.count) == ("GSM-7", 1)


def _count_parts(widths: list[int], single_units: int, part_units: int) -> int:
    if sum(widths) <= single_units:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > part_units:
            parts, used = parts + 1, 0
        used += width
    return parts


# --- the lint -------------------------------------------------------------------------------------------------------

_SENTENCE_ENDS = re.compile(r"(?<=[.!?;:])\s+|\n+")
_WORD = re.compile(r"\{\w*\}|%\(\w+\)s|[^\W_][\w'’./:%£-]*")
_VOWELS = re.compile(r"[aeiouy]+")
_LINK = re.compile(r"https?://|\bwww\.|\b[a-z0-9-]+\.(?:com|org|net|uk|info|io|eu|ly|me|gl|gov)\b", re.IGNORECASE)
_EMOJI = re.compile("[\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff]")
_RESERVED = re.compile(
    r"\b(?:YES|CANCEL|END|QUIT)\b|(?i:\b(?:reply|text|send|answer|type|say|press|txt)(?: back)?(?: with)?(?: the word)?"
    r" [\"']?(?:yes|cancel|end|quit)\b)"
)
_TEXT_999 = re.compile(r"\btext (?:to )?999\b", re.IGNORECASE)
_LEANING = re.compile(
    r"\b(?:guilt\w*|asham\w*|shame\w*|selfish\w*|disappoint\w*|let(?:ting)? (?:us|them|people|everyone|\w+) down"
    r"|(?:count(?:ing)?|rely(?:ing)?|depend(?:ing)?) on you|you promised|you said you would|you owe|your duty"
    r"|last chance"
    r"|final chance|don'?t miss out|everyone else|every ?body else|(?:other|most) (?:people|residents|volunteers"
    r"|neighbours)"
    r" (?:have|has|had|do|did|gave|give|are|come|came|help|helped|already)|others (?:gave|give|have|did|do|are|came"
    r"|helped|volunteer\w*)"
    r"|leader ?board\w*|rank(?:ed|ing|s)?|top (?:volunteer|helper|giver|supporter)s?|best volunteer|star volunteer"
    r"|streak\w*"
    r"|badges?|points|score[sd]?|(?:average|typical) (?:volunteer|resident)|more than (?:others|anyone|most)"
    r"|(?:gave|given|volunteered|worked|did|done) (?:\w+ )?\d+ (?:hours?|hrs?)|\d+ (?:hours?|hrs?) (?:of (?:their"
    r"|your) time"
    r"|(?:each|this (?:week|month|year))))\b",
    re.IGNORECASE,
)


def lint(text: str, *, max_segments: int = 1, sender_name: str | None = None, link_allowed: bool = False) -> list[str]:
    """What is wrong with a wording of ours, in plain words; an empty list when it may go out (R7, V3).

    `sender_name` is given for whatever we send unasked: the group's name must stand in its first 30 characters.
    """
    complaints: list[str] = []
    size = segments(text)
    if size.encoding != "GSM-7":
        complaints.append(f"letters that make a text cost more than twice: {' '.join(size.costly)}")
    if size.count > max_segments:
        complaints.append(f"{size.count} segments ({size.units} units), at most {max_segments}")
    longest = max((len(_WORD.findall(sentence)) for sentence in _sentences(text)), default=0)
    if longest > MAX_SENTENCE_WORDS:
        complaints.append(f"a sentence of {longest} words, at most {MAX_SENTENCE_WORDS}")
    grade = reading_grade(text, sender_name or "")
    if grade > MAX_READING_GRADE:
        complaints.append(f"reading grade {grade:.1f}, at most {MAX_READING_GRADE:g}: shorter words or sentences")
    if sender_name and sender_name not in text[:NAME_WITHIN_CHARACTERS]:
        complaints.append(f"{sender_name!r} is not within the first {NAME_WITHIN_CHARACTERS} characters")
    complaints += find_forbidden(text)
    if not link_allowed and (found := _LINK.search(text)):
        complaints.append(f"a link: {found.group()!r}")
    return complaints


_FORBIDDEN = (
    ("an emoji", _EMOJI),
    ("asks for a word that phone companies take for themselves (YES, CANCEL, END, QUIT)", _RESERVED),
    ("999 cannot be texted without signing up first", _TEXT_999),
    ("guilt, ranking or others' hours", _LEANING),
)


def find_forbidden(text: str) -> list[str]:
    """What no text of ours may hold, whoever wrote it (R7, V3)."""
    return [f"{what}: {found.group()!r}" for what, pattern in _FORBIDDEN if (found := pattern.search(text))]


def reading_grade(text: str, sender_name: str = "") -> float:
    """The Flesch-Kincaid grade of a wording.

    Sentences end at . ! ? ; : (Flesch's own rule) and at line ends. Syllables are runs of vowels, less a silent final
    e, es or ed, at least one. Anything with a digit or in capitals (references, times, sums, STOP), a name (a capital
    inside a sentence, the group's own name) and a placeholder are read at a glance: one syllable.
    """
    sentences = _sentences(text)
    glance = {word.lower() for word in _WORD.findall(sender_name)}
    words = syllables = 0
    for sentence in sentences:
        for place, word in enumerate(_WORD.findall(sentence)):
            words += 1
            syllables += 1 if _at_a_glance(word, place, glance) else _syllables(word)
    if not words:
        return 0.0
    return 0.39 * words / len(sentences) + 11.8 * syllables / words - 15.59


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE_ENDS.split(text) if _WORD.search(sentence)]


def _at_a_glance(word: str, place: int, glance: set[str]) -> bool:
    return (
        any(c.isdigit() for c in word)
        or word[0] in "{%"
        or (len(word) > 1 and word.isupper())
        or (place > 0 and word[0].isupper())
        or word.lower().rstrip(".,:'s") in glance
        or word.lower() in glance
    )


def _syllables(word: str) -> int:
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(_VOWELS.findall(letters))
    silent_e = letters.endswith("e") and not letters.endswith(("le", "ee", "ye", "oe")) and groups > 1
    silent_ending = letters.endswith(("es", "ed")) and not letters.endswith(
        ("ses", "ces", "ges", "xes", "zes", "ches", "shes", "ted", "ded", "les")
    )
    if silent_e or (silent_ending and groups > 1):
        groups -= 1
    return max(groups, 1)
