"""Today as it is kept up to date in a browser: it says when nothing waits, and no longer once something does."""

from sqlalchemy import update
from sqlmodel import col

from storage.database import transaction
from storage.tables import Broadcast, Idea, Matter, Meeting, Outgoing
from tests.browser.looking import look
from tests.browser.sitting import Desk
from tests.conftest import MONDAY_TEN


def test_that_nothing_waits_is_said_only_while_it_is_so(desk: Desk) -> None:
    with transaction(desk.house.database) as session:
        session.exec(update(Matter).values(closed_at=MONDAY_TEN))
        session.exec(update(Idea).values(status="done"))
        session.exec(update(Outgoing).values(state="delivered"))
        session.exec(update(Broadcast).values(state="stopped"))
        session.exec(update(Meeting).where(col(Meeting.first_by).is_not(None)).values(state="cancelled"))
    page = desk.sit("coordinator", width=320)
    page.goto("/desk")
    page.get_by_text("Live", exact=True).wait_for()
    nothing = page.get_by_text("Nothing waits for you: that is all for today.")
    nothing.wait_for()
    look(page)
    desk.hear(desk.oak.phone(99), "a bench by the shop please")
    nothing.wait_for(state="hidden")
    assert page.get_by_role("link", name="1 text is unread").is_visible()
    page.get_by_role("link", name="answer is promised by").click()
    assert page.get_by_text("a bench by the shop please").is_visible()
