"""All we know when a message is heard, as flows may know it: look-ups are bound here, and made only if asked for."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache

from flows import facts
from flows.engine import state_from_json
from flows.facts import Facts, Joined, LastPart, LinkOffer, OpenAsk
from flows.meeting import ASKS as MEETING_ASKS
from flows.talk import TAKEN, keeps_quiet
from storage import (
    asks,
    coordinators,
    guests,
    ideas,
    links,
    meetings,
    near_jobs,
    opinions,
    persons,
    placements,
    rsvps,
    similar,
    talks,
    tallies,
    volunteers,
)
from storage.arrivals import Known
from storage.driver import Wire, read_moment
from storage.tables import Coordinator, Meeting, id_of
from storage.tallies import Tally

ONE_HOUR = timedelta(hours=1)
SHOWN_MEETINGS = 3
OF_THE_AREA = ("many_numbers", "spent")
ABOUT_MEETINGS = tuple(kind.name for kind in MEETING_ASKS)
OTHER_CHANNEL = {"sms": "telegram", "telegram": "sms"}


class InUse(Exception):  # noqa: N818 - it reads as what it is
    """Another message of this batch may take the last place of this meeting: this one goes with the next batch."""


def recall(wire: Wire, known: Known, tally: Tally, now: datetime, in_use: set[int] | None = None) -> Facts:
    """All that is known, as flows may know it; of who is joined with another, see `recall_person`.

    `in_use` are the meetings with few places that an earlier message of the same batch has looked at.
    """
    found, area = known.found, known.area
    resident_id = found.resident_id

    def next_reference() -> str:
        tally.given += 1
        return f"{area.code}-{tally.given}"

    part = None
    if found.part_reference:
        part = LastPart(found.part_reference, found.part_length, read_moment(found.part_at), found.part_ending)
    open_asks: tuple[OpenAsk, ...] = ()
    if found.has_asks and resident_id is not None:
        open_asks = asks.list_within_reach(wire.session, resident_id, now)
    return Facts(
        now=now,
        area=area,
        next_reference=next_reference,
        first_contact=not found.welcomed,
        stopped=bool(found.suppressed),
        paused=keeps_quiet(found.paused),
        with_person=found.paused == TAKEN,
        stop_confirmed=bool(found.suppressed and found.stop_confirmed),
        language=found.language,
        name=found.name,
        state=state_from_json(found.state),
        asks=open_asks,
        question_put_at=lambda: talks.question_put_at(wire.session, resident_id, found.state),
        last_said=lambda: talks.last_said(wire.session, resident_id),
        outcome_told=lambda: talks.outcome_told(wire.session, resident_id),
        meetings_consent=None if found.meetings_consent is None else bool(found.meetings_consent),
        last_part=part,
        find_idea=lambda reference: ideas.status_of(
            wire.session, area_id=found.area_id, reference=reference, resident_id=resident_id
        ),
        own_ideas=lambda: ideas.list_own(wire.session, area_id=found.area_id, resident_id=resident_id),
        cards_to_ask=cache(lambda shown: opinions.cards_to_ask(wire.session, found.area_id, resident_id, shown)),
        similar_cards=cache(lambda: similar.list_cards(wire, found.area_id, resident_id, known.arrival.text)),
        answers_last_hour=found.answers_last_hour,
        new_numbers=tally.new_numbers,
        segments_today=tally.segments,
        is_told=lambda kind: _is_told(wire, known, tally, kind),
        recent=lambda: talks.list_spoken(wire, resident_id, since=now - ONE_HOUR),
        links=_Links(wire, known, now),
        meetings=_Meetings(wire, known, now, in_use if in_use is not None else set()),
        agreed_to=lambda purpose: _agreed_to(wire, resident_id, purpose, {}),
        is_helping=lambda: volunteers.find_open(wire.session, resident_id) is not None,
        was_under_age=lambda: volunteers.was_under_age(wire.session, resident_id, now),
        find_task=lambda subject: placements.as_help_task(wire.session, subject),
        near_jobs=lambda: near_jobs.list_near(wire.session, found.area_id, resident_id, area.zone, now),
    )


def recall_person(wire: Wire, known: Known, alone: Facts, key: bytes) -> tuple[Facts, tuple[tuple[int, str], ...]]:
    """What is known of one who is joined with another, and the other's addresses: the strictest of both holds."""
    resident_id, connection = known.resident_id, wire.session.connection()
    joined = persons.halves(connection, [resident_id], key)
    half = joined.get(resident_id)
    if half is None:
        return alone, ()
    consents = persons.read_consents(connection, [resident_id], "meetings", joined)
    together = replace(
        alone,
        stopped=alone.stopped or half.stopped,
        stop_confirmed=alone.stop_confirmed or half.stop_confirmed,
        paused=alone.paused or keeps_quiet(half.paused),
        with_person=TAKEN in (known.found.paused, half.paused),
        asks=_with_asks_of(wire, half.resident_id, alone),
        meetings_consent=consents.get(resident_id),
        agreed_to=lambda purpose: _agreed_to(wire, resident_id, purpose, joined),
        answers_last_hour=alone.answers_last_hour
        + talks.count_answers(wire.session, half.resident_id, since=alone.now - ONE_HOUR),
        joined=Joined(half.joined_at, preferred_here=half.preferred_id == resident_id),
    )
    return together, half.addresses


