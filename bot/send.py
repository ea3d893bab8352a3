"""Pays what the outbox owes: claims a few messages, lets the channels carry them, writes down what became of each.

Rules
- The network call is never inside a transaction, and a message is never sent on a lease that may have run out.
- Only its beginning is: the last look for a STOP and the first step of the request are one transaction. It waits for
  the event loop, so the loop itself never writes to the database.
- Database work runs in threads of its own, so that neither receiving nor the web waits for it.
- Nothing that goes wrong ends the dispatcher: it is logged by the message's row number, never by its words, and the
  work goes on.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from math import inf
from typing import Any, ParamSpec, TypeVar

import structlog

from bot.channels import Button, Channel, NotSent, Outcome, Outgoing, Sent, Unknown
from flows import courtesy
from storage import alerts, outbox
from storage.database import Database, reading, transaction

AT_ONCE, MOST_AT_ONCE = 16, 64  # messages of one sender claimed and not yet recorded: what a kill -9 leaves in doubt;
MOMENT_SECONDS = 0.25  # as many as leave in this time, so that fast senders have fewer and larger transactions
LEASE_SECONDS = 60.0
SEND_SECONDS = 20.0  # a channel promises 15; whoever takes longer than this is not waited for
TOGETHER_SECONDS = 0.02  # messages whose moments are this near begin with one look
BEGIN_SECONDS = 1.0  # the look waits so long for the event loop; then they are claimed anew
LOOK_EVERY_SECONDS = 0.01  # at most: what comes in wakes us far more often when many text at once
WORTH_A_CLAIM = 0.5  # of what a sender may have at once; where there are fewer, or there is room for fewer,
CLAIM_EVERY_SECONDS = 0.1  # claims come no closer together than this, unless none of its messages is under way
RECORD_AFTER_SECONDS = 0.02  # ends of messages under way together are written down together
POLL_SECONDS = 1.0  # how soon work is found that nobody woke us for
RETRY_SECONDS = 1.0  # after the database was away
TRIES_AT_CLOSE = 3
DOUBTS_AT_ONCE = 64
NOT_LISTED = "not_listed"  # a channel's word for: the provider's list is complete without it

log = structlog.get_logger("send")
P = ParamSpec("P")
T = TypeVar("T")
End = tuple[outbox.Claimed, outbox.Result]


def most_at_once(per_second: float) -> int:
    """How many messages of a sender that keeps this pace are claimed and not yet recorded at any time."""
    return min(MOST_AT_ONCE, max(AT_ONCE, round(per_second * MOMENT_SECONDS)))


class Dispatcher:
    """One for a process; any number of processes may share one database."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        *,
        suppression_key: bytes,
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._channels = channels
        self._key = suppression_key
        self._now = now
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="send")
        self._woken = asyncio.Event()
        self._stopped = asyncio.Event()
        self._stopped.set()
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._looked_at = -inf  # by the loop's clock, as the next
        self._claimed: dict[int, tuple[float, int]] = {}  # when and how many last, by sender
        self._in_flight: dict[int, int] = {}  # messages claimed and not yet recorded, by sender
        self._carrying: set[asyncio.Task[None]] = set()
        self._all_carried = asyncio.Event()
        self._ends: list[End] = []  # ends not written down yet
        self._recorder: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Send until closed."""
        self._loop = asyncio.get_running_loop()
        self._stopped.clear()
        try:
            await self._in_thread(courtesy.learn_holidays, self._now())
            await self._unless_broken(self._in_thread(self._resume_senders), otherwise=0)
            while not self._closing:
                await asyncio.sleep(self._looked_at + LOOK_EVERY_SECONDS - self._loop.time())
                self._woken.clear()
                if self._closing:  # whoever closes wakes us, perhaps just before this
                    break
                self._looked_at = self._loop.time()
                if not await self._unless_broken(self._start_what_may_go(), otherwise=False):
                    await _wait_for(self._woken, POLL_SECONDS)
        finally:
            await self._finish()
            self._stopped.set()

    def wake(self) -> None:
        """Something is owed: look now. From any thread; harmless when nothing runs."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._woken.set)

    async def drain_once(self) -> int:
        """Send everything due now, keeping no pace: for simulation and tests. Returns how many were tried."""
        tried = 0
        while claimed := await self._in_thread(self._claim_everything):
            results = await asyncio.gather(*(self._send(one) for one in claimed))
            ends = list(zip(claimed, results, strict=True))
            await self._in_thread(self._record, ends)
            tried += len(ends)
        return tried

    def drain_now(self) -> int:
        """The same for whoever has no loop running, and wants one for this alone."""
        with ThreadPoolExecutor(1) as alone:
            return alone.submit(asyncio.run, self.drain_once()).result()

    async def settle_doubts(self) -> int:
        """Look for messages whose fate is unknown, and act on what is found. Returns how many were looked at."""
        doubts = await self._in_thread(self._take_doubts)
        if doubts:
            found = await asyncio.gather(*(self._look_for(doubt) for doubt in doubts))
            await self._in_thread(self._settle, list(zip(doubts, found, strict=True)))
            self.wake()
        return len(doubts)

    async def close(self) -> None:
        """Claim nothing more, finish what is on its way, write it down."""
        self._closing = True
        self._woken.set()
        await self._stopped.wait()
        self._threads.shutdown(wait=False)

    async def _unless_broken(self, work: Awaitable[T], *, otherwise: T) -> T:
        try:
            return await work
        except Exception as broken:  # noqa: BLE001 - the dispatcher outlives everything but its own end
            log.error("sending stumbled", error=type(broken).__name__)
            return otherwise

    async def _in_thread(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(*args, **kwargs))

    # Running

    async def _start_what_may_go(self) -> bool:
        """Whether another look may find more at once. Who has no more room is looked at when an end is written down."""
        more = False
        for sender_id, per_second in await self._in_thread(self._ready_senders):
            most = most_at_once(per_second)
            room = most - self._in_flight.get(sender_id, 0)
            if room < 1 or self._closing or self._may_wait(sender_id, room, most):
                continue
            claimed = await self._in_thread(self._claim, sender_id, room)
            self._claimed[sender_id] = (self._looked_at, len(claimed))
            if claimed:
                self._in_flight[sender_id] = self._in_flight.get(sender_id, 0) + len(claimed)
                self._carry(self._begin_in_turn(claimed))
                more = more or len(claimed) < room
        return more

    def _may_wait(self, sender_id: int, room: int, most: int) -> bool:
        """Whether a claim now would take too few to be worth its transaction, and one was made a moment ago."""
        at, number = self._claimed.get(sender_id, (-inf, 0))
        is_idle = room == most
        return not is_idle and min(room, number) < most * WORTH_A_CLAIM and self._looked_at - at < CLAIM_EVERY_SECONDS

    def _carry(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._carrying.add(task)
        self._all_carried.clear()
        task.add_done_callback(self._put_down)

    def _put_down(self, task: "asyncio.Task[None]") -> None:
        self._carrying.discard(task)
        if not self._carrying:
            self._all_carried.set()

    async def _begin_in_turn(self, waiting: Sequence[outbox.Claimed]) -> None:
        """Begin each at its moment, those that are near together."""
        while waiting:
            await asyncio.sleep(max(0.0, (waiting[0].send_at - self._now()).total_seconds()))
            horizon = max(self._now(), waiting[0].send_at) + timedelta(seconds=TOGETHER_SECONDS)
            leaving = [one for one in waiting if one.send_at <= horizon]
            waiting = waiting[len(leaving) :]
            try:
                going = await self._in_thread(self._let_leave, leaving)
            except Exception as broken:  # noqa: BLE001 - as above: nothing has begun, so they are claimed anew
                log.error("not begun", error=type(broken).__name__, rows=[one.id for one in leaving])
                going = frozenset()
            for one in leaving:
                if one.id not in going:
                    self._end(one, outbox.Result("not_sent", reason="not begun", again_after_seconds=0))

    def _let_leave(self, leaving: Sequence[outbox.Claimed]) -> frozenset[int]:
        """In a thread: look once more for a STOP, and let the loop begin the others before the transaction ends.

        Raises only where nothing has begun: what has is on its way, also where the look's end is lost.
        """
        begun: Future[None] = Future()
        going: frozenset[int] = frozenset()
        try:
            with transaction(self._database) as session:
                going = outbox.may_leave(session, leaving, suppression_key=self._key)
                if going and self._loop is not None:
                    self._loop.call_soon_threadsafe(self._begin, [one for one in leaving if one.id in going], begun)
                    try:
                        begun.result(BEGIN_SECONDS)
                    except TimeoutError:
                        if begun.cancel():
                            raise
                        begun.result()
        except Exception as broken:
            if begun.cancelled() or not begun.done():
                raise
            log.error("begun, and the look was lost", error=type(broken).__name__, rows=sorted(going))
        return going

    def _begin(self, going: Sequence[outbox.Claimed], begun: "Future[None]") -> None:
        """In the loop: each takes its first step before it is said that they have begun. Cancelled: none does."""
        if begun.set_running_or_notify_cancel():
            for one in going:
                self._carry(self._send_and_end(one))
            asyncio.get_running_loop().call_soon(begun.set_result, None)

    async def _send_and_end(self, claimed: outbox.Claimed) -> None:
        self._end(claimed, await self._send(claimed))

    def _end(self, claimed: outbox.Claimed, result: outbox.Result) -> None:
        self._ends.append((claimed, result))
        if self._recorder is None or self._recorder.done():
            self._recorder = asyncio.create_task(self._record_ends())

    async def _record_ends(self) -> None:
        """Write down the ends as they come, many in one transaction; none is let go of while the database is away."""
        failures = 0
        while self._ends and not (self._closing and failures >= TRIES_AT_CLOSE):
            if len(self._carrying) > 1:
                await _wait_for(self._all_carried, RECORD_AFTER_SECONDS)
            ends, self._ends = self._ends, []
            try:
                await self._in_thread(self._record, ends)
                failures = 0
                for claimed, _ in ends:
                    self._in_flight[claimed.sender_id] -= 1
            except Exception as broken:  # noqa: BLE001 - as above
                failures += 1
                self._ends = ends + self._ends
                log.error("ends not written down yet", error=type(broken).__name__, rows=[end[0].id for end in ends])
                await asyncio.sleep(RETRY_SECONDS)
            self._woken.set()

    async def _finish(self) -> None:
        self._closing = True
        while self._carrying:
            await asyncio.wait(self._carrying)
        if self._recorder is not None:
            await self._recorder

    # The network

    async def _send(self, claimed: outbox.Claimed) -> outbox.Result:
        now = self._now()
        if now >= claimed.expires_at or now + timedelta(seconds=SEND_SECONDS) > claimed.lease_until:
            # The machine slept, or was far behind: nothing was sent, and the next claim says whether it still may be.
            return outbox.Result("not_sent", reason="too late for its lease", again_after_seconds=0)
        message = _message(claimed)
        return await self._ask(claimed.channel, claimed.id, lambda channel: channel.send(message))

    async def _look_for(self, doubt: outbox.Doubt) -> outbox.Result:
        if doubt.policy == "again_at_once" and self._now() < doubt.expires_at:
            # It goes again whatever the list says. Nobody looked: should it be too late by then, that is still to come.
            return outbox.Result("unknown", ask_again=True)
        message = _message(doubt)
        found = await self._ask(
            doubt.channel, doubt.id, lambda channel: channel.find_sent(message, doubt.since, doubt.others)
        )
        if found.sender_down:  # the list was refused, not the message
            return outbox.Result("unknown", reason=found.reason, ask_again=True)
        return replace(found, again_after_seconds=0 if found.reason == NOT_LISTED else None)

    async def _ask(
        self, channel_name: str, row: int, question: Callable[[Channel], Awaitable[Outcome]]
    ) -> outbox.Result:
        channel = self._channels.get(channel_name)
        if channel is None:
            return outbox.Result("not_sent", reason="no such channel", sender_down=True)
        try:
            async with asyncio.timeout(SEND_SECONDS):
                return _result(await question(channel))
        except Exception as broken:  # noqa: BLE001 - a channel never raises; if it does, we know nothing
            log.error("a channel raised", row=row, channel=channel_name, error=type(broken).__name__)
            return outbox.Result("unknown", reason=f"raised {type(broken).__name__}", outage=True, ask_again=True)

    # The database, in threads

    def _resume_senders(self) -> int:
        with transaction(self._database) as session:
            return outbox.resume_senders(session)

    def _ready_senders(self) -> list[tuple[int, float]]:
        with reading(self._database) as session:
            return outbox.ready_senders(session, self._now())

    def _claim(self, sender_id: int, limit: int, *, keep_pace: bool = True) -> list[outbox.Claimed]:
        with transaction(self._database) as session:
            return outbox.claim(
                session,
                sender_id=sender_id,
                now=self._now(),
                suppression_key=self._key,
                limit=limit,
                lease_seconds=LEASE_SECONDS,
                keep_pace=keep_pace,
            )

    def _claim_everything(self) -> list[outbox.Claimed]:
        with reading(self._database) as session:
            ready = outbox.ready_senders(session, self._now(), keep_pace=False)
        return [claimed for sender_id, _ in ready for claimed in self._claim(sender_id, AT_ONCE, keep_pace=False)]

    def _record(self, ends: Sequence[End]) -> None:
        now = self._now()
        with transaction(self._database) as session:
            recorded = outbox.record_all(session, ends, now=now, suppression_key=self._key)
            for sender_id in sorted({claimed.sender_id for claimed, result in ends if result.sender_down}):
                alerts.tell_of_refused(session, sender_id=sender_id, now=now)
        for claimed, result in ends:
            if claimed.id not in recorded:
                log.warning("no longer ours to record", row=claimed.id, attempt=claimed.attempt, went=result.went)
            elif result.went != "sent":
                log.info("not sent", row=claimed.id, attempt=claimed.attempt, went=result.went, reason=result.reason)

    def _take_doubts(self) -> list[outbox.Doubt]:
        with transaction(self._database) as session:
            outbox.lose_leases(session, self._now())
            return outbox.take_doubts(session, self._now(), DOUBTS_AT_ONCE)

    def _settle(self, found: Sequence[tuple[outbox.Doubt, outbox.Result]]) -> None:
        with transaction(self._database) as session:
            for doubt, result in found:
                outbox.settle(session, doubt, result, now=self._now(), suppression_key=self._key)


async def _wait_for(event: asyncio.Event, seconds: float) -> None:
    """So long at most."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def _message(of: outbox.Claimed | outbox.Doubt) -> Outgoing:
    return Outgoing(
        id=of.id,
        sender=of.sender,
        address=of.address,
        text=of.text,
        expires_at=of.expires_at,
        buttons=tuple(Button(button["label"], button["callback"]) for button in of.buttons),
    )


def _result(outcome: Outcome) -> outbox.Result:
    match outcome:
        case Sent():
            return outbox.Result("sent", external_id=outcome.external_id, moved_to=outcome.moved_to)
        case NotSent():
            return outbox.Result(
                "not_sent",
                reason=outcome.reason,
                again_after_seconds=outcome.again_after_seconds,
                gone=outcome.gone,
                stopped=outcome.stopped,
                sender_down=outcome.sender_down,
                outage=outcome.outage,
            )
        case Unknown():
            return outbox.Result("unknown", reason=outcome.reason, outage=True, ask_again=outcome.ask_again)
