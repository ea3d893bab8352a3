"""What a clock on the wall shows, and the moment that is, on every day of eleven years."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.wall_time import NeverAtThatHour, first_daily, first_weekly, following, moment_of, shown

LONDON = ZoneInfo("Europe/London")
ZONES = [LONDON, *map(ZoneInfo, ("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Atlantic/Azores", "UTC"))]
YEARS = range(2027, 2038)
LAST = date(2037, 12, 31)


def wall(shows: str) -> datetime:
    return datetime.fromisoformat(shows)


@pytest.mark.parametrize("zone", ZONES, ids=str)
@pytest.mark.parametrize("at", [time(9), time(17), time(19, 30)], ids=str)
def test_every_day_of_eleven_years_has_the_same_wall_time(zone: ZoneInfo, at: time) -> None:
    """X7: through both clock changes of every year 2027-2037."""
    day = first_daily(datetime(2026, 12, 31, tzinfo=UTC), at, zone)
    before = moment_of(day, zone)
    gaps: list[timedelta] = []
    while day.date() <= LAST:
        day = following(day, "daily")
        moment = moment_of(day, zone)
        assert shown(moment, zone) == day
        gaps.append(moment - before)
        before = moment
    uneven = [gap for gap in gaps if gap != timedelta(days=1)]
    assert len(uneven) == (0 if zone.key == "UTC" else 22)
    assert sum(uneven, timedelta()) == timedelta(days=len(uneven))


def test_a_london_day_is_once_a_year_an_hour_short_and_once_an_hour_long() -> None:
    """X7."""
    for year in YEARS:
        days = [datetime.combine(date(year, 1, 1), time(17)) + timedelta(days=number) for number in range(365)]
        lengths = [moment_of(day + timedelta(days=1), LONDON) - moment_of(day, LONDON) for day in days]
        assert (lengths.count(timedelta(hours=23)), lengths.count(timedelta(hours=25))) == (1, 1)


def test_every_week_falls_on_the_same_weekday() -> None:
    """X7: weekly too, by wall time."""
    friday = first_weekly(datetime(2027, 1, 1, 12, tzinfo=UTC), 4, time(17), LONDON)
    assert friday == wall("2027-01-01 17:00")  # five hours on
    while friday.date() <= LAST:
        assert (friday.weekday(), friday.time()) == (4, time(17))
        assert shown(moment_of(friday, LONDON), LONDON) == friday
        friday = following(friday, "weekly")


def test_the_first_run_is_after_now_never_at_it() -> None:
    five = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)  # 17:00 in London
    assert first_daily(five, time(17), LONDON) == wall("2026-06-02 17:00")
    assert first_daily(five - timedelta(seconds=1), time(17), LONDON) == wall("2026-06-01 17:00")
    assert first_weekly(five, 0, time(17), LONDON) == wall("2026-06-08 17:00")
    assert first_weekly(five, 6, time(17), LONDON) == wall("2026-06-07 17:00")


@pytest.mark.parametrize("at", [time(1), time(1, 30), time(1, 59, 59)], ids=str)
def test_nothing_is_set_for_the_hour_that_is_not_there_or_comes_twice(at: time) -> None:
    """X7: nothing between 01:00 and 02:00, on any day."""
    for day in (date(2027, 3, 28), date(2027, 10, 31), date(2027, 6, 1)):
        with pytest.raises(NeverAtThatHour):
            moment_of(datetime.combine(day, at), LONDON)
    moment_of(wall("2027-03-28 00:59"), LONDON)
    moment_of(wall("2027-03-28 02:00"), LONDON)


def test_elsewhere_a_skipped_time_is_when_it_would_have_been_and_a_double_one_is_the_first() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert moment_of(wall("2027-03-28 02:30"), berlin) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert moment_of(wall("2027-10-31 02:30"), berlin) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_wall_time_has_no_zone_of_its_own() -> None:
    with pytest.raises(ValueError, match="no zone"):
        moment_of(datetime(2027, 6, 1, 17, tzinfo=UTC), LONDON)
