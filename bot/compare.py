"""`havesay similar`: the ideas a text resembles, found and ranked as the bot does it. Keeps nothing but the index.

Rules
- Ideas that are not in the word index yet are put in first, so that every idea is looked at.
- The machine suggests and a person clicks (C7): what is likely the same is marked, and nothing is done about it.
- With `--jsonl` every line is answered on its own line at once; a line that cannot be read gets its own error.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, BinaryIO

from bot.console import Refused, opened
from bot.import_ideas import progress
from bot.read import as_line

if TYPE_CHECKING:
    from bot.settings import Settings
    from flows.likeness import Similar
    from storage.database import Database
    from storage.tables import Area

RESEMBLES = 0.05  # a score below which a person sees no likeness
LINE_CHARACTERS = 90


def explain(settings: "Settings", text: str, *, area_code: str | None) -> Iterator[str]:
    """In words for the desk: the likest first, and which are likely the same."""
    with opened(settings) as database:
        areas = _ready(database, area_code)
        found = [one for one in look_up(database, areas, text) if one.score >= RESEMBLES]
    where = areas[0].name if len(areas) == 1 else f"{len(areas)} areas"
    if not found:
        yield f"No idea in {where} resembles it."
    for one in found:
        words = " ".join(one.text.split())
        shown = words if len(words) <= LINE_CHARACTERS else words[: LINE_CHARACTERS - 1] + "…"
        yield f"{one.reference:12} {'likely the same' if one.suggested else f'{one.score:4.0%} alike':16} {shown}"


def answer_lines(settings: "Settings", lines: BinaryIO, to: BinaryIO, *, area_code: str | None) -> int:
    """Answer every line as it comes; returns how many could not be read. Empty lines are passed over."""
    wrong = 0
    with opened(settings) as database:
        areas = _ready(database, area_code)
        for line in lines:
            if not line.strip():
                continue
            answer = _answer(database, areas, line)
            wrong += "error" in answer
            to.write(as_line(answer))
            to.flush()
    return wrong


def look_up(database: "Database", areas: Sequence["Area"], text: str) -> list["Similar"]:
    """The likest ideas of these areas, area by area."""
    from flows.likeness import SHOWN
    from flows.wording import clean
    from storage import similar
    from storage.database import reading
    from storage.tables import id_of

    found: list[Similar] = []
    with reading(database) as session:
        for area in areas:
            found += similar.find(session, id_of(area), clean(text))
    return sorted(found, key=lambda one: -one.score)[:SHOWN]


def _ready(database: "Database", area_code: str | None) -> list["Area"]:
    """The areas to look in, every idea of theirs in the index."""
    from storage import areas, similar
    from storage.database import reading, transaction
    from storage.tables import id_of

    with reading(database) as session:
        if area_code is None:
            chosen = areas.list_areas(session)
        else:
            area = areas.find_area(session, area_code)
            chosen = [area] if area else []
        behind = set(similar.list_behind(session))
        waiting = {id_of(area): similar.count_behind(session, id_of(area)) for area in chosen if area.id in behind}
    if not chosen:
        raise Refused(f"there is no area {area_code or 'yet'}; see `havesay area list`")
    with progress() as bar:
        task = bar.add_task("reading words", total=sum(waiting.values()))
        for area_id in sorted(waiting):
            while True:
                with transaction(database) as session:
                    put_in = similar.index_next(session, area_id)
                bar.advance(task, put_in)
                if not put_in:
                    break
    return chosen


def _answer(database: "Database", areas: Sequence["Area"], line: bytes) -> dict[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):  # a wrong encoding is a ValueError too
        return {"error": "not a line of JSON in UTF-8"}
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return {**(row if isinstance(row, dict) else {}), "error": 'not an object with a "text"'}
    found = [asdict(one) for one in look_up(database, areas, row["text"])]
    return {**{name: value for name, value in row.items() if name != "error"}, "similar": found}
