"""Wording at the desk: from the page to the text, with what is wrong said while one types; and taken back."""

import pytest
from sqlmodel import col, select

from flows.own_words import CHANGEABLE
from storage.database import reading
from storage.tables import Area, Audit, Outgoing
from tests.bot.houses import JOAN, OURS, Place, TestClient

SHORT = "{area}: thanks! {reference} is kept. {reader} reads it by {day}."


def post(browser: TestClient, ends: int = 303, **data: str) -> str:
    answer = browser.post("/desk/settings/wording", data={"key": "receipt", **data}, headers=OURS)
    assert answer.status_code == ends, answer.text
    return answer.text


def last_text(oak: Place) -> str:
    with reading(oak.house.database) as session:
        return session.exec(select(Outgoing.text).order_by(col(Outgoing.id).desc())).first() or ""


def test_a_receipt_is_said_in_the_areas_words_and_in_ours_again(oak: Place) -> None:
    """R1, R7: from the page to the phone, on both databases."""
    browser = oak.sit("deputy")
    post(browser, words=SHORT)
    oak.hear("a bench by the shop", JOAN)
    assert last_text(oak).startswith("Oak Estate: thanks! OAK-1 is kept. Jo reads it by Fri 5 June.")
    post(browser, words=SHORT.replace("thanks", "well done"))
    post(browser, what="undo")
    oak.hear("a bin by the pond", JOAN)
    assert last_text(oak).startswith("Oak Estate: thanks! OAK-2")
    post(browser, words=" ")
    oak.hear("light on the path", JOAN)
    assert last_text(oak).startswith("Oak Estate: thank you, kept as OAK-3")
    post(browser, what="undo")
    post(browser, what="ours")
    post(browser, what="undo")
    assert SHORT in browser.get("/desk/settings/wording?key=receipt").text
    with reading(oak.house.database) as session:
        lines = [
            (row.action, row.detail)
            for row in session.exec(select(Audit).order_by(col(Audit.id)))
            if "wording" in row.action
        ]
    assert [action for action, _ in lines] == [
        *("wording.set", "wording.set", "wording.undo"),
        *("wording.ours_again", "wording.undo", "wording.ours_again", "wording.undo"),
    ]
    assert {detail for _, detail in lines} == {"receipt"}, "which, and never the words"


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(oak: Place) -> None:
    browser = oak.sit("lead")
    html = post(browser, 422, words="{area}: kept, says {reader}, I think.")
    assert "{reference} is missing" in html
    assert "{area}: kept, says {reader}, I think.</textarea>" in html
    assert "{area}: so</textarea>" in post(browser, 200, words="{area}: so", what="look")
    with reading(oak.house.database) as session:
        assert session.get_one(Area, 1).own_words == ""


def test_it_is_looked_at_while_one_types(oak: Place) -> None:
    browser = oak.sit("coordinator")
    look = {"key": "receipt", "words": SHORT}
    html = browser.post("/desk/settings/wording/look", data=look, headers=OURS).text
    assert "Nothing is wrong with it" in html
    assert "Oak Estate: thanks! OAK-41 is kept." in html
    html = browser.post("/desk/settings/wording/look", data=look | {"words": "<b>{area.zone}"}, headers=OURS).text
    assert "brace" in html
    assert "&lt;b&gt;" in html


@pytest.mark.parametrize("key", CHANGEABLE)
def test_every_text_that_may_be_changed_has_its_page(oak: Place, key: str) -> None:
    if oak.house.database.is_sqlite:
        html = oak.sit("lead").get("/desk/settings/wording", params={"key": key}).text
        assert "Nothing is wrong with it" in html


def test_what_is_fixed_or_not_spoken_here_is_no_page(oak: Place) -> None:
    browser = oak.sit("lead")
    for asked in ({"key": "safety"}, {"key": "receipt", "language": "pl"}, {"key": "receipt", "language": "xx"}):
        assert browser.get("/desk/settings/wording", params=asked).status_code == 404
    post(browser, 404, key="safety", words="{area}: hm")
    post(browser, 404, language="pl", words=SHORT, reviewed_by="Anna")
    post(browser, 404, what="undo", language="pl")


def test_coordinators_look_and_do_not_change(oak: Place) -> None:
    """X9"""
    browser = oak.sit("coordinator")
    assert "The lead and the deputies change these" in browser.get("/desk/settings/wording?key=receipt").text
    post(browser, 403, words=SHORT)
