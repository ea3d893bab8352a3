"""Every kind of timer there is: right through both clock changes of every year, and nothing lost by a downtime.

A kind without a story here fails. A story lets the product set its own timers; when each is due is worked out here,
from the calendar and the standard library alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, col, select

from bot.due import kinds_for, run_due
from flows.broadcast import Audience
from flows.broadcast_words import Words
from flows.outcome import Decision
from flows.records import HelpAnswered
from storage import (
    ageing,
    alerts,
    answers,
    areas,
    broadcasts,
    checks,
    consent,
    erasure,
    helping,
    host_lists,
    hosts,
    ideas,
    matters,
    meetings,
    nudging,
    promises,
    seats,
    takeovers,
    tasks,
    timers,
    volunteers,
    waiting,
)
from storage.broadcasts import Slot
from storage.coordinators import add_coordinator
from storage.database import Database, reading, transaction
from storage.tables import Address, Area, Broadcast, Coordinator, Guest, Incoming, Matter, Resident, Timer, id_of

KEY = b"a suppression key for tests only"
KINDS = kinds_for(KEY)
LONDON = ZoneInfo("Europe/London")
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
SUNDAYS = [
    last - timedelta(days=(last.weekday() + 1) % 7)
    for year in range(2027, 2038)
    for last in (date(year, 3, 31), date(year, 10, 31))
]


def wall(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), LONDON).astimezone(UTC)


def after(day: date, *, minutes: int) -> datetime:
    """So long after the moment at which stories of a moment begin, whatever the wall then shows."""
    return in_the_night(day) + timedelta(minutes=minutes)


def in_the_night(day: date) -> datetime:
    """Half past midnight in UTC: half an hour before the clocks change."""
    return datetime.combine(day, time(0, 30), UTC)


@dataclass(frozen=True)
class Story:
    """How the product sets timers of one kind around a Sunday of change, and when each of them is due."""

    begins: Callable[[date], datetime]
    begin: Callable[[Session, Area, datetime], object]
    due: Callable[[date], list[datetime]]
    most: int = 30  # tellings at once: there are two broadcasts a month, and one daily look


def _resident(session: Session, area: Area, now: datetime) -> int:
    resident = Resident(area_id=id_of(area), first_seen_at=now, last_seen_at=now)
    session.add(resident)
    session.flush()
    number = id_of(resident)
    session.add(Address(resident_id=number, sender_id=1, address=f"telegram:{5000 + number}", created_at=now))
    session.flush()
    return number


def _alarm(session: Session, area: Area, now: datetime) -> None:
    matter = matters.open_matter(
        session, area_id=id_of(area), kind="danger", now=now, resident_id=_resident(session, area, now)
    )
    alerts.raise_alarm(session, matter_id=id_of(matter), sender_id=1, now=now)


def _answer(session: Session, area: Area, now: datetime) -> None:
    kept = ideas.add_idea(session, area=area, text="a bench by the pond", said_at=now, now=now)
    answers.decide(session, kept.reference, Decision("doing", "two benches come by July"), now=now)


def _done(session: Session, area: Area, now: datetime) -> None:
    """Done, and told at once: four weeks later on the wall the people behind it are asked whether it is any good."""
    kept = ideas.add_idea(
        session, area=area, text="a bench by the pond", said_at=now, now=now, resident_id=_resident(session, area, now)
    )
    answers.decide(session, kept.reference, Decision("done", "two benches stand there"), now=now, hold_minutes=0)


def _erase(session: Session, area: Area, now: datetime) -> None:
    erasure.plan(session, _resident(session, area, now), by=None, now=now)


def _meeting(session: Session, area: Area, now: datetime) -> None:
    """On the Monday evening after the change; made eleven days before it."""
    monday = (now + 11 * DAY).date()
    starts = datetime.combine(monday, time(19))
    meetings.add_meeting(
        session, area=area, starts=starts, ends=starts + timedelta(hours=2), place="Oak Hall", now=now
    )  # fmt: skip


def _offer(session: Session, area: Area, now: datetime) -> None:
    """A place becomes free on the evening before: there is time to answer until two hours after the morning begins."""
    starts = datetime.combine((now + 3 * DAY).date(), time(19))
    meeting = meetings.add_meeting(
        session, area=area, starts=starts, ends=starts + timedelta(hours=2), place="Oak Hall", now=now, capacity=1
    )
    session.add(
        Guest(
            meeting_id=id_of(meeting),
            resident_id=_resident(session, area, now),
            answer="yes",
            seat="waiting",
            waiting_since=now,
        )
    )
    session.flush()
    assert seats.offer_places(session, area, meeting, now) == 1


def _promises(session: Session, area: Area, now: datetime) -> None:
    timers.cancel(session, kind=promises.DAILY, subject=f"area:{area.id}", reason="the next story", now=now)
    promises.keep_daily(session, now)


def _broadcast(session: Session, area: Area, now: datetime) -> None:
    """Approved the day before its slot, which begins at noon after the change."""
    consent.record(
        session, area_id=id_of(area), resident_id=_resident(session, area, now), purpose="meetings", granted=True,
        channel="telegram", words_shown="1 yes 2 no", exact_reply="1", controller="", now=now,
    )  # fmt: skip
    jo = session.exec(select(Coordinator)).one()
    day = now.date() + DAY
    draft = broadcasts.make(
        session, area=area, by=jo, words=Words("Oak Estate: the hall opens on Monday. Text STOP to end."),
        audience=Audience(), message_class="promotional", slot=Slot(wall(day, 12), wall(day, 17)), now=now,
    )  # fmt: skip
    assert isinstance(draft, Broadcast), draft
    people = broadcasts.preview(session, draft, area, now=now, suppression_key=KEY).tally.people
    done = broadcasts.approve(session, draft, area, by=jo, typed=people, now=now, suppression_key=KEY)
    assert isinstance(done, broadcasts.Approved), done


def _offer_help(session: Session, area: Area, now: datetime) -> None:
    """Somebody offers to help, and there is nothing to do: a week later the desk hears of it."""
    helper = _resident(session, area, now)
    volunteer = volunteers.offer(session, area_id=id_of(area), resident_id=helper, words="VOL", now=now)
    nudging.replan(session, id_of(volunteer), now)


def _host(session: Session, area: Area, now: datetime) -> None:
    """A job on the Monday morning after the change, with a host who said yes."""
    monday = datetime.combine((now + 2 * DAY).date(), time(10))
    task = tasks.add_task(
        session, area=area, title="Litter pick", place="the pond", wall=monday, minutes=90, places=3, now=now
    )
    host = session.get_one(Resident, _resident(session, area, now))
    hosts.ask_host(session, task, host, "Sam", now=now)
    yes = HelpAnswered("help_host", f"task:{task.id}", "yes")
    helping.store(session, area_id=id_of(area), resident_id=id_of(host), record=yes, now=now)


def _waiting(session: Session, area: Area, now: datetime) -> None:
    """They read on Sundays."""
    areas.change_area(session, area, reading_day=6)
    timers.cancel(session, kind=waiting.WEEKLY, subject=f"area:{area.id}", reason="the next story", now=now)
    waiting.keep_weekly(session, now)


def _take_over(session: Session, area: Area, now: datetime) -> None:
    """A person has a talk, and writes nothing more: a day later it goes back."""
    number = _resident(session, area, now)
    jo = session.exec(select(Coordinator)).one()
    came = Incoming(
        area_id=id_of(area), sender_id=1, resident_id=number, address=f"telegram:{5000 + number}", kind="message",
        external_id=f"before:{number}", text="hello", received_at=now,
    )  # fmt: skip
    session.add(came)
    session.flush()
    takeovers.take(session, number, jo, now=now, key=KEY, sees_locked=True)


def _let(session: Session, area: Area, now: datetime) -> None:
    ageing.let(session, session.get_one(Area, area.id), by=None, now=now)


STORIES: dict[str, Story] = {
    ageing.KIND: Story(lambda sunday: wall(sunday - 2 * DAY, 12), _let, lambda sunday: [wall(sunday, 4, 30)], most=1),
    waiting.WEEKLY: Story(lambda sunday: wall(sunday - DAY, 12), _waiting, lambda sunday: [wall(sunday, 9)], most=1),
    nudging.TIMER: Story(
        lambda sunday: wall(sunday - DAY, 12), _offer_help, lambda sunday: [wall(sunday - DAY, 12) + 7 * DAY]
    ),
    host_lists.TIMER: Story(
        lambda sunday: wall(sunday - DAY, 12),
        _host,
        lambda sunday: [wall(sunday, 17), wall(sunday + DAY, 8), wall(sunday + DAY, 12, 30)],
    ),
    broadcasts.KIND: Story(
        lambda sunday: wall(sunday - DAY, 12), _broadcast, lambda sunday: [wall(sunday, 12)], most=2
    ),
    alerts.AGAIN: Story(in_the_night, _alarm, lambda sunday: [after(sunday, minutes=15), after(sunday, minutes=30)]),
    answers.OUTCOME: Story(in_the_night, _answer, lambda sunday: [wall(sunday, 10)]),
    checks.KIND: Story(lambda sunday: wall(sunday - 28 * DAY, 12), _done, lambda sunday: [wall(sunday, 11)]),
    erasure.KIND: Story(in_the_night, _erase, lambda sunday: [after(sunday, minutes=25 * 60)]),
    meetings.STEP: Story(
        lambda sunday: wall(sunday - 10 * DAY, 12),
        _meeting,
        lambda sunday: [
            wall(sunday - 6 * DAY, 17),
            wall(sunday - 2 * DAY, 17),
            wall(sunday, 17),
            wall(sunday + 2 * DAY, 10),
        ],
    ),
    meetings.TO_TELL: Story(
        lambda sunday: wall(sunday - 10 * DAY, 12), _meeting, lambda sunday: [wall(sunday + 2 * DAY, 9)]
    ),
    seats.OFFER: Story(lambda sunday: wall(sunday - DAY, 19, 30), _offer, lambda sunday: [wall(sunday, 12)]),
    takeovers.KIND: Story(in_the_night, _take_over, lambda sunday: [after(sunday, minutes=24 * 60)]),
    promises.DAILY: Story(
        lambda sunday: wall(sunday - DAY, 12), _promises, lambda sunday: [wall(sunday - DAY, 17)], most=1
    ),
}


@pytest.fixture
def oak(database: Database) -> Area:
    now = datetime(2026, 12, 1, 12, tzinfo=UTC)
    with transaction(database) as session:
        area = areas.add_area(session, code="OAK", name="Oak Estate", now=now, reader="Jo")
        areas.add_sender(session, area=area, channel="telegram", name="oak")
        add_coordinator(session, area=area, name="Jo", role="lead", address="telegram:1", now=now)
    return area


def set_by(database: Database, oak: Area, story: Story, now: datetime) -> list[int]:
    """The timers one telling of a story set."""
    with transaction(database) as session:
        last = session.exec(select(Timer.id).order_by(col(Timer.id).desc()).limit(1)).first() or 0
        story.begin(session, session.get_one(Area, id_of(oak)), now)
        return [id_of(timer) for timer in session.exec(select(Timer).where(col(Timer.id) > last))]


def timers_of(database: Database, ids: list[int]) -> list[Timer]:
    with reading(database) as session:
        return list(session.exec(select(Timer).where(col(Timer.id).in_(ids)).order_by(col(Timer.due_at))))


def of_kind(database: Database, kind: str) -> Iterator[Timer]:
    with reading(database) as session:
        yield from session.exec(select(Timer).where(Timer.kind == kind).order_by(col(Timer.id))).all()


def test_every_kind_has_its_story() -> None:
    assert set(STORIES) == set(KINDS), "a new kind of timer wants a story in STORIES"


@pytest.mark.parametrize("kind", STORIES)
def test_it_is_due_to_the_minute_through_every_change_of_the_clocks(database: Database, oak: Area, kind: str) -> None:
    """X7, 2027-2037: on the day before, the day of and the day after, and shown on the wall as it is."""
    story = STORIES[kind]
    for sunday in SUNDAYS if database.is_sqlite else SUNDAYS[:2]:
        began = story.begins(sunday)
        found = [timer for timer in timers_of(database, set_by(database, oak, story, began)) if timer.kind == kind]
        assert [timer.due_at for timer in found] == story.due(sunday)
        for place, timer in enumerate(found):
            assert timer.wall_time == timer.due_at.astimezone(LONDON).replace(tzinfo=None).isoformat()
            run_due(database, timer.due_at - SECOND, KINDS)
            run_due(database, timer.due_at, KINDS)
            ended = timers_of(database, [id_of(one) for one in found])
            assert [one.state for one in ended] == ["done"] * (place + 1) + ["due"] * (len(found) - place - 1)
            assert ended[place].settled_at == timer.due_at, "not a second before"


@pytest.mark.parametrize("down", [1, 2, 30])
@pytest.mark.parametrize("kind", STORIES)
def test_nothing_is_lost_when_nobody_was_there(database: Database, oak: Area, kind: str, down: int) -> None:
    """DESIGN 6: down over 1, 2 or 30 due runs, across a change: each is made up, or missed and said to be."""
    story, sunday = STORIES[kind], SUNDAYS[0]
    began = story.begins(sunday)
    for number in range(min(down, story.most)):
        set_by(database, oak, story, began + number * SECOND)
    last = max(story.due(sunday)).astimezone(LONDON).replace(tzinfo=None) + timedelta(minutes=20) + (down - 1) * DAY
    back = last.replace(tzinfo=LONDON).astimezone(UTC)
    while run_due(database, back, KINDS):
        pass
    found = list(of_kind(database, kind))
    past = [timer for timer in found if timer.due_at <= back]
    assert len(past) >= min(down, story.most)
    assert not [timer for timer in past if timer.state == "due"], "lost"
    assert {timer.state for timer in past} <= {"done", "missed", "cancelled"}
    assert all(timer.reason for timer in past if timer.state in ("missed", "cancelled")), "with its reason"
    missed = [timer for timer in past if timer.state == "missed"]
    assert all(back > timer.due_at + timedelta(seconds=timer.grace_seconds) for timer in missed)
    with reading(database) as session:
        at_the_desk = session.exec(select(Matter.kind).where(Matter.kind == timers.MISSED)).all()
        anything_missed = timers.count_missed(session, began) > 0
    assert len(at_the_desk) == anything_missed
    if kind == promises.DAILY:  # what repeats: each day has its row, and the next is set
        assert [timer.due_at for timer in found] == [wall(sunday + (n - 1) * DAY, 17) for n in range(down + 1)]
        assert [timer.state for timer in found] == ["missed"] * (down - 1) + ["done", "due"]
