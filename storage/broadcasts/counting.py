"""Counting: who would get a broadcast, who would not and why, and what it would cost.

Rules
- The one count behind the preview and behind the number that is typed to approve it: everybody is judged at the moment
  the first text could leave, by the claim's own functions.
- Everybody is looked at in slices; of each only three numbers are kept, and only when it is approved.
- People are counted, not addresses: two residents who are joined get one text, and count once.
"""

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlmodel import Session

from flows.broadcast import Counted, fair_key, starts_at
from flows.broadcast_words import Words, pieces, render, size_of
from flows.courtesy import ONE_A_DAY, Go, Wait, hours, next_permitted
from flows.wording import Segments
from storage.broadcasts.audience import list_people
from storage.broadcasts.drafts import words_of
from storage.outbox.foresight import foresee
from storage.outbox.standing import Ended
from storage.persons import Half
from storage.tables import Area, Broadcast, Table, id_of

OTHER_CHANNEL = "other channel"  # as the claim says it of the second copy for one person
OUTSIDE, NO_ADDRESS = "outside the area", "no address"
SAMPLES = 3  # texts to be shown (X2), as far as they differ
NOT_MADE = ("approved", "first", "held", "going")  # states in which the outbox lacks some of a broadcast

_BROADCAST, _RECIPIENT = Table.metadata.tables["broadcast"], Table.metadata.tables["recipient"]


@dataclass(slots=True)
class ByChannel:
    people: int = 0
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """One of the texts as it would leave."""

    channel: str
    text: str
    size: Segments


@dataclass(slots=True)
class Queue:
    """Who gets it, in the order of their residents' numbers: where each stands by lot, and their address."""

    keys: "array[int]" = field(default_factory=lambda: array("q"))
    residents: "array[int]" = field(default_factory=lambda: array("q"))
    addresses: "array[int]" = field(default_factory=lambda: array("q"))

    def add(self, key: int, row: Any) -> None:
        self.keys.append(key)
        self.residents.append(row.resident_id)
        self.addresses.append(row.address_id)

    def in_order(self) -> Iterator[tuple[int, int]]:
        """Resident and address of each, as they stand."""
        for place in sorted(range(len(self.keys)), key=self.keys.__getitem__):
            yield self.residents[place], self.addresses[place]


@dataclass(slots=True)
class Tally:
    """What a count came to."""

    people: int = 0
    without: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(
        default_factory=Counter
    )  # of the people, those who get it later than the first, and why
    channels: dict[str, ByChannel] = field(default_factory=dict)
    senders: Counter[int] = field(default_factory=Counter)
    nameless: int = 0
    dear: int = 0  # people whose name makes their text cost more
    dearest: str = ""  # one of those names
    samples: list[Sample] = field(default_factory=list)

    def counted(self) -> Counted:
        return Counted(self.people, dict(self.without))


@dataclass(frozen=True, slots=True)
class _Judged:
    """One resident, by the best of their addresses."""

    row: Any
    verdict: Go | Wait | Ended
    half: Half | None

    @property
    def goes(self) -> bool:
        return not isinstance(self.verdict, Ended)

    @property
    def why_not(self) -> str:
        return self.verdict.reason or self.verdict.state if isinstance(self.verdict, Ended) else ""


def leaves_at(broadcast: Broadcast, area: Area, now: datetime) -> datetime:
    """When the first text could leave, were it approved now."""
    return next_permitted(starts_at(broadcast.slot_at, now), ZoneInfo(area.zone))


def count(
    session: Session,
    broadcast: Broadcast,
    area: Area,
    *,
    now: datetime,
    suppression_key: bytes,
    queue: Queue | None = None,
) -> Tally:
    """Judge everybody it is for. With a `queue`, whoever gets it is put there, by lot."""
    counter = _Counter(broadcast, words_of(broadcast), queue)
    joined: dict[int, _Judged] = {}
    for judged in _judge_all(session, broadcast, area, now, suppression_key):
        if judged.half is None:
            counter.add(judged)
        else:
            joined[judged.row.resident_id] = judged
    for judged in joined.values():
        other = joined.get(judged.half.resident_id) if judged.half else None
        counter.add_joined(judged, other)
    return counter.end()


