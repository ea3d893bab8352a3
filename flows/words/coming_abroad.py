"""Whether somebody comes, and what they ask of the meeting, in other languages: by the parts their words play.

Rules
- A text is read when every one of its words is known in one language; one word more and it is heard as what it is.
- A question says nothing of coming. Neither does what somebody of theirs does: "my husband cannot come".
- A "not" with any word of coming is a no; a yes beside it is "unsure", unless a "but" says which of them holds.
- Languages that read the same words in two ways make it "unsure": never a yes of a no.
- A question is of the meeting if all its words are known, or if it is short, ends with its mark and asks with a word
  that is no English one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from flows.words import little_english
from flows.words.coming_abroad_words import PARTS, WORDS
from flows.words.first_look import Sought
from flows.words.spelling import REMEMBERED, fold

Said = Literal["yes", "no", "maybe", "unsure"]
Word = frozenset[str]  # the parts it plays

MAX_CHARACTERS = 120
MAX_WORDS = 14
MAX_ASKED_WORDS = 8
MAX_JOINED = 6  # words of one entry

MAX_DIGITS = 2
_SO_MANY = frozenset({"with", "kin"})  # "iremos 3": how many come is for a person to read
_ASKING = frozenset({"where", "asks", "about"})
_GOING = frozenset({"come", "be", "stay", "can", "go", "busy", "maybe", "doubt"})
_MEETINGS = """
    spotkani zebrani sedint intalnir reunion reunia riunion toplanti sobrani собрани встреч зустріч збори събрани
    susirinkim gyules talalkozo schuz schodz mbledhj takim cyfarfod اجتماع جلس ملاقات मीटिंग মিটিং ਮੀਟਿੰਗ
"""
_MEETING = Sought(rf"(?:^| )(?:{'|'.join(_MEETINGS.split())})")  # how a meeting is called, as `fold` writes it
_ENGLISH_WORDS = """
    a aa ale an ana are as at ba bas beth bus busy but ce come cum da de den di dim din do dot e ear eh el err
    family far fen fin g h ha haa hal han hay he hej hey hu i ie ile in is ja jam jo k kam ki kim kon ku la
    lan le les lo man mata me meeting mi most mum my n na nah ne net ni no not nu o ok on oo pa pan par
    parking pas pe per plus po pot s sa sal si sin sino son sot sure sut te tem ti to tot u us vale van war was
    wat wen wie will y ya yo
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_CLAUSES = re.compile(r"[.,!¿¡;:\n\r\t…。،؛।！，?؟？()\"“”«»|/\\]+")
_FIRST_WORD = re.compile(r"[^\W\d_][^\s.,!;:?؟？،؛।…'’`´\"()/|-]*|\d+")
_APART = re.compile(r"['’`´¿¡]")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def _words_of(text: str) -> list[str]:
    folded = fold(_APART.sub(" ", text))
    return list(folded.replace(" ", "")) if _CHINESE.search(folded) else folded.split()


def _spread() -> tuple[dict[str, dict[tuple[str, ...], Word]], dict[str, set[str]]]:
    """The words of each language with their parts, and the languages in which an entry begins with a word."""
    tables: dict[str, dict[tuple[str, ...], Word]] = {}
    begins: dict[str, set[str]] = {}
    for language, table in WORDS.items():
        entries: dict[tuple[str, ...], Word] = {}
        for part, words in re.findall(r"(\w+): ((?:.|\n(?! *\w+: ))*)", table):
            assert part in PARTS, part  # noqa: S101 - a table of ours
            for entry in filter(None, (tuple(_words_of(word)) for word in words.split(","))):
                entries[entry] = entries.get(entry, frozenset()) | {part}
                begins.setdefault(entry[0], set()).add(language)
        tables[language] = entries
    return tables, begins


_TABLES, _BEGINS = _spread()
_NAMES_AND_ENGLISH = frozenset({"hindi", "ma", "maya", "non", "may", "aan", "nil", "net", "nay"})
_BUTS = frozenset(entry[0] for table in _TABLES.values() for entry, parts in table.items() if "but" in parts)
_NOS = frozenset(
    entry[0]
    for table in _TABLES.values()
    for entry, parts in table.items()
    if len(entry) == 1 and not parts.isdisjoint({"no", "not", "stay"})
)
_DENIALS = (
    frozenset(word for word in _NOS if len(word) > 1 or not word.isascii())
    - (_ENGLISH - {"ne", "nu", "pas"})
    - _NAMES_AND_ENGLISH
)


def read(text: str, language: str | None = None) -> Said | None:
    """What the text says of coming; None when it is in no language we know, or says nothing of it."""
    if "?" in text or "؟" in text or "？" in text:
        return None
    said = {value for known in _readings(text, language) if (value := _of_all(known))}
    return said.pop() if len(said) == 1 else ("unsure" if said else None)


def brings_company(text: str) -> bool:
    """Whether a text that is read here says that somebody comes along: how many is for a person to read."""
    return any("kin" in parts for known in _readings(text) for parts in known)


def takes_back(text: str) -> bool:
    """Whether it holds a "but" or a "not" of some language, English words or no; for what follows a yes of theirs."""
    return not (_BUTS | _NOS).isdisjoint(_words_of(text))


def denies(text: str) -> bool:
    """Whether it holds a word that denies in some language, and is no English one."""
    return not _DENIALS.isdisjoint(_words_of(text))


