"""What makes a meeting of one line: days and times as Britons write them, and nothing guessed."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from flows import meeting_line

LONDON = ZoneInfo("Europe/London")
wall = datetime.fromisoformat  # as a clock on the wall shows it
TUESDAY = datetime(2026, 5, 26, 10, 0, tzinfo=LONDON)


def read(line: str) -> tuple[str, str, str]:
    """Start and end as the wall shows them, and the place."""
    found = meeting_line.read(line, TUESDAY, LONDON)
    return f"{found.starts:%d %b %Y %H:%M}", f"{found.ends:%H:%M}", found.place


def refused(line: str) -> str:
    with pytest.raises(meeting_line.Unreadable) as error:
        meeting_line.read(line, TUESDAY, LONDON)
    return str(error.value)


@pytest.mark.parametrize(
    "line",
    [
        "Tue 2 June 7pm, Oak Hall",
        "2/6 19:00, Oak Hall",
        "Tuesday 2nd of June 2026, 19.00 - 21.00, Oak Hall",
        "7pm Tuesday, 2 June, Oak Hall",
        "7pm on Tuesday 2nd June @ Oak Hall",
        "Tue 2 June 7-9pm in Oak Hall",
        "Tue 2 June, 7pm, till 9pm, Oak Hall",
        "next Tuesday 7pm Oak Hall",
        "a week today at 7 in the evening, Oak Hall",
        "Oak Hall, Tue 2 June 7pm",
    ],
)
def test_the_same_meeting_in_many_words(line: str) -> None:
    """Day, time and place in any order; a meeting takes two hours where no end is written."""
    assert read(line) == ("02 Jun 2026 19:00", "21:00", "Oak Hall")


@pytest.mark.parametrize(
    ("line", "starts", "ends"),
    [
        ("tonight half seven, Oak Hall", "26 May 2026 19:30", "21:30"),
        ("tonight at 9, Oak Hall", "26 May 2026 21:00", "23:00"),
        ("August bank holiday noon-3pm, Oak Hall", "31 Aug 2026 12:00", "15:00"),
        ("last Friday of June 7pm, Oak Hall", "26 Jun 2026 19:00", "21:00"),
        ("Sat 30 May ten to eleven in the morning, Oak Hall", "30 May 2026 10:50", "12:50"),
        ("Fri 5 June 10pm-1am, Oak Hall", "05 Jun 2026 22:00", "01:00"),
        ("Fri 5 June 12.30 to 2, Oak Hall", "05 Jun 2026 12:30", "14:00"),
    ],
)
def test_days_and_times_are_read_as_everywhere_else(line: str, starts: str, ends: str) -> None:
    assert read(line) == (starts, ends, "Oak Hall")


def test_nothing_is_looked_for_in_the_place() -> None:
    """A road and a pub may be named like a day."""
    assert read("tomorrow 7pm, 14 March Road")[::2] == ("27 May 2026 19:00", "14 March Road")
    assert read("Sun 31 May 2pm, The Sun, Friday Lane")[::2] == ("31 May 2026 14:00", "The Sun, Friday Lane")
    assert read("Tue 2 June 7pm, Room 3, Mill House")[::2] == ("02 Jun 2026 19:00", "Room 3, Mill House")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Tue 3 June 7pm, Oak Hall", "a Wednesday, not a Tuesday: did you mean Wednesday 3 June or Tuesday 2 June?"),
        ("next Friday 7pm, Oak Hall", "did you mean Friday 29 May or Friday 5 June? Write the date"),
        ("Tuesday 7pm, Oak Hall", "did you mean Tuesday 26 May or Tuesday 2 June? Write the date"),
        ("Tue 2 June 7, Oak Hall", "7 may be morning or evening: write it as 7am or 7pm"),
        ("Tue 2 June half seven, Oak Hall", "7.30 may be morning or evening: write it as 7.30am or 7.30pm"),
        ("Tue 2 June 10:30, Oak Hall", "10.30 may be morning or evening: write it as 10.30am or 10.30pm"),
        ("2-4 June 7pm, Oak Hall", "several days: write one line for each"),
        ("Tue 2 June or Wed 3 June 7pm, Oak Hall", 'write it without "or Wed 3 June"'),
        ("Tue 2 June 7pm for 7.30pm, Oak Hall", 'write it without "for 7.30pm"'),
    ],
)
def test_a_doubt_is_asked_about_and_never_mended(line: str, why: str) -> None:
    """P1: the answer says what to write."""
    assert refused(line).endswith(why)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("1 May 7pm, Oak Hall", "Friday 1 May 2026 is past; if you mean 2027, write the year too"),
        ("1/5/26 7pm, Oak Hall", "Friday 1 May 2026, 19:00 is past"),
        ("yesterday 7pm, Oak Hall", "Monday 25 May 2026, 19:00 is past"),
        ("today 9am, Oak Hall", "Tuesday 26 May 2026, 09:00 is past"),
        ("31 June 7pm, Oak Hall", "there is no such day: 31 June"),
        ("2 June 2027 7pm, Oak Hall", "a meeting is at most a year ahead"),
        ("Tue 2 June 1.30am, Oak Hall", "no meeting begins between 1 and 2 at night"),
        ("Tue 2 June 7am-10pm, Oak Hall", "a meeting lasts 12 hours at most"),
        ("Tue 2 June, Oak Hall", f"cannot read a time in that; {meeting_line.HOW_TO}"),
        ("7pm, Oak Hall", f"cannot read a day in that; {meeting_line.HOW_TO}"),
        ("Oak Hall", f"cannot read a day and a time in that; {meeting_line.HOW_TO}"),
        ("", f"cannot read a day and a time in that; {meeting_line.HOW_TO}"),
        ("Tue 2 June 7pm", f"say where it is; {meeting_line.HOW_TO}"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(line: str, why: str) -> None:
    assert refused(line) == why


def test_a_year_that_is_written_is_believed() -> None:
    """The 1st of May is no slip when next year's is meant."""
    assert read("Sat 1 May 2027 7pm, Oak Hall")[0] == "01 May 2027 19:00"


