"""Settings at the desk: what is said about the area, caps, senders, and the last lead."""

import re
from datetime import timedelta

import pytest
from sqlmodel import col, select

from storage import areas, coordinators, meetings
from storage.database import reading, transaction
from storage.tables import Area, Audit, Coordinator, Meeting, Outgoing, Sender, id_of
from tests.bot.houses import OURS, Place, TestClient
from tests.conftest import MONDAY_TEN

AREA = {
    "name": "Oak Estate", "reader": "Jo", "reading_day": "Friday", "controller": "Oak Estate Partnership",
    "privacy": "On the board in Larch House.", "links": "",
}  # fmt: skip
CAPS = {"answers_an_hour": "30", "new_numbers_an_hour": "1000", "pounds_a_day": "100", "pounds_a_month": "300"}


def area_of(oak: Place) -> Area:
    with reading(oak.house.database) as session:
        return session.get_one(Area, 1)


def audited(oak: Place, action: str) -> list[str]:
    with reading(oak.house.database) as session:
        return [row.detail for row in session.exec(select(Audit).order_by(col(Audit.id))) if row.action == action]


def keep(browser: TestClient, page: str, data: dict[str, str], ends: int = 303) -> str:
    answer = browser.post(f"/desk/settings/{page}", data=data | shown(browser, page), headers=OURS)
    assert answer.status_code == ends
    return answer.text


def shown(browser: TestClient, page: str) -> dict[str, str]:
    """What the form on this page carries of how things stand."""
    return dict(re.findall(r'name="(shown)" value="([^"]+)"', browser.get(f"/desk/settings/{page}").text))


def test_the_settings_lead_to_every_page(oak: Place) -> None:
    browser = oak.sit("lead")
    html = browser.get("/desk/settings").text
    for page in ("settings/area", "team", "settings/senders", "settings/caps", "settings/audit"):
        assert f'href="/desk/{page}"' in html
        inside = browser.get(f"/desk/{page}")
        assert inside.status_code == 200
        assert '<a href="/desk/settings" aria-current="true">' in inside.text, page


def test_what_is_said_of_an_area_is_said_by_its_next_text(oak: Place) -> None:
    """R1: from the page to the text."""
    keep(oak.sit("lead"), "area", AREA | {"reader": "Sam", "reading_day": "Tuesday", "on_call": "yes"})
    oak.hear("a bench by the shop")
    with reading(oak.house.database) as session:
        assert "Sam reads it by Tue 2 June" in session.exec(select(Outgoing.text)).one()
    assert area_of(oak).on_call
    assert audited(oak, "area.change") == ["reader, reading_day, on_call"], "what, and never the words themselves"


def test_what_would_not_fit_a_text_is_refused_and_nothing_typed_is_lost(oak: Place) -> None:
    """R7"""
    browser = oak.sit("lead")
    html = keep(browser, "area", AREA | {"name": "The Residents of Oak Estate and Elm", "reader": "Ann"}, 422)
    assert "choose one of at most 30" in html
    assert 'value="The Residents of Oak Estate and Elm"' in html
    assert 'value="Ann"' in html
    for wrong in ({"name": " "}, {"links": "http://oak.example"}, {"reader": "Łucja"}):
        keep(browser, "area", AREA | wrong, 422)
    assert (area_of(oak).name, area_of(oak).reader) == ("Oak Estate", "Jo")
    assert audited(oak, "area.change") == []


def test_what_is_so_already_is_no_change(oak: Place) -> None:
    browser = oak.sit("lead")
    keep(browser, "area", AREA)
    keep(browser, "caps", CAPS)
    assert audited(oak, "area.change") == []


