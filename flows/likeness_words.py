"""A text's words as likeness compares them: stems, families of words that mean the same, and which way it pulls.

Rules
- A word stands for its family (`flows.likeness_families`), and so do two words of one with others between them ("bring
  our pools back").
- A text pulls up (more, open, allow), down (fewer, close, ban) or neither; "not" just before turns it round.
- A text is for all ("for everyone", "all year"), for some ("only for students", "everyone else keeps paying"), or does
  not say. What it names only to put it aside ("instead of armed police") is not what it asks for.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from flows.likeness_families import FAMILIES
from flows.spelling import REMEMBERED, SHORT_FORMS, bare_letters

MAX_WORDS = 120  # of a text are compared; what comes later adds nothing to what it is about
LONGEST_PHRASE = 3
PARTED_BY = 5  # words at most between the two of a parted phrase

# Two words with others between them, and the family they stand for.
_PARTED = """
bring back: reopen
get back: reopen
put back: reopen
get going: reopen
open again: reopen
start again: reopen
run again: reopen
turn into: convert
made into: convert
switch off: turn_off
turn off: turn_off
pull down: demolish
knock down: demolish
tear down: demolish
take away: remove
rip out: remove
take out: remove
every minute: frequent
time hour: frequent
run often: frequent
come often: frequent
drop requirement: remove
"""

# Of what stands apart in a line, each is another matter: two texts that name none of it in common are not the same.
_CONTRASTS = """
child / youth / student / elderly / disabled / woman / man / homeless / veteran / refugee / immigrant / tenant / teacher / nurse
bus / train / tram / cycle / car / motorbike / scooter / taxi / lorry
frequent / evening weekend / free cheap fare / delayed
wage / bonus
hospital / school / library / park / prison / college / cafe / market / station
north / south / east / west
summer / winter
"""

_UP = """more add build open increase allow keep reopen provide put start introduce create longer later legal extend
plant welcome yes support protect pass earlier higher bring faster install require unlock"""
_DOWN = """fewer remove close reduce end without against oppose shorter restrict limit slower sooner reject enough
turn_off demolish mistake drop"""
_TURNS_ROUND = "stop ban against oppose without too drop"  # pull down, and what they stand before the other way
_NEGATORS = frozenset({"not", "never", "no", "nobody", "none", "cannot", "nothing", "neither", "nor", "hardly"})
NEGATES_WITHIN = 3  # words after the negator
_SLIGHT = """
a an the and or but if of to in on at by for from with as is are was were be been being am it its this that these
those there here i me my we us our you your he she they them their his her him who which what when where why how do
does did done doing have has had having will would shall should can could may might must so than then too very just
also please about into over under up down out off all any some each every own same such only both again once because
while during between through until before after above below get got getting go going make made let like really lot
lots thing things one way much many more most other another not no nor never think believe feel agree say want need
needs needed wish ought thank thanks hello hi dear ta x round around near along across onto towards upon within always
ever even still yet now today them us im ive id re s t d ll m ve put take back said area place
"""  # words of every sentence: they weigh little, but a text of nothing else still has words

_OPINES = """think believe feel want would wish support agree disagree hope fear suggest propose like love hate say
reckon guess need care vote saw see nearly tripped"""  # "I think" says what should be, "I live" who one is

# Whom or when a text is for: a few, or all. "Everyone else keeps paying" makes it for a few.
_FOR_SOME = re.compile(
    r"\b(?:only (?:to|for|on|in|at|during|when|if|those|people|by|be)|(?:limited|restricted|confined) to|except|means tested"
    r"|every(?:one|body) else|just (?:for|on|at|in) (?!case)|during (?:class|lesson)(?:es|s)?)\b"
)
_FOR_ALL = re.compile(
    r"\b(?:every(?:one|body)(?! else)|for (?:us )?all|universal|regardless|no matter|all year|all day|at all times|always|permanent(?:ly)?"
    r"|every (?:single )?(?:child|kid|pupil|student|resident|citizen|person|family|household|home|tenant)|(?:entire|whole) (?:day|year|town|city)|altogether)\b"
)
# A reason begins where somebody says why ("because", "so that", "so kids can"), and ends where they ask again.
_WHY = re.compile(
    r"\b(?:because|cos|coz|so that|since|which|as (?:it|they|i|we|the|there|its|theres)"
    r"|so (?:people|we|they|i|you|that|those|folks|kids|children|everyone|the|it|us|no one|nobody)"
    r"(?! (?:\w+ )?(?:need|should|want|must)))\b"
)
_ASKS_AGAIN = frozenset({"please", "should", "need", "needs", "must", "lets"})
ASKED_BEFORE = 3  # words at least: what begins with "because" asks after it

_PUTS_ASIDE = frozenset({("instead", "of"), ("rather", "than"), ("place", "of")})
ASIDE_WITHIN = 4  # words of weight after "instead of" that are what is not wanted

_WORD = re.compile(r"\d+(?:[.,]\d{3})*(?:\.\d+)?|\w+")
_BARE = re.compile(r"[,.](?=\d{3})")
_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s+")
_NUMBERS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8"}
_APART = frozenset({"parking", "parked", "housing", "building", "meeting", "crossing", "heating", "training", "during"})
_ODD = {
    "statement": "statement", "statements": "statement", "caring": "care", "cares": "care", "trained": "training",
    "apartment": "apartment", "apartments": "apartment", "universal": "universal", "united": "united",
    "movement": "movement", "conservative": "conservative", "conservatives": "conservative",
    "people": "people", "children": "child", "women": "woman", "men": "man", "bought": "buy", "built": "build",
    "kept": "keep", "left": "leave", "lives": "live", "dying": "die", "buses": "bus", "bus": "bus", "news": "news",
    "gas": "gas", "less": "less", "fewer": "fewer", "us": "us", "process": "process", "species": "species",
    "always": "always", "anything": "any", "something": "some", "better": "better", "worse": "bad", "best": "better",
    "emptied": "emptied", "emptying": "emptied", "educator": "educator", "educators": "educator",
    "legislator": "legislator", "legislators": "legislator",
}  # fmt: skip


# An ending is taken off where so many letters stay.
_TAKEN_OFF = """ability:4 ibility:4 ations:3 ation:3 ative:4 ators:4 ator:4 ership:3 iveness:3 fulness:3 ement:3 ingly:3
edly:3 ance:4 ence:4 able:4 ible:4 ment:4 ness:4 ion:5 ists:4 ist:4 ism:4 ive:4 ity:4 ful:4 ally:4 al:4 ing:3
ed:3 ly:4"""
_ENDINGS = tuple((part, int(least)) for part, _, least in (one.partition(":") for one in _TAKEN_OFF.split()))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its endings: benches and bench are one. Words of other alphabets stay as they are."""
    if word in _ODD:
        return _ODD[word]
    if len(word) < 4 or word in _APART or not word.isascii() or not word.isalpha():
        return word
    return _without_endings(word)