def _with_asks_of(wire: Wire, half_id: int, alone: Facts) -> tuple[OpenAsk, ...]:
    """What was asked about meetings where the other half is written to may be answered from here as well."""
    theirs = asks.list_within_reach(wire.session, half_id, alone.now, kinds=ABOUT_MEETINGS)
    own = {(ask.kind, ask.subject) for ask in alone.asks}
    return (*alone.asks, *(ask for ask in theirs if (ask.kind, ask.subject) not in own))


def _agreed_to(wire: Wire, resident_id: int | None, purpose: str, joined: Mapping[int, persons.Half]) -> bool | None:
    if resident_id is None:
        return None
    return persons.read_consents(wire.session.connection(), [resident_id], purpose, joined).get(resident_id)


def _is_told(wire: Wire, known: Known, tally: Tally, kind: str) -> bool:
    """What is over a cap of the area is told once for all its residents, what one of them does once for each."""
    found = known.found
    if kind not in OF_THE_AREA:
        resident_id = found.resident_id
        return resident_id is not None and tallies.is_told(
            wire, area_id=found.area_id, kind=kind, resident_id=resident_id
        )
    if kind not in tally.told and tallies.is_told(wire, area_id=found.area_id, kind=kind, resident_id=None):
        tally.told.add(kind)
    return kind in tally.told


@dataclass(frozen=True, slots=True)
class _Links:
    """What LINK may look up (`flows.facts.Links`)."""

    wire: Wire
    known: Known
    now: datetime

    def new_code(self) -> str:
        while True:
            code = f"{secrets.randbelow(10**6):06}"
            if links.is_free(self.wire.session, code):
                return code

    def find(self, code: str) -> LinkOffer | None:
        """Only within one area, and the last code only from where LINK was texted."""
        session, resident_id = self.wire.session, self.known.found.resident_id
        link = links.find_open(session, code, self.known.found.area_id, self.now)
        if link is None:
            return None
        taken = any(who is not None and links.is_joined(session, who) for who in (link.first_id, link.second_id))
        if link.second_id is not None:
            return LinkOffer(id_of(link), "last", True, taken) if link.first_id == resident_id else None
        crosses = links.channel_of(session, link.first_id) == OTHER_CHANNEL[self.known.arrival.channel]
        return LinkOffer(id_of(link), "first", crosses, taken)

    def wrong_tries(self) -> int:
        return links.count_wrong_tries(self.wire.session, self.known.found.resident_id, self.now)

    def has_other_channel(self) -> bool:
        other = OTHER_CHANNEL[self.known.arrival.channel]
        return links.has_channel(self.wire.session, self.known.found.area_id, other)


@dataclass(slots=True)
class _Meetings:
    """What may be looked up about meetings (`flows.facts.Meetings`), under the locks of the turn."""

    wire: Wire
    known: Known
    now: datetime
    in_use: set[int]
    seen: dict[int, facts.Meeting | None] = field(default_factory=dict)

    def of(self, subject: str) -> facts.Meeting | None:
        number = subject.split(":")[1] if ":" in subject else ""
        return self._look(int(number)) if number.isdecimal() else None

    def upcoming(self) -> list[facts.Meeting]:
        found = meetings.list_meetings(self.wire.session, self.known.found.area_id, after=self.now)
        return self._all([one for one in found if one.starts_at > self.now][:SHOWN_MEETINGS])

    def on_now(self) -> list[facts.Meeting]:
        found = meetings.list_meetings(self.wire.session, self.known.found.area_id, after=self.now - guests.DOOR_CLOSES)
        return self._all([one for one in found if one.starts_at - guests.DOOR_OPENS <= self.now])

    def knows_needs(self) -> bool:
        return rsvps.knows_needs(self.wire.session, self.known.found.resident_id)

    def is_organiser(self) -> bool:
        return self._coordinator() is not None

    def draft(self) -> facts.Meeting | None:
        draft = self._draft(self._coordinator())
        return self._look(id_of(draft)) if draft else None

    def count_invited(self) -> int:
        return meetings.count_everybody(self.wire.session, self.known.found.area_id)

    def needs_another(self) -> bool:
        session, organiser = self.wire.session, self._coordinator()
        draft = self._draft(organiser)
        if organiser is None or draft is None:
            return False
        people = meetings.count_invited(session, draft, self.now)
        return meetings.is_for_two(session, draft, people) and meetings.still_waits(draft, people, by=organiser.id)

    def _draft(self, organiser: Coordinator | None) -> Meeting | None:
        return meetings.find_draft(self.wire.session, made_by=id_of(organiser), now=self.now) if organiser else None

    def _coordinator(self) -> Coordinator | None:
        address, area_id = self.known.arrival.address, self.known.found.area_id
        return coordinators.find_by_address(self.wire.session, area_id=area_id, address=address)

    def _all(self, found: list[Meeting]) -> list[facts.Meeting]:
        looked_at = [self._look(id_of(meeting)) for meeting in found if meeting.state == "open"]
        return [meeting for meeting in looked_at if meeting]

    def _look(self, meeting_id: int) -> facts.Meeting | None:
        if meeting_id not in self.seen:
            meeting = meetings.find_meeting(self.wire.session, meeting_id)
            if meeting is None or meeting.area_id != self.known.found.area_id:
                return None
            if meeting.capacity and meeting_id in self.in_use:
                raise InUse
            self.in_use.add(meeting_id)
            self.seen[meeting_id] = rsvps.as_facts(
                self.wire.session, meeting, self.known.area, self.known.found.resident_id, self.known.found.language
            )
        return self.seen[meeting_id]
