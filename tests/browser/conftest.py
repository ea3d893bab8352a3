"""Pages as people meet them: our own server on loopback, and headless Chromium that sits at its desk.

    from tests.browser.looking import look
    from tests.browser.sitting import Desk

    def test_ideas(desk: Desk) -> None:
        page = desk.sit("coordinator", width=320)   # or viewer, deputy, lead, "" for nobody; width 1280 by default
        page.goto("/desk/ideas")
        look(page)                                  # console, CSP, loopback, sideways at 320 px, 200 % zoom, axe
        page.get_by_label("Words to look for").fill("benches")
        page.keyboard.press("Enter")
        assert "2 ideas" in page.inner_text("main")

`desk.oak` and `desk.elm` are neighbourhoods with one of everything (`tests/bot/sample.py`: `desk.oak.ids["meeting"]`),
fresh for every test, on SQLite at the standing clock MONDAY_TEN; `desk.hear(address, "text")` lets a resident text;
`desk.house.database` is there to look at. `page` is playwright's. It costs about a second: keep to one or two a page
family, and ask what needs no browser through `tests/bot/desk`. `look` fails with what is wrong and where.
Without Chromium (or CHROMIUM=/path/to/it) these tests are skipped, loudly.
"""

import asyncio
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from storage.database import open_database
from tests.bot import sample
from tests.bot.houses import a_house
from tests.bot.sample import Neighbourhood
from tests.browser.sitting import Desk

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--disable-dev-shm-usage")  # fmt: skip


@pytest.fixture(scope="session")
def _playwright() -> Iterator[Playwright]:
    if not CHROMIUM:
        pytest.skip("Chromium is absent: the pages are NOT TESTED in a browser (apt-get install chromium)")
    with sync_playwright() as playwright:
        yield playwright
        asyncio._set_running_loop(playwright._loop)  # as it was when we began, for its own end


@pytest.fixture(scope="session")
def _chromium(_playwright: Playwright) -> Iterator[Browser]:
    """One for all tests of a worker: starting it is dear."""
    browser = _playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
    yield browser
    asyncio._set_running_loop(_playwright._loop)
    browser.close()


@pytest.fixture
def chromium(_playwright: Playwright, _chromium: Browser) -> Iterator[Browser]:
    """Playwright leaves its event loop running in this thread; tests of other files start their own."""
    asyncio._set_running_loop(_playwright._loop)
    yield _chromium
    asyncio._set_running_loop(None)


@pytest.fixture(scope="session")
def _settled(
    _sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Neighbourhood, Neighbourhood]:
    """The two neighbourhoods, made once."""
    path = tmp_path_factory.mktemp("settled") / "havesay.sqlite"
    shutil.copy(_sqlite_template, path)
    database = open_database(f"sqlite:///{path}")
    house = a_house(database)
    oak, elm = sample.settle(house)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    database.close()
    return path, oak, elm


@pytest.fixture
def desk(chromium: Browser, _settled: tuple[Path, Neighbourhood, Neighbourhood], tmp_path: Path) -> Iterator[Desk]:
    settled, oak, elm = _settled
    path = tmp_path / "havesay.sqlite"
    shutil.copy(settled, path)
    database = open_database(f"sqlite:///{path}")
    serving = Desk(a_house(database), oak, elm, chromium)
    yield serving
    serving.close()
    database.close()
