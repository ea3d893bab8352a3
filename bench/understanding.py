"""How well texts are understood: yes and no, opt-outs and danger, on texts of others and of our own.

Of each list: the share that is right of what was recorded, the share asked back or left alone, and the share of
non-answers that were recorded all the same, with 95 % intervals (Wilson). Lists that are absent are named and left out.
Rows of yes_no_turns labelled "none" pick from an offer ("That sounds good"), so they often do say yes.
"""

import json
import math
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.read import reading_of  # noqa: E402 - the project is not installed where the bench runs
from flows import keywords  # noqa: E402
from flows.danger import is_danger  # noqa: E402

SHARED = Path(os.environ.get("HAVESAY_TEST_TEXTS", ROOT.parent / "shared" / "data"))
OWN = ROOT / "tests" / "flows" / "texts"
Z = 1.96
LABELS = {"yes_no_turns": "label", "yes_no_tricky": "label", "yes_no_words": "concept", "intents": "intent"}


def share(hits: int, of: int) -> dict[str, Any]:
    """Hits of so many, with the interval the true share lies in, 95 times in 100."""
    if not of:
        return {"share": None, "of": 0}
    part, square = hits / of, Z * Z / of
    middle = (part + square / 2) / (1 + square)
    half = Z / (1 + square) * math.sqrt(part * (1 - part) / of + square / of / 4)
    low, high = round(max(middle - half, 0), 4), round(min(middle + half, 1), 4)
    return {"share": round(part, 4), "hits": hits, "of": of, "interval": [low, high]}


def yes_no(name: str) -> dict[str, Any]:
    """How the replies of one list are read while a question is open."""
    rows = _shared(name)
    read = [(_label(row[LABELS[name]]), _read(row)) for row in rows if _label(row[LABELS[name]])]
    recorded = [(label, said) for label, said in read if label in {"yes", "no"} and said in {"yes", "no"}]
    answers = sum(label in {"yes", "no"} for label, _said in read)
    others = [said for label, said in read if label not in {"yes", "no"}]
    return {
        "right_of_recorded": share(sum(label == said for label, said in recorded), len(recorded)),
        "answers_not_recorded": share(answers - len(recorded), answers),
        "non_answers_recorded": share(sum(said in {"yes", "no"} for said in others), len(others)),
    }


def _label(label: str) -> str | None:
    label = label.removesuffix("_weak")
    return label if label in {"yes", "no", "none", "maybe", "oos"} else None


def _read(row: dict[str, Any]) -> str:
    return reading_of(row["text"], as_answer_to="yes_no", language=row.get("lang", "en"), channel="sms")


def _shared(name: str) -> list[dict[str, Any]]:
    path = SHARED / f"{name}.jsonl"
    if not path.exists():
        print(f"{path.name} is absent: not measured", file=sys.stderr)
        return []
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def wants_out(text: str) -> bool:
    """Whether the text suppresses."""
    keyword = keywords.read(text, channel="sms")
    return keyword is not None and keyword.name == "stop"


def main() -> None:
    """One line a figure, then all of them as one JSON object."""
    figures: dict[str, dict[str, Any]] = {name: yes_no(name) for name in LABELS}
    lists = {path.stem: path.read_text(encoding="utf-8").strip("\n").split("\n") for path in sorted(OWN.glob("*.txt"))}
    for name in ("sms_ordinary", "keyword_mentions", "resident_statements"):
        lists[name] = [row["text"] for row in _shared(name)]
    for name, texts in lists.items():
        stops, dangers = sum(map(wants_out, texts)), sum(map(is_danger, texts))
        figures[name] = {"opt_outs": share(stops, len(texts)), "danger": share(dangers, len(texts))}
    for name, found in figures.items():
        for what, figure in found.items():
            print(f"{name:22} {what:22} {figure['share']} of {figure['of']} {figure.get('interval', '')}")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
