"""Fetching what no webhook brought us: after downtime, and always where there is no public address.

Rules
- How far we have read moves only after everything up to there is stored; what comes twice, `receive` knows.
- SMS is listed from a little before the last one seen, for Twilio's list lags behind and several texts share a second.
- Telegram forgets an update once a later offset is asked for: so that is asked for only after the commit.
- A message that cannot be kept holds up nobody else's (see `bot/park.py`); until it is kept or parked, the mark and the
  offset stay before it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from bot.channels import Incoming
from bot.channels.read_telegram import Unreadable, read_update, update_id
from bot.park import NotYet
from storage import markers
from storage.database import Database, reading, transaction

OVERLAP = timedelta(minutes=10)  # listed again each time
FIRST_LOOK_BACK = timedelta(hours=24)  # at the very first listing of a number
SHORTEST_REST_SECONDS, LONGEST_REST_SECONDS = 1.0, 60.0  # between tries while Telegram cannot be reached

Keep = Callable[[Incoming, str], Awaitable[bool]]  # as `Parking.keep`

log = structlog.get_logger("catch_up")


class Lists(Protocol):
    """What can list a number's inbound texts: `bot.channels.sms.Sms`."""

    def list_inbound(self, number: str, since: datetime) -> AsyncIterator[Incoming]: ...


class Fetches(Protocol):
    """What can fetch updates: `bot.channels.telegram.Telegram`."""

    async def fetch_updates(self, offset: int | None, *, wait_seconds: int) -> Sequence[Any]: ...

    async def drop_webhook(self) -> None: ...

    async def answer_button(self, callback_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class SmsCatchUp:
    """Lists the texts of our numbers. A tick of the clock calls `run`: often where there is no public address."""

    sms: Lists
    keep: Keep
    database: Database
    now: Callable[[], datetime]

    async def run(self, numbers: Sequence[str]) -> int:
        """Hand in what reached these numbers since the last look. Returns how many were kept; raises nothing."""
        return sum([await self._catch_up(number) for number in numbers])

    async def _catch_up(self, number: str) -> int:
        name, count = f"sms_listed:{number}", 0
        try:
            last = newest = await asyncio.to_thread(self._read_mark, name) or self.now() - FIRST_LOOK_BACK
            stay_before: datetime | None = None
            async for incoming in self.sms.list_inbound(number, last - OVERLAP):
                try:
                    count += await self.keep(incoming, incoming.external_id)
                except NotYet:
                    stay_before = stay_before or incoming.sent_at or last
                    log.warning("sms.not_kept_yet", id=incoming.external_id)
                newest = max(newest, incoming.sent_at or newest)
            await asyncio.to_thread(self._leave_mark, name, min(newest, stay_before or newest))
        except Exception as error:  # noqa: BLE001 - whatever it was, the mark stays and the next tick asks again
            log.warning("sms.listing_failed", error=type(error).__name__, kept=count)
        return count

    def _read_mark(self, name: str) -> datetime | None:
        with reading(self.database) as session:
            mark = markers.find(session, name)
        return datetime.fromisoformat(mark.value) if mark is not None else None

    def _leave_mark(self, name: str, newest: datetime) -> None:
        with transaction(self.database) as session:
            markers.put(session, name, newest.isoformat(), self.now())


@dataclass(slots=True)
class TelegramPolling:
    """Fetches updates for ever. `run` is one task; cancel it to stop: what was not kept yet comes again."""

    telegram: Fetches
    keep: Keep
    sender: str  # the bot's key
    wait_seconds: int = 25
    offset: int | None = None

    async def run(self, rest: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        rest_seconds = SHORTEST_REST_SECONDS
        webhook_dropped = False
        while True:
            try:
                if not webhook_dropped:
                    await self.telegram.drop_webhook()
                    webhook_dropped = True
                await self.poll_once()
                rest_seconds = SHORTEST_REST_SECONDS
            except Exception as error:  # noqa: BLE001 - the offset stands, so whatever it was, nothing is lost
                log.warning("telegram.polling_failed", error=type(error).__name__)
                await rest(rest_seconds)
                rest_seconds = min(rest_seconds * 2, LONGEST_REST_SECONDS)

    async def poll_once(self) -> int:
        """Fetch one batch and keep it; the next fetch acknowledges it. Raises what fetching or keeping raises.

        What comes after a message that could not be kept yet is kept, other than in its own chat, and comes again.
        """
        updates = await self.telegram.fetch_updates(self.offset, wait_seconds=self.wait_seconds)
        waiting: dict[str, NotYet] = {}  # by chat
        for update in updates:
            await self._keep(update, waiting)
            number = update.get("update_id") if isinstance(update, dict) else None
            if isinstance(number, int) and not waiting:
                self.offset = number + 1
        for not_yet in waiting.values():
            raise not_yet
        return len(updates)

    async def _keep(self, update: Any, waiting: dict[str, NotYet]) -> None:
        try:
            incoming = read_update(update, self.sender) if isinstance(update, dict) else None
        except Unreadable:
            log.warning("telegram.unreadable", update=update_id(update))
            return
        if incoming is None or incoming.address in waiting:
            return
        try:
            kept = await self.keep(incoming, update_id(update))
        except NotYet as not_yet:
            log.warning("telegram.not_kept_yet", update=update_id(update))
            waiting[incoming.address] = not_yet
            return
        if kept and incoming.kind == "button":
            await self.telegram.answer_button(incoming.external_id)
