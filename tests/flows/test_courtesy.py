"""When we may write of our own accord: the hours, the caps, and what waits for what. Pure; every moment is given."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.courtesy import Go, Hold, Manners, Verdict, Wait, decide, hours, last_permitted, next_permitted

LONDON = ZoneInfo("Europe/London")
ANY_HOUR = Manners(any_hour=True, counts=False)
UNCOUNTED = Manners(counts=False)
ONLY_WAITS = Manners(only_waits=True)
CAPPED = Manners()
TUESDAY = date(2026, 6, 9)


def wall(text: str) -> datetime:
    """This time on a wall in London."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


def shown(moment: datetime) -> str:
    return f"{moment.astimezone(LONDON):%Y-%m-%dT%H:%M}"


def on(*days: int, hour: int = 12) -> list[datetime]:
    """Noon so many days before (or, above nought, after) the Tuesday."""
    return [wall(f"{TUESDAY + timedelta(days=day)}T{hour:02}:00") for day in days]


def judge(manners: Manners = CAPPED, at: str = "2026-06-09T12:00", life: float = 5, **known: object) -> Verdict:
    """Decide at this wall time about a message that is worth sending for so many days."""
    return decide(manners, wall(at), wall(at) + timedelta(days=life), LONDON, **known)  # type: ignore[arg-type]


def moments_between(first: date, last: date) -> st.SearchStrategy[datetime]:
    days = st.dates(first, last).map(lambda day: datetime.combine(day, time(), UTC))
    return st.builds(datetime.__add__, days, st.timedeltas(timedelta(), timedelta(days=1)))


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-06-09T12:00", "2026-06-09T12:00"),  # a Tuesday
        ("2026-06-09T06:00", "2026-06-09T09:00"),  # woken at 6 is the worst that can happen to some
        ("2026-06-09T08:59:59.999999", "2026-06-09T09:00"),
        ("2026-06-09T09:00", "2026-06-09T09:00"),
        ("2026-06-09T19:59:59", "2026-06-09T19:59"),
        ("2026-06-09T20:00", "2026-06-10T09:00"),
        ("2026-06-13T20:00", "2026-06-14T10:00"),  # Saturday night, Sunday morning
        ("2026-06-14T09:30", "2026-06-14T10:00"),
        ("2026-06-14T18:00", "2026-06-15T09:00"),
        ("2026-04-03T09:30", "2026-04-03T10:00"),  # Good Friday
        ("2026-04-06T18:30", "2026-04-07T09:00"),  # Easter Monday
        ("2026-08-31T09:00", "2026-08-31T10:00"),  # the late summer bank holiday
        ("2026-12-24T20:00", "2026-12-25T10:00"),
        ("2026-12-28T09:30", "2026-12-28T10:00"),  # Boxing Day was a Saturday, and this Monday stands for it
        ("2027-12-28T18:30", "2027-12-29T09:00"),
        ("2026-03-17T09:30", "2026-03-17T09:30"),  # Saint Patrick's Day is one in Northern Ireland only
        ("2026-11-30T09:30", "2026-11-30T09:30"),  # and Saint Andrew's in Scotland
        ("2026-06-06T10:00", "2026-06-06T10:00"),  # a meeting made on Saturday for Tuesday invites on Saturday
    ],
)
def test_the_hours_are_those_of_the_wall(now: str, then: str) -> None:
    """X7: 09:00 to 20:00, on Sundays and English bank holidays 10:00 to 18:00."""
    assert shown(next_permitted(wall(now), LONDON)) == then


