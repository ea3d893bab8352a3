"""What passes through one turn: the arrival, all we know of it, and what it comes to."""

import hmac
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from flows import facts
from flows.away import read_away
from flows.engine import Reply, State
from flows.locale import read_languages
from flows.own_words import read_own
from flows.records import Record, Suppress


@dataclass(slots=True)
class Arrival:
    """One message at our door: cleaned, and with the keyed hashes by which we may know it."""

    channel: str
    sender: str
    kind: str
    external_id: str
    external_hash: str
    address: str
    address_hash: str
    text: str
    media: tuple[dict[str, str], ...] = ()
    area_code: str | None = None
    payable: bool = True


class Found(NamedTuple):
    """What a message finds, in the order of the statement that looks (`_find`)."""

    seen: bool
    sender_id: int
    address_id: int | None
    address_gone: str
    address_payable: bool
    resident_id: int | None
    name: str
    language: str
    paused: str
    last_seen_at: Any
    own_area_id: int | None
    welcomed: bool
    state: str
    suppressed: bool
    stop_confirmed: bool
    meetings_consent: bool | None
    part_reference: str | None
    part_length: int
    part_at: Any
    part_ending: str
    has_asks: bool
    is_joined: bool
    area_id: int
    ideas_count: int
    tally_hour: str
    tally_numbers: int
    tally_day: str
    tally_segments: int
    answers_last_hour: int
    area_name: str
    area_code: str
    area_zone: str
    area_reader: str
    area_reading_day: int
    area_languages: str
    area_controller: str
    area_privacy: str
    area_on_call: bool
    area_answers_an_hour: int
    area_new_numbers_an_hour: int
    area_pounds_a_day: int
    area_away: str
    area_links: str
    area_own_words: str
    incoming_number: int | None  # PostgreSQL: the next of its sequence, taken; SQLite: the last, `_number` counts on
    resident_number: int | None


AREA_FACTS = slice(Found._fields.index("area_name"), Found._fields.index("area_own_words") + 1)


class Known:
    """One arrival, all we know of it, and the numbers its rows will have."""

    __slots__ = ("area", "arrival", "found", "incoming_id", "is_new", "resident_id")

    def __init__(self, arrival: Arrival, found: Found) -> None:
        self.arrival = arrival
        self.found = found
        self.is_new = found.resident_id is None
        self.incoming_id = found.incoming_number or 0
        self.resident_id = found.resident_id or found.resident_number or 0
        fields: tuple[Any, ...] = found
        self.area = _area(*fields[AREA_FACTS])


@lru_cache(maxsize=1000)
def _area(
    name: str,
    code: str,
    zone: str,
    reader: str,
    reading_day: int,
    languages: str,
    controller: str,
    privacy: str,
    on_call: bool,
    answers_an_hour: int,
    new_numbers_an_hour: int,
    pounds_a_day: int,
    away: str,
    links: str,
    own_words: str,
) -> facts.Area:
    """The same values are the same area: most texts of a day find theirs made already."""
    spoken = read_languages(languages)
    return facts.Area(
        *(name, code, ZoneInfo(zone), reader, reading_day, spoken, controller, privacy, bool(on_call)),
        *(answers_an_hour, new_numbers_an_hour, pounds_a_day, read_away(away), links, read_own(own_words)),
    )


@dataclass(slots=True)
class Taken:
    """One message and what it came to."""

    known: Known
    reading: str
    records: tuple[Record, ...] = ()
    replies: tuple[Reply, ...] = ()
    state: State | None = None  # None: the talk stands where it stood
    spoke: bool = True  # False: nobody's words were heard (left, returned, a flow broke): no resident is made of it
    welcomes: bool = False  # its reply tells them what it costs, STOP and PRIVACY
    joined: tuple[tuple[int, str], ...] = ()  # sender and keyed hash of the same person's other addresses

    @property
    def resident_id(self) -> int | None:
        return self.known.resident_id if self.spoke or not self.known.is_new else None

    @property
    def area_id(self) -> int:
        return self.known.found.area_id

    @property
    def told_of_stop(self) -> bool:
        """Whether they learn that a STOP was taken, from us or from a provider that took it itself."""
        if any(isinstance(record, Suppress) and record.reason == "carrier" for record in self.records):
            return True
        return any(reply.kind == "stop_confirmation" for reply in self.replies)


def hash_external_id(key: bytes, external_id: str) -> str:
    """What stays of a provider's id when its message is erased."""
    return hmac.digest(key, b"external id " + external_id.encode(), "sha256").hex()
