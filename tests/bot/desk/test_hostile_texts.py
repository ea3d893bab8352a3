"""X10: what people text cannot run, wherever it is read: on every page, in every answer to a form, in every file.

Every route of `rows.TABLE` is tried by a lead while hostile words stand everywhere: sent by text, and then planted in
every column that holds words, first one way round and then the other.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Text
from sqlmodel import update

from storage.database import transaction
from storage.tables import (
    Answer,
    Area,
    Ask,
    Audit,
    Broadcast,
    CannedReply,
    Consent,
    Coordinator,
    DeskKey,
    GroupMember,
    Idea,
    Incoming,
    Meeting,
    Member,
    Need,
    Outgoing,
    Placement,
    Resident,
    SoftOptIn,
    Table,
    Task,
    Volunteer,
)  # fmt: skip
from tests.bot import sample
from tests.bot.desk.rows import PAGES, ROWS, Row
from tests.bot.desk.world import Outcome, World, a_world

HOSTILE = (
    '=HYPERLINK("http://pwned.example","look")',
    "<script>pwned()</script>",
    "<svg/onload=pwned()>",
    '"><img src=x onerror=pwned()>',
    "' onmouseover='pwned()",
    "</bdi></textarea></title></option></script><h1 id=pwned>pwned",
    "{{ 7331*7331 }}{% pwned %}${7331*7331}#{7331*7331}",
    "javascript:pwned()",
    "<!-- pwned",
    "]]><pwned>",
    "x\r\nATTENDEE:mailto:pwned@example.org\r\nSet-Cookie: pwned=1",
    "\u202epwned\u202d\u202a\u202b\u2067\u2066\u2068",
    "+pwned",
    "@SUM(1+1)*cmd|' /C pwned'!A0",
)
WORDS: dict[type[Table], tuple[str, ...]] = {  # every column that holds somebody's words
    Answer: ("because", "whom", "meeting"),
    Area: ("name", "reader", "controller", "privacy"),
    Ask: ("question", "about", "answer"),
    Audit: ("detail",),
    Broadcast: ("when_words", "place_words", "no_name_words"),
    CannedReply: ("title", "words"),
    Consent: ("words_shown", "exact_reply", "controller"),
    Coordinator: ("name",),
    DeskKey: ("device",),
    GroupMember: ("group_name",),
    Idea: ("text", "published_words", "hidden_why"),
    Incoming: ("text",),
    Meeting: ("title", "place", "host", "access", "decided"),
    Member: ("name",),
    Need: ("need",),
    Outgoing: ("text",),
    Placement: ("buddy_name",),
    Resident: ("name",),
    SoftOptIn: ("own_collection", "interest", "refusal"),
    Task: ("title", "place", "bring", "expenses", "done", "host_name"),
    Volunteer: ("said", "what", "when"),
}
OF_PROGRAMS = {  # long texts that a program wrote, or took apart before it kept them
    "area.away", "area.own_words", "area.posters", "area.themes", "broadcast.wording", "cardchange.touched",
    "conversation.state", "coordinator.away", "marker.value", "themechange.frame_after", "themechange.frame_before",
    "timer.set_for",
}  # fmt: skip
OURS = re.compile(r"/(desk|phone)/static/[a-z_-]+\.(js|css|svg)")
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # how a spreadsheet's formula begins


def by_text(world: World) -> None:
    """Strangers text nothing else: as ideas, as their names, as complaints, as what they would like to do."""
    for number, words in enumerate(HOSTILE):
        phone = f"sms:{world.oak.dials}{40 + number}"
        for begins in ("", "NAME ", "COMPLAIN ", "VOL "):
            sample.hear(world.house, world.oak, phone, begins + words)
        sample.hear(world.house, world.oak, phone, words, "1", words)


def planted(*order: str) -> Callable[[Any], None]:
    """What puts these words everywhere into the house of a world, or of a desk."""

    def plant(world: Any) -> None:
        with transaction(world.house.database) as session:
            session.connection().exec_driver_sql("DROP TRIGGER audit_refuses_update")  # nobody else may plant there
            for table, columns in WORDS.items():
                values = {column: "".join(order) + getattr(table, column) for column in columns}
                session.exec(update(table).values(**values))

    return plant


PLANTED = {"texted": by_text, "planted": planted(*HOSTILE), "planted backwards": planted(*reversed(HOSTILE))}


@pytest.fixture(scope="module", params=PLANTED)
def world(
    request: pytest.FixtureRequest, _sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[World]:
    with a_world(_sqlite_template, tmp_path_factory.mktemp("hostile"), PLANTED[request.param]) as made:
        yield made


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name} {','.join(row.things)}")
def test_hostile_words_are_inert(world: World, row: Row) -> None:
    got = world.ask(world.ours["lead"], row)
    assert got.status < 500 or got.status == row.ends, got.text[-600:]
    assert_inert(got)


def test_every_column_of_words_is_planted() -> None:
    """A new one is named in `WORDS`, or among those that a program wrote or checked."""
    planted_in = {f"{table.__tablename__}.{column}" for table, columns in WORDS.items() for column in columns}
    every = {
        f"{table.name}.{column.name}"
        for table in Table.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Text)
    }
    assert every - planted_in - OF_PROGRAMS == set()


def test_hostile_words_are_shown(world: World) -> None:
    """Inert by being escaped, not by being left out."""
    pages = (world.ask(world.ours["lead"], row).text for row in PAGES)
    assert any("&lt;script&gt;pwned()&lt;/script&gt;" in text for text in pages)


def assert_inert(got: Outcome) -> None:
    kind = got.headers.get("content-type", "")
    assert "pwned" not in "".join(value for name, value in got.headers.items() if name != "location")
    assert got.headers.get("x-content-type-options") == "nosniff"
    if "html" in kind:
        assert "script-src 'self'" in got.headers["content-security-policy"]
        assert "53743561" not in got.text, "a template ran"
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", got.text), "marks that turn the text around"
        reader = Reader()
        reader.feed(got.text)
        reader.close()
        assert reader.wrong == []
    elif "csv" in kind:
        for cells in csv.reader(io.StringIO(got.text.removeprefix("\ufeff"))):
            assert not [cell for cell in cells if cell.startswith(RUNS)], cells
    elif "calendar" in kind:
        assert not re.search(r"^(ATTENDEE|Set-Cookie)", got.text, re.MULTILINE)
    else:
        assert "pwned" not in got.text, f"words leave as {kind or 'nothing named'}"


class Reader(HTMLParser):
    """Reads a page as a browser does and notes whatever could run, or is not ours."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("pwned", "img", "iframe", "object", "embed", "base", "style"):
            self.wrong.append(f"<{tag}>")
        if tag == "script" and not OURS.fullmatch(given.get("src") or ""):
            self.wrong.append(f"<script> {given}")
        for name, value in attrs:
            leads = name in ("href", "src", "action", "formaction", "xlink:href")
            if name.startswith("on") or name in ("style", "srcdoc") or "pwned" in name:
                self.wrong.append(f"<{tag} {name}>")
            if leads and not (value or "").startswith(("/", "#", "?", "https://", "http://", "tel:")):
                self.wrong.append(f"<{tag} {name}={value}>")
            if name in ("id", "class", "name", "for") and "pwned" in (value or ""):
                self.wrong.append(f"<{tag} {name}={value}>")

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"<!--{data}")
