"""The Helpers page: who stands where, and jobs made, offered and called off, while the days go by."""

import re
from datetime import timedelta

import pytest
from sqlmodel import select

from storage import coordinators, sign_in
from storage.database import Database, transaction
from storage.tables import Outgoing, id_of
from tests.bot.houses import JOAN, KEY, OURS, TestClient, mended_at, some_name
from tests.bot.town import Town
from tests.stories.helping_hands import SAM, offer_help, volunteer

A_JOB = {
    "line": "Sat 6 June 10am, the pond gate",
    "title": "Litter pick",
    "minutes": "90",
    "places": "3",
    "bring": "bring gloves",
    "expenses": "Bus fare is paid back",
}


@pytest.fixture
def town(database: Database) -> Town:
    town = Town(database)
    town.say("hello", SAM)
    town.say("NAME Sam", SAM)
    return town


def sit(town: Town, role: str = "coordinator") -> TestClient:
    """Somebody comes to the desk now, whatever day it is."""
    with transaction(town.house.database) as session:
        me = coordinators.add_coordinator(session, area=town.area, name=f"Jo {some_name()}", role=role, now=town.now)
        token = sign_in.make_link(session, id_of(me), town.now, KEY.encode())
    browser = town.browser()
    assert browser.post("/desk/enter", data={"token": token}, headers=OURS).status_code == 303
    return browser


def number_of(where: str) -> int:
    """The job's number, of where a form led."""
    return int(where.split("/")[-1].partition("?")[0])


def read(browser: TestClient, path: str = "/desk/helpers") -> str:
    """The words of a page, as they are read."""
    page = browser.get(path)
    assert page.status_code == 200, page.status_code
    body = page.text.partition('id="main">')[2]
    return " ".join(re.sub(r"<[^>]+>", "", body).split())


def post(browser: TestClient, path: str, **form: object) -> str:
    """Where a form leads."""
    answer = browser.post(f"/desk/helpers{path}", data=form, headers=OURS)
    assert answer.status_code == 303, (answer.status_code, answer.text[-1500:])
    return str(answer.headers["location"])


def make_job(town: Town, browser: TestClient) -> int:
    """A job, its host asked and accepted."""
    where = post(browser, "/jobs/new", **A_JOB)
    assert where.endswith("?done=made")
    number = number_of(where)
    post(browser, f"/jobs/{number}/host", name="Sam", address="07700 900150")  # as people write it
    town.read(SAM)
    town.say("1", SAM)
    return number


def test_the_ladder_from_the_desk(town: Town) -> None:
    """V1, V2: made, host asked, offered, come, ticked; the page says each time where she stands and what comes next."""
    browser = sit(town)
    assert "Nobody new waits." in read(browser)
    offer_help(town, JOAN)
    assert "Joan first time · waits since today Has nothing to do yet." in read(browser)
    assert "Next: Mon 8 June, you are told that they still have nothing to do." in read(browser)
    assert "Wants: anything outdoors; saturday mornings" in read(browser)
    number = make_job(town, browser)
    page = f"/desk/helpers/jobs/{number}"
    assert "Sam said yes." in read(browser, page)
    post(browser, f"/jobs/{number}/offer", who=[volunteer(town, JOAN).id])
    assert "Offered Litter pick, Sat 6 June, 10am, the pond gate. No answer yet." in read(browser)
    assert "Sam meets you." in "".join(town.read(JOAN))
    town.say("1", JOAN), town.say("9.40 with my son", JOAN)
    assert "Said yes to Litter pick, Sat 6 June, 10am, the pond gate. Next: Fri 5 June, they are reminded." in read(
        browser
    )
    assert "comes, sets off 9.40 with my son" in read(browser, page)
    post(browser, f"/jobs/{number}/done", words="the path is clear again")
    town.wait_until("2026-06-06", "13:00")
    browser = sit(town)
    assert "Did they come?" in read(browser)
    post(browser, f"/jobs/{number}/came", who=[volunteer(town, JOAN).id])
    assert "Came to Litter pick. Next: tomorrow, they are thanked, and asked how it was." in read(browser)
    town.read(JOAN)
    town.wait_until("2026-06-07", "12:00")
    assert "The path is clear again." in "".join(town.read(JOAN))
    browser = sit(town)
    assert "In the last year 1 offered to help and 1 came for the first time" in read(browser)


def test_helpers_without_a_name_are_told_apart(town: Town) -> None:
    """Or a job is offered to somebody else than was meant; and what got done is not asked before it began."""
    for who in ("sms:+447700900181", "sms:+447700900182"):
        town.say("VOL", who), town.say("anything", who), town.say("saturdays", who)
    browser = sit(town)
    number = number_of(post(browser, "/jobs/new", **A_JOB))
    for page in ("/desk/helpers", f"/desk/helpers/jobs/{number}"):
        shown = read(browser, page)
        assert "SMS …181" in shown, page
        assert "SMS …182" in shown, page
    assert "What got done" not in read(browser, f"/desk/helpers/jobs/{number}")
    town.wait_until("2026-06-06", "10:30")
    assert "What got done" in read(sit(town), f"/desk/helpers/jobs/{number}")