def test_a_page_from_before_changes_only_what_was_changed_on_it(oak: Place) -> None:
    """Two tabs: the reader stays who the other one made it."""
    jo, dee = oak.sit("lead"), oak.sit("lead")
    before = shown(jo, "area")
    keep(dee, "area", AREA | {"reader": "Priya", "reading_day": "Tuesday"})
    other = AREA | {"privacy": "At the library."} | before
    assert jo.post("/desk/settings/area", data=other, headers=OURS).status_code == 303
    assert (area_of(oak).reader, area_of(oak).reading_day, area_of(oak).privacy) == ("Priya", 1, "At the library.")
    both = jo.post("/desk/settings/area", data=AREA | {"reader": "Sam", "links": ""} | before, headers=OURS)
    assert both.status_code == 409
    assert re.search(r"lead \w+ changed “Who reads” since this page was opened, to “Priya”", both.text)
    assert 'value="Sam"' in both.text, "what was typed is still there"
    assert "<option selected>Tuesday</option>" in both.text, "and what was not changed is as it is now"
    assert area_of(oak).reader == "Priya"
    again = AREA | {"reader": "Sam", "reading_day": "Tuesday", "privacy": "At the library."}
    keep(jo, "area", again)
    assert area_of(oak).reader == "Sam", "with open eyes it may be"
    assert jo.post("/desk/settings/area", data=AREA, headers=OURS).status_code == 409, "a page that says nothing"
    stale = shown(jo, "caps")
    keep(dee, "caps", CAPS | {"pounds_a_day": "7"})
    jo.post("/desk/settings/caps", data=CAPS | {"pounds_a_month": "50"} | stale, headers=OURS)
    assert (area_of(oak).pounds_a_day, area_of(oak).pounds_a_month) == (7, 50)


def test_somebody_always_answers_for_the_data(oak: Place) -> None:
    """The public notice names them."""
    refused = keep(oak.sit("lead"), "area", AREA | {"controller": " "}, 422)
    assert "say who answers for the data" in refused
    assert area_of(oak).controller == "Oak Estate Partnership"


def test_caps_and_money_are_set_and_the_fixed_rules_say_why(oak: Place) -> None:
    browser = oak.sit("lead")
    keep(browser, "caps", CAPS | {"answers_an_hour": "0", "pounds_a_month": "50"})
    assert (area_of(oak).answers_an_hour, area_of(oak).pounds_a_month) == (0, 50)
    html = browser.get("/desk/settings/caps").text
    assert "from 09:00 to 20:00" in html
    assert "1 text a day and 4 in 30 days" in html
    for wrong in ("-1", "lots", "1.5", "", "٣", "99999999"):
        shown = keep(browser, "caps", CAPS | {"pounds_a_day": wrong}, 422)
        assert "is a whole number" in shown
    assert audited(oak, "area.change") == ["answers_an_hour, pounds_a_month"]


def test_new_meetings_send_what_the_schedule_says_and_old_ones_keep_theirs(oak: Place) -> None:
    """P1: the schedule, and each meeting's own."""
    browser = oak.sit("deputy")

    def made() -> str:
        starts = MONDAY_TEN.replace(tzinfo=None) + timedelta(days=9)
        with transaction(oak.house.database) as session:
            return meetings.add_meeting(
                session, area=session.get_one(Area, 1), starts=starts, ends=starts + timedelta(hours=1),
                place="Oak Hall", now=MONDAY_TEN,
            ).steps  # fmt: skip

    def boxes() -> int:
        return browser.get("/desk/meetings/new").text.count('name="steps" value=') - browser.get(
            "/desk/meetings/new"
        ).text.count(" checked")

    assert (made(), boxes()) == ("invitation,second_chance,reminder,thanks", 1)
    answer = browser.post("/desk/settings/schedule", data={"step": ["same_day", "nonsense"]}, headers=OURS)
    assert answer.status_code == 303
    assert (made(), boxes()) == ("invitation,same_day", 3)
    with reading(oak.house.database) as session:
        assert session.get_one(Meeting, 1).steps == "invitation,second_chance,reminder,thanks"
    usual = {"step": ["thanks", "reminder", "second_chance"]}
    assert browser.post("/desk/settings/schedule", data=usual, headers=OURS).status_code == 303
    assert area_of(oak).meeting_steps == ""
    assert audited(oak, "area.change") == ["meeting_steps"] * 2
    viewer = oak.sit("coordinator")
    assert viewer.post("/desk/settings/schedule", data=usual, headers=OURS).status_code == 403
    assert "The lead and the deputies change these" in viewer.get("/desk/settings/schedule").text


def test_senders_are_masked_and_say_how_they_stand(oak: Place) -> None:
    browser = oak.sit("lead")
    with transaction(oak.house.database) as session:
        session.exec(select(Sender).where(Sender.channel == "telegram")).one().paused = "20003"
    html = browser.get("/desk/settings/senders").text
    assert "SMS …000" in html
    assert "7700900000" not in html
    assert html.count("It runs.") == 1
    assert html.count("Refused.") == 1