def _judge_all(
    session: Session, broadcast: Broadcast, area: Area, now: datetime, suppression_key: bytes
) -> Iterator[_Judged]:
    at = leaves_at(broadcast, area, now)
    booked = _list_booked(session, broadcast, area, at)
    for slice_ in list_people(session, broadcast, area):
        foreseen = _foresee(session, slice_, at, now, suppression_key)
        for addresses in slice_:
            judged = [_judge(row, foreseen, area) for row in addresses]
            best = next((one for one in judged if one.goes), judged[0])
            yield _after(best, booked, broadcast, area, at)


def _foresee(
    session: Session, people: list[list[Any]], at: datetime, now: datetime, suppression_key: bytes
) -> dict[int, _Judged]:
    """What the claim would say of every address, asked sender by sender."""
    by_sender: dict[int, list[Any]] = {}
    for row in (row for addresses in people for row in addresses):
        if row.address_id is not None:
            by_sender.setdefault(row.sender_id, []).append(row)
    judged: dict[int, _Judged] = {}
    for sender_id, rows in sorted(by_sender.items()):
        found = foresee(session, sender_id=sender_id, rows=rows, at=at, now=now, suppression_key=suppression_key)
        judged |= {row.address_id: _Judged(row, one.verdict, one.half) for row, one in zip(rows, found, strict=True)}
    return judged


def _judge(row: Any, foreseen: dict[int, _Judged], area: Area) -> _Judged:
    if row.address_id is None:
        return _Judged(row, Ended("blocked", NO_ADDRESS), None)
    if row.area_id != area.id:
        return _Judged(row, Ended("blocked", OUTSIDE), foreseen[row.address_id].half)
    return foreseen[row.address_id]


def _list_booked(session: Session, broadcast: Broadcast, area: Area, at: datetime) -> frozenset[int]:
    """Who gets another broadcast on that day that is approved and not in the outbox yet. A correction minds none."""
    if broadcast.corrects_id is not None:
        return frozenset()
    opens, closes = hours(at.astimezone(ZoneInfo(area.zone)).date(), ZoneInfo(area.zone))
    others = (
        select(_RECIPIENT.c.resident_id)
        .join(_BROADCAST, _BROADCAST.c.id == _RECIPIENT.c.broadcast_id)
        .where(
            _BROADCAST.c.id != broadcast.id,
            _BROADCAST.c.state.in_(NOT_MADE),
            _BROADCAST.c.corrects_id.is_(None),
            _BROADCAST.c.starts_at < closes,
            func.coalesce(_BROADCAST.c.starts_at, opens) >= opens - timedelta(days=1),
            _BROADCAST.c.expires_at > opens,
            _RECIPIENT.c.place > _BROADCAST.c.made,
        )
    )
    return frozenset(session.connection().execute(others).scalars())


def _after(judged: _Judged, booked: frozenset[int], broadcast: Broadcast, area: Area, at: datetime) -> _Judged:
    """One text a day: whoever is booked waits for the next day, where that is still within the slot."""
    theirs = {judged.row.resident_id, judged.half.resident_id if judged.half else judged.row.resident_id}
    if not judged.goes or not booked & theirs:
        return judged
    zone = ZoneInfo(area.zone)
    tomorrow = hours(at.astimezone(zone).date() + timedelta(days=1), zone)[0]
    if tomorrow < broadcast.expires_at:
        return _Judged(judged.row, Wait(tomorrow, ONE_A_DAY), judged.half)
    return _Judged(judged.row, Ended("blocked", ONE_A_DAY), judged.half)


