"""How well and how fast ideas that are alike are found.

Quality: F1 of what is suggested among all pairs of a conversation, and how often the other of a pair comes first or
among five, with 95 % intervals (bootstrap over the pairs). On `duplicate_ideas`, from which nothing was learned but
that what people say of themselves is no idea (its mistakes were read once), and that "cost" stays one with "expensive"
(one pair's shared words were looked at), and on our own texts, of which one list was never looked at while the weights
were learned. Beside it, on the same pairs: rapidfuzz's scorers and TF-IDF of words, each with the threshold that is
best for it there, which is more than anybody could know beforehand.

Speed: a look-up through `storage.similar`, re-ranking included, among 10,000, 100,000 and 1,000,000 ideas of one area,
beside an exhaustive `rapidfuzz.process.extractOne` (token_sort_ratio) in the same run. What is asked are stored ideas
as somebody else might text them: slips of the thumb, words left out or swapped.

    python bench/similar.py                        quality, and speed up to 100,000 ideas
    python bench/similar.py --ideas 1000000        and speed up to a million; fills the index first, ten minutes or so
    python bench/similar.py --postgresql URL       speed on an empty PostgreSQL database of yours instead of SQLite
"""

import json
import math
import os
import random
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from learn_likeness import Conversation, read_measured, read_own, read_statements  # noqa: E402
from rapidfuzz import fuzz, process  # noqa: E402
from sqlalchemy import insert  # noqa: E402

from flows.likeness import Kept, Rarity, rank  # noqa: E402
from flows.likeness_words import words_of  # noqa: E402
from storage import areas, similar  # noqa: E402
from storage.database import Database, migrate, open_database, reading, transaction  # noqa: E402
from storage.tables import Idea, Table, id_of  # noqa: E402

NOW = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
SIZES = (10_000, 100_000, 1_000_000)
ASKED = 60  # texts looked up at each size
ASKED_EXHAUSTIVELY = 40
DRAWS = 1000  # of the bootstrap
NEAR = 80  # token_sort_ratio from which the exhaustive search has found something
RAPIDFUZZ = {"ratio": fuzz.ratio, "token_sort_ratio": fuzz.token_sort_ratio, "token_set_ratio": fuzz.token_set_ratio}

Scored = dict[tuple[int, int], float]


# --- quality


def ours(conversation: Conversation) -> tuple[Scored, set[tuple[int, int]], dict[int, list[int]]]:
    """What `havesay similar` would list for each text, were all of them stored: scores, suggestions, the likest."""
    texts = conversation.texts
    counts = Counter(f for text in texts.values() for f in {w.family for w in words_of(text).words if not w.slight})
    rarity = Rarity(len(texts), counts)
    scored: Scored = {}
    suggested: set[tuple[int, int]] = set()
    likest: dict[int, list[int]] = {}
    for number, text in texts.items():
        others = [Kept(str(other), said) for other, said in texts.items() if other != number]
        found = rank(text, others, lambda _words: rarity)
        likest[number] = [int(one.reference) for one in found]
        for one in found:
            pair = tuple(sorted((number, int(one.reference))))
            scored[pair] = max(scored.get(pair, 0.0), one.score)
            if one.suggested:
                suggested.add(pair)
    return scored, suggested, likest


def judge(conversation: Conversation) -> dict[str, object]:
    _, suggested, likest = ours(conversation)
    suggested -= conversation.unsure
    same = sorted(conversation.same)
    chance = random.Random(5)
    draws = {"f1": [], "recall_at_1": [], "recall_at_5": []}
    wrong = len(suggested - conversation.same)
    for turn in range(DRAWS + 1):
        drawn = same if turn == 0 else chance.choices(same, k=len(same))
        false = wrong if turn == 0 else _poisson(chance, wrong)
        right = sum(pair in suggested for pair in drawn)
        sides = [(one, other) for pair in drawn for one, other in (pair, pair[::-1])]
        draws["f1"].append(2 * right / max(1, right + false + len(drawn)))
        draws["recall_at_1"].append(sum(other in likest[one][:1] for one, other in sides) / max(1, len(sides)))
        draws["recall_at_5"].append(sum(other in likest[one] for one, other in sides) / max(1, len(sides)))
    row: dict[str, object] = {"texts": len(conversation.texts), "same": len(same), "suggested": len(suggested)}
    for name, values in draws.items():
        low, high = (sorted(values[1:])[int(DRAWS * part)] for part in (0.025, 0.975))
        row[name] = {"value": round(values[0], 3), "interval": [round(low, 3), round(high, 3)]}
    return row


