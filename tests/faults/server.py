"""Havesay itself in a process of its own, with short patience, that kills itself where it is told to.

`HAVESAY_TEST_CRASH=point:3` kills the process (SIGKILL) the third time it passes that point. The product knows nothing
of this: its functions are wrapped here before it starts.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from typing import Any

from bot import clock, receive, send, serve
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage import outbox
from storage.outbox import doubts, results

# The functions after whose end the process dies; what "nothing" gives back (an empty claim) is not counted.
POINTS: dict[str, tuple[tuple[Any, str], ...]] = {
    "in the receive transaction": ((receive, "keep"),),
    "after the receive commit": ((Receiver, "_take"),),
    "in the claim transaction": ((outbox, "claim"),),
    "after the claim commit": ((Dispatcher, "_claim"),),
    "after the provider accepted": ((Sms, "send"), (Telegram, "send")),
    "in the record transaction": ((outbox, "record_all"),),
    "after the record commit": ((Dispatcher, "_record"),),
    "in the callback transaction": ((outbox, "move_forward"),),
    "after a doubt was taken": ((Dispatcher, "_take_doubts"),),
    "in the settling transaction": ((outbox, "settle"),),
}


def be_impatient() -> None:
    """What takes a minute in life takes a second here; nothing else differs."""
    send.LEASE_SECONDS, send.SEND_SECONDS = 4.0, 2.0
    results.LOOK_AFTER_SECONDS = doubts.LOOK_AFTER_SECONDS = 1.0
    clock.DOUBTS_EVERY_SECONDS = 0.25
    serve.LISTING_SECONDS = 1.0


def crash_at(point: str, times: int) -> None:
    """Wrap the functions that end at this point."""
    passed = 0

    def pass_by(result: Any) -> Any:
        nonlocal passed
        passed += result is None or bool(result)
        if passed >= times:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    for owner, name in POINTS[point]:
        setattr(owner, name, _wrap(getattr(owner, name), pass_by))


def _wrap(inner: Callable[..., Any], pass_by: Callable[[Any], Any]) -> Callable[..., Any]:
    if asyncio.iscoroutinefunction(inner):

        async def wrapped_async(*args: Any, **kwargs: Any) -> Any:
            return pass_by(await inner(*args, **kwargs))

        return wrapped_async

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        return pass_by(inner(*args, **kwargs))

    return wrapped


if __name__ == "__main__":
    be_impatient()
    where, _, count = os.environ.get("HAVESAY_TEST_CRASH", "").partition(":")
    if where:
        crash_at(where, int(count))
    serve.run(Settings(_env_file=None))
