"""The clock: asks at short intervals what falls due. It only ticks; what is due stands in rows.

Rules
- Everything it calls may run in any number of processes at once, and is harmless to run late or twice.
- Nothing here is set for an hour of the day: user-visible times are rows.
- It says of itself which of its hooks no longer come to an end, so that /health need not believe its heartbeat alone.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.due import KINDS, keep_dailies, run_due
from bot.send import Dispatcher
from bot.unanswered import close_unanswered
from storage import markers, outbox, similar
from storage.database import Database, reading, transaction
from storage.timers import Kind

EXPIRE_EVERY_SECONDS = 10.0
DOUBTS_EVERY_SECONDS = 5.0
TIMERS_EVERY_SECONDS = 5.0
DAILIES_EVERY_SECONDS = 60.0
QUESTIONS_EVERY_SECONDS = 3600.0
WORDS_EVERY_SECONDS = 10.0
WORDS_ROUNDS = 50  # batches of ideas put into the word index in one tick, so that it comes to an end
HEARTBEAT_EVERY_SECONDS = 30.0
HEARTBEAT = "heartbeat"
LATE_AFTER_SECONDS = 120.0  # a hook that did not come to a good end for this long beyond its interval is late

log = structlog.get_logger("clock")


@dataclass(frozen=True, slots=True)
class Hook:
    """Something to do at every so many seconds: catching up on a channel, for one."""

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
        kinds: Mapping[str, Kind] = KINDS,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        """`elapsed` counts seconds for the clock's own sake and is never moved, as `now` may be."""
        self._database = database
        self._dispatcher = dispatcher
        self._now = now
        self._elapsed = elapsed
        self._kinds = kinds
        self._hooks = {
            "expire": Hook(EXPIRE_EVERY_SECONDS, self.expire),
            "doubts": Hook(DOUBTS_EVERY_SECONDS, dispatcher.settle_doubts),
            "timers": Hook(TIMERS_EVERY_SECONDS, self.run_due),
            "dailies": Hook(DAILIES_EVERY_SECONDS, self.keep_dailies),
            "questions": Hook(QUESTIONS_EVERY_SECONDS, self.close_unanswered),
            "words": Hook(WORDS_EVERY_SECONDS, self.index_words),
            "heartbeat": Hook(HEARTBEAT_EVERY_SECONDS, self.beat),
            **(hooks or {}),
        }
        self._ended_well: dict[str, float] = {}
        self._scheduler: AsyncIOScheduler | None = None

    def start(self) -> None:
        """Tick from now on; every hook is called once at the start. Call it inside the running event loop."""
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._ended_well = dict.fromkeys(self._hooks, self._elapsed())
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
            self._ended_well[name] = self._elapsed()
        except Exception as broken:  # noqa: BLE001 - one hook must not stop the clock
            log.error("a tick failed", hook=name, error=type(broken).__name__)

    async def tick_all(self) -> None:
        """Call every hook once, in their order: for a demo whose time has just been moved."""
        for name in self._hooks:
            await self.tick(name)

    def late_hooks(self) -> list[str]:
        """Hooks of a started clock that hang, fail each time, or are not called any more."""
        now = self._elapsed()
        return [
            name
            for name, ended_well in self._ended_well.items()
            if now - ended_well > self._hooks[name].every_seconds + LATE_AFTER_SECONDS
        ]

    async def expire(self) -> None:
        """What is no longer worth sending is let go of."""
        expired = await asyncio.to_thread(self._expire)
        if expired:
            log.info("expired", count=expired)

    async def run_due(self) -> None:
        """Run the timers that are due, and send what they owe."""
        if await asyncio.to_thread(run_due, self._database, self._now(), self._kinds):
            self._dispatcher.wake()

    async def keep_dailies(self) -> None:
        """What is done every day is set in every area, also one made a minute ago."""
        await asyncio.to_thread(keep_dailies, self._database, self._now())

    async def close_unanswered(self) -> None:
        """Questions nobody answered are closed."""
        closed = await asyncio.to_thread(close_unanswered, self._database, self._now())
        if closed:
            log.info("closed unanswered", count=closed)

    async def index_words(self) -> None:
        """New ideas are put into the index they are found by."""
        await asyncio.to_thread(self._index_words)

    async def beat(self) -> None:
        """Leave a mark that /health shows: the clock runs and the database takes writes."""
        await asyncio.to_thread(self._beat)

    def _expire(self) -> int:
        with transaction(self._database) as session:
            return outbox.expire(session, self._now())

    def _index_words(self) -> None:
        with reading(self._database) as session:
            behind = similar.list_behind(session)
        for _ in range(WORDS_ROUNDS):
            if not behind:
                return
            with transaction(self._database) as session:
                if not similar.index_next(session, behind[-1]):
                    behind.pop()

    def _beat(self) -> None:
        with transaction(self._database) as session:
            markers.put(session, HEARTBEAT, "", self._now())
