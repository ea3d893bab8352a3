"""The report in a browser, and on paper."""

import re
from datetime import timedelta

from storage.database import transaction
from storage.tables import Area, Guest, Meeting, id_of
from tests.browser.looking import look
from tests.browser.sitting import Desk
from tests.conftest import MONDAY_TEN


def hold_many_meetings(desk: Desk) -> None:
    """As full as the page gets: forty meetings with long titles, of an area with a long name."""
    with transaction(desk.house.database) as session:
        area = session.get_one(Area, desk.oak.area.id)
        area.name = "Upper Oak Estate with Larch House and the Old Brewery Yard"
        session.add(area)
        for number in range(1, 41):
            at = MONDAY_TEN - timedelta(days=number)
            held = Meeting(
                area_id=id_of(area), place="Oak Hall", title="Plans for the pond and for the library " * 3,
                wall_time="", zone="Europe/London", starts_at=at, ends_at=at, state="open", created_at=at,
            )  # fmt: skip
            session.add(held)
            session.flush()
            session.add(Guest(meeting_id=id_of(held), resident_id=1, answer="yes", came_at=at))


def test_the_report_is_in_order_opens_its_numbers_and_prints_on_one_page(desk: Desk) -> None:
    """F1, C6, C8."""
    hold_many_meetings(desk)
    page = desk.sit("coordinator", width=320)
    page.goto("/desk/report")
    look(page)
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]", paper), "A4"
    page.get_by_role("row", name="All ideas").get_by_role("link").click()
    page.get_by_role("heading", name="Ideas", exact=True).wait_for()
    look(page)
