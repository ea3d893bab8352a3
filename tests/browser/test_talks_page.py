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
    assert "49 of 160 characters, one SMS." in page.inner_text("#size")
    words.fill("Where is it exactly, at the Pêche Café?")
    assert "“ê” makes it dear" in page.inner_text("#size")
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
