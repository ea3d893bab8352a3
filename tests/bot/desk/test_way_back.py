"""The way back: to the page somebody asked for before they signed in, to what they had typed, and from a button's
address to its page.
"""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import quote

import pyotp
import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from bot.desk.way_back import MOST_CARRIED, Carried, read_place, unpack
from storage import broadcasts, coordinators, passwords
from storage.database import transaction
from storage.tables import id_of
from tests.bot.houses import OURS, Place
from tests.conftest import MONDAY_TEN

PASSWORD = "four bins and a kettle"
HASHED = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1),)).hash(PASSWORD)  # takes no time

WORDS = "Hi {name}, the hall opens again on Monday & there is tea. Text STOP to end."


def with_password(oak: Place, role: str = "coordinator") -> dict[str, str]:
    """What somebody types to sign in."""
    with transaction(oak.house.database) as session:
        person = coordinators.add_coordinator(session, area=oak.area, name=f"Kim {role}", role=role, now=MONDAY_TEN)
        passwords.set_password(session, id_of(person), HASHED, MONDAY_TEN)
    return {"area": "OAK", "name": f"Kim {role}", "password": PASSWORD}


def hidden(page: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page)}


def test_signing_in_leads_back_to_the_page_that_was_asked_for(oak: Place) -> None:
    typed, browser = with_password(oak), oak.browser()
    assert browser.get("/desk/ideas?show=unread&q=a+bench").status_code == 401
    assert browser.get("/desk/events").status_code == 401, "which is no page"
    assert browser.post("/desk/sign-in", data=typed | {"password": "no"}, headers=OURS).status_code == 403
    came = browser.post("/desk/sign-in", data=typed, headers=OURS)
    assert came.headers["location"] == "/desk/ideas?show=unread&q=a+bench"
    browser.post("/desk/leave", headers=OURS)
    assert browser.post("/desk/sign-in", data=typed, headers=OURS).headers["location"] == "/desk", "once"
    other = oak.browser()
    other.get("/desk/settings/area")
    assert other.post("/desk/enter", data={"token": oak.link_for("lead")}, headers=OURS).headers["location"] == (
        "/desk/settings/area"
    )


@pytest.mark.parametrize(
    "lure",
    ["https://evil.example", "//evil.example", "/\\evil.example", "/desk/../..//evil.example\n", "/desk\\@evil.example",
     "/deskevil", "javascript:alert(1)", "/desk/sign-in", "/desk/leave", "/desk/" + "x" * 600, "/desk/é", ""],
)  # fmt: skip
def test_signing_in_leads_to_no_other_site(oak: Place, lure: str) -> None:
    """Open redirect: whatever the cookie says, or a form that was carried."""
    typed, browser = with_password(oak), oak.browser()
    browser.cookies["place"] = quote(lure, safe="")
    assert browser.post("/desk/sign-in", data=typed, headers=OURS).headers["location"] == "/desk"
    assert read_place(lure) == ""
    carried = {"carried": Carried(lure, (("words", WORDS),)).pack()}
    assert browser.post("/desk/sign-in", data=typed | carried, headers=OURS).status_code == 303


def test_what_was_written_is_there_after_signing_in_and_sent_by_a_person(oak: Place) -> None:
    """The session ended while they wrote: nothing was done, nothing is lost, and nothing is sent by itself."""
    typed, browser = with_password(oak), oak.browser()
    form = {"wording": WORDS, "purpose": "news", "when": "now"}
    asked = browser.post("/desk/broadcasts/new", data=form, headers=OURS)
    assert asked.status_code == 401
    assert "the hall opens again on Monday &amp; there is tea" in asked.text
    wrong = browser.post("/desk/sign-in", data=typed | {"password": "no"} | hidden(asked.text), headers=OURS)
    assert hidden(wrong.text) == hidden(asked.text), "a wrong password loses nothing"
    came = browser.post("/desk/sign-in", data=typed | hidden(wrong.text), headers=OURS)
    assert came.status_code == 200
    assert hidden(came.text) == form
    assert 'action="/desk/broadcasts/new"' in came.text
    assert 'href="/desk/broadcasts/new"' in came.text
    with transaction(oak.house.database) as session:
        assert broadcasts.list_broadcasts(session, 1) == []
    shown = browser.post("/desk/broadcasts/new", data=hidden(came.text), headers=OURS).text
    assert "the hall opens again on Monday &amp; there is tea" in shown


