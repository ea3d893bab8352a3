"""One incoming message, in one transaction: kept, understood, answered; committed before anybody is told it arrived.

Rules
- Waiting messages share a transaction, at most one a resident, in the order they came. If it fails it is rolled back,
  then replayed one by one, so that one poisonous message costs nobody else theirs.
- A flow that breaks never costs a message: it is kept alone, as a matter for a person, and its door still says yes.
- What cannot be stored is never acknowledged: DatabaseAway, and the provider may ask again.
- No text, number or name is ever logged, nor an error's own words: they may hold one.
"""

import asyncio
import hashlib
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.channels import MAX_TEXT, Incoming
from flows.engine import Turn, state_from_json
from flows.facts import Facts, Heard, LastPart, OpenAsk
from flows.hear import hear
from flows.records import OpenMatter, Suppress
from flows.wording import clean
from storage import asks, ideas
from storage.arrivals import Arrival, Known, Taken, hash_external_id
from storage.database import Database, Line, is_away, is_conflict
from storage.driver import Wire, read_moment
from storage.inbox import gather
from storage.suppression import hash_address
from storage.turns import keep

BATCH = 64  # messages that share a transaction; measured: beyond this a commit costs less than it delays
MAX_WAITING = 10_000  # messages waiting in memory; what comes on top is told to come again
MAX_KEY = 200  # characters of an address or a provider's id
MAX_MEDIA = 10  # attachments of one message

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one message."""

    id: int | None  # its row; None when it was kept before, or could not be kept at all
    seen_before: bool
    reading: str


class DatabaseAway(Exception):  # noqa: N818 - it reads as what it is
    """The message is not stored: the door must not acknowledge it."""


class UnknownSender(Exception):  # noqa: N818
    """No sender of ours has this name: there is no area the message could be kept in."""


UNKNOWN_SENDER = "unknown sender"


@dataclass(frozen=True, slots=True)
class _Knock:
    """One message, cleaned: what storage keeps of it, and what is heard."""

    arrival: Arrival
    heard: Heard


Outcome = Kept | DatabaseAway | None  # None: the same resident is in this transaction already; it goes with the next


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
        self._waiting: deque[tuple[_Knock, asyncio.Future[Kept]]] = deque()
        self._worker: ThreadPoolExecutor | None = None
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Ready the worker; `receive` does it too, so nothing is lost that comes early."""
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="receive")

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
            raise DatabaseAway(f"{MAX_WAITING} messages are waiting already")
        future: asyncio.Future[Kept] = asyncio.get_running_loop().create_future()
        self._waiting.append((self._knock(incoming), future))
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
        waiting = deque(enumerate([self._knock(incoming) for incoming in incomings]))
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

    def _take(self, knocks: Sequence[_Knock]) -> tuple[list[Outcome], bool]:
        """One batch, and whether anybody is owed a message. Never raises."""
        try:
            return self._take_together(knocks)
        except Exception as error:  # noqa: BLE001 - a batch that fails is rolled back and replayed one by one
            if is_away(error) and not is_conflict(error):
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

    def _take_alone(self, knock: _Knock) -> tuple[Outcome, bool]:
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

    def _take_together(self, knocks: Sequence[_Knock], *, broken: bool = False) -> tuple[list[Outcome], bool]:
        """The transaction. `broken`: their turn could not be stored, so they are kept without one."""
        now = self._now()
        outcomes: list[Outcome] = []
        taken: list[Taken] = []
        with self._line.transaction() as connection, Wire(connection) as wire:
            references: dict[int, int] = {}
            inside: set[int] = set()
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
                one = _broken(known) if broken else self._turn(wire, knock, known, references, now)
                taken.append(one)
                outcomes.append(Kept(known.incoming_id, seen_before=False, reading=one.reading))
            owed = keep(wire, taken, now)
        return outcomes, owed

    def _turn(self, wire: Wire, knock: _Knock, known: Known, references: dict[int, int], now: datetime) -> Taken:
        """What one message comes to. A flow that breaks leaves the message for a person."""
        if knock.arrival.kind == "left":
            return Taken(known, "left", (Suppress("blocked"),), spoke=False)
        if knock.arrival.kind == "returned":
            return Taken(known, "returned", spoke=False)
        area_id = known.found.area_id
        given = references.setdefault(area_id, known.found.ideas_count)
        facts = _facts(wire, known, references, now)
        try:
            turn = self._hear(knock.heard, facts)
        except Exception as error:  # noqa: BLE001 - a bug never costs a message
            _log("turn.broke", error)
            references[area_id] = given
            return _broken(known)
        replies = turn.replies if knock.arrival.payable else ()
        return Taken(
            known,
            turn.reading,
            turn.records,
            replies,
            state=turn.state if turn.state != facts.state else None,
            welcomes=facts.first_contact and any(reply.kind in ("reply", "receipt") for reply in replies),
        )

    def _knock(self, incoming: Incoming) -> _Knock:
        """Cut and clean everything that came from outside: PostgreSQL refuses NUL, and nothing is without a limit."""
        media = incoming.media[:MAX_MEDIA]
        text = clean(incoming.text, MAX_TEXT)
        external_id, address = _as_key(incoming.external_id), _as_key(incoming.address)
        arrival = Arrival(
            channel=incoming.channel,
            sender=_as_key(incoming.sender),
            kind=incoming.kind,
            external_id=external_id,
            external_hash=hash_external_id(self._key, external_id),
            address=address,
            address_hash=hash_address(self._key, address),
            text=text,
            media=tuple({"kind": clean(m.kind, MAX_KEY), "reference": clean(m.reference, 2000)} for m in media),
            area_code=_as_key(incoming.area_code).upper() if incoming.area_code else None,
            payable=incoming.payable,
            provider_answered=incoming.opt_out_type == "STOP",
        )
        heard = Heard(
            text=text,
            channel=incoming.channel,
            button=clean(incoming.button, MAX_KEY) if incoming.button else None,
            media=tuple(m["kind"] for m in arrival.media),
            opt_out_type=incoming.opt_out_type,
            edited=incoming.kind == "edited",
        )
        return _Knock(arrival, heard)


