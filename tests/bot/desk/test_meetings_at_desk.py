"""Meetings at the desk: made in a line, changed and cancelled in two steps, who comes, who came, what was decided."""

import re
from datetime import timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from bot.squares import draw_square
from flows.report import read_period
from storage import areas, guests, meetings, members, report, timers
from storage.database import Database, reading, transaction
from storage.exports_of_work import list_meetings
from storage.tables import Area, Audit, Guest, Matter, Meeting, Resident, id_of
from tests.bot.houses import AMIR, JOAN, OURS, Place, TestClient, a_house, add_oak, mended_at
from tests.bot.town import Town
from tests.conftest import MONDAY_TEN

BO, CAI = "sms:+447700900103", "telegram:700900104"
LINE = "Tue 9 June 7-9pm, Oak Hall, Mill Road"


@pytest.fixture
def oak(database: Database) -> Town:
    """Joan, Amir and Bo want texts about meetings; Cai has texted and does not."""
    town = Town(database)
    for who, name in ((JOAN, "Joan"), (AMIR, "Amir"), (BO, "Bo")):
        for words in ("benches by the pond", "1", f"NAME {name}"):
            town.say(words, who)
    town.say("a skate spot", CAI)
    town.say("2", CAI)
    for who in (JOAN, AMIR, BO, CAI):
        town.read(who)
    return town


@pytest.fixture
def jo(oak: Town) -> TestClient:
    return oak.sit("coordinator")


def post(browser: TestClient, path: str, **form: object) -> tuple[int, str]:
    """Where it leads, or what it shows."""
    answer = browser.post(path, data=form, headers=OURS)
    return answer.status_code, answer.headers.get("location", "") or words_of(answer.text)


def see(browser: TestClient, path: str) -> str:
    answer = browser.get(path)
    assert answer.status_code == 200, answer.text
    return words_of(answer.text)