def test_a_test_goes_to_ones_own_address_only_and_once_a_minute(oak: Place) -> None:
    """X1, X8: whatever is posted, nobody else is texted."""
    browser = oak.sit("deputy")
    assert browser.post("/desk/settings/senders/1/test", headers=OURS).status_code == 409
    with transaction(oak.house.database) as session:
        me = session.exec(select(Coordinator)).one()
        me.other_address = "sms:+447700900777"
        coordinators.add_coordinator(
            session, area=oak.area, name="Sam", role="lead", address="sms:+447700900778", now=MONDAY_TEN
        )
    for _ in range(2):
        sent = browser.post("/desk/settings/senders/1/test", data={"address": "sms:+447700900778"}, headers=OURS)
        assert sent.status_code == 303
    with reading(oak.house.database) as session:
        (row,) = session.exec(select(Outgoing)).all()
    assert (row.address, row.kind, row.expires_at) == ("sms:+447700900777", "test", MONDAY_TEN + timedelta(minutes=15))
    assert len(audited(oak, "sender.test")) == 1
    assert "Your last test" in browser.get("/desk/settings/senders").text
    assert browser.post("/desk/settings/senders/9/test", headers=OURS).status_code == 404


def test_the_doctor_says_at_the_desk_what_he_says_on_the_command_line(oak: Place) -> None:
    html = oak.sit("lead").get("/desk/settings/doctor").text
    assert "simulation: nobody is reached" in html
    assert "the tables" in html or "its tables are up to date" in html
    assert oak.house.settings.secret_key.get_secret_value() not in html


@pytest.mark.parametrize("role", ["viewer", "coordinator", "deputy"])
def test_only_a_lead_changes_them(oak: Place, role: str) -> None:
    """X9"""
    browser = oak.sit(role)
    for page, data in (("area", AREA), ("caps", CAPS)):
        html = browser.get(f"/desk/settings/{page}").text
        assert "A lead changes these" in html
        assert "<fieldset disabled>" in html
        keep(browser, page, data | {"reader": "Mal", "pounds_a_day": "1"}, 403)
    assert (area_of(oak).reader, area_of(oak).pounds_a_day) == ("Jo", 100)


# The last lead


def test_the_last_lead_is_neither_removed_nor_made_less(oak: Place) -> None:
    browser = oak.sit("lead")
    with reading(oak.house.database) as session:
        number = id_of(session.exec(select(Coordinator)).one())
    refused = browser.post(f"/desk/team/{number}/role", data={"role": "viewer"}, headers=OURS)
    assert refused.status_code == 400
    assert "is the last lead" in refused.text
    with transaction(oak.house.database) as session, pytest.raises(ValueError, match="last lead"):
        coordinators.remove(session, number, MONDAY_TEN)
    oak.sit("lead")
    assert browser.post(f"/desk/team/{number}/role", data={"role": "viewer"}, headers=OURS).status_code == 303
    assert browser.post(f"/desk/team/{number}/role", data={"role": "lead"}, headers=OURS).status_code == 403
    with reading(oak.house.database) as session:
        assert session.get_one(Coordinator, number).role == "viewer"


def test_two_leads_who_remove_each_other_leave_one(oak: Place) -> None:
    first, second = oak.sit("lead"), oak.sit("lead")
    with reading(oak.house.database) as session:
        one, two = (id_of(person) for person in session.exec(select(Coordinator).order_by(col(Coordinator.id))))
    assert first.post(f"/desk/team/{two}/remove", headers=OURS).status_code == 303
    assert second.post(f"/desk/team/{one}/remove", headers=OURS).status_code == 401
    with reading(oak.house.database) as session:
        assert [person.id for person in coordinators.leads_and_deputies(session, 1)] == [one]


def test_another_areas_people_have_another_role(oak: Place) -> None:
    """IDOR"""
    browser = oak.sit("lead")
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
        theirs = coordinators.add_coordinator(session, area=elm, name="Eli", role="viewer", now=MONDAY_TEN)
    answer = browser.post(f"/desk/team/{theirs.id}/role", data={"role": "lead"}, headers=OURS)
    assert answer.status_code == 404
