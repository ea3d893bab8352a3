"""The ideas at the desk: what is shown, to whom, and how safely."""

import re
from datetime import timedelta
from html import unescape

import pytest
from sqlmodel import select

from storage import areas, erasure, ideas
from storage.database import transaction
from storage.tables import Idea
from tests.bot.houses import AMIR, JOAN, KEY, OURS, Place
from tests.conftest import MONDAY_TEN

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "{{ 7777*7777 }}{% raise %}${7777*7777}",
    "'; DROP TABLE idea; --",
    "</bdi></article></main><h1>ours now</h1>",
    "&lt;b&gt; & <b>",
    "javascript:alert(1)",
)


def words_shown(html: str) -> list[str]:
    """What a person reads: the texts inside the elements made for them."""
    return [unescape(found) for found in re.findall(r'class="words">(.*?)</bdi>', html, re.DOTALL)]


def test_ideas_stand_newest_first_with_all_that_is_known(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("light on the path please", AMIR)
    html = oak.sit("viewer").get("/desk").text
    assert words_shown(html) == ["light on the path please", "a bench by the shop"]
    assert html.index("OAK-2") < html.index("OAK-1")
    row = html[html.index(">OAK-2<") : html.index(">OAK-1<")]
    assert "Telegram" in row
    assert "today 11:00" in row  # 10:00 UTC on London's wall clock
    assert "Fri 5 June" in row


def test_an_empty_desk_says_what_to_do_next(oak: Place) -> None:
    html = oak.sit("coordinator").get("/desk").text
    assert "No ideas yet" in html
    assert "Nothing waits for you" in html


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_cannot_run(oak: Place, text: str) -> None:
    """X10: stored text cannot run."""
    with transaction(oak.house.database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        ideas.add_idea(session, area=area, text=text, theme=text, said_at=MONDAY_TEN, now=MONDAY_TEN)
    browser = oak.sit("lead")
    for path in ("/desk", "/desk/ideas/OAK-1"):
        html = browser.get(path).text
        assert text in words_shown(html)
        if "<" in text:
            assert text not in html
        assert str(7777 * 7777) not in html
    sought = browser.get("/desk/ideas", params={"q": text}).text
    assert "<script>alert" not in sought
    assert "<svg" not in sought


def test_marks_that_turn_text_around_are_made_visible(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        ideas.add_idea(session, area=area, text="say \u202eevil\u202c", said_at=MONDAY_TEN, now=MONDAY_TEN)
        ideas.add_idea(session, area=area, text="שלום, ספסל", said_at=MONDAY_TEN, now=MONDAY_TEN)
    html = oak.sit("lead").get("/desk").text
    assert "\u202e" not in html
    assert "⟨U+202E⟩" in html
    assert '<bdi dir="auto" class="words">שלום, ספסל</bdi>' in html


def test_a_long_text_in_parts_is_one_idea(oak: Place) -> None:
    """R10: long texts in parts are joined."""
    oak.hear("The path behind the school " + "is dark and muddy and nobody sweeps it " * 4)
    oak.hear("and the gate is broken too")
    html = oak.sit("lead").get("/desk").text
    assert len(words_shown(html)) == 1
    assert words_shown(html)[0].endswith("and the gate is broken too")


def test_what_was_taken_back_leaves_the_list(oak: Place) -> None:
    oak.hear("a bench by the shop")
    oak.hear("0")
    browser = oak.sit("lead")
    assert "bench" not in browser.get("/desk").text
    assert "took it back" in browser.get("/desk/ideas/OAK-1").text


def test_search_finds_words_and_references(oak: Place) -> None:
    oak.hear("a bench by the shop", JOAN)
    oak.hear("100% more bins", AMIR)
    browser = oak.sit("viewer")
    assert words_shown(browser.get("/desk/ideas", params={"q": "SHOP bench"}).text)[-1:] == ["a bench by the shop"]
    assert words_shown(browser.get("/desk/ideas", params={"q": "oak-2"}).text)[-1:] == ["100% more bins"]
    assert "bench" not in browser.get("/desk/ideas", params={"q": "100%"}).text
    assert "No idea has these words" in browser.get("/desk/ideas", params={"q": "zebra"}).text


def test_whose_reference_is_typed_stands_first_and_once(oak: Place) -> None:
    """However it is typed; what else has the number in its words follows, over all pages."""
    with transaction(oak.house.database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        for number in range(60):
            ideas.add_idea(session, area=area, text=f"13 oak trees, {number}", said_at=MONDAY_TEN, now=MONDAY_TEN)
    browser = oak.sit("viewer")
    for typed in ("OAK-13", "oak 13", "oak13", "13", "#13"):
        html = browser.get("/desk/ideas", params={"q": typed}).text
        shown = words_shown(html)[1:]  # behind what was typed
        assert shown[0] == "13 oak trees, 12", typed
        assert "No idea has just these words" not in html
        if older := re.search(r'href="(/desk/ideas\?[^"]*after=[^"]*)"', html):
            shown += words_shown(browser.get(unescape(older.group(1))).text)[1:]
            assert sorted(shown) == sorted(f"13 oak trees, {number}" for number in range(60)), typed
    assert words_shown(browser.get("/desk/ideas", params={"q": "oak 99"}).text)[1:] == []


def test_older_ideas_are_a_page_away(oak: Place) -> None:
    with transaction(oak.house.database) as session:
        area = areas.find_area(session, "OAK")
        assert area is not None
        for number in range(120):
            ideas.add_idea(session, area=area, text=f"idea number {number}", said_at=MONDAY_TEN, now=MONDAY_TEN)
    browser = oak.sit("viewer")
    seen: list[str] = []
    path: str | None = "/desk/ideas"
    while path:
        html = browser.get(path).text
        assert ">120</span>" in html, "each page says how many there are"
        seen += words_shown(html)
        older = re.search(r'href="(/desk/ideas\?[^"]*after=[^"]*)"', html)
        path = unescape(older.group(1)) if older else None
    assert seen == [f"idea number {number}" for number in reversed(range(120))]
    for asked, said in (("theme=-", "120"), ("show=public", "0"), ("q=number", "more than 40"), ("q=oak-7", "1")):
        assert f">{said}</span>" in browser.get(f"/desk/ideas?{asked}").text, asked


@pytest.mark.parametrize(
    "query", ["after=0", "after=-1", "after=x", "after=99999999999999999999", "q=%00%ff", "show=x", "theme=%00x"]
)
def test_made_up_addresses_break_nothing(oak: Place, query: str) -> None:
    assert oak.sit("viewer").get(f"/desk/ideas?{query}").status_code in (200, 400)


def test_one_idea_tells_its_story(oak: Place) -> None:
    oak.hear("a bench by the shop")
    html = oak.sit("viewer").get("/desk/ideas/oak-1").text
    assert "a bench by the shop" in html
    assert "Texted by SMS" in html
    assert "kept as OAK-1" in html  # our answer
    assert "Fri 5 June" in html


def test_another_areas_ideas_and_matters_are_not_there(oak: Place) -> None:
    oak.hear("a bench by the shop")
    oak.hear("DELETE")
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
    stranger = oak.sit("lead", elm)
    assert "bench" not in stranger.get("/desk").text
    for path in ("/desk/ideas/OAK-1", "/desk/matters/1"):
        assert stranger.get(path).status_code == 404
    for path in ("/desk/matters/1/close", "/desk/matters/1/address", "/desk/residents/1/lift"):
        assert stranger.post(path, headers=OURS).status_code == 404
    with transaction(oak.house.database) as session:
        assert session.exec(select(Idea.reference)).all() == ["OAK-1"]


def test_an_idea_without_its_promised_answer_is_shown_as_late(oak: Place) -> None:
    """R8: on the list, in a list of its own, and in its story; not while the day lasts."""
    oak.hear("a bench by the shop", JOAN)
    oak.hear("light on the path please", AMIR)
    viewer = oak.sit("viewer")
    assert "was promised by" not in viewer.get("/desk").text
    with transaction(oak.house.database) as session:
        idea = session.exec(select(Idea).where(Idea.reference == "OAK-1")).one()
        idea.promised_by = MONDAY_TEN.date()
    assert "overdue" not in viewer.get("/desk").text.split("<main")[1].replace("no promise is overdue", "")
    with transaction(oak.house.database) as session:
        idea = session.exec(select(Idea).where(Idea.reference == "OAK-1")).one()
        idea.promised_by = MONDAY_TEN.date() - timedelta(days=1)
    first = viewer.get("/desk").text
    assert re.search(r'href="/desk/ideas\?show=late"><strong>1</strong> promise is overdue', first)
    assert first.count("answer was promised by") == 1
    assert words_shown(viewer.get("/desk/ideas", params={"show": "late"}).text) == ["a bench by the shop"]
    assert "It is late." in viewer.get("/desk/ideas/OAK-1").text
    assert "answer was promised by" in viewer.get("/desk/ideas/OAK-1").text
    assert "It is late." not in viewer.get("/desk/ideas/OAK-2").text


def test_somebody_who_was_deleted_leaves_a_row_that_says_so_and_no_promise(oak: Place) -> None:
    """D4"""
    oak.hear("a bench by the shop", JOAN)
    oak.hear("light on the path please", AMIR)
    oak.hear("0", AMIR)
    with transaction(oak.house.database) as session:
        for idea in session.exec(select(Idea)):
            idea.promised_by = MONDAY_TEN.date() - timedelta(days=1)
        erasure.erase(session, 1, now=MONDAY_TEN, suppression_key=KEY.encode())
    viewer = oak.sit("viewer")
    for path in ("/desk", "/desk/ideas/OAK-1", "/desk/ideas/OAK-2"):
        page = viewer.get(path).text
        assert "promised by" not in page, path
        assert "answer by" not in page, path
        assert "It is late" not in page, path
        assert "asked us to delete their words" in page or path.endswith("2"), path
    assert "is overdue" not in viewer.get("/desk").text.replace("no promise is overdue", "")
