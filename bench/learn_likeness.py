"""Learns the weights of `flows/likeness_weights.py` from pairs labelled by hand, and measures them by cross-validation.

    python bench/learn_likeness.py            print the table only
    python bench/learn_likeness.py --write    and write the weights

The pairs: `tests/flows/alike/same_ideas.txt`, written for this project (texts of one block are the same idea, all
others are not), and pairs of others' statements by their ids, in `same_statements.txt`; of two long conversations a
part is taken, where pairs nobody labelled count as different. Each conversation is judged by weights that never saw it.
"""

import json
import math
import os
import random
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

ROOT = Path(__file__).parents[1]
ALIKE = ROOT / "tests" / "flows" / "alike"
SHARED_DATA = Path(os.environ.get("HAVESAY_TEST_TEXTS", ROOT.parent / "shared" / "data"))
WEIGHTS_FILE = ROOT / "flows" / "likeness_weights.py"
PARTS = {  # of the long ones, in a shuffled order: from, to
    "american-assembly.bowling-green": (0, 450),
    "american-assembly.bowling-green/2": (450, 900),
    "march-on.operation-marchin-orders": (0, 700),
    "march-on.operation-marchin-orders/2": (700, 1300),
}
MEASURED_ON = "scoop-hivemind.affordable-housing"  # never among what is learned from

RIDGE = 1.0  # the fit's preference for small weights
STEPS = 12
LEAST = 6  # texts a family must be in to get a share of its own
DIGITS = 4

Ids = tuple[int, int]


def write_weights(bias: float, weights: Sequence[float], shares: dict[str, float]) -> None:
    """The table as a module; shares in bands, or it would be a page of digits."""
    bands: dict[float, list[str]] = defaultdict(list)
    for family, share in shares.items():
        bands[2 ** (round(2 * math.log2(share)) / 2)].append(family)
    lines = [
        '"""How rare everyday words are, and what each sign of likeness weighs. Written by `bench/learn_likeness.py`.',
        "",
        "Counted over statements of residents and participants by compdemocracy/openData (CC BY 4.0; gathered using",
        'the Polis software, see compdemocracy.org/polis) and this project\'s own texts."""',
        "",
        f"BIAS = {bias:.2f}",
        f"WEIGHTS = ({', '.join(f'{weight:.2f}' for weight in weights)})  # in the order of `flows.likeness.FEATURES`",
        "",
        f"OTHER_SHARE = {OTHER_SHARE}  # of texts, for a word that is not below",
        "",
        "# In so many of 10,000 texts:",
        '_SHARES = """',
    ]
    for share in sorted(bands, reverse=True):
        lines += textwrap.wrap(f"{share * 10_000:.0f}: {' '.join(sorted(bands[share]))}", 116, subsequent_indent="    ")
    lines += [
        '"""',
        "",
        '_BANDS = [line.partition(": ") for line in _SHARES.replace("\\n    ", " ").strip().splitlines()]',
        "SHARES = {family: int(share) / 10_000 for share, _, families in _BANDS for family in families.split()}",
        "",
    ]
    WEIGHTS_FILE.write_text("\n".join(lines))


OTHER_SHARE = 0.00025
if not WEIGHTS_FILE.exists():  # the first time
    write_weights(0.0, (0.0,) * 4, {"the": 0.5})

from flows.likeness import LIKELY, Pair, Rarity, Weighed, weigh  # noqa: E402
from flows.likeness_words import words_of  # noqa: E402


@dataclass(frozen=True, slots=True)
class Conversation:
    """Texts by their number, which pairs are the same, and which nobody can tell."""

    name: str
    texts: dict[int, str]
    same: frozenset[Ids]
    unsure: frozenset[Ids]


@dataclass(frozen=True, slots=True)
class Judged:
    """One pair as the fit sees it."""

    ids: Ids
    features: tuple[float, ...]
    against: bool
    same: bool


def read_own(name: str) -> Conversation:
    """Our own texts: one block, one idea."""
    texts: dict[int, str] = {}
    same: set[Ids] = set()
    for block in (ALIKE / f"{name}.txt").read_text().split("\n\n"):
        numbers = range(len(texts), len(texts) + len(block.strip().splitlines()))
        texts |= dict(zip(numbers, block.strip().splitlines(), strict=True))
        same |= set(combinations(numbers, 2))
    return Conversation(name, texts, frozenset(same), frozenset())


