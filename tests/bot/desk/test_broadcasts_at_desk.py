"""Broadcasts at the desk: written, looked at, approved by the number, stopped, held, corrected, accounted for."""

import re
from datetime import timedelta
from html import unescape

import pytest
from sqlmodel import col, select
from starlette.testclient import TestClient

from bot.desk import broadcast_parts
from bot.desk.broadcast_parts import BroadcastView
from bot.pages import render
from storage.database import Database, transaction
from storage.outbox import Result
from storage.tables import Area, Broadcast, Coordinator, Outgoing, Resident
from tests.bot.houses import AMIR, OURS, Place, a_house, add_oak
from tests.storage.crowd import Crowd

WORDING = "Oak Estate: Hi {name}, the hall opens again on Monday. Text STOP to end."
FAILED = Result("not_sent", reason="30004")


class Town(Crowd):
    """The crowd with pages: what is done at the desk is done by a browser."""

    def open(self) -> Place:
        with transaction(self.database) as session:
            area = session.get_one(Area, self.area_id)
        return Place(a_house(self.database, now=lambda: self.now), area)


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


def write(browser: TestClient, **typed: str) -> str:
    """Keep a draft; where it is to be seen."""
    answer = browser.post("/desk/broadcasts/new", data={"wording": WORDING, "basis": "meetings", **typed}, headers=OURS)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].partition("?")[0]


def read(browser: TestClient, path: str) -> str:
    """A page as it is read: without its tags, in one line."""
    answer = browser.get(path)
    assert answer.status_code == 200, answer.text
    return plain(answer.text)


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def approve(browser: TestClient, path: str, people: str) -> tuple[int, str]:
    answer = browser.post(f"{path}/approve", data={"people": people}, headers=OURS)
    return answer.status_code, plain(answer.text) or answer.headers["location"]


def test_the_whole_way_from_the_first_word_to_the_stop(town: Town) -> None:
    """P5, X2, X3: counted, priced and shown; a wrong number is refused; ten minutes' hold; one step stops it."""
    town.people(3, name="Joan")
    town.person(4, agreed=False)
    browser = town.open().sit("coordinator")
    assert "No broadcast yet" in read(browser, "/desk/broadcasts")
    path = write(browser)
    shown = read(browser, path)
    for words in (
        "3 people would get it",
        "It is the first of this area.",
        "1 will not get it: 1 has not agreed to these texts",
        "SMS33£0.12",
        "Oak Estate: Hi Joan, the hall opens again on Monday. Text STOP to end.",
        "0 broadcasts, £0.00 of £300 a month; with this one £0.12.",
    ):
        assert words in shown, words
    assert approve(browser, path, "4")[0] == 409
    assert "4 is not the number: it is 3 people now." in approve(browser, path, "4")[1]
    assert approve(browser, path, "three")[0] == 409
    assert town.broadcast(1).state == "draft"
    assert approve(browser, path, "3") == (303, f"{path}?done=approved")
    held = browser.get(f"{path}?done=approved").text
    assert "You have ten minutes to stop it" in held
    assert "Nothing leaves before today 11:10" in plain(held)
    assert 'data-until="2026-06-01T10:10:00+00:00"' in held
    stopped = browser.post(f"{path}/stop", headers=OURS)
    assert (stopped.status_code, town.broadcast(1).state) == (303, "stopped")
    assert "You have ten minutes to stop it" not in read(browser, f"{path}?done=approved"), "Back leads there"
    assert "Nothing of it leaves any more" in read(browser, f"{path}?done=stopped")
    assert "3 not sent: it was stopped, or its time was over, before their turn" in read(browser, path)
    town.wait(30)
    assert town.rows() == []


