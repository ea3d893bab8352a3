"""Learns the weights of `flows/words/danger_weights.py` from lists of texts, and measures them by cross-validation.

    python bench/learn_danger.py            print the table only
    python bench/learn_danger.py --write    and write the weights

The wordings of `flows/words/danger_words.py` know what somebody thought of writing down; the weights listen for what
sounds like it. They are learned from `tests/flows/texts/` (written for this project), with ordinary texts by others as
further examples of what is no danger where that folder is there; only words of our own lists are kept.
"""

import json
import math
import os
import random
import sys
import textwrap
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from flows.declined import declines_ill
from flows.words import danger
from flows.words.spelling import spell_out

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "tests" / "flows" / "texts"
SHARED_DATA = Path(os.environ.get("HAVESAY_TEST_TEXTS", ROOT.parent / "shared" / "data"))

OUR_LISTS = ("danger", "ordinary", "look_alikes", "opt_outs")

FOLDS = 8
ROUNDS = 20
RATE = 0.45
DECAY = 1e-4
DANGER_COUNTS = 3  # a missed cry for help costs more than a false alarm
SMALLEST = 0.35  # weights below this are left out
STEP = 0.25

Example = tuple[set[str], bool]


def read_lines(name: str) -> list[str]:
    return [line for line in (TEXTS / f"{name}.txt").read_text().splitlines() if line]


def read_replies() -> list[str]:
    """Replies to an invitation, which speak of children and are no danger.

    Without those that decline for an illness: they are no danger only where something was asked, and `declined` knows.
    """
    rows = [line.split("\t") for path in sorted(TEXTS.glob("rsvp_*.tsv")) for line in path.read_text().splitlines()]
    return [row[-1] for row in rows if len(row) > 1 and not declines_ill(row[-1], "en")]


def read_others() -> dict[str, list[str]]:
    """Ordinary texts by others, when they are there."""
    found = {}
    for name in ("resident_statements", "sms_ordinary"):
        path = SHARED_DATA / f"{name}.jsonl"
        if path.exists():
            found[name] = [json.loads(line)["text"] for line in path.read_text().splitlines()]
    return found


def features(text: str) -> set[str]:
    return danger.features(spell_out(text).split())


def learn(examples: list[Example]) -> tuple[dict[str, float], float]:
    """Logistic regression by stochastic descent; always the same for the same examples."""
    order = random.Random(1)
    weights: dict[str, float] = {}
    bias = 0.0
    for turn in range(ROUNDS):
        order.shuffle(examples)
        rate = RATE / (1 + turn * 0.1)
        for said, is_danger in examples:
            size = math.sqrt(len(said) or 1)
            score = bias + sum(weights.get(word, 0.0) for word in said) / size
            wrong = 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - is_danger
            step = wrong * rate * (DANGER_COUNTS if is_danger else 1)
            bias -= step * 0.1
            for word in sorted(said):
                weights[word] = weights.get(word, 0.0) * (1 - DECAY) - step / size
    return weights, bias


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return middle - half, middle + half


def cross_validate(lists: dict[str, list[str]]) -> dict[str, dict[str, float]]:
    """Every text is judged by weights that never saw it; the wordings are as they are."""
    heard = {name: {"weights": 0, "either": 0} for name in lists}
    for fold in range(FOLDS):
        examples = [
            (features(text), name == "danger")
            for name, texts in lists.items()
            for place, text in enumerate(texts)
            if place % FOLDS != fold
        ]
        weights, bias = learn(examples)
        for name, texts in lists.items():
            for text in texts[fold::FOLDS]:
                sounds = danger.sounds_like_it(spell_out(text), weights, bias)
                heard[name]["weights"] += sounds
                heard[name]["either"] += sounds or danger.is_worded(text)
    return {name: {"texts": len(lists[name]), **counts} for name, counts in heard.items()}


def write(weights: dict[str, float], bias: float, own: set[str]) -> None:
    by_weight: dict[float, list[str]] = {}
    for word, weight in weights.items():
        if word in own and abs(weight) >= SMALLEST:
            by_weight.setdefault(round(weight / STEP) * STEP, []).append(word.replace(" ", "_"))
    lines = [
        '"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""',
        "",
        f"BIAS = {bias:.2f}",
        "",
        "# Words are cut to five letters; a pair is joined by an underscore.",
        'WEIGHTS = """',
    ]
    for weight in sorted(by_weight, reverse=True):
        lines += textwrap.wrap(f"{weight:+.2f}: {' '.join(sorted(by_weight[weight]))}", 116, subsequent_indent="    ")
    (ROOT / "flows" / "words" / "danger_weights.py").write_text("\n".join([*lines, '"""', ""]))


def main() -> None:
    lists = {name: read_lines(name) for name in OUR_LISTS} | {"replies": read_replies()} | read_others()
    measured = cross_validate(lists)
    print(f"{'texts':24}{'heard by weights':>22}{'by weights or wordings':>36}")
    for name, row in measured.items():
        of = int(row["texts"])
        low, high = interval(int(row["either"]), of)
        print(
            f"{name:24}{row['weights']:>8} of {of:<5}{row['weights'] / of:7.1%}"
            f"{row['either']:>10} of {of:<5}{row['either'] / of:7.1%} ({low:.1%}-{high:.1%})"
        )
    if "--write" in sys.argv:
        own = set().union(*(features(text) for name in (*OUR_LISTS, "replies") for text in lists[name]))
        weights, bias = learn([(features(text), name == "danger") for name, texts in lists.items() for text in texts])
        write(weights, bias, own)
    print(json.dumps({"danger": measured}))


if __name__ == "__main__":
    main()
