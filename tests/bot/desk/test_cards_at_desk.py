"""A card at the desk: answered, published, sorted and undone by people who may, and never by others."""

import re
from datetime import timedelta

from sqlmodel import select

from bot.due import run_due
from storage import areas, cards
from storage.database import reading, transaction
from storage.tables import Audit, Outgoing
from tests.bot.houses import AMIR, JOAN, OURS, Place
from tests.conftest import MONDAY_TEN

ANSWER = {"status": "doing", "because": "two benches come by July"}


def test_an_answer_is_given_taken_back_and_told(oak: Place) -> None:
    """R8, C4."""
    oak.hear("a bench by the pond", JOAN)
    browser = oak.sit("coordinator")
    refused = browser.post("/desk/ideas/OAK-1/answer", data={"status": "not now", "whom": "me & you"}, headers=OURS)
    assert refused.status_code == 400
    assert "needs a reason" in refused.text
    assert 'value="me &amp; you"' in refused.text, "what was typed is still there"
    for act in ("answer", "undo", "answer"):
        assert browser.post(f"/desk/ideas/OAK-1/{act}", data=ANSWER, headers=OURS).status_code == 303
    assert "Everybody behind it is told" in browser.get("/desk/ideas/OAK-1").text
    run_due(oak.house.database, MONDAY_TEN + timedelta(minutes=10))
    html = browser.get("/desk/ideas/OAK-1").text
    assert "Answer it again" in html
    assert html.count("We are doing it: two benches come by July.") == 1
    assert "· doing" in browser.get("/desk").text
    with reading(oak.house.database) as session:
        assert len(session.exec(select(Outgoing).where(Outgoing.kind == "outcome")).all()) == 1
        assert session.exec(select(Audit.coordinator_id).where(Audit.action == "idea.answer")).first() is not None


def test_words_are_published_after_a_look_and_hidden_again(oak: Place) -> None:
    """C5."""
    oak.hear("a bench for Mrs Okafor please", JOAN)
    browser = oak.sit("coordinator")
    words = {"public": "a bench for Mrs Okafor"}
    looked = browser.post("/desk/ideas/OAK-1/publish", data=words, headers=OURS)
    assert (looked.status_code, "may be a name" in looked.text) == (400, True)
    assert browser.post("/desk/ideas/OAK-1/publish", data=words | {"checked": "1"}, headers=OURS).status_code == 303
    assert "a bench for Mrs Okafor" in oak.browser().get("/said/oak").text
    assert browser.post("/desk/ideas/OAK-1/hide", headers=OURS).status_code == 303
    assert "Okafor" not in oak.browser().get("/said/oak").text


def test_themes_are_suggested_with_the_reason_and_a_person_clicks(oak: Place) -> None:
    """C7."""
    oak.hear("the bus never stops on our road", JOAN)
    browser = oak.sit("coordinator")
    html = browser.get("/desk/ideas/OAK-1").text
    assert "because of “bus, road”" in html
    assert "checked" not in html
    browser.post("/desk/ideas/OAK-1/themes", data={"theme": ["transport", "health"]}, headers=OURS)
    assert "transport; health" in browser.get("/desk").text
    browser.post("/desk/ideas/OAK-1/undo", headers=OURS)
    assert "transport" not in browser.get("/desk").text


def test_every_text_of_a_card_shows_it(oak: Place) -> None:
    oak.hear("a bench", JOAN)
    oak.hear("seats", AMIR)
    with transaction(oak.house.database) as session:
        cards.merge(session, "OAK-1", ["OAK-2"], now=MONDAY_TEN)
    browser = oak.sit("viewer")
    html = browser.get("/desk/ideas/OAK-2").text
    assert "2 people behind it" in html
    assert "The 2 texts of this card" in html
    assert re.search(r'with <a href="/desk/ideas/OAK-1">', browser.get("/desk").text)


def test_viewers_and_other_areas_change_nothing(oak: Place) -> None:
    """X9: least privilege; and a forged post is refused."""
    oak.hear("a bench", JOAN)
    viewer, coordinator = oak.sit("viewer"), oak.sit("coordinator")
    assert "<form" not in viewer.get("/desk/ideas/OAK-1").text.split("<main")[1]
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    stranger = oak.sit("coordinator", elm)
    for act in ("answer", "publish", "hide", "themes", "undo"):
        data = ANSWER | {"public": "words", "theme": "health"}
        assert viewer.post(f"/desk/ideas/OAK-1/{act}", data=data, headers=OURS).status_code == 403
        assert stranger.post(f"/desk/ideas/OAK-1/{act}", data=data, headers=OURS).status_code == 404
        assert coordinator.post(f"/desk/ideas/OAK-1/{act}", data=data).status_code == 403
