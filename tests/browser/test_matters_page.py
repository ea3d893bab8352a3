"""A matter is closed, and that undone, in a browser (C8)."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk


@pytest.mark.parametrize(("width", "scripted"), [(320, True), (1280, False)])
def test_a_matter_is_closed_and_opened_again(desk: Desk, width: int, scripted: bool) -> None:
    page = desk.sit("coordinator", width=width, java_script_enabled=scripted)
    matter = f"/desk/matters/{desk.oak.ids['matter']}"
    page.goto(matter)
    page.get_by_role("button", name="Done", exact=True).click()
    page.get_by_role("alert").filter(has_text="Nothing has been deleted yet").wait_for()
    if scripted:
        look(page, forgive=("409",))
    page.get_by_role("button", name="Close it, and delete nothing").click()
    page.get_by_role("status").filter(has_text="Asks us to delete what we keep: closed.").wait_for()
    if scripted:
        look(page, forgive=("409",))
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Done", exact=True).click()
    page.get_by_role("button", name="Close it, and delete nothing").click()
    page.wait_for_url("**/desk?settled=*")
    page.goto(matter)
    page.get_by_role("button", name="Open it again").click()
    assert page.get_by_role("button", name="Done", exact=True).is_visible()
