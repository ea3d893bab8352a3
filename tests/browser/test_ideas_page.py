"""The list of ideas in a browser."""

import pytest
from playwright.sync_api import expect

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
    page.goto("/desk/ideas")
    many = int(page.locator("h1 .many").inner_text())
    desk.hear(desk.oak.phone(21), "a slide that is not too hot in summer")
    page.get_by_text("a slide that is not").wait_for()
    expect(page.locator("h1 .many")).to_have_text(str(many + 1))


@pytest.mark.parametrize("script", [True, False])
def test_what_an_answer_lacks_stands_in_view_beside_its_field(desk: Desk, *, script: bool) -> None:
    """On a phone, under a long text, with JavaScript and without."""
    desk.hear(desk.oak.phone(21), "a swing for grown-ups by the pond. " * 30)
    page = desk.sit("coordinator", width=320, java_script_enabled=script)
    page.goto("/desk/ideas?show=unread&q=swing")
    page.get_by_role("link", name="OAK-").first.click()
    page.locator("#answer > summary").click()
    for status, beside, wrong in (
        ("Not now: say why", "Why, in one plain sentence", '"not now" needs a reason'),
        ("Passed on: say", "Why, in one plain sentence", '"passed on" needs a reason'),
        ("Only talked about", "At which meeting", "needs the meeting"),
    ):
        page.get_by_label(status).check()
        page.get_by_role("button", name="Answer", exact=True).click()
        field, said = page.get_by_label(beside), page.get_by_role("alert")
        assert wrong in said.inner_text()
        expect(field).to_be_focused()
        expect(field).to_be_in_viewport()
        expect(said).to_be_in_viewport()
        assert field.get_attribute("aria-describedby") == said.get_attribute("id")
    if script:
        look(page, forgive=("status of 400",))


def test_what_may_name_somebody_stands_in_view_and_is_published_by_its_key(desk: Desk) -> None:
    page = desk.sit("coordinator", width=320)
    page.goto(f"/desk/ideas/{desk.oak.ids['reference']}")
    page.locator("summary", has_text="What everybody reads").click()
    page.get_by_label("The words").fill("Ring Mary on 07700 900123")
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(page.get_by_role("alert")).to_be_focused()
    page.keyboard.press("y")
    page.get_by_text("everybody reads it").wait_for()
