"""How well texts are understood: yes, no and maybe, who comes, dates, opt-outs, danger and what people want of us in
their own words, on texts of others and ours.

Of each list of replies: the share that is right of what was recorded, the share recorded without asking, the share
asked back, and the share of non-answers that were recorded all the same, with 95 % intervals (Wilson). A third of every
list, told by a hash of the text, was not looked at while the rules were written; it stands apart as "held back". (Of
our own replies we came to see that third too, in the end, when we tried them on a whole talk.) Of
dates: the share that agrees. Lists that are absent are named and left out.

"none" rows of yes_no_turns pick from an offer ("That sounds good"), so they often do say yes; the question is given.
meeting_dates holds what other parsers expect, by their own customs ("May" is 1 May, "Friday" the last one): of each
source the rows that a Briton can read are compared by day.
"""

import hashlib
import json
import math
import os
import sys
import timeit
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.read import reading_of  # noqa: E402 - the project is not installed where the bench runs
from bot.read_answer import as_rsvp  # noqa: E402
from flows import good, jobs, meeting, meetings, rsvp  # noqa: E402
from flows.engine import Understood  # noqa: E402
from flows.facts import Area, Facts, OpenAsk  # noqa: E402
from flows.words import keywords, small_talk, wants  # noqa: E402
from flows.words.danger import is_danger  # noqa: E402
from flows.words.dates import When, read_when  # noqa: E402
from flows.words.reply_words import spell_reply  # noqa: E402
from flows.words.spelling import fold, spell_out  # noqa: E402
from tests.flows.understood_abroad import is_heard  # noqa: E402
from tests.flows.understood_abroad import texts as abroad_texts  # noqa: E402

SHARED = Path(os.environ.get("HAVESAY_TEST_TEXTS", ROOT.parent / "shared" / "data"))
OWN = ROOT / "tests" / "flows" / "texts"
LONDON = ZoneInfo("Europe/London")
Z = 1.96
LABELS = {"yes_no_turns": "label", "yes_no_tricky": "label", "yes_no_words": "concept", "intents": "intent"}
ANSWERS = {"yes", "no", "maybe"}
HELD_BACK_ONE_IN = 3
ALIKE = {"menu": "help", "privacy": "data"}  # keywords that answer the same question

Row = tuple[str, str, str, str]  # text, what it says, the question, the language


def share(hits: int, of: int) -> dict[str, Any]:
    """Hits of so many, with the interval the true share lies in, 95 times in 100."""
    if not of:
        return {"share": None, "of": 0}
    part, square = hits / of, Z * Z / of
    middle = (part + square / 2) / (1 + square)
    half = Z / (1 + square) * math.sqrt(part * (1 - part) / of + square / of / 4)
    low, high = round(max(middle - half, 0), 4), round(min(middle + half, 1), 4)
    return {"share": round(part, 4), "hits": hits, "of": of, "interval": [low, high]}


def is_held_back(text: str) -> bool:
    """Whether nobody who wrote the rules looked at this text."""
    return hashlib.sha256(text.encode()).digest()[0] % HELD_BACK_ONE_IN == 0


def answers(rows: Iterable[Row], read: Callable[[Row], str]) -> dict[str, Any]:
    """How replies are read, where the label says yes, no, maybe or something else."""
    said = [(row[1], read(row)) for row in rows]
    meant = [(label, found) for label, found in said if label in ANSWERS]
    others = [found for label, found in said if label not in ANSWERS]
    recorded = [(label, found) for label, found in meant if found in ANSWERS]
    return {
        "right_of_recorded": share(sum(label == found for label, found in recorded), len(recorded)),
        "recorded_unasked": share(len(recorded), len(meant)),
        "asked_back": share(sum(found == "unsure" for _label, found in meant), len(meant)),
        "non_answers_recorded": share(sum(found in ANSWERS for found in others), len(others)),
    }


def both_parts(name: str, rows: list[Row], read: Callable[[Row], str]) -> dict[str, dict[str, Any]]:
    """The part that was looked at, and the part held back."""
    return {
        f"{name}": answers([row for row in rows if not is_held_back(row[0])], read),
        f"{name} held back": answers([row for row in rows if is_held_back(row[0])], read),
    }


def by_yes_no(row: Row) -> str:
    """As an answer to a question of yes or no; "unsure" there is what people who waver say, and is asked about."""
    text, _label, question, language = row
    return reading_of(text, as_answer_to="yes_no", language=language, channel="sms", question=question)


def by_rsvp(row: Row) -> str:
    """As an answer to an invitation, or to the question that came with it."""
    text, _label, question, language = row
    return str(as_rsvp(text, language=language, channel="sms", question=question)["reading"])


def replies(name: str) -> list[Row]:
    """A list of others' replies."""
    return [
        (row["text"], label, row.get("question", ""), row.get("lang", "en"))
        for row in _shared(name)
        if (label := _label(row[LABELS[name]]))
    ]


