"""How one gets about the desk: all pages in a row on a laptop; on a phone four of them, and a menu for the rest."""

from tests.browser.keyboard import unreached
from tests.browser.looking import look
from tests.browser.sitting import Desk

PAGES = ["Today", "Ideas", "Talks", "Meetings", "Helpers", "Broadcasts", "Residents", "Report", "Settings"]


def test_on_a_phone_the_pages_take_one_row_and_the_rest_is_in_a_menu(desk: Desk) -> None:
    """C8, at 320 px and without any script."""
    page = desk.sit("coordinator", width=320, java_script_enabled=False)
    page.goto("/desk")
    row = page.get_by_role("navigation", name="The desk", exact=True).get_by_role("link").all()
    assert [link.inner_text() for link in row] == PAGES[:4]
    assert len({link.bounding_box()["y"] for link in row}) == 1  # type: ignore[index]

    page.get_by_text("Menu", exact=True).click()
    menu = page.get_by_role("navigation", name="More of the desk")
    assert [link.inner_text() for link in menu.get_by_role("link").all()] == PAGES[4:]
    menu.get_by_role("link", name="Residents").click()
    assert page.inner_text("h1").startswith("Residents")
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("button", name="Sign out").click()
    assert page.url.endswith("/desk/sign-in")


def test_the_open_menu_is_in_order(desk: Desk) -> None:
    page = desk.sit("lead", width=320)
    page.goto("/desk/residents")
    page.get_by_text("Menu", exact=True).press("Enter")
    assert page.locator("[aria-current]:visible").inner_text() == "Residents"
    assert unreached(page) == []
    look(page)


def test_on_a_laptop_every_page_stands_in_the_row(desk: Desk) -> None:
    page = desk.sit("coordinator")
    page.goto("/desk")
    row = page.get_by_role("navigation").first.get_by_role("link").all()
    assert [link.inner_text() for link in row] == PAGES
    assert not page.get_by_text("Menu", exact=True).is_visible()
