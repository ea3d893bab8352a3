"""A stand-in's process, and what a test may ask of it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import httpx

HERE = Path(__file__).parent


PATIENCE_SECONDS = 20.0  # before a test gives up on what must happen; never an expectation


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another process does."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


class StandIn:
    """`with StandIn("twilio") as twilio:` starts one on a free port and ends it afterwards."""

    def __init__(self, name: Literal["twilio", "telegram"], port: int = 0) -> None:
        self.name = name
        self._port = port

    def __enter__(self) -> "StandIn":
        self._process = subprocess.Popen(
            [sys.executable, HERE / f"{self.name}_standin.py", "--port", str(self._port)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(HERE.parent)},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"the stand-in for {self.name} did not start"
        self.base = f"http://127.0.0.1:{json.loads(line)['port']}"
        self._http = httpx.Client(base_url=self.base, timeout=70, trust_env=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()
        self._process.terminate()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def fail(self, *faults: dict[str, Any], seed: int = 1) -> None:
        """Fail so from now on; without faults: no longer. See `faults.Fault` for the words."""
        self.control(faults=list(faults), seed=seed)

    def control(self, **told: Any) -> None:
        self._http.post("/control", json=told).raise_for_status()

    def forget(self) -> None:
        """As if newly started."""
        self.control(forget=True)

    def ledger(self) -> dict[str, Any]:
        answer = self._http.get("/ledger")
        answer.raise_for_status()
        ledger: dict[str, Any] = answer.json()
        return ledger

    def taken(self) -> int:
        """How many messages it took so far: asked in the middle of a send, where the whole ledger is too long."""
        count: int = self._http.get("/count").json()["taken"]
        return count

    def inbound(self, text: str, *, from_: str, **more: Any) -> dict[str, Any]:
        """Twilio: a text from a phone. `missed=True`: no webhook, it can only be listed."""
        answer: dict[str, Any] = self._http.post("/inbound", json={"text": text, "from": from_, **more}).json()
        return answer

    def say(self, **update: Any) -> dict[str, Any]:
        """Telegram: an update happens, such as message={…}."""
        answer: dict[str, Any] = self._http.post("/say", json=update).json()
        return answer