@pytest.mark.parametrize("year", range(2027, 2038))
def test_the_hours_hold_through_both_clock_changes(year: int) -> None:
    """X7: around both changes of every year, second by second at the edges, and in the hour that comes twice."""
    for month in (3, 10):
        sunday = max(day for day in range(25, 32) if date(year, month, day).weekday() == 6)
        for ahead in range(-2, 3):
            day = date(year, month, sunday) + timedelta(days=ahead)
            opens, closes = hours(day, LONDON)
            short = day.weekday() == 6 or (day in GOOD_FRIDAYS_AND_MONDAYS)
            assert shown(opens) == f"{day}T{'10' if short else '09'}:00"
            assert shown(closes) == f"{day}T{'18' if short else '20'}:00"
            assert next_permitted(opens - timedelta(microseconds=1), LONDON) == opens
            assert next_permitted(closes - timedelta(microseconds=1), LONDON) < closes <= next_permitted(closes, LONDON)
        for hour in range(24):  # of UTC: whatever the wall shows, the next hours are Sunday's or Monday's
            moment = datetime(year, month, sunday, hour, 30, tzinfo=UTC)
            wall_hour = int(f"{moment.astimezone(LONDON):%H}")
            assert (next_permitted(moment, LONDON) == moment) is (10 <= wall_hour < 18)


GOOD_FRIDAYS_AND_MONDAYS = {  # Easter beside the spring change, as GOV.UK lists or will list them
    date(2027, 3, 26), date(2027, 3, 29), date(2029, 3, 30), date(2032, 3, 26), date(2032, 3, 29), date(2035, 3, 23),
    date(2035, 3, 26),
}  # fmt: skip


