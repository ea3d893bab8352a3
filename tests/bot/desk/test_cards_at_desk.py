"""A card at the desk: answered, published, sorted and undone by people who may, and never by others."""

import re
from datetime import date, timedelta

import pytest
from sqlmodel import col, select, update

from bot.due import run_due
from storage import areas, cards, ideas
from storage.database import reading, transaction
from storage.tables import Answer, Audit, Idea, Outgoing
from tests.bot.houses import AMIR, JOAN, OURS, Place, carried
from tests.conftest import MONDAY_TEN

ANSWER = {"status": "doing", "because": "two benches come by July"}


def test_an_answer_is_given_taken_back_and_told(oak: Place) -> None:
    """R8, C4."""
    oak.hear("a bench by the pond", JOAN)
    browser = oak.sit("coordinator")
    refused = oak.act(browser, "OAK-1", "answer", {"status": "not now", "whom": "me & you"})
    assert refused.status_code == 400
    assert "needs a reason" in refused.text
    assert 'value="me &amp; you"' in refused.text, "what was typed is still there"
    for act in ("answer", "undo", "answer"):
        assert oak.act(browser, "OAK-1", act, ANSWER).status_code == 303
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
    looked = oak.act(browser, "OAK-1", "publish", words)
    assert (looked.status_code, "may be a name" in looked.text) == (400, True)
    assert oak.act(browser, "OAK-1", "publish", words | {"checked": "1"}).status_code == 303
    assert "a bench for Mrs Okafor" in oak.browser().get("/said/oak").text
    assert "say why" in oak.act(browser, "OAK-1", "hide").text
    assert oak.act(browser, "OAK-1", "hide", {"why": "1"}).status_code == 303
    assert "hidden: <bdi" in browser.get("/desk/ideas/OAK-1").text
    assert "Okafor" not in oak.browser().get("/said/oak").text


def test_themes_are_suggested_with_the_reason_and_a_person_clicks(oak: Place) -> None:
    """C7."""
    oak.hear("the bus never stops on our road", JOAN)
    browser = oak.sit("coordinator")
    html = browser.get("/desk/ideas/OAK-1").text
    assert "because of “bus, road”" in html
    assert "checked" not in html
    for theme in ("transport", "health"):
        oak.act(browser, "OAK-1", "themes", {"into": theme})
    assert "transport; health" in browser.get("/desk").text
    oak.act(browser, "OAK-1", "undo")
    oak.act(browser, "OAK-1", "themes", {"out_of": "transport"})
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
    for act in ("answer", "publish", "hide", "themes", "undo", "read", "link", "split"):
        data = ANSWER | {"public": "words", "theme": "health", "why": "2", "to": "OAK-1"}
        assert viewer.post(f"/desk/ideas/OAK-1/{act}", data=data, headers=OURS).status_code == 403
        assert stranger.post(f"/desk/ideas/OAK-1/{act}", data=data, headers=OURS).status_code == 404
        assert coordinator.post(f"/desk/ideas/OAK-1/{act}", data=data).status_code == 403


def test_an_idea_opened_from_a_list_knows_what_comes_next(oak: Place) -> None:
    """C1: oldest first; a step that settles it goes on to the next, the last to the list that is empty now."""
    for number in range(3):
        oak.hear(f"a bench by gate {number}", f"sms:+44770090010{number}")
    browser = oak.sit("coordinator")
    listed = browser.get("/desk/ideas?show=unread").text
    assert 'href="/desk/ideas/OAK-1?show=unread" data-key="Enter"' in listed
    page = browser.get("/desk/ideas/OAK-2?show=unread").text
    assert 'rel="prev" href="/desk/ideas/OAK-1?show=unread"' in page
    assert 'rel="next" href="/desk/ideas/OAK-3?show=unread"' in page
    went = oak.act(browser, "OAK-2", "read", of="show=unread").headers["location"]
    assert went == "/desk/ideas/OAK-3?show=unread&did=change-1"
    assert "<strong>OAK-2</strong>: you read it." in browser.get(went).text
    went = oak.act(browser, "OAK-3", "hide", {"why": "2"}, of="show=unread").headers["location"]
    assert went.startswith("/desk/ideas/OAK-1?"), "round to what was left out"
    ready = {"ready": "not now:1"}
    went = oak.act(browser, "OAK-1", "answer", ready, of="show=unread").headers["location"]
    assert went == "/desk/ideas?show=unread&did=answer-1"
    empty = browser.get(went).text
    assert "Everything is read" in empty, "what is about to be told is no work any more"
    assert "you answered “not now”" in empty


