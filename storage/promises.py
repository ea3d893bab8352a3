"""Promises: every idea is answered by its promised day, or its author gets a holding text on that day (R8).

Rules
- At 17:00 on the wall, every day, each area looks who was promised an answer by today and has none. By then the reader
  has had the day for it, and on every day of the week one hour is left in which we may write (X7).
- A person gets one text, once for each idea, however many of theirs wait. Whoever was left out while the line kept
  quiet towards them, or while nobody was there, is told on a later day of the same week; after that the desk alone
  shows it as late: no text leaves from an old list.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, func, select, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from flows.facts import Facts
from flows.holding import holding
from flows.statuses import UNANSWERED
from flows.talk import TAKEN
from flows.wall_time import first_daily, moment_of
from storage import answers, areas, outbox, timers
from storage.tables import Answer, Area, Idea, Incoming, Resident, Timer, id_of

DAILY = "promises"  # the kind of timer
HOLDING = "holding"  # the kind of text
AT = time(17)
UNTIL = time(18)  # the end of the hour: on Sundays and bank holidays nothing leaves after it
GRACE = timedelta(minutes=45)  # found later than this, what is owed could not leave in time
HELD_WITHIN_DAYS = 7
MAX_IDEAS = 10_000  # of one area in one run


class _Waiting(NamedTuple):
    idea_id: int
    reference: str
    resident_id: int
    language: str
    sender_id: int
    address: str


def has_no_answer(area_id: int) -> ColumnElement[bool]:
    """Of this area's ideas, those whose card nobody has answered yet, and which were not taken back.

    What was only read, or talked about, still waits for its answer. Two halves, so that each is read by its own index:
    an area that answers has few that wait, among however many.
    """
    own, linked, lead = aliased(Idea), aliased(Idea), aliased(Idea)
    leading = select(col(own.id)).where(
        col(own.area_id) == area_id, col(own.card_id).is_(None), col(own.status).in_(UNANSWERED)
    )
    led = (
        select(col(linked.id))
        .join(lead, col(lead.id) == col(linked.card_id))
        .where(col(linked.area_id) == area_id, col(linked.card_id).is_not(None), col(lead.status).in_(UNANSWERED))
    )
    return and_(
        col(Idea.area_id) == area_id, col(Idea.taken_back_at).is_(None), col(Idea.id).in_(leading.union_all(led))
    )


def keep_daily(session: Session, now: datetime) -> int:
    """Set the daily look of every area that has none to come. Returns how many were set."""
    unset = list_unset(session)
    for area in unset:
        timers.set_wall(
            session,
            area=area,
            kind=DAILY,
            subject=f"area:{area.id}",
            wall=first_daily(now, AT, ZoneInfo(area.zone)),
            grace=GRACE,
            now=now,
            repeats="daily",
        )
    return len(unset)


def list_unset(session: Session) -> list[Area]:
    """The areas no daily look is set for: new ones."""
    is_set = exists().where(col(Timer.area_id) == col(Area.id), col(Timer.kind) == DAILY, col(Timer.state) == "due")
    return list(session.scalars(select(Area).where(~is_set).order_by(col(Area.id))))


def hold(session: Session, timer: Timer, now: datetime) -> None:
    """The daily look of one area: owe each person who waits for an answer today their one holding text, and an outcome
    to whoever is owed one and was not within reach before.
    """
    area = session.get_one(Area, timer.area_id)
    day = datetime.fromisoformat(timer.wall_time).date()
    until = moment_of(datetime.combine(day, UNTIL), ZoneInfo(area.zone))
    for resident_id, ideas in groupby(_waiting(session, area, day), lambda one: one.resident_id):
        _owe(session, area, resident_id, list(ideas), day, until, now)
    answers.tell_rest(session, id_of(area), now)


def _waiting(session: Session, area: Area, day: date) -> Iterable[_Waiting]:
    found = (
        select(
            col(Idea.id),
            col(Idea.reference),
            col(Idea.resident_id),
            col(Resident.language),
            col(Incoming.sender_id),
            col(Incoming.address),
        )
        .join(Resident, col(Resident.id) == col(Idea.resident_id))
        .join(Incoming, col(Incoming.id) == col(Idea.incoming_id))
        .where(
            has_no_answer(id_of(area)),
            ~exists().where(  # nor one that is about to be told
                col(Answer.idea_id) == func.coalesce(col(Idea.card_id), col(Idea.id)),
                col(Answer.told_at).is_(None),
                col(Answer.withdrawn_at).is_(None),
            ),
            col(Idea.promised_by) <= day,
            col(Idea.promised_by) > day - timedelta(days=HELD_WITHIN_DAYS),
            col(Idea.held_at).is_(None),
            col(Resident.paused).in_(("", TAKEN)),
            col(Resident.erased_at).is_(None),
            col(Incoming.locked).is_(False),
        )
        .order_by(col(Idea.resident_id), col(Idea.id))
        .limit(MAX_IDEAS)
    )
    rows: Iterable[Any] = session.connection().execute(found)
    return [_Waiting(*row) for row in rows]


def _owe(
    session: Session,
    area: Area,
    resident_id: int,
    waiting: list[_Waiting],
    day: date,
    until: datetime,
    now: datetime,
) -> None:
    first = waiting[0]
    known = Facts(now=now, area=areas.as_facts(area), next_reference=_no_reference, language=first.language)
    outbox.owe(
        session,
        area_id=id_of(area),
        sender_id=first.sender_id,
        resident_id=resident_id,
        address=first.address,
        recipient=f"resident:{resident_id}",
        kind=HOLDING,
        message_class="service",
        subject=f"area:{area.id}",
        step=day.isoformat(),
        text=holding(known, [one.reference for one in waiting]),
        now=now,
        expires_at=until,
        priority=outbox.priority(HOLDING),
    )
    session.exec(update(Idea).where(col(Idea.id).in_([one.idea_id for one in waiting])).values(held_at=now))


def _no_reference() -> str:
    raise RuntimeError("a holding text keeps nothing, so it takes no reference")
