"""Every page of the route table as a person with a phone or an old laptop meets it, and with hostile words in it."""

from collections.abc import Callable
from functools import partial

import pytest
from playwright.sync_api import Page

from tests.bot.desk.rows import PAGES, Row
from tests.bot.desk.test_hostile_texts import HOSTILE, planted
from tests.browser.keyboard import unreached
from tests.browser.looking import is_quiet, look
from tests.browser.sitting import Desk

IN_A_BROWSER = [row for row in PAGES if row.path not in ("/", "/health", "/metrics") and not row.path.endswith(".ics")]


@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_is_in_order(desk: Desk, width: int) -> None:
    """C8: WCAG 2.2 AA as far as a machine can tell, 320 px, 200 % zoom, keyboard alone, a strict policy."""
    page = desk.sit("lead", width=width)
    see = _look_and_tab if width == 320 else look
    wrong = [found for row in IN_A_BROWSER for found in _visit(desk, page, row, see)]
    assert wrong == [], "\n\n".join(wrong)


def test_hostile_words_do_nothing_on_any_page(desk: Desk) -> None:
    """X10: not even something for the policy to refuse."""
    page = desk.sit("lead")
    planted(*HOSTILE)(desk)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    see = partial(is_quiet, forgive=("status of 404",))  # a group is named by its words, and has another name now
    wrong = [found for row in IN_A_BROWSER for found in _visit(desk, page, row, see)]
    assert [found for found in wrong if "groups/one is answered 404" not in found] == []
    assert asked == []


def _visit(desk: Desk, page: Page, row: Row, see: Callable[[Page], None]) -> list[str]:
    """What is wrong with one page."""
    form = "&".join(f"{name}={value[0]}" for name, value in row.form(desk.oak).items())
    answer = page.goto(row.at(desk.oak) + (f"?{form}" if form else ""))
    assert answer is not None
    if answer.status >= 400 and answer.status != row.ends:
        return [f"{row.name} is answered {answer.status}"]
    try:
        see(page)
    except AssertionError as error:
        return [str(error).partition("\nassert")[0]]
    return []


def _look_and_tab(page: Page) -> None:
    look(page)
    found = unreached(page)
    assert found == [], f"{page.url}: by keyboard\n" + "\n".join(found)
