"""Today: what needs a person first, and numbers that open the messages behind them."""

import re
from datetime import timedelta
from html import unescape

from storage.database import transaction
from storage.idea_lists import OLDEST_FIRST
from storage.outbox.unsent import COUNTED
from storage.tables import Idea, Matter, Outgoing, Task
from tests.bot.houses import AMIR, JOAN, OURS, Place
from tests.conftest import MONDAY_TEN

DANGER = "he hits me and I am scared to go home"


def numbers(html: str) -> dict[str, int]:
    """What a page counts, by the address each number opens."""
    found = re.findall(r'<a href="([^"]+)"><strong>(\d+)</strong>', html)
    return {unescape(address): int(number) for address, number in found}


def test_danger_stands_first_and_is_there_for_lead_and_deputies_alone(oak: Place) -> None:
    """D3, C1."""
    oak.hear("COMPLAIN", AMIR)
    oak.hear(DANGER, "sms:+447700900109")
    oak.hear("a bench by the shop", JOAN)
    for role in ("lead", "deputy"):
        html = oak.sit(role).get("/desk").text
        assert html.index("may be in danger") < html.index("Complains") < html.index("is unread")
    for role in ("coordinator", "viewer"):
        html = oak.sit(role).get("/desk").text
        assert "danger" not in html
        assert "hits me" not in html
    assert "Read this first" in oak.sit("lead").get("/desk/ideas", params={"show": "unread"}).text
    assert "Read this first" not in oak.sit("coordinator").get("/desk/ideas", params={"show": "unread"}).text


def test_who_waits_stands_before_what_is_due_weeks_from_now_and_after_what_is_due_this_week(oak: Place) -> None:
    """C1: with the words they wrote, so that the list alone says what is wanted."""
    oak.hear("DATA", AMIR)
    oak.hear("COMPLAIN nobody rang me back about the lift", JOAN)
    oak.hear("can I talk to a person please", "sms:+447700900109")
    browser = oak.sit("coordinator")
    html = browser.get("/desk").text
    assert html.index("talk to a person") < html.index("Asks what we keep") < html.index("Complains")
    assert "nobody rang me back about the lift" in html
    assert ">DATA<" not in html
    with transaction(oak.house.database) as session:
        session.get_one(Matter, 1).due_at = MONDAY_TEN + timedelta(days=6)
    html = browser.get("/desk").text
    assert html.index("Asks what we keep") < html.index("talk to a person") < html.index("Complains")


def test_every_number_opens_the_messages_behind_it(oak: Place) -> None:
    """C6: as many as it says, on the page of ideas and of messages alike."""
    for number in range(3):
        oak.hear(f"a bench by gate {number}", f"sms:+44770090010{number}")
    with transaction(oak.house.database) as session:
        session.get_one(Idea, 1).promised_by = MONDAY_TEN.date() - timedelta(days=1)
        for number, (state, reason) in enumerate((("failed", "30005"), ("failed", "30005"), ("due", "quiet hours"))):
            row = session.get_one(Outgoing, number + 1)
            row.state, row.reason = state, reason
    viewer = oak.sit("viewer")
    today = numbers(viewer.get("/desk").text)
    assert today == {
        "/desk/ideas?show=late": 1, "/desk/ideas?show=unread": 3, "/desk/ideas?show=soon": 2, "/desk/unsent": 1
    }  # fmt: skip
    for show in ("late", "unread", "soon"):
        listed = viewer.get("/desk/ideas", params={"show": show}).text
        assert listed.count('class="idea"') == today[f"/desk/ideas?show={show}"]
    overview = numbers(viewer.get("/desk/unsent").text)
    assert overview == {"/desk/unsent?state=failed&reason=30005": 2, "/desk/unsent?state=due&reason=quiet+hours": 1}
    for address, number in overview.items():
        html = viewer.get(address).text
        assert html.count('<li class="row">') == number
        assert "+4477" not in html, "numbers are masked"
    assert "no such phone (30005)" in viewer.get("/desk/unsent").text


def test_a_safety_answer_that_failed_shows_its_words_to_lead_and_deputies_alone(oak: Place) -> None:
    """D3, P4."""
    oak.hear(DANGER)
    with transaction(oak.house.database) as session:
        row = session.get_one(Outgoing, 1)
        assert row.kind == "safety"
        row.state = "failed"
    for role, sees in (("lead", True), ("coordinator", False)):
        html = oak.sit(role).get("/desk/unsent", params={"state": "failed", "reason": ""}).text
        assert ("Call 999" in html) is sees
        assert html.count('<li class="row">') == 1


def test_what_failed_long_ago_is_nobodys_work_any_more(oak: Place) -> None:
    oak.hear("a bench")
    with transaction(oak.house.database) as session:
        row = session.get_one(Outgoing, 1)
        row.state, row.reason, row.created_at = "failed", "30005", MONDAY_TEN - COUNTED
    viewer = oak.sit("viewer")
    assert "/desk/unsent" not in numbers(viewer.get("/desk").text)
    assert "Every text of ours got through" in viewer.get("/desk/unsent").text