def test_every_step_is_undone_from_the_page_it_led_to(oak: Place) -> None:
    """C2: with the button the next page shows, and every row is as it was."""
    oak.hear("a bench by the pond", JOAN)
    oak.hear("benches by the pond please", AMIR)
    browser = oak.sit("coordinator")

    def stands() -> list[tuple[str, str, int | None, str, bool]]:
        with reading(oak.house.database) as session:
            rows = session.exec(select(Idea).order_by(Idea.reference)).all()
            return [(row.status, row.theme, row.card_id, row.hidden_why, row.published_at is None) for row in rows]

    before = stands()
    for act, data in (
        ("read", {}), ("hide", {"why": "3"}), ("publish", {"public": "a bench"}), ("link", {"to": "OAK-1"}),
        ("themes", {"into": "transport"}),
    ):  # fmt: skip
        went = oak.act(browser, "OAK-2", act, data, of="show=unread").headers["location"]
        assert stands() != before, act
        page = browser.get(went).text
        undo = re.search(r'did" role="status">.*?action="([^"]+)"', page, re.DOTALL)
        assert undo is not None, act
        assert (
            browser.post(undo[1], data=carried(page, "undo"), headers=OURS).headers["location"]
            == "/desk/ideas/OAK-2?show=unread"
        )
        assert stands() == before, act


@pytest.mark.parametrize("typed", ["oak-1", "oak 1", "1"])
def test_alike_ideas_are_suggested_and_a_person_links_them(oak: Place, typed: str) -> None:
    """C7, C2: at most five, never itself, and not a word of any is changed."""
    oak.hear("a bench by the pond", JOAN)
    oak.hear("benches by the pond please", AMIR)
    browser = oak.sit("coordinator")
    page = browser.get("/desk/ideas/OAK-2").text
    assert re.findall(r'name="to" value="([^"]+)"', page) == ["OAK-1"]
    linked = oak.act(browser, "OAK-2", "link", {"to": typed})
    assert linked.status_code == 303
    assert "you linked it to OAK-1." in browser.get(linked.headers["location"]).text
    page = browser.get("/desk/ideas/OAK-2").text
    assert "No other idea is much like this one" in page
    assert "The 2 texts of this card" in page
    assert oak.act(browser, "OAK-2", "split").status_code == 303
    assert "The 2 texts" not in browser.get("/desk/ideas/OAK-2").text
    nowhere = oak.act(browser, "OAK-2", "link", {"to": "OAK-99"})
    assert (nowhere.status_code, "no idea OAK-99" in nowhere.text, 'value="OAK-99"' in nowhere.text) == (
        400,
        True,
        True,
    )


def test_what_is_only_perhaps_the_same_is_called_so(oak: Place) -> None:
    """C7: a number of hundredths says nothing to whoever decides."""
    oak.hear("Damp in the stairwell of Larch House, black mould by the bins. My little one coughs all night.")
    oak.hear("The bins behind Larch House are never emptied, rats again", AMIR)
    html = oak.sit("coordinator").get("/desk/ideas/OAK-1").text
    assert "perhaps the same, perhaps not" in html
    assert "% alike" not in html


def test_a_card_of_another_area_is_no_card_to_link_to(oak: Place) -> None:
    oak.hear("a bench", JOAN)
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
        ideas.add_idea(session, area=elm, text="a bench of theirs", said_at=MONDAY_TEN, now=MONDAY_TEN)
    browser = oak.sit("lead")
    refused = oak.act(browser, "OAK-1", "link", {"to": "ELM-1"})
    assert (refused.status_code, "no idea ELM-1" in refused.text) == (400, True)
    foreign = oak.sit("lead", elm)
    oak.act(foreign, "ELM-1", "read")
    assert 'role="status"><p>' not in browser.get("/desk/ideas/OAK-1?did=change-1").text


def test_what_may_tell_who_somebody_is_stands_out_before_it_is_public(oak: Place) -> None:
    """C5: in the text itself, with what it may be; and a second key publishes all the same."""
    oak.hear("ask Mrs Okafor at 12 Mill Road, M1 1AE, on 07700 900123 or mo@example.org", JOAN)
    browser = oak.sit("coordinator")
    page = browser.get("/desk/ideas/OAK-1").text
    for words, what in (
        ("Mrs Okafor", "a name"), ("12 Mill Road", "a house number"), ("M1 1AE", "a postcode"),
        ("07700 900123", "a phone number"), ("mo@example.org", "an e-mail address"),
    ):  # fmt: skip
        assert f'<mark title="may be {what}">{words}</mark>' in page
    assert 'data-key="y"' not in page
    words = re.search(r'name="public" value="([^"]+)"', page)
    assert words is not None
    looked = oak.act(browser, "OAK-1", "publish", {"public": words[1]})
    assert (looked.status_code, looked.text.count('data-key="y"'), looked.text.count('data-key="p"')) == (400, 1, 0)


