"""Who may do what: every route, by everybody, with own and foreign ids, against `rows.TABLE`. Refused means: nothing
shown, nothing changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot import sample
from tests.bot.desk.rows import ROWS, Row
from tests.bot.desk.world import Outcome, World, a_world
from tests.bot.houses import TestClient
from tests.bot.routes import routes
from tests.bot.sample import ROLES, Neighbourhood

NONSENSE = ("0", "-1", "999999", "9" * 40, "OAK-999999", "%00", "..%2f1", "1%20or%201=1")


@pytest.fixture(scope="module")
def world(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with a_world(_sqlite_template, tmp_path_factory.mktemp("who_may")) as made:
        yield made


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
            _is_refused(world, row, browser, role)
    for role, browser in world.theirs.items():
        if row.things:
            _is_refused(world, row, browser, f"{role} next door")
        elif row.method == "GET" and may(role, row):
            _shows_only_their_own(world, row, browser, f"{role} next door")


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.things], ids=lambda row: f"{row.name} {','.join(row.things)}"
)
def test_ids_that_are_none_are_not_here(world: World, row: Row) -> None:
    """IDOR, enumeration: a guess is answered like what is next door, and never with a fault."""
    for guess in NONSENSE:
        got = world.ask(world.ours["lead"], row, row.filled(*[guess] * len(row.things)))
        if row.least != "anybody":
            assert 400 <= got.status < 500, f"{guess} is answered {got.status}"
        assert got.status < 500, f"{guess} is a fault"
        assert not got.has_changed, f"{guess} changed something"


@pytest.mark.parametrize("row", [row for row in ROWS if row.posts_ids], ids=lambda row: row.name)
def test_ids_of_next_door_are_not_taken_in_a_form(world: World, row: Row) -> None:
    """IDOR: the page is ours, and what is posted to it names what is theirs."""
    got = world.ask(world.ours["lead"], row, whose_ids=world.elm)
    assert 400 <= got.status < 500, f"it is answered {got.status}"
    assert not got.has_changed, "something of next door was touched"
    _shows_nothing_of(world.elm, got, "the lead")


def may(role: str, row: Row) -> bool:
    return row.least == "anybody" or ROLES.index(role) >= ROLES.index(row.least)


def _outsiders_are_refused(world: World, row: Row) -> None:
    for who, browser in world.outside.items():
        if row.least == "anybody":
            _is_let_in(world, row, browser, who)
        else:
            _is_refused(world, row, browser, who, (401,))


def _is_let_in(world: World, row: Row, browser: TestClient, who: str) -> None:
    got = world.ask(browser, row)
    is_in = got.status == row.ends if row.ends else got.status < 400
    assert is_in, f"{who} is answered {got.status}: {got.text[-600:]}"


def _is_refused(world: World, row: Row, browser: TestClient, who: str, how: tuple[int, ...] = (403, 404)) -> None:
    got = world.ask(browser, row)
    assert got.status in how, f"{who} is answered {got.status}"
    assert not got.has_changed, f"{who} was refused and changed something all the same"
    _shows_nothing_of(world.oak, got, who)


def _shows_only_their_own(world: World, row: Row, browser: TestClient, who: str) -> None:
    got = world.ask(browser, row, row.path)
    assert got.status < 400, f"{who} is answered {got.status}"
    _shows_nothing_of(world.oak, got, who)


def _shows_nothing_of(whose: Neighbourhood, got: Outcome, who: str) -> None:
    for words in (whose.road, whose.joan, f"{whose.area.code}-1", sample.DANGER, whose.dials[3:]):
        assert words not in got.text, f"{who} reads {words}"
