"""When a meeting's texts leave: the table of FIELD section 5, and what holds of every meeting there can be."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.courtesy import next_permitted
from flows.meeting_line import Unreadable, read
from flows.schedule import STEPS, last_day_to_tell, plan, when_to_tell

LONDON = ZoneInfo("Europe/London")
TWO_HOURS = timedelta(hours=2)


def wall(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=LONDON).astimezone(UTC)


def planned(starts: str, now: str, *, invited: bool = False) -> list[tuple[str, str, str]]:
    begins = wall(starts)
    steps = plan(begins, begins + TWO_HOURS, LONDON, wall(now), STEPS, invited=invited)
    return [(s.step, f"{s.at.astimezone(LONDON):%a %d %H:%M}", f"{s.until.astimezone(LONDON):%H:%M}") for s in steps]


def test_the_whole_schedule() -> None:
    """P1."""
    assert planned("2026-06-02 19:00", "2026-05-18 10:00") == [
        ("invitation", "Tue 26 17:00", "19:30"),
        ("second_chance", "Sat 30 17:00", "19:30"),
        ("reminder", "Mon 01 17:00", "19:30"),
        ("same_day", "Tue 02 17:00", "18:00"),
        ("thanks", "Wed 03 10:00", "18:00"),
    ]


@pytest.mark.parametrize(
    ("starts", "now", "steps"),
    [
        ("2026-06-02 19:00", "2026-05-30 10:00", ["invitation Sat 30 10:00", "reminder Mon 01 17:00"]),
        ("2026-06-02 19:00", "2026-05-31 21:00", ["invitation Mon 01 09:00"]),
        ("2026-06-02 19:00", "2026-06-02 12:00", ["invitation Tue 02 12:00"]),
        ("2026-06-02 19:00", "2026-06-02 18:00", []),
        ("2026-05-25 11:00", "2026-05-23 21:00", ["invitation Sun 24 10:00"]),  # a bank holiday Monday
    ],
)
def test_made_late(starts: str, now: str, steps: list[str]) -> None:
    """P1: the next permitted hour; what has passed is skipped, and nobody is asked and reminded on one day."""
    found = planned(starts, now)
    assert [f"{step} {at}" for step, at, _until in found if step not in ("same_day", "thanks")] == steps


@pytest.mark.parametrize("day", ["2026-03-30", "2026-10-26", "2026-04-01"])
def test_the_wall_shows_the_same_hours_through_both_clock_changes(day: str) -> None:
    """X7."""
    found = {step: at.split()[2] for step, at, _until in planned(f"{day} 19:00", "2026-01-10 10:00")}
    assert found["invitation"] == found["reminder"] == "17:00"
    assert found["thanks"] == "10:00"


@given(
    st.datetimes(datetime(2026, 1, 1, 8), datetime(2027, 12, 31, 21)).filter(lambda wall: wall.hour not in (1, 2)),  # noqa: DTZ001
    st.integers(5, 60 * 24 * 30),
    st.booleans(),
)
def test_what_holds_of_every_meeting(starts: datetime, minutes: int, invited: bool) -> None:
    """X5, X7: nothing in the past, nothing that invites or reminds after the start, nothing begins at night."""
    begins = starts.replace(tzinfo=LONDON).astimezone(UTC)
    now = begins - timedelta(minutes=minutes)
    steps = plan(begins, begins + TWO_HOURS, LONDON, now, STEPS, invited=invited)
    assert len({one.step for one in steps}) == len(steps)
    for one in steps:
        assert now <= one.at < one.until
        assert next_permitted(one.at, LONDON) == one.at
        assert one.step == "thanks" or one.until <= begins
    assert not invited or all(one.step != "invitation" for one in steps)


def test_five_working_days_leave_the_weekend_out() -> None:
    assert f"{last_day_to_tell(wall('2026-06-02 21:00'), LONDON):%a %d}" == "Tue 09"
    assert f"{last_day_to_tell(wall('2026-06-05 21:00'), LONDON):%a %d}" == "Fri 12"
    morning, last = when_to_tell(wall("2026-06-02 21:00"), LONDON)
    assert (morning, last) == (wall("2026-06-03 09:00"), wall("2026-06-09 20:00"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Tue 2 June 7pm, Oak Hall, Mill Road", "2026-06-02 19:00 to 21:00 Oak Hall, Mill Road"),
        ("Wed 3rd of June 2026 7.30pm Oak Hall", "2026-06-03 19:30 to 21:30 Oak Hall"),
        ("3/6 19:00 Oak Hall", "2026-06-03 19:00 to 21:00 Oak Hall"),
        ("tomorrow 7-9pm, Oak Hall", "2026-05-26 19:00 to 21:00 Oak Hall"),
        ("Thu 28 May 12 noon, Café Noir", "2026-05-28 12:00 to 14:00 Café Noir"),
        ("Tue 3 June 7pm, Oak Hall", "did you mean Wednesday 3 June or Tuesday 2 June?"),
        ("1 May 7pm, Oak Hall", "is past"),
        ("31 June 7pm, Oak Hall", "no such day"),
        ("Thu 28 May 1am, Oak Hall", "between 1 and 2"),
        ("Thu 28 May 7, Oak Hall", "morning or evening"),
        ("Thu 28 May 25pm, Oak Hall", "cannot read a time"),
        ("Thu 28 May 7pm, Kino “Żar”", "dearer"),
    ],
)
def test_a_line_is_read_the_british_way_or_refused_with_the_reason(line: str, said: str) -> None:
    try:
        found = read(line, wall("2026-05-25 10:00"), LONDON)
        heard = f"{found.starts:%Y-%m-%d %H:%M} to {found.ends:%H:%M} {found.place}"
    except Unreadable as why:
        heard = str(why)
    assert said in heard
