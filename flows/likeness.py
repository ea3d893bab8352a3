"""How alike two ideas are, and whether to say so. The machine suggests, a person clicks (C7): nothing merges here.

Rules
- Rare words weigh most. How rare a word is, its area says, and a table of everyday words where the area is small.
- Words of one family (bin, litter, rubbish) count nearly as the same, and so does a slip of the thumb.
- What only says why weighs half of what says what.
- The score says how alike two texts are. Some things keep a likely pair from being suggested, however alike its words:
  they pull opposite ways ("ban", "do not ban"); they name other numbers; one is for all, the other for some only; one
  asks for what the other puts aside ("instead of"); they name others of what excludes each other ("every ten minutes",
  "past midnight"); both say who the writer is ("I live in a city", "I live in a town") in other words.
- What stands in the same place of two sentences and is not the same speaks against them: "a cycle lane on London Road"
  and "a bus lane on London Road" are two ideas of one shape.
"""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler, Levenshtein

from flows.likeness_weights import BIAS, OTHER_SHARE, SHARES, WEIGHTS
from flows.likeness_words import Words, words_of

SHOWN = 5  # ideas listed for a text
LIKELY = 0.25  # a score from which a pair is suggested: the best of the fit below, over all its conversations

BACKGROUND_IDEAS = 40  # the everyday table counts as so many ideas of the area
SLIGHT_SHARE = 0.12  # what a word of every sentence weighs, beside its rarity
WHY = 0.5  # what a word weighs that only says why, beside one that says what
SAME_FAMILY = 0.85  # what another word of the family counts, beside the same word
SLIP = 0.9  # what a word counts that differs by a slip of the thumb
SLIP_AT = 0.9  # Jaro-Winkler likeness from which two unknown words are one
SLIP_LETTERS = 5  # a shorter word is another word
SAME_WORDS = 0.75  # two texts this alike that differ by a "not" say opposite things
SAME_WORDS_TWICE = 0.5  # and that say "no" and pull down besides
SHORT = 3.0  # weight added to what a short text holds: of a single word, little is proved
MOST_SHARED = 40.0  # weight beyond which more that is shared says no more
OWN_DIFFERENCE = 1.5  # weight of a word that makes two texts about oneself different

FEATURES = (
    "shared, of both",  # weight of what both say, beside all that both say
    "shared, of the shorter",
    "shared",  # the same as it is: much that is rare and shared is no chance
    "in one place",  # weight of different words in the same place of both sentences
)  # each with its weight in `flows.likeness_weights`, the weights of a logistic regression


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored idea."""

    reference: str
    text: str


@dataclass(frozen=True, slots=True)
class Similar:
    """A stored idea a text resembles; `suggested` when it is likely enough to be the same."""

    reference: str
    text: str
    score: float  # 0 to 1
    suggested: bool


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many of an area's ideas hold a family of words."""

    ideas: int
    counts: Mapping[str, int]

    def weight(self, family: str) -> float:
        share = (self.counts.get(family, 0) + BACKGROUND_IDEAS * SHARES.get(family, OTHER_SHARE)) / (
            self.ideas + BACKGROUND_IDEAS
        )
        return -math.log(min(0.9, share))