class _Counter:
    """Adds up one count. What a text costs is worked out once for each name there is."""

    def __init__(self, broadcast: Broadcast, words: Words, queue: Queue | None) -> None:
        self._broadcast_id = id_of(broadcast)
        self._words = words
        self._queue = queue
        self._says_names = len(pieces(words)) > 1
        self._sizes: dict[str, Segments] = {}
        self._plain = size_of(words, "")
        self._tally = Tally()
        self._lots: list[tuple[int, str, str]] = []  # key, channel, name
        self._longest: tuple[int, str, str] | None = None
        self._named: tuple[int, str, str] | None = None
        self._nameless: tuple[int, str, str] | None = None

    def add(self, judged: _Judged) -> None:
        """Somebody on one channel."""
        if judged.goes:
            self._add_person(judged, judged.row.resident_id)
        else:
            self._tally.without[judged.why_not] += 1

    def add_joined(self, judged: _Judged, other: _Judged | None) -> None:
        """One half of a joined person. Both are put in the queue, so that the claim picks where they want it then."""
        half = judged.half
        if half is None or other is None:  # the other half is not in the audience
            self.add(judged)
            return
        is_preferred = half.preferred_id == judged.row.resident_id
        if judged.goes and other.goes and not is_preferred:
            self._tally.without[OTHER_CHANNEL] += 1
            self._stand(judged, min(judged.row.resident_id, half.resident_id), after=True)
        elif judged.goes:
            self._add_person(judged, min(judged.row.resident_id, half.resident_id))
        elif other.goes:
            self._tally.without[OTHER_CHANNEL] += 1
        elif is_preferred:  # neither goes: one person who does not get it
            self._tally.without[judged.why_not] += 1

    def end(self) -> Tally:
        shown = (self._longest, self._named, self._nameless, *self._lots)
        differing = dict.fromkeys(one[1:] for one in shown if one is not None)
        self._tally.samples = [
            Sample(channel, render(self._words, name), self._size(name)) for channel, name in list(differing)[:SAMPLES]
        ]
        return self._tally

    def _add_person(self, judged: _Judged, person_id: int) -> None:
        row, tally = judged.row, self._tally
        key = self._stand(judged, person_id)
        size = self._size(row.name)
        channel = tally.channels.setdefault(row.channel, ByChannel())
        tally.people += 1
        channel.people += 1
        channel.segments += size.count
        tally.senders[row.sender_id] += 1
        tally.nameless += self._says_names and not row.name
        if size.count > self._plain.count and row.channel == "sms":
            tally.dear += 1
            tally.dearest = tally.dearest or row.name
        if isinstance(judged.verdict, Wait):
            tally.waits[judged.verdict.why] += 1
        self._show((key, row.channel, row.name if self._says_names else ""), size)

    def _stand(self, judged: _Judged, person_id: int, *, after: bool = False) -> int:
        """Where they stand by lot; the half that is not preferred right behind the other."""
        key = fair_key(self._broadcast_id, person_id) * 2 + after
        if self._queue is not None:
            self._queue.add(key, judged.row)
        return key

    def _show(self, one: tuple[int, str, str], size: Segments) -> None:
        """Keep the longest, one with a name and one without, and a few by lot."""
        if self._longest is None or _cost(size) > _cost(self._size(self._longest[2])):
            self._longest = one
        if not one[2]:
            self._nameless = min(one, self._nameless or one)
        else:
            self._named = min(one, self._named or one)
        if len(self._lots) < SAMPLES or one < self._lots[-1]:
            self._lots = sorted([*self._lots, one])[:SAMPLES]

    def _size(self, name: str) -> Segments:
        name = name if self._says_names else ""
        if name not in self._sizes:
            self._sizes[name] = size_of(self._words, name)
        return self._sizes[name]


def _cost(size: Segments) -> tuple[int, int]:
    return size.count, size.units
