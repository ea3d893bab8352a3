"""Coming to the desk and leaving it."""

from sqlmodel import select

from storage import coordinators
from storage.database import transaction
from storage.tables import Coordinator
from tests.bot.houses import OURS, Place
from tests.conftest import MONDAY_TEN


def test_a_link_lets_one_person_in_once(oak: Place) -> None:
    token = oak.link_for("coordinator")
    first, second = oak.browser(), oak.browser()
    assert first.post("/desk/enter", data={"token": token}, headers=OURS).status_code == 303
    assert first.get("/desk").status_code == 200
    again = second.post("/desk/enter", data={"token": token}, headers=OURS)
    assert again.status_code == 403
    assert "no longer works" in again.text
    assert second.get("/desk").status_code == 401


def test_looking_at_a_link_does_not_use_it_up(oak: Place) -> None:
    token = oak.link_for("coordinator")
    for _preview in range(3):
        assert oak.browser().get(f"/desk/enter/{token}").status_code == 200
    assert oak.browser().post("/desk/enter", data={"token": token}, headers=OURS).status_code == 303


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(oak: Place) -> None:
    answer = oak.browser().post("/desk/enter", data={"token": oak.link_for("lead")}, headers=OURS)
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie  # plain http on loopback


def test_signing_out_ends_the_session_itself(oak: Place) -> None:
    browser = oak.sit("lead")
    secret = browser.cookies["desk"]
    assert browser.post("/desk/leave", headers=OURS).status_code == 303
    stolen = oak.browser()
    stolen.cookies["desk"] = secret
    assert stolen.get("/desk").status_code == 401


def test_a_leaver_sees_nothing_from_the_next_click_on(oak: Place) -> None:
    """X9: leavers are cut at once."""
    browser = oak.sit("deputy")
    assert browser.get("/desk").status_code == 200
    with transaction(oak.house.database) as session:
        for person in session.exec(select(Coordinator)).all():
            coordinators.remove(session, person.id or 0, MONDAY_TEN)
    assert browser.get("/desk").status_code == 401


def test_without_a_session_every_page_says_how_to_get_in(oak: Place) -> None:
    oak.hear("more benches please")
    for path in ("/desk", "/desk/ideas/OAK-1", "/desk/matters/1", "/desk/events"):
        answer = oak.browser().get(path)
        assert answer.status_code == 401, path
        assert "sign-in link" in answer.text
        assert "benches" not in answer.text


def test_posts_that_another_site_made_are_refused(oak: Place) -> None:
    """CSRF: by Sec-Fetch-Site, by Origin where a browser does not send it, and refused where there is neither."""
    oak.hear("DELETE")
    browser = oak.sit("lead")
    forged = (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://testserver.evil.example"},
        {},
    )
    for headers in forged:
        for path in ("/desk/matters/1/close", "/desk/leave", "/desk/enter", "/phone/text", "/phone/clock"):
            assert browser.post(path, headers=headers).status_code == 403, (headers, path)
    assert "Asks us to delete" in browser.get("/desk").text
    ours = {"origin": "http://testserver"}
    assert browser.post("/desk/matters/1/close", data={"sure": "yes"}, headers=ours).status_code == 303
