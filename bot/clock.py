"""The clock: asks at short intervals what falls due. It only ticks; what is due stands in rows.

Rules
- Everything it calls may run in any number of processes at once, and is harmless to run late or twice.
- Nothing here is set for an hour of the day: user-visible times are rows (DESIGN section 6).
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.send import Dispatcher
from storage import markers, outbox
from storage.database import Database, transaction

EXPIRE_EVERY_SECONDS = 10.0
DOUBTS_EVERY_SECONDS = 5.0
HEARTBEAT_EVERY_SECONDS = 30.0
HEARTBEAT = "heartbeat"

log = structlog.get_logger("clock")


@dataclass(frozen=True, slots=True)
class Hook:
    """Something else to do at every so many seconds: catching up on a channel, for one."""

    every_seconds: float
    work: Callable[[], Awaitable[object]]


class Clock:
    """One for a process."""

    def __init__(
        self,
        database: Database,
        dispatcher: Dispatcher,
        *,
        now: Callable[[], datetime],
        hooks: Mapping[str, Hook] | None = None,
    ) -> None:
        self._database = database
        self._now = now
        self._hooks = {
            "expire": Hook(EXPIRE_EVERY_SECONDS, self.expire),
            "doubts": Hook(DOUBTS_EVERY_SECONDS, dispatcher.settle_doubts),
            "heartbeat": Hook(HEARTBEAT_EVERY_SECONDS, self.beat),
            **(hooks or {}),
        }
        self._scheduler: AsyncIOScheduler | None = None

    def start(self) -> None:
        """Tick from now on; every hook is called once at the start. Call it inside the running event loop."""
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        for name, hook in self._hooks.items():
            self._scheduler.add_job(
                self.tick, "interval", [name], id=name, seconds=hook.every_seconds, next_run_time=datetime.now(UTC)
            )
        self._scheduler.start()

    async def close(self) -> None:
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None

    async def tick(self, name: str) -> None:
        """Call one hook. One that fails is logged and called again next time."""
        try:
            await self._hooks[name].work()
        except Exception as broken:  # noqa: BLE001 - one hook must not stop the clock
            log.error("a tick failed", hook=name, error=type(broken).__name__)

    async def expire(self) -> None:
        """What is no longer worth sending is let go of."""
        expired = await asyncio.to_thread(self._expire)
        if expired:
            log.info("expired", count=expired)

    async def beat(self) -> None:
        """Leave a mark that /health shows: the clock runs and the database takes writes."""
        await asyncio.to_thread(self._beat)

    def _expire(self) -> int:
        with transaction(self._database) as session:
            return outbox.expire(session, self._now())

    def _beat(self) -> None:
        with transaction(self._database) as session:
            markers.put(session, HEARTBEAT, "", self._now())
