"""The desk of Oak Estate, on both databases."""

import pytest

from storage.database import Database
from tests.bot.houses import Place, a_house, add_oak


@pytest.fixture
def oak(database: Database) -> Place:
    area = add_oak(database)
    house = a_house(database)
    return Place(house, area)