def _without_endings(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "ches", "shes", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    for spelled, ours in (("ise", "ize"), ("isat", "izat"), ("our", "or")):
        if len(word) > 5 and word.endswith(spelled):
            word = word[: -len(spelled)] + ours
    if word.endswith("y") and len(word) > 4:
        word = word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def tokens_of(text: str) -> list[str]:
    """Words in full, lower case, as texted."""
    plain = _NUMBERED.sub("", text).lower().replace("'", "").replace("’", "").replace("‘", "")
    if not plain.isascii():
        plain = bare_letters(plain)
    words: list[str] = []
    for word in _WORD.findall(_BARE.sub("", plain)):
        full = SHORT_FORMS.get(word, word) if len(word) > 2 or word in ("u", "r") else word
        words.extend(full.split() if " " in full else (full,))
        if len(words) >= MAX_WORDS:
            break
    return words


_LINES = [line.split() for line in FAMILIES.splitlines() if line and not line.startswith("#")]


def _families() -> tuple[dict[str, str], dict[tuple[str, ...], str]]:
    singles: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    for members in _LINES:
        name = stem(members[0]) if "_" not in members[0] else members[0]
        for member in members:
            parts = tuple(stem(part) for part in member.split("_"))
            if len(parts) == 1:
                singles[parts[0]] = name
            else:
                phrases[parts] = name
    return singles, phrases


_FAMILY, _PHRASES = _families()
SPELLED = {word: _FAMILY[stem(word)] for line in _LINES for word in line if "_" not in word}  # in full, with their families
_PARTED_WORDS = {
    (stem(first), stem(second)): _FAMILY.get(stem(family), stem(family))
    for first, second, family in (line.replace(":", "").split() for line in _PARTED.strip().splitlines())
}
_CONTRAST_LINES = [line.split(" / ") for line in _CONTRASTS.strip().splitlines()]
_CONTRASTED = {
    _FAMILY.get(stem(word), stem(word)): (number, place)
    for number, line in enumerate(_CONTRAST_LINES)
    for place, words in enumerate(line)
    for word in words.split()
}
_PARTED_ENDS = frozenset(end for _, end in _PARTED_WORDS)
_PHRASE_STARTS = frozenset(phrase[0] for phrase in _PHRASES)
_UP_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _UP.split())
_SLIGHT_WORDS, _OPINING = frozenset(_SLIGHT.split()), frozenset(_OPINES.split())
_TURN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _TURNS_ROUND.split())
_DOWN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _DOWN.split()) | _TURN_STEMS


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: its stem, and the family it stands for."""

    stem: str
    family: str
    slight: bool = False  # a word of every sentence
    why: bool = False  # only says why


@dataclass(frozen=True, slots=True)
class Words:
    """A text as likeness sees it."""

    words: tuple[Word, ...]  # each once, in their order
    order: tuple[str, ...]  # families in order, slight words left out
    ups: int  # how often it pulls up, and how often down
    downs: int
    nots: int
    numbers: frozenset[str]
    plain: str  # lower case, one space apart
    aside: frozenset[str]  # families named only to put them aside
    contrasts: tuple[frozenset[int], ...]  # for each line of contrasts, what it names of it
    scope: int  # 1 for all, -1 for some, 0 where it does not say
    of_oneself: bool  # says who or what the writer is ("I live in a town"), not what should be done


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> Words:
    """Read a text. Any text has words, if only a mark or a number."""
    tokens = tokens_of(text)
    stems = [stem(token) for token in tokens]
    found: dict[str, Word] = {}
    order: list[str] = []
    aside: set[str] = set()
    whole = " ".join(tokens)
    why, until = _reason(whole, tokens)
    pull = _Pull()
    place = putting_aside = 0
    while place < len(stems):
        size, family = _phrase(stems, place)
        name = "_".join(stems[place : place + size]) if size > 1 else stems[place]
        slight = size == 1 and (tokens[place] in _SLIGHT_WORDS or (len(name) == 1 and not name.isdigit()))
        found.setdefault(name, Word(name, family, slight, why <= place < until))
        if not slight:
            order.append(family)
            if putting_aside:
                putting_aside -= 1
                aside.add(family)
        if size == 1 and name in _PARTED_ENDS:
            for before in stems[max(0, place - PARTED_BY) : place]:
                meant = _PARTED_WORDS.get((before, name))
                if meant:
                    found.setdefault(meant, Word(f"{before} {name}", meant))
                    order.append(meant)
                    pull.hear("", meant, len(order))
                    break
        pull.hear(tokens[place], family, len(order))
        place += size
        if tuple(tokens[place - 2 : place]) in _PUTS_ASIDE:
            putting_aside = ASIDE_WITHIN
    numbers = frozenset(_NUMBERS.get(token, token) for token in tokens if token in _NUMBERS or token.isdigit())
    return Words(
        tuple(found.values()),
        tuple(order),
        pull.ups,
        pull.downs,
        pull.nots,
        numbers,
        whole,
        frozenset(aside),
        _contrasts(found.values()),
        _scope(whole),
        _is_of_oneself(tokens),
    )


def _reason(whole: str, tokens: list[str]) -> tuple[int, int]:
    """From which word to which it only says why; from the end where it does not."""
    for found in _WHY.finditer(whole):
        begins = whole.count(" ", 0, found.start())
        if begins >= ASKED_BEFORE:
            asks = (place for place, token in enumerate(tokens[begins:], begins) if token in _ASKS_AGAIN)
            return begins, next(asks, len(tokens))
    return len(tokens), len(tokens)


def _contrasts(words: Iterable[Word]) -> tuple[frozenset[int], ...]:
    named: list[set[int]] = [set() for _ in _CONTRAST_LINES]
    for word in words:
        if word.family in _CONTRASTED:
            line, place = _CONTRASTED[word.family]
            named[line].add(place)
    return tuple(map(frozenset, named))


def _scope(whole: str) -> int:
    return -1 if _FOR_SOME.search(whole) else 1 if _FOR_ALL.search(whole) else 0


def _is_of_oneself(tokens: list[str]) -> bool:
    if not tokens or tokens[0] not in ("i", "my", "im", "ive"):
        return False
    return tokens[0] != "i" or not any(token in _OPINING for token in tokens[1:4])


@dataclass(slots=True)
class _Pull:
    """Counts which way a text pulls, word by word."""

    ups: int = 0
    downs: int = 0
    nots: int = 0  # of negators that turned no word of direction round
    turned_by: str = ""  # the word that turns round what comes within reach
    until: int = -1

    def hear(self, said: str, family: str, place: int) -> None:
        turned = place <= self.until and (self.turned_by != "from" or family in _DOWN_STEMS)
        if said == "from":  # "save it from closing"
            self.turned_by, self.until = "from", place + 2
        elif said in _NEGATORS:
            self.nots += 1
            self.turned_by, self.until = "not", place + NEGATES_WITHIN
        elif family in _UP_STEMS or family in _DOWN_STEMS:
            if turned and self.turned_by == "not":
                self.nots -= 1
            elif turned and self.turned_by != "from":
                self.downs -= 1
            up = (family in _UP_STEMS) != turned
            self.ups, self.downs = self.ups + up, self.downs + (not up)
            self.until = -1
            if family in _TURN_STEMS and not turned:
                self.turned_by, self.until = family, place + NEGATES_WITHIN


def _phrase(stems: list[str], place: int) -> tuple[int, str]:
    """How many words stand for one thing here, and its family."""
    if stems[place] in _PHRASE_STARTS:
        for size in range(LONGEST_PHRASE, 1, -1):
            family = _PHRASES.get(tuple(stems[place : place + size]))
            if family is not None:
                return size, family
    return 1, _FAMILY.get(stems[place], stems[place])
