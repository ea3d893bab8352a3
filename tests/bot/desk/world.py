"""Two neighbourhoods and everybody who may try something there; what somebody did is undone before the next tries."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from anyio.from_thread import BlockingPortal, start_blocking_portal

from bot.app import create_app, end_streams
from bot.house import House
from bot.serve import build_on
from storage import coordinators
from storage.database import open_database, transaction
from storage.tables import id_of
from tests.bot import sample
from tests.bot.desk.rows import Row
from tests.bot.houses import OURS, TestClient, settings_for
from tests.bot.sample import ROLES, Neighbourhood
from tests.conftest import MONDAY_TEN


@dataclass(frozen=True, slots=True)
class Outcome:
    """What somebody got who tried."""

    status: int
    text: str
    headers: Mapping[str, str]
    has_changed: bool  # something in the database
    is_audited: bool  # a line of the audit says so


class World:
    """A browser for everybody who may try, here and next door."""

    def __init__(self, house: House, folder: Path, portal: BlockingPortal, plant: Callable[["World"], None]) -> None:
        self.house = house
        self._portal = portal  # one event loop for every browser: a new one for each request takes as long as a page
        self.oak, self.elm = sample.settle(house)
        self.app = create_app(house)
        end_streams(self.app)  # at once, so that no request waits
        self.ours = {role: self._browser(self.oak, role) for role in ROLES}
        self.theirs = {role: self._browser(self.elm, role) for role in ROLES}
        self.outside = {"nobody": self._browser(self.oak, ""), "removed": self._removed()}
        plant(self)
        self._file = house.database.engine.url.database or ""
        self._at_first = folder / "at_first.sqlite"
        self._watching = sqlite3.connect(self._file)
        with sqlite3.connect(self._at_first) as kept:
            self._watching.backup(kept)
        self._seen, self._lines = self._version(), self._count_lines()

    def ask(
        self,
        browser: TestClient,
        row: Row,
        path: str = "",
        *,
        whose_ids: Neighbourhood | None = None,
        headers: Mapping[str, str] = OURS,
        more: Mapping[str, str] | None = None,
    ) -> "Outcome":
        """Try it, and undo what it did. `whose_ids` are posted: ours, unless said; and `more` beside them."""
        cookies = dict(browser.cookies)
        path, form = path or row.at(self.oak), row.form(whose_ids or self.oak) | dict(more or {})
        if row.method == "GET":
            answer = browser.get(path, params=form, headers=headers)
        else:
            answer = browser.request(row.method, path, data=form, headers=headers)
        browser.cookies.clear()
        browser.cookies.update(cookies)
        has_changed, is_audited = self._version() != self._seen, self._count_lines() > self._lines
        if has_changed:
            with sqlite3.connect(self._at_first) as kept, sqlite3.connect(self._file) as live:
                kept.backup(live)
            self._seen = self._version()
        return Outcome(answer.status_code, answer.text, answer.headers, has_changed, is_audited)

    def _count_lines(self) -> int:
        number: int = self._watching.execute("SELECT count(*) FROM audit").fetchone()[0]
        return number

    def _version(self) -> int:
        """Another number whenever somebody else has changed the database."""
        number: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        return number

    def _browser(self, there: Neighbourhood, role: str) -> TestClient:
        browser = TestClient(self.app, follow_redirects=False, raise_server_exceptions=False)
        browser.portal = self._portal
        if role:
            browser.cookies["desk"] = sample.session_of(self.house.database, there.area, role)
        return browser

    def _removed(self) -> TestClient:
        """Somebody who was the lead here, had the page open, and has been seen out."""
        browser = self._browser(self.oak, "")
        with transaction(self.house.database) as session:
            coordinators.add_coordinator(session, area=self.oak.area, name="Kai", role="lead", now=MONDAY_TEN)
        browser.cookies["desk"] = sample.session_of(self.house.database, self.oak.area, "lead", name="Kai")
        with transaction(self.house.database) as session:
            kai = coordinators.find_coordinator(session, area_id=id_of(self.oak.area), name="Kai")
            assert kai is not None
            coordinators.remove(session, id_of(kai), MONDAY_TEN)
        return browser


@contextmanager
def a_world(template: Path, folder: Path, plant: Callable[["World"], None] = lambda _world: None) -> Iterator["World"]:
    """One on a copy of this empty database; what `plant` adds is there from the start."""
    shutil.copy(template, folder / "havesay.sqlite")
    database = open_database(f"sqlite:///{folder / 'havesay.sqlite'}")
    house = build_on(database, settings_for(database), lambda: MONDAY_TEN)
    try:
        with start_blocking_portal() as portal:
            yield World(house, folder, portal, plant)
    finally:
        database.close()