def test_from_an_idea_it_is_one_click_to_the_talk_with_whoever_texted_it(oak: Place) -> None:
    """C3: a question kept as an idea is answered there; whoever may not see talks is not led to one."""
    oak.hear("is the hall step free", JOAN)
    browser = oak.sit("coordinator")
    link = re.search(r'<a href="(/desk/talks/\d+#now)">the talk with them</a>', browser.get("/desk/ideas/OAK-1").text)
    assert link is not None
    assert "is the hall step free" in browser.get(link[1]).text
    assert "the talk with them" not in oak.sit("viewer").get("/desk/ideas/OAK-1").text


def test_the_whole_story_stands_on_one_page(oak: Place) -> None:
    """Who read it, what was done and undone, what was promised and told, and the audit."""
    oak.hear("a bench by the pond", JOAN)
    browser = oak.sit("coordinator")
    for act, data in (
        ("read", {}), ("themes", {"into": "health"}), ("undo", {}), ("publish", {"public": "a bench"}),
        ("answer", ANSWER), ("undo", {}), ("answer", {"ready": "done:2"}),
    ):  # fmt: skip
        assert oak.act(browser, "OAK-1", act, data).status_code == 303
    run_due(oak.house.database, MONDAY_TEN + timedelta(minutes=10))
    page = oak.sit("viewer").get("/desk/ideas/OAK-1").text
    story = re.sub(r"<[^>]+>", "", page.split("Its story")[1])
    said = " ".join(story.split())
    steps = ("Kept as OAK-1", "read it", "sorted it: health", "Undone", "let everybody read it: a bench",
             "answered: doing: two benches come by July.", "Taken back", "answered: done: go and have a look.",
             "It holds since", "of the audit", "took back the answer to it", "undid “theme” of it")  # fmt: skip
    places = [said.find(step) for step in steps]
    assert places == sorted(places), dict(zip(steps, places, strict=True))
    assert -1 not in places
    assert said.count("coordinator ") >= 5
    assert "It is done: go and have a look." in said


def test_what_a_colleague_did_meanwhile_is_said_and_nothing_is_done(oak: Place) -> None:
    """C5: a stale page publishes nothing that was hidden, answers nobody it did not show, and keeps what was typed."""
    oak.hear("a bench by the pond", JOAN)
    oak.hear("seats for us", AMIR)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    shown = jo.get("/desk/ideas/OAK-1").text

    def press(act: str, form: dict[str, str], reference: str = "OAK-1", page: str = shown) -> str:
        answer = jo.post(f"/desk/ideas/{reference}/{act}", data=carried(page, act) | form, headers=OURS)
        assert answer.status_code == 409
        assert "Nothing was done" in answer.text
        return str(answer.text)

    oak.act(ade, "OAK-1", "hide", {"why": "1"})
    said = press("publish", {"public": "a bench, as they say"})
    assert re.search(r"coordinator \w+ hid it \(it tells who somebody is\)", said)
    assert "a bench, as they say</textarea>" in said, "what was typed is still there"
    assert "OAK-1" not in oak.browser().get("/said/oak").text
    assert 'data-key="p"' not in said, "what is hidden is not published with one key"
    for act, form in (("read", {}), ("hide", {"why": "2"}), ("link", {"to": "OAK-2"}), ("answer", ANSWER)):
        assert "hid it" in press(act, form)
    alone = jo.get("/desk/ideas/OAK-2").text
    oak.act(ade, "OAK-2", "link", {"to": "OAK-1"})
    answered = press("answer", {"status": "not now", "because": "it is not ours"}, "OAK-2", alone)
    assert "it is on the card of OAK-1 now, with 2 people behind it" in answered
    assert 'value="it is not ours"' in answered
    assert oak.act(jo, "OAK-1", "publish", {"public": "a bench"}).status_code == 303, "with open eyes it may be"


