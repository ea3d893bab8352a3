"""`make screenshots`: the main pages of the demo, as they stand one Monday morning, on a phone and on a laptop."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from pydantic import SecretStr

from bot import demo
from bot.channels import Incoming
from bot.house import House
from bot.serve import build
from storage import areas
from storage.database import reading
from tests.bot.houses import KEY
from tests.bot.sample import Neighbourhood
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.sitting import Desk
from tests.conftest import MONDAY_TEN

PHONE, LAPTOP = 390, 1280
TEXTS = (  # that come in on that morning, beside what the demo holds
    ("sms:+447700900201", "The bins behind Larch House are never emptied, there are rats again"),
    ("sms:+447700900202", "COMPLAIN nobody rang me back about the lift"),
    ("sms:+447700900203", "Could we have a swing for grown-ups by the pond"),
    ("sms:+447700900204", "STOP"),
)
PICTURES = (  # file, width, address
    ("today", LAPTOP, "/desk"),
    ("idea", PHONE, "/desk/ideas/OAK-11"),
    ("meeting", PHONE, "/desk/meetings/1"),
    ("talk", PHONE, "/desk/talks/14"),
)


def take(folder: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="havesay-pictures-") as rooms, sync_playwright() as playwright:
        settings = demo.prepare(Path(rooms), MONDAY_TEN)
        house = build(settings.model_copy(update={"secret_key": SecretStr(KEY)}), lambda: MONDAY_TEN)
        _text(house)
        with reading(house.database) as session:
            oak = Neighbourhood(areas.list_areas(session)[0], "+447700900000", "", "", "")
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        desk = Desk(house, oak, oak, chromium)
        for width in (PHONE, LAPTOP):
            page = desk.sit("lead", width=width, reduced_motion="reduce", color_scheme="light")
            for name, wide, address in PICTURES:
                if wide == width:
                    _take_one(page, address, folder / f"desk-{name}.png")
        desk.close()
        chromium.close()


def _text(house: House) -> None:
    for number, (address, text) in enumerate(TEXTS):
        incoming = Incoming(
            channel="sms", sender="+447700900000", kind="message", external_id=f"picture {number}", address=address,
            text=text,
        )  # fmt: skip
        house.receiver.receive_batch([incoming])
    house.dispatcher.drain_now()


def _take_one(page: Page, address: str, file: Path) -> None:
    answer = page.goto(address)
    assert answer is not None, address
    assert answer.ok, f"{address} is answered {answer.status}"
    page.screenshot(path=file)
    print(f"{file}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    take(Path(sys.argv[1]))
