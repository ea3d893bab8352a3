"""896 statements by residents of Bowling Green, each from its own phone, to a running Havesay on both channels."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from faults.phones import Phones, Text, received, until_settled
from faults.running import Running, furnish
from sqlmodel import Session, select
from standins.process import StandIn

from flows.wording import clean
from storage.database import Database
from storage.tables import Incoming
from tests.conftest import SHARED_DATA

CONVERSATION = "american-assembly.bowling-green"
ROWS = 896


def statements() -> list[str]:
    path = SHARED_DATA / "resident_statements.jsonl"
    if not path.exists():
        pytest.skip(f"{path.name} is absent: NOT TESTED on real statements (set HAVESAY_TEST_TEXTS)")
    rows: list[dict[str, Any]] = [json.loads(line) for line in path.open(encoding="utf-8")]
    return [row["text"] for row in rows if row["conversation"] == CONVERSATION]


async def test_every_statement_is_kept_once_and_answered_once(database: Database, tmp_path: Path) -> None:
    """R1, X6: 100 in, 100 answers, one each, though every tenth comes twice and all come in disorder."""
    words = statements()
    assert len(words) == ROWS
    texts = [Text(number, channel, said) for channel in ("sms", "telegram") for number, said in enumerate(words, 1)]
    posts = texts + texts[::10]
    Random(1).shuffle(posts)
    furnish(database)
    with StandIn("twilio") as twilio, StandIn("telegram") as telegram:
        with Running(database, twilio, telegram, tmp_path, patient=True) as running:
            running.start()
            phones = Phones(running.base)
            await phones.text(posts)
            await until_settled(database)
            assert running.stop() == 0
        answers = received(twilio, telegram)
    assert not phones.refused
    assert phones.acknowledged == set(texts)
    with Session(database.pages) as session:
        kept = [(row.address, row.text) for row in session.exec(select(Incoming))]
    assert sorted(kept) == sorted((text.address, clean(text.words)) for text in texts)
    for text in texts:
        assert answers[text.address] == 1, f"{text.address} was answered {answers[text.address]} times"