def words_of(html: str) -> str:
    main = html.split('<main id="main">')[-1].split("</main>")[0]
    return re.sub(r" (?=[,.])", "", " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split()))


def count(oak: Town) -> int:
    with reading(oak.house.database) as session:
        return len(session.exec(select(Meeting)).all())


def make(browser: TestClient, line: str = LINE, people: int = 3, **more: object) -> int:
    form = {"line": line, "steps": ["invitation", "second_chance", "reminder", "thanks"], "told": people} | more
    status, where = post(browser, "/desk/meetings/new", button="open", **form)
    assert status == 303, where
    return int(where.split("/")[-1].split("?")[0])


def test_a_meeting_is_said_back_before_it_is_kept(oak: Town, jo: TestClient) -> None:
    """Issue 4, P1: weekday, date, time and place, what people will read, and how many that is."""
    assert "No meeting is planned" in see(jo, "/desk/meetings")
    status, shown = post(
        jo, "/desk/meetings/new", line="9/6 half seven pm, Oak Hall", title="budget meeting", host="Sam", capacity="30",
        quorum="half+1", closes="Mon 8 June noon", steps=["invitation", "reminder"],
    )  # fmt: skip
    assert status == 200
    for words in (
        "Tuesday 9 June 2026, 7.30pm to 9.30pm", "Oak Hall", "Sam meets people",
        "30 places, given until Mon 8 June 12:00",
        "half of the voting members and one", "Oak Estate: budget meeting, Tue 9 June, 7.30pm, Oak Hall. Can you come?",
        "Invitation, to 3 people as things stand tomorrow 17:00", "Make it and invite 3 people",
    ):  # fmt: skip
        assert words in shown, (words, shown)
    assert "Second chance" not in shown
    assert count(oak) == 0
    number = make(jo)
    assert "It is made" in see(jo, f"/desk/meetings/{number}?done=open")
    oak.wait_until("2026-06-02", "18:00")
    invited = (
        "Oak Estate: a meeting, Tue 9 June, 7pm, Oak Hall, Mill Road. Can you come? 1 yes 2 no 3 maybe. STOP to end."
    )
    assert oak.read(JOAN) == oak.read(AMIR) == oak.read(BO) == [invited]
    assert oak.read(CAI) == []


def test_a_form_sent_twice_makes_one_meeting(oak: Town, jo: TestClient) -> None:
    """X6: a double click invites nobody twice."""
    number = make(jo)
    status, where = post(jo, "/desk/meetings/new", button="open", line=LINE, steps=["invitation"], told="3")
    assert (status, where) == (303, f"/desk/meetings/{number}?done=twin")
    assert count(oak) == 1


IMPOSSIBLE: tuple[tuple[dict[str, object], str, str], ...] = (  # with the field it is said beside
    ({"line": "Wed 9 June 7pm, Oak Hall"}, "is a tuesday, not a wednesday", "line"),
    ({"line": "31 June 7pm, Oak Hall"}, "no such day", "line"),
    ({"line": "Tue 9 June 7, Oak Hall"}, "morning or evening", "line"),
    ({"line": "some evening, Oak Hall"}, "cannot read", "line"),
    ({"line": "🦆🦆🦆"}, "cannot read", "line"),
    ({"line": "Tue 9 June 2020 7pm, Oak Hall"}, "is past", "line"),
    ({"line": LINE, "title": "a title of more than thirty letters"}, "30 characters at most", "title"),
    ({"line": LINE, "host": "😀"}, "makes a text cost more", "host"),
    ({"line": LINE, "access": "step-free " * 21}, "200 characters at most", "access"),
    ({"line": LINE, "capacity": "many"}, "places are a number", "capacity"),
    ({"line": LINE, "capacity": "99999999999999999999"}, "up to 10000", "capacity"),
    ({"line": LINE, "quorum": "most"}, "number of members", "quorum"),
    ({"line": LINE, "closes": "whenever"}, "until when places are given", "closes"),
    ({"line": LINE, "closes": "Wed 10 June 7pm"}, "only until it begins", "closes"),
)


def test_what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(oak: Town, jo: TestClient) -> None:
    number = make(jo, line="Mon 15 June 7-9pm, Oak Hall")
    for typed, reason, field in IMPOSSIBLE:
        for path, button in (("new", "look"), ("new", "open"), (f"{number}/change", "look")):
            answer = jo.post(f"/desk/meetings/{path}", data={**typed, "button": button, "told": "3"}, headers=OURS)
            shown = unescape(answer.text)
            assert answer.status_code == 400, typed
            assert reason in shown.lower(), typed
            assert all(words in shown for words in typed.values() if isinstance(words, str)), typed
            assert mended_at(answer.text) == field, typed
    assert post(jo, "/desk/meetings/new", line=LINE, steps=["tea"])[0] == 400, "no box of ours says that"
    assert count(oak) == 1


def test_nobody_is_invited_when_it_is_for_another_number_by_now(oak: Town, jo: TestClient) -> None:
    """X2: what stands beside the button is what happens."""
    status, shown = post(jo, "/desk/meetings/new", button="open", line=LINE, steps=["invitation"], told="2")
    assert (status, count(oak)) == (400, 0)
    assert "another number of people" in shown
    assert "Make it and invite 3 people" in shown, "what to look at again is in view, with the number that is right"


def test_a_draft_invites_nobody_until_it_goes_out(oak: Town, jo: TestClient) -> None:
    _status, where = post(jo, "/desk/meetings/new", button="draft", line=LINE, steps=["invitation"], told="3")
    number = int(where.split("/")[-1].split("?")[0])
    assert "nobody is invited yet" in see(jo, f"/desk/meetings/{number}")
    assert "draft" in see(jo, "/desk/meetings")
    assert post(jo, f"/desk/meetings/{number}/open", told="4")[0] == 409
    oak.wait_until("2026-06-02", "18:00")
    assert oak.read(JOAN) == []
    assert post(jo, f"/desk/meetings/{number}/open", told="3") == (303, f"/desk/meetings/{number}?done=out")
    oak.wait_until("2026-06-03", "12:00")
    jo = oak.sit("coordinator")
    assert "Can you come?" in oak.read(JOAN)[0]
    assert post(jo, f"/desk/meetings/{number}/open", told="3")[0] == 409


def test_whoever_was_told_that_we_text_them_no_more_is_not_invited(oak: Town, jo: TestClient) -> None:
    """D4: between the last text and the hour at which everything about them goes; and the page says why, in words."""
    number = make(jo)
    oak.wait_until("2026-06-02", "12:00")
    assert oak.sit("coordinator").post("/desk/residents/1/erase", headers=OURS).status_code == 303
    oak.wait_until("2026-06-02", "19:00")
    assert [text for text in oak.read(JOAN) if "Can you come?" in text] == []
    shown = see(oak.sit("coordinator"), f"/desk/meetings/{number}")
    assert "Invitation 2 reached, 1 did not get it (1: they asked not to be texted yet)" in shown


def test_a_change_is_told_in_two_steps_to_who_did_not_say_no(oak: Town, jo: TestClient) -> None:
    """P3: change in two taps; whoever said no hears nothing."""
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    oak.say("1", JOAN)
    oak.say("2", BO)
    page = jo.get(f"/desk/meetings/{number}/change")
    assert 'value="Tue 9 June 2026 7pm-9pm, Oak Hall, Mill Road"' in page.text
    assert "othing is changed yet" in post(jo, f"/desk/meetings/{number}/change", line=LINE, steps=_steps(page.text))[1]
    moved = {"line": "Wed 10 June 6-8pm, Larch House", "steps": _steps(page.text)}
    shown = post(jo, f"/desk/meetings/{number}/change", **moved)[1]
    assert "Wednesday 10 June 2026, 6pm to 8pm" in shown
    assert "It was Tue 9 June, 7pm, Oak Hall, Mill Road" in shown
    assert "2 people are told of the change at once" in shown
    assert "Oak Estate: new time or place! Wed 10 June, 6pm, Larch House. Can you come?" in shown
    for who in (JOAN, AMIR, BO):
        oak.read(who)
    assert "another number" in post(jo, f"/desk/meetings/{number}/change", button="change", told="3", **moved)[1]
    assert oak.read(JOAN) == []
    done = post(jo, f"/desk/meetings/{number}/change", button="change", told="2", **moved)
    assert done == (303, f"/desk/meetings/{number}?done=changed")
    assert [oak.read(who)[:1] != [] for who in (JOAN, AMIR, BO)] == [True, True, False]
    assert oak.read(JOAN) == [], "once"


def test_what_nobody_need_be_told_is_changed_quietly(oak: Town, jo: TestClient) -> None:
    number = make(jo, capacity="30", closes="Mon 8 June 12 noon")
    changed = {"line": LINE, "host": "Sam", "steps": ["invitation", "reminder"]}
    shown = post(jo, f"/desk/meetings/{number}/change", **changed)[1]
    assert "Change it and tell" not in shown
    assert "0 people are told of the change: neither day, time nor place changes" in shown
    moved = changed | {"line": "Tue 9 June 7-9pm, Elm Hall"}
    assert (
        "0 people are told of the change: nobody has heard" in post(jo, f"/desk/meetings/{number}/change", **moved)[1]
    )
    done = post(jo, f"/desk/meetings/{number}/change", button="change", told="0", **changed)
    assert done == (303, f"/desk/meetings/{number}?done=noted")
    with reading(oak.house.database) as session:
        meeting = session.get_one(Meeting, number)
    assert (meeting.host, meeting.capacity, meeting.closes_at) == ("Sam", 0, None)
    assert meeting.steps == "invitation,reminder"


def test_a_closing_time_gone_by_stands_in_no_changes_way(oak: Town) -> None:
    number = make(oak.sit("coordinator"), closes="Mon 8 June 12 noon")
    oak.wait_until("2026-06-09", "12:00")
    jo = oak.sit("coordinator")
    page = jo.get(f"/desk/meetings/{number}/change").text
    assert 'value="Mon 8 June 2026 12 noon"' in page
    changed = {"line": LINE, "host": "Sam", "closes": "Mon 8 June 2026 12 noon", "steps": _steps(page)}
    done = post(jo, f"/desk/meetings/{number}/change", button="change", told="0", **changed)
    assert done == (303, f"/desk/meetings/{number}?done=noted")
    with reading(oak.house.database) as session:
        assert session.get_one(Meeting, number).closes_at is not None


def test_attendance_nobody_took_is_unknown(oak: Town) -> None:
    """P2: nobody counts as having stayed away, and no quorum is denied."""
    make(oak.sit("coordinator"), quorum="2")
    oak.wait_until("2026-06-09", "21:30")
    jo = oak.sit("coordinator")
    shown = see(jo, "/desk/meetings/1")
    assert "who came is not known" in shown
    assert "quorate is known once" in shown
    assert "Not quorate" not in shown
    assert "nobody is ticked" in see(jo, "/desk/meetings")


def test_a_cancellation_is_told_in_two_steps(oak: Town, jo: TestClient) -> None:
    """P3: old reminders stopped first, notice out at once to all who did not say no."""
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    oak.say("1", JOAN)
    oak.say("2", BO)
    shown = see(jo, f"/desk/meetings/{number}/cancel")
    assert "2 people are told at once" in shown
    assert "Oak Estate: cancelled, Tue 9 June, 7pm, Oak Hall, Mill Road." in shown
    for who in (JOAN, AMIR, BO):
        oak.read(who)
    assert post(jo, f"/desk/meetings/{number}/cancel", told="1")[0] == 409
    assert oak.read(JOAN) == []
    assert post(jo, f"/desk/meetings/{number}/cancel", told="2")[0] == 303
    told = "Oak Estate: cancelled, Tue 9 June, 7pm, Oak Hall, Mill Road. Sorry. We tell you of the next one."
    assert [oak.read(who) for who in (JOAN, AMIR, BO)] == [[told], [told], []]
    assert "cancelled" in see(jo, f"/desk/meetings/{number}")
    assert post(jo, f"/desk/meetings/{number}/cancel", told="2")[0] == 409
    oak.wait_until("2026-06-10", "12:00")
    jo = oak.sit("coordinator")
    assert [oak.read(who) for who in (JOAN, AMIR, BO)] == [[], [], []]
    assert "to_tell" not in oak.matters()


def test_the_page_shows_who_comes_and_what_they_asked(oak: Town, jo: TestClient) -> None:
    """P2, P4: totals, the waiting list in its order, quorum, questions, and what became of the texts."""
    number = make(jo, capacity="2", quorum="2")
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        for address, name in ((JOAN, "Joan"), (AMIR, "Amir"), (CAI, "Cai")):
            members.set_member(session, area=area, address=address, name=name, lives_here=True, now=oak.now)
    oak.wait_until("2026-06-02", "18:00")
    oak.say("yes, me and my mum", JOAN)
    oak.say("will there be a bouncy castle?", AMIR)
    oak.say("1", AMIR)
    oak.say("3", BO)
    shown = see(jo, f"/desk/meetings/{number}")
    for words in (
        "2 of 2 yes", "1 maybe", "1 waiting for a place",
        "Not quorate, if they come. 1 of 3 voting members are expected, 2 needed",
        "The waiting list Amir since", "will there be a bouncy castle?", "The 1 maybe Bo", "Invitation 3 reached",
    ):  # fmt: skip
        assert words in _by_number(shown), (words, _by_number(shown))
    assert "2 of 2 yes" in see(jo, "/desk/meetings")
    viewer = see(oak.sit("viewer"), f"/desk/meetings/{number}")
    assert not re.search(r"\b(Amir|Bo)\b", viewer), "viewers read totals and no names"
    assert "1 waiting for a place" in _by_number(viewer)


def test_on_its_day_a_meeting_stands_on_today_with_the_list_for_the_door(oak: Town, jo: TestClient) -> None:
    """P2: whoever stands at the door with a phone; neither before nor after, and nothing of a draft."""
    number = make(jo, title="budget")
    oak.wait_until("2026-06-02", "18:00")
    oak.say("1", JOAN)
    path = f"/desk/meetings/{number}/people"
    assert path not in jo.get("/desk").text
    oak.wait_until("2026-06-09", "08:00")
    jo = oak.sit("coordinator")
    assert ": 1 said yes, 0 maybe. The list for the door" in see(jo, "/desk")
    assert path in jo.get("/desk").text
    assert path not in oak.sit("viewer").get("/desk").text
    oak.wait_until("2026-06-09", "18:30")
    assert "0 maybe. Tick who came" in see(jo, "/desk")
    oak.say("he hits me and I am scared to go home", AMIR)
    lead = see(oak.sit("lead"), "/desk")
    assert lead.index("may be in danger") < lead.index("Tick who came"), "danger before all"
    oak.wait_until("2026-06-09", "22:00")
    assert path not in jo.get("/desk").text


def test_who_has_a_vote_is_listed_at_the_desk(oak: Town, jo: TestClient) -> None:
    """P2: by the number they text from, however it is written; masked, and shown short of 51 % residents."""
    path = "/desk/meetings/members"
    assert "Nobody is listed yet" in see(jo, path)
    for name, number, elsewhere in (
        ("Joan", "07700 900101", ""), ("Amir", "700900102", "1"), ("Kim", "+44 7700 900188", "1"),
    ):  # fmt: skip
        assert post(jo, path, name=name, number=number, elsewhere=elsewhere) == (303, f"{path}?done=kept")
    with reading(oak.house.database) as session:
        listed = members.list_members(session, id_of(oak.area))
    assert [(one.name, one.address) for one in listed] == [
        ("Amir", AMIR), ("Joan", JOAN), ("Kim", "sms:+447700900188"),
    ]  # fmt: skip
    shown = see(jo, path)
    assert "3 people have a vote; 1 lives here, 33 %. At least 51 % must." in shown
    assert "900101" not in shown
    for name, number in (("", "07700 900101"), ("Bo", "next door"), ("Bo", "12"), ("x" * 81, "07700 900101")):
        status, page = post(jo, path, name=name, number=number)
        assert status == 400, (name, number, page)
    assert post(jo, f"{path}/{listed[2].id}/remove") == (303, f"{path}?done=removed")
    assert "Kim" not in see(jo, path)
    assert post(jo, f"{path}/{listed[2].id}/remove")[0] == 404


def test_needs_are_totals_and_hidden_under_five(oak: Town, jo: TestClient) -> None:
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    for words in ("1", "NEEDS", "step free", "1"):
        oak.say(words, JOAN)
    assert "They need, never by name: step-free fewer than 5" in see(jo, f"/desk/meetings/{number}")


def test_who_came_is_ticked_printed_and_taken_back(oak: Town, jo: TestClient) -> None:
    """P2: an answer is never attendance; HERE and a tick are."""
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    for who in (JOAN, AMIR):
        oak.say("1", who)
    path = f"/desk/meetings/{number}/people"
    page = jo.get(path)
    assert "disabled" in page.text
    assert 'class="rows ticks"' in page.text
    assert "0900101" not in page.text, "no number stands on the list"
    joan, amir, cai = (id_of(oak.resident(who)) for who in (JOAN, AMIR, CAI))
    assert "nobody can have come yet" in post(jo, path, shown=[joan], came=[joan])[1].lower()
    oak.wait_until("2026-06-09", "18:30")
    jo = oak.sit("coordinator")
    oak.say("HERE", AMIR)
    assert "texted HERE" in see(jo, path)
    assert post(jo, path, shown=[joan, amir], was=[amir], came=[joan, amir]) == (303, f"{path}?kept=1")
    assert "Kept: 2 came." in see(jo, f"{path}?kept=1")
    assert post(jo, path, shown=[joan, amir], was=[joan, amir], came=[amir]) == (303, f"{path}?kept=1")
    assert post(jo, path, shown=[amir], was=[amir], came=[amir]) == (303, f"{path}?kept=0")
    assert came(oak, number) == {amir}
    assert post(jo, f"{path}/add", who="07700 900103")[0] == 303
    assert 'name="who" type="text" required maxlength="80" value=""' in jo.get(path).text
    answer = jo.post(f"{path}/add", data={"who": "cai"}, headers=OURS)
    assert answer.status_code == 400, "nobody is called that here"
    assert 'value="cai"' in answer.text
    assert post(jo, f"{path}/add", who=CAI)[0] == 303
    assert came(oak, number) == {amir, id_of(oak.resident(BO)), cai}
    shown = see(jo, path)
    assert "Bo" in shown


def test_a_member_who_never_texted_is_ticked_and_counts_for_the_quorum(oak: Town, jo: TestClient) -> None:
    """P2: nobody needs a phone to have a vote; a tick adds one to the others who came, and goes back with them."""
    number = make(jo, quorum="2")
    for name, phone in (("Ivy", ""), ("Len", "07700 900177"), ("Joan", "07700 900101")):
        assert post(jo, "/desk/meetings/members", name=name, number=phone)[0] == 303
    assert "Ivy · no phone · lives here" in see(jo, "/desk/meetings/members")
    with reading(oak.house.database) as session:
        joan, ivy, len_ = (
            id_of(next(one for one in members.list_members(session, id_of(oak.area)) if one.name == name))
            for name in ("Joan", "Ivy", "Len")
        )
    path = f"/desk/meetings/{number}/people"
    assert "nobody can have come yet" in post(jo, f"{path}/members", shown=[ivy], came=[ivy])[1].lower()
    oak.wait_until("2026-06-09", "18:30")
    jo = oak.sit("coordinator")
    oak.say("MEETINGS", JOAN)
    oak.say("1", JOAN)
    assert "Ivy no phone Len" in see(jo, path), "who is on the list of guests is ticked there"
    assert post(jo, f"{path}/others", others="2", was="0")[0] == 303
    kept = post(jo, f"{path}/members", shown=[ivy, len_], came=[ivy, len_])
    assert kept == (303, f"{path}?kept=2")
    assert "Quorate: 2 of 3 voting members came, 2 needed" in see(jo, path)
    assert 'type="number" inputmode="numeric" required min="0" max="1000" value="2"' in jo.get(path).text
    assert _came(oak, number) == (4, 4)
    assert post(jo, f"{path}/others", others="0", was="2")[0] == 303
    assert _came(oak, number) == (2, 2)
    assert post(jo, f"{path}/members", shown=[ivy, len_], was=[ivy, len_], came=[ivy])[0] == 303
    assert "Not quorate: 1 of 3 voting members came" in see(jo, path)
    assert post(jo, f"/desk/meetings/members/{ivy}/remove")[0] == 303
    assert post(jo, f"{path}/members", shown=[ivy], came=[ivy])[0] == 400
    assert post(jo, f"{path}/members", shown=[joan], came=[joan])[0] == 303, "known by a text: a guest like any other"
    assert came(oak, number) == {id_of(oak.resident(JOAN))}


def test_a_member_without_a_phone_is_known_by_name(oak: Town, jo: TestClient) -> None:
    for name, phone, answer in (("Ivy", "", 303), ("ivy", "", 303), ("Joan", "07700 900101", 303), ("Joan", "", 400)):
        assert post(jo, "/desk/meetings/members", name=name, number=phone)[0] == answer, (name, phone)
    assert post(jo, "/desk/meetings/members", name="Ivy", number="07700 900188")[0] == 303
    with reading(oak.house.database) as session:
        listed = [(one.name, one.address) for one in members.list_members(session, id_of(oak.area))]
    assert listed == [("Ivy", "sms:+447700900188"), ("Joan", JOAN)], (
        "a number was found for Ivy, and she is listed once"
    )


def test_of_a_party_it_is_asked_how_many_came_and_every_number_counts_them(oak: Town, jo: TestClient) -> None:
    """What said yes counts with its party came with its party: a funder must not read that half stayed away."""
    number = make(jo)
    path = f"/desk/meetings/{number}/people"
    oak.say("MEETINGS", JOAN)
    oak.say("yes me and my mum", JOAN)
    oak.say("MEETINGS", AMIR)
    oak.say("yes 3 of us", AMIR)
    oak.say("MEETINGS", BO)
    oak.say("yes", BO)
    joan, amir, bo = (id_of(oak.resident(who)) for who in (JOAN, AMIR, BO))
    assert "how many came" not in see(jo, path), "before anybody can have come"
    oak.wait_until("2026-06-09", "18:30")
    jo, ade = oak.sit("coordinator"), oak.sit("coordinator")
    html = jo.get(path).text
    assert html.count('name="people"') == 2, "nobody asks it of who comes alone"
    assert f'id="people-{joan}" name="people" type="number" inputmode="numeric" min="1" max="30" value="2"' in html
    list_: dict[str, object] = {"shown": [joan, amir, bo], "counted": [joan, amir], "drawn": [2, 3]}
    refused = post(jo, path, **list_, came=[joan, bo], people=["0", "3"])
    assert refused[0] == 400
    assert "from 1 to 30 people came" in refused[1]
    kept = jo.post(path, data={**list_, "came": [joan, bo], "people": ["1,5", "3"]}, headers=OURS).text
    assert kept.count(" checked") == 2, "the ticks are still there"
    assert 'value="1,5"' in kept
    assert came(oak, number) == set()
    assert post(jo, path, **list_, came=[joan, amir, bo], people=["", "1"]) == (303, f"{path}?kept=3")
    assert "Kept: 4 came." in see(jo, f"{path}?kept=3")
    assert "yes 6" in see(jo, f"/desk/meetings/{number}")
    list_ |= {"was": [joan, amir, bo], "came": [joan, amir, bo], "drawn": [2, 1]}
    assert post(jo, path, **list_, people=["2", "2"]) == (303, f"{path}?kept=1")
    stale = post(ade, path, **list_, people=["1", "3"])  # drawn before that: Joan's is kept, Amir's stays
    assert stale == (303, f"{path}?kept=1&left=1")
    assert "One number was counted by somebody else meanwhile" in see(ade, stale[1])
    assert _came(oak, number) == (1 + 2 + 1, 0)
    oak.wait_until("2026-06-09", "21:30")
    jo = oak.sit("coordinator")
    assert "came 4 said yes 6" in see(jo, f"/desk/meetings/{number}")
    assert "It goes to the 3 who came" in see(jo, f"/desk/meetings/{number}/decided"), "texts, not heads"
    with reading(oak.house.database) as session:
        period = read_period("2026-06", "2026-06", oak.now.date())
        (held,) = report.count(session, session.get_one(Area, id_of(oak.area)), period, oak.now).held
        (row,) = list_meetings(session, id_of(oak.area), {id_of(oak.area): ZoneInfo("Europe/London")})
    assert (held.said_yes, held.came) == (6, 4)
    assert (row["said_yes"], row["came"]) == (6, 4)
    behind = see(jo, f"/desk/report/behind?what=came&part={number}&first=2026-06&last=2026-06")
    assert "came, and 1 more" in behind


def test_whoever_texts_here_counts_with_the_party_they_said_until_somebody_counts(oak: Town, jo: TestClient) -> None:
    number = make(jo)
    path = f"/desk/meetings/{number}/people"
    oak.say("MEETINGS", JOAN)
    oak.say("yes me and my mum", JOAN)
    joan = id_of(oak.resident(JOAN))
    oak.wait_until("2026-06-09", "18:30")
    jo = oak.sit("coordinator")
    oak.say("HERE", JOAN)
    assert _came(oak, number) == (2, 0)
    form: dict[str, object] = {"shown": [joan], "counted": [joan], "drawn": [2]}
    assert post(jo, path, **form, came=[joan], people=["2"]) == (303, f"{path}?kept=1"), "drawn before she texted"
    assert _came(oak, number) == (2, 0)
    assert post(jo, path, **form, was=[joan], came=[joan], people=["1"])[0] == 303
    assert _came(oak, number) == (1, 0)
    assert post(jo, path, shown=[joan], was=[joan])[0] == 303
    assert _came(oak, number) == (0, 0)
    assert 'value="2"' in jo.get(path).text, "asked anew"


def _came(oak: Town, number: int) -> tuple[int, int]:
    with reading(oak.house.database) as session:
        totals = guests.list_totals(session, session.get_one(Meeting, number))
    return totals["came"], totals["others"]


def test_a_here_that_comes_while_somebody_ticks_stays(oak: Town) -> None:
    """The list was drawn before Amir texted HERE: keeping Joan's tick does not take his away."""
    number = make(oak.sit("coordinator"))
    oak.wait_until("2026-06-09", "18:30")
    jo = oak.sit("coordinator")
    for who in (JOAN, AMIR):
        oak.say("MEETINGS", who)
        oak.say("1", who)
    joan, amir = (id_of(oak.resident(who)) for who in (JOAN, AMIR))
    oak.say("HERE", AMIR)
    assert post(jo, f"/desk/meetings/{number}/people", shown=[joan, amir], came=[joan])[0] == 303
    assert came(oak, number) == {joan, amir}


def test_who_looked_at_the_names_is_written_down_once_a_day(oak: Town, jo: TestClient) -> None:
    """Not at every refresh; an empty list names nobody; and each person and meeting of their own."""

    def looks() -> list[str]:
        with reading(oak.house.database) as session:
            rows = session.exec(select(Audit).where(Audit.action == "meeting.people").order_by(Audit.id)).all()  # type: ignore[arg-type]
        return [f"{row.subject} {row.at.astimezone(ZoneInfo('Europe/London')):%a %H:%M}" for row in rows]

    first, second = make(jo), make(jo, line="Wed 10 June 7-9pm, Larch House")
    jo.get(f"/desk/meetings/{first}/people")
    assert looks() == [], "nobody is on it"
    for number in (first, second):
        with transaction(oak.house.database) as session:
            guests.find_or_add(session, number, id_of(oak.resident(JOAN))).answer = "yes"
    oak.wait_until("2026-06-02", "23:50")
    jo, dee = oak.sit("coordinator"), oak.sit("deputy")
    for browser in (jo, jo, dee):
        assert "Joan" in see(browser, f"/desk/meetings/{first}/people")
    jo.get(f"/desk/meetings/{second}/people")
    assert oak.sit("viewer").get(f"/desk/meetings/{first}/people").status_code == 403
    wanted = [f"meeting:{first} Tue 23:50", f"meeting:{first} Tue 23:50", f"meeting:{second} Tue 23:50"]
    assert looks() == wanted
    oak.wait_until("2026-06-03", "00:10")
    for _ in range(2):
        assert "Joan" in see(jo, f"/desk/meetings/{first}/people")
    assert looks() == [*wanted, f"meeting:{first} Wed 00:10"], "another day on the wall, the same one in UTC"
    assert "looked at the list of who comes to" in see(oak.sit("lead"), "/desk/settings/audit")


def test_whoever_came_and_never_texted_is_counted_without_a_name_and_that_undone(oak: Town, jo: TestClient) -> None:
    """The number is in every figure of who came; the quorum says that they are not in it."""
    number = make(jo, quorum="1")
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        members.set_member(session, area=area, address=AMIR, name="Amir", lives_here=True, now=oak.now)
    path = f"/desk/meetings/{number}/people"
    assert "nobody can have come yet" in post(jo, f"{path}/others", others="4", was="0")[1].lower()
    oak.wait_until("2026-06-09", "21:30")
    jo = oak.sit("coordinator")
    assert post(jo, f"{path}/others", others="4", was="0") == (303, f"{path}?others_before=0")
    shown = see(jo, f"/desk/meetings/{number}")
    assert "came 4, 4 of them not on the list" in shown
    assert "Whether it was quorate is known once those who came are ticked" in shown
    assert "It goes to nobody yet" in see(jo, f"{path.removesuffix('people')}decided")
    oak.say("HERE", AMIR)
    assert "came 5, 4 of them not on the list" in see(jo, f"/desk/meetings/{number}")
    for page in (path, f"/desk/meetings/{number}"):
        assert "1 of 1 voting members came, 1 needed; 1 live here (100 %, 51 % needed). The 4 others" in see(jo, page)
    assert "5 came, 0 said yes" in see(jo, "/desk/meetings")
    with reading(oak.house.database) as session:
        [row] = list_meetings(session, id_of(oak.area), {oak.area.id: ZoneInfo("Europe/London")})
    assert row["came"] == 5, "in the file that leaves"
    june = {"first": "2026-06", "last": "2026-06"}
    assert re.search(r"what=came[^>]*>5<", jo.get("/desk/report", params=june).text)
    behind = jo.get("/desk/report/behind", params={"what": "came", "part": number, **june}).text
    assert behind.count('<li class="row">') == 1
    assert "And 4 who were counted at the door without a name." in behind
    assert jo.get(f"{path}?others_before=0").text.count("It was 0") == 1
    for others, was in (("", "4"), ("-1", "4"), ("many", "4"), ("1001", "4"), ("9", "3")):
        assert post(jo, f"{path}/others", others=others, was=was)[0] == 400, "no number, or another was meant"
    assert post(jo, f"{path}/others", others="4", was="0")[0] == 303, "a double click"
    assert post(jo, f"{path}/others", others="0", was="4")[0] == 303
    shown = see(jo, f"/desk/meetings/{number}")
    assert "not on the list" not in shown
    assert "others who came" not in shown
    with reading(oak.house.database) as session:
        lines = session.exec(select(Audit.detail).where(Audit.action == "meeting.others").order_by(Audit.id)).all()  # type: ignore[arg-type]
    assert lines == ["4", "0"]


def test_nobody_of_next_door_is_ticked(oak: Town, jo: TestClient) -> None:
    number = make(jo)
    oak.wait_until("2026-06-09", "19:30")
    jo = oak.sit("coordinator")
    with transaction(oak.house.database) as session:
        elm = areas.add_area(session, code="ELM", name="Elm Park", now=MONDAY_TEN)
        stranger = Resident(area_id=id_of(elm), name="Ivy", first_seen_at=MONDAY_TEN, last_seen_at=MONDAY_TEN)
        session.add(stranger)
        session.flush()
        foreign = id_of(stranger)
    path = f"/desk/meetings/{number}/people"
    assert post(jo, path, shown=[foreign], came=[foreign])[0] == 400
    assert post(jo, f"{path}/add", who="Ivy")[0] == 400
    assert came(oak, number) == set()


def test_what_was_decided_is_asked_for_previewed_and_sent_once(oak: Town, jo: TestClient) -> None:
    """FIELD 5, issue 4: the desk is reminded the morning after; who came and whose idea it was are told, each once."""
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    for who in (JOAN, AMIR):
        oak.say("1", who)
    oak.wait_until("2026-06-09", "19:05")
    jo = oak.sit("coordinator")
    assert "to_tell" not in oak.matters()
    oak.say("HERE", JOAN)
    oak.wait_until("2026-06-10", "09:01")
    jo = oak.sit("coordinator")
    assert oak.matters().count("to_tell") == 1
    with reading(oak.house.database) as session:
        matter = session.exec(select(Matter).where(Matter.kind == "to_tell")).one()
    assert "Tue 16 June" in see(jo, f"/desk/matters/{matter.id}")
    assert f"/desk/meetings/{number}" in jo.get(f"/desk/matters/{matter.id}").text
    assert "Say what was decided" in see(jo, "/desk/meetings")
    assert "say what was decided Tue 9 June, 7pm, Oak Hall, Mill Road" in see(jo, "/desk"), "of which meeting"
    path = f"/desk/meetings/{number}/decided"
    assert "It goes to the 1 who came, by Tue 16 June" in see(jo, path)
    typed = {"words": "three new benches go up by the pond", "ideas": "oak 1 and 4, #1"}
    status, shown = post(jo, path, **typed)
    assert status == 200
    text = "Oak Estate: decided on Tue 9 June: three new benches go up by the pond"
    assert f"2 people are told. 1 who came, and who texted OAK-1, OAK-4; each once. They read: {text}" in shown
    assert "to_tell" in oak.matters()
    oak.wait_until("2026-06-10", "12:00")
    jo = oak.sit("coordinator")
    for who in (JOAN, AMIR, CAI):
        oak.read(who)
    assert post(jo, path, button="send", told="1", **typed)[0] == 400
    assert post(jo, path, button="send", told="2", **typed) == (303, f"/desk/meetings/{number}?done=told")
    oak.wait_until("2026-06-12", "12:00")
    jo = oak.sit("coordinator")
    assert [oak.read(who) for who in (JOAN, AMIR, CAI)] == [[text], [], [text]]
    assert "to_tell" not in oak.matters()
    assert "Open it again" not in see(jo, f"/desk/matters/{matter.id}"), "there is nothing left to tell"
    assert post(jo, path, button="send", told="2", **typed)[0] == 400
    shown = see(jo, f"/desk/meetings/{number}")
    assert "What was decided three new benches go up by the pond" in shown
    assert "Told what was decided 2 reached" in shown


def test_who_came_is_ticked_before_they_are_told_what_was_decided(oak: Town, jo: TestClient) -> None:
    """It is written once: sent too early, it reaches nobody who was there."""
    number = make(jo)
    oak.wait_until("2026-06-02", "18:00")
    oak.say("1", JOAN)
    oak.wait_until("2026-06-10", "12:00")
    jo, page = oak.sit("coordinator"), f"/desk/meetings/{number}"
    loud = r'class="button primary" href="[^"]*">(.*?)</a>'
    assert re.findall(loud, jo.get(page).text) == ["Tick who came"]
    assert "First tick who came" in see(jo, page)
    answer = jo.post(f"{page}/decided", data={"words": "three benches"}, headers=OURS)
    assert "Nobody who came is told, for nobody is ticked, and it is written once." in words_of(answer.text)
    assert 'value="send" class="quiet"' in answer.text
    came = id_of(oak.resident(JOAN))
    ticked = jo.post(f"{page}/people", data={"shown": came, "came": came}, headers=OURS)
    assert "Kept: 1 came. Next: say what was decided." in see(jo, ticked.headers["location"])
    assert re.findall(loud, jo.get(page).text) == ["Say what was decided"]
    assert 'value="send">' in jo.post(f"{page}/decided", data={"words": "three benches"}, headers=OURS).text


def test_what_cannot_be_told_is_said_and_nothing_typed_is_lost(oak: Town, jo: TestClient) -> None:
    number = make(jo)
    path = f"/desk/meetings/{number}/decided"
    assert "has not begun" in post(jo, path, words="benches")[1]
    oak.wait_until("2026-06-10", "12:00")
    jo = oak.sit("coordinator")
    long = "a long story " * 20
    answer = jo.post(path, data={"words": long, "ideas": "OAK-99"}, headers=OURS)
    assert "it must fit one text" in answer.text.lower()
    assert long in answer.text
    assert mended_at(answer.text) == "words"
    answer = jo.post(path, data={"words": "benches", "ideas": "OAK-99"}, headers=OURS)
    assert mended_at(answer.text) == "ideas"
    for unknown, named in (
        ("OAK-99", "OAK-99"),
        ("oak 99", "OAK-99"),
        ("the bench", "THE"),
        ("OAK-98 OAK-99", "OAK-98"),
    ):
        assert f"no idea {named}" in post(jo, path, words="benches", ideas=unknown)[1], unknown
    assert "may be a phone number" in post(jo, path, words="ring Sam on 07700 900123")[1]
    oak.wait_until("2026-06-17", "12:00")
    jo = oak.sit("coordinator")
    assert "five working days" in post(jo, path, words="benches")[1]
    assert "Say what was decided" not in see(jo, "/desk/meetings")


def test_nobody_is_reminded_of_a_meeting_that_told_already(oak: Town, jo: TestClient) -> None:
    number = make(jo)
    oak.wait_until("2026-06-09", "21:30")
    jo = oak.sit("coordinator")
    assert post(jo, f"/desk/meetings/{number}/decided", button="send", words="benches", told="0")[0] == 303
    oak.wait_until("2026-06-11", "12:00")
    jo = oak.sit("coordinator")
    assert "to_tell" not in oak.matters()
    with reading(oak.house.database) as session:
        assert timers.count_missed(session, MONDAY_TEN - timedelta(days=1)) == 0


def test_the_sheets_for_the_wall_say_what_to_text_and_where(oak: Town, jo: TestClient) -> None:
    """Issue 4: a word on the poster, and a square for Telegram and for texts."""
    number = make(jo, title="budget meeting")
    poster = jo.get(f"/desk/meetings/{number}/poster").text
    shown = words_of(poster)
    for words in ("Budget meeting", "Tuesday 9 June 2026, 7pm to 9pm", "Oak Hall, Mill Road", "07700 900000"):
        assert words.lower() in shown.lower(), words
    assert "Text MEETINGS to" in shown
    assert poster.count("<svg") == 1, "no bot is named in the settings"
    door = see(jo, f"/desk/meetings/{number}/poster?door=1")
    assert f"Text HERE {number} to 07700 900000" in door
    assert 'style="' not in poster


def test_the_squares_hold_what_a_phone_needs(database: Database) -> None:
    """The Telegram one at the door ticks whoever opens it: `here-7` is HERE 7."""
    oak = Place(a_house(database, telegram_bot_name="oak_estate_bot"), add_oak(database))
    jo = oak.sit("coordinator")
    number = make(jo, people=0)
    drawn = jo.get(f"/desk/meetings/{number}/poster?door=1").text
    wanted = (f"SMSTO:+447700900000:HERE {number}", f"https://t.me/oak_estate_bot?start=here-{number}")
    assert all(str(draw_square(words)) in drawn for words in wanted)
    invites = jo.get(f"/desk/meetings/{number}/poster").text
    assert str(draw_square("SMSTO:+447700900000:MEETINGS")) in invites
    assert str(draw_square("https://t.me/oak_estate_bot?start=OAK")) in invites


def test_past_meetings_are_a_page_away(oak: Town, jo: TestClient) -> None:
    with transaction(oak.house.database) as session:
        area = session.get_one(Area, id_of(oak.area))
        for day in range(40):
            starts = (MONDAY_TEN - timedelta(days=60 - day)).replace(tzinfo=None, hour=19)
            meetings.add_meeting(
                session, area=area, starts=starts, ends=starts + timedelta(hours=2), place="Oak Hall", now=MONDAY_TEN,
                title=f"number {day}", state="draft",
            )  # fmt: skip
    seen: list[str] = []
    path: str | None = "/desk/meetings"
    while path:
        html = jo.get(path).text
        assert re.search(r'<span class="soft">40( past)?</span></h[12]>', html), "how many there are on all pages"
        seen += re.findall(r"number \d+", html)
        older = re.search(r'href="(/desk/meetings\?before=\d+)"', html)
        path = older[1] if older else None
    assert seen == [f"number {day}" for day in reversed(range(40))]


def came(oak: Town, number: int) -> set[int]:
    with reading(oak.house.database) as session:
        found = select(Guest).where(Guest.meeting_id == number)
        return {guest.resident_id for guest in session.exec(found) if guest.came_at}


def _steps(html: str) -> list[str]:
    return re.findall(r'name="steps" value="(\w+)" checked', html)


def _by_number(shown: str) -> str:
    """The totals as they are read: the number before its word."""
    return re.sub(r"\b(yes|maybe|no|waiting for a place) (\d+(?: of \d+)?)", r"\2 \1", shown)


def test_a_missed_invitation_says_so_and_is_sent_by_a_button(oak: Town, jo: TestClient) -> None:
    """The page says what is set, and never that people are invited today, day after day."""
    number = make(jo)
    oak.hands.at = MONDAY_TEN + timedelta(days=7, hours=10)  # away until the evening before it
    oak.tick()
    jo, vi = oak.sit("coordinator"), oak.sit("viewer")
    shown = see(jo, f"/desk/meetings/{number}")
    assert "The invitation was missed: it was to leave Tue 2 June 17:00" in shown
    assert "3 people were not invited" in shown
    assert "Invite 3 people tomorrow 09:00" in shown
    assert "Invitation, to" not in shown
    assert "Invite 3 people" not in see(vi, f"/desk/meetings/{number}")
    with reading(oak.house.database) as session:
        missed = session.exec(select(Matter).where(Matter.kind == "missed")).one()
    assert f"/desk/meetings/{number}" in jo.get(f"/desk/matters/{missed.id}").text
    assert "Tue 9 June, 7pm, Oak Hall, Mill Road" in see(jo, f"/desk/matters/{missed.id}")
    path = f"/desk/meetings/{number}/invite"
    assert "another number of people, 3" in post(jo, path, told="2")[1]
    status, where = post(jo, path, told="3")
    assert (status, where) == (303, f"/desk/meetings/{number}?done=invited")
    shown = see(jo, where)
    assert "They are invited after all" in shown
    assert "Invitation, to 3 people as things stand tomorrow 09:00" in shown
    assert "was missed" not in shown
    assert post(jo, path, told="3")[0] == 409
    oak.wait_until("2026-06-09", "10:00")
    assert len(oak.read(JOAN)) == len(oak.read(AMIR)) == len(oak.read(BO)) == 1
    jo = oak.sit("coordinator")
    assert "Invitation 3 reached" in see(jo, f"/desk/meetings/{number}")


def test_what_a_cancellation_stopped_broke_no_rule(oak: Town, jo: TestClient) -> None:
    """P4: changed at night, then cancelled before anybody was told of the change."""
    number = make(jo)
    oak.wait_until("2026-06-03", "03:00")
    jo = oak.sit("coordinator")
    looked = post(jo, f"/desk/meetings/{number}/change", line="Wed 10 June 7pm, Oak Hall")[1]
    assert "3 people are told of the change today 09:00. Texts about it" in looked, "at three in the morning"
    assert "3 people are told today 09:00 : everybody who heard" in see(jo, f"/desk/meetings/{number}/cancel")
    changed = post(jo, f"/desk/meetings/{number}/change", button="change", line="Wed 10 June 7pm, Oak Hall", told="3")
    assert changed[0] == 303
    oak.tick()
    assert post(jo, f"/desk/meetings/{number}/cancel", told="3")[0] == 303
    shown = see(jo, "/desk/unsent")
    assert "3 Held back for good: the meeting was cancelled first" in shown
    assert "called off before it left" in shown
    assert "broken a rule" not in shown
    assert "called off before it left" in see(jo, "/desk/unsent?state=blocked&reason=cancelled")


def test_what_an_address_says_was_done_is_said_only_while_it_is_so(oak: Town, jo: TestClient) -> None:
    """The address stays in the history, and in links that are handed on."""
    number = make(jo)
    page = f"/desk/meetings/{number}"
    assert "It is made" in see(jo, f"{page}?done=open")
    for word, said in (("cancelled", "Whoever must know"), ("told", "They are told"), ("invited", "after all")):
        assert said not in see(jo, f"{page}?done={word}"), "nobody did that"
    assert post(jo, f"{page}/cancel", told="0")[0] == 303
    assert "Cancelled. Whoever must know" in see(jo, f"{page}?done=cancelled")
    assert "It is made" not in see(jo, f"{page}?done=open"), "Back leads here"
    oak.hands.at += timedelta(hours=2)
    assert "Cancelled. Whoever must know" not in see(jo, f"{page}?done=cancelled"), "two hours ago"


def test_a_cancelled_meeting_says_so_on_every_page_of_it(oak: Town, jo: TestClient) -> None:
    """Back and the history lead there: no list for the door as if it took place, and no form that changes it."""
    number = make(jo)
    assert "Change it instead: one text tells everybody who heard of it" in see(jo, f"/desk/meetings/{number}/cancel")
    called_off = post(jo, f"/desk/meetings/{number}/cancel", told="0")
    assert called_off == (303, f"/desk/meetings/{number}?done=untold")
    shown = see(jo, called_off[1])
    assert "Nobody had heard of it, so nobody is told" in shown
    assert "Who would have come" in shown
    assert "Who comes" not in shown
    assert "0 had said yes" in see(jo, "/desk/meetings")
    door = see(jo, f"/desk/meetings/{number}/people")
    assert "This meeting is cancelled. Nobody is expected." in door
    assert "you can tick who is there" not in door
    for page, said in (("change", "cancelled or has begun"), ("poster", "no poster"), ("cancel", "cancelled already")):
        answer = jo.get(f"/desk/meetings/{number}/{page}")
        assert answer.status_code in (200, 409)
        assert said in answer.text
        assert "<form" not in answer.text.split('id="main"')[1]