def read_statements() -> dict[str, dict[int, str]]:
    """Others' English statements by conversation and number; empty where they are not there."""
    path, found = SHARED_DATA / "resident_statements.jsonl", defaultdict(dict)
    for row in map(json.loads, path.read_text().splitlines() if path.exists() else ()):
        if row["lang"] == "en":
            found[row["conversation"]][int(row["id"].rpartition("/")[2])] = row["text"].strip()
    return found


def read_labelled(statements: dict[str, dict[int, str]]) -> list[Conversation]:
    """The conversations of `same_statements.txt`; of the long ones, the part that was looked through."""
    labels: dict[str, dict[str, set[Ids]]] = defaultdict(lambda: defaultdict(set))
    for line in (ALIKE / "same_statements.txt").read_text().splitlines():
        if not line.startswith("#"):
            name, label, *pairs = line.split()
            labels[name][label] |= {_ids(*pair.split("-")) for pair in pairs}
    order, found, shuffled = random.Random(3), [], {}
    for name, by_label in labels.items():
        whole = name.partition("/")[0]
        texts = statements.get(whole, {})
        if name in PARTS and texts:
            if whole not in shuffled:
                shuffled[whole] = sorted(texts)
                order.shuffle(shuffled[whole])
            numbers = [n for n in shuffled[whole] if len(texts[n].split()) > 2]
            texts = {n: texts[n] for n in numbers[slice(*PARTS[name])]}
        same, unsure = (frozenset(p for p in by_label[k] if p[0] in texts and p[1] in texts) for k in "1u")
        found.append(Conversation(name, texts, same, unsure))
    return [one for one in found if one.texts]


def read_measured(statements: dict[str, dict[int, str]]) -> Conversation | None:
    """The conversation of `duplicate_ideas`, where that is there."""
    path = SHARED_DATA / "duplicate_ideas.jsonl"
    if not path.exists() or MEASURED_ON not in statements:
        return None
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    same, unsure = (frozenset(_ids(r["a_id"], r["b_id"]) for r in rows if r["label"] == k) for k in (1, 0.5))
    return Conversation(MEASURED_ON, statements[MEASURED_ON], same, unsure)


def _ids(one: str | int, other: str | int) -> Ids:
    first, second = sorted((int(one), int(other)))
    return first, second


def judge(conversation: Conversation) -> list[Judged]:
    """Every pair that shares a family, beside its label; those nobody can tell are left out."""
    texts = conversation.texts
    rarity = count(texts.values())
    weighed = {number: weigh(words_of(text), rarity) for number, text in texts.items()}
    return [
        _judge(ids, weighed, same=ids in conversation.same)
        for ids in (_ids(*pair) for pair in combinations(sorted(texts), 2))
        if ids not in conversation.unsure
        and (ids in conversation.same or set(weighed[ids[0]].words.order) & set(weighed[ids[1]].words.order))
    ]


def _judge(ids: Ids, weighed: dict[int, Weighed], *, same: bool) -> Judged:
    pair = Pair.of(weighed[ids[0]], weighed[ids[1]])
    return Judged(ids, pair.features(), pair.speaks_against(), same)


def count(texts: Iterable[str]) -> Rarity:
    counts: Counter[str] = Counter()
    ideas = 0
    for text in texts:
        counts.update({word.family for word in words_of(text).words})
        ideas += 1
    return Rarity(ideas, counts)


def learn(judged: list[Judged]) -> tuple[float, list[float]]:
    """Logistic regression by Newton's steps, over the pairs nothing speaks against."""
    rows = [((1.0, *one.features), one.same) for one in judged if not one.against]
    size = len(rows[0][0])
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [RIDGE * weight * (place > 0) for place, weight in enumerate(weights)]
        bend = [[RIDGE * (row == column > 0) for column in range(size)] for row in range(size)]
        for values, same in rows:
            guess = 1 / (1 + math.exp(-max(-30, min(30, sum(w * v for w, v in zip(weights, values, strict=True))))))
            wrong, sure = guess - same, guess * (1 - guess)
            if abs(wrong) < 1e-5:
                continue
            for row, value in enumerate(values):
                slope[row] += wrong * value
                scaled = sure * value
                for column in range(row + 1):
                    bend[row][column] += scaled * values[column]
        for row in range(size):
            for column in range(row):
                bend[column][row] = bend[row][column]
        weights = [weight - step for weight, step in zip(weights, solve(bend, slope), strict=True)]
    return weights[0], weights[1:]


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss's elimination; small, and the fit keeps it well-behaved."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for place in range(len(rows)):
        best = max(range(place, len(rows)), key=lambda row: abs(rows[row][place]))
        rows[place], rows[best] = rows[best], rows[place]
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for row in range(len(rows)):
            if row != place:
                rows[row] = [a - rows[row][place] * b for a, b in zip(rows[row], rows[place], strict=True)]
    return [row[-1] for row in rows]