def test_with_nothing_to_do_it_says_what_to_do_next(oak: Place) -> None:
    html = oak.sit("viewer").get("/desk").text
    assert '<p class="done" data-all-empty="matters todo">Nothing waits for you: that is all' in html
    assert "All is read" in html
    assert "no other meeting and no job is planned" in html
    for show in ("unread", "late", "soon", "waiting", "answered", "public", "hidden"):
        listed = oak.sit("viewer").get("/desk/ideas", params={"show": show}).text
        assert 'class="empty"' in listed
        assert ("Today says what comes next" in listed) is (show in OLDEST_FIRST), "work leads on to the rest of it"
    oak.hear("a bench by the shop")
    assert '<p class="done" data-all-empty="matters todo" hidden>' in oak.sit("viewer").get("/desk").text


def test_what_was_promised_and_is_planned_within_the_week_stands_on_today(oak: Place) -> None:
    """R8, V1: whom we owe an answer and by when, whose host has not answered, and who comes to what."""
    for number in range(2):
        oak.hear(f"a bench by gate {number}", f"sms:+44770090010{number}")
    lead = oak.sit("lead")
    for days, place in ((0, "The Gate"), (2, "Oak Hall"), (20, "Elm Hall")):
        day = MONDAY_TEN + timedelta(days=days)
        form = {"line": f"{day:%a} {day.day} {day:%B} 7pm, {place}", "capacity": "40", "button": "open", "told": "0"}
        assert lead.post("/desk/meetings/new", data=form, headers=OURS).status_code == 303
    for days, title in ((3, "Litter pick"), (30, "Paint the gate")):
        day = MONDAY_TEN + timedelta(days=days)
        job = {"line": f"{day:%a} {day.day} {day:%B} 10am, the pond", "title": title, "minutes": "60", "places": "2"}
        assert lead.post("/desk/helpers/jobs/new", data=job, headers=OURS).status_code == 303
    assert planned(lead.get("/desk").text) == [
        "2 answers are promised by Fri 5 June Whoever has none at 17:00 on the day promised is texted that "
        "it takes longer.",
        "Wed 3 June, 7pm, Oak Hall 0 of 40 yes, 0 maybe.",
        "Thu 4 June, 10am, the pond: Litter pick Nobody is there to meet people yet.",
        "Wed 1 July, 10am, the pond: Paint the gate Nobody is there to meet people yet.",
    ]
    lead.post("/desk/helpers/jobs/1/host", data={"address": JOAN, "name": "Joan"}, headers=OURS)
    with transaction(oak.house.database) as session:
        session.get_one(Idea, 2).promised_by = MONDAY_TEN.date()
    assert planned(lead.get("/desk").text)[0].startswith("2 answers are promised, the first by today ")
    with transaction(oak.house.database) as session:
        session.get_one(Idea, 1).promised_by = MONDAY_TEN.date() - timedelta(days=1)
        session.get_one(Task, 2).host_state = "accepted"
    now = planned(lead.get("/desk").text)
    assert now[0].startswith("1 answer is promised by today ")
    assert now[2:] == [
        "Thu 4 June, 10am, the pond: Litter pick Joan is asked to meet people, and has not answered yet."
    ], "what is far off and stands well is no news"


def test_who_waits_for_an_answer_in_a_talk_stands_on_today(oak: Place) -> None:
    """Taken over, nothing else of them is open at the desk: their next text would be seen by nobody who looks there."""
    oak.hear("a bench by the shop", JOAN)
    lead = oak.sit("lead")
    lead.post("/desk/talks/1/take", headers=OURS)
    assert "/desk/talks?show=owed" not in numbers(lead.get("/desk").text)
    oak.hear("is anybody coming to look at it?", JOAN)
    assert numbers(lead.get("/desk").text)["/desk/talks?show=owed"] == 1
    listed = lead.get("/desk/talks?show=owed").text
    assert listed.count("Waits since") == 1
    assert 'aria-current="true">Wrote, and wait' in listed
    assert "show=owed" not in oak.sit("viewer").get("/desk").text, "talks are for whoever may write in them"


def planned(html: str) -> list[str]:
    """The lines under "Promised and planned", as they are read."""
    rows = re.findall(r'<li data-name="coming-.*?</li>', html, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", row)).split()).replace(" ,", ",") for row in rows]


def test_pages_of_unsent_messages_follow_each_other(oak: Place) -> None:
    oak.hear("a bench")
    with transaction(oak.house.database) as session:
        one = session.get_one(Outgoing, 1)
        facts = {key: value for key, value in one.model_dump().items() if key not in ("id", "step")}
        for number in range(59):
            session.add(Outgoing(**facts | {"state": "expired", "reason": "", "step": f"again {number}"}))
    viewer = oak.sit("viewer")
    html = viewer.get("/desk/unsent", params={"state": "expired"}).text
    older = re.search(r'href="(/desk/unsent\?[^"]*before=\d+)"', html)
    assert older is not None
    rest = viewer.get(unescape(older[1])).text
    assert html.count('<li class="row">') + rest.count('<li class="row">') == 59


def test_what_is_due_today_is_due_today(oak: Place) -> None:
    """Not "by today", as what is due by another day."""
    oak.hear("sewage coming up in my bath", JOAN)
    page = oak.sit("lead").get("/desk").text
    assert re.search(r'class="due ">(<time[^>]*>)?today<', page)
