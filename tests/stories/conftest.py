"""Fixtures of the stories of people who help; a story with people of its own names its own."""

import pytest

from storage.database import Database
from tests.bot.houses import AMIR, JOAN
from tests.bot.town import Town
from tests.stories.helping_hands import SAM


@pytest.fixture(params=["sms", "telegram"])
def joan(request: pytest.FixtureRequest) -> str:
    return JOAN if request.param == "sms" else AMIR


@pytest.fixture
def town(database: Database) -> Town:
    town = Town(database)
    town.say("hello", SAM)
    town.say("NAME Sam", SAM)
    return town