def test_who_has_waited_too_long_stands_first(town: Town) -> None:
    offer_help(town, JOAN)
    town.wait_until("2026-06-09")
    town.say("VOL", SAM), town.say("anything", SAM)
    said = read(sit(town))
    assert "Joan first time · waits 8 days" in said
    assert said.index("Joan first time") < said.index("Sam first time · waits since today")


def test_the_texts_to_somebody_can_be_stopped_and_taken_up_again(town: Town) -> None:
    browser = sit(town)
    offer_help(town, JOAN)
    who = volunteer(town, JOAN).id
    where = post(browser, f"/{who}/stop")
    page = read(browser, where)
    assert "They get no more texts about helping." in page
    assert "Joan first time" not in page
    town.wait_until("2026-06-16")
    browser = sit(town)
    assert town.read(JOAN) == []
    assert "Taken back" in read(browser, post(browser, f"/{who}/take-up"))
    assert town.read(JOAN) == [
        "Oak Estate: Jo has no job for you yet, sorry. You are still on the list. Rather not? Reply 3"
    ]
    town.say("STOP", JOAN)
    assert "ended for another reason" in read(browser, post(browser, f"/{who}/take-up"))


def test_what_does_not_fit_is_said_and_nothing_typed_is_lost(town: Town) -> None:
    browser = sit(town)
    for changed, said, field in (
        ({"minutes": "180"}, "A first job takes at most 2 hours", "minutes"),
        ({"minutes": "long"}, "Minutes are a number, as in 90", "minutes"),
        ({"places": "many"}, "Places are a number, as in 3", "places"),
        ({"places": "99"}, "1 to 50 places", "places"),
        ({"line": "Fri 6 June 10am, the pond gate"}, "is a Saturday", "line"),
        ({"title": "Litter pick and repainting of all the benches by the pond"}, "too many: shorten", "title"),
        ({"bring": "Bring żurek"}, "letters that make it cost more", "bring"),
    ):
        answer = browser.post("/desk/helpers/jobs/new", data=A_JOB | changed, headers=OURS)
        assert answer.status_code == 400
        assert said in answer.text
        for typed in (A_JOB | changed).values():
            assert f'value="{typed}"' in answer.text
        assert mended_at(answer.text) == field, changed
        assert answer.text.count(said) == 2, "one thing at a time: on top, and beside its field"
    number = number_of(post(browser, "/jobs/new", **A_JOB))
    answer = browser.post(
        f"/desk/helpers/jobs/{number}/host", data={"name": "Kim", "address": "sms:+447700900999"}, headers=OURS
    )
    assert answer.status_code == 409
    assert "ask them to text JOIN to it first" in answer.text
    assert answer.text.index('id="wrong"') > answer.text.index("Where they text from"), "beside the field"
    assert re.search(r'id="address"[^>]* aria-describedby="wrong" autofocus', answer.text)
    assert 'value="Kim"' in answer.text


def test_a_job_made_twice_with_one_form_is_one_job(town: Town) -> None:
    """A double click, or back and send again; called off, it may be made anew."""
    browser = sit(town)
    made = number_of(post(browser, "/jobs/new", **A_JOB))
    again = post(browser, "/jobs/new", **A_JOB)
    assert again == f"/desk/helpers/jobs/{made}?done=twin"
    assert "no second one was made" in read(browser, again)
    assert number_of(post(browser, "/jobs/new", **A_JOB | {"title": "Paint the gate"})) != made
    post(browser, f"/jobs/{made}/off")
    assert number_of(post(browser, "/jobs/new", **A_JOB)) != made


def test_a_job_is_changed_until_somebody_was_asked(town: Town) -> None:
    browser = sit(town)
    number = number_of(post(browser, "/jobs/new", **A_JOB))
    assert 'value="Sat 6 June 10am, the pond gate"' in browser.get(f"/desk/helpers/jobs/{number}/change").text
    post(browser, f"/jobs/{number}/change", **A_JOB | {"line": "Sun 7 June 11am, the pond gate"})
    assert "Sun 7 June, 11am, the pond gate" in read(browser, f"/desk/helpers/jobs/{number}")
    post(browser, f"/jobs/{number}/host", name="Sam", address=SAM)
    post(browser, f"/jobs/{number}/change", **A_JOB | {"line": "Sun 7 June 11am, the pond gate", "places": "2"})
    answer = browser.post(f"/desk/helpers/jobs/{number}/change", data=A_JOB, headers=OURS)
    assert answer.status_code == 400
    assert "Somebody was asked about it already: call it off, and make another." in answer.text


