"""R8 from end to end: texted, answered at the desk, and heard of on the phone it was texted from."""

import re
from datetime import datetime, timedelta

import pytest

from bot.channels.simulator import Simulator
from bot.due import run_due
from storage.database import Database
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN


class Now:
    at = MONDAY_TEN

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def oak(database: Database, now: Now) -> Place:
    area = add_oak(database)
    house = a_house(database, now=now)
    return Place(house, area)


def texts_to(oak: Place, address: str) -> list[str]:
    """What their phone shows, oldest first."""
    oak.house.dispatcher.drain_now()
    channel = oak.house.channels[address.partition(":")[0]]
    assert isinstance(channel, Simulator)
    return [sent.text for sent in channel.delivered if sent.address == address]


@pytest.mark.parametrize("who", [JOAN, AMIR], ids=["by SMS", "by Telegram"])
def test_somebody_hears_what_became_of_their_own_sentence(oak: Place, now: Now, who: str) -> None:
    oak.hear("a bench by the pond where my mum fell", who)
    oak.hear("2", who)
    desk = oak.sit("coordinator")
    oak.act(desk, "OAK-1", "answer", {"status": "not now", "because": "it is not ours"})
    oak.act(desk, "OAK-1", "undo")
    oak.act(desk, "OAK-1", "answer", {"status": "done", "because": "it stands since May"})
    before = len(texts_to(oak, who))
    now.at = MONDAY_TEN + timedelta(minutes=10)
    for _ in range(2):
        run_due(oak.house.database, now.at)
    heard = texts_to(oak, who)[before:]
    mine = 'Oak Estate: you texted "a bench by the pond where my mum fell" (OAK-1).'
    assert heard == [f"{mine} It is done: it stands since May."]
    oak.hear("OAK-1", who)
    assert texts_to(oak, who)[-1].startswith("Oak Estate: OAK-1. It is done: it stands since May. You wrote:")


@pytest.mark.parametrize("who", [JOAN, AMIR], ids=["by SMS", "by Telegram"])
def test_after_a_stop_nobody_is_told_anything(oak: Place, now: Now, who: str) -> None:
    """R4, X4: looked at in the claim, at the last step."""
    oak.hear("a bench by the pond", who)
    desk = oak.sit("coordinator")
    oak.act(desk, "OAK-1", "answer", {"status": "doing"})
    oak.hear("STOP", who)
    before = texts_to(oak, who)
    now.at = MONDAY_TEN + timedelta(minutes=10)
    run_due(oak.house.database, now.at)
    assert texts_to(oak, who) == before


@pytest.mark.parametrize("who", [JOAN, AMIR], ids=["by SMS", "by Telegram"])
def test_at_night_it_waits_until_the_morning(oak: Place, now: Now, who: str) -> None:
    """X7."""
    oak.hear("a bench by the pond", who)
    now.at = MONDAY_TEN.replace(hour=20)  # nine in the evening in London
    desk = oak.sit("coordinator")
    oak.act(desk, "OAK-1", "answer", {"status": "doing"})
    now.at += timedelta(minutes=10)
    run_due(oak.house.database, now.at)
    before = texts_to(oak, who)
    assert not any("We are doing it" in text for text in before)
    assert "We are doing it" not in oak.browser().get("/said/oak").text
    assert "told tomorrow 09:00" in " ".join(re.sub("<[^>]+>", "", desk.get("/desk/ideas/OAK-1").text).split())
    now.at = MONDAY_TEN.replace(hour=8) + timedelta(days=1)
    run_due(oak.house.database, now.at)
    assert "We are doing it." in texts_to(oak, who)[-1]
