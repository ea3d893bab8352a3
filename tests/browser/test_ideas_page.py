"""The list of ideas in a browser."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


@pytest.mark.parametrize("width", [320, 1280])
def test_the_ideas_are_in_order_and_an_idea_arrives_by_itself(desk: Desk, width: int) -> None:
    page = desk.sit("coordinator", width=width)
    page.goto("/desk")
    look(page)
    desk.hear(desk.oak.phone(21), "a swing for grown-ups by the pond")
    page.get_by_text("a swing for grown-ups").wait_for()
    look(page)