def scores(judged: list[Judged], bias: float, weights: Sequence[float]) -> list[float]:
    return [
        1 / (1 + math.exp(-max(-30, min(30, bias + sum(w * v for w, v in zip(weights, one.features, strict=True))))))
        for one in judged
    ]


def measure(judged: list[Judged], scored: list[float], likely: float = LIKELY) -> dict[str, float]:
    """F1 of what would be suggested, and how often the other of a pair is the first, or among five."""
    suggested = [score >= likely and not one.against for one, score in zip(judged, scored, strict=True)]
    right = sum(said and one.same for said, one in zip(suggested, judged, strict=True))
    same = sum(one.same for one in judged)
    beside: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for one, score in zip(judged, scored, strict=True):
        beside[one.ids[0]].append((-score, one.ids[1]))
        beside[one.ids[1]].append((-score, one.ids[0]))
    places = [
        sorted(beside[one]).index((-score, other))
        for each, score in zip(judged, scored, strict=True)
        if each.same
        for one, other in (each.ids, each.ids[::-1])
    ]
    return {
        "same": same,
        "suggested": sum(suggested),
        "right": right,
        "f1": 2 * right / max(1, sum(suggested) + same),
        "recall_at_1": sum(place < 1 for place in places) / max(1, len(places)),
        "recall_at_5": sum(place < 5 for place in places) / max(1, len(places)),
    }


def main() -> None:
    statements = read_statements()
    learned_from = [*read_labelled(statements), read_own("same_ideas")]
    if "--write" in sys.argv:
        write_shares(statements)
    judged = {one.name: judge(one) for one in learned_from}
    print(f"{'conversation':36}{'pairs':>8}{'same':>6}{'F1':>7}{'recall at 1':>13}{'at 5':>7}")
    table = {}
    for name, pairs in judged.items():
        bias, weights = learn([one for other, rows in judged.items() if other != name for one in rows])
        table[name] = show(name, pairs, scores(pairs, bias, weights))
    bias, weights = learn([one for rows in judged.values() for one in rows])
    for held_back in (read_measured(statements), read_own("same_ideas_held_back")):
        if held_back and ("--held-back" in sys.argv or held_back.name == MEASURED_ON):
            pairs = judge(held_back)
            table[held_back.name] = show(held_back.name, pairs, scores(pairs, bias, weights))
    print(f"bias {bias:.2f}, weights {', '.join(f'{weight:.2f}' for weight in weights)}")
    if "--write" in sys.argv:
        from flows import likeness_weights

        write_weights(bias, weights, likeness_weights.SHARES)
    print(json.dumps(table))


def show(name: str, pairs: list[Judged], scored: list[float]) -> dict[str, float]:
    row = measure(pairs, scored)
    print(
        f"{name:36}{len(pairs):>8}{row['same']:>6}{row['f1']:7.3f}{row['recall_at_1']:13.3f}{row['recall_at_5']:7.3f}"
    )
    return row


def write_shares(statements: dict[str, dict[int, str]]) -> None:
    """Count everyday words, and use them from here on."""
    from flows import likeness, likeness_weights

    texts = [text for name, told in statements.items() if name != MEASURED_ON for text in told.values()]
    for name in ("ordinary", "look_alikes", "ordinary_held_back", "look_alikes_held_back"):
        texts += (ROOT / "tests" / "flows" / "texts" / f"{name}.txt").read_text().splitlines()
    counted = count(texts)
    shares = {family: n / counted.ideas for family, n in counted.counts.items() if n >= LEAST}
    write_weights(0.0, (0.0,) * 4, shares)
    namespace: dict[str, dict[str, float]] = {}
    exec(WEIGHTS_FILE.read_text(), namespace)  # our own file, just written
    likeness_weights.SHARES.clear()
    likeness_weights.SHARES.update(namespace["SHARES"])
    likeness.SHARES.update(likeness_weights.SHARES)


if __name__ == "__main__":
    main()
