"""The report: what the rows of an area say about some months, and the rows behind each of its numbers.

Rules
- A number and the list it opens are one query (`rows.LISTS`): what is counted is what is shown (C6). Only who came and
  is not known to us has no row; `count_unnamed` says how many of the number they are.
- People are persons: phone and Telegram that are joined count once. Who was erased is in no count of who texted.
- Whoever said yes, or came, to a meeting counts with their party, in both numbers.
- What somebody in danger wrote, and our answer to it, is not counted and not opened.
- A text of ours belongs to the months in which it was owed.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlmodel import Session, col
from sqlmodel import select as choose

from flows.report import CAME_BACK_DAYS, FATES, STATUSES, Counted, Held, Period
from flows.wording import segments
from storage import report_rows as rows
from storage.outbox.states import REACHED
from storage.report_rows import LEFT, MEETING, OUTGOING, PLACEMENT, STATES, What
from storage.tables import Area, Meeting, id_of

PAGE = 50  # rows behind a number on one page


@dataclass(frozen=True, slots=True)
class Behind:
    """One row behind a number, as the desk lists it."""

    row: int
    at: datetime
    words: str  # empty: none, or they are gone
    note: str  # a state, a status, an answer
    resident_id: int | None
    reference: str  # of an idea
    people: int  # one, and of a guest all of their party


def count(session: Session, area: Area, period: Period, now: datetime) -> Counted:
    """Everything the report says, as it is: `flows.report.tell` hides what may not be said."""
    scope = rows.scope_of(area, period, now)
    first, back, still_open = _helped(session, scope)
    states = _by_note(session, rows.ours(scope))
    statuses = _by_note(session, rows.ideas(scope))
    texts = rows.texts(scope).subquery()
    texted = select(func.count(), func.count(func.distinct(texts.c.person))).select_from(texts)
    total, people = session.connection().execute(texted).one()
    return Counted(
        texts=total,
        texted=people,
        first_time=_count_people(session, rows.first_texts(scope)),
        fates={fate: sum(states[state] for state in STATES[fate]) for fate in FATES},
        written_to=_count_people(session, rows.ours(scope, LEFT)),
        reached=_count_people(session, rows.ours(scope, REACHED)),
        became={status: statuses[status] for status in STATUSES},
        held=_held(session, scope, ZoneInfo(area.zone)),
        called_off=_count_called_off(session, scope),
        offered=_count_people(session, rows.offers(scope)),
        first_timers=len(first),
        came_back=len(back),
        still_open=still_open,
        segments=_segments(session, scope),
    )


def list_behind(
    session: Session,
    area: Area,
    period: Period,
    what: What,
    now: datetime,
    *,
    part: str = "",
    before: int | None = None,
    limit: int = PAGE,
) -> list[Behind]:
    """The rows behind one number, the newest first. `part`: only those of one status, fate or meeting."""
    listed = _find_behind(session, area, period, what, now, part).subquery()
    wanted = select(*listed.c["row", "at", "words", "note", "resident", "reference", "people"])
    if before is not None:
        wanted = wanted.where(listed.c.row < before)
    newest = wanted.order_by(listed.c.row.desc()).limit(limit)
    return [Behind(*row) for row in session.connection().execute(newest)]


def count_behind(session: Session, area: Area, period: Period, what: What, now: datetime, *, part: str = "") -> int:
    """How many rows there are behind it."""
    listed = _find_behind(session, area, period, what, now, part).subquery()
    many: int = session.connection().execute(select(func.count()).select_from(listed)).scalar_one()
    return many


def _find_behind(session: Session, area: Area, period: Period, what: What, now: datetime, part: str) -> Select[Any]:
    scope = rows.scope_of(area, period, now)
    if what in ("first-timers", "came-back"):
        first, back, _ = _helped(session, scope)
        again = {row for theirs in back.values() for row in theirs}
        return rows.placements(scope).where(PLACEMENT.c.id.in_(first.values() if what == "first-timers" else again))
    return rows.LISTS[what](scope, part)


def count_unnamed(session: Session, area: Area, period: Period, now: datetime, *, part: str = "") -> int:
    """Of those who came: how many were counted at the door without a name. `part`: to that meeting alone."""
    scope = rows.scope_of(area, period, now)
    held = select(func.coalesce(func.sum(MEETING.c.others_came), 0)).where(
        MEETING.c.area_id == scope.area_id, MEETING.c.state == "open", rows.has_ended(scope)
    )
    held = held.where(MEETING.c.id == min(int(part), rows.LARGEST_ROW)) if part.isdecimal() else held
    unnamed: int = session.connection().execute(held).scalar_one()
    return unnamed


def _count_people(session: Session, found: Select[Any]) -> int:
    listed = found.subquery()
    return session.connection().execute(select(func.count(func.distinct(listed.c.person)))).scalar_one()


def _by_note(session: Session, found: Select[Any]) -> Counter[str]:
    listed = found.subquery()
    counted = select(listed.c.note, func.count()).group_by(listed.c.note)
    return Counter(dict(session.connection().execute(counted).all()))


def _by_meeting(session: Session, found: Select[Any]) -> Counter[int]:
    """Heads: a person who is two guests, having been joined since, counts once, with the larger party."""
    listed = found.subquery()
    person = select(listed.c.meeting, func.max(listed.c.people).label("people"))
    each = person.group_by(listed.c.meeting, listed.c.person).subquery()
    counted = select(each.c.meeting, func.sum(each.c.people)).group_by(each.c.meeting)
    return Counter({meeting: int(heads) for meeting, heads in session.connection().execute(counted).all()})


def _held(session: Session, scope: rows.Scope, zone: ZoneInfo) -> tuple[Held, ...]:
    """The meetings that ended in these months, the latest first."""
    yes, came = _by_meeting(session, rows.said_yes(scope)), _by_meeting(session, rows.came(scope))
    ended = choose(Meeting).where(Meeting.area_id == scope.area_id, Meeting.state == "open")
    ended = ended.where(rows.has_ended(scope)).order_by(col(Meeting.starts_at).desc(), col(Meeting.id))
    return tuple(
        Held(
            number=id_of(one),
            on=one.starts_at.astimezone(zone).date(),
            title=one.title or "Meeting",
            said_yes=one.counted.get("said_yes", yes[id_of(one)]),
            came=one.counted.get("people_came", came[id_of(one)]) + one.others_came,
        )
        for one in session.exec(ended)
    )


def _count_called_off(session: Session, scope: rows.Scope) -> int:
    off = select(func.count()).where(
        MEETING.c.area_id == scope.area_id, MEETING.c.state == "cancelled", rows.within(MEETING.c.ends_at, scope)
    )
    return session.connection().execute(off).scalar_one()


def _helped(
    session: Session, scope: rows.Scope
) -> tuple[dict[int, int], dict[int, list[int]], bool]:  # fmt: skip
    """Who helped for the first time in these months, by the row of it; who of them came back, by the rows of that; and
    whether for one who did not their days are not over."""
    first: dict[int, tuple[datetime, int]] = {}
    back: dict[int, list[int]] = {}
    every = rows.placements(scope).subquery()
    in_order = select(every.c.person, every.c.at, every.c.row).order_by(every.c.at, every.c.row)
    for person, at, row in session.connection().execute(in_order):
        began, _row = first.setdefault(person, (at, row))
        if began < at <= began + timedelta(days=CAME_BACK_DAYS):
            back.setdefault(person, []).append(row)
    new = {person for person, (at, _row) in first.items() if scope.since <= at < scope.until}
    still_open = any(first[person][0] + timedelta(days=CAME_BACK_DAYS) > scope.now for person in new - back.keys())
    return {person: first[person][1] for person in new}, {one: back[one] for one in new & back.keys()}, still_open


def _segments(session: Session, scope: rows.Scope) -> int:
    """Of texts to residents that left by SMS. Many say the same and are counted once; of those whose words are gone it
    was kept."""
    listed = rows.by_sms(scope).add_columns(OUTGOING.c.segments).subquery()
    words = select(listed.c.words, func.count(), func.sum(listed.c.segments)).group_by(listed.c.words)
    found = session.connection().execute(words)
    return sum(segments(text).count * many if text else kept for text, many, kept in found)
