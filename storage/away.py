"""When the people at the desk are away, and who stands in for them.

Rules
- The reader's own times away stand on the area, where every receipt looks; everybody else's on their own row. So there
  is one truth about each person, and it goes with them when another becomes the reader.
- Who is away gets no word on the reading day. An alert about somebody in danger still goes to everybody.
"""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from flows.away import Away, format_away, is_away, parse_away, read_away, stand_in_on
from flows.wording import straighten
from storage import audit
from storage.tables import Area, Coordinator, id_of


def is_reader(area: Area, coordinator: Coordinator) -> bool:
    """Whether residents are told that this person reads: by their first name, as the area has it."""
    return bool(area.reader) and _is_called(coordinator, area.reader)


def times_of(area: Area, coordinator: Coordinator) -> tuple[Away, ...]:
    """When somebody at the desk is away."""
    return read_away(area.away if is_reader(area, coordinator) else coordinator.away)


def is_away_on(area: Area, coordinator: Coordinator, day: date) -> bool:
    return is_away(day, times_of(area, coordinator))


def stand_in_today(area: Area, today: date) -> str:
    """Who reads today in the reader's stead; "" is the reader, or nobody."""
    return stand_in_on(today, read_away(area.away))


def set_of_area(session: Session, area: Area, typed: str, now: datetime) -> None:
    """When its reader is away, in place of what was known; "" is never. Raises ValueError, in words."""
    area.away = format_away(_read(area, typed, area.away, now))
    session.add(area)
    session.flush()


def set_of(
    session: Session, area: Area, coordinator: Coordinator, typed: str, now: datetime, *, by: int | None = None
) -> None:
    """When somebody at the desk is away, in place of what was known; "" is never. Raises ValueError, in words."""
    if is_reader(area, coordinator):
        set_of_area(session, area, typed, now)
    else:
        coordinator.away = format_away(_read(area, typed, coordinator.away, now))
        session.add(coordinator)
    audit.write(
        session,
        action="coordinator.away",
        now=now,
        area_id=coordinator.area_id,
        coordinator_id=by,
        subject=f"coordinator:{id_of(coordinator)}",
    )


def _read(area: Area, typed: str, known: str, now: datetime) -> tuple[Away, ...]:
    """What was typed. ValueError where a time that was not known before is over: it was meant for another year."""
    times, today = parse_away(straighten(typed)), now.astimezone(ZoneInfo(area.zone)).date()
    for one in set(times) - set(read_away(known)):
        if one.last < today:
            raise ValueError(f"that time is over: it ended on {one.last.day} {one.last:%B %Y}. Look at the year")
    return times


def pass_on(session: Session, area: Area, before: str) -> None:
    """Another reads from now on: each person's times away go with them. Who is not at the desk takes none along."""
    if area.id is None or before == area.reader:
        return
    here = select(Coordinator).where(Coordinator.area_id == area.id, col(Coordinator.left_at).is_(None))
    people = session.exec(here.order_by(col(Coordinator.id))).all()
    new = next((one for one in people if _is_called(one, area.reader)), None)
    if new is None:
        return
    old = next((one for one in people if before and _is_called(one, before)), None)
    if old is not None:
        old.away = area.away
    area.away, new.away = new.away, ""
    session.flush()


def _is_called(coordinator: Coordinator, first_name: str) -> bool:
    return f"{coordinator.name} ".casefold().startswith(f"{first_name.strip()} ".casefold())
