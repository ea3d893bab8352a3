"""The desk of Oak Estate, on both databases."""

from collections.abc import Iterator

import pytest

from storage.database import Database
from tests.bot.houses import Place, a_house, add_oak


@pytest.fixture
def oak(database: Database) -> Iterator[Place]:
    area = add_oak(database)
    house = a_house(database)
    yield Place(house, area)
    house.database.close()
