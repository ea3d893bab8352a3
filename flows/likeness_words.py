"""A text's words as likeness compares them: stems, families of words that mean the same, and which way it pulls.

Rules
- A word stands for its family (`flows.likeness_families`), and so do two words of one with others between them ("bring
  our pools back").
- A text pulls up (more, open, allow), down (fewer, close, ban) or neither; "not" just before turns it round.
- A text is for all ("for everyone", "all year"), for some ("only for students", "everyone else keeps paying"), or does
  not say. What it names only to put it aside ("instead of armed police") is not what it asks for.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from flows.likeness_families import FAMILIES
from flows.words.spelling import REMEMBERED, SHORT_FORMS, bare_letters

MAX_WORDS = 120  # of a text are compared, marks included; what comes later adds nothing to what it is about
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
keep out: stop
"""

# Of what stands apart in a line, each is another matter: two texts that name none of it in common are not the same.
_CONTRASTS = """
child / youth / student / elderly / disabled / woman / man / homeless / veteran / refugee / tenant / teacher / nurse
bus / train / tram / cycle / car / motorbike / scooter / taxi / lorry
frequent / evening weekend / free cheap fare / delayed
wage / bonus / hire
leash / off_leash
hospital / school / library / park / prison / college / cafe / market / station
north / south / east / west
summer / winter
"""

_OF_EITHER = frozenset({"pay"})  # words that say nothing of which

_UP = """more add build open increase allow keep reopen provide put start introduce create longer legal extend
plant welcome yes support protect pass earlier higher bring faster install require unlock give fund hire"""
_DOWN = """fewer remove close reduce end without against oppose shorter restrict limit slower sooner reject enough
turn_off demolish lock drop"""
_TURNS_ROUND = "stop ban against oppose without too"  # pull down, and what they stand before the other way
_TAKES_BACK = "remove drop"  # pull down, and turn round what would pull up ("drop the requirement")
_NAMES = """
building buildings law laws rule rules ordinance ordinances regulation regulations legislation help aid
"""  # of things: they pull nowhere, though others of their family do
_NEGATORS = frozenset({"not", "never", "no", "nobody", "none", "cannot", "nothing", "neither", "nor", "hardly"})
NEGATES_WITHIN = 3  # words of weight after the negator, in its clause
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
    r"\b(?:only (?:to|for|on|in|at|during|when|if|those|people|by|be)|(?:to|for|on|in|at|during) \w+(?: \w+)? only"
    r"|just (?:for|on|at|in) (?!case)|(?:limited|restricted|confined) to|except|means tested|every(?:one|body) else"
    r"|during (?:class|lesson)(?:es|s)?)\b"
)
_FOR_ALL = re.compile(
    r"\b(?:every(?:one|body)(?! else)|for (?:us )?all|universal|regardless|no matter|altogether"
    r"|all year|all day|at all times|always|permanent(?:ly)?|(?:entire|whole) (?:day|year|town|city)"
    r"|every (?:single )?(?:child|kid|pupil|student|resident|citizen|person|family|household|home|tenant))\b"
)
_REJECTS = re.compile(
    r"\b(?:is|are|was|be) (?:an? )?(?:\w+ )?(?:mistake|bad idea|waste of|nonsense|wrong idea|stupid)\b"
)
_AS_IT_IS = re.compile(
    r"\b(?:leave|left|keep|kept|stay|remain)\b(?: \w+){0,5}? (?:as (?:it|they|is|are|now)|that way|alone|unchanged)\b"
)

# A reason begins where somebody says why ("because", "so that", "so kids can"), and ends where they ask again.
_WHY = re.compile(
    r"\b(?:because|cos|coz|so that|since|which|as (?:it|they|i|we|the|there|its|theres)"
    r"|so (?:people|we|they|i|you|that|those|folks|kids|children|everyone|the|it|us|no one|nobody)"
    r"(?! (?:\w+ )?(?:need|should|want|must)))\b"
)
# A text without one of these is not looked through for the patterns above.
_SCOPING = """only just limited restricted confined except means everyone everybody during all universal regardless
matter altogether always permanent permanently entire whole every"""
_JUDGING = "mistake idea waste nonsense stupid leave left keep kept stay remain"
_SAYING_WHY = "because cos coz so since which as"

_ASKS_AGAIN = frozenset({"please", "should", "need", "needs", "must", "lets"})
ASKED_BEFORE = 2  # words at least: what begins with "because" asks after it

_PUTS_ASIDE = frozenset({("instead", "of"), ("rather", "than"), ("place", "of")})
_ASIDE_ENDS = frozenset(end for _, end in _PUTS_ASIDE)
ASIDE_WITHIN = 4  # words of weight after "instead of" that are what is not wanted

