"""A worker: it sends what is owed and does what falls due, beside `havesay serve` on PostgreSQL, as many as wished.

Rules
- Nothing comes in here: texts go to the doors of `serve`, and it alone asks a provider for what it may have missed.
- Claims, paces and timers are rows, so workers need know nothing of each other.
"""

import asyncio
import signal

import structlog

from bot.house import House, at_work
from bot.serve import CannotServe, build, set_up_logs, settle
from bot.settings import Settings

ONE_PROCESS = (
    "A worker needs PostgreSQL: on SQLite `havesay serve` does all the work itself, and nothing else has to run. "
    "Set HAVESAY_DATABASE_URL=postgresql+psycopg://user:password@host/name."
)

log = structlog.get_logger("work")


def run(settings: Settings) -> None:
    """Work until told to stop. Raises CannotServe or WrongSuppressionKey before anything is sent."""
    if settings.database_url.startswith("sqlite"):
        raise CannotServe(ONE_PROCESS)
    set_up_logs()
    house = build(settings, lists_texts=False)
    settle()
    asyncio.run(_work(house))


async def _work(house: House) -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told.set)
    log.info("working", live=house.settings.live)
    async with at_work(house):
        await told.wait()