def test_what_cannot_be_sent_comes_back_with_everything_that_was_typed(town: Town) -> None:
    """R7: what to do about it, and a wording that would do."""
    browser = town.open().sit("coordinator")
    typed = {
        "wording": "The {thing} opens {when}",
        "when": "on Monday",
        "no_name": "friend",
        "at": "soon",
        "basis": "news",
    }
    answer = browser.post("/desk/broadcasts/new", data=typed, headers=OURS)
    assert answer.status_code == 422
    assert "A time is a day and an hour, as in 2026-06-04 17:00" in plain(answer.text)
    answer = browser.post("/desk/broadcasts/new", data={**typed, "at": ""}, headers=OURS)
    assert answer.status_code == 422
    assert "There is no field {thing}" in plain(answer.text)
    for kept in ("The {thing} opens {when}", 'value="on Monday"', 'value="friend"', 'value="news" required checked'):
        assert kept in answer.text, kept
    answer = browser.post("/desk/broadcasts/new", data={"wording": WORDING}, headers=OURS)
    assert (answer.status_code, "Choose who gets it" in answer.text) == (422, True), "nobody's consent is guessed (D1)"
    assert " checked" not in browser.get("/desk/broadcasts/new").text
    answer = browser.post("/desk/broadcasts/new", data={"wording": "The hall opens"}, headers=OURS)
    assert "This would do: Oak Estate: The hall opens Text STOP to end." in plain(answer.text)
    with transaction(town.database) as session:
        assert session.exec(select(Broadcast)).all() == []


def test_the_text_is_measured_while_it_is_typed_and_mended_by_a_click(town: Town) -> None:
    """P5: segments, the one costly character, the mended text; the script and the button do the same."""
    browser = town.open().sit("coordinator")
    typed = {"wording": "Oak Estate: Hi {name}, the hall’s open again ✔ on Monday at seven. Text STOP to end."}
    part = browser.post("/desk/broadcasts/check", data=typed, headers={**OURS, "x-part": "1"})
    assert "<html" not in part.text
    assert "2 SMS" in plain(part.text)
    assert "2 SMS. “’” “✔” makes it dear: only 70 fit in one. Mend it: then it takes one SMS" in plain(part.text)
    mended = browser.post("/desk/broadcasts/check", data={**typed, "mend": "1"}, headers=OURS)
    assert "Hi {name}, the hall&#39;s open again  on Monday" in mended.text
    assert "one SMS" in plain(mended.text)
    offered = {"wording": "x", "take": "Oak Estate: The hall opens. Text STOP to end."}
    taken = browser.post("/desk/broadcasts/check", data=offered, headers=OURS)
    assert ">Oak Estate: The hall opens. Text STOP to end.</textarea>" in taken.text
    hard = {"wording": "Oak Estate: notwithstanding considerable organisational complications. Text STOP to end."}
    assert "Plainer: reading grade" in plain(browser.post("/desk/broadcasts/check", data=hard, headers=OURS).text)


def test_a_draft_is_mended_in_its_preview_and_changed_in_its_form(town: Town) -> None:
    """P5. Whoever approved it first must look again."""
    town.people(2)
    browser = town.open().sit("coordinator")
    path = write(
        browser, wording="Oak Estate: the hall’s open again on Monday, from seven in the evening. Text STOP to end."
    )
    assert "2 SMS because of “’”" in read(browser, path)
    assert browser.post(f"{path}/mend", headers=OURS).status_code == 303
    assert "hall's" in town.broadcast(1).wording
    assert browser.post(f"{path}/mend", headers=OURS).status_code == 409
    with transaction(town.database) as session:
        session.get_one(Broadcast, 1).state = "second"
    form = browser.get(f"{path}/edit").text
    assert "hall&#39;s open again" in form
    changed = {
        "wording": WORDING,
        "basis": "meetings",
        "channel": "sms",
        "at": "2026-06-02T17:00",
        "until": "2026-06-02T19:00",
    }
    assert browser.post(f"{path}/edit", data=changed, headers=OURS).status_code == 303
    one = town.broadcast(1)
    assert (one.state, one.wording, one.audience["channel"]) == ("draft", WORDING, "sms")
    assert f"{one.slot_at:%H:%M}" == "16:00", "17:00 on the wall"
    assert approve(browser, path, "2")[0] == 303
    assert browser.post(f"{path}/edit", data=changed, headers=OURS).status_code == 422