_WORD = re.compile(r"\d+(?:[.,]\d{3})*(?:\.\d+)?|\w+")
_BARE = re.compile(r"[,.](?=\d{3})")
_MARKS = frozenset(".,;:!?\n")
_WORD_OR_MARK = re.compile(_WORD.pattern + r"|[.,;:!?](?=\s|$)|\n")
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
    "signal": "signal", "signals": "signal", "legislator": "legislator", "legislators": "legislator",
    # without them: even, reason, age, deal, plan, vegetation, convert, violent, person, public, commune, memorial,
    # massive, priority, armed, account, close, rid and create
    "evening": "evening", "evenings": "evening", "reasonable": "reasonable", "reasonably": "reasonable",
    "ageing": "ageing", "aging": "ageing", "dealer": "dealer", "dealers": "dealer", "dealing": "dealer",
    "plane": "plane", "planes": "plane", "vegetable": "vegetable", "vegetables": "vegetable", "personal": "personal",
    "conversation": "conversation", "conversations": "conversation", "violation": "violation",
    "violations": "violation", "publicity": "publicity", "communist": "communist", "cooperation": "cooperation",
    "memory": "memory", "memories": "memory", "massive": "massive", "priority": "priority", "priorities": "priority",
    "armed": "armed", "account": "account", "accounts": "account", "closely": "closely", "riding": "ride",
    "ridership": "ridership", "creative": "creative", "creativity": "creative",
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
    return _tokens(text, _WORD)


def _tokens(text: str, taken: re.Pattern[str]) -> list[str]:
    plain = _NUMBERED.sub("", text).lower().replace("'", "").replace("’", "").replace("‘", "")
    if not plain.isascii():
        plain = bare_letters(plain)
    words: list[str] = []
    for word in taken.findall(_BARE.sub("", plain)):
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
_IN_FULL = [word for line in _LINES for word in line if "_" not in word]
SPELLED = {word: _FAMILY[stem(word)] for word in _IN_FULL}  # with their families
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
_SLIGHT_WORDS, _OPINING, _THINGS, _SCOPE_WORDS, _LOOKS_BACK, _WHY_WORDS = (
    frozenset(words.split()) for words in (_SLIGHT, _OPINES, _NAMES, _SCOPING, _JUDGING, _SAYING_WHY)
)
_TURN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _TURNS_ROUND.split())
_TAKING_BACK = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _TAKES_BACK.split())
_TURNING = _TURN_STEMS | _TAKING_BACK
_DOWN_STEMS = frozenset(_FAMILY.get(stem(word), stem(word)) for word in _DOWN.split()) | _TURN_STEMS
_PULLING = _UP_STEMS | _DOWN_STEMS


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
    contrasts: Mapping[int, frozenset[int]]  # for each line of contrasts, what it names of it
    scope: int  # 1 for all, -1 for some, 0 where it does not say
    of_oneself: bool  # says who or what the writer is ("I live in a town"), not what should be done

    @property
    def denies(self) -> bool:
        """Whether it says no to something."""
        return self.nots > 0 or bool(self.aside)

    @property
    def is_against(self) -> bool:
        """Whether it says no to something, or pulls down."""
        return self.denies or self.downs > self.ups


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> Words:
    """Read a text. Any text has words, if only a mark or a number."""
    tokens, breaks = _clauses(text)
    plain, said = " ".join(tokens), frozenset(tokens)
    why = range(0) if _WHY_WORDS.isdisjoint(said) else _reason(plain, tokens, breaks)
    reading = _Reading(tokens, [stem(token) for token in tokens])
    place = 0
    while place < len(tokens):
        if place in breaks:
            reading.pause()
        place += reading.read(place, why=place in why)
    pull = reading.pull
    if not _LOOKS_BACK.isdisjoint(said):
        pull.look_back(plain)
    numbers = frozenset(_NUMBERS.get(token, token) for token in tokens if token in _NUMBERS or token.isdigit())
    return Words(
        words=tuple(reading.found.values()),
        order=tuple(reading.order),
        ups=pull.ups,
        downs=pull.downs,
        nots=pull.nots,
        numbers=numbers,
        plain=plain,
        aside=frozenset(reading.aside),
        contrasts=_contrasts(reading.found.values()),
        scope=_scope(plain, said),
        of_oneself=_is_of_oneself(tokens),
    )


def _clauses(text: str) -> tuple[list[str], dict[int, bool]]:
    """The words, and before which of them a clause begins: `True` where a sentence does."""
    tokens: list[str] = []
    breaks: dict[int, bool] = {}
    for read in _tokens(text, _WORD_OR_MARK):
        if read in _MARKS:
            breaks[len(tokens)] = read != ","
        else:
            tokens.append(read)
    return tokens, breaks


def _reason(plain: str, tokens: list[str], breaks: Mapping[int, bool]) -> range:
    """The words that only say why."""
    for found in _WHY.finditer(plain):
        begins = plain.count(" ", 0, found.start())
        if begins >= ASKED_BEFORE:
            ends = (place for place in range(begins, len(tokens)) if tokens[place] in _ASKS_AGAIN or breaks.get(place))
            return range(begins, next(ends, len(tokens)))
    return range(0)


