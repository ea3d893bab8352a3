"""One incoming message, in one transaction: kept, understood, answered; committed before anybody is told it arrived.

Rules
- Waiting messages share a transaction, at most one a resident, in the order they came. If it fails it is rolled back,
  then replayed one by one, so that one poisonous message costs nobody else theirs.
- A flow that breaks never costs a message: it is kept alone, as a matter for a person, and its door still says yes.
- What cannot be stored is never acknowledged: DatabaseAway, and the provider may ask again.
- No text, number or name is ever logged, nor an error's own words: they may hold one.
"""

import asyncio
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.channels import Incoming
from bot.knock import Knock, admit
from bot.recall import InUse, recall, recall_person
from flows.engine import Turn
from flows.facts import Facts, Heard
from flows.hear import hear
from flows.limits import unanswered
from flows.records import OpenMatter, Suppress
from flows.words import first_look
from storage.arrivals import Known, Taken
from storage.database import Database, Line, is_away, may_succeed_at_once
from storage.driver import Wire
from storage.inbox import gather
from storage.tallies import Tally, read_tally
from storage.turns import keep

BATCH = 64  # messages that share a transaction; measured: beyond this a commit costs less than it delays
WITHOUT_NOTICE = ("safety", "stop_confirmation")  # replies that say no more than they must, even at first contact
MAX_WAITING = 10_000  # messages waiting in memory; what comes on top is told to come again

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one message."""

    id: int | None  # its row; None when it was kept before, or could not be kept at all
    seen_before: bool
    reading: str


class DatabaseAway(Exception):  # noqa: N818 - it reads as what it is
    """The message is not stored: the door must not acknowledge it."""


class TooManyWaiting(DatabaseAway):
    """More wait for the database than memory may hold: the door must not acknowledge it."""


class UnknownSender(Exception):  # noqa: N818
    """No sender of ours has this name: there is no area the message could be kept in."""


UNKNOWN_SENDER = "unknown sender"


Outcome = Kept | DatabaseAway | None  # None: the same resident, or place, is in this transaction; it goes with the next


class Receiver:
    """The corridor from a channel to the outbox. One a process."""

    def __init__(
        self,
        database: Database,
        *,
        suppression_key: bytes,
        now: Callable[[], datetime],
        wake: Callable[[], None] = lambda: None,
        hear: Callable[[Heard, Facts], Turn] = hear,
    ) -> None:
        """`wake` tells the dispatcher that somebody is owed a message; it is called in the thread that receives."""
        self._line = Line(database)
        self._key = suppression_key
        self._now = now
        self._wake = wake
        self._hear = hear
        self._waiting: deque[tuple[Knock, asyncio.Future[Kept]]] = deque()
        self._worker: ThreadPoolExecutor | None = None
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Ready the worker; `receive` does it too, so nothing is lost that comes early."""
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="receive")
            self._worker.submit(first_look.get_ready)

    async def close(self) -> None:
        """Finish what waits, then let the worker go."""
        while self._running is not None and not self._running.done():
            await asyncio.wait((self._running,))
        if self._worker is not None:
            self._worker.shutdown()
            self._worker = None
        self._line.close()

    async def receive(self, incoming: Incoming) -> Kept:
        """Keep and answer one message; returns after the commit. Raises DatabaseAway or UnknownSender."""
        if len(self._waiting) >= MAX_WAITING:
            raise TooManyWaiting(f"{MAX_WAITING} messages are waiting already")
        future: asyncio.Future[Kept] = asyncio.get_running_loop().create_future()
        self._waiting.append((admit(incoming, self._key), future))
        if self._running is None or self._running.done():
            self.start()
            self._running = asyncio.create_task(self._work_off())
        kept = await future
        if kept.reading == UNKNOWN_SENDER:
            raise UnknownSender(f"no {incoming.channel} sender of ours has the name this message was sent to")
        return kept

    def receive_batch(self, incomings: Sequence[Incoming]) -> list[Kept]:
        """Keep and answer these, in their order; what has no sender of ours reads UNKNOWN_SENDER.

        Raises DatabaseAway when any of them could not be stored. Those that were are kept: passing all of them again
        costs nothing.
        """
        kept: dict[int, Kept] = {}
        waiting = deque(enumerate([admit(incoming, self._key) for incoming in incomings]))
        while waiting:
            batch = _next_batch(waiting, lambda one: one[1])
            outcomes, owed = self._take([knock for _, knock in batch])
            if owed:
                self._wake()
            for (place, knock), outcome in reversed(list(zip(batch, outcomes, strict=True))):
                if isinstance(outcome, DatabaseAway):
                    raise outcome
                if outcome is None:
                    waiting.appendleft((place, knock))
                else:
                    kept[place] = outcome
        return [kept[place] for place in range(len(incomings))]

    async def _work_off(self) -> None:
        """Take waiting messages, a batch at a time, until none waits."""
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch = _next_batch(self._waiting, lambda one: one[0])
            knocks = [knock for knock, _ in batch]
            try:
                outcomes, owed = await loop.run_in_executor(self._worker, self._take, knocks)
            except BaseException:
                for _, future in batch:
                    future.cancel()
                raise
            if owed:
                self._wake()
            for (knock, future), outcome in reversed(list(zip(batch, outcomes, strict=True))):
                if outcome is None:
                    self._waiting.appendleft((knock, future))
                elif future.done():
                    continue  # whoever asked is gone; the message is kept all the same
                elif isinstance(outcome, DatabaseAway):
                    future.set_exception(outcome)
                else:
                    future.set_result(outcome)

    def _take(self, knocks: Sequence[Knock]) -> tuple[list[Outcome], bool]:
        """One batch, and whether anybody is owed a message. Never raises."""
        try:
            return self._take_together(knocks)
        except Exception as error:  # noqa: BLE001 - a batch that fails is rolled back and replayed one by one
            if is_away(error) and not may_succeed_at_once(error):
                return self._away(error, len(knocks)), False
            _log("batch.replayed", error, messages=len(knocks))
        outcomes: list[Outcome] = []
        owed = False
        for knock in knocks:
            if outcomes and isinstance(outcomes[-1], DatabaseAway):
                outcomes.append(outcomes[-1])
                continue
            outcome, owes = self._take_alone(knock)
            outcomes.append(outcome)
            owed = owed or owes
        return outcomes, owed

    def _take_alone(self, knock: Knock) -> tuple[Outcome, bool]:
        """One message in its own transaction; if even that fails, the message without its turn."""
        try:
            (outcome,), owed = self._take_together((knock,))
            return outcome, owed
        except Exception as error:  # noqa: BLE001 - a bug never costs a message
            if is_away(error):
                return self._away(error, 1)[0], False
            _log("turn.not_stored", error)
        try:
            (outcome,), owed = self._take_together((knock,), broken=True)
            return outcome, owed
        except Exception as error:  # noqa: BLE001 - what cannot be stored at all is not acknowledged
            return self._away(error, 1)[0], False

    def _away(self, error: Exception, messages: int) -> list[Outcome]:
        _log("database.away", error, messages=messages)
        return [DatabaseAway(type(error).__name__)] * messages

    def _take_together(self, knocks: Sequence[Knock], *, broken: bool = False) -> tuple[list[Outcome], bool]:
        """The transaction. `broken`: their turn could not be stored, so they are kept without one."""
        now = self._now()
        outcomes: list[Outcome] = []
        taken: list[Taken] = []
        with self._line.transaction() as connection, Wire(connection) as wire:
            tallies: dict[int, Tally] = {}
            inside: set[int] = set()
            in_use: set[int] = set()
            for knock, known in zip(knocks, gather(wire, [knock.arrival for knock in knocks], now), strict=True):
                if known is None:
                    log.warning("receive.unknown_sender", channel=knock.arrival.channel)
                    outcomes.append(Kept(None, seen_before=False, reading=UNKNOWN_SENDER))
                    continue
                if known.found.seen:
                    outcomes.append(Kept(None, seen_before=True, reading=""))
                    continue
                if known.resident_id in inside:
                    outcomes.append(None)
                    continue
                inside.add(known.resident_id)
                one = _broken(known) if broken else self._turn(wire, knock, known, tallies, in_use, now)
                if one is None:
                    outcomes.append(None)
                    continue
                taken.append(one)
                outcomes.append(Kept(known.incoming_id, seen_before=False, reading=one.reading))
            owed = keep(wire, taken, tallies, now)
        return outcomes, owed

    def _turn(
        self, wire: Wire, knock: Knock, known: Known, tallies: dict[int, Tally], in_use: set[int], now: datetime
    ) -> Taken | None:
        """What one message comes to. A flow that breaks leaves the message for a person.

        None: an earlier message of this batch may take the place this one asks for; it goes with the next batch.
        """
        if knock.arrival.kind == "left":
            return Taken(known, "left", (Suppress("blocked"),), spoke=False)
        if knock.arrival.kind == "returned":
            return Taken(known, "returned", spoke=False)
        area_id = known.found.area_id
        tally = tallies.get(area_id)
        if tally is None:
            tally = tallies[area_id] = read_tally(known.found, known.area.zone, now)
        given = tally.given
        facts = recall(wire, known, tally, now, in_use)
        joined: tuple[tuple[int, str], ...] = ()
        if known.found.is_joined:
            facts, joined = recall_person(wire, known, facts, self._key)
        try:
            turn = self._hear(knock.heard, facts)
        except InUse:
            tally.given = given
            return None
        except Exception as error:  # noqa: BLE001 - a bug never costs a message
            _log("turn.broke", error)
            tally.given = given
            return _broken(known)
        if not knock.arrival.payable:
            turn = unanswered(turn, facts)
        one = Taken(
            known,
            turn.reading,
            turn.records,
            turn.replies,
            state=turn.state if turn.state != facts.state else None,
            welcomes=facts.first_contact and any(reply.kind not in WITHOUT_NOTICE for reply in turn.replies),
            joined=joined,
        )
        tally.add(one)
        return one


def _broken(known: Known) -> Taken:
    return Taken(known, "broken", (OpenMatter("broken"),), spoke=False)


def _next_batch(waiting: deque[Any], knock_of: Callable[[Any], Knock]) -> list[Any]:
    """Take the next batch off the front: at most one message an address, the others stay in their order."""
    batch: list[Any] = []
    later: list[Any] = []
    addresses: set[str] = set()
    while waiting and len(batch) < BATCH and len(later) < BATCH:
        one = waiting.popleft()
        address = knock_of(one).arrival.address
        (later if address in addresses else batch).append(one)
        addresses.add(address)
    waiting.extendleft(reversed(later))
    return batch


def _log(event: str, error: Exception, **counts: int) -> None:
    """Where it went wrong, never its words."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    log.error(event, error=type(error).__name__, where=where, **counts)
