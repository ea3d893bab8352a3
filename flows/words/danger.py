"""Words that mean somebody is at risk: from themselves, from somebody else, or in an emergency now (D3).

Rules
- A false alarm costs a kind answer and a person's look; a miss may cost a life. In doubt it is danger.
- But an idea that is taken for danger gets no receipt, so ideas *about* dangers (a crossing, knife crime, a support
  group) are none: danger speaks of me, of somebody I know or see, of now.
- "HELP" alone is the keyword; "help me", "send help" or "I need help" as the whole message gets the safety answer. To
  somebody who only wanted the menu that costs a text and a person's look; the menu could cost somebody in danger more.
- Nothing excuses words of somebody who may not want to live.
- Two ears: wordings that people wrote down, and learned weights for what they did not think of.
"""

import math
import re
from collections.abc import Mapping
from itertools import chain, pairwise, repeat

from flows.words import danger_abroad, danger_weights, danger_words, opt_out
from flows.words.first_look import Later, Rewriting, Sought, Wordings
from flows.words.phrases import each_of, one_of
from flows.words.spelling import spell_out

LETTERS_WEIGHED = 5
MAX_WEIGHED_WORDS = 40  # in a longer text chance words add up
LEAST_SCORE = 0.25  # higher hears less: see the table of `bench/learn_danger.py`
BOLD_SCORE, FEWEST_BOLD_WORDS = 1.0, 5  # … without a word of concern, or beside a place or thing that ideas are about


_SELF = each_of(danger_words.SELF, danger_words.WORDS)  # never excused
_EXCUSABLE = [
    wording
    for table in (danger_words.VIOLENCE, danger_words.INTRUDERS, danger_words.CHILDREN, danger_words.EMERGENCY)
    for wording in each_of(table, danger_words.WORDS)
]
_WORDINGS = Wordings(_SELF + _EXCUSABLE)
_EXCUSES = Later(r"\b" + one_of(danger_words.EXCUSES, danger_words.WORDS))  # asked of few texts, as is the next
_EVERYDAY = Later(r"\b" + one_of(danger_words.EVERYDAY, danger_words.WORDS) + r"\b")
_TO = Sought(r"\b2 (?=(?:die|kill|end|live|hurt|harm|jump|cut|hang|be|go|do)\b)")  # want 2 die
_SOMEONE_IS = Sought(r"\bsome(?:one|body)s (?=(?:being|been|getting|got|just|in|at|going)\b|\w+ing\b)")
_KIN = one_of("{kin}", danger_words.WORDS)
_KIN_IS = Sought(  # my nans not moving
    rf"\b({_KIN})s (?=(?:not|being|in|on|at|going|still|really|so|trying|\w+ing)\b)"
)
_KIN_HAS = Sought(  # my husbands hit me
    rf"\b({_KIN})s (?=(?:just|been|told|got|had|gone|hit|hurt|cut|fell|fallen|taken|took|broke|broken|thrown|locked"
    r"|beaten|left|odd (?:what|on|help)|\w\w+ed)\b)"
)
_MINE = Sought(  # ma man, me mam
    rf"\b(?:(?:me|ma|mi) (?={_KIN}\b)|(?:ma|mi) (?={one_of('{body}', danger_words.WORDS)}\b))"
)
_AS_TEXTED = Rewriting((_TO, "to "), (_SOMEONE_IS, "someone is "))
_IN_FULL = Rewriting((_MINE, "my "), (_KIN_IS, r"\1 is "), (_KIN_HAS, r"\1 has "))
# "I'm afraid I can't come" declines, and "me and the baby" says who comes: no fear and no child at risk in either.
_AFRAID_NOT = Sought(
    r"\b(?:i am |we are )?afraid (?=(?:(?:i|we) (?:cannot (?:come|make|manage|attend|do)|will not be"
    r"|have to (?:say no|pass|miss"
    r"|decline)|am (?:busy|away|working|unable|not able)|are (?:busy|away|working))|not\b))|(?<=[a-z] )i am afraid$"
)
_COMPANY = re.compile(
    r"(?:(?:yes|yeah|ok|just|only|me|us|i|we|my|our|the|and|plus|with|both|will|be|come|coming|there|bring|bringing"
    r"|baby|kids?|children|husband"
    r"|wife|mum|dad|son|daughter|a|two|three|2|3|please|thanks|x|[.]) ?)+"
)
_SOMEBODY_ELSE_WORDS = "he she they him her them his someone somebody man men people partner ex"
_SOMEBODY_ELSE = frozenset(_SOMEBODY_ELSE_WORDS.split())
_CONCERN = frozenset(danger_words.CONCERN.split())
_ALARMING = _CONCERN.union(
    danger_words.ALARMING_WORDS.split(),
    *(danger_words.KINDS[kind].split() for kind in danger_words.ALARMING_KINDS.split()),
)
_MARK = re.compile(r"[.?]")
_PERSONS = [frozenset(danger_words.KINDS[kind].split()) for kind in ("KIN", "CHILD", "THEY", "MINE")]
_PERILS = _CONCERN.union(
    danger_words.ALARMING_WORDS.split(),
    *(danger_words.KINDS[kind].split() for kind in danger_words.PERILOUS_KINDS.split()),
)
_PLACES = frozenset(danger_words.PLACES.split())


