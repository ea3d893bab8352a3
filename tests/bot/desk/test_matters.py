"""What needs a person: who sees it, who settles it, what is written down."""

import re
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.due import keep_dailies, run_due
from storage import matters
from storage.database import transaction
from storage.tables import Audit, Matter, Resident, id_of
from tests.bot.houses import AMIR, JOAN, OURS, Place
from tests.conftest import MONDAY_TEN

SURE = {"sure": "yes"}  # of a request for which nothing was done
DANGER = "he hits me and I am scared to go home"


def audited(oak: Place) -> list[str]:
    with transaction(oak.house.database) as session:
        rows = session.exec(select(Audit).order_by(Audit.id)).all()  # type: ignore[arg-type]
        assert all(DANGER not in row.model_dump_json() and "77009" not in row.model_dump_json() for row in rows)
        return [row.action for row in rows]


@pytest.mark.parametrize("role", ["viewer", "coordinator"])
def test_of_danger_others_see_nothing_at_all(oak: Place, role: str) -> None:
    """D3: the item is locked to lead and deputies."""
    oak.hear("a bench by the shop")
    oak.hear("DELETE")
    oak.hear(DANGER)
    oak.hear("COMPLAIN")
    browser = oak.sit(role)
    lead = oak.sit("lead").get("/desk").text
    assert "Somebody may be in danger" in lead
    pages = [browser.get("/desk").text, browser.get("/desk", params={"q": "scared"}).text]
    with transaction(oak.house.database) as session:
        numbers = session.exec(select(Matter.id, Matter.locked).order_by(Matter.id)).all()  # type: ignore[call-overload]
    for number, locked in numbers:
        answer = browser.get(f"/desk/matters/{number}")
        assert answer.status_code == (404 if locked else 200)
        pages.append(answer.text)
        if locked:
            for act in ("close", "address"):
                assert browser.post(f"/desk/matters/{number}/{act}", headers=OURS).status_code in (403, 404)
    for html in pages:
        assert "danger" not in html.replace('class="matter danger"', "")
        assert "hits me" not in html
        assert "Samaritans" not in html
    assert browser.post("/desk/residents/1/lift", headers=OURS).status_code in (403, 404)


@pytest.mark.parametrize("role", ["deputy", "lead"])
def test_lead_and_deputy_read_it_and_it_is_written_down(oak: Place, role: str) -> None:
    oak.hear(DANGER)
    browser = oak.sit(role)
    first_page = browser.get("/desk").text
    assert "Somebody may be in danger" in first_page
    assert "hits me" not in first_page  # the words are one click away, on a page of their own
    assert "hits me" in browser.get("/desk/matters/1").text
    assert "matter.read" in audited(oak)


def test_a_danger_text_is_no_idea(oak: Place) -> None:
    oak.hear(DANGER)
    browser = oak.sit("lead")
    assert "No ideas yet" in browser.get("/desk").text
    assert browser.get("/desk/ideas/OAK-1").status_code == 404


def test_requests_wait_with_the_day_they_are_due(oak: Place) -> None:
    """D4: DATA, DELETE and COMPLAIN, with 28- and 30-day clocks."""
    for word in ("DATA", "DELETE", "COMPLAIN"):
        oak.hear(word)
    html = oak.sit("viewer").get("/desk").text
    for title in ("Asks what we keep", "Asks us to delete", "Complains"):
        assert title in html
    assert "by <time" in html
    assert "Nothing waits for you" in html
    assert 'data-empty="matters" hidden' in html


def test_closing_is_audited_and_a_viewer_cannot(oak: Place) -> None:
    oak.hear("DELETE")
    viewer, coordinator = oak.sit("viewer"), oak.sit("coordinator")
    assert viewer.post("/desk/matters/1/close", headers=OURS).status_code == 403
    assert "Done</button>" not in viewer.get("/desk/matters/1").text
    assert coordinator.post("/desk/matters/1/close", data=SURE, headers=OURS).status_code == 303
    assert coordinator.post("/desk/matters/1/close", data=SURE, headers=OURS).status_code == 303  # a double click
    assert "Asks us to delete" not in coordinator.get("/desk").text
    assert "Closed" in coordinator.get("/desk/matters/1").text
    assert audited(oak).count("matter.close") == 1