@given(moments_between(date(2027, 1, 1), date(2037, 12, 31)))
def test_the_next_permitted_moment_is_the_first_there_is(moment: datetime) -> None:
    """X7"""
    then = next_permitted(moment, LONDON)
    assert moment <= then < last_permitted(moment, LONDON)
    assert then - moment < timedelta(hours=17)  # Sunday 18:00 to a bank holiday's 10:00, the longest night of all
    assert next_permitted(then, LONDON) == then
    minutes = int((then - moment).total_seconds() // 60)
    assert all(next_permitted(moment + timedelta(minutes=m), LONDON) == then for m in range(0, minutes, 7))


def test_another_area_has_its_own_wall() -> None:
    warsaw = ZoneInfo("Europe/Warsaw")
    assert next_permitted(wall("2026-06-09T19:30"), warsaw) == wall("2026-06-10T08:00")


def test_answers_and_safety_leave_at_any_hour() -> None:
    """X7: whatever the hour and whatever came before."""
    assert judge(ANY_HOUR, "2026-06-14T03:00", counted=on(0, 0, 0, 0), away_until=date(2027, 1, 1)) == Go()


def test_at_night_a_message_waits_for_the_morning() -> None:
    assert judge(at="2026-06-09T21:00") == Wait(wall("2026-06-10T09:00"), "quiet hours")


def test_what_cannot_leave_before_it_expires_is_held_at_once() -> None:
    """X5, X7"""
    assert judge(at="2026-06-09T21:00", life=0.25) == Hold("quiet hours")
    assert judge(UNCOUNTED, at="2026-06-09T21:00", life=0.5) == Hold("quiet hours")  # to the very second: 09:00


def test_one_a_day() -> None:
    assert judge(counted=on(0)) == Wait(wall("2026-06-10T09:00"), "one a day")
    assert judge(counted=on(-1)) == Go()
    assert judge(at="2026-06-09T09:00", counted=on(-1, hour=19)) == Go()  # a day is a day on the wall
    assert judge(at="2026-06-13T12:00", counted=[wall("2026-06-13T09:00")]) == Wait(
        wall("2026-06-14T10:00"), "one a day"
    )
    assert judge(counted=on(0), life=0.5) == Hold("one a day")


def test_four_in_thirty_days() -> None:
    assert judge(counted=on(-1, -2, -3)) == Go()
    assert judge(counted=on(-1, -2, -3, -29), life=3) == Wait(wall("2026-06-10T09:00"), "four in 30 days")
    assert judge(counted=on(-1, -2, -3, -30)) == Go()
    assert judge(counted=on(-1, -2, -3, -20)) == Hold("four in 30 days")
    assert judge(counted=on(-1, -2, -3, -20), life=30) == Wait(wall("2026-06-19T09:00"), "four in 30 days")


def test_what_changed_is_told_whatever_the_caps_say() -> None:
    """FIELD 5: changed and cancelled stand apart from the caps."""
    assert judge(UNCOUNTED, counted=on(0, -1, -2, -3, -4)) == Go()
    assert judge(UNCOUNTED, at="2026-06-09T21:00") == Wait(wall("2026-06-10T09:00"), "quiet hours")


def test_a_reminder_waits_and_is_never_lost_to_a_cap() -> None:
    """FIELD 5: reminders of one's own yes are only ever deferred within their expiry."""
    assert judge(ONLY_WAITS, counted=on(0)) == Wait(wall("2026-06-10T09:00"), "one a day")
    assert judge(ONLY_WAITS, counted=on(0), life=0.25) == Go()
    assert judge(ONLY_WAITS, counted=on(-1, -2, -3, -20)) == Go()
    assert judge(ONLY_WAITS, at="2026-06-09T21:00", counted=on(0, -1, -2, -3)) == Wait(
        wall("2026-06-10T09:00"), "quiet hours"
    )


def test_the_hours_bind_a_reminder_too() -> None:
    """X7"""
    assert judge(ONLY_WAITS, at="2026-06-09T21:00", life=0.25) == Hold("quiet hours")


def test_what_ranks_higher_has_its_day_kept_free() -> None:
    """FIELD 5: cancelled meeting > seat offer > reminder > nudge > news."""
    assert judge(owed=on(0, hour=17)) == Wait(wall("2026-06-10T09:00"), "one a day")
    assert judge(owed=on(1, hour=17)) == Go()
    assert judge(owed=on(2, 5, 9, 29)) == Hold("four in 30 days")
    assert judge(owed=on(2, 5, 9, 30)) == Go()
    assert judge(owed=on(2), counted=on(-25, -26, -27)) == Wait(wall("2026-06-12T09:00"), "four in 30 days")


def test_who_is_away_is_left_alone_until_they_are_back() -> None:
    back = TUESDAY + timedelta(days=3)
    assert judge(away_until=back) == Wait(wall("2026-06-12T09:00"), "away")
    assert judge(ONLY_WAITS, life=2, away_until=back) == Hold("away")
    assert judge(UNCOUNTED, away_until=back) == Go()  # what changed, they are told
    assert judge(away_until=TUESDAY) == Go()
    assert judge(at="2026-06-09T05:00", away_until=TUESDAY) == Wait(wall("2026-06-09T09:00"), "quiet hours")


moments = moments_between(date(2026, 9, 1), date(2026, 11, 30))


@settings(max_examples=300)
@given(
    manners=st.sampled_from((UNCOUNTED, ONLY_WAITS, CAPPED)),
    at=moments,
    life=st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
    counted=st.lists(moments, max_size=8),
    owed=st.lists(moments, max_size=5),
    away_until=st.none() | st.dates(date(2026, 9, 1), date(2026, 11, 30)),
)
def test_what_waits_leaves_when_its_time_has_come(
    manners: Manners,
    at: datetime,
    life: timedelta,
    counted: list[datetime],
    owed: list[datetime],
    away_until: date | None,
) -> None:
    """A wait is always forward, always before the expiry, and over when it says: nothing is put off for ever."""
    given = (at + life, LONDON, counted, owed, away_until)
    verdict = decide(manners, at, *given)
    if isinstance(verdict, Wait):
        assert at < verdict.until < at + life
        assert isinstance(decide(manners, verdict.until, *given), Go)
    if isinstance(verdict, Go):
        assert next_permitted(at, LONDON) == at
    if isinstance(verdict, Go) and manners == CAPPED:
        days = sorted(moment.astimezone(LONDON).date() for moment in (*counted, *owed, at))
        assert days.count(at.astimezone(LONDON).date()) == 1
        fifths = [days[i : i + 5] for i in range(len(days) - 4)]
        assert all((five[4] - five[0]).days >= 30 for five in fifths if at.astimezone(LONDON).date() in five)
