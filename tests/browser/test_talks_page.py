"""A talk in a browser: taken over, written in with the length counted, answered live, handed back."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


@pytest.mark.parametrize("width", [320, 1280])
def test_a_talk_is_taken_over_counted_sent_and_arrives_by_itself(desk: Desk, width: int) -> None:
    """C8, X9."""
    page = desk.sit("coordinator", width=width)
    page.goto("/desk/talks")
    look(page)
    page.get_by_role("link", name="Joan").click()
    look(page)
    page.get_by_role("button", name="Take over").click()
    look(page)
    words = page.get_by_label("Your words")
    words.fill("Thank you. Where is it exactly?")
    page.locator("#size", has_text="49 of 160 characters, one SMS.").wait_for()
    words.fill("Where is it exactly, at the Pêche Café?")
    page.locator("#size", has_text="“ê” makes it dear").wait_for()
    page.get_by_role("button", name="Send").click()
    page.get_by_role("status").get_by_text("On its way").wait_for()
    desk.hear(desk.oak.phone(11), "by the second lamp post")
    page.locator(".live-talk").get_by_text("by the second lamp post").wait_for()
    look(page)
    page.get_by_text("Replies at hand", exact=True).click()
    page.get_by_role("link", name="Where?").click()
    assert page.get_by_label("Your words").input_value() == "Where is it exactly?"
    page.goto("/desk/talks/replies")
    look(page)
    page.goto(f"/desk/residents/{desk.oak.ids['resident']}?other=zzz")
    look(page)


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_text_that_was_refused_is_seen_to_be(desk: Desk, width: int, *, scripts: bool) -> None:
    """However long the talk is; and the counter said so before."""
    for number in range(12):
        desk.hear(desk.oak.phone(11), f"{number}: and another thing about the path behind the school, if I may")
    page = desk.sit("coordinator", width=width, java_script_enabled=scripts)
    page.goto(f"/desk/talks/{desk.oak.ids['resident']}")
    page.get_by_role("button", name="Take over").click()
    page.get_by_label("Your words").fill("x" * 1000)
    if scripts:
        page.locator("#size", has_text="too long to be sent, at most 918 in 6 SMS").wait_for()
    page.get_by_role("button", name="Send").click()
    refused = page.get_by_role("alert")
    refused.get_by_text("longer than 6 SMS").wait_for()
    box = refused.bounding_box()
    view = page.viewport_size
    assert box is not None
    assert view is not None
    assert 0 <= box["y"] < view["height"] - box["height"], "in view"
    assert page.get_by_label("Your words").input_value() == "x" * 1000
    if scripts:
        look(page, forgive=("409",))
