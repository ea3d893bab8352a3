"""Havesay itself in a process of its own, with short patience, that kills itself where it is told to.

`HAVESAY_TEST_CRASH=point:3` kills the process (SIGKILL) the third time it passes that point. The product knows nothing
of this: its functions are wrapped here before it starts.
`HAVESAY_TEST_PATIENT=1` leaves its patience as it is: where nothing is killed, nothing may be taken for lost.
`HAVESAY_TEST_RECORD=file` writes there, past every crash, when a request to a provider begins and ends and when a STOP
is committed: "begin|end|stop, seconds of the machine's steady clock, row or keyed hash".
`HAVESAY_TEST_WORK=1` makes it a worker, which has no doors.
"""

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

from bot import clock, receive, send, serve, work
from bot.channels.sms import Sms
from bot.channels.telegram import Telegram
from bot.receive import Receiver
from bot.send import Dispatcher
from bot.settings import Settings
from storage import database, outbox, suppression
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


def record_to(file: str) -> None:
    """Write down what happens, each as a line in one go, so that none is torn and none waits in this process."""
    out = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(what: str, about: object) -> None:
        os.write(out, f"{what} {time.monotonic():.6f} {about}\n".encode())

    for channel in (Sms, Telegram):
        channel.send = _noted(channel.send, note)  # type: ignore[method-assign]
    _note_stops(note)


def _noted(send_one: Callable[..., Any], note: Callable[[str, object], None]) -> Callable[..., Any]:
    async def noted(channel: Any, message: Any) -> Any:
        note("begin", message.id)
        try:
            return await send_one(channel, message)
        finally:
            note("end", message.id)

    return noted


def _note_stops(note: Callable[[str, object], None]) -> None:
    """A STOP counts from the end of the commit it was part of, whoever made it."""
    mine = threading.local()
    suppress, open_database = suppression.suppress, database.open_database

    def suppressed(*args: Any, **kwargs: Any) -> None:
        suppress(*args, **kwargs)
        mine.hashes = [*getattr(mine, "hashes", []), kwargs["address_hash"]]

    def opened(url: str) -> database.Database:
        house = open_database(url)
        commit = house.engine.dialect.do_commit

        def committed(connection: Any) -> None:
            commit(connection)
            for hashed in getattr(mine, "hashes", []):
                note("stop", hashed)
            mine.hashes = []

        house.engine.dialect.do_commit = committed  # type: ignore[method-assign]
        return house

    suppression.suppress = suppressed
    serve.open_database = opened


if __name__ == "__main__":
    if not os.environ.get("HAVESAY_TEST_PATIENT"):
        be_impatient()
    if os.environ.get("HAVESAY_TEST_RECORD"):
        record_to(os.environ["HAVESAY_TEST_RECORD"])
    where, _, count = os.environ.get("HAVESAY_TEST_CRASH", "").partition(":")
    if where:
        crash_at(where, int(count))
    (work if os.environ.get("HAVESAY_TEST_WORK") else serve).run(Settings(_env_file=None))