def asks(text: str) -> Literal["when and where", "else"] | None:
    """What the text asks of the meeting, in another language than English."""
    ends = text.rstrip(" \"'!.)").endswith(("?", "؟", "？"))
    whole = _readings(text)
    if not (whole or ends) or little_english.is_in_their_own(text):
        return None
    for known in whole:
        parts = frozenset[str]().union(*known)
        if (ends and _GOING & parts) or not parts.isdisjoint({"asks", "about"} if ends else ()):
            return "when and where" if "where" in parts and not _GOING & parts else "else"
        if "where" in parts and not _GOING & parts:
            return "when and where"
    if ends and not whole and any(_asks_with(word) for word in _short(text)):
        return "else"
    return None


def asks_for_meetings(text: str) -> bool:
    """Whether the whole text asks when, where or if there is a meeting, in another language: "czy jest spotkanie"."""
    if not _MEETING.search(fold(text)) or little_english.is_in_their_own(text):
        return False
    said = [frozenset[str]().union(*known) for known in _readings(text)]
    return any(parts & {"where", "asks"} and not parts & _GOING for parts in said)


def _short(text: str) -> list[tuple[str, ...]]:
    """The words of a short text, and their neighbours, as entries may hold them."""
    words = _words_of(text)
    most = MAX_ASKED_WORDS * (2 if _CHINESE.search(text) else 1)
    if len(words) > most:
        return []
    return [tuple(words[start : start + size]) for size in (1, 2, 3) for start in range(len(words) - size + 1)]


def _asks_with(entry: tuple[str, ...]) -> bool:
    return not _ENGLISH.issuperset(entry) and any(
        not table.get(entry, frozenset()).isdisjoint({"where", "asks"})
        and (len(entry[0]) > 1 or not entry[0].isascii())
        for table in _TABLES.values()
    )


@lru_cache(maxsize=REMEMBERED)
def _readings(text: str, language: str | None = None) -> list[Sequence[Word]]:
    """The parts of the words, once for every language that knows them all."""
    if len(text) > MAX_CHARACTERS:
        return []
    first = _FIRST_WORD.search(text)
    if first is None or not (_CHINESE.match(first[0]) or _BEGINS.keys() & _words_of(first[0])[:1]):
        return []  # the cheap first look
    clauses = [words for clause in _CLAUSES.split(text) if (words := _words_of(clause))]
    words = [word for clause in clauses for word in clause]
    if not 0 < len(words) <= MAX_WORDS * (2 if _CHINESE.search(text) else 1):
        return []
    if language in (None, "en") and _ENGLISH.issuperset(words):
        return []
    near = [name for name in _BEGINS.get(words[0], ()) if name.partition("-")[0] == language] or sorted(
        _BEGINS.get(words[0], ())
    )
    return [known for name in near if (known := list(_known(clauses, _TABLES[name]))) and all(known)]


def _known(clauses: list[list[str]], table: dict[tuple[str, ...], Word]) -> Iterator[Word]:
    """The longest entries that stand in each clause, one after the other; an empty one where a word is not known."""
    for clause in clauses:
        place = 0
        while place < len(clause):
            for size in range(min(MAX_JOINED, len(clause) - place), 0, -1):
                if parts := table.get(tuple(clause[place : place + size])):
                    yield parts
                    place += size
                    break
            else:
                if not (place and clause[place].isdecimal() and len(clause[place]) <= MAX_DIGITS):
                    yield frozenset()
                    return
                yield _SO_MANY
                place += 1


def _of_all(known: Sequence[Word]) -> Said | None:
    """What the sides of every "but" say together."""
    if any(parts <= _ASKING for parts in known):
        return None
    sides: list[list[Word]] = [[]]
    for parts in known:
        if "but" in parts:
            sides.append([])
        else:
            sides[-1].append(parts)
    if any(_is_of_theirs(side) for side in sides):
        return None
    read_sides = [_of_one(side) for side in sides if side]
    said = [value for value, _plain in read_sides if value]
    if not said:
        return None
    if len(set(said)) == 1:
        return said[0]
    first_bare = read_sides[0][0] == "yes" and not read_sides[0][1]
    return said[-1] if first_bare and len(set(said[1:])) == 1 else "unsure"


def _is_of_theirs(side: Sequence[Word]) -> bool:
    """Whether it tells of somebody of theirs rather than of who comes along."""
    parts = frozenset[str]().union(*side)
    return "kin" in parts and "with" not in parts


def _of_one(side: Sequence[Word]) -> tuple[Said | None, bool]:
    """What one side says, and whether it does so in more than a bare yes or no."""
    parts = frozenset[str]().union(*side)
    plain = not _GOING.isdisjoint(parts)
    going = not parts.isdisjoint({"come", "be"}) or {"can", "go"} <= parts
    away = "stay" in parts or ("not" in parts and not parts.isdisjoint({"come", "be", "can", "go"}))
    if "doubt" in parts:
        return "unsure", True
    if "maybe" in parts:
        return ("unsure" if away else "maybe"), True
    if away:
        return ("unsure" if "yes" in parts else "no"), plain
    if "no" in parts:
        return ("unsure" if "yes" in parts or going or {"busy", "not"} <= parts else "no"), plain
    if "not" in parts:  # of what? "oui mais pas", "tak, nie jestem chora"
        return "unsure", False
    if "busy" in parts:
        return ("unsure" if "yes" in parts or "come" in parts or "can" in parts else "no"), plain
    if going or not parts.isdisjoint({"yes", "ji"}):
        return ("maybe" if "if" in parts else "yes"), plain
    return None, False