def _broken(known: Known) -> Taken:
    return Taken(known, "broken", (OpenMatter("broken"),), spoke=False)


def _facts(wire: Wire, known: Known, references: dict[int, int], now: datetime) -> Facts:
    """All that is known, as flows may know it."""
    found, area = known.found, known.area
    resident_id = found.resident_id

    def next_reference() -> str:
        references[found.area_id] += 1
        return f"{area.code}-{references[found.area_id]}"

    part = None
    if found.part_reference:
        part = LastPart(found.part_reference, found.part_length, read_moment(found.part_at))
    open_asks: tuple[OpenAsk, ...] = ()
    if found.has_asks and resident_id is not None:
        open_asks = tuple(
            OpenAsk(ask.id or 0, ask.letter, ask.kind, ask.question)
            for ask in asks.list_open(wire.session, resident_id, now)
        )
    return Facts(
        now=now,
        area=area,
        next_reference=next_reference,
        first_contact=not found.welcomed,
        stopped=bool(found.suppressed),
        paused=bool(found.paused),
        stop_confirmed=bool(found.suppressed and found.stop_confirmed),
        language=found.language,
        name=found.name,
        state=state_from_json(found.state),
        asks=open_asks,
        meetings_consent=None if found.meetings_consent is None else bool(found.meetings_consent),
        last_part=part,
        find_idea=lambda reference: ideas.status_of(
            wire.session, area_id=found.area_id, reference=reference, resident_id=resident_id
        ),
    )


def _next_batch(waiting: deque[Any], knock_of: Callable[[Any], _Knock]) -> list[Any]:
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


def _as_key(given: str) -> str:
    """An id or an address within bounds. What had to be changed carries a hash, so two never become one."""
    key = clean(given, MAX_KEY)
    if key == given:
        return key
    return f"{key[: MAX_KEY // 2]}#{hashlib.sha256(given.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _log(event: str, error: Exception, **counts: int) -> None:
    """Where it went wrong, never its words."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}" if frames else ""
    log.error(event, error=type(error).__name__, where=where, **counts)
