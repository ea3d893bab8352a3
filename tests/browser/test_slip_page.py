"""A slip entered in a browser: by keyboard, on a phone, and without scripts."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


@pytest.mark.parametrize(("width", "scripts"), [(320, True), (1280, True), (320, False)])
def test_a_slip_is_entered_by_typing_it_and_pressing_one_button(desk: Desk, width: int, *, scripts: bool) -> None:
    """C8"""
    page = desk.sit("coordinator", width=width, java_script_enabled=scripts)
    page.goto("/desk/ideas")
    page.get_by_role("link", name="Enter a slip").click()
    if scripts:
        look(page)
        assert page.evaluate("document.activeElement.id") == "words", "one may type at once"
        page.keyboard.type("a tap for the allotment")
    else:
        page.get_by_label("What it says").fill("a tap for the allotment")
    page.get_by_role("button", name="Keep it").press("Enter")
    done = page.get_by_role("status").get_by_text("Write on the slip")
    done.wait_for()
    box, view = done.bounding_box(), page.viewport_size
    assert box is not None
    assert view is not None
    assert 0 <= box["y"] < view["height"] - box["height"], "in view, with the next slip's form below"
    if scripts:
        look(page)
