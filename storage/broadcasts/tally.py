"""The tally of one count: whoever is judged is added up here, with what their text costs and a few texts to show."""

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flows.broadcast import Counted, fair_key
from flows.broadcast_words import Words, pieces, render, size_of
from flows.courtesy import Go, Wait
from flows.wording import Segments
from storage.outbox.standing import Ended
from storage.persons import Half

OTHER_CHANNEL = "other channel"  # as the claim says it of the second copy for one person
GETS = "gets it"
SAMPLES = 3  # texts to be shown (X2), as far as they differ


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
class Judged:
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


@dataclass(slots=True)
class Behind:
    """The residents behind one number of a count (C6): `GETS`, "not: stopped", "later: one a day"."""

    wanted: str
    residents: "array[int]" = field(default_factory=lambda: array("q"))

    def note(self, number: str, judged: "Judged") -> None:
        if number == self.wanted:
            self.residents.append(judged.row.resident_id)


class Counting:
    """Adds up one count. What a text costs is worked out once for each name there is."""

    def __init__(self, broadcast_id: int, words: Words, queue: Queue | None, behind: Behind | None) -> None:
        self._broadcast_id = broadcast_id
        self._behind = behind or Behind("")
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

    def add(self, judged: Judged) -> None:
        """Somebody on one channel."""
        if judged.goes:
            self._add_person(judged, judged.row.resident_id)
        else:
            self._leave_out(judged, judged.why_not)

    def add_joined(self, judged: Judged, other: Judged | None) -> None:
        """One half of a joined person. Both are put in the queue, so that the claim picks where they want it then."""
        half = judged.half
        if half is None or other is None:  # the other half is not in the audience
            self.add(judged)
            return
        is_preferred = half.preferred_id == judged.row.resident_id
        if judged.goes and other.goes and not is_preferred:
            self._leave_out(judged, OTHER_CHANNEL)
            self._stand(judged, min(judged.row.resident_id, half.resident_id), after=True)
        elif judged.goes:
            self._add_person(judged, min(judged.row.resident_id, half.resident_id))
        elif other.goes:
            self._leave_out(judged, OTHER_CHANNEL)
        elif is_preferred:  # neither goes: one person who does not get it
            self._leave_out(judged, judged.why_not)

    def end(self) -> Tally:
        shown = (self._longest, self._named, self._nameless, *self._lots)
        differing = dict.fromkeys(one[1:] for one in shown if one is not None)
        self._tally.samples = [
            Sample(channel, render(self._words, name), self._size(name)) for channel, name in list(differing)[:SAMPLES]
        ]
        return self._tally

    def _leave_out(self, judged: Judged, why: str) -> None:
        self._tally.without[why] += 1
        self._behind.note(f"not: {why}", judged)

    def _add_person(self, judged: Judged, person_id: int) -> None:
        row, tally = judged.row, self._tally
        key = self._stand(judged, person_id)
        size = self._size(row.name)
        channel = tally.channels.setdefault(row.channel, ByChannel())
        tally.people += 1
        self._behind.note(GETS, judged)
        channel.people += 1
        channel.segments += size.count
        tally.senders[row.sender_id] += 1
        tally.nameless += self._says_names and not row.name
        if size.count > self._plain.count and row.channel == "sms":
            tally.dear += 1
            tally.dearest = tally.dearest or row.name
        if isinstance(judged.verdict, Wait):
            tally.waits[judged.verdict.why] += 1
            self._behind.note(f"later: {judged.verdict.why}", judged)
        self._show((key, row.channel, row.name if self._says_names else ""), size)

    def _stand(self, judged: Judged, person_id: int, *, after: bool = False) -> int:
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
