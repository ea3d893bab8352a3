"""The Helpers pages in a browser: a job made, offered and called off, on a phone's width and on a desk's."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


@pytest.mark.parametrize("width", [320, 1280])
def test_a_job_is_made_and_offered_with_a_phone_in_the_hand(desk: Desk, width: int) -> None:
    """V1, C8: no sideways scrolling, axe finds nothing, and each page says what comes next."""
    page = desk.sit("coordinator", width=width)
    page.goto("/desk/helpers")
    look(page)
    page.get_by_role("link", name="Make a job").click()
    page.get_by_label("When and where").fill("Sat 13 June 10am, the pond gate")
    page.get_by_label("What it is called").fill("Watering the trees")
    look(page)
    page.get_by_role("button", name="Make the job").click()
    page.get_by_text("Now ask somebody to be there").wait_for()
    look(page)
    page.get_by_label("Cai").check()
    page.get_by_role("button", name="Offer it to those ticked").click()
    page.get_by_text("waits for the host").wait_for()
    look(page)
    page.get_by_text("Call it off").click()
    page.get_by_role("button", name="Call the job off").click()
    page.get_by_text("Called off.").wait_for()
    look(page)
