"""Timers: each run once, made up or missed, through downtimes and both clock changes, by any number of processes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from threading import Barrier, Thread
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, col, select

from bot.due import run_due
from flows.wall_time import NeverAtThatHour, first_daily, first_weekly, shown
from storage import timers
from storage.areas import add_area
from storage.database import Database, reading, transaction
from storage.tables import Area, Matter, Timer
from storage.timers import Kind

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 6, 1, 11, 0, tzinfo=UTC)  # Monday 1 June 2026, 12:00 in London
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIVE = time(17)


class Work:
    """A kind of timer whose runs are told apart; it fails as often as it is told to, and may have moved on."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, datetime]] = []
        self.failures = 0
        self.stands = "as set"

    @property
    def kinds(self) -> dict[str, Kind]:
        return {"work": Kind(do=self.do, moved_on=self.moved_on)}

    def do(self, session: Session, timer: Timer, now: datetime) -> None:
        self.runs.append((timer.slot, now))
        session.add(Matter(area_id=timer.area_id, kind=f"did {timer.slot}", opened_at=now))
        session.flush()
        if self.failures:
            self.failures -= 1
            raise OSError("words nobody should read in a log")

    def moved_on(self, _session: Session, timer: Timer, _now: datetime) -> str:
        return "" if timer.set_for in ("", self.stands) else "moved on"

    def tick(self, database: Database, now: datetime) -> dict[str, int]:
        return dict(run_due(database, now, self.kinds))


@pytest.fixture
def oak(database: Database) -> Area:
    with transaction(database) as session:
        return add_area(session, code="OAK", name="Oak Estate", now=NOON)


@pytest.fixture
def work() -> Work:
    return Work()


def set_moment(database: Database, oak: Area, at: datetime, *, slot: str = "1", set_for: str = "") -> bool:
    with transaction(database) as session:
        return timers.set_moment(
            session,
            area=oak,
            kind="work",
            subject="thing:1",
            slot=slot,
            at=at,
            grace=HOUR,
            now=NOON,
            set_for=set_for,
        )


def set_daily(database: Database, oak: Area, now: datetime = NOON, *, repeats: str = "daily") -> bool:
    first = first_daily(now, FIVE, LONDON)
    if repeats == "weekly":
        first = first_weekly(now, 6, FIVE, LONDON)
    with transaction(database) as session:
        return timers.set_wall(
            session,
            area=oak,
            kind="work",
            subject="area:1",
            wall=first,
            grace=HOUR,
            now=now,
            repeats=repeats,  # type: ignore[arg-type]
        )


def rows(database: Database) -> list[Timer]:
    with reading(database) as session:
        return list(session.exec(select(Timer).order_by(col(Timer.id))))


def states(database: Database) -> list[str]:
    return [timer.state for timer in rows(database)]


def done(database: Database) -> list[str]:
    """What the runs that were committed have left behind."""
    with reading(database) as session:
        kinds = session.exec(select(Matter.kind).order_by(col(Matter.id)))
        return [kind.removeprefix("did ") for kind in kinds if kind.startswith("did ")]


def test_a_run_is_set_once_and_done_once(database: Database, oak: Area, work: Work) -> None:
    """X6: however often the code runs."""
    assert set_moment(database, oak, NOON + HOUR)
    assert not set_moment(database, oak, NOON + 2 * HOUR)
    assert work.tick(database, NOON + HOUR - timedelta(seconds=1)) == {}
    assert work.tick(database, NOON + HOUR) == {"done": 1}
    assert work.tick(database, NOON + HOUR) == {}
    assert not set_moment(database, oak, NOON + 2 * HOUR)
    assert done(database) == ["1"]


def test_it_says_what_the_clock_on_the_wall_shows(database: Database, oak: Area) -> None:
    set_moment(database, oak, NOON + HOUR)
    set_daily(database, oak)
    assert [(timer.wall_time, timer.zone) for timer in rows(database)] == [
        ("2026-06-01T13:00:00", "Europe/London"),
        ("2026-06-01T17:00:00", "Europe/London"),
    ]


def test_a_moment_may_be_at_any_hour_but_a_wall_time_not_between_one_and_two(
    database: Database, oak: Area, work: Work
) -> None:
    """D3 at any hour; X7."""
    one_in_the_night = datetime(2026, 6, 2, 0, 15, tzinfo=UTC)  # 01:15 in London
    assert set_moment(database, oak, one_in_the_night)
    with transaction(database) as session, pytest.raises(NeverAtThatHour):
        timers.set_wall(
            session,
            area=oak,
            kind="work",
            subject="thing:2",
            wall=datetime.fromisoformat("2026-06-02 01:15"),
            grace=HOUR,
            now=NOON,
        )
    assert work.tick(database, one_in_the_night) == {"done": 1}


