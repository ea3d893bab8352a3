"""One paper slip entered at the desk: kept once, answered by a day, and taken out again where it was a mistake."""

import re
from typing import Any

from sqlmodel import col, select

from storage.database import reading
from storage.tables import Audit, Idea
from tests.bot.houses import JOAN, OURS, Place, TestClient

AT = "/desk/ideas/new"


def enter(browser: TestClient, data: dict[str, str], page: str = "") -> Any:
    """Open the form, unless it is this one, fill it in and press its button."""
    since = re.findall(r'name="since" value="(\d+)"', page or browser.get(AT).text)
    return browser.post(AT, data=data | {"since": since[0]}, headers=OURS)


def kept(oak: Place) -> list[Idea]:
    with reading(oak.house.database) as session:
        return list(session.exec(select(Idea).order_by(col(Idea.id))))


def test_a_slip_is_kept_and_says_what_to_write_on_it(oak: Place) -> None:
    """R8: the reference and the day, as a day that is still right next week."""
    browser = oak.sit("coordinator")
    for page in ("/desk", "/desk/ideas"):
        assert f'href="{AT}"' in browser.get(page).text
    went = enter(browser, {"words": " more light on\r\nthe path ", "street": "Mill  Road", "theme": "safety"})
    said = re.sub(r"<[^>]+>", "", browser.get(went.headers["location"]).text)
    assert "Write on the slip: OAK-1, Fri 5 June. By that day" in said
    assert "Keep the slip, to bring the answer back." in said
    (idea,) = kept(oak)
    assert (idea.text, idea.theme, idea.source, idea.status, idea.resident_id) == (
        "more light on\nthe path (Mill Road)", "safety", "paper", "new", None,
    )  # fmt: skip
    with reading(oak.house.database) as session:
        line = session.exec(select(Audit).where(Audit.action == "idea.add")).one()
        assert (line.subject, line.detail, line.coordinator_id is None) == ("idea:1", "paper", False)
    assert "Written on paper and taken in" in browser.get("/desk/ideas/OAK-1").text


def test_whoever_texted_before_is_told_what_becomes_of_it(oak: Place) -> None:
    oak.hear("a bench", JOAN)
    browser = oak.sit("coordinator")
    went = enter(browser, {"words": "a tap for the allotment", "number": "07700 900101", "source": "spoken"})
    assert "is texted what becomes of it" in browser.get(went.headers["location"]).text
    assert (kept(oak)[1].resident_id, kept(oak)[1].source) == (1, "spoken")


def test_what_is_not_taken_comes_back_with_all_that_was_typed(oak: Place) -> None:
    browser = oak.sit("coordinator")
    typed = {"words": "a tap & a bin", "street": "Mill Road", "theme": "health"}
    for more, wrong in (
        ({"number": "07700 900555"}, "nobody texted Oak Estate from that number yet"),
        ({"number": "who knows"}, "that is no whole number"),
        ({"street": "x" * 61}, "at most 60 characters"),
        ({"words": "x" * 4001}, "4,001 characters, at most 4,000"),
        ({"words": " "}, "write down what the slip says"),
    ):
        refused = enter(browser, typed | more)
        assert (refused.status_code, wrong in refused.text) == (422, True), more
        assert "<option selected>health</option>" in refused.text
        (field,) = more
        assert re.search(rf'id="{field}"[^>]* aria-describedby="wrong" autofocus', refused.text), "ready to be mended"
        assert refused.text.count("autofocus") == 1
        if "words" not in more:
            assert "a tap &amp; a bin</textarea>" in refused.text
        if "number" in more:
            assert f'value="{more["number"]}"' in refused.text
    assert kept(oak) == []


def test_one_form_is_one_idea_however_often_its_button_is_pressed(oak: Place) -> None:
    browser = oak.sit("coordinator")
    page = browser.get(AT).text
    first, second = (enter(browser, {"words": "a bench"}, page) for _ in range(2))
    assert first.headers["location"] == second.headers["location"] == f"{AT}?kept=OAK-1"
    other = oak.sit("coordinator")
    enter(other, {"words": "a bench"})
    enter(browser, {"words": "a bench"})
    assert [idea.reference for idea in kept(oak)] == ["OAK-1", "OAK-2", "OAK-3"], "three slips that say the same"


def test_a_mistake_is_taken_out_again_until_somebody_has_worked_on_it(oak: Place) -> None:
    browser = oak.sit("coordinator")
    for words in ("a bnehc", "a bench"):
        enter(browser, {"words": words})
    out = {"reference": "OAK-1"}
    went = browser.post(f"{AT}/take-out", data=out, headers=OURS).headers["location"]
    assert "OAK-1 was taken out again" in browser.get(went).text
    assert "a bnehc" not in browser.get("/desk/ideas").text
    assert "entered by mistake" in browser.get("/desk/ideas/OAK-1").text
    assert browser.post(f"{AT}/take-out", data=out, headers=OURS).status_code == 409
    oak.act(browser, "OAK-2", "read")
    late = browser.post(f"{AT}/take-out", data={"reference": "OAK-2"}, headers=OURS)
    assert (late.status_code, "somebody has done something with it" in late.text) == (409, True)
    oak.hear("a bench", JOAN)
    assert browser.post(f"{AT}/take-out", data={"reference": "OAK-3"}, headers=OURS).status_code == 404, "it was texted"


def test_words_of_danger_on_a_slip_are_pointed_out(oak: Place) -> None:
    browser = oak.sit("coordinator")
    went = enter(browser, {"words": "he hits me and I am scared to go home"})
    assert "see to it yourself, now" in browser.get(went.headers["location"]).text