def test_every_number_of_the_preview_opens_its_people(town: Town) -> None:
    """C6; and who is kept quiet because of danger is for lead and deputies alone (D3)."""
    gets = town.people(2, name="Joan")
    refuses = town.person(3, agreed=False, name="Bo")
    quiet, in_danger = town.person(4, paused="unclear", name="Cai"), town.person(5, paused="danger", name="Di")
    place = town.open()
    browser, lead = place.sit("coordinator"), place.sit("lead")
    path = write(browser)
    links = [unescape(one) for one in re.findall(r'href="([^"]+/people[^"]*)"', browser.get(path).text)]
    assert len(links) == 3
    listed = {link: re.findall(r"/desk/residents/(\d+)", browser.get(link).text) for link in links}
    assert listed == {
        f"{path}/people": [str(one) for one in gets],
        f"{path}/people?of=not%3A%20no%20consent": [str(refuses)],
        f"{path}/people?of=not%3A%20paused": [str(quiet)],
    }
    quietly = f"{path}/people?of=not%3A%20paused"
    assert "1 more on this page are for the lead and deputies alone" in read(browser, quietly)
    assert f"/desk/residents/{in_danger}" in lead.get(quietly).text
    assert "7009" not in browser.get(links[0]).text, "numbers are masked"


def test_over_two_hundred_people_take_two_and_leave_in_parts(town: Town) -> None:
    """X2, X3."""
    town.crowd(201)
    place = town.open()
    first, second = place.sit("coordinator"), place.sit("coordinator")
    path = write(first)
    assert "So many need two coordinators" in read(first, path)
    assert approve(first, path, "201") == (303, f"{path}?done=first")
    assert "approved it for 201 people" in read(second, path)
    assert "waits for a second coordinator" in read(second, "/desk/broadcasts")
    assert "1 broadcast waits for a second coordinator" in read(second, "/desk")
    assert "waits for a second" not in read(place.sit("viewer"), "/desk")
    status, said = approve(first, path, "201")
    assert (status, "another coordinator must be the second" in said) == (409, True)
    assert approve(second, path, "201") == (303, f"{path}?done=approved")
    assert "waits for a second" not in read(first, "/desk")
    town.wait(10)
    assert len(town.rows()) == 10
    town.leave(FAILED)
    town.wait(15)
    held = read(first, path)
    assert "Held back: 10 of the first 10 failed." in held
    assert "10 failed: 30004" in held
    assert "Broadcast 1 is held back: 10 of the first 10 failed" in read(second, "/desk/broadcasts")
    matter = first.get("/desk").text
    assert "A broadcast is held back" in matter
    assert approve(second, path, "201")[0] == 409
    assert approve(second, path, "191") == (303, f"{path}?done=let_on")
    town.wait(1)
    town.leave()
    assert "191 reached: 0 delivered, 191 sent with no receipt so far" in read(first, path)
    behind = read(first, f"{path}/people?of=failed%3A%2030004")
    assert "Failed 10" in behind
    more = first.get(f"{path}/people?of=reached").text
    assert len(re.findall("/desk/residents/", more)) == 50
    assert "More of them" in more


def test_the_account_is_watched_as_it_goes(town: Town) -> None:
    """P4: what changes is drawn again; what is typed beside it is not."""
    town.people(3)
    place = town.open()
    browser = place.sit("coordinator")
    path = write(browser)
    approve(browser, path, "3")
    view = BroadcastView(town.area_id, 1, may_act=True)
    standing, account = broadcast_parts.look(place.house, view)
    town.wait(10)
    goes, made = broadcast_parts.look(place.house, view)
    assert goes.version != standing.version
    assert "3 still to leave" in plain(made.html)
    town.leave(limit=2)
    same, left = broadcast_parts.look(place.house, view)
    assert same.version == goes.version
    assert "2 reached: 0 delivered, 2 sent" in plain(left.html)
    town.leave()
    assert "All of it has left." in broadcast_parts.look(place.house, view)[0].html
    assert account.name == left.name
    assert broadcast_parts.look(place.house, BroadcastView(town.area_id + 1, 1, may_act=True)) == []


def test_a_yes_to_news_is_for_news_and_for_nothing_else(database: Database) -> None:
    """D1: by NEWS and a 1, and no row of the ledger stands for another purpose."""
    place = Place(a_house(database), add_oak(database))
    place.hear("NEWS")
    place.hear("1")
    place.hear("a bench please", AMIR)
    place.hear("1", AMIR)
    browser = place.sit("coordinator")
    news, meetings = write(browser, basis="news"), write(browser, basis="meetings")
    for path, channel in ((news, "SMS …101"), (meetings, "Telegram …102")):
        assert "1 person would get it" in read(browser, path)
        assert channel in read(browser, f"{path}/people")