def test_an_answer_that_was_told_meanwhile_is_not_given_twice(oak: Place) -> None:
    oak.hear("a bench by the pond", JOAN)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    shown = carried(jo.get("/desk/ideas/OAK-1").text, "answer")
    oak.act(ade, "OAK-1", "answer", ANSWER)
    waiting = carried(jo.get("/desk/ideas/OAK-1").text, "undo")
    stale = jo.post("/desk/ideas/OAK-1/answer", data=shown | {"status": "done", "because": "come by"}, headers=OURS)
    assert (stale.status_code, 'value="come by"' in stale.text) == (409, True)
    assert "answered it “doing”" in stale.text
    run_due(oak.house.database, MONDAY_TEN + timedelta(minutes=10))
    late = jo.post("/desk/ideas/OAK-1/undo", data=waiting, headers=OURS)
    assert (late.status_code, "its people were told" in late.text) == (409, True)
    assert oak.act(jo, "OAK-1", "undo").status_code == 303, "no text of it has left"
    oak.act(jo, "OAK-1", "answer", ANSWER)
    run_due(oak.house.database, MONDAY_TEN + timedelta(minutes=10))
    with transaction(oak.house.database) as session:
        session.exec(update(Outgoing).where(col(Outgoing.state) == "due").values(state="sent"))
    assert "nobody knows yet" not in jo.get("/desk/ideas/OAK-1").text


def test_undo_takes_back_the_step_its_button_names_and_no_other(oak: Place) -> None:
    """C2"""
    oak.hear("a bench by the pond", JOAN)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    went = oak.act(jo, "OAK-1", "themes", {"into": "health"}).headers["location"]
    banner = carried(jo.get(went).text, "undo")
    assert banner["did"] == "change-1"
    oak.act(ade, "OAK-1", "answer", ANSWER)
    asked = jo.post("/desk/ideas/OAK-1/undo", data=banner, headers=OURS)
    assert (asked.status_code, "answered it “doing”" in asked.text) == (409, True)
    again = jo.post("/desk/ideas/OAK-1/undo", data=carried(asked.text, "undo"), headers=OURS)
    assert again.status_code == 303
    page = jo.get("/desk/ideas/OAK-1").text
    assert "Everybody behind it is told" in page, "the answer stands"
    assert 'aria-pressed="true"' not in page
    oak.hear("seats", AMIR)
    for did in ("change-1", "change-99", "answer-1", "theme-1", ""):
        form = carried(page, "themes") | {"did": did}
        form["seen"] = carried(jo.get("/desk/ideas/OAK-2").text, "themes")["seen"]
        assert jo.post("/desk/ideas/OAK-2/undo", data=form, headers=OURS).status_code == 400, did


def test_two_who_sort_a_card_into_one_theme_both_have_their_way(oak: Place) -> None:
    oak.hear("a bench by the pond", JOAN)
    jo, ade = oak.sit("lead"), oak.sit("coordinator")
    shown = carried(jo.get("/desk/ideas/OAK-1").text, "themes")
    oak.act(ade, "OAK-1", "themes", {"into": "safety"})
    assert jo.post("/desk/ideas/OAK-1/themes", data=shown | {"into": "safety"}, headers=OURS).status_code == 303
    page = jo.get("/desk/ideas/OAK-1").text
    assert 'name="out_of" value="safety"' in page
    assert page.count('name="into"') == page.count("aria-pressed") - 1


def test_a_page_from_before_does_nothing(oak: Place) -> None:
    oak.hear("a bench by the pond", JOAN)
    browser = oak.sit("coordinator")
    for seen in ("", "nonsense", "1-", "1-0-0-read", "9" * 80):
        refused = browser.post("/desk/ideas/OAK-1/read", data={"seen": seen}, headers=OURS)
        assert refused.status_code == 409, seen
    assert browser.post("/desk/ideas/OAK-1/themes", data={"into": "safety"}, headers=OURS).status_code == 409
    assert "unread" in browser.get("/desk").text


def test_nothing_was_talked_about_on_a_day_that_has_not_come(oak: Place) -> None:
    """A day is written as people write it, and a wrong one is named."""
    oak.hear("a bench", JOAN)
    browser = oak.sit("coordinator")
    talked = {"status": "discussed", "meeting": "Larch House"}
    for on, said in (
        ("2031-01-01", "1 January 2031 has not come yet"),
        ("31 Feb", "There is no such day: 31 Feb"),
        ("2027-02-31", "There is no such day: 2027-02-31"),
    ):
        refused = oak.act(browser, "OAK-1", "answer", talked | {"on": on})
        assert refused.status_code == 400, refused.text
        assert said in refused.text
        assert f'value="{on}"' in refused.text
    assert oak.act(browser, "OAK-1", "answer", talked | {"on": "30 May 2026"}).status_code == 303
    with reading(oak.house.database) as session:
        assert session.exec(select(Answer.on_day)).one() == date(2026, 5, 30)
