"""A whole house on a test's own database, at a standing clock; simulated unless a test says otherwise."""

import re
import warnings
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import uuid4

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it advertises another client than the one the lock holds
    from starlette.testclient import TestClient

from bot.channels import Incoming
from bot.house import House
from bot.serve import build_on, create_app
from bot.settings import Settings
from storage import areas, coordinators, sign_in
from storage.database import Database, transaction
from storage.tables import Area, id_of
from tests.conftest import MONDAY_TEN

KEY = "a key for tests, and long enough for them"
OURS = {"sec-fetch-site": "same-origin"}  # what a browser says of a post from our own page
NOTHING: Mapping[str, str] = MappingProxyType({})
JOAN, AMIR = "sms:+447700900101", "telegram:700900102"


def carried(page: str, act: str) -> dict[str, str]:
    """What the form on a page that does this to an idea carries unseen, and which step its button undoes."""
    form = re.search(rf'action="[^"]*/{act}(?:\?[^"]*)?".*?</form>', page, re.DOTALL)
    if form is None:
        return {}
    found = dict(re.findall(r'name="(seen)" value="([^"]*)"', form[0]))
    if act == "undo":
        found |= dict(re.findall(r'name="(did)" value="([^"]*)"', form[0]))
    return found


def some_name() -> str:
    """A name nobody else has, without digits, so that no test takes it for a number on a page."""
    return uuid4().hex[:6].translate(str.maketrans("0123456789", "ghijklmnop"))


def settings_for(database: Database, **given: Any) -> Settings:
    return Settings(
        _env_file=None,
        database_url=database.engine.url.render_as_string(hide_password=False),
        secret_key=KEY,
        suppression_key=KEY,
        **given,
    )


def add_oak(database: Database, **given: Any) -> Area:
    """Oak Estate with its number and its bot."""
    facts = {"reader": "Jo", "controller": "Oak Estate Partnership", "privacy": "On the board in Larch House."} | given
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=MONDAY_TEN, **facts)
        areas.add_sender(session, area=area, channel="sms", name="+447700900000")
        areas.add_sender(session, area=area, channel="telegram", name="oak")
    return area


BESIDE = re.compile(
    r'<p class="problem" id="wrong" role="alert">[^<]+</p>\s*'
    r'<(?:input|textarea|select) id="([\w-]+)"[^>]* aria-invalid="true" aria-describedby="wrong" autofocus'
)


def mended_at(page: str) -> str:
    """The field of a refused form that is in view, with what is wrong beside it; "" where it is no field's."""
    found = BESIDE.findall(page)
    assert len(found) == page.count("autofocus"), "one place"
    assert bool(found) or 'href="#wrong"' not in page, "and no way to none"
    return found[0] if found else ""


OPEN: list[House] = []  # closed by the test's end (`tests.conftest`)


def a_house(database: Database, *, now: Callable[[], datetime] = lambda: MONDAY_TEN, **given: Any) -> House:
    house = build_on(database, settings_for(database, **given), now)
    OPEN.append(house)
    return house


class Place:
    """A house with its pages, and the people who text it and sit at its desk."""

    def __init__(self, house: House, area: Area) -> None:
        self.house = house
        self.area = area
        self.app = create_app(house)

    def hear(self, text: str, address: str = JOAN) -> None:
        """A text comes in by the whole corridor."""
        channel = address.partition(":")[0]
        sender = {"sms": "+447700900000", "telegram": "oak"}[channel]
        incoming = Incoming(
            channel=channel,  # type: ignore[arg-type]
            sender=sender,
            kind="message",
            external_id=uuid4().hex,
            address=address,
            text=text,
        )
        self.house.receiver.receive_batch([incoming])

    def browser(self) -> TestClient:
        return TestClient(self.app, follow_redirects=False)

    def link_for(self, role: str, area: Area | None = None) -> str:
        """A sign-in link's token for somebody new with this role."""
        with transaction(self.house.database) as session:
            person = coordinators.add_coordinator(
                session, area=area or self.area, name=f"{role} {some_name()}", role=role, now=self.house.now()
            )
            return sign_in.make_link(session, id_of(person), self.house.now(), KEY.encode())

    def act(
        self, browser: TestClient, reference: str, what: str, form: Mapping[str, str] = NOTHING, *, of: str = ""
    ) -> Any:
        """Open the page of an idea, of a list, and press one of its buttons: "undo" is the first that is there."""
        page = browser.get(f"/desk/ideas/{reference}?{of}").text
        return browser.post(f"/desk/ideas/{reference}/{what}?{of}", data=carried(page, what) | form, headers=OURS)

    def sit(self, role: str, area: Area | None = None) -> TestClient:
        """A browser in which somebody with this role has come to the desk."""
        browser = self.browser()
        answer = browser.post("/desk/enter", data={"token": self.link_for(role, area)}, headers=OURS)
        assert answer.status_code == 303
        return browser
