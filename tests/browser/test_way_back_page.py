"""A session that ended while somebody wrote: they sign in, see their words, and send them, with scripts and without."""

import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from storage import passwords
from storage.database import transaction
from tests.browser.looking import look
from tests.browser.sitting import Desk
from tests.conftest import MONDAY_TEN

PASSWORD = "four bins and a kettle"
HASHED = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1),)).hash(PASSWORD)
WORDS = "The path behind the school is lit\nfrom Monday on, & the gate too."


@pytest.mark.parametrize(("width", "scripts"), [(320, True), (1280, False)])
def test_what_was_written_is_sent_after_signing_in(desk: Desk, width: int, *, scripts: bool) -> None:
    with transaction(desk.house.database) as session:
        passwords.set_password(session, int(desk.oak.ids["coordinator"]), HASHED, MONDAY_TEN)
    page = desk.sit("coordinator", width=width, java_script_enabled=scripts)
    page.goto("/desk/talks/replies")
    page.locator("#title").fill("The light")
    page.locator("#words").fill(WORDS)
    page.context.clear_cookies()
    page.get_by_role("button", name="Keep it at hand").click()
    assert "from Monday on, & the gate too." in page.inner_text("main")
    if scripts:
        look(page, forgive=("401",))
    page.get_by_label("Area").fill("OAK")
    page.get_by_label("Your name").fill("Cass")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Go on with it").wait_for()
    if scripts:
        look(page, forgive=("401",))
    page.get_by_role("button", name="Go on with it").click()
    page.wait_for_url("**/desk/talks/replies**")
    assert WORDS in [one.input_value() for one in page.locator("textarea").all()]


def test_a_buttons_address_loaded_anew_shows_its_page(desk: Desk) -> None:
    page = desk.sit("coordinator")
    page.goto(f"/desk/ideas/{desk.oak.ids['reference']}/publish?show=unread")
    assert page.locator("h1").inner_text() == desk.oak.ids["reference"]
