"""Cards as residents meet them: what a reference tells to whom, over both channels, on both databases."""

import pytest
from sqlmodel import col, select

from storage import cards
from storage.database import Database, reading, transaction
from storage.tables import Outgoing
from tests.bot.houses import AMIR, JOAN, Place, a_house, add_oak
from tests.conftest import MONDAY_TEN


@pytest.fixture
def oak(database: Database) -> Place:
    area = add_oak(database)
    house = a_house(database)
    return Place(house, area)


def answer_to(oak: Place, text: str, address: str) -> str:
    """What they are texted back."""
    oak.hear(text, address)
    with reading(oak.house.database) as session:
        last = select(Outgoing.text).where(Outgoing.address == address).order_by(col(Outgoing.id).desc())
        return session.exec(last).first() or ""


@pytest.mark.parametrize(("one", "other"), [(JOAN, AMIR), (AMIR, JOAN)], ids=["by SMS", "by Telegram"])
def test_any_reference_of_a_card_tells_how_it_stands_and_only_ones_own_words(oak: Place, one: str, other: str) -> None:
    """C2, C5: a text is kept as it came; what others read of it is what was approved."""
    oak.hear("a bench by the pond where my mum fell", one)
    oak.hear("seats at the pond please", other)
    with transaction(oak.house.database) as session:
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
        cards.mark_read(session, "OAK-1", now=MONDAY_TEN)
    read = "Oak Estate: Jo has read OAK-{}. An answer will come."
    assert answer_to(oak, "OAK-2", other) == f"{read.format(2)} You wrote: seats at the pond please"
    assert answer_to(oak, "STATUS OAK-1", other) == read.format(1)
    with transaction(oak.house.database) as session:
        cards.publish(session, "OAK-1", words="Benches by the pond", now=MONDAY_TEN)
    assert answer_to(oak, "OAK-1", other) == f"{read.format(1)} It says: Benches by the pond"
    assert answer_to(oak, "OAK-1", one) == f"{read.format(1)} You wrote: a bench by the pond where my mum fell"
    with transaction(oak.house.database) as session:
        cards.split(session, "OAK-2", now=MONDAY_TEN)
    assert answer_to(oak, "any news on OAK-2?", other).startswith("Oak Estate: OAK-2 is kept. Jo reads it by")