def test_it_waits_for_the_second_factor_too(oak: Place) -> None:
    typed, browser = with_password(oak), oak.browser()
    browser.post("/desk/sign-in", data=typed, headers=OURS)
    offered = browser.post("/desk/account/factor/offer", headers=OURS).text
    seed = re.search(r'class="seed">([A-Z2-7 ]+)<', offered)
    assert seed is not None
    app = pyotp.TOTP(seed[1].replace(" ", ""))
    before, now = app.at(MONDAY_TEN - timedelta(seconds=30)), app.at(MONDAY_TEN)  # each is good once
    assert browser.post("/desk/account/factor", data={"code": before}, headers=OURS).status_code == 200
    other = oak.browser()
    asked = other.post("/desk/ideas/OAK-1/hide", data={"why": WORDS}, headers=OURS).text
    half = other.post("/desk/sign-in", data=typed | hidden(asked), headers=OURS)
    assert (half.status_code, "six digits" in half.text) == (200, True)
    assert other.get("/desk").status_code == 401
    wrong = other.post("/desk/sign-in/code", data={"code": "000000"} | hidden(half.text), headers=OURS)
    came = other.post("/desk/sign-in/code", data={"code": now} | hidden(wrong.text), headers=OURS)
    assert hidden(came.text) == {"why": WORDS}


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/desk/account/password", {"password": "bins and a kettle and more", "again": "bins and a kettle and more"}),
        ("/desk/team", {"name": "somebody with a long long name", "role": "lead"}),
        ("/desk/residents/1/erase", {"sure": "yes"}),
        ("/desk/broadcasts/1/approve", {"people": "2"}),
        ("/desk/ideas/OAK-1/answer", {"because": "x " * MOST_CARRIED}),
    ],
)
def test_no_secret_and_no_mere_button_is_carried_past_signing_in(oak: Place, path: str, form: dict[str, str]) -> None:
    asked = oak.browser().post(path, data=form, headers=OURS)
    assert (asked.status_code, hidden(asked.text)) == (401, {})
    assert "kettle" not in asked.text
    assert unpack(Carried(path, tuple(form.items())).pack()) is None
    for nonsense in ("", "%%", "bm90IGpzb24=", "W10=", "WyIvZGVzayIsIDFd"):
        assert unpack(nonsense) is None


def test_a_forged_post_is_shown_no_page_to_sign_in_with(oak: Place) -> None:
    forged = oak.browser().post(
        "/desk/broadcasts/new", data={"wording": WORDS}, headers={"sec-fetch-site": "cross-site"}
    )
    assert forged.status_code == 403
    assert "hall" not in forged.text


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/desk/ideas/OAK-1/publish?show=unread", "/desk/ideas/OAK-1?show=unread"),
        ("/desk/ideas/OAK-1/answer", "/desk/ideas/OAK-1"),
        ("/desk/ideas/new/take-out", "/desk/ideas/new"),
        ("/desk/talks/1/send", "/desk/talks/1"),
        ("/desk/talks/replies/3/remove", "/desk/talks/replies"),
        ("/desk/broadcasts/1/approve", "/desk/broadcasts/1"),
        ("/desk/meetings/1/people/add", "/desk/meetings/1/people"),
        ("/desk/matters/1/address", "/desk/matters/1"),
        ("/desk/residents/1/contact", "/desk/residents/1"),
        ("/desk/account/factor/offer", "/desk/account"),
        ("/desk/helpers/1/stop", "/desk/helpers"),
        ("/desk/settings/themes/rename", "/desk/settings/themes"),
        ("/desk/leave", "/desk"),
    ],
)
def test_a_buttons_address_loaded_anew_leads_to_its_page(oak: Place, path: str, page: str) -> None:
    went = oak.browser().get(path)
    assert (went.status_code, went.headers["location"]) == (303, page)
