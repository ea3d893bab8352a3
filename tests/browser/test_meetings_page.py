"""A meeting from its line to its list at the door, in a browser (C8, P1, P3)."""

from datetime import timedelta

import pytest

from storage import areas, guests
from storage.database import reading, transaction
from storage.tables import Meeting, id_of
from tests.browser.looking import look
from tests.browser.sitting import Desk
from tests.conftest import MONDAY_TEN
from tests.storage.crowd import add_crowd


@pytest.mark.parametrize("width", [320, 1280])
def test_a_meeting_is_made_looked_at_changed_and_called_off(desk: Desk, width: int) -> None:
    page = desk.sit("coordinator", width=width)
    page.goto("/desk/meetings")
    look(page)
    page.get_by_role("link", name="Make a meeting").click()
    page.get_by_label("When and where").fill("some time, somewhere")
    page.get_by_role("button", name="Look at it first").click()
    assert page.get_by_role("alert").is_visible()
    look(page, forgive=("400",))
    page.get_by_label("When and where").fill("Thu 18 June 7-8.30pm, Larch House")
    page.get_by_label("Who meets people").fill("Sam")
    page.get_by_role("button", name="Look at it first").click()
    assert "Thursday 18 June 2026, 7pm to 8.30pm" in page.inner_text("main")
    look(page, forgive=("400",))
    page.get_by_role("button", name="Make it").click()
    page.get_by_text("It is made").wait_for()
    page.get_by_role("link", name="Change it").click()
    look(page, forgive=("400",))
    page.get_by_label("When and where").fill("Fri 19 June 7-8.30pm, Larch House")
    page.get_by_role("button", name="Look at it first").click()
    page.get_by_role("button", name="Change it").click()
    page.get_by_text("Changed.").wait_for()
    page.get_by_role("link", name="Cancel it").click()
    look(page, forgive=("400",))
    page.get_by_role("button", name="Cancel it").click()
    page.get_by_text("Cancelled.").wait_for()
    look(page, forgive=("400",))


@pytest.mark.parametrize("width", [320, 1280])
def test_what_hangs_on_the_wall_and_lies_at_the_door(desk: Desk, width: int) -> None:
    """Every sheet is one side of A4, and nothing on it is cut off."""
    number = desk.oak.ids["meeting"]
    for phone in (11, 12, 15):
        desk.hear(desk.oak.phone(phone), "MEETINGS", "1")
    desk.hear(desk.oak.phone(12), "will there be a bouncy castle?")
    page = desk.sit("coordinator", width=width)
    for path in ("", "/people", "/poster", "/poster?door=1", "/decided"):
        page.goto(f"/desk/meetings/{number}{path}")
        look(page)
    for path in ("/people", "/poster", "/poster?door=1"):
        page.goto(f"/desk/meetings/{number}{path}")
        sheet = page.pdf(format="A4", prefer_css_page_size=True)
        assert sheet.count(b"/Type /Page\n") == 1, path


@pytest.mark.parametrize("scripted", [True, False])
@pytest.mark.parametrize("width", [320, 1280])
def test_who_came_is_ticked_at_the_door(desk: Desk, width: int, scripted: bool) -> None:
    """P2: ticked and unticked, one added who is not on the list, others counted and that undone; on a phone too."""
    number = desk.oak.ids["meeting"]
    for phone in (11, 12):
        desk.hear(desk.oak.phone(phone), "MEETINGS", "1")
    with transaction(desk.house.database) as session:
        meeting = session.get_one(Meeting, number)
        meeting.starts_at, meeting.ends_at = MONDAY_TEN, MONDAY_TEN + timedelta(hours=2)
    page = desk.sit("coordinator", width=width, java_script_enabled=scripted)
    page.goto(f"/desk/meetings/{number}")
    page.get_by_role("link", name="Tick who came").click()
    page.get_by_role("button", name="Print the list").wait_for(state="visible" if scripted else "hidden")
    joan, bo = page.get_by_role("checkbox", name="Joan"), page.get_by_role("checkbox", name="Bo")
    joan.check()
    bo.check()
    page.get_by_role("button", name="Keep who came").click()
    page.get_by_text("Kept: 2 came.").wait_for()
    bo.uncheck()
    page.get_by_role("button", name="Keep who came").click()
    page.get_by_text("Kept: 1 came.").wait_for()
    assert (joan.is_checked(), bo.is_checked()) == (True, False)
    assert page.get_by_label("Their name, or the number they text from").input_value() == ""
    page.get_by_label("Their name, or the number they text from").fill("Nobody")
    page.get_by_role("button", name="They came").click()
    assert "is counted among the others who came" in page.get_by_role("alert").inner_text()
    page.get_by_label("Their name, or the number they text from").fill("Sam")
    page.get_by_role("button", name="They came").click()
    page.get_by_text("Kept: 2 came.").wait_for()
    assert page.get_by_label("Sam").is_checked()
    page.get_by_label("How many more came").fill("4")
    page.get_by_role("button", name="Keep the number").click()
    page.get_by_text("Kept: 4 others came. It was 0.").wait_for()
    if scripted:
        look(page, forgive=("400",))
    with reading(desk.house.database) as session:
        totals = guests.list_totals(session, session.get_one(Meeting, number))
    assert (totals["came"], totals["others"]) == (6, 4)
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("Kept: 0 others came. It was 4.").wait_for()
    assert page.get_by_label("How many more came").input_value() == "0"


@pytest.mark.parametrize("width", [320, 1280])
def test_a_meeting_for_many_is_let_out_by_two(desk: Desk, width: int) -> None:
    """X2: each types the number, and going back or keeping a draft needs none."""
    area = desk.oak.area
    with transaction(desk.house.database) as session:
        second = areas.add_sender(session, area=area, channel="sms", name="+447700900990")
        add_crowd(session, 201, area_id=id_of(area), sender_id=id_of(second), now=MONDAY_TEN)
    one, other = desk.sit("coordinator", width=width), desk.sit("deputy", width=width)
    one.goto("/desk/meetings/new")
    for button in ("No, go back", ""):
        one.get_by_label("When and where").fill("Thu 18 June 7-8.30pm, Larch House")
        one.get_by_role("button", name="Look at it first").click()
        look(one)
        if button:
            one.get_by_role("button", name=button).click()
    people = one.get_by_text("as things stand").inner_text().split()[2]  # ", to 213 people …"
    one.get_by_label("How many people are invited?").fill(people)
    one.get_by_role("button", name="Make it, as the first of two").click()
    one.get_by_text("That was you").wait_for()
    look(one)
    other.goto("/desk")
    other.get_by_role("link", name="1 meeting waits for a second coordinator").click()
    look(other)
    other.get_by_role("link", name="Larch House waits for a second coordinator").click()
    other.get_by_label("How many people are invited?").fill(people)
    look(other)
    other.get_by_role("button", name="as the second of two").click()
    other.get_by_text("It goes out.").wait_for()
