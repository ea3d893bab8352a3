"""`havesay import ideas`: all or none, with a reason for every row that is refused."""

import contextlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from machine import Machine
from sqlmodel import col, select

from storage.database import reading
from storage.tables import Idea


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.settle()
    return machine


def bring(machine: Machine, content: str | bytes, *more: str, name: str = "ideas.csv", ends: int = 0) -> str:
    """Import this as a file; what was said about it."""
    (machine.folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    said = machine.run("import", "ideas", name, "--area", "OAK", *more, ends=ends)
    return said.out + said.err


def kept(machine: Machine) -> list[Idea]:
    with machine.database() as database, reading(database) as session:
        return list(session.exec(select(Idea).order_by(col(Idea.id))))


def test_ideas_come_in_with_their_theme_and_day(machine: Machine) -> None:
    said = bring(machine, "text,theme,said_at\nA bench,transport,2026-05-02\nA tree,,2026-05-02T17:30\n")
    assert "2 ideas taken in, OAK-1 to OAK-2" in said
    bench, tree = kept(machine)
    assert (bench.text, bench.theme, bench.source, bench.reference) == ("A bench", "transport", "import", "OAK-1")
    assert bench.said_at == datetime(2026, 5, 2, 11, 0, tzinfo=UTC)  # noon in London
    assert tree.said_at == datetime(2026, 5, 2, 16, 30, tzinfo=UTC)


def test_json_lines_come_in_too(machine: Machine) -> None:
    rows = [{"text": "A bench", "theme": "transport", "said_at": "2026-05-02T10:00:00Z"}, {"text": "A tree"}]
    bring(machine, "".join(json.dumps(row) + "\n" for row in rows), name="ideas.jsonl")
    assert [idea.text for idea in kept(machine)] == ["A bench", "A tree"]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbftext,theme\nCaf\xc3\xa9 \xe2\x80\x93 bench,x\n",  # UTF-8 with its mark, as Excel saves it
        "text;theme\nCafé – bench;x\n".encode("cp1252"),  # Windows, with semicolons
        "text\ttheme\r\nCafé – bench\tx\r\n".encode("utf-16"),  # Excel's "Unicode text"
        ' Text , THEME \n"Café – bench","x"\n'.encode(),
    ],
)
def test_what_spreadsheets_save_is_understood(machine: Machine, content: bytes) -> None:
    bring(machine, content)
    assert [(idea.text, idea.theme) for idea in kept(machine)] == [("Café – bench", "x")]


def test_a_text_may_have_lines_and_marks(machine: Machine) -> None:
    bring(machine, 'text\n"two\nlines, and ""quotes"""\n=SUM(A1)\n')
    assert [idea.text for idea in kept(machine)] == ['two\nlines, and "quotes"', "=SUM(A1)"]


BAD = "text,said_at\nA bench,2026-05-02\n,2026-05-02\nA tree,soon\nA lamp,2999-01-01\nA bin,2026-05-02,x,y\nA path,\n"


def test_with_one_refused_row_nothing_is_taken_in(machine: Machine) -> None:
    said = bring(machine, BAD, ends=1)
    assert kept(machine) == []
    assert 'row 3: no words under "text"' in said
    assert 'row 4: "said_at" must be a date' in said
    assert "row 5: " in said
    assert "future" in said
    assert "row 6: 4 cells under 2 headings" in said
    assert "4 of 6 rows" in said
    for words in ("A tree", "A lamp", "A bin"):
        assert words not in said  # a row is named by its number, never by its words


def test_refused_rows_can_be_left_out(machine: Machine) -> None:
    said = bring(machine, BAD, "--skip-refused")
    assert [idea.text for idea in kept(machine)] == ["A bench", "A path"]
    assert "4 rows left out" in said


def test_a_rehearsal_changes_nothing(machine: Machine) -> None:
    said = bring(machine, "text\nA bench\nA tree\n", "--dry-run")
    assert "2 ideas would be taken in" in said
    assert kept(machine) == []
    bring(machine, "text\nA bench\nA tree\n")
    assert [idea.reference for idea in kept(machine)] == ["OAK-1", "OAK-2"]  # no reference was used up


def test_the_same_file_is_taken_in_once(machine: Machine) -> None:
    bring(machine, "text\nA bench\n")
    assert "--again" in bring(machine, "text\nA bench\n", name="copy.csv", ends=1)
    assert len(kept(machine)) == 1
    bring(machine, "text\nA bench\n", "--again")
    assert len(kept(machine)) == 2


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"text\n", "no rows"),
        (b"words,theme\nA bench,x\n", 'one of them "text"; it names: words, theme'),
        (b"PK\x03\x04\x00\x00\x00", "no text file"),
        (b'text\nA bench\n"never closed\n', "cannot be read beyond"),
        (b"text\n" + b"x" * 20_001 + b"\n", "longer than 20000"),
        (b"text,theme\nA bench," + b"x" * 81 + b"\n", "80 characters at most"),
        (b'{"text": 3}\n{"nothing": 1}\n[1]\n{', "row 4: not a line of JSON"),
        (b"text\n" + b"A bench\n" * 10_001, "more than 10,000 rows"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_plainly(machine: Machine, content: bytes, answer: str) -> None:
    assert answer in bring(machine, content, ends=1)
    assert kept(machine) == []


def test_a_folder_a_missing_file_and_a_missing_area_are_said_plainly(machine: Machine) -> None:
    assert "folder" in machine.run("import", "ideas", ".", "--area", "OAK", ends=1).err
    assert "No such file" in machine.run("import", "ideas", "nothing.csv", "--area", "OAK", ends=1).err
    (machine.folder / "ideas.csv").write_text("text\nA bench\n")
    assert "no area ELM" in machine.run("import", "ideas", "ideas.csv", "--area", "ELM", ends=1).err


def test_a_row_about_danger_is_pointed_out_to_a_person(machine: Machine) -> None:
    """D3: nobody is to be overlooked because their words came on paper."""
    assert "row 3: may be about somebody in danger" in bring(machine, "text\nA bench\nI want to kill myself\n")


def test_an_import_that_is_cut_short_leaves_nothing(machine: Machine) -> None:
    """All of it is one transaction: here the last row cannot be stored."""
    from flows.idea_rows import Said
    from storage import areas, imports
    from storage.database import transaction

    now = datetime.now(UTC)
    good = Said(2, "A bench", "", now - timedelta(days=1), None, "new", worrying=False)
    bad = Said(3, "A tree", "", now + timedelta(days=1), None, "new", worrying=False)
    with machine.database() as database, contextlib.suppress(ValueError), transaction(database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        imports.store(session, area, [good, bad], "file:0", now)
    assert kept(machine) == []


def test_the_real_statements_of_a_town_come_in_whole(machine: Machine) -> None:
    from tests.conftest import SHARED_DATA

    statements = SHARED_DATA / "resident_statements.jsonl"
    if not statements.exists():
        pytest.skip("the residents' statements are absent: NOT TESTED on them (set HAVESAY_TEST_TEXTS)")
    chosen = [row for row in map(json.loads, statements.open()) if row["conversation"].endswith("bowling-green")]
    content = "".join(json.dumps({"text": row["text"]}) + "\n" for row in chosen)
    assert f"{len(chosen)} ideas taken in" in bring(machine, content, name="ideas.jsonl")
    assert [idea.text for idea in kept(machine)] == [row["text"].strip() for row in chosen]