def test_where_the_clocks_change_at_another_hour_that_hour_is_refused() -> None:
    """In Paris 02:30 is not there on 28 March 2027."""
    with pytest.raises(meeting_line.Unreadable, match="clocks change"):
        meeting_line.read("28 March 2027 2.30am, Oak Hall", TUESDAY, ZoneInfo("Europe/Paris"))


def test_a_place_fits_every_text() -> None:
    """W: at most 36 letters, none of which makes a text dearer."""
    assert read(f"Tue 2 June 7pm, {'a' * 36}")[2] == "a" * 36
    assert "36 letters at most" in refused(f"Tue 2 June 7pm, {'a' * 37}")
    assert refused("Tue 2 June 7pm, Oak Hall 🎉").startswith("🎉 in the place would make every text dearer")


@given(st.text(max_size=80) | st.from_regex(r"(Tue|2 June|7|0|pm|,|;| |or|tomorrow|31|half|/){1,10}", fullmatch=True))
@example("1JUL;0,1JUL")  # the day said again took the hour away
@example("1 July 7pm, 1 July")
def test_any_line_makes_a_meeting_to_come_or_is_refused(line: str) -> None:
    try:
        found = meeting_line.read(line, TUESDAY, LONDON)
    except meeting_line.Unreadable:
        return
    assert found.starts.replace(tzinfo=LONDON) > TUESDAY
    assert found.starts < found.ends
    assert 0 < len(found.place) <= meeting_line.MAX_PLACE


@given(
    st.datetimes(wall("2026-05-27"), wall("2027-05-01")),
    st.integers(1, 48),
    st.sampled_from(["Oak Hall", "Oak Hall, Mill Road", "14 March Road", "the May Fair, Sun Street"]),
)
def test_a_line_written_for_a_meeting_makes_the_same_meeting(begins: datetime, quarters: int, place: str) -> None:
    """Whoever changes a meeting at the desk finds its line filled in, and it is read as what it was."""
    starts = begins.replace(minute=begins.minute // 15 * 15, second=0, microsecond=0)
    assume(starts.hour != 1)  # when nothing begins
    ends = starts + timedelta(minutes=15 * quarters)
    line = meeting_line.write(starts, ends, place)
    assert meeting_line.read(line, TUESDAY, LONDON) == meeting_line.MeetingLine(starts, ends, place), line


def test_until_when_places_are_given_is_read_like_a_meeting() -> None:
    assert meeting_line.read_closing("Mon 1 June 12 noon", TUESDAY, LONDON) == wall("2026-06-01T12:00")
    with pytest.raises(meeting_line.Unreadable, match="cannot read"):
        meeting_line.read_closing("soon", TUESDAY, LONDON)
