"""Themes at the desk: counted, changed by lead and deputies, and undone."""

from storage import cards
from storage.database import reading, transaction
from storage.tables import Area, Idea
from tests.bot.houses import OURS, Place, TestClient
from tests.conftest import MONDAY_TEN


def do(browser: TestClient, what: str, ends: int = 303, **data: str) -> str:
    answer = browser.post(f"/desk/settings/themes{'/' if what else ''}{what}", data=data, headers=OURS)
    assert answer.status_code == ends
    return answer.text


def theme(oak: Place) -> str:
    with reading(oak.house.database) as session:
        return session.get_one(Idea, 1).theme


def test_a_theme_is_renamed_merged_retired_and_all_of_it_undone(oak: Place) -> None:
    oak.hear("the 14 bus never comes after six")
    with transaction(oak.house.database) as session:
        cards.set_themes(session, "OAK-1", ["transport"], now=MONDAY_TEN)
    browser = oak.sit("deputy")
    assert 'href="/desk/ideas?theme=transport"' in browser.get("/desk/settings/themes").text
    do(browser, "rename", name="transport", new="getting about")
    assert theme(oak) == "getting about"
    html = browser.get("/desk/settings/themes").text
    assert "“transport” is called “getting about” now" in html
    assert "1 card, 1 text, 1 person" in html
    do(browser, "merge", name="getting about", into="safety")
    assert theme(oak) == "safety"
    do(browser, "retire", name="safety")
    assert "<h2>Retired</h2>" in browser.get("/desk/settings/themes").text
    for number in ("3", "2", "1"):
        do(browser, "undo", number=number)
    assert theme(oak) == "transport"
    assert "<h2>Retired</h2>" not in browser.get("/desk/settings/themes").text
    do(browser, "undo", 409, number="1")


def test_what_cannot_be_done_says_why_and_loses_nothing_typed(oak: Place) -> None:
    browser = oak.sit("lead")
    html = do(browser, "", 409, name="Health")
    assert "there is a theme" in html
    assert 'value="Health"' in html
    do(browser, "rename", 409, name="zebras", new="animals")
    with reading(oak.house.database) as session:
        assert session.get_one(Area, 1).themes == ""


def test_coordinators_look_and_do_not_change(oak: Place) -> None:
    """X9"""
    browser = oak.sit("coordinator")
    html = browser.get("/desk/settings/themes").text
    assert "The lead and the deputies change these" in html
    assert "<form" not in html.partition("<main")[2]
    do(browser, "retire", 403, name="health")
