"""A broadcast in a browser: written with the lint beside it, let go by the number, stopped while somebody looks on."""

import pytest

from tests.browser.looking import look
from tests.browser.sitting import Desk

CURLY = "Oak Estate: Hi {name}, the hall’s open again on Monday, from seven in the evening. Text STOP to end."


@pytest.mark.parametrize("width", [320, 1280])
def test_a_broadcast_from_the_first_word_to_the_stop(desk: Desk, width: int) -> None:
    """P5, X1, X2, X3, C8."""
    page = desk.sit("coordinator", width=width)
    page.goto("/desk/broadcasts")
    look(page)
    page.get_by_role("link", name="Write one").click()
    page.wait_for_load_state()  # its script counts what is typed from then on
    page.get_by_label("The text").fill("The hall opens")
    page.get_by_text("must stand within its first").wait_for()
    page.get_by_label("The text").fill(CURLY)
    page.get_by_text("only 70 fit in one").wait_for()
    look(page)
    page.get_by_role("button", name="Mend it").click()
    page.get_by_text("Plain and in order.").wait_for()
    page.get_by_label("meetings", exact=True).check()
    page.get_by_role("button", name="Keep it").click()
    assert "2 people would get it" in page.inner_text("main")
    look(page)
    page.get_by_role("link", name="2 people").click()
    assert desk.oak.joan in page.inner_text("main")
    look(page)
    page.go_back()
    page.get_by_label("How many people get it?").fill("2")
    page.keyboard.press("Enter")
    page.get_by_text("10:00 left to stop it").wait_for()
    page.get_by_text("Live", exact=True).wait_for()
    look(page)
    other = desk.sit("deputy")
    other.goto(page.url)
    other.get_by_role("button", name="Stop it now").click()
    page.get_by_text("Stopped.", exact=True).wait_for()
    assert page.get_by_role("button", name="Stop it now").count() == 0
    look(page)


def test_a_list_is_pasted_and_looked_at(desk: Desk) -> None:
    page = desk.sit("coordinator", width=320)
    page.goto("/desk/broadcasts/groups")
    look(page)
    page.get_by_label("Its name").fill("door knockers")
    page.get_by_label("Who is on it").fill(f"{desk.oak.dials}11\nnobody")
    page.get_by_role("button", name="Look who that is").click()
    assert "1 would be added" in page.inner_text("main")
    look(page)
    page.get_by_role("button", name="Add this person").click()
    page.get_by_role("button", name="Undo").wait_for()
    look(page)