def _poisson(chance: random.Random, mean: int) -> int:
    count, product, limit = 0, chance.random(), math.exp(-mean)
    while product > limit:
        count, product = count + 1, product * chance.random()
    return count


def best_f1(conversation: Conversation, score: Callable[[str, str], float]) -> float:
    """With the threshold that is best here."""
    texts = conversation.texts
    pairs = [pair for pair in combinations(sorted(texts), 2) if pair not in conversation.unsure]
    scored = sorted(((score(texts[a], texts[b]), (a, b) in conversation.same) for a, b in pairs), reverse=True)
    right, best = 0, 0.0
    for place, (_, same) in enumerate(scored, start=1):
        right += same
        best = max(best, 2 * right / (place + len(conversation.same)))
    return round(best, 3)


def tf_idf(conversation: Conversation) -> Callable[[str, str], float]:
    """Words as they are, weighed by their rarity: what one would try first."""
    bags = {text: Counter(words_of(text).plain.split()) for text in conversation.texts.values()}
    seen = Counter(word for bag in bags.values() for word in bag)
    weigh = {word: math.log((1 + len(bags)) / (1 + n)) + 1 for word, n in seen.items()}
    length = {t: math.sqrt(sum((n * weigh[w]) ** 2 for w, n in b.items())) or 1.0 for t, b in bags.items()}

    def cosine(one: str, other: str) -> float:
        shared = sum(n * bags[other][w] * weigh[w] ** 2 for w, n in bags[one].items() if w in bags[other])
        return shared / length[one] / length[other]

    return cosine


def show_quality() -> dict[str, object]:
    found: dict[str, object] = {}
    measured = read_measured(read_statements())
    if measured is None:
        print("duplicate_ideas is absent: not measured", file=sys.stderr)
    for conversation in (measured, read_own("same_ideas"), read_own("same_ideas_held_back")):
        if conversation is None:
            continue
        row = judge(conversation)
        beside = {name: best_f1(conversation, scorer) for name, scorer in RAPIDFUZZ.items()}
        beside["tf_idf"] = best_f1(conversation, tf_idf(conversation))
        found[conversation.name] = {**row, "best_f1_of": beside}
        for name in ("f1", "recall_at_1", "recall_at_5"):
            print(f"{conversation.name:36}{name:14}{row[name]['value']:7.3f}  {row[name]['interval']}")
        print(f"{'':36}F1 of others with their best threshold: {beside}")
    return found


# --- speed