EVERYDAY = Rarity(0, {})  # words of every sentence are not counted anywhere: they are as rare as everywhere


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text with what each of its families weighs."""

    words: Words
    weights: Mapping[str, float]
    stems: Mapping[str, frozenset[str]]
    total: float


def families(text: str) -> frozenset[str]:
    """What an idea is found by."""
    return frozenset(word.family for word in words_of(text).words if not word.slight)


def plain(text: str) -> str:
    """The text as far as two may be called identical: its words, or its marks where it has none."""
    return words_of(text).plain or text.strip()


def weigh(words: Words, rarity: Rarity) -> Weighed:
    weights: dict[str, float] = {}
    stems: dict[str, frozenset[str]] = {}
    for word in words.words:
        family = word.family
        weight = SLIGHT_SHARE * EVERYDAY.weight(family) if word.slight else rarity.weight(family)
        if word.why:
            weight *= WHY
        if family in weights:
            weights[family] = max(weights[family], weight)
            stems[family] |= {word.stem}
        else:
            weights[family], stems[family] = weight, frozenset((word.stem,))
    return Weighed(words, weights, stems, max(sum(weights.values()), 1e-6))


def rank(text: str, ideas: Sequence[Kept], rarity_of: Callable[[Collection[str]], Rarity]) -> tuple[Similar, ...]:
    """The `SHOWN` ideas a text is most like, the likest first. How rare the words of all of them are is asked once."""
    words, theirs = words_of(text), [words_of(idea.text) for idea in ideas]
    rarity = rarity_of({word.family for one in (words, *theirs) for word in one.words if not word.slight})
    said, whole = weigh(words, rarity), plain(text)
    found = [_compare(said, whole, idea, words, rarity) for idea, words in zip(ideas, theirs, strict=True)]
    return tuple(sorted(found, key=lambda one: (-one.score, one.reference))[:SHOWN])


def _compare(said: Weighed, whole: str, idea: Kept, words: Words, rarity: Rarity) -> Similar:
    if whole and whole == (words.plain or idea.text.strip()):
        return Similar(idea.reference, idea.text, 1.0, suggested=True)
    pair = Pair.of(said, weigh(words, rarity))
    score = min(round(pair.score(), 4), 0.9999)  # 1 is for the same text alone
    return Similar(idea.reference, idea.text, score, score >= LIKELY and not pair.speaks_against())


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts beside each other."""

    one: Weighed
    other: Weighed
    shared: float  # weight of what both say
    left: tuple[float, ...]  # weights of what only the one says
    other_left: tuple[float, ...]

    @classmethod
    def of(cls, one: Weighed, other: Weighed) -> "Pair":
        shared = 0.0
        for family in one.weights.keys() & other.weights.keys():
            weight = min(one.weights[family], other.weights[family])
            shared += weight if one.stems[family] & other.stems[family] else weight * SAME_FAMILY
        left = {family: weight for family, weight in one.weights.items() if family not in other.weights}
        other_left = {family: weight for family, weight in other.weights.items() if family not in one.weights}
        for family in [family for family in left if len(family) >= SLIP_LETTERS]:
            meant = _slip(family, other_left)
            if meant:
                shared += SLIP * min(left.pop(family), other_left.pop(meant))
        return cls(one, other, shared, tuple(left.values()), tuple(other_left.values()))

    def alike(self) -> float:
        """Weight of what both say, beside all that both say."""
        return 2 * self.shared / (self.one.total + self.other.total)

    def features(self) -> tuple[float, ...]:
        """What the weights are for, in the order of `FEATURES`."""
        return (
            self.alike(),
            self.shared / (min(self.one.total, self.other.total) + SHORT),
            min(self.shared, MOST_SHARED) / 20,
            2 * self._in_one_place() / (self.one.total + self.other.total),
        )

    def score(self) -> float:
        """How likely a person says that they are the same, 0 to 1."""
        sum_ = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, self.features(), strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_))))

    def speaks_against(self) -> bool:
        """Whether they are not the same, however alike."""
        one, other = self.one.words, self.other.words
        if (one.ups - one.downs) * (other.ups - other.downs) < 0:
            return True
        if self._denied():
            return True
        if one.numbers and other.numbers and not one.numbers & other.numbers:
            return True
        if one.scope * other.scope < 0 or self._put_aside():
            return True
        if any(
            one.contrasts[line].isdisjoint(other.contrasts[line])
            for line in one.contrasts.keys() & other.contrasts.keys()
        ):
            return True
        if not (one.of_oneself and other.of_oneself):
            return False
        if (one.numbers, one.ups, one.downs) != (other.numbers, other.ups, other.downs):
            return True
        return max(self.left + self.other_left, default=0.0) > OWN_DIFFERENCE

    def _denied(self) -> bool:
        """Whether the one says no to what the other asks for; saying no and "take it away" leaves less doubt."""
        one, other, alike = self.one.words, self.other.words, self.alike()
        return any(
            no.denies and not yes.is_against and alike >= (SAME_WORDS_TWICE if no.downs > no.ups else SAME_WORDS)
            for no, yes in ((one, other), (other, one))
        )

    def _put_aside(self) -> bool:
        """Whether the one asks for what the other names only to put it aside."""
        one, other = self.one, self.other
        return _is_put_aside(one.words, other) or _is_put_aside(other.words, one)

    def _in_one_place(self) -> float:
        """Weight of the words that stand in each other's place."""
        one, other, weight = self.one.words.order, self.other.words.order, 0.0
        for step in Levenshtein.opcodes(one, other):
            if step.tag != "replace":
                continue
            for word, instead in zip(
                one[step.src_start : step.src_end], other[step.dest_start : step.dest_end], strict=False
            ):
                if word in self.other.weights or instead in self.one.weights:
                    continue
                if JaroWinkler.similarity(word, instead) <= SLIP_AT:
                    weight += min(self.one.weights[word], self.other.weights[instead])
        return weight


def _is_put_aside(one: Words, other: Weighed) -> bool:
    theirs = other.words
    if not one.aside or theirs.nots or theirs.downs:
        return False
    return any(other.weights.get(family, 0.0) > OWN_DIFFERENCE for family in one.aside - theirs.aside)


def slips(word: str, among: Iterable[str]) -> list[str]:
    """Those of these words it may be meant for."""
    return [
        other
        for other in among
        if len(other) >= SLIP_LETTERS and other.isalpha() and JaroWinkler.similarity(word, other) >= SLIP_AT
    ]


def _slip(family: str, among: Mapping[str, float]) -> str:
    """The word this one is with a slip of the thumb, or nothing."""
    best, meant = SLIP_AT, ""
    for other in among:
        if len(other) >= SLIP_LETTERS and other[0] == family[0]:
            likeness = JaroWinkler.similarity(family, other)
            if likeness >= best:
                best, meant = likeness, other
    return meant
