"""Files that leave and come in, and what goes when it is old, in a browser."""

from tests.browser.looking import look
from tests.browser.sitting import Desk

TABLE = "text,theme,said_at\nA bench by the bus stop,transport,2026-05-02\n,transport,\nA tree,,soon\n"


def test_a_file_is_looked_at_and_taken_in_and_another_leaves(desk: Desk) -> None:
    """C8, F3."""
    page = desk.sit("lead", width=320)
    for path in ("exports", "retention", "imports"):
        page.goto(f"/desk/settings/{path}")
        look(page)
    page.get_by_label("A table as CSV").set_input_files(
        {"name": "ideas.csv", "mimeType": "text/csv", "buffer": TABLE.encode()}
    )
    page.get_by_role("button", name="Look at it").click()
    page.get_by_text("Row 4").wait_for()
    look(page)
    page.get_by_label("Leave out the 2 that cannot be").check()
    page.get_by_role("button", name="Take in 1 idea").click()
    page.get_by_text("Nobody was texted").wait_for()
    look(page)
    page.goto("/desk/settings/exports")
    page.get_by_label("Meetings", exact=False).first.check()
    with page.expect_download() as leaving:
        page.get_by_role("button", name="Make the file").first.click()
    assert leaving.value.suggested_filename == "oak-meetings-2026-06-01.csv"
