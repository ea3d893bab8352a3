"""Keeps open pages up to date: looks once a second for all listeners together and sends each what has changed.

Rules
- A page is a set of named parts. `look` draws the parts of one view; what differs from the last look is sent.
- One look a second for each view somebody watches, in a thread; none when nobody does.
- A stream holds no database session. It ends when the house closes, or when its listener may no longer see the view.
- A listener that cannot keep up is told to load the page again.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Hashable, Iterable
from dataclasses import asdict, dataclass
from hashlib import blake2b
from typing import Generic, TypeVar

import structlog

LOOK_SECONDS = 1.0
STILL_HERE_SECONDS = 15.0  # a sign of life, so that proxies and phones keep the line open
MAX_WAITING = 500  # changes one slow listener may be behind
MAX_LISTENERS = 200  # open streams in one process; a browser that gets none still has the reload

log = structlog.get_logger(__name__)
View = TypeVar("View", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a page: the list it belongs to, its name, where it stands in that list, and its HTML."""

    place: str
    name: str
    order: float
    html: str

    @property
    def version(self) -> str:
        """A short fingerprint: a browser that shows this one already need not draw it again."""
        return blake2b(self.html.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


class Feed(Generic[View]):
    """What changes in each view, for all who watch it."""

    def __init__(self, look: Callable[[View], Iterable[Part]]) -> None:
        self._look = look
        self._seen: dict[View, dict[str, Part]] = {}
        self._listeners: dict[View, set[asyncio.Queue[str | None]]] = {}
        self._wake = asyncio.Event()
        self._closed = False
        self._watcher: asyncio.Task[None] | None = None

    @property
    def is_full(self) -> bool:
        return sum(len(queues) for queues in self._listeners.values()) >= MAX_LISTENERS

    def nudge(self) -> None:
        """Something has just happened: look now instead of within the second."""
        self._wake.set()

    def close(self) -> None:
        """End every stream and look no more."""
        self._closed = True
        self._wake.set()
        for queues in self._listeners.values():
            for queue in queues:
                _put(queue, None)

    async def stream(self, view: View, may_see: Callable[[], bool]) -> AsyncIterator[str]:
        """Server-sent events: everything in the view at first, then what changes. `may_see` is asked each time."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(MAX_WAITING)
        for part in self._seen.get(view, {}).values():
            _put(queue, _changed(part))
        self._listeners.setdefault(view, set()).add(queue)
        self._watch()
        try:
            yield "retry: 2000\n\n"
            while not self._closed:
                try:
                    event = await asyncio.wait_for(queue.get(), STILL_HERE_SECONDS)
                except TimeoutError:
                    event = ": still here\n\n"
                events = [event]
                while not queue.empty():
                    events.append(queue.get_nowait())
                if None in events:
                    return
                if not await asyncio.to_thread(may_see):
                    yield _event("left", {})
                    return
                yield "".join(event for event in events if event)
        finally:
            self._leave(view, queue)

    def _leave(self, view: View, queue: "asyncio.Queue[str | None]") -> None:
        self._listeners[view].discard(queue)
        if not self._listeners[view]:
            del self._listeners[view]
            self._seen.pop(view, None)

    def _watch(self) -> None:
        if self._watcher is None or self._watcher.done():
            self._watcher = asyncio.create_task(self._keep_looking())
        self.nudge()

    async def _keep_looking(self) -> None:
        while self._listeners and not self._closed:
            self._wake.clear()
            for view in list(self._listeners):
                try:
                    parts = {part.name: part for part in await asyncio.to_thread(_draw, self._look, view)}
                except Exception as error:  # noqa: BLE001 - a look that failed is looked again; pages must not go dead
                    log.warning("page.look_failed", error=type(error).__name__)
                    continue
                self._tell(view, parts)
            try:
                await asyncio.wait_for(self._wake.wait(), LOOK_SECONDS)
            except TimeoutError:
                continue

    def _tell(self, view: View, parts: dict[str, Part]) -> None:
        before = self._seen.get(view, {})
        events = [_changed(part) for name, part in parts.items() if before.get(name) != part]
        events += [_event("gone", {"name": name}) for name in before if name not in parts]
        if view in self._listeners:
            self._seen[view] = parts
        for queue in self._listeners.get(view, ()):
            for event in events:
                _put(queue, event)


def _draw(look: Callable[[View], Iterable[Part]], view: View) -> list[Part]:
    return list(look(view))


def _changed(part: Part) -> str:
    return _event("part", {**asdict(part), "version": part.version})


def _event(name: str, facts: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(facts)}\n\n"


def _put(queue: "asyncio.Queue[str | None]", event: str | None) -> None:
    if queue.full():  # too slow: what it missed comes with the page itself
        while not queue.empty():
            queue.get_nowait()
        queue.put_nowait(_event("reload", {}))
        if event is not None:
            return
    queue.put_nowait(event)