def _kinds_of() -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    for kind, words in danger_words.KINDS.items():
        for word in words.split():
            kinds.setdefault(word, []).append(kind)
    return kinds


_KINDS_OF = _kinds_of()


def _read_weights() -> dict[str, float]:
    weights: dict[str, float] = {}
    weight = 0.0
    for entry in danger_weights.WEIGHTS.split():
        if entry.endswith(":"):
            weight = float(entry[:-1])
        else:
            weights[entry.replace("_", " ")] = weight
    return weights


_WEIGHTS = _read_weights()


def is_danger(text: str) -> bool:
    """Whether the text says that somebody is at risk: it then gets the safety answer and a person, never a receipt."""
    if is_worded(text):
        return True
    # "My dad died, please stop texting him" is a sad opt-out.
    return sounds_like_it(spell_out(text), _WEIGHTS, danger_weights.BIAS) and opt_out.read(text) is None


def is_worded(text: str) -> bool:
    """Whether the text holds one of the wordings we wrote down."""
    spelled = spell_out(text)
    spelled = _AS_TEXTED.write(spelled)
    if _holds_a_wording(spelled) or danger_abroad.is_danger(text):
        return True
    in_full = _IN_FULL.write(spelled)
    return in_full != spelled and _holds_a_wording(in_full)


def _holds_a_wording(spelled: str) -> bool:
    found = _WORDINGS.find(spelled)
    if found is None or found < len(_SELF):
        return found is not None
    if _EXCUSES.compile().search(spelled):
        return False
    plain = _without_everyday(spelled)
    return plain == spelled or _WORDINGS.find(plain) is not None


def _without_everyday(spelled: str) -> str:
    """The text without its figures of speech. Looked for only where danger was heard: most texts pay nothing."""
    return _EVERYDAY.compile().sub("so", spelled)


def sounds_like_it(spelled: str, weights: Mapping[str, float], bias: float) -> bool:
    """Whether the words together weigh like those of people in danger (see `bench/learn_danger.py`)."""
    words = spelled.split()
    if not 0 < len(words) <= MAX_WEIGHED_WORDS or _ALARMING.isdisjoint(words):
        return False
    if sum([weights.get(word[:LETTERS_WEIGHED], 0.0) for word in words]) <= 0 or _COMPANY.fullmatch(spelled):
        return False  # the cheap first look: no text has yet been danger by its pairs of words alone
    is_bold = _CONCERN.isdisjoint(words) or not _PLACES.isdisjoint(words)
    if "afraid" in words and _SOMEBODY_ELSE.isdisjoint(words):
        words = _AFRAID_NOT.sub("", spelled).split() or words
        is_bold = is_bold or _CONCERN.isdisjoint(words)
    said = features(words)
    score = bias + sum(map(weights.get, said, repeat(0.0))) / math.sqrt(len(said))
    if is_bold and (score <= BOLD_SCORE or len(words) < FEWEST_BOLD_WORDS):
        return False
    if score <= LEAST_SCORE or _EXCUSES.compile().search(spelled):
        return False
    plain = _without_everyday(spelled)
    if plain != spelled:
        return sounds_like_it(plain, weights, bias)
    return score > BOLD_SCORE or _names_somebody_at_risk(plain)


def _names_somebody_at_risk(spelled: str) -> bool:
    """Whether one clause holds a person and a word of peril, or two kinds of persons: "tubs will die" does not."""
    for clause in map(str.split, _MARK.split(spelled)):
        persons = sum([not kind.isdisjoint(clause) for kind in _PERSONS])
        if persons > 1 or (persons and not _PERILS.isdisjoint(clause)):
            return True
    return False


def features(words: list[str]) -> set[str]:
    """The words and the pairs of neighbours, cut so that "hits" and "hitting" have something in common; their kinds."""
    short = [word[:LETTERS_WEIGHED] for word in words]
    kinds = [kind for kind in map(_KINDS_OF.get, words) if kind]
    return {
        *short,
        *map(" ".join, pairwise(short)),
        *chain.from_iterable(kinds),
        *(f"{first} {second}" for before, after in pairwise(kinds) for first in before for second in after),
    }