def test_a_late_run_is_made_up_inside_its_grace_and_missed_after_it(database: Database, oak: Area, work: Work) -> None:
    """X5: nothing is done from an old list."""
    set_moment(database, oak, NOON, slot="early")
    assert work.tick(database, NOON + HOUR) == {"done": 1}
    set_moment(database, oak, NOON, slot="late")
    assert work.tick(database, NOON + HOUR + timedelta(seconds=1)) == {"missed": 1}
    assert done(database) == ["early"]
    assert states(database) == ["done", "missed"]


def test_a_missed_run_is_shown_at_the_desk_once_and_counted(database: Database, oak: Area, work: Work) -> None:
    for slot in "abc":
        set_moment(database, oak, NOON, slot=slot)
    work.tick(database, NOON + DAY)
    with reading(database) as session:
        assert session.exec(select(Matter.kind)).all() == ["missed"]
        missed = timers.list_missed(session, 1, since=NOON)
        assert {timer.slot for timer in missed} == set("abc")
        assert timers.count_missed(session, NOON) == 3
        assert timers.count_missed(session, NOON + 2 * DAY) == 0
        assert timers.list_missed(session, 1, since=NOON, until=NOON + HOUR) == []
        assert timers.list_missed(session, 2, since=NOON) == []


def test_it_does_nothing_if_what_it_was_set_for_has_moved_on(database: Database, oak: Area, work: Work) -> None:
    """DESIGN 6. However late: what nobody wants any more was not missed."""
    set_moment(database, oak, NOON, slot="1", set_for="as set")
    set_moment(database, oak, NOON, slot="2", set_for="as it was before")
    assert work.tick(database, NOON) == {"done": 1, "cancelled": 1}
    set_moment(database, oak, NOON, slot="3", set_for="as it was before")
    assert work.tick(database, NOON + DAY) == {"cancelled": 1}
    assert done(database) == ["1"]
    assert [timer.reason for timer in rows(database)] == ["", "moved on", "moved on"]


def test_what_is_cancelled_is_not_done_and_not_set_again(database: Database, oak: Area, work: Work) -> None:
    set_daily(database, oak)
    with transaction(database) as session:
        about = {"kind": "work", "subject": "area:1", "reason": "stopped"}
        assert timers.cancel(session, now=NOON, **about) == 1
        assert timers.cancel(session, now=NOON, **about) == 0
    assert work.tick(database, NOON + 3 * DAY) == {}
    assert states(database) == ["cancelled"]


def test_a_run_that_fails_leaves_nothing_behind_and_is_tried_again(database: Database, oak: Area, work: Work) -> None:
    """All of it or nothing."""
    set_moment(database, oak, NOON)
    work.failures = 2
    assert work.tick(database, NOON) == {"failed": 1}
    assert work.tick(database, NOON + timedelta(seconds=9)) == {}
    assert work.tick(database, NOON + timedelta(seconds=10)) == {"failed": 1}
    assert work.tick(database, NOON + timedelta(seconds=29)) == {}
    assert done(database) == []
    (timer,) = rows(database)
    assert (timer.tries, timer.reason) == (2, "raised OSError")
    assert work.tick(database, NOON + timedelta(seconds=30)) == {"done": 1}
    assert done(database) == ["1"]


def test_a_run_that_always_fails_holds_up_no_other_and_is_missed_in_the_end(
    database: Database, oak: Area, work: Work
) -> None:
    set_moment(database, oak, NOON - HOUR, slot="poison")
    work.failures = 1
    set_moment(database, oak, NOON, slot="sound")
    assert work.tick(database, NOON) == {"failed": 1, "done": 1}
    work.failures = 100
    for minutes in range(1, 61):
        work.tick(database, NOON + timedelta(minutes=minutes))
    assert done(database) == ["sound"]
    poison = rows(database)[0]
    assert (poison.state, poison.reason) == ("missed", "raised OSError")


def test_what_an_older_program_does_not_know_is_left_to_the_newer(database: Database, oak: Area, work: Work) -> None:
    set_moment(database, oak, NOON)
    assert run_due(database, NOON + DAY, {}) == {}
    assert states(database) == ["due"]
    with reading(database) as session:
        assert timers.oldest_due(session, NOON + HOUR) == NOON
        assert timers.oldest_due(session, NOON - HOUR) is None


# Repeating, and down for a while


@pytest.mark.parametrize("down", [0, 1, 2, 30])
def test_nothing_is_lost_when_nobody_was_there_for_some_runs(
    database: Database, oak: Area, work: Work, down: int
) -> None:
    """Down over 1, 2 or 30 due runs: each is recorded as missed but the last, which is made up inside its grace."""
    set_daily(database, oak)
    first = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)  # 17:00 in London
    back = first + down * DAY + timedelta(minutes=20)
    ends = work.tick(database, back)
    assert ends == ({"missed": down, "done": 1} if down else {"done": 1})
    assert work.runs == [((date(2026, 6, 1) + down * DAY).isoformat(), back)]
    assert [timer.slot for timer in rows(database)] == [
        (date(2026, 6, 1) + number * DAY).isoformat() for number in range(down + 2)
    ]
    assert states(database) == ["missed"] * down + ["done", "due"]
    assert work.tick(database, first + (down + 1) * DAY) == {"done": 1}