def test_calling_a_job_off_says_to_whom_and_tells_them(town: Town) -> None:
    browser = sit(town)
    offer_help(town, JOAN)
    number = make_job(town, browser)
    post(browser, f"/jobs/{number}/offer", who=[volunteer(town, JOAN).id])
    town.read(JOAN)
    assert "One person is told at once, and so is Sam." in read(browser, f"/desk/helpers/jobs/{number}")
    post(browser, f"/jobs/{number}/off")
    assert "is off" in "".join(town.read(JOAN))
    assert "is off" in "".join(town.read(SAM))
    assert "called off" in read(browser, f"/desk/helpers/jobs/{number}")


def test_after_the_second_job_a_person_takes_over(town: Town) -> None:
    """V5: she stands at the top, and as a regular who may meet somebody new."""
    offer_help(town, SAM)
    who = volunteer(town, SAM).id
    for day in ("6", "13"):
        browser = sit(town)
        number = int(
            post(browser, "/jobs/new", **A_JOB | {"line": f"Sat {day} June 10am, the pond gate"})
            .split("/")[-1]
            .partition("?")[0]
        )
        town.say("hello", "sms:+447700900152")
        post(browser, f"/jobs/{number}/host", name="Kim", address="sms:+447700900152")
        town.wait_until(f"2026-06-{int(day) - 4:02}")
        town.read("sms:+447700900152"), town.say("1", "sms:+447700900152")
        post(browser, f"/jobs/{number}/offer", who=[who])
        town.wait_until(f"2026-06-{int(day) - 3:02}")
        town.say("1" if day == "6" else "B1", SAM)
        town.wait_until(f"2026-06-{int(day):02}", "13:00")
        browser = sit(town)
        post(browser, f"/jobs/{number}/came", who=[who])
    assert "Sam has helped twice. Ring them, thank them" in read(browser)
    town.say("hello", JOAN), town.say("NAME Joan", JOAN)
    town.say("VOL", JOAN), town.say("anything", JOAN)
    job = number_of(post(browser, "/jobs/new", **A_JOB | {"line": "Sat 27 June 10am, the pond gate"}))
    post(browser, f"/jobs/{job}/offer", who=[volunteer(town, JOAN).id])
    assert "waits for the host’s yes Who meets Joan Sam" in read(browser, f"/desk/helpers/jobs/{job}")
    with_sam = volunteer(town, JOAN).id
    sam = volunteer(town, SAM).resident_id
    post(browser, f"/jobs/{job}/buddy", who=with_sam, buddy=sam)
    assert "Sam is to meet them, and is asked" in read(browser, f"/desk/helpers/jobs/{job}")
    post(browser, f"/jobs/{job}/let-go", who=with_sam)
    assert "Nobody yet." in read(browser, f"/desk/helpers/jobs/{job}")


def test_a_viewer_sees_jobs_and_nobodys_name(town: Town) -> None:
    offer_help(town, JOAN)
    browser = sit(town)
    number = make_job(town, browser)
    post(browser, f"/jobs/{number}/offer", who=[volunteer(town, JOAN).id])
    viewer = sit(town, "viewer")
    for path in ("/desk/helpers", f"/desk/helpers/jobs/{number}"):
        said = read(viewer, path)
        assert "Litter pick" in said
        assert "Joan" not in said


def test_nobody_is_asked_twice_to_be_the_same_host(town: Town) -> None:
    """At nine o'clock two identical texts came: the list offered whoever was asked already."""
    browser = sit(town)
    make_job(town, browser)
    where = post(browser, "/jobs/new", **A_JOB | {"line": "Sat 13 June 10am, the pond gate"})
    number = number_of(where)
    page = f"/desk/helpers/jobs/{number}"
    town.read(SAM)
    sam = str(id_of(town.resident(SAM)))
    assert f'<option value="{sam}">Sam</option>' in browser.get(page).text
    post(browser, f"/jobs/{number}/host", known=sam)
    assert f'<option value="{sam}">' not in browser.get(page).text
    for form in ({"known": sam}, {"name": "Sam", "address": "07700 900150"}):
        again = browser.post(f"/desk/helpers/jobs/{number}/host", data=form, headers=OURS)
        assert again.status_code == 409
        assert "Sam is asked already" in again.text
    town.wait_until("2026-06-02", "12:00")
    assert len(town.read(SAM)) == 1
    town.say("2", SAM)
    town.wait_until("2026-06-03", "12:00")
    post(sit(town), f"/jobs/{number}/host", known=sam)  # they changed their mind, by word of mouth
    assert len([text for text in town.read(SAM) if "can you meet" in text]) == 1


def test_a_host_whom_the_text_never_reached_may_be_asked_again(town: Town) -> None:
    browser = sit(town)
    town.hear("a bench", SAM)
    number = number_of(post(browser, "/jobs/new", **A_JOB))
    post(browser, f"/jobs/{number}/host", name="Sam", address="07700 900150")
    with transaction(town.house.database) as session:
        asked = session.exec(select(Outgoing).where(Outgoing.kind == "host")).one()
        asked.state, asked.reason = "undelivered", "30003"
    town.hands.at += timedelta(hours=1)
    post(browser, f"/jobs/{number}/host", name="Sam", address="07700 900150")