def test_a_correction_is_for_exactly_those_who_were_sent_it(town: Town) -> None:
    """X3."""
    town.people(3)
    browser = town.open().sit("coordinator")
    path = write(browser)
    approve(browser, path, "3")
    town.wait(10)
    town.leave(limit=1)
    town.leave(FAILED)
    assert f"{path.rpartition('/')[0]}/new?corrects=1" in browser.get(path).text
    form = read(browser, "/desk/broadcasts/new?corrects=1")
    assert "Exactly those who were, or may have been, sent broadcast 1" in form
    sorry = {"wording": "Oak Estate: sorry, the hall opens on Tuesday.", "corrects": "1"}
    kept = browser.post("/desk/broadcasts/new", data=sorry, headers=OURS).headers["location"].partition("?")[0]
    assert "1 person would get it" in read(browser, kept)
    assert approve(browser, kept, "1")[0] == 303
    town.wait(10)
    town.leave()
    assert [row.text for row in town.rows(2)] == [sorry["wording"]]


def test_a_test_goes_to_the_one_who_asks_and_to_nobody_else(town: Town) -> None:
    """X1: a test cannot reach a resident, and says that it is one."""
    town.people(2)
    browser = town.open().sit("coordinator")
    path = write(browser)
    assert "you need an address of your own" in read(browser, path)
    assert browser.post(f"{path}/test", headers=OURS).status_code == 409
    with transaction(town.database) as session:
        session.exec(select(Coordinator).order_by(col(Coordinator.id).desc())).first().address = "sms:+447700900777"
    assert "Send a test to me alone, SMS …777" in read(browser, path)
    assert browser.post(f"{path}/test", headers=OURS).status_code == 303
    with transaction(town.database) as session:
        (row,) = session.exec(select(Outgoing)).all()
        assert (row.address, row.resident_id, row.kind) == ("sms:+447700900777", None, "broadcast_test")
        assert row.text.startswith("TEST. Oak Estate: Hi coordinator ")
    for _ in range(9):
        browser.post(f"{path}/test", headers=OURS)
    refused = browser.post(f"{path}/test", headers=OURS)
    assert (refused.status_code, "10 test texts within a day" in refused.text) == (409, True)
    assert town.broadcast(1).state == "draft"


def test_test_and_live_do_not_look_alike(town: Town) -> None:
    """X1: another colour, another border, other words."""
    town.people(1)
    browser = town.open().sit("coordinator")
    for path in ("/desk/broadcasts", "/desk/broadcasts/new", write(browser)):
        html = browser.get(path).text
        assert 'class="stage stage-test"' in html
        assert "TEST simulated phones only. Nobody is texted, whatever you type." in plain(html)
    assert "Approve in the simulation" in browser.get("/desk/broadcasts/1").text
    live = render("broadcast_stage.html", live=True, banner="LIVE: real texts to real people, at real cost.")
    assert 'class="stage stage-live"' in live
    assert plain(live) == "LIVE real texts to real people, at real cost."


def test_a_viewer_reads_the_account_and_no_names(town: Town) -> None:
    """Least privilege (X9)."""
    town.people(1, name="Joan")
    place = town.open()
    browser, viewer = place.sit("coordinator"), place.sit("viewer")
    path = write(browser)
    assert "Joan" not in viewer.get(path).text
    assert viewer.get(f"{path}/people").status_code == 403
    approve(browser, path, "1")
    seen = viewer.get(path).text
    assert "1 still to be written" in plain(seen)
    assert "<form" not in seen.partition("<main")[2]


def test_one_like_an_earlier_one_takes_its_words_and_not_its_time(town: Town) -> None:
    town.people(1)
    browser = town.open().sit("coordinator")
    write(browser, at="2026-06-02T17:00", until="2026-06-02T19:00", channel="sms")
    form = browser.get("/desk/broadcasts/new?like=1").text
    assert WORDING in form
    assert '<option value="sms" selected>' in form
    assert "2026-06-02" not in form


def test_the_list_goes_back_to_the_first(town: Town) -> None:
    for _ in range(31):
        town.draft()
    browser = town.open().sit("viewer")
    newest = browser.get("/desk/broadcasts").text
    assert 'href="/desk/broadcasts/31"' in newest
    assert 'href="/desk/broadcasts/1"' not in newest
    (older,) = re.findall(r'href="(/desk/broadcasts[?]before=2)"', newest)
    assert re.findall(r'href="/desk/broadcasts/(\d+)"', browser.get(older).text) == ["1"]
    assert 'Broadcasts <span class="soft">31</span>' in newest
    assert 'Broadcasts <span class="soft">31</span>' in browser.get(older).text