def test_a_downtime_longer_than_one_tick_looks_is_worked_off_in_the_next(
    database: Database, oak: Area, work: Work
) -> None:
    set_daily(database, oak)
    back = datetime(2026, 6, 1, 16, 0, tzinfo=UTC) + 120 * DAY
    while work.tick(database, back):
        pass
    assert states(database) == ["missed"] * 120 + ["done", "due"]


def changes_of_clocks() -> Iterator[date]:
    """The last Sundays of March and October, 2027-2037."""
    for year in range(2027, 2038):
        for month in (3, 10):
            last = date(year, month, 31)
            yield last - timedelta(days=(last.weekday() + 1) % 7)


@pytest.mark.parametrize("repeats", ["daily", "weekly"])
@pytest.mark.parametrize("down", [False, True], ids=["up", "down"])
def test_what_repeats_is_right_through_both_clock_changes_of_every_year(
    database: Database, oak: Area, work: Work, repeats: str, down: bool
) -> None:
    """X7, 2027-2037: once a day on the wall, at 17:00 sharp, on the day before, the day of and the day after."""
    step = DAY if repeats == "daily" else 7 * DAY
    looks = [time(17, 30)] if down else [time(16, 59), time(17), time(17, 1)]
    for sunday in changes_of_clocks():
        assert sunday.weekday() == 6
        work.runs.clear()
        start = datetime.combine(sunday - step - DAY, time(12), UTC)
        with transaction(database) as session:
            timers.cancel(session, kind="work", subject="area:1", reason="the next year", now=start)
        assert set_daily(database, oak, start, repeats=repeats)
        for day in (sunday - step, sunday - DAY, sunday, sunday + DAY, sunday + step):
            for look in looks:
                work.tick(database, datetime.combine(day, look, LONDON).astimezone(UTC))
        assert [date.fromisoformat(slot) for slot, _ in work.runs] == [sunday - step, sunday, sunday + step]
        for slot, at in work.runs:
            assert shown(at, LONDON) == datetime.fromisoformat(slot).replace(hour=17, minute=30 if down else 0)


def test_a_moment_is_so_long_after_through_both_clock_changes_of_every_year(
    database: Database, oak: Area, work: Work
) -> None:
    """X7, 2027-2037: fifteen minutes are fifteen minutes, also in the hour that comes twice."""
    for sunday in changes_of_clocks():
        for minutes in range(0, 180, 20):
            at = datetime.combine(sunday, time(0), UTC) + timedelta(minutes=minutes)
            set_moment(database, oak, at, slot=at.isoformat())
    for sunday in changes_of_clocks():
        for minutes in range(0, 180, 10):
            work.tick(database, datetime.combine(sunday, time(0), UTC) + timedelta(minutes=minutes))
    assert len(work.runs) == 22 * 9
    assert all(datetime.fromisoformat(slot) == now for slot, now in work.runs)


# Several processes


def test_two_tickers_never_run_one_slot_twice(database: Database, oak: Area) -> None:
    """X6: two workers. Each run is done by one of them, whoever looks."""
    for number in range(60):
        set_moment(database, oak, NOON, slot=str(number))
    workers = [Work() for _ in range(3)]
    together = Barrier(len(workers))

    def look(work: Work) -> None:
        together.wait()
        work.tick(database, NOON)

    threads = [Thread(target=look, args=(work,)) for work in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done(database), key=int) == [str(number) for number in range(60)]
    assert sum(len(work.runs) for work in workers) == 60
    assert set(states(database)) == {"done"}


def test_a_run_somebody_else_holds_is_passed_over(database: Database, oak: Area, work: Work) -> None:
    """PostgreSQL: a locked row is skipped, not waited for. (SQLite has one writer at a time.)"""
    if database.is_sqlite:
        return
    set_moment(database, oak, NOON)
    with transaction(database) as holder:
        holder.exec(select(Timer).with_for_update()).one()
        assert work.tick(database, NOON) == {}
    assert work.tick(database, NOON) == {"done": 1}


def test_a_process_killed_in_the_middle_of_a_run_leaves_it_due(database: Database, oak: Area, work: Work) -> None:
    """X6: kill -9. What it had done of it is gone with it, and the next one does it whole."""
    set_moment(database, oak, NOON)
    connection = database.engine.connect()
    with Session(connection) as killed:
        timers.run(killed, 1, NOON, work.kinds)
        connection.invalidate()  # the line breaks before anything is committed
    connection.close()
    assert states(database) == ["due"]
    assert done(database) == []
    assert work.tick(database, NOON) == {"done": 1}
    assert done(database) == ["1"]
