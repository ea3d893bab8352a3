"""Every way we know of in which a provider fails us, in the stand-ins' words, and what each means for a message.

`answer lost`: nobody on our side can know whether it was taken. `again`: it was not, and may be tried again. `never`:
it was refused for good. What befalls a number or a chat for good is told of the person, not of a call.
"""

from dataclasses import dataclass
from typing import Any, Literal

from faults.live import LATE_SECONDS

Effect = Literal["answer lost", "again", "never", "list unread"]


@dataclass(frozen=True)
class Way:
    """One way to fail, and whether the message was taken all the same."""

    name: str
    effect: Effect
    fault: dict[str, Any]

    @property
    def is_taken(self) -> bool:
        return bool(self.fault.get("taken")) or self.fault.get("how") == "late"

    def told(self, share: float) -> dict[str, Any]:
        return {"name": self.name, "times": -1, "share": share, **self.fault}


def _lost(name: str, **fault: Any) -> Way:
    return Way(name, "answer lost", {"method": "create", **fault})


def _chat(name: str, effect: Effect = "answer lost", **fault: Any) -> Way:
    return Way(name, effect, {"method": "sendMessage", **fault})


def _refused(effect: Effect, status: int, code: int, **fault: Any) -> Way:
    return Way(f"{status} {code}{' with a wait' if fault else ''}", effect, _of(status, code) | fault)


def _of(status: int, code: int) -> dict[str, Any]:
    return {"method": "create", "status": status, "code": code}


TWILIO = (
    _lost("the line broke before it was taken", how="reset"),
    _lost("the line broke after it was taken", how="reset", taken=True),
    _lost("no answer, not taken", how="hang"),
    _lost("no answer, taken", how="hang", taken=True),
    _lost("taken after we had given up", how="late", seconds=LATE_SECONDS),
    _lost("500, not taken", status=500, code=20500),
    _lost("500, taken", status=500, code=20500, taken=True),
    _lost("503, not taken", status=503, code=20503),
    _lost("503, taken", status=503, code=20503, taken=True),
    _lost("504 without a code, taken", status=504, taken=True),
    _lost("a page of another machine, 502", how="garbage", status=502),
    _lost("a page of another machine, 502, taken", how="garbage", status=502, taken=True),
    _lost("a page that says 200, taken", how="garbage", status=200, taken=True),
    _lost("a page that says 201, not taken", how="garbage", status=201),
    _lost("408", status=408),
    _refused("again", 429, 20429),
    _refused("again", 429, 20429, headers={"Retry-After": "2"}),
    _refused("never", 400, 30007),
    _refused("never", 400, 21408),
    _refused("never", 400, 29_999),
    _refused("never", 422, 0),
)
LISTS = (
    Way("the list: 503", "list unread", {"method": "list", "status": 503}),
    Way("the list: the line broke", "list unread", {"method": "list", "how": "reset"}),
    Way("the list: a page of another machine", "list unread", {"method": "list", "how": "garbage", "status": 200}),
    Way("the list: no answer", "list unread", {"method": "list", "how": "hang"}),
    Way("the list: 429", "list unread", {"method": "list", "status": 429, "code": 20429}),
)
TELEGRAM = (
    _chat("Telegram: the line broke before it was taken", how="reset"),
    _chat("Telegram: the line broke after it was taken", how="reset", taken=True),
    _chat("Telegram: no answer, not taken", how="hang"),
    _chat("Telegram: no answer, taken", how="hang", taken=True),
    _chat("Telegram: taken after we had given up", how="late", seconds=LATE_SECONDS),
    _chat("Telegram: 500, taken", status=500, taken=True),
    _chat("Telegram: a page of another machine, 502", how="garbage", status=502),
    _chat("Telegram: a page of another machine, 504, taken", how="garbage", status=504, taken=True),
    _chat("Telegram: a page that says 200, taken", how="garbage", status=200, taken=True),
    _chat("Telegram: too many", "again", status=429, parameters={"retry_after": 1}),
    _chat("Telegram: a bad request", "never", status=400, description="Bad Request: can't parse entities"),
)
WAYS = {way.name: way for way in (*TWILIO, *LISTS, *TELEGRAM)}
