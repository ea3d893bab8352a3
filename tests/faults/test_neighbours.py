"""Stories of four neighbours that Hypothesis makes up, on both databases.

`HAVESAY_SOAK` gives how many stories there are (a number, or "full").
"""

import os
import shutil
from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from faults.neighbours import Neighbours
from faults.neighbours_oracle import CLASSES
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from storage.database import Database, open_database
from tests.conftest import empty

SLICE, FULL = 8, 600  # stories
STEPS = 30


def stories_on(database: Database, template: Path | None, folder: Path) -> type[Neighbours]:
    """The machine, with an empty database for each story."""
    numbers = count()

    def fresh() -> Database:
        if template is not None:
            file = folder / f"story-{next(numbers)}.sqlite"
            shutil.copy(template, file)
            return open_database(f"sqlite:///{file}")
        empty(database)
        return database

    class Stories(Neighbours):
        make_database = staticmethod(fresh)  # type: ignore[assignment]
        seen = Counter()

        def forget(self) -> None:
            if template is not None:
                self.database.close()

    return Stories


def tell(machine: type[Neighbours], stories: int) -> None:
    told = settings(
        max_examples=stories, stateful_step_count=STEPS, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck), report_multiple_bugs=False,
        phases=[Phase.generate],
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=told)


def template_of(request: pytest.FixtureRequest, database: Database) -> Path | None:
    return request.getfixturevalue("_sqlite_template") if database.is_sqlite else None


def test_whatever_happens_nobody_is_written_to_who_must_not_be(
    database: Database, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """X4, X5, X6, X7, D1, D4, P6: a slice."""
    tell(stories_on(database, template_of(request, database), tmp_path), SLICE)


@pytest.mark.soak
def test_six_hundred_stories(database: Database, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """X4, X5, X6, X7, D1, D4, P6."""
    told = os.environ.get("HAVESAY_SOAK", "full")
    stories = int(told) if told.isdecimal() else FULL
    machine = stories_on(database, template_of(request, database), tmp_path)
    tell(machine, stories)
    print(f"{stories} stories: {dict(machine.seen)}")
    assert {*CLASSES, "joined", "parted"} <= {*machine.seen}, "something never came about, so nothing was judged"