def _label(label: str) -> str | None:
    label = label.removesuffix("_weak")
    return label if label in {"yes", "no", "none", "maybe", "oos"} else None


def _shared(name: str) -> list[dict[str, Any]]:
    path = SHARED / f"{name}.jsonl"
    if not path.exists():
        print(f"{path.name} is absent: not measured", file=sys.stderr)
        return []
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _own(name: str) -> list[list[str]]:
    lines = (OWN / f"{name}.tsv").read_text(encoding="utf-8").strip("\n").split("\n")
    return [line.split("\t") for line in lines if not line.startswith("#")]


def parties(names: Iterable[str]) -> dict[str, Any]:
    """Of our own replies that are read right as a yes or a maybe: whether the party is."""
    rows = [row for name in names for row in _own(name) if row[0] in {"yes", "maybe"}]
    found = [(rsvp.read(text), label, party) for label, party, text in rows]
    right = [str(read.party or "-") == party for read, label, party in found if read.reading == label]
    return {"party_right": share(sum(right), len(right))}


def own_dates(name: str) -> dict[str, Any]:
    """Our own dates: right to the minute, or rightly none."""
    now = datetime(2026, 5, 7, 10, tzinfo=LONDON)
    dated, undated = [], []
    for start, end, text in _own(name):
        when = read_when(text, now, LONDON)
        said = ("-", "-")
        if isinstance(when, When):
            said = (
                when.wall.isoformat(timespec="minutes") if when.wall else when.day.isoformat(),
                when.end.isoformat(timespec="minutes") if when.end else "-",
            )
        (undated if start == "-" else dated).append(said == (start, end))
    return {"right": share(sum(dated), len(dated)), "rightly_none": share(sum(undated), len(undated))}


def dates_of(source: str, *, held_back: bool) -> dict[str, Any]:
    """One source of meeting_dates, by day."""
    agree = {"days": [0, 0], "none": [0, 0]}
    for row in _shared("meeting_dates"):
        wanted = _days(row)
        if row["source"] != source or not wanted or is_held_back(row["text"]) != held_back:
            continue
        seen_from = datetime.fromisoformat(row["reference"] or "2020-01-01").replace(tzinfo=LONDON)
        when = read_when(row["text"], seen_from, LONDON)
        kind = agree["none" if wanted == {""} else "days"]
        kind[0] += (when.day.isoformat() if isinstance(when, When) else "") in wanted
        kind[1] += 1
    return {f"agree_on_{kind}": share(*counts) for kind, counts in agree.items()}


def _days(row: dict[str, Any]) -> set[str]:
    """The days a row accepts, "" for none; nothing where it cannot be compared."""
    if not (row.get("uk_safe") and row.get("meeting_like")):
        return set()
    if row["expect_none"]:
        return {""}
    fields = row.get("start_fields") or {}
    if not row.get("reference"):
        return set()
    if row.get("start"):
        return {row["start"][:10]}
    if {"year", "month", "day"} <= set(fields):
        return {f"{fields['year']:04}-{fields['month']:02}-{fields['day']:02}"}
    values = [value for result in row.get("results") or [] for value in result.get("values", [])]
    said = [value.get("start") or value.get("value") or "" for value in values]
    return {day[:10] for day in said if len(day) >= 10 and day[4] == "-"}


def microseconds() -> dict[str, float]:
    """What reading one text costs, with nothing remembered of it."""
    texts = [text for name in _voices() for _label, _party, text in _own(name)]
    now = datetime(2026, 5, 7, 10, tzinfo=LONDON)

    def cost(read: Callable[[str], object]) -> float:
        def all_of_them() -> None:
            for text in texts:
                for remembered in (spell_reply, spell_out, fold, rsvp.read):
                    remembered.cache_clear()
                read(text)

        return round(min(timeit.repeat(all_of_them, number=1, repeat=3)) / len(texts) * 1e6, 1)

    return {"rsvp": cost(rsvp.read), "date": cost(lambda text: read_when(text, now, LONDON))}


def _voices() -> list[str]:
    return [path.stem for path in sorted(OWN.glob("rsvp_*.tsv"))]


def abroad() -> dict[str, dict[str, Any]]:
    """What people say in another language, unknown to us: heard as what it is, with an invitation open and without."""
    found: dict[str, dict[str, Any]] = {}
    for part, held_back in (("", False), (" held back", True)):
        rows = [one for one in abroad_texts() if is_held_back(one.text) == held_back]
        heard = [(one, is_heard(one)) for one in rows]
        for what in ("label", "language"):
            by: dict[str, list[bool]] = {}
            for one, flag in heard:
                by.setdefault(getattr(one, what), []).append(flag)
            found[f"abroad by {what}{part}"] = {name: share(sum(flags), len(flags)) for name, flags in by.items()}
    return found


