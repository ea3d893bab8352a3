"""Settings in a browser: every page in order, and a wording looked at while one types."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk

PAGES = ("", "/area", "/caps", "/senders", "/themes", "/wording", "/schedule", "/audit")


@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_wrong_with_a_wording_is_said_while_it_is_typed(desk: Desk, width: int) -> None:
    page = desk.sit("lead", width=width)
    for path in PAGES:
        page.goto(f"/desk/settings{path}")
        look(page)
    page.goto("/desk/settings/wording?key=holding")
    page.get_by_label("Yours").fill("{area}: {reference} is safe.")
    page.get_by_text("{reader} is missing").wait_for()
    look(page)
    page.get_by_label("Yours").fill("{area}: {reference} is safe. {reader} needs more time.")
    page.get_by_text("Oak Estate: OAK-41 is safe. Jo needs more time.").wait_for()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_text("Kept. The next text says it so.").wait_for()
    look(page)