def test_what_was_closed_too_early_opens_again_from_the_page_that_says_so(oak: Place) -> None:
    oak.hear("DELETE")
    viewer, coordinator = oak.sit("viewer"), oak.sit("coordinator")
    where = coordinator.post("/desk/matters/1/close", data=SURE, headers=OURS).headers["location"]
    undo = 'action="/desk/matters/1/reopen"'
    for page in (where, "/desk/matters/1"):
        assert undo in coordinator.get(page).text
        assert undo not in viewer.get(page).text
    assert viewer.post("/desk/matters/1/reopen", headers=OURS).status_code == 403
    for _ in range(2):  # a double click
        answer = coordinator.post("/desk/matters/1/reopen", headers=OURS)
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/matters/1")
    assert "Asks us to delete" in coordinator.get("/desk").text
    assert "Done</button>" in coordinator.get("/desk/matters/1").text
    for page in (where, "/desk/matters/1"):
        assert undo not in coordinator.get(page).text
    assert audited(oak).count("matter.reopen") == 1
    assert coordinator.post("/desk/matters/9/reopen", headers=OURS).status_code == 404


def test_what_was_settled_long_ago_or_of_itself_stays_closed(oak: Place) -> None:
    for word in ("DELETE", "COMPLAIN", "DATA"):
        oak.hear(word)
    coordinator = oak.sit("coordinator")
    for number in (1, 2, 3):
        coordinator.post(f"/desk/matters/{number}/close", data=SURE, headers=OURS)
    with transaction(oak.house.database) as session:
        long_ago, of_itself, of_the_erased = (session.get_one(Matter, number) for number in (1, 2, 3))
        assert long_ago.closed_at is not None
        long_ago.closed_at -= matters.REOPENS_FOR
        of_itself.closed_by = None
        nobody = Resident(area_id=of_itself.area_id, first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
        nobody.erased_at = MONDAY_TEN
        session.add(nobody)
        session.flush()
        of_the_erased.resident_id = nobody.id
    for number in (1, 2, 3):
        assert "reopen" not in coordinator.get(f"/desk/matters/{number}").text
        answer = coordinator.post(f"/desk/matters/{number}/reopen", headers=OURS)
        assert answer.status_code == 409
        assert "It stays closed" in answer.text
    assert "Nothing waits for you" in coordinator.get("/desk").text


def test_of_danger_only_lead_and_deputy_open_it_again_and_look_after_it(oak: Place) -> None:
    """D3: the line keeps quiet again, and whoever opens it is the one who looks after it: its alarms may be over."""
    oak.hear(DANGER)
    deputy, coordinator = oak.sit("deputy"), oak.sit("coordinator")
    where = deputy.post("/desk/matters/1/close", data={"lift": "yes"}, headers=OURS).headers["location"]
    assert "danger" not in coordinator.get(where).text
    assert coordinator.post("/desk/matters/1/reopen", headers=OURS).status_code == 404
    with transaction(oak.house.database) as session:
        assert session.exec(select(Resident.paused)).one() == ""
    assert "you look after it, and the line keeps quiet" in deputy.get("/desk/matters/1").text
    assert deputy.post("/desk/matters/1/reopen", headers=OURS).status_code == 303
    assert re.search(r"deputy \w+ looks after it, since <time", deputy.get("/desk/matters/1").text)
    with transaction(oak.house.database) as session:
        assert session.exec(select(Resident.paused)).one() == "danger"
    assert audited(oak)[-3:] == ["matter.reopen", "matter.take_on", "matter.read"]


def test_numbers_are_masked_until_asked_for(oak: Place) -> None:
    oak.hear("DELETE")
    coordinator = oak.sit("coordinator")
    number = JOAN.partition(":")[2]
    assert number not in coordinator.get("/desk").text
    assert number not in coordinator.get("/desk/matters/1").text
    assert oak.sit("viewer").post("/desk/matters/1/address", headers=OURS).status_code == 403
    assert number in coordinator.post("/desk/matters/1/address", headers=OURS).text
    assert audited(oak)[-1] == "matter.address"


def test_the_line_stays_quiet_until_the_lead_lets_it_speak(oak: Place) -> None:
    """D3: all automation to that person paused until a person lifts it."""
    oak.hear(DANGER)
    lead = oak.sit("lead")
    shown = lead.get("/desk").text
    assert "/lift" not in shown, "no one tap sets the line on somebody whose words nobody has read"
    assert '<a class="button" href="/desk/matters/1">Read it first</a>' in shown
    lead.post("/desk/matters/1/close", headers=OURS)
    assert "keeps quiet towards 1 person" in lead.get("/desk").text
    assert "/lift" in lead.get("/desk").text
    assert "keeps quiet" not in oak.sit("coordinator").get("/desk").text
    assert oak.sit("coordinator").post("/desk/residents/1/lift", headers=OURS).status_code == 404
    assert "You let the line" not in lead.get("/desk?lifted=1").text, "not yet"
    lifted = lead.post("/desk/residents/1/lift", headers=OURS)
    assert (lifted.status_code, lifted.headers["location"]) == (303, "/desk?lifted=1")
    assert "You let the line speak to SMS …101 again." in lead.get("/desk?lifted=1").text
    assert "You let the line" not in oak.sit("coordinator").get("/desk?lifted=1").text, "nor that there was a pause"
    with transaction(oak.house.database) as session:
        assert session.exec(select(Resident.paused)).all() == [""]
    assert lead.post("/desk/residents/1/lift", headers=OURS).status_code == 404
    assert audited(oak).count("resident.lift_pause") == 1


def test_closing_and_lifting_can_be_one_click(oak: Place) -> None:
    oak.hear(DANGER)
    lead = oak.sit("lead")
    lead.post("/desk/matters/1/close", data={"lift": "yes"}, headers=OURS)
    with transaction(oak.house.database) as session:
        assert session.exec(select(Resident.paused)).all() == [""]
    assert {"matter.close", "resident.lift_pause"} <= set(audited(oak))


def test_somebody_looks_after_it_and_everybody_sees_who(oak: Place) -> None:
    """D3: accepted at the desk, by an action, recorded and audited."""
    oak.hear(DANGER)
    lead, deputy = oak.sit("lead"), oak.sit("deputy")
    assert "Nobody looks after it yet" in deputy.get("/desk/matters/1").text  # reading it is not taking it on
    for _double_click in range(2):
        answer = lead.post("/desk/matters/1/take-on", headers=OURS)
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/matters/1")
    shown = deputy.get("/desk/matters/1").text
    assert re.search(r"lead \w+ looks after it, since <time", shown)
    assert "I look after it" not in shown
    assert re.search(r"lead \w+ looks after it", deputy.get("/desk").text)
    assert audited(oak).count("matter.take_on") == 1


def test_only_lead_and_deputy_take_on_somebody_in_danger(oak: Place) -> None:
    """D3: for others it is not there."""
    oak.hear(DANGER)
    assert oak.sit("coordinator").post("/desk/matters/1/take-on", headers=OURS).status_code == 404
    assert oak.sit("viewer").post("/desk/matters/1/take-on", headers=OURS).status_code == 403
    assert oak.sit("lead").post("/desk/matters/9/take-on", headers=OURS).status_code == 404
    assert "matter.take_on" not in audited(oak)


def test_of_danger_nobody_looks_after_yet_the_loudest_button_is_to_look_after_it(oak: Place) -> None:
    """D3: a thumb in a hurry does not close it."""
    oak.hear(DANGER)
    lead = oak.sit("lead")
    loud = r"<button>(.*?)</button>|<a class=.button primary.[^>]*>(.*?)</a>"
    assert re.findall(loud, lead.get("/desk/matters/1").text) == [("I look after it", "")]
    lead.post("/desk/matters/1/take-on", headers=OURS)
    shown = lead.get("/desk/matters/1").text
    assert re.findall(loud, shown) == [("", "Open the talk")], "and then to speak with them, never to close it"
    assert shown.index("When it is settled, and not before") < shown.index(">Done, and let the line")


def test_a_number_that_was_asked_for_is_rung_with_one_tap(oak: Place) -> None:
    """Never before: it is masked, and no link dials it."""
    oak.hear(DANGER)
    oak.hear("COMPLAIN nobody rang me back", AMIR)
    lead = oak.sit("lead")
    for page in ("/desk/matters/1", "/desk/residents/1"):
        assert "tel:" not in lead.get(page).text
        assert '<a href="tel:+447700900101">+447700900101</a>' in lead.post(f"{page}/address", headers=OURS).text
    assert "tel:" not in lead.post("/desk/matters/2/address", headers=OURS).text, "a Telegram number is none to ring"


def test_a_talk_with_somebody_in_danger_does_not_say_that_the_line_answers(oak: Place) -> None:
    """D3: it does not, until somebody lets it."""
    oak.hear(DANGER)
    lead = oak.sit("lead")
    shown = lead.get("/desk/talks/1").text
    assert "The line keeps quiet towards them." in shown
    assert "Whoever holds their phone reads it" in shown
    assert "The line answers" not in shown
    lead.post("/desk/residents/1/lift", headers=OURS)
    assert "The line answers." in lead.get("/desk/talks/1").text


def test_where_somebody_waits_for_an_answer_the_loudest_button_is_the_talk(oak: Place) -> None:
    oak.hear("COMPLAIN nobody rang me back")
    html = oak.sit("coordinator").get("/desk/matters/1").text
    assert 'class="button primary" href="/desk/talks/1#now">Open the talk' in html
    assert '<button class="quiet">Done</button>' in html


def test_what_is_done_on_another_page_leads_there_and_says_who_it_is_about(oak: Place) -> None:
    """Nobody need look for the page that a matter speaks of, nor guess whose talk went back."""
    oak.hear("a bench by the shop")
    with transaction(oak.house.database) as session:
        for kind, subject in (("to_tell", "meeting:7"), ("no_job", ""), ("handed_back", "")):
            resident_id = None if subject else 1
            matters.open_matter(
                session, area_id=id_of(oak.area), kind=kind, now=MONDAY_TEN, resident_id=resident_id, subject=subject
            )
    browser = oak.sit("coordinator")
    for number, address, words in (
        (1, "/desk/meetings/7/decided", "Say what was decided"),
        (2, "/desk/helpers", "Open Helpers"),
        (3, "/desk/talks/1#now", "Open the talk"),
    ):
        html = browser.get(f"/desk/matters/{number}").text
        assert f'<a class="button primary" href="{address}">{words}</a>' in html
        assert '<button class="quiet">Done</button>' in html
    assert browser.get("/desk").text.count("…101") == 2


def test_what_was_missed_is_told_to_the_desk_with_what_it_was(oak: Place) -> None:
    """DESIGN 6: recorded as missed and shown. Further ones join the matter that is open."""
    keep_dailies(oak.house.database, MONDAY_TEN)
    run_due(oak.house.database, MONDAY_TEN + timedelta(days=2))
    viewer = oak.sit("viewer")
    assert "Something was not done when it was due" in viewer.get("/desk").text
    shown = viewer.get("/desk/matters/1").text
    assert shown.count("Tell the people who were promised an answer by that day") == 1, "once for both days"
    assert re.search(r"due <time[^>]*>today 17:00</time> and <time[^>]*>tomorrow 17:00</time>", shown)
    run_due(oak.house.database, MONDAY_TEN + timedelta(days=9))
    assert re.search(r"due 9 times from <time[^>]*>today</time> to <time", viewer.get("/desk/matters/1").text)


@pytest.mark.parametrize(("word", "undone"), [("DELETE", "Nothing has been deleted yet"), ("DATA", "No copy was made")])
def test_a_request_is_not_closed_unasked_with_nothing_done(oak: Place, word: str, undone: str) -> None:
    """D4: "Done" does nothing of it, and the person was promised a day."""
    oak.hear("a bench by the shop")
    oak.hear(word)
    coordinator = oak.sit("coordinator")
    shown = coordinator.get("/desk/matters/1").text
    assert undone in shown
    assert '<a class="button primary" href="/desk/residents/1">' in shown
    assert "<button>" not in shown, "no button that is larger than the way to do it"
    asked = coordinator.post("/desk/matters/1/close", headers=OURS)
    assert asked.status_code == 409
    assert "Close it all the same?" in asked.text
    assert "Mon 29 June" in asked.text or "Wed 1 July" in asked.text
    with transaction(oak.house.database) as session:
        assert session.get_one(Matter, 1).closed_at is None
    assert coordinator.post("/desk/matters/1/close", data={"sure": "yes"}, headers=OURS).status_code == 303
    assert "matter.close" in audited(oak)


def test_a_request_says_what_was_done_and_closes_at_once_then(oak: Place) -> None:
    oak.hear("a bench by the shop")
    oak.hear("DATA")
    coordinator = oak.sit("coordinator")
    assert "The last copy was made" not in coordinator.get("/desk/residents/1").text
    assert coordinator.post("/desk/residents/1/copy", headers=OURS).status_code == 200
    shown = coordinator.get("/desk/matters/1").text
    assert "A copy was made <time" in shown
    assert "by <bdi" in shown
    assert "The last copy was made" in coordinator.get("/desk/residents/1").text
    assert coordinator.post("/desk/matters/1/close", headers=OURS).status_code == 303
    oak.hear("DELETE")
    assert coordinator.post("/desk/matters/2/close", headers=OURS).status_code == 409
    assert coordinator.post("/desk/residents/1/erase", headers=OURS).status_code == 303
    assert "Everything about them is deleted <time" in coordinator.get("/desk/matters/2").text
    assert coordinator.post("/desk/matters/2/close", headers=OURS).status_code == 303
