"""Who may do what: every route, by everybody, with own and foreign ids, against `rows.TABLE`. Refused means: nothing
shown, nothing changed."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from bot.app import create_app
from bot.house import House
from storage import coordinators
from storage.database import Database, open_database, transaction
from storage.tables import id_of
from tests.bot import sample
from tests.bot.desk.rows import ROWS, Row
from tests.bot.houses import OURS, TestClient, build, settings_for
from tests.bot.routes import routes
from tests.bot.sample import ROLES, Neighbourhood
from tests.conftest import MONDAY_TEN

REFUSED = (403, 404)
NONSENSE = ("0", "-1", "999999", "9" * 40, "OAK-999999", "%00", "..%2f1", "1%20or%201=1")


class World:
    """Two neighbourhoods and a browser for everybody who may try; what somebody did is undone before the next."""

    def __init__(self, house: House, folder: Path, portal: BlockingPortal) -> None:
        self.house = house
        self._portal = portal  # one event loop for every browser: a new one for each request takes as long as a page
        self.oak, self.elm = sample.settle(house)
        self.app = create_app(house)
        self.app.state.desk_feed.close()  # the streams end at once
        self.app.state.phone_feed.close()
        self.ours = {role: self._browser(self.oak, role) for role in ROLES}
        self.theirs = {role: self._browser(self.elm, role) for role in ROLES}
        self.outside = {"nobody": self._browser(self.oak, ""), "removed": self._removed()}
        self._file = house.database.engine.url.database or ""
        self._at_first = folder / "at_first.sqlite"
        self._watching = sqlite3.connect(self._file)
        with sqlite3.connect(self._at_first) as kept:
            self._watching.backup(kept)
        self.version()

    def ask(self, browser: TestClient, row: Row, path: str) -> tuple[int, str]:
        """Try it; the status, and what is read in the answer."""
        if row.method == "GET":
            answer = browser.get(path, params=row.form, headers=OURS)
        else:
            answer = browser.request(row.method, path, data=row.form, headers=OURS)
        return answer.status_code, answer.text

    def version(self) -> int:
        """Another number whenever somebody else has changed the database."""
        number: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        return number

    def restore(self, seen: int) -> None:
        if self.version() != seen:
            with sqlite3.connect(self._at_first) as kept, sqlite3.connect(self._file) as live:
                kept.backup(live)

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


@pytest.fixture(scope="module")
def world(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("who_may")
    shutil.copy(_sqlite_template, folder / "havesay.sqlite")
    database: Database = open_database(f"sqlite:///{folder / 'havesay.sqlite'}")
    house = build(settings_for(database), lambda: MONDAY_TEN)
    database.close()
    with start_blocking_portal() as portal:
        yield World(house, folder, portal)
    house.database.close()


def test_every_route_has_a_row_and_every_row_a_route(world: World) -> None:
    there = {f"{method} {path}" for method, path in routes(world.app.routes) if method != "FILES"}
    known = {row.name for row in ROWS}
    assert there - known == set(), "say who may use these in tests/bot/desk/rows.py"
    assert known - there == set(), "these rows have no route any more"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name} {','.join(row.things)}")
def test_who_may(world: World, row: Row) -> None:
    """X9, D3: least privilege, and nothing of next door."""
    _outsiders_are_refused(world, row)
    if row.least == "anybody":
        return
    for role, browser in world.ours.items():
        if may(role, row):
            _is_let_in(world, row, browser, role)
        else:
            _is_refused(world, row, browser, world.oak, role)
    for role, browser in world.theirs.items():
        if row.things:
            _is_refused(world, row, browser, world.oak, f"{role} next door")
        elif row.method == "GET" and may(role, row):
            _shows_nothing_of_ours(world, row, browser, role)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.things], ids=lambda row: f"{row.name} {','.join(row.things)}"
)
def test_ids_that_are_none_are_not_here(world: World, row: Row) -> None:
    """IDOR, enumeration: a guess is answered like what is next door, and never with a fault."""
    for guess in NONSENSE:
        seen = world.version()
        status, _text = world.ask(world.ours["lead"], row, row.filled(*[guess] * len(row.things)))
        assert 300 <= status < 500 or (status == 200 and row.least == "anybody"), f"{guess} is answered {status}"
        assert not (status < 400 and row.least != "anybody"), f"{guess} is answered {status}"
        assert world.version() == seen, f"{guess} changed something"


def may(role: str, row: Row) -> bool:
    return row.least == "anybody" or ROLES.index(role) >= ROLES.index(row.least)


def _outsiders_are_refused(world: World, row: Row) -> None:
    for who, browser in world.outside.items():
        if row.least == "anybody":
            _is_let_in(world, row, browser, who)
            continue
        seen = world.version()
        status, text = world.ask(browser, row, row.at(world.oak))
        assert status == 401, f"{who} is answered {status}"
        assert world.version() == seen, f"{who} changed something"
        _is_silent(text, world.oak, who)


def _is_let_in(world: World, row: Row, browser: TestClient, who: str) -> None:
    seen = world.version()
    cookies = dict(browser.cookies)
    status, text = world.ask(browser, row, row.at(world.oak))
    assert status == row.ends or (not row.ends and status < 400), f"{who} is answered {status}: {text[-600:]}"
    world.restore(seen)
    browser.cookies.clear()
    browser.cookies.update(cookies)


def _is_refused(world: World, row: Row, browser: TestClient, whose: Neighbourhood, who: str) -> None:
    seen = world.version()
    status, text = world.ask(browser, row, row.at(whose))
    assert status in REFUSED, f"{who} is answered {status}"
    assert world.version() == seen, f"{who} was refused and changed something all the same"
    _is_silent(text, whose, who)


def _shows_nothing_of_ours(world: World, row: Row, browser: TestClient, role: str) -> None:
    status, text = world.ask(browser, row, row.path)
    assert status < 400, f"{role} next door is answered {status}"
    _is_silent(text, world.oak, f"{role} next door")


def _is_silent(text: str, whose: Neighbourhood, who: str) -> None:
    for words in (whose.road, whose.joan, f"{whose.area.code}-1", sample.DANGER, whose.dials[3:]):
        assert words not in text, f"{who} reads {words}"
