"""A meeting from its line to its list at the door, in a browser (C8, P1, P3)."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


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