def test_groups_are_pasted_looked_at_added_and_undone(town: Town) -> None:
    """A reason for every row that is refused; nothing half done; undo."""
    joan, bo = town.person(1, name="Joan"), town.person(2, name="Bo")
    browser = town.open().sit("coordinator")
    assert "No group yet" in read(browser, "/desk/broadcasts/groups")
    pasted = "name,number\nJoan,07700 900001\n\n+44 7700 900002\n07700900002\n07700 900999\nsomebody"
    looked = browser.post(
        "/desk/broadcasts/groups/look", data={"group": "Litter  Pickers", "pasted": pasted}, headers=OURS
    )
    report = plain(looked.text)
    for words in (
        "2 would be added to “litter pickers”",
        "Row 5: stands above already",
        "Row 6: nobody here has texted from there",
        "Row 7: there is no whole number and no reference in it",
    ):
        assert words in report, words
    assert "No group yet" in read(browser, "/desk/broadcasts/groups")
    added = browser.post(
        "/desk/broadcasts/groups/add", data={"group": "litter pickers", "pasted": pasted}, headers=OURS
    )
    there = added.headers["location"]
    html = browser.get(there).text
    assert "2 people were added." in plain(html)
    assert [int(one) for one in re.findall(r"/desk/residents/(\d+)", html)] == [joan, bo]
    off = browser.post("/desk/broadcasts/groups/remove", data={"group": "litter pickers", "resident": bo}, headers=OURS)
    assert "Taken off the list." in read(browser, off.headers["location"])
    back = browser.post(
        "/desk/broadcasts/groups/put-back", data={"group": "litter pickers", "resident": bo}, headers=OURS
    )
    assert "2 people" in read(browser, back.headers["location"])
    moment = re.search(r'name="added" value="([^"]+)"', html)
    assert moment is not None
    town.now += timedelta(minutes=1)
    undo = {"group": "litter pickers", "added": unescape(moment[1])}
    assert browser.post("/desk/broadcasts/groups/take-back", data=undo, headers=OURS).status_code == 303
    assert "No group yet" in read(browser, "/desk/broadcasts/groups")


def test_a_list_comes_in_a_file_too(town: Town) -> None:
    town.person(1, name="Joan")
    browser = town.open().sit("coordinator")
    file = {"file": ("list.csv", b"\xef\xbb\xbfNumber\r\n07700900001\r\n", "text/csv")}
    looked = browser.post("/desk/broadcasts/groups/look", data={"group": "door"}, files=file, headers=OURS)
    assert "1 would be added to “door”" in plain(looked.text)
    large = {"file": ("list.csv", b"07700900001\n" * 20_000, "text/csv")}
    refused = browser.post("/desk/broadcasts/groups/look", data={"group": "door"}, files=large, headers=OURS)
    assert (refused.status_code, "too large" in refused.text) == (422, True)


def test_nobody_of_another_area_gets_onto_a_list(town: Town, database: Database) -> None:
    """IDOR: a number, an id, a group of next door are not there."""
    elm = Town(database, code="ELM")
    stranger = elm.person(9, name="Ivy")
    browser = town.open().sit("coordinator")
    looked = browser.post("/desk/broadcasts/groups/look", data={"group": "x", "pasted": "07700 900009"}, headers=OURS)
    assert "Row 1: nobody here has texted from there" in plain(looked.text)
    put = browser.post("/desk/broadcasts/groups/put-back", data={"group": "x", "resident": stranger}, headers=OURS)
    assert put.status_code == 404
    with transaction(database) as session:
        assert session.get_one(Resident, stranger).name == "Ivy"
    assert browser.get("/desk/broadcasts/groups/one?name=x").status_code == 404


def test_a_broadcast_approved_at_night_leaves_in_the_morning_and_says_so(town: Town) -> None:
    """The preview said so before it was approved; until then it can be stopped."""
    town.people(3, name="Joan")
    town.wait(60 * 14)  # two o'clock at night
    browser = town.open().sit("coordinator")
    path = write(browser)
    assert approve(browser, path, "3")[0] == 303
    held = browser.get(path).text
    assert "Nothing leaves before today 09:00" in plain(held)
    assert 'data-until="2026-06-02T08:00:00+00:00"' in held