def wants_out(text: str) -> bool:
    """Whether the text suppresses."""
    keyword = keywords.read(text, channel="sms")
    return keyword is not None and keyword.name == "stop"


def wishes() -> dict[str, Any]:
    """Of each thing people want of us in their own words, the share heard; of the ideas between them, the share kept.
    A STOP that also says "delete" counts as both.
    """
    heard: dict[str, list[bool]] = {}
    for label, text in _own("wants"):
        if label in ("thanks", "greeting"):
            continue
        keyword = keywords.read(text, channel="sms")
        name = ALIKE.get(keyword.name, keyword.name) if keyword else small_talk.read(text) or wants.read(text) or "idea"
        heard.setdefault(label, []).append(name == label or (name == "stop" and wants.read(text) == label))
    return {label: share(sum(flags), len(flags)) for label, flags in sorted(heard.items())}


def answers_to(kind: str) -> dict[str, Any]:
    """Answers to one of our other questions, where a job is offered on a Saturday. To a job, a plain no is "another
    day", whatever the list says: only 3, or words that say so, end it for good.
    """
    area = Area("Oak Estate", "OAK", LONDON, "Jo", 4)
    job = OpenAsk(1, "A", jobs.OFFER.name, "", about="Sat 13 June, 10am, the pond gate")
    facts = Facts(now=datetime(2026, 6, 1, 11, tzinfo=LONDON), area=area, next_reference=lambda: "OAK-1", asks=(job,))
    accept, choices = {
        "offer": (jobs.OFFER.accept, jobs.offer_choices(facts)),
        "felt": (jobs.FELT.accept, jobs.felt_choices(facts)),
        "seat": (meeting.SEAT.accept, meeting.seat_choices(facts)),
        "consent": (meetings.plain_yes_or_no, meetings.yes_and_no(facts)),
        "howgood": (good.GOOD.accept, good.choices(facts)),
    }[kind]
    read = [(label, accept(text, choices, facts)) for label, text in _own(f"answers_{kind}")]
    kept = [(label, found.value.replace(" ", "")) for label, found in read if isinstance(found, Understood)]
    meant = [(label, value) for label, value in kept if label != "none"]
    others = sum(label == "none" for label, _found in read)
    return {
        "right_of_recorded": share(sum(value.startswith(label) for label, value in meant), len(meant)),
        "recorded_unasked": share(len(meant), len(read) - others),
        "non_answers_recorded": share(len(kept) - len(meant), others),
    }


def main() -> None:
    """One line a figure, then all of them as one JSON object."""
    figures: dict[str, dict[str, Any]] = {}
    for name in LABELS:
        rows = replies(name)
        figures |= both_parts(f"{name} as yes_no", [row for row in rows if row[1] != "maybe"], by_yes_no)
        figures |= both_parts(f"{name} as rsvp", rows, by_rsvp)
    for name in _voices():
        figures |= both_parts(name, [(text, label, "", "en") for label, _party, text in _own(name)], by_rsvp)
    figures["rsvp, all voices"] = parties(_voices())
    figures |= {f"answers to {kind}": answers_to(kind) for kind in ("offer", "felt", "seat", "consent", "howgood")}
    figures["wants in own words"] = wishes()
    figures |= abroad()
    statements = [row["text"] for row in _shared("resident_statements")]
    taken = sum(wants.read(text) is not None for text in statements)
    figures["resident_statements, wants"] = {"taken_for_one": share(taken, len(statements))}
    figures |= {name: own_dates(name) for name in ("dates", "dates_unseen")}
    for source in ("chrono", "duckling", "recognizers-text", "dateparser"):
        figures[f"dates of {source}"] = dates_of(source, held_back=False)
        figures[f"dates of {source} held back"] = dates_of(source, held_back=True)
    lists = {path.stem: path.read_text(encoding="utf-8").strip("\n").split("\n") for path in sorted(OWN.glob("*.txt"))}
    for name in ("sms_ordinary", "keyword_mentions", "resident_statements"):
        lists[name] = [row["text"] for row in _shared(name)]
    for name, texts in lists.items():
        figures[name] = {
            "opt_outs": share(sum(map(wants_out, texts)), len(texts)),
            "danger": share(sum(map(is_danger, texts)), len(texts)),
            "read_as_rsvp": share(sum(by_rsvp((text, "", "", "en")) in ANSWERS for text in texts), len(texts)),
        }
    for name, found in figures.items():
        for what, figure in found.items():
            print(f"{name:34} {what:22} {figure['share']} of {figure['of']} {figure.get('interval', '')}")
    costs = microseconds()
    print(f"microseconds a text: {costs}")
    print(json.dumps(figures | {"microseconds": costs}))


if __name__ == "__main__":
    main()
