"""A house that serves on loopback, and the browsers of those who sit at its desk."""

import socket
import threading

import uvicorn
from playwright.sync_api import Browser, Page

from bot.app import create_app, end_streams
from bot.house import House
from tests.bot import sample
from tests.bot.sample import Neighbourhood
from tests.browser.looking import watch

HEIGHTS = {320: 640, 1280: 800}
PATIENCE_MS = 60_000  # before a test gives up on what must happen; never an expectation


class Desk:
    """A house that serves, and the browsers of those who sit at its desk."""

    def __init__(self, house: House, oak: Neighbourhood, elm: Neighbourhood, chromium: Browser) -> None:
        self.house, self.oak, self.elm = house, oak, elm
        self._chromium = chromium
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._app = create_app(house)
        config = uvicorn.Config(self._app, access_log=False, log_level="warning", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._listening],), daemon=True)
        self._thread.start()

    def sit(self, role: str = "lead", *, width: int = 1280, area: Neighbourhood | None = None, **more: object) -> Page:
        """A page in a browser of its own, signed in as whoever has this role; "" is nobody."""
        view = {"width": width, "height": HEIGHTS.get(width, 800)}
        context = self._chromium.new_context(base_url=self.url, viewport=view, locale="en-GB", **more)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        watch(context, self.url)
        if role:
            secret = sample.session_of(self.house.database, (area or self.oak).area, role)
            context.add_cookies([{"name": "desk", "value": secret, "url": self.url}])
        return context.new_page()

    def hear(self, address: str, *texts: str) -> None:
        """A resident of Oak Estate texts."""
        sample.hear(self.house, self.oak, address, *texts)

    def close(self) -> None:
        for context in self._chromium.contexts:
            context.close()
        end_streams(self._app)
        self._server.should_exit = True
        self._thread.join()