def _contrasts(words: Iterable[Word]) -> dict[int, frozenset[int]]:
    named: dict[int, frozenset[int]] = {}
    for word in words:
        if word.family in _CONTRASTED and word.stem not in _OF_EITHER:
            line, place = _CONTRASTED[word.family]
            named[line] = named.get(line, frozenset()) | {place}
    return named


def _scope(plain: str, said: Collection[str]) -> int:
    if _SCOPE_WORDS.isdisjoint(said):
        return 0
    return -1 if _FOR_SOME.search(plain) else 1 if _FOR_ALL.search(plain) else 0


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
    kept_until: int = -1  # "keep it shut" pulls down
    pulled: dict[str, bool] = field(default_factory=dict)  # which way a family pulled

    def hear(self, said: str, family: str, place: int) -> None:
        if said == "from":  # "save it from closing"
            self.turned_by, self.until = "from", place + 2
        elif said in _NEGATORS:
            self.nots += 1
            self.turned_by, self.until = "not", place + NEGATES_WITHIN
        elif said not in _THINGS and family in _PULLING:
            self._count(family, place)

    def rest(self) -> None:
        """A clause ends: nothing in it reaches further."""
        self.until = self.kept_until = -1

    def look_back(self, plain: str) -> None:
        """What the whole text says of what it named: that it is a mistake, or should stay as it is."""
        if _REJECTS.search(plain):
            self.ups, self.downs = self.downs, self.ups
            self.nots += 1
        if self.ups == self.downs and _AS_IT_IS.search(plain):
            self.downs += 1

    def _count(self, family: str, place: int) -> None:
        turned = place <= self.until and self._turns(family)
        if turned and self.turned_by == "not":
            self.nots -= 1
        elif turned and self.turned_by != "from":
            self.downs -= 1
        up = (family in _UP_STEMS) != turned
        self.ups, self.downs = self.ups + up, self.downs + (not up)
        if not up and place <= self.kept_until:
            self.ups -= 1
        if turned and self.pulled.get(family, up) != up:  # "requiring it only costs more, drop the requirement"
            self.ups, self.downs = self.ups - (not up), self.downs - up
        self.pulled[family] = up
        allows_not = turned and self.turned_by == "not" and family == "allow"
        self.until = self.kept_until = -1
        if family == "keep" and up:
            self.kept_until = place + NEGATES_WITHIN
        if allows_not or (family in _TURNING and not turned):
            self.turned_by, self.until = family, place + NEGATES_WITHIN

    def _turns(self, family: str) -> bool:
        """Whether what came before turns this round: "from" and "not let" only what pulls down."""
        if self.turned_by in ("from", "allow"):
            return family in _DOWN_STEMS
        return self.turned_by not in _TAKING_BACK or family in _UP_STEMS


@dataclass(slots=True)
class _Reading:
    """A text read so far."""

    tokens: list[str]
    stems: list[str]
    found: dict[str, Word] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    aside: set[str] = field(default_factory=set)
    pull: _Pull = field(default_factory=_Pull)
    putting_aside: int = 0  # so many words of weight to come

    def pause(self) -> None:
        """A clause begins."""
        self.pull.rest()
        self.putting_aside = 0

    def read(self, place: int, *, why: bool) -> int:
        """Read what stands here; returns how many words that are."""
        size, family = _phrase(self.stems, place)
        said = self.tokens[place] if size == 1 else ""
        name = self.stems[place] if size == 1 else "_".join(self.stems[place : place + size])
        slight = said in _SLIGHT_WORDS or (len(name) == 1 and not name.isdigit())
        parted = name in _PARTED_ENDS and self._parted(name, place)
        if parted:
            said, name, family, slight = "", f"{parted}_{name}", parted, False
        if name not in self.found:
            self.found[name] = Word(name, family, slight, why)
        if not slight:
            self._weigh_in(family)
        if not why and (family in _PULLING or said in _NEGATORS or said == "from"):
            self.pull.hear(said, family, len(self.order))
        if said in _ASIDE_ENDS and (self.tokens[place - 1], said) in _PUTS_ASIDE:
            self.putting_aside = ASIDE_WITHIN
        return size

    def _weigh_in(self, family: str) -> None:
        self.order.append(family)
        if self.putting_aside:
            self.putting_aside -= 1
            self.aside.add(family)

    def _parted(self, ends: str, place: int) -> str:
        """The family of a parted phrase that ends here, or nothing."""
        before = self.stems[max(0, place - PARTED_BY) : place]
        return next((_PARTED_WORDS[begins, ends] for begins in before if (begins, ends) in _PARTED_WORDS), "")


def _phrase(stems: list[str], place: int) -> tuple[int, str]:
    """How many words stand for one thing here, and its family."""
    if stems[place] in _PHRASE_STARTS:
        for size in range(LONGEST_PHRASE, 1, -1):
            family = _PHRASES.get(tuple(stems[place : place + size]))
            if family is not None:
                return size, family
    return 1, _FAMILY.get(stems[place], stems[place])