def make_up(count: int) -> Iterator[str]:
    """Ideas put together from the beginnings and ends of real ones, many with a place. Always the same."""
    chance = random.Random(11)
    real = [text for told in read_statements().values() for text in told.values()] or list(_own())
    halves = [text.split() for text in real if 4 <= len(text.split()) <= 40]
    names = ["".join(chance.choice("bcdfglmnprstw") + chance.choice("aeiou") for _ in range(3)) for _ in range(4000)]
    for _ in range(count):
        one, other = chance.choice(halves), chance.choice(halves)
        words = one[: len(one) // 2 + 1] + other[len(other) // 2 :]
        if chance.random() < 0.6:
            words += ["on", chance.choice(names).title(), chance.choice(["Road", "Street", "Lane", "Avenue"])]
        yield " ".join(words)


def _own() -> Iterator[str]:
    for name in ("same_ideas", "same_ideas_held_back"):
        yield from read_own(name).texts.values()


def retext(text: str, chance: random.Random) -> str:
    """As somebody else might text the same."""
    words = text.lower().split()
    for _ in range(1 + len(words) // 10):
        place = chance.randrange(len(words))
        word = words[place]
        match chance.randrange(4):
            case 0 if len(words) > 4:
                words.pop(place)
            case 1 if len(word) > 4:
                cut = chance.randrange(1, len(word) - 1)
                words[place] = word[:cut] + word[cut + 1 :]
            case 2 if len(word) > 4:
                cut = chance.randrange(1, len(word) - 2)
                words[place] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
            case _ if place:
                words[place - 1], words[place] = words[place], words[place - 1]
    return " ".join(words)


def fill(database: Database, texts: list[str], start: int) -> float:
    """Keep these ideas and put them into the index; seconds for each that the index took."""
    with transaction(database) as session:
        area = areas.find_area(session, "OAK") or areas.add_area(session, code="OAK", name="Oak", reader="Jo", now=NOW)
        area_id = id_of(area)
        table = Table.metadata.tables["idea"]
        for begin in range(0, len(texts), 5000):
            session.connection().execute(
                insert(table),
                [
                    {"area_id": area_id, "reference": f"OAK-{start + begin + place}", "text": text, "theme": "",
                     "status": "new", "source": "import", "said_at": NOW}
                    for place, text in enumerate(texts[begin : begin + 5000], start=1)
                ],
            )  # fmt: skip
    began = time.perf_counter()
    while True:
        with transaction(database) as session:
            if not similar.index_next(session, area_id):
                return (time.perf_counter() - began) / len(texts)


def show_speed(url: str, largest: int, exhaustive: bool) -> list[dict[str, float]]:
    database = open_database(url)
    migrate(database)
    texts = list(make_up(min(largest, SIZES[-1])))
    rows, stored = [], 0
    try:
        for size in [size for size in SIZES if size <= largest]:
            added = fill(database, texts[stored:size], stored)
            stored = size
            row = {"ideas": size, "add_ms": round(added * 1000, 3), **ask(database, texts[:size], exhaustive)}
            rows.append(row)
            print(json.dumps(row), flush=True)
    finally:
        database.close()
    return rows


def ask(database: Database, texts: list[str], exhaustive: bool) -> dict[str, float]:
    chance = random.Random(17)
    asked = [retext(chance.choice(texts), chance) for _ in range(ASKED)]
    taken, found = [], []
    with reading(database) as session:
        area_id = id_of(session.get_one(Idea, 1)) and session.get_one(Idea, 1).area_id
    worked = []  # what the same took of this process alone, on a machine that others use too
    for text in asked:
        began, working = time.perf_counter(), time.process_time()
        with reading(database) as session:
            found.append(similar.find(session, area_id, text))
        taken.append(time.perf_counter() - began)
        worked.append(time.process_time() - working)
    row = {"median_ms": statistics.median(taken) * 1000, "p95_ms": sorted(taken)[int(ASKED * 0.95)] * 1000}
    row["processor_ms"] = statistics.median(worked) * 1000
    if exhaustive:
        row |= beside_exhaustive(asked, found, texts)
    return {name: round(value, 3) for name, value in row.items()}


def beside_exhaustive(asked: list[str], found: list[tuple[similar.Similar, ...]], texts: list[str]) -> dict[str, float]:
    lower, took, near, hits = [text.lower() for text in texts], [], 0, 0
    worked: list[float] = []
    for text, ours_ in list(zip(asked, found, strict=True))[:ASKED_EXHAUSTIVELY]:
        began, working = time.perf_counter(), time.process_time()
        _, best, _ = process.extractOne(text, lower, scorer=fuzz.token_sort_ratio)
        took.append(time.perf_counter() - began)
        worked.append(time.process_time() - working)
        if best >= NEAR:
            near += 1
            hits += bool(ours_) and fuzz.token_sort_ratio(text, ours_[0].text.lower()) >= best - 1e-9
    return {
        "exhaustive_ms": statistics.median(took) * 1000,
        "exhaustive_processor_ms": statistics.median(worked) * 1000,
        "near": near,
        "recall_at_1": hits / max(1, near),
    }


def main() -> None:
    arguments = ArgumentParser()
    arguments.add_argument("--ideas", type=int, default=100_000)
    arguments.add_argument("--postgresql", default="")
    arguments.add_argument("--only", choices=["quality", "speed"])
    chosen = arguments.parse_args()
    result: dict[str, object] = {}
    if chosen.only != "speed":
        result["quality"] = show_quality()
    if chosen.only != "quality":
        with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
            url = chosen.postgresql or f"sqlite:///{folder}/similar.sqlite"
            rows = show_speed(url, chosen.ideas, exhaustive=not chosen.postgresql)
        result["speed"] = rows
        if len(rows) > 1:
            first, last = rows[0], rows[-1]
            grows = math.log(last["median_ms"] / first["median_ms"]) / math.log(last["ideas"] / first["ideas"])
            result["growth_exponent"] = round(grows, 3)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
