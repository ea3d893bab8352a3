"""What a broadcast says: one wording for all, each person's name in it, and everything that may be wrong with it.

Rules
- A field stands in braces: {name}, {when}, {place}. An unknown one, or one without its words, is refused, never sent.
- It names the group at once and, where it is promotional, says how to end it: every time.
- It is kept as it was typed. What one character costs is shown with a mended text, and taken only when asked for.
- Only {name} differs from person to person, so a text is a few pieces with the name between them.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.name import MAX_CHARACTERS as LONGEST_NAME
from flows.wording import (
    GSM7,
    GSM7_EXTENDED,
    NAME_WITHIN_CHARACTERS,
    Segments,
    find_forbidden,
    lint,
    segments,
    straighten,
)

NO_NAME = "neighbour"  # said to whoever never told us a name
MAX_SEGMENTS = 3  # of the longest text; judgement: what needs more is a letter, not a text
LONGEST_WORDING = 1_000  # characters
WAY_OUT = "Text STOP to end."

_FIELD = re.compile(r"\{([^{}]*)\}")
_STOP = re.compile(r"\bSTOP\b")
_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ħ": "h", "œ": "oe", "Œ": "OE"})
_ALLOWED = GSM7 | GSM7_EXTENDED


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed for one broadcast."""

    wording: str
    when: str = ""
    place: str = ""
    no_name: str = NO_NAME


def pieces(words: Words) -> tuple[str, ...]:
    """The text of everybody, cut where each person's name stands. Only of words without `faults`."""
    fields = {"name": "\0", "when": words.when, "place": words.place}
    filled = _FIELD.sub(lambda field: fields[field[1]], words.wording)
    return tuple(filled.split("\0"))


def render(words: Words, name: str) -> str:
    """What one person is texted. A name is never read as a field, whatever it holds."""
    return (name or words.no_name).join(pieces(words))


def faults(words: Words, *, area_name: str, message_class: str) -> list[str]:
    """Why it may not be sent at all, each in a sentence that says what to do. Empty: it may."""
    found = list(_wrong_fields(words))
    if found:
        return found
    longest = render(words, "N" * LONGEST_NAME)
    found += _wrong_frame(longest, area_name, message_class)
    found += find_forbidden(longest)
    size = segments(render(mended(words), "N" * LONGEST_NAME))
    if size.count > MAX_SEGMENTS:
        found.append(f"it takes {size.count} segments with a long name, at most {MAX_SEGMENTS}: shorten it")
    return found


def can_be_read(words: Words) -> bool:
    """Whether its fields are in order, so that one may see how it reads; it may have other faults."""
    return next(_wrong_fields(words), None) is None


def advice(words: Words, *, area_name: str) -> list[str]:
    """What would make it plainer or cheaper. It may be sent all the same. Only of words without `faults`."""
    return lint(render(mended(words), ""), sender_name=area_name)  # letters that cost are shown beside these


def suggestion(words: Words, *, area_name: str, message_class: str) -> str:
    """The same wording with the group in front and a way out behind, where they were missing."""
    wording = words.wording.strip()
    if area_name not in render(replace(words, wording=_FIELD.sub("", wording)), "")[:NAME_WITHIN_CHARACTERS]:
        wording = f"{area_name}: {wording}"
    if message_class == "promotional" and not _STOP.search(wording):
        wording = f"{wording} {WAY_OUT}"
    return wording


def costly(words: Words) -> tuple[str, ...]:
    """The characters of the wording that make every text cost more than twice. Names apart: they differ."""
    size = segments("".join(pieces(words)))
    return size.costly if size.encoding == "UCS-2" else ()


def mended(words: Words) -> Words:
    """The same with letters that cost no more: straight quotes and dashes, plain letters, no emoji."""
    return Words(*(_plain(part) for part in (words.wording, words.when, words.place, words.no_name)))


def size_of(words: Words, name: str) -> Segments:
    """What one person's text costs as SMS."""
    return segments(render(words, name))


def _plain(text: str) -> str:
    return "".join(_plain_letters(straighten(text))).strip()


def _plain_letters(text: str) -> Iterator[str]:
    for letter in text:
        if letter in _ALLOWED:
            yield letter
            continue
        bare = straighten(unicodedata.normalize("NFKD", letter.translate(_LETTERS)))
        yield "".join(one for one in bare if one in _ALLOWED)


def _wrong_fields(words: Words) -> Iterator[str]:
    if not words.wording.strip():
        yield "it has no words"
        return
    if len(words.wording) > LONGEST_WORDING:
        yield f"it has {len(words.wording)} characters, at most {LONGEST_WORDING}: shorten it"
        return
    yield from _wrong_use(words)
    yield from _wrong_braces(words)


def _wrong_use(words: Words) -> Iterator[str]:
    given = _given(words)
    used = _FIELD.findall(words.wording)
    for field in dict.fromkeys(used):
        if field not in given:
            yield f"there is no field {{{field}}}; there are {{name}}, {{when}} and {{place}}"
        elif not given[field].strip():
            yield f"it says {{{field}}}, and there are no words for {{{field}}}: give them"
    for field in ("when", "place"):
        if given[field].strip() and field not in used:
            yield f"there are words for {{{field}}}, and the wording has no {{{field}}}: put it where they belong"


def _wrong_braces(words: Words) -> Iterator[str]:
    rest = _FIELD.sub("", words.wording)
    if "{" in rest or "}" in rest:
        yield "it has a brace that belongs to no field; a field is written as {name}"
    if "\0" in words.wording:
        yield "it has a character that cannot be texted"
    for field, said in _given(words).items():
        if re.search(r"[{}\0]", said):
            yield f"the words for {{{field}}} hold a brace; fields stand in the wording only"


def _given(words: Words) -> dict[str, str]:
    return {"name": words.no_name, "when": words.when, "place": words.place}


def _wrong_frame(text: str, area_name: str, message_class: str) -> Iterator[str]:
    if area_name not in text[:NAME_WITHIN_CHARACTERS]:
        yield f"{area_name!r} must stand within its first {NAME_WITHIN_CHARACTERS} characters, also before a long name"
    if message_class == "promotional" and not _STOP.search(text):
        yield f"it must say how to end these texts, every time, as in {WAY_OUT!r}"
