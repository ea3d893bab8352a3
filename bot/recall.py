"""All we know when a message is heard, as flows may know it: look-ups are bound here, and made only if asked for."""

from datetime import datetime

from flows.engine import state_from_json
from flows.facts import Facts, LastPart, OpenAsk
from storage import asks, ideas
from storage.arrivals import Known
from storage.driver import Wire, read_moment


def recall(wire: Wire, known: Known, references: dict[int, int], now: datetime) -> Facts:
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
