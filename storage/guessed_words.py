"""Words that whoever guesses a password tries first: of the lists of leaked ones, and what this desk suggests itself.

Rule: a password is refused where nothing is left of it but one or two of these, whatever digits, marks and repetitions
stand around them. Three and more different ones are as good as any other words.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

MIN_LEFT = 4  # letters beside guessed words that make it a password of its own
MANY = 3  # different words, in an order of somebody's own
MIN_RUN = 4  # keys beside each other, forwards or backwards
_ROWS = (  # digits alone are never counted
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujmikolp",
)  # fmt: skip
_LOOK_ALIKE = str.maketrans("@$013457!|", "asoieastii")
_REPEATED = re.compile(r"(.+?)\1+")
_NO_LETTER = re.compile(r"[\W\d_]+")
_LISTED = """
    password passwort passwd pass word letmein welcome admin administrator administration root user guest login access
    default changeme change secret private hello whatever freedom trustno trust iloveyou love lovely loveyou master
    computer internet google facebook samsung apple windows office system server network test testing temp temporary
    qwerty qwertz azerty asdf zxcv qaz wsx
    monkey dragon tiger lion tigger ginger pepper shadow buster maggie molly poppy bella max charlie bailey rocky daisy
    football baseball soccer hockey cricket rugby golf tennis liverpool arsenal chelsea manchester united city rangers
    celtic everton tottenham spurs leeds villa newcastle westham barcelona
    sunshine princess superman batman spiderman pokemon starwars matrix hunter killer angel butterfly flower rainbow
    summer winter spring autumn january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    michael thomas jordan ashley michelle jessica jennifer daniel hannah george harry jack oliver sophie emma olivia
    james john david robert william richard matthew andrew joshua charlotte amelia emily samantha elizabeth victoria
    england london britain british scotland wales ireland birmingham glasgow cardiff belfast
    coffee cheese chocolate cookie banana orange purple yellow silver golden diamond mustang ferrari porsche
    havesay coordinator coordinators lead deputy viewer desk neighbourhood neighborhood residents resident community
    partnership council estate meeting meetings charity volunteer
"""
WORDS = frozenset(_LISTED.split())


def is_guessed(password: str, also: Iterable[str] = ()) -> bool:
    """Whether nothing is left of it once such words, runs of keys and repetitions are taken away. `also`: names of who
    chooses it, and of where.
    """
    spelt = {password.casefold(), password.casefold().translate(_LOOK_ALIKE)}
    own = frozenset(part for name in also for part in _NO_LETTER.split(name.casefold()) if len(part) > 1)
    return any(_is_spent(letters, own) for letters in spelt)


def _is_spent(letters: str, own: frozenset[str]) -> bool:
    letters = "".join(letters.split())
    if repeated := _REPEATED.fullmatch(letters):
        letters = repeated[1]
    without_runs = _runs().sub(" ", letters)
    found: set[str] = set()
    left = 0
    for piece in _NO_LETTER.split(without_runs):
        words, rest = _take_apart(piece, WORDS | own)
        found |= words
        left += rest
    return left < MIN_LEFT and len(found) < MANY


def _take_apart(piece: str, words: frozenset[str]) -> tuple[set[str], int]:
    """The words it is made of, so that the fewest letters are left, and how many those are."""
    best: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    longest = max(map(len, words))
    for end in range(1, len(piece) + 1):
        left, taken = best[end - 1]
        choice = (left + 1, taken)
        for start in range(max(0, end - longest), end):
            if piece[start:end] in words:
                choice = min(choice, (best[start][0], (*best[start][1], piece[start:end])), key=lambda one: one[0])
        best.append(choice)
    left, taken = best[-1]
    return set(taken), left


@lru_cache(maxsize=1)
def _runs() -> re.Pattern[str]:
    """Every run of keys, the longest first."""
    rows = [row for one in _ROWS for row in (one, one[::-1])]
    runs = {row[i:j] for row in rows for i in range(len(row)) for j in range(i + MIN_RUN, len(row) + 1)}
    return re.compile("|".join(sorted(map(re.escape, runs), key=len, reverse=True)))
