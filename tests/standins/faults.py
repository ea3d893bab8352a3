"""What a stand-in was told to do wrong, in the order it was told; shared by both."""

import asyncio
from dataclasses import dataclass, field, fields
from random import Random
from typing import Any

from aiohttp import web

HANG_SECONDS = 60


@dataclass
class Fault:
    """One way to fail. `taken`: the request is carried out all the same, only its answer is spoilt."""

    name: str = ""  # under which the ledger shows the calls it spoilt
    how: str = "answer"  # answer | reset | hang | garbage | late
    status: int = 500
    code: int = 0  # Twilio's error code
    description: str = ""
    parameters: dict[str, int] | None = None  # Telegram's retry_after, migrate_to_chat_id
    headers: dict[str, str] = field(default_factory=dict)  # such as Retry-After
    taken: bool = False
    seconds: float = 0.0  # of a late one: carried out only after so long, when nobody waits for the answer any more
    method: str = ""  # only this call: "sendMessage", "create", "list"; empty: any
    to: str = ""  # only to this number or chat; empty: any
    times: int = 1  # -1: for ever
    share: float = 1.0  # of the calls it fits


class Faults:
    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._random = Random(1)

    def tell(self, told: list[dict[str, Any]], seed: int | None = None) -> None:
        """Replaces what was told before."""
        known = {field.name for field in fields(Fault)}
        for one in told:
            if not set(one) <= known:
                raise ValueError(f"no such fault: {sorted(set(one) - known)}")
        self._waiting = [Fault(**one) for one in told]
        if seed is not None:
            self._random = Random(seed)

    def next(self, method: str, to: str, call: dict[str, Any]) -> Fault | None:
        """The fault that strikes this call, noted in its line of the ledger."""
        for fault in self._waiting:
            if fault.times == 0 or fault.method not in ("", method) or fault.to not in ("", to):
                continue
            if fault.share < 1 and self._random.random() >= fault.share:
                continue
            fault.times -= 1 if fault.times > 0 else 0
            if fault.name:
                call["fault"] = fault.name
            return fault
        return None


async def spoil(request: web.Request, fault: Fault, answer: web.Response) -> web.StreamResponse:
    """Answer as the fault says; `answer` is the provider's own words for it."""
    if fault.how == "hang":
        await asyncio.sleep(HANG_SECONDS)
    if fault.how in ("hang", "reset", "late"):
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
    if fault.how == "garbage":
        return web.Response(status=fault.status, text="<html>Something else answered</html>", content_type="text/html")
    answer.headers.update(fault.headers)
    return answer
