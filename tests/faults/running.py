"""A running Havesay that tests may kill: its own process, real channels, loopback stand-ins for their providers."""

import os
import socket
import time
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Self

import forked
import httpx
from faults.daytime import zone_where_it_is_day
from standins import telegram_standin, twilio_standin
from standins.fixtures import PUBLIC_URL
from standins.process import StandIn

from storage.areas import add_area, add_sender
from storage.coordinators import add_coordinator
from storage.database import Database, transaction
from storage.suppression import check_key

KEY = "a suppression key for tests only"
SECRET = "a-secret-word"
BOT = "oak"
START_SECONDS = 30
OURS = ("HAVESAY_", "TWILIO_", "TELEGRAM_")  # settings of this machine that must not reach a test
HERE = Path(__file__).parent


def furnish(database: Database) -> None:
    """An area ready to go live, with a number and a bot that may send as fast as loopback lets them."""
    now = datetime.now(UTC)
    with transaction(database) as session:
        check_key(session, KEY.encode(), now)
        area = add_area(
            session,
            code="OAK",
            name="Oak Estate",
            now=now,
            zone=zone_where_it_is_day(now),
            reader="Jo",
            controller="Oak Trust",
            privacy="ask Jo",
        )
        add_sender(session, area=area, channel="sms", name=twilio_standin.NUMBER, per_second=5000)
        add_sender(session, area=area, channel="telegram", name=BOT, per_second=5000)
        add_coordinator(session, area=area, name="Jo", role="lead", address="telegram:1", now=now)
        add_coordinator(session, area=area, name="Al", role="deputy", address="telegram:2", now=now)


class Running:
    """`start` and `kill` as often as you like: the database and the port stay."""

    def __init__(
        self,
        database: Database,
        twilio: StandIn,
        telegram: StandIn,
        folder: Path,
        record: Path | None = None,
        *,
        patient: bool = False,
        works: bool = False,
    ) -> None:
        """`works`: a worker, without doors."""
        self.port = _free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = folder / f"server-{self.port}.log"
        url = database.engine.url.render_as_string(hide_password=False)
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(OURS)},
            "HAVESAY_DATABASE_URL": url,
            "HAVESAY_PUBLIC_URL": PUBLIC_URL,
            "HAVESAY_LIVE": "1",
            "HAVESAY_HOST": "127.0.0.1",
            "HAVESAY_PORT": str(self.port),
            "HAVESAY_SECRET_KEY": "a secret key for tests only",
            "HAVESAY_SUPPRESSION_KEY": KEY,
            "TWILIO_ACCOUNT_SID": twilio_standin.ACCOUNT,
            "TWILIO_AUTH_TOKEN": twilio_standin.TOKEN,
            "TWILIO_API_BASE": twilio.base,
            "TELEGRAM_BOT_TOKEN": telegram_standin.TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TELEGRAM_API_BASE": telegram.base,
            "HAVESAY_TEST_RECORD": str(record or ""),
            "HAVESAY_TEST_PATIENT": "1" if patient else "",
            "HAVESAY_TEST_WORK": "1" if works else "",
        }
        self._works = works
        self._begun = 0
        self._process: BaseProcess | None = None

    def start(self, crash: str = "") -> None:
        """Start and wait until it listens, or works. `crash`: "point:times", see `server.py`."""
        self._begun = self._times_begun()
        self._process = forked.start(
            str(HERE / "server.py"), (), folder=self.log.parent, out=self.log, err=self.log,
            environment={**self._environment, "HAVESAY_TEST_CRASH": crash},
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if not self.is_up():  # looked at once: it may end between two looks
                assert crash, f"the server ended: {self.log.read_text()[-2000:]}"
                return  # it crashed before it was ready: also a crash
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.02)

    def is_up(self) -> bool:
        return self._process is not None and self._process.is_alive()

    def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        assert self._process is not None
        self._process.kill()
        self._process.join()

    def died(self) -> bool:
        """Whether SIGKILL ended it."""
        return self._process is not None and self._process.exitcode == -9

    def stop(self) -> int:
        """SIGTERM, and its exit code."""
        assert self._process is not None
        self._process.terminate()
        self._process.join(30)
        assert self._process.exitcode is not None, "it does not end"
        return self._process.exitcode

    def memory_bytes(self) -> int:
        assert self._process is not None
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.is_up():
            self.kill()

    def _is_ready(self) -> bool:
        """A server listens, a worker says that it works."""
        return self._times_begun() > self._begun if self._works else self._listens()

    def _times_begun(self) -> int:
        """What workers said, in all their lives."""
        return self.log.read_text().count("event=working") if self.log.exists() else 0

    def _listens(self) -> bool:
        try:
            return httpx.get(f"{self.base}/health", timeout=5, trust_env=False).status_code in (200, 503)
        except httpx.HTTPError:
            return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
