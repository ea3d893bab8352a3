"""What an adversary would try at the desk; what is tried at signing in stands in `test_passwords`."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sqlmodel import select

from storage import coordinators, passwords
from storage.database import transaction
from storage.tables import DeskKey, id_of
from tests.bot.desk.rows import PAGES, ROWS, Row
from tests.bot.desk.world import World, a_world
from tests.bot.houses import OURS
from tests.conftest import MONDAY_TEN

POSTS = [row for row in ROWS if row.method != "GET"]
FORGED = (  # what browsers say of a post that another site made
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {},
)


@pytest.fixture(scope="module")
def world(_sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with a_world(_sqlite_template, tmp_path_factory.mktemp("attacks")) as made:
        yield made


@pytest.mark.parametrize("row", POSTS, ids=lambda row: f"{row.name} {','.join(row.things)}")
def test_no_page_of_another_site_can_post_for_somebody_who_sits_here(world: World, row: Row) -> None:
    """CSRF: on every route that takes a post."""
    for headers in FORGED:
        got = world.ask(world.ours["lead"], row, headers=headers)
        assert got.status == 403, headers
        assert not got.has_changed, headers


def test_nothing_leads_to_another_site(world: World) -> None:
    """Open redirect: whatever is asked for, and whatever host is claimed, every answer leads to a page of ours."""
    lures = {"next": "https://evil.example", "to": "//evil.example", "return": "/\\evil.example"}
    for row in ROWS:
        got = world.ask(world.ours["lead"], row, headers=OURS | {"x-forwarded-host": "evil.example"}, more=lures)
        leads = got.headers.get("location", "/")
        assert re.match(r"/(?![/\\])", leads), f"{row.name} leads to {leads}"
    browser = world.ours["lead"]
    for path in (
        "//evil.example",
        "//evil.example/",
        "/desk//evil.example/",
        "/%5cevil.example/",
        "/desk/%2f%2fevil.example/",
    ):
        got_there = urlsplit(browser.get(path, headers=OURS).headers.get("location", "/"))
        assert got_there.netloc in ("", "testserver"), path


def test_no_page_shows_what_opens_the_desk(world: World) -> None:
    """Session theft: neither a session's secret nor its hash stands in any page, so nothing that reads one gains it."""
    secret = world.ours["lead"].cookies["desk"]
    with transaction(world.house.database) as session:
        hashes = [key.secret_hash for key in session.exec(select(DeskKey))]
    for row in PAGES:
        text = world.ask(world.ours["lead"], row).text
        assert secret not in text, row.name
        assert not [one for one in hashes if one in text], row.name


def test_a_copy_of_the_database_opens_nothing(world: World) -> None:
    """Session theft: what is stored of a session is no session."""
    with transaction(world.house.database) as session:
        stored = [key.secret_hash for key in session.exec(select(DeskKey))]
    row = next(row for row in PAGES if row.path == "/desk")
    for value in stored:
        thief = world.outside["nobody"]
        thief.cookies["desk"] = value
        assert world.ask(thief, row).status == 401
        thief.cookies.clear()


def test_what_is_locked_next_door_or_not_there_looks_alike(world: World) -> None:
    """Enumeration: a coordinator who counts through the matters learns nothing of those in danger."""
    row = next(row for row in ROWS if row.name == "GET /desk/matters/{number}")
    numbers = (str(world.oak.ids["locked"]), str(world.elm.ids["matter"]), str(world.elm.ids["locked"]), "99999")
    answers = [world.ask(world.ours["coordinator"], row, row.filled(number)) for number in numbers]
    assert {answer.status for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


def test_links_that_were_used_or_never_made_look_alike(world: World) -> None:
    """Enumeration, and brute force of links: 256 bits of chance, and no word of how close a guess came."""
    row = next(row for row in ROWS if row.name == "POST /desk/enter")
    browser = world.outside["nobody"]
    guesses = ("planted", "", "x" * 200, "0")
    texts = {browser.post("/desk/enter", data={"token": guess}, headers=OURS).text for guess in guesses}
    assert len(texts) == 1
    assert world.ask(browser, row).status == 403


def test_nobody_is_as_dear_to_check_as_somebody() -> None:
    """Enumeration by the clock: an account that is not there takes the same work to refuse."""
    real = passwords.hash_password("four bins and a kettle")
    assert real.split("$")[:4] == passwords.NOBODYS.split("$")[:4]
    assert len(real) == len(passwords.NOBODYS)
    assert real.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), "the least of RFC 9106, section 4, for a small machine"


def test_a_role_that_was_taken_away_is_gone_with_the_next_click(world: World) -> None:
    """Session theft from within: an open page is worth what its person may do now."""
    row = next(row for row in ROWS if row.things == ("locked",))
    deputy = world.ours["deputy"]
    assert world.ask(deputy, row).status == 200
    with transaction(world.house.database) as session:
        dee = coordinators.find_by_id(session, id_of(world.oak.area), int(world.oak.ids["deputy"]))
        assert dee is not None
        coordinators.change(session, dee, MONDAY_TEN, role="coordinator")
    assert world.ask(deputy, row).status == 404
